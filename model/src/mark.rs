//! How plain text sets off headings and the items of lists.

use std::fmt;
use std::str::FromStr;

/// How a heading is set off in plain text: `**`, `__`, one to six `#`, a line of `=` or `-` below it,
/// or nothing but the blank lines around it.
///
/// Written as the characters themselves, an underline with its length: `"##"`, `"======"`, `""`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct HeadingMark(MarkInner);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum MarkInner {
    Bare,
    Bold,
    BoldUnderscore,
    Hashes(u8),
    DoubleUnderline(u16),
    Underline(u16),
}

impl HeadingMark {
    /// `**Heading**`, the usual one.
    pub const BOLD: Self = Self(MarkInner::Bold);
    /// `__Heading__`.
    pub const BOLD_UNDERSCORE: Self = Self(MarkInner::BoldUnderscore);
    /// A line of its own between blank lines.
    pub const BARE: Self = Self(MarkInner::Bare);
    /// The longest underline, in characters.
    pub const MAX_UNDERLINE: u16 = 1000;

    /// As many `#` as the level says; levels beyond 1–6 are brought into that range.
    #[must_use]
    pub fn hashes(level: u8) -> Self {
        Self(MarkInner::Hashes(level.clamp(1, 6)))
    }

    /// A line of `=` (level 1) or `-` (level 2) below the heading, of 2 to
    /// [`MAX_UNDERLINE`](Self::MAX_UNDERLINE) characters. `None` beyond these.
    #[must_use]
    pub fn underline(level: u8, length: u16) -> Option<Self> {
        let fits = (2..=Self::MAX_UNDERLINE).contains(&length);
        match level {
            1 if fits => Some(Self(MarkInner::DoubleUnderline(length))),
            2 if fits => Some(Self(MarkInner::Underline(length))),
            _ => None,
        }
    }

    /// The usual mark for a level: bold for 2, else as many `#`.
    #[must_use]
    pub fn for_level(level: u8) -> Self {
        if level == 2 { Self::BOLD } else { Self::hashes(level) }
    }

    /// The level of the heading, from 1 for the highest to 6.
    #[must_use]
    pub const fn level(self) -> u8 {
        match self.0 {
            MarkInner::Hashes(level) => level,
            MarkInner::DoubleUnderline(_) => 1,
            MarkInner::Bare
            | MarkInner::Bold
            | MarkInner::BoldUnderscore
            | MarkInner::Underline(_) => 2,
        }
    }

    /// The length of the line below the heading, and its character; `None` without one.
    #[must_use]
    pub const fn underlining(self) -> Option<(char, u16)> {
        match self.0 {
            MarkInner::DoubleUnderline(n) => Some(('=', n)),
            MarkInner::Underline(n) => Some(('-', n)),
            _ => None,
        }
    }
}

impl Default for HeadingMark {
    fn default() -> Self {
        Self::BOLD
    }
}
impl fmt::Display for HeadingMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unit, times) = match self.0 {
            MarkInner::Bare => ("", 0),
            MarkInner::Bold => ("**", 1),
            MarkInner::BoldUnderscore => ("__", 1),
            MarkInner::Hashes(n) => ("#", n.into()),
            MarkInner::DoubleUnderline(n) => ("=", n),
            MarkInner::Underline(n) => ("-", n),
        };
        (0..times).try_for_each(|_| f.write_str(unit))
    }
}
impl fmt::Debug for HeadingMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_string(), f)
    }
}

/// Why a string is no [`HeadingMark`] or [`ListMark`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found the mark {found:?}, expected {expected}")]
pub struct MarkParseError {
    found: String,
    expected: &'static str,
}

impl FromStr for HeadingMark {
    type Err = MarkParseError;
    fn from_str(s: &str) -> Result<Self, MarkParseError> {
        let wrong = || MarkParseError {
            found: s.chars().take(20).collect(),
            expected: "`**`, `__`, one to six `#`, a line of `=` or `-`, or nothing",
        };
        let all = |c: u8| s.bytes().all(|b| b == c);
        let length = u16::try_from(s.len()).map_err(|_| wrong())?;
        match s.as_bytes() {
            b"" => Ok(Self::BARE),
            b"**" => Ok(Self::BOLD),
            b"__" => Ok(Self::BOLD_UNDERSCORE),
            [b'#', ..] if length <= 6 && all(b'#') => Ok(Self::hashes(length as u8)),
            [b'=', ..] if all(b'=') => Self::underline(1, length).ok_or_else(wrong),
            [b'-', ..] if all(b'-') => Self::underline(2, length).ok_or_else(wrong),
            _ => Err(wrong()),
        }
    }
}

/// The bullet of a list, or the number of its first item and what follows the number.
///
/// Written as in plain text: `-`, `*`, `+`, `•`, `–`, `—`, `·`, `◦`, `▪`, `‣`, `1.`, `3)`.
/// Items of a numbered list count on from the first.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ListMark(ListMarkInner);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum ListMarkInner {
    Bullet(char),
    Number { first: u32, close: char },
}

impl ListMark {
    /// The characters that can be a bullet.
    pub const BULLETS: &str = "-*+•–—·◦▪‣●■";
    /// The highest number that a first item can have.
    pub const MAX_NUMBER: u32 = 999_999;

    /// A bullet, if it is one of [`BULLETS`](Self::BULLETS).
    #[must_use]
    pub fn bullet(c: char) -> Option<Self> {
        // Nearly every line begins with a letter.
        let bullet = !c.is_ascii_alphanumeric() && Self::BULLETS.contains(c);
        bullet.then_some(Self(ListMarkInner::Bullet(c)))
    }

    /// A number up to [`MAX_NUMBER`](Self::MAX_NUMBER) and `.` or `)`.
    #[must_use]
    pub const fn number(first: u32, close: char) -> Option<Self> {
        if first <= Self::MAX_NUMBER && matches!(close, '.' | ')') {
            Some(Self(ListMarkInner::Number { first, close }))
        } else {
            None
        }
    }

    /// The number of the first item; `None` for bullets.
    #[must_use]
    pub const fn first_number(self) -> Option<u32> {
        match self.0 {
            ListMarkInner::Bullet(_) => None,
            ListMarkInner::Number { first, .. } => Some(first),
        }
    }

    /// What stands before item number `n`, counted from 0.
    #[must_use]
    pub fn before_item(self, n: usize) -> String {
        match self.0 {
            ListMarkInner::Bullet(c) => c.to_string(),
            ListMarkInner::Number { first, close } => format!("{}{close}", first as usize + n),
        }
    }

    /// Whether it is `-`, which the serialised forms leave out.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Default for ListMark {
    fn default() -> Self {
        Self(ListMarkInner::Bullet('-'))
    }
}
impl fmt::Display for ListMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.before_item(0))
    }
}
impl fmt::Debug for ListMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_string(), f)
    }
}
impl FromStr for ListMark {
    type Err = MarkParseError;
    fn from_str(s: &str) -> Result<Self, MarkParseError> {
        let wrong = || MarkParseError {
            found: s.chars().take(20).collect(),
            expected: "a bullet such as `-` or a number such as `1.` or `1)`",
        };
        let mut chars = s.chars();
        if let (Some(c), None) = (chars.next(), chars.next()) {
            return Self::bullet(c).ok_or_else(wrong);
        }
        let (number, close) =
            s.char_indices().next_back().map(|(i, c)| (&s[..i], c)).ok_or_else(wrong)?;
        let plain = number.bytes().all(|b| b.is_ascii_digit())
            && (number.len() == 1 || !number.starts_with('0'));
        let number = number.parse().ok().filter(|_| plain).ok_or_else(wrong)?;
        Self::number(number, close).ok_or_else(wrong)
    }
}

macro_rules! mark_through_string {
    ($($name:ident),*) => {$(
        impl TryFrom<String> for $name {
            type Error = MarkParseError;
            fn try_from(s: String) -> Result<Self, MarkParseError> {
                s.parse()
            }
        }
        impl From<$name> for String {
            fn from(mark: $name) -> Self {
                mark.to_string()
            }
        }
    )*};
}
mark_through_string!(HeadingMark, ListMark);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_shown_as_they_are_written() {
        let list: ListMark = "*".parse().unwrap();
        assert_eq!(format!("{:?} {list:?}", HeadingMark::BOLD), "\"**\" \"*\"");
        assert!(ListMark::default().is_default() && !list.is_default());
    }

    #[test]
    fn marks_of_headings_are_written_as_they_are_read() {
        for form in ["", "**", "__", "#", "######", "==", "----", &"=".repeat(1000)] {
            assert_eq!(form.parse::<HeadingMark>().map(|m| m.to_string()).as_deref(), Ok(form));
        }
        for form in ["*", "_", "***", "#######", "=", "-", "-=", "# ", "x", &"=".repeat(1001)] {
            assert!(form.parse::<HeadingMark>().is_err(), "{form:?}");
        }
    }

    #[test]
    fn marks_of_headings_have_levels() {
        let level = |form: &str| form.parse::<HeadingMark>().unwrap().level();
        let levels = ["", "**", "__", "#", "###", "======", "------"].map(level);
        assert_eq!(levels, [2, 2, 2, 1, 3, 1, 2]);
        for n in 1..=6 {
            assert_eq!(HeadingMark::for_level(n).level(), n);
        }
        assert_eq!((HeadingMark::hashes(0).level(), HeadingMark::hashes(9).level()), (1, 6));
        assert_eq!(HeadingMark::underline(3, 5), None);
        assert_eq!(HeadingMark::underline(1, 1), None);
    }

    #[test]
    fn marks_of_lists_are_written_as_they_are_read() {
        for form in ["-", "*", "•", "■", "0.", "1)", "42.", "999999)"] {
            assert_eq!(form.parse::<ListMark>().map(|m| m.to_string()).as_deref(), Ok(form));
        }
        for form in ["", "x", "1", ".", "--", "01.", "1000000.", "1:", "-1.", "1.)", "١."] {
            assert!(form.parse::<ListMark>().is_err(), "{form:?}");
        }
    }

    #[test]
    fn items_count_on_from_the_first() {
        let mark: ListMark = "9)".parse().unwrap();
        assert_eq!((mark.before_item(0), mark.before_item(2)), ("9)".into(), "11)".into()));
        assert_eq!(ListMark::default().before_item(5), "-");
    }
}

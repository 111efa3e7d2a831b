//! Running text with its inline marks.

use std::collections::HashMap;
use std::ops::Range;

use crate::id::Uri;
use crate::text::{
    TextError, byte_offset, byte_range, fold, forbidden, is_clean, is_ordinary_space,
};

/// Running text: one or more lines, with emphasis, strong emphasis and links.
///
/// It can never hold no text at all, a character that XML 1.0 cannot carry, an empty line, or marks
/// that cross each other. White space is folded as in [`Text`](crate::Text); a line break (`\n`) is
/// one that the author meant, such as between the lines of a verse or an address.
///
/// The marks stand beside the text, not in it, so that positions in the text do not depend on them.
///
/// JSON, YAML: a plain string, or `{text, marks}`. NewsML-G2: the content of an XHTML element, with
/// `em`, `strong`, `a` and `br`. Text: `*…*`, `**…**`, `[…](…)`, and two spaces before a line break.
///
/// ```
/// use copydesk_model::{Mark, MarkKind, Prose};
///
/// let plain = Prose::new("The wall will hold.")?;
/// let strong = plain.clone().with_marks(vec![Mark::new(MarkKind::strong(), 4..8)])?;
/// assert_eq!(strong.marked(&strong.marks()[0]), "wall");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Prose {
    text: Box<str>,
    marks: Vec<Mark>,
}

/// A range of a [`Prose`] that is set apart, such as a link.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mark {
    kind: MarkKind,
    start: u32,
    end: u32,
}

/// What a [`Mark`] means.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "writers must map every kind")]
pub enum MarkKind {
    /// Emphasis: usually italics.
    Emphasis(Delimiter),
    /// Strong emphasis: usually bold.
    Strong(Delimiter),
    /// A link to another resource.
    Link(Uri),
}

impl MarkKind {
    /// Emphasis, delimited by asterisks in plain text.
    #[must_use]
    pub const fn emphasis() -> Self {
        Self::Emphasis(Delimiter::Asterisk)
    }

    /// Strong emphasis, delimited by asterisks in plain text.
    #[must_use]
    pub const fn strong() -> Self {
        Self::Strong(Delimiter::Asterisk)
    }

    /// Whether two marks of these kinds may not stand inside or directly beside each other.
    fn same(&self, other: &Self) -> bool {
        matches!(
            (self, other),
            (Self::Emphasis(_), Self::Emphasis(_))
                | (Self::Strong(_), Self::Strong(_))
                | (Self::Link(_), Self::Link(_))
        )
    }

    /// Whether a mark and one of this kind that it touches would be one.
    fn merges(&self, other: &Self) -> bool {
        self.same(other) && (!matches!(self, Self::Link(_)) || self == other)
    }

    /// The order of kinds that mark the same range, outermost first.
    const fn rank(&self) -> u8 {
        match self {
            Self::Link(_) => 0,
            Self::Strong(_) => 1,
            Self::Emphasis(_) => 2,
        }
    }
}

/// The character that delimits emphasis in plain text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "plain text has these two")]
pub enum Delimiter {
    /// `*`, the usual one.
    #[default]
    Asterisk,
    /// `_`.
    Underscore,
}

impl Mark {
    /// A mark over a range of code points, from 0, the end not included.
    #[must_use]
    pub const fn new(kind: MarkKind, range: Range<u32>) -> Self {
        Self { kind, start: range.start, end: range.end }
    }

    /// What the mark means.
    #[must_use]
    pub const fn kind(&self) -> &MarkKind {
        &self.kind
    }

    /// The range in code points, from 0, the end not included.
    #[must_use]
    pub const fn range(&self) -> Range<u32> {
        self.start..self.end
    }
}

/// Why marks do not fit a text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MarkError {
    /// A mark that is empty or ends behind the text.
    #[error(
        "found a mark over {start}..{end}, expected a range within the {len} code points of the text"
    )]
    OutOfRange {
        /// Where the mark starts.
        start: u32,
        /// Where it ends.
        end: u32,
        /// How many code points the text has.
        len: u32,
    },
    /// A mark that begins or ends with white space.
    #[error("found a mark over {start}..{end} that begins or ends with white space")]
    Space {
        /// Where the mark starts.
        start: u32,
        /// Where it ends.
        end: u32,
    },
    /// Two marks that cross, or two of one kind that touch; links may, if they lead elsewhere.
    #[error("found a mark over {start}..{end} that crosses or touches another of its kind")]
    Crossing {
        /// Where the mark starts.
        start: u32,
        /// Where it ends.
        end: u32,
    },
}

impl Prose {
    /// Plain running text; `\n` is a line break.
    ///
    /// # Errors
    ///
    /// As [`Text::new`](crate::Text::new).
    pub fn new(s: impl AsRef<str>) -> Result<Self, TextError> {
        let s = s.as_ref();
        if is_clean(s) {
            return Ok(Self { text: s.into(), marks: Vec::new() });
        }
        if let Some(e) = forbidden(s) {
            return Err(e);
        }
        let mut text = String::with_capacity(s.len());
        for line in s.split('\n') {
            let folded = fold(line);
            if !folded.is_empty() {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(&folded);
            }
        }
        if text.is_empty() {
            return Err(TextError::Empty);
        }
        Ok(Self { text: text.into(), marks: Vec::new() })
    }

    /// The same text with these marks, in any order.
    ///
    /// # Errors
    ///
    /// [`MarkError`] if a mark is empty, ends behind the text, begins or ends with white space,
    /// crosses another, or touches or lies within another of its kind. Two links to different targets
    /// may touch.
    pub fn with_marks(mut self, mut marks: Vec<Mark>) -> Result<Self, MarkError> {
        marks.sort_by_key(|m| (m.start, std::cmp::Reverse(m.end), m.kind.rank()));
        let len = self.text.chars().count() as u32;
        let mut open: Vec<&Mark> = Vec::new();
        let mut ended: [Option<&Mark>; 3] = [None; 3];
        for (mark, words) in marks.iter().zip(words_of(&self.text, &marks)) {
            let (start, end) = (mark.start, mark.end);
            if start >= end || end > len {
                return Err(MarkError::OutOfRange { start, end, len });
            }
            let edge = |c: Option<char>| c.is_none_or(char::is_whitespace);
            if edge(words.chars().next()) || edge(words.chars().next_back()) {
                return Err(MarkError::Space { start, end });
            }
            while open.last().is_some_and(|m| m.end <= start) {
                open.pop();
            }
            let rank = usize::from(mark.kind.rank());
            let crosses = open.last().is_some_and(|m| m.end < end);
            let inside = open.iter().any(|m| m.kind.same(&mark.kind));
            let before = ended.get(rank).copied().flatten();
            let touches = before.is_some_and(|b| b.end == start && b.kind.merges(&mark.kind));
            if crosses || inside || touches {
                return Err(MarkError::Crossing { start, end });
            }
            if let Some(last) = ended.get_mut(rank) {
                *last = Some(mark);
            }
            open.push(mark);
        }
        self.marks = marks;
        Ok(self)
    }

    /// The text; `\n` is a line break.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The marks, by where they start; of two that start together the longer first.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// The words under each mark, in the order of [`marks`](Self::marks); one walk over the text.
    #[must_use]
    pub fn marked_words(&self) -> Vec<&str> {
        words_of(&self.text, &self.marks)
    }

    /// The words under a mark of this text; empty for a mark of another.
    ///
    /// Walks the text up to the mark; for all of them see [`marked_words`](Self::marked_words).
    #[must_use]
    pub fn marked(&self, mark: &Mark) -> &str {
        let len = mark.end.saturating_sub(mark.start) as usize;
        byte_range(&self.text, mark.start as usize, len)
            .and_then(|range| self.text.get(range))
            .unwrap_or_default()
    }

    /// The length in code points, line breaks included.
    #[must_use]
    pub fn len_chars(&self) -> usize {
        self.text.chars().count()
    }
}

/// The words under each mark; empty for one that is not within the text.
fn words_of<'a>(text: &'a str, marks: &[Mark]) -> Vec<&'a str> {
    let bytes = bytes_at(text, marks.iter().flat_map(|m| [m.start, m.end]));
    let byte = |place: u32| bytes.get(&place).copied();
    marks
        .iter()
        .map(|m| {
            byte(m.start).zip(byte(m.end)).and_then(|(a, b)| text.get(a..b)).unwrap_or_default()
        })
        .collect()
}

/// The bytes at which code points begin; one walk over the text. A place behind the text is left out.
pub(crate) fn bytes_at(text: &str, places: impl Iterator<Item = u32>) -> HashMap<u32, usize> {
    let mut places: Vec<u32> = places.collect();
    places.sort_unstable();
    places.dedup();
    let mut found = HashMap::with_capacity(places.len());
    let (mut at, mut byte) = (0, 0);
    for place in places {
        let rest = text.get(byte..).unwrap_or_default();
        let Some(step) = byte_offset(rest, (place - at) as usize) else { break };
        (at, byte) = (place, byte + step);
        found.insert(at, byte);
    }
    found
}

impl From<crate::Text> for Prose {
    fn from(text: crate::Text) -> Self {
        debug_assert!(!text.as_str().contains(|c| is_ordinary_space(c) && c != ' '));
        Self { text: String::from(text).into(), marks: Vec::new() }
    }
}
impl std::str::FromStr for Prose {
    type Err = TextError;
    fn from_str(s: &str) -> Result<Self, TextError> {
        Self::new(s)
    }
}
impl std::fmt::Display for Prose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prose(s: &str) -> Prose {
        Prose::new(s).unwrap()
    }

    #[test]
    fn line_breaks_are_kept_and_empty_lines_are_not() {
        assert_eq!(prose(" a  b \n\n\u{A0}\n c\td\n").as_str(), "a b\nc d");
        assert_eq!(Prose::new(" \n \n"), Err(TextError::Empty));
        assert!(matches!(Prose::new("a\n\u{2}"), Err(TextError::Forbidden { at: 2, .. })));
    }

    #[test]
    fn its_length_counts_code_points_and_line_breaks() {
        assert_eq!(prose("é\nab").len_chars(), 4);
    }

    #[test]
    fn marks_are_put_in_order() {
        let link = MarkKind::Link("x".parse().unwrap());
        let marks = vec![
            Mark::new(MarkKind::emphasis(), 0..3),
            Mark::new(MarkKind::strong(), 4..7),
            Mark::new(link, 0..7),
            Mark::new(MarkKind::strong(), 0..3),
        ];
        let marked = prose("one two").with_marks(marks).unwrap();
        let words: Vec<&str> = marked.marks().iter().map(|m| marked.marked(m)).collect();
        assert_eq!(words, ["one two", "one", "one", "two"]);
        assert_eq!(marked.marks()[1].kind(), &MarkKind::strong());
    }

    #[test]
    fn marks_that_do_not_fit_are_refused() {
        let with = |marks: &[(MarkKind, Range<u32>)]| {
            let marks = marks.iter().map(|(kind, range)| Mark::new(kind.clone(), range.clone()));
            prose("one two 🌊").with_marks(marks.collect()).map(|_| ()).unwrap_err()
        };
        let em = MarkKind::emphasis;
        assert_eq!(with(&[(em(), 3..3)]), MarkError::OutOfRange { start: 3, end: 3, len: 9 });
        assert_eq!(with(&[(em(), 8..10)]), MarkError::OutOfRange { start: 8, end: 10, len: 9 });
        assert_eq!(with(&[(em(), 3..7)]), MarkError::Space { start: 3, end: 7 });
        assert_eq!(with(&[(em(), 0..4)]), MarkError::Space { start: 0, end: 4 });
        let crossing = [(em(), 0..5), (MarkKind::strong(), 4..7)];
        assert_eq!(with(&crossing), MarkError::Crossing { start: 4, end: 7 });
        let inside = [(em(), 0..7), (MarkKind::Emphasis(Delimiter::Underscore), 4..7)];
        assert_eq!(with(&inside), MarkError::Crossing { start: 4, end: 7 });
        let touching = [(em(), 0..2), (em(), 2..3)];
        assert_eq!(with(&touching), MarkError::Crossing { start: 2, end: 3 });
    }

    #[test]
    fn marks_of_different_kinds_may_touch_and_nest() {
        let marks = vec![
            Mark::new(MarkKind::emphasis(), 0..3),
            Mark::new(MarkKind::strong(), 3..7),
            Mark::new(MarkKind::emphasis(), 4..7),
        ];
        assert!(prose("onextwo").with_marks(marks).is_ok());
    }
}

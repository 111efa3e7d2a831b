//! Running text with its inline marks.

use std::ops::Range;

use crate::id::Uri;
use crate::text::{TextError, byte_range, fold, forbidden, is_ordinary_space};

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
    /// Two marks that cross, or two of one kind that touch.
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
    /// crosses another, or touches or lies within another of its kind.
    pub fn with_marks(mut self, mut marks: Vec<Mark>) -> Result<Self, MarkError> {
        marks.sort_by_key(|m| (m.start, std::cmp::Reverse(m.end), m.kind.rank()));
        if marks.is_empty() {
            self.marks = marks;
            return Ok(self);
        }
        // Once for all marks: to look each up in the text takes quadratic time.
        let spaces: Vec<bool> = self.text.chars().map(char::is_whitespace).collect();
        let len = u32::try_from(spaces.len()).unwrap_or(u32::MAX);
        let mut open: Vec<&Mark> = Vec::new();
        let mut ended: [Option<u32>; 3] = [None; 3];
        for mark in &marks {
            let (start, end) = (mark.start, mark.end);
            if start >= end || end > len {
                return Err(MarkError::OutOfRange { start, end, len });
            }
            let is_space = |at: u32| spaces.get(at as usize).copied().unwrap_or(true);
            if is_space(start) || is_space(end - 1) {
                return Err(MarkError::Space { start, end });
            }
            while open.last().is_some_and(|m| m.end <= start) {
                open.pop();
            }
            let rank = usize::from(mark.kind.rank());
            let crosses = open.last().is_some_and(|m| m.end < end);
            let inside = open.iter().any(|m| m.kind.same(&mark.kind));
            let touches = ended.get(rank).copied().flatten() == Some(start);
            if crosses || inside || touches {
                return Err(MarkError::Crossing { start, end });
            }
            if let Some(last) = ended.get_mut(rank) {
                *last = Some(end);
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

    /// The words under a mark of this text; empty for a mark of another.
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

//! Where words stand in an article.

mod usual;

use std::fmt;
use std::str::FromStr;

use crate::text::Text;

/// The words that an annotation is about, and where they stand in the article.
///
/// The words are the text's own, with a space for a line break. Because they stand beside their
/// position, an edit elsewhere does not make an annotation wrong unnoticed: see
/// [`Article::locate`](crate::Article::locate).
///
/// JSON, YAML: `{words, in, at}`, or the words alone where they are yet to be located.
/// NewsML-G2: `conceptExtProperty rel="art:anchor"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Anchor {
    /// The words.
    pub words: Text,
    /// Where they stand; `None` until they are located.
    pub at: Option<Position>,
}

impl Anchor {
    /// Words that are yet to be located.
    #[must_use]
    pub const fn new(words: Text) -> Self {
        Self { words, at: None }
    }

    /// Words at a place.
    #[must_use]
    pub const fn at(words: Text, path: TextPath, start: u32) -> Self {
        Self { words, at: Some(Position { path, start }) }
    }

    /// The end of the words, not included, in code points of their text.
    #[must_use]
    pub fn end(&self) -> Option<u32> {
        let len = u32::try_from(self.words.len_chars()).ok()?;
        self.at.as_ref()?.start.checked_add(len)
    }
}

/// A place in the text of an article.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_structs, reason = "a place is a text and an offset in it")]
pub struct Position {
    /// The piece of text.
    pub path: TextPath,
    /// The offset in it, in code points, from 0.
    pub start: u32,
}

/// The path of a piece of running text in an article: `headlines[0]`, `sections[2].blocks[0]`.
///
/// Numbers count from 0. The order is the reading order of a plain article.
///
/// | path | is |
/// |---|---|
/// | `headlines[0]` | a headline |
/// | `summary` | the summary |
/// | `bylines[0]` | a byline; no annotation stands there |
/// | `sections[1].heading` | a heading |
/// | `sections[1].blocks[0]` | a paragraph |
/// | `sections[1].blocks[2].items[0].items[1]` | an item of a list |
/// | `sections[1].blocks[3].paragraphs[0]` | a paragraph of a block quotation |
/// | `sections[1].blocks[4].caption` | the caption of a table or picture |
/// | `sections[1].blocks[4].rows[0].cells[2]` | a cell of a table |
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_enums, reason = "a new piece of text is new for every format")]
pub enum TextPath {
    /// A headline.
    Headline(u32),
    /// The summary.
    Summary,
    /// A byline: a place for furniture to stand before, not for annotations.
    Byline(u32),
    /// The heading of a section.
    Heading(u32),
    /// A block of a section, or a piece of one.
    Block {
        /// The section.
        section: u32,
        /// The block in the section.
        block: u32,
        /// The piece of the block.
        part: BlockPart,
    },
}

/// A piece of a block.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_enums, reason = "a new piece of text is new for every format")]
pub enum BlockPart {
    /// The block itself: the text of a paragraph.
    #[default]
    Whole,
    /// The caption of a table or picture.
    Caption,
    /// A paragraph of a block quotation.
    Paragraph(u32),
    /// An item of a list; the numbers lead from the outermost list inwards and are never empty.
    Item(Vec<u32>),
    /// A cell of a table.
    Cell {
        /// The row.
        row: u32,
        /// The cell in the row.
        cell: u32,
    },
}

impl TextPath {
    /// A block of a section.
    #[must_use]
    pub const fn block(section: u32, block: u32) -> Self {
        Self::Block { section, block, part: BlockPart::Whole }
    }
}

impl TextPath {
    fn write_to(&self, out: &mut impl fmt::Write) -> fmt::Result {
        match self {
            Self::Headline(i) => write_step(out, "headlines[", *i),
            Self::Summary => out.write_str("summary"),
            Self::Byline(i) => write_step(out, "bylines[", *i),
            Self::Heading(i) => {
                write_step(out, "sections[", *i)?;
                out.write_str(".heading")
            }
            Self::Block { section, block, part } => {
                write_step(out, "sections[", *section)?;
                write_step(out, ".blocks[", *block)?;
                match part {
                    BlockPart::Whole => Ok(()),
                    BlockPart::Caption => out.write_str(".caption"),
                    BlockPart::Paragraph(i) => write_step(out, ".paragraphs[", *i),
                    BlockPart::Item(path) => {
                        path.iter().try_for_each(|i| write_step(out, ".items[", *i))
                    }
                    BlockPart::Cell { row, cell } => {
                        write_step(out, ".rows[", *row)?;
                        write_step(out, ".cells[", *cell)
                    }
                }
            }
        }
    }

    /// The path as a string, if it is that of a paragraph where most stand.
    fn usual(&self) -> Option<&'static str> {
        match self {
            Self::Block { section, block, part: BlockPart::Whole } => usual::path(*section, *block),
            _ => None,
        }
    }

    /// The path as a string, if it is one of those that have room in one: all but some in lists.
    fn short(&self) -> Option<Short> {
        let mut short = Short::default();
        self.write_to(&mut short).ok().map(|()| short)
    }

    /// Hands over the path as a string. An article has one for each annotation, so it is mostly made
    /// without an allocation.
    #[cfg(feature = "serde")]
    pub(crate) fn with_str<T>(&self, with: impl FnOnce(&str) -> T) -> T {
        if let Some(usual) = self.usual() {
            return with(usual);
        }
        match self.short() {
            Some(short) => with(short.as_str()),
            None => with(&self.to_string()),
        }
    }
}

impl fmt::Display for TextPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(usual) = self.usual() {
            return f.write_str(usual);
        }
        match self.short() {
            Some(short) => f.write_str(short.as_str()),
            None => self.write_to(f),
        }
    }
}

/// Writes `name[n]`; the name comes with its bracket. The formatting of numbers with all its options
/// would take longer than everything else.
#[inline]
fn write_step(out: &mut impl fmt::Write, name: &str, n: u32) -> fmt::Result {
    fn digits(out: &mut impl fmt::Write, n: u32) -> fmt::Result {
        if n >= 10 {
            digits(out, n / 10)?;
        }
        out.write_char(char::from(b'0' + (n % 10) as u8))
    }
    out.write_str(name)?;
    digits(out, n)?;
    out.write_char(']')
}

/// A string with room for all paths but those deep in a list.
struct Short {
    bytes: [u8; 64],
    len: usize,
}

impl Default for Short {
    fn default() -> Self {
        Self { bytes: [0; 64], len: 0 }
    }
}

impl Short {
    fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..self.len).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }
}

impl fmt::Write for Short {
    #[inline]
    fn write_str(&mut self, s: &str) -> fmt::Result {
        let end = self.len + s.len();
        let room = self.bytes.get_mut(self.len..end).ok_or(fmt::Error)?;
        room.copy_from_slice(s.as_bytes());
        self.len = end;
        Ok(())
    }

    #[inline]
    fn write_char(&mut self, c: char) -> fmt::Result {
        let Ok(byte) = u8::try_from(c) else { return Err(fmt::Error) };
        if !byte.is_ascii() {
            return Err(fmt::Error);
        }
        *self.bytes.get_mut(self.len).ok_or(fmt::Error)? = byte;
        self.len += 1;
        Ok(())
    }
}

/// Why a string is not a [`TextPath`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found {0:?}, expected the path of a text such as sections[0].blocks[2]")]
pub struct TextPathError(String);

impl FromStr for TextPath {
    type Err = TextPathError;
    fn from_str(s: &str) -> Result<Self, TextPathError> {
        parse_path(s).ok_or_else(|| TextPathError(s.chars().take(60).collect()))
    }
}

/// Takes `name[n]` off the front of a path, and the point behind it.
fn step<'a>(s: &'a str, name: &str) -> Option<(u32, &'a str)> {
    let s = s.strip_prefix(name)?.strip_prefix('[')?;
    let (mut number, mut len) = (0_u32, 0);
    for digit in s.bytes().take_while(u8::is_ascii_digit) {
        number = number.checked_mul(10)?.checked_add(u32::from(digit - b'0'))?;
        len += 1;
    }
    let plain = len == 1 || (len > 1 && !s.starts_with('0'));
    let rest = s.get(len..)?.strip_prefix(']').filter(|_| plain)?;
    match rest {
        "" => Some((number, rest)),
        _ => Some((number, rest.strip_prefix('.').filter(|rest| !rest.is_empty())?)),
    }
}

fn parse_path(s: &str) -> Option<TextPath> {
    if let Some((section, block)) = usual::numbers(s) {
        return Some(TextPath::block(section, block));
    }
    let Some((section, rest)) = step(s, "sections") else { return parse_top(s) };
    if rest == "heading" {
        return Some(TextPath::Heading(section));
    }
    let (block, rest) = step(rest, "blocks")?;
    Some(TextPath::Block { section, block, part: parse_part(rest)? })
}

fn parse_top(s: &str) -> Option<TextPath> {
    if s == "summary" {
        return Some(TextPath::Summary);
    }
    if let Some((i, "")) = step(s, "headlines") {
        return Some(TextPath::Headline(i));
    }
    match step(s, "bylines") {
        Some((i, "")) => Some(TextPath::Byline(i)),
        _ => None,
    }
}

fn parse_part(s: &str) -> Option<BlockPart> {
    match s {
        "" => return Some(BlockPart::Whole),
        "caption" => return Some(BlockPart::Caption),
        _ => {}
    }
    if let Some((i, "")) = step(s, "paragraphs") {
        return Some(BlockPart::Paragraph(i));
    }
    if let Some((row, rest)) = step(s, "rows") {
        let (cell, "") = step(rest, "cells")? else { return None };
        return Some(BlockPart::Cell { row, cell });
    }
    let (mut items, mut rest) = (Vec::new(), s);
    while !rest.is_empty() {
        let (i, next) = step(rest, "items")?;
        items.push(i);
        rest = next;
    }
    Some(BlockPart::Item(items))
}

impl TryFrom<String> for TextPath {
    type Error = TextPathError;
    fn try_from(s: String) -> Result<Self, TextPathError> {
        s.parse()
    }
}
impl From<TextPath> for String {
    fn from(path: TextPath) -> Self {
        path.to_string()
    }
}

/// How sure an annotation is, in percent from 0 to 100
/// (NewsML-G2 [`@confidence`](https://iptc.org/std/NewsML-G2/guidelines/)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(try_from = "u8", into = "u8"))]
pub struct Confidence(u8);

impl Confidence {
    /// A confidence in percent; `None` beyond 100.
    #[must_use]
    pub const fn new(percent: u8) -> Option<Self> {
        if percent <= 100 { Some(Self(percent)) } else { None }
    }

    /// The confidence in percent, 0–100.
    #[must_use]
    pub const fn percent(self) -> u8 {
        self.0
    }
}

/// Why a number is no [`Confidence`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found a confidence of {0}, expected a percentage from 0 to 100")]
pub struct ConfidenceError(u8);

impl TryFrom<u8> for Confidence {
    type Error = ConfidenceError;
    fn try_from(n: u8) -> Result<Self, ConfidenceError> {
        Self::new(n).ok_or(ConfidenceError(n))
    }
}
impl From<Confidence> for u8 {
    fn from(c: Confidence) -> Self {
        c.0
    }
}

/// Who made an annotation.
///
/// JSON, YAML: `origin`, left out when edited. NewsML-G2: `@how`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[allow(clippy::exhaustive_enums, reason = "formats must map every origin")]
pub enum Origin {
    /// A person.
    #[default]
    Edited,
    /// The extraction from the text.
    Extracted,
    /// The file that the article was read from, in another format.
    Imported,
}

impl Origin {
    /// Whether a person made it, which the serialised forms leave out.
    #[must_use]
    pub fn is_edited(&self) -> bool {
        *self == Self::Edited
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_written_as_they_are_read() {
        let paths = [
            "headlines[0]",
            "summary",
            "bylines[12]",
            "sections[1].heading",
            "sections[1].blocks[0]",
            "sections[1].blocks[2].items[0]",
            "sections[1].blocks[2].items[0].items[10]",
            "sections[1].blocks[3].paragraphs[0]",
            "sections[1].blocks[4].caption",
            "sections[4294967295].blocks[4].rows[0].cells[2]",
        ];
        let items = format!("sections[1].blocks[2]{}", ".items[10]".repeat(20));
        for path in paths.into_iter().chain([items.as_str()]) {
            let parsed: TextPath = path.parse().unwrap();
            assert_eq!(parsed.to_string(), path);
        }
    }

    #[test]
    fn other_strings_are_no_paths() {
        let wrong = [
            "",
            "headlines",
            "headlines[]",
            "headlines[-1]",
            "headlines[01]",
            "headlines[0].x",
            "headlines[0]x",
            "sections[0]",
            "sections[0].",
            "sections[0].blocks[0].",
            "sections[0].blocks[0].x",
            "summary.",
            "sections[0].blocks[0].items",
            "sections[0].blocks[0].rows[0]",
            "sections[4294967296].heading",
            "sections[0].heading.",
            "sections[0].blocks[0].rows[0].cells[0].x",
            "sections[+1].heading",
        ];
        for path in wrong {
            assert!(path.parse::<TextPath>().is_err(), "{path:?}");
        }
    }

    #[test]
    fn an_anchor_ends_behind_its_last_code_point() {
        let anchor = Anchor::at(Text::new("🌊a").unwrap(), TextPath::Summary, 3);
        assert_eq!(anchor.end(), Some(5));
        assert_eq!(Anchor::at(Text::new("a").unwrap(), TextPath::Summary, u32::MAX).end(), None);
        assert_eq!(Anchor::new(Text::new("a").unwrap()).end(), None);
    }

    #[test]
    fn a_confidence_is_a_percentage() {
        assert_eq!(Confidence::new(100).map(Confidence::percent), Some(100));
        assert_eq!(Confidence::new(101), None);
        assert!(Confidence::try_from(0).is_ok());
        assert!(Confidence::try_from(200).is_err());
    }
}

//! Lines and chunks: a text cut up before anything is read into it.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use copydesk_model::is_ordinary_space;
use memchr::{memchr, memmem};

use super::characters::Looks;
use crate::bytes::{any, any_pair, position};

/// A line with something on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// What stands on it, without white space at either end and in an [`evened`] text.
    pub(super) text: &'a str,
    /// How far it is indented, in columns.
    pub(super) indent: u32,
    /// Whether the author meant the break after it, with two spaces before it. Never the last line
    /// of a chunk.
    pub(super) hard: bool,
}

/// The column that a tab goes to is a multiple of this.
const TAB: u32 = 4;

impl<'a> Line<'a> {
    /// A line that is neither indented nor broken.
    pub(super) const fn plain(text: &'a str) -> Self {
        Self { text, indent: 0, hard: false }
    }

    /// A line as it stands in the file; `None` if it is blank.
    fn new(raw: &'a str) -> Option<Self> {
        if let [first, .., last] = raw.as_bytes()
            && first.is_ascii_graphic()
            && last.is_ascii_graphic()
        {
            return Some(Self::plain(raw));
        }
        let text = raw.trim();
        let before = raw.get(..raw.len() - raw.trim_start().len()).unwrap_or_default();
        let indent = before.chars().map(|c| if c == '\t' { TAB } else { 1 }).sum();
        (!text.is_empty()).then(|| Self { text, indent, hard: raw.ends_with("  ") })
    }
}

/// What can end the lines of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ends {
    /// Line feeds alone, as in nearly every text.
    LineFeeds,
    /// Everything that Unicode takes for the end of a line.
    All,
}

impl Ends {
    fn of(text: &str, looks: Looks) -> Self {
        if !looks.special {
            return Self::LineFeeds;
        }
        let bytes = text.as_bytes();
        let next_line = |a: u8, b: u8| (a == 0xC2) & (b == 0x85);
        // The last two bytes of these, whatever stands before.
        let separator = |a: u8, b: u8| (a == 0x80) & ((b == 0xA8) | (b == 0xA9));
        let all = any(bytes, |b| (b > b'\n') & (b <= b'\r'))
            || any_pair(bytes, |a, b| next_line(a, b) | separator(a, b));
        if all { Self::All } else { Self::LineFeeds }
    }

    /// The first line of a text, whether its end also ends a paragraph, and what comes after it.
    fn cut(self, text: &str) -> (&str, bool, &str) {
        if self == Self::All {
            return cut(text);
        }
        let end = match text.as_bytes() {
            // As between paragraphs.
            [b'\n', ..] => 0,
            bytes => memchr(b'\n', bytes).unwrap_or(text.len()),
        };
        let (line, rest) = text.split_at(end);
        (line, rest.is_empty(), rest.get(1..).unwrap_or_default())
    }
}

/// As [`Ends::cut`], whatever ends the line.
fn cut(text: &str) -> (&str, bool, &str) {
    let mut from = 0;
    while let Some(at) = position(text.as_bytes(), from, may_end) {
        from = at + 1;
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { continue };
        let ends_chunk = match c {
            '\n' | '\r' | '\u{B}' | '\u{85}' | '\u{2028}' => false,
            '\u{C}' | '\u{2029}' => true,
            _ => continue,
        };
        let (line, rest) = text.split_at(at);
        let rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(c)).unwrap_or_default();
        return (line, ends_chunk, rest);
    }
    (text, true, "")
}

/// Whether a byte can begin what ends a line.
const fn may_end(byte: u8) -> bool {
    ((byte >= b'\n') & (byte <= b'\r')) | (byte == 0xC2) | (byte == 0xE2)
}

/// The chunks of a text: the lines between blank lines.
#[derive(Clone, Debug)]
pub(super) struct Chunks<'a> {
    rest: &'a str,
    ends: Ends,
}

/// The lines between two blank lines: at least one.
#[derive(Clone, Debug)]
pub(super) enum Chunk<'a> {
    /// As most paragraphs are, which need no list.
    One([Line<'a>; 1]),
    Several(Vec<Line<'a>>),
}

impl<'a> Chunk<'a> {
    fn push(&mut self, line: Line<'a>) {
        match self {
            Self::One([first]) => *self = Self::Several(vec![*first, line]),
            Self::Several(lines) => lines.push(line),
        }
    }
}

impl<'a> Deref for Chunk<'a> {
    type Target = [Line<'a>];
    fn deref(&self) -> &[Line<'a>] {
        match self {
            Self::One(line) => line,
            Self::Several(lines) => lines,
        }
    }
}

impl DerefMut for Chunk<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        match self {
            Self::One(line) => line,
            Self::Several(lines) => lines,
        }
    }
}

/// Cuts a text into chunks.
pub(super) fn chunks(text: &str) -> Chunks<'_> {
    chunks_of(text, Looks::of(text))
}

/// As [`chunks`], of a text that was looked at.
pub(super) fn chunks_of(text: &str, looks: Looks) -> Chunks<'_> {
    Chunks { rest: text, ends: Ends::of(text, looks) }
}

impl<'a> Iterator for Chunks<'a> {
    type Item = Chunk<'a>;

    fn next(&mut self) -> Option<Chunk<'a>> {
        let mut chunk: Option<Chunk<'a>> = None;
        while !self.rest.is_empty() {
            let (raw, ends_chunk, rest) = self.ends.cut(self.rest);
            self.rest = rest;
            let line = Line::new(raw);
            match (&mut chunk, line) {
                (Some(chunk), Some(line)) => chunk.push(line),
                (None, Some(line)) => chunk = Some(Chunk::One([line])),
                (_, None) => {}
            }
            if chunk.is_some() && (line.is_none() || ends_chunk) {
                break;
            }
        }
        if let Some(last) = chunk.as_mut()?.last_mut() {
            last.hard = false;
        }
        chunk
    }
}

/// The text with every run of spaces and tabs within a line as one space. What stands at either end
/// of a line says something, and stays.
pub(super) fn evened(text: &str, looks: Looks) -> Cow<'_, str> {
    if !looks.uneven {
        return Cow::Borrowed(text);
    }
    let (ends, gaps) = (Ends::of(text, looks), memmem::Finder::new(b"  "));
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (raw, _, after) = ends.cut(rest);
        let end = rest.get(raw.len()..rest.len() - after.len()).unwrap_or_default();
        even_line(&mut out, raw, looks, &gaps);
        out.push_str(end);
        rest = after;
    }
    Cow::Owned(out)
}

fn even_line(out: &mut String, raw: &str, looks: Looks, gaps: &memmem::Finder<'_>) {
    let start = raw.len() - raw.trim_start().len();
    let inner = raw.trim();
    out.push_str(raw.get(..start).unwrap_or_default());
    if looks.special {
        push_words(out, inner);
    } else {
        push_evened(out, inner, gaps);
    }
    out.push_str(raw.get(start + inner.len()..).unwrap_or_default());
}

/// Adds a line in which there is no tab, with one space for those that stand together.
fn push_evened(out: &mut String, line: &str, gaps: &memmem::Finder<'_>) {
    let mut rest = line;
    while let Some(at) = gaps.find(rest.as_bytes())
        && let Some((even, more)) = rest.split_at_checked(at)
    {
        out.push_str(even);
        out.push(' ');
        rest = more.trim_start_matches(' ');
    }
    out.push_str(rest);
}

/// Adds the words of a line with one space between them.
fn push_words(out: &mut String, line: &str) {
    for (i, word) in words(line).enumerate() {
        if i > 0 {
            out.push(' ');
        }
        out.push_str(word);
    }
}

/// A space. Between short words it is found sooner than by a search for its byte.
pub(super) const fn is_space(c: char) -> bool {
    c == ' '
}

/// The words of a text: what stands between ordinary white space.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_ordinary_space).filter(|word| !word.is_empty())
}

/// Joins lines as a paragraph has them: a space for each wrap, `\n` for each break that is meant.
pub(super) fn joined<'a>(lines: &[Line<'a>]) -> Cow<'a, str> {
    if let [line] = lines {
        return Cow::Borrowed(line.text);
    }
    let mut out = String::with_capacity(lines.iter().map(|line| line.text.len() + 1).sum());
    for line in lines {
        out.push_str(line.text);
        out.push(if line.hard { '\n' } else { ' ' });
    }
    out.pop();
    Cow::Owned(out)
}

/// The lines of a [`joined`] text.
pub(super) fn unjoined(text: &str) -> Vec<Line<'_>> {
    let mut lines: Vec<_> =
        text.split('\n').filter_map(Line::new).map(|line| Line { hard: true, ..line }).collect();
    if let Some(last) = lines.last_mut() {
        last.hard = false;
    }
    lines
}

/// Whether lines have the same words and marks as a text, white space aside.
pub(super) fn same_words(lines: &[Line<'_>], text: &str) -> bool {
    lines.iter().flat_map(|line| words(line.text)).eq(words(text))
}

/// How many lines from the first on are bound together by breaks that are meant.
pub(super) fn bound(lines: &[Line<'_>]) -> usize {
    let breaks = lines.iter().take_while(|line| line.hard).count();
    (breaks + 1).min(lines.len())
}

/// Whether the lines together have at most `limit` bytes: looks no further than that.
pub(super) fn within(lines: &[Line<'_>], limit: usize) -> bool {
    let mut left = limit;
    lines.iter().all(|line| match left.checked_sub(line.text.len()) {
        Some(rest) => {
            left = rest;
            true
        }
        None => false,
    })
}

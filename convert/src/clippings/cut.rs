//! Where one article ends and the next begins.

use copydesk_model::Location;
use memchr::{memchr, memchr_iter, memrchr2};

use crate::Format;
use crate::source::Start;

/// What tells where an article ends has at most so many bytes: a line break, `---`, and one more.
pub(super) const LONGEST_MARK: usize = 6;

/// Where the first article of some bytes ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// Behind so many bytes.
    At(usize),
    /// Not yet to be seen, or if these are all, they are all of it or nothing.
    Unknown,
}

/// Whether a stream in this format is cut up.
pub(super) const fn is_cut(format: Format) -> bool {
    matches!(format, Format::Jsonl | Format::Yaml)
}

/// Whether a piece holds no article.
pub(super) fn is_blank(format: Format, piece: &[u8]) -> bool {
    match format {
        Format::Yaml => !lines_of(piece).any(|line| kind(line) >= Kind::Start),
        _ => piece.iter().all(|byte| b" \t\r\n".contains(byte)),
    }
}

/// Finds the end of the first article, which is not in the first `seen` bytes. Nothing follows the
/// bytes if they are `all`.
pub(super) fn cut(format: Format, bytes: &[u8], seen: usize, all: bool) -> Cut {
    let end = match format {
        Format::Yaml => document(bytes, seen, all),
        _ => memchr(b'\n', bytes.get(seen..).unwrap_or_default()).map(|at| seen + at + 1),
    };
    match end {
        Some(end) => Cut::At(end),
        None if all && !bytes.is_empty() => Cut::At(bytes.len()),
        None => Cut::Unknown,
    }
}

/// How many lines end in some bytes: with LF, CR LF or CR. The byte behind them tells whether a CR at
/// their end stands alone.
fn lines(bytes: &[u8], next: Option<&u8>) -> u32 {
    let mut count = memchr_iter(b'\n', bytes).count();
    for at in memchr_iter(b'\r', bytes) {
        let follows = bytes.get(at + 1).or(next.filter(|_| at + 1 == bytes.len()));
        count += usize::from(follows != Some(&b'\n'));
    }
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl Start {
    /// Goes on behind some bytes. The byte behind them tells whether a CR at their end stands alone.
    pub(super) fn pass(&mut self, bytes: &[u8], next: Option<&u8>) {
        let line = memrchr2(b'\n', b'\r', bytes).map_or(0, |at| at + 1);
        let rest = bytes.get(line..).unwrap_or_default();
        let count = rest.iter().filter(|byte| !(0x80..0xC0).contains(*byte)).count();
        let before = if line == 0 { self.columns } else { 0 };
        self.columns = before.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
        self.lines = self.lines.saturating_add(lines(bytes, next));
        self.bytes += bytes.len();
    }

    /// The place, before the first character.
    pub(super) const fn location(self) -> Location {
        let Self { lines, bytes, columns } = self;
        let (line, column) = (lines.saturating_add(1), columns.saturating_add(1));
        Location { line, column, bytes: bytes..bytes }
    }
}

/// What a line of YAML is for the document that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// A blank line, a comment, a directive: it may stand before a document.
    Apart,
    /// `...`
    End,
    /// `---`
    Start,
    /// A part of a document.
    Content,
}

fn kind(line: &[u8]) -> Kind {
    let is_mark = |mark: &[u8]| {
        let behind = line.strip_prefix(mark);
        behind.is_some_and(|rest| rest.first().is_none_or(|byte| b" \t\r\n".contains(byte)))
    };
    if is_mark(b"---") {
        return Kind::Start;
    }
    if is_mark(b"...") {
        return Kind::End;
    }
    match line.iter().find(|byte| !b" \t\r\n".contains(byte)) {
        None | Some(b'#') => Kind::Apart,
        Some(b'%') if line.first() == Some(&b'%') => Kind::Apart,
        Some(_) => Kind::Content,
    }
}

/// Where the first document ends. YAML forbids both marks at the beginning of a line anywhere else,
/// within quotation marks too.
fn document(bytes: &[u8], seen: usize, all: bool) -> Option<usize> {
    // Marks are looked for from the last line on that was not seen whole; but whether a document has
    // begun is known from its first lines alone.
    let mut begun = None;
    let from =
        bytes.get(..seen).and_then(|seen| memchr::memrchr(b'\n', seen)).map_or(0, |at| at + 1);
    let mut at = from;
    for line in lines_of(bytes.get(from..).unwrap_or_default()) {
        let is_whole = all || line.ends_with(b"\n") || line.len() > LONGEST_MARK;
        if !is_whole {
            return None;
        }
        if line.starts_with(b"---") || line.starts_with(b"...") {
            let before = bytes.get(..at).unwrap_or_default();
            let has_begun = *begun.get_or_insert_with(|| has_begun(before));
            match kind(line) {
                Kind::Start if has_begun => return Some(at),
                Kind::End => return line.ends_with(b"\n").then_some(at + line.len()),
                _ => begun = Some(true),
            }
        } else if begun == Some(false) {
            begun = Some(kind(line) >= Kind::Start);
        }
        at += line.len();
    }
    None
}

fn has_begun(bytes: &[u8]) -> bool {
    lines_of(bytes).any(|line| kind(line) >= Kind::Start)
}

fn lines_of(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split_inclusive(|byte| *byte == b'\n')
}

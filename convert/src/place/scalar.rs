//! The characters of a string of JSON or YAML, each with its place.

use std::ops::Range;

use super::Stream;

/// The characters of a string, as far as they follow from how it is written.
///
/// Both are walked together: what stands in the file for itself, or for an escape, is found; an
/// indent, a line break or a mark that says nothing is passed over.
pub(super) fn stream(file: &str, text: &str, bytes: Range<usize>) -> Stream {
    let mut stream = Stream::default();
    let written = file.get(bytes.clone()).unwrap_or_default();
    let mut at = bytes.start + opening(written);
    let style = match written.as_bytes().first() {
        Some(b'"') => unescaped,
        Some(b'\'') => undoubled,
        _ => plain,
    };
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        let Some(found) = find(file, at..bytes.end, c, style) else { break };
        at = found.end;
        stream.push(c, found);
    }
    stream
}

/// How many bytes at the beginning are no text: a mark, or the line above a block.
fn opening(written: &str) -> usize {
    match written.as_bytes().first() {
        Some(b'"' | b'\'') => 1,
        Some(b'|' | b'>') => written.find('\n').map_or(0, |end| end + 1),
        _ => 0,
    }
}

/// Reads what stands for one character, and says its length; `None` for what stands for nothing.
type Style = fn(&str) -> Option<(Option<char>, usize)>;

/// The bytes that stand for the next character of the text.
fn find(file: &str, bytes: Range<usize>, wanted: char, style: Style) -> Option<Range<usize>> {
    let mut at = bytes.start;
    while at < bytes.end {
        let rest = file.get(at..bytes.end)?;
        let (c, length) = style(rest)?;
        if c == Some(wanted) {
            return Some(at..at + length);
        }
        at += length;
    }
    None
}

/// A character outside of quotation marks.
fn plain(rest: &str) -> Option<(Option<char>, usize)> {
    let c = rest.chars().next()?;
    Some((Some(c), c.len_utf8()))
}

/// A character between single quotation marks, in which a mark stands doubled.
fn undoubled(rest: &str) -> Option<(Option<char>, usize)> {
    if rest.starts_with("''") { Some((Some('\''), 2)) } else { plain(rest) }
}

/// A character between double quotation marks, or an escape; `None` for one that stands for nothing.
fn unescaped(rest: &str) -> Option<(Option<char>, usize)> {
    let Some(escaped) = rest.strip_prefix('\\') else {
        let c = rest.chars().next()?;
        return Some((Some(c), c.len_utf8()));
    };
    let letter = escaped.chars().next()?;
    let digits = match letter {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        other => return Some((Some(other), 1 + other.len_utf8())),
    };
    let code = |digits: &str| u32::from_str_radix(digits, 16).ok();
    let high = escaped.get(1..1 + digits).and_then(code);
    let low =
        escaped.get(1 + digits..).and_then(|s| s.strip_prefix("\\u")).and_then(|s| s.get(..4));
    if let (Some(high @ 0xD800..0xDC00), Some(low @ 0xDC00..0xE000)) = (high, low.and_then(code)) {
        let c = char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00));
        return Some((c, 12));
    }
    Some((high.and_then(char::from_u32), 2 + digits))
}

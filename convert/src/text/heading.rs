//! Lines that are set off as headings.

use copydesk_model::{Heading, HeadingMark};

use super::inline;
use super::line::{Line, bound, joined, within};

/// The longest heading, in bytes. A longer text in bold is a paragraph in bold.
pub(super) const MAX: usize = 240;

/// The longest heading that ends as a sentence does.
const MAX_SENTENCE: usize = 100;

/// Words that are set off by a mark.
pub(super) struct Marked {
    /// How they are set off.
    pub(super) mark: HeadingMark,
    /// The words, without the mark.
    pub(super) words: String,
    /// How many lines they take, an underline included.
    pub(super) lines: usize,
}

/// Reads the heading that a chunk begins with.
pub(super) fn read(lines: &[Line<'_>]) -> Option<(Heading, usize)> {
    let Marked { mark, words, lines } = marked(lines)?;
    Some((Heading { text: inline::read(&words)?, mark }, lines))
}

/// Reads the marked words that a chunk begins with.
pub(super) fn marked(lines: &[Line<'_>]) -> Option<Marked> {
    hashed(lines).or_else(|| underlined(lines)).or_else(|| bold(lines))
}

/// `## Heading`, to the end of the line.
fn hashed(lines: &[Line<'_>]) -> Option<Marked> {
    let count = bound(lines);
    let lines = lines.get(..count).filter(|lines| within(lines, MAX))?;
    let text = joined(lines);
    let words = text.trim_start_matches('#');
    let level = u8::try_from(text.len() - words.len()).ok().filter(|n| (1..=6).contains(n))?;
    let words = words.strip_prefix(' ').filter(|words| !words.is_empty())?;
    Some(Marked { mark: HeadingMark::hashes(level), words: words.to_owned(), lines: count })
}

/// A line of `=` or `-` below at most a few lines.
fn underlined(lines: &[Line<'_>]) -> Option<Marked> {
    let at = lines.iter().take(MAX_LINES + 1).position(|line| underline(line.text).is_some())?;
    let above = lines.get(..at).filter(|above| !above.is_empty() && within(above, MAX))?;
    let mark = lines.get(at).filter(|line| !line.hard).and_then(|line| underline(line.text))?;
    Some(Marked { mark, words: joined(above).into_owned(), lines: at + 1 })
}

/// The most lines that stand above an underline.
const MAX_LINES: usize = 4;

fn underline(text: &str) -> Option<HeadingMark> {
    let level = match text.as_bytes() {
        [b'=', b'=', b'=', ..] => 1,
        [b'-', b'-', b'-', ..] => 2,
        _ => return None,
    };
    let plain = text.bytes().all(|b| text.as_bytes().first() == Some(&b));
    HeadingMark::underline(level, u16::try_from(text.len()).ok()?).filter(|_| plain)
}

/// A whole chunk in `**…**` or `__…__`.
fn bold(lines: &[Line<'_>]) -> Option<Marked> {
    let (delimiter, mark) = match lines.first()?.text.get(..2)? {
        "**" => ("**", HeadingMark::BOLD),
        "__" => ("__", HeadingMark::BOLD_UNDERSCORE),
        _ => return None,
    };
    let text = joined(Some(lines).filter(|lines| within(lines, MAX))?);
    let words = text.strip_prefix(delimiter)?.strip_suffix(delimiter)?;
    let edge = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || delimiter.contains(c));
    let plain = !words.contains(delimiter)
        && !edge(words.chars().next())
        && !edge(words.chars().next_back());
    let short = words.len() <= MAX_SENTENCE || !words.ends_with(['.', '”', '"']);
    (plain && short).then(|| Marked { mark, words: words.to_owned(), lines: lines.len() })
}

/// Writes marked words.
pub(super) fn write(mark: HeadingMark, words: &str) -> String {
    match (mark.underlining(), mark) {
        (Some(_), _) => format!("{words}\n{mark}"),
        (None, HeadingMark::BARE) => words.to_owned(),
        (None, HeadingMark::BOLD | HeadingMark::BOLD_UNDERSCORE) => format!("{mark}{words}{mark}"),
        _ => format!("{mark} {words}"),
    }
}

//! The headline: the first words of a text, if they are short enough.

use copydesk_model::{HeadingMark, Headline, Text};

use super::line::{Line, joined, within};
use super::{byline, dateline, furniture, heading, image, list, quotation, table};
use crate::bytes::any_pair;

/// The longest headline, in bytes; the longest that ends with a full stop; and the longest of
/// several sentences.
const MAX: usize = 220;
const MAX_SENTENCE: usize = 140;
const MAX_SENTENCES: usize = 120;

/// Reads the headline that the first chunk of a text begins with.
pub(super) fn read(lines: &[Line<'_>]) -> Option<(Headline, usize)> {
    if let Some(marked) = heading::marked(lines) {
        let text = Text::new(&marked.words).ok()?;
        return Some((Headline { text, role: None, mark: marked.mark }, marked.lines));
    }
    if is_structure(lines) {
        return None;
    }
    let count = (1..lines.len().min(MAX_LINES)).find(|at| names_author(lines, *at));
    let count = count.unwrap_or(lines.len());
    let lines = lines.get(..count).filter(|lines| within(lines, MAX))?;
    let text = joined(lines).replace('\n', " ");
    let headline = Headline { text: Text::new(&text).ok()?, role: None, mark: HeadingMark::BARE };
    is_short(&text).then_some((headline, count))
}

/// The most lines that a headline has, and a line more.
const MAX_LINES: usize = 5;

/// Whether a chunk is something else than words.
fn is_structure(lines: &[Line<'_>]) -> bool {
    list::read(lines).is_some()
        || quotation::read(lines).is_some()
        || table::read(lines).is_some()
        || image::read(lines).is_some()
        || furniture::is_divider(lines)
}

/// Whether a line begins a byline, or the label above one.
fn names_author(lines: &[Line<'_>], at: usize) -> bool {
    let below = lines.get(at..).unwrap_or_default();
    byline::read(below).is_some()
        || below
            .get(1..)
            .and_then(byline::read)
            .is_some_and(|(byline, _)| furniture::label(below, &byline).is_some())
}

/// Whether words are a headline and no paragraph.
fn is_short(text: &str) -> bool {
    let limit = match () {
        () if sentence_ends(text) => MAX_SENTENCES,
        () if text.ends_with(['.', '”', '"']) => MAX_SENTENCE,
        () => MAX,
    };
    text.len() <= limit && dateline::read(text).is_none()
}

/// Whether a sentence ends before the end.
fn sentence_ends(text: &str) -> bool {
    let may_end = |a: u8, b: u8| ((a == b'.') | (a == b'!') | (a == b'?')) & (b == b' ');
    if !any_pair(text.as_bytes(), may_end) {
        return false;
    }
    let mut words = text.split(' ').peekable();
    std::iter::from_fn(|| Some((words.next()?, *words.peek()?))).any(|(word, next)| {
        word.ends_with(['.', '!', '?'])
            && word.chars().filter(|c| c.is_lowercase()).count() > 3
            && next.starts_with(char::is_uppercase)
    })
}

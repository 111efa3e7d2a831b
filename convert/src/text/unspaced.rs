//! Texts whose paragraphs no blank line parts.

use super::line::{Line, bound};
use super::{byline, image, list};

/// Nobody wraps lines behind this length, in characters: a longer line is a paragraph.
const MAX_WRAPPED: usize = 140;

/// Where paragraphs end in a chunk, as numbers of lines; `None` where it is one.
///
/// `alone` says that the chunk is all there is.
pub(super) fn ends(chunk: &[Line<'_>], alone: bool) -> Option<Vec<usize>> {
    if chunk.len() < 2 || chunk.first().is_some_and(is_marked) {
        return None;
    }
    let ends = match () {
        () if chunk.iter().any(is_long) => line_ends(chunk),
        () if alone => wrapped_ends(chunk),
        () => return None,
    };
    (ends.len() > 1).then_some(ends)
}

/// Whether a line begins something of several lines.
fn is_marked(line: &Line<'_>) -> bool {
    line.text.starts_with(['>', '|', '#', '\\']) || list::is_item(line) || image::is_image(line)
}

fn is_long(line: &Line<'_>) -> bool {
    line.text.len() > MAX_WRAPPED && width(line) > MAX_WRAPPED && line.text.contains(' ')
}

fn width(line: &Line<'_>) -> usize {
    line.text.chars().count()
}

/// Every line is a paragraph, but for breaks that are meant.
fn line_ends(chunk: &[Line<'_>]) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut at = 0;
    while let Some(rest) = chunk.get(at..).filter(|rest| !rest.is_empty()) {
        at += bound(rest);
        ends.push(at);
    }
    ends
}

/// Lines are wrapped; a paragraph ends where the next word would have had room on the line.
fn wrapped_ends(chunk: &[Line<'_>]) -> Vec<usize> {
    let widest = chunk.iter().map(width).max().unwrap_or_default();
    let mut ends = top_ends(chunk, widest);
    let top = ends.last().copied().unwrap_or_default();
    let body = chunk.get(top..).unwrap_or_default();
    let pairs = || body.iter().zip(body.iter().skip(1)).zip(top + 1..);
    let wrapped = |((line, next), end): (_, usize)| meant(line, next, widest).then_some(end);
    let mut found: Vec<_> = pairs().filter_map(wrapped).collect();
    if found.len() * 2 > body.len() {
        // Most lines end early: each is a paragraph if it ends as one, or the lines are verse.
        let sentences = body.iter().filter(|line| ends_sentence(line.text)).count();
        let sentence = |((line, _), end): ((&Line<'_>, _), usize)| {
            (!line.hard && ends_sentence(line.text)).then_some(end)
        };
        let prose = sentences * 10 >= body.len() * 6;
        found = if prose { pairs().filter_map(sentence).collect() } else { Vec::new() };
    }
    ends.append(&mut found);
    ends.push(chunk.len());
    ends.dedup();
    ends
}

/// Whether the break between two lines was made by the author, not by wrapping.
fn meant(line: &Line<'_>, next: &Line<'_>, widest: usize) -> bool {
    let word = next.text.split(' ').next().unwrap_or_default();
    let has_room = width(line) + 1 + width(&Line { text: word, ..*next }) <= widest;
    !line.hard && (has_room || next.indent > line.indent + 1)
}

/// How many lines from the top can be headline and names.
const TOP: usize = 5;

/// Where the headline and the lines of names below it end.
fn top_ends(chunk: &[Line<'_>], widest: usize) -> Vec<usize> {
    let is_name =
        |at: &usize| chunk.get(*at..).and_then(byline::read).is_some_and(|(_, count)| count == 1);
    let names: Vec<_> = (1..chunk.len().min(TOP)).filter(is_name).collect();
    match (names.as_slice(), chunk) {
        ([first, .., last] | [first @ last], _) => (*first..=*last + 1).collect(),
        ([], [first, second, ..]) if meant(first, second, widest) => vec![1],
        _ => Vec::new(),
    }
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(['”', '"', '’', '\'', ')', '»']).ends_with(['.', '!', '?', '…'])
}

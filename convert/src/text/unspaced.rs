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
    let pairs = || chunk.iter().zip(chunk.iter().skip(1));
    let has_room = |line: &Line<'_>, next: &Line<'_>| {
        let word = next.text.split(' ').next().unwrap_or_default();
        width(line) + 1 + word.chars().count() <= widest
    };
    let mut breaks: Vec<bool> = pairs()
        .map(|(line, next)| !line.hard && (has_room(line, next) || next.indent > line.indent + 1))
        .collect();
    let meant = breaks.iter().filter(|b| **b).count();
    if meant * 2 > breaks.len() {
        let sentences = chunk.iter().filter(|line| ends_sentence(line.text)).count();
        let prose = sentences * 10 >= chunk.len() * 6;
        breaks = pairs().map(|(line, _)| prose && !line.hard && ends_sentence(line.text)).collect();
    }
    // The headline and the lines of names below it stand alone, however wide they are.
    if let Some(first) = breaks.first_mut() {
        *first |= meant > 0
            && chunk.first().zip(chunk.get(1)).is_some_and(|(a, b)| !a.hard && has_room(a, b));
    }
    mark_names(chunk, &mut breaks);
    let ends = breaks.iter().enumerate().filter(|(_, end)| **end).map(|(i, _)| i + 1);
    ends.chain([chunk.len()]).collect()
}

/// How many lines below the headline can be names.
const NAMES: usize = 4;

fn mark_names(chunk: &[Line<'_>], breaks: &mut [bool]) {
    for at in 1..chunk.len().min(NAMES) {
        let named = chunk.get(at..).and_then(byline::read).is_some_and(|(_, n)| n == 1);
        let around = breaks.get_mut(at - 1..(at + 1).min(breaks.len())).unwrap_or_default();
        if named {
            around.fill(true);
        }
    }
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(['”', '"', '’', '\'', ')', '»']).ends_with(['.', '!', '?', '…'])
}

//! A text with a range replaced, and where each of its code points has gone.

use std::ops::Range;

use crate::prose::{Mark, Prose};
use crate::text::{Text, TextError, is_ordinary_space};

/// How an edit moved the code points of a text.
pub(super) struct Splice {
    /// The range that was replaced, in code points of the text before.
    pub(super) range: Range<u32>,
    /// How many code points were put there, before white space was folded.
    put: u32,
    /// Where each code point of the unfolded text is in the text after; one more for its end.
    folded: Vec<u32>,
}

impl Splice {
    /// Where a place is after the edit; one within the range or at an end of it is `before` what was
    /// put there, or behind it.
    pub(super) fn place(&self, old: u32, before: bool) -> u32 {
        let Range { start, end } = self.range;
        let raw = if old < start || (before && (old == start || old < end)) {
            old.min(start)
        } else {
            start + self.put + old.saturating_sub(end)
        };
        let last = self.folded.last().copied().unwrap_or_default();
        self.folded.get(raw as usize).copied().unwrap_or(last)
    }
}

/// A single line, edited.
pub(super) fn line(
    text: &Text,
    range: &Range<u32>,
    with: &str,
) -> Result<(Text, Splice), TextError> {
    let raw = raw(text, range, with);
    let new = Text::new(&raw)?;
    let splice = follow(&raw, &new, range, with);
    Ok((new, splice))
}

/// Running text, edited. Marks move with their words; a mark whose words are all replaced marks the
/// new ones; one that is left without words, or would touch another of its kind, goes.
pub(super) fn prose(
    text: &Prose,
    range: &Range<u32>,
    with: &str,
) -> Result<(Prose, Splice), TextError> {
    let raw = raw(text.as_str(), range, with);
    let new = Prose::new(&raw)?;
    let splice = follow(&raw, new.as_str(), range, with);
    let chars: Vec<char> = new.as_str().chars().collect();
    let moved = text.marks().iter().filter_map(|mark| moved(mark, &splice, &chars));
    Ok((with_fitting(new, moved.collect()), splice))
}

fn raw(text: &str, range: &Range<u32>, with: &str) -> String {
    let (start, end) = (range.start as usize, range.end as usize);
    let before = text.chars().take(start);
    before.chain(with.chars()).chain(text.chars().skip(end)).collect()
}

/// Walks the unfolded and the folded text side by side: only white space differs.
fn follow(raw: &str, new: &str, range: &Range<u32>, with: &str) -> Splice {
    let mut folded = Vec::with_capacity(raw.len() + 1);
    let mut at = 0;
    let mut rest = new.chars().peekable();
    for c in raw.chars() {
        folded.push(at);
        let same = |n: &char| *n == c || (is_ordinary_space(c) && matches!(n, ' ' | '\n'));
        if rest.next_if(same).is_some() {
            at += 1;
        }
    }
    folded.push(at);
    let put = crate::article::index(with.chars().count());
    Splice { range: range.clone(), put, folded }
}

fn moved(mark: &Mark, splice: &Splice, chars: &[char]) -> Option<Mark> {
    let (old, range) = (mark.range(), &splice.range);
    // Of a mark within the range this makes a range without words.
    let inserted = range.is_empty();
    let start = splice.place(old.start, !inserted && old.start == range.start);
    let end = splice.place(old.end, inserted || old.end != range.end);
    let (start, end) = trimmed(chars, start, end)?;
    Some(Mark::new(mark.kind().clone(), start..end))
}

/// A range without the white space at its ends; `None` if nothing is left.
pub(super) fn trimmed(chars: &[char], start: u32, end: u32) -> Option<(u32, u32)> {
    let words = chars.get(start as usize..end as usize)?;
    let first = words.iter().position(|c| !c.is_whitespace())?;
    let last = words.iter().rposition(|c| !c.is_whitespace())?;
    let at = |i: usize| start + crate::article::index(i);
    Some((at(first), at(last + 1)))
}

/// Gives a text its marks, less those that no longer fit beside the ones before them.
fn with_fitting(text: Prose, marks: Vec<Mark>) -> Prose {
    if let Ok(marked) = text.clone().with_marks(marks.clone()) {
        return marked;
    }
    let mut fitting = Vec::with_capacity(marks.len());
    for mark in marks {
        fitting.push(mark);
        if text.clone().with_marks(fitting.clone()).is_err() {
            fitting.pop();
        }
    }
    text.clone().with_marks(fitting).unwrap_or(text)
}

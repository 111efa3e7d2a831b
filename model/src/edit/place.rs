//! What an edit of a text does to an anchor in it.

use super::splice::{Splice, trimmed};
use crate::locate::joined;
use crate::{Anchor, Position, Text};

/// What becomes of an anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// It is not concerned.
    Stays,
    /// Its words stand elsewhere.
    Moves(Position),
    /// It stands for other words.
    Changes(Text, Position),
    /// Its words are gone.
    Gone,
}

/// Where an anchor of the text stands after the edit.
pub(super) fn after(
    splice: &Splice,
    new: &[char],
    field: &str,
    anchor: &Anchor,
    start: u32,
) -> Place {
    let Some((at, end)) = anchor.at.as_ref().zip(anchor.end()) else { return Place::Stays };
    let range = &splice.range;
    let position = |start| Position { path: at.path.clone(), start };
    if end <= range.start || range.end <= start {
        let moved = splice.place(start, false);
        return if stands(new, moved, &anchor.words) && whole(new, moved, anchor, splice, start) {
            Place::Moves(position(moved))
        } else {
            Place::Gone
        };
    }
    let around =
        start <= range.start && range.end <= end && (start, end) != (range.start, range.end);
    if field != "segments" || !around {
        return Place::Gone;
    }
    let (from, to) = (splice.place(start, true), splice.place(end, false));
    let words = trimmed(new, from, to).and_then(|(from, to)| {
        let words: String = new.get(from as usize..to as usize)?.iter().collect();
        Some((Text::new(words).ok()?, from))
    });
    words.map_or(Place::Gone, |(words, from)| Place::Changes(words, position(from)))
}

/// Whether words stand at a code point, a line break counting as a space.
fn stands(text: &[char], start: u32, words: &str) -> bool {
    let mut rest = text.get(start as usize..).unwrap_or_default().iter();
    words.chars().all(|c| rest.next().is_some_and(|t| *t == c || (*t == '\n' && c == ' ')))
}

/// Whether the edit did not join the words to others: "Starmer" is gone from "Starmers".
fn whole(new: &[char], moved: u32, anchor: &Anchor, splice: &Splice, old: u32) -> bool {
    let end = anchor.end().unwrap_or(u32::MAX);
    let last = (moved as usize).saturating_add(anchor.words.len_chars());
    let beside = |i: Option<usize>| i.and_then(|i| new.get(i)).copied();
    let joined_behind =
        end == splice.range.start && joined(anchor.words.chars().next_back(), beside(Some(last)));
    let joined_before = old == splice.range.end
        && joined(beside((moved as usize).checked_sub(1)), anchor.words.chars().next());
    !joined_behind && !joined_before
}

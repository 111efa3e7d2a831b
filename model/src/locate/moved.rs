//! Blocks that moved as a whole, with all that stands in them.

use std::collections::HashMap;

use super::words::Cursor;
use super::{Group, Slot};
use crate::TextPath;

/// How many code points of its words an anchor is filed under.
const KEY: usize = 8;

/// How many comparisons are made for each text and group: beyond, they are all alike, and none is
/// the only one.
const TRIES: usize = 64;

/// Where an anchor starts, and how its words begin.
type Key<'a> = (u32, &'a str);

/// The text where each group stands as a whole, at its offsets, if there is exactly one other.
pub(super) fn find<'t>(
    texts: &'t [(TextPath, &str)],
    slots: &[Slot<'_>],
    groups: &[Group<'_>],
) -> Vec<Option<&'t TextPath>> {
    let files = file(slots, groups);
    let starts = distinct_starts(&files);
    let mut tries = TRIES * (texts.len() + groups.len());
    let mut found: Vec<Found<'t>> = vec![Found::Nowhere; groups.len()];
    for (path, text) in texts {
        for key in keys(text, &starts) {
            for g in files.get(&key).into_iter().flatten() {
                let (Some((own, members)), Some(found)) = (groups.get(*g), found.get_mut(*g))
                else {
                    continue;
                };
                if *own == path || *found == Found::Several || tries == 0 {
                    continue;
                }
                tries -= 1;
                if stand(text, slots, members) {
                    found.add(path);
                }
            }
        }
    }
    found.into_iter().map(Found::only).collect()
}

/// In how many texts a group stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found<'t> {
    Nowhere,
    Once(&'t TextPath),
    Several,
}

impl<'t> Found<'t> {
    fn add(&mut self, path: &'t TextPath) {
        *self = if *self == Self::Nowhere { Self::Once(path) } else { Self::Several };
    }

    const fn only(self) -> Option<&'t TextPath> {
        match self {
            Self::Once(path) => Some(path),
            Self::Nowhere | Self::Several => None,
        }
    }
}

fn stand(text: &str, slots: &[Slot<'_>], members: &[usize]) -> bool {
    let mut cursor = Cursor::new(text);
    members.iter().filter_map(|i| slots.get(*i)).all(|slot| cursor.has(slot))
}

/// The beginning of a string, at most so many code points.
fn head(s: &str, points: usize) -> &str {
    crate::text::byte_offset(s, points).and_then(|end| s.get(..end)).unwrap_or(s)
}

/// Files every group under its anchor with the longest words.
fn file<'a>(slots: &[Slot<'a>], groups: &[Group<'_>]) -> HashMap<Key<'a>, Vec<usize>> {
    let mut files: HashMap<Key<'a>, Vec<usize>> = HashMap::new();
    for (g, (_, members)) in groups.iter().enumerate() {
        let longest = members.iter().filter_map(|i| slots.get(*i)).max_by_key(|s| s.words.len());
        if let Some((start, words)) = longest.and_then(|slot| Some((slot.start?, slot.words))) {
            files.entry((start, head(words, KEY))).or_default().push(g);
        }
    }
    files
}

fn distinct_starts(files: &HashMap<Key<'_>, Vec<usize>>) -> Vec<u32> {
    let mut starts: Vec<u32> = files.keys().map(|(start, _)| *start).collect();
    starts.sort_unstable();
    starts.dedup();
    starts
}

/// The keys under which a group that stands in this text can be filed.
fn keys<'t>(text: &'t str, starts: &[u32]) -> Vec<Key<'t>> {
    let mut cursor = Cursor::new(text);
    let mut keys = Vec::new();
    for start in starts {
        let Some(rest) = cursor.rest_at(*start).filter(|rest| !rest.is_empty()) else { break };
        let longest = head(rest, KEY);
        let ends = longest.char_indices().map(|(i, c)| i + c.len_utf8());
        keys.extend(ends.filter_map(|end| Some((*start, longest.get(..end)?))));
    }
    keys
}

//! Anchors that moved within their text.

use std::collections::HashMap;

use super::words::{Budget, places};
use super::{Outcome, Slot};
use crate::{Position, TextPath};

/// The places of each distinct words; `None` where they were not sought.
type Places<'a> = HashMap<&'a str, Option<Vec<u32>>>;

/// An anchor whose place is certain: where it said it started, and how far it has moved.
#[derive(Clone, Copy)]
struct Settled {
    start: u32,
    shift: i64,
}

/// Decides for every anchor of a text, in the order of `members`, which is that of their starts.
pub(super) fn settle(
    path: &TextPath,
    text: &str,
    slots: &[Slot<'_>],
    members: &[usize],
    budget: &mut Budget,
) -> Vec<Outcome> {
    let members: Vec<Slot<'_>> = members.iter().filter_map(|i| slots.get(*i)).copied().collect();
    let mut found = Places::new();
    for slot in &members {
        found.entry(slot.words).or_insert_with(|| places(text, slot.words, budget));
    }
    let settled = certain(&members, &found);
    let before = nearest(settled.iter());
    let mut after = nearest(settled.iter().rev());
    after.reverse();
    let neighbours = before.into_iter().zip(after);
    let orders = Orders::new(&members);
    members
        .iter()
        .zip(neighbours)
        .map(|(slot, neighbours)| {
            let start = slot.start.unwrap_or_default();
            let places = match found.get(slot.words) {
                Some(Some(places)) => places.as_slice(),
                _ => return Outcome::NotSought,
            };
            match choose(start, places, neighbours).or_else(|| orders.choose(slot, places)) {
                Some(at) if at == start && slot.text == Some(path) => Outcome::Stands,
                Some(at) => Outcome::Moved(Position { path: path.clone(), start: at }),
                None if places.is_empty() => Outcome::Lost,
                None => Outcome::Ambiguous(places.len()),
            }
        })
        .collect()
}

/// The anchors whose words stand once; if there is none, those that stand where they say.
fn certain(members: &[Slot<'_>], found: &Places<'_>) -> Vec<Option<Settled>> {
    let pick = |once: bool| -> Vec<Option<Settled>> {
        members.iter().map(|slot| certain_place(slot, found, once)).collect()
    };
    let once = pick(true);
    if once.iter().any(Option::is_some) { once } else { pick(false) }
}

fn certain_place(slot: &Slot<'_>, found: &Places<'_>, once: bool) -> Option<Settled> {
    let start = slot.start?;
    let places = found.get(slot.words)?.as_deref()?;
    let at = match places {
        [at] => *at,
        _ if once => return None,
        places => *places.get(places.binary_search(&start).ok()?)?,
    };
    Some(Settled { start, shift: i64::from(at) - i64::from(start) })
}

/// For each anchor the nearest settled one that came before it, or is it.
fn nearest<'a>(settled: impl Iterator<Item = &'a Option<Settled>>) -> Vec<Option<Settled>> {
    let mut last = None;
    settled
        .map(|this| {
            last = this.or(last);
            last
        })
        .collect()
}

/// The place that is certain, or that the neighbours' shift gives, or where the anchor says.
fn choose(
    start: u32,
    places: &[u32],
    (before, after): (Option<Settled>, Option<Settled>),
) -> Option<u32> {
    if let [only] = places {
        return Some(*only);
    }
    let fits = |at: i64| u32::try_from(at).ok().filter(|at| places.binary_search(at).is_ok());
    let by_shift = |n: Option<Settled>| {
        n.and_then(|n| Some((n.start.abs_diff(start), fits(i64::from(start) + n.shift)?)))
    };
    match (by_shift(before), by_shift(after)) {
        (Some((near, a)), Some((far, b))) if a == b || near < far => Some(a),
        (Some((far, _)), Some((near, b))) if near < far => Some(b),
        (Some((_, a)), None) => Some(a),
        (None, Some((_, b))) => Some(b),
        _ => fits(start.into()),
    }
}

/// The starts of all anchors of the same words, ascending.
struct Orders<'a>(HashMap<&'a str, Vec<u32>>);

impl<'a> Orders<'a> {
    fn new(members: &[Slot<'a>]) -> Self {
        let mut orders: HashMap<&str, Vec<u32>> = HashMap::new();
        for slot in members {
            let starts = orders.entry(slot.words).or_default();
            if let Some(start) = slot.start
                && starts.last() != Some(&start)
            {
                starts.push(start);
            }
        }
        Self(orders)
    }

    /// The k-th of k equal words goes to the k-th of k places.
    fn choose(&self, slot: &Slot<'_>, places: &[u32]) -> Option<u32> {
        let starts = self.0.get(slot.words).filter(|starts| starts.len() == places.len())?;
        places.get(starts.binary_search(&slot.start?).ok()?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words that say they start at 12 and stand at 10 and 20, between two that are settled: where
    /// each said it started, and how far it has moved.
    fn chosen(before: Option<(u32, i64)>, after: Option<(u32, i64)>) -> Option<u32> {
        let settled = |(start, shift)| Settled { start, shift };
        choose(12, &[10, 20], (before.map(settled), after.map(settled)))
    }

    #[test]
    fn the_nearer_neighbour_tells_which_of_equal_words_is_meant() {
        assert_eq!(chosen(Some((11, -2)), Some((15, 8))), Some(10));
        assert_eq!(chosen(Some((5, -2)), Some((15, 8))), Some(20));
        assert_eq!(chosen(Some((5, 8)), Some((15, 8))), Some(20), "both agree");
        assert_eq!(chosen(Some((9, -2)), Some((15, 8))), None, "both are as near, and differ");
        assert_eq!(chosen(Some((5, -2)), None), Some(10));
        assert_eq!(chosen(None, Some((15, 8))), Some(20));
        assert_eq!(chosen(Some((5, 1)), Some((15, 8))), Some(20), "one leads nowhere");
        assert_eq!(chosen(None, None), None);
    }

    #[test]
    fn without_neighbours_words_are_where_they_say_or_where_they_stand_once() {
        assert_eq!(choose(20, &[10, 20], (None, None)), Some(20));
        assert_eq!(choose(12, &[10], (None, None)), Some(10));
        assert_eq!(choose(12, &[], (None, None)), None);
    }
}

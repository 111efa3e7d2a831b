//! Texts that differ between two versions.

use std::collections::{HashMap, HashSet, VecDeque};

use super::{Change, PlacedText};
use crate::article::Article;

/// Where a text stands among those of either version.
type Pair = (usize, usize);

/// The changes in reading order. Texts with the same words are the same text, wherever they stand,
/// as long as most others keep their order; between two such texts those that are alike, or that
/// are as many on both sides, are changed ones.
pub(super) fn changes<'a>(old: &'a Article, new: &'a Article) -> Vec<Change<PlacedText<'a>>> {
    let old: Vec<_> = old.texts().map(|(path, text)| PlacedText { path, text }).collect();
    let new: Vec<_> = new.texts().map(|(path, text)| PlacedText { path, text }).collect();
    let (same, moved) = in_order(matches(&old, &new));
    let moved_old: HashSet<usize> = moved.iter().map(|(i, _)| *i).collect();
    let moved_new: HashSet<usize> = moved.iter().map(|(_, j)| *j).collect();
    let mut changes = Vec::new();
    let (mut i, mut j) = (0, 0);
    for (a, b) in same.into_iter().chain([(old.len(), new.len())]) {
        let olds: Vec<_> =
            (i..a).filter(|i| !moved_old.contains(i)).filter_map(|i| old.get(i)).collect();
        let news: Vec<_> =
            (j..b).filter(|j| !moved_new.contains(j)).filter_map(|j| new.get(j)).collect();
        between(&olds, &news, &mut changes);
        (i, j) = (a + 1, b + 1);
    }
    changes
}

/// The pairs of texts with the same words: the first with the first, the second with the second.
fn matches(old: &[PlacedText<'_>], new: &[PlacedText<'_>]) -> Vec<Pair> {
    let mut places: HashMap<&str, VecDeque<usize>> = HashMap::with_capacity(new.len());
    for (j, placed) in new.iter().enumerate() {
        places.entry(placed.text).or_default().push_back(j);
    }
    let next = |(i, placed): (usize, &PlacedText<'_>)| {
        Some((i, places.get_mut(placed.text)?.pop_front()?))
    };
    old.iter().enumerate().filter_map(next).collect()
}

/// Parts pairs that ascend on the left into the most that also ascend on the right, and the others:
/// the longest increasing subsequence, by patience sorting.
fn in_order(pairs: Vec<Pair>) -> (Vec<Pair>, Vec<Pair>) {
    let mut tops: Vec<usize> = Vec::new();
    let mut below: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    let right = |n: usize| pairs.get(n).map(|pair| pair.1);
    for n in 0..pairs.len() {
        let pile = tops.partition_point(|top| right(*top) < right(n));
        below.push(pile.checked_sub(1).and_then(|pile| tops.get(pile)).copied());
        match tops.get_mut(pile) {
            Some(top) => *top = n,
            None => tops.push(n),
        }
    }
    let mut kept = HashSet::with_capacity(tops.len());
    let mut at = tops.last().copied();
    while let Some(n) = at {
        kept.insert(n);
        at = below.get(n).copied().flatten();
    }
    let mut numbers = 0..;
    pairs.iter().copied().partition(|_| numbers.next().is_some_and(|n| kept.contains(&n)))
}

/// The changes between two texts that stayed.
fn between<'a>(
    olds: &[&PlacedText<'a>],
    news: &[&PlacedText<'a>],
    changes: &mut Vec<Change<PlacedText<'a>>>,
) {
    let (mut i, mut j) = (0, 0);
    while let (Some(before), Some(after)) = (olds.get(i), news.get(j)) {
        let (left, right) = (olds.len() - i, news.len() - j);
        if left == right || alike(before.text, after.text) {
            let (before, after) = ((*before).clone(), (*after).clone());
            changes.push(Change::Changed { before, after });
            (i, j) = (i + 1, j + 1);
        } else if left > right {
            changes.push(Change::Removed((*before).clone()));
            i += 1;
        } else {
            changes.push(Change::Added((*after).clone()));
            j += 1;
        }
    }
    changes.extend(olds.iter().skip(i).map(|old| Change::Removed((*old).clone())));
    changes.extend(news.iter().skip(j).map(|new| Change::Added((*new).clone())));
}

/// Whether two texts share at least half of the words of the longer one.
fn alike(a: &str, b: &str) -> bool {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let mut of_a = 0;
    for word in a.split_whitespace() {
        *counts.entry(word).or_default() += 1;
        of_a += 1;
    }
    let (mut of_b, mut shared) = (0, 0);
    for word in b.split_whitespace() {
        of_b += 1;
        if let Some(count) = counts.get_mut(word).filter(|count| **count > 0) {
            *count -= 1;
            shared += 1;
        }
    }
    2 * shared >= std::cmp::max(of_a, of_b)
}

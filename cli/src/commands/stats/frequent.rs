//! The most frequent names of very many, in bounded memory.

use std::collections::HashMap;

/// How many different names are counted at a time: some 40 MB at the most usual lengths.
const MAX_NAMES: usize = 1 << 18;

/// The longest name, in bytes; of a longer one the beginning is counted.
const MAX_NAME: usize = 200;

/// Counts names.
///
/// Up to [`MAX_NAMES`] different names all counts are exact. With more, the half that is rarest is
/// forgotten whenever there is no room; a count is then at most [`missed`](Self::missed) too small,
/// never too great. What comes out depends on the order of the names and on nothing else.
#[derive(Debug)]
pub(super) struct Frequent {
    counts: HashMap<Box<str>, u64>,
    most: usize,
    missed: u64,
}

impl Default for Frequent {
    fn default() -> Self {
        Self::with(MAX_NAMES)
    }
}

impl Frequent {
    fn with(most: usize) -> Self {
        Self { counts: HashMap::new(), most, missed: 0 }
    }

    /// Counts a name once more.
    pub(super) fn add(&mut self, name: &str) {
        let name = beginning(name);
        if let Some(count) = self.counts.get_mut(name) {
            *count += 1;
            return;
        }
        if self.counts.len() >= self.most {
            self.forget();
        }
        self.counts.insert(name.into(), 1);
    }

    /// Forgets at least half of the names, the rarest ones.
    fn forget(&mut self) {
        let mut all: Vec<u64> = self.counts.values().copied().collect();
        let middle = all.len() / 2;
        let (_, median, _) = all.select_nth_unstable(middle);
        let median = *median;
        self.counts.retain(|_, count| *count > median);
        self.missed += median;
    }

    /// How many different names there are, as far as they are remembered.
    pub(super) fn len(&self) -> usize {
        self.counts.len()
    }

    /// By how much a count may be too small; 0 if all are exact.
    pub(super) const fn missed(&self) -> u64 {
        self.missed
    }

    /// The most frequent names, those of the same count in the order of code points.
    pub(super) fn top(&self, most: usize) -> Vec<(&str, u64)> {
        let mut all: Vec<_> = self.counts.iter().map(|(name, count)| (&**name, *count)).collect();
        all.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        all.truncate(most);
        all
    }
}

/// As much of a name as is counted.
fn beginning(name: &str) -> &str {
    let end = (0..=MAX_NAME.min(name.len())).rev().find(|end| name.is_char_boundary(*end));
    end.and_then(|end| name.get(..end)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_names_are_counted_exactly_and_shown_in_order() {
        let mut names = Frequent::default();
        ["b", "a", "c", "b", "ä"].iter().for_each(|name| names.add(name));
        assert_eq!(names.top(3), [("b", 2), ("a", 1), ("c", 1)]);
        assert_eq!((names.len(), names.missed()), (4, 0));
    }

    /// Two names stand among a hundred thousand that come once.
    #[test]
    fn frequent_names_are_found_among_many_rare_ones() {
        let mut names = Frequent::with(100);
        for number in 0..100_000 {
            names.add(&format!("name {number}"));
            if number % 10 == 0 {
                names.add("often");
            }
            if number % 20 == 0 {
                names.add("less often");
            }
        }
        assert!(names.len() <= 100);
        let top = names.top(2);
        assert_eq!([top[0].0, top[1].0], ["often", "less often"]);
        for ((_, counted), really) in top.iter().zip([10_000, 5_000]) {
            assert!(*counted <= really && counted + names.missed() >= really, "{names:?}");
        }
    }

    #[test]
    fn of_a_very_long_name_the_beginning_is_counted() {
        let mut names = Frequent::default();
        names.add(&"é".repeat(150));
        names.add(&"é".repeat(300));
        assert_eq!(names.top(1), [("é".repeat(100).as_str(), 2)]);
    }
}

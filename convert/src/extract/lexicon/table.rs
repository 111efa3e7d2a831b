//! A table from words and phrases to what is known of them.

use std::ops::BitOr;

/// Words and phrases, case folded, with their features.
///
/// Building takes a few ten nanoseconds for each line of the lists; looking up a word, about ten.
pub(crate) struct Table<F> {
    slots: Vec<Slot<F>>,
    mask: usize,
    longest: usize,
}

#[derive(Clone, Copy)]
struct Slot<F> {
    hash: u32,
    /// Longer entries begin with this one and a space.
    prefix: bool,
    word: &'static str,
    features: F,
}

/// A phrase found at the front of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match<F> {
    /// How many words it takes.
    pub(crate) words: usize,
    /// What is known of it.
    pub(crate) features: F,
}

impl<F: Copy + Default + PartialEq + BitOr<Output = F>> Table<F> {
    /// Reads lists, with a reader for the name of a feature.
    pub(crate) fn new(lists: &[&'static str], feature: impl Fn(&str) -> F) -> Self {
        let lines = lists.iter().map(|l| l.bytes().filter(|b| matches!(b, b'\n' | b' ')).count());
        let size = (lines.sum::<usize>() * 2).next_power_of_two().max(16);
        let empty = Slot { hash: 0, prefix: false, word: "", features: F::default() };
        let mut table = Self { slots: vec![empty; size], mask: size - 1, longest: 1 };
        let parse = |names: &str| {
            names.split(' ').filter(|n| !n.is_empty()).fold(F::default(), |f, n| f | feature(n))
        };
        for list in lists {
            let mut common = F::default();
            for line in list.lines() {
                if line.is_empty() || line.starts_with('#') {
                } else if let Some(names) = line.strip_prefix("= ") {
                    common = parse(names);
                } else {
                    let (word, names) = line.split_once('\t').unwrap_or((line, ""));
                    table.insert_phrase(word, common | parse(names));
                }
            }
        }
        table
    }

    fn insert_phrase(&mut self, phrase: &'static str, features: F) {
        let mut words = 1;
        for (i, _) in phrase.match_indices(' ') {
            words += 1;
            if let Some(head) = phrase.get(..i) {
                self.insert(head, F::default(), true);
            }
        }
        self.longest = self.longest.max(words);
        self.insert(phrase, features, false);
    }

    fn insert(&mut self, word: &'static str, features: F, prefix: bool) {
        let hash = hash_words([word].into_iter());
        let at = self.find(hash, |w| w.eq_ignore_ascii_case(word));
        if let Some(slot) = self.slots.get_mut(at) {
            let features = slot.features | features;
            *slot = Slot { hash, prefix: slot.prefix | prefix, word, features };
        }
    }

    /// The slot where a word stands or would stand. The table is never full.
    fn find(&self, hash: u32, same: impl Fn(&str) -> bool) -> usize {
        let mut at = hash as usize & self.mask;
        while let Some(slot) = self.slots.get(at) {
            if slot.word.is_empty() || (slot.hash == hash && same(slot.word)) {
                break;
            }
            at = (at + 1) & self.mask;
        }
        at
    }

    fn slot(&self, hash: u32, same: impl Fn(&str) -> bool) -> Option<&Slot<F>> {
        self.slots.get(self.find(hash, same)).filter(|s| !s.word.is_empty())
    }

    /// What is known of a word.
    pub(crate) fn word(&self, word: &str) -> F {
        self.slot(hash_words([word].into_iter()), |w| w.eq_ignore_ascii_case(word))
            .map_or(F::default(), |s| s.features)
    }

    /// What is known of a word, and whether a phrase begins with it.
    pub(crate) fn opens(&self, word: &str) -> (F, bool) {
        self.slot(hash_words([word].into_iter()), |w| w.eq_ignore_ascii_case(word))
            .map_or((F::default(), false), |s| (s.features, s.prefix))
    }

    /// The longest phrase of two words or more at the front of these words.
    pub(crate) fn phrase<'a, I>(&self, words: I) -> Option<Match<F>>
    where
        I: Iterator<Item = &'a str> + Clone,
    {
        let mut found = None;
        for n in 2..=self.longest {
            let head = words.clone().take(n);
            if head.clone().count() < n {
                break;
            }
            let same = |entry: &str| same_words(entry, head.clone());
            let Some(slot) = self.slot(hash_words(head.clone()), same) else { break };
            if slot.features != F::default() {
                found = Some(Match { words: n, features: slot.features });
            }
            if !slot.prefix {
                break;
            }
        }
        found
    }
}

/// Whether an entry is these words with a space between each two.
fn same_words<'a>(entry: &str, words: impl Iterator<Item = &'a str>) -> bool {
    let mut rest = Some(entry);
    for word in words {
        let Some((head, tail)) = rest.and_then(|r| r.split_at_checked(word.len())) else {
            return false;
        };
        if !head.eq_ignore_ascii_case(word) {
            return false;
        }
        rest = if tail.is_empty() { None } else { tail.strip_prefix(' ') };
    }
    rest.is_none()
}

/// FNV-1a over the case-folded words with a space between each two.
fn hash_words<'a>(words: impl Iterator<Item = &'a str>) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut step = |byte: u8| hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    for (i, word) in words.enumerate() {
        if i > 0 {
            step(b' ');
        }
        // Folds letters; what else it brings together, the comparison parts again.
        word.bytes().for_each(|b| step(b | 0x20));
    }
    hash ^ (hash >> 15)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table<u32> {
        let list = "# a comment\n= 1\nriver\nriver bank\t2\n= 4\nriver bank house\nhill\t8\n";
        Table::new(&[list], |name| name.parse().unwrap())
    }

    #[test]
    fn features_of_groups_and_lines_add_up() {
        let table = table();
        assert_eq!(table.word("River"), 1);
        assert_eq!(table.word("hill"), 12);
        assert_eq!(table.word("bank"), 0);
        assert_eq!(table.opens("river"), (1, true));
    }

    #[test]
    fn the_longest_phrase_is_found() {
        let table = table();
        let phrase = |s: &str| table.phrase(s.split(' '));
        assert_eq!(phrase("RIVER bank closed"), Some(Match { words: 2, features: 3 }));
        assert_eq!(phrase("river bank house"), Some(Match { words: 3, features: 4 }));
        assert_eq!(phrase("river bend"), None);
        assert_eq!(phrase("river"), None);
    }
}

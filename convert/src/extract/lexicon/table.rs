//! A table from words and phrases to what is known of them, built by the compiler.

use super::features::Features;
use super::hash::{hash, join};
use super::list::{Facts, Line, Names, cut};

/// Words and phrases with what lists say of them, in any case.
///
/// Costs nothing before it is used: the compiler builds it, and it has no addresses in it that
/// would have to be set when the program starts. Looking a word up takes a few nanoseconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vocabulary {
    slots: &'static [u16],
    entries: &'static [Entry],
    longest: usize,
}

/// What is known of a word or phrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    hash: u64,
    /// What the lists say of it; nothing of the head of a longer phrase.
    pub(crate) facts: Facts,
    /// Whether longer phrases begin with it.
    pub(crate) opens: bool,
}

/// A phrase found at the front of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    /// How many words it takes.
    pub(crate) words: usize,
    /// What is known of it.
    pub(crate) facts: Facts,
}

/// What is known of a word that is not there.
static NOTHING: Entry = Entry { hash: 0, facts: Facts::NONE, opens: false };

impl Match {
    /// What is known of it, where it is of the words of speech.
    pub(crate) fn features(&self) -> Features {
        self.facts.into()
    }
}

impl Vocabulary {
    /// What is known of a word.
    #[inline]
    pub(crate) fn word(&self, word: &str) -> &'static Entry {
        self.entry(self.place(word))
    }

    /// The number of a word; 0 of a word that is not there.
    #[inline]
    pub(crate) fn place(&self, word: &str) -> u16 {
        self.find(hash(word.as_bytes()))
    }

    /// What is known of the word of this number.
    #[inline]
    pub(crate) fn entry(&self, place: u16) -> &'static Entry {
        self.entries.get(usize::from(place)).unwrap_or(&NOTHING)
    }

    /// The longest phrase of two words or more at the front of these words.
    pub(crate) fn phrase<'a>(&self, words: impl Iterator<Item = &'a str>) -> Option<Match> {
        let mut found = None;
        let mut head = 0;
        for (n, word) in words.take(self.longest).enumerate() {
            let word = hash(word.as_bytes());
            head = if n == 0 { word } else { join(head, word) };
            let entry = self.entry(self.find(head));
            if n > 0 && entry.facts != Facts::NONE {
                found = Some(Match { words: n + 1, facts: entry.facts });
            }
            if !entry.opens {
                break;
            }
        }
        found
    }

    #[inline]
    fn find(&self, hash: u64) -> u16 {
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = hash as usize;
        // At least half of the slots are empty.
        loop {
            let place = self.slots.get(at & mask).copied().unwrap_or_default();
            if place == 0 || self.entry(place).hash == hash {
                return place;
            }
            at = at.wrapping_add(1);
        }
    }
}

/// What a [`Vocabulary`] is built in: entry 0 is that of words that are not there.
pub(super) struct Table<const WORDS: usize, const SLOTS: usize> {
    slots: [u16; SLOTS],
    entries: [Entry; WORDS],
    len: usize,
    longest: usize,
}

/// More than the number of words and phrases of some lists, with the heads of the phrases.
pub(super) const fn capacity(lists: &[&str]) -> usize {
    let mut words = 2;
    let mut lists = lists;
    while let [list, more @ ..] = lists {
        let mut rest = list.as_bytes();
        while let [byte, tail @ ..] = rest {
            words += (*byte == b'\n' || *byte == b' ') as usize;
            rest = tail;
        }
        lists = more;
    }
    words
}

impl<const WORDS: usize, const SLOTS: usize> Table<WORDS, SLOTS> {
    /// Reads lists.
    pub(super) const fn build(lists: &[&str], names: Names) -> Self {
        assert!(WORDS < u16::MAX as usize && SLOTS >= 2 * WORDS && SLOTS.is_power_of_two());
        let entries = [NOTHING; WORDS];
        let mut table = Self { slots: [0; SLOTS], entries, len: 1, longest: 1 };
        let mut lists = lists;
        while let [list, more @ ..] = lists {
            let mut group = Facts::NONE;
            let mut rest = list.as_bytes();
            while !rest.is_empty() {
                let (line, tail) = cut(rest, b'\n');
                match Line::parse(line, names) {
                    Line::Nothing => {}
                    Line::Group(facts) => group = facts,
                    Line::Entry(words, facts) => table.add(words, group.and(facts)),
                }
                rest = tail;
            }
            lists = more;
        }
        table
    }

    const fn add(&mut self, words: &[u8], facts: Facts) {
        let (first, mut rest) = cut(words, b' ');
        let mut head = hash(first);
        let mut n = 1;
        while !rest.is_empty() {
            self.entry(head).opens = true;
            let (word, tail) = cut(rest, b' ');
            head = join(head, hash(word));
            rest = tail;
            n += 1;
        }
        let entry = self.entry(head);
        entry.facts = entry.facts.and(facts);
        if n > self.longest {
            self.longest = n;
        }
    }

    /// The entry of a hash, which is added if it is not there.
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn entry(&mut self, hash: u64) -> &mut Entry {
        let mut at = hash as usize & (SLOTS - 1);
        while self.slots[at] != 0 && self.entries[self.slots[at] as usize].hash != hash {
            at = (at + 1) & (SLOTS - 1);
        }
        if self.slots[at] == 0 {
            self.slots[at] = self.len as u16;
            self.entries[self.len].hash = hash;
            self.len += 1;
        }
        &mut self.entries[self.slots[at] as usize]
    }

    /// The table, whatever its size.
    pub(super) const fn vocabulary(&'static self) -> Vocabulary {
        Vocabulary { slots: &self.slots, entries: &self.entries, longest: self.longest }
    }
}

/// The [`Vocabulary`] of some lists.
macro_rules! vocabulary {
    ($names:expr, $lists:expr) => {{
        const LISTS: &[&str] = $lists;
        const WORDS: usize = $crate::extract::lexicon::table::capacity(LISTS);
        static TABLE: $crate::extract::lexicon::table::Table<
            WORDS,
            { (2 * WORDS).next_power_of_two() },
        > = $crate::extract::lexicon::table::Table::build(LISTS, $names);
        TABLE.vocabulary()
    }};
}
pub(crate) use vocabulary;

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: Names =
        Names { classes: &["low", "high"], lists: &["WIDE_OPEN"], kinds: &["x", "y"] };
    static TABLE: Vocabulary = vocabulary!(
        NAMES,
        &[
            "# a comment\n= low\nriver\nriver bank\thigh\n= wide-open\nriver bank house\nhill\thigh=7\n",
            "hill\tlow=y\n",
        ]
    );

    fn classes(word: &str) -> u64 {
        TABLE.word(word).facts.classes
    }

    #[test]
    fn features_of_groups_and_lines_add_up() {
        assert_eq!(classes("River"), 1);
        assert_eq!(classes("hill"), 3);
        assert_eq!(TABLE.word("hill").facts.lists, 1);
        assert_eq!(classes("bank"), 0);
        assert!(TABLE.word("river").opens);
        assert!(!TABLE.word("hill").opens);
    }

    #[test]
    fn features_bring_numbers_and_kinds() {
        let facts = TABLE.word("hill").facts;
        assert_eq!((facts.value, facts.kind), (7, 2));
        assert_eq!(TABLE.word("river").facts.value, 0);
    }

    #[test]
    fn the_longest_phrase_is_found() {
        let phrase = |s: &str| {
            TABLE.phrase(s.split(' ')).map(|m| (m.words, m.facts.classes | m.facts.lists << 2))
        };
        assert_eq!(phrase("RIVER bank closed"), Some((2, 3)));
        assert_eq!(phrase("river bank house"), Some((3, 4)));
        assert_eq!(phrase("river bend"), None);
        assert_eq!(phrase("river"), None);
    }
}

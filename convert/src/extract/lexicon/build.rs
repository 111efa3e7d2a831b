//! Builds a [`Vocabulary`] from lists, in the compiler.

use super::features::Features;
use super::hash::{hash, join};
use super::hints::Hints;
use super::list::{Facts, Line, Names, cut};
use super::table::{Bucket, Entry, Lists, Part, Vocabulary, tag};

/// What a [`Vocabulary`] is built in: entry 0 is that of words that are not there.
pub(super) struct Table<const WORDS: usize, const BUCKETS: usize> {
    buckets: [Bucket; BUCKETS],
    entries: [Entry; WORDS],
    facts: [Facts; WORDS],
    len: usize,
    longest: usize,
}

/// More than the number of words and phrases of some lists, with the heads of the phrases.
pub(super) const fn capacity(lists: &[Lists]) -> usize {
    let mut words = 2;
    let mut lists = lists;
    while let [first, more @ ..] = lists {
        let mut texts = first.texts;
        while let [text, others @ ..] = texts {
            let mut rest = text.as_bytes();
            while let [byte, tail @ ..] = rest {
                words += (*byte == b'\n' || *byte == b' ') as usize;
                rest = tail;
            }
            texts = others;
        }
        lists = more;
    }
    words
}

impl<const WORDS: usize, const BUCKETS: usize> Table<WORDS, BUCKETS> {
    /// Reads lists.
    pub(super) const fn build(lists: &[Lists]) -> Self {
        assert!(WORDS < u16::MAX as usize && 2 * BUCKETS >= WORDS && BUCKETS.is_power_of_two());
        let (entries, facts) = ([Entry::new(0); WORDS], [Facts::NONE; WORDS]);
        let mut table = Self { buckets: [[0; 4]; BUCKETS], entries, facts, len: 1, longest: 1 };
        let mut lists = lists;
        while let [first, more @ ..] = lists {
            let mut texts = first.texts;
            while let [text, others @ ..] = texts {
                table.read(text.as_bytes(), first.part, first.names);
                texts = others;
            }
            lists = more;
        }
        table
    }

    /// Reads a list.
    const fn read(&mut self, list: &[u8], part: Part, names: Names) {
        let mut group = Facts::NONE;
        let mut rest = list;
        while !rest.is_empty() {
            let (line, tail) = cut(rest, b'\n');
            match Line::parse(line, names) {
                Line::Nothing => {}
                Line::Group(facts) => group = facts,
                Line::Entry(words, facts) => self.add(words, part, group.and(facts)),
            }
            rest = tail;
        }
    }

    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn add(&mut self, words: &[u8], part: Part, facts: Facts) {
        let (first, mut rest) = cut(words, b' ');
        let mut head = hash(first);
        let mut n = 1;
        while !rest.is_empty() {
            let place = self.place(head);
            let entry = &mut self.entries[place];
            entry.hints = entry.hints.or(part.opening());
            let (word, tail) = cut(rest, b' ');
            head = join(head, hash(word));
            rest = tail;
            n += 1;
        }
        let place = self.place(head);
        let entry = &mut self.entries[place];
        match part {
            Part::Speech => entry.features = entry.features.or(Features::from_classes(facts)),
            Part::Figures => {
                self.facts[place] = self.facts[place].and(facts);
                entry.classes = self.facts[place].classes;
                entry.hints = entry.hints.or(Hints::of(entry.classes));
            }
        }
        if n > self.longest {
            self.longest = n;
        }
    }

    /// The number of the entry of a hash, which is added if it is not there.
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn place(&mut self, hash: u64) -> usize {
        let mut at = hash as usize & (BUCKETS - 1);
        loop {
            let (mut n, mut shared) = (0, false);
            while n < self.buckets[at].len() && self.buckets[at][n] != 0 {
                let slot = self.buckets[at][n];
                let place = slot as u16 as usize;
                if self.entries[place].hash == hash {
                    return place;
                }
                shared |= (slot ^ tag(hash)) >> 16 == 0;
                n += 1;
            }
            if n < self.buckets[at].len() && !shared {
                let place = self.len;
                self.buckets[at][n] = place as u32 | tag(hash);
                self.entries[place].hash = hash;
                self.len += 1;
                return place;
            }
            at = (at + 1) & (BUCKETS - 1);
        }
    }

    /// The table, whatever its size.
    pub(super) const fn vocabulary(&'static self) -> Vocabulary {
        Vocabulary {
            buckets: &self.buckets,
            entries: &self.entries,
            facts: &self.facts,
            longest: self.longest,
        }
    }
}

/// The [`Vocabulary`] of some [`Lists`].
macro_rules! vocabulary {
    ($lists:expr) => {{
        const LISTS: &[$crate::extract::lexicon::table::Lists] = $lists;
        const WORDS: usize = $crate::extract::lexicon::build::capacity(LISTS);
        #[allow(long_running_const_eval, reason = "the lists are long, and it is over in a second")]
        static TABLE: $crate::extract::lexicon::build::Table<
            WORDS,
            { WORDS.div_ceil(2).next_power_of_two() },
        > = $crate::extract::lexicon::build::Table::build(LISTS);
        TABLE.vocabulary()
    }};
}
pub(crate) use vocabulary;

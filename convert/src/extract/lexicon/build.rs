//! Builds a [`Vocabulary`] from lists, in the compiler.

use std::ops::Range;

use super::class;
use super::features::Features;
use super::hash::{hash, join};
use super::hints::Hints;
use super::list::{Facts, Line, Names, cut};
use super::table::{FACTORS, Lists, Part, Row, SETS, SLOTS, Table, Vocabulary, head, slot};

/// The words and phrases of some lists, with the heads of the phrases, numbered from 1 on.
pub(super) struct Listed {
    hashes: [u64; SLOTS],
    features: [Features; SLOTS],
    hints: [Hints; SLOTS],
    facts: [Facts; SLOTS],
    /// The numbers of the words, each in the first place from that of its hash on that was free; 0 where
    /// there is none.
    numbers: [u16; SLOTS],
    len: usize,
    longest: usize,
}

impl Listed {
    /// No words.
    pub(super) const NOTHING: Self = Self {
        hashes: [0; SLOTS],
        features: [Features::NONE; SLOTS],
        hints: [Hints::NONE; SLOTS],
        facts: [Facts::NONE; SLOTS],
        numbers: [0; SLOTS],
        len: 0,
        longest: 1,
    };

    /// Reads those lists of one part, by their places among its lists, besides those read before.
    pub(super) const fn with(mut self, lists: &[Lists], part: Part, places: Range<usize>) -> Self {
        let mut lists = lists;
        while let [first, more @ ..] = lists {
            let mut texts = if first.part.is(part) { first.texts } else { &[] };
            let mut place = 0;
            while let [text, others @ ..] = texts {
                if place >= places.start && place < places.end {
                    self.add_list(text.as_bytes(), first.part, first.names);
                }
                place += 1;
                texts = others;
            }
            lists = more;
        }
        self
    }

    /// Reads a list.
    const fn add_list(&mut self, list: &[u8], part: Part, names: Names) {
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
            let number = self.number(head);
            self.hints[number] = self.hints[number].or(part.opening());
            let (word, tail) = cut(rest, b' ');
            head = join(head, hash(word));
            rest = tail;
            n += 1;
        }
        let number = self.number(head);
        match part {
            Part::Speech => {
                let features = Features::from_classes(facts);
                self.features[number] = self.features[number].or(features);
            }
            Part::Figures => {
                self.facts[number] = self.facts[number].and(facts);
                let hints = Hints::of(&self.facts[number]).or(Hints::LISTED);
                self.hints[number] = self.hints[number].or(hints);
            }
        }
        if n > self.longest {
            self.longest = n;
        }
    }

    /// The number of the word of a hash, which is added if it is not there.
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn number(&mut self, hash: u64) -> usize {
        let mut at = hash as usize % SLOTS;
        while self.numbers[at] != 0 {
            let number = self.numbers[at] as usize;
            if self.hashes[number] == hash {
                return number;
            }
            at = (at + 1) % SLOTS;
        }
        assert!(self.len + 2 < SLOTS, "the vocabulary needs more slots");
        self.len += 1;
        self.numbers[at] = self.len as u16;
        self.hashes[self.len] = hash;
        self.len
    }
}

/// The words of each [`head`] of a hash, by their numbers; 0 behind the last.
struct Heads {
    first: [u16; FACTORS],
    next: [u16; SLOTS],
    sizes: [usize; FACTORS],
}

impl Heads {
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn of(listed: &Listed) -> Self {
        let mut heads = Self { first: [0; FACTORS], next: [0; SLOTS], sizes: [0; FACTORS] };
        let mut number = 1;
        while number <= listed.len {
            let head = head(listed.hashes[number]);
            heads.next[number] = heads.first[head];
            heads.first[head] = number as u16;
            heads.sizes[head] += 1;
            number += 1;
        }
        heads
    }

    /// The most words that share a head.
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn most(&self) -> usize {
        let (mut most, mut head) = (0, 0);
        while head < FACTORS {
            if self.sizes[head] > most {
                most = self.sizes[head];
            }
            head += 1;
        }
        most
    }
}

/// Which entry is in each slot, by its number; 0 where none is, and in slot 0.
struct Slots {
    numbers: [u16; SLOTS],
    factors: [u16; FACTORS],
}

impl Slots {
    /// Puts words in slots of their own: those that share a head together, the most first.
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn of(listed: &Listed) -> Self {
        let mut slots = Self { numbers: [0; SLOTS], factors: [0; FACTORS] };
        let heads = Heads::of(listed);
        let mut size = heads.most();
        while size > 0 {
            let mut head = 0;
            while head < FACTORS {
                if heads.sizes[head] == size {
                    slots.factors[head] = slots.put(heads.first[head], &heads.next, listed);
                }
                head += 1;
            }
            size -= 1;
        }
        slots
    }

    /// Puts the words of a head in slots; hands over the factor that leads there.
    const fn put(&mut self, first: u16, next: &[u16; SLOTS], listed: &Listed) -> u16 {
        let mut factor = 0;
        while !self.fits(first, next, listed, factor) {
            assert!(factor < u16::MAX, "the vocabulary needs more slots");
            factor += 1;
        }
        factor
    }

    /// Puts the words of a head in the slots of a factor, unless one is taken.
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn fits(
        &mut self,
        first: u16,
        next: &[u16; SLOTS],
        listed: &Listed,
        factor: u16,
    ) -> bool {
        let mut number = first;
        while number != 0 {
            let slot = slot(listed.hashes[number as usize], factor);
            if slot == 0 || self.numbers[slot] != 0 {
                break;
            }
            self.numbers[slot] = number;
            number = next[number as usize];
        }
        if number == 0 {
            return true;
        }
        let (end, mut number) = (number, first);
        while number != end {
            self.numbers[slot(listed.hashes[number as usize], factor)] = 0;
            number = next[number as usize];
        }
        false
    }
}

/// The sets of lists that some words stand in, each once; the first is empty.
struct Found {
    sets: [class::Lists; SETS],
    len: usize,
}

impl Found {
    /// The place of a set, which is added if it is not there.
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn place(&mut self, set: class::Lists) -> u16 {
        let mut place = 0;
        while place < self.len {
            if self.sets[place] == set {
                return place as u16;
            }
            place += 1;
        }
        assert!(self.len < SETS, "the vocabulary needs more sets of lists");
        self.sets[self.len] = set;
        self.len += 1;
        place as u16
    }
}

impl Table {
    /// The table of some lists.
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    pub(super) const fn of(listed: &Listed) -> Self {
        let (Slots { numbers, factors }, longest) = (Slots::of(listed), listed.longest);
        let Listed { hashes, features, hints, facts, .. } = *listed;
        let (mut slots, mut rows) = ([0; SLOTS], [Row::NONE; SLOTS]);
        let mut found = Found { sets: [0; SETS], len: 1 };
        let mut at = 0;
        while at < SLOTS {
            let number = numbers[at] as u32;
            if number != 0 {
                slots[at] = hashes[number as usize] as u32 / SLOTS as u32 * SLOTS as u32 + number;
            }
            let Facts { classes, lists, value, kind } = facts[at];
            let (set, hash) = (found.place(lists), hashes[at]);
            rows[at] =
                Row { hash, features: features[at], classes, set, value, kind, hints: hints[at] };
            at += 1;
        }
        Self { factors, slots, rows, sets: found.sets, longest }
    }

    /// The table as rules read it.
    pub(super) const fn vocabulary(&'static self) -> Vocabulary {
        Vocabulary { table: self }
    }
}

/// How many lists of figures are read in one step.
pub(super) const HALF: usize = 4;

/// The [`Vocabulary`] of some [`Lists`].
macro_rules! vocabulary {
    ($lists:expr) => {{
        use $crate::extract::lexicon::build::{HALF, Listed};
        use $crate::extract::lexicon::table::{Lists, Part, Table};
        const LISTS: &[Lists] = $lists;
        // In steps, since the compiler gives warning of what takes long.
        #[allow(long_running_const_eval, reason = "the lists are long, and it is over in a second")]
        const SPEECH: Listed = Listed::NOTHING.with(LISTS, Part::Speech, 0..usize::MAX);
        #[allow(long_running_const_eval, reason = "the lists are long, and it is over in a second")]
        const SOME: Listed = SPEECH.with(LISTS, Part::Figures, 0..HALF);
        #[allow(long_running_const_eval, reason = "the lists are long, and it is over in a second")]
        const ALL: Listed = SOME.with(LISTS, Part::Figures, HALF..usize::MAX);
        #[allow(long_running_const_eval, reason = "the lists are long, and it is over in a second")]
        static TABLE: Table = Table::of(&ALL);
        TABLE.vocabulary()
    }};
}
pub(crate) use vocabulary;

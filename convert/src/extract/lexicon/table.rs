//! A table from words and phrases to what is known of them, built by the compiler.

use std::ops::Range;

use super::features::Features;
use super::hash::{Letters, hash, hash_at, join};
use super::hints::Hints;
use super::list::{Facts, Line, Names, cut};

/// Words and phrases with what lists say of them, in any case.
///
/// One table serves all rules, so that a word of a text is looked up once. It costs nothing before
/// it is used: the compiler builds it, and it has no addresses in it that would have to be set when
/// the program starts. Looking a word up takes a few nanoseconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vocabulary {
    buckets: &'static [Bucket],
    entries: &'static [Entry],
    longest: usize,
}

/// The places of some entries, each below the [`tag`] of its hash, which are all different; 0 behind them.
///
/// Only of entries that have no room there, or share a tag, some stand in the next bucket.
type Bucket = [u32; 4];

/// Which rules some lists are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Quotes, names and clauses.
    Speech,
    /// Amounts, dates, figures and events.
    Figures,
}

impl Part {
    /// That longer phrases of these rules begin with a word.
    const fn opening(self) -> Hints {
        match self {
            Self::Speech => Hints::OPENS_SPEECH,
            Self::Figures => Hints::OPENS_FIGURES,
        }
    }
}

/// Some lists, and what they can name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lists {
    pub(super) part: Part,
    pub(super) names: Names,
    pub(super) texts: &'static [&'static str],
}

/// What is known of a word or phrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    hash: u64,
    /// What the lists of speech say of it; nothing of the head of a longer phrase.
    pub(crate) features: Features,
    /// What the lists of figures say of it; nothing of the head of a longer phrase.
    pub(crate) facts: Facts,
    /// Whether longer phrases begin with it, and what follows from the facts.
    pub(crate) hints: Hints,
}

/// A phrase found at the front of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    /// How many words it takes.
    pub(crate) words: usize,
    /// What is known of it.
    pub(crate) entry: &'static Entry,
}

/// What is known of a word that is not there.
static NOTHING: Entry = Entry::new(0);

impl Entry {
    const fn new(hash: u64) -> Self {
        let (features, facts) = (Features::NONE, Facts::NONE);
        Self { hash, features, facts, hints: Hints::NONE }
    }

    /// Whether longer phrases begin with it.
    #[inline]
    pub(crate) const fn opens(&self, part: Part) -> bool {
        self.hints.has(part.opening())
    }

    /// Whether lists say anything of it.
    fn is_known(&self, part: Part) -> bool {
        match part {
            Part::Speech => !self.features.is_empty(),
            Part::Figures => self.facts != Facts::NONE,
        }
    }
}

impl Vocabulary {
    /// What is known of a word.
    #[inline]
    pub(crate) fn word(&self, word: &str) -> &'static Entry {
        self.find(hash(word.as_bytes())).1
    }

    /// The number of the word of a text that stands at these bytes, and what is known of it; 0 and
    /// nothing of a word that is not there.
    #[inline]
    pub(crate) fn word_at(&self, text: &[u8], start: usize, end: usize) -> (u16, &'static Entry) {
        self.find(hash_at(text, start, end))
    }

    /// As [`Vocabulary::word_at`], of a word of ASCII letters.
    #[inline]
    pub(crate) fn letters(&self, letters: &Letters) -> (u16, &'static Entry) {
        self.find(letters.hash)
    }

    /// What is known of the word of this number.
    #[inline]
    pub(crate) fn entry(&self, place: u16) -> &'static Entry {
        self.entries.get(usize::from(place)).unwrap_or(&NOTHING)
    }

    /// The longest phrase of two words or more at the front of the words of a text that stand at these
    /// bytes.
    pub(crate) fn phrase(
        &self,
        part: Part,
        text: &str,
        words: impl Iterator<Item = Range<u32>>,
    ) -> Option<Match> {
        let hash =
            |word: Range<u32>| hash_at(text.as_bytes(), word.start as usize, word.end as usize);
        self.phrase_of_hashes(part, words.map(hash))
    }

    /// As [`Vocabulary::phrase`], for words whose numbers are known, 0 where they are not.
    #[inline]
    pub(crate) fn phrase_of_places(
        &self,
        part: Part,
        text: &str,
        words: impl Iterator<Item = (u16, Range<u32>)>,
    ) -> Option<Match> {
        let hash = |(place, word): (u16, Range<u32>)| match place {
            0 => hash_at(text.as_bytes(), word.start as usize, word.end as usize),
            _ => self.entry(place).hash,
        };
        self.phrase_of_hashes(part, words.map(hash))
    }

    #[inline]
    fn phrase_of_hashes(&self, part: Part, words: impl Iterator<Item = u64>) -> Option<Match> {
        let mut found = None;
        let mut head = 0;
        for (n, word) in words.take(self.longest).enumerate() {
            head = if n == 0 { word } else { join(head, word) };
            let (_, entry) = self.find(head);
            if n > 0 && entry.is_known(part) {
                found = Some(Match { words: n + 1, entry });
            }
            if !entry.opens(part) {
                break;
            }
        }
        found
    }

    /// As [`Vocabulary::phrase`], for words with one space between them.
    #[cfg(test)]
    pub(super) fn phrase_of(&self, part: Part, words: &str) -> Option<Match> {
        let mut at = 0;
        let ranges = words.split(' ').map(|word| {
            let start = at;
            at += word.len() as u32 + 1;
            start..at - 1
        });
        self.phrase(part, words, ranges)
    }

    #[inline(always)]
    fn find(&self, hash: u64) -> (u16, &'static Entry) {
        let mask = self.buckets.len().wrapping_sub(1);
        let mut at = hash as usize;
        // Whether a word is there, and in which slot, is as good as random, so the processor is not to guess
        // it: all slots of a bucket are looked at together, and nearly always that is the end of it.
        loop {
            let bucket = self.buckets.get(at & mask).copied().unwrap_or_default();
            let place = bucket.into_iter().fold(0, |place, slot| {
                let fits = (slot ^ tag(hash)) >> 16 == 0;
                place | slot as u16 & u16::from(fits).wrapping_neg()
            });
            let (entry, [.., last]) = (self.entry(place), bucket);
            let (differs, somewhere) = (entry.hash ^ hash, u64::from(place) | u64::from(last));
            if u128::from(differs) * u128::from(somewhere) == 0 {
                return (place, entry);
            }
            at = at.wrapping_add(1);
        }
    }
}

/// What a slot has of a hash beside the place of its entry.
#[inline]
const fn tag(hash: u64) -> u32 {
    (hash >> 32) as u32 & 0xffff_0000
}

/// What a [`Vocabulary`] is built in: entry 0 is that of words that are not there.
pub(super) struct Table<const WORDS: usize, const BUCKETS: usize> {
    buckets: [Bucket; BUCKETS],
    entries: [Entry; WORDS],
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
        let entries = [Entry::new(0); WORDS];
        let mut table = Self { buckets: [[0; 4]; BUCKETS], entries, len: 1, longest: 1 };
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

    const fn add(&mut self, words: &[u8], part: Part, facts: Facts) {
        let (first, mut rest) = cut(words, b' ');
        let mut head = hash(first);
        let mut n = 1;
        while !rest.is_empty() {
            let entry = self.entry(head);
            entry.hints = entry.hints.or(part.opening());
            let (word, tail) = cut(rest, b' ');
            head = join(head, hash(word));
            rest = tail;
            n += 1;
        }
        let entry = self.entry(head);
        match part {
            Part::Speech => entry.features = entry.features.or(Features::from_classes(facts)),
            Part::Figures => {
                entry.facts = entry.facts.and(facts);
                entry.hints = entry.hints.or(Hints::of(entry.facts.classes));
            }
        }
        if n > self.longest {
            self.longest = n;
        }
    }

    /// The entry of a hash, which is added if it is not there.
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn entry(&mut self, hash: u64) -> &mut Entry {
        let mut at = hash as usize & (BUCKETS - 1);
        loop {
            let (mut n, mut shared) = (0, false);
            while n < self.buckets[at].len() && self.buckets[at][n] != 0 {
                let slot = self.buckets[at][n];
                let place = slot as u16 as usize;
                if self.entries[place].hash == hash {
                    return &mut self.entries[place];
                }
                shared |= (slot ^ tag(hash)) >> 16 == 0;
                n += 1;
            }
            if n < self.buckets[at].len() && !shared {
                let place = self.len;
                self.buckets[at][n] = place as u32 | tag(hash);
                self.entries[place].hash = hash;
                self.len += 1;
                return &mut self.entries[place];
            }
            at = (at + 1) & (BUCKETS - 1);
        }
    }

    /// The table, whatever its size.
    pub(super) const fn vocabulary(&'static self) -> Vocabulary {
        Vocabulary { buckets: &self.buckets, entries: &self.entries, longest: self.longest }
    }
}

/// The [`Vocabulary`] of some [`Lists`].
macro_rules! vocabulary {
    ($lists:expr) => {{
        const LISTS: &[$crate::extract::lexicon::table::Lists] = $lists;
        const WORDS: usize = $crate::extract::lexicon::table::capacity(LISTS);
        static TABLE: $crate::extract::lexicon::table::Table<
            WORDS,
            { WORDS.div_ceil(2).next_power_of_two() },
        > = $crate::extract::lexicon::table::Table::build(LISTS);
        TABLE.vocabulary()
    }};
}
pub(crate) use vocabulary;

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: Names =
        Names { classes: &["low", "high"], lists: &["WIDE_OPEN"], kinds: &["x", "y"] };
    static TABLE: Vocabulary = vocabulary!(&[
        Lists {
            part: Part::Figures,
            names: NAMES,
            texts: &[
                "# a comment\n= low\nriver\nriver bank\thigh\n= wide-open\nriver bank house\nhill\thigh=7\n",
                "hill\tlow=y\n",
            ],
        },
        Lists { part: Part::Speech, names: NAMES, texts: &["= high\nhill\nriver bank holiday\n"] },
    ]);

    fn classes(word: &str) -> u64 {
        TABLE.word(word).facts.classes
    }

    #[test]
    fn features_of_groups_and_lines_add_up() {
        assert_eq!(classes("River"), 1);
        assert_eq!(classes("hill"), 3);
        assert_eq!(TABLE.word("hill").facts.lists, 1);
        assert_eq!(classes("bank"), 0);
        assert!(TABLE.word("river").opens(Part::Figures));
        assert!(!TABLE.word("hill").opens(Part::Figures));
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
            let found = TABLE.phrase_of(Part::Figures, s);
            found.map(|m| (m.words, m.entry.facts.classes | (m.entry.facts.lists as u64) << 2))
        };
        assert_eq!(phrase("RIVER bank closed"), Some((2, 3)));
        assert_eq!(phrase("river bank house"), Some((3, 4)));
        assert_eq!(phrase("river bank holiday"), Some((2, 3)));
        assert_eq!(phrase("river bend"), None);
        assert_eq!(phrase("river"), None);
    }

    #[test]
    fn lists_of_one_part_say_nothing_to_the_other() {
        assert!(TABLE.word("river").features.is_empty());
        assert!(!TABLE.word("hill").features.is_empty());
        let phrase = |s: &str| TABLE.phrase_of(Part::Speech, s).map(|m| m.words);
        assert_eq!(phrase("river bank house"), None);
        assert_eq!(phrase("river bank holiday"), Some(3));
    }
}

//! A table from words and phrases to what is known of them, built by the compiler.

use std::ops::Range;

use super::class::{self, Classes};
use super::features::Features;
use super::hash::{Letters, hash, hash_at, hash_of, join};
use super::hints::Hints;
use super::list::{Facts, Names};

/// Words and phrases with what lists say of them, in any case.
///
/// One table serves all rules, so that a word of a text is looked up once. It costs nothing before
/// it is used: the compiler builds it, and it has no addresses in it that would have to be set when
/// the program starts. Looking a word up takes a few nanoseconds.
///
/// Each hash leads to one slot, and no two words that are there to the same: the head of the hash gives a
/// factor, which the compiler chose so. Whether a word is there is then one comparison, and one more, which says
/// yes but once in a hundred thousand times. What is known of a word stands in one place, and that is small: a
/// processor has room for little, and most of a vocabulary comes up sooner or later.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vocabulary {
    pub(super) table: &'static Table,
}

/// What a [`Vocabulary`] is made of. Words and phrases have numbers from 1 on, in the order of the lists.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) factors: [u16; FACTORS],
    /// The number of the word that is in a slot, below the next bits of its hash; 0 where none is.
    pub(super) slots: [u32; SLOTS],
    /// What is known of the words, by their numbers.
    pub(super) rows: [Row; SLOTS],
    /// The sets of lists that words stand in, each once; the first is empty.
    pub(super) sets: [class::Lists; SETS],
    /// How many words the longest phrase has.
    pub(super) longest: usize,
}

/// What is known of a word.
#[derive(Clone, Copy, Debug)]
#[repr(C, align(32))]
pub(super) struct Row {
    pub(super) hash: u64,
    pub(super) features: Features,
    pub(super) classes: Classes,
    /// Which of the sets of lists it stands in.
    pub(super) set: u16,
    pub(super) value: u8,
    pub(super) kind: u8,
    pub(super) hints: Hints,
}

impl Row {
    /// Nothing.
    pub(super) const NONE: Self = Self {
        hash: 0,
        features: Features::NONE,
        classes: 0,
        set: 0,
        value: 0,
        kind: 0,
        hints: Hints::NONE,
    };
}

/// How many sets of lists there can be.
pub(super) const SETS: usize = 1 << 10;

/// How many slots there are: more than words, or the compiler finds no factors.
pub(super) const SLOTS: usize = 1 << 15;

/// How many factors there are.
pub(super) const FACTORS: usize = 1 << 12;

/// The head of a hash, which tells its factor.
#[inline(always)]
pub(super) const fn head(hash: u64) -> usize {
    (hash >> (u64::BITS - FACTORS.ilog2())) as usize
}

/// The slot that a hash is in with the factor of its head.
#[inline(always)]
pub(super) const fn slot(hash: u64, factor: u16) -> usize {
    (hash.wrapping_mul(factor as u64) >> (u64::BITS - SLOTS.ilog2())) as usize
}

/// Which rules some lists are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Quotes, names and clauses.
    Speech,
    /// Amounts, dates, figures and events.
    Figures,
}

impl Part {
    pub(super) const fn is(self, other: Self) -> bool {
        matches!((self, other), (Self::Speech, Self::Speech) | (Self::Figures, Self::Figures))
    }

    /// That longer phrases of these rules begin with a word.
    pub(super) const fn opening(self) -> Hints {
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

/// What nearly every rule asks of a word or phrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    /// What the lists of speech say of it; nothing of the head of a longer phrase.
    pub(crate) features: Features,
    /// The classes among its [facts](Vocabulary::facts).
    pub(crate) classes: Classes,
    /// Whether longer phrases begin with it, and what follows from the classes.
    pub(crate) hints: Hints,
}

/// A phrase found at the front of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    /// How many words it takes.
    pub(crate) words: usize,
    /// Its number.
    pub(crate) place: u16,
    /// What is known of it.
    pub(crate) entry: Entry,
}

impl Entry {
    /// Whether longer phrases begin with it.
    #[inline]
    pub(crate) const fn opens(&self, part: Part) -> bool {
        self.hints.has(part.opening())
    }

    /// Whether lists say anything of it, rather than of longer phrases alone.
    #[inline]
    const fn is_known(&self, part: Part) -> bool {
        match part {
            Part::Speech => !self.features.is_empty(),
            Part::Figures => self.hints.has(Hints::LISTED),
        }
    }
}

impl Vocabulary {
    /// What is known of a word.
    #[inline]
    pub(crate) fn word(&self, word: &str) -> Entry {
        self.entry(self.find(hash(word.as_bytes())))
    }

    /// What the lists of figures say of a word.
    pub(crate) fn facts_of(&self, word: &str) -> Facts {
        self.facts(self.find(hash(word.as_bytes())))
    }

    /// The number of some letters that are glued before digits: "CHF500". Of a single letter the lists speak
    /// with a 0 behind it.
    pub(crate) fn before_digits(&self, letters: &str) -> u16 {
        match letters.as_bytes() {
            [letter] => self.find(hash(&[*letter, b'0'])),
            letters => self.find(hash(letters)),
        }
    }

    /// The number of the word of a text that stands at these bytes, and what is known of it; 0 and
    /// nothing of a word that is not there.
    #[inline]
    pub(crate) fn word_at(&self, text: &[u8], start: usize, end: usize) -> (u16, Entry) {
        let place = self.find(hash_at(text, start, end));
        (place, self.entry(place))
    }

    /// The number of the word of a text that stands at these bytes and has this head.
    #[inline]
    pub(crate) fn place(&self, head: u64, text: &[u8], start: usize, end: usize) -> u16 {
        self.find(hash_of(head, text, start, end))
    }

    /// As [`Vocabulary::word_at`], of a word of ASCII letters.
    #[inline(always)]
    pub(crate) fn letters(&self, letters: &Letters) -> (u16, Entry) {
        let place = self.find(letters.hash);
        (place, self.entry(place))
    }

    /// What is known of some letters with a point behind them, of which there are so many, fewer than a head
    /// has.
    #[inline]
    pub(crate) fn pointed(&self, letters: &Letters, length: usize) -> Entry {
        self.entry(self.find(letters.pointed(length)))
    }

    /// What is known of the word of this number.
    #[inline(always)]
    pub(crate) fn entry(&self, place: u16) -> Entry {
        let Row { features, classes, hints, .. } = *self.row(place);
        Entry { features, classes, hints }
    }

    /// The classes of the word of this number.
    #[inline]
    pub(crate) fn classes(&self, place: u16) -> Classes {
        self.row(place).classes
    }

    #[inline(always)]
    fn row(&self, place: u16) -> &'static Row {
        self.table.rows.get(usize::from(place) % SLOTS).unwrap_or(&Row::NONE)
    }

    /// What the lists of figures say of the word or phrase of this number; nothing of the head of a longer
    /// phrase.
    #[inline]
    pub(crate) fn facts(&self, place: u16) -> Facts {
        let Row { classes, set, value, kind, .. } = *self.row(place);
        let lists = self.table.sets.get(usize::from(set)).copied().unwrap_or_default();
        Facts { classes, lists, value, kind }
    }

    /// The longest phrase of two words or more at the front of the words of a text that stand at these
    /// bytes.
    #[cfg(test)]
    pub(super) fn phrase(
        &self,
        part: Part,
        text: &str,
        words: impl Iterator<Item = Range<u32>>,
    ) -> Option<Match> {
        let hash =
            |word: Range<u32>| hash_at(text.as_bytes(), word.start as usize, word.end as usize);
        self.phrase_of_hashes(part, words.map(hash))
    }

    /// As [`Vocabulary::phrase`], for words whose heads are known, 0 where they are not; a phrase may begin
    /// with the first.
    #[inline]
    pub(crate) fn phrase_of_heads(
        &self,
        part: Part,
        text: &str,
        words: impl Iterator<Item = (u64, Range<u32>)>,
    ) -> Option<Match> {
        let hash = |(head, word): (u64, Range<u32>)| {
            let (text, start, end) = (text.as_bytes(), word.start as usize, word.end as usize);
            if head == 0 { hash_at(text, start, end) } else { hash_of(head, text, start, end) }
        };
        self.phrase_of_hashes(part, words.map(hash))
    }

    #[inline]
    fn phrase_of_hashes(&self, part: Part, words: impl Iterator<Item = u64>) -> Option<Match> {
        let (mut head, mut found) = (0, None);
        for (n, word) in words.take(self.table.longest).enumerate() {
            if n == 0 {
                head = word;
                continue;
            }
            head = join(head, word);
            let place = self.find(head);
            if place == 0 {
                // As of most words behind one that phrases begin with.
                break;
            }
            let entry = self.entry(place);
            if entry.is_known(part) {
                found = Some(Match { words: n + 1, place, entry });
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

    /// The number of the word or phrase with a hash.
    #[inline(always)]
    fn find(&self, hash: u64) -> u16 {
        let factor = self.table.factors.get(head(hash)).copied().unwrap_or_default();
        let found = self.table.slots.get(slot(hash, factor)).copied().unwrap_or_default();
        // Whether a word is there is as good as random, so the processor is not to guess it: all bits of the
        // number are set if the rest of the hash is the same, and none if not.
        let same = ((found ^ hash as u32) / SLOTS as u32).wrapping_sub(1);
        let place = (found & same >> (u32::BITS - SLOTS.ilog2())) as u16;
        // Hardly ever another word: the processor guesses so, and need not wait for the row.
        if (place != 0) & (self.row(place).hash != hash) { 0 } else { place }
    }
}

#[cfg(test)]
mod tests {
    use super::super::build::vocabulary;
    use super::*;

    const NAMES: Names = Names {
        classes: &["low", "high"],
        lists: &["WIDE_OPEN"],
        kinds: &["x", "y"],
        currencies: &["EUR", "GBP"],
    };
    static TABLE: Vocabulary = vocabulary!(&[
        Lists {
            part: Part::Figures,
            names: NAMES,
            texts: &[
                "# a comment\n= low\nriver\nriver bank\thigh\n= wide-open\nriver bank house\nhill\thigh=7\n",
                "hill\tlow=y\nquid\tlow=GBP\n",
            ],
        },
        Lists { part: Part::Speech, names: NAMES, texts: &["= high\nhill\nriver bank holiday\n"] },
    ]);

    fn facts(word: &str) -> Facts {
        TABLE.facts_of(word)
    }

    fn classes(word: &str) -> u64 {
        assert_eq!(facts(word).classes, TABLE.word(word).classes);
        facts(word).classes
    }

    #[test]
    fn features_of_groups_and_lines_add_up() {
        assert_eq!(classes("River"), 1);
        assert_eq!(classes("hill"), 3);
        assert_eq!(facts("hill").lists, 1);
        assert_eq!(classes("bank"), 0);
        assert!(TABLE.word("river").opens(Part::Figures));
        assert!(!TABLE.word("hill").opens(Part::Figures));
    }

    #[test]
    fn features_bring_numbers_kinds_and_currencies() {
        let hill = facts("hill");
        assert_eq!((hill.value, hill.kind), (7, 2));
        assert_eq!(facts("river").value, 0);
        assert_eq!((facts("quid").value, facts("quid").kind), (2, 0));
    }

    #[test]
    fn the_longest_phrase_is_found() {
        let phrase = |s: &str| {
            let found = TABLE.phrase_of(Part::Figures, s);
            let facts = |m: Match| TABLE.facts(m.place);
            found.map(|m| (m.words, facts(m).classes | (facts(m).lists as u64) << 2))
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

//! A table from words and phrases to what is known of them, built by the compiler.

use std::ops::Range;

use super::class::Classes;
use super::features::Features;
use super::hash::{Letters, hash, hash_at, join};
use super::hints::Hints;
use super::list::{Facts, Names};

/// Words and phrases with what lists say of them, in any case.
///
/// One table serves all rules, so that a word of a text is looked up once. It costs nothing before
/// it is used: the compiler builds it, and it has no addresses in it that would have to be set when
/// the program starts. Looking a word up takes a few nanoseconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vocabulary {
    pub(super) buckets: &'static [Bucket],
    pub(super) entries: &'static [Entry],
    /// What the lists of figures say of the words of the entries.
    pub(super) facts: &'static [Facts],
    pub(super) longest: usize,
}

/// The places of some entries, each below the [`tag`] of its hash, which are all different; 0 behind them.
///
/// Only of entries that have no room there, or share a tag, some stand in the next bucket.
pub(super) type Bucket = [u32; 4];

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

/// What nearly every rule asks of a word or phrase: little, so that the entries of many words are near the
/// processor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(super) hash: u64,
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
    pub(crate) entry: &'static Entry,
}

/// What is known of a word that is not there.
static NOTHING: Entry = Entry::new(0);

impl Entry {
    pub(super) const fn new(hash: u64) -> Self {
        Self { hash, features: Features::NONE, classes: 0, hints: Hints::NONE }
    }

    /// Whether longer phrases begin with it.
    #[inline]
    pub(crate) const fn opens(&self, part: Part) -> bool {
        self.hints.has(part.opening())
    }
}

impl Vocabulary {
    /// What is known of a word.
    #[inline]
    pub(crate) fn word(&self, word: &str) -> &'static Entry {
        self.find(hash(word.as_bytes())).1
    }

    /// What the lists of figures say of a word.
    pub(crate) fn facts_of(&self, word: &str) -> &'static Facts {
        self.facts(self.find(hash(word.as_bytes())).0)
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

    /// What the lists of figures say of the word or phrase of this number; nothing of the head of a longer
    /// phrase.
    #[inline]
    pub(crate) fn facts(&self, place: u16) -> &'static Facts {
        self.facts.get(usize::from(place)).unwrap_or(&Facts::NONE)
    }

    /// Whether lists say anything of the word or phrase of this number.
    fn is_known(&self, place: u16, part: Part) -> bool {
        match part {
            Part::Speech => !self.entry(place).features.is_empty(),
            Part::Figures => *self.facts(place) != Facts::NONE,
        }
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
            let (place, entry) = self.find(head);
            if n > 0 && self.is_known(place, part) {
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
pub(super) const fn tag(hash: u64) -> u32 {
    (hash >> 32) as u32 & 0xffff_0000
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

    fn facts(word: &str) -> &'static Facts {
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

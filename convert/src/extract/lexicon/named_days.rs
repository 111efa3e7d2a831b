//! The named days of a language, read in the compiler.
//!
//! A line has the words of the name, then a tab and its rule, as the head of the list says.

use super::Spelling;
use super::list::{cut, number};

/// When a named day is in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Feast {
    /// A day of a month.
    Fixed {
        /// The month, from 1.
        month: u8,
        /// The day, from 1.
        day: u8,
    },
    /// A weekday of a month, or a day so many days behind it.
    Nth {
        /// The month, from 1.
        month: u8,
        /// The weekday, from Monday, 1.
        weekday: u8,
        /// Which of the month; 0 for the last.
        nth: u8,
        /// How many days behind that weekday.
        after: u8,
        /// Only in years that this divides.
        every: u8,
    },
    /// So many days from Easter Sunday.
    Easter(i8),
    /// On these dates, with spaces between them.
    Listed(&'static str),
}

/// A named day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NamedDay {
    words: [Spelling; LONGEST],
    len: usize,
    pub(crate) feast: Feast,
}

/// The most words of a name.
const LONGEST: usize = 5;

impl NamedDay {
    /// Those that may begin with a word with this [`head`](super::head): nearly all of them do.
    pub(crate) fn beginning(head: u64) -> impl Iterator<Item = &'static Self> {
        let first = HEADS.partition_point(|other| *other < head);
        let rest = NAMED_DAYS.get(first..).unwrap_or_default().iter();
        rest.take_while(move |day| day.words.first().is_some_and(|word| word.head == head))
    }

    /// The words of its name; an apostrophe can stand between them.
    pub(crate) fn words(&self) -> &[Spelling] {
        self.words.get(..self.len).unwrap_or_default()
    }

    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn parse(line: &'static [u8]) -> Self {
        let (name, rule) = cut(line, b'\t');
        let mut words = [Spelling::of(""); LONGEST];
        let (mut len, mut rest) = (0, name);
        while !rest.is_empty() {
            let (word, tail) = cut(rest, b' ');
            words[len] = Spelling::of(text(word));
            len += 1;
            rest = tail;
        }
        Self { words, len, feast: Feast::parse(rule) }
    }
}

impl Feast {
    const fn parse(rule: &'static [u8]) -> Self {
        let (mut month, mut day, mut weekday, mut nth, mut after, mut every) = (0, 0, 0, 0, 0, 1);
        let mut rest = rule;
        while !rest.is_empty() {
            let (feature, tail) = cut(rest, b' ');
            match cut(feature, b'=') {
                (b"month", value) => month = number(value),
                (b"day", value) => day = number(value),
                (b"weekday", value) => weekday = number(value),
                (b"nth", value) => nth = number(value),
                (b"after", value) => after = number(value),
                (b"every", value) => every = number(value),
                (b"easter", [b'-', value @ ..]) => return Self::Easter(-(number(value) as i8)),
                (b"easter", value) => return Self::Easter(number(value) as i8),
                (_, []) => return Self::Listed(text(rule)),
                _ => panic!("a named day has a rule that is not known"),
            }
            rest = tail;
        }
        if weekday == 0 {
            Self::Fixed { month, day }
        } else {
            Self::Nth { month, weekday, nth, after, every }
        }
    }
}

const fn text(bytes: &'static [u8]) -> &'static str {
    match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("a list has something that is no text"),
    }
}

/// How many days a list names.
const fn count(list: &[u8]) -> usize {
    let (mut count, mut rest) = (0, list);
    while !rest.is_empty() {
        let (line, tail) = cut(rest, b'\n');
        count += !matches!(line, [] | [b'#', ..]) as usize;
        rest = tail;
    }
    count
}

#[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
const fn read<const DAYS: usize>(list: &'static [u8]) -> [NamedDay; DAYS] {
    let mut days = [NamedDay::parse(b""); DAYS];
    let (mut n, mut rest) = (0, list);
    while !rest.is_empty() {
        let (line, tail) = cut(rest, b'\n');
        if !matches!(line, [] | [b'#', ..]) {
            let day = NamedDay::parse(line);
            let mut at = n;
            while at > 0 && days[at - 1].words[0].head > day.words[0].head {
                days[at] = days[at - 1];
                at -= 1;
            }
            days[at] = day;
            n += 1;
        }
        rest = tail;
    }
    days
}

const ENGLISH: &[u8] = include_bytes!("en/named-days.tsv");

/// The named days of English, in the order of the heads of their first words; those that share one, as listed.
static NAMED_DAYS: [NamedDay; count(ENGLISH)] = read(ENGLISH);

/// The heads of their first words, which are quickly looked through.
static HEADS: [u64; NAMED_DAYS.len()] = heads(&NAMED_DAYS);

#[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
const fn heads<const DAYS: usize>(days: &[NamedDay; DAYS]) -> [u64; DAYS] {
    let (mut heads, mut n) = ([0; DAYS], 0);
    while n < DAYS {
        heads[n] = days[n].words[0].head;
        n += 1;
    }
    heads
}

#[cfg(test)]
mod tests {
    use super::super::class::Is;
    use super::super::{Hints, Language};
    use super::*;

    #[test]
    fn the_first_word_of_every_named_day_is_known_as_one() {
        let list = str::from_utf8(ENGLISH).unwrap();
        for line in list.lines().filter(|l| !l.starts_with('#')) {
            let first = line.split([' ', '\t']).next().unwrap();
            let classes = Language::usual().words.word(first).classes;
            assert!(classes & Is::NAMED_DAY != 0, "{line}");
        }
    }

    #[test]
    fn every_named_day_has_a_word_of_time() {
        let list = str::from_utf8(ENGLISH).unwrap();
        for line in list.lines().filter(|l| !l.starts_with('#')) {
            let mut words = line.split('\t').next().unwrap().split(' ');
            let time = |word: &str| Language::usual().words.word(word).hints.has(Hints::TIMES);
            assert!(words.any(time), "{line}");
        }
    }

    #[test]
    fn all_named_days_that_begin_with_a_word_are_found() {
        assert!(HEADS.is_sorted());
        for day in &NAMED_DAYS {
            let head = day.words[0].head;
            let alike = NAMED_DAYS.iter().filter(|other| other.words[0].head == head);
            let feasts = NamedDay::beginning(head).map(|day| day.feast);
            assert!(feasts.eq(alike.map(|day| day.feast)), "{day:?}");
        }
        assert_eq!(NamedDay::beginning(0).count(), 0);
        assert_eq!(NamedDay::beginning(u64::MAX).count(), 0);
    }

    #[test]
    fn rules_are_read() {
        let feast = |rule: &'static str| Feast::parse(rule.as_bytes());
        assert_eq!(feast("month=12 day=25"), Feast::Fixed { month: 12, day: 25 });
        assert_eq!(feast("easter=-2"), Feast::Easter(-2));
        assert_eq!(feast("2004-03-02"), Feast::Listed("2004-03-02"));
        let last = Feast::Nth { month: 5, weekday: 1, nth: 0, after: 0, every: 1 };
        assert_eq!(feast("month=5 weekday=1 nth=0"), last);
    }
}

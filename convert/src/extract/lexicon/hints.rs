//! What the rules ask of nearly every word before they look closer.

use super::class::{Classes, Is, Of};
use super::list::Facts;

/// What a word is worth looking at for. The vocabulary has it for each of its words, so that whoever cuts
/// a text can hand it on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hints(u8);

impl Hints {
    /// Nothing.
    pub(crate) const NONE: Self = Self(0);
    /// A phrase of speech may begin with it.
    pub(crate) const OPENS_SPEECH: Self = Self(1);
    /// A phrase of figures may begin with it.
    pub(crate) const OPENS_FIGURES: Self = Self(2);
    /// It may be what makes a number an amount.
    pub(crate) const MEASURES: Self = Self(4);
    /// It may tell of an event, or a phrase that does may begin with it.
    pub(crate) const TELLS: Self = Self(8);
    /// What it measures or tells is to be seen from its parts; of a number, from what stands behind it.
    pub(crate) const UNSETTLED: Self = Self(16);
    /// It may be what no date can do without.
    pub(crate) const TIMES: Self = Self(32);
    /// A date may begin with it, or have it as the unit behind its number.
    pub(crate) const DATES: Self = Self(64);
    /// The lists of figures say something of it.
    pub(super) const LISTED: Self = Self(128);

    /// What follows from what the lists of figures say of a word.
    pub(super) const fn of(facts: &Facts) -> Self {
        let classes = facts.classes;
        const UNITS: Classes = Is::SYMBOL | Is::CODE | Is::PERCENT | Is::CURRENCY;
        const EVENTS: Classes = Is::EVENT_NOUN | Is::EVENT_VERB;
        let measures = if classes & UNITS != 0 { Self::MEASURES } else { Self::NONE };
        let opens = facts.lists & Of::PHRASE_ONLY != 0;
        let tells = if classes & EVENTS != 0 || opens { Self::TELLS } else { Self::NONE };
        let dates = if classes & Is::DATE_HEAD != 0 { Self::DATES } else { Self::NONE };
        let times = if is_time(facts) { Self::TIMES } else { Self::NONE };
        measures.or(tells).or(dates).or(times)
    }

    /// What either says.
    #[inline]
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What both say.
    #[inline]
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether it says any of these.
    #[inline]
    pub(crate) const fn any(self, some: Self) -> bool {
        self.0 & some.0 != 0
    }

    /// Whether it says all these.
    #[inline]
    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// Whether a word is of those of which every date has one that is no number: "last" begins dates, but says
/// nothing without "week", "Friday" or "night".
const fn is_time(facts: &Facts) -> bool {
    const TIMES: Classes = Is::MONTH
        | Is::WEEKDAY
        | Is::SEASON
        | Is::DEICTIC
        | Is::TIME_UNIT
        | Is::DAY_PART
        | Is::TENS
        | Is::MAGNITUDE;
    let Facts { classes, value, .. } = *facts;
    // "nineteen twelve", but "one of them"
    let century = classes & Is::SMALL != 0 && value >= 10;
    let decade = classes & Is::DATE_WORD != 0 && value >= 20;
    // "Christmas", but "new" only with "year"
    let day = classes & Is::NAMED_DAY != 0 && value == 1;
    classes & TIMES != 0 || century || decade || day
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use super::*;

    #[test]
    fn words_that_say_no_time_alone_are_told_from_those_that_do() {
        let hints = |word| Language::usual().words.word(word).hints;
        for word in ["May", "Friday", "week", "night", "spring", "today", "nineties", "nineteen"] {
            assert!(hints(word).has(Hints::TIMES), "{word}");
        }
        for word in ["Christmas", "twenty", "thousand", "Juneteenth"] {
            assert!(hints(word).has(Hints::TIMES), "{word}");
        }
        for word in ["last", "first", "two", "early", "new", "election", "house", "said"] {
            assert!(!hints(word).has(Hints::TIMES), "{word}");
        }
    }
}

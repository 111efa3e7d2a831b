//! What the rules ask of nearly every word before they look closer.

use super::class::{Classes, Is};

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
    /// It may tell of an event.
    pub(crate) const TELLS: Self = Self(8);
    /// What it measures or tells is to be seen from its parts.
    pub(crate) const JOINED: Self = Self(16);
    /// A number: what stands behind it may be what makes it an amount.
    pub(crate) const COUNTS: Self = Self(32);
    /// A date may begin with it, or have it as the unit behind its number.
    pub(crate) const DATES: Self = Self(64);
    /// The lists of figures say something of it.
    pub(super) const LISTED: Self = Self(128);

    /// What follows from the classes of a word.
    pub(crate) const fn of(classes: Classes) -> Self {
        const UNITS: Classes = Is::SYMBOL | Is::CODE | Is::PERCENT | Is::CURRENCY;
        const EVENTS: Classes = Is::EVENT_NOUN | Is::EVENT_VERB;
        let measures = if classes & UNITS != 0 { Self::MEASURES } else { Self::NONE };
        let tells = if classes & EVENTS != 0 { Self::TELLS } else { Self::NONE };
        let dates = if classes & Is::DATE_HEAD != 0 { Self::DATES } else { Self::NONE };
        measures.or(tells).or(dates)
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

    /// Whether it says all these.
    #[inline]
    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

//! Finds dates in the text and works out what they mean.

mod away;
mod calendar;

mod combine;
mod counted;
mod days;
mod feasts;
mod moved;
mod nearest;
mod numeric;
mod ordinals;
mod reckon;
mod relative;
mod resolve;
mod scan;
mod shifts;
#[cfg(test)]
mod tests;
mod told;
mod units;
mod weekdays;
mod when;
mod years;

use std::ops::Range;

use copydesk_model::{Anchor, Date, DateSpan};

pub(crate) use moved::{is_put_off, putting_off};
pub(crate) use resolve::{Context, Tense};
pub(crate) use scan::{Dated, scan};
pub(crate) use when::When;

use super::amounts::lexemes::{self, Lexemes};
use super::lexicon::Language;

/// How dates are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reading {
    /// As news means them: "two months ago" is a month, a weekday is near.
    #[default]
    News,
    /// As a diary means them: "two months ago" is a day, "the 27th" and "4/22" are dates.
    Diary,
}

/// A date in an article.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DateMention {
    /// Its words.
    pub words: Anchor,
    /// What it means, as finely as it is said; `None` where that cannot be known: "that winter", or "Friday" in
    /// an article without a publication date. "June 3" is then a day without a year.
    pub value: Option<DateSpan>,
}

/// A date in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FoundDate {
    /// Its bytes in the text.
    pub bytes: Range<usize>,
    /// What it means; `None` where that cannot be known.
    pub value: Option<DateSpan>,
}

/// Every date in a text, as of the day that the text was published, each by itself: a weekday is one just past,
/// whatever its sentence says of it. [`date_mentions`](super::date_mentions()) reads an article as a whole.
#[must_use]
pub fn find_dates(text: &str, published: Option<Date>, reading: Reading) -> Vec<FoundDate> {
    let words = &Language::usual().words;
    let items = lexemes::cut(text, words);
    let lexemes = Lexemes::new(text, words, &items);
    let context = Context::new(published, reading);
    let mut found = Vec::new();
    scan(&lexemes, reading, super::amounts::MAX_AMOUNTS, &mut found);
    found
        .iter()
        .map(|dated| FoundDate {
            bytes: lexemes.range(dated.first, dated.end),
            value: context.resolve(&dated.when, Tense::Unknown),
        })
        .collect()
}

//! Finds the dates of a text, from left to right.

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, words};
use super::super::lexicon::Hints;
use super::when::When;
use super::{
    Reading, calendar, combine, days, feasts, numeric, ordinals, relative, units, weekdays, years,
};

/// A date in the text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Dated {
    /// Its first lexeme.
    pub(crate) first: usize,
    /// The lexeme behind it.
    pub(crate) end: usize,
    pub(crate) when: When,
}

impl Dated {
    pub(super) const fn new(first: usize, end: usize, when: When) -> Self {
        Self { first, end, when }
    }
}

/// Finds every date of some lexemes, in reading order, at most `limit`. There must be none yet.
pub(crate) fn scan(lexemes: &Lexemes<'_>, reading: Reading, limit: usize, found: &mut Vec<Dated>) {
    let mut from = 0;
    for head in lexemes.heads() {
        let i = *head as usize;
        if i < from || !lexemes.at(i).hints.has(Hints::DATES) {
            continue;
        }
        if found.len() >= limit {
            break;
        }
        let after = found.last().map_or(0, |d| d.end);
        if let Some(dated) = at(lexemes, i, after, reading) {
            from = dated.end;
            combine::push(lexemes, reading, found, dated);
        }
    }
    let timeless = || reading == Reading::News && !lexemes.has_time();
    debug_assert!(found.is_empty() || !timeless(), "{found:?}");
}

/// The date that begins with this lexeme, or has it as the unit behind its number.
fn at(lexemes: &Lexemes<'_>, i: usize, after: usize, reading: Reading) -> Option<Dated> {
    let has = |classes| lexemes.has(i, classes);
    if lexemes.is_number(i) {
        return number(lexemes, i, reading);
    }
    // "April Fools' Day": before the month.
    if has(Is::NAMED_DAY)
        && let Some(dated) = feasts::feast(lexemes, i)
    {
        return Some(dated);
    }
    if has(Is::MONTH)
        && let Some(dated) = days::month_first(lexemes, i)
    {
        return Some(dated);
    }
    if has(Is::WEEKDAY) {
        return weekdays::weekday(lexemes, i);
    }
    if has(Is::DEICTIC) {
        return relative::deictic(lexemes, i);
    }
    if has(Is::SHIFT)
        && let Some(dated) = relative::shifted(lexemes, i)
    {
        return Some(dated);
    }
    if has(Is::PART)
        && let Some(dated) = relative::part(lexemes, i)
    {
        return Some(dated);
    }
    if has(Is::ORDINAL | Is::TENS | Is::SMALL)
        && let Some(dated) = days::day_first(lexemes, i)
            .or_else(|| has(Is::ORDINAL | Is::TENS).then(|| ordinals::nth(lexemes, i))?)
            .or_else(|| years::spelled_year(lexemes, i))
            .or_else(|| years::spelled_decade(lexemes, i))
    {
        return Some(dated);
    }
    if has(Is::TIME_UNIT)
        && let Some(dated) = units::unit(lexemes, i, after)
    {
        return Some(dated);
    }
    if has(Is::SEASON)
        && let Some(dated) = relative::season(lexemes, i)
    {
        return Some(dated);
    }
    if has(Is::DAY_PART) && reading == Reading::News {
        return relative::day_part(lexemes, i);
    }
    let short_decade = || lexemes.is_number(i + 1) && lexemes.is_any(i, words!["'", "’"]);
    if has(Is::DATE_WORD) || short_decade() {
        return years::decade(lexemes, i)
            .or_else(|| ordinals::quarter(lexemes, i))
            .or_else(|| diary(lexemes, i, reading));
    }
    diary(lexemes, i, reading)
}

/// The date that begins with this number.
fn number(lexemes: &Lexemes<'_>, i: usize, reading: Reading) -> Option<Dated> {
    if reading == Reading::News && !lexemes.glued(i + 1) {
        // Digits that nothing is glued to are the number of a day or year, or begin "2016 10 16".
        return match lexemes.word(i).len() {
            1 | 2 => days::day_first(lexemes, i),
            4 if !lexemes.is_number(i + 1) => years::lone_year(lexemes, i),
            4 | 8 => numeric::at(lexemes, i, reading).or_else(|| years::lone_year(lexemes, i)),
            _ => None,
        };
    }
    numeric::at(lexemes, i, reading)
        .or_else(|| days::day_first(lexemes, i))
        .or_else(|| years::decade(lexemes, i))
        .or_else(|| ordinals::nth(lexemes, i))
        .or_else(|| diary(lexemes, i, reading))
        .or_else(|| years::lone_year(lexemes, i))
}

#[inline]
fn diary(lexemes: &Lexemes<'_>, i: usize, reading: Reading) -> Option<Dated> {
    (reading == Reading::Diary).then(|| calendar::at(lexemes, i))?
}

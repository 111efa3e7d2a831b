//! Weekdays: "Tuesday", "Tuesday, June 23", "Tuesday of last week", "Friday night".

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, words};
use super::scan::Dated;
use super::when::When;
use super::{days, relative};

/// "Tuesday", "Tuesday, June 23", "Tuesday the 21st", "Tuesday of last week", "Friday night".
pub(super) fn weekday(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let value = lexemes.entry(i).value;
    let word = lexemes.word(i);
    let short = word.len() < 6;
    let mut at = i + 1;
    at += usize::from(short && lexemes.is(at, ".") && lexemes.glued(at));
    let comma = usize::from(lexemes.is(at, ","));
    if let Some(dated) = days::month_first(lexemes, at + comma)
        .or_else(|| days::day_first(lexemes, at + comma))
        .filter(|d| !matches!(d.when, When::Month(_)))
    {
        return Some(Dated { first: i, ..dated });
    }
    if lexemes.is_number(at)
        && let Some(dated) = super::numeric::at(lexemes, at, super::Reading::News)
    {
        return Some(Dated { first: i, ..dated });
    }
    let the = usize::from(lexemes.is(at, "the"));
    if let Some((day_number, end, ordinal)) =
        days::day(lexemes, at + the).filter(|(_, end, ordinal)| {
            (the == 1 || *ordinal || lexemes.is_number(at)) && !lexemes.has(*end, Is::TIME_UNIT)
        })
        && (ordinal || the == 1 || end >= lexemes.len() || lexemes.is_any(end, words!["!", "?"]))
    {
        return Some(Dated::new(i, end, When::WeekdayAndDay(value, day_number)));
    }
    // "on the second Tuesday of every month": none in particular.
    if lexemes.is(at, "of") && lexemes.is_any(at + 1, words!["every", "each"]) {
        return None;
    }
    if let Some((shift, end)) = relative::shifted_unit_of(lexemes, at, 2) {
        return Some(Dated::new(i, end, When::WeekdayOfWeek(value, shift)));
    }
    let capital = lexemes.at(i).capital();
    let spoken = short
        && !(capital && lexemes.is(i + 1, "."))
        && !lexemes.is_any(i.wrapping_sub(1), words!["on", "or", "and"]);
    if spoken || lexemes.is(i, "sun") && lexemes.is(i.wrapping_sub(1), "the") {
        return None;
    }
    let end = day_part_end(lexemes, i + 1);
    Some(Dated::new(i, end, When::Weekday(value)))
}

/// Behind "night" of "Friday night".
pub(super) fn day_part_end(lexemes: &Lexemes<'_>, at: usize) -> usize {
    let early = usize::from(
        lexemes.is_any(at, words!["early", "late"]) && lexemes.has(at + 1, Is::DAY_PART),
    );
    if lexemes.has(at + early, Is::DAY_PART) { at + early + 1 } else { at }
}

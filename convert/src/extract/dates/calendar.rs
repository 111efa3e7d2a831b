//! Forms of diaries that are dates only there: "the 27th", "the week", "the rest of the year".

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, words};
use super::scan::Dated;
use super::when::{Unit, When};
use super::{days, years};

/// The diary date that begins with this lexeme, or has it as its number or unit.
pub(super) fn at(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    rest(lexemes, i)
        .or_else(|| week_beginning(lexemes, i))
        .or_else(|| day_of_month(lexemes, i))
        .or_else(|| the_unit(lexemes, i))
        .or_else(|| next_stretch(lexemes, i))
}

/// "rest of the week".
fn rest(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    if !lexemes.is(i, "rest") {
        return None;
    }
    let of = i + 1 + usize::from(lexemes.is(i + 1, "of"));
    let the = of + usize::from(lexemes.is_any(of, words!["the", "this", "current", "my"]));
    let unit = lexemes.has(the, Is::TIME_UNIT).then(|| Unit::of(lexemes.entry(the).value))?;
    Some(Dated::new(i, the + 1, When::Rest(unit)))
}

/// "w/c Feb 4".
fn week_beginning(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    if !lexemes.are(i, words!["w", "/", "c"]) {
        return None;
    }
    let day = days::month_first(lexemes, i + 3)?;
    Some(Dated::new(i, day.end, When::WeekBeginning(Box::new(day.when))))
}

/// "the 27th", "the 27" before a mark, "the second".
fn day_of_month(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let (day, end, ordinal) = days::day(lexemes, i)?;
    let led = i > 0 && lexemes.is(i - 1, "the");
    let closes = end >= lexemes.len() || lexemes.is_any(end, words![".", "!", "?"]);
    let spelled = !lexemes.is_number(i);
    if spelled && !ordinal {
        return None;
    }
    (led && closes && day <= 31).then(|| Dated::new(i, end, When::DayOfMonth(day)))
}

/// "the year", "the week", "the day", "my week".
fn the_unit(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let unit = lexemes.has(i, Is::TIME_UNIT).then(|| Unit::of(lexemes.entry(i).value))?;
    let led = i > 0 && lexemes.is_any(i - 1, words!["the", "my"]);
    let single = !lexemes.word(i).ends_with('s') && !lexemes.is(i + 1, "of");
    if lexemes.is(i + 1, "before") {
        return led.then(|| Dated::new(i, i + 2, When::Day(-1)));
    }
    if lexemes.is(i, "year")
        && let Some((year, end)) = years::year(lexemes, i + 1)
    {
        let date = copydesk_model::Date::of_year(year)?;
        return Some(Dated::new(i, end, When::Fixed(date.into())));
    }
    let when = match unit {
        Unit::Day => When::Day(0),
        Unit::Week | Unit::Month | Unit::Year => When::Shifted(unit, 0),
        _ => return None,
    };
    (led && single).then(|| Dated::new(i - 1, i + 1, when))
}

/// "2 upcoming months", "10 previous weeks".
fn next_stretch(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let (count, at) = super::counted::count(lexemes, i)?;
    let sign = lexemes.has(at, Is::SHIFT).then(|| lexemes.entry(at).value as i8 - 2)?;
    let unit = lexemes.has(at + 1, Is::TIME_UNIT).then(|| Unit::of(lexemes.entry(at + 1).value))?;
    (sign != 0).then(|| Dated::new(i, at + 2, When::Stretch(count, unit, sign)))
}

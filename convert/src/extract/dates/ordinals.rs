//! The n-th of something: "19th century", "the first week of July", "the third quarter of 2016", "Q3".

use copydesk_model::Date;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, words};
use super::scan::Dated;
use super::when::{Unit, When};
use super::{counted, days, relative, years};

/// "19th century", "the first week of July", "the third quarter of 2016", "the first Friday of July".
pub(super) fn nth(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let (n, mut at, ordinal) = days::day(lexemes, i)?;
    if !ordinal {
        return None;
    }
    at += usize::from(lexemes.is_hyphen(at));
    if lexemes.is(at, "half") {
        return half(lexemes, i, n, at + 1);
    }
    if lexemes.has(at, Is::WEEKDAY) {
        let weekday = lexemes.entry(at).value;
        return nth_weekday(lexemes, i, n, weekday, at + 1);
    }
    if let Some((number, unit_at)) = counted::count(lexemes, at).filter(|(number, _)| *number < 100)
        && let Some(unit) = relative::time_unit(lexemes, unit_at)
        && lexemes.is(unit_at + 1, "of")
        && let Some((year, end)) = years::year(lexemes, unit_at + 2)
        && n == 1
    {
        return Some(Dated::new(i, end, When::PartOfYear(number, unit, year, false)));
    }
    let unit = relative::time_unit(lexemes, at)?;
    match unit {
        // "21st Century Fox": a name.
        Unit::Century if lexemes.at(at).capital() && lexemes.at(at + 1).capital() => None,
        Unit::Century => {
            let date = Date::century((i16::from(n) - 1) * 100)?;
            Some(Dated::new(i, at + 1, When::Fixed(date.into())))
        }
        Unit::Quarter => {
            let of = at + 1 + usize::from(lexemes.is_any(at + 1, words!["of", ","]));
            quarter_of(lexemes, i, n, at + 1, of)
        }
        Unit::Week | Unit::Month if lexemes.is(at + 1, "of") => nth_of(lexemes, i, n, unit, at + 2),
        _ => None,
    }
}

/// "the first week of July": the n-th unit (0 for the last) of what begins with lexeme `at`.
pub(super) fn nth_of(
    lexemes: &Lexemes<'_>,
    i: usize,
    n: u8,
    unit: Unit,
    at: usize,
) -> Option<Dated> {
    if let Some((shift, end)) =
        relative::shifted_unit(lexemes, at, 3).filter(|_| unit == Unit::Week)
    {
        return Some(Dated::new(i, end, When::WeekOfShiftedMonth(n, shift)));
    }
    if let Some((shift, end)) =
        relative::shifted_unit(lexemes, at, 5).filter(|_| unit == Unit::Week)
    {
        return Some(Dated::new(i, end, When::WeekOfYear(n, Err(shift))));
    }
    if let Some((year, end)) = years::year(lexemes, at) {
        let when = match unit {
            Unit::Week => When::WeekOfYear(n, Ok(year)),
            Unit::Month => When::Fixed(Date::month(year, if n == 0 { 12 } else { n })?.into()),
            _ => return None,
        };
        return Some(Dated::new(i, end, when));
    }
    let (month, end) = days::month(lexemes, at).filter(|_| unit == Unit::Week)?;
    let (year, end) = years::year_behind(lexemes, end).map_or((None, end), |(y, e)| (Some(y), e));
    Some(Dated::new(i, end, When::NthWeek(n, month, year)))
}

fn nth_weekday(lexemes: &Lexemes<'_>, i: usize, n: u8, weekday: u8, end: usize) -> Option<Dated> {
    // "on the second Tuesday of every month"
    if n > 5 || lexemes.is(end, "of") && lexemes.is_any(end + 1, words!["every", "each"]) {
        return None;
    }
    let at = end + usize::from(lexemes.is_any(end, words!["of", "in"]));
    if let Some((shift, end)) = relative::shifted_unit(lexemes, at, 3) {
        return Some(Dated::new(i, end, When::NthWeekdayOfShifted(n, weekday, shift)));
    }
    if at > end
        && let Some((month, end)) = days::month(lexemes, at)
    {
        let (year, end) =
            years::year_behind(lexemes, end).map_or((None, end), |(y, e)| (Some(y), e));
        return Some(Dated::new(i, end, When::NthWeekday(n, weekday, month, year)));
    }
    Some(Dated::new(i, end, When::NthWeekdayHere(n, weekday)))
}

fn half(lexemes: &Lexemes<'_>, i: usize, n: u8, end: usize) -> Option<Dated> {
    let at = end + usize::from(lexemes.is(end, "of"));
    year_of(lexemes, at)
        .map(|(year, end)| Dated::new(i, end, year_half(n, year)))
        .filter(|_| n <= 2)
}

fn year_half(n: u8, year: Result<i16, i32>) -> When {
    match year {
        Ok(year) => months(year, n * 6 - 5, n * 6),
        Err(shift) => When::Half(n, Some(shift)),
    }
}

fn months(year: i16, from: u8, to: u8) -> When {
    let ends = Date::month(year, from).zip(Date::month(year, to));
    let span = ends.and_then(|(a, b)| copydesk_model::DateSpan::between(a, b).ok());
    span.map_or(When::Unknown, When::Fixed)
}

/// A year by number, or by its distance: "of 2016", "this year", "the year".
fn year_of(lexemes: &Lexemes<'_>, at: usize) -> Option<(Result<i16, i32>, usize)> {
    if let Some((year, end)) = years::year(lexemes, at) {
        return Some((Ok(year), end));
    }
    if let Some((shift, end)) = relative::shifted_unit(lexemes, at, 5) {
        return Some((Err(shift), end));
    }
    lexemes.are(at, words!["the", "year"]).then_some((Err(0), at + 2))
}

fn quarter_of(lexemes: &Lexemes<'_>, i: usize, n: u8, end: usize, at: usize) -> Option<Dated> {
    if !(1..=4).contains(&n) {
        return None;
    }
    Some(match year_of(lexemes, at) {
        Some((Ok(year), end)) => Dated::new(i, end, months(year, n * 3 - 2, n * 3)),
        Some((Err(shift), end)) => Dated::new(i, end, When::Quarter(n, Some(shift))),
        None => Dated::new(i, end, When::Quarter(n, None)),
    })
}

/// "Q3", "Q3 2016", "H2 2016"; a year before is joined to it later.
pub(super) fn quarter(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let half = match lexemes.word(i) {
        "Q" | "q" => false,
        "H" | "h" => true,
        _ => return None,
    };
    let n = days::small(lexemes.word(i + 1)).filter(|_| lexemes.glued(i + 1))?;
    let end = i + 2;
    let at = end + usize::from(lexemes.is_any(end, words!["of", ","]));
    if half {
        return match year_of(lexemes, at) {
            Some((year, end)) if n <= 2 => Some(Dated::new(i, end, year_half(n, year))),
            _ => (1..=2).contains(&n).then(|| Dated::new(i, end, When::Half(n, None))),
        };
    }
    quarter_of(lexemes, i, n, end, at)
}

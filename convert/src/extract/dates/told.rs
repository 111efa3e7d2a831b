//! Dates that count from what the story tells of: "the next day", "two weeks later", "that same month".

use copydesk_model::DateSpan;
use jiff::civil;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, words};
use super::reckon;
use super::scan::Dated;
use super::when::{Unit, When};

/// How finely a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Grain {
    Day,
    Week,
    Month,
    Year,
}

impl Grain {
    const fn of(unit: Unit) -> Self {
        match unit {
            Unit::Day => Self::Day,
            Unit::Week | Unit::Weekend | Unit::Fortnight => Self::Week,
            Unit::Month | Unit::Quarter => Self::Month,
            Unit::Year | Unit::Decade | Unit::Century => Self::Year,
        }
    }

    /// The grain of a span of so many days.
    const fn of_days(days: i32) -> Self {
        match days {
            0 | 1 => Self::Day,
            2..=7 => Self::Week,
            8..=31 => Self::Month,
            _ => Self::Year,
        }
    }

    fn around(self, date: civil::Date) -> Option<DateSpan> {
        match self {
            Self::Day => reckon::day(date),
            Self::Week => reckon::week_of(date),
            Self::Month => reckon::month_of(date),
            Self::Year => reckon::year_of(date.year()),
        }
    }
}

/// The first day of a span and its grain.
fn start(story: DateSpan) -> Option<(civil::Date, Grain)> {
    let (first, last) = (story.start()?.days()?.0, story.end()?.days()?.1);
    let first = reckon::civil(first.0, first.1, first.2)?;
    let last = reckon::civil(last.0, last.1, last.2)?;
    Some((first, Grain::of_days(last.since(first).ok()?.get_days() + 1)))
}

/// "the same day", "the following week": a unit so many from the one that is told of.
pub(super) fn unit(story: DateSpan, unit: Unit, shift: i32) -> Option<DateSpan> {
    let (first, grain) = start(story)?;
    if shift != 0 {
        return count(story, &[(shift.unsigned_abs(), unit)], if shift < 0 { -1 } else { 1 });
    }
    match unit {
        _ if grain > Grain::of(unit) => Some(story),
        Unit::Weekend => {
            let saturday = reckon::add_days(reckon::monday(first)?, 5)?;
            reckon::days(saturday, reckon::add_days(saturday, 1)?)
        }
        _ => Grain::of(unit).around(first),
    }
}

/// "two weeks later": as fine as its finest unit, and no finer than what it counts from.
pub(super) fn count(story: DateSpan, counts: &[(u32, Unit)], sign: i8) -> Option<DateSpan> {
    let (first, grain) = start(story)?;
    let mut date = first;
    for (count, unit) in counts {
        date = reckon::add(date, i64::from(*count) * i64::from(sign), *unit)?;
    }
    let finest = counts.iter().map(|(_, unit)| Grain::of(*unit)).min()?;
    finest.max(grain).around(date)
}

/// A month or day of the story: "June 23 of that year", "that June".
pub(super) fn of_story(lexemes: &Lexemes<'_>, dated: Dated) -> Dated {
    let end = dated.end;
    let month = matches!(dated.when, When::Month(_));
    if !month && !matches!(dated.when, When::MonthDay(_) | When::MonthDays(..)) {
        return dated;
    }
    let of = |when| When::OfStory(Box::new(when));
    if lexemes.are(end, words!["of", "that", "year"]) {
        return Dated { end: end + 3, when: of(dated.when), ..dated };
    }
    if lexemes.are(end, words!["of", "the", "same", "year"]) {
        return Dated { end: end + 4, when: of(dated.when), ..dated };
    }
    // "that June", but "said that June was"
    let that = dated.first > 0
        && lexemes.is(dated.first - 1, "that")
        && !lexemes.has(dated.first.wrapping_sub(2), Is::REPORTING)
        && !lexemes.has(end, Is::AUXILIARY | Is::MODAL);
    if month && that {
        return Dated { first: dated.first - 1, end, when: of(dated.when) };
    }
    dated
}

//! The day, month or season nearest to the publication that a date can mean.

use copydesk_model::{Date, DateSpan};
use jiff::civil::{self, Weekday};

use super::super::lexicon::Feast;
use super::reckon;
use super::resolve::Tense;
use super::when::MonthDay;

/// How many days before a date the weekday last was, 0–6.
pub(super) fn days_back(date: civil::Date, w: Weekday) -> i8 {
    (date.weekday().to_monday_zero_offset() - w.to_monday_zero_offset()).rem_euclid(7)
}

pub(super) fn near_weekday(w: Weekday, tense: Tense, today: civil::Date) -> Option<civil::Date> {
    let back = days_back(today, w);
    match tense {
        Tense::Future => reckon::add_days(today, i64::from((7 - back) % 7)),
        Tense::Past | Tense::Unknown => reckon::add_days(today, -i64::from(back)),
    }
}

/// The day in the year that tense or nearness says.
pub(super) fn near_day(
    (month, of_month): MonthDay,
    tense: Tense,
    today: civil::Date,
) -> Option<civil::Date> {
    let in_year = |year: i16| reckon::civil(year, month, of_month);
    near(tense, today, (today.year() - 4..=today.year() + 4).filter_map(in_year))
}

/// The date that is nearest on the side that the tense says.
fn near(
    tense: Tense,
    today: civil::Date,
    dates: impl Iterator<Item = civil::Date>,
) -> Option<civil::Date> {
    // Of two days that no tense tells apart, news means the one behind unless the other is much nearer.
    let ahead = |date: &civil::Date| if *date > today && tense == Tense::Unknown { 5 } else { 4 };
    let distance = |date: &civil::Date| {
        date.since(today).map_or(i32::MAX, |s| s.get_days().abs().saturating_mul(ahead(date)))
    };
    dates
        .filter(|date| match tense {
            Tense::Past => *date <= today,
            Tense::Future => *date >= today,
            Tense::Unknown => true,
        })
        .min_by_key(distance)
}

pub(super) fn month_days(
    from: MonthDay,
    to: MonthDay,
    tense: Tense,
    today: civil::Date,
) -> Option<DateSpan> {
    let start = near_day(from, tense, today)?;
    let end_year = if to < from { start.year() + 1 } else { start.year() };
    reckon::days(start, reckon::civil(end_year, to.0, to.1)?)
}

pub(super) fn near_month(month: u8, tense: Tense, today: civil::Date) -> Option<DateSpan> {
    let first = today.first_of_month();
    let in_year = |year: i16| reckon::civil(year, month, 1);
    let dates = (today.year() - 1..=today.year() + 1).filter_map(in_year);
    reckon::month_of(near(tense, first, dates)?)
}

pub(super) fn shifted_month(month: u8, shift: i8, today: civil::Date) -> Option<DateSpan> {
    let current = today.month().unsigned_abs();
    let year = today.year();

    let year = match shift {
        -1 if month >= current => year - 1,
        1 if month <= current => year + 1,
        _ => year,
    };
    Date::month(year, month).map(DateSpan::from)
}

/// A season by the months that it begins with.
pub(super) fn near_season(
    value: u8,
    shift: Option<i8>,
    tense: Tense,
    today: civil::Date,
) -> Option<DateSpan> {
    let start = i8::try_from(value).ok()? * 3;
    let month = today.month();
    // January and February belong to the winter that began in the year before.
    let year = if month < 3 && value == 4 { today.year() - 1 } else { today.year() };
    let here = month >= start && month < start + 3 || value == 4 && month < 3;
    let passed = month >= start + 3;
    let year = match (shift, tense) {
        (Some(0), _) => today.year() - i16::from(value == 4 && month < 3),
        (Some(-1), _) => {
            if passed && value != 4 {
                year
            } else {
                year - 1
            }
        }
        (Some(_), _) => {
            if here || passed {
                year + 1
            } else {
                year
            }
        }
        (None, Tense::Future) => {
            if passed {
                year + 1
            } else {
                year
            }
        }
        (None, _) => {
            if here || passed {
                year
            } else {
                year - 1
            }
        }
    };
    Date::season(year, reckon::season(value)?).map(DateSpan::from)
}

/// The nearest month in which a day is that weekday.
pub(super) fn weekday_and_day(w: Weekday, of_month: u8, today: civil::Date) -> Option<civil::Date> {
    let first = today.first_of_month();
    (0..24)
        .flat_map(|n| [n, -n])
        .filter_map(|n| reckon::with_day(reckon::add_months(first, n)?, of_month))
        .find(|date| date.weekday() == w)
}

/// "the weekend": the one just over, or the next for what is to come.
pub(super) fn weekend(shift: i32, tense: Tense, today: civil::Date) -> Option<DateSpan> {
    let saturday = reckon::add_days(reckon::monday(today)?, 5)?;
    let over = today.weekday() != Weekday::Saturday && today.weekday() != Weekday::Sunday;
    let back = match (shift, tense) {
        (0, Tense::Past) if over => -7,
        (0, _) => 0,
        (-1, _) => -7,
        (n, _) => i64::from(n) * 7,
    };
    let saturday = reckon::add_days(saturday, back)?;
    reckon::days(saturday, reckon::add_days(saturday, 1)?)
}

pub(super) fn near_feast(feast: Feast, tense: Tense, today: civil::Date) -> Option<civil::Date> {
    let years = today.year() - 4..=today.year() + 4;
    near(tense, today, years.filter_map(|year| reckon::feast_in(feast, year)))
}

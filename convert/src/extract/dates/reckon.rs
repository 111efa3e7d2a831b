//! The calendar: days, weeks, months and years from each other.

use copydesk_model::{Date, DateSpan, Season};
use jiff::Span;
use jiff::civil::{self, Weekday};

use super::super::lexicon::Feast;
use super::when::{MonthDay, Unit};

/// The season of a value of the lexicon.
pub(super) const fn season(value: u8) -> Option<Season> {
    Some(match value {
        1 => Season::Spring,
        2 => Season::Summer,
        3 => Season::Autumn,
        4 => Season::Winter,
        _ => return None,
    })
}

pub(super) fn day(date: civil::Date) -> Option<DateSpan> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    Date::day(date.year(), month, day).map(DateSpan::from)
}

pub(super) fn days(from: civil::Date, to: civil::Date) -> Option<DateSpan> {
    DateSpan::between(day(from)?.start()?, day(to)?.start()?).ok()
}

pub(super) fn civil(year: i16, month: u8, day: u8) -> Option<civil::Date> {
    civil::Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

pub(super) fn weekday(value: u8) -> Option<Weekday> {
    Weekday::from_monday_one_offset(value.try_into().ok()?).ok()
}

pub(super) fn add_days(date: civil::Date, days: i64) -> Option<civil::Date> {
    date.checked_add(Span::new().try_days(days).ok()?).ok()
}

pub(super) fn add_months(date: civil::Date, months: i64) -> Option<civil::Date> {
    date.checked_add(Span::new().try_months(months).ok()?).ok()
}

pub(super) fn monday(date: civil::Date) -> Option<civil::Date> {
    add_days(date, -i64::from(date.weekday().to_monday_zero_offset()))
}

/// So many units from a date.
pub(super) fn add(date: civil::Date, count: i64, unit: Unit) -> Option<civil::Date> {
    match unit {
        Unit::Day => add_days(date, count),
        Unit::Week | Unit::Weekend => add_days(date, count * 7),
        Unit::Fortnight => add_days(date, count * 14),
        Unit::Month => add_months(date, count),
        Unit::Quarter => add_months(date, count * 3),
        Unit::Year => add_months(date, count * 12),
        Unit::Decade => add_months(date, count * 120),
        Unit::Century => add_months(date, count * 1200),
    }
}

pub(super) fn month_of(date: civil::Date) -> Option<DateSpan> {
    Date::month(date.year(), date.month().unsigned_abs()).map(DateSpan::from)
}

pub(super) fn week_of(date: civil::Date) -> Option<DateSpan> {
    let week = date.iso_week_date();
    Date::week(week.year(), week.week().unsigned_abs()).map(DateSpan::from)
}

pub(super) fn year_of(year: i16) -> Option<DateSpan> {
    Date::of_year(year).map(DateSpan::from)
}

pub(super) fn with_day(month: civil::Date, of_month: u8) -> Option<civil::Date> {
    civil(month.year(), month.month().unsigned_abs(), of_month)
}

pub(super) fn nth_weekday(year: i16, month: u8, w: u8, n: u8) -> Option<civil::Date> {
    let first = civil(year, month, 1)?;
    let nth = if n == 0 { -1 } else { i8::try_from(n).ok()? };
    first.nth_weekday_of_month(nth, weekday(w)?).ok()
}

/// The n-th week of a month: the one that holds its n-th Thursday; 0 for the last.
pub(super) fn nth_week(year: i16, month: u8, n: u8) -> Option<DateSpan> {
    let thursday = nth_weekday(year, month, 4, n)?;
    let monday = monday(thursday)?;
    days(monday, add_days(monday, 6)?)
}

pub(super) fn iso_week(year: i16, n: u8) -> Option<DateSpan> {
    if n > 0 {
        return Date::week(year, n).map(DateSpan::from);
    }
    let last = civil(year, 12, 28)?.iso_week_date();
    Date::week(year, last.week().unsigned_abs()).map(DateSpan::from)
}

pub(super) fn months(year: i16, from: u8, to: u8) -> Option<DateSpan> {
    DateSpan::between(Date::month(year, from)?, Date::month(year, to)?).ok()
}

pub(super) fn quarter(year: i16, n: u8) -> Option<DateSpan> {
    let last = n.checked_mul(3)?;
    months(year, last.checked_sub(2)?, last)
}

pub(super) fn part_of_year(count: u32, unit: Unit, year: i16, end: bool) -> Option<DateSpan> {
    let count = u8::try_from(count).ok()?;
    match unit {
        Unit::Month if (1..=12).contains(&count) => {
            let (from, to) = if end { (13 - count, 12) } else { (1, count) };
            months(year, from, to)
        }
        Unit::Quarter if (1..=4).contains(&count) => {
            let (from, to) = if end { (13 - 3 * count, 12) } else { (1, 3 * count) };
            months(year, from, to)
        }
        _ => None,
    }
}

pub(super) fn rest_of(unit: Unit, today: civil::Date) -> Option<DateSpan> {
    let end = match unit {
        Unit::Week => add_days(monday(today)?, 6)?,
        Unit::Month => today.last_of_month(),
        Unit::Year => civil(today.year(), 12, 31)?,
        _ => return None,
    };
    days(today, end)
}

pub(super) fn yearless(from: MonthDay, to: MonthDay) -> Option<DateSpan> {
    DateSpan::between(Date::month_day(from.0, from.1)?, Date::month_day(to.0, to.1)?).ok()
}

pub(super) fn feast_in(feast: Feast, year: i16) -> Option<civil::Date> {
    match feast {
        Feast::Fixed { month, day } => civil(year, month, day),
        Feast::Nth { every, .. } if year.checked_rem(every.into()) != Some(0) => None,
        Feast::Nth { month, weekday, nth, after, .. } => {
            add_days(nth_weekday(year, month, weekday, nth)?, i64::from(after))
        }
        Feast::Easter(from) => add_days(easter(year)?, i64::from(from)),
        Feast::Listed(dates) => {
            let dates = dates.split(' ').filter_map(|date| date.parse::<civil::Date>().ok());
            { dates }.find(|date| date.year() == year)
        }
    }
}

/// Easter Sunday by the Gregorian reckoning (the anonymous method of 1876).
fn easter(year: i16) -> Option<civil::Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let of_month = (h + l - 7 * m + 33 * month + 19) % 32;
    civil(year, u8::try_from(month).ok()?, u8::try_from(of_month).ok()?)
}

/// Whether a day is in the last days of its week or month, or the last month of its quarter or year.
pub(super) fn is_at_end(unit: Unit, day: civil::Date) -> bool {
    match unit {
        Unit::Week => day.weekday().to_monday_zero_offset() >= 4,
        Unit::Month => day.day() + 7 > day.days_in_month(),
        Unit::Quarter => day.month() % 3 == 0,
        _ => day.month() == 12,
    }
}

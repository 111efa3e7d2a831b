//! Days, weeks, months and years counted from the publication.

use copydesk_model::{Date, DateSpan};
use jiff::civil::{self, Weekday};

use super::Reading;
use super::resolve::{Context, Tense};
use super::when::Unit;
use super::{nearest, reckon};

impl Context {
    /// The day whose week is "this week": on a Sunday, the week to come.
    pub(super) fn week_day(&self, today: civil::Date) -> Option<civil::Date> {
        let sunday = today.weekday() == Weekday::Sunday && self.reading == Reading::News;
        if sunday { reckon::add_days(today, 1) } else { Some(today) }
    }

    pub(super) fn shifted_weekday(
        &self,
        w: Weekday,
        shift: i8,
        today: civil::Date,
    ) -> Option<civil::Date> {
        if self.reading == Reading::News && shift < 0 {
            let back = nearest::days_back(today, w);
            return reckon::add_days(today, -i64::from(if back == 0 { 7 } else { back }));
        }
        let monday = reckon::add_days(reckon::monday(today)?, i64::from(shift) * 7)?;
        reckon::add_days(monday, i64::from(w.to_monday_zero_offset()))
    }

    pub(super) fn shifted(
        &self,
        unit: Unit,
        shift: i32,
        tense: Tense,
        today: civil::Date,
    ) -> Option<DateSpan> {
        let by = i64::from(shift);
        match unit {
            Unit::Day => reckon::day(reckon::add_days(today, by)?),
            Unit::Week => reckon::week_of(reckon::add_days(self.week_day(today)?, by * 7)?),
            Unit::Fortnight => {
                let monday = reckon::add_days(reckon::monday(today)?, by.max(0) * 7)?;
                reckon::days(
                    reckon::add_days(monday, 14 * by.min(0))?,
                    reckon::add_days(monday, 13 + 14 * by.min(0))?,
                )
            }
            Unit::Month => reckon::month_of(reckon::add_months(today.first_of_month(), by)?),
            Unit::Quarter => {
                let date = reckon::add_months(today.first_of_month(), by * 3)?;
                reckon::quarter(date.year(), (date.month().unsigned_abs() - 1) / 3 + 1)
            }
            Unit::Year => reckon::year_of(today.year().checked_add(i16::try_from(shift).ok()?)?),
            Unit::Weekend => {
                // In news, where no tense says, the one that is nearer.
                let early = today.weekday().to_monday_zero_offset() < 3;
                let news = self.reading == Reading::News && tense == Tense::Unknown;
                let tense = if news && early { Tense::Past } else { tense };
                nearest::weekend(shift, tense, today)
            }
            Unit::Decade | Unit::Century => None,
        }
    }

    /// "three months ago": as fine as the finest unit; in a diary, a day.
    pub(super) fn ago(
        &self,
        counts: &[(u32, Unit)],
        sign: i8,
        today: civil::Date,
    ) -> Option<DateSpan> {
        let mut date = today;
        for (count, unit) in counts {
            date = reckon::add(date, i64::from(*count) * i64::from(sign), *unit)?;
        }
        let finest = counts.iter().map(|(_, unit)| *unit).min_by_key(|unit| match unit {
            Unit::Day => 0,
            Unit::Week | Unit::Weekend | Unit::Fortnight => 1,
            Unit::Month | Unit::Quarter => 2,
            Unit::Year => 3,
            Unit::Decade => 4,
            Unit::Century => 5,
        })?;
        match finest {
            Unit::Day => reckon::day(date),
            Unit::Decade => Date::decade(date.year() - date.year() % 10).map(DateSpan::from),
            Unit::Century => Date::century(date.year() - date.year() % 100).map(DateSpan::from),
            _ if self.reading == Reading::Diary => reckon::day(date),
            Unit::Week | Unit::Weekend | Unit::Fortnight => reckon::week_of(date),
            Unit::Month | Unit::Quarter => reckon::month_of(date),
            Unit::Year => reckon::year_of(date.year()),
        }
    }

    /// "the past two years": in news whole units; in a diary from day to day.
    pub(super) fn stretch(
        &self,
        count: u32,
        unit: Unit,
        sign: i8,
        today: civil::Date,
    ) -> Option<DateSpan> {
        let by = i64::from(count);
        let quarter_start = || {
            let month = (today.month() - 1) / 3 * 3 + 1;
            civil::Date::new(today.year(), month, 1).ok()
        };
        let whole = |start: civil::Date| match sign {
            -1 => reckon::days(reckon::add(start, -by, unit)?, reckon::add_days(start, -1)?),
            _ => {
                let start = reckon::add(start, 1, unit)?;
                reckon::days(start, reckon::add_days(reckon::add(start, by, unit)?, -1)?)
            }
        };
        match unit {
            Unit::Quarter => return whole(quarter_start()?),
            Unit::Decade => {
                let first = today.year() - today.year() % 10;
                return whole(reckon::civil(first, 1, 1)?);
            }
            Unit::Month if self.reading == Reading::News => {
                let first = today.first_of_month();
                let (from, to) = if sign < 0 { (-by, -1) } else { (1, by) };
                let ends = |n| reckon::month_of(reckon::add_months(first, n)?)?.start();
                return DateSpan::between(ends(from)?, ends(to)?).ok();
            }
            Unit::Year if self.reading == Reading::News => {
                let (from, to) = if sign < 0 { (-by, -1) } else { (1, by) };
                let end = |n: i64| Date::of_year(i16::try_from(i64::from(today.year()) + n).ok()?);
                return DateSpan::between(end(from)?, end(to)?).ok();
            }
            _ => {}
        }
        if sign < 0 {
            // A diary means whole days that are over, news the time up to now.
            let last = if self.reading == Reading::News { 0 } else { -1 };
            return reckon::days(reckon::add(today, -by, unit)?, reckon::add_days(today, last)?);
        }
        let start = reckon::add_days(today, 1)?;
        reckon::days(start, reckon::add_days(reckon::add(start, by, unit)?, -1)?)
    }
}

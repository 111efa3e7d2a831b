//! Works out what a date means on the day that the text was published.

use copydesk_model::{Date, DateSpan, Season};
use jiff::ToSpan;
use jiff::civil::{self, Weekday};

use super::Reading;
use super::lexicon::{Feast, SUPER_TUESDAYS};
use super::when::{MonthDay, Side, Unit, When};

/// Whether what is told of is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tense {
    Past,
    Future,
    Unknown,
}

/// What dates are worked out from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context {
    today: Option<civil::Date>,
    reading: Reading,
}

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

fn day(date: civil::Date) -> Option<DateSpan> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    Date::day(date.year(), month, day).map(DateSpan::from)
}

fn days(from: civil::Date, to: civil::Date) -> Option<DateSpan> {
    DateSpan::between(day(from)?.start()?, day(to)?.start()?).ok()
}

fn civil(year: i16, month: u8, day: u8) -> Option<civil::Date> {
    civil::Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

fn weekday(value: u8) -> Option<Weekday> {
    Weekday::from_monday_one_offset(value.try_into().ok()?).ok()
}

fn add_days(date: civil::Date, days: i64) -> Option<civil::Date> {
    date.checked_add(days.days()).ok()
}

fn add_months(date: civil::Date, months: i64) -> Option<civil::Date> {
    date.checked_add(months.months()).ok()
}

fn monday(date: civil::Date) -> Option<civil::Date> {
    add_days(date, -i64::from(date.weekday().to_monday_zero_offset()))
}

/// So many units from a date.
fn add(date: civil::Date, count: i64, unit: Unit) -> Option<civil::Date> {
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

fn month_of(date: civil::Date) -> Option<DateSpan> {
    Date::month(date.year(), date.month().unsigned_abs()).map(DateSpan::from)
}

fn week_of(date: civil::Date) -> Option<DateSpan> {
    let week = date.iso_week_date();
    Date::week(week.year(), week.week().unsigned_abs()).map(DateSpan::from)
}

fn year_of(year: i16) -> Option<DateSpan> {
    Date::of_year(year).map(DateSpan::from)
}

impl Context {
    /// The context of a publication date; an instant counts as its day.
    pub(crate) fn new(published: Option<Date>, reading: Reading) -> Self {
        let today = published
            .and_then(|date| date.year_month_day())
            .and_then(|(year, month, day)| civil(year, month, day));
        Self { today, reading }
    }

    /// Whether a span begins behind the publication date.
    pub(crate) fn is_future(&self, span: &DateSpan) -> Option<bool> {
        let today = self.today?;
        let ((year, month, day), _) = span.start()?.days()?;
        Some(civil(year, month, day)? > today)
    }

    /// Whether a span ends before the publication date.
    pub(crate) fn is_past(&self, span: &DateSpan) -> Option<bool> {
        let today = self.today?;
        let (_, (year, month, day)) = span.end()?.days()?;
        Some(civil(year, month, day)? < today)
    }

    /// What a date means; `None` where that cannot be known.
    pub(crate) fn resolve(&self, when: &When, tense: Tense) -> Option<DateSpan> {
        match (when, self.today) {
            (When::Fixed(span), _) => Some(*span),
            (When::Unknown, _) => None,
            (When::Feast(feast, Some(year)), _) => day(feast_in(*feast, *year)?),
            (When::NthWeekday(n, w, month, Some(year)), _) => {
                day(nth_weekday(*year, *month, *w, *n)?)
            }
            (When::NthWeek(n, month, Some(year)), _) => nth_week(*year, *month, *n),
            (When::WeekOfYear(n, Ok(year)), _) => iso_week(*year, *n),
            (When::PartOfYear(n, unit, year, end), _) => part_of_year(*n, *unit, *year, *end),
            (When::MonthDay((m, d)), None) => Date::month_day(*m, *d).map(DateSpan::from),
            (When::MonthDays(a, b), None) => yearless(*a, *b),
            (When::Month(m), None) => Date::yearless_month(*m).map(DateSpan::from),
            (When::Feast(Feast::Fixed(m, d), None), None) => {
                Date::month_day(*m, *d).map(DateSpan::from)
            }
            (_, None) => None,
            (_, Some(today)) => self.on_day(when, tense, today),
        }
    }

    /// The day that dates are worked out from, if it is known.
    pub(crate) fn day(&self) -> Option<String> {
        self.today.map(|day| day.to_string())
    }

    fn on_day(&self, when: &When, tense: Tense, today: civil::Date) -> Option<DateSpan> {
        match when {
            When::MonthDay(month_day) => day(near_day(*month_day, tense, today)?),
            When::MonthDays(from, to) => month_days(*from, *to, tense, today),
            When::Month(month) => near_month(*month, tense, today),
            When::Weekday(w) => day(near_weekday(weekday(*w)?, tense, today)?),
            When::ShiftedWeekday(w, shift) => {
                day(self.shifted_weekday(weekday(*w)?, *shift, today)?)
            }
            When::WeekdayOfWeek(w, weeks) => {
                let monday = add_days(monday(self.week_day(today)?)?, i64::from(*weeks) * 7)?;
                day(add_days(monday, i64::from(*w) - 1)?)
            }
            When::Shifted(unit, shift) => self.shifted(*unit, *shift, tense, today),
            // What day is told of is not known; a diary tells of today.
            When::Told(..) if self.reading == Reading::News => None,
            When::Told(unit, shift) => self.shifted(*unit, *shift, tense, today),
            When::ShiftedMonth(month, shift) => shifted_month(*month, *shift, today),
            When::MonthOfYear(month, years) => {
                let year = today.year().checked_add(i16::try_from(*years).ok()?)?;
                Date::month(year, *month).map(DateSpan::from)
            }
            When::MonthDayOfYear((month, of_month), years) => {
                let year = today.year().checked_add(i16::try_from(*years).ok()?)?;
                Date::day(year, *month, *of_month).map(DateSpan::from)
            }
            When::Season(value, shift) => near_season(*value, *shift, tense, today),
            When::Ago(counts, sign) => self.ago(counts, *sign, today),
            When::HalfOf(side, whole) => self.half_of(*side, whole, tense, today),
            When::Later(_) if self.reading == Reading::News => None,
            When::Later(counts) => self.ago(counts, 1, today),
            When::Stretch(count, unit, sign) => self.stretch(*count, *unit, *sign, today),
            When::Day(shift) => day(add_days(today, i64::from(*shift))?),
            When::DayOfMonth(of_month) => {
                let here = civil(today.year(), today.month().unsigned_abs(), *of_month)
                    .filter(|d| *d <= today || tense == Tense::Future);
                day(here.or_else(|| with_day(add_months(today.first_of_month(), -1)?, *of_month))?)
            }
            When::DayOfShiftedMonth(of_month, months) => {
                day(with_day(add_months(today.first_of_month(), i64::from(*months))?, *of_month)?)
            }
            When::WeekdayAndDay(w, of_month) => {
                day(weekday_and_day(weekday(*w)?, *of_month, today)?)
            }
            When::Feast(feast, None) => day(near_feast(*feast, tense, today)?),
            _ => self.parts_on_day(when, tense, today),
        }
    }

    fn parts_on_day(&self, when: &When, tense: Tense, today: civil::Date) -> Option<DateSpan> {
        let year = today.year();
        match when {
            When::Quarter(n, shift) => {
                let year = year.checked_add(i16::try_from(shift.unwrap_or(0)).ok()?)?;
                quarter(year, *n)
            }
            When::Half(n, shift) => {
                let year = year.checked_add(i16::try_from(shift.unwrap_or(0)).ok()?)?;
                months(year, n.checked_mul(6)?.checked_sub(5)?, n * 6)
            }
            When::ShortDecade(tens) => {
                let tens = i16::from(*tens);
                let century = year - year % 100;
                let first =
                    if century + tens > year { century - 100 + tens } else { century + tens };
                Date::decade(first).map(DateSpan::from)
            }
            When::NthWeekday(n, w, month, None) => {
                let near = near_month(*month, tense, today)?.start()?.year()?;
                day(nth_weekday(near, *month, *w, *n)?)
            }
            When::NthWeekdayOfShifted(n, w, shift) => {
                let first = add_months(today.first_of_month(), i64::from(*shift))?;
                day(nth_weekday(first.year(), first.month().unsigned_abs(), *w, *n)?)
            }
            When::NthWeekdayHere(n, w) => {
                day(nth_weekday(year, today.month().unsigned_abs(), *w, *n)?)
            }
            When::NthWeek(n, month, None) => {
                nth_week(near_month(*month, tense, today)?.start()?.year()?, *month, *n)
            }
            When::WeekOfYear(n, Err(shift)) => {
                iso_week(year.checked_add(i16::try_from(*shift).ok()?)?, *n)
            }
            When::WeekOfShiftedMonth(n, shift) => {
                let first = add_months(today.first_of_month(), i64::from(*shift))?;
                nth_week(first.year(), first.month().unsigned_abs(), *n)
            }
            When::WeekBeginning(base) => {
                let start = monday(self.first_day(base, tense)?)?;
                days(start, add_days(start, 6)?)
            }
            When::Rest(unit) => rest_of(*unit, today),
            When::Between(from, to) => self.between(from, to, tense),
            When::From(counts, sign, base) => {
                let mut date = self.first_day(base, tense)?;
                for (count, unit) in counts {
                    date = add(date, i64::from(*count) * i64::from(*sign), *unit)?;
                }
                day(date)
            }
            When::Lasting(count, unit, base) => {
                let start = self.first_day(base, tense)?;
                days(start, add_days(add(start, i64::from(*count), *unit)?, -1)?)
            }
            _ => None,
        }
    }

    /// The half of a month or year; news means the whole.
    fn half_of(
        &self,
        side: Side,
        whole: &When,
        tense: Tense,
        today: civil::Date,
    ) -> Option<DateSpan> {
        let span = self.resolve(whole, tense)?;
        if self.reading == Reading::News {
            return Some(span);
        }
        let (first, last) = (span.start()?.days()?.0, span.end()?.days()?.1);
        let (first, last) = (civil(first.0, first.1, first.2)?, civil(last.0, last.1, last.2)?);
        let middle = if first.month() == last.month() {
            add_days(first, 15)?
        } else {
            add_months(first, 6)?
        };
        let end = add_days(middle, -1)?;
        match side {
            Side::Early => days(first, end),
            Side::Earlier => days(first, end.min(add_days(today, -1)?.max(first))),
            Side::Late => days(middle, last),
            Side::Later => days(middle.max(today.min(last)), last),
        }
    }

    fn first_day(&self, when: &When, tense: Tense) -> Option<civil::Date> {
        let ((year, month, day), _) = self.resolve(when, tense)?.start()?.days()?;
        civil(year, month, day)
    }

    fn between(&self, from: &When, to: &When, tense: Tense) -> Option<DateSpan> {
        let (start, end) = (self.resolve(from, tense)?, self.resolve(to, tense)?);
        if let (When::DayOfShiftedMonth(..), When::DayOfShiftedMonth(..)) = (from, to)
            && self.reading == Reading::News
            && start.start()?.days()? > end.end()?.days()?
        {
            return None;
        }
        DateSpan::between(start.start()?, end.end()?).ok()
    }

    /// The day whose week is "this week": on a Sunday, the week to come.
    fn week_day(&self, today: civil::Date) -> Option<civil::Date> {
        let sunday = today.weekday() == Weekday::Sunday && self.reading == Reading::News;
        if sunday { add_days(today, 1) } else { Some(today) }
    }

    fn shifted_weekday(&self, w: Weekday, shift: i8, today: civil::Date) -> Option<civil::Date> {
        if self.reading == Reading::News && shift < 0 {
            let back = days_back(today, w);
            return add_days(today, -i64::from(if back == 0 { 7 } else { back }));
        }
        let monday = add_days(monday(today)?, i64::from(shift) * 7)?;
        add_days(monday, i64::from(w.to_monday_zero_offset()))
    }

    fn shifted(
        &self,
        unit: Unit,
        shift: i32,
        tense: Tense,
        today: civil::Date,
    ) -> Option<DateSpan> {
        let by = i64::from(shift);
        match unit {
            Unit::Day => day(add_days(today, by)?),
            Unit::Week => week_of(add_days(self.week_day(today)?, by * 7)?),
            Unit::Fortnight => {
                let monday = add_days(monday(today)?, by.max(0) * 7)?;
                days(add_days(monday, 14 * by.min(0))?, add_days(monday, 13 + 14 * by.min(0))?)
            }
            Unit::Month => month_of(add_months(today.first_of_month(), by)?),
            Unit::Quarter => {
                let date = add_months(today.first_of_month(), by * 3)?;
                quarter(date.year(), (date.month().unsigned_abs() - 1) / 3 + 1)
            }
            Unit::Year => year_of(today.year().checked_add(i16::try_from(shift).ok()?)?),
            Unit::Weekend => weekend(shift, tense, today),
            Unit::Decade | Unit::Century => None,
        }
    }

    /// "three months ago": as fine as the finest unit; in a diary, a day.
    fn ago(&self, counts: &[(u32, Unit)], sign: i8, today: civil::Date) -> Option<DateSpan> {
        let mut date = today;
        for (count, unit) in counts {
            date = add(date, i64::from(*count) * i64::from(sign), *unit)?;
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
            Unit::Day => day(date),
            Unit::Decade => Date::decade(date.year() - date.year() % 10).map(DateSpan::from),
            Unit::Century => Date::century(date.year() - date.year() % 100).map(DateSpan::from),
            _ if self.reading == Reading::Diary => day(date),
            Unit::Week | Unit::Weekend | Unit::Fortnight => week_of(date),
            Unit::Month | Unit::Quarter => month_of(date),
            Unit::Year => year_of(date.year()),
        }
    }

    /// "the past two years": in news whole units; in a diary from day to day.
    fn stretch(&self, count: u32, unit: Unit, sign: i8, today: civil::Date) -> Option<DateSpan> {
        let by = i64::from(count);
        let quarter_start = || {
            let month = (today.month() - 1) / 3 * 3 + 1;
            civil::Date::new(today.year(), month, 1).ok()
        };
        let whole = |start: civil::Date| match sign {
            -1 => days(add(start, -by, unit)?, add_days(start, -1)?),
            _ => {
                let start = add(start, 1, unit)?;
                days(start, add_days(add(start, by, unit)?, -1)?)
            }
        };
        match unit {
            Unit::Quarter => return whole(quarter_start()?),
            Unit::Decade => {
                let first = today.year() - today.year() % 10;
                return whole(civil(first, 1, 1)?);
            }
            Unit::Month if self.reading == Reading::News => {
                let first = today.first_of_month();
                let (from, to) = if sign < 0 { (-by, -1) } else { (1, by) };
                let ends = |n| month_of(add_months(first, n)?)?.start();
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
            return days(add(today, -by, unit)?, add_days(today, -1)?);
        }
        let start = add_days(today, 1)?;
        days(start, add_days(add(start, by, unit)?, -1)?)
    }
}

/// How many days before a date the weekday last was, 0–6.
fn days_back(date: civil::Date, w: Weekday) -> i8 {
    (date.weekday().to_monday_zero_offset() - w.to_monday_zero_offset()).rem_euclid(7)
}

fn near_weekday(w: Weekday, tense: Tense, today: civil::Date) -> Option<civil::Date> {
    let back = days_back(today, w);
    match tense {
        Tense::Future => add_days(today, i64::from((7 - back) % 7)),
        Tense::Past | Tense::Unknown => add_days(today, -i64::from(back)),
    }
}

/// The day in the year that tense or nearness says.
fn near_day((month, of_month): MonthDay, tense: Tense, today: civil::Date) -> Option<civil::Date> {
    let in_year = |year: i16| civil(year, month, of_month);
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

fn month_days(from: MonthDay, to: MonthDay, tense: Tense, today: civil::Date) -> Option<DateSpan> {
    let start = near_day(from, tense, today)?;
    let end_year = if to < from { start.year() + 1 } else { start.year() };
    days(start, civil(end_year, to.0, to.1)?)
}

fn near_month(month: u8, tense: Tense, today: civil::Date) -> Option<DateSpan> {
    let first = today.first_of_month();
    let in_year = |year: i16| civil(year, month, 1);
    let dates = (today.year() - 1..=today.year() + 1).filter_map(in_year);
    month_of(near(tense, first, dates)?)
}

fn shifted_month(month: u8, shift: i8, today: civil::Date) -> Option<DateSpan> {
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
fn near_season(value: u8, shift: Option<i8>, tense: Tense, today: civil::Date) -> Option<DateSpan> {
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
    Date::season(year, season(value)?).map(DateSpan::from)
}

fn with_day(month: civil::Date, of_month: u8) -> Option<civil::Date> {
    civil(month.year(), month.month().unsigned_abs(), of_month)
}

/// The nearest month in which a day is that weekday.
fn weekday_and_day(w: Weekday, of_month: u8, today: civil::Date) -> Option<civil::Date> {
    let first = today.first_of_month();
    (0..24)
        .flat_map(|n| [n, -n])
        .filter_map(|n| with_day(add_months(first, n)?, of_month))
        .find(|date| date.weekday() == w)
}

fn nth_weekday(year: i16, month: u8, w: u8, n: u8) -> Option<civil::Date> {
    let first = civil(year, month, 1)?;
    let nth = if n == 0 { -1 } else { i8::try_from(n).ok()? };
    first.nth_weekday_of_month(nth, weekday(w)?).ok()
}

/// The n-th week of a month: the one that holds its n-th Thursday; 0 for the last.
fn nth_week(year: i16, month: u8, n: u8) -> Option<DateSpan> {
    let thursday = nth_weekday(year, month, 4, n)?;
    let monday = monday(thursday)?;
    days(monday, add_days(monday, 6)?)
}

fn iso_week(year: i16, n: u8) -> Option<DateSpan> {
    if n > 0 {
        return Date::week(year, n).map(DateSpan::from);
    }
    let last = civil(year, 12, 28)?.iso_week_date();
    Date::week(year, last.week().unsigned_abs()).map(DateSpan::from)
}

fn months(year: i16, from: u8, to: u8) -> Option<DateSpan> {
    DateSpan::between(Date::month(year, from)?, Date::month(year, to)?).ok()
}

fn quarter(year: i16, n: u8) -> Option<DateSpan> {
    let last = n.checked_mul(3)?;
    months(year, last.checked_sub(2)?, last)
}

fn part_of_year(count: u32, unit: Unit, year: i16, end: bool) -> Option<DateSpan> {
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

fn rest_of(unit: Unit, today: civil::Date) -> Option<DateSpan> {
    let end = match unit {
        Unit::Week => add_days(monday(today)?, 6)?,
        Unit::Month => today.last_of_month(),
        Unit::Year => civil(today.year(), 12, 31)?,
        _ => return None,
    };
    days(today, end)
}

/// "the weekend": the one just over, or the next for what is to come.
fn weekend(shift: i32, tense: Tense, today: civil::Date) -> Option<DateSpan> {
    let saturday = add_days(monday(today)?, 5)?;
    let over = today.weekday() != Weekday::Saturday && today.weekday() != Weekday::Sunday;
    let back = match (shift, tense) {
        (0, Tense::Past) if over => -7,
        (0, _) => 0,
        (-1, _) => -7,
        (n, _) => i64::from(n) * 7,
    };
    let saturday = add_days(saturday, back)?;
    days(saturday, add_days(saturday, 1)?)
}

fn yearless(from: MonthDay, to: MonthDay) -> Option<DateSpan> {
    DateSpan::between(Date::month_day(from.0, from.1)?, Date::month_day(to.0, to.1)?).ok()
}

fn near_feast(feast: Feast, tense: Tense, today: civil::Date) -> Option<civil::Date> {
    let years = today.year() - 4..=today.year() + 4;
    near(tense, today, years.filter_map(|year| feast_in(feast, year)))
}

fn feast_in(feast: Feast, year: i16) -> Option<civil::Date> {
    match feast {
        Feast::Fixed(month, of_month) => civil(year, month, of_month),
        Feast::Nth(month, w, n) => nth_weekday(year, month, w, n),
        Feast::Last(month, w) => nth_weekday(year, month, w, 0),
        Feast::Easter(from) => add_days(easter(year)?, i64::from(from)),
        Feast::BlackFriday => add_days(nth_weekday(year, 11, 4, 4)?, 1),
        Feast::ElectionDay => {
            let monday = nth_weekday(year, 11, 1, 1)?;
            add_days(monday, 1).filter(|_| year % 2 == 0)
        }
        Feast::SuperTuesday => {
            let (_, month, of_month) = SUPER_TUESDAYS.iter().find(|(y, ..)| *y == year)?;
            civil(year, *month, *of_month)
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

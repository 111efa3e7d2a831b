//! Works out what a date means on the day that the text was published.

use copydesk_model::{Date, DateSpan};
use jiff::civil;

use super::super::lexicon::Feast;
use super::Reading;
use super::when::{Side, When};
use super::{nearest, reckon, told};

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
    pub(super) today: Option<civil::Date>,
    /// When what was told of last happens.
    story: Option<DateSpan>,
    /// When what was told of last happened that is not still to come.
    past: Option<DateSpan>,
    pub(super) reading: Reading,
}

impl Context {
    /// The context of a publication date; an instant counts as its day.
    pub(crate) fn new(published: Option<Date>, reading: Reading) -> Self {
        let today = published
            .and_then(|date| date.year_month_day())
            .and_then(|(year, month, day)| reckon::civil(year, month, day));
        Self { today, story: None, past: None, reading }
    }

    /// Whether a span begins behind the publication date.
    pub(crate) fn is_future(&self, span: &DateSpan) -> Option<bool> {
        let today = self.today?;
        let ((year, month, day), _) = span.start()?.days()?;
        Some(reckon::civil(year, month, day)? > today)
    }

    /// Whether a span ends before the publication date.
    pub(crate) fn is_past(&self, span: &DateSpan) -> Option<bool> {
        let today = self.today?;
        let (_, (year, month, day)) = span.end()?.days()?;
        Some(reckon::civil(year, month, day)? < today)
    }

    /// What a date means; `None` where that cannot be known.
    pub(crate) fn resolve(&self, when: &When, tense: Tense) -> Option<DateSpan> {
        match (when, self.today) {
            (When::Fixed(span), _) => Some(*span),
            (When::Unknown, _) => None,
            (When::Told(unit, shift), _) if self.reading == Reading::News => {
                match self.story(tense) {
                    None if when.is_day_before() => self.day_before(),
                    story => told::unit(story?, *unit, *shift),
                }
            }
            (When::Later(counts, sign), _) if self.reading == Reading::News => {
                told::count(self.story(tense)?, counts, *sign)
            }
            (When::OfStory(when), _) => {
                let told = self.story(tense).and_then(|story| Self::in_story(when, story));
                // "earlier in the day" is today where nothing was told of; "that November" is open.
                let day = matches!(**when, When::Shifted(..));
                told.or_else(|| day.then(|| self.resolve(when, tense)).flatten())
            }
            (When::Feast(feast, Some(year)), _) => reckon::day(reckon::feast_in(*feast, *year)?),
            (When::NthWeekday(n, w, month, Some(year)), _) => {
                reckon::day(reckon::nth_weekday(*year, *month, *w, *n)?)
            }
            (When::NthWeek(n, month, Some(year)), _) => reckon::nth_week(*year, *month, *n),
            (When::WeekOfYear(n, Ok(year)), _) => reckon::iso_week(*year, *n),
            (When::PartOfYear(n, unit, year, end), _) => {
                reckon::part_of_year(*n, *unit, *year, *end)
            }
            (When::MonthDay((m, d)), None) => Date::month_day(*m, *d).map(DateSpan::from),
            (When::MonthDays(a, b), None) => reckon::yearless(*a, *b),
            (When::Month(m), None) => Date::yearless_month(*m).map(DateSpan::from),
            (When::Feast(Feast::Fixed { month: m, day: d }, None), None) => {
                Date::month_day(*m, *d).map(DateSpan::from)
            }
            (_, None) => None,
            (_, Some(today)) => self.on_day(when, tense, today),
        }
    }

    /// The day before the publication.
    pub(crate) fn day_before(&self) -> Option<DateSpan> {
        reckon::day(reckon::add_days(self.today?, -1)?)
    }

    /// The year of the day that dates are worked out from, if it is known.
    pub(crate) fn year(&self) -> Option<i16> {
        self.today.map(civil::Date::year)
    }

    /// Goes on to tell of what happened then.
    pub(crate) fn tell(&mut self, when: DateSpan) {
        self.story = Some(when);
        if self.is_future(&when) != Some(true) {
            self.past = Some(when);
        }
    }

    /// When what was told of last happens, or happened.
    pub(crate) const fn story(&self, tense: Tense) -> Option<DateSpan> {
        match tense {
            Tense::Past => self.past,
            Tense::Future | Tense::Unknown => self.story,
        }
    }

    /// The day that dates are worked out from, if it is known.
    pub(crate) fn day(&self) -> Option<String> {
        self.today.map(|day| day.to_string())
    }

    fn on_day(&self, when: &When, tense: Tense, today: civil::Date) -> Option<DateSpan> {
        match when {
            When::MonthDay(month_day) => reckon::day(nearest::near_day(*month_day, tense, today)?),
            When::MonthDays(from, to) => nearest::month_days(*from, *to, tense, today),
            When::Month(month) => nearest::near_month(*month, tense, today),
            When::Weekday(w) => {
                reckon::day(nearest::near_weekday(reckon::weekday(*w)?, tense, today)?)
            }
            When::ShiftedWeekday(w, shift) => {
                let weekday = reckon::weekday(*w)?;
                let day = self.shifted_weekday(weekday, *shift, today)?;
                // "this Thursday" of a Sunday's paper is the one to come.
                let coming = *shift == 0 && tense == Tense::Future && day < today;
                let near = || nearest::near_weekday(weekday, tense, today);
                reckon::day(if coming && self.reading == Reading::News { near()? } else { day })
            }
            When::WeekdayOfWeek(w, weeks) => {
                let monday = reckon::add_days(
                    reckon::monday(self.week_day(today)?)?,
                    i64::from(*weeks) * 7,
                )?;
                reckon::day(reckon::add_days(monday, i64::from(*w) - 1)?)
            }
            When::Shifted(unit, shift) => self.shifted(*unit, *shift, tense, today),
            When::EndOf(unit) => {
                let before = tense == Tense::Past
                    && self.reading == Reading::News
                    && !reckon::is_at_end(*unit, today);
                self.shifted(*unit, -i32::from(before), tense, today)
            }
            // A diary tells of today.
            When::Told(unit, shift) => self.shifted(*unit, *shift, tense, today),
            When::ShiftedMonth(month, shift) => nearest::shifted_month(*month, *shift, today),
            When::MonthOfYear(month, years) => {
                let year = today.year().checked_add(i16::try_from(*years).ok()?)?;
                Date::month(year, *month).map(DateSpan::from)
            }
            When::MonthDayOfYear((month, of_month), years) => {
                let year = today.year().checked_add(i16::try_from(*years).ok()?)?;
                Date::day(year, *month, *of_month).map(DateSpan::from)
            }
            When::Season(value, shift) => nearest::near_season(*value, *shift, tense, today),
            When::Ago(counts, sign) => self.ago(counts, *sign, today),
            When::HalfOf(side, whole) => self.half_of(*side, whole, tense, today),
            When::Later(counts, sign) => self.ago(counts, *sign, today),
            When::Stretch(count, unit, sign) => self.stretch(*count, *unit, *sign, today),
            When::Day(shift) => reckon::day(reckon::add_days(today, i64::from(*shift))?),
            When::DayOfMonth(of_month) => {
                let here = reckon::civil(today.year(), today.month().unsigned_abs(), *of_month)
                    .filter(|d| *d <= today || tense == Tense::Future);
                reckon::day(here.or_else(|| {
                    reckon::with_day(reckon::add_months(today.first_of_month(), -1)?, *of_month)
                })?)
            }
            When::DayOfShiftedMonth(of_month, months) => reckon::day(reckon::with_day(
                reckon::add_months(today.first_of_month(), i64::from(*months))?,
                *of_month,
            )?),
            When::WeekdayAndDay(w, of_month) => {
                reckon::day(nearest::weekday_and_day(reckon::weekday(*w)?, *of_month, today)?)
            }
            When::Feast(feast, None) => reckon::day(nearest::near_feast(*feast, tense, today)?),
            _ => self.parts_on_day(when, tense, today),
        }
    }

    fn parts_on_day(&self, when: &When, tense: Tense, today: civil::Date) -> Option<DateSpan> {
        let year = today.year();
        match when {
            When::Quarter(n, shift) => {
                let year = year.checked_add(i16::try_from(shift.unwrap_or(0)).ok()?)?;
                reckon::quarter(year, *n)
            }
            When::Half(n, shift) => {
                let year = year.checked_add(i16::try_from(shift.unwrap_or(0)).ok()?)?;
                reckon::months(year, n.checked_mul(6)?.checked_sub(5)?, n * 6)
            }
            When::ShortDecade(tens) => {
                let tens = i16::from(*tens);
                let century = year - year % 100;
                let first =
                    if century + tens > year { century - 100 + tens } else { century + tens };
                Date::decade(first).map(DateSpan::from)
            }
            When::NthWeekday(n, w, month, None) => {
                let near = nearest::near_month(*month, tense, today)?.start()?.year()?;
                reckon::day(reckon::nth_weekday(near, *month, *w, *n)?)
            }
            When::NthWeekdayOfShifted(n, w, shift) => {
                let first = reckon::add_months(today.first_of_month(), i64::from(*shift))?;
                reckon::day(reckon::nth_weekday(
                    first.year(),
                    first.month().unsigned_abs(),
                    *w,
                    *n,
                )?)
            }
            When::NthWeekdayHere(n, w) => {
                reckon::day(reckon::nth_weekday(year, today.month().unsigned_abs(), *w, *n)?)
            }
            When::NthWeek(n, month, None) => reckon::nth_week(
                nearest::near_month(*month, tense, today)?.start()?.year()?,
                *month,
                *n,
            ),
            When::WeekOfYear(n, Err(shift)) => {
                reckon::iso_week(year.checked_add(i16::try_from(*shift).ok()?)?, *n)
            }
            When::WeekOfShiftedMonth(n, shift) => {
                let first = reckon::add_months(today.first_of_month(), i64::from(*shift))?;
                reckon::nth_week(first.year(), first.month().unsigned_abs(), *n)
            }
            When::WeekBeginning(base) => {
                let start = reckon::monday(self.first_day(base, tense)?)?;
                reckon::days(start, reckon::add_days(start, 6)?)
            }
            When::Rest(unit) => reckon::rest_of(*unit, today),
            When::Between(from, to) => self.between(from, to, tense),
            When::From(counts, sign, base) => {
                let mut date = self.first_day(base, tense)?;
                for (count, unit) in counts {
                    date = reckon::add(date, i64::from(*count) * i64::from(*sign), *unit)?;
                }
                reckon::day(date)
            }
            When::Lasting(count, unit, base) => {
                let start = self.first_day(base, tense)?;
                reckon::days(
                    start,
                    reckon::add_days(reckon::add(start, i64::from(*count), *unit)?, -1)?,
                )
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
        let (first, last) =
            (reckon::civil(first.0, first.1, first.2)?, reckon::civil(last.0, last.1, last.2)?);
        let middle = if first.month() == last.month() {
            reckon::add_days(first, 15)?
        } else {
            reckon::add_months(first, 6)?
        };
        let end = reckon::add_days(middle, -1)?;
        match side {
            Side::Early => reckon::days(first, end),
            Side::Earlier => reckon::days(first, end.min(reckon::add_days(today, -1)?.max(first))),
            Side::Late => reckon::days(middle, last),
            Side::Later => reckon::days(middle.max(today.min(last)), last),
        }
    }

    pub(super) fn first_day(&self, when: &When, tense: Tense) -> Option<civil::Date> {
        let ((year, month, day), _) = self.resolve(when, tense)?.start()?.days()?;
        reckon::civil(year, month, day)
    }

    fn between(&self, from: &When, to: &When, tense: Tense) -> Option<DateSpan> {
        let (start, end) = (self.resolve(from, tense)?, self.resolve(to, tense)?);
        if let (When::DayOfShiftedMonth(..), When::DayOfShiftedMonth(..)) = (from, to)
            && self.reading == Reading::News
            && start.start()?.days()? > end.end()?.days()?
        {
            return None;
        }
        let span = DateSpan::between(start.start()?, end.end()?).ok();
        span.or_else(|| self.weekdays(from, to, tense))
    }

    /// From one weekday to another: both behind the publication or both ahead of it.
    fn weekdays(&self, from: &When, to: &When, tense: Tense) -> Option<DateSpan> {
        let (When::Weekday(_), When::Weekday(_)) = (from, to) else { return None };
        let (start, end) = (self.first_day(from, tense)?, self.first_day(to, tense)?);
        if tense == Tense::Future {
            return reckon::days(start, reckon::add_days(end, 7)?);
        }
        reckon::days(reckon::add_days(start, -7)?, end)
    }
}

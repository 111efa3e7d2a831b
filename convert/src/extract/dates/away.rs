//! How far off a date is that names no year, and what it means in a year or story.

use copydesk_model::{Date, DateSpan};

use super::resolve::{Context, Tense};
use super::when::{Unit, When};
use super::{nearest, reckon};

impl Context {
    /// How many days before the publication a weekday last was, 0 to 6.
    pub(crate) fn days_since(&self, when: &When) -> Option<i8> {
        let When::Weekday(w) = when else { return None };
        Some(nearest::days_back(self.today?, reckon::weekday(*w)?))
    }

    /// The first day of a weekday's name from another on: "next Monday and Tuesday".
    pub(crate) fn weekday_from(when: &When, from: DateSpan) -> Option<DateSpan> {
        let When::Weekday(w) = when else { return None };
        let (year, month, day) = from.start()?.year_month_day()?;
        let first = reckon::civil(year, month, day)?;
        reckon::day(nearest::near_weekday(reckon::weekday(*w)?, Tense::Future, first)?)
    }

    /// What a date means in a story that stands there: its day, or in its year.
    pub(super) fn in_story(when: &When, story: DateSpan) -> Option<DateSpan> {
        if matches!(when, When::Shifted(Unit::Day, 0)) {
            let day = story.start()?.year_month_day().is_some() && story.start() == story.end();
            return day.then_some(story);
        }
        Self::in_year(when, story.start()?.year()?)
    }

    /// How many days ago a date without a year was, and in how many it will be.
    pub(crate) fn days_away(&self, when: &When) -> Option<(i32, i32)> {
        let days = |tense| {
            let today = self.today?;
            Some(self.first_day(when, tense)?.since(today).ok()?.get_days())
        };
        Some((-days(Tense::Past)?, days(Tense::Future)?))
    }

    /// What a month, a day of one or a named day means in a year.
    pub(crate) fn in_year(when: &When, year: i16) -> Option<DateSpan> {
        match when {
            When::Month(month) => Date::month(year, *month).map(DateSpan::from),
            When::MonthDay((month, day)) => Date::day(year, *month, *day).map(DateSpan::from),
            When::Feast(feast, None) => reckon::day(reckon::feast_in(*feast, year)?),
            When::MonthDays(from, to) => {
                let from = Date::day(year, from.0, from.1)?;
                DateSpan::between(from, Date::day(year, to.0, to.1)?).ok()
            }
            _ => None,
        }
    }
}

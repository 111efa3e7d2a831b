//! What a date says, before it is known when it was said.

use copydesk_model::DateSpan;

use super::super::lexicon::Feast;

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Weekend,
    Fortnight,
}

impl Unit {
    /// The unit of a value of the lexicon.
    pub(crate) const fn of(value: u8) -> Self {
        match value {
            1 => Self::Day,
            2 => Self::Week,
            3 => Self::Month,
            4 => Self::Quarter,
            5 => Self::Year,
            6 => Self::Decade,
            7 => Self::Century,
            8 => Self::Weekend,
            _ => Self::Fortnight,
        }
    }
}

/// A day of a month without its year, months and days from 1.
pub(crate) type MonthDay = (u8, u8);

/// Which side of a month or year: "early", "late", "earlier than today", "later than today".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Early,
    Earlier,
    Late,
    Later,
}

impl When {
    /// "the day before", "the previous day".
    pub(crate) const fn is_day_before(&self) -> bool {
        matches!(self, Self::Told(Unit::Day, -1))
    }

    /// "this weekend", "the weekend".
    pub(crate) const fn is_weekend(&self) -> bool {
        matches!(self, Self::Shifted(Unit::Weekend, 0))
    }
}

/// What a date says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum When {
    /// A date that needs nothing else.
    Fixed(DateSpan),
    /// "June 23".
    MonthDay(MonthDay),
    /// "July 18-21".
    MonthDays(MonthDay, MonthDay),
    /// "July".
    Month(u8),
    /// "Tuesday", from Monday, 1.
    Weekday(u8),
    /// "last Tuesday": the weekday, and -1, 0 or 1.
    ShiftedWeekday(u8, i8),
    /// "Tuesday of last week": the weekday, and weeks from this.
    WeekdayOfWeek(u8, i32),
    /// "last month": the unit, and how many from this one.
    Shifted(Unit, i32),
    /// "the end of the month": of this one, or where it is past and this one is not at its end, of the one before.
    EndOf(Unit),
    /// "the same day", "the following week": as [`When::Shifted`], from the day that is told of.
    Told(Unit, i32),
    /// "last June", "June next year": the month, and -1, 0 or 1.
    ShiftedMonth(u8, i8),
    /// "June of next year": month, and years from this.
    MonthOfYear(u8, i32),
    /// "July 4 of this year": the day, and years from this.
    MonthDayOfYear(MonthDay, i32),
    /// "this spring": the season from 1, and -1, 0 or 1; `None` for "spring".
    Season(u8, Option<i8>),
    /// "two months and a day ago", "in two years": counts by unit, and -1 or 1.
    Ago(Vec<(u32, Unit)>, i8),
    /// "late this month": a diary means its second half, news the whole.
    HalfOf(Side, Box<Self>),
    /// "three weeks later", "a day earlier": from the day that is told of, and -1 or 1.
    Later(Vec<(u32, Unit)>, i8),
    /// "that November", "June 4 of that year": in the year that is told of.
    OfStory(Box<Self>),
    /// "the next two months": count, unit, and -1 or 1.
    Stretch(u32, Unit, i8),
    /// Days from today.
    Day(i32),
    /// "the 21st".
    DayOfMonth(u8),
    /// "the 20th of next month": day, months from this.
    DayOfShiftedMonth(u8, i32),
    /// "Thursday the 21st".
    WeekdayAndDay(u8, u8),
    /// "Christmas", "Election Day 2016".
    Feast(Feast, Option<i16>),
    /// "the third quarter", "Q3": and years from this, where said.
    Quarter(u8, Option<i32>),
    /// "the second half".
    Half(u8, Option<i32>),
    /// "the 90s".
    ShortDecade(u8),
    /// "the first Friday of July": n (0 for the last), weekday, month and year.
    NthWeekday(u8, u8, u8, Option<i16>),
    /// "the second Tuesday of next month": n, weekday, months from this.
    NthWeekdayOfShifted(u8, u8, i32),
    /// "the second Sunday", of this month.
    NthWeekdayHere(u8, u8),
    /// "the last week of July": n (0 for the last), month and year.
    NthWeek(u8, u8, Option<i16>),
    /// "the first week of 2031", by ISO: n (0 for the last) and year; `Err` for years from this.
    WeekOfYear(u8, Result<i16, i32>),
    /// "the second week of this month": n, months from this.
    WeekOfShiftedMonth(u8, i32),
    /// "the last five months of 2031": count, unit, year, whether from the end.
    PartOfYear(u32, Unit, i16, bool),
    /// "the week of February 4": the week that holds or begins with it.
    WeekBeginning(Box<Self>),
    /// "the rest of the week".
    Rest(Unit),
    /// From one date to another.
    Between(Box<Self>, Box<Self>),
    /// So much time from another date: "two weeks before Christmas".
    From(Vec<(u32, Unit)>, i8, Box<Self>),
    /// A time from a date on: "3 days from next Monday".
    Lasting(u32, Unit, Box<Self>),
    /// "weeks later": a date that cannot be worked out.
    Unknown,
}

//! Dates as coarse as the news gives them.

mod form;
mod span;
#[cfg(test)]
mod tests;

pub use span::DateSpan;

/// A point in time at the precision that its source gives, and no finer.
///
/// The written forms follow ISO 8601 and its extension
/// [EDTF](https://www.loc.gov/standards/datetime/), and for dates without a year
/// [XML Schema](https://www.w3.org/TR/xmlschema-2/#gMonthDay):
///
/// | form | means |
/// |---|---|
/// | `2025-06-23T14:30:00Z`, `…+01:00` | an instant |
/// | `2025-06-23T14:30:00` | a local time whose zone is not known |
/// | `2025-06-23` | a day |
/// | `2025-06` | a month |
/// | `2025` | a year |
/// | `--06-23` | a day of an unknown year |
/// | `--06` | a month of an unknown year |
/// | `2025-W26` | an ISO week |
/// | `2025-SP`, `-SU`, `-FA`, `-WI` | a season of the northern year |
/// | `201X` | a decade |
/// | `18XX` | a hundred years |
///
/// It can never hold a day that the calendar does not have: months count from 1 to 12, days from 1.
/// Seconds are whole; fractions are dropped on reading.
///
/// ```
/// use copydesk_model::Date;
///
/// let day: Date = "2025-06-23".parse()?;
/// assert_eq!(day.year(), Some(2025));
/// assert!("2025-02-30".parse::<Date>().is_err());
/// # Ok::<(), copydesk_model::DateError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date(Inner);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Inner {
    /// Seconds since midnight; the zone in minutes east of UTC, if known.
    Time {
        date: jiff::civil::Date,
        second: u32,
        zone: Option<i16>,
    },
    Day(jiff::civil::Date),
    Month {
        year: i16,
        month: i8,
    },
    Year(i16),
    MonthDay {
        month: i8,
        day: i8,
    },
    YearlessMonth(i8),
    Week {
        year: i16,
        week: i8,
    },
    Season {
        year: i16,
        season: Season,
    },
    Decade(i16),
    Century(i16),
}

/// A day, months and days counted from 1.
type YearMonthDay = (i16, u8, u8);

/// A season of the northern year, as news writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_enums, reason = "a year has four seasons")]
pub enum Season {
    /// Spring.
    Spring,
    /// Summer.
    Summer,
    /// Autumn, fall.
    Autumn,
    /// Winter: the one that begins in the year's last months.
    Winter,
}

impl Season {
    const ALL: [(Self, &'static str); 4] =
        [(Self::Spring, "SP"), (Self::Summer, "SU"), (Self::Autumn, "FA"), (Self::Winter, "WI")];
}

/// How fine a [`Date`] is, from finest to coarsest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_enums, reason = "a new precision is a new form of date for everybody")]
pub enum Precision {
    /// An instant or local time.
    Time,
    /// A day, with or without its year.
    Day,
    /// An ISO week.
    Week,
    /// A month, with or without its year.
    Month,
    /// A season.
    Season,
    /// A year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
}

/// Why a string is not a [`Date`] or a [`DateSpan`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DateError {
    /// It has none of the forms.
    #[error("found {0:?}, expected a date such as 2025-06-23, 2025-06, 2025 or --06-23")]
    Malformed(String),
    /// The calendar has no such day, or the day no such time.
    #[error("found {0:?}, expected a date and time that the calendar has")]
    Impossible(String),
    /// An interval that ends before it starts.
    #[error("found the interval {0:?}, which ends before it starts")]
    Reversed(String),
}

impl Date {
    /// A day of the Gregorian calendar; months and days count from 1. `None` if it has no such day.
    #[must_use]
    pub fn day(year: i16, month: u8, day: u8) -> Option<Self> {
        civil(year, month.try_into().ok()?, day.try_into().ok()?).map(|d| Self(Inner::Day(d)))
    }

    /// A month, from 1. `None` if the year is not in 0–9999 or there is no such month.
    #[must_use]
    pub fn month(year: i16, month: u8) -> Option<Self> {
        let month = month.try_into().ok()?;
        civil(year, month, 1).map(|_| Self(Inner::Month { year, month }))
    }

    /// A year from 0 to 9999.
    #[must_use]
    pub fn of_year(year: i16) -> Option<Self> {
        (0..=9999).contains(&year).then_some(Self(Inner::Year(year)))
    }

    /// A day of an unknown year. February has 29 days here.
    #[must_use]
    pub fn month_day(month: u8, day: u8) -> Option<Self> {
        let (month, day) = (month.try_into().ok()?, day.try_into().ok()?);
        civil(2000, month, day).map(|_| Self(Inner::MonthDay { month, day }))
    }

    /// A month of an unknown year, from 1.
    #[must_use]
    pub fn yearless_month(month: u8) -> Option<Self> {
        (1..=12).contains(&month).then_some(Self(Inner::YearlessMonth(month as i8)))
    }

    /// A week by ISO 8601, from 1. `None` if that year has no such week.
    #[must_use]
    pub fn week(year: i16, week: u8) -> Option<Self> {
        let week = week.try_into().ok()?;
        jiff::civil::ISOWeekDate::new(year, week, jiff::civil::Weekday::Monday).ok()?;
        (0..=9999).contains(&year).then_some(Self(Inner::Week { year, week }))
    }

    /// A season of a year from 0 to 9999.
    #[must_use]
    pub fn season(year: i16, season: Season) -> Option<Self> {
        (0..=9999).contains(&year).then_some(Self(Inner::Season { year, season }))
    }

    /// The ten years that begin with this one, which ends in 0: 2010 for `201X`.
    #[must_use]
    pub fn decade(first_year: i16) -> Option<Self> {
        ((0..=9990).contains(&first_year) && first_year % 10 == 0)
            .then_some(Self(Inner::Decade(first_year)))
    }

    /// The hundred years that begin with this one, which ends in 00: 1800 for `18XX`.
    #[must_use]
    pub fn century(first_year: i16) -> Option<Self> {
        ((0..=9900).contains(&first_year) && first_year % 100 == 0)
            .then_some(Self(Inner::Century(first_year)))
    }

    /// A time on a day: whole seconds since midnight, and minutes east of UTC where the zone is known.
    #[must_use]
    pub fn time(self, second: u32, zone: Option<i16>) -> Option<Self> {
        match self.0 {
            Inner::Day(date) | Inner::Time { date, .. }
                if second < 86_400 && zone.is_none_or(|z| z.abs() <= 14 * 60) =>
            {
                Some(Self(Inner::Time { date, second, zone }))
            }
            _ => None,
        }
    }

    /// How fine the date is.
    #[must_use]
    pub const fn precision(&self) -> Precision {
        match self.0 {
            Inner::Time { .. } => Precision::Time,
            Inner::Day(_) | Inner::MonthDay { .. } => Precision::Day,
            Inner::Week { .. } => Precision::Week,
            Inner::Month { .. } | Inner::YearlessMonth(_) => Precision::Month,
            Inner::Season { .. } => Precision::Season,
            Inner::Year(_) => Precision::Year,
            Inner::Decade(_) => Precision::Decade,
            Inner::Century(_) => Precision::Century,
        }
    }

    /// The year, where one year is known. The year of the week, for a week.
    #[must_use]
    pub fn year(&self) -> Option<i16> {
        match self.0 {
            Inner::Time { date, .. } | Inner::Day(date) => Some(date.year()),
            Inner::Month { year, .. }
            | Inner::Year(year)
            | Inner::Week { year, .. }
            | Inner::Season { year, .. } => Some(year),
            Inner::MonthDay { .. }
            | Inner::YearlessMonth(_)
            | Inner::Decade(_)
            | Inner::Century(_) => None,
        }
    }

    /// Year, month and day, where all three are known. Months and days count from 1.
    #[must_use]
    pub fn year_month_day(&self) -> Option<YearMonthDay> {
        match self.0 {
            Inner::Time { date, .. } | Inner::Day(date) => {
                Some((date.year(), date.month() as u8, date.day() as u8))
            }
            _ => None,
        }
    }

    /// The second of the day, counted from midnight, where the date is a time.
    ///
    /// ```
    /// use copydesk_model::Date;
    ///
    /// let noon: Date = "2025-06-23T12:00:05+02:00".parse()?;
    /// assert_eq!(noon.second(), Some(43_205));
    /// assert_eq!("2025-06-23".parse::<Date>()?.second(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn second(&self) -> Option<u32> {
        match self.0 {
            Inner::Time { second, .. } => Some(second),
            _ => None,
        }
    }

    /// The minutes east of UTC, where the date is a time whose zone is known.
    #[must_use]
    pub const fn zone(&self) -> Option<i16> {
        match self.0 {
            Inner::Time { zone, .. } => zone,
            _ => None,
        }
    }

    /// The first and the last day that the date covers, both included, as year, month, day.
    ///
    /// `None` where the year is not known. Winter runs to the end of February.
    #[must_use]
    pub fn days(&self) -> Option<(YearMonthDay, YearMonthDay)> {
        let parts = |d: jiff::civil::Date| (d.year(), d.month() as u8, d.day() as u8);
        let months = |y: i16, first: i8, last_year: i16, last: i8| {
            let end = civil(last_year, last, 1)
                .map_or((last_year, last as u8, 28), |d| parts(d.last_of_month()));
            ((y, first as u8, 1), end)
        };
        Some(match self.0 {
            Inner::Time { date, .. } | Inner::Day(date) => (parts(date), parts(date)),
            Inner::Month { year, month } => months(year, month, year, month),
            Inner::Year(year) => months(year, 1, year, 12),
            Inner::Decade(year) => months(year, 1, year + 9, 12),
            Inner::Century(year) => months(year, 1, year + 99, 12),
            Inner::Season { year, season } => match season {
                Season::Spring => months(year, 3, year, 5),
                Season::Summer => months(year, 6, year, 8),
                Season::Autumn => months(year, 9, year, 11),
                Season::Winter => months(year, 12, year + 1, 2),
            },
            Inner::Week { year, week } => {
                let day = |weekday| {
                    jiff::civil::ISOWeekDate::new(year, week, weekday).ok().map(|w| parts(w.date()))
                };
                (day(jiff::civil::Weekday::Monday)?, day(jiff::civil::Weekday::Sunday)?)
            }
            Inner::MonthDay { .. } | Inner::YearlessMonth(_) => return None,
        })
    }
}

fn civil(year: i16, month: i8, day: i8) -> Option<jiff::civil::Date> {
    if !(0..=9999).contains(&year) {
        return None;
    }
    jiff::civil::Date::new(year, month, day).ok()
}

macro_rules! through_string {
    ($($name:ident),*) => {$(
        impl TryFrom<&str> for $name {
            type Error = DateError;
            fn try_from(s: &str) -> Result<Self, DateError> {
                s.parse()
            }
        }
        impl TryFrom<String> for $name {
            type Error = DateError;
            fn try_from(s: String) -> Result<Self, DateError> {
                s.parse()
            }
        }
        impl From<$name> for String {
            fn from(d: $name) -> Self {
                d.to_string()
            }
        }
    )*};
}
through_string!(Date, DateSpan);

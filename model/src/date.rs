//! Dates as coarse as the news gives them.

use std::fmt;
use std::str::FromStr;

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

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Inner::Time { date, second, zone } => {
                let (h, m, s) = (second / 3600, second / 60 % 60, second % 60);
                write!(f, "{date}T{h:02}:{m:02}:{s:02}")?;
                match zone {
                    None => Ok(()),
                    Some(0) => f.write_str("Z"),
                    Some(z) => {
                        let sign = if z < 0 { '-' } else { '+' };
                        write!(f, "{sign}{:02}:{:02}", z.abs() / 60, z.abs() % 60)
                    }
                }
            }
            Inner::Day(date) => write!(f, "{date}"),
            Inner::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Inner::Year(year) => write!(f, "{year:04}"),
            Inner::MonthDay { month, day } => write!(f, "--{month:02}-{day:02}"),
            Inner::YearlessMonth(month) => write!(f, "--{month:02}"),
            Inner::Week { year, week } => write!(f, "{year:04}-W{week:02}"),
            Inner::Season { year, season } => {
                let code = Season::ALL.iter().find(|(s, _)| *s == season).map_or("", |(_, c)| c);
                write!(f, "{year:04}-{code}")
            }
            Inner::Decade(year) => write!(f, "{:03}X", year / 10),
            Inner::Century(year) => write!(f, "{:02}XX", year / 100),
        }
    }
}
impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A number of exactly `width` ASCII digits.
fn digits(s: &str, width: usize) -> Option<i16> {
    (s.len() == width && s.bytes().all(|b| b.is_ascii_digit())).then(|| s.parse().ok())?
}

/// Hours and minutes behind the sign of a zone: `01:00`.
fn zone_minutes(s: &str) -> Option<i16> {
    let (h, m) = s.split_once(':')?;
    let minutes = digits(m, 2).filter(|m| *m < 60)?;
    Some(digits(h, 2)? * 60 + minutes)
}

/// Takes `14:30:00.5+01:00` apart.
fn time_of_day(s: &str) -> Option<(u32, Option<i16>)> {
    let (clock, zone) = if let Some(clock) = s.strip_suffix('Z') {
        (clock, Some(0))
    } else if let Some((clock, zone)) = s.rsplit_once('+') {
        (clock, Some(zone_minutes(zone)?))
    } else if let Some((clock, zone)) = s.rsplit_once('-') {
        (clock, Some(-zone_minutes(zone)?))
    } else {
        (s, None)
    };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    if fraction.is_empty() || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut parts = clock.splitn(3, ':');
    let hour = digits(parts.next()?, 2)?;
    let minute = digits(parts.next()?, 2)?;
    let second = parts.next().map_or(Some(0), |s| digits(s, 2))?;
    let valid = hour < 24 && minute < 60 && second < 60;
    valid.then_some((hour as u32 * 3600 + minute as u32 * 60 + second as u32, zone))
}

impl FromStr for Date {
    type Err = DateError;
    fn from_str(s: &str) -> Result<Self, DateError> {
        let shown = || s.chars().take(60).collect::<String>();
        let malformed = || DateError::Malformed(shown());
        let impossible = || DateError::Impossible(shown());
        if !s.is_ascii() {
            return Err(malformed());
        }
        if let Some((day, time)) = s.split_once('T') {
            let day: Self = day.parse().map_err(|_| malformed())?;
            let (second, zone) = time_of_day(time).ok_or_else(malformed)?;
            return day.time(second, zone).ok_or_else(impossible);
        }
        let narrow = |n: i16| u8::try_from(n).unwrap_or(0);
        let parts: Vec<&str> = s.split('-').collect();
        match parts.as_slice() {
            ["", "", month] => {
                let month = digits(month, 2).ok_or_else(malformed)?;
                Self::yearless_month(narrow(month)).ok_or_else(impossible)
            }
            ["", "", month, day] => {
                let (month, day) = digits(month, 2).zip(digits(day, 2)).ok_or_else(malformed)?;
                Self::month_day(narrow(month), narrow(day)).ok_or_else(impossible)
            }
            [year, month, day] => {
                let year = digits(year, 4).ok_or_else(malformed)?;
                let (month, day) = digits(month, 2).zip(digits(day, 2)).ok_or_else(malformed)?;
                Self::day(year, narrow(month), narrow(day)).ok_or_else(impossible)
            }
            [year, part] => {
                let year = digits(year, 4).ok_or_else(malformed)?;
                if let Some((season, _)) = Season::ALL.iter().find(|(_, code)| code == part) {
                    return Self::season(year, *season).ok_or_else(impossible);
                }
                if let Some((season, _)) = Season::ALL.iter().find(|(_, code)| code == part) {
                    return Self::season(year, *season).ok_or_else(impossible);
                }
                if let Some(week) = part.strip_prefix('W') {
                    let week = digits(week, 2).ok_or_else(malformed)?;
                    return Self::week(year, narrow(week)).ok_or_else(impossible);
                }
                let month = digits(part, 2).ok_or_else(malformed)?;
                Self::month(year, narrow(month)).ok_or_else(impossible)
            }
            [year] => {
                if let Some(decade) = year.strip_suffix('X') {
                    if let Some(century) = decade.strip_suffix('X') {
                        let century = digits(century, 2).ok_or_else(malformed)?;
                        return Self::century(century * 100).ok_or_else(impossible);
                    }
                    let decade = digits(decade, 3).ok_or_else(malformed)?;
                    return Self::decade(decade * 10).ok_or_else(impossible);
                }
                digits(year, 4).and_then(Self::of_year).ok_or_else(malformed)
            }
            _ => Err(malformed()),
        }
    }
}

/// A date or an interval between two, either end of which may be open.
///
/// Written `2025-06-23`, `2025-06-23/2025-06-25`, `../2025` or `2025/..`
/// ([EDTF](https://www.loc.gov/standards/datetime/), level 1). It can never hold an interval that
/// ends before it starts, nor one without any end.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DateSpan(SpanInner);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum SpanInner {
    At(Date),
    Between(Date, Date),
    From(Date),
    Until(Date),
}

impl DateSpan {
    /// An interval; both ends belong to it.
    ///
    /// # Errors
    ///
    /// [`DateError::Reversed`] if it ends before it starts.
    pub fn between(start: Date, end: Date) -> Result<Self, DateError> {
        let reversed = start.days().zip(end.days()).is_some_and(|(a, b)| b.1 < a.0);
        if reversed {
            return Err(DateError::Reversed(format!("{start}/{end}")));
        }
        Ok(Self(SpanInner::Between(start, end)))
    }

    /// From a date on, without a known end.
    #[must_use]
    pub const fn from_date(start: Date) -> Self {
        Self(SpanInner::From(start))
    }

    /// Up to and including a date, without a known start.
    #[must_use]
    pub const fn until(end: Date) -> Self {
        Self(SpanInner::Until(end))
    }

    /// Whether it has a day in common with another. A date without a year has none; an open end goes
    /// on for ever.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        let (Some(a), Some(b)) = (self.days(), other.days()) else { return false };
        let before = |end: Option<YearMonthDay>, start: Option<YearMonthDay>| {
            end.zip(start).is_some_and(|(end, start)| end < start)
        };
        !before(a.1, b.0) && !before(b.1, a.0)
    }

    /// The first and last day, each `None` where it is open; `None` where a year is unknown.
    fn days(&self) -> Option<(Option<YearMonthDay>, Option<YearMonthDay>)> {
        let first = |date: Option<Date>| date.map(|date| date.days().map(|days| days.0).ok_or(()));
        let last = |date: Option<Date>| date.map(|date| date.days().map(|days| days.1).ok_or(()));
        Some((first(self.start()).transpose().ok()?, last(self.end()).transpose().ok()?))
    }

    /// Where it starts; the date itself where it is no interval; `None` where the start is open.
    #[must_use]
    pub const fn start(&self) -> Option<Date> {
        match self.0 {
            SpanInner::At(d) | SpanInner::Between(d, _) | SpanInner::From(d) => Some(d),
            SpanInner::Until(_) => None,
        }
    }

    /// Where it ends, included; the date itself where it is no interval; `None` where it is open.
    #[must_use]
    pub const fn end(&self) -> Option<Date> {
        match self.0 {
            SpanInner::At(d) | SpanInner::Between(_, d) | SpanInner::Until(d) => Some(d),
            SpanInner::From(_) => None,
        }
    }

    /// Whether it is an interval.
    #[must_use]
    pub const fn is_interval(&self) -> bool {
        !matches!(self.0, SpanInner::At(_))
    }
}

impl From<Date> for DateSpan {
    fn from(date: Date) -> Self {
        Self(SpanInner::At(date))
    }
}
impl fmt::Display for DateSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            SpanInner::At(date) => write!(f, "{date}"),
            SpanInner::Between(a, b) => write!(f, "{a}/{b}"),
            SpanInner::From(a) => write!(f, "{a}/.."),
            SpanInner::Until(b) => write!(f, "../{b}"),
        }
    }
}
impl fmt::Debug for DateSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl FromStr for DateSpan {
    type Err = DateError;
    fn from_str(s: &str) -> Result<Self, DateError> {
        match s.split_once('/') {
            None => s.parse().map(|date| Self(SpanInner::At(date))),
            Some(("..", end)) => end.parse().map(Self::until),
            Some((start, "..")) => start.parse().map(Self::from_date),
            Some((start, end)) => Self::between(start.parse()?, end.parse()?),
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_written_as_it_is_read() {
        let forms = [
            "2025-06-23T14:30:00Z",
            "2025-06-23T14:30:00+01:00",
            "2025-06-23T00:00:59-03:30",
            "2025-06-23T14:30:00",
            "2025-06-23",
            "2025-06",
            "2025",
            "0000",
            "--06-23",
            "--02-29",
            "--06",
            "2025-W26",
            "2020-W53",
            "2025-SP",
            "2025-SU",
            "2025-FA",
            "2025-WI",
            "201X",
            "000X",
            "18XX",
            "00XX",
        ];
        for form in forms {
            assert_eq!(form.parse::<Date>().map(|d| d.to_string()).as_deref(), Ok(form));
        }
    }

    #[test]
    fn times_may_be_given_more_finely_or_coarsely() {
        let read = |s: &str| s.parse::<Date>().unwrap().to_string();
        assert_eq!(read("2025-06-23T14:30Z"), "2025-06-23T14:30:00Z");
        assert_eq!(read("2025-06-23T14:30:05.999+00:00"), "2025-06-23T14:30:05Z");
        assert_eq!(read("2025-06-23T14:30:05-00:00"), "2025-06-23T14:30:05Z");
    }

    #[test]
    fn days_that_the_calendar_does_not_have_are_refused() {
        let impossible = [
            "2025-02-29",
            "2025-13",
            "2025-00",
            "2025-04-31",
            "2025-01-00",
            "--02-30",
            "--13",
            "--00-01",
            "2025-W53",
            "2025-W00",
            "2025-06-23T14:30:00+14:01",
            "2025-06T10:00:00",
        ];
        for s in impossible {
            assert!(matches!(s.parse::<Date>(), Err(DateError::Impossible(_))), "{s}");
        }
    }

    #[test]
    fn other_strings_are_refused() {
        let malformed = [
            "",
            "-",
            "25",
            "20255",
            "2025-6",
            "2025-06-1",
            "2025/06/23",
            "2025-06-23T",
            "2025-06-23T24:00:00",
            "2025-06-23T14",
            "2025-06-23T14:30:00.",
            "2025-06-23T14:30:00+1",
            "2025-06-23 14:30",
            "2025-WX",
            "2025-wi",
            "20XXX",
            "XXXX",
            "١٩٩٠",
            "2025-06-23-01",
            "+2025",
            "-2025",
            "---06",
        ];
        for s in malformed {
            assert!(s.parse::<Date>().is_err(), "{s}");
        }
    }

    #[test]
    fn a_date_covers_its_first_and_last_day() {
        let days = |s: &str| s.parse::<Date>().unwrap().days();
        assert_eq!(days("2024-02"), Some(((2024, 2, 1), (2024, 2, 29))));
        assert_eq!(days("2025"), Some(((2025, 1, 1), (2025, 12, 31))));
        assert_eq!(days("2024-WI"), Some(((2024, 12, 1), (2025, 2, 28))));
        assert_eq!(days("2025-W01"), Some(((2024, 12, 30), (2025, 1, 5))));
        assert_eq!(days("201X"), Some(((2010, 1, 1), (2019, 12, 31))));
        assert_eq!(days("18XX"), Some(((1800, 1, 1), (1899, 12, 31))));
        assert_eq!(days("--06-23"), None);
    }

    #[test]
    fn an_interval_ends_after_it_starts() {
        let round = |s: &str| s.parse::<DateSpan>().map(|d| d.to_string());
        for form in
            ["2025-06-23", "2025-06-23/2025-06-25", "../2025", "2025/..", "2025-06/2025-06-01"]
        {
            assert_eq!(round(form).as_deref(), Ok(form));
        }
        assert!(matches!(round("2026/2025"), Err(DateError::Reversed(_))));
        for s in ["../..", "..", "/", "2025/", "/2025", "2025/2026/2027"] {
            assert!(round(s).is_err(), "{s}");
        }
    }

    #[test]
    fn spans_meet_where_they_share_a_day() {
        let meet = |a: &str, b: &str| {
            let (a, b): (DateSpan, DateSpan) = (a.parse().unwrap(), b.parse().unwrap());
            assert_eq!(a.meets(&b), b.meets(&a));
            a.meets(&b)
        };
        assert!(meet("2025-06-23", "2025-06"));
        assert!(meet("2025-06-23T23:00", "2025-06-23"));
        assert!(meet("2025-05/2025-06", "2025-06-30"));
        assert!(meet("2025/..", "2031-01-01") && meet("../2025", "1900/2025-01-01"));
        assert!(!meet("2025-06-23", "2025-06-24"));
        assert!(!meet("2025/..", "2024") && !meet("../2025", "2026"));
        assert!(!meet("--06-23", "2025-06-23"));
    }
}

//! Intervals of dates.

use std::fmt;
use std::str::FromStr;

use super::{Date, DateError, YearMonthDay};

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

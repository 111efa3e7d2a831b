//! Columns and what stands in them.

use copydesk_convert::model::{Anchor, Article, Date, Decimal, Reference};
use jiff::civil;

/// How many digits a number has behind the point, at most.
pub(super) const SCALE: usize = 9;

/// How many digits a number has, at most: as many as databases hold.
pub(super) const PRECISION: usize = 38;

/// A column of a table.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) name: &'static str,
    #[cfg_attr(not(feature = "parquet"), allow(dead_code, reason = "CSV has no types"))]
    pub(super) kind: Kind,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words.
    Text,
    /// A whole number.
    Whole,
    /// A number with up to nine digits behind the point.
    Number,
    /// A day of the calendar.
    Day,
    /// A second, in UTC.
    Time,
}

pub(super) const fn text(name: &'static str) -> Column {
    Column { name, kind: Kind::Text }
}

pub(super) const fn whole(name: &'static str) -> Column {
    Column { name, kind: Kind::Whole }
}

pub(super) const fn number(name: &'static str) -> Column {
    Column { name, kind: Kind::Number }
}

pub(super) const fn day(name: &'static str) -> Column {
    Column { name, kind: Kind::Day }
}

pub(super) const fn time(name: &'static str) -> Column {
    Column { name, kind: Kind::Time }
}

/// What stands in a column of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    Empty,
    Text(String),
    Whole(i64),
    /// In units of the last of nine digits behind the point.
    Number(i128),
    Day(civil::Date),
    Time(civil::DateTime),
}

/// The cells of a row, one for each column.
pub(crate) type Row = Vec<Cell>;

impl Cell {
    /// Text, where there is any.
    pub(super) fn text(text: Option<impl ToString>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(text.to_string()))
    }

    /// Several texts in one.
    pub(super) fn texts(texts: impl IntoIterator<Item = String>) -> Self {
        let texts: Vec<_> = texts.into_iter().collect();
        if texts.is_empty() { Self::Empty } else { Self::Text(texts.join("; ")) }
    }

    /// The words of an anchor.
    pub(super) fn words(anchor: Option<&Anchor>) -> Self {
        Self::text(anchor.map(|anchor| &anchor.words))
    }

    /// The name of somebody.
    pub(super) fn name(reference: Option<&Reference>, article: &Article) -> Self {
        Self::text(reference.and_then(|reference| name(reference, article)))
    }

    /// The day of a date, if it is as exact as that.
    pub(super) fn day(date: Option<Date>) -> Self {
        Self::of_day(date.and_then(|date| date.year_month_day()))
    }

    /// A day of the calendar.
    pub(super) fn of_day(day: Option<(i16, u8, u8)>) -> Self {
        day.and_then(civil_day).map_or(Self::Empty, Self::Day)
    }

    /// The time of a date in UTC, if it has one whose zone is known.
    pub(super) fn time(date: Option<Date>) -> Self {
        let utc = |date: Date| {
            let (second, zone) = (i64::from(date.second()?), i64::from(date.zone()?));
            let midnight = civil_day(date.year_month_day()?)?.at(0, 0, 0, 0);
            midnight.checked_add(jiff::SignedDuration::from_secs(second - 60 * zone)).ok()
        };
        date.and_then(utc).map_or(Self::Empty, Self::Time)
    }

    /// A number, if it has not more digits than fit.
    pub(super) fn number(number: Option<&Decimal>) -> Self {
        number.and_then(fitting).map_or(Self::Empty, Self::Number)
    }

    /// The digits of a number that has more than fit.
    pub(super) fn digits(number: Option<&Decimal>) -> Self {
        Self::text(number.filter(|number| fitting(number).is_none()))
    }
}

fn civil_day((year, month, day): (i16, u8, u8)) -> Option<civil::Date> {
    civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// A number in units of the last of nine digits behind the point.
fn fitting(number: &Decimal) -> Option<i128> {
    let text = number.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let digits = whole.trim_start_matches('-').len();
    if digits + SCALE > PRECISION || fraction.len() > SCALE {
        return None;
    }
    format!("{whole}{fraction:0<SCALE$}").parse().ok()
}

/// The fullest name of somebody: that of the party, or else the words that name it.
pub(super) fn name(reference: &Reference, article: &Article) -> Option<String> {
    let party = reference.party().and_then(|id| article.party(id)).map(|party| &party.name);
    let name = party.or(reference.mention().map(|mention| &mention.words));
    name.map(ToString::to_string)
}

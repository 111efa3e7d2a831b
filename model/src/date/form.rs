//! How a date is written and read.

use std::fmt;
use std::str::FromStr;

use super::{Date, DateError, Inner, Season};

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

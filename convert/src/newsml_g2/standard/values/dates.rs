//! Dates and times as XML Schema 1.0 writes them.

/// Whether it is a day with its time, with or without a zone.
pub(super) fn is_date_time(value: &str) -> bool {
    let Some((date, time)) = value.split_once('T') else { return false };
    is_day(date) && zoneless(time).is_some_and(is_time)
}

/// Whether it is a day, with or without a zone.
pub(super) fn is_date(value: &str) -> bool {
    zoneless(value).is_some_and(is_day)
}

/// Whether it is a day with or without its time, a month or a year.
pub(super) fn is_truncated(value: &str) -> bool {
    let month = |date: &str| {
        date.rsplit_once('-').is_some_and(|(year, month)| is_year(year) && two(month, 1, 12))
    };
    let coarse = zoneless(value).is_some_and(|date| month(date) || is_year(date));
    coarse || is_date(value) || is_date_time(value)
}

/// Whether it is a month, a day of a month, or a day of a year that it does not say.
pub(super) fn is_yearless(value: &str) -> bool {
    let day = |date: &str| date.strip_prefix("---").is_some_and(|d| two(d, 1, 31));
    let month = |date: &str| date.strip_prefix("--").is_some_and(|m| two(m, 1, 12));
    let both = |date: &str| {
        let parts = date.strip_prefix("--").and_then(|rest| rest.split_once('-'));
        // Of a year that may be a leap year.
        parts.is_some_and(|(m, d)| {
            number(m, 2).is_some_and(|m| days(2000, m).is_some_and(|n| two(d, 1, n)))
        })
    };
    zoneless(value).is_some_and(|date| day(date) || month(date) || both(date))
}

/// Whether it is a length of time such as `P1DT2H`.
pub(super) fn is_duration(value: &str) -> bool {
    let Some(rest) = value.strip_prefix('-').unwrap_or(value).strip_prefix('P') else {
        return false;
    };
    let (days, time) = match rest.split_once('T') {
        Some((days, time)) => (days, Some(time)),
        None => (rest, None),
    };
    let timed = time.is_none_or(|time| !time.is_empty() && are_parts(time, "HMS"));
    !rest.is_empty() && are_parts(days, "YMD") && timed
}

/// Whether it is numbers with units that stand in this order; only seconds have a fraction.
fn are_parts(text: &str, units: &str) -> bool {
    let mut units = units.chars();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_ascii_alphabetic());
        let Some((amount, tail)) = end.and_then(|end| rest.split_at_checked(end)) else {
            return false;
        };
        let unit = tail.chars().next().unwrap_or_default();
        let whole = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        let counted = match amount.split_once('.') {
            Some((a, b)) => unit == 'S' && whole(a) && whole(b),
            None => whole(amount),
        };
        if !counted || !units.any(|u| u == unit) {
            return false;
        }
        rest = tail.get(1..).unwrap_or_default();
    }
    true
}

/// What to do about a date that is none.
pub(super) fn advice(value: &str, timed: bool, yearless: bool) -> Option<String> {
    if value.is_empty() {
        return Some("write the date, or take the element out if it may be left out".into());
    }
    if is_date(value) && value.len() == "2025-06-24".len() {
        return Some(format!("add the time and its zone, such as `{value}T00:00:00Z`"));
    }
    if timed && is_truncated(value) {
        return Some("write the whole date with its time and zone".into());
    }
    let spaced = value.replacen(' ', "T", 1);
    if is_date_time(&spaced) {
        return Some(format!("write `{spaced}`"));
    }
    if let Some((before, zone)) =
        value.len().checked_sub(5).and_then(|at| value.split_at_checked(at))
        && let Some((hours, minutes)) = zone.split_at_checked(3)
    {
        let mended = format!("{before}{hours}:{minutes}");
        if is_date_time(&mended) {
            return Some(format!("write `{mended}`"));
        }
    }
    let month_and_day = format!("--{value}");
    if yearless && is_yearless(&month_and_day) {
        return Some(format!("write `{month_and_day}` for a day whose year is not known"));
    }
    None
}

/// The part without the zone; `None` if the zone is none.
fn zoneless(value: &str) -> Option<&str> {
    if let Some(rest) = value.strip_suffix('Z') {
        return Some(rest);
    }
    let Some((rest, zone)) = value.len().checked_sub(6).and_then(|at| value.split_at_checked(at))
    else {
        return Some(value);
    };
    let Some((hours, minutes)) = zone.strip_prefix(['+', '-']).and_then(|z| z.split_once(':'))
    else {
        return Some(value);
    };
    let good = two(hours, 0, 13) && two(minutes, 0, 59) || (hours, minutes) == ("14", "00");
    good.then_some(rest)
}

fn is_time(value: &str) -> bool {
    let mut parts = value.split(':');
    let (Some(h), Some(m), Some(s), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let (seconds, fraction) = s.split_once('.').unwrap_or((s, "0"));
    let digits = !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit());
    let midnight = (h, m, seconds) == ("24", "00", "00") && fraction.bytes().all(|b| b == b'0');
    digits && (midnight || two(h, 0, 23) && two(m, 0, 59) && two(seconds, 0, 59))
}

fn is_day(value: &str) -> bool {
    let parts = value.rsplit_once('-').and_then(|(rest, d)| Some((rest.rsplit_once('-')?, d)));
    let Some(((year, month), day)) = parts else { return false };
    let last = number(month, 2).and_then(|month| days(leap_year(year), month));
    is_year(year) && last.is_some_and(|last| two(day, 1, last))
}

fn is_year(value: &str) -> bool {
    let digits = value.strip_prefix('-').unwrap_or(value);
    let plain = digits.bytes().all(|b| b.is_ascii_digit());
    plain
        && digits.len() >= 4
        && (digits.len() == 4 || !digits.starts_with('0'))
        && digits != "0000"
}

/// A year that is a leap year if the year is: only the last digits tell.
fn leap_year(year: &str) -> u32 {
    let last = year.len().checked_sub(4).and_then(|at| year.get(at..)).and_then(|y| number(y, 4));
    last.unwrap_or(1)
}

/// The days of a month.
const fn days(year: u32, month: u32) -> Option<u32> {
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
}

fn number(value: &str, digits: usize) -> Option<u32> {
    let plain = value.len() == digits && value.bytes().all(|b| b.is_ascii_digit());
    if plain { value.parse().ok() } else { None }
}

fn two(value: &str, low: u32, high: u32) -> bool {
    number(value, 2).is_some_and(|n| (low..=high).contains(&n))
}

#[cfg(test)]
mod tests {
    use super::{advice, is_date, is_date_time, is_duration, is_truncated, is_yearless};

    #[test]
    fn dates_are_days_of_the_calendar() {
        assert!(is_date("2024-02-29") && is_date("2000-02-29Z") && is_date("12025-01-01+14:00"));
        assert!(is_date("-0044-03-15") && is_date("2025-12-31") && is_date("2025-04-30-11:30"));
        assert!(
            ![
                "",
                "2023-02-29",
                "1900-02-29",
                "2025-06-31",
                "2025-01-32",
                "2025-01-00",
                "2025-00-01",
                "2025-13-01",
                "0000-01-01",
                "925-01-01",
                "2025-6-1",
                "02025-01-01",
                "2O25-01-01",
                "2025-01-01ZZ",
                "2025-01-01+15:00",
                "2025-01-01+14:01",
                "2025-01-01+13:60",
            ]
            .into_iter()
            .any(is_date)
        );
        assert!(is_truncated("2025-06") && is_truncated("2025+02:00") && is_truncated("2025-12Z"));
        assert!(
            !["2025-13", "2025-00", "2025-1", "0000", "202", "-"].into_iter().any(is_truncated)
        );
        assert!(is_yearless("--02-29") && is_yearless("--06") && is_yearless("---31"));
        assert!(is_yearless("--12") && is_yearless("--04-30Z") && is_yearless("---01"));
        assert!(
            ![
                "06-23", "--02-30", "--04-31", "--00", "--13", "---00", "---32", "--06-00",
                "--6-1", "--13-01", "",
            ]
            .into_iter()
            .any(is_yearless)
        );
    }

    #[test]
    fn times_are_whole() {
        for right in [
            "2025-06-24T24:00:00.0Z",
            "2025-06-24T09:30:00.123-05:30",
            "2025-06-24T00:00:00",
            "2025-06-24T23:59:59+13:59",
            "2025-06-24T09:30:00-14:00",
        ] {
            assert!(is_date_time(right), "{right}");
        }
        for wrong in [
            "2025-06-24",
            "2025-06-24T",
            "2025-06-31T09:30:00Z",
            "2025-06-24T09:30Z",
            "2025-06-24T09:30:00:00Z",
            "2025-06-24T09:30:60Z",
            "2025-06-24T09:60:00Z",
            "2025-06-24T24:01:00Z",
            "2025-06-24T25:00:00Z",
            "2025-06-24T9:30:00Z",
            "2025-06-24T09:30:00+0100",
            "2025-06-24T09:30:00+14:01",
            "2025-06-24T24:00:01",
            "2025-06-24T24:00:00.5",
            "2025-06-24T09:30:00.Z",
            "2025-06-24T09:30:00.5sZ",
            "2025-06-24Z",
        ] {
            assert!(!is_date_time(wrong), "{wrong}");
        }
    }

    #[test]
    fn durations_have_their_parts_in_order() {
        for right in ["P1Y2M3DT4H5M6.7S", "-PT0S", "P1Y", "P1M", "P10D", "PT1H", "PT1M", "P1DT1M"] {
            assert!(is_duration(right), "{right}");
        }
        for wrong in [
            "", "P", "PT", "-P", "P1DT", "P1S", "P1H", "P1.5D", "PT1.5M", "PT1.S", "PT.5S",
            "PT1M2H", "P1D1Y", "P1Y1Y", "P1", "PD", "1D", "P-1D", "+P1D", "PT1x", "P1Y ",
        ] {
            assert!(!is_duration(wrong), "{wrong}");
        }
    }

    #[test]
    fn usual_slips_have_advice() {
        let mended =
            |value: &str, yearless: bool| advice(value, !yearless, yearless).unwrap_or_default();
        assert!(mended("2025-06-24", false).contains("`2025-06-24T00:00:00Z`"));
        assert!(mended("2025-06-24Z", false).contains("the whole date"));
        assert!(mended("2025", false).contains("the whole date"));
        assert!(mended("2025-06-24 09:30:00", false).contains("`2025-06-24T09:30:00`"));
        assert!(mended("2025-06-24T09:30:00+0100", false).contains("`2025-06-24T09:30:00+01:00`"));
        assert!(mended("2025-06-24T09:30:00-0100", false).contains("`2025-06-24T09:30:00-01:00`"));
        assert!(mended("06-23", true).contains("`--06-23`"));
        assert!(mended("", true).contains("write the date"));
        for none in ["2025-06-24T09:30", "2025-06-24 9:30", "2025-06-24T09:30:00+01000", "06-23"] {
            assert_eq!(advice(none, true, false), None, "{none}");
        }
        assert_eq!(advice("June 23", true, true), None);
    }
}

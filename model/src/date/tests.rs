use super::{Date, DateError, DateSpan};

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
    for form in ["2025-06-23", "2025-06-23/2025-06-25", "../2025", "2025/..", "2025-06/2025-06-01"]
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

#[test]
fn hours_minutes_seconds_and_zones_end_where_the_clock_ends() {
    for form in [
        "2025-06-23T23:59:59",
        "2025-06-23T00:00",
        "2025-06-23T10:00+14:00",
        "2025-06-23T10:00-00:59",
    ] {
        assert!(form.parse::<Date>().is_ok(), "{form}");
    }
    for form in [
        "2025-06-23T24:00",
        "2025-06-23T10:60",
        "2025-06-23T10:00:60",
        "2025-06-23T24:60:60",
        "2025-06-23T10:00+01:60",
        "2025-06-23T10:00+14:01",
    ] {
        assert!(form.parse::<Date>().is_err(), "{form}");
    }
    let day: Date = "2025-06-23".parse().unwrap();
    assert!(day.time(86_399, Some(-14 * 60)).is_some());
    assert_eq!(day.time(86_400, None), None);
    assert_eq!(day.time(0, Some(14 * 60 + 1)), None);
}

#[test]
fn decades_and_centuries_begin_with_their_first_year() {
    assert!(Date::decade(2010).is_some() && Date::century(1800).is_some());
    assert_eq!((Date::decade(2015), Date::decade(-10), Date::decade(10_000)), (None, None, None));
    assert_eq!(
        (Date::century(1850), Date::century(-100), Date::century(10_000)),
        (None, None, None)
    );
}

#[test]
fn a_date_tells_its_year_and_day_where_there_is_one() {
    for (form, year, day) in [
        ("2025-06-23", Some(2025), Some((2025, 6, 23))),
        ("2025-06-23T10:30", Some(2025), Some((2025, 6, 23))),
        ("2025-06", Some(2025), None),
        ("2025", Some(2025), None),
        ("2025-W26", Some(2025), None),
        ("--06-23", None, None),
        ("201X", None, None),
    ] {
        let date: Date = form.parse().unwrap();
        assert_eq!((date.year(), date.year_month_day()), (year, day), "{form}");
    }
}

#[test]
fn dates_and_spans_are_shown_as_they_are_written() {
    let date: Date = "2025-06-23T10:30Z".parse().unwrap();
    let span: DateSpan = "2025-06/2025-07".parse().unwrap();
    assert_eq!(format!("{date:?} {span:?}"), "2025-06-23T10:30:00Z 2025-06/2025-07");
}

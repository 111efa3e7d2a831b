//! Days that no calendar has, and weekdays that do not fit.

use super::*;

#[test]
fn a_day_that_no_calendar_has_is_seen_in_every_form() {
    let days = [
        "It returned on Sept 31.",
        "It returned on Jun 31 at last.",
        "It returned on the 31 st of June.",
        "It returned on 2025-06-31 - at last.",
        "It sailed June 29-31, and at last no more.",
    ];
    assert_asked("impossible-date", &days);
}

#[test]
fn numbers_beside_a_month_that_are_no_days_are_not_asked_about() {
    let others = [
        "They march 39 kilometres.",
        "Sales rose 12% in May and, June 39% at last.",
        "They rowed 20km in May and, June 39km at last.",
        "On June 29, 31 boats sank.",
        "Oakham won 40-2 in May and in June 12-38.",
        "File June 2-31-9 is in force.",
        "It returned on June 29-31-year-old boats are slow.",
    ];
    assert_right("impossible-date", &others);
}

#[test]
fn numbers_that_are_like_a_day_in_digits_are_not_asked_about() {
    let others = [
        "File 7/2025-06-31 is in force.",
        "File 2025/06/31 is in force.",
        "File 2025-6-31 is in force.",
        "File 2025-06-3100 is in force.",
        "File 2025-13-39 is in force.",
        "File 2025-00-39 is in force.",
        "File 2025-06-40 is in force.",
        "File 2025-06-31-7 is in force.",
        "File 12025-06-31 is in force.",
        "It was 2025 - 06 - 31.",
        "It was 2025 -06-31.",
        "It was 2025- 06-31.",
        "It was 2025-06- 31.",
    ];
    assert_right("impossible-date", &others);
}

#[test]
fn a_month_does_not_go_on_in_the_next_piece_of_text() {
    let text = "The ferry sails in May, not June\n\n31 boats sailed.\n";
    assert!(said("impossible-date", Format::Text, text.to_owned()).is_empty());
    let text = "The ferry sails in May, not June 31\n\nBoats sailed.\n";
    assert!(!said("impossible-date", Format::Text, text.to_owned()).is_empty());
}

#[test]
fn a_weekday_that_does_not_fit_is_seen_in_every_form() {
    let days = [
        "It returned on Sunday, Jun 23.",
        "It returned on Sunday 2025-06-23.",
        "It returned on Monday, 13 June 1800.",
    ];
    assert_asked("weekday-mismatch", &days);
}

#[test]
fn words_beside_a_day_that_do_not_name_its_weekday_are_not_asked_about() {
    let others = [
        "On Monday, June 23, 5000 people came.",
        "On Monday, June 23, 900 people came.",
        "They wed June 23.",
        "It is open on June 23 (Tuesday–Friday from July).",
        "On June 23, unlike Sunday, it sailed.",
        "It returned on Friday, 13 June 1800.",
        "It returned on Monday 2025-06-23.",
    ];
    assert_right("weekday-mismatch", &others);
}

//! Sources without a verb, and what is nobody's speech.

use super::said;

#[test]
fn views_are_sources() {
    assert_eq!(
        said(&["It was “a scandal from first to last,” in Jane Roe’s view."]),
        ["source: Jane Roe"]
    );
}

#[test]
fn a_person_before_a_colon_speaks_if_nobody_else_does() {
    assert_eq!(
        said(&["The delay did not surprise Jane Roe: “We saw it coming.”"]),
        ["colon: Jane Roe"]
    );
    assert_eq!(
        said(&["Adam Poe had a blunt message for Jane Roe: “Stop the ferry now.”"]),
        ["subject: Adam Poe"]
    );
}

#[test]
fn what_somebody_is_referred_to_as_is_said_and_what_it_is_known_as_is_not() {
    assert_eq!(
        said(&["Jane Roe referred to him as “Honest Adam” in May."]),
        ["tag-before: Jane Roe"]
    );
    assert_eq!(said(&["The wall, known to all of them as the “Long Arm,” fell."]), ["term: -"]);
}

#[test]
fn names_of_what_is_spoken_of_are_no_speech() {
    assert_eq!(said(&["The firm’s motto is “See for Yourself.”"]), ["term: -"]);
    assert_eq!(said(&["Its “lost decade” turned out to be a year."]), ["term: -"]);
    assert_eq!(
        said(&["Under the law on “wilful neglect of plants,” he may go to jail."]),
        ["term: -"]
    );
}

use super::assert_events;

#[test]
fn what_begins_or_ends_is_the_event() {
    assert_events(
        "The summit in Lima broke up on Monday.",
        &["summit, Meeting, Past, 2026-03-02, Lima"],
    );
    assert_events(
        "A hearing, in Lima, is to open on Friday.",
        &["hearing, Legal, Upcoming, 2026-03-06, Lima"],
    );
    assert_events(
        "Construction of the pier began in 2004.",
        &["Construction, Business, Past, 2004, -"],
    );
    assert_events("Construction in Lima is loud.", &[]);
    assert_events(
        "The talks on a lasting truce are due to start Friday.",
        &["talks, Meeting, Upcoming, 2026-03-06, -"],
    );
}

#[test]
fn what_is_set_off_by_a_participle_has_its_date() {
    assert_events(
        "The invasion, launched in March 2003, was long.",
        &["invasion, War, Past, 2003-03, -"],
    );
    assert_events(
        "Their conclave, in Lima in February, lasted a day.",
        &["conclave, Meeting, Past, 2026-02, Lima"],
    );
}

#[test]
fn what_a_decision_ends_was_there_before() {
    assert_events(
        "The council lifted its strict parking ban on Monday.",
        &["lifted, Decision, Past, 2026-03-02, -"],
    );
    assert_events(
        "A judge threw out the town's lawsuit on Monday.",
        &["threw out, Legal, Past, 2026-03-02, -"],
    );
    assert_events(
        "The council announced a strict parking ban on Monday.",
        &["ban, Decision, Past, 2026-03-02, -"],
    );
}

#[test]
fn a_habit_of_some_days_has_no_date() {
    assert_events("The shop opens from Monday to Friday.", &[]);
    assert_events("They elect a chair every Monday.", &[]);
    assert_events(
        "The fair will open from Monday to Friday.",
        &["fair, Other, Upcoming, 2026-03-09/2026-03-13, -"],
    );
    assert_events("He extended the fair from Monday to Tuesday.", &[]);
}

#[test]
fn a_month_may_be_a_first_name() {
    assert_events("June Carter met voters in Lima.", &["met, Meeting, Past, -, Lima"]);
    assert_events("In June Carter met voters in Lima.", &["met, Meeting, Past, 2025-06, Lima"]);
}

#[test]
fn places_behind_of() {
    assert_events(
        "Rebels were driven out of Lima on Monday.",
        &["driven out, War, Past, 2026-03-02, Lima"],
    );
    assert_events(
        "A quake struck west of Lima on Monday.",
        &["quake, Disaster, Past, 2026-03-02, Lima"],
    );
    assert_events(
        "The bombing of the embassy in Lima in 1998 was long ago.",
        &["bombing, Attack, Past, 1998, the embassy in Lima"],
    );
    assert_events(
        "Officials in Hull, Ohio, banned carts on Monday.",
        &["banned, Decision, Past, 2026-03-02, Hull, Ohio"],
    );
}

#[test]
fn a_fire_is_not_foretold_but_a_storm_is() {
    assert_events(
        "Monday night's fire in Lima is out.",
        &["fire, Disaster, Past, 2026-03-02, Lima"],
    );
    assert_events(
        "The storm will hit Lima on Friday.",
        &["storm, Disaster, Upcoming, 2026-03-06, Lima"],
    );
}

#[test]
fn the_present_of_a_verb_says_that_its_object_is_to_come() {
    assert_events(
        "The college celebrates its centennial Friday.",
        &["centennial, Other, Upcoming, 2026-03-06, -"],
    );
    assert_events(
        "With two days left before Friday's vote, he slept.",
        &["vote, Decision, Upcoming, 2026-03-06, -"],
    );
}

#[test]
fn a_spot_is_told_by_the_name_behind_it() {
    assert_events(
        "A general was shot on the road to Lima on Monday.",
        &["shot, Attack, Past, 2026-03-02, the road to Lima"],
    );
    assert_events(
        "The tsunami that leveled Kotara in 2018 was deadly.",
        &["tsunami, Disaster, Past, 2018, Kotara"],
    );
    assert_events(
        "The tsunami that leveled prices in 2018 was deadly.",
        &["tsunami, Disaster, Past, 2018, -"],
    );
}

#[test]
fn what_opens_a_sentence_has_the_date_behind_it() {
    assert_events(
        "In the last clash, on Monday in Lima, he was calm.",
        &["clash, War, Past, 2026-03-02, Lima"],
    );
    assert_events(
        "Its merger with a rival's college took effect in 1969.",
        &["merger, Deal, Past, 1969, -"],
    );
}

#[test]
fn a_past_form_behind_whoever_it_is_said_of_is_a_verb() {
    assert_events("His brother was shot in Lima in 1997.", &["shot, Attack, Past, 1997, Lima"]);
    assert_events("Her real shot at office in Lima came late.", &[]);
}

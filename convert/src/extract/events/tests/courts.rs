//! Suits and rulings, results and birthdays: verbs of many senses, by what stands beside them.

use super::assert_events;

#[test]
fn a_case_is_brought() {
    for (text, event) in [
        ("The suit was brought by Harwick Watch in 2013.", "brought, Legal, Past, 2013, -"),
        ("She brought a case against the mill in 2013.", "brought a case, Legal, Past, 2013, -"),
        ("A suit brought by the state on Monday is long.", "brought, Legal, Past, 2026-03-02, -"),
        ("Charges were brought on Monday.", "brought, Legal, Past, 2026-03-02, -"),
    ] {
        assert_events(text, &[event]);
    }
    assert_events("She brought a cake to them in 2013.", &[]);
    assert_events("He brought a case of wine to them on Friday.", &[]);
}

#[test]
fn a_court_allows_what_a_club_only_permits() {
    assert_events(
        "The judge on Monday allowed the union to search the files.",
        &["allowed, Legal, Past, 2026-03-02, -"],
    );
    assert_events("The club on Monday allowed the union to park there.", &[]);
    assert_events("The judge allowed that she was wrong on Monday.", &[]);
    assert_events("A tennis court allowed the children in on Monday.", &[]);
}

#[test]
fn an_age_is_turned_on_a_day() {
    assert_events("Ada Roe turned 70 on Tuesday.", &["turned, Other, Past, 2026-03-03, -"]);
    assert_events("The farm turned 40 acres in May.", &[]);
    assert_events("The temperature turned 40 on Monday.", &[]);
}

#[test]
fn a_vote_or_state_is_carried() {
    assert_events("Voss carried it narrowly in 2000.", &["carried, Election, Past, 2000, -"]);
    assert_events("Roe carried the popular vote in 2012.", &["carried, Election, Past, 2012, -"]);
    assert_events("Voss carried it upstairs in 2000.", &[]);
}

#[test]
fn a_share_of_voters_is_no_election() {
    assert_events("Roe won 83 percent of voters under 30 in Ohio last month.", &[]);
    assert_events("She hopes to capture most of the delegates in Ohio.", &[]);
    assert_events("Can they mobilize new voters in November?", &[]);
    assert_events(
        "Rebels captured the town of Lima on Monday.",
        &["captured, War, Past, 2026-03-02, the town of Lima"],
    );
    assert_events(
        "Rebels captured the army base in Lima on Monday.",
        &["captured, War, Past, 2026-03-02, the army base in Lima"],
    );
}

#[test]
fn a_rival_is_faced_in_a_month() {
    assert_events(
        "The mayor will face Democrat Ada Voss in November. Ada Voss slept.",
        &["face, Election, Upcoming, 2026-11, -"],
    );
    assert_events("Ada Voss faces a fine in November.", &[]);
    assert_events("The champion faces Ada Voss in May. Ada Voss slept.", &[]);
}

#[test]
fn won_races_are_told_of_in_the_perfect_too() {
    assert_events("Roe has won the race in Ohio.", &["won, Election, Past, -, Ohio"]);
    assert_events("Poe has lectured at Oxford.", &[]);
}

#[test]
fn a_year_makes_an_inquiry_one_in_particular() {
    assert_events(
        "The 2002 inquiry into the fire found nothing.",
        &["inquiry, Legal, Past, 2002, -"],
    );
    assert_events("An inquiry into the fire found nothing.", &[]);
}

#[test]
fn who_is_harmed_makes_it_an_attack() {
    for (text, event) in [
        (
            "Guards pepper-sprayed a man in Lima on Monday.",
            "pepper-sprayed, Attack, Past, 2026-03-02, Lima",
        ),
        ("A guard shoved a woman in Lima on Monday.", "shoved, Attack, Past, 2026-03-02, Lima"),
    ] {
        assert_events(text, &[event]);
    }
    assert_events("A guard shoved the door open in Lima on Monday.", &[]);
}

//! Posts, laws and harm, by what stands beside the verb.

use super::assert_events;

#[test]
fn posts_are_taken_and_left() {
    assert_events("Poe became treasurer early last year.", &["became, Personnel, Past, 2025, -"]);
    assert_events("Poe became angry early last year.", &[]);
    assert_events(
        "He is leaving the company next month.",
        &["leaving, Personnel, Upcoming, 2026-04, -"],
    );
    assert_events(
        "After leaving Sunday's talks she slept.",
        &["talks, Meeting, Past, 2026-03-01, -"],
    );
    assert_events(
        "The jurors selected Monday are old.",
        &["selected, Personnel, Past, 2026-03-02, -"],
    );
    assert_events(
        "It may wait until the mayor leaves office on June 20.",
        &["leaves office, Personnel, Upcoming, 2026-06-20, -"],
    );
}

#[test]
fn laws_are_passed_and_duties_slapped_on_goods() {
    assert_events(
        "The chamber is set to pass a harbour law this week.",
        &["pass, Decision, Upcoming, 2026-W10, -"],
    );
    assert_events("They tried songs to pass the time in May.", &[]);
    assert_events(
        "The island slapped a tariff on cheese in 2011.",
        &["slapped, Decision, Past, 2011, -"],
    );
}

#[test]
fn who_is_accused_of_harm_did_it_then() {
    assert_events(
        "He was convicted of shooting a clerk in 2003.",
        &["shooting, Attack, Past, 2003, -"],
    );
    assert_events(
        "Her uncle was shot on a bridge in Lima in 1931.",
        &["shot, Attack, Past, 1931, a bridge in Lima"],
    );
    assert_events(
        "The rebels led a bombing campaign against the port last year.",
        &["bombing campaign, Attack, Past, 2025, -"],
    );
}

#[test]
fn a_memorial_with_a_name_is_a_building() {
    assert_events("They ate at the Oak Memorial in Lima.", &[]);
    assert_events(
        "They sang at a memorial in Lima on Monday.",
        &["memorial, Other, Past, 2026-03-02, Lima"],
    );
    assert_events(
        "She was at the holiday party in Lima on Monday.",
        &["holiday party, Meeting, Past, 2026-03-02, Lima"],
    );
}

#[test]
fn a_party_that_released_something_is_named_behind_by() {
    assert_events(
        "A report released by the Oak Society last year estimated the cost.",
        &["released, Release, Past, 2025, -"],
    );
    assert_events("She wrote that Peru opposed hacking and lost.", &[]);
    assert_events(
        "The Fox News debate in Lima on Monday was loud.",
        &["debate, Debate, Past, 2026-03-02, Lima"],
    );
}

#[test]
fn who_leaves_in_a_year_and_what_becomes_of_somebody() {
    assert_events("She left in 2014.", &["left, Personnel, Past, 2014, -"]);
    assert_events(
        "She was calm before becoming a judge in 2009.",
        &["becoming, Personnel, Past, 2009, -"],
    );
}

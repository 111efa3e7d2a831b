//! Nouns that are events only in some phrases: parties, votes, races.

use super::assert_events;

#[test]
fn a_party_is_given_or_gone_to() {
    for (text, event) in [
        ("They threw a party in Lima on Friday.", "party, Meeting, Past, 2026-02-27, Lima"),
        ("She held a party in Lima on Sunday.", "party, Meeting, Past, 2026-03-01, Lima"),
        ("They threw a Halloween party at the mill.", "party, Meeting, Past, -, the mill"),
        ("He attended parties in Lima.", "parties, Meeting, Past, -, Lima"),
    ] {
        assert_events(text, &[event]);
    }
    for text in [
        "The Labour party in Lima shrank in May.",
        "Her party lost heart in May.",
        "Every winter she throws a party at the Roxy.",
        "He has run the governing party at a loss since May.",
        "He has led the party at Westminster since 2014.",
        "The search party at the mill slept.",
        "The deal gave the party a boost in May.",
    ] {
        assert_events(text, &[]);
    }
}

#[test]
fn a_party_before_another_event_is_one_of_members() {
    assert_events(
        "The party convention in Lima was loud.",
        &["convention, Convention, Past, -, Lima"],
    );
}

#[test]
fn thought_up_votes_and_records_are_none() {
    for text in [
        "A hypothetical November contest was close.",
        "His voting record in 2004 is long.",
        "Her approval in May was 40 percent.",
        "The anti-Roe vote in Ohio shrank.",
        "A two-seat party has never won an election since 1912.",
    ] {
        assert_events(text, &[]);
    }
}

#[test]
fn what_could_not_be_brought_about_is_no_event() {
    for verb in ["could not", "couldn't", "couldn’t"] {
        assert_events(&format!("They {verb} reach an agreement in Lima on Monday."), &[]);
    }
    assert_events(
        "They reached an agreement in Lima on Monday.",
        &["agreement, Deal, Past, 2026-03-02, Lima"],
    );
}

#[test]
fn a_verb_behind_a_modal_is_no_noun() {
    assert_events("Anger could spill into the streets next month.", &[]);
    assert_events("The clock seemed to start and stop last week.", &[]);
}

#[test]
fn what_somebody_does_all_the_time_is_no_event_of_a_place() {
    assert_events("Poe is busy campaigning in Ohio.", &[]);
    assert_events("She took time off from campaigning in Ohio.", &[]);
    assert_events("They show games on Monday nights.", &[]);
    assert_events("They met on Monday evenings in Hull.", &["met, Meeting, Past, -, Hull"]);
}

#[test]
fn a_rank_and_a_participle_say_which_debate() {
    assert_events(
        "The fourth televised party debate is on Friday.",
        &["debate, Debate, Upcoming, 2026-03-06, -"],
    );
}

#[test]
fn what_looms_is_still_the_noun_before_it() {
    assert_events(
        "With Utah's April 19 primary looming, Roe wept.",
        &["primary, Election, Upcoming, 2026-04-19, Utah"],
    );
}

#[test]
fn a_name_with_hyphens_has_the_week_before_it() {
    assert_events(
        "It came up at last week's Commander-in-Chief Forum.",
        &["Forum, Meeting, Past, 2026-W09, -"],
    );
}

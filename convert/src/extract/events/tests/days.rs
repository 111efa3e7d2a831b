//! Days that belong to one of several words, or to none.

use super::assert_events;

#[test]
fn a_weekday_before_a_week_that_owns_is_of_the_verb() {
    assert_events(
        "The agency released a film on Monday of last week's fire.",
        &["released, Release, Past, 2026-03-02, -", "fire, Disaster, Past, 2026-W09, -"],
    );
    assert_events("The board met on Tuesday of last week.", &["met, Meeting, Past, 2026-02-24, -"]);
}

#[test]
fn what_comes_on_a_day_is_the_head_of_its_phrase() {
    assert_events(
        "The vote on the merger comes Tuesday.",
        &["vote, Decision, Upcoming, 2026-03-10, -"],
    );
    assert_events(
        "The final hearing in the trial comes June 9, when they rest.",
        &["hearing, Legal, Upcoming, 2026-06-09, -"],
    );
    assert_events(
        "The debate Thursday in Lima was loud.",
        &["debate, Debate, Past, 2026-02-26, Lima"],
    );
}

#[test]
fn a_part_of_the_day_is_a_date_where_no_other_is_told() {
    assert_events(
        "She met in the afternoon with the queen.",
        &["met, Meeting, Past, 2026-03-04, -"],
    );
    assert_events(
        "On Monday she met in the afternoon with the queen.",
        &["met, Meeting, Past, 2026-03-02, -"],
    );
    assert_events("She met him in the morning papers.", &[]);
    assert_events(
        "The vote was on Monday; the next morning she resigned.",
        &["vote, Decision, Past, 2026-03-02, -", "resigned, Personnel, Past, 2026-03-03, -"],
    );
}

#[test]
fn a_day_is_spent_doing_something() {
    assert_events(
        "While planning a summit, she spent Monday discussing the harbour.",
        &["discussing, Meeting, Past, 2026-03-02, -"],
    );
    assert_events("While planning a summit, she spent Monday baking.", &[]);
    assert_events(
        "He spent Monday working the convention.",
        &["convention, Convention, Past, 2026-03-02, -"],
    );
}

#[test]
fn what_somebody_gave_on_a_day_is_of_that_day() {
    assert_events(
        "The lecture that we gave yesterday was dull.",
        &["lecture, Appearance, Past, 2026-03-03, -"],
    );
    assert_events(
        "The rally she held on Monday was long.",
        &["rally, Appearance, Past, 2026-03-02, -"],
    );
    assert_events(
        "She wept in a debate held on Monday when asked how she would sleep.",
        &["debate, Debate, Past, 2026-03-02, -"],
    );
}

#[test]
fn a_decision_has_the_date_behind_what_is_decided() {
    assert_events(
        "Her decision to ease ties with the town in 2011 drew cheers.",
        &["decision, Decision, Past, 2011, -"],
    );
    assert_events("He hurt his bid against Jon Poe in 1984.", &["bid, Election, Past, 1984, -"]);
}

#[test]
fn a_quotation_may_begin_with_a_day() {
    assert_events(
        "She wrote: “On Monday, we met the queen.”",
        &["met, Meeting, Past, 2026-03-02, -"],
    );
    assert_events("She sang for “Lima Sunday” at a vote.", &[]);
}

#[test]
fn what_is_made_known_on_a_day_is_an_event() {
    assert_events(
        "The winners will be announced on Friday.",
        &["announced, Decision, Upcoming, 2026-03-06, -"],
    );
    assert_events("It was announced on Monday that the club was poor.", &[]);
    assert_events(
        "She is set to address the NATPA on Friday.",
        &["address, Appearance, Upcoming, 2026-03-06, -"],
    );
    assert_events(
        "The panel held Roe in contempt on Monday.",
        &["held, Legal, Past, 2026-03-02, -"],
    );
    assert_events("It came in a ruling released Monday.", &["ruling, Legal, Past, 2026-03-02, -"]);
    assert_events(
        "She talked about trade in a speech in Lima on Monday.",
        &["speech, Appearance, Past, 2026-03-02, Lima"],
    );
}

#[test]
fn words_of_welcome_and_strife_are_no_events() {
    assert_events("He got a warm reception on Monday.", &[]);
    assert_events("He gave a reception on Monday.", &["reception, Meeting, Past, 2026-03-02, -"]);
    assert_events("On Monday, he went on the offensive.", &[]);
    assert_events("She made a call for peace on Monday.", &[]);
    assert_events("She spoke out on Monday about the crash.", &[]);
    assert_events("The idea gathered steam this week.", &[]);
    assert_events("Even before polls close in Ohio, she slept.", &[]);
    assert_events("Her suits were made in Lima.", &[]);
    assert_events("Club Rules Face Key Test In Ohio.", &[]);
}

#[test]
fn a_room_and_a_street_are_places() {
    assert_events(
        "They met on Monday in a back room in the Capitol.",
        &["met, Meeting, Past, 2026-03-02, a back room in the Capitol"],
    );
    assert_events(
        "Hundreds took to the streets of North Lima on Monday.",
        &["took to the streets, Protest, Past, 2026-03-02, North Lima"],
    );
    assert_events(
        "She arrived at Orlando Birch Airport on Monday.",
        &["arrived, Visit, Past, 2026-03-02, Orlando Birch Airport"],
    );
}

#[test]
fn the_date_of_a_post_is_no_event_s() {
    assert_events("The fair is on — Ada Roe (@adaroe) March 1, 2026", &[]);
    assert_events("<post date=\"2026-03-01\">The fair was fine</post>", &[]);
    assert_events(
        "Ada Roe (@adaroe) spoke on March 1.",
        &["spoke, Appearance, Past, 2026-03-01, -"],
    );
}

#[test]
fn a_date_before_a_purpose_is_of_what_stands_before_it() {
    assert_events(
        "She invited them to meet with members of the water board on Monday to begin a discussion of the dam.",
        &["meet, Meeting, Past, 2026-03-02, -"],
    );
    assert_events(
        "Roe met the owners on Monday to discuss the sale.",
        &["met, Meeting, Past, 2026-03-02, -"],
    );
    assert_events(
        "Roe felt compelled last July to issue a report.",
        &["issue, Release, Past, 2025-07, -"],
    );
}

#[test]
fn a_date_before_when_is_of_what_stands_before_it() {
    assert_events(
        "Roe will meet the owners of the mill on Friday when she arrives.",
        &["meet, Meeting, Upcoming, 2026-03-06, -"],
    );
    assert_events(
        "It happened in 2010 when she left the board.",
        &["left, Personnel, Past, 2010, -"],
    );
    assert_events(
        "In 2014, when they signed the bill, it rained.",
        &["signed, Decision, Past, 2014, -"],
    );
}

#[test]
fn what_took_place_has_its_day_behind_the_place() {
    assert_events(
        "Roe sought a meeting with Mr. Poe, which took place in the hall on Monday.",
        &["meeting, Meeting, Past, 2026-03-02, -"],
    );
}

#[test]
fn the_day_of_an_opinion_is_not_that_of_its_object() {
    assert_events("All of them opposed the nuclear deal last summer.", &[]);
    assert_events("Ada Roe (D-Ohio) on Monday criticized the fish accord.", &[]);
    assert_events("The board released a statement Monday saying the convention was fine.", &[]);
    assert_events("Roe backed the war in 2003.", &["war, War, Past, 2003, -"]);
}

#[test]
fn a_date_between_commas_before_as_opens_what_follows() {
    assert_events(
        "She opposed the plan, but in 2009, as governor of Ohio, she signed a bill.",
        &["signed, Decision, Past, 2009, -"],
    );
    assert_events(
        "Poe retired in 2009, as mayor Roe feared.",
        &["retired, Personnel, Past, 2009, -"],
    );
}

#[test]
fn what_somebody_has_been_invited_to_is_to_come() {
    assert_events(
        "Poe has invited Roe to meet the council on Tuesday.",
        &["meet, Meeting, Upcoming, 2026-03-10, -"],
    );
}

#[test]
fn what_is_moved_from_one_day_to_another_has_the_new_day() {
    for (text, event) in [
        ("The forum was postponed from May to July.", "forum, Meeting, Upcoming, 2026-07, -"),
        (
            "The hearing in Hull was delayed from March 9 to April 2.",
            "hearing, Legal, Upcoming, 2026-04-02, Hull",
        ),
        (
            "The port pushed back the merger from May to August.",
            "merger, Deal, Upcoming, 2026-08, -",
        ),
        (
            "The debate was put off from Monday to Friday.",
            "debate, Debate, Upcoming, 2026-03-06, -",
        ),
        (
            "The trial was postponed from November 9 to December 7.",
            "trial, Legal, Upcoming, 2026-12-07, -",
        ),
        ("The vote on the port was moved to Friday.", "vote, Decision, Upcoming, 2026-03-06, -"),
        ("The summit was postponed from 2023 to 2024.", "summit, Meeting, Past, 2024, -"),
    ] {
        assert_events(text, &[event]);
    }
    assert_events("Dredging was delayed from 2024 to 2026.", &[]);
    assert_events("Tolls were changed from May to September.", &[]);
}

#[test]
fn what_was_due_and_is_given_another_day_has_the_new_one() {
    assert_events(
        "The debate, which was due in May, was moved to July.",
        &["debate, Debate, Upcoming, 2026-07, -"],
    );
    assert_events(
        "The hearing, which was scheduled for Friday, was postponed to March 20.",
        &["hearing, Legal, Upcoming, 2026-03-20, -"],
    );
}

#[test]
fn what_could_not_be_brought_about_has_no_day() {
    for text in [
        "Owners could not agree a merger on Tuesday.",
        "The panel could not reach a verdict on Friday.",
        "The clubs couldn't sign a pact on Monday.",
    ] {
        assert_events(text, &[]);
    }
    assert_events(
        "The mayor could not attend the summit on Monday.",
        &["summit, Meeting, Upcoming, 2026-03-09, -"],
    );
}

#[test]
fn the_subject_with_a_clause_about_it_has_the_day_of_what_will_be() {
    assert_events(
        "The debate, which she had called a farce, will be held on Thursday.",
        &["debate, Debate, Upcoming, 2026-03-05, -"],
    );
    assert_events(
        "The vote, which the owners oppose, will take place in Hull on Friday.",
        &["vote, Decision, Upcoming, 2026-03-06, Hull"],
    );
}

#[test]
fn what_would_be_is_to_come_with_who_said_so_behind() {
    assert_events(
        "The trial would resume on Monday, lawyers said.",
        &["trial, Legal, Upcoming, 2026-03-09, -"],
    );
    assert_events(
        "The debate would open on Tuesday, the mayor told reporters.",
        &["debate, Debate, Upcoming, 2026-03-10, -"],
    );
}

#[test]
fn the_end_of_a_time_is_past_or_to_come_as_its_clause_says() {
    for (text, event) in [
        ("The mine closed at the end of the year.", "closed, Business, Past, 2025, -"),
        ("The mine will close at the end of the year.", "close, Business, Upcoming, 2026, -"),
        ("The debate is at the end of the month.", "debate, Debate, Upcoming, 2026-03, -"),
        ("Since the spring, three judges have resigned.", "resigned, Personnel, Past, 2025-SP, -"),
        ("The Games start after the summer.", "Games, Other, Upcoming, 2026-SU, -"),
    ] {
        assert_events(text, &[event]);
    }
}

#[test]
fn a_short_verb_in_ed_is_past_behind_its_name() {
    assert_events(
        "In Iowa, Roe eked out a win over Poe in February.",
        &["win, Election, Past, 2026-02, Iowa"],
    );
}

#[test]
fn what_is_put_off_until_a_season_waits_for_it() {
    assert_events(
        "The bill was put off until the autumn.",
        &["put off, Decision, Upcoming, 2026-FA, -"],
    );
}

#[test]
fn what_is_put_off_from_its_own_day_is_off_then() {
    assert_events(
        "Monday's debate in Ohio was postponed to Friday.",
        &["debate, Debate, Cancelled, 2026-03-02, Ohio"],
    );
    assert_events(
        "The debate was postponed to Friday.",
        &["debate, Debate, Upcoming, 2026-03-06, -"],
    );
}

#[test]
fn what_is_postponed_is_later_than_it_was() {
    assert_events(
        "The summit was postponed from November to January.",
        &["summit, Meeting, Past, 2026-01, -"],
    );
    assert_events(
        "The wedding was brought forward from August to May.",
        &["wedding, Other, Upcoming, 2026-05, -"],
    );
}

#[test]
fn what_will_be_done_about_it_is_not_when_it_was() {
    assert_events(
        "The attack, which killed five, will be debated there on Friday.",
        &["debated, Debate, Upcoming, 2026-03-06, -"],
    );
    assert_events(
        "The vote, which he had opposed, will be held on Thursday.",
        &["vote, Decision, Upcoming, 2026-03-05, -"],
    );
}

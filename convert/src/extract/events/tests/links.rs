//! Which dates and places belong to which events.

use super::assert_events;

#[test]
fn a_date_that_opens_a_sentence_belongs_to_its_main_clause() {
    assert_events(
        "On Monday, Ms. Orr, who was a judge in her youth, will hold a hearing.",
        &["hearing, Legal, Upcoming, 2026-03-09, -"],
    );
    assert_events("In January, the mayor blamed firms for the jobs that were lost.", &[]);
    assert_events(
        "On Monday the judge charged the officer and the mayor fired the chief.",
        &["charged, Legal, Past, 2026-03-02, -", "fired, Personnel, Past, 2026-03-02, -"],
    );
}

#[test]
fn whose_date_it_is_has_it() {
    assert_events("Last week's page came out in colour.", &[]);
    assert_events("Last week's meeting went well.", &["meeting, Meeting, Past, 2026-W09, -"]);
    assert_events(
        "The results of Tuesday's primary will please him.",
        &["primary, Election, Past, 2026-03-03, -"],
    );
}

#[test]
fn years_make_events_of_campaigns() {
    assert_events("She led his 2012 campaign.", &["campaign, Election, Past, 2012, -"]);
    assert_events("She led his campaign in Lund on Monday.", &[]);
    assert_events(
        "The long 2026 presidential primary was hard.",
        &["primary, Election, Past, 2026, -"],
    );
}

#[test]
fn entering_a_race_is_the_event() {
    assert_events("He entered the race in January.", &["entered, Personnel, Past, 2026-01, -"]);
    assert_events(
        "She announced her candidacy in January.",
        &["announced, Decision, Past, 2026-01, -"],
    );
}

#[test]
fn a_region_votes_on_a_day() {
    assert_events(
        "They rest in Ohio, which votes May 3.",
        &["votes, Election, Upcoming, 2026-05-03, Ohio"],
    );
    assert_events("They count the votes of May.", &[]);
}

#[test]
fn nouns_of_verbs_and_figures_of_speech_are_no_events() {
    assert_events("He gave her a real shot at the job in January.", &[]);
    assert_events("He captured the hearts of Ohio in January.", &[]);
    assert_events("The born-again singer lives in Ohio.", &[]);
    assert_events("She has lectured at Ford Hall in Paris.", &[]);
    assert_events("A string of failed tests in January annoyed her.", &[]);
    assert_events("Let us see if he can't rally his party in January.", &[]);
    assert_events("They meet on Monday nights.", &[]);
}

#[test]
fn what_opens_is_the_event() {
    assert_events(
        "He looks to the convention that opens July 18 in Paris.",
        &["convention, Convention, Upcoming, 2026-07-18, Paris"],
    );
}

#[test]
fn the_month_of_an_election_lies_ahead() {
    assert_events(
        "She has won enough to turn to the November election.",
        &["election, Election, Upcoming, 2026-11, -"],
    );
    assert_events(
        "His first speech, on May 11, was given to doctors.",
        &["speech, Appearance, Past, 2025-05-11, -"],
    );
}

#[test]
fn places_open_sentences_and_stand_in_their_phrases() {
    assert_events(
        "In 2010, at the airport of Vienna, they traded 10 spies.",
        &["traded, Other, Past, 2010, the airport of Vienna"],
    );
    assert_events("The invasion of Iraq was wrong.", &["invasion, War, Past, -, Iraq"]);
    assert_events(
        "He met her at a Birch Hall meeting.",
        &["meeting, Meeting, Past, -, Birch Hall"],
    );
    assert_events("When he won in Ohio, Mr. Lund smiled.", &["won, Election, Past, -, Ohio"]);
}

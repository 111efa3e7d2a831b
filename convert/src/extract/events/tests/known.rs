//! What is published, posted or said.

use super::assert_events;

#[test]
fn a_poll_is_out_on_a_day() {
    assert_events("A poll out on Monday put her ahead.", &["out, Release, Past, 2026-03-02, -"]);
    assert_events("The survey, out next week, will tell.", &[]);
    assert_events("She put the poll out on Monday.", &[]);
}

#[test]
fn a_commercial_runs() {
    assert_events(
        "An ad that will run on Friday mocks him.",
        &["run, Release, Upcoming, 2026-03-06, -"],
    );
    assert_events("Roe ran for mayor in 2012.", &["ran for, Election, Past, 2012, -"]);
}

#[test]
fn what_is_posted_to_friends_is_said() {
    assert_events("They posted a picture on Facebook on Monday.", &[]);
    assert_events("They posted the files on Monday.", &["posted, Release, Past, 2026-03-02, -"]);
}

#[test]
fn what_is_disclosed_is_a_paper_or_a_clause() {
    assert_events("The board disclosed on Monday that it lost.", &[]);
    assert_events(
        "The board disclosed the files on Monday.",
        &["disclosed, Release, Past, 2026-03-02, -"],
    );
}

#[test]
fn a_claim_is_not_introduced_as_a_bill_is() {
    assert_events("Those claims, first introduced by Poe on Monday, are false.", &[]);
    assert_events(
        "Poe introduced the bill on Monday.",
        &["introduced, Release, Past, 2026-03-02, -"],
    );
}

#[test]
fn the_day_something_was_said_is_not_the_day_of_it() {
    assert_events("He made clear on Monday that the visit was private.", &[]);
    assert_events("On Monday he made clear that the visit was private.", &[]);
    assert_events("He was calm over the decision, telling them in May that she knew.", &[]);
    assert_events("“They killed him,” she tweeted on Monday.", &[]);
}

#[test]
fn a_date_before_but_is_not_of_what_follows() {
    assert_events("She slept there on May 4, but Poe rejected the idea.", &[]);
    // The subject is the same.
    assert_events("He led in 2012, but lost the election.", &["election, Election, Past, 2012, -"]);
}

#[test]
fn a_relative_clause_keeps_its_date() {
    assert_events(
        "The man who ran for mayor in 1968 turned out a bore.",
        &["ran for, Election, Past, 1968, -"],
    );
}

#[test]
fn conversations_are_had() {
    assert_events(
        "She had a conversation with Poe on Monday.",
        &["conversation, Meeting, Past, 2026-03-02, -"],
    );
    assert_events("The national conversation of 2012 was loud.", &[]);
}

#[test]
fn a_plan_to_do_something_is_no_deed() {
    assert_events("Her plan to deport Poe drew jeers on Feb. 22.", &[]);
    assert_events(
        "She plans to deport Poe on Friday.",
        &["deport, Legal, Upcoming, 2026-03-06, -"],
    );
}

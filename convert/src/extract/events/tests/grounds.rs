//! Where something is: aboard, on soil, in one of several, or nowhere.

use super::assert_events;

#[test]
fn craft_and_soil_are_places() {
    assert_events(
        "Roe wept in an interview aboard her plane.",
        &["interview, Appearance, Past, -, her plane"],
    );
    assert_events("It was the worst attack on our soil.", &["attack, Attack, Past, -, our soil"]);
    assert_events(
        "The group left on its long march down Broad Street.",
        &["march, Protest, Past, -, Broad Street"],
    );
}

#[test]
fn one_of_several_is_a_place_by_what_it_is() {
    assert_events("They met at one of her hotels.", &["met, Meeting, Past, -, one of her hotels"]);
    assert_events("They met at one of several stops.", &[]);
}

#[test]
fn a_guest_stands_between_an_interview_and_its_place() {
    assert_events(
        "She said in an interview with host Ada Voss on Hull Radio in Lima that it rained.",
        &["interview, Appearance, Past, -, Lima"],
    );
}

#[test]
fn where_somebody_spoke_is_where_the_event_was() {
    assert_events(
        "Poe said in Lima at a forum that it rained.",
        &["forum, Meeting, Past, -, Lima"],
    );
    assert_events(
        "She spent four days in Ohio last week.",
        &["spent, Visit, Past, 2026-W09, Ohio"],
    );
    assert_events(
        "The prime minister will spend two days in Tokyo next week.",
        &["spend, Visit, Upcoming, 2026-W11, Tokyo"],
    );
    for text in [
        "Roe spent two years in prison in Ohio.",
        "Roe spent four days in Ohio in a coma.",
        "The storm spent Monday in Ohio.",
    ] {
        assert_events(text, &[]);
    }
}

#[test]
fn a_name_behind_a_comma_is_no_state_before_its_verb() {
    assert_events("In Iowa, Poe wept at a rally.", &["rally, Appearance, Past, -, Iowa"]);
    assert_events(
        "In Ripon, Ohio, Poe wept at a rally.",
        &["rally, Appearance, Past, -, Ripon, Ohio"],
    );
}

#[test]
fn things_of_a_place_are_none() {
    for text in [
        "A deal would be in Ohio's interest.",
        "The rally stressed changes in Ohio's tax code.",
        "The video was released by a group based in Lima.",
        "Cases of flu in Ohio eclipse the mark.",
        "In a poll published by the Post, voters in Ohio were asked.",
    ] {
        assert_events(text, &[]);
    }
    for text in ["A deal was signed in Lima.", "They signed a deal in Lima."] {
        assert_events(text, &["deal, Deal, Past, -, Lima"]);
    }
    assert_events("The union wants a deal in Lima.", &[]);
    assert_events("Their deal to go to Hull and stay in Lima fell flat.", &[]);
    assert_events(
        "The vote in Ohio's legislature on Monday was close.",
        &["vote, Decision, Past, 2026-03-02, Ohio's legislature"],
    );
    assert_events("A total eclipse in Ohio drew crowds.", &["eclipse, Other, Past, -, Ohio"]);
}

#[test]
fn a_speech_is_given_from_a_place() {
    assert_events(
        "In a victory speech from Ohio, Roe wept.",
        &["victory speech, Appearance, Past, -, Ohio"],
    );
    assert_events("She drew a line from a speech from Roe.", &[]);
}

#[test]
fn it_is_the_region_named_before() {
    assert_events(
        "Iowa has shifted since Roe won it by 10 points in 1988.",
        &["won, Election, Past, 1988, Iowa"],
    );
    assert_events(
        "Ohio and Utah stayed calm, and Roe won them by a lot in 2012.",
        &["won, Election, Past, 2012, Ohio and Utah"],
    );
    assert_events("Iowa is far off, and Roe slept through it in 1988.", &[]);
}

#[test]
fn the_last_election_is_that_of_the_year_before_it() {
    assert_events(
        "They knew this in 2008, the last election without her.",
        &["election, Election, Past, 2008, -"],
    );
}

#[test]
fn a_works_shuts_by_itself() {
    assert_events(
        "The mill in Lima will shut at the end of the year.",
        &["shut, Business, Upcoming, 2026, Lima"],
    );
    assert_events("The doors will shut on Friday.", &[]);
    assert_events("The eyes of the mill owner will shut on Friday.", &[]);
}

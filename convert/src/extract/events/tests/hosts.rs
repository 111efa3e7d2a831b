use copydesk_model::{Article, Headline};

use super::{assert_events, line};
use crate::extract::extract;

#[test]
fn a_place_that_holds_an_event_is_its_place() {
    assert_events(
        "Nevada will hold its primary on Friday.",
        &["primary, Election, Upcoming, 2026-03-06, Nevada"],
    );
    assert_events(
        "She went home to Nevada, which will also hold its first-in-the-nation primary on Friday.",
        &["primary, Election, Upcoming, 2026-03-06, Nevada"],
    );
    assert_events(
        "Lima, the city that will also host the convention in May, is small.",
        &["convention, Convention, Upcoming, 2026-05, Lima"],
    );
    assert_events(
        "Ada Roe will hold a rally on Friday.",
        &["rally, Appearance, Upcoming, 2026-03-06, -"],
    );
}

#[test]
fn a_common_noun_before_where_is_the_place_of_its_clause() {
    assert_events(
        "They waited outside the hotel where the board met on Monday.",
        &["met, Meeting, Past, 2026-03-02, the hotel"],
    );
    assert_events(
        "It was a case where the board met on Monday.",
        &["met, Meeting, Past, 2026-03-02, -"],
    );
}

#[test]
fn the_object_of_winning_may_stand_before_its_clause() {
    assert_events(
        "Nevada, which Ada Roe won in 2008, is large.",
        &["won, Election, Past, 2008, Nevada"],
    );
}

#[test]
fn a_vote_is_in_the_region_named_before_it() {
    assert_events(
        "She spoke to voters in Nevada ahead of Friday's primary.",
        &["spoke, Appearance, Past, -, Nevada", "primary, Election, Upcoming, 2026-03-06, Nevada"],
    );
    assert_events(
        "She praised the Vermont senator ahead of Friday's primary.",
        &["primary, Election, Upcoming, 2026-03-06, -"],
    );
}

#[test]
fn what_leads_a_region_may_begin_the_sentence() {
    assert_events("Of caucus\u{a0}work", &[]);
}

#[test]
fn who_acts_in_a_vote_or_wins_a_region_in_it_says_where_it_is() {
    assert_events(
        "Ohio Republicans chose Jon Poe in a March 2 caucus.",
        &["caucus, Election, Past, 2026-03-02, Ohio"],
    );
    assert_events(
        "The six states that voted on Tuesday are large.",
        &["voted, Decision, Past, 2026-03-03, The six states"],
    );
}

#[test]
fn somebody_is_in_a_place_for_an_event() {
    assert_events(
        "Ada Roe was in Lima on Monday for the convention.",
        &["convention, Convention, Past, 2026-03-02, Lima"],
    );
    assert_events("They like Lima, the site of the debate.", &["debate, Debate, Past, -, Lima"]);
}

#[test]
fn what_opens_a_sentence_says_where_the_rest_of_it_happened() {
    assert_events(
        "On Monday, in Lima, Ada Roe resigned.",
        &["resigned, Personnel, Past, 2026-03-02, Lima"],
    );
    assert_events(
        "In Ohio she campaigned with Jon Poe.",
        &["campaigned, Appearance, Past, -, Ohio"],
    );
    assert_events(
        "At a rally in Ohio on Monday, Ada Roe endorsed Jon Poe.",
        &["rally, Appearance, Past, 2026-03-02, Ohio", "endorsed, Other, Past, 2026-03-02, Ohio"],
    );
    assert_events(
        "After a rally in Ohio, Ada Roe endorsed Jon Poe.",
        &["rally, Appearance, Past, -, Ohio"],
    );
}

#[test]
fn a_region_makes_an_election_of_what_is_done_in_it() {
    assert_events("Ada Roe captured Ohio by 900 votes.", &["captured, Election, Past, -, Ohio"]);
    assert_events("Ada Roe captured the mood by 900 votes.", &[]);
    assert_events("Ada Roe beat her 51% to 36% in Ohio.", &["beat, Election, Past, -, Ohio"]);
    assert_events("He lost badly to Jon Poe in Ohio.", &["lost, Election, Past, -, Ohio"]);
    assert_events("It was her third finish in Nevada.", &["finish, Election, Past, -, Nevada"]);
}

#[test]
fn a_place_makes_several_gatherings_particular() {
    assert_events(
        "Crowds came to rallies in Ohio and Utah.",
        &["rallies, Appearance, Past, -, Ohio and Utah"],
    );
    assert_events("Crowds came to rallies in good weather.", &[]);
    assert_events(
        "They met Ada Roe at a dinner party at the Elm Hotel.",
        &["dinner party, Meeting, Past, -, the Elm Hotel"],
    );
}

#[test]
fn what_fighters_or_a_country_take_is_no_election() {
    assert_events("The fighters took Kunduz on Monday.", &["took, War, Past, 2026-03-02, Kunduz"]);
    assert_events("Spain took Galicia in 1950.", &["took, War, Past, 1950, Galicia"]);
    assert_events("Roe took Ohio on Monday.", &["took, Election, Past, 2026-03-02, Ohio"]);
}

#[test]
fn a_headline_tells_of_a_result_as_past() {
    let headlines = vec![Headline::new("Roe wins Ohio".parse().unwrap())];
    let mut article = Article { headlines, ..Article::default() };
    extract(&mut article);
    let lines: Vec<_> = article.events.iter().map(line).collect();
    assert_eq!(lines, ["wins, Election, Past, -, Ohio"]);
    assert_events("Roe will win Ohio on Monday.", &["win, Election, Upcoming, 2026-03-09, Ohio"]);
}

mod courts;
mod days;
mod going;
mod grounds;
mod hosts;
mod idioms;
mod known;
mod linking;
mod lists;
mod literal;
mod mentions;
mod parties;
mod places;
mod posts;
mod scenes;
mod senses;
mod sharing;
mod sides;
mod story;
mod subjects;
mod words;

use copydesk_model::{Article, Block, Event, Prose, Reference, Section};

use crate::extract::extract;

fn article(text: &str) -> Article {
    let block = Block::Paragraph(Prose::new(text).unwrap());
    let mut article = Article {
        sections: vec![Section { heading: None, blocks: vec![block] }],
        published: "2026-03-04".parse().ok(),
        ..Article::default()
    };
    extract(&mut article);
    article
}

/// An event as "trigger, kind, status, date, place".
fn line(event: &Event) -> String {
    let value = event.date.as_ref().and_then(|d| d.value).map_or("-".to_owned(), |v| v.to_string());
    let place = event.place.as_ref().and_then(Reference::mention);
    let place = place.map_or("-", |m| m.words.as_str());
    format!("{}, {:?}, {:?}, {value}, {place}", event.trigger.words, event.kind, event.status)
}

#[track_caller]
fn assert_events(text: &str, expected: &[&str]) {
    let article = article(text);
    assert_eq!(article.events.iter().map(line).collect::<Vec<_>>(), expected, "{text}");
    assert!(article.events.iter().all(|e| article.stands(&e.trigger)), "{text}");
}

#[test]
fn a_date_or_a_place_makes_an_event() {
    assert_events(
        "The ministers met in Paris on Monday.",
        &["met, Meeting, Past, 2026-03-02, Paris"],
    );
    assert_events("The ministers met and talked.", &[]);
    assert_events("The summit in Rome will open talks.", &["summit, Meeting, Upcoming, -, Rome"]);
}

#[test]
fn the_phrase_of_a_noun_holds_its_date_and_place() {
    assert_events("They lost the Vermont primary.", &["primary, Election, Past, -, Vermont"]);
    assert_events(
        "Turnout at Tuesday's Ohio primary was low.",
        &["primary, Election, Past, 2026-03-03, Ohio"],
    );
}

#[test]
fn phrases_are_one_trigger() {
    assert_events(
        "The senator dropped out on Feb. 20.",
        &["dropped out, Personnel, Past, 2026-02-20, -"],
    );
}

#[test]
fn what_is_said_or_paid_on_a_day_is_no_event() {
    assert_events("“It is late,” she said on Tuesday.", &[]);
    assert_events("The group raised $3 million in February.", &[]);
    assert_events("They have not met in Paris.", &[]);
}

#[test]
fn participants_are_parties() {
    let article = article("President Ada Roe met Prime Minister Jon Poe in Oslo on Monday.");
    let parties: Vec<_> = article.events[0].participants.iter().filter_map(|p| p.party()).collect();
    assert_eq!(parties, ["ada-roe", "jon-poe"]);
}

#[test]
fn a_name_ends_with_its_trigger() {
    let article = article("The NATO summit in Warsaw will end the row.");
    assert_eq!(article.events[0].name.as_deref(), Some("NATO summit"));
}

#[test]
fn a_noun_that_takes_place_is_an_event() {
    assert_events(
        "The trial of the former mayor is due to begin in Marseille next month.",
        &["trial, Legal, Upcoming, 2026-04, Marseille"],
    );
    assert_events(
        "A merger announced Monday will create a giant.",
        &["merger, Deal, Past, 2026-03-02, -"],
    );
    assert_events(
        "Her appeal hearing is on Friday.",
        &["appeal hearing, Legal, Upcoming, 2026-03-06, -"],
    );
}

#[test]
fn what_is_put_in_between_does_not_part_an_event_from_its_date() {
    assert_events(
        "The vote, originally planned for last week, will take place on March 11.",
        &["vote, Decision, Upcoming, 2026-03-11, -"],
    );
    assert_events(
        "The fair, which drew growers from Kent, Essex and Surrey, was opened on Sunday.",
        &["opened, Business, Past, 2026-03-01, -"],
    );
    assert_events(
        "The inquiry published its report last Thursday.",
        &["published, Release, Past, 2026-02-26, -"],
    );
}

#[test]
fn a_clause_that_a_date_opens_has_that_date() {
    assert_events(
        "The mood changed in 2014, when miners from the north and the south marched for pay.",
        &["marched, Protest, Past, 2014, -"],
    );
    assert_events(
        "On June 4, the morning the fish deal was announced, he was in Hull.",
        &["deal, Deal, Past, 2025-06-04, -"],
    );
    assert_events(
        "The clubs have until Jan. 31, a month before the fair, to disclose the price.",
        &["disclose, Release, Upcoming, 2027-01-31, -"],
    );
}

#[test]
fn the_verb_group_says_what_is_to_come() {
    assert_events(
        "The airport will be closed until Friday.",
        &["closed, Business, Upcoming, 2026-03-06, -"],
    );
    assert_events(
        "Doctors went on strike across England in July.",
        &["strike, Protest, Past, 2025-07, England"],
    );
    assert_events(
        "Two former officers go on trial in Atlanta on Monday.",
        &["go on trial, Legal, Upcoming, 2026-03-09, Atlanta"],
    );
    assert_events("Ada Roe has signed a bill that was drafted in 2012.", &[]);
}

#[test]
fn places_stand_in_subjects_and_objects_too() {
    assert_events(
        "The factory in Swindon closed in 2021.",
        &["closed, Business, Past, 2021, Swindon"],
    );
    assert_events(
        "A ferry sank off the coast of Mindanao on Sunday.",
        &["sank, Disaster, Past, 2026-03-01, the coast of Mindanao"],
    );
    assert_events(
        "An earthquake struck western Nepal on Sunday.",
        &["earthquake, Disaster, Past, 2026-03-01, western Nepal"],
    );
    assert_events(
        "He was jailed on Monday after two years in prison.",
        &["jailed, Legal, Past, 2026-03-02, -"],
    );
}

#[test]
fn who_is_named_becomes_or_loses_is_an_event() {
    assert_events(
        "The governor named her to the water board in 2019.",
        &["named, Personnel, Past, 2019, -"],
    );
    assert_events("She became the mayor of Lidell in 2021.", &["became, Personnel, Past, 2021, -"]);
    assert_events("A man named Jo Lind was seen on Monday.", &[]);
    assert_events("It became clear on Monday.", &[]);
}

#[test]
fn a_date_goes_past_a_weak_noun_beside_a_verb() {
    assert_events(
        "He dropped out of the race on March 1.",
        &["dropped out, Personnel, Past, 2026-03-01, -"],
    );
    assert_events("He refused to sign the pact on Monday.", &[]);
}

#[test]
fn a_place_that_says_not_which_makes_no_event() {
    assert_events("Support in the Democratic primary is wide in this country.", &[]);
    assert_events(
        "Mr. Hale lost in Ohio's primary in February.",
        &["primary, Election, Past, 2026-02, Ohio"],
    );
}

#[test]
fn what_a_verb_did_to_an_event_says_that_it_is_over() {
    assert_events(
        "The panel held its hearing Monday, in the hope that the town will pay.",
        &["hearing, Legal, Past, 2026-03-02, -"],
    );
    assert_events(
        "She was set to open the fair on Monday.",
        &["open, Business, Past, 2026-03-02, -"],
    );
}

#[test]
fn the_time_of_saying_is_not_that_of_what_is_said() {
    assert_events("On Sunday the paper said that the strike was weeks old.", &[]);
}

#[test]
fn what_is_surer_has_the_higher_confidence() {
    let sure = |text: &str| {
        let article = article(text);
        let found: Vec<_> =
            article.events.iter().map(|e| e.confidence.unwrap().percent()).collect();
        found
    };
    assert_eq!(sure("Turnout at Tuesday's primary was low."), [90]);
    assert_eq!(sure("There was a summit in Rome on Monday."), [88]);
    assert_eq!(sure("The ministers met in Paris on Monday."), [75]);
    assert_eq!(sure("The summit in Rome will open talks."), [75]);
    assert_eq!(sure("The ministers met on Monday."), [70]);
    assert_eq!(sure("The ministers met in Paris."), [60]);
}

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
    assert_events(
        "She won the New Hampshire primary.",
        &["primary, Election, Past, -, New Hampshire"],
    );
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

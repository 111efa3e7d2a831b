//! Which of the clauses of a sentence says who speaks.

use super::{explained, said};

/// The words that name the first speaker.
fn words(text: &str) -> String {
    let found = explained(&[text]);
    let speaker = found.first().and_then(|e| e.speakers.first());
    speaker.map_or("-".to_owned(), |s| s.0.words.to_string())
}

#[test]
fn a_colon_at_the_end_of_a_paragraph_leads_to_the_next() {
    assert_eq!(
        said(&["“It is so,” Jane Roe wrote.", "Adam Poe continued:", "“You look.”"]),
        ["tag-after: Jane Roe", "paragraph: Adam Poe"]
    );
}

#[test]
fn tags_between_commas_say_who_speaks() {
    assert_eq!(said(&["Springfield, Jane Roe said, called it “a toy.”"]), ["tag-before: Jane Roe"]);
    assert_eq!(said(&["In other words, explained Jane Roe: “No.”"]), ["tag-before: Jane Roe"]);
}

#[test]
fn verbs_that_no_list_has_may_have_adverbs_behind_them() {
    let text = "When Adam Poe suggested a toll, Jane Roe fired back angrily: “Never in my time.”";
    assert_eq!(said(&[text]), ["tag-before: Jane Roe"]);
}

#[test]
fn a_tag_that_ends_the_sentence_may_have_an_apposition_behind_it() {
    assert_eq!(
        said(&["The gull is “the mark” of the town, said Jane Roe, a warden at the port."]),
        ["tag-after: Jane Roe"]
    );
    assert_eq!(
        said(&["The wait was “far too long,” an inquiry has found."]),
        ["tag-after: an inquiry"]
    );
    assert_eq!(
        said(&["It is more than a “regional” affair, as Jane Roe suggested."]),
        ["tag-after: Jane Roe"]
    );
}

#[test]
fn who_is_asked_does_not_speak_but_who_asks() {
    assert_eq!(said(&["Jane Roe was asked, “Is it safe to cross?”"]), ["unattributed: -"]);
    assert_eq!(
        said(&["Jane Roe was asked by Adam Poe whether it was “safe to cross.”"]),
        ["tag-before: Adam Poe"]
    );
}

#[test]
fn brackets_and_relative_clauses_stand_between_a_subject_and_its_verb() {
    assert_eq!(said(&["Jane Roe (58), said, “We have no boat.”"]), ["tag-before: Jane Roe"]);
    let text = "Two brothers left, and their mother, who was there, said she had “seen worse.”";
    assert_eq!(words(text), "their mother");
    let text = "Outside the court Mrs Roe, a nurse, said she was “too tired to dance.”";
    assert_eq!(words(text), "Roe");
}

#[test]
fn a_noun_behind_a_name_or_participle_is_who_speaks() {
    assert_eq!(words("The NATO fishmonger said it was “over.”"), "The NATO fishmonger");
    assert_eq!(words("One unaligned sailor said it was “over.”"), "One unaligned sailor");
    assert_eq!(
        words("“It is over,” said one sailor involved in the talks."),
        "one sailor involved in the talks"
    );
    assert_eq!(words("It was “over,” according to friends and advisers."), "friends and advisers");
}

#[test]
fn us_in_capitals_is_no_pronoun() {
    assert_eq!(said(&["“It is over,” US Senator Jane Roe said."]), ["tag-after: Jane Roe"]);
}

#[test]
fn times_do_not_speak() {
    assert_eq!(
        said(&["Hours later, Jane Roe returned to the port, telling the crew, “Sit down.”"]),
        ["tag-before: Jane Roe"]
    );
}

#[test]
fn the_reporter_is_nobody_of_the_article() {
    assert_eq!(said(&["Jane Roe slept. I told them, “No boat.”"]), ["tag-before: I"]);
}

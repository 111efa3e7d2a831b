//! What the desk asks about names, speakers, headlines and days, and what is next to that and right:
//! each row has one thing that another row has not.

use copydesk_convert::model::Article;
use copydesk_convert::{
    CheckOptions, Format, ReadOptions, Source, WriteOptions, check, read, write,
};

mod days;
mod headlines;
mod names;
mod speakers;

/// A Tuesday.
const PUBLISHED: &str = "2025-06-24";

/// What a code says of a text.
fn said(code: &str, format: Format, text: String) -> Vec<String> {
    let mut options = CheckOptions::default();
    options.read.published = Some(PUBLISHED.parse().unwrap());
    let checked = check(format, &Source::new("a", text), &options);
    let found = checked.diagnostics.into_iter().filter(|d| d.code.name == code);
    found.map(|d| d.message).collect()
}

/// A text with a headline that says nothing, and a paragraph before this one.
fn story(paragraph: &str) -> String {
    format!("Night ferry returns\n\nThe ferry sails at nine each evening.\n\n{paragraph}\n")
}

/// As [`story`], as an article to change.
fn article(paragraph: &str) -> Article {
    let options = ReadOptions::default();
    let mut articles = read(Format::Text, &Source::new("a", story(paragraph)), &options).unwrap();
    articles.value.remove(0)
}

/// What a code says of an article in a file of its own.
fn said_of(code: &str, article: Article) -> Vec<String> {
    let json = write(Format::Json, &[article], &WriteOptions::default()).unwrap().value;
    said(code, Format::Json, json)
}

/// Asserts that something is asked about each paragraph.
fn assert_asked(code: &str, paragraphs: &[&str]) {
    let silent = |p: &&&str| said(code, Format::Text, story(p)).is_empty();
    let missed: Vec<_> = paragraphs.iter().filter(silent).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

/// Asserts that nothing is asked about any paragraph.
fn assert_right(code: &str, paragraphs: &[&str]) {
    let found = |p: &&&str| !said(code, Format::Text, story(p)).is_empty();
    let wrong: Vec<_> = paragraphs.iter().filter(found).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_word_that_stands_for_others_in_capitals_is_one_of_its_own_in_small_letters() {
    let text = story("It is on the todo list, and TODO is all that it says.");
    assert_eq!(said("placeholder", Format::Text, text).len(), 1);
}

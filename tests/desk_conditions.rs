//! What each check needs in order to ask: one condition after the other, with an article that has it and
//! one that lacks nothing else.
//!
//! `⟦` and `⟧` stand around the words that must be asked about, wherever those are; they are taken out
//! before the article is checked.

mod edited;
mod figures;
mod files;
mod measures;
mod paragraphs;
mod quotation_marks;
mod spaces;
mod words;

use copydesk_convert::model::Diagnostic;
use copydesk_convert::{CheckOptions, Format, Source, check};

/// The day of publication of all of them: a Tuesday.
const PUBLISHED: &str = "2025-06-24";

const HEADLINE: &str = "Night ferry returns";
const BODY: &str = "The ferry sails at nine each evening and takes two hours.";

/// What is found in a text.
fn found_in(text: &str) -> Vec<Diagnostic> {
    let mut options = CheckOptions::default();
    options.read.published = Some(PUBLISHED.parse().unwrap());
    check(Format::Text, &Source::new("a", text), &options).diagnostics
}

/// A text with marks around the words that a check asks about.
fn marked(code: &str, text: &str) -> String {
    let mut out = text.to_owned();
    let found = found_in(text);
    let places = found.iter().filter(|d| d.code.name == code).filter_map(|d| d.location.as_ref());
    let mut places: Vec<_> = places.map(|at| at.bytes.clone()).collect();
    places.sort_by_key(|bytes| std::cmp::Reverse(bytes.start));
    for bytes in places {
        out.insert(bytes.end, '⟧');
        out.insert(bytes.start, '⟦');
    }
    out
}

/// Checks that just the words in marks are asked about.
fn asks_in(code: &str, texts: impl Iterator<Item = String>) {
    let wrong = texts.filter_map(|text| {
        let asked = marked(code, &text.replace(['⟦', '⟧'], ""));
        (asked != text).then(|| format!("expected:\n{text}\nfound:\n{asked}\n"))
    });
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "{code}\n{}", wrong.join("\n"));
}

/// The same for paragraphs of an article.
fn asks(code: &str, paragraphs: &[&str]) {
    asks_in(code, paragraphs.iter().map(|p| format!("{HEADLINE}\n\n{BODY}\n\n{p}\n")));
}

/// The same for headlines, each with the paragraph below it.
fn asks_above(code: &str, headlines: &[(&str, &str)]) {
    asks_in(code, headlines.iter().map(|(head, below)| format!("{head}\n\n{below}\n\n{BODY}\n")));
}

/// The whole messages of a check about a paragraph.
fn says(code: &str, paragraph: &str) -> Vec<String> {
    let found = found_in(&format!("{HEADLINE}\n\n{BODY}\n\n{paragraph}\n"));
    let found = found.iter().filter(|d| d.code.name == code);
    found.map(|d| d.message.clone()).collect()
}

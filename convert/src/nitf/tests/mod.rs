mod reading;
mod structure;

use copydesk_model::{Article, strategies};
use proptest::prelude::*;

use super::{read, write};
use crate::loss::law::unreported;
use crate::{Outcome, ReadOptions, Source, WriteOptions};

fn written(article: &Article) -> Outcome<String> {
    write(std::slice::from_ref(article), &WriteOptions::default()).expect("writes")
}

fn read_one(text: &str) -> (Article, Vec<String>) {
    let source = Source::new("test.xml", text);
    let outcome = read(&source, &ReadOptions::default()).unwrap_or_else(|e| panic!("{e}\n{text}"));
    let [article] = &outcome.articles[..] else { panic!("{} articles", outcome.articles.len()) };
    (article.clone(), outcome.diagnostics.iter().map(ToString::to_string).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_comes_back_differs_only_in_what_was_reported(article in strategies::article()) {
        let Outcome { value, diagnostics } = written(&article);
        let (back, findings) = read_one(&value);
        prop_assert!(findings.is_empty(), "{findings:?}");
        let unreported = unreported(&article, &back, &diagnostics);
        prop_assert!(unreported.is_empty(), "{unreported:?} {diagnostics:?}\n{value}");
    }

    #[test]
    fn the_body_comes_back_whole(article in strategies::article()) {
        let Outcome { value, .. } = written(&article);
        let (back, _) = read_one(&value);
        prop_assert_eq!(&article.sections, &back.sections, "{}", value);
    }

    #[test]
    fn what_is_written_has_the_structure_of_the_standard(article in strategies::article()) {
        let value = written(&article).value;
        let faults = structure::faults(&value);
        prop_assert!(faults.is_empty(), "{faults:?}\n{value}");
    }

    #[test]
    fn writing_again_gives_the_same_bytes(article in strategies::article()) {
        let once = read_one(&written(&article).value).0;
        let again = read_one(&written(&once).value).0;
        prop_assert_eq!(written(&once).value, written(&again).value);
    }
}

const WALL: &str = r##"{
  "schema": 1, "language": "en", "headlines": ["Council votes for the wall"],
  "sections": [{"blocks": [{"text": "“It will hold,” Mayor Ines Roth said on Monday. It costs $2.5 million.",
    "marks": [{"kind": "strong", "words": "Ines", "at": 22}]}]}],
  "parties": [
    {"id": "ines-roth", "kind": "person", "name": "Ines Roth", "mentions": [{"words": "Ines Roth", "in": "sections[0].blocks[0]", "at": 22}]},
    {"id": "council", "kind": "organisation", "name": "Council", "mentions": [{"words": "Council", "in": "headlines[0]", "at": 0}]}],
  "quotes": [{"id": "q1", "kind": "direct", "segments": [{"words": "It will hold,", "in": "sections[0].blocks[0]", "at": 1}],
    "speakers": ["ines-roth"]}],
  "events": [{"id": "e1", "kind": "decision", "trigger": {"words": "votes", "in": "headlines[0]", "at": 8}, "status": "past",
    "date": {"mention": {"words": "Monday", "in": "sections[0].blocks[0]", "at": 40}, "value": "2025-06-23"}}],
  "figures": [{"id": "f1", "kind": "spending", "mention": {"words": "$2.5 million", "in": "sections[0].blocks[0]", "at": 57},
    "amount": {"value": "2500000", "unit": "USD"}}]
}"##;

fn wall() -> Article {
    serde_json::from_str(WALL).expect("article")
}

#[test]
fn annotations_are_marked_in_the_text() {
    let value = written(&wall()).value;
    for piece in [
        "<hl1><org idsrc=\"urn:x-copydesk:annotation\" value=\"council\">Council</org> <event ",
        "start-date=\"2025-06-23\">votes</event> for the wall</hl1>",
        "<p>“<q quote-source=\"Ines Roth\">It will hold,</q>” Mayor <em class=\"strong\">Ines</em> Roth",
        "said on <chron norm=\"2025-06-23\">Monday</chron>.",
        "<money unit=\"USD\">$2.5 million</money>.</p>",
    ] {
        assert!(value.contains(piece), "{piece}\n{value}");
    }
}

#[test]
fn annotations_that_cross_marks_are_counted() {
    let found: Vec<_> = written(&wall()).diagnostics.iter().map(ToString::to_string).collect();
    let left = "note[not-marked]: 1 annotations are not marked in the text";
    assert!(found.iter().any(|f| f == left), "{found:?}");
    let lost: Vec<_> = found.iter().filter(|f| f.starts_with("warning[not-held]")).collect();
    assert_eq!(lost.len(), 4, "{found:?}");
}

use copydesk_model::{Article, strategies};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{read, write};
use crate::{Outcome, Source, WriteOptions};

fn written(articles: &[Article]) -> Outcome<String> {
    write(articles, &WriteOptions::default()).expect("writes")
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

const WALL: &str = r##"{
  "schema": 1, "guid": "urn:example:wall", "language": "en",
  "firstPublished": "2025-06-24", "published": "2025-06-25T08:00:00Z",
  "headlines": ["Council votes for the wall"],
  "bylines": [{"text": "By Mara Lind", "authors": [{"name": "Mara Lind", "title": "harbour editor"}]}],
  "sections": [{"blocks": ["“It will hold,” Mayor Ines Roth said on Monday. It costs more than $2.5 million."]}],
  "parties": [{"id": "ines-roth", "kind": "person", "name": "Ines Roth", "title": "Mayor"}],
  "quotes": [{"id": "q1", "kind": "direct", "segments": [{"words": "It will hold,", "in": "sections[0].blocks[0]", "at": 1}],
    "speakers": ["ines-roth"]}],
  "events": [{"id": "e1", "kind": "decision", "trigger": {"words": "votes", "in": "headlines[0]", "at": 8}, "status": "past",
    "date": {"mention": {"words": "Monday", "in": "sections[0].blocks[0]", "at": 42}, "value": "2025-06-23"}}],
  "figures": [{"id": "f1", "kind": "spending", "mention": {"words": "$2.5 million", "in": "sections[0].blocks[0]", "at": 69},
    "amount": {"value": "2500000", "unit": "USD"}, "bound": "moreThan"}]
}"##;

#[test]
fn annotations_become_things_that_point_at_each_other() {
    let article: Article = serde_json::from_str(WALL).expect("article");
    let document = parsed(&written(&[article]).value);
    assert_eq!(document["@type"], "NewsArticle");
    assert_eq!(document["@context"], "https://schema.org");
    assert_eq!(document["datePublished"], "2025-06-24");
    assert_eq!(document["dateModified"], "2025-06-25T08:00:00Z");
    assert_eq!(
        document["author"],
        json!([{"@type": "Person", "name": "Mara Lind", "jobTitle": "harbour editor"}])
    );
    assert_eq!(
        document["hasPart"],
        json!([{"@type": "Quotation", "@id": "#q1", "text": "It will hold,",
            "spokenByCharacter": [{"@type": "Person", "@id": "#ines-roth", "name": "Ines Roth"}]}])
    );
    assert_eq!(
        document["mentions"],
        json!([
            {"@type": "Person", "@id": "#ines-roth", "name": "Ines Roth", "jobTitle": "Mayor"},
            {"@type": "Event", "@id": "#e1", "name": "votes", "startDate": "2025-06-23"},
            {"@type": "Observation", "@id": "#f1", "name": "$2.5 million",
                "value": {"@type": "MonetaryAmount", "currency": "USD", "minValue": 2_500_000}},
        ])
    );
}

#[test]
fn what_has_no_place_is_named_once() {
    let mut article: Article = serde_json::from_str(WALL).expect("article");
    article.slugline = "WALL".parse().ok();
    let found: Vec<_> = written(&[article]).diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(
        found[0],
        "warning[not-held]: JSON-LD cannot hold 1 entry of `slugline` (at slugline)"
    );
    let paths: Vec<_> =
        found.iter().filter_map(|f| f.rsplit_once("(at ")).map(|(_, p)| p).collect();
    assert_eq!(paths, ["slugline)", "parties)", "quotes)", "events)", "figures)"]);
}

#[test]
fn several_articles_make_one_graph() {
    let article: Article = serde_json::from_str(WALL).expect("article");
    let document = parsed(&written(&[article.clone(), article]).value);
    assert_eq!(document["@graph"].as_array().map(Vec::len), Some(2));
    assert_eq!(document["@graph"][0].get("@context"), None);
}

#[test]
fn it_is_never_read() {
    let error = read(&Source::new("test.jsonld", "{}")).expect_err("refused");
    assert_eq!(
        error.to_string(),
        "1:1: error[only-written]: found JSON-LD, which is only written; expected another format"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_word_of_the_body_and_every_quote_is_written(article in strategies::article()) {
        let document = parsed(&written(std::slice::from_ref(&article)).value);
        let body = document["articleBody"].as_str().unwrap_or_default();
        for (_, text) in article.body_texts() {
            prop_assert!(body.contains(text));
        }
        let parts = document["hasPart"].as_array().cloned().unwrap_or_default();
        let quotations = parts.iter().filter(|part| part["@type"] == "Quotation").count();
        prop_assert_eq!(quotations, article.quotes.len());
    }
}

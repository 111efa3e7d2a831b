use serde_json::{Value, json};

use crate::{Article, Prose, TextPath};

fn read(json: &Value) -> Result<Article, String> {
    serde_json::from_value(json.clone()).map_err(|error| error.to_string())
}

/// An article of these blocks in one section with a heading.
fn body(heading: &Value, blocks: &Value) -> Value {
    let sections = json!([{ "heading": heading, "blocks": blocks }]);
    json!({ "schema": 1, "headlines": ["Tide turns"], "sections": sections })
}

#[track_caller]
fn assert_same(json: &Value) {
    let article = read(json).unwrap();
    assert_eq!(serde_json::to_value(&article).unwrap(), *json);
}

#[test]
fn each_field_that_is_not_usual_is_written_by_itself() {
    let link =
        json!([{ "kind": "link", "words": "tide", "at": 4, "href": "https://example.org/" }]);
    for heading in [
        json!("The tide"),
        json!({ "text": "The tide", "mark": "##" }),
        json!({ "text": "The tide", "marks": link, "mark": "##" }),
    ] {
        assert_same(&body(&heading, &json!(["It turned."])));
    }
    for cell in [
        json!("a"),
        json!(""),
        json!({ "header": true }),
        json!({ "text": "a", "columns": 2 }),
        json!({ "text": "a", "rows": 3 }),
        json!({ "text": "The tide", "marks": link, "rows": 3 }),
    ] {
        let table = json!({ "table": { "rows": [{ "cells": [cell] }] } });
        assert_same(&body(&json!("The tide"), &json!([table])));
    }
    for item in [
        json!("a"),
        json!({ "text": "a", "list": { "items": ["b"] } }),
        json!({ "text": "The tide", "marks": link, "list": { "mark": "*", "items": ["b"] } }),
    ] {
        let list = json!({ "list": { "items": [item] } });
        assert_same(&body(&json!("The tide"), &json!([list])));
    }
}

#[test]
fn what_is_said_of_an_article_is_written_field_by_field() {
    for (field, value) in [
        ("headlines", json!([{ "text": "Tide turns", "role": "hltype:kicker" }])),
        ("headlines", json!([{ "text": "Tide turns", "mark": "#" }])),
        ("genres", json!(["Report"])),
        ("genres", json!([{ "qcode": "genre:Report" }])),
        ("genres", json!([{ "names": [{ "text": "Report", "language": "en" }] }])),
        ("genres", json!([{ "names": [{ "text": "Report", "role": "nprole:short" }] }])),
        ("notes", json!(["Hold it."])),
        ("notes", json!([{ "text": "Hold it.", "private": true }])),
        ("notes", json!([{ "text": "Hold it.", "role": "noterole:desk" }])),
        ("extraction", json!("skipped")),
    ] {
        let mut article = json!({ "schema": 1, "headlines": ["Tide turns"] });
        article[field] = value;
        assert_same(&article);
    }
}

#[test]
fn who_made_an_annotation_and_how_exact_it_is_are_written_unless_usual() {
    let words = json!({ "words": "€3", "in": "headlines[0]", "at": 5 });
    let amount = json!({ "value": "3", "unit": "EUR" });
    let figure = json!({ "id": "f1", "kind": "price", "mention": words, "amount": amount });
    let author = json!({ "name": "Jo Lind" });
    for (field, value) in [("origin", "extracted"), ("origin", "imported"), ("bound", "about")] {
        let mut other = figure.clone();
        other[field] = json!(value);
        assert_same(&json!({ "schema": 1, "headlines": ["Wall €3"], "figures": [other] }));
    }
    assert_same(&json!({ "schema": 1, "headlines": ["Wall €3"], "figures": [figure] }));
    for kind in [None, Some("organisation")] {
        let mut author = author.clone();
        if let Some(kind) = kind {
            author["kind"] = json!(kind);
        }
        let bylines = json!([{ "text": "By Jo Lind", "authors": [author] }]);
        assert_same(&json!({ "schema": 1, "headlines": ["Wall"], "bylines": bylines }));
    }
}

#[test]
fn other_versions_of_the_form_are_refused_as_newer_or_wrong() {
    let version = |n: u32| read(&json!({ "schema": n, "headlines": ["Tide turns"] }));
    assert!(version(1).is_ok());
    assert!(version(2).unwrap_err().contains("expected at most 1; a newer"));
    assert!(version(0).unwrap_err().contains("found schema version 0, expected 1"));
}

/// A text with these marks.
fn marked(text: &str, marks: &Value) -> Result<Prose, String> {
    let prose = json!({ "text": text, "marks": marks });
    serde_json::from_value(prose).map_err(|error| error.to_string())
}

#[test]
fn marks_are_read_where_they_stand() {
    let both = json!([
        { "kind": "emphasis", "words": "tide", "at": 4, "delimiter": "_" },
        { "kind": "strong", "words": "turns", "at": 9 },
    ]);
    let prose = marked("The tide turns", &both).unwrap();
    assert_eq!(serde_json::to_value(&prose).unwrap()["marks"], both);
    // Without a place, or with a wrong one, where the words stand once.
    for at in [Value::Null, json!(2), json!(900)] {
        let found =
            marked("The tide turns", &json!([{ "kind": "strong", "words": "turns", "at": at }]));
        assert_eq!(found.unwrap().marks()[0].range(), 9..14);
    }
    let twice = marked("so so", &json!([{ "kind": "strong", "words": "so" }]));
    assert!(twice.unwrap_err().contains("more than once"));
    let nowhere = marked("so so", &json!([{ "kind": "strong", "words": "no" }]));
    assert!(nowhere.unwrap_err().contains("do not stand in their text"));
}

#[test]
fn only_a_link_leads_somewhere() {
    let refused = |mark: Value| marked("The tide turns", &json!([mark])).unwrap_err();
    let href = "https://example.org/";
    assert!(refused(json!({ "kind": "link", "words": "tide" })).contains("needs `href`"));
    for mark in [
        json!({ "kind": "emphasis", "words": "tide", "href": href }),
        json!({ "kind": "strong", "words": "tide", "href": href }),
        json!({ "kind": "link", "words": "tide", "href": href, "delimiter": "*" }),
    ] {
        assert!(refused(mark).contains("only a link has `href`"));
    }
}

#[test]
fn what_a_value_should_be_is_said() {
    let said = |field: &str, value: Value| {
        let mut article = json!({ "schema": 1, "headlines": ["Tide turns"] });
        article[field] = value;
        let said = read(&article).unwrap_err();
        said.split_once("expected ").map(|(_, what)| what.trim().len()).unwrap_or_default()
    };
    // A word or more, for what is a string and for what is a string or an object.
    assert!(said("language", json!(3)) > 3);
    assert!(said("headlines", json!([3])) > 3);
}

#[test]
fn every_path_is_a_string_wherever_it_leads() {
    for path in ["sections[0].blocks[7]", "sections[10].blocks[100]", "summary", "headlines[1]"] {
        let parsed: TextPath = path.parse().unwrap();
        let written = serde_json::to_value(&parsed).unwrap();
        assert_eq!(written, json!(path));
        assert_eq!(serde_json::from_value::<TextPath>(written).unwrap(), parsed);
    }
}

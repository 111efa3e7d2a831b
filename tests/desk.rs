//! What a copy desk asks: for each code an article where it is asked, with the place of each finding
//! in a file that ends in `.findings`, and one near it where nothing is.

use std::path::Path;

use copydesk_convert::model::{Article, Diagnostic, strategies};
use copydesk_convert::{
    CheckOptions, Format, ReadOptions, Source, WriteOptions, check, desk_codes, read, write,
};
use copydesk_tests::{assert_golden, fixture_path};
use proptest::prelude::*;

/// A fixture of the desk: its format and text.
fn fixture(name: &str) -> (Format, Source) {
    for format in [Format::Text, Format::Json] {
        let path = fixture_path(&format!("desk/{name}.{}", format.info().extensions[0]));
        if let Ok(text) = std::fs::read_to_string(&path) {
            return (format, Source::new(name, text));
        }
    }
    panic!("there is no fixture desk/{name}");
}

fn desk(format: Format, source: &Source) -> Vec<Diagnostic> {
    let codes: Vec<_> = desk_codes().collect();
    let found = check(format, source, &CheckOptions::default()).diagnostics;
    found.into_iter().filter(|d| codes.contains(&d.code)).collect()
}

/// The words of a file that a finding is about.
fn words<'s>(source: &'s Source, finding: &Diagnostic) -> &'s str {
    let place = finding.location.as_ref().unwrap();
    source.text().get(place.bytes.clone()).unwrap()
}

#[test]
fn every_check_asks_where_it_should_and_not_nearby() {
    let mut wrong = Vec::new();
    for code in desk_codes() {
        let (format, source) = fixture(code.name);
        let found = desk(format, &source);
        if !found.iter().any(|d| d.code == code) {
            wrong.push(format!("{code} does not ask"));
        }
        let lines = found.iter().map(|d| format!("{d}\n  {:?}\n", words(&source, d)));
        let path = fixture_path(&format!("desk/{}.findings", code.name));
        assert_golden(Path::new(&path), &lines.collect::<String>());

        let (format, near) = fixture(&format!("{}.near", code.name));
        let nearby = desk(format, &near);
        wrong.extend(nearby.iter().map(|d| format!("{code} nearby: {d}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn figures_that_are_said_to_be_parts_must_add_up() {
    for (name, findings) in [("parts-of-figures", 1), ("parts-of-figures.near", 0)] {
        let (format, source) = fixture(name);
        let found = desk(format, &source);
        let exceed = found.iter().filter(|d| d.code.name == "parts-exceed-whole");
        assert_eq!(exceed.count(), findings, "{name}: {found:?}");
    }
}

/// The findings of the fixtures stand in every other format at the same words.
#[test]
fn a_finding_has_its_place_in_every_format() {
    let mut wrong = Vec::new();
    for code in desk_codes() {
        let (format, source) = fixture(code.name);
        let articles = read(format, &source, &ReadOptions::default()).unwrap().value;
        let expected: Vec<_> = desk(format, &source).iter().map(|d| said(&source, d)).collect();
        for other in [Format::Json, Format::Jsonl, Format::Yaml, Format::Xml, Format::Text] {
            let text = write(other, &articles, &WriteOptions::default()).unwrap().value;
            let written = Source::new("written", text);
            let found: Vec<_> = desk(other, &written).iter().map(|d| said(&written, d)).collect();
            let missing = expected.iter().filter(|said| !found.contains(said));
            wrong.extend(missing.map(|said| format!("{other} lacks {said:?}")));
            let more = found.iter().filter(|said| !expected.contains(said));
            wrong.extend(more.map(|said| format!("{other} has {said:?}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What has no annotations is asked about as well, and its words are found between tags.
#[test]
fn a_finding_has_its_place_in_the_formats_of_others() {
    let mut wrong = Vec::new();
    for code in desk_codes().filter(|code| !OWN_ONLY.contains(&code.name)) {
        let (format, source) = fixture(code.name);
        let articles = read(format, &source, &ReadOptions::default()).unwrap().value;
        for other in [Format::Ninjs, Format::Nitf] {
            let text = write(other, &articles, &WriteOptions::default()).unwrap().value;
            let written = Source::new("written", text);
            let found: Vec<_> = desk(other, &written).iter().map(|d| said(&written, d)).collect();
            let expected: Vec<_> = desk(format, &source).iter().map(|d| said(&source, d)).collect();
            if found != expected {
                wrong.push(format!("{other}: {found:#?} for {expected:#?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Codes about what only our own schema holds: sections without words.
const OWN_ONLY: [&str; 1] = ["empty-section"];

/// What is said of which words; a section without words has only a place.
fn said(source: &Source, finding: &Diagnostic) -> (String, String) {
    let words = match finding.code.name {
        "empty-section" => String::new(),
        _ => unescaped(words(source, finding)),
    };
    let Diagnostic { code, message, path, .. } = finding;
    (format!("{code}: {message} at {path:?}"), words)
}

/// Words without what formats put around and into them.
fn unescaped(words: &str) -> String {
    let words = words.replace("\\\"", "\"").replace("&quot;", "\"").replace("&amp;", "&");
    let words = words.replace('\n', " ");
    // NITF marks names and dates inside of the words.
    let pieces: Vec<_> = words.split('<').collect();
    let tagless =
        |piece: &&str| piece.split_once('>').map_or((*piece).to_owned(), |p| p.1.to_owned());
    let words: String = pieces.iter().map(tagless).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ").trim_matches('#').trim().to_owned()
}

fn written(format: Format, article: &Article) -> Source {
    let articles = std::slice::from_ref(article);
    Source::new("random", write(format, articles, &WriteOptions::default()).unwrap().value)
}

proptest! {
    #[test]
    fn places_lie_in_the_file_and_checks_are_deterministic(article in strategies::article()) {
        for format in Format::all().filter(|format| format.info().reads && format.info().writes) {
            let source = written(format, &article);
            let checked = check(format, &source, &CheckOptions::default());
            for finding in &checked.diagnostics {
                let place = finding.location.as_ref().expect("a place");
                let words = source.text().get(place.bytes.clone());
                prop_assert!(words.is_some(), "{format}: {finding} in {}", source.text());
            }
            let again = check(format, &source, &CheckOptions::default());
            prop_assert_eq!(checked, again);
        }
    }

    #[test]
    fn no_text_makes_the_desk_panic(text in "[ a-zA-Z0-9.,;:’‘“”\"'()\\[\\]%$\n#*-]{0,200}") {
        let source = Source::new("random", text);
        let checked = check(Format::Text, &source, &CheckOptions::default());
        for finding in &checked.diagnostics {
            let place = finding.location.as_ref().expect("a place");
            prop_assert!(source.text().get(place.bytes.clone()).is_some());
        }
    }
}

#[test]
fn what_is_wrong_with_one_line_does_not_hide_the_others() {
    let text = "{\"schema\": 1, \"status\": \"usabel\"}\n{\"schema\": 1,\n{\"schema\": 1, \"quotes\": \
                [{\"kind\": \"direct\", \"segments\": [\"never said\"]}]}\n{\"schema\": 1, \"headlines\": \
                [\"The the wall\"]}\n";
    let source = Source::new("a.jsonl", text);
    let checked = check(Format::Jsonl, &source, &CheckOptions::default());
    let found: Vec<_> = checked.diagnostics.iter().map(ToString::to_string).collect();
    let places: Vec<_> = found.iter().filter_map(|line| line.split("]:").next()).collect();
    assert_eq!(
        places,
        [
            "1:25: error[invalid-value",
            "2:14: error[json-syntax",
            "3:58: error[annotation-lost",
            "4:30: warning[doubled-word",
        ],
        "{found:#?}"
    );
    assert_eq!(checked.articles.len(), 2);
}

#[test]
fn words_in_a_block_of_yaml_are_found_whatever_it_begins_with() {
    for first in ["\"Yes\" and ", "'Yes' and ", "|", "''Yes'' ''and''", "# no comment ", "'\"\\n"] {
        let text = format!(
            "schema: 1\nheadlines: [Wall]\nsections:\n- blocks:\n  - text: |- # kept\n\n      \
             {first}\n      (wall שלום\nkeywords: [wall]\n"
        );
        let source = Source::new("block.yaml", text);
        let checked = check(Format::Yaml, &source, &CheckOptions::default());
        let found: Vec<_> =
            checked.diagnostics.iter().filter(|d| d.code.name == "unbalanced-bracket").collect();
        assert_eq!(found.len(), 1, "{first}: {:?}", checked.diagnostics);
        assert_eq!(words(&source, found[0]), "(", "{first}: {}", found[0]);
    }
}

use copydesk_model::{Article, Text};

use super::*;

/// The findings of a text as `line:column code`.
fn findings(
    text: &str,
    read: impl Fn(&Source) -> Result<Outcome<Vec<Article>>, ReadError>,
) -> String {
    let Err(error) = read(&Source::new("a.json", text)) else { return String::new() };
    let places = error.diagnostics().iter().map(|d| {
        let place = d.location.clone().unwrap();
        format!("{}:{} {}", place.line, place.column, d.code)
    });
    places.collect::<Vec<_>>().join(", ")
}

fn json(text: &str) -> String {
    findings(text, |source| read(source, &ReadOptions::default()).and_then(Gathered::settled))
}

fn jsonl(text: &str) -> String {
    findings(text, |source| read_lines(source, &ReadOptions::default()).and_then(Gathered::settled))
}

#[test]
fn what_is_not_json_is_found_at_the_first_wrong_character() {
    for (text, expected) in [
        ("", "1:1 json-syntax"),
        ("\n {\n\"schema\": 1,\n}", "4:1 json-syntax"),
        ("{\"é\": 1 \"b\": 2}", "1:9 json-syntax"),
        ("{\"schema\": 01}", "1:13 json-syntax"),
        ("{\"schema\": 1.}", "1:14 json-syntax"),
        ("{\"schema\": 1} x", "1:15 json-syntax"),
        ("{'schema': 1}", "1:2 json-syntax"),
        ("{schema: 1}", "1:2 json-syntax"),
        ("{\"a\": [1,]}", "1:10 json-syntax"),
        ("{\"a\": NaN}", "1:7 json-syntax"),
        ("{\"a\": \"b\nc\"}", "1:9 json-syntax"),
        ("{\"a\": \"\u{1}\"}", "1:8 forbidden-character"),
        ("{\"a\": \"\\q\"}", "1:8 json-syntax"),
        ("{\"a\": \"\\uD800\"}", "1:8 json-syntax"),
        ("{\"a\": \"\\uD800\\u0041\"}", "1:8 json-syntax"),
        ("{\"a\": \"\\u+041\"}", "1:8 json-syntax"),
        ("{\"a\": \"b", "1:9 json-syntax"),
    ] {
        assert_eq!(json(text), expected, "{text}");
    }
}

#[test]
fn what_is_not_the_schema_is_found_where_it_stands() {
    for (text, expected) in [
        ("[]", "1:1 wrong-type"),
        ("{}", "1:1 missing-field"),
        ("{\"schema\": 2, \"poem\": 1}", "1:12 newer-schema"),
        ("{\"schema\": 0}", "1:12 invalid-value"),
        ("{\"schema\": \"1\"}", "1:12 wrong-type"),
        ("{\"schema\": 1.0}", "1:12 wrong-type"),
        ("{\"schema\": -1}", "1:12 invalid-value"),
        ("{\"schema\": 1, \"schema\": 1}", "1:15 duplicate-field"),
        ("{\"schema\": 1, \"headline\": \"x\"}", "1:15 unknown-field"),
        ("{\"schema\": 1, \"urgency\": 12}", "1:26 invalid-value"),
        ("{\"schema\": 1, \"keywords\": null}", "1:27 wrong-type"),
        ("{\"schema\": 1, \"keywords\": [\"\\u0000\"]}", "1:28 invalid-value"),
        ("{\"schema\": 1, \"status\": {\"usable\": null}}", "1:25 wrong-type"),
        ("{\"schema\": 1, \"sections\": [[\"a\", []]]}", "1:28 wrong-type"),
        ("{\"schema\": 1, \"sections\": [{\"blocks\": [null]}]}", "1:40 wrong-type"),
    ] {
        assert_eq!(json(text), expected, "{text}");
    }
}

#[test]
fn everything_wrong_is_found_at_once() {
    let text = r#"{"schema": 1, "status": "usabel", "created": "2025-02-30",
 "keywords": ["a", 5, "b", ["c"]],
 "sections": [{"blocks": [{"txt": "a"}, {"text": "a", "text": "b"}], "x": 1}],
 "guid": "a b"}"#;
    let expected = "1:25 invalid-value, 1:46 invalid-value, 2:20 wrong-type, 2:28 wrong-type, \
                    3:28 unknown-field, 3:55 duplicate-field, 3:70 unknown-field, 4:10 invalid-value";
    assert_eq!(json(text), expected);
}

#[test]
fn a_second_field_names_the_place_of_the_first() {
    let source = Source::new("a.json", "{\n\"schema\": 1,\n \"schema\": 1}");
    let error = read(&source, &ReadOptions::default()).and_then(Gathered::settled).unwrap_err();
    let message = &error.diagnostics()[0].message;
    assert_eq!(message, "found the field `schema` a second time, the first is at line 2, column 1");
}

#[test]
fn a_misspelt_field_is_met_with_the_nearest() {
    let source = Source::new("a.json", "{\"schema\": 1, \"first_published\": \"2025\"}");
    let error = read(&source, &ReadOptions::default()).and_then(Gathered::settled).unwrap_err();
    assert_eq!(error.diagnostics()[0].help.as_deref(), Some("did you mean `firstPublished`?"));
}

#[test]
fn nesting_is_limited() {
    assert_eq!(json(&"[".repeat(100_000)), "1:129 too-deep");
    assert_eq!(json(&"{\"a\":".repeat(100_000)), "1:641 too-deep");
}

#[test]
fn the_number_of_values_is_limited() {
    let text = format!("{{\"schema\": 1, \"sections\": [{}{{}}]}}", "{},".repeat(MAX_NODES));
    assert!(json(&text).ends_with("too-large"));
}

#[test]
fn lines_are_articles() {
    let text = "{\"schema\": 1}\n\n \t\r\n{\"schema\": 1, \"keywords\": [\"b\"]}\r\n";
    let outcome = read_lines(&Source::new("a", text), &ReadOptions::default()).unwrap();
    let keywords: Vec<_> = outcome.articles.iter().map(|a| a.keywords.len()).collect();
    assert_eq!(keywords, [0, 1]);
    assert_eq!(
        jsonl("{\"schema\": 1}\n\n{\"schema\": 2}\n{\n"),
        "3:12 newer-schema, 4:2 json-syntax"
    );
}

#[test]
fn an_annotation_that_is_lost_is_found_where_it_stands() {
    let text = r#"{"schema": 1, "headlines": ["Wall"],
 "quotes": [{"kind": "direct", "segments": ["Wall"]},
  {"kind": "direct", "segments": ["nowhere"]}]}"#;
    assert_eq!(json(text), "3:35 annotation-lost");
}

#[test]
fn json_holds_one_article() {
    let options = WriteOptions::default();
    assert_eq!(write(&[], &options).unwrap_err().diagnostic().code, codes::NOT_ONE_ARTICLE);
    let article = Article::new(Text::new("Wall").unwrap());
    let text = write(std::slice::from_ref(&article), &options).unwrap().value;
    assert_eq!(text, "{\n  \"schema\": 1,\n  \"headlines\": [\n    \"Wall\"\n  ]\n}\n");
    let lines = write_lines(&[article.clone(), article], &options).unwrap().value;
    assert_eq!(lines, "{\"schema\":1,\"headlines\":[\"Wall\"]}\n".repeat(2));
}

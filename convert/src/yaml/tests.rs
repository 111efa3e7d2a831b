use copydesk_model::{Carried, Headline, Section, Text};

use super::*;

/// The findings of a text as `line:column code`.
fn yaml(text: &str) -> String {
    match read(&Source::new("a.yaml", text), &ReadOptions::default()).and_then(Gathered::settled) {
        Ok(_) => String::new(),
        Err(error) => places(&error),
    }
}

fn places(error: &ReadError) -> String {
    let places = error.diagnostics().iter().map(|d| {
        let place = d.location.clone().unwrap();
        format!("{}:{} {}", place.line, place.column, d.code)
    });
    places.collect::<Vec<_>>().join(", ")
}

fn article(text: &str) -> Article {
    let outcome = read(&Source::new("a.yaml", text), &ReadOptions::default());
    outcome.and_then(Gathered::settled).unwrap().value.remove(0)
}

fn both_ways(text: &str) -> [Article; 2] {
    let careful = Findings::default();
    let careful = read_careful(text, &careful).articles.remove(0);
    [read_plain(text).unwrap().remove(0), careful]
}

#[test]
fn plain_text_stays_what_the_author_wrote() {
    let words = ["no", "1.10", "2025-06-23", "012", "~", "null", "1e3", "0x1F", ".inf", "-5", "on"];
    let list = words.map(|word| format!("\n  - {word}")).concat();
    let keywords = article(&format!("schema: 1\nkeywords:{list}\n")).keywords;
    assert_eq!(keywords, words.map(|word| Text::new(word).unwrap()));
    let sections = article(&format!("schema: 1\nsections:\n- blocks:{list}\n")).sections;
    assert_eq!(
        sections,
        [Section::new(words.map(|word| copydesk_model::Block::paragraph(word).unwrap()).into())]
    );
}

#[test]
fn numbers_are_whole_and_plain() {
    assert_eq!(article("schema: 1\nurgency: 3\n").urgency, 3.try_into().ok());
    for number in ["\"3\"", "03", "+3", "0x3", "3.0", "3e0", "-0", "0b11", "three", "300"] {
        let found = yaml(&format!("schema: 1\nurgency: {number}\n"));
        assert!(found == "2:10 wrong-type" || found == "2:10 invalid-value", "{number}: {found}");
    }
}

#[test]
fn what_is_not_the_schema_is_found_where_it_stands() {
    for (text, expected) in [
        ("- schema: 1\n", "1:1 wrong-type"),
        ("schema\n", "1:1 wrong-type"),
        ("---\n---\nschema: 1\n", "2:1 missing-field"),
        ("schema: 1\nheadline: x\n", "2:1 unknown-field"),
        ("schema: 1\n<<: {}\n", "2:1 unknown-field"),
        ("schema: 1\nguid: é\nguid: é\n", "3:1 duplicate-field"),
        ("schema: 1\nkeywords:\n  - a\n  -\n", "4:4 invalid-value"),
        ("schema: 1\nheadlines:\n  - text:\n", "3:5 invalid-value"),
        ("schema: 1\nsections:\n  - [a, []]\n", "3:5 wrong-type"),
        ("schema: 1\n---\nschema: 1\nx: 1\ny: 2\n", "4:1 unknown-field, 5:1 unknown-field"),
        ("? [a]\n: b\n", "1:3 wrong-type"),
    ] {
        assert_eq!(yaml(text), expected, "{text}");
    }
}

#[test]
fn what_is_not_read_is_found_where_it_stands() {
    for (text, expected) in [
        ("schema: 1\nguid: &a b\n", "2:7 yaml-feature"),
        ("schema: 1\nguid: *a\n", "2:7 yaml-feature"),
        ("schema: 1\nguid: !!str a\n", "2:7 yaml-feature"),
        ("schema: 1\nguid: \"a\n", "2:7 yaml-syntax"),
        ("schema: 1\nsummary: a: b\n", "2:11 yaml-syntax"),
        ("schema: 1\nsummary: a\u{1}\n", "2:11 forbidden-character"),
    ] {
        assert_eq!(yaml(text), expected, "{text}");
    }
}

#[test]
fn nesting_is_limited() {
    for text in ["[", "[[],", "{a: ", "- ", "? "] {
        assert!(yaml(&text.repeat(100_000)).ends_with("too-deep"), "{text}");
    }
}

#[test]
fn every_kind_of_line_end_counts() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["# é", "schema: 1", "summary: x", "guid: &a b"].join(end);
        assert_eq!(yaml(&text), "4:7 yaml-feature");
    }
}

#[test]
fn several_documents_are_several_articles() {
    let text = "schema: 1\n---\nschema: 1\nguid: b\n";
    let articles = read(&Source::new("a", text), &ReadOptions::default()).unwrap().articles;
    assert_eq!(articles.len(), 2);
    assert_eq!(write(&articles, &WriteOptions::default()).unwrap().value, text);
}

#[test]
fn an_annotation_that_is_lost_is_found_where_it_stands() {
    let text =
        "schema: 1\n---\nschema: 1\nquotes:\n  - kind: direct\n    segments:\n      - nowhere\n";
    assert_eq!(yaml(text), "7:9 annotation-lost");
}

/// Strings that some reader takes for something else, or that white space could be lost of.
fn hard_strings() -> Vec<String> {
    let pieces = [
        "no", "1", ":", "#", " ", "-", "'", "\"", "\\", "\n", ",", "[", "}", "&", "*", "!", "?",
        "|", ">", "%", "@", "`", "~", "=", "\u{85}", "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{7F}",
        "\t", "é", "😀",
    ];
    let pairs = pieces.iter().flat_map(|a| pieces.iter().map(move |b| [*a, *b].concat()));
    let both = |pair: String| [format!("x{pair}y"), format!("{pair}y"), format!("x{pair}"), pair];
    pairs.flat_map(both).collect()
}

#[test]
fn every_string_is_read_as_it_was_written() {
    let mut article = Article::new(Text::new("Wall").unwrap());
    for content in hard_strings() {
        let text = Text::new("x").unwrap();
        article.carried.push(Carried {
            format: text.clone(),
            parent: text,
            content: content.clone(),
        });
        article.keywords.extend(Text::new(&content));
        article.headlines.extend(Text::new(&content).map(Headline::new));
    }
    let text = write(std::slice::from_ref(&article), &WriteOptions::default()).unwrap().value;
    for read in both_ways(&text) {
        assert_eq!(read.carried, article.carried);
        assert_eq!(read.keywords, article.keywords);
        assert_eq!(read.headlines, article.headlines);
    }
}

#[test]
fn short_objects_stand_on_one_line() {
    let text = "\
schema: 1
headlines:
  - Wall, long
sections:
  - blocks:
      - text: A *strong* word
        marks:
          - {kind: strong, words: strong, at: 3}
      - list:
          items:
            - one
      - |-
        Two
        lines
  - {}
quotes:
  - id: q1
    kind: direct
    segments:
      - {words: \"Wall, long\", in: \"headlines[0]\", at: 0}
";
    assert_eq!(write(&[article(text)], &WriteOptions::default()).unwrap().value, text);
}

#[test]
fn front_matter_is_some_fields() {
    let text = "---\nkeywords: [no]\nguid: null\n---\nBody";
    let source = Source::new("a.txt", text);
    let partial = read_partial(&source, 4..30).unwrap().value;
    assert_eq!(partial.fields, ["guid", "keywords"]);
    assert_eq!(partial.article.keywords, [Text::new("no").unwrap()]);
    let error =
        read_partial(&Source::new("a.txt", "---\nguid: a b\nx: 1\n---\n"), 4..19).unwrap_err();
    assert_eq!(places(&error), "2:7 invalid-value, 3:1 unknown-field");
    let error = read_partial(&Source::new("a.txt", "guid: a\n---\nguid: b\n"), 0..20).unwrap_err();
    assert_eq!(places(&error), "3:1 not-one-article");
    assert_eq!(read_partial(&source, 4..4).unwrap().value.fields, [""; 0]);
}

#[test]
fn empty_fields_are_written_as_empty() {
    let article = Article::new(Text::new("Wall").unwrap());
    let text = write_fields(&article, &["quotes", "headlines", "guid", "extraction"]);
    assert_eq!(text, "guid: null\nheadlines:\n  - Wall\nextraction: complete\nquotes: []\n");
    assert_eq!(write_fields(&article, &[]), "{}\n");
}

#[test]
fn a_broken_document_hides_nothing_in_the_others() {
    let text = "schema: 1\nheadline: [Tide]\n---\nschema: [1\n--- # the next\nschema: 1\n\
        headlines: [Tide]\npublished: 2025-02-30\n---\na: \"b\n---\nschema: 1\n\
        headlines: [Tide]\n";
    let source = Source::new("a.yaml", text);
    let checked = crate::check(crate::Format::Yaml, &source, &crate::CheckOptions::default());
    let found = checked.diagnostics.iter();
    let found: Vec<_> = found.map(|d| (d.location.as_ref().unwrap().line, d.code.name)).collect();
    assert_eq!(checked.articles.len(), 1, "{found:?}");
    assert!(!checked.whole);
    let lines: Vec<_> = found.iter().map(|(line, _)| *line).collect();
    for line in [2, 8] {
        assert!(lines.contains(&line), "{found:?}");
    }
    assert_eq!(found.iter().filter(|(_, code)| *code == "yaml-syntax").count(), 2, "{found:?}");
}

#[test]
fn more_problems_than_are_told_are_no_secret() {
    let text = "schema: 1\nx: 1\n---\n".repeat(120);
    let source = Source::new("a.yaml", text.as_str());
    let checked = crate::check(crate::Format::Yaml, &source, &crate::CheckOptions::default());
    let last = checked.diagnostics.last().map(|d| d.to_string()).unwrap_or_default();
    assert!(last.contains("too-large") && last.contains("more than 100 problems"), "{last}");
    assert!(!checked.whole);
}

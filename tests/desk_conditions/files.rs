//! What a check of a file says beside the questions of the desk, and where.

use copydesk_convert::model::Article;
use copydesk_convert::{
    CheckOptions, Checked, Format, ReadOptions, Source, WriteOptions, check, read, write,
};

use super::{HEADLINE, PUBLISHED, found_in};

fn checked(format: Format, text: &str) -> Checked {
    check(format, &Source::new("a", text), &CheckOptions::default())
}

pub(super) fn codes(format: Format, text: &str) -> Vec<&'static str> {
    checked(format, text).diagnostics.iter().map(|d| d.code.name).collect()
}

pub(super) fn article(text: &str) -> Article {
    let mut options = ReadOptions::default();
    options.published = Some(PUBLISHED.parse().unwrap());
    let read = read(Format::Text, &Source::new("a", text), &options).unwrap();
    read.value.into_iter().next().unwrap()
}

pub(super) fn written(format: Format, article: &Article) -> String {
    write(format, std::slice::from_ref(article), &WriteOptions::default()).unwrap().value
}

#[test]
fn a_file_of_another_format_is_read_as_no_text() {
    let checked = checked(Format::Text, "{\"schema\": 1, \"headlines\": [\"The the wall\"]}");
    assert!(checked.articles.is_empty());
    assert!(!checked.whole);
    let found: Vec<_> = checked.diagnostics.iter().map(|d| d.code.name).collect();
    assert_eq!(found, ["other-format"]);
}

#[test]
fn the_desk_asks_only_if_it_is_wanted() {
    let source = Source::new("a", "The the wall\n\nIt is old.\n");
    let mut options = CheckOptions::default();
    assert_eq!(check(Format::Text, &source, &options).diagnostics.len(), 1);
    options.desk = false;
    assert_eq!(check(Format::Text, &source, &options).diagnostics, []);
}

#[test]
fn furniture_is_asked_about_in_a_text_that_does_not_declare_it() {
    let line = format!("{HEADLINE}\n\nIt sails at nine.\n\nShare this article\n\nIt is old.\n");
    let asked = ["furniture-in-body"];
    assert_eq!(codes(Format::Text, &line), asked);
    assert_eq!(codes(Format::Text, &format!("---\nlanguage: en\n---\n\n{line}")), asked);
    let declared = "---\nfurniture:\n- kind: share\n  text: Share this article\n  before: sections[0].blocks[1]\n---\n";
    assert_eq!(
        codes(
            Format::Text,
            &format!("{declared}\n{HEADLINE}\n\nIt sails at nine.\n\nIt is old.\n")
        ),
        [""; 0]
    );
    // Other formats keep it apart from the article.
    for format in [Format::Json, Format::Yaml, Format::Xml] {
        assert_eq!(codes(format, &written(format, &article(&line))), [""; 0], "{format}");
    }
    // Labels and rights belong to an article that was printed.
    let others = format!(
        "{HEADLINE}\n\nIt sails at nine.\n\n* * *\n\n© 2025 Oakham Post. All rights reserved.\n"
    );
    assert_eq!(codes(Format::Text, &others), [""; 0]);
}

#[test]
fn what_breaks_a_rule_of_the_model_is_said_once_in_every_format() {
    let mut wrong = article(&format!("{HEADLINE}\n\nBy Ann Bell\n\nIt sails at nine.\n"));
    for author in wrong.bylines.iter_mut().flat_map(|byline| &mut byline.authors) {
        author.name = "Jo Lind".parse().unwrap();
    }
    // NITF has the authors of a byline as its words.
    let both = |format: &Format| format.info().reads && format.info().writes;
    for format in Format::all().filter(both).filter(|format| *format != Format::Nitf) {
        assert_eq!(codes(format, &written(format, &wrong)), ["author-not-in-byline"], "{format}");
    }
}

#[test]
fn what_reading_has_said_is_not_said_again() {
    let fields = "bylines:\n- text: By Ann Bell\n  authors:\n  - name: Jo Lind\n";
    let lost = "quotes:\n- kind: direct\n  segments: [never said]\n";
    let text = |fields: &str| format!("---\n{fields}---\n\n{HEADLINE}\n\nIt sails at nine.\n");
    assert_eq!(codes(Format::Text, &text(fields)), ["author-not-in-byline"]);
    assert_eq!(codes(Format::Text, &text(lost)), ["annotation-lost"]);
    let both = text(&format!("{fields}{lost}"));
    assert_eq!(codes(Format::Text, &both), ["author-not-in-byline", "annotation-lost"]);
}

#[test]
fn what_breaks_the_standard_is_said_once() {
    let text = written(Format::Xml, &article(&format!("{HEADLINE}\n\nIt sails at nine.\n")));
    assert_eq!(codes(Format::Xml, &text), [""; 0]);
    let broken = text.replace("<itemMeta>", "<itemMeta><wall/>");
    assert_eq!(codes(Format::Xml, &broken).len(), 1, "{broken}");
    // What is no XML breaks no rule of the standard beside.
    let cut = text.replace("</newsItem>", "");
    assert_eq!(codes(Format::Xml, &cut).len(), 1, "{cut}");
    let two = broken.replace("<contentMeta>", "<contentMeta><gate/>");
    let found = codes(Format::Xml, &two);
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn findings_come_in_the_order_of_the_file() {
    let found = found_in("The the wall\n\nIt is (old.\n\nIt is at at sea.\n\nIt is new).\n");
    let lines: Vec<_> =
        found.iter().filter_map(|d| d.location.as_ref()).map(|at| at.line).collect();
    assert_eq!(lines, [1, 3, 5, 7]);
}

#[test]
fn words_of_front_matter_have_their_place_there() {
    let text = format!("---\nsummary: It sails (at nine.\n---\n\n{HEADLINE}\n\nIt is old.\n");
    let found = found_in(&text);
    let places: Vec<_> =
        found.iter().filter_map(|d| d.location.as_ref()).map(|at| at.line).collect();
    assert_eq!(places, [2], "{found:?}");
}

#[test]
fn a_block_that_is_all_a_line_of_the_page_is_furniture() {
    let body = |block: &str| {
        let block = block.replace('"', "\\\"");
        codes(
            Format::Json,
            &format!(
                "{{\"schema\": 1, \"headlines\": [\"Night ferry\"], \"sections\": [{{\"blocks\": [\"{block}\"]}}]}}"
            ),
        )
    };
    for line in [
        "Advertisement",
        "© 2025 Oakham Post. All rights reserved.",
        "Read more: Night ferry returns",
    ] {
        assert_eq!(body(line), ["furniture-in-body"], "{line}");
    }
    let long = format!("Read more: {}", "the ferry sails and ".repeat(10));
    for line in ["Advertisement.", "“Advertisement”", &long] {
        assert_eq!(body(line), [""; 0], "{line}");
    }
    let most = format!("Read more: {}", "x".repeat(200 - "Read more: ".len()));
    assert_eq!(body(&most), ["furniture-in-body"]);
}

#[test]
fn a_name_of_a_byline_may_begin_with_two_words_alike() {
    let byline = |words: &str| {
        codes(
            Format::Json,
            &format!(
                "{{\"schema\": 1, \"headlines\": [\"Night ferry\"], \"bylines\": [\"{words}\"]}}"
            ),
        )
    };
    assert_eq!(byline("By by Ann Bell"), ["doubled-word"]);
    assert_eq!(byline("Jo Jo Lind"), [""; 0]);
}

/// The lines of what is found in a file.
fn found_on(format: Format, text: &str) -> Vec<u32> {
    let found = checked(format, text).diagnostics;
    found.iter().filter_map(|d| d.location.as_ref()).map(|at| at.line).collect()
}

#[test]
fn findings_have_their_place_in_the_document_that_they_are_about() {
    let document = |headline: &str| format!("schema: 1\nheadlines: [{headline}]\n");
    let (right, wrong) = (document("The wall"), document("The the wall"));
    for (text, line) in [
        (format!("{right}---\n{wrong}"), 5),
        (format!("{wrong}---\n{right}"), 2),
        (format!("{right}---\n{right}---\n{wrong}"), 8),
    ] {
        assert_eq!(found_on(Format::Yaml, &text), [line], "{text}");
    }
}

#[test]
fn what_front_matter_says_has_its_place_there_and_furniture_in_the_prose() {
    let fields =
        "---\nlanguage: en\nbylines:\n- text: By Ann Bell\n  authors:\n  - name: Jo Lind\n---\n";
    let text =
        format!("{fields}\n{HEADLINE}\n\nIt sails at nine.\n\nShare this article\n\nIt is old.\n");
    assert_eq!(found_on(Format::Text, &text), [6, 13]);
}

#[test]
fn a_year_of_the_common_calendar_has_weekdays() {
    let line =
        |words: &str| found_on(Format::Text, &format!("{HEADLINE}\n\nIt sailed on {words}.\n"));
    assert_eq!(line("Monday, 3 January 1800"), [3]);
    assert_eq!(line("Friday, 3 January 1800"), [0; 0]);
    assert_eq!(line("Monday, 3 January 1799"), [0; 0]);
}

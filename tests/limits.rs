//! The limits of `docs/limits.md` that are about how much of something there is: what is at the limit
//! is read, and what is past it is refused, or has less structure and the same words.

use copydesk_convert::{CheckOptions, Format, ReadError, ReadOptions, Source};
use copydesk_model::{Article, Block};
use copydesk_tests::laws::keeps_every_word;

/// The articles, and what was said about them: `code message`.
fn read(format: Format, text: &str) -> (Vec<Article>, Vec<String>) {
    let source = Source::new("test", text);
    match copydesk_convert::read(format, &source, &ReadOptions::default()) {
        Ok(outcome) => (outcome.value, told(&outcome.diagnostics)),
        Err(error) => (Vec::new(), told(error.diagnostics())),
    }
}

fn told(findings: &[copydesk_model::Diagnostic]) -> Vec<String> {
    findings.iter().map(|found| format!("{} {}", found.code, found.message)).collect()
}

/// An article of one headline and these blocks, as JSON.
fn json(blocks: &str) -> String {
    format!(
        "{{\"schema\":1,\"headlines\":[\"Tide turns\"],\"sections\":[{{\"blocks\":[{blocks}]}}]}}"
    )
}

#[test]
fn a_file_has_at_most_a_hundred_thousand_articles() {
    let (articles, told) = read(Format::Jsonl, &"{\"schema\":1}\n".repeat(100_001));
    assert!(articles.is_empty());
    assert_eq!(told, ["too-large found more than 100000 articles"]);
    let (articles, told) = read(Format::Yaml, &"---\nschema: 1\n".repeat(100_001));
    assert!(articles.is_empty());
    assert_eq!(told, ["too-large found more than 100000 articles"]);
}

#[test]
fn of_many_findings_the_first_hundred_are_told_and_that_there_are_more() {
    let keys = |count: usize| -> String { (0..count).map(|i| format!(",\"x{i}\":1")).collect() };
    let (_, told) = read(Format::Json, &format!("{{\"schema\":1{}}}", keys(100)));
    assert_eq!(told.len(), 100);
    let (_, told) = read(Format::Json, &format!("{{\"schema\":1{}}}", keys(150)));
    assert_eq!(told.len(), 101);
    assert!(told[100].starts_with("too-large found more than 100 problems"), "{}", told[100]);
}

#[test]
fn lists_stand_sixteen_deep_in_lists() {
    let deep = |depth: usize| {
        let list = (1..depth).fold("{\"items\":[\"a\"]}".to_owned(), |list, _| {
            format!("{{\"items\":[{{\"text\":\"a\",\"list\":{list}}}]}}")
        });
        json(&format!("{{\"list\":{list}}}"))
    };
    assert_eq!(read(Format::Json, &deep(16)).1, [""; 0]);
    let (articles, told) = read(Format::Json, &deep(17));
    assert!(articles.is_empty() && told[0].contains("16"), "{told:?}");
}

#[test]
fn an_identifier_has_at_most_eighty_characters() {
    let with = |id: &str| {
        format!(
            "{{\"schema\":1,\"parties\":[{{\"id\":\"{id}\",\"kind\":\"person\",\"name\":\"Ann Oake\"}}]}}"
        )
    };
    assert_eq!(read(Format::Json, &with(&"a".repeat(80))).1, [""; 0]);
    assert!(read(Format::Json, &with(&"a".repeat(81))).1[0].starts_with("invalid-value"));
}

/// Each mark without a place costs a search of its text.
#[test]
fn marks_that_stand_nowhere_are_looked_for_so_long() {
    let with = |marks: usize| {
        let words: String = (0..marks).map(|i| format!("word{i:05} ")).collect();
        let marks: Vec<_> = (0..marks)
            .map(|i| format!("{{\"kind\":\"emphasis\",\"words\":\"word{i:05}\"}}"))
            .collect();
        let text = format!("{words}{}", "a ".repeat(500_000));
        json(&format!("{{\"text\":\"{}\",\"marks\":[{}]}}", text.trim_end(), marks.join(",")))
    };
    assert_eq!(read(Format::Json, &with(100)).1, [""; 0]);
    let told = read(Format::Json, &with(200)).1;
    assert!(told[0].contains("too many marks do not stand where they say"), "{told:?}");
}

fn marks(article: &Article) -> usize {
    let blocks = article.sections.iter().flat_map(|section| &section.blocks);
    let marks = blocks.map(|block| match block {
        Block::Paragraph(prose) => prose.marks().len(),
        _ => 0,
    });
    marks.sum()
}

#[test]
fn emphasis_that_is_never_closed_or_has_no_end_is_text() {
    let open = |count: usize| format!("Tide turns\n\n**It** came {}in.\n", "*a ".repeat(count));
    assert_eq!(marks(&read(Format::Text, &open(90)).0[0]), 1);
    assert_eq!(marks(&read(Format::Text, &open(101)).0[0]), 0);
    keeps_every_word(&open(101)).unwrap();
    let many = |count: usize| format!("Tide turns\n\n{}in.\n", "*a* ".repeat(count));
    assert_eq!(marks(&read(Format::Text, &many(1_000)).0[0]), 1_000);
    assert_eq!(marks(&read(Format::Text, &many(100_001)).0[0]), 0);
}

/// A name that no other has.
fn name(i: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).unwrap());
    format!("Ann O{}{}{}t", letter(i), letter(i / 26), letter(i / 676))
}

#[test]
fn more_figures_events_and_names_than_the_limits_are_told() {
    let figures = format!("Tide turns\n\n{}", "It cost £5 million.\n\n".repeat(20_001));
    let events =
        format!("Tide turns\n\n{}", "A fire destroyed a mill on Monday.\n\n".repeat(10_001));
    let names: String = (0..10_001).map(|i| format!("“No,” said {}.\n\n", name(i))).collect();
    for (text, what, most) in [
        (figures, "figures", 20_000),
        (events, "events", 10_000),
        (format!("Tide turns\n\n{names}"), "names", 10_000),
    ] {
        let (articles, told) = read(Format::Text, &text);
        let expected = format!(
            "too-many-annotations found more {what} than are looked for in one article, {most}"
        );
        assert!(told.contains(&expected), "{told:?}");
        let found = match what {
            "figures" => articles[0].figures.len(),
            "events" => articles[0].events.len(),
            _ => articles[0].parties.len(),
        };
        assert_eq!(found, most, "{what}");
    }
}

#[test]
#[ignore = "takes a gigabyte"]
fn xml_has_at_most_eight_million_elements() {
    let (articles, told) =
        read(Format::Xml, &format!("<newsItem>{}</newsItem>", "<a/>".repeat(8_000_001)));
    assert!(articles.is_empty());
    assert_eq!(told, ["xml-limit found more than 8000000 elements and pieces of text"]);
}

#[test]
fn a_file_has_at_most_the_bytes_that_are_asked_for() {
    let mut options = ReadOptions::default();
    let article = Article::default();
    for format in copydesk_tests::readable() {
        let text = match format {
            Format::Text => "Tide turns\n\nIt is out.\n".to_owned(),
            format if format.info().writes => {
                copydesk_tests::write(format, std::slice::from_ref(&article))
                    .expect("it is written")
            }
            format => panic!("{format} is read only"),
        };
        let source = Source::new("a", text.as_str());
        options.max_bytes = Some(text.len());
        let refused = |options: &ReadOptions| {
            let mut check = CheckOptions::default();
            check.read = options.clone();
            let mut told = Vec::new();
            copydesk_convert::read_each(format, &source, options, |part| {
                told.extend(part.map_or_else(ReadError::into_diagnostics, |part| part.diagnostics));
            });
            told.extend(copydesk_convert::check(format, &source, &check).diagnostics);
            told.extend(
                copydesk_convert::read(format, &source, options)
                    .map_or_else(ReadError::into_diagnostics, |part| part.diagnostics),
            );
            told.into_iter().filter(|found| found.code.name == "too-large").count()
        };
        assert_eq!(refused(&options), 0, "{format}");
        options.max_bytes = Some(text.len() - 1);
        assert_eq!(refused(&options), 3, "{format}");
    }
}

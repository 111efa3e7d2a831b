//! Articles one after the other, as archives have them.

use copydesk_convert::{Clippings, Format, ReadOptions, Source, decode, read, read_each};
use copydesk_model::{Article, strategies};
use copydesk_tests::{fixtures, write};
use proptest::prelude::*;

use crate::laws::config;

/// What is read of a stream, clipping by clipping.
fn stream(format: Format, bytes: &[u8]) -> Result<Vec<Article>, String> {
    let mut articles = Vec::new();
    for clipping in Clippings::new(format, "a", bytes) {
        let source = clipping.map_err(|e| e.to_string())?;
        let read = read(format, &source, &ReadOptions::default()).map_err(|e| e.to_string())?;
        articles.extend(read.value);
    }
    Ok(articles)
}

/// What is read of the same file at once.
fn whole(format: Format, bytes: &[u8]) -> Result<Vec<Article>, String> {
    let source = decode(format, "a", bytes.to_vec()).map_err(|e| e.to_string())?;
    let read = read(format, &source, &ReadOptions::default()).map_err(|e| e.to_string())?;
    Ok(read.value)
}

#[test]
fn every_fixture_reads_as_a_stream_as_it_does_at_once() {
    for (format, folder) in [(Format::Yaml, "yaml"), (Format::Jsonl, "jsonl")] {
        for kind in ["valid", "invalid"] {
            let folder = format!("{folder}/{kind}");
            if !copydesk_tests::fixture_path(&folder).exists() {
                continue;
            }
            for fixture in fixtures(&folder, format.name()) {
                let (stream, whole) =
                    (stream(format, &fixture.bytes), whole(format, &fixture.bytes));
                // Of a file with several errors a stream names those of the first faulty article.
                let first = |r: &Result<_, String>| {
                    r.clone().map_err(|e| e.split(" (and ").next().map(str::to_owned))
                };
                assert_eq!(first(&stream), first(&whole), "{}", fixture.name);
            }
        }
    }
}

#[test]
fn every_message_reads_item_by_item_as_it_does_at_once() {
    let mut messages = 0;
    for folder in ["xml/valid", "xml/invalid", "standard/valid", "standard/invalid"] {
        for fixture in fixtures(folder, "xml") {
            let (stream, whole) =
                (stream(Format::Xml, &fixture.bytes), whole(Format::Xml, &fixture.bytes));
            messages += usize::from(fixture.bytes.windows(12).any(|at| at == b"<newsMessage"));
            assert_eq!(stream.is_ok(), whole.is_ok(), "{}: {stream:?}, {whole:?}", fixture.name);
            assert_eq!(stream.ok(), whole.ok(), "{}", fixture.name);
        }
    }
    assert!(messages > 0);
}

#[test]
fn a_faulty_item_of_a_message_leaves_the_others() {
    let item = |guid: &str, headline: &str| {
        format!(
            "<newsItem guid=\"{guid}\" version=\"1\" standard=\"NewsML-G2\" standardversion=\"2.35\">\n\
             <itemMeta><itemClass qcode=\"ninat:text\"/><provider literal=\"x\"/>\
             <versionCreated>2025-06-23T12:00:00Z</versionCreated></itemMeta>\
             <contentMeta>{headline}</contentMeta></newsItem>\n"
        )
    };
    let text = format!(
        "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header><sent>2025-06-23T12:00:00Z</sent>\
         </header><itemSet>\n{}{}<packageItem/>{}</itemSet></newsMessage>",
        item("urn:x:1", "<headline>Harbour opens</headline>"),
        "<newsItem guid=\"urn:x:2\"/>\n",
        item("urn:x:3", "<headline>Harbour closes</headline>"),
    );
    let mut seen = Vec::new();
    read_each(Format::Xml, &Source::new("a", text), &ReadOptions::default(), |part| {
        seen.push(match part {
            Ok(part) => match part.value.as_slice() {
                [article] => format!("{}", article.guid.as_ref().expect("it has one")),
                articles => format!("{} articles, {}", articles.len(), part.diagnostics[0].code),
            },
            Err(error) => format!(
                "line {}",
                error.diagnostics()[0].location.as_ref().expect("it has one").line
            ),
        });
    });
    assert_eq!(seen, ["urn:x:1", "line 4", "0 articles, not-news-item", "urn:x:3"]);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn random_articles_survive_streams(articles in prop::collection::vec(strategies::article(), 0..4)) {
        for format in [Format::Jsonl, Format::Yaml, Format::Xml] {
            if format == Format::Xml && articles.is_empty() {
                continue;
            }
            let written = write(format, &articles).map_err(TestCaseError::fail)?;
            let back = stream(format, written.as_bytes()).map_err(TestCaseError::fail)?;
            prop_assert_eq!(&back, &articles, "{}", format);
        }
    }
}

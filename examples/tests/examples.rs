//! Every example does what it says.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::io::{Cursor, Read, Write};

use copydesk_convert::{Format, Source};
use copydesk_examples::{build, newsml, quotes, web};

const TIDE: &str = "Tide turns\n\n“It is out,” said harbour master Jo Lind on Monday.\n\nThe port \
                    will spend £3 million on sluices, “the last of them” this year.\n";

#[test]
fn an_article_is_built() {
    let article = build::ferry().unwrap();
    assert_eq!(article.quotes_by("Jo Lind").count(), 1);
    assert_eq!(article.spending_in("GBP".parse().unwrap()).count(), 1);
    assert!(article.anchors().all(|(_, anchor)| article.stands(anchor)));
}

#[test]
fn text_becomes_newsml_and_an_article_again() {
    let (xml, findings) = newsml::from_text("tide.txt", TIDE, "2025-09-01").unwrap();
    assert!(findings.is_empty(), "{findings:?}");
    assert!(xml.contains(">Tide turns</headline>"), "{xml}");
    let article = newsml::to_article("tide.xml", &xml).unwrap();
    assert_eq!(article.headline().unwrap().as_str(), "Tide turns");
    assert_eq!(article.quotes_by("Jo Lind").next().unwrap().words(), "It is out,");
    assert!(newsml::from_text("empty.txt", " \n", "2025-09-01").is_err());
    assert!(newsml::to_article("tide.xml", "<newsItem>").is_err());
}

#[test]
fn quotes_become_a_table() {
    let mut table = csv::Writer::from_writer(Vec::new());
    quotes::add(&mut table, Format::Text, &Source::new("tide.txt", TIDE)).unwrap();
    let rows = String::from_utf8(table.into_inner().unwrap()).unwrap();
    assert!(rows.starts_with("tide.txt,Tide turns,Jo Lind,\"It is out,\"\n"), "{rows}");
}

/// A connection: what comes in, and what went out.
struct Connection(Cursor<Vec<u8>>, Vec<u8>);

impl Read for Connection {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        self.0.read(into)
    }
}
impl Write for Connection {
    fn write(&mut self, from: &[u8]) -> std::io::Result<usize> {
        self.1.write(from)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn served(request: &str) -> String {
    let mut connection = Connection(Cursor::new(request.as_bytes().to_vec()), Vec::new());
    web::serve(&mut connection).unwrap();
    String::from_utf8(connection.1).unwrap()
}

#[test]
fn a_text_that_is_posted_is_answered_in_json() {
    let request = format!("POST / HTTP/1.1\r\ncontent-length: {}\r\n\r\n{TIDE}", TIDE.len());
    let response = served(&request);
    assert!(response.starts_with("HTTP/1.1 200\r\n"), "{response}");
    let json = response.split_once("\r\n\r\n").unwrap().1;
    let articles = copydesk_convert::read(
        Format::Json,
        &Source::new("response", json),
        &copydesk_convert::ReadOptions::default(),
    );
    assert_eq!(articles.unwrap().value[0].quotes.len(), 2);
}

#[test]
fn what_is_wrong_with_a_request_is_said() {
    let response = served("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\n \n ");
    assert!(response.starts_with("HTTP/1.1 422\r\n"), "{response}");
    assert!(response.contains("error[empty]"), "{response}");
    assert!(served("POST / HTTP/1.1\r\nContent-Length: 9999999\r\n\r\n").contains(" 413\r\n"));
}

//! How fast figures, dates and events are found: hostile text may not make it slow.

use std::time::{Duration, Instant};

use copydesk_model::{Article, Block, Prose, Section};

use super::super::document::Document;
use super::super::{marks, names, parties::Parties, recycle::Lists};
use super::annotate;

fn article(text: &str) -> Article {
    let blocks = text.split("\n\n").filter_map(|p| Prose::new(p).ok()).map(Block::Paragraph);
    let section = Section { heading: None, blocks: blocks.collect() };
    Article { sections: vec![section], published: "2026-03-04".parse().ok(), ..Article::default() }
}

/// The time that figures, dates and events of a text take, the shared layers not counted.
fn time(text: &str) -> (Duration, Article) {
    time_by(text, cpu)
}

fn time_by(text: &str, clock: impl Fn() -> Duration) -> (Duration, Article) {
    let mut article = article(text);
    let mut document = Document::new(&article).unwrap();
    let _ = marks::find(&mut document);
    let registry = names::find(&document);
    let parties = Parties::new(&registry, &article.parties, &mut Lists::default());
    let start = clock();
    annotate(&mut article, &document, &registry, &parties);
    (clock().saturating_sub(start), article)
}

/// The time that this thread has had a processor, where the system tells.
fn cpu() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanos = told.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0);
    Duration::from_nanos(nanos)
}

/// A piece of text repeated.
fn hostile(piece: &str) -> String {
    piece.repeat(60_000 / piece.len() + 1)
}

const PIECES: &[&str] = &[
    "1",
    "1 ",
    ",",
    "1,000,",
    "1.",
    "$",
    "$ ",
    "-",
    "$1.5 million ",
    "March 3, 2026 ",
    "5 percent ",
    "5 percent of ",
    "five ",
    "twenty-five hundred thousand ",
    "a ",
    "the ",
    "last ",
    "last week ",
    "two weeks before ",
    "met in ",
    "The vote, ",
    "will plan to ",
    "spent, ",
    "in Rome, ",
    "in Ohio ",
    "Ohio ",
    "won Ohio ",
    "lost in Ohio, ",
    "voted there ",
    "states like Ohio ",
    "at a hall in ",
    "Ohio, which holds a primary ",
    "Monday ",
    "will vote on Tuesday ",
    "summit ",
    "’s ",
    "( ",
    "— vote (Monday) ",
    "in Hull and Kent, ",
    "2016 10 16 ",
    "and ",
    "faces Ada Roe in May ",
    "met Ada Roe in May ",
    "beat Ada Roe in May ",
    "put off until May ",
    "postponed, which was due in May, until June ",
    "was postponed from May to July ",
    "the day before ",
    "at the end of the month ",
    "could not meet on Monday ",
    "He said the vote would be on Monday, ",
    "in an interview with Ada Roe of Hull ",
    "aboard her plane ",
    "party at the Roxy ",
    "brought a suit ",
    "met on Monday, ",
    "In Hull, ",
    "could not ",
    "He spent $5 on ",
    "$1-$2-",
    "1/2/",
    "from 1 to ",
    "U.S. ",
    "é",
    "元",
];

#[test]
fn hostile_text_takes_linear_time() {
    for piece in PIECES {
        // Alone, and behind an event that all of it may belong to.
        for before in ["", "She voted on Monday, but "] {
            let (took, _) = time(&(before.to_owned() + &hostile(piece)));
            // What is not linear takes minutes even in a release build.
            assert!(took < Duration::from_secs(20), "{before:?} {piece:?} took {took:?}");
        }
    }
}

#[test]
#[ignore = "measures; run it in release with a folder of articles in COPYDESK_SPEED"]
fn measures() {
    let folder = std::env::var("COPYDESK_SPEED").unwrap();
    let files = std::fs::read_dir(folder).unwrap();
    // Each by itself: of one long text no more is looked for than an article may have.
    let texts: Vec<_> =
        files.map(|f| std::fs::read_to_string(f.unwrap().path()).unwrap()).collect();
    // The time of a processor is told in steps too long for one article.
    let since = Instant::now();
    let took = |text: &String| time_by(text, || since.elapsed()).0;
    let mut rounds: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let took: Duration = texts.iter().map(took).sum();
            texts.iter().map(String::len).sum::<usize>() as f64 / took.as_secs_f64() / 1e6
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    panic!("{:.1} MB/s, the median of {rounds:.1?}", rounds[ROUNDS / 2]);
}

/// How often the articles are read.
const ROUNDS: usize = 9;

#[test]
#[ignore = "measures hostile text in release"]
fn measures_hostile() {
    let mut lines = String::new();
    for piece in PIECES {
        let text = piece.repeat(8_000_000 / piece.len());
        let (took, _) = time(&text);
        lines.push_str(&format!("{piece:?} {:.1} MB/s\n", 8.0 / took.as_secs_f64()));
    }
    panic!("{lines}");
}

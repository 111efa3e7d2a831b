//! What is measured: each job with its floor, which does the least that could do the same.

use std::hint::black_box;

use aho_corasick::AhoCorasick;
use copydesk_convert::{Format, ReadOptions, Source, WriteOptions, extract, read, write};
use copydesk_model::Article;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::plain::Plain;

/// Something to be measured.
#[allow(clippy::exhaustive_structs, reason = "only the benchmarks make it")]
pub struct Job {
    /// What it does.
    pub name: &'static str,
    /// The bytes that one run reads or writes.
    pub bytes: usize,
    /// The articles that one run reads or writes.
    pub articles: usize,
    /// Does it once.
    pub run: Box<dyn FnMut()>,
}

/// A job and its floor.
#[allow(clippy::exhaustive_structs, reason = "only the benchmarks make it")]
pub struct Pair {
    /// What we do.
    pub ours: Job,
    /// The least that could do the same.
    pub floor: Job,
}

/// Some words that a search for who said what would look for at least.
const PATTERNS: &[&str] = &[
    "said",
    "says",
    "told",
    "added",
    "asked",
    "according to",
    "wrote",
    "argued",
    "claimed",
    "noted",
    "million",
    "billion",
    "percent",
    "per cent",
    "$",
    "£",
    "€",
    "“",
    "”",
    "\"",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "January",
    "February",
    "March",
    "April",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Every job over some texts.
#[must_use]
pub fn jobs(texts: &[String]) -> Vec<Pair> {
    let bare = articles(texts, false);
    let mut full = articles(texts, true);
    // The plain record has only what most articles have.
    full.retain(|article| serde_json::from_str::<Plain>(&written(Format::Jsonl, article)).is_ok());
    let mut jobs = vec![
        text(texts, "text → article, no extraction", Format::Text, false),
        text(texts, "text → jsonl, no extraction", Format::Jsonl, false),
        text(texts, "text → jsonl, full extraction", Format::Jsonl, true),
        extraction(texts, &bare),
    ];
    jobs.extend(json(&full));
    jobs.extend(yaml(&full));
    jobs.extend(xml(&full));
    jobs
}

fn options(extract: bool) -> ReadOptions {
    let mut options = ReadOptions::default();
    options.extract = Some(extract);
    options
}

fn articles(texts: &[String], extract: bool) -> Vec<Article> {
    sources(texts).iter().flat_map(|s| read_as(Format::Text, s, extract)).collect()
}

fn sources(texts: &[String]) -> Vec<Source> {
    texts.iter().map(|text| Source::new("article", text.as_str())).collect()
}

fn read_as(format: Format, source: &Source, extract: bool) -> Vec<Article> {
    read(format, source, &options(extract)).map(|outcome| outcome.value).unwrap_or_default()
}

fn written(format: Format, article: &Article) -> String {
    let mut options = WriteOptions::default();
    options.compact = true;
    let outcome = write(format, std::slice::from_ref(article), &options);
    outcome.map(|outcome| outcome.value).unwrap_or_default()
}

/// A job that does the same with each of some things.
fn each<T: 'static>(
    name: &'static str,
    bytes: usize,
    things: Vec<T>,
    mut work: impl FnMut(&T) + 'static,
) -> Job {
    let articles = things.len();
    Job { name, bytes, articles, run: Box::new(move || things.iter().for_each(&mut work)) }
}

fn size(texts: &[String]) -> usize {
    texts.iter().map(String::len).sum()
}

fn text(texts: &[String], name: &'static str, to: Format, extract: bool) -> Pair {
    let bytes = size(texts);
    let ours = each(name, bytes, sources(texts), move |source| {
        let articles = read_as(Format::Text, source, extract);
        if to == Format::Text {
            black_box(articles);
        } else {
            // As the program does.
            for article in articles {
                black_box(written(to, &article));
                extract::recycle(article);
            }
        }
    });
    let floor = each("copy and check of UTF-8", bytes, texts.to_vec(), |text| {
        _ = black_box(String::from_utf8(text.as_bytes().to_vec()));
    });
    Pair { ours, floor }
}

fn extraction(texts: &[String], bare: &[Article]) -> Pair {
    let bytes = size(texts);
    let ours = each("extraction alone", bytes, bare.to_vec(), |article| {
        let mut article = article.clone();
        black_box(extract(&mut article));
        black_box(article);
    });
    let patterns = AhoCorasick::new(PATTERNS).ok();
    let floor = each("one search for many words", bytes, texts.to_vec(), move |text| {
        let found = patterns.iter().map(|patterns| patterns.find_iter(text).count());
        black_box(found.sum::<usize>());
    });
    Pair { ours, floor }
}

fn json(articles: &[Article]) -> [Pair; 2] {
    let files: Vec<String> = articles.iter().map(|a| written(Format::Jsonl, a)).collect();
    let plain: Vec<Plain> =
        files.iter().filter_map(|file| serde_json::from_str(file).ok()).collect();
    let bytes = size(&files);
    let reading = Pair {
        ours: each("json → article", bytes, sources(&files), |source| {
            black_box(read_as(Format::Json, source, false));
        }),
        floor: each("serde_json → plain record", bytes, files, |file| {
            _ = black_box(serde_json::from_str::<Plain>(file));
        }),
    };
    let writing = Pair {
        ours: each("article → json", bytes, articles.to_vec(), |article| {
            black_box(written(Format::Jsonl, article));
        }),
        floor: each("plain record → serde_json", bytes, plain, |plain| {
            _ = black_box(serde_json::to_string(plain));
        }),
    };
    [reading, writing]
}

fn yaml(articles: &[Article]) -> [Pair; 2] {
    let files: Vec<String> = articles.iter().map(|a| written(Format::Yaml, a)).collect();
    let plain: Vec<Plain> =
        files.iter().filter_map(|file| serde_yaml::from_str(file).ok()).collect();
    let bytes = size(&files);
    let reading = Pair {
        ours: each("yaml → article", bytes, sources(&files), |source| {
            black_box(read_as(Format::Yaml, source, false));
        }),
        floor: each("yaml_serde → plain record", bytes, files, |file| {
            _ = black_box(serde_yaml::from_str::<Plain>(file));
        }),
    };
    let writing = Pair {
        ours: each("article → yaml", bytes, articles.to_vec(), |article| {
            black_box(written(Format::Yaml, article));
        }),
        floor: each("plain record → yaml_serde", bytes, plain, |plain| {
            _ = black_box(serde_yaml::to_string(plain));
        }),
    };
    [reading, writing]
}

fn xml(articles: &[Article]) -> [Pair; 2] {
    let files: Vec<String> = articles.iter().map(|a| written(Format::Xml, a)).collect();
    let bytes = size(&files);
    let pieces: Vec<Vec<String>> = files.iter().map(|file| pieces(file)).collect();
    let reading = Pair {
        ours: each("NewsML-G2 → article", bytes, sources(&files), |source| {
            black_box(read_as(Format::Xml, source, false));
        }),
        floor: each("events of quick-xml", bytes, files, |file| {
            let mut reader = Reader::from_str(file);
            while let Ok(event) = reader.read_event() {
                if matches!(black_box(event), Event::Eof) {
                    break;
                }
            }
        }),
    };
    let writing = Pair {
        ours: each("article → NewsML-G2", bytes, articles.to_vec(), |article| {
            black_box(written(Format::Xml, article));
        }),
        floor: each("the same strings pushed", bytes, pieces, |pieces| {
            let mut out = String::new();
            pieces.iter().for_each(|piece| out.push_str(piece));
            black_box(out);
        }),
    };
    [reading, writing]
}

/// The strings that a file is written from, as a writer by hand would have them: tags, names of
/// attributes, values, text.
fn pieces(file: &str) -> Vec<String> {
    file.split_inclusive(['<', '>', '"', ' ']).map(str::to_owned).collect()
}

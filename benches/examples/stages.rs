//! How fast the stages of a conversion are: `cargo run --release --example stages [SECONDS] [STAGE]`.
#![allow(clippy::print_stdout, reason = "prints a table")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use copydesk_benches::articles;
use copydesk_convert::{Format, ReadOptions, Source, WriteOptions, extract, read, write};
use copydesk_model::Article;

#[inline(never)]
fn timed_stage(work: &mut dyn FnMut()) {
    work();
}

/// The time that this thread has had a processor.
fn cpu() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(told.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0))
}

fn main() {
    let mut words = std::env::args().skip(1);
    let seconds: f64 = words.next().and_then(|s| s.parse().ok()).unwrap_or(1.0);
    let only = words.next();
    let number = words.next().and_then(|n| n.parse().ok()).unwrap_or(1_000);
    let texts = articles(number);
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{} articles, {} bytes each", texts.len(), bytes / texts.len());
    let sources: Vec<Source> = texts.iter().map(|t| Source::new("a.txt", t.as_str())).collect();
    let plain = {
        let mut o = ReadOptions::default();
        o.extract = Some(false);
        o
    };
    let full = ReadOptions::default();
    let mut compact = WriteOptions::default();
    compact.compact = true;
    let one =
        |s: &Source, o: &ReadOptions| read(Format::Text, s, o).map(|o| o.value).unwrap_or_default();
    let bare: Vec<Article> = sources.iter().flat_map(|s| one(s, &plain)).collect();
    let rich: Vec<Article> = sources.iter().flat_map(|s| one(s, &full)).collect();
    let stage = |name: &str, bytes: usize, work: &mut dyn FnMut()| {
        if only.as_deref().is_some_and(|o| o != "all" && o != name) {
            return;
        }
        let (mut best, begin, mut times) = (Duration::MAX, Instant::now(), Vec::new());
        while begin.elapsed().as_secs_f64() < seconds || times.is_empty() {
            let start = cpu();
            timed_stage(work);
            let took = cpu() - start;
            times.push(took);
            best = best.min(took);
        }
        times.sort();
        let rate = |t: Duration| bytes as f64 / t.as_secs_f64() / 1e6;
        let median = times[times.len() / 2];
        println!(
            "{name:24} {:8.1} MB/s median {:8.1} best; {:8.0} articles/s",
            rate(median),
            rate(best),
            texts.len() as f64 / median.as_secs_f64()
        );
    };
    stage("text-read", bytes, &mut || {
        for s in &sources {
            black_box(one(s, &plain));
        }
    });
    stage("extract", bytes, &mut || {
        for a in &bare {
            let mut a = a.clone();
            black_box(extract(&mut a));
            black_box(a);
        }
    });
    stage("clone", bytes, &mut || {
        for a in &bare {
            black_box(a.clone());
        }
    });
    stage("text-jsonl", bytes, &mut || {
        for s in &sources {
            let a = one(s, &full);
            black_box(write(Format::Jsonl, &a, &compact).ok());
        }
    });
    stage("text-jsonl-bare", bytes, &mut || {
        for s in &sources {
            let a = one(s, &plain);
            black_box(write(Format::Jsonl, &a, &compact).ok());
        }
    });
    for format in [Format::Jsonl, Format::Yaml, Format::Xml, Format::Text] {
        for (kind, articles) in [("bare", &bare), ("rich", &rich)] {
            let files: Vec<String> = articles
                .iter()
                .filter_map(|a| Some(write(format, std::slice::from_ref(a), &compact).ok()?.value))
                .collect();
            let size: usize = files.iter().map(String::len).sum();
            let sources: Vec<Source> = files.iter().map(|t| Source::new("a", t.as_str())).collect();
            stage(&format!("write-{format}-{kind}"), size, &mut || {
                for a in articles {
                    black_box(write(format, std::slice::from_ref(a), &compact).ok());
                }
            });
            stage(&format!("read-{format}-{kind}"), size, &mut || {
                for s in &sources {
                    black_box(read(format, s, &plain).ok());
                }
            });
        }
    }
}

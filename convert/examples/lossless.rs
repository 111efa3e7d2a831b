//! Reads and writes every text of a folder as plain text, and tells what came back different.
//!
//! ```text
//! COPYDESK_TEXTS=path/to/texts cargo run --example lossless
//! ```
#![allow(clippy::print_stdout, reason = "it is a program")]

use std::error::Error;
use std::path::Path;

use copydesk_convert::{Format, ReadOptions, Source, WriteOptions, read, write};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::var("COPYDESK_TEXTS")?;
    let show = std::env::var("COPYDESK_SHOW").is_ok();
    let mut paths: Vec<_> =
        std::fs::read_dir(folder)?.filter_map(|e| Some(e.ok()?.path())).collect();
    paths.sort();
    let (mut lost, mut refused) = (0, 0);
    for path in &paths {
        match check(path, show) {
            Ok(()) => {}
            Err(e) if e.starts_with("refused") => {
                refused += 1;
                println!("{}: {e}", path.display());
            }
            Err(e) => {
                lost += 1;
                println!("{}: {e}", path.display());
            }
        }
    }
    println!("{} texts, {refused} refused, {lost} different", paths.len());
    Ok(())
}

fn check(path: &Path, show: bool) -> Result<(), String> {
    let bytes = std::fs::read(path).map_err(|e| e.to_string())?;
    let source = Source::decode("text", bytes).map_err(|e| format!("refused: {e}"))?;
    if std::env::var("COPYDESK_TIME").is_ok() {
        return time(&source);
    }
    let first = turn(source.text()).map_err(|e| format!("refused: {e}"))?;
    if show {
        println!("=== {}\n{first}", path.display());
    }
    if let Some(at) = difference(source.text(), &first) {
        return Err(format!("different: {at}"));
    }
    let second = turn(&first)?;
    if first != second {
        let at = difference(&first, &second);
        return Err(format!("no fixed point: {}", at.unwrap_or_else(|| "in white space".into())));
    }
    if first.starts_with("---\n") && !source.text().starts_with("---\n") {
        return Err("front matter was added".into());
    }
    Ok(())
}

fn turn(text: &str) -> Result<String, String> {
    let mut options = ReadOptions::default();
    options.extract = Some(false);
    let articles =
        read(Format::Text, &Source::new("text", text), &options).map_err(|e| e.to_string())?;
    let text = write(Format::Text, &articles.value, &WriteOptions::default());
    text.map(|text| text.value).map_err(|e| e.to_string())
}

/// Reads and writes once, and tells how long each took.
fn time(source: &Source) -> Result<(), String> {
    let start = std::time::Instant::now();
    let mut options = ReadOptions::default();
    options.extract = Some(false);
    let articles = read(Format::Text, source, &options).map_err(|e| e.to_string())?.value;
    let read = start.elapsed();
    let text = write(Format::Text, &articles, &WriteOptions::default()).map_err(|e| e.to_string());
    let write = start.elapsed() - read;
    let bytes = text?.value.len();
    println!("read {read:.1?}, write {write:.1?}, {bytes} bytes");
    Ok(())
}

/// The first difference once runs of white space are one space; wide spaces may go at the ends of
/// lines only.
fn difference(a: &str, b: &str) -> Option<String> {
    let words = |text: &str| -> Vec<String> {
        let lines = text.split(['\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}']);
        lines
            .flat_map(|line| line.trim().split([' ', '\t']).filter(|word| !word.is_empty()))
            .map(str::to_owned)
            .collect()
    };
    let (a, b) = (words(a), words(b));
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let around = |words: &[String]| {
        let words: Vec<_> = words.iter().skip(same.saturating_sub(3)).take(8).collect();
        format!("{words:?}").chars().take(300).collect::<String>()
    };
    (same < a.len() || same < b.len()).then(|| format!("want {} got {}", around(&a), around(&b)))
}

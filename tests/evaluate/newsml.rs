//! Evaluates the reading and writing of NewsML-G2.
//!
//! `evaluate-newsml FOLDER...` reads every file below the folders and prints a table by provider:
//! news items, articles read, words of the payload that the article has, first headlines kept, articles
//! that are the same after writing and reading, and files that a validator accepts.
//! `evaluate-newsml --random N` does the latter two for random articles.
//!
//! The words of a payload are counted here by looking for tags in the text, not by our reader. The
//! validator is the command in `COPYDESK_NEWSML_VALIDATE`; it gets the file as its last argument.
//! `COPYDESK_NEWSML_VERBOSE` prints what was not kept.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use copydesk_convert::{Format, ReadOptions, Source, WriteOptions, read, write};
use copydesk_model::{Article, strategies};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

#[path = "newsml/payload.rs"]
mod payload;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut table = Table::default();
    match arguments.as_slice() {
        [flag, count] if flag == "--random" => table.random(count.parse().unwrap_or(100)),
        folders => {
            let mut files = Vec::new();
            folders.iter().for_each(|folder| collect(Path::new(folder), &mut files));
            files.sort();
            files.iter().for_each(|file| table.file(file));
        }
    }
    table.print();
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if let Ok(entries) = fs::read_dir(path) {
        entries.flatten().for_each(|entry| collect(&entry.path(), files));
    } else {
        files.push(path.to_owned());
    }
}

/// What was counted for one provider.
#[derive(Default)]
struct Row {
    items: usize,
    read: usize,
    words: usize,
    kept: usize,
    headlines: usize,
    headlines_kept: usize,
    equal: usize,
    valid: usize,
    invalid: usize,
}

#[derive(Default)]
struct Table {
    rows: BTreeMap<String, Row>,
    refused: BTreeMap<String, usize>,
}

impl Table {
    fn row(&mut self, provider: &str) -> &mut Row {
        self.rows.entry(provider.to_owned()).or_default()
    }

    fn random(&mut self, count: usize) {
        let mut runner = TestRunner::deterministic();
        for i in 0..count {
            if let Ok(tree) = strategies::article().new_tree(&mut runner) {
                self.written("(random)", &tree.current(), &format!("random {i}"));
            }
        }
    }

    fn file(&mut self, path: &Path) {
        let name = path.display().to_string();
        let Ok(bytes) = fs::read(path) else { return };
        if bytes.iter().find(|b| !b.is_ascii_whitespace() && b.is_ascii()) != Some(&b'<') {
            return;
        }
        let source = match Source::decode_xml(&name, bytes) {
            Ok(source) => source,
            Err(error) => return self.refuse(&name, &error.to_string()),
        };
        let items = payload::items(source.text());
        let articles = match read(Format::Xml, &source, &ReadOptions::default()) {
            Ok(outcome) => outcome.value,
            Err(error) => {
                for item in &items {
                    self.row(&item.provider).items += 1;
                }
                return self.refuse(&name, &error.to_string());
            }
        };
        if items.len() != articles.len() {
            verbose(&format!("{name}: {} items, {} articles", items.len(), articles.len()));
        }
        for (item, article) in items.iter().zip(&articles) {
            self.item(item, article, &name);
        }
    }

    fn refuse(&mut self, name: &str, why: &str) {
        verbose(&format!("{name}: refused: {why}"));
        let reason = why.split_once(": ").map_or(why, |(_, reason)| reason);
        *self.refused.entry(reason.chars().take(110).collect()).or_default() += 1;
    }

    fn item(&mut self, item: &payload::Item, article: &Article, name: &str) {
        let (kept, missing) = kept(&item.words, article);
        if !missing.is_empty() {
            verbose(&format!("{name}: missing {:?}", missing.iter().take(12).collect::<Vec<_>>()));
        }
        let row = self.row(&item.provider);
        row.items += 1;
        row.read += 1;
        row.words += item.words.len();
        row.kept += kept;
        if let Some(headline) = &item.headline {
            row.headlines += 1;
            let same =
                |h: &copydesk_model::Headline| payload::words(&h.text) == payload::words(headline);
            if article.headlines.first().is_some_and(same) {
                row.headlines_kept += 1;
            } else {
                verbose(&format!("{name}: headline {headline:?}"));
            }
        }
        self.written(&item.provider.clone(), article, name);
    }

    /// Writes an article, reads it again, and lets the validator see it.
    fn written(&mut self, provider: &str, article: &Article, name: &str) {
        let Ok(outcome) =
            write(Format::Xml, std::slice::from_ref(article), &WriteOptions::default())
        else {
            return verbose(&format!("{name}: not written"));
        };
        let source = Source::new("written.xml", outcome.value.as_str());
        let back = read(Format::Xml, &source, &ReadOptions::default());
        let equal = back.as_ref().is_ok_and(|back| back.value.as_slice() == [article.clone()]);
        if !equal {
            verbose(&format!("{name}: not equal"));
            if let Ok(back) = &back {
                difference(article, back.value.first());
            }
        }
        let valid = validate(&outcome.value, name);
        let row = self.row(provider);
        row.equal += usize::from(equal);
        row.valid += usize::from(valid == Some(true));
        row.invalid += usize::from(valid == Some(false));
    }

    #[allow(clippy::print_stdout, reason = "the table is what this program is for")]
    fn print(&self) {
        println!("| provider | items | read | words kept | headline | equal | valid |");
        println!("|---|---:|---:|---:|---:|---:|---:|");
        for (provider, row) in &self.rows {
            let words = if row.words == 0 { 1.0 } else { row.kept as f64 / row.words as f64 };
            println!(
                "| {provider} | {} | {} | {words:.5} of {} | {}/{} | {}/{} | {}/{} |",
                row.items,
                row.read,
                row.words,
                row.headlines_kept,
                row.headlines,
                row.equal,
                row.read.max(row.equal),
                row.valid,
                row.valid + row.invalid,
            );
        }
        for (reason, count) in &self.refused {
            println!("refused {count}: {reason}");
        }
    }
}

#[allow(clippy::print_stderr, reason = "asked for by an environment variable")]
fn verbose(message: &str) {
    if std::env::var_os("COPYDESK_NEWSML_VERBOSE").is_some() {
        eprintln!("{message}");
    }
}

/// Says in which fields two articles differ.
fn difference(article: &Article, back: Option<&Article>) {
    let fields = |a: &Article| serde_json::to_value(a).unwrap_or_default();
    let (a, b) = (fields(article), back.map(fields).unwrap_or_default());
    for (name, value) in a.as_object().into_iter().flatten() {
        if b.get(name) != Some(value) {
            verbose(&format!("  {name}: {value}\n  {name}: {:?}", b.get(name)));
        }
    }
}

/// How many of the words an article has, and which it does not have.
fn kept(words: &[String], article: &Article) -> (usize, Vec<String>) {
    let mut have: HashMap<String, usize> = HashMap::new();
    let mut add = |text: &str| {
        payload::words(text).into_iter().for_each(|w| *have.entry(w).or_default() += 1);
    };
    article.texts().for_each(|(_, text)| add(text));
    article.bylines.iter().for_each(|b| add(&b.text));
    article.dateline.iter().for_each(|d| add(&d.text));
    article.furniture.iter().for_each(|f| add(&f.text));
    let mut missing = Vec::new();
    for word in words {
        match have.get_mut(word).filter(|count| **count > 0) {
            Some(count) => *count -= 1,
            None => missing.push(word.clone()),
        }
    }
    (words.len() - missing.len(), missing)
}

/// Whether the validator accepts a file; `None` without a validator.
fn validate(xml: &str, name: &str) -> Option<bool> {
    let command = std::env::var("COPYDESK_NEWSML_VALIDATE").ok()?;
    let file = std::env::temp_dir().join(format!("evaluate-newsml-{}.xml", std::process::id()));
    fs::write(&file, xml).ok()?;
    let mut parts = command.split_whitespace();
    let output =
        Command::new(parts.next()?).args(parts).arg(&file).stdin(Stdio::null()).output().ok()?;
    let valid = output.status.success();
    if !valid {
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        let lines = said.lines().filter(|l| l.contains("error") || l.contains("BREAKS"));
        verbose(&format!("{name}: invalid: {}", lines.take(3).collect::<Vec<_>>().join(" / ")));
    }
    Some(valid)
}

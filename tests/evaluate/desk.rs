//! Evaluates the checks of the copy desk: `evaluate-desk FOLDER [CODE]`.
//!
//! Checks every text of a folder and counts the findings of each code, and the articles that have
//! one. With a code it prints each finding of it with the words around, to be read by hand: a check
//! may be wrong about one article in twenty, not more.
#![allow(clippy::print_stdout, reason = "a program for developers")]

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs};

use copydesk_convert::model::Diagnostic;
use copydesk_convert::{CheckOptions, Format, Source, check, desk_codes};

/// How many characters around a finding are shown.
const AROUND: usize = 60;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let folder = args.next().ok_or("expected a folder of texts")?;
    let wanted = args.next();
    let mut found: BTreeMap<&str, (usize, BTreeSet<usize>)> = BTreeMap::new();
    let files = texts(folder.as_ref())?;
    let mut took = 0.0;
    for (number, file) in files.iter().enumerate() {
        let source = Source::new(file.display().to_string(), fs::read_to_string(file)?);
        let start = Instant::now();
        let checked = check(Format::Text, &source, &CheckOptions::default());
        took += start.elapsed().as_secs_f64();
        for finding in &checked.diagnostics {
            let (count, articles) = found.entry(finding.code.name).or_default();
            *count += 1;
            articles.insert(number);
            if wanted.as_deref() == Some(finding.code.name) {
                println!("{}", shown(&source, finding));
            }
        }
    }
    if wanted.is_none() {
        println!("{:<28} {:>8} {:>8} {:>14}", "code", "findings", "articles", "articles in 20");
        for code in desk_codes() {
            let (count, articles) = found.get(code.name).cloned().unwrap_or_default();
            let share = 20.0 * articles.len() as f64 / files.len() as f64;
            println!("{:<28} {count:>8} {:>8} {share:>14.2}", code.name, articles.len());
        }
        let each = 1e6 * took / files.len() as f64;
        println!("{} articles, {each:.0} µs each", files.len());
    }
    Ok(())
}

/// The texts of a folder, by name.
fn texts(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let entries = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut files = entries.collect::<Result<Vec<_>, _>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    Ok(files)
}

/// A finding with the words around it.
fn shown(source: &Source, finding: &Diagnostic) -> String {
    let Some(place) = &finding.location else { return finding.to_string() };
    let text = source.text();
    let before: String =
        text.get(..place.bytes.start).unwrap_or_default().chars().rev().take(AROUND).collect();
    let before: String = before.chars().rev().collect();
    let after: String =
        text.get(place.bytes.end..).unwrap_or_default().chars().take(AROUND).collect();
    let words = text.get(place.bytes.clone()).unwrap_or_default();
    let around = format!("{before}⟦{words}⟧{after}").replace('\n', "⏎");
    format!("{}:{}: {}\n    {around}", source.name(), place.line, finding.message)
}

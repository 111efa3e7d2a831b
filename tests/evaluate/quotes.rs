//! Evaluates the extraction of quotes: `evaluate-quotes [GOLD.jsonl [PREDICTIONS.jsonl]]`.
//! With `--speed FILE` or `--speed FOLDER` it measures extraction alone.
//!
//! Reads gold, one article a line, and the texts that it names beside it; extracts in process;
//! prints the table of scores and writes
//! predictions, one article a line. Spans that are nobody's words stand in `*.negatives.jsonl`.
#![allow(clippy::print_stdout, reason = "a program for developers")]

#[path = "quotes/name.rs"]
mod name;
#[path = "quotes/place.rs"]
mod place;
#[path = "quotes/predict.rs"]
mod predict;
#[path = "quotes/score.rs"]
mod score;

use std::error::Error;
use std::path::Path;
use std::time::Instant;
use std::{env, fs};

use score::Score;
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1).peekable();
    if args.next_if_eq("--speed").is_some() {
        return speed(args.next().ok_or("--speed needs a file of text")?.as_ref());
    }
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/evaluate/quotes/gold.jsonl");
    let gold_file = args.next().unwrap_or_else(|| default.to_owned());
    let folder = Path::new(&gold_file).parent().unwrap_or(Path::new("."));
    let golds = lines(&gold_file)?;
    let negatives = lines(&gold_file.replace(".jsonl", ".negatives.jsonl")).unwrap_or_default();
    let mut marks = golds.iter().flat_map(|g| g["quotes"].as_array().into_iter().flatten());
    let singles = marks.any(|q| q["mark"].as_str().is_none_or(|m| m == "single"));
    let (mut score, mut out) = (Score::default(), String::new());
    for gold in &golds {
        let text = fs::read_to_string(folder.join(gold["text_file"].as_str().unwrap_or_default()))?;
        let quotes = predict::quotes(&text, singles, false)?;
        let terms = predict::quotes(&text, singles, true)?;
        let rejects = negatives.iter().find(|n| n["id"] == gold["id"]).map(|n| &n["negatives"]);
        let rejects = rejects.cloned().unwrap_or(Value::Array(Vec::new()));
        let of = serde_json::from_value::<Vec<_>>(gold["quotes"].clone())?;
        score.add(&of, &quotes, &serde_json::from_value::<Vec<_>>(rejects)?);
        let line = serde_json::json!({ "id": gold["id"], "quotes": quotes, "terms": terms });
        out += &format!("{line}\n");
    }
    print!("{}", score.table());
    if let Some(file) = args.next() {
        fs::write(file, out)?;
    }
    Ok(())
}

/// The values of a file of JSON Lines.
fn lines(file: &str) -> Result<Vec<Value>, Box<dyn Error>> {
    let text = fs::read_to_string(file)?;
    let values = text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    Ok(values)
}

/// Measures how fast quotes and parties are found in a file, or in the files of a folder.
fn speed(path: &Path) -> Result<(), Box<dyn Error>> {
    let files: Vec<_> = if path.is_dir() {
        fs::read_dir(path)?.map(|f| f.map(|f| f.path())).collect::<Result<_, _>>()?
    } else {
        vec![path.to_owned()]
    };
    let mut articles = Vec::new();
    let mut bytes = 0;
    for file in files {
        let text = fs::read_to_string(file)?;
        bytes += text.len();
        articles.push(predict::read(&text, false)?);
    }
    // The best of several passes over each article: other work on the machine only adds.
    let mut took = 0.0;
    let mut quotes = 0;
    for article in &articles {
        let mut best = f64::INFINITY;
        for _ in 0..5 {
            let start = Instant::now();
            let found = copydesk_convert::extract::explain(article).len();
            best = best.min(start.elapsed().as_secs_f64());
            quotes += found;
        }
        took += best;
    }
    let quotes = quotes / 5;
    let count = articles.len();
    let rate = bytes as f64 / took / 1e6;
    println!("{count} articles, {quotes} quotes, {bytes} bytes in {took:.3} s: {rate:.1} MB/s");
    Ok(())
}

//! Evaluates the extraction of quotes: `evaluate-quotes [GOLD.jsonl [PREDICTIONS.jsonl]]`.
//!
//! Reads gold, one article a line, and the texts that it names beside it; extracts in process;
//! writes predictions, one article a line.
#![allow(clippy::print_stdout, reason = "a program for developers")]

#[path = "quotes/place.rs"]
mod place;
#[path = "quotes/predict.rs"]
mod predict;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/evaluate/quotes/gold.jsonl");
    let gold_file = args.next().unwrap_or_else(|| default.to_owned());
    let folder = Path::new(&gold_file).parent().unwrap_or(Path::new("."));
    let mut lines = String::new();
    let golds = fs::read_to_string(&gold_file)?;
    let golds = golds.lines().map(serde_json::from_str::<serde_json::Value>);
    let golds = golds.collect::<Result<Vec<_>, _>>()?;
    let mut marks = golds.iter().flat_map(|g| g["quotes"].as_array().into_iter().flatten());
    let singles = marks.any(|q| q["mark"].as_str().is_none_or(|m| m == "single"));
    for gold in golds {
        let id = gold["id"].as_str().unwrap_or_default();
        let text = fs::read_to_string(folder.join(gold["text_file"].as_str().unwrap_or_default()))?;
        let quotes = predict::quotes(&text, singles, false)?;
        let terms = predict::quotes(&text, singles, true)?;
        lines += &serde_json::to_string(
            &serde_json::json!({ "id": id, "quotes": quotes, "terms": terms }),
        )?;
        lines.push('\n');
    }
    if let Some(file) = args.next() {
        fs::write(file, lines)?;
    }
    Ok(())
}

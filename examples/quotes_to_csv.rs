//! Prints who said what in a folder of plain texts, as CSV.
//!
//! ```sh
//! cargo run -p copydesk-examples --example quotes_to_csv examples/texts
//! ```
#![allow(clippy::print_stderr, reason = "a program")]

use std::error::Error;
use std::path::PathBuf;

use copydesk_convert::{Format, Source};
use copydesk_examples::quotes;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("expected a folder")?;
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let mut table = csv::Writer::from_writer(std::io::stdout().lock());
    table.write_record(["file", "headline", "speaker", "words"])?;
    for path in paths {
        let Some(format) = Format::of_path(&path) else { continue };
        let source = Source::decode(path.display().to_string(), std::fs::read(&path)?)?;
        if let Err(error) = quotes::add(&mut table, format, &source) {
            eprintln!("{}: {error}", path.display());
        }
    }
    table.flush()?;
    Ok(())
}

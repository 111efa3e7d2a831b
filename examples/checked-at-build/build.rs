//! Stops the build if an article of the program is not valid.

use std::error::Error;
use std::path::Path;

use copydesk_convert::model::Severity;
use copydesk_convert::{Format, ReadOptions, Source, read};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=articles");
    for entry in std::fs::read_dir("articles")? {
        check(&entry?.path())?;
    }
    Ok(())
}

fn check(path: &Path) -> Result<(), Box<dyn Error>> {
    let format = Format::of_path(path).ok_or("found a file of no format")?;
    let source = Source::decode(path.display().to_string(), std::fs::read(path)?)?;
    let read = read(format, &source, &ReadOptions::default())?;
    let rules = read.value.iter().flat_map(|article| article.validate());
    for finding in read.diagnostics.into_iter().chain(rules) {
        println!("cargo::warning={}: {finding}", path.display());
        if finding.severity == Severity::Error {
            return Err(format!("{} is not valid", path.display()).into());
        }
    }
    Ok(())
}

//! Converts a text file to NewsML-G2, prints it, and reads it again to be sure.
//!
//! ```sh
//! cargo run -p copydesk-examples --example text_to_newsml docs/example.txt 2025-05-12
//! ```
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program")]

use std::error::Error;

use copydesk_examples::newsml;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [path, published] = arguments.as_slice() else {
        return Err("expected a text file and its date of publication".into());
    };
    let (xml, findings) = newsml::from_text(path, &std::fs::read_to_string(path)?, published)?;
    for finding in findings {
        eprintln!("{path}: {finding}");
    }
    let again = newsml::to_article(path, &xml)?;
    eprintln!("{} quotes, {} figures", again.quotes.len(), again.figures.len());
    print!("{xml}");
    Ok(())
}

//! Builds an article and prints it as JSON.
//!
//! ```sh
//! cargo run -p copydesk-examples --example build_an_article
//! ```
#![allow(clippy::print_stdout, reason = "a program")]

use std::error::Error;

use copydesk_convert::{Format, WriteOptions, write};

fn main() -> Result<(), Box<dyn Error>> {
    let article = copydesk_examples::build::ferry()?;
    print!("{}", write(Format::Json, &[article], &WriteOptions::default())?.value);
    Ok(())
}

//! Evaluates the extraction of quotes.

fn main() {}

//! Evaluates the extraction of figures.

fn main() {}

//! figures
#[path = "../lexicon/en/figures.rs"]
pub(crate) mod lexicon;

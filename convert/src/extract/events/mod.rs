//! events
#[path = "../lexicon/en/events.rs"]
pub(crate) mod lexicon;

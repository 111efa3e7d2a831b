//! What the lines around an article are made of, as data.
//!
//! Everything is in lower case. A list is short on purpose: what is on none of them stays in the
//! body, where nothing is lost.

pub(super) mod bylines;
pub(super) mod datelines;
pub(super) mod furniture;

/// Whether a list has a word or phrase, in any case.
pub(super) fn has(list: &[&str], phrase: &str) -> bool {
    if phrase.is_ascii() {
        return list.iter().any(|word| word.eq_ignore_ascii_case(phrase));
    }
    // Of a letter at least one is made.
    let longest = list.iter().map(|word| word.len()).max().unwrap_or_default();
    if phrase.chars().count() > longest {
        return false;
    }
    let lower = phrase.to_lowercase();
    list.contains(&lower.as_str())
}

//! Verbs that a law behind them makes an event: "pass a bill".

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::lexicon::Spelling;

/// What is passed.
const LAWS: &[Spelling] = listed!(EVENTS, "laws/laws");

/// "expected to pass a broad bill", "co-sponsored a law", but "to pass the time".
pub(super) fn is_passed(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let own =
        |k: &usize| lexemes.is_word(*k) && !lexemes.has(*k, Is::PREPOSITION | Is::CONJUNCTION);
    lexemes.is_any(i, words!["pass", "passing", "sponsored", "cosponsored"])
        && (i + 1..i + 8)
            .take_while(|k| own(k) || !lexemes.is_word(*k) && !lexemes.is(*k, ","))
            .any(|k| lexemes.is_any(k, LAWS))
}

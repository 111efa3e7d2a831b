//! Which words name a body that pays out public money.

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, listed};
use super::super::super::lexicon::Spelling;

/// Bodies that pay out public money wherever in a name they stand, as a state or capital does not.
const BODIES: &[Spelling] = listed!(FIGURES, "payer/body/bodies");

/// Words before the name of a state that are part of it or say no more of it: "New Jersey", "Rural Ohio".
const COMPASS: &[Spelling] = listed!(FIGURES, "payer/body/compass");

/// Titles that the name of a person follows.
const TITLES: &[Spelling] = listed!(FIGURES, "payer/body/titles");

/// Whether a word names a body that pays out public money: not the state in the name of a person or firm,
/// "Ann Jordan", "Texas Wool", "the Bank of Ohio".
pub(in crate::extract::figures) fn is_public_body(lexemes: &Lexemes<'_>, i: usize) -> bool {
    if !lexemes.of(i, Of::PUBLIC_PAYERS | Of::STATES) {
        return false;
    }
    if !lexemes.at(i).capital() || lexemes.is_any(i, BODIES) {
        return true;
    }
    let other = Is::PREPOSITION | Is::CONJUNCTION | Is::DETERMINER | Is::ADVERB | Is::SHIFT;
    let time = Is::MONTH | Is::WEEKDAY | Is::SEASON | Is::PRONOUN | Is::AUXILIARY | Is::MODAL;
    let verb = Is::VERB | Is::DOES | Is::SPENDS | Is::GIVES | Is::COMMITS | Is::PROPOSES;
    let named =
        |k: usize| lexemes.is_word(k) && lexemes.at(k).capital() && !lexemes.has(k, other | time);
    let of = i > 1 && lexemes.is(i - 1, "of") && named(i - 2) && !lexemes.is_any(i - 2, BODIES);
    let before = i > 0 && named(i - 1) && !lexemes.is_any(i - 1, COMPASS);
    // "Mr. Jordan", "Rep. Ann Jordan"
    let title = i > 1 && lexemes.is(i - 1, ".") && lexemes.is_any(i - 2, TITLES);
    let behind = named(i + 1) && !lexemes.has(i + 1, verb) && !lexemes.is_any(i + 1, BODIES);
    !(of || before || title || behind)
}

//! Whether the words beside a number speak of money, where its unit alone may mean something else.

use super::super::class::{Classes, Is, Of};
use super::super::ends_sentence;
use super::super::lexemes::{Lexemes, listed, words};
use super::currency::is_named;
use crate::extract::lexicon::Spelling;

/// How many lexemes before a number its money may be told of.
const BEFORE: usize = 8;

/// How many behind it.
const BEHIND: usize = 4;

/// Verbs of money.
const VERBS: Classes =
    Is::SPENDS | Is::GIVES | Is::EARNS | Is::COSTS | Is::HOLDS | Is::SAVES | Is::OWES | Is::FINES;

/// Nouns of what somebody pays or is paid.
const SUMS: Classes = Is::PRICE | Is::WAGE | Is::TAX | Is::PENALTY | Is::GIFT;

/// Nouns of money.
const NOUNS: Classes =
    SUMS | Is::SPENDING | Is::INCOME | Is::DEBT | Is::ASSET | Is::SAVING | Is::LOSS;

/// Words that a sum may stand behind.
const LEADS: &[Spelling] = listed!(AMOUNTS, "unit/money/leads");

/// Whether such a word stands before a sum.
pub(super) fn is_led(lexemes: &Lexemes<'_>, first: usize) -> bool {
    first > 0 && lexemes.is_any(first - 1, LEADS)
}

/// Whether a verb here has a sum as its object.
fn is_verb(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let lists = Of::PAYING | Of::SELLING | Of::MAKING | Of::RECEIVING | Of::LOSING;
    let more = listed!(AMOUNTS, "unit/money/getting");
    (lexemes.has(i, VERBS) || lexemes.of(i, lists) || lexemes.is_any(i, more))
        && !lexemes.is(i, "for")
}

/// Whether a word tells of money.
fn tells(lexemes: &Lexemes<'_>, i: usize) -> bool {
    is_verb(lexemes, i) || lexemes.has(i, NOUNS | Is::ASKS)
}

/// Whether one of some words before a lexeme, in its sentence, tells of money.
fn told_before(lexemes: &Lexemes<'_>, first: usize) -> bool {
    let before = (first.saturating_sub(BEFORE)..first).rev();
    before.take_while(|i| !ends_sentence(lexemes, *i)).any(|i| tells(lexemes, i))
}

/// Whether a sentence tells of money near a number: "paid Tk 40", "9,000 drams a month".
pub(super) fn is_near(lexemes: &Lexemes<'_>, first: usize, end: usize) -> bool {
    let mut behind = (end..end + BEHIND).take_while(|i| !ends_sentence(lexemes, *i));
    told_before(lexemes, first) || is_rate(lexemes, end) || behind.any(|i| tells(lexemes, i))
}

/// Whether somebody pays this sum and no other thing can be meant: "pays R90", "up to R500", "R150 for".
pub(super) fn is_paid(lexemes: &Lexemes<'_>, first: usize, end: usize) -> bool {
    if is_thing(lexemes, end) || lexemes.is_dash(end) && !lexemes.is(end + 1, "a") {
        return false;
    }
    let mut at = first;
    let from = first.saturating_sub(5);
    while at > from && lexemes.has(at - 1, Is::ADVERB | Is::BOUND | Is::PRONOUN) {
        at -= 1;
    }
    let Some(lead) = at.checked_sub(1) else { return is_rate(lexemes, end) };
    let led = lexemes.is_any(first - 1, LEADS)
        || lexemes.is_any(lead, LEADS)
        || lexemes.has(lead, Is::AUXILIARY);
    let named = lexemes.has(lead, Is::DETERMINER) || lexemes.at(lead).capital();
    is_verb(lexemes, lead)
        || led && lexemes.at(first + 1).len() > 1 && told_before(lexemes, first)
        || !named && (is_rate(lexemes, end) || lexemes.is(end, "for"))
        || is_sum(lexemes, end) && (lexemes.has(end, SUMS) || lexemes.is_any(end, COINS))
}

/// "per person", "each", "a month" behind a sum.
pub(super) fn is_rate(lexemes: &Lexemes<'_>, end: usize) -> bool {
    let article = lexemes.is_any(end, words!["a", "an", "every", "-"]);
    let at = end + 1 + usize::from(lexemes.is_hyphen(end));
    let unit =
        || lexemes.of(at, Of::PRICED_UNITS | Of::RATES_OF_TIME) || lexemes.has(at, Is::TIME_UNIT);
    lexemes.is_any(end, words!["per", "each", "apiece"]) || article && unit()
}

/// Other nouns that can have a sum before them.
const COINS: &[Spelling] = listed!(AMOUNTS, "unit/money/coins");

/// Whether a noun here can have a sum before it: "a R600 raise", "an N500 note".
fn is_sum(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.has(i, NOUNS) && !lexemes.ends(i, "s") || lexemes.is_any(i, COINS)
}

/// Whether a thing that is no sum stands behind a number: "BT 13,000 jobs", "an N95 mask".
pub(super) fn is_thing(lexemes: &Lexemes<'_>, end: usize) -> bool {
    let more = listed!(AMOUNTS, "unit/money/behind-sums");
    let sum = lexemes.has(end, NOUNS) || lexemes.is_any(end, COINS);
    let how = lexemes.is_any(end, more) || lexemes.ends(end, "ly");
    // "JD 5,000 went to"
    let verb = lexemes.has(end, Is::VERB)
        || lexemes.of(end, Of::PAST_FORMS)
        || lexemes.ends(end, "ed") && !lexemes.at(end).capital();
    let time = lexemes.has(end, Is::TIME_UNIT);
    lexemes.is_word(end) && (is_named(lexemes, end) || time) && !sum && !how && !verb
}

//! What lies between two words, and how much of it parts clauses.

use std::ops::Range;

use super::super::amounts::class::{Classes, Is, Of};
use super::super::amounts::lexemes::{Lexeme, Lexemes, Shape, listed, words};
use super::super::lexicon::{Sieve, Spelling};
use super::asides::Asides;

/// What lies between two words: one for each lexeme, more for what parts clauses; beyond `most` no more is
/// counted.
pub(super) fn cost(
    lexemes: &Lexemes<'_>,
    asides: &mut Asides,
    between: Range<usize>,
    most: usize,
) -> usize {
    let mut cost = 0;
    let mut i = between.start;
    while i < between.end && cost < most {
        if is_plain(lexemes, i) {
            cost += 1;
            i += 1;
            continue;
        }
        let mut inserted = || {
            let aside = asides.end(lexemes, i, between.end);
            aside.or_else(|| places(lexemes, i, between.end))
        };
        let end = if lexemes.may_be(i, &COUNTED) { inserted() } else { None };
        if let Some(end) = end {
            cost += ASIDE;
            i = end;
            continue;
        }
        cost += 1 + parting(lexemes, i);
        i += 1;
    }
    cost
}

/// Words and marks that part clauses.
const PARTING: &[Spelling] = listed!(EVENTS, "cost/parting");

/// Prepositions that names of places stand behind.
pub(super) const LEADS: &[Spelling] = words!["in", "at", "near", "outside", "off", "to"];

/// Everything that is not counted by its classes alone.
static COUNTED: Sieve = Sieve::of([PARTING, LEADS, listed!(EVENTS, "cost/marks")]);

/// Whether a lexeme counts as one, whatever stands beside it.
#[inline]
fn is_plain(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let Lexeme { classes, head, .. } = lexemes.at(i);
    let verb = classes & (SAYING | Is::EVENT_VERB | Is::EVENT_NOUN) != 0;
    !verb && !COUNTED.may_hold(*head) && (*classes != 0 || !lexemes.ends(i, "ed"))
}

/// Verbs of saying, and of money.
const SAYING: Classes = Is::REPORTING | Is::SPENDS | Is::EARNS | Is::GIVES | Is::CHANGES;

/// What a clause or list of places inserted between two words counts.
const ASIDE: usize = 3;

/// The most lexemes of a list of places.
const LONGEST_LIST: usize = 120;

/// The end of the names behind a preposition of place: "in Kent, Surrey and Essex".
fn places(lexemes: &Lexemes<'_>, i: usize, end: usize) -> Option<usize> {
    let first = i + 1 + usize::from(lexemes.is(i + 1, "the"));
    if !lexemes.is_any(i, LEADS) || !lexemes.at(first).capital() {
        return None;
    }
    let named = |k: usize| lexemes.is_word(k) && lexemes.at(k).capital();
    let (mut at, end) = (first, end.min(first + LONGEST_LIST));
    while at < end && (named(at) || lexemes.is_any(at, words![",", "and"]) && named(at + 1)) {
        at += 1;
    }
    Some(at)
}

/// What a lexeme adds that parts clauses.
fn parting(lexemes: &Lexemes<'_>, i: usize) -> usize {
    if !lexemes.may_be(i, &COUNTED) {
        return parting_verb(lexemes, i);
    }
    if lexemes.is_any(i, words![";", ":"]) {
        8
    } else if lexemes.is_any(i, words!["—", "―"]) {
        if lexemes.has(i + 1, Is::PREPOSITION) { 0 } else { 3 }
    } else if lexemes.is(i, ",") {
        if lexemes.has(i + 1, Is::PRONOUN) { 6 } else { 2 }
    } else if lexemes.is_any(i, PARTING) {
        4
    } else {
        parting_verb(lexemes, i)
    }
}

/// What a verb adds, or a noun that tells of an event.
fn parting_verb(lexemes: &Lexemes<'_>, i: usize) -> usize {
    if lexemes.has(i, SAYING)
        && (lexemes.of(i, Of::PHRASE_ONLY | Of::CONDITIONED) || !lexemes.has(i, Is::EVENT_VERB))
        && !lexemes.has(i, Is::ADVERB)
        && !is_noun(lexemes, i)
    {
        6
    } else if lexemes.has(i, Is::EVENT_VERB | Is::EVENT_NOUN) && !lexemes.of(i, Of::PHRASE_ONLY) {
        2
    } else if is_other_verb(lexemes, i) {
        5
    } else {
        0
    }
}

/// Whether a word that no list knows is a past verb with an object: "contacted his publisher".
fn is_other_verb(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.at(i).classes == 0
        && lexemes.ends(i, "ed")
        && !lexemes.at(i).capital()
        && !lexemes.of(i, Of::STRIKING)
        && (lexemes.has(i + 1, Is::DETERMINER | Is::PRONOUN)
            || lexemes.at(i + 1).capital()
            || lexemes.is(i + 1, "by"))
        && !lexemes.has(i.wrapping_sub(1), Is::DETERMINER)
}

/// Whether a word that may be a verb is a noun: "finance reports", "the findings".
pub(super) fn is_noun(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let Some(before) = i.checked_sub(1) else { return false };
    let noun = lexemes.has(before, Is::MEASURE)
        || lexemes.is_word(before)
            && !lexemes.at(before).capital()
            && lexemes.at(before).classes == 0
            && !lexemes.ends(before, "s");
    let owned =
        lexemes.has(before, Is::DETERMINER) || lexemes.at(before).shape() == Shape::Possessive;
    let listed = lexemes.of(i, Of::REPORT_NOUNS)
        && lexemes.is_word(before)
        && !lexemes.at(before).capital()
        && !lexemes.has(
            before,
            Is::PRONOUN
                | Is::AUXILIARY
                | Is::MODAL
                | Is::CONJUNCTION
                | Is::RELATIVE
                | Is::PREPOSITION,
        );
    // "an ad buy in Ohio"
    let plain = lexemes.has(i + 1, Is::PREPOSITION)
        && !lexemes.ends(i, "ed")
        && !lexemes.of(i, Of::PAST_FORMS);
    owned || listed || (lexemes.ends(i, "s") || plain) && noun
}

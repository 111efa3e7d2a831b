//! What a percentage is a percentage of.

use std::ops::Range;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, words};

/// The noun phrase behind "percent of"; `None` where there is no "of".
pub(super) fn of(
    lexemes: &Lexemes<'_>,
    end: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    if !lexemes.is(end, "of") {
        return None;
    }
    let first = end + 1;
    let mut at = first;
    while at < sentence.end && at < first + 12 && continues(lexemes, at, first) {
        at += 1;
    }
    (at > first).then_some(first..at)
}

/// Whether a lexeme belongs to the noun phrase that begins with `first`.
fn continues(lexemes: &Lexemes<'_>, at: usize, first: usize) -> bool {
    // "of its $60 million budget"
    let sum = Is::SYMBOL | Is::MAGNITUDE;
    let own = at > first
        && (lexemes.has(at - 1, Is::DETERMINER | sum)
            || lexemes.is_number(at - 1)
            || lexemes.at(at - 1).shape() == super::super::amounts::lexemes::Shape::Possessive);
    if lexemes.has(at, sum) && own {
        return true;
    }
    if lexemes.is_number(at) {
        return at == first || lexemes.has(at - 1, Is::SYMBOL) && at > first + 1;
    }
    // "Mrs. Roe's sums"
    let title = at > first && lexemes.is(at, ".") && lexemes.glued(at);
    if title && lexemes.word(at - 1).len() < 5 && lexemes.at(at + 1).capital() {
        return true;
    }
    if !lexemes.is_word(at) {
        let possessive =
            lexemes.at(at).shape() == super::super::amounts::lexemes::Shape::Possessive;
        return possessive
            || lexemes.is_hyphen(at)
            || lexemes.is_any(at, words!["'", "’"]) && lexemes.glued(at);
    }
    if at > first && lexemes.is_hyphen(at - 1) {
        return true;
    }
    if lexemes.is(at, "of") {
        return at > first;
    }
    let stops =
        Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::CONJUNCTION | Is::PREPOSITION | Is::VERB;
    // "young Republicans endorse": a verb behind a plural.
    let verb = at > first
        && lexemes.has(at, Is::EVENT_VERB)
        && !lexemes.has(at, Is::EVENT_NOUN | Is::MEASURE)
        && lexemes.word(at - 1).ends_with('s');
    let led = at == first
        || lexemes.has(at - 1, Is::DETERMINER)
        || lexemes.is_any(at - 1, words!["all", "total", "every"])
        || lexemes.at(at - 1).shape() == super::super::amounts::lexemes::Shape::Possessive;
    if verb || lexemes.has(at, Is::REPORTING) && !led {
        return false;
    }
    if lexemes.has(at, stops) && !(at == first && lexemes.has(at, Is::DETERMINER)) {
        return false;
    }
    if at > first && lexemes.has(at, Is::DETERMINER | Is::PRONOUN | Is::SHIFT) {
        return false;
    }
    let participle = lexemes.word(at).ends_with("ed") || lexemes.word(at).ends_with("ing");
    led || !participle || lexemes.has(at, Is::MEASURE)
}

//! Which nation's money a word means that several nations use.

use std::ops::Range;

use copydesk_model::Unit;

use super::super::class::{Is, Of};
use super::super::lexemes::{Lexemes, words};
use super::super::{Mention, ends_sentence};
use super::currency::{currency_of, is_letter};
use super::{Measured, Scale};
use crate::extract::lexicon::{Hints, Spelling};

/// Gives an amount the currency of the nation that its sentence names, or that was named with its word before.
pub(in super::super) fn of_nation(
    lexemes: &Lexemes<'_>,
    last: Option<&Mention>,
    found: Measured,
) -> Measured {
    let Some(word) = bare_word(lexemes, &found) else { return found };
    let unit = named(lexemes, &(found.first..found.end), word)
        .or_else(|| before(lexemes, last, &found, word));
    unit.map_or(found, |unit| Measured { unit: Scale { unit, ..found.unit }, ..found })
}

/// The word of a currency, or code that is shared, with no nation beside it.
fn bare_word(lexemes: &Lexemes<'_>, found: &Measured) -> Option<usize> {
    if found.prefixed {
        let code = lexemes.has(found.first, Is::CODE) || is_letter(lexemes, found.first);
        return code.then_some(found.first);
    }
    let word = found.end - 1;
    let usual = currency_of(lexemes.entry(word)).map(Unit::Currency);
    let bare = lexemes.has(word, Is::CURRENCY) && usual == Some(found.unit.unit);
    (bare && (word == 0 || !lexemes.has(word - 1, Is::NATION))).then_some(word)
}

/// How many lexemes before a bare "dollars" those of a nation may stand.
const NATION_REACH: usize = 40;

/// "from 6 Canadian dollars to 9 dollars": a bare word means the nation that was named with it before.
fn before(
    lexemes: &Lexemes<'_>,
    last: Option<&Mention>,
    found: &Measured,
    word: usize,
) -> Option<Unit> {
    let last = last?;
    let near = found.first.saturating_sub(last.end) <= NATION_REACH;
    let other = near && !found.prefixed && last.amount.unit() != found.unit.unit;
    (other && stem(lexemes, last.end - 1) == stem(lexemes, word)).then(|| last.amount.unit())
}

/// A word without the ending of the plural.
fn stem<'t>(lexemes: &Lexemes<'t>, word: usize) -> &'t str {
    lexemes.word(word).trim_end_matches('s')
}

/// How far a sentence is looked through for a nation, on either side.
const SENTENCE: usize = 50;

/// "Chile will lend them 4 billion pesos": the one nation of the sentence that has such a currency. Dollars and
/// pounds are too often those of others.
pub(super) fn named(lexemes: &Lexemes<'_>, found: &Range<usize>, word: usize) -> Option<Unit> {
    let usual = words!["dollar", "dollars", "pound", "pounds", "euro", "euros", "cent", "cents"];
    if lexemes.is_any(word, usual) {
        return None;
    }
    let ends = |i: &usize| lexemes.is(*i, ";") || ends_sentence(lexemes, *i);
    let from = (found.start.saturating_sub(SENTENCE)..found.start).rev().find(ends);
    let from = from.map_or(found.start.saturating_sub(SENTENCE), |end| end + 1);
    let end = (found.end + SENTENCE).min(lexemes.len());
    let end = (found.end..end).find(ends).unwrap_or(end);
    let crore = (found.start..found.end + 1).any(|i| lexemes.is_any(i, words!["crore", "crores"]));
    let sent = |i: usize| crore && i >= found.end && is_destination(lexemes, i);
    let mut units = (from..end).filter(|i| !sent(*i)).filter_map(|i| of_word(lexemes, i, word));
    let first = units.next()?;
    units.all(|unit| unit == first).then_some(first)
}

/// The currency of a nation that begins here and has a currency of this word.
fn of_word(lexemes: &Lexemes<'_>, i: usize, word: usize) -> Option<Unit> {
    if i == word
        || !lexemes.at(i).capital()
        || !lexemes.at(i).hints.has(Hints::OPENS_FIGURES)
        || lexemes.is_any(i, PERSONS) && is_person(lexemes, i)
    {
        return None;
    }
    let facts = [false, true].into_iter().find_map(|single| {
        let one = lexemes.joined(i..i + 1, word, single);
        one.or_else(|| lexemes.joined(i..i + 2, word, single))
    });
    let facts = facts.filter(|f| f.classes & Is::CURRENCY != 0 && f.lists & Of::GONE == 0)?;
    currency_of(&facts).map(Unit::Currency)
}

/// Nations and towns that persons are called after.
const PERSONS: &[Spelling] = words!["chad", "jordan", "colombo", "cuba"];

/// Whether a name of a nation is part of a person's, or of a detective on television.
fn is_person(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let name = |i: usize| {
        let function = Is::PREPOSITION | Is::CONJUNCTION | Is::DETERMINER | Is::NATION | Is::MONTH;
        lexemes.is_word(i) && lexemes.at(i).capital() && !lexemes.has(i, function)
    };
    let spaced = |i: usize| lexemes.at(i).spaced();
    let before = i > 0 && name(i - 1) && spaced(i);
    let led = i > 0 && lexemes.has(i - 1, Is::PREPOSITION);
    let aside = lexemes.is(i + 1, ",") && lexemes.is_any(i + 2, words!["the", "a", "who"]);
    before || name(i + 1) && spaced(i + 1) || aside && !led
}

/// Whether money goes to a nation that is named here: "in Nepal".
fn is_destination(lexemes: &Lexemes<'_>, i: usize) -> bool {
    i > 0 && lexemes.is_any(i - 1, words!["in", "to", "for"])
}

//! Where the noun phrase of a place ends.

use std::ops::Range;

use copydesk_model::PartyKind;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexeme, Lexemes, Shape, listed, words};
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::super::lexicon::class::Classes;

/// The end of the noun phrase that begins here, with "City, State" and "A, B and C".
pub(super) fn phrase_end(
    names: &Names<'_>,
    passage: &Passage<'_>,
    first: usize,
    sentence: &Range<usize>,
) -> usize {
    let lexemes = &passage.lexemes;
    let mut at = address_end(lexemes, first).unwrap_or(first);
    while at < sentence.end && at < first + LONGEST {
        let goes_on = joins(lexemes, first, at, sentence.end)
            || continues(names, passage, first, at)
            || !stops(passage, first, at) && !ends_name(lexemes, first, at);
        if !goes_on {
            break;
        }
        at += 1;
    }
    while at > first && !lexemes.is_word(at - 1) && !lexemes.is(at - 1, ".") {
        at -= 1;
    }
    at
}

/// Whether a lexeme belongs to the word before it: "Ohio's", "the Mar-a-Lago resort", "St. Paul".
fn joins(lexemes: &Lexemes<'_>, first: usize, at: usize, sentence_end: usize) -> bool {
    // "the Mar-a-Lago resort"
    let compound = || {
        at > first + 1
            && lexemes.is_hyphen(at - 1)
            && lexemes.glued(at)
            && lexemes.at(at - 2).capital()
            && lexemes.is_word(at)
    };
    // "St. Paul"
    let short = || {
        lexemes.is(at, ".")
            && lexemes.glued(at)
            && at > first
            && lexemes.word(at - 1).len() < 6
            && (lexemes.at(at + 1).capital() || lexemes.is(at + 1, ","))
            && at + 1 < sentence_end
    };
    lexemes.at(at).shape() == Shape::Possessive || lexemes.is_hyphen(at) || compound() || short()
}

/// Whether a place goes on with a lexeme that would else end it: "Hull, Ohio", "the city of Hull", "Ohio's 4th
/// district".
fn continues(names: &Names<'_>, passage: &Passage<'_>, first: usize, at: usize) -> bool {
    let lexemes = &passage.lexemes;
    let listed = (lexemes.is(at, ",") || at > first && lexemes.is_any(at, words!["and", "or"]))
        && lists(names, passage, first, at + 1);
    let of = || {
        at > first
            && lexemes.is(at, "of")
            && (lexemes.at(at - 1).capital() || !lexemes.has(at - 1, Is::EVENT_NOUN))
            && (lexemes.at(at + 1).capital() || lexemes.has(at - 1, Is::SITE))
    };
    // "Ohio's 4th district", "Utah's 29 counties"
    let counted = || {
        at > first
            && lexemes.at(at - 1).shape() == Shape::Possessive
            && (lexemes.is_number(at) || lexemes.has(at, Is::ORDINAL))
            && passage.date_at(at).is_none()
    };
    listed || of() || counted()
}

/// Whether a lexeme is no part of a noun phrase: "in Hull | on Monday", "a town | closed".
fn stops(passage: &Passage<'_>, first: usize, at: usize) -> bool {
    let lexemes = &passage.lexemes;
    let determiner = lexemes.has(at, Is::DETERMINER);
    if !lexemes.is_word(at)
        || passage.date_at(at).is_some()
        || lexemes.has(at, STOPS) && !(determiner && at == first) && !lexemes.at(at).capital()
    {
        return true;
    }
    let behind_site = || {
        // "in states more friendly to him"
        let compared = || lexemes.is_any(at, words!["more", "most", "less", "as"]);
        lexemes.has(at - 1, Is::SITE) && (lexemes.is_past(at) || compared())
    };
    at > first && (determiner && !lexemes.is(at - 1, "of") || behind_site())
}

/// Whether a name ends before a small word: "in Hull | protesters", but "a Birch Hill social club".
fn ends_name(lexemes: &Lexemes<'_>, first: usize, at: usize) -> bool {
    let falls = at > first
        && !lexemes.at(at).capital()
        && lexemes.at(at - 1).capital()
        && !lexemes.has(at, Is::SITE);
    if !falls {
        return false;
    }
    // "a Birch Hill social club"
    let site = at + 1 + usize::from(lexemes.at(at + 1).shape() == Shape::Possessive);
    let court = || lexemes.is_any(site, words!["court", "station", "hall", "prison", "hospital"]);
    let goes_on = (lexemes.has(first, Is::DETERMINER) || court())
        && lexemes.has(site, Is::SITE)
        && !lexemes.at(site).capital();
    !goes_on
}

/// The most words of the name of a street.
const LONGEST_STREET: usize = 4;

/// The end of a house with its number: "40 West 9th Street".
pub(super) fn address_end(lexemes: &Lexemes<'_>, first: usize) -> Option<usize> {
    if !lexemes.is_number(first) || !lexemes.at(first + 1).capital() {
        return None;
    }
    let street = listed!(EVENTS, "phrase/streets");
    let named = |i: &usize| {
        lexemes.at(*i).capital()
            || lexemes.is_number(*i)
            || lexemes.has(*i, Is::ORDINAL)
            || lexemes.is_any(*i, words!["st", "nd", "rd", "th"])
    };
    let last = (first + 1..first + 1 + LONGEST_STREET)
        .take_while(named)
        .find(|i| lexemes.is_any(*i, street))?;
    Some(last + 1)
}

/// Whether the noun phrase that begins here can hold a name or a building: without, it is no place.
pub(super) fn may_hold_place(lexemes: &Lexemes<'_>, first: usize, sentence_end: usize) -> bool {
    let ends = |lexeme: &Lexeme| {
        let telling = lexeme.capital() || lexeme.classes & (Is::SITE | STOPS) != 0;
        telling || !matches!(lexeme.shape(), Shape::Word | Shape::Possessive)
    };
    let from = first + usize::from(lexemes.has(first, Is::DETERMINER));
    let capital = |i: usize| lexemes.at(i).capital();
    capital(first)
        || lexemes.has(first, Is::SITE)
        || lexemes.find(from..(first + LONGEST).min(sentence_end), ends).is_some_and(|at| {
            capital(at) || lexemes.has(at, Is::SITE) || lexemes.is_hyphen(at) || capital(at + 1)
        })
}

/// Whether a lexeme can be part of what says where something is, behind the noun for it: "in the Hague", "to Asia".
pub(super) fn may_say_where(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.has(i, Is::PREPOSITION | Is::DETERMINER)
        || lexemes.is_word(i) && lexemes.at(i).capital()
}

/// The most lexemes of a noun phrase that are looked at.
const LONGEST: usize = 24;

/// What ends a noun phrase, unless it has a capital.
const STOPS: Classes = Is::PREPOSITION
    | Is::AUXILIARY
    | Is::MODAL
    | Is::RELATIVE
    | Is::CONJUNCTION
    | Is::PRONOUN
    | Is::WEEKDAY
    | Is::MONTH
    | Is::REPORTING
    | Is::VERB;

/// Whether a capitalised name goes on behind a comma or "and" as part of the same place.
fn lists(names: &Names<'_>, passage: &Passage<'_>, first: usize, next: usize) -> bool {
    let lexemes = &passage.lexemes;
    let capital = lexemes.at(next).capital()
        && lexemes.is_word(next)
        && !lexemes.has(next, Is::PRONOUN | Is::MONTH | Is::WEEKDAY | Is::DETERMINER);
    let place = names.kind(passage, next) == Some(PartyKind::Place);
    let person = names.kind(passage, next) == Some(PartyKind::Person);
    // "in Hull, Ardee, on Monday", but "in Hull, Roe slept"
    let ends = || {
        !lexemes.is_word(next + 1)
            || lexemes.has(next + 1, Is::PREPOSITION | Is::CONJUNCTION)
            || passage.date_at(next + 1).is_some()
    };
    capital
        && !person
        && !names.is_title(passage, next)
        && (place
            || !names.is_name(passage, next)
                && lexemes.at(first).capital()
                && lexemes.word(next).len() < 7
                && lexemes.is(next - 1, ",")
                && ends())
}

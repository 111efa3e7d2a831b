//! Verbs of many senses that tell of an event by who or what it is done to.

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::lexicon::Spelling;
use super::idioms::{POLICE, is_person};
use super::verbs::is_dated;

/// How far behind a verb its object is looked for.
const OBJECT_REACH: usize = 7;

/// "was booked into jail", "was tried in May", "slapped duties on", "dropped an album", "bones were found".
pub(super) fn is_done(lexemes: &Lexemes<'_>, i: usize) -> bool {
    match lexemes.word(i) {
        "booked" => is_booked(lexemes, i),
        "tried" => {
            // "was tried by a jury", but "was tried by many"
            let by = lexemes.is(i + 1, "by");
            let court = || (i + 2..i + 2 + OBJECT_REACH).any(|k| lexemes.is_any(k, COURTS));
            is_passive(lexemes, i)
                && !lexemes.is_any(i + 1, words!["to", "and", "out"])
                && (!by || court())
        }
        "found" => is_found(lexemes, i),
        "seated" => {
            let chosen =
                words!["jury", "juries", "juror", "jurors", "panel", "delegate", "delegates"];
            is_passive(lexemes, i) && is_dated(lexemes, i + 1) && has_subject(lexemes, i, chosen)
        }
        "dismissed" => is_passive(lexemes, i) && is_dated(lexemes, i + 1),
        "shut" | "shuts" | "shutting" => is_shut(lexemes, i),
        "slapped" | "slap" | "clamped" => has_object(lexemes, i, IMPOSTS),
        "drop" | "drops" | "dropped" => is_brought_out(lexemes, i),
        "dumped" | "dumps" => has_object(lexemes, i, RECORDS),
        "brought" => is_dropped_or_brought(lexemes, i),
        "permitted" | "allowed" => is_ruled(lexemes, i),
        "turned" | "turns" => is_birthday(lexemes, i),
        _ => false,
    }
}

/// Who tries somebody.
const COURTS: &[Spelling] = listed!(EVENTS, "tried/courts");

/// Whether one of some nouns stands before a verb.
fn has_subject(lexemes: &Lexemes<'_>, verb: usize, nouns: &[Spelling]) -> bool {
    let inside = |k: &usize| lexemes.is_word(*k) || lexemes.is_number(*k);
    let before = verb.saturating_sub(OBJECT_REACH)..verb;
    before.rev().take_while(inside).any(|k| lexemes.is_any(k, nouns))
}

/// What is brought to a court, and dismissed there.
const CASES: &[Spelling] = listed!(EVENTS, "tried/cases");

/// "the suit was dismissed": a case, not a person.
pub(super) fn is_dropped(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is(i, "dismissed") && is_dropped_or_brought(lexemes, i)
}

/// "the suit was brought", "the charges were dismissed".
fn is_dropped_or_brought(lexemes: &Lexemes<'_>, i: usize) -> bool {
    // "a suit brought by the state", "lawsuits brought in Ohio"
    let brought = lexemes.is(i, "brought")
        && (lexemes.is(i + 1, "by") || lexemes.is_any(i.wrapping_sub(1), CASES));
    (brought || is_passive(lexemes, i)) && has_subject(lexemes, i, CASES)
}

/// "the judge allowed the group to sue", but "allowed that she was right".
fn is_ruled(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let object = lexemes.has(i + 1, Is::DETERMINER) || lexemes.at(i + 1).capital();
    // "the tennis court allowed them to play"
    let played = (i.saturating_sub(OBJECT_REACH)..i)
        .any(|k| lexemes.is_any(k, words!["tennis", "squash", "basketball", "food"]));
    object && !lexemes.is(i + 1, "that") && !played && has_subject(lexemes, i, COURTS)
}

/// "turned 74 on Monday": a birthday, but "turned 40 acres".
fn is_birthday(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let age = i + 1;
    let adverb = i > 1 && lexemes.has(i - 1, Is::ADVERB | Is::AUXILIARY);
    let who = i.checked_sub(1 + usize::from(adverb)).is_some_and(|k| is_person(lexemes, k));
    who && lexemes.is_number(age) && lexemes.word(age).len() < 4 && is_dated(lexemes, age + 1)
}

/// Whether it is a person whom somebody catches or throws out: "nabbed two men", "booted Roe", but "booted
/// the ball".
pub(super) fn is_of_whom(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let whom = words!["nabbed", "nabs", "collared", "booted", "shoved"];
    if !lexemes.is_any(i, whom) {
        return true;
    }
    let inside = |k: &usize| {
        (lexemes.is_word(*k) || lexemes.is_number(*k)) && !lexemes.has(*k, Is::PREPOSITION)
    };
    let mut object = (i + 1..i + 1 + OBJECT_REACH).take_while(inside);
    let subject = || {
        let before = i.saturating_sub(OBJECT_REACH)..i;
        before.rev().take_while(inside).any(|k| is_person(lexemes, k))
    };
    object.any(|k| is_person(lexemes, k) && !is_dated(lexemes, k))
        || is_passive(lexemes, i) && subject()
        || has_subject(lexemes, i, POLICE)
}

/// "dropped an album", but "dropped the song from her set": of what else is dropped the list has the kind.
pub(super) fn is_brought_out(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is_any(i, words!["drop", "drops", "dropped"])
        && has_object(lexemes, i, WORKS)
        && !(i + 1..i + 1 + OBJECT_REACH).any(|k| lexemes.is_any(k, words!["from", "to"]))
}

/// What is laid upon somebody.
const IMPOSTS: &[Spelling] = listed!(EVENTS, "tried/imposts");

/// What artists and firms bring out.
const WORKS: &[Spelling] = listed!(EVENTS, "tried/works");

/// What is written down and made known.
const RECORDS: &[Spelling] = listed!(EVENTS, "tried/records");

/// Whether the object of a verb is one of some nouns: "an album", but "an album cover", "her record to four".
fn has_object(lexemes: &Lexemes<'_>, verb: usize, nouns: &[Spelling]) -> bool {
    let inside = |k: &usize| {
        (lexemes.is_word(*k)
            || lexemes.is_number(*k)
            || lexemes.is_hyphen(*k)
            || lexemes.has(*k, Is::PERCENT))
            && !lexemes.has(*k, Is::PREPOSITION | Is::CONJUNCTION | Is::RELATIVE)
            && !is_dated(lexemes, *k)
    };
    let mut object = (verb + 1..verb + 1 + OBJECT_REACH).take_while(inside);
    object.any(|k| {
        let next = k + 1;
        let noun = inside(&next)
            && lexemes.at(next).classes == 0
            && !lexemes.at(next).capital()
            && !["ed", "ly", "ing"].iter().any(|ending| lexemes.ends(next, ending));
        lexemes.is_any(k, nouns) && !noun
    })
}

/// Whether a participle is passive: "was found", "has been tried".
pub(super) fn is_passive(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let be = words!["was", "were", "been", "being", "be"];
    let before = i.wrapping_sub(1);
    lexemes.is_any(before, be)
        || (lexemes.has(before, Is::ADVERB) || lexemes.ends(before, "ly"))
            && lexemes.is_any(before.wrapping_sub(1), be)
}

/// "was booked into the jail", "was booked on two counts", but "a flight was booked".
fn is_booked(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let counts = words!["charges", "charge", "count", "counts", "suspicion"];
    let jail = words!["jail", "jails", "prison", "custody", "court"];
    let near = |nouns: &[Spelling]| (i + 1..i + 1 + OBJECT_REACH).any(|k| lexemes.is_any(k, nouns));
    is_passive(lexemes, i)
        && (near(words!["into", "at", "in"]) && near(jail)
            || lexemes.is_any(i + 1, words!["on", "for"]) && near(counts))
}

/// Who or what is found: "a body was found", "found the bones of a child".
fn is_found(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let next = i + 1;
    // "helped to found it in May"
    if lexemes.is(i.wrapping_sub(1), "to") {
        return true;
    }
    // "was found to have lied", "were found wanting"
    let judged = lexemes.is_any(next, words!["to", "that", "not", "guilty", "wanting", "liable"]);
    if is_passive(lexemes, i) {
        let dead = lexemes.is_any(next, words!["dead", "alive", "unconscious", "hanged", "shot"]);
        return !judged && (dead || is_somewhere(lexemes, next));
    }
    has_object(lexemes, i, REMAINS) && !judged
}

/// "shut two mines", "was shut on Monday", but "shut her eyes", "shut the door".
fn is_shut(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let inside = |k: &usize| lexemes.is_word(*k) && !lexemes.has(*k, Is::PREPOSITION);
    let mut object = (i + 1..i + 1 + OBJECT_REACH).take_while(inside);
    let listed = lexemes.has(i + 1, Is::DETERMINER | Is::SMALL | Is::TENS)
        || lexemes.is_number(i + 1)
        || lexemes.at(i + 1).capital();
    // "the mill will shut in May"
    let works = |k: usize| lexemes.has(k, Is::SITE) || lexemes.is_any(k, PLANTS);
    let dated = is_dated(lexemes, i + 1) || lexemes.are(i + 1, words!["at", "the"]);
    let alone = dated && lexemes.has(i.wrapping_sub(1), Is::MODAL);
    // "the mill will shut", "the mill in Hull will shut", but "the mill owner's eyes will shut"
    let head = |k: usize| works(k) && lexemes.has(k + 1, Is::MODAL | Is::PREPOSITION);
    alone && (i.saturating_sub(OBJECT_REACH)..i).any(head)
        || listed && object.any(works)
        || is_passive(lexemes, i)
            && is_dated(lexemes, i + 1)
            && !has_subject(lexemes, i, listed!(EVENTS, "tried/opened"))
}

/// What is shut besides buildings and grounds.
const PLANTS: &[Spelling] = listed!(EVENTS, "tried/plants");

/// Whether a date or place begins here.
fn is_somewhere(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let leads = listed!(EVENTS, "tried/leads");
    // "were found in 40 percent of them"
    let counted = lexemes.is_number(i + 1) && lexemes.has(i + 2, Is::PERCENT);
    is_dated(lexemes, i) || lexemes.is_any(i, leads) && !counted
}

/// What is found of the dead and the old.
const REMAINS: &[Spelling] = listed!(EVENTS, "tried/remains");

//! What is given another day: "put off until June", "moved the fair from May to July".

use std::ops::Range;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::lexicon::Spelling;
use super::when::When;

/// Verbs of giving another day to what their object is.
const PUTTING_OFF: &[Spelling] = listed!(DATES, "moved/putting-off");

/// Whether "until" or "to" before a day hangs on a verb that gives it to something: "put off until June", "moved the
/// fair to July", but "put the plan aside and slept until June". The words begin with the sentence or a reach before,
/// and end with that preposition.
pub(crate) fn is_put_off(lexemes: &Lexemes<'_>, words: Range<usize>) -> bool {
    putting_off(lexemes, words).is_some()
}

/// The verb of [`is_put_off`].
pub(crate) fn putting_off(lexemes: &Lexemes<'_>, words: Range<usize>) -> Option<usize> {
    let lead = words.end;
    // "sales slipped in the year to May"
    let lasts = lead > 0
        && lexemes.has(lead - 1, Is::TIME_UNIT)
        && (lead.saturating_sub(LASTING_REACH)..lead)
            .any(|i| lexemes.is_any(i, words!["in", "over", "for", "during"]));
    let (verb, _) = verb(lexemes, words).filter(|_| !lasts).filter(|&(verb, joined)| {
        let particle = (verb + 1..lead).any(|i| lexemes.is_any(i, PARTICLES));
        // "moved to Hull until May", "pushed on to Leeds"
        let goes = lexemes.is_any(verb + 1, words!["to", "into", "out", "on"]) && verb + 1 != lead;
        let moved = !lexemes.is_any(verb, WITH_PARTICLE) && !joined && !goes;
        let clear = !lexemes.is_any(verb, listed!(DATES, "moved/much-else"));
        particle || clear || moved
    })?;
    Some(verb)
}

/// Whether two dates are those of something that was moved from one to the other: "postponed from May to July", but
/// "moved sheep from May to July", which lasts. The first of them begins there.
pub(super) fn is_from_one_to_another(lexemes: &Lexemes<'_>, first: usize, from: &When) -> bool {
    let Some(lead) = first.checked_sub(1).filter(|lead| lexemes.is(*lead, "from")) else {
        return false;
    };
    let words = lead.saturating_sub(REACH)..lead;
    let Some((verb, joined)) = verb(lexemes, words.clone()) else { return false };
    if !lexemes.is_any(verb, listed!(DATES, "moved/much-else"))
        || (verb + 1..lead).any(|i| lexemes.is_any(i, PARTICLES))
    {
        return true;
    }
    let planned = |i: usize| {
        lexemes.has(i, Is::EVENT_NOUN) || lexemes.is_any(i, words!["date", "deadline", "start"])
    };
    // "the hours were extended from May to September": what lasts, unless a day is what is changed.
    let changed = lexemes.is_any(verb, words!["changed", "extended"]);
    let of_day = (words.start..verb).any(planned);
    let passive = lexemes.has(verb.wrapping_sub(1), Is::AUXILIARY) || lexemes.is(verb, "slipped");
    !joined
        && !lexemes.is_any(verb, WITH_PARTICLE)
        && !matches!(from, When::Fixed(_))
        && (passive && verb + 1 == lead && (!changed || of_day) || (verb + 1..lead).any(planned))
}

/// How far before "to" the preposition of a time up to a day stands: "in the three months to".
const LASTING_REACH: usize = 5;

/// How far before its first day the verb stands that moves something to another.
const REACH: usize = 8;

/// Those of them that say it with a particle alone: "put off", "brought forward".
const WITH_PARTICLE: &[Spelling] = words!["put", "putting", "brought", "bringing"];

/// The particles that make it so: "put off", "brought forward".
const PARTICLES: &[Spelling] = words!["off", "back", "forward"];

/// The verb that a preposition hangs on, if it gives something another day, and whether "and" or "or" stands between.
fn verb(lexemes: &Lexemes<'_>, words: Range<usize>) -> Option<(usize, bool)> {
    let (mut at, mut joined) = (words.end, false);
    while at > words.start {
        at -= 1;
        if let Some(aside) = aside(lexemes, at, words.start) {
            at = aside;
        } else if lexemes.is_any(at, PUTTING_OFF) {
            // "the extended fair": an adjective
            let noun = lexemes.has(at.wrapping_sub(1), Is::DETERMINER);
            return (!noun).then_some((at, joined));
        } else if parts(lexemes, at) {
            return None;
        }
        joined |= lexemes.is_any(at, words!["and", "or"]);
    }
    None
}

/// The comma that begins an aside which ends with this one: "postponed the vote, which was due in May, until June".
fn aside(lexemes: &Lexemes<'_>, end: usize, from: usize) -> Option<usize> {
    if !lexemes.is(end, ",") {
        return None;
    }
    let start = (from..end).rev().find(|i| lexemes.is(*i, ","))?;
    let said = lexemes.has(start + 1, Is::RELATIVE)
        || lexemes.is_any(start + 1, words!["originally", "first", "initially", "once"])
        || lexemes.is_past(start + 1);
    said.then_some(start)
}

/// Whether a word belongs to another clause, or is its verb.
fn parts(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let clause = lexemes.has(i, Is::CONJUNCTION) && !lexemes.is_any(i, words!["and", "or"]);
    let point = lexemes.is(i, ".") && !lexemes.has(i.wrapping_sub(1), Is::MONTH);
    clause
        || point
        || lexemes.has(i, Is::RELATIVE)
        || lexemes.is_any(i, words![";", ":", "!", "?", "”", "\""])
        || lexemes.is_past(i) && !lexemes.at(i).capital()
}

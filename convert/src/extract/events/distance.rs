//! How far a date is from a word that tells of an event.

use std::ops::Range;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::asides::{Asides, is_apposition};
use super::cost::cost;
use super::link::FARTHEST;
use super::trigger::Trigger;

/// What is taken off the distance of a date that opens its sentence.
const OPENED: usize = 6;

/// What is too far for any date.
pub(super) const FAR: usize = FARTHEST + OPENED + 1;

/// The farthest that a date or place may be from a weak noun.
pub(super) const BESIDE: usize = 6;

/// The most lexemes before a date that opens its sentence.
const LONGEST_OPENING: usize = 40;

/// The most lexemes of what a main clause stands behind, inserted between the date and it.
const LONGEST_INSIDE: usize = 80;

/// Whether nothing but adverbs and prepositions stands before a date in its sentence.
pub(super) fn opens_sentence(
    lexemes: &Lexemes<'_>,
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> bool {
    words.start.saturating_sub(sentence.start) <= LONGEST_OPENING
        && (sentence.start..words.start).all(|i| {
            lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION | Is::DETERMINER | Is::ADVERB)
                || !lexemes.is_word(i)
                // "Shortly after 6 a.m. on Tuesday"
                || lexemes.is_any(i, listed!(EVENTS, "distance/of-clocks"))
        })
}

/// How far a date is from a trigger: lexemes between, and more for what parts clauses.
pub(super) fn date_distance(
    lexemes: &Lexemes<'_>,
    asides: &mut Asides,
    trigger: &Trigger,
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> usize {
    if words.end <= trigger.words.start {
        return before_trigger(lexemes, asides, trigger, words, sentence);
    }
    if words.start < trigger.words.end {
        return 0;
    }
    let between = trigger.words.end..words.start;
    // "defended his vote, but late Saturday he": the date opens the clause behind it.
    let lead = usize::from(lexemes.has(words.start - 1, Is::PREPOSITION));
    let joint = words.start - 1 - lead;
    let next = lexemes.is_any(joint, words!["but", "and"])
        && joint > trigger.words.end
        && lexemes.has(words.end, Is::PRONOUN | Is::DETERMINER)
        && !lexemes.is(joint, "to");
    // "her pledge of troops by May": when it is to be kept.
    let due = words!["expected", "due", "planned", "likely", "scheduled", "completed", "held"];
    let deadline = trigger.noun
        && lexemes.is(words.start - 1, "by")
        && !lexemes.is_any(words.start.wrapping_sub(2), due);
    cost(lexemes, asides, between, FAR) + if next || deadline { CLAUSES * 2 } else { 0 }
}

/// What the boundary of two clauses counts.
const CLAUSES: usize = 8;

/// A date before its trigger: what opens the sentence, or what stands elsewhere.
fn before_trigger(
    lexemes: &Lexemes<'_>,
    asides: &mut Asides,
    trigger: &Trigger,
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> usize {
    let between = words.end..trigger.words.start;
    let opens = opens_main(lexemes, words, sentence)
        || opens_sentence(lexemes, words, sentence)
        || opens_clause(lexemes, words);
    if is_inserted(lexemes, trigger, words, sentence.start) {
        return FAR;
    }
    // "Two days after the storm hit, he toured", "a day before the storm hits"
    let counted = lexemes.is_any(words.end, words!["after", "before"]);
    if counted || opens && trigger.words.start > words.end + 1 && is_followed(lexemes, words.end) {
        let mut inside = (words.end + 1..trigger.words.start).take(LONGEST_INSIDE);
        return match inside.find(|i| opens && lexemes.is(*i, ",")) {
            Some(comma) => {
                let main = comma + 1..trigger.words.start;
                cost(lexemes, asides, main, FAR).saturating_sub(OPENED).max(1)
            }
            None => FAR,
        };
    }
    // "Congress last year replaced": right before its verb.
    let lead = words.start - usize::from(lexemes.has(words.start.wrapping_sub(1), Is::PREPOSITION));
    let head = lead.wrapping_sub(1);
    if !trigger.noun && between.is_empty() && !lexemes.has(head, Is::EVENT_NOUN) {
        return 0;
    }
    // "pledged to debate on May 4, but she refused"
    let but = |i: usize| {
        let subject =
            lexemes.has(i + 1, Is::PRONOUN | Is::DETERMINER) || lexemes.at(i + 1).capital();
        lexemes.is(i, "but") && !lexemes.is_word(i - 1) && subject
    };
    if !opens && between.clone().rev().take(LONGEST_OPENING).any(but) {
        return FAR;
    }
    let whole = cost(lexemes, asides, between.clone(), FAR);
    let deadline =
        words.start > sentence.start && lexemes.is(words.start - 1, "until") && { between }
            .take(LONGEST_OPENING)
            .any(|i| lexemes.is(i, "to"));
    if deadline {
        return whole.min(BESIDE);
    }
    if is_of_saying(lexemes, trigger, words.end) {
        return FAR;
    }
    // "issued a notice on May 4 about the layoffs": the date of the notice.
    let topic = trigger.noun && lexemes.is_any(words.end, words!["about", "over", "against"]);
    let whole = if topic { whole + CLAUSES } else { whole };
    if opens && !trigger.weak { whole.saturating_sub(OPENED).max(1) } else { whole + 5 }
}

/// "As the paper reported, last year Lima became": the main clause begins with the date.
fn opens_main(lexemes: &Lexemes<'_>, words: &Range<usize>, sentence: &Range<usize>) -> bool {
    let clause = words.start.saturating_sub(1).max(sentence.start);
    lexemes.is(clause, ",")
        && clause - sentence.start < OPENING
        && lexemes.is_any(sentence.start, words!["as", "according", "but", "still", "meanwhile"])
}

/// Whether a date ends what stands between commas and says nothing of what follows: "Roe, the nominee in 2008,
/// issued", "Roe, who shot a guard in Lima last week, was charged".
fn is_inserted(
    lexemes: &Lexemes<'_>,
    trigger: &Trigger,
    words: &Range<usize>,
    start: usize,
) -> bool {
    if !lexemes.is(words.end, ",") {
        return false;
    }
    let from = words.start.saturating_sub(APPOSITION).max(start);
    let comma = (from..words.start).rev().find(|i| lexemes.is(*i, ","));
    comma.is_some_and(|comma| {
        let relative = lexemes.has(words.end + 1, Is::AUXILIARY | Is::MODAL)
            && lexemes.is_any(comma + 1, words!["who", "which", "whose"]);
        relative || !trigger.noun && is_apposition(lexemes, comma)
    })
}

/// "On Monday, after a debate on fish, they passed": the main clause stands behind what is inserted.
fn is_followed(lexemes: &Lexemes<'_>, end: usize) -> bool {
    let inserts = words!["after", "before", "following", "despite", "amid", "during"];
    lexemes.is(end, ",")
        && (end + 1..end + 1 + LEADING)
            .any(|i| lexemes.is_any(i, inserts) && (end + 1..i).all(|k| is_measure(lexemes, k)))
}

/// Whether a date is when something was said or asked, not when it was done: "On Sunday the paper said that", "In
/// April, a poll found 40 percent".
fn is_of_saying(lexemes: &Lexemes<'_>, trigger: &Trigger, end: usize) -> bool {
    let near = || { end..trigger.words.start }.take(SAID_REACH);
    let polled = |i: usize| {
        lexemes.is_any(i, words!["poll", "survey"])
            && lexemes.is_any(i + 1, words!["found", "showed", "shows", "put", "gave", "had"])
    };
    let said = |i: usize| {
        // "made clear that"
        lexemes.is(i, "clear") && lexemes.is_any(i + 1, words!["that", "how", "why"])
            || lexemes.is(i, "announced")
                && lexemes.is_any(i + 1, words!["it", "he", "she", "they"])
                && lexemes.is_any(i + 2, words!["will", "would"])
            || lexemes.has(i, Is::REPORTING)
                && !lexemes.has(i, Is::EVENT_VERB)
                && lexemes.is_any(i + 1, words!["that", "how", "why"])
    };
    !trigger.noun && near().any(polled) || near().any(said)
}

/// ", and on Monday they met", "; in May they met", "but in 2009, as mayor, he met": a date that opens a
/// clause.
fn opens_clause(lexemes: &Lexemes<'_>, words: &Range<usize>) -> bool {
    let lead = words.start.wrapping_sub(1);
    let before = lead.wrapping_sub(1);
    let joint = lexemes.is_any(before, words!["and", "but"]);
    let apart = lexemes.is(words.end, ",")
        && lexemes.is(words.end + 1, "as")
        && (joint || lexemes.is(before, ","));
    lexemes.is_any(lead, words!["on", "in"])
        && (apart
            || lexemes.is(before, ";")
            || joint && lexemes.is_any(before.wrapping_sub(1), words![",", ";"]))
}

/// Whether what stands here says what something is done for: "to begin talks".
pub(super) fn is_purpose(lexemes: &Lexemes<'_>, to: usize) -> bool {
    let verb = to + 1;
    lexemes.is(to, "to")
        && lexemes.is_word(verb)
        && !lexemes.at(verb).capital()
        && !lexemes.has(verb, Is::DETERMINER | Is::PRONOUN)
}

/// How many words may stand before the "after" of what is inserted: "just days after".
const LEADING: usize = 5;

/// Whether a word says how long after something: "shortly", "two days".
fn is_measure(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.has(i, Is::TIME_UNIT | Is::SMALL | Is::ADVERB | Is::DETERMINER)
        || lexemes.is_number(i)
        || lexemes.ends(i, "ly")
        || lexemes.is_any(i, words!["less", "more", "than", "soon", "right", "just"])
}

/// The most lexemes of an apposition before the date in it.
const APPOSITION: usize = 16;

/// How far behind a date that opens a sentence its verb of saying is looked for.
const SAID_REACH: usize = 10;

/// The most lexemes of what stands before a main clause that a date opens.
pub(super) const OPENING: usize = 12;

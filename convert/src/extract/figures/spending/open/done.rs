//! What is done at a cost, and by whom.

use std::ops::Range;

use super::super::super::super::amounts::class::{Is, Of};
use super::super::super::super::amounts::lexemes::{Lexemes, words};
use super::super::super::clause;
use super::super::super::purpose;
use super::super::verb::is_passive;

/// The verb that has something done at a cost, its object or the clause about it, and who does it: "the town
/// rebuilt the pier at a cost of £3m", "the pier, which the town rebuilt at a cost of £3m".
pub(in super::super) fn done_at_cost(
    lexemes: &Lexemes<'_>,
    at: usize,
    sentence: &Range<usize>,
) -> Option<(Range<usize>, Range<usize>)> {
    let from = at.saturating_sub(DONE_REACH).max(sentence.start + 1);
    let verb = (from..at)
        .rev()
        .take_while(|i| !lexemes.is_any(*i, words![",", ";", ":"]))
        .find(|i| is_done(lexemes, *i))
        .filter(|v| !is_passive(lexemes, *v, sentence.start))?;
    let group = clause::group_start(lexemes, verb, sentence.start);
    if verb + 1 < at {
        let object = has_object(lexemes, verb);
        let doer = object.then(|| clause::subject(lexemes, verb, sentence.start))??;
        return Some((verb + 1..at, doer));
    }
    let which = (group.saturating_sub(7).max(from)..group)
        .rev()
        .find(|i| lexemes.is_any(*i, words!["which", "that"]))?;
    let thing = clause::phrase_before_relative(lexemes, which, sentence.start)?;
    let doer = which + 1..group;
    (!doer.is_empty()).then_some((thing, doer))
}

/// "At a cost of £3m, the town is rebuilding the pier": what is done behind the opening phrase, by whom.
pub(in super::super) fn done_behind(
    lexemes: &Lexemes<'_>,
    doer: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let verb = (doer.end..(doer.end + 5).min(sentence.end)).find(|i| {
        !lexemes.has(*i, Is::AUXILIARY | Is::MODAL | Is::ADVERB) && !lexemes.is(*i, "to")
    })?;
    let done = is_done(lexemes, verb) || lexemes.is_any(verb, words!["build", "buy", "move"]);
    let active = done && !is_passive(lexemes, verb, sentence.start);
    (active && has_object(lexemes, verb)).then(|| purpose::clause(lexemes, verb + 1, sentence))?
}

/// How far before "at a cost of" the verb may stand that says what is done.
const DONE_REACH: usize = 16;

/// Whether a word is a form of a verb that does something to a thing.
fn is_done(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let word = lexemes.word(i);
    let form = ["ed", "ing"].iter().any(|e| word.ends_with(e)) && word.len() > 4;
    lexemes.is_word(i)
        && !lexemes.at(i).capital()
        && !lexemes.has(i, Is::AUXILIARY | Is::MODAL | Is::PREPOSITION | Is::REPORTING | Is::COSTS)
        && !lexemes.has(i, Is::MEASURE | Is::CHANGES | Is::ESTIMATES)
        && !lexemes.has(i.wrapping_sub(1), Is::DETERMINER)
        && (form || lexemes.of(i, Of::BUYING | Of::UNDERTAKING) || lexemes.is(i, "built"))
}

/// Whether the object of a verb stands right behind it.
fn has_object(lexemes: &Lexemes<'_>, verb: usize) -> bool {
    lexemes.has(verb + 1, Is::DETERMINER | Is::PRONOUN | Is::SMALL | Is::TENS)
        || lexemes.at(verb + 1).capital()
        || lexemes.is_number(verb + 1)
}

//! What stands in the complement of another word for an event, whose date is that of the other.

use copydesk_model::EventKind;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::lexicon::Spelling;
use super::trigger::Trigger;

/// "dropped out of the race in March": of a weak noun in the complement of a verb, the verb.
pub(super) fn before_complement(lexemes: &Lexemes<'_>, triggers: &[Trigger], n: usize) -> usize {
    let pair = n.checked_sub(1).and_then(|b| triggers.get(b).zip(triggers.get(n)));
    let inside = pair.filter(|(_, noun)| noun.noun).is_some_and(|(verb, noun)| {
        let between = verb.words.end..noun.words.start;
        let run = lexemes.of(noun.words.start, Of::RUNS);
        let plain = |i: usize| {
            lexemes.has(i, Is::PREPOSITION | Is::DETERMINER)
                || lexemes.is(i, "out")
                || run && lexemes.is_word(i) && lexemes.at(i).classes == 0
        };
        let led = lexemes.is_any(between.start, words!["against", "over", "on", "about", "of"]);
        // "Talks on a truce are due to start Monday": of the talks.
        let due = lexemes.has(noun.words.end, Is::AUXILIARY)
            && lexemes.of(noun.words.end + 1, Of::HAPPENING);
        let aimed = verb.noun
            && (!verb.weak || due)
            && led
            && between
                .clone()
                .skip(1)
                .all(|i| lexemes.is_word(i) && !lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION));
        let object =
            !verb.noun && between.len() <= 3 + usize::from(run) && between.clone().all(plain);
        // "named at the convention in July": the convention is then.
        let held = noun.kind == EventKind::Convention
            && lexemes.is_any(between.start, words!["at", "during"]);
        let about = object || aimed && between.len() <= AIM_REACH;
        (noun.weak || run || due) && !held && about || is_undone(lexemes, verb, noun)
    });
    if inside { n - 1 } else { n }
}

/// "lifted its strict driving ban on Monday", "threw out the town's lawsuit": what a verb of deciding ends or
/// changes was there before.
fn is_undone(lexemes: &Lexemes<'_>, verb: &Trigger, noun: &Trigger) -> bool {
    let ruled = |t: &Trigger| matches!(t.kind, EventKind::Decision | EventKind::Legal);
    let stands = noun.weak || lexemes.is_any(noun.words.start, SUITS);
    let breaks = Is::PREPOSITION | Is::CONJUNCTION | Is::RELATIVE | Is::AUXILIARY | Is::REPORTING;
    let inside = |i: usize| {
        lexemes.is_word(i) && !lexemes.has(i, breaks)
            || lexemes.is_hyphen(i)
            || lexemes.at(i).shape() == Shape::Possessive
            || lexemes.is_any(i, words!["'", "’"])
    };
    let mut between = verb.words.end..noun.words.start;
    !verb.noun
        && ruled(verb)
        && ruled(noun)
        && stands
        && !lexemes.of(verb.words.start, Of::MAKES)
        && between.len() <= UNDONE_REACH
        && between.all(inside)
}

/// The most lexemes between a verb of deciding and what it ends.
const UNDONE_REACH: usize = 6;

/// What is filed at a court.
pub(super) const SUITS: &[Spelling] = words!["lawsuit", "lawsuits", "suit", "suits"];

/// "won the election to replace him in May": of what a vote or meeting is for, the vote.
pub(super) fn before_infinitive(lexemes: &Lexemes<'_>, triggers: &[Trigger], n: usize) -> usize {
    let pair = n.checked_sub(1).and_then(|b| triggers.get(b).zip(triggers.get(n)));
    let aimed = pair.is_some_and(|(noun, verb)| {
        let to = verb.words.start.saturating_sub(1);
        let held = matches!(noun.kind, EventKind::Election | EventKind::Meeting);
        // "voted to ban cloning in 2001"
        let votes = !noun.noun && lexemes.is(noun.words.start, "voted");
        (held && noun.noun || votes)
            && !noun.weak
            && !verb.noun
            && verb.weak
            && lexemes.is(to, "to")
            && noun.words.end == to
    });
    if aimed { n - 1 } else { n }
}

/// The most lexemes between an event and another that it is about: "a rally against the nuclear deal".
const AIM_REACH: usize = 6;

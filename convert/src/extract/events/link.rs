//! Which date and place belong to which trigger.

use std::ops::Range;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape};
use super::super::figures::passage::Passage;
use super::trigger::Trigger;

/// The farthest that a date may be from its trigger, in lexemes and what lies between.
const FARTHEST: usize = 16;

/// The farthest that a date or place may be from a weak noun.
const BESIDE: usize = 6;

/// The trigger that some words say the time of; `None` if they belong to something else.
pub(super) fn of_date(
    passage: &Passage<'_>,
    triggers: &[Trigger],
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<usize> {
    let lexemes = &passage.lexemes;
    if is_taken(passage, words, sentence) {
        return None;
    }
    let modified = triggers.iter().position(|t| modifies(lexemes, t, words));
    if modified.is_some() {
        return modified;
    }
    if is_adjective(lexemes, words, sentence) {
        return None;
    }
    let best =
        triggers.iter().enumerate().map(|(n, t)| (n, date_distance(lexemes, t, words, sentence)));
    let (n, distance) = best.min_by_key(|(_, d)| *d)?;
    let trigger = triggers.get(n)?;
    let limit = if trigger.weak { BESIDE } else { FARTHEST };
    (distance <= limit).then_some(n)
}

/// Whether a date belongs to a verb of saying or of paying beside it.
fn is_taken(passage: &Passage<'_>, words: &Range<usize>, sentence: &Range<usize>) -> bool {
    let lexemes = &passage.lexemes;
    let mut before = words.start;
    while before > sentence.start
        && lexemes.is_any(before - 1, &["on", "in", "the", "early", "late"])
    {
        before -= 1;
    }
    let Some(head) = before.checked_sub(1).filter(|h| *h >= sentence.start) else { return false };
    let noun = lexemes.has(head, Is::EVENT_NOUN | Is::EVENT_VERB);
    let says = lexemes.has(head, Is::REPORTING) && !noun;
    let follows = lexemes.is_any(words.end, &["that"]) && !noun;
    let money = passage.amount_at(head).is_some();
    says || follows || money
}

/// How far a date is from a trigger: lexemes between, and more for what parts clauses.
fn date_distance(
    lexemes: &Lexemes<'_>,
    trigger: &Trigger,
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> usize {
    if words.end <= trigger.words.start {
        return before_trigger(lexemes, trigger, words, sentence);
    }
    if words.start < trigger.words.end {
        return 0;
    }
    let between = trigger.words.end..words.start;
    cost(lexemes, between)
}

/// Whether a date stands before a noun that is no event as its modifier: "their February reports".
fn is_adjective(lexemes: &Lexemes<'_>, words: &Range<usize>, sentence: &Range<usize>) -> bool {
    let led = words.start > sentence.start && lexemes.has(words.start - 1, Is::DETERMINER);
    let next = words.end;
    led && lexemes.is_word(next)
        && !lexemes.has(
            next,
            Is::PREPOSITION
                | Is::AUXILIARY
                | Is::MODAL
                | Is::CONJUNCTION
                | Is::PRONOUN
                | Is::DETERMINER,
        )
}

/// Whether a date stands before an event noun, inside its phrase.
fn modifies(lexemes: &Lexemes<'_>, trigger: &Trigger, words: &Range<usize>) -> bool {
    if words.end > trigger.words.start || !trigger.noun {
        return false;
    }
    let between = words.end..trigger.words.start;
    let breaks = Is::PREPOSITION
        | Is::DETERMINER
        | Is::AUXILIARY
        | Is::MODAL
        | Is::CONJUNCTION
        | Is::PRONOUN
        | Is::REPORTING;
    between.len() <= 5 && { between }.all(|i| {
        let joins = lexemes.at(i).shape == Shape::Possessive
            || lexemes.is_hyphen(i)
            || lexemes.is_any(i, &["’", "'"]);
        joins || lexemes.is_word(i) && !lexemes.has(i, breaks)
    })
}

/// A date before its trigger: what opens the sentence, or what stands elsewhere.
fn before_trigger(
    lexemes: &Lexemes<'_>,
    trigger: &Trigger,
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> usize {
    let between = words.end..trigger.words.start;
    let opens = (sentence.start..words.start).all(|i| {
        lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION | Is::DETERMINER | Is::ADVERB)
            || !lexemes.is_word(i)
    });
    let whole = cost(lexemes, between);
    if opens && !trigger.weak { whole.saturating_sub(6).max(1) } else { whole + 5 }
}

/// What lies between two words: one for each lexeme, more for what parts clauses.
fn cost(lexemes: &Lexemes<'_>, between: Range<usize>) -> usize {
    let mut cost = 0;
    for i in between {
        cost += 1;
        if lexemes.is_any(i, &[";", ":"]) {
            cost += 8;
        } else if lexemes.is_any(i, &["—", "―"]) {
            cost += 3;
        } else if lexemes.is(i, ",") {
            cost += 2;
        } else if lexemes.is_any(
            i,
            &[
                "that", "who", "which", "because", "when", "while", "although", "after", "before",
                "since",
            ],
        ) {
            cost += 4;
        } else if lexemes.has(i, Is::REPORTING | Is::SPENDS | Is::EARNS | Is::GIVES | Is::CHANGES)
            && !lexemes.has(i, Is::EVENT_VERB | Is::ADVERB)
        {
            cost += 6;
        } else if lexemes.has(i, Is::EVENT_VERB | Is::EVENT_NOUN) {
            cost += 2;
        }
    }
    cost
}

/// The trigger that some words say the place of.
pub(super) fn of_place(
    passage: &Passage<'_>,
    triggers: &[Trigger],
    lead: usize,
    loose: bool,
) -> Option<usize> {
    let lexemes = &passage.lexemes;
    let before = triggers.iter().enumerate().rev().find(|(_, t)| t.words.end <= lead);
    let (n, trigger) = before?;
    let distance = cost(lexemes, trigger.words.end..lead);
    let limit = match (loose, trigger.weak) {
        (true, _) if !lexemes.of(trigger.words.start, Of::MOVING) => return None,
        (true, _) => 5,
        (false, true) => BESIDE,
        (false, false) => 11,
    };
    (distance <= limit).then_some(n)
}

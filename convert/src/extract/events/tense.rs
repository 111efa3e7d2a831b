//! Whether an event is over.

use std::ops::Range;

use copydesk_model::{DateSpan, EventStatus};

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::Lexemes;
use super::super::dates::{Context, Tense};
use super::trigger::Trigger;

/// How far from a trigger its verb is looked for.
const REACH: usize = 14;

/// The tense of the clause around a trigger.
pub(super) fn of(lexemes: &Lexemes<'_>, trigger: &Trigger, sentence: &Range<usize>) -> Tense {
    if !trigger.noun {
        return verb(lexemes, trigger.words.start, sentence);
    }
    let from = trigger.words.start.saturating_sub(REACH).max(sentence.start);
    let to = (trigger.words.end + REACH).min(sentence.end);
    let coming = |range: Range<usize>| {
        range.into_iter().any(|i| lexemes.of(i, Of::COMING) || lexemes.is_any(i, &["will", "'ll"]))
    };
    let past = |i: usize| {
        lexemes.is_any(
            i,
            &[
                "was", "were", "had", "did", "after", "since", "held", "won", "ended", "lost",
                "took", "drew", "attended",
            ],
        ) || lexemes.has(i, Is::EVENT_VERB | Is::REPORTING | Is::VERB | Is::DOES)
            && (lexemes.word(i).ends_with("ed")
                || lexemes.is_any(i, &["said", "told", "met", "spoke", "wrote"]))
    };
    if coming(trigger.words.end..(trigger.words.end + 6).min(to))
        || coming(trigger.words.start.saturating_sub(8).max(from)..trigger.words.start)
    {
        return Tense::Future;
    }
    let after = (trigger.words.end..to).find(|i| past(*i) || lexemes.has(*i, Is::MODAL));
    let before = (from..trigger.words.start).rev().find(|i| past(*i) || lexemes.has(*i, Is::MODAL));
    let said = |i: Option<usize>| i.is_some_and(past);
    if said(before) || said(after) { Tense::Past } else { Tense::Unknown }
}

fn verb(lexemes: &Lexemes<'_>, verb: usize, sentence: &Range<usize>) -> Tense {
    let from = verb.saturating_sub(7).max(sentence.start);
    let word = lexemes.word(verb);
    let past = word.ends_with("ed")
        || [
            "met", "spoke", "shot", "flew", "quit", "laid", "withdrew", "sank", "sued", "born",
            "dropped", "became", "took", "went", "blew", "hit",
        ]
        .contains(&word);
    let future = (from..verb).any(|i| {
        lexemes.is_any(
            i,
            &[
                "will",
                "'ll",
                "must",
                "plan",
                "plans",
                "planning",
                "expected",
                "expects",
                "expecting",
                "scheduled",
                "set",
                "until",
                "intends",
                "promised",
                "going",
            ],
        )
    });
    let infinitive = verb > from && lexemes.is(verb - 1, "to");
    let forced = infinitive
        && (from..verb).any(|i| {
            lexemes.word(i).ends_with("ed")
                && !lexemes.has(i, Is::COMMITS | Is::AIMS | Is::PROPOSES)
        });
    if forced {
        return Tense::Past;
    }

    if future && (infinitive || !past) {
        return Tense::Future;
    }
    if past {
        Tense::Past
    } else if infinitive {
        Tense::Future
    } else {
        Tense::Unknown
    }
}

/// Whether an event is over, by its tense and its date.
pub(super) fn status(
    lexemes: &Lexemes<'_>,
    trigger: &Trigger,
    sentence: &Range<usize>,
    tense: Tense,
    date: Option<&DateSpan>,
    context: &Context,
) -> EventStatus {
    let from = trigger.words.start.saturating_sub(6).max(sentence.start);
    let to = (trigger.words.end + 8).min(sentence.end);
    if (from..to).any(|i| lexemes.is_any(i, &["cancelled", "canceled", "postponed", "scrapped"])) {
        return EventStatus::Cancelled;
    }
    if let Some(date) = date {
        if context.is_future(date) == Some(true) {
            return EventStatus::Upcoming;
        }
        if context.is_past(date) == Some(true) {
            return EventStatus::Past;
        }
    }
    let going = (from..trigger.words.start).any(|i| lexemes.is_any(i, &["is", "are"]))
        && lexemes.word(trigger.words.start).ends_with("ing");
    match tense {
        _ if going => EventStatus::Ongoing,
        Tense::Future => EventStatus::Upcoming,
        Tense::Past | Tense::Unknown => EventStatus::Past,
    }
}

//! Whether what a noun tells of is over, done now or still to come.

use copydesk_model::EventKind;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::dates::{Dated, When};
use super::modals::is_modal;
use super::tense::WILL;
use super::trigger::Trigger;

/// Whether a date names a day or month and no year.
pub(super) const fn is_yearless(when: &When) -> bool {
    matches!(when, When::MonthDay(_) | When::MonthDays(..) | When::Month(_))
}

/// Whether a noun is the subject of what is done: "his next speech, on May 4, was delivered".
pub(super) fn is_done(lexemes: &Lexemes<'_>, end: usize, to: usize) -> bool {
    let parts = |i: &usize| lexemes.is_any(*i, words!["that", "who", "which", "and", ";", "when"]);
    let mut inside = (end..to.min(end + 8)).take_while(|i| !parts(i));
    let verb = inside.find(|i| lexemes.has(*i, Is::AUXILIARY) || is_modal(lexemes, *i));
    verb.is_some_and(|i| {
        let then = i + 1 + usize::from(lexemes.has(i + 1, Is::ADVERB));
        lexemes.is_any(i, words!["was", "were"])
            && lexemes.is_past(then)
            && !lexemes.of(then, Of::COMING | Of::FUTURES)
    })
}

/// The preposition or conjunction before the phrase of a noun.
pub(super) fn led_by(lexemes: &Lexemes<'_>, trigger: &Trigger, from: usize) -> Option<usize> {
    let near = trigger.words.start.saturating_sub(PHRASE_REACH).max(from)..trigger.words.start;
    near.rev().find(|i| lexemes.has(*i, Is::PREPOSITION | Is::CONJUNCTION))
}

/// The participle of what leads to a noun and is being done now.
fn doing(lexemes: &Lexemes<'_>, start: usize, from: usize) -> Option<usize> {
    let finite = |i: &usize| {
        lexemes.has(*i, Is::AUXILIARY | Is::MODAL | Is::REPORTING) || lexemes.of(*i, Of::PAST_FORMS)
    };
    let is = (from..start).rev().find(finite)?;
    let then = is + 1 + usize::from(lexemes.has(is + 1, Is::ADVERB));
    let now = lexemes.is_any(is, words!["is", "are", "'re", "’re", "am"]);
    (now && lexemes.ends(then, "ing")).then_some(then)
}

/// Whether what leads to a noun is being brought about now: "is planning a rally", "are rushing to the fair".
pub(super) fn is_under_way(lexemes: &Lexemes<'_>, start: usize, from: usize) -> bool {
    doing(lexemes, start, from).is_some_and(|then| {
        lexemes.of(then, Of::MAKES | Of::COMING | Of::FUTURES)
            || lexemes.has(then, Is::COMMITS | Is::AIMS)
    })
}

/// Whether something else is being done now: "is promising them a rally".
pub(super) fn is_doing(lexemes: &Lexemes<'_>, start: usize, from: usize) -> bool {
    doing(lexemes, start, from).is_some()
}

/// How far before a noun the modal stands that makes it something to come.
const MODAL_REACH: usize = 12;

/// Whether what leads to a noun can or may be done: "he can win Tuesday's primary".
pub(super) fn is_possible(lexemes: &Lexemes<'_>, start: usize, from: usize) -> bool {
    let modal = |i: &usize| {
        lexemes.is_any(*i, words!["can", "could", "should", "might"]) || lexemes.is_any(*i, WILL)
    };
    let stops = |i: &usize| {
        lexemes.of(*i, Of::PAST_FORMS) || lexemes.has(*i, Is::AUXILIARY) || lexemes.is(*i, ",")
    };
    let near = start.saturating_sub(MODAL_REACH).max(from)..start;
    near.rev().take_while(|i| !stops(i)).any(|i| modal(&i))
}

/// How far before a noun its phrase begins at most.
const PHRASE_REACH: usize = 8;

/// Whether a noun says what something else is of: "the results of Monday's primaries".
pub(super) fn is_of(lexemes: &Lexemes<'_>, start: usize) -> bool {
    let near = start.saturating_sub(PHRASE_REACH)..start;
    let lead = { near }.rev().find(|i| lexemes.has(*i, Is::PREPOSITION));
    lead.is_some_and(|i| lexemes.is(i, "of"))
}

/// "the November election does not", "is": what comes by the calendar and is told of in the present.
pub(super) fn is_ahead(lexemes: &Lexemes<'_>, trigger: &Trigger) -> bool {
    let regular = matches!(trigger.kind, EventKind::Election | EventKind::Convention);
    regular
        && !is_of(lexemes, trigger.words.start)
        && lexemes.is_any(trigger.words.end, words!["does", "do", "doesn't", "will", "is", "comes"])
}

/// Whether what a noun tells of could be: "hearings in May could become".
pub(super) fn is_open(lexemes: &Lexemes<'_>, trigger: &Trigger, to: usize) -> bool {
    let end = trigger.words.end;
    let stops = |i: &usize| {
        lexemes.is_any(*i, words![",", ";", "that", "who", "which"])
            || lexemes.of(*i, Of::PAST_FORMS)
            || lexemes.ends(*i, "ed")
    };
    (end..to.min(end + 5)).take_while(|i| !stops(i)).any(|i| {
        lexemes.is_any(i, words!["could", "may", "might", "should"]) && is_modal(lexemes, i)
    })
}

/// Whether nothing but what puts it there stands between "is" and a date: "is Friday", "is due on Monday", "is at
/// 7 p.m. Tuesday", but "is Monday's" and "it is Friday".
pub(super) fn is_set_for(lexemes: &Lexemes<'_>, copula: usize, date: &Dated) -> bool {
    let fits = |i: usize| {
        lexemes.is_any(i, listed!(EVENTS, "coming/set-for"))
            || lexemes.is_number(i)
            || lexemes.is_any(i, words![":", "."])
            // "is at the end of the month"
            || lexemes.is(i, "the") && i + 1 == date.first && matches!(date.when, When::EndOf(_))
    };
    let named =
        |i: usize| lexemes.is_any(i, words!["it", "today", "this", "that", "which", "there"]);
    lexemes.is_any(copula, words!["is", "are"])
        && (copula + 1..date.first).all(fits)
        && lexemes.has(date.first, Is::WEEKDAY | Is::MONTH | Is::SHIFT | Is::PART)
        && lexemes.at(date.end - 1).shape() != Shape::Possessive
        && lexemes.at(date.end).shape() != Shape::Possessive
        && !lexemes.has(date.end, Is::EVENT_NOUN)
        && !named(copula.wrapping_sub(1))
}

/// Whether a noun is followed by what puts it in the future: "is on Friday", "are in May", "is due".
pub(super) fn is_due(lexemes: &Lexemes<'_>, end: usize, to: usize) -> bool {
    // "A hearing, in Hull, is to open"
    let inserted = lexemes.is(end, ",") && lexemes.has(end + 1, Is::PREPOSITION);
    let comma = (end + 2..to.min(end + 8)).find(|i| inserted && lexemes.is(*i, ","));
    let end = comma.map_or(end, |comma| comma + 1);
    (end..to.min(end + 9)).take_while(|i| !lexemes.is_any(*i, words![",", ";", "and"])).any(|i| {
        let due = || lexemes.is_any(i + 1, listed!(EVENTS, "coming/due"));
        let dated = || {
            lexemes.is_any(i + 1, words!["on", "in", "at"])
                && lexemes.has(i + 2, Is::WEEKDAY | Is::MONTH | Is::SHIFT)
        };
        lexemes.is_any(i, words!["is", "are"]) && (due() || dated())
    })
}

//! Whether an event is over.

use std::ops::Range;

use copydesk_model::{DateSpan, EventKind, EventStatus};

use super::super::account::Rule;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, words};
use super::super::dates::{Context, Dated, Tense, When};
use super::super::lexicon::Spelling;
use super::coming;
use super::trigger::Trigger;

/// "will" in all its forms.
pub(super) const WILL: &[Spelling] = words!["will", "'ll", "’ll", "won't", "won’t"];

/// How far before a noun the verb stands that it is the object of.
pub(super) const OBJECT_REACH: usize = 4;

/// How far from a trigger its verb is looked for.
const REACH: usize = 14;

/// Verbs of setting another day for what their object is.
const PUTTING_OFF: &[Spelling] = words![
    "adjourned",
    "postponed",
    "delayed",
    "rescheduled",
    "moved",
    "deferred",
    "extended",
    "pushed",
    "put",
];

/// The tense of the clause around a trigger.
pub(super) fn of(
    lexemes: &Lexemes<'_>,
    trigger: &Trigger,
    date: Option<&Dated>,
    sentence: &Range<usize>,
) -> Tense {
    if !trigger.noun {
        return verb(lexemes, trigger.words.start, sentence);
    }
    let from = trigger.words.start.saturating_sub(REACH).max(sentence.start);
    let to = (trigger.words.end + REACH).min(sentence.end);
    // "his speech Tuesday that the party will": of the speech it says nothing.
    let parts = |i: usize| i >= trigger.words.end && lexemes.is_any(i, words!["that", "who", ";"]);
    let coming = |range: Range<usize>| {
        range.into_iter().take_while(|i| !parts(*i)).any(|i| {
            // "was set to open": it was to come, then.
            let then = lexemes.is_any(i.wrapping_sub(1), words!["was", "were"]);
            // "said before the debate": the debate may be over too.
            let before = lexemes.is(i, "before");
            // "backed the plan at a meeting": a noun.
            let noun = lexemes.is_any(i, words!["plan", "plans", "set", "needs", "hopes"])
                && lexemes.has(i.wrapping_sub(1), Is::DETERMINER);
            lexemes.of(i, Of::COMING) && !then && !before && !noun || lexemes.is_any(i, WILL)
        })
    };
    let past = |i: usize| {
        lexemes.of(i, Of::PAST_FORMS)
            || lexemes.is_any(i, words!["after", "since"])
            || lexemes.has(i, Is::EVENT_VERB | Is::REPORTING | Is::VERB | Is::DOES)
                && lexemes.word(i).ends_with("ed")
            || lexemes.word(i).ends_with("ed")
                && lexemes.word(i).len() > 5
                && !lexemes.at(i).capital
                && (lexemes.entry(i).classes == 0 || !lexemes.has(i + 1, Is::PREPOSITION))
                && !lexemes.has(i.wrapping_sub(1), Is::DETERMINER)
                && !lexemes.of(i, Of::COMING | Of::FUTURES)
    };
    let led = coming::led_by(lexemes, trigger, from);
    // "called an election for July 4", "adjourned the hearing until March 19"
    let set = date.is_some_and(|d| {
        let lead = d.first.wrapping_sub(1);
        d.first >= trigger.words.end
            && (lexemes.is(lead, "for")
                || lexemes.is_any(lead, words!["until", "till", "to"])
                    && (from..trigger.words.start).any(|i| lexemes.is_any(i, PUTTING_OFF)))
    });
    if set {
        return Tense::Future;
    }
    // "As Election Day nears": the named day is the nearest.
    let named = date.is_some_and(|d| {
        matches!(d.when, When::Feast(..))
            && d.first <= trigger.words.start
            && trigger.words.end <= d.end
    });
    if named {
        return Tense::Unknown;
    }
    // "scoring a win in November", "entering the final contests in June": told of in the present.
    let regular = matches!(trigger.kind, EventKind::Election | EventKind::Convention)
        && date.is_some_and(|d| coming::is_yearless(&d.when))
        && !sentence
            .clone()
            .any(|i| past(i) && lexemes.is_word(i) && !lexemes.is_any(i, words!["after", "since"]));
    if regular {
        return Tense::Future;
    }
    let after = led.is_some_and(|i| lexemes.is_any(i, words!["after", "following", "since"]));
    if after || coming::is_done(lexemes, trigger.words.end, to) {
        return Tense::Past;
    }
    // "a merger announced Monday will create": the date is that of the participle.
    let told = trigger.words.end;
    let dated = lexemes.has(told + 1, Is::WEEKDAY | Is::SHIFT | Is::DEICTIC)
        || lexemes.is_any(told + 1, words!["on", "in"]);
    if lexemes.word(told).ends_with("ed") && !lexemes.of(told, Of::COMING) && dated {
        return Tense::Past;
    }
    // "held its hearing", "signed the deal": the verb that it is the object of.
    let near = trigger.words.start.saturating_sub(OBJECT_REACH).max(from)..trigger.words.start;
    let modal = |i: usize| lexemes.has(i, Is::MODAL) && !lexemes.has(i, Is::MONTH);
    let verb = near.rev().find(|i| {
        past(*i) || modal(*i) || lexemes.has(*i, Is::PREPOSITION) || lexemes.of(*i, Of::COMING)
    });
    let done = verb.is_some_and(|i| {
        past(i)
            && lexemes.is_word(i)
            && !lexemes.of(i, Of::COMING | Of::FUTURES | Of::ANNOUNCING)
            && !lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY)
    });
    if done {
        return Tense::Past;
    }
    let told = (from..trigger.words.start).any(|i| past(i) && !lexemes.of(i, Of::FUTURES));
    if told && led.is_some_and(|i| lexemes.is_any(i, words!["before", "until"])) {
        // "the debate came before the primary": whether that is over is not said.
        return Tense::Unknown;
    }
    if coming::is_under_way(lexemes, trigger.words.start, from)
        || coming::is_possible(lexemes, trigger.words.start, from)
        || coming::is_open(lexemes, trigger, to)
        || coming::is_ahead(lexemes, trigger)
    {
        return Tense::Future;
    }
    if coming::is_due(lexemes, trigger.words.end, to)
        || coming(trigger.words.end..(trigger.words.end + 6).min(to))
        || coming(trigger.words.start.saturating_sub(8).max(from)..trigger.words.start)
        || !told
            && (trigger.words.start.saturating_sub(8).max(from)..trigger.words.start)
                .any(|i| lexemes.is(i, "before"))
    {
        return Tense::Future;
    }
    // "the Nov. 8 election": which is meant is the nearest, or of a whole month the next.
    if let Some(date) =
        date.filter(|d| d.end <= trigger.words.start && coming::is_yearless(&d.when))
    {
        let regular = matches!(trigger.kind, EventKind::Election | EventKind::Convention);
        let next = regular && matches!(date.when, When::Month(_));
        return if next { Tense::Future } else { Tense::Unknown };
    }
    let after = (trigger.words.end..to).find(|i| past(*i) || lexemes.has(*i, Is::MODAL));
    let before = (from..trigger.words.start).rev().find(|i| past(*i) || lexemes.has(*i, Is::MODAL));
    let said = |i: Option<usize>| i.is_some_and(past);
    if said(before) || said(after) { Tense::Past } else { Tense::Unknown }
}

/// How far before an infinitive the deadline for it is looked for.
const DEADLINE_REACH: usize = 14;

/// The tense of a verb: by the words before it in its group, else by its form.
fn verb(lexemes: &Lexemes<'_>, verb: usize, sentence: &Range<usize>) -> Tense {
    let from = verb.saturating_sub(7).max(sentence.start);
    let word = lexemes.word(verb);
    // "cut its key rate": in the past unless something says otherwise.
    let same = lexemes.is_any(verb, words!["cut", "set", "split", "shut"])
        && group_start(lexemes, verb, from) == verb;
    let past = word.ends_with("ed") || lexemes.of(verb, Of::PAST_FORMS) || same;
    let infinitive = verb > from && lexemes.is(verb - 1, "to");
    let forced = infinitive
        && (from..verb).any(|i| {
            lexemes.word(i).ends_with("ed")
                && !lexemes.has(i, Is::COMMITS | Is::AIMS | Is::PROPOSES)
                && !lexemes.of(i, Of::FUTURES)
        });
    if forced {
        // "offered to meet on May 4": when is not said.
        return Tense::Unknown;
    }
    let future = |range: Range<usize>| {
        range.into_iter().any(|i| {
            let then = lexemes.is_any(i.wrapping_sub(1), words!["was", "were"]);
            lexemes.of(i, Of::FUTURES) && !then
        })
    };
    let group = group_start(lexemes, verb, from);
    // "have until May to decide"
    let deadline = infinitive
        && (verb.saturating_sub(DEADLINE_REACH).max(sentence.start)..verb).any(|i| {
            lexemes.is(i, "until") && lexemes.is_any(i.wrapping_sub(1), words!["have", "has"])
        });
    let coming =
        deadline || future(group..verb) || infinitive && is_verb_to_be(lexemes, verb - 1, from);
    if coming || future(from..verb) && (infinitive || !past) {
        return Tense::Future;
    }
    // "the votes are counted on March 15"
    let now = past
        && verb > from
        && lexemes.is_any(verb - 1, words!["is", "are"])
        && !lexemes.is_any(verb, words!["set"])
        && !(verb + 1..verb + 6).any(|i| lexemes.is(i, "since"));
    if past && !now {
        return Tense::Past;
    }
    if word.ends_with("ing") && is_gerund_of_past(lexemes, verb, sentence) {
        return Tense::Past;
    }
    let present = now || word.ends_with('s') || !infinitive && !word.ends_with("ing");
    if present { Tense::Future } else { Tense::Unknown }
}

/// "before announcing her run in April, she rested": a gerund behind a preposition is as past as its
/// sentence.
fn is_gerund_of_past(lexemes: &Lexemes<'_>, verb: usize, sentence: &Range<usize>) -> bool {
    let led = verb > sentence.start && lexemes.has(verb - 1, Is::PREPOSITION | Is::CONJUNCTION);
    let near = verb.saturating_sub(REACH).max(sentence.start)..(verb + REACH).min(sentence.end);
    let past = |i: usize| {
        lexemes.of(i, Of::PAST_FORMS) || lexemes.word(i).ends_with("ed") && !lexemes.at(i).capital
    };
    led && near.clone().any(past) && !{ near }.any(|i| lexemes.is_any(i, WILL))
}

/// Whether a verb is in the simple present: "he meets families".
pub(super) fn is_present(lexemes: &Lexemes<'_>, trigger: &Trigger) -> bool {
    let verb = trigger.words.start;
    lexemes.word(verb).ends_with('s')
        && !lexemes.of(verb, Of::PAST_FORMS)
        && trigger.words.len() == 1
}

/// The first word of the verb group that ends with this verb: "will be formally opened".
fn group_start(lexemes: &Lexemes<'_>, verb: usize, from: usize) -> usize {
    let mut at = verb;
    while at > from
        && (lexemes.has(at - 1, Is::AUXILIARY | Is::ADVERB | Is::MODAL)
            || lexemes.of(at - 1, Of::FUTURES)
            || lexemes.is_any(at - 1, words!["to", "not"])
            || lexemes.word(at - 1).ends_with("ly"))
    {
        at -= 1;
    }
    at
}

/// "is to", "are to".
fn is_verb_to_be(lexemes: &Lexemes<'_>, to: usize, from: usize) -> bool {
    to > from && lexemes.is_any(to - 1, words!["is", "are"])
}

/// Whether an event is over, by its tense and its date.
pub(super) fn status(
    lexemes: &Lexemes<'_>,
    trigger: &Trigger,
    sentence: &Range<usize>,
    tense: Tense,
    date: Option<&DateSpan>,
    context: &Context,
) -> (EventStatus, &'static Rule) {
    let from = trigger.words.start.saturating_sub(6).max(sentence.start);
    if called_off(lexemes, trigger, sentence).is_some() {
        return (EventStatus::Cancelled, &CALLED_OFF);
    }
    if let Some(date) = date {
        if context.is_future(date) == Some(true) {
            return (EventStatus::Upcoming, &DATE_AHEAD);
        }
        if context.is_past(date) == Some(true) {
            return (EventStatus::Past, &DATE_BEHIND);
        }
    }
    let going = (from..trigger.words.start).any(|i| lexemes.is_any(i, words!["is", "are"]))
        && lexemes.word(trigger.words.start).ends_with("ing");
    match tense {
        _ if going => (EventStatus::Ongoing, &GOING_ON),
        Tense::Future => (EventStatus::Upcoming, &FUTURE),
        Tense::Past => (EventStatus::Past, &PAST),
        Tense::Unknown => (EventStatus::Past, &NO_TENSE),
    }
}

const CALLED_OFF: Rule = Rule::new("called-off", "a word near it says that it is off");

const DATE_AHEAD: Rule = Rule::new("date-ahead", "its date is later than the publication");

const DATE_BEHIND: Rule = Rule::new("date-behind", "its date is earlier than the publication");

const GOING_ON: Rule = Rule::new("going-on", "its verb tells of what is going on");

const FUTURE: Rule = Rule::new("future-tense", "its clause tells of what is to come");

const PAST: Rule = Rule::new("past-tense", "its clause tells of what is over");

const NO_TENSE: Rule = Rule::new("no-tense", "nothing says that it is still to come");

/// The word near an event that says that it is off.
pub(super) fn called_off(
    lexemes: &Lexemes<'_>,
    trigger: &Trigger,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let from = trigger.words.start.saturating_sub(6).max(sentence.start);
    let to = (trigger.words.end + 8).min(sentence.end);
    let off =
        |i: &usize| lexemes.is_any(*i, words!["cancelled", "canceled", "postponed", "scrapped"]);
    (from..to).find(off).map(|i| i..i + 1)
}

/// The words that the tense is read off: of a verb its group, of a noun the verb near it.
pub(super) fn words(
    lexemes: &Lexemes<'_>,
    trigger: &Trigger,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let from = trigger.words.start.saturating_sub(REACH).max(sentence.start);
    let to = (trigger.words.end + REACH).min(sentence.end);
    if !trigger.noun {
        let group = group_start(lexemes, trigger.words.start, from);
        return Some(group..trigger.words.end);
    }
    let tells = |i: &usize| {
        lexemes.of(*i, Of::COMING | Of::PAST_FORMS)
            || lexemes.has(*i, Is::MODAL)
            || lexemes.has(*i, Is::EVENT_VERB | Is::REPORTING | Is::VERB | Is::DOES)
                && lexemes.word(*i).ends_with("ed")
    };
    let behind = (trigger.words.end..to).find(tells);
    behind.or_else(|| (from..trigger.words.start).rev().find(tells)).map(|i| i..i + 1)
}

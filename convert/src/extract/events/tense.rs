//! Whether an event is over.

use std::ops::Range;

use copydesk_model::{DateSpan, EventKind, EventStatus};

use super::super::account::Rule;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, words};
use super::super::dates::{Context, Tense, When};
use super::super::lexicon::Spelling;
use super::trigger::Trigger;

/// "will" in all its forms.
const WILL: &[Spelling] = words!["will", "'ll", "’ll", "won't", "won’t"];

/// How far before a noun the verb stands that it is the object of.
const OBJECT_REACH: usize = 4;

/// How far from a trigger its verb is looked for.
const REACH: usize = 14;

/// How far before a noun the verb of its clause is looked for.
const REACH_BEFORE: usize = 18;

/// The tense of the clause around a trigger.
pub(super) fn of(
    lexemes: &Lexemes<'_>,
    trigger: &Trigger,
    sentence: &Range<usize>,
    when: Option<&When>,
) -> Tense {
    if !trigger.noun {
        return verb(lexemes, trigger.words.start, sentence);
    }
    let (tense, governed) = noun(lexemes, trigger, sentence);
    // "has turned to the November election": of when it is the verb says nothing.
    let ahead = trigger.kind == EventKind::Election && matches!(when, Some(When::Month(_)));
    if ahead && !governed { Tense::Future } else { tense }
}

/// The tense of a noun, and whether words beside it say so.
fn noun(lexemes: &Lexemes<'_>, trigger: &Trigger, sentence: &Range<usize>) -> (Tense, bool) {
    let from = trigger.words.start.saturating_sub(REACH_BEFORE).max(sentence.start);
    let to = (trigger.words.end + REACH).min(sentence.end);
    // "his speech Tuesday that the party will": of the speech it says nothing.
    let parts = |i: usize| i >= trigger.words.end && lexemes.is_any(i, words!["that", "who", ";"]);
    let coming = |range: Range<usize>| {
        range.into_iter().take_while(|i| !parts(*i)).any(|i| {
            // "was set to open": it was to come, then.
            let then = lexemes.is_any(i.wrapping_sub(1), words!["was", "were"]);
            // "said before the debate": the debate may be over too.
            let before = lexemes.is(i, "before");
            lexemes.of(i, Of::COMING) && !then && !before || lexemes.is_any(i, WILL)
        })
    };
    // "May" with a capital is a month.
    let modal = |i: usize| {
        lexemes.has(i, Is::MODAL) && !(lexemes.has(i, Is::MONTH) && lexemes.at(i).capital)
    };
    let past = |i: usize| {
        lexemes.of(i, Of::PAST_FORMS)
            || lexemes.is_any(i, words!["after", "since"])
            || lexemes.has(i, Is::EVENT_VERB | Is::REPORTING | Is::VERB | Is::DOES)
                && lexemes.word(i).ends_with("ed")
            || lexemes.entry(i).classes == 0
                && lexemes.word(i).ends_with("ed")
                && lexemes.word(i).len() > 5
                && !lexemes.at(i).capital
    };
    // "a merger announced Monday will create": the date is that of the participle.
    let told = trigger.words.end;
    let dated = lexemes.has(told + 1, Is::WEEKDAY | Is::SHIFT | Is::DEICTIC)
        || lexemes.is_any(told + 1, words!["on", "in"]);
    if lexemes.word(told).ends_with("ed") && !lexemes.of(told, Of::COMING) && dated {
        return (Tense::Past, true);
    }
    // "held its hearing", "signed the deal": the verb that it is the object of.
    let near = trigger.words.start.saturating_sub(OBJECT_REACH).max(from)..trigger.words.start;
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
        return (Tense::Past, true);
    }
    let told = (from..trigger.words.start).any(|i| past(i) && !lexemes.of(i, Of::FUTURES));
    if is_done(lexemes, trigger.words.end, to) {
        return (Tense::Past, true);
    }
    // "the results of Tuesday's primaries will force her to think"
    let near = trigger.words.start.saturating_sub(2 * OBJECT_REACH).max(from);
    if (near..trigger.words.start).any(|i| lexemes.of(i, Of::AFTERMATH)) {
        return (Tense::Past, true);
    }
    // "if the May election does not go their way"
    let open = (trigger.words.start.saturating_sub(OBJECT_REACH).max(from)..trigger.words.start)
        .any(|i| lexemes.is_any(i, words!["if", "unless", "should"]));
    if open && !(trigger.words.end..to).any(past) {
        return (Tense::Future, true);
    }
    if is_due(lexemes, trigger.words.end, to)
        || coming(trigger.words.end..(trigger.words.end + 6).min(to))
        || coming(trigger.words.start.saturating_sub(8).max(from)..trigger.words.start)
        || !told
            && (trigger.words.start.saturating_sub(8).max(from)..trigger.words.start)
                .any(|i| lexemes.is(i, "before"))
    {
        return (Tense::Future, true);
    }
    let quoted = |i: &usize| lexemes.is_any(*i, words![":", ";", "“", "\""]);
    let after = (trigger.words.end..to).take_while(|i| !quoted(i)).find(|i| past(*i) || modal(*i));
    let before = (from..trigger.words.start)
        .rev()
        .take_while(|i| !quoted(i))
        .find(|i| past(*i) || modal(*i));
    // "came 15 days before the caucuses": they may be ahead or over.
    let later = trigger.words.start.saturating_sub(OBJECT_REACH).max(from)..trigger.words.start;
    if later.into_iter().any(|i| lexemes.is(i, "before")) {
        return (Tense::Unknown, true);
    }
    // "the prospect of hearings in May could become", "will speak to voters at a rally"
    let comes = |i: Option<usize>| i.is_some_and(|i| modal(i) && lexemes.of(i, Of::FUTURES));
    let nearer = after.is_some_and(|a| {
        modal(a)
            && a - trigger.words.end <= OBJECT_REACH
            && !lexemes.is_any(a, words!["would", "should"])
            && before.is_none_or(|b| a - trigger.words.end < trigger.words.start - b)
    });
    if nearer || comes(before) {
        return (Tense::Future, false);
    }
    let said = |i: Option<usize>| i.is_some_and(past);
    // "lost in Ohio's primary in May"
    let held = before.is_some_and(|b| {
        let turns =
            (b + 1..trigger.words.start).any(|i| lexemes.is(i, "to") && !lexemes.at(i + 1).capital);
        past(b)
            && lexemes.has(b, Is::EVENT_VERB)
            && trigger.words.start - b <= 2 * OBJECT_REACH
            && !turns
    });
    (if said(before) || said(after) { Tense::Past } else { Tense::Unknown }, held)
}

/// Whether a passive behind a noun says that it took place: "was delivered", "were held".
fn is_done(lexemes: &Lexemes<'_>, end: usize, to: usize) -> bool {
    (end..to.min(end + 7)).any(|i| {
        lexemes.is_any(i, words!["was", "were"])
            && (lexemes.word(i + 1).ends_with("ed") || lexemes.of(i + 1, Of::PAST_FORMS))
            && !lexemes.of(i + 1, Of::COMING | Of::FUTURES)
    })
}

/// Whether a noun is followed by what puts it in the future: "is on Friday", "are in May", "is due".
fn is_due(lexemes: &Lexemes<'_>, end: usize, to: usize) -> bool {
    (end..to.min(end + 9)).take_while(|i| !lexemes.is_any(*i, words![",", ";", "and"])).any(|i| {
        let due =
            lexemes.is_any(i + 1, words!["due", "to", "set", "scheduled", "expected", "slated"]);
        let dated = lexemes.is_any(i + 1, words!["on", "in", "at"])
            && lexemes.has(i + 2, Is::WEEKDAY | Is::MONTH | Is::SHIFT);
        lexemes.is_any(i, words!["is", "are"]) && (due || dated)
    })
}

/// How far before an infinitive the deadline for it is looked for.
const DEADLINE_REACH: usize = 14;

/// The tense of a verb: by the words before it in its group, else by its form.
fn verb(lexemes: &Lexemes<'_>, verb: usize, sentence: &Range<usize>) -> Tense {
    let from = verb.saturating_sub(7).max(sentence.start);
    let word = lexemes.word(verb);
    let past = word.ends_with("ed") || lexemes.of(verb, Of::PAST_FORMS);
    let infinitive = verb > from && lexemes.is(verb - 1, "to");
    let forced = infinitive
        && (from..verb).any(|i| {
            lexemes.word(i).ends_with("ed")
                && !lexemes.has(i, Is::COMMITS | Is::AIMS | Is::PROPOSES)
                && !lexemes.of(i, Of::FUTURES)
        });
    if forced {
        return Tense::Past;
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
    if past {
        return Tense::Past;
    }
    // "before announcing her bid": the verb of the sentence tells.
    let gerund = word.ends_with("ing") && verb > from;
    let main = (sentence.start..verb)
        .rev()
        .find(|i| lexemes.of(*i, Of::PAST_FORMS | Of::FUTURES) || lexemes.has(*i, Is::AUXILIARY));
    let over = |i: usize| {
        lexemes.of(i, Of::PAST_FORMS) || lexemes.is_any(i, words!["was", "were", "had", "did"])
    };
    if gerund && main.is_some_and(over) {
        return Tense::Past;
    }
    let present = word.ends_with('s') || !infinitive && !word.ends_with("ing");
    if present { Tense::Future } else { Tense::Unknown }
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

//! Whether an event is over.

use std::ops::Range;

use copydesk_model::{DateSpan, EventStatus};

use super::super::account::Rule;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::dates::{Context, Dated, Tense, is_put_off};
use super::super::lexicon::Spelling;
use super::Told;
use super::clause::Clause;
use super::idioms::is_out;
use super::trigger::Trigger;
use super::verbs::seen_by;
use super::{coming, contest, modals};

/// "will" in all its forms.
pub(super) const WILL: &[Spelling] = words!["will", "'ll", "’ll", "won't", "won’t"];

/// How far from a trigger its verb is looked for.
pub(super) const REACH: usize = 14;

/// How plainly a clause says when it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Plainness {
    /// By words around it, which may tell of something else.
    Guessed,
    /// By its own words, which may be said of a day just past too: "is holding a rally on Monday".
    Likely,
    /// By its own verb.
    Plain,
}

/// What the clause around a trigger says of when it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Telling {
    pub(super) tense: Tense,
    pub(super) how: Plainness,
}

impl Telling {
    pub(super) const fn plainly(tense: Tense) -> Self {
        Self { tense, how: Plainness::Plain }
    }

    pub(super) const fn likely(tense: Tense) -> Self {
        Self { tense, how: Plainness::Likely }
    }

    pub(super) const fn perhaps(tense: Tense) -> Self {
        Self { tense, how: Plainness::Guessed }
    }
}

/// The tense of the clause around a trigger.
pub(super) fn of(
    lexemes: &Lexemes<'_>,
    trigger: &Trigger,
    date: Option<&Dated>,
    sentence: &Range<usize>,
) -> Telling {
    if !trigger.noun {
        let deadline = date.is_some_and(|d| {
            d.first >= trigger.words.end && lexemes.is(d.first.wrapping_sub(1), "by")
        });
        if deadline && is_ordered(lexemes, trigger.words.start, sentence) {
            // Of a day without a year the nearest is meant.
            let open = date.is_some_and(|d| coming::is_yearless(&d.when));
            return Telling::plainly(if open { Tense::Unknown } else { Tense::Future });
        }
        // "a poll out on Monday"
        if is_out(lexemes, trigger.words.start) {
            return Telling::perhaps(Tense::Past);
        }
        // "put off until June", "extended the sale to May 4": when it will be.
        if date.is_some_and(|d| is_another_day(lexemes, trigger, d)) {
            return Telling::plainly(Tense::Future);
        }
        let hyphen = lexemes.is_hyphen(trigger.words.start + 1) && trigger.words.len() > 2;
        // "had green-lighted"
        return if hyphen && lexemes.ends(trigger.words.end - 1, "ed") {
            Telling::plainly(Tense::Past)
        } else {
            verb(lexemes, trigger.words.start, sentence)
        };
    }
    Clause::new(lexemes, trigger, date, sentence).telling()
}

/// Whether a date behind a verb is the day that the verb gives to something: "put off until June".
fn is_another_day(lexemes: &Lexemes<'_>, trigger: &Trigger, date: &Dated) -> bool {
    let lead = lead_of_day(lexemes, date).filter(|_| date.first > trigger.words.end);
    lead.is_some_and(|lead| {
        is_put_off(lexemes, lead.saturating_sub(REACH).max(trigger.words.start)..lead)
    })
}

/// The preposition before a day up to which something is put off: "until June", "to the autumn".
fn lead_of_day(lexemes: &Lexemes<'_>, date: &Dated) -> Option<usize> {
    let the = usize::from(lexemes.is(date.first.wrapping_sub(1), "the"));
    let lead = date.first.checked_sub(1 + the)?;
    lexemes.is_any(lead, words!["until", "till", "to", "through"]).then_some(lead)
}

/// What a past participle stands behind.
const HAVING: &[Spelling] = words!["had", "has", "have", "was", "were", "been", "being"];

/// Verbs that have one form for present and past.
const UNCHANGED: &[Spelling] = listed!(EVENTS, "tense/unchanged");

/// How far before a verb its sentence is searched.
const SENTENCE_REACH: usize = 40;

/// How far before an infinitive the deadline for it is looked for.
const DEADLINE_REACH: usize = 14;

/// The tense of a verb: by the words before it in its group, else by its form.
pub(super) fn verb(lexemes: &Lexemes<'_>, verb: usize, sentence: &Range<usize>) -> Telling {
    let from = verb.saturating_sub(7).max(sentence.start);
    let same = is_unchanged(lexemes, verb, from, sentence.start);
    let past = same || is_past_form(lexemes, verb, from);
    // "helped Roe win": as past as the help.
    if !past && let Some(by) = seen_by(lexemes, verb, sentence.start) {
        let over = !lexemes.is_any(by, words!["help", "helps", "helping", "watching"]);
        return Telling::plainly(if over { Tense::Past } else { Tense::Unknown });
    }
    let infinitive = verb > from && lexemes.is(verb - 1, "to");
    if infinitive && is_forced(lexemes, verb, from) {
        // "offered to meet on May 4": when is not said.
        let invited = (from + 1..verb).any(|i| is_invited(lexemes, i));
        return Telling::plainly(if invited { Tense::Future } else { Tense::Unknown });
    }
    if is_coming(lexemes, verb, from, sentence.start)
        || (infinitive || !past) && tells_of_future(lexemes, from..verb)
    {
        return Telling::plainly(Tense::Future);
    }
    // "the votes are counted on March 15"
    let now = past && is_counted_now(lexemes, verb, from);
    if past && !now {
        return if same { Telling::perhaps(Tense::Past) } else { Telling::plainly(Tense::Past) };
    }
    let gerund = lexemes.ends(verb, "ing");
    if gerund && is_gerund_of_past(lexemes, verb, sentence) {
        return Telling::plainly(Tense::Past);
    }
    // "which is airing on Monday"
    if gerund && verb > from && lexemes.is_any(verb - 1, listed!(EVENTS, "tense/being")) {
        return Telling::perhaps(Tense::Future);
    }
    let present = now || lexemes.ends(verb, "s") || !infinitive && !gerund;
    if !present {
        return Telling::plainly(Tense::Unknown);
    }
    // "the votes are counted on Monday": of a day just past too.
    if now { Telling::perhaps(Tense::Future) } else { Telling::likely(Tense::Future) }
}

/// "cut its key rate": in the past unless something says otherwise.
fn is_unchanged(lexemes: &Lexemes<'_>, verb: usize, from: usize, start: usize) -> bool {
    lexemes.is_any(verb, UNCHANGED)
        && (group_start(lexemes, verb, from)..verb).all(|i| lexemes.is_any(i, HAVING))
        && !(verb.saturating_sub(SENTENCE_REACH).max(start)..verb).any(|i| lexemes.is_any(i, WILL))
}

/// Whether a verb is past by its form or the word before it: "closed", "did win Ohio", "was shown the door".
fn is_past_form(lexemes: &Lexemes<'_>, verb: usize, from: usize) -> bool {
    // "will lie in state and be buried": a plain form.
    let plain =
        verb > from && lexemes.is(verb - 1, "be") && !lexemes.is(verb.wrapping_sub(2), "to");
    verb > from && lexemes.is_any(verb - 1, words!["did", "was", "were", "had"])
        || !plain && lexemes.is_past(verb)
}

/// Whether an infinitive hangs on a past form that does not say when: "offered to meet on May 4".
fn is_forced(lexemes: &Lexemes<'_>, verb: usize, from: usize) -> bool {
    (from..verb).any(|i| {
        lexemes.ends(i, "ed")
            && !lexemes.has(i, Is::COMMITS | Is::AIMS | Is::PROPOSES)
            && !lexemes.of(i, Of::FUTURES)
    })
}

/// "has invited them to meet on Monday".
fn is_invited(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is_any(i, words!["invited", "asked", "challenged", "agreed", "offered"])
        && lexemes.is_any(i.wrapping_sub(1), words!["has", "have", "'ve", "’ve"])
}

/// Whether the group of a verb or a deadline before it says that it is to come: "will open", "is to meet", "have
/// until May to decide".
fn is_coming(lexemes: &Lexemes<'_>, verb: usize, from: usize, start: usize) -> bool {
    let infinitive = verb > from && lexemes.is(verb - 1, "to");
    let deadline = infinitive
        && (verb.saturating_sub(DEADLINE_REACH).max(start)..verb).any(|i| {
            lexemes.is(i, "until") && lexemes.is_any(i.wrapping_sub(1), words!["have", "has"])
        });
    // "is to meet", "is to be sentenced"
    let to_be = || {
        infinitive && is_verb_to_be(lexemes, verb - 1, from)
            || verb > from + 1
                && lexemes.are(verb - 2, words!["to", "be"])
                && is_verb_to_be(lexemes, verb - 2, from)
    };
    deadline || tells_of_future(lexemes, group_start(lexemes, verb, from)..verb) || to_be()
}

/// Whether one of some words says that something is to come: "will", "plans to", but "was scheduled to".
fn tells_of_future(lexemes: &Lexemes<'_>, mut range: Range<usize>) -> bool {
    range.any(|i| {
        let then = || lexemes.is_any(i.wrapping_sub(1), words!["was", "were"]);
        // "the plan rejected on Monday": a noun.
        let alone = || {
            lexemes.is_any(i, words!["shall", "must", "until"])
                || lexemes.is_any(i, WILL)
                || (i + 1..i + 4).any(|i| lexemes.is(i, "to"))
        };
        // "must have met": it is over.
        let over = || modals::is_of_what_is_done(lexemes, i);
        lexemes.of(i, Of::FUTURES) && alone() && !then() && !over()
    })
}

/// "the votes are counted on March 15", but "are closed since March 15".
fn is_counted_now(lexemes: &Lexemes<'_>, verb: usize, from: usize) -> bool {
    verb > from
        && lexemes.is_any(verb - 1, words!["is", "are"])
        && !lexemes.is_any(verb, words!["set"])
        && !(verb + 1..verb + 6).any(|i| lexemes.is(i, "since"))
}

/// Whether a word is a past form and no name: "met", "closed", but "Reed".
pub(super) fn is_past_word(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let ends = || lexemes.ends(i, "ed") && !lexemes.is_any(i, listed!(EVENTS, "tense/no-pasts"));
    lexemes.of(i, Of::PAST_FORMS) || ends() && !lexemes.at(i).capital()
}

/// "before announcing her run in April, she rested": a gerund behind a preposition is as past as its
/// sentence.
fn is_gerund_of_past(lexemes: &Lexemes<'_>, verb: usize, sentence: &Range<usize>) -> bool {
    let led = verb > sentence.start && lexemes.has(verb - 1, Is::PREPOSITION | Is::CONJUNCTION);
    let near = verb.saturating_sub(REACH).max(sentence.start)..(verb + REACH).min(sentence.end);
    led && near.clone().any(|i| is_past_word(lexemes, i))
        && !{ near }.any(|i| lexemes.is_any(i, WILL))
}

/// Whether a verb is in the simple present: "he meets families".
pub(super) fn is_present(lexemes: &Lexemes<'_>, trigger: &Trigger) -> bool {
    let verb = trigger.words.start;
    lexemes.ends(verb, "s") && !lexemes.of(verb, Of::PAST_FORMS) && trigger.words.len() == 1
}

/// The first word of the verb group that ends with this verb: "will be formally opened".
fn group_start(lexemes: &Lexemes<'_>, verb: usize, from: usize) -> usize {
    let mut at = verb;
    while at > from
        && (lexemes.has(at - 1, Is::AUXILIARY | Is::ADVERB | Is::MODAL)
            || lexemes.of(at - 1, Of::FUTURES)
            || lexemes.is_any(at - 1, words!["to", "not"])
            || lexemes.ends(at - 1, "ly"))
    {
        at -= 1;
    }
    at
}

/// "ordered that the files be released", "told them to leave": the verb is no more than wanted.
fn is_ordered(lexemes: &Lexemes<'_>, verb: usize, sentence: &Range<usize>) -> bool {
    let group = group_start(lexemes, verb, verb.saturating_sub(4).max(sentence.start));
    if (group..verb).any(|i| lexemes.is_any(i, words!["was", "were", "had"])) {
        return false;
    }
    lexemes.is(verb.wrapping_sub(1), "to")
        || group < verb && lexemes.is_any(group, words!["be", "to"])
}

/// "is to", "are to".
fn is_verb_to_be(lexemes: &Lexemes<'_>, to: usize, from: usize) -> bool {
    to > from && lexemes.is_any(to - 1, words!["is", "are"])
}

/// Whether an event is over, by its tense and its date.
pub(super) fn status(
    lexemes: &Lexemes<'_>,
    told: &Told<'_>,
    sentence: &Range<usize>,
    tense: Tense,
    date: Option<&DateSpan>,
    context: &Context,
) -> (EventStatus, &'static Rule) {
    let trigger = &told.trigger;
    let from = trigger.words.start.saturating_sub(6).max(sentence.start);
    if called_off(lexemes, told, sentence).is_some() {
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
        && lexemes.ends(trigger.words.start, "ing");
    // "Roe wins Ohio": a headline tells of what is over.
    let won = date.is_none() && is_present(lexemes, trigger) && contest::is_won(lexemes, trigger);
    match tense {
        _ if going => (EventStatus::Ongoing, &GOING_ON),
        _ if won => (EventStatus::Past, &NO_TENSE),
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
    told: &Told<'_>,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let trigger = &told.trigger;
    let from = trigger.words.start.saturating_sub(6).max(sentence.start);
    let to = (trigger.words.end + 8).min(sentence.end);
    let off = |i: &usize| {
        lexemes.is_any(*i, words!["cancelled", "canceled", "scrapped"])
            || lexemes.is(*i, "postponed") && !is_given_another_day(lexemes, *i, told.date)
    };
    (from..to).find(off).map(|i| i..i + 1)
}

/// Whether the date of what is postponed is its new one: "postponed to July", but "Monday's vote was postponed to
/// July".
fn is_given_another_day(lexemes: &Lexemes<'_>, postponed: usize, date: Option<&Dated>) -> bool {
    let lead = date.filter(|date| date.first > postponed).and_then(|d| lead_of_day(lexemes, d));
    lead.is_some_and(|lead| !lexemes.is(lead, "through") && is_put_off(lexemes, postponed..lead))
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
            || modals::is_modal(lexemes, *i)
            || lexemes.has(*i, Is::EVENT_VERB | Is::REPORTING | Is::VERB | Is::DOES)
                && lexemes.ends(*i, "ed")
    };
    let behind = (trigger.words.end..to).find(tells);
    behind.or_else(|| (from..trigger.words.start).rev().find(tells)).map(|i| i..i + 1)
}

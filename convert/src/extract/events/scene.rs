//! What a date tells of that stands beside a verb of saying or a plain verb: where it was said or done.

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::lexicon::Spelling;
use super::hosting::near_lead_of;
use super::link::FARTHEST;
use super::trigger::{Trigger, is_staged};

/// What somebody says something in, which opens the sentence: "In an interview, she said on Monday".
pub(super) fn of_interview(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    sentence: &Range<usize>,
) -> Option<usize> {
    let (_, first) = triggers.iter().enumerate().next()?;
    let said = first.noun && matches!(first.kind, EventKind::Appearance | EventKind::Meeting);
    let near = first.words.start - sentence.start <= 3 && lexemes.is(first.words.end, ",");
    let led = lexemes.is_any(sentence.start, words!["in", "at", "during"])
        && lexemes.is_any(sentence.start + 1, words!["a", "an"]);
    (said && near && led).then_some(0)
}

/// Verbs behind whose subject the day stands when it takes place.
const COMING: &[Spelling] = listed!(EVENTS, "scene/coming");

/// The most lexemes between two events in the subject of a verb, and between the last and the verb.
const SUBJECT_REACH: usize = 8;

/// What comes on a day, where the phrase of its subject has another event: "the vote on the merger comes
/// Tuesday".
pub(super) fn of_comer(lexemes: &Lexemes<'_>, triggers: &[Trigger], date: usize) -> Option<usize> {
    let on = usize::from(lexemes.is_any(date.wrapping_sub(1), words!["on", "in"]));
    let mut verb = date.checked_sub(1 + on).filter(|verb| lexemes.is_any(*verb, COMING))?;
    while verb > 0 && lexemes.has(verb - 1, Is::MODAL | Is::AUXILIARY | Is::ADVERB) {
        verb -= 1;
    }
    let breaks = Is::EVENT_VERB | Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::REPORTING;
    let part =
        |i: usize| lexemes.is_word(i) && (!lexemes.has(i, breaks) || lexemes.at(i).capital());
    let leads = |t: &Trigger, end: usize| {
        let mut between = t.words.end..end;
        t.noun
            && between.len() <= SUBJECT_REACH
            && (between.is_empty() || lexemes.has(t.words.end, Is::PREPOSITION))
            && between.all(part)
    };
    let last = triggers.partition_point(|t| t.words.end <= verb).checked_sub(1)?;
    let before =
        |n: usize| Some(triggers.get(n.checked_sub(1)?)?.words.start..triggers.get(n)?.words.start);
    let mut first = last;
    if !leads(triggers.get(last)?, verb) {
        return None;
    }
    while before(first).is_some_and(|b| triggers.get(first - 1).is_some_and(|t| leads(t, b.end))) {
        first -= 1;
    }
    let head = triggers.get(first)?;
    // "by the end of the vote on the merger, which is on Monday"
    let near = head.words.start.saturating_sub(SUBJECT_REACH)..head.words.start;
    let led = near.rev().take_while(|i| lexemes.is_word(*i)).find(|i| {
        lexemes.has(*i, Is::PREPOSITION | Is::CONJUNCTION | Is::EVENT_VERB | Is::AUXILIARY)
    });
    (first < last && led.is_none()).then_some(first)
}

/// How far behind a day the verb stands that says how somebody spent it.
const PASTIME_REACH: usize = 4;

/// What somebody spends a day doing: "spent Monday campaigning in Hull"; `Some(None)` where that is no event.
pub(super) fn of_pastime(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    words: &Range<usize>,
) -> Option<Option<usize>> {
    let near = words.start.saturating_sub(PASTIME_REACH)..words.start;
    let spends = words!["spent", "spends", "spend", "spending"];
    let verb = near.rev().find(|i| lexemes.is_any(*i, spends))?;
    let plain = |i: usize| {
        lexemes.has(i, Is::DETERMINER | Is::PART | Is::ADVERB)
            || lexemes.is_any(i, words!["most", "much", "of", "part", "all"])
    };
    let doing = (words.end..words.end + PASTIME_REACH)
        .find(|i| lexemes.ends(*i, "ing") && !lexemes.at(*i).capital());
    if !(verb + 1..words.start).all(plain) || doing.is_none() {
        return None;
    }
    // "spent the weekend working the convention"
    let object = |i: usize, t: &Trigger| {
        let mut between = i + 1..t.words.start;
        t.noun
            && t.words.start > i
            && between.len() < PASTIME_REACH
            && !between.any(|k| lexemes.has(k, Is::PREPOSITION))
    };
    let own = |i: usize| {
        let doing = triggers.iter().position(|t| t.words.start == i);
        doing.or_else(|| triggers.iter().position(|t| object(i, t)))
    };
    Some(doing.and_then(own))
}

/// The most lexemes of what is said of an election between its rank and its noun.
const RANK_REACH: usize = 4;

/// What a date is that of, behind it: "in 2008, the last election without her".
pub(super) fn of_last(lexemes: &Lexemes<'_>, triggers: &[Trigger], end: usize) -> Option<usize> {
    let rank = words!["last", "first", "only", "previous", "most"];
    let led = lexemes.is(end, ",")
        && lexemes.is(end + 1, "the")
        && (lexemes.is_any(end + 2, rank) || lexemes.has(end + 2, Is::ORDINAL));
    if !led {
        return None;
    }
    let n = triggers.partition_point(|t| t.words.start < end);
    let regular = |t: &Trigger| matches!(t.kind, EventKind::Election | EventKind::Convention);
    let next = triggers.get(n).filter(|t| t.noun && regular(t))?;
    let mut between = end + 3..next.words.start;
    let plain = |i: usize| lexemes.is_word(i) && !lexemes.has(i, Is::PREPOSITION | Is::AUXILIARY);
    (between.len() <= RANK_REACH && between.all(plain)).then_some(n)
}

/// The most lexemes between an interview and the day behind those who held it.
const GUESTS_REACH: usize = 14;

/// The interview behind whose parties its day stands: "in an interview with Hull Radio's Ada Roe on
/// Friday, she said".
pub(super) fn of_guest(lexemes: &Lexemes<'_>, triggers: &[Trigger], date: usize) -> Option<usize> {
    let n = triggers.partition_point(|t| t.words.start < date).checked_sub(1)?;
    is_behind_guest(lexemes, triggers.get(n)?, date).then_some(n)
}

/// Whether nothing but those who hold an interview, and for whom, stands between it and what is told of it.
pub(super) fn is_behind_guest(lexemes: &Lexemes<'_>, interview: &Trigger, at: usize) -> bool {
    let words = &interview.words;
    let held = interview.noun
        && lexemes.is_any(words.end - 1, words!["interview", "interviews"])
        && lexemes.is_any(words.end, words!["with", "on", "to", "for", "by"]);
    let mut between = words.end..at;
    let guest = |i: usize| {
        let plain = Is::PREPOSITION | Is::DETERMINER;
        // "with host Ada Roe"
        let role = lexemes.is_any(i, words!["host", "hosts"]) && lexemes.at(i + 1).capital();
        role || lexemes.at(i).capital()
            || lexemes.at(i).shape() == Shape::Possessive
            || lexemes.has(i, plain)
            || lexemes.is_any(i, words!["“", "”", "\"", "'", "’", "&"])
            || lexemes.is_word(i) && lexemes.at(i).classes == 0 && !lexemes.ends(i, "ed")
    };
    held && between.len() <= GUESTS_REACH && between.all(guest)
}

/// The most lexemes between the day somebody says something and what it is said at.
const SAID_AT_REACH: usize = 4;

/// What somebody says something at, behind the day: "said on Friday during a news conference".
pub(super) fn of_saying_at(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    end: usize,
) -> Option<usize> {
    let stated = |kind| is_staged(kind) || kind == EventKind::Legal;
    let n = triggers.partition_point(|t| t.words.start < end);
    let next = triggers.get(n)?;
    let mut between = end + 1..next.words.start;
    let near = next.words.start > end && between.len() <= SAID_AT_REACH;
    let led = lexemes.is_any(end, words!["at", "in", "during"]);
    let plain = |i: usize| lexemes.is_word(i) && !lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION);
    (next.noun && near && led && stated(next.kind) && between.all(plain)).then_some(n)
}

/// The most lexemes between a day before a verb and what takes place where it is done.
const SCENE_REACH: usize = 24;

/// Where what the verb behind a day tells of was done: "Roe on Friday drew cheers at a rally".
pub(super) fn of_scene(lexemes: &Lexemes<'_>, triggers: &[Trigger], end: usize) -> Option<usize> {
    let done = lexemes.is_past(end) && !lexemes.has(end, Is::REPORTING);
    let n = triggers.partition_point(|t| t.words.start < end);
    let scene = triggers.get(n)?;
    let staged = is_staged(scene.kind);
    let mut between = end..scene.words.start;
    let lead = near_lead_of(lexemes, scene.words.start, end)?;
    let led = lexemes.is_any(lead, words!["in", "at", "during"])
        && lexemes.is_any(lead + 1, words!["a", "an"]);
    let parts = |i: usize| lexemes.is_any(i, words!["that", "who", "which", "when", ";", ":", "“"]);
    let whole = between.len() <= SCENE_REACH && !between.any(parts);
    (done && scene.noun && staged && led && whole).then_some(n)
}

/// What happened in the case that opens a sentence with its day: "In another case on Monday, a man was
/// charged".
pub(super) fn of_another(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<usize> {
    let before = words.start.checked_sub(1)?;
    let led = usize::from(lexemes.has(before, Is::PREPOSITION));
    let noun = before.checked_sub(led)?;
    let opens = lexemes.is(sentence.start, "in")
        && lexemes.is_any(sentence.start + 1, words!["a", "another", "one"])
        && lexemes.is_any(noun, words!["incident", "case", "episode"])
        && noun <= sentence.start + 3
        && lexemes.is(words.end, ",");
    if !opens {
        return None;
    }
    let n = triggers.partition_point(|t| t.words.start < words.end);
    let verb = triggers.get(n).filter(|t| !t.noun && !t.weak)?;
    (verb.words.start - words.end <= FARTHEST).then_some(n)
}

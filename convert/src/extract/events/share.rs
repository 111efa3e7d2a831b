//! What the events of one sentence have in common: a date or place said once, an event told of twice.

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::account::Rule;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::figures::passage::Passage;
use super::super::lexicon::Spelling;
use super::Told;
use super::joined::{self, JOINED_REACH};

const AT: Rule = Rule::new("shared", "what happens at another event is when and where that is");
const TOLD_BY_NOUN: Rule =
    Rule::new("told-by-noun", "the verb beside it brings the event about, or says that it happens");

/// The most lexemes between a verb and the noun for what it brings about.
const OBJECT_REACH: usize = 7;

/// Shares out dates and places, and drops what is told of twice.
pub(super) fn all<'p>(passage: &'p Passage<'_>, told: &mut [Told<'p>], sentence: &Range<usize>) {
    let lexemes = &passage.lexemes;
    for n in 1..told.len() {
        let (before, rest) = told.split_at_mut(n);
        let (Some(first), Some(second)) = (before.last_mut(), rest.first_mut()) else { continue };
        let between = first.trigger.words.end..second.trigger.words.start;
        at_event(lexemes, first, second, &between);
        during(lexemes, first, second, &between);
        if kills(lexemes, first, second, &between) || costs(lexemes, first, second, &between) {
            hand_over(second, first);
        } else if goes_for(lexemes, first, second, &between)
            || dies_in(lexemes, first, second, &between)
        {
            hand_over(first, second);
        } else if speaks_to(lexemes, first, second, &between) {
            hand_over(second, first);
        } else if makes(lexemes, first, second, &between) {
            hand_over(first, second);
        } else if happens(passage, first, second, &between) {
            hand_over(second, first);
        } else if first.trigger.noun == second.trigger.noun && joined::is_joined(lexemes, &between)
        {
            let bare = !between.clone().any(|i| lexemes.has(i, Is::DETERMINER));
            joined::join(first, second, bare);
        }
    }
    if !passage.dates_in(sentence).is_empty() {
        joined::clauses(passage, told, sentence);
    }
}

/// "to protest at Thursday's debate in Milwaukee": what happens at an event is when and where it is.
fn at_event<'p>(
    lexemes: &Lexemes<'_>,
    first: &mut Told<'p>,
    second: &mut Told<'p>,
    between: &Range<usize>,
) {
    // "was there Monday at the fair"
    let dated = first.date.filter(|d| d.first == between.start);
    let start = dated.map_or(between.start, |d| d.end);
    // "endorsed her at a rally"
    let named = |i: &usize| lexemes.at(*i).capital || lexemes.has(*i, Is::PRONOUN);
    let start = start + (start..between.end).take_while(named).count();
    let at = between.len() <= 8 && lexemes.is_any(start, words!["at", "during"]);
    // "spoke of the election during a meeting": of what is talked about it says nothing.
    let topic = first.trigger.noun && first.trigger.kind == EventKind::Election;
    if !at || !second.trigger.noun || topic {
        return;
    }
    if first.date.is_none() {
        (first.date, first.date_by) = (second.date, Some(&AT));
    } else if second.date.is_none() {
        (second.date, second.date_by) = (first.date, Some(&AT));
    }
    if first.place.is_none() {
        first.put(second.place.clone(), &AT);
    }
    // "spoke at a rally" is one event: the rally.
    let one = !first.trigger.noun
        && first.trigger.kind == EventKind::Appearance
        && matches!(
            second.trigger.kind,
            EventKind::Appearance | EventKind::Debate | EventKind::Convention
        );
    if one {
        hand_over(first, second);
    }
}

/// "fled in May, during a revolt", "flew to Hull for a speech": what stands behind happened then, or there.
fn during<'p>(
    lexemes: &Lexemes<'_>,
    first: &mut Told<'p>,
    second: &mut Told<'p>,
    between: &Range<usize>,
) {
    if !second.trigger.noun || between.len() > 2 * JOINED_REACH {
        return;
    }
    let near = between.end.saturating_sub(4).max(between.start)..between.end;
    let lead = near.rev().find(|i| lexemes.has(*i, Is::PREPOSITION));
    let led = |word: &'static str| lead.is_some_and(|i| lexemes.is(i, word));
    let new = lexemes.is_any(lead.map_or(0, |i| i + 1), words!["a", "an"]);
    if led("during") && new && second.date.is_none() {
        (second.date, second.date_by) = (first.date, Some(&AT));
    }
    if led("during") && new && second.place.is_none() {
        second.put(first.place.clone(), &AT);
    }
    // "gathered in Lima for a convention" is one event: the convention.
    let gathers = lexemes.is_any(
        first.trigger.words.start,
        words!["gathered", "gather", "gathers", "gathering", "assembled", "convened", "convene"],
    );
    if led("for") && gathers && lexemes.has(lead.map_or(0, |i| i + 1), Is::DETERMINER) {
        hand_over(first, second);
        return;
    }
    // "voted in the first elections since" is one event: the elections.
    let votes = lexemes.is_any(first.trigger.words.start, words!["voted", "vote", "voting"])
        && second.trigger.kind == EventKind::Election;
    if led("in") && votes {
        hand_over(first, second);
        return;
    }
    // "were arrested on Monday as part of a protest"
    let part = lead.is_some_and(|i| i > 1 && lexemes.are(i - 2, words!["as", "part", "of"]));
    if part && second.date.is_none() && second.place.is_none() {
        (second.date, second.date_by) = (first.date, Some(&AT));
        second.put(first.place.clone(), &AT);
    }
    let goes = first.trigger.kind == EventKind::Visit && !first.trigger.noun;
    if led("for") && goes && second.date.is_some() && second.place.is_none() {
        second.put(first.place.clone(), &AT);
    }
}

/// Whether the noun tells of what the verb brings about: "held a rally", "won the Ohio primary".
fn makes(lexemes: &Lexemes<'_>, verb: &Told<'_>, noun: &Told<'_>, between: &Range<usize>) -> bool {
    let breaks = Is::PREPOSITION
        | Is::AUXILIARY
        | Is::MODAL
        | Is::CONJUNCTION
        | Is::RELATIVE
        | Is::REPORTING
        | Is::EVENT_VERB;
    let inside = |i: usize| {
        lexemes.is(i, "of")
            // "agreed to a settlement"
            || lexemes.is(i, "to")
                && lexemes.is(i - 1, "agreed")
                && noun.trigger.kind == EventKind::Deal
            || lexemes.has(i, Is::SYMBOL)
            || lexemes.at(i).shape != Shape::Mark && !lexemes.has(i, breaks)
            || lexemes.is_hyphen(i)
    };
    // "filed a lawsuit", but "filed a report"
    let sues = || {
        lexemes.is_any(verb.trigger.words.start, words!["filed", "files", "filing"])
            && lexemes.is_any(noun.trigger.words.end - 1, words!["lawsuit", "lawsuits", "suit"])
    };
    !verb.trigger.noun
        && noun.trigger.noun
        && (lexemes.of(verb.trigger.words.start, Of::MAKES) || sues())
        && !lexemes.of(noun.trigger.words.end - 1, Of::RUNS)
        && between.len() <= OBJECT_REACH
        && between.clone().all(inside)
}

/// Whether the second verb only says how the first ended: "shot and killed".
fn kills(
    lexemes: &Lexemes<'_>,
    first: &Told<'_>,
    second: &Told<'_>,
    between: &Range<usize>,
) -> bool {
    first.trigger.kind == EventKind::Attack
        && !first.trigger.noun
        && between.len() == 1
        && lexemes.is(between.start, "and")
        && lexemes.is_any(
            second.trigger.words.start,
            words!["killed", "killing", "kill", "wounded", "injured"],
        )
}

/// Verbs of what attacks and accidents do to people.
const HARMING: &[Spelling] =
    words!["killed", "killing", "kills", "injured", "injuring", "wounded", "wounding"];

/// "a shooting in Lima, killing two", "the blast that killed two": the verb says what the event did.
fn costs(lexemes: &Lexemes<'_>, noun: &Told<'_>, verb: &Told<'_>, between: &Range<usize>) -> bool {
    let before = between.end.wrapping_sub(1);
    let led = lexemes.is_any(before, words!["that", "which"])
        || lexemes.is(before, ",") && lexemes.ends(verb.trigger.words.start, "ing");
    noun.trigger.noun
        && is_harm(noun)
        && !verb.trigger.noun
        && lexemes.is_any(verb.trigger.words.start, HARMING)
        && led
        && between.len() <= 2 * JOINED_REACH
}

/// "two were injured by an explosion", "killed in the attack": the noun tells of the event.
fn dies_in(
    lexemes: &Lexemes<'_>,
    verb: &Told<'_>,
    noun: &Told<'_>,
    between: &Range<usize>,
) -> bool {
    let led = (between.start..between.end.min(between.start + JOINED_REACH))
        .any(|i| lexemes.is_any(i, words!["in", "by", "during"]));
    let parts = |i: usize| {
        lexemes.is_any(i, words![",", ";", ":"])
            || lexemes.has(i, Is::CONJUNCTION | Is::RELATIVE | Is::REPORTING | Is::EVENT_VERB)
    };
    !verb.trigger.noun
        && lexemes.is_any(verb.trigger.words.start, HARMING)
        && noun.trigger.noun
        && is_harm(noun)
        && led
        && between.len() <= 2 * JOINED_REACH
        && !between.clone().any(parts)
}

fn is_harm(told: &Told<'_>) -> bool {
    matches!(told.trigger.kind, EventKind::Attack | EventKind::Disaster)
}

/// "flew to Lima for a rally": the noun tells of what is there.
fn goes_for(
    lexemes: &Lexemes<'_>,
    verb: &Told<'_>,
    noun: &Told<'_>,
    between: &Range<usize>,
) -> bool {
    let lead = between.clone().rev().find(|i| lexemes.has(*i, Is::PREPOSITION));
    let parts = |i: usize| {
        lexemes.is_any(i, words![",", ";", ":"])
            || lexemes.has(i, Is::CONJUNCTION | Is::RELATIVE | Is::REPORTING | Is::EVENT_VERB)
    };
    !verb.trigger.noun
        && verb.trigger.kind == EventKind::Visit
        && noun.trigger.noun
        && noun.trigger.kind != EventKind::Election
        && lead.is_some_and(|i| lexemes.is(i, "for"))
        && between.len() <= 2 * JOINED_REACH
        && !between.clone().any(parts)
}

/// "address the convention on Monday": the verb tells of it.
fn speaks_to(
    lexemes: &Lexemes<'_>,
    verb: &Told<'_>,
    noun: &Told<'_>,
    between: &Range<usize>,
) -> bool {
    !verb.trigger.noun
        && lexemes.is_any(
            verb.trigger.words.start,
            words!["address", "addressed", "addresses", "addressing"],
        )
        && noun.trigger.noun
        && noun.place.is_none()
        && between.len() <= 4
        && lexemes.has(between.start, Is::DETERMINER)
}

/// Whether the verb only says that what the noun tells of happens: "the summit opened".
fn happens(
    passage: &Passage<'_>,
    noun: &Told<'_>,
    verb: &Told<'_>,
    between: &Range<usize>,
) -> bool {
    let lexemes = &passage.lexemes;
    let group = |i: usize| {
        lexemes.has(i, Is::AUXILIARY | Is::ADVERB | Is::MODAL | Is::RELATIVE)
            || passage.date_at(i).is_some()
    };
    // "an interview with Roe that aired on Monday"
    let with = noun.trigger.kind == EventKind::Appearance
        && verb.trigger.kind == EventKind::Release
        && lexemes.is_any(between.start, words!["with", "on", "to", "for"]);
    let guest = |i: usize| {
        group(i)
            || lexemes.at(i).capital
            || lexemes.has(i, Is::PREPOSITION | Is::DETERMINER)
            || lexemes.at(i).shape == Shape::Possessive
    };
    // "the suit was filed"
    let sued = lexemes.is(verb.trigger.words.start, "filed")
        && lexemes.is_any(noun.trigger.words.end - 1, words!["lawsuit", "lawsuits", "suit"]);
    noun.trigger.noun
        && !verb.trigger.noun
        && verb.trigger.words.len() <= 2
        && (lexemes.of(verb.trigger.words.start, Of::HAPPENING) || sued)
        && between.len() <= JOINED_REACH + if with { 2 } else { 0 }
        && between.clone().all(|i| if with { guest(i) } else { group(i) })
}

/// Gives what one word has to the other word for the same event; keeps both where they differ.
fn hand_over<'p>(from: &mut Told<'p>, to: &mut Told<'p>) {
    let same = match (from.date, to.date) {
        (Some(a), Some(b)) => std::ptr::eq(a, b),
        _ => true,
    };
    if !same {
        return;
    }
    if to.date.is_none() {
        (to.date, to.date_by) = (from.date, Some(&TOLD_BY_NOUN));
    }
    if to.place.is_none() {
        to.put(from.place.take(), &TOLD_BY_NOUN);
    }
    from.gone = true;
}

//! Verbs of people on tour that only the place behind them makes an event: "campaigned hard in Ohio".

use std::ops::Range;

use copydesk_model::{EventKind, PartyKind};

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{listed, words};
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::super::lexicon::Spelling;
use super::contest::region;
use super::grammar::is_home;
use super::trigger::Trigger;
use super::{idioms, place, posts};

/// Verbs of campaigning, which go with "in".
pub(super) const CAMPAIGNING: &[Spelling] =
    words!["campaigned", "stumped", "barnstormed", "campaign"];

/// Verbs of travel, which have a region for their object.
pub(super) const CROSSING: &[Spelling] =
    words!["crisscrossed", "crisscrossing", "barnstormed", "barnstorming", "canvassed"];

/// Verbs of staying somewhere, which go with days and "in".
pub(super) const SPENDING: &[Spelling] = words!["spent", "spends", "spend", "spending"];

/// Stretches of time that a visit takes.
const STAYS: &[Spelling] = listed!(EVENTS, "gathering/stays");

/// The most lexemes of how long somebody stays somewhere.
const STAY_REACH: usize = 5;

/// How far behind a verb of campaigning its place is.
const REACH: usize = 9;

/// The trigger here that only its place makes one.
pub(super) fn at(
    names: &Names<'_>,
    passage: &Passage<'_>,
    i: usize,
    sentence: &Range<usize>,
) -> Option<Trigger> {
    let lexemes = &passage.lexemes;
    let verb = |kind| Trigger { words: i..i + 1, kind, noun: false, weak: false };
    let coming = !lexemes.is(i, "campaign") || lexemes.has(i.wrapping_sub(1), Is::MODAL);
    if lexemes.is_any(i, CAMPAIGNING) && coming && is_led_near(names, passage, i + 1, sentence) {
        return Some(verb(EventKind::Appearance));
    }
    let stays = || is_who(names, passage, i, sentence) && is_stay(names, passage, i + 1, sentence);
    if lexemes.is_any(i, SPENDING) && stays() {
        return Some(verb(EventKind::Visit));
    }
    let crossed = || is_home(lexemes, i + 1) || region(names, passage, i + 1, sentence).is_some();
    (lexemes.is_any(i, CROSSING) && crossed()).then(|| verb(EventKind::Visit))
}

/// "four days in Ohio", "Monday in Hull", but "two years in prison".
fn is_stay(
    names: &Names<'_>,
    passage: &Passage<'_>,
    first: usize,
    sentence: &Range<usize>,
) -> bool {
    let lexemes = &passage.lexemes;
    let to = (first + STAY_REACH).min(sentence.end);
    let time = |i: &usize| {
        passage.date_at(*i).is_some()
            || lexemes.is_any(*i, STAYS)
            || lexemes.is_number(*i)
            || lexemes.has(*i, Is::SMALL | Is::TENS | Is::DETERMINER | Is::ADVERB | Is::PART)
    };
    let lead = (first..to).find(|i| !time(i)).filter(|lead| lexemes.is(*lead, "in"));
    lead.filter(|lead| lexemes.is_any(lead - 1, STAYS) || passage.date_at(lead - 1).is_some())
        .and_then(|lead| place::at(names, passage, lead, sentence))
        .is_some_and(|p| {
            let behind = p.words.end..(p.words.end + STAY_REACH).min(sentence.end);
            let named = p.known || lexemes.at(p.words.start).capital();
            named && !{ behind }.any(|k| lexemes.is_any(k, listed!(EVENTS, "gathering/confined")))
        })
}

/// Whether the subject before a verb is somebody: "Roe then spent", but "the storm spent".
fn is_who(names: &Names<'_>, passage: &Passage<'_>, verb: usize, sentence: &Range<usize>) -> bool {
    let lexemes = &passage.lexemes;
    let group = |i: &usize| lexemes.has(*i, Is::AUXILIARY | Is::ADVERB | Is::MODAL);
    let subject = (sentence.start..verb).rev().take(STAY_REACH).find(|i| !group(i));
    // "After spending four days in Ohio"
    subject.is_some_and(|i| {
        lexemes.has(i, Is::PREPOSITION | Is::PRONOUN) && !lexemes.is(i, "it")
            || lexemes.is_any(i, words!["who", "and", ","])
            || names.kind(passage, i) == Some(PartyKind::Person)
            || lexemes.is_any(i, posts::ROLES)
            || !lexemes.at(i).capital() && idioms::is_person(lexemes, i)
    })
}

/// Whether a known place is led by a preposition shortly behind: "hard in Ohio", "with Roe in Hull".
fn is_led_near(
    names: &Names<'_>,
    passage: &Passage<'_>,
    from: usize,
    sentence: &Range<usize>,
) -> bool {
    let lexemes = &passage.lexemes;
    let to = (from + REACH).min(sentence.end);
    let stops = |i: &usize| lexemes.is_any(*i, words![",", ";", ":", "that", "who", "which", "as"]);
    let leads = |i: &usize| lexemes.is_any(*i, words!["in", "at", "across", "around", "near"]);
    let lead = (from..to).take_while(|i| !stops(i)).find(leads);
    lead.and_then(|lead| place::at(names, passage, lead, sentence)).is_some_and(|p| p.known)
}

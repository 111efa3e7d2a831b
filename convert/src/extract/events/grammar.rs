//! Places that no preposition leads: objects, subjects, what stands before a noun.

use std::ops::Range;

use copydesk_model::{EventKind, PartyKind};

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::super::lexicon::Spelling;
use super::place::{is_place, looks_like_place, modifies, phrase_end};

/// What no noun phrase before an event noun holds.
const PHRASE_BREAKS: u64 = Is::PREPOSITION
    | Is::DETERMINER
    | Is::AUXILIARY
    | Is::CONJUNCTION
    | Is::MODAL
    | Is::VERB
    | Is::REPORTING
    | Is::RELATIVE;

/// The place inside the subject of a verb: "the factory in Swindon closed", "a judge in Texas ruled".
pub(super) fn in_subject(
    names: &Names<'_>,
    passage: &Passage<'_>,
    verb: usize,
    start: usize,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let end = before_group(lexemes, verb, start);
    let from = end.saturating_sub(SUBJECT_REACH).max(start);
    let lead = (from..end).rev().find(|i| lexemes.has(*i, Is::PREPOSITION))?;
    let words = lead + 1..end;
    let leads = lexemes.is_any(lead, words!["in", "at", "near", "outside"]) && !words.is_empty();
    let whole = leads && phrase_end(names, passage, words.start, &(start..end)) == end;
    let named = whole
        && (is_place(names, passage, &words)
            || lexemes.at(words.start).capital && looks_like_place(names, passage, &words));
    named.then_some(words)
}

/// The end of what stands before the group of a verb.
fn before_group(lexemes: &Lexemes<'_>, verb: usize, start: usize) -> usize {
    let mut end = verb;
    while end > start && lexemes.has(end - 1, Is::AUXILIARY | Is::ADVERB | Is::MODAL) {
        end -= 1;
    }
    end
}

/// Those who act for the place before them: "Ohio voters", "Texas lawmakers".
const ACTING: &[Spelling] = words!["voters", "lawmakers", "legislators", "residents", "voter"];

/// The place that is the subject of a verb: "Nevada votes in May", "Ohio voters elected".
pub(super) fn subject(
    names: &Names<'_>,
    passage: &Passage<'_>,
    verb: usize,
    start: usize,
) -> Option<Range<usize>> {
    let mut end = before_group(&passage.lexemes, verb, start);
    end -= usize::from(end > start && passage.lexemes.is_any(end - 1, ACTING));
    let mut first = end;
    while first > start && is_place_word(names, passage, first - 1) {
        first -= 1;
    }
    (first < end).then_some(first..end)
}

/// The place that a relative clause tells of: "Ohio, where he lost", "Ohio, which votes in May".
pub(super) fn antecedent(
    names: &Names<'_>,
    passage: &Passage<'_>,
    trigger: &Range<usize>,
    start: usize,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let from = trigger.start.saturating_sub(CLAUSE_REACH).max(start);
    let mut before =
        (from..trigger.start).rev().take_while(|i| !lexemes.is_any(*i, words![";", ":"]));
    let opener = before.find(|i| lexemes.is_any(*i, words!["where", "which"]))?;
    let subject = lexemes.is(opener, "which");
    if subject && trigger.start > opener + 1 {
        return None;
    }
    let mut end = opener.checked_sub(1)?;
    end += usize::from(lexemes.is_word(end));
    let last = (start..end).rev().find(|i| lexemes.is_word(*i))?;
    if end - last > 3 || !is_place_word(names, passage, last) {
        return None;
    }
    let mut first = last;
    while first > start && lexemes.is_word(first - 1) && is_place_word(names, passage, first - 1) {
        first -= 1;
    }
    // "the Guild of Ohio, which": a name.
    (!lexemes.is_any(first.wrapping_sub(1), words!["of", "for"])).then_some(first..last + 1)
}

/// How far into a relative clause its place is that of a trigger.
const CLAUSE_REACH: usize = 7;

/// How far before a verb a place in its subject begins.
const SUBJECT_REACH: usize = 6;

/// "the state", "this city": a place that the text has named before.
fn is_home(lexemes: &Lexemes<'_>, first: usize) -> bool {
    lexemes.is_any(first, words!["the", "this", "that"])
        && lexemes.is_any(first + 1, words!["state", "city", "county", "country", "town"])
}

/// The place that is the object of a verb of visiting or invading.
pub(super) fn object(
    names: &Names<'_>,
    passage: &Passage<'_>,
    verb_end: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    // "took control of Cuba"
    let first = verb_end + usize::from(passage.lexemes.is(verb_end, "of"));
    let end = phrase_end(names, passage, first, sentence);
    let words = first..end;
    if is_home(&passage.lexemes, first) && words.len() == 2 {
        return Some(words);
    }
    // "besting the former Ohio governor"
    let person = passage.lexemes.has(first, Is::DETERMINER) && modifies(passage, end, sentence.end);
    (!words.is_empty() && !person && names.kind(passage, words.end - 1) == Some(PartyKind::Place))
        .then_some(words)
}

/// Whether a lexeme names a place, alone or inside the name of an event: "Paris Olympics".
fn is_place_word(names: &Names<'_>, passage: &Passage<'_>, i: usize) -> bool {
    match names.kind(passage, i) {
        Some(PartyKind::Place) => !names.is_demonym(passage, i),
        Some(PartyKind::Person) => false,
        Some(_) | None => names.is_listed_place(passage, i) && !names.is_demonym(passage, i),
    }
}

/// Whether a word in "-ed" stands behind a noun, and so is its verb: "the loss precipitated".
fn is_verb_before(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.word(i).ends_with("ed")
        && lexemes.has(i.wrapping_sub(1), Is::EVENT_NOUN)
        && !lexemes.is_hyphen(i.wrapping_sub(1))
}

/// A town with its state between commas, which end here: "the Hull, Mass., shooting".
fn town_and_state(
    names: &Names<'_>,
    passage: &Passage<'_>,
    comma: usize,
    from: usize,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    // "the Hull, Mass., address": a street's.
    if !lexemes.is(comma, ",") || lexemes.is(comma + 1, "address") {
        return None;
    }
    let end = comma;
    let mut state = comma.checked_sub(1)?;
    let short = lexemes.is(state, ".") && state > from;
    state -= usize::from(short);
    let parted = state > from + 1 && lexemes.is(state - 1, ",");
    let named = short && lexemes.at(state).capital || is_place_word(names, passage, state);
    if !parted || !named {
        return None;
    }
    let mut first = state - 1;
    let suffix =
        lexemes.is_any(state, words!["jr", "sr", "inc", "corp", "co", "ltd", "gen", "sen"]);
    let named = |i: usize| lexemes.is_word(i) && lexemes.at(i).capital && !suffix;
    while first > from && named(first - 1) && !lexemes.has(first - 1, Is::DETERMINER) {
        first -= 1;
    }
    (first < state - 1).then_some(first..end)
}

/// The place that stands before an event noun as its modifier.
pub(super) fn modifier(
    names: &Names<'_>,
    passage: &Passage<'_>,
    noun: usize,
    start: usize,
    kind: EventKind,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let guess = matches!(kind, EventKind::Attack | EventKind::Disaster);
    let owned = matches!(
        kind,
        EventKind::Election
            | EventKind::Debate
            | EventKind::Convention
            | EventKind::Disaster
            | EventKind::Protest
    );
    let spots = matches!(
        kind,
        EventKind::Meeting
            | EventKind::Visit
            | EventKind::Appearance
            | EventKind::Attack
            | EventKind::Protest
    );
    let from = noun.saturating_sub(8).max(start);
    let mut at = noun;
    while at > from {
        let i = at - 1;
        if let Some(date) = passage.date_at(i) {
            // "Lima's June 4 runoff": the date says nothing of the place.
            at = date.first;
            continue;
        }
        if owned && lexemes.at(i).shape == Shape::Possessive {
            // "the state's June 4 primary"
            let home = i > from + 1 && is_home(lexemes, i - 2);
            if home && !lexemes.has(i - 1, Is::MONTH) {
                return Some(i - 2..i);
            }
            at = i;
            continue;
        }
        if let Some(town) = town_and_state(names, passage, i, from) {
            return Some(town);
        }
        if is_place_word(names, passage, i) {
            let mut first = i;
            while first > from
                && is_place_word(names, passage, first - 1)
                && lexemes.is_word(first - 1)
            {
                first -= 1;
            }
            let possessive = lexemes.at(i + 1).shape == Shape::Possessive;
            return (owned || !possessive).then_some(first..i + 1);
        }
        // "White House meeting", "Birch Hall rally"
        let site = spots
            && at == noun
            && lexemes.at(i).capital
            && lexemes.has(i, Is::SITE)
            && i > from
            && lexemes.at(i - 1).capital
            && lexemes.is_word(i - 1);
        if site {
            return Some(i - 1..at);
        }
        let unknown = guess
            && at == noun
            && lexemes.at(i).capital
            && lexemes.is_word(i)
            && lexemes.at(i.wrapping_sub(1)).capital
            && matches!(names.kind(passage, i), None | Some(PartyKind::Person))
            && i > start + 1
            && !lexemes.has(i, Is::WEEKDAY | Is::MONTH | Is::DETERMINER);
        if unknown {
            return Some(i - 1..at);
        }
        let adjective = lexemes.is_word(i)
            && !lexemes.has(i, PHRASE_BREAKS)
            && !(lexemes.of(i, Of::PAST_FORMS) || is_verb_before(lexemes, i))
            || lexemes.is_hyphen(i);
        if !adjective {
            return None;
        }
        at = i;
    }
    None
}

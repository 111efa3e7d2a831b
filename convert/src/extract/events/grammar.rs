//! Places that no preposition leads: objects, subjects, what stands before a noun.

use std::ops::Range;

use copydesk_model::{EventKind, PartyKind};

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::super::lexicon::Spelling;
use super::phrase::phrase_end;
use super::place::{is_named_spot, is_place, looks_like_place, modifies};

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
    let group = before_group(lexemes, verb, start);
    // "Officials in Hull, Ohio, banned", "A second store, in Hull, opened"
    let end = group - usize::from(group > start && lexemes.is(group - 1, ","));
    let from = end.saturating_sub(SUBJECT_REACH).max(start);
    let lead = (from..end).rev().find(|i| lexemes.has(*i, Is::PREPOSITION))?;
    let words = lead + 1..end;
    let opened =
        lexemes.is(lead.wrapping_sub(1), ",") || { words.clone() }.any(|i| lexemes.is(i, ","));
    if end < group && !(opened && lead - start <= SUBJECT_REACH) {
        return None;
    }
    let leads = lexemes.is_any(lead, words!["in", "at", "near", "outside"]) && !words.is_empty();
    let whole = leads && phrase_end(names, passage, words.start, &(start..end)) == end;
    let named = whole
        && (is_place(names, passage, &words)
            || lexemes.at(words.start).capital() && looks_like_place(names, passage, &words));
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
pub(super) const ACTING: &[Spelling] = listed!(EVENTS, "grammar/acting");

/// The place that is the subject of a verb: "Nevada votes in May", "Ohio voters elected".
pub(super) fn subject(
    names: &Names<'_>,
    passage: &Passage<'_>,
    verb: usize,
    start: usize,
) -> Option<Range<usize>> {
    let mut end = before_group(&passage.lexemes, verb, start);
    end -= usize::from(end > start && passage.lexemes.is_any(end - 1, ACTING));
    let first = place_start(names, passage, end, start);
    // "Roe of Ohio finished", but "the state of Ohio votes"
    let lexemes = &passage.lexemes;
    let person = first > start + 1
        && lexemes.is_any(first - 1, words!["of", "from"])
        && !lexemes.has(first - 2, Is::SITE)
        && !lexemes.is_any(first - 2, ACTING);
    (first < end && !person).then_some(first..end)
}

/// How far before a verb a place in its subject begins.
const SUBJECT_REACH: usize = 6;

/// "the state", "this city": a place that the text has named before.
pub(super) fn is_home(lexemes: &Lexemes<'_>, first: usize) -> bool {
    lexemes.is_any(first, words!["the", "this", "that"])
        && lexemes.is_any(first + 1, listed!(EVENTS, "grammar/home"))
}

/// The place that is the object of a verb of visiting or invading.
pub(super) fn object(
    names: &Names<'_>,
    passage: &Passage<'_>,
    verb_end: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    // "took control of Cuba"
    let lexemes = &passage.lexemes;
    let first = verb_end + usize::from(lexemes.is(verb_end, "of"));
    let end = phrase_end(names, passage, first, sentence);
    let words = first..end;
    if is_home(lexemes, first) && words.len() == 2 {
        return Some(words);
    }
    // "besting the former Ohio governor"
    let person = lexemes.has(first, Is::DETERMINER) && modifies(passage, end, sentence.end);
    let named = names.kind(passage, words.end.checked_sub(1)?) == Some(PartyKind::Place);
    // "must stop treating Ohio"
    let verb = lexemes.ends(first, "ing") && !lexemes.at(first).capital();
    (!words.is_empty() && !person && named && !verb).then_some(words)
}

/// The building or ground that is the object of a verb of visiting: "toured a plant in Hull".
pub(super) fn visited(
    names: &Names<'_>,
    passage: &Passage<'_>,
    verb_end: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let end = phrase_end(names, passage, verb_end, sentence);
    let words = verb_end..end;
    let last = end.checked_sub(1)?;
    let led = lexemes.has(verb_end, Is::DETERMINER)
        && !lexemes.is_any(verb_end, words!["no", "any", "each", "every", "some", "all"]);
    let owned = words.len() > 2 && lexemes.at(verb_end).capital();
    let named = led && lexemes.at(last).capital() && !names.is_demonym(passage, last);
    // "visit Birch Hill"
    let spot = is_named_spot(passage, &words)
        && !modifies(passage, end, sentence.end)
        && !lexemes.is_any(verb_end, words!["wall"])
        && !lexemes.is(verb_end.wrapping_sub(1), "stop");
    let site = spot || words.len() > 1 && (led || owned) && (named || lexemes.has(last, Is::SITE));
    if !site || names.kind(passage, last) == Some(PartyKind::Person) {
        return None;
    }
    let lead = lexemes.is_any(end, words!["in", "at", "near", "outside", "on"]);
    let behind = end + 1..phrase_end(names, passage, end + 1, sentence);
    let goes_on = lead
        && !behind.is_empty()
        && (is_place(names, passage, &behind) || looks_like_place(names, passage, &behind));
    Some(verb_end..if goes_on { behind.end } else { end })
}

/// The most words of the name of a place.
const LONGEST_PLACE: usize = 8;

/// Where the words for a place begin that end here, with no other between.
pub(super) fn place_start(
    names: &Names<'_>,
    passage: &Passage<'_>,
    end: usize,
    start: usize,
) -> usize {
    let from = end.saturating_sub(LONGEST_PLACE).max(start);
    let named = |i: &usize| passage.lexemes.is_word(*i) && is_place_word(names, passage, *i);
    let first = (from..end).rev().take_while(named).last().unwrap_or(end);
    // "the District of Columbia"
    let of = first.wrapping_sub(1);
    let whole = first < end
        && first >= start + 2
        && passage.lexemes.is(of, "of")
        && passage.lexemes.at(of - 1).capital()
        && passage.lexemes.has(of - 1, Is::SITE);
    if whole { of - 1 } else { first }
}

/// Whether a lexeme names a place, alone or inside the name of an event: "Paris Olympics".
pub(super) fn is_place_word(names: &Names<'_>, passage: &Passage<'_>, i: usize) -> bool {
    match names.kind(passage, i) {
        Some(PartyKind::Place) => !names.is_demonym(passage, i),
        Some(PartyKind::Person) => false,
        Some(_) | None => names.is_listed_place(passage, i) && !names.is_demonym(passage, i),
    }
}

/// Whether a word in "-ed" stands behind a noun, and so is its verb: "the loss precipitated".
fn is_verb_before(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.ends(i, "ed")
        && lexemes.has(i.wrapping_sub(1), Is::EVENT_NOUN)
        && !lexemes.is_hyphen(i.wrapping_sub(1))
}

/// Whether a word in "-ed" is what the place before it did: "Lima opposed hacking", but "the Lima sponsored race".
fn is_done_by_place(names: &Names<'_>, passage: &Passage<'_>, i: usize, from: usize) -> bool {
    let lexemes = &passage.lexemes;
    let placed = i > from && lexemes.ends(i, "ed") && is_place_word(names, passage, i - 1);
    let first = if placed { place_start(names, passage, i, from) } else { i };
    placed
        && !lexemes.is_any(first.wrapping_sub(1), words!["the", "a", "an", "its", "this"])
        && !lexemes.has(first.wrapping_sub(1), Is::PREPOSITION)
        && lexemes.at(first.wrapping_sub(1)).shape() != Shape::Possessive
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
    let named = short && lexemes.at(state).capital() || is_place_word(names, passage, state);
    if !parted || !named {
        return None;
    }
    let mut first = state - 1;
    let suffix = lexemes.is_any(state, listed!(EVENTS, "grammar/suffixes"));
    let named = |i: usize| lexemes.is_word(i) && lexemes.at(i).capital() && !suffix;
    while first > from && named(first - 1) && !lexemes.has(first - 1, Is::DETERMINER) {
        first -= 1;
    }
    (first < state - 1).then_some(first..end)
}

/// What happens to a spot and is named by it, and seldom by who did it.
pub(super) const SPOT_EVENTS: &[Spelling] = listed!(EVENTS, "grammar/spot-events");

/// Whether a name that is nobody's for sure is where something blew up: "the Corby explosion".
fn is_quarter(names: &Names<'_>, passage: &Passage<'_>, i: usize, start: usize) -> bool {
    let lexemes = &passage.lexemes;
    // "the Corby blast", "says Corby blast", but "Rebels blast Roe"
    let led = Is::DETERMINER | Is::REPORTING | Is::PREPOSITION;
    lexemes.is_any(i + 1, SPOT_EVENTS)
        && lexemes.has(i.wrapping_sub(1), led)
        && !lexemes.at(i + 1).capital()
        && !lexemes.at(i + 2).capital()
        && lexemes.is_word(i)
        && lexemes.at(i).capital()
        && i > start
        && (!lexemes.at(i - 1).capital() || lexemes.has(i - 1, Is::DETERMINER))
        && !lexemes.is_capitals(i)
        && !lexemes.has(i, Is::WEEKDAY | Is::MONTH | Is::DETERMINER)
        && match names.kind(passage, i) {
            None => !names.is_demonym(passage, i),
            Some(PartyKind::Person) => names.is_given_only(passage, i),
            Some(_) => false,
        }
}

/// Whether places own events of a kind: "Ohio's primary".
const fn is_owned_by_places(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Election
            | EventKind::Debate
            | EventKind::Convention
            | EventKind::Disaster
            | EventKind::Protest
    )
}

/// Whether events of a kind are called by the building where they are: "White House meeting".
const fn is_called_by_site(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Meeting
            | EventKind::Visit
            | EventKind::Appearance
            | EventKind::Attack
            | EventKind::Protest
    )
}

/// The building or unknown place right before an event noun: "White House meeting", "the Birch Hill shooting".
fn spot_before(
    names: &Names<'_>,
    passage: &Passage<'_>,
    noun: usize,
    start: usize,
    kind: EventKind,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let from = noun.saturating_sub(MODIFIER_REACH).max(start);
    let last = noun - 1;
    // "White House meeting", "Birch Hall rally"
    let site = is_called_by_site(kind)
        && lexemes.at(last).capital()
        && lexemes.has(last, Is::SITE)
        && last > from
        && lexemes.at(last - 1).capital()
        && lexemes.is_word(last - 1);
    if site {
        return Some(last - 1..noun);
    }
    if !matches!(kind, EventKind::Attack | EventKind::Disaster) {
        return None;
    }
    let unknown = lexemes.at(last).capital()
        && lexemes.is_word(last)
        && lexemes.at(last.wrapping_sub(1)).capital()
        && matches!(names.kind(passage, last), None | Some(PartyKind::Person))
        && last > start + 1
        && !lexemes.has(last, Is::WEEKDAY | Is::MONTH | Is::DETERMINER);
    if unknown {
        return Some(last - 1..noun);
    }
    is_quarter(names, passage, last, start).then_some(last..noun)
}

/// Whether a word can stand between an event noun and the place before it: "the Lima presidential debate".
fn is_adjective(names: &Names<'_>, passage: &Passage<'_>, i: usize, from: usize) -> bool {
    let lexemes = &passage.lexemes;
    let verb = || {
        lexemes.of(i, Of::PAST_FORMS)
            || is_verb_before(lexemes, i)
            || is_done_by_place(names, passage, i, from)
    };
    lexemes.is_word(i) && !lexemes.has(i, PHRASE_BREAKS) && !verb() || lexemes.is_hyphen(i)
}

/// How far before an event noun a place is looked for.
const MODIFIER_REACH: usize = 8;

/// The place that stands before an event noun as its modifier.
pub(super) fn modifier(
    names: &Names<'_>,
    passage: &Passage<'_>,
    noun: usize,
    start: usize,
    kind: EventKind,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let owned = is_owned_by_places(kind);
    let from = noun.saturating_sub(MODIFIER_REACH).max(start);
    let mut at = noun;
    while at > from {
        let i = at - 1;
        if let Some(date) = passage.date_at(i) {
            // "Lima's June 4 runoff": the date says nothing of the place.
            at = date.first;
            continue;
        }
        if owned && lexemes.at(i).shape() == Shape::Possessive {
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
        // "the state's first-in-the-nation primary"
        if lexemes.is_word(i) && lexemes.is_hyphen(i + 1) && lexemes.glued(i + 1) {
            at = i;
            continue;
        }
        if is_place_word(names, passage, i) {
            let first = place_start(names, passage, i + 1, from);
            let possessive = lexemes.at(i + 1).shape() == Shape::Possessive;
            return (owned || !possessive).then_some(first..i + 1);
        }
        if at == noun
            && let Some(spot) = spot_before(names, passage, noun, start, kind)
        {
            return Some(spot);
        }
        if !is_adjective(names, passage, i, from) {
            return None;
        }
        at = i;
    }
    None
}

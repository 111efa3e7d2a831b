//! Places that hold an event, or that a clause tells of: "Ohio holds its primary", "the hotel where they met".

use std::ops::Range;

use copydesk_model::{EventKind, PartyKind};

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::super::lexicon::Spelling;
use super::grammar::{is_place_word, place_start};
use super::place::modifies;

/// Verbs of a place in which an event is.
const HOLDING: &[Spelling] = listed!(EVENTS, "hosting/holding");

/// Those of them that only a place or a host can do.
const HOSTING: &[Spelling] = words!["host", "hosts", "hosted", "hosting"];

/// What stands between a subject and its verb: "is set to", "is also scheduled to".
const GROUP: &[Spelling] = words!["set", "to", "scheduled", "expected", "due", "also", "slated"];

/// How far before an event the verb that holds it stands.
const HOLDS_REACH: usize = 12;

/// How far into a relative clause its place is that of a trigger.
const CLAUSE_REACH: usize = 8;

/// The most lexemes of a place with a common noun: "a small roadside tavern".
const SITE_REACH: usize = 6;

/// The place that holds an event: "Ohio holds its primary", "Hull, which will also host the debate".
pub(super) fn holder(
    names: &Names<'_>,
    passage: &Passage<'_>,
    noun: usize,
    start: usize,
    kind: EventKind,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let stops = Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::CONJUNCTION | Is::RELATIVE;
    let from = noun.saturating_sub(HOLDS_REACH).max(start);
    let part = |i: &usize| {
        let joined = || lexemes.is_hyphen(i.wrapping_sub(1)) || lexemes.is_hyphen(i + 1);
        !lexemes.has(*i, stops) || joined()
    };
    let verb = (from..noun).rev().take_while(part).find(|i| lexemes.is_any(*i, HOLDING))?;
    let public = matches!(kind, EventKind::Election | EventKind::Convention | EventKind::Debate);
    if !(public || lexemes.is_any(verb, HOSTING)) {
        return None;
    }
    let mut end = before_plan(lexemes, verb, start);
    // "the only state holding a vote": which, is said elsewhere.
    if lexemes.ends(verb, "ing") && end == verb {
        return None;
    }
    // "Ohio, which is large and holds its primary in May"
    let joined = end > start && lexemes.is(end - 1, "and");
    let opener = joined.then(|| {
        let from = end.saturating_sub(JOINED_REACH).max(start);
        (from..end).rev().find(|i| lexemes.is(*i, "which"))
    });
    end = opener.flatten().map_or(end, |i| i + 1);
    end -= usize::from(end > start && lexemes.is_any(end - 1, words!["which", "that"]));
    before(names, passage, behind_mark(lexemes, end, start), start)
}

/// What a place is that has an event: "Lima, the site of the debate".
const SCENES: &[Spelling] = words!["site", "scene", "host", "venue", "location", "setting"];

/// The place that is said to be where an event is, whose phrase is led by this preposition: "Lima, the site
/// of the debate".
pub(super) fn scene(
    names: &Names<'_>,
    passage: &Passage<'_>,
    lead: usize,
    start: usize,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let word = lead.checked_sub(1)?;
    if !(lexemes.is_any(lead, words!["of", "for", "to"]) && lexemes.is_any(word, SCENES)) {
        return None;
    }
    let article = word - usize::from(lexemes.has(word.checked_sub(1)?, Is::DETERMINER));
    let comma = article.checked_sub(1).filter(|comma| lexemes.is(*comma, ","))?;
    before(names, passage, comma, start)
}

/// The most lexemes between "which" and the second verb of its clause.
const JOINED_REACH: usize = 12;

/// Votes that one region holds.
const REGIONAL: &[Spelling] = words!["primary", "caucus", "caucuses", "runoff", "referendum"];

/// How far before a vote the region is named that holds it.
const REGION_REACH: usize = 28;

/// The region that the sentence has named before a vote that is plainly its own: "spoke in Ohio ahead of
/// Tuesday's primary", "Ohio's voters are proud of the state's primary".
pub(super) fn region(
    names: &Names<'_>,
    passage: &Passage<'_>,
    noun: &Range<usize>,
    start: usize,
    dated: bool,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let from = noun.start.saturating_sub(REGION_REACH).max(start);
    if !noun.clone().any(|i| lexemes.is_any(i, REGIONAL)) {
        return None;
    }
    let near = noun.start.saturating_sub(PHRASE).max(from)..noun.start;
    let lead = near.rev().find(|i| {
        let joined = || lexemes.is_hyphen(i.wrapping_sub(1)) || lexemes.is_hyphen(i + 1);
        lexemes.has(*i, Is::PREPOSITION | Is::CONJUNCTION) && !joined()
    })?;
    let timed = lexemes.is_any(lead, words!["before", "until", "after", "since", "till"])
        || lexemes.is(lead, "to") && lexemes.is(lead.wrapping_sub(1), "prior")
        || lexemes.is(lead, "of")
            && lexemes
                .is_any(lead.wrapping_sub(1), words!["ahead", "anticipation", "advance", "eve"])
        || lexemes.is(lead, "in") && passage.date_at(lead + 1).is_some();
    let owned = lexemes.is_any(lead + 1, words!["the", "this"])
        && lexemes.is_any(lead + 2, words!["state", "country", "island", "territory"]);
    let definite = lexemes.has(lead + 1, Is::DETERMINER)
        && !lexemes.is_any(lead + 1, words!["a", "an", "any"])
        || passage.date_at(lead + 1).is_some();
    if !(owned || dated && timed && definite) {
        return None;
    }
    let whole = |last: &usize| {
        is_place_word(names, passage, *last) && !modifies(passage, last + 1, noun.start)
    };
    (from..lead).rev().filter(whole).find_map(|last| {
        let first = place_start(names, passage, last + 1, start);
        let led = lexemes.is_any(first.wrapping_sub(1), listed!(EVENTS, "hosting/leading"));
        (led || first == start).then_some(first..last + 1)
    })
}

/// The most lexemes of a noun phrase before its noun: "the state's first-in-the-nation".
const PHRASE: usize = 11;

/// The place that somebody is in for or at an event, whose phrase is led by this preposition: "was in Hull for the
/// convention on Monday", "said in Hull at a forum".
pub(super) fn attended(
    names: &Names<'_>,
    passage: &Passage<'_>,
    lead: usize,
    start: usize,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let at = lexemes.is_any(lead, words!["at", "during"]);
    if !((at || lexemes.is(lead, "for")) && lexemes.has(lead + 1, Is::DETERMINER)) {
        return None;
    }
    let behind = lead.checked_sub(1)?;
    let dated = passage.date_at(behind).map(|d| d.first);
    let on = dated.map(|d| d - usize::from(lexemes.has(d.wrapping_sub(1), Is::PREPOSITION)));
    let end = on.unwrap_or(lead);
    let place = before(names, passage, behind_mark(lexemes, end, start), start)?;
    let lead = place.start.wrapping_sub(1);
    // "visiting Lima, Peru, for a rally"
    let town = lexemes.is(lead, ",") && lexemes.at(lead.wrapping_sub(1)).capital();
    let lead = if town { lead.wrapping_sub(2) } else { lead };
    let place = if town { place.start - 2..place.end } else { place };
    let led = lexemes.is(lead, "in")
        || !at && lexemes.is_any(lead, words!["to", "at", "into", "visiting", "visited", "toured"]);
    led.then_some(place)
}

/// The states that vote together: "the six states that vote on Tuesday", "states voting in May".
pub(super) fn voters(
    names: &Names<'_>,
    passage: &Passage<'_>,
    verb: usize,
    start: usize,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let mut end = before_plan(lexemes, verb, start);
    end -= usize::from(end > start && lexemes.is_any(end - 1, words!["which", "that"]));
    let last = behind_mark(lexemes, end, start);
    let several = last > start && lexemes.is_any(last - 1, words!["states", "counties", "cities"]);
    let which = last.wrapping_sub(2);
    if which < last && lexemes.is_any(which, OPEN) {
        return None;
    }
    let found = several.then(|| before(names, passage, last, start))?;
    let number = last > start + 1 && lexemes.is_number(last - 2);
    found.or(Some(last - 1 - usize::from(number)..last))
}

/// The end of what stands before the group of a verb, plans and all: "Ohio | is also set to hold".
fn before_plan(lexemes: &Lexemes<'_>, verb: usize, start: usize) -> usize {
    let group = Is::AUXILIARY | Is::ADVERB | Is::MODAL;
    let inside = |i: &usize| lexemes.has(*i, group) || lexemes.is_any(*i, GROUP);
    (start..verb).rev().take_while(inside).last().unwrap_or(verb)
}

/// The preposition that leads the phrase of a noun.
pub(super) fn lead_of(lexemes: &Lexemes<'_>, noun: usize, start: usize) -> Option<usize> {
    lead_within(lexemes, SITE_REACH, noun, start)
}

/// How far before a noun the preposition stands that leads its phrase, with little between: "at a big rally".
const LEAD_REACH: usize = 4;

/// The preposition right before the phrase of a noun: "at a big rally".
pub(super) fn near_lead_of(lexemes: &Lexemes<'_>, noun: usize, start: usize) -> Option<usize> {
    lead_within(lexemes, LEAD_REACH, noun, start)
}

/// The nearest preposition before a noun, at most so far.
fn lead_within(lexemes: &Lexemes<'_>, reach: usize, noun: usize, start: usize) -> Option<usize> {
    let from = noun.saturating_sub(reach).max(start);
    (from..noun).rev().find(|i| lexemes.has(*i, Is::PREPOSITION))
}

/// Words before a noun with which it means none in particular.
const OPEN: &[Spelling] = words!["no", "any", "each", "every", "some"];

/// Where the words before a comma or dash end.
fn behind_mark(lexemes: &Lexemes<'_>, mut end: usize, start: usize) -> usize {
    while end > start && !lexemes.is_word(end - 1) && !lexemes.is(end - 1, ".") {
        end -= 1;
    }
    end
}

/// The place that a relative clause tells of: "Ohio, where he lost", "Ohio, which votes in May", "the
/// hotel where they met".
pub(super) fn antecedent(
    names: &Names<'_>,
    passage: &Passage<'_>,
    trigger: &Range<usize>,
    start: usize,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let from = trigger.start.saturating_sub(CLAUSE_REACH).max(start);
    // Nothing else opens the clause, or parts it from what is before.
    let opens = |i: &usize| lexemes.is_any(*i, words!["where", "which", "that", ";", ":"]);
    let site = |i: &usize| !lexemes.is(*i, "that") || lexemes.has(i.wrapping_sub(1), Is::SITE);
    let opener = (from..trigger.start).rev().filter(opens).find(site)?;
    if lexemes.is_any(opener, words![";", ":"]) {
        return None;
    }
    let subject = !lexemes.is(opener, "where");
    if subject && trigger.start > opener + 1 && !is_left_open(passage, trigger) {
        return None;
    }
    if lexemes.is(opener, "that") && trigger.start == opener + 1 {
        return None;
    }
    let place = before(names, passage, behind_mark(lexemes, opener, start), start)?;
    let named = (place.start..place.end).any(|i| lexemes.at(i).capital());
    (named || !subject || is_left_open(passage, trigger)).then_some(place)
}

/// Whether a verb of winning has no object behind it, which its clause has before it: "which she won in May".
fn is_left_open(passage: &Passage<'_>, trigger: &Range<usize>) -> bool {
    let lexemes = &passage.lexemes;
    let end = trigger.end;
    let wins = lexemes.has(trigger.start, Is::EVENT_VERB)
        && lexemes.is_any(
            trigger.start,
            words!["won", "lost", "carried", "swept", "captured", "visited", "toured"],
        );
    let closed = passage.date_at(end).is_some()
        || !lexemes.is_word(end)
        || lexemes.has(end, Is::PREPOSITION | Is::CONJUNCTION | Is::ADVERB);
    wins && closed
}

/// The place whose words end here: a name, or a common noun with its article.
fn before(
    names: &Names<'_>,
    passage: &Passage<'_>,
    end: usize,
    start: usize,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let last = end.checked_sub(1).filter(|last| *last >= start)?;
    if is_place_word(names, passage, last) {
        let mut first = place_start(names, passage, end, start);
        // "South Florida"
        let quarter = |i: usize| lexemes.at(i).capital() && lexemes.has(i, Is::SITE);
        first -= usize::from(first > start && quarter(first - 1));
        // "the Guild of Ohio, which": a name, but "the state of Ohio".
        let part = lexemes.is_any(first.wrapping_sub(1), words!["of", "for"])
            && !lexemes.has(first.wrapping_sub(2), Is::SITE);
        return (!part).then_some(first..end);
    }
    let person = names.kind(passage, last) == Some(PartyKind::Person);
    if person || !lexemes.has(last, Is::SITE) {
        return None;
    }
    let from = end.saturating_sub(SITE_REACH).max(start);
    let breaks = Is::PREPOSITION | Is::AUXILIARY | Is::CONJUNCTION | Is::REPORTING | Is::RELATIVE;
    let part = |i: &usize| {
        (lexemes.is_word(*i) || lexemes.is_number(*i))
            && !lexemes.has(*i, breaks)
            && !lexemes.of(*i, Of::PAST_FORMS)
    };
    let article = (from..last).rev().take_while(part).find(|i| lexemes.has(*i, Is::DETERMINER))?;
    // "Hull, the city that will host": the name says more.
    let named = article > start + 1
        && lexemes.is(article - 1, ",")
        && is_place_word(names, passage, article - 2);
    if named {
        return before(names, passage, article - 1, start);
    }
    (!lexemes.is_any(article, OPEN)).then_some(article..end)
}

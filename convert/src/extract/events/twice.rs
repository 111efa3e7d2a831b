//! Two words that tell of one event: "held a rally", "shot and killed", "the summit opened".

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::figures::passage::Passage;
use super::super::lexicon::Spelling;
use super::Told;
use super::complement::SUITS;
use super::hosting::near_lead_of;
use super::idioms::EXPLOSIVES;
use super::joined::JOINED_REACH;
use super::phrase;

/// The most lexemes between a verb and the noun for what it brings about.
const OBJECT_REACH: usize = 7;

/// What a court issues, and decides by it.
const RULINGS: &[Spelling] =
    words!["ruling", "rulings", "decision", "decisions", "verdict", "verdicts"];

/// Whether the noun tells of what the verb brings about: "held a rally", "won the Ohio primary".
pub(super) fn makes(
    lexemes: &Lexemes<'_>,
    verb: &Told<'_>,
    noun: &Told<'_>,
    between: &Range<usize>,
) -> bool {
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
            || lexemes.at(i).shape() != Shape::Mark && !lexemes.has(i, breaks)
            || lexemes.is_hyphen(i)
    };
    // "filed a lawsuit", but "filed a report"
    let sues = || {
        lexemes.is_any(verb.trigger.words.start, words!["filed", "files", "filing"])
            && lexemes.is_any(noun.trigger.words.end - 1, SUITS)
    };
    !verb.trigger.noun
        && noun.trigger.noun
        && (lexemes.of(verb.trigger.words.start, Of::MAKES) || sues())
        && !lexemes.of(noun.trigger.words.end - 1, Of::RUNS)
        && between.len() <= OBJECT_REACH
        && between.clone().all(inside)
}

/// Whether the second verb only says how the first ended: "shot and killed".
pub(super) fn kills(
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

/// Verbs of what strikes and storms do to traffic and works.
const STOPPING: &[Spelling] = listed!(EVENTS, "twice/stopping");

/// "a shooting in Lima, killing two", "the blast that killed two": the verb says what the event did.
pub(super) fn costs(
    lexemes: &Lexemes<'_>,
    noun: &Told<'_>,
    verb: &Told<'_>,
    between: &Range<usize>,
) -> bool {
    let before = between.end.wrapping_sub(1);
    let led = lexemes.is_any(before, words!["that", "which"])
        || lexemes.is(before, ",") && lexemes.ends(verb.trigger.words.start, "ing");
    // "a fire tore through a mill", "the quake that swept away the bridge"
    let rages = verb.trigger.kind == EventKind::Disaster
        && lexemes.of(verb.trigger.words.start, Of::PHRASE_ONLY | Of::STRIKING)
        && (between.is_empty() || led && !lexemes.is(before, ","));
    // "A strike shut the airport"
    let stops = between.is_empty() && lexemes.is_any(verb.trigger.words.start, STOPPING);
    let harm = is_harm(noun) || noun.trigger.kind == EventKind::Protest && stops;
    // "opened fire at a church, killing two"
    let doing = lexemes.is(before, ",") && verb.place.is_none();
    (noun.trigger.noun || doing)
        && harm
        && (!verb.trigger.noun || doing)
        && (lexemes.is_any(verb.trigger.words.start, HARMING) && led || rages || stops)
        && between.len() <= if doing { 3 * JOINED_REACH } else { 2 * JOINED_REACH }
}

/// "two were injured by an explosion", "killed in the attack": the noun tells of the event.
pub(super) fn dies_in(
    lexemes: &Lexemes<'_>,
    verb: &Told<'_>,
    noun: &Told<'_>,
    between: &Range<usize>,
) -> bool {
    let near = || between.start..between.end.min(between.start + JOINED_REACH);
    let led = || near().any(|i| lexemes.is_any(i, words!["in", "by", "during"]));
    !verb.trigger.noun
        && lexemes.is_any(verb.trigger.words.start, HARMING)
        && noun.trigger.noun
        && is_harm(noun)
        && led()
        && between.len() <= 2 * JOINED_REACH
        && !is_parted(lexemes, between)
}

fn is_harm(told: &Told<'_>) -> bool {
    matches!(told.trigger.kind, EventKind::Attack | EventKind::Disaster)
}

/// Whether something between two words sets them apart: "was killed, and the attack".
fn is_parted(lexemes: &Lexemes<'_>, between: &Range<usize>) -> bool {
    between.clone().any(|i| {
        lexemes.is_any(i, words![",", ";", ":"])
            || lexemes.has(i, Is::CONJUNCTION | Is::RELATIVE | Is::REPORTING | Is::EVENT_VERB)
    })
}

/// "a bomb went off": the verb tells of it.
pub(super) fn goes_off(
    lexemes: &Lexemes<'_>,
    noun: &Told<'_>,
    verb: &Told<'_>,
    between: &Range<usize>,
) -> bool {
    noun.trigger.noun
        && is_explosive(lexemes, noun)
        && is_off(lexemes, verb)
        && between.len() <= JOINED_REACH
}

fn is_explosive(lexemes: &Lexemes<'_>, noun: &Told<'_>) -> bool {
    lexemes.is_any(noun.trigger.words.end - 1, EXPLOSIVES)
}

/// "went off".
fn is_off(lexemes: &Lexemes<'_>, verb: &Told<'_>) -> bool {
    !verb.trigger.noun
        && verb.trigger.kind == EventKind::Attack
        && lexemes.is(verb.trigger.words.end - 1, "off")
}

/// "flew to Lima for a rally": the noun tells of what is there, unless that is elsewhere.
pub(super) fn goes_for(
    lexemes: &Lexemes<'_>,
    verb: &Told<'_>,
    noun: &Told<'_>,
    between: &Range<usize>,
) -> bool {
    let lead = || between.clone().rev().find(|i| lexemes.has(*i, Is::PREPOSITION));
    !verb.trigger.noun
        && verb.trigger.kind == EventKind::Visit
        && noun.trigger.noun
        && noun.trigger.kind != EventKind::Election
        && noun.place.is_none()
        && between.len() <= 2 * JOINED_REACH
        && lead().is_some_and(|i| lexemes.is(i, "for"))
        && !is_parted(lexemes, between)
}

/// "address the convention on Monday": the verb tells of it.
pub(super) fn speaks_to(
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

/// Whether nothing but where or of what a noun is stands between it and its verb: "the summit in Lima, which |
/// ended", "a hearing, in Hull, is to | open", "construction of the pier | began"; but not "the strike in Lima ended
/// his term".
fn is_subject(passage: &Passage<'_>, verb: &Told<'_>, between: &Range<usize>) -> bool {
    let lexemes = &passage.lexemes;
    if lexemes.has(verb.trigger.words.end, Is::DETERMINER) {
        return false;
    }
    let which = |i: usize| lexemes.is_any(i, words!["which", "that"]);
    let group = |i: &usize| {
        lexemes.has(*i, Is::AUXILIARY | Is::ADVERB | Is::MODAL) || lexemes.is(*i, "to") || which(*i)
    };
    let end = between.clone().rev().take_while(group).last().unwrap_or(between.end);
    let led = lexemes.has(between.start, Is::PREPOSITION)
        || lexemes.is(between.start, ",")
            && (end == between.start + 1 && which(end)
                || lexemes.has(between.start + 1, Is::PREPOSITION));
    let about = lexemes.is_any(between.start, words!["of", "with", "for", "over", "against"]);
    let thing = |i: usize| {
        let plain = lexemes.at(i).classes & !Is::SITE == 0 && !lexemes.ends(i, "ed");
        about && (lexemes.is_word(i) && plain || lexemes.at(i).shape() == Shape::Possessive)
    };
    let mut whole = between.start..end;
    // "An inquiry is to | open", but "his decision to open it"
    if whole.is_empty() {
        return between.clone().any(|i| lexemes.has(i, Is::AUXILIARY));
    }
    whole.len() <= JOINED_REACH + 2
        && led
        && whole.all(|i| {
            let when = lexemes.is_any(i, words!["since", "after", "before", "until", "by"]);
            phrase::may_say_where(lexemes, i) && !when || lexemes.is(i, ",") || thing(i)
        })
}

/// First words of phrases that say that something begins or ends: "got under way", "wound up".
const UNDER_WAY: &[Spelling] = listed!(EVENTS, "twice/under-way");
/// How far behind a verb of speaking the speech stands in which somebody does: "addressed the students of the
/// academy in a long speech".
const SPEECH_REACH: usize = 14;

/// "spoke about trade in a speech": the noun tells of it.
pub(super) fn speaks_in(
    lexemes: &Lexemes<'_>,
    verb: &Told<'_>,
    noun: &Told<'_>,
    between: &Range<usize>,
) -> bool {
    let lead = || near_lead_of(lexemes, between.end, between.start);
    let led =
        |i| lexemes.is_any(i, words!["in", "during"]) && lexemes.is_any(i + 1, words!["a", "an"]);
    !verb.trigger.noun
        && verb.trigger.kind == EventKind::Appearance
        && noun.trigger.noun
        && noun.trigger.kind == EventKind::Appearance
        && between.len() <= SPEECH_REACH
        && lead().is_some_and(led)
        && !is_parted(lexemes, between)
}

/// "the party she hosted": the noun tells of it, whatever else is said of the hosting.
pub(super) fn is_hers(
    lexemes: &Lexemes<'_>,
    noun: &Told<'_>,
    verb: &Told<'_>,
    between: &Range<usize>,
) -> bool {
    between.len() == 1
        && lexemes.has(between.start, Is::PRONOUN)
        && lexemes.of(verb.trigger.words.start, Of::MAKES)
        && noun.trigger.noun
        && !verb.trigger.noun
}

/// Whether the verb only says that what the noun tells of happens: "the summit opened".
pub(super) fn happens(
    passage: &Passage<'_>,
    noun: &Told<'_>,
    verb: &Told<'_>,
    between: &Range<usize>,
) -> bool {
    let lexemes = &passage.lexemes;
    if !noun.trigger.noun {
        return false;
    }
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
            || lexemes.at(i).capital()
            || lexemes.has(i, Is::PREPOSITION | Is::DETERMINER)
            || lexemes.at(i).shape() == Shape::Possessive
    };
    // "the suit was filed"
    // "a ruling issued on Monday"
    let ruled = lexemes.is_any(noun.trigger.words.end - 1, RULINGS)
        && lexemes.is_any(verb.trigger.words.start, words!["issued", "released"])
        && between.is_empty();
    let sued = ruled
        || lexemes.is(verb.trigger.words.start, "filed")
            && lexemes.is_any(noun.trigger.words.end - 1, SUITS);
    let several = verb.trigger.words.len() > 1;
    let happening =
        if several && !lexemes.is_any(verb.trigger.words.end - 1, words!["place", "effect"]) {
            lexemes.is_any(verb.trigger.words.start, UNDER_WAY)
        } else {
            lexemes.of(verb.trigger.words.start, Of::HAPPENING)
        };
    // "voting in Lima begins"
    let placed = between.len() > 1
        && between.len() <= JOINED_REACH
        && lexemes.is_any(between.start, words!["in", "at", "near", "across"])
        && between.clone().all(|i| phrase::may_say_where(lexemes, i));
    let begins = words!["begins", "starts", "ended", "began"];
    if placed && lexemes.is_any(verb.trigger.words.start, begins) {
        return true;
    }
    if verb.trigger.noun {
        return false;
    }
    if happening && is_subject(passage, verb, between) {
        return true;
    }
    verb.trigger.words.len() <= 3
        && (happening || sued || is_off(lexemes, verb) && !is_explosive(lexemes, noun))
        && between.len() <= JOINED_REACH + if with { 2 } else { 0 }
        && between.clone().all(|i| if with { guest(i) } else { group(i) })
}

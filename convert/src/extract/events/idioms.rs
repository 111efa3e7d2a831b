//! Phrases that tell of an event: "dropped out", "gave way", "town hall".

use std::ops::Range;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::lexicon::{Facts, Spelling};
use super::other_nouns::is_year;
use super::trigger::{Trigger, kind};
use super::verbs::is_dated;
use super::{nouns, tried, unreal};

/// The phrase here that tells of an event: the lexeme behind it, and what is known of it.
pub(super) fn phrase_at(lexemes: &Lexemes<'_>, i: usize) -> Option<(usize, Facts)> {
    let tells = |found: &(usize, Facts)| found.1.lists & Of::EVENT_PHRASE != 0;
    // Lists have no such phrases of nouns.
    let owned = || opens(lexemes, i).then(|| lexemes.phrase_of_owner(i).filter(tells))?;
    lexemes.phrase(i).filter(tells).or_else(owned)
}

/// Whether a word is a verb of events, or the first of phrases that tell of one.
pub(super) fn opens(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.has(i, Is::EVENT_VERB) || lexemes.of(i, Of::PHRASE_ONLY)
}

/// A trigger of several words, "dropped out"; `Some(None)` where they tell of nothing in particular.
pub(super) fn phrase(
    lexemes: &Lexemes<'_>,
    i: usize,
    sentence: &Range<usize>,
) -> Option<Option<Trigger>> {
    let (end, facts) = phrase_at(lexemes, i)?;
    let kind = kind(facts)?;
    // "the State of the Union address"
    let speech = lexemes.is(i, "state") && lexemes.is_any(end, words!["address", "speech"]);
    let end = end + usize::from(speech);
    // "town hall", "sit-in": nouns of several words.
    let noun = facts.classes & Is::EVENT_NOUN != 0;
    // "at the town hall": a building.
    let building = lexemes.is(i, "town")
        && i > sentence.start + 1
        && !lexemes.is_any(end, words!["meeting", "event", "forum", "debate"])
        && lexemes.is(i - 1, "the")
        && lexemes.is_any(i - 2, words!["at", "in", "outside", "near", "to"]);
    let any = building
        || noun
            && (nouns::generic(lexemes, i, sentence.start)
                || lexemes.are(i.wrapping_sub(1), words!["an", "election"]));
    // "in an interview on “State of the Union”": a title.
    let titled = noun
        && lexemes.at(i).capital()
        && i > sentence.start
        && lexemes.is_any(i - 1, words!["“", "\"", "‘", "'"]);
    let any = any || titled;
    // "when it comes to Ohio"
    let any = any
        || lexemes.is_any(i, words!["comes", "came", "come"])
            && i > sentence.start
            && lexemes.is(i - 1, "it")
            && lexemes.is(i + 1, "to");
    // "while running for mayor in 2012", but "who is running for mayor"
    let ran = || (i + 2..i + OFFICE_REACH).any(|k| lexemes.is(k, "in") && is_year(lexemes, k + 1));
    let any = any || lexemes.is(i, "running") && !ran();
    // "a bill gave way", "the auto show models"
    let any = any || !is_meant(lexemes, i, end, sentence.start);
    let any = any || noun && !lexemes.at(i).capital() && nouns::is_before_noun(lexemes, i, end);
    // "was picked up in Hull", but "picked up a prize"
    let active = facts.lists & Of::TRANSITIVE != 0 && !tried::is_passive(lexemes, i);
    let real =
        end <= sentence.end && !active && !any && !unreal::is_unreal(lexemes, i, sentence.start);
    let weak = facts.lists & (Of::WEAK | Of::FAINT) != 0;
    // "swept through the town", "broke into a shop": what leads a place is no part of it, but "fell through on
    // Monday".
    let leads = !noun
        && lexemes.is_any(end - 1, words!["through", "across", "into"])
        && lexemes.is_word(end)
        && !lexemes.has(end, Is::PREPOSITION | Is::CONJUNCTION)
        && !is_dated(lexemes, end);
    let end = end - usize::from(leads);
    // "a poll out on Monday"
    let first = i + usize::from(is_out(lexemes, i + 1));
    Some(real.then_some(Trigger { words: first..end, kind, noun, weak }))
}

/// The most lexemes of the office that somebody runs for.
const OFFICE_REACH: usize = 9;

/// What goes off with a bang.
pub(super) const EXPLOSIVES: &[Spelling] = listed!(EVENTS, "idioms/explosives");

/// How far before a phrase its subject is looked for.
const SUBJECT_REACH: usize = 10;

/// How far behind a phrase its object is looked for.
const OBJECT_REACH: usize = 5;

/// Whether a phrase of several senses has beside it what makes an event of it.
fn is_meant(lexemes: &Lexemes<'_>, i: usize, end: usize, start: usize) -> bool {
    let subject = |nouns: &[Spelling]| {
        (i.saturating_sub(SUBJECT_REACH).max(start)..i).any(|k| lexemes.is_any(k, nouns))
    };
    let object = |nouns: &[Spelling]| (end..end + OBJECT_REACH).any(|k| lexemes.is_any(k, nouns));
    let whole = end == i + 2;
    match (lexemes.word(i), lexemes.word(i + 1)) {
        // "the roof gave way", but "the company caved in"
        ("gave" | "gives", "way") | ("caved" | "cave" | "caves", "in") => subject(STRUCTURES),
        // "the jet went down", but "prices went down"
        ("went" | "goes" | "go", "down") if whole => subject(CRAFT),
        // "the bomb went off", but "the alarm went off", "she went off to Hull"
        ("went" | "goes" | "go" | "gone" | "going", "off") if whole => {
            subject(EXPLOSIVES) || subject(words!["explosion", "explosions", "blast", "blasts"])
        }
        // "the storm tore through Hull", but "Roe tore through the defense"
        ("tore" | "tears" | "tearing" | "roared", "through") => subject(STORMS),
        // "rolled into Hull", but "the storm rolled into Hull"
        ("rolled", "into") => !subject(STORMS),
        // "slammed into a wall", but "slammed into her rivals"
        ("slammed" | "slams", "into") => !(end..end + 3).any(|k| lexemes.is_any(k, RIVALS)),
        // "ran over a boy", but "the meeting ran over"
        ("ran", "over") => (end..end + 3).any(|k| is_person(lexemes, k)),
        // "will take over the firm", "takes over as chief", but "takes over the talk"
        ("take" | "takes", "over") => {
            lexemes.is_any(end, words!["as", "from", "at", "for"])
                || !lexemes.is_word(end)
                || is_dated(lexemes, end)
                || (end..end + OBJECT_REACH)
                    .any(|k| lexemes.of(k, Of::POSTS) || lexemes.at(k).capital())
        }
        // "was taken private", but "took private lessons"
        ("took" | "takes" | "take", "private") => {
            !lexemes.is_word(end) || lexemes.is(end, "for") || is_dated(lexemes, end)
        }
        // "came to terms with the union", but "came to terms with her grief"
        ("came", "to") => !(lexemes.is(end, "with") && object(LOSSES)),
        ("cleared", "of") => object(CRIMES),
        // "takes up the post", but "takes up the bill"
        ("take" | "takes", "up") => !object(listed!(EVENTS, "laws/laws")),
        // "brought a case against the mill", but "a case of wine"
        ("brought", "a") => !lexemes.is(end, "of"),
        // "a poll out on Monday", but "put the book out of reach"
        (_, "out") if whole && is_out(lexemes, i + 1) => {
            let moved = words!["threw", "throw", "put", "puts", "pulled", "kept", "sent"];
            let near = i.saturating_sub(4).max(start)..i;
            is_dated(lexemes, end) && !{ near }.any(|k| lexemes.is_any(k, moved))
        }
        ("picked" | "swept", "up") | ("put", "away") | ("sent", "down") => {
            is_taken(lexemes, i, end, start)
        }
        _ => true,
    }
}

/// "a poll out on Monday", "two ads out": the "out" of what is published.
pub(super) fn is_out(lexemes: &Lexemes<'_>, out: usize) -> bool {
    lexemes.is(out, "out")
        && lexemes.is_any(out.wrapping_sub(1), listed!(EVENTS, "idioms/documents"))
}

/// "He was picked up in Hull", "were swept up by the police", but "the tune was picked up by a band".
fn is_taken(lexemes: &Lexemes<'_>, i: usize, end: usize, start: usize) -> bool {
    let who = (i.saturating_sub(SUBJECT_REACH).max(start)..i).any(|k| is_person(lexemes, k));
    let by =
        !lexemes.is(end, "by") || (end + 1..end + OBJECT_REACH).any(|k| lexemes.is_any(k, POLICE));
    who && by && tried::is_passive(lexemes, i)
}

/// Whether a person is named or meant here: "her", "Roe", "two boys".
pub(super) fn is_person(lexemes: &Lexemes<'_>, k: usize) -> bool {
    let owner = |k: usize| lexemes.at(k).shape() == Shape::Possessive;
    let named = || {
        lexemes.at(k).capital()
            && lexemes.is_word(k)
            && !lexemes.has(k, Is::DETERMINER | Is::PREPOSITION | Is::MONTH | Is::WEEKDAY)
            && !owner(k)
            && !owner(k + 1)
    };
    lexemes.is_any(k, PERSONS) || named()
}

/// Words for persons.
const PERSONS: &[Spelling] = listed!(EVENTS, "idioms/persons");

/// Whom somebody slams into in words.
const RIVALS: &[Spelling] = listed!(EVENTS, "idioms/rivals");

/// Who takes somebody away.
pub(super) const POLICE: &[Spelling] = listed!(EVENTS, "idioms/police");

/// What breaks under a load.
const STRUCTURES: &[Spelling] = listed!(EVENTS, "idioms/structures");

/// What falls from the sky or sinks.
pub(super) const CRAFT: &[Spelling] = listed!(EVENTS, "idioms/craft");

/// What tears through a town.
const STORMS: &[Spelling] = listed!(EVENTS, "idioms/storms");

/// What somebody gets over.
const LOSSES: &[Spelling] = listed!(EVENTS, "idioms/losses");

/// What somebody is cleared of.
const CRIMES: &[Spelling] = listed!(EVENTS, "idioms/crimes");

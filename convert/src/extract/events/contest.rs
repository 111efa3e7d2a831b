//! Verbs that tell of an election by the region they are said of: "captured Ohio", "beat her in Iowa".

use std::ops::Range;

use copydesk_model::{EventKind, PartyKind};

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::super::lexicon::{Sieve, Spelling};
use super::gathering::{self, CAMPAIGNING, CROSSING, SPENDING};
use super::grammar::{ACTING, place_start};
use super::hosting::lead_of;
use super::phrase::phrase_end;
use super::trigger::Trigger;
use super::unreal::is_unreal;

/// What is done to a region in an election.
const TAKING: &[Spelling] = listed!(EVENTS, "contest/taking");

/// What is done to somebody, or to nobody, in an election in a region.
const BEATING: &[Spelling] = listed!(EVENTS, "contest/beating");

/// Whether the object of a verb is whom somebody beats, and its subject who does: "Ohio beat Utah".
pub(super) fn is_beating(lexemes: &Lexemes<'_>, verb: usize) -> bool {
    lexemes.is_any(verb, BEATING) && !lexemes.is_any(verb, TAKING) && !lexemes.is_any(verb, ALONE)
}

/// Whether a verb tells how an election ended: "wins", "takes", "beats".
pub(super) fn is_won(lexemes: &Lexemes<'_>, trigger: &Trigger) -> bool {
    trigger.kind == EventKind::Election
        && (lexemes.is_any(trigger.words.start, TAKING)
            || lexemes.is_any(trigger.words.start, BEATING))
}

/// Places in the order of an election.
const PLACINGS: &[Spelling] = words!["finish", "finishes"];

/// The most lexemes between beating somebody and where.
const BEATEN_REACH: usize = 9;

/// What somebody does who stands against another.
const FACING: &[Spelling] = words!["face", "faces", "faced", "facing"];

/// Every word that only a place makes a trigger, or a rival with a month.
static TRIGGERS: Sieve =
    Sieve::of([PLACINGS, TAKING, BEATING, CAMPAIGNING, CROSSING, FACING, SPENDING]);

/// Whether a word may be one that only the place behind it makes a trigger.
pub(super) fn may_be(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.may_be(i, &TRIGGERS)
}

/// The trigger here that only the place behind it makes one.
pub(super) fn at(
    names: &Names<'_>,
    passage: &Passage<'_>,
    i: usize,
    sentence: &Range<usize>,
) -> Option<Trigger> {
    if !may_be(&passage.lexemes, i) {
        return None;
    }
    contest(names, passage, i, sentence)
        .or_else(|| gathering::at(names, passage, i, sentence))
        .filter(|t| !is_unreal(&passage.lexemes, t.words.start, sentence.start))
}

/// The verb or noun here, if the region behind it makes it an election.
fn contest(
    names: &Names<'_>,
    passage: &Passage<'_>,
    i: usize,
    sentence: &Range<usize>,
) -> Option<Trigger> {
    let lexemes = &passage.lexemes;
    let region = |first: usize| region(names, passage, first, sentence).is_some();
    let placing = lexemes.is_any(i, PLACINGS) && lexemes.is(i + 1, "in") && region(i + 2);
    let told = placing
        || lexemes.is_any(i, FACING) && is_faced(names, passage, i + 1, sentence)
        || lexemes.is_any(i, TAKING) && region(i + 1)
        || lexemes.is_any(i, BEATING) && is_beaten_in(names, passage, i, sentence);
    let war = told && is_armed(names, passage, i, sentence.start);
    let kind = if war { EventKind::War } else { EventKind::Election };
    told.then(|| Trigger { words: i..i + 1, kind, noun: placing, weak: false })
}

/// How far behind "faces" the month stands in which they vote.
const FACED_REACH: usize = 8;

/// Who stands for an office.
const STANDING: &[Spelling] = listed!(EVENTS, "contest/standing");

/// "faces Democrat Ada Roe in November", but "the champion faces Ada Roe in May".
fn is_faced(
    names: &Names<'_>,
    passage: &Passage<'_>,
    first: usize,
    sentence: &Range<usize>,
) -> bool {
    let lexemes = &passage.lexemes;
    let person = |i: usize| names.kind(passage, i) == Some(PartyKind::Person);
    let to = (first + FACED_REACH).min(sentence.end);
    let whom = |i: &usize| {
        !lexemes.has(*i, Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::REPORTING | Is::EVENT_NOUN)
    };
    let lead = (first..to).take_while(whom).find(|i| lexemes.is(*i, "in"));
    let from = first.saturating_sub(FACED_REACH).max(sentence.start);
    lead.is_some_and(|lead| {
        (first..lead).any(person)
            && (from..lead).any(|i| lexemes.is_any(i, STANDING))
            && lexemes.has(lead + 1, Is::MONTH)
            && passage.date_at(lead + 1).is_some()
    })
}

/// Those who take a region in war.
const ARMED: &[Spelling] = listed!(EVENTS, "contest/armed");

/// How far before a verb those who do it stand.
const ARMED_REACH: usize = 6;

/// Whether a verb is of war: "fighters took the province", "Peru took it".
fn is_armed(names: &Names<'_>, passage: &Passage<'_>, verb: usize, start: usize) -> bool {
    let from = verb.saturating_sub(ARMED_REACH).max(start);
    let country = verb > from && names.kind(passage, verb - 1) == Some(PartyKind::Place);
    country || (from..verb).any(|i| passage.lexemes.is_any(i, ARMED))
}

/// The regions that stand here alone: "Ohio and Utah", but not "Ohio voters".
pub(super) fn region(
    names: &Names<'_>,
    passage: &Passage<'_>,
    first: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    if first >= sentence.end || !names.is_region(passage, first) {
        return None;
    }
    let end = phrase_end(names, passage, first, sentence);
    let joined = |i: usize| !lexemes.is_word(i) || lexemes.is_any(i, words!["and", "or"]);
    let whole = (first..end).all(|i| joined(i) || names.is_region(passage, i));
    let noun = lexemes.is_word(end)
        && end < sentence.end
        && !lexemes.at(end).capital()
        && lexemes.at(end).classes == 0
        && !lexemes.ends(end, "ly");
    (whole && !noun && end > first).then_some(first..end)
}

/// Words that say whom, by how much and how somebody beat or was beaten.
const MARGINS: &[Spelling] = listed!(EVENTS, "contest/margins");

/// What nobody need be named for who was beaten.
const ALONE: &[Spelling] = words!["lost", "won", "finished", "placed", "prevailed", "triumphed"];

/// Whether somebody is beaten in a region: "beat her 51% to 36% in Utah", "lost badly to Roe in Ohio".
fn is_beaten_in(
    names: &Names<'_>,
    passage: &Passage<'_>,
    verb: usize,
    sentence: &Range<usize>,
) -> bool {
    let lexemes = &passage.lexemes;
    let to = (verb + 1 + BEATEN_REACH).min(sentence.end);
    let Some(lead) = (verb + 1..to).find(|i| lexemes.is(*i, "in")) else { return false };
    let person = |i: usize| {
        names.kind(passage, i) == Some(PartyKind::Person)
            || lexemes.is_any(i, words!["him", "her", "them"])
    };
    let parts = |i: usize| lexemes.is_any(i, words![",", ";", ":", "“", "”", "(", "—"]);
    let number = Is::SMALL | Is::TENS | Is::ORDINAL | Is::PERCENT | Is::ADVERB;
    let plain = |i: usize| {
        !lexemes.is_word(i) && !parts(i)
            || person(i)
            || lexemes.has(i, number)
            || lexemes.is_any(i, MARGINS)
    };
    let mut between = verb + 1..lead;
    let beaten = lexemes.is_any(verb, ALONE) || between.clone().any(person);
    beaten && between.all(plain) && region(names, passage, lead + 1, sentence).is_some()
}

/// How far behind those who act the election stands in which they do.
const ACT_REACH: usize = 16;

/// The place of those who act in an election: "Ohio Republicans chose Roe in a March caucus".
pub(super) fn actors(
    names: &Names<'_>,
    passage: &Passage<'_>,
    noun: usize,
    start: usize,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let from = noun.saturating_sub(ACT_REACH).max(start + 1);
    let parts = |i: &usize| lexemes.is_any(*i, words![";", ":", ",", "that", "who", "which"]);
    let mut near = (from..noun).rev().take_while(|i| !parts(i));
    let actor = near.find(|i| lexemes.is_any(*i, ACTING))?;
    let first = place_start(names, passage, actor, start);
    (first < actor).then_some(first..actor)
}

/// The place that was won or lost in an election: "after winning Ohio in the Republican primary".
pub(super) fn contested(
    names: &Names<'_>,
    passage: &Passage<'_>,
    noun: usize,
    start: usize,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let lead = lead_of(lexemes, noun, start + 1)?;
    let first = place_start(names, passage, lead, start);
    let verb = first.checked_sub(1)?;
    let took = lexemes.has(verb, Is::EVENT_VERB)
        && super::trigger::kind(lexemes.entry(verb)) == Some(EventKind::Election);
    (first < lead && took && lexemes.is_any(lead, words!["in", "during"])).then_some(first..lead)
}

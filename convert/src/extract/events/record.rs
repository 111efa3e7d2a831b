//! The record of an event: its name, status, date, place and who takes part.

use std::ops::Range;

use copydesk_model::{Confidence, Event, EventDate, Id, Origin, PartyKind, Reference, Text};

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Shape, words};
use super::super::dates::Context;
use super::super::figures;
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::story::Timed;
use super::tale::Scene;
use super::trigger::Trigger;
use super::{Told, tense};

/// The most participants of one event.
const MAX_PARTICIPANTS: usize = 8;

pub(super) fn event(
    names: &Names<'_>,
    scene: &Scene<'_>,
    told: &Told<'_>,
    timed: &Timed,
    context: &Context,
    number: usize,
) -> Option<Event> {
    let Scene { passage, sentence, .. } = *scene;
    let (lexemes, trigger) = (&passage.lexemes, &told.trigger);
    let value = timed.value;
    let (status, _) = tense::status(lexemes, told, sentence, timed.tense, value.as_ref(), context);
    let date = told.date.and_then(|d| {
        let mention = passage.anchor(names.document, &(d.first..d.end))?;
        Some(EventDate { mention, value })
    });
    Some(Event {
        id: Id::numbered('e', number + 1)?,
        kind: trigger.kind,
        trigger: passage.anchor(names.document, &trigger.words)?,
        name: name(names, passage, trigger, sentence.start),
        status,
        date,
        place: told.place.as_ref().and_then(|p| names.refer_to_place(passage, p)),
        participants: participants(names, passage, told, sentence),
        confidence: Confidence::new(told.sure()),
        origin: Origin::Extracted,
    })
}

/// The proper name that ends with the trigger: "NATO summit", "Munich Security Conference".
fn name(names: &Names<'_>, passage: &Passage<'_>, trigger: &Trigger, start: usize) -> Option<Text> {
    let lexemes = &passage.lexemes;
    if !trigger.noun || passage.is_title() {
        return None;
    }
    let mut first = trigger.words.start;
    while first > start
        && lexemes.is_word(first - 1)
        && lexemes.at(first - 1).capital()
        && !lexemes.has(
            first - 1,
            Is::DETERMINER | Is::MONTH | Is::WEEKDAY | Is::PREPOSITION | Is::PRONOUN,
        )
    {
        first -= 1;
    }
    let all = lexemes.at(trigger.words.start).capital();
    let named =
        first < trigger.words.start && (all || names.is_name(passage, trigger.words.start - 1));
    let sentence_start = first == start && trigger.words.start - first < 2 && !all;
    (named && !sentence_start)
        .then(|| Text::new(passage.words(&(first..trigger.words.end))).ok())?
}

/// How far from a trigger those who take part are looked for.
const PARTICIPANT_REACH: usize = 14;

/// Who takes part: the subject of a verb and the names behind it; whose the noun is.
fn participants(
    names: &Names<'_>,
    passage: &Passage<'_>,
    told: &Told<'_>,
    sentence: &Range<usize>,
) -> Vec<Reference> {
    let lexemes = &passage.lexemes;
    let words = &told.trigger.words;
    let end = (words.end + PARTICIPANT_REACH).min(sentence.end);
    let named = |range: Range<usize>, most: usize| names.named(passage, range).take(most);
    // A range as it is, one with names in it, and whether those behind the trigger take part.
    let (whole, inside, linked) = if told.trigger.noun {
        let from = words.start.saturating_sub(4).max(sentence.start);
        let mark = (from..words.start).rev().find(|i| lexemes.at(*i).shape() == Shape::Possessive);
        let owners = mark.map(|mark| mark.saturating_sub(4).max(sentence.start)..mark);
        let owner = owners.and_then(|owners| named(owners, 2).last());
        (owner, None, lexemes.is_any(words.end, words!["with", "between", "of"]))
    } else {
        let mut subject = figures::clause::subject(lexemes, words.start, sentence.start);
        let nameless = subject.take_if(|subject| named(subject.clone(), 1).next().is_none());
        (nameless, subject, true)
    };
    let inside = inside.into_iter().flat_map(|range| named(range, MAX_PARTICIPANTS));
    let behind = linked.then(|| named(words.end..end, 2));
    let outside = |range: &Range<usize>| {
        let place = told.place.as_ref();
        let shared = place.is_some_and(|p| range.start < p.end && p.start < range.end);
        let kind = || names.kind(passage, range.start);
        !shared && (told.trigger.noun || kind() != Some(PartyKind::Place))
    };
    let ranges = whole.into_iter().chain(inside).chain(behind.into_iter().flatten());
    let ranges = ranges.filter(outside).take(MAX_PARTICIPANTS);
    ranges.filter_map(|range| names.refer(passage, &range)).collect()
}

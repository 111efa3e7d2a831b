//! What opens a sentence and says where all of it happened: "In Ohio,", "At a rally in Ohio on Monday,".

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::account::Rule;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{listed, words};
use super::super::figures::passage::Passage;
use super::Told;
use super::place::Place;
use super::trigger::is_staged;

const SCENE: Rule =
    Rule::new("scene", "the event that opens the sentence is when and where it happened");

/// The most lexemes before a place that opens a sentence.
const OPENING: usize = 14;

/// The most lexemes between what opens a sentence and its verb.
const MAIN: usize = 16;

/// Whether a place that is led here opens its sentence, behind no more than a date or another place:
/// "On Monday, in Ohio,".
pub(super) fn begins(
    passage: &Passage<'_>,
    sentence: &Range<usize>,
    lead: usize,
    opened: usize,
) -> bool {
    let lexemes = &passage.lexemes;
    let mut at = if opened > sentence.start { opened } else { sentence.start };
    if lead < at || lead - sentence.start > OPENING {
        return false;
    }
    while at < lead {
        let plain = Is::PREPOSITION | Is::CONJUNCTION | Is::ADVERB;
        match passage.date_at(at) {
            Some(date) => at = date.end,
            None if lexemes.has(at, plain) || !lexemes.is_word(at) => at += 1,
            None => return false,
        }
    }
    true
}

/// Whether the clause begins behind a place that opens the sentence.
pub(super) fn closes(passage: &Passage<'_>, place: &Place) -> bool {
    let end = place.words.end;
    let lexemes = &passage.lexemes;
    // "In Hull on Sunday,"
    let date = end + usize::from(lexemes.has(end, Is::PREPOSITION));
    let behind = passage.date_at(date).map_or(end, |d| d.end);
    // "In Hull, after winning Kent,": of the clause inserted it says nothing.
    let inserted =
        lexemes.is_any(behind + 1, words!["after", "before", "where", "which", "when", "while"]);
    lexemes.is(behind, ",") && !inserted || lexemes.has(behind, Is::PRONOUN)
}

/// Gives the verb behind an event that opens the sentence the date and place of it: "At a rally in Ohio
/// on Monday, Roe endorsed Poe".
pub(super) fn scene(passage: &Passage<'_>, sentence: &Range<usize>, told: &mut [Told<'_>]) {
    let lexemes = &passage.lexemes;
    let Some((first, rest)) = told.split_first_mut() else { return };
    let Some(main) = rest.first_mut() else { return };
    if !(first.trigger.noun && first.place.is_some() && is_led(passage, sentence, first)) {
        return;
    }
    let place = first.place.as_ref().map_or(0, |p| p.end);
    let date = first.date.map_or(0, |d| d.end);
    let end = place.max(date).max(first.trigger.words.end);
    let verb = main.trigger.words.start;
    let parts = |i: usize| {
        lexemes.has(i, Is::REPORTING | Is::RELATIVE)
            || lexemes.is_any(i, listed!(EVENTS, "opening/parting"))
    };
    let whole = lexemes.is(end, ",") && verb > end && verb - end <= MAIN && !(end..verb).any(parts);
    let own = main.place.is_some() || main.trigger.weak || main.trigger.noun;
    if !whole || own {
        return;
    }
    main.put(first.place.clone(), &SCENE);
    if main.date.is_none() {
        (main.date, main.date_by) = (first.date, Some(&SCENE));
    }
}

/// Whether an event is where the rest of the sentence happened: "at a rally", "during the talks".
fn is_led(passage: &Passage<'_>, sentence: &Range<usize>, first: &Told<'_>) -> bool {
    let lexemes = &passage.lexemes;
    let mut at = sentence.start;
    while at < first.trigger.words.start {
        match passage.date_at(at) {
            Some(date) => at = date.end.max(at + 1),
            None if lexemes.is_any(at, words!["at", "during", "in"]) => break,
            None if lexemes.has(at, Is::ADVERB | Is::CONJUNCTION) || !lexemes.is_word(at) => {
                at += 1
            }
            None => return false,
        }
    }
    let kind = first.trigger.kind;
    let staged = is_staged(kind) || matches!(kind, EventKind::Election | EventKind::Protest);
    let breaks = Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::PRONOUN | Is::REPORTING;
    let whole = (at + 1..first.trigger.words.start)
        .all(|i| !lexemes.has(i, breaks) && !lexemes.of(i, Of::PAST_FORMS));
    staged && whole && at < first.trigger.words.start
}

//! Says why an event is taken for what it is.

use std::ops::Range;

use copydesk_model::{Anchor, EventStatus};

use super::super::account::{Account, Decision, words};
use super::super::dates::{Context, Dated, Tense, When};
use super::super::document::Document;
use super::sides::Side;
use super::story::Timed;
use super::tale::Scene;
use super::{Told, tense};

/// The account of what is told in a sentence.
pub(super) fn of(
    document: &Document,
    scene: &Scene<'_>,
    told: &Told<'_>,
    timed: &Timed,
    context: &Context,
) -> Option<Account> {
    let (passage, trigger) = (scene.passage, &told.trigger);
    let anchor = |range: &Range<usize>| passage.anchor(document, range);
    let words_of_event = anchor(&trigger.words)?;
    let mut decisions = vec![Decision::new("kind", words(trigger.kind), trigger.rule(), None)];
    decisions.push(status(document, scene, told, timed, context));
    if let (Some(date), Some(rule)) = (told.date, told.date_by) {
        let value = worked_out(date, timed, context);
        decisions.push(Decision::new("date", value, rule, anchor(&(date.first..date.end))));
    }
    if let (Some(place), Some(rule)) = (&told.place, told.place_by) {
        decisions.push(Decision::new("place", "", rule, anchor(place)));
    }
    Some(Account { words: words_of_event, decisions, confidence: told.sure() })
}

fn status(
    document: &Document,
    scene: &Scene<'_>,
    told: &Told<'_>,
    timed: &Timed,
    context: &Context,
) -> Decision {
    let Scene { passage, sentence, .. } = *scene;
    let lexemes = &passage.lexemes;
    let (tense, date) = (timed.tense, timed.value.as_ref());
    let (status, rule) = tense::status(lexemes, told, sentence, tense, date, context);
    let by_date = matches!(rule.name, "date-ahead" | "date-behind");
    let range = match told.date {
        Some(date) if by_date => Some(date.first..date.end),
        _ if status == EventStatus::Cancelled => tense::called_off(lexemes, told, sentence),
        _ if tense == Tense::Unknown => None,
        _ => tense::words(lexemes, &told.trigger, sentence),
    };
    let anchor: Option<Anchor> = range.and_then(|range| passage.anchor(document, &range));
    Decision::new("status", words(status), rule, anchor)
}

/// What a date means, and what it was worked out from.
fn worked_out(date: &Dated, timed: &Timed, context: &Context) -> String {
    let side = match (timed.side, timed.tense) {
        (Side::Elsewhere, _) => ", as the article plainly tells of it elsewhere",
        (Side::Nearest, _) => ", as the nearest",
        (Side::Year, _) => ", in the year told of before it",
        (Side::Clause, Tense::Past) => ", in a clause of the past",
        (Side::Clause, Tense::Future) => ", in a clause of the future",
        (Side::Clause, Tense::Unknown) => "",
    };
    match (timed.value, &date.when, context.day()) {
        (Some(value), When::Fixed(_), _) => format!("{value}, as it says"),
        (Some(value), When::Told(..) | When::Later(..) | When::OfStory(_), _) => {
            let day = timed.story.map_or(String::new(), |story| format!(" of {story}"));
            format!("{value}, counted from what is told of before{day}")
        }
        (Some(value), _, Some(day)) => {
            format!("{value}, counted from the publication on {day}{side}")
        }
        (Some(value), _, None) => format!("{value}, with no day of publication to count from"),
        (None, When::Unknown, _) => "not to be worked out".to_owned(),
        (None, _, None) => "unknown, with no day of publication to count from".to_owned(),
        (None, _, Some(day)) => format!("none that fits the publication on {day}"),
    }
}

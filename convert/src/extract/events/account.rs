//! Says why an event is taken for what it is.

use std::ops::Range;

use copydesk_model::{Anchor, DateSpan, EventStatus};

use super::super::account::{Account, Decision, words};
use super::super::dates::{Context, Dated, Tense, When};
use super::super::document::Document;
use super::super::figures::passage::Passage;
use super::{Told, story, tense};

/// The account of what is told in a sentence.
pub(super) fn of(
    document: &Document,
    passage: &Passage<'_>,
    sentence: &Range<usize>,
    told: &Told<'_>,
    context: &Context,
) -> Option<Account> {
    let trigger = &told.trigger;
    let anchor = |range: &Range<usize>| passage.anchor(document, range);
    let words_of_event = anchor(&trigger.words)?;
    let tense = tense::of(&passage.lexemes, trigger, told.date, sentence);
    let value = told.date.and_then(|d| story::value(&d.when, tense, context));
    let mut decisions = vec![Decision::new("kind", words(trigger.kind), trigger.rule(), None)];
    decisions.push(status(document, passage, sentence, told, (tense, value.as_ref()), context));
    if let (Some(date), Some(rule)) = (told.date, told.date_by) {
        let value = worked_out(date, value.as_ref(), tense, context);
        decisions.push(Decision::new("date", value, rule, anchor(&(date.first..date.end))));
    }
    if let (Some(place), Some(rule)) = (&told.place, told.place_by) {
        decisions.push(Decision::new("place", "", rule, anchor(place)));
    }
    Some(Account { words: words_of_event, decisions, confidence: trigger.sure() })
}

fn status(
    document: &Document,
    passage: &Passage<'_>,
    sentence: &Range<usize>,
    told: &Told<'_>,
    (tense, date): (Tense, Option<&DateSpan>),
    context: &Context,
) -> Decision {
    let lexemes = &passage.lexemes;
    let (status, rule) = tense::status(lexemes, &told.trigger, sentence, tense, date, context);
    let by_date = matches!(rule.name, "date-ahead" | "date-behind");
    let range = match told.date {
        Some(date) if by_date => Some(date.first..date.end),
        _ if status == EventStatus::Cancelled => {
            tense::called_off(lexemes, &told.trigger, sentence)
        }
        _ if tense == Tense::Unknown => None,
        _ => tense::words(lexemes, &told.trigger, sentence),
    };
    let anchor: Option<Anchor> = range.and_then(|range| passage.anchor(document, &range));
    Decision::new("status", words(status), rule, anchor)
}

/// What a date means, and what it was worked out from.
fn worked_out(date: &Dated, value: Option<&DateSpan>, tense: Tense, context: &Context) -> String {
    let story = context.story(tense);
    let tense = match tense {
        Tense::Past => ", in a clause of the past",
        Tense::Future => ", in a clause of the future",
        Tense::Unknown => "",
    };
    match (value, &date.when, context.day()) {
        (Some(value), When::Fixed(_), _) => format!("{value}, as it says"),
        (Some(value), When::Told(..) | When::Later(..), _) => {
            let day = story.map_or(String::new(), |story| format!(" of {story}"));
            format!("{value}, counted from what is told of before{day}")
        }
        (Some(value), _, Some(day)) => {
            format!("{value}, counted from the publication on {day}{tense}")
        }
        (Some(value), _, None) => format!("{value}, with no day of publication to count from"),
        (None, When::Unknown, _) => "not to be worked out".to_owned(),
        (None, _, None) => "unknown, with no day of publication to count from".to_owned(),
        (None, _, Some(day)) => format!("none that fits the publication on {day}"),
    }
}

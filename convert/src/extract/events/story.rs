//! When what is told of happens, for dates that count from it: "The next day she met".

use std::ops::Range;

use copydesk_model::DateSpan;

use super::super::dates::{Context, Dated, Tense, When};
use super::super::figures::passage::Passage;
use super::{Told, tense};

/// How many dates of a sentence move its story: of more, the last.
const BACK: usize = 4;

/// The date of an event, in a story that stands where the dates before it in its sentence put it.
pub(super) fn at(
    passage: &Passage<'_>,
    sentence: &Range<usize>,
    events: &[Told<'_>],
    event: &Told<'_>,
    context: &Context,
) -> Context {
    let mut context = *context;
    if let Some(date) = event.date.filter(|d| counts(&d.when)) {
        move_on(passage, sentence, events, date.first, &mut context);
    }
    context
}

/// Moves the story on to the last date of a sentence before a lexeme.
pub(super) fn move_on(
    passage: &Passage<'_>,
    sentence: &Range<usize>,
    events: &[Told<'_>],
    to: usize,
    context: &mut Context,
) {
    let dates = passage.dates_in(&(sentence.start..to));
    for dated in dates.iter().skip(dates.len().saturating_sub(BACK)) {
        let event = events.iter().find(|e| e.date.is_some_and(|d| std::ptr::eq(d, dated)));
        let tense = event.map_or(Tense::Past, |event| {
            tense::of(&passage.lexemes, &event.trigger, event.date, sentence)
        });
        if let Some(value) = point(dated, tense, context) {
            context.tell(value);
        }
    }
}

/// What the date of an event means; what counts from the story cannot be past and still to come.
pub(super) fn value(when: &When, tense: Tense, context: &Context) -> Option<DateSpan> {
    let value = context.resolve(when, tense)?;
    let ahead = tense == Tense::Past && counts(when) && context.is_future(&value) == Some(true);
    (!ahead).then_some(value)
}

/// When a date puts the story; `None` for stretches and ages.
fn point(dated: &Dated, tense: Tense, context: &Context) -> Option<DateSpan> {
    let point = matches!(
        dated.when,
        When::Fixed(_)
            | When::MonthDay(_)
            | When::Month(_)
            | When::Weekday(_)
            | When::ShiftedWeekday(..)
            | When::ShiftedMonth(..)
            | When::WeekdayOfWeek(..)
            | When::WeekdayAndDay(..)
            | When::Day(_)
            | When::Feast(..)
            | When::Ago(_, -1)
            | When::Shifted(..)
            | When::Told(..)
            | When::Later(..)
    );
    value(&dated.when, tense, context).filter(|_| point)
}

/// Whether a date counts from what the story tells of.
pub(super) const fn counts(when: &When) -> bool {
    matches!(when, When::Told(..) | When::Later(..))
}

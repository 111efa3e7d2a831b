//! Dates that stand beside each other: "late Friday or early Saturday", "moved from May to July".

use std::ops::Range;

use copydesk_model::DateSpan;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::dates::{Context, Dated, Tense, When, is_put_off, putting_off};
use super::super::figures::passage::Passage;
use super::super::lexicon::Spelling;
use super::coming::is_yearless;
use super::tense::REACH;
use super::trigger::Trigger;

/// In months.
const HALF_A_YEAR: u8 = 6;

/// What stands beside a date in its sentence.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Beside<'d> {
    /// The date before it, and what that means.
    pub(super) before: Option<(&'d Dated, DateSpan)>,
    /// The date behind it.
    pub(super) behind: Option<&'d Dated>,
}

impl<'d> Beside<'d> {
    /// The date that a date goes on from, with what that means: "late Friday or early Saturday", "on Friday and on
    /// Monday", but "on Friday, and Monday's storm".
    pub(super) fn joined(
        &self,
        lexemes: &Lexemes<'_>,
        dated: &Dated,
    ) -> Option<(&'d Dated, DateSpan)> {
        let (before, value) = self.before?;
        let and = usize::from(lexemes.is_any(before.end, words!["and", "or"]));
        let listed = matches!((&before.when, &dated.when), (When::Weekday(_), When::Weekday(_)))
            && lexemes.is(before.end, ",");
        let at = before.end + and.max(usize::from(listed));
        let on = at + usize::from(lexemes.is_any(at, words!["on", "in", "again"]));
        // "on Friday and Monday they slept"
        let clause = lexemes.has(dated.end, Is::PRONOUN | Is::DETERMINER)
            || lexemes.at(dated.end).shape() == Shape::Possessive;
        (at > before.end && on == dated.first && !clause).then_some((before, value))
    }

    /// What a day or month means that something was moved from or to: the new one is to come, unless it is only just
    /// past, or near the old one where that has its year; the old one is near the new: "postponed from November to
    /// January". In a passage that stands in another year, the new one is near the old.
    pub(super) fn of_move(
        &self,
        lexemes: &Lexemes<'_>,
        dated: &Dated,
        context: &Context,
        elsewhere: bool,
    ) -> Option<DateSpan> {
        let pair = |from: &Dated, to: &Dated| is_move(lexemes, from, to);
        if let Some((from, old)) = self.before.filter(|(from, _)| pair(from, dated)) {
            let told = elsewhere || matches!(from.when, When::Fixed(_));
            return if told {
                near(&dated.when, &old, false, is_later(lexemes, from))
            } else {
                new_day(&dated.when, context)
            };
        }
        let to = self.behind.filter(|to| !elsewhere && pair(dated, to))?;
        near(&dated.when, &new_day(&to.when, context)?, true, is_later(lexemes, dated))
    }

    /// The tense of a date that something was moved from to the one behind it: "postponed from May to July". Of two
    /// weekdays the first is to come where it comes before the second.
    pub(super) fn of_moved(
        &self,
        lexemes: &Lexemes<'_>,
        dated: &Dated,
        context: &Context,
    ) -> Option<Tense> {
        let to = self.behind.filter(|to| is_move(lexemes, dated, to))?;
        let away = |when: &When| context.days_since(when).map(|since| (7 - since) % 7);
        Some(match (away(&dated.when), away(&to.when)) {
            (Some(from), Some(to)) if from <= to => Tense::Future,
            (Some(_), _) => Tense::Past,
            _ => Tense::Unknown,
        })
    }
}

/// Whether something was moved from one day to another: "postponed from May to July".
fn is_move(lexemes: &Lexemes<'_>, from: &Dated, to: &Dated) -> bool {
    let lead = from.first.checked_sub(1).filter(|lead| lexemes.is(*lead, "from"));
    to.first == from.end + 1
        && lexemes.is_any(from.end, UP_TO)
        && lead.is_some_and(|lead| is_put_off(lexemes, lead.saturating_sub(REACH)..lead))
}

/// Prepositions before the day that something is moved to.
const UP_TO: &[Spelling] = words!["to", "until", "till"];

/// In days.
const JUST_PAST: i32 = 80;

/// What a new day means: one to come, unless it was just past.
fn new_day(when: &When, context: &Context) -> Option<DateSpan> {
    if !is_yearless(when) {
        let fixed = matches!(when, When::Fixed(_));
        return if fixed { context.resolve(when, Tense::Future) } else { None };
    }
    let just =
        context.days_away(when).is_some_and(|(past, future)| past < JUST_PAST && past < future);
    context.resolve(when, if just { Tense::Past } else { Tense::Future })
}

/// Whether what is moved from a date on is put off, so that its new day is the later one: "postponed from June to
/// January", but "brought forward from June to January".
fn is_later(lexemes: &Lexemes<'_>, from: &Dated) -> bool {
    let lead = from.first.saturating_sub(1);
    let verb = putting_off(lexemes, lead.saturating_sub(REACH)..lead);
    verb.is_some_and(|verb| {
        lexemes.is_any(verb, words!["postponed", "delayed", "deferred", "adjourned"])
            || (verb + 1..lead).any(|i| lexemes.is_any(i, words!["off", "back"]))
    })
}

/// What a day or month means that is not far from another: in its year, and in the one beside it where the two would
/// be more than half a year apart, the wrong way round: "November", moved to "January".
fn near(when: &When, other: &DateSpan, before: bool, later: bool) -> Option<DateSpan> {
    let ((year, month, _), _) = other.start()?.days()?;
    let same = Context::in_year(when, year)?;
    let ((_, own, _), _) = same.start()?.days()?;
    let apart = if later { 0 } else { HALF_A_YEAR };
    if before && month + apart < own {
        return Context::in_year(when, year.checked_sub(1)?);
    }
    if !before && own + apart < month {
        return Context::in_year(when, year.checked_add(1)?);
    }
    Some(same)
}

/// The event that a date is a day of which something is moved from or to; `Some(None)` where it is the old day, or
/// what is moved from one to another is no event: "postponed the summit from May to July", "was moved to July".
pub(super) fn of_move(
    passage: &Passage<'_>,
    triggers: &[Trigger],
    date: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<Option<usize>> {
    let lexemes = &passage.lexemes;
    let dated = passage.date_at(date.start)?;
    let next = passage.date_at(dated.end + 1);
    if next.is_some_and(|next| is_move(lexemes, dated, next)) {
        return Some(None);
    }
    if is_old_day(lexemes, date, sentence.end) {
        return Some(None);
    }
    let to = date.start.checked_sub(1).filter(|to| lexemes.is_any(*to, UP_TO))?;
    let from = to.checked_sub(1).and_then(|i| passage.date_at(i));
    let from = from.filter(|from| is_move(lexemes, from, dated)).map(|from| from.first - 1);
    if from.is_none() && !lexemes.is(to, "to") {
        return None;
    }
    let lead = from.unwrap_or(to);
    let verb = putting_off(lexemes, lead.saturating_sub(REACH).max(sentence.start)..lead)?;
    // "extended the fair to Tuesday": it only lasts longer.
    let lasts = lexemes.is_any(verb, words!["extended", "extend", "extends", "extending"]);
    let moved = (!lasts).then(|| moved_by(lexemes, triggers, verb, lead, sentence.start)).flatten();
    (from.is_some() || moved.is_some()).then_some(moved)
}

/// "which was due in May, was moved to July": when it was to be, before it was given another day.
fn is_old_day(lexemes: &Lexemes<'_>, date: &Range<usize>, end: usize) -> bool {
    let due = words!["due", "planned", "scheduled", "set"];
    let lead = date.start.saturating_sub(DUE_REACH)..date.start;
    let was = |i: usize| {
        lexemes.is_any(i, due) && lexemes.is_any(i.wrapping_sub(1), words!["was", "were", "been"])
    };
    if !lexemes.is(date.end, ",") || !{ lead }.any(was) {
        return false;
    }
    let day = Is::MONTH | Is::WEEKDAY | Is::SHIFT | Is::DEICTIC;
    (date.end + 1..(date.end + REACH).min(end))
        .find(|i| lexemes.is_any(*i, UP_TO) && lexemes.has(i + 1, day))
        .is_some_and(|to| is_put_off(lexemes, date.end + 1..to))
}

/// How far before a day it is said that something was due then: "due in May", "due to open on May 4".
const DUE_REACH: usize = 4;

/// The event that a verb gives another day to: its object, else its subject.
fn moved_by(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    verb: usize,
    lead: usize,
    start: usize,
) -> Option<usize> {
    let head = |t: &Trigger| t.noun && !is_behind_preposition(lexemes, t.words.start, start);
    let object =
        triggers.iter().position(|t| t.words.start > verb && t.words.end <= lead && head(t));
    let from = verb.saturating_sub(REACH).max(start);
    object.or_else(|| {
        triggers.iter().rposition(|t| t.words.start >= from && t.words.end <= verb && head(t))
    })
}

/// Whether a noun is what a preposition leads: "the vote on the merger", "in trade talks".
fn is_behind_preposition(lexemes: &Lexemes<'_>, noun: usize, start: usize) -> bool {
    let from = noun.saturating_sub(PHRASE_REACH).max(start);
    let plain =
        |i: &usize| lexemes.is_word(*i) && !lexemes.has(*i, Is::DETERMINER | Is::PREPOSITION);
    let Some(stop) = (from..noun).rev().find(|i| !plain(i)) else { return false };
    let lead = stop - usize::from(lexemes.has(stop, Is::DETERMINER) && stop > from);
    lexemes.has(lead, Is::PREPOSITION)
}

/// How far before a noun its phrase begins at most.
const PHRASE_REACH: usize = 6;

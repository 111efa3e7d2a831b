//! Dates that stand beside each other: "late Friday or early Saturday", "moved from May to July".

use copydesk_model::DateSpan;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::dates::{Context, Dated, Tense, When, is_put_off};
use super::tense::REACH;

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

    /// What a day or month means that something was moved to from the date before it: near that one, and in the next
    /// year where it would be more than half a year before: "postponed from November to January".
    pub(super) fn of_moved_to(&self, lexemes: &Lexemes<'_>, dated: &Dated) -> Option<DateSpan> {
        let (before, value) = self.before?;
        let lead = before.first.checked_sub(1).filter(|lead| lexemes.is(*lead, "from"))?;
        let to = lexemes.is_any(before.end, words!["to", "until", "till"])
            && dated.first == before.end + 1
            && is_put_off(lexemes, lead.saturating_sub(REACH)..lead);
        let ((year, month, _), _) = value.start().filter(|_| to)?.days()?;
        let same = Context::in_year(&dated.when, year)?;
        let ((_, moved, _), _) = same.start()?.days()?;
        let next = moved + HALF_A_YEAR < month;
        if next { Context::in_year(&dated.when, year.checked_add(1)?) } else { Some(same) }
    }

    /// The tense of a date that something was moved from to the one behind it: "postponed from May to July". Of two
    /// weekdays the first is to come where it comes before the second.
    pub(super) fn of_moved(
        &self,
        lexemes: &Lexemes<'_>,
        dated: &Dated,
        context: &Context,
    ) -> Option<Tense> {
        let lead = dated.first.checked_sub(1).filter(|lead| lexemes.is(*lead, "from"))?;
        let to = self.behind.filter(|behind| {
            behind.first == dated.end + 1
                && lexemes.is_any(dated.end, words!["to", "until", "till"])
        })?;
        if !is_put_off(lexemes, lead.saturating_sub(REACH)..lead) {
            return None;
        }
        let away = |when: &When| context.days_since(when).map(|since| (7 - since) % 7);
        Some(match (away(&dated.when), away(&to.when)) {
            (Some(from), Some(to)) if from <= to => Tense::Future,
            (Some(_), _) => Tense::Past,
            _ => Tense::Unknown,
        })
    }
}

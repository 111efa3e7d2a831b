//! On which side of its publication an article puts a weekday or month that it names.

use std::cmp::Ordering;

use copydesk_model::EventKind;

use super::super::dates::{Context, Dated, Tense, When};
use super::coming;
use super::tale::Scene;
use super::tense::{Plainness, Telling};
use super::trigger::Trigger;

/// What says on which side of the publication a date lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// The tense of its clause.
    Clause,
    /// What the article says of that day or month elsewhere.
    Elsewhere,
    /// That it is the nearest.
    Nearest,
    /// The year told of before it.
    Year,
}

/// How many days of the week and months there are.
const NAMES: usize = 7 + 12;

/// How often an article plainly tells of a weekday or month as past, and as to come.
#[derive(Clone, Debug, Default)]
pub(super) struct Sides([[u32; 2]; NAMES]);

impl Sides {
    /// Learns from what a sentence says plainly.
    pub(super) fn learn(&mut self, scene: &Scene<'_>) {
        for (event, telling) in scene.told.iter().zip(scene.telling) {
            let side = match telling.tense {
                Tense::Past => 0,
                Tense::Future => 1,
                Tense::Unknown => continue,
            };
            let name = event.date.and_then(|dated| name(&dated.when));
            let count = name.and_then(|name| self.0.get_mut(name)?.get_mut(side));
            if let Some(count) = count.filter(|_| telling.how != Plainness::Guessed) {
                *count += 1;
            }
        }
    }

    /// The tense of an event with a date: that of its clause, unless the calendar speaks against it or the
    /// clause leaves it open.
    pub(super) fn of(
        &self,
        context: &Context,
        trigger: &Trigger,
        dated: &Dated,
        telling: Telling,
    ) -> (Tense, Side) {
        let days = Days::new(context, &dated.when);
        if let Some(tense) = days.speak_against(trigger, telling) {
            return (tense, Side::Nearest);
        }
        let open = telling.how == Plainness::Guessed || telling.tense == Tense::Unknown;
        if !trigger.noun || !open {
            return (telling.tense, Side::Clause);
        }
        if let Some(tense) = self.elsewhere(&dated.when) {
            return (tense, Side::Elsewhere);
        }
        if days.speak_for_what_comes(trigger, telling.tense) {
            return (Tense::Future, Side::Nearest);
        }
        (telling.tense, Side::Clause)
    }

    /// What the article says of the day or month elsewhere, more often than not.
    fn elsewhere(&self, when: &When) -> Option<Tense> {
        let [past, future] = *self.0.get(name(when)?)?;
        match past.cmp(&future) {
            Ordering::Greater => Some(Tense::Past),
            Ordering::Less => Some(Tense::Future),
            Ordering::Equal => None,
        }
    }
}

/// The tense of a date that is no event's.
pub(super) fn of_other(context: &Context, dated: &Dated, telling: Telling) -> Tense {
    let Days { since, away } = Days::new(context, &dated.when);
    // "with the vote of April 19 looming": of a day of last year the year would be said, and of a month but for
    // what is plainly past.
    let day = !matches!(dated.when, When::Month(_));
    let next = (day || telling.how != Plainness::Plain)
        && away.is_some_and(|(past, future)| past > future.saturating_mul(FARTHER));
    match since {
        Some(1 | 2) if telling.how != Plainness::Plain => Tense::Past,
        None if next => Tense::Future,
        _ => telling.tense,
    }
}

/// How far off the days are that a date can mean.
struct Days {
    /// How many days ago a weekday was.
    since: Option<i8>,
    /// How many days ago a date without a year was, and in how many it will be.
    away: Option<(i32, i32)>,
}

impl Days {
    fn new(context: &Context, when: &When) -> Self {
        let away = coming::is_yearless(when).then(|| context.days_away(when));
        Self { since: context.days_since(when), away: away.flatten() }
    }

    /// The tense, where the days show that the clause cannot mean what it seems to.
    fn speak_against(&self, trigger: &Trigger, telling: Telling) -> Option<Tense> {
        let Telling { tense, how } = telling;
        // What is five or six days off is "next Tuesday" rather than "Tuesday".
        let loose = match how {
            Plainness::Guessed => true,
            Plainness::Likely => trigger.noun,
            Plainness::Plain => trigger.noun && tense == Tense::Unknown,
        };
        let just_past = loose && matches!(self.since, Some(1 | 2));
        // "is highlighting her win on Feb. 1", "House passes bill": of this month, not of the next year's.
        let times = if trigger.noun && how == Plainness::Plain { FARTHER } else { FAR };
        let far = (trigger.noun || how != Plainness::Plain)
            && self.away.is_some_and(|(past, future)| future > past.saturating_mul(times));
        if just_past || tense == Tense::Future && far {
            return Some(Tense::Past);
        }
        let ahead = !trigger.noun && matches!(self.since, Some(4..));
        (ahead && tense == Tense::Unknown).then_some(Tense::Future)
    }

    /// Whether, for all that the clause says, the day to come is meant.
    fn speak_for_what_comes(&self, trigger: &Trigger, tense: Tense) -> bool {
        let open = tense == Tense::Unknown;
        // Of what comes by the calendar news tells beforehand as much as afterwards.
        let regular = matches!(trigger.kind, EventKind::Election | EventKind::Convention);
        match self.since {
            Some(..=2) => false,
            Some(3) => regular && open,
            Some(4..=5) => regular || open,
            Some(_) => regular || open || trigger.kind == EventKind::Debate,
            None => self.away.is_some_and(|(past, future)| {
                tense == Tense::Past && past > future.saturating_mul(5) / 2
            }),
        }
    }
}

/// How many times as far off as the last day of its name the next is where the last is meant.
const FAR: i32 = 6;

/// The same where the clause plainly speaks of what comes.
const FARTHER: i32 = 12;

/// The number of the weekday or month that a date names.
fn name(when: &When) -> Option<usize> {
    match when {
        When::Weekday(w) => usize::from(*w).checked_sub(1),
        When::Month(m) => Some(usize::from(*m) + 6),
        _ => None,
    }
}

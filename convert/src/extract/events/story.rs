//! When what is told of happens: the sentences of an article in their order, each date worked out once.

use copydesk_model::DateSpan;

use super::super::dates::{Context, Dated, Tense, When};
use super::super::figures::passage::Passage;
use super::Told;
use super::beside::Beside;
use super::sides::{self, Side, Sides};
use super::tale::{ByDate, Scene, Tale};
use super::tense::{Plainness, Telling};
use super::{around, coming};

/// When an event happens.
#[derive(Clone, Copy, Debug)]
pub(super) struct Timed {
    pub(super) tense: Tense,
    /// What says on which side of the publication its date lies.
    pub(super) side: Side,
    pub(super) value: Option<DateSpan>,
    /// What its date counts from, where that is what was told of before.
    pub(super) story: Option<DateSpan>,
}

/// What an article has told of so far, and when.
#[derive(Debug)]
pub(super) struct Story {
    pub(super) context: Context,
    sides: Sides,
    /// The year other than that of the publication in which the passage stands.
    year: Option<i16>,
    /// The sentence that is being told.
    now: Place,
    /// That in which the story last went on to a date.
    told: Option<Place>,
}

/// A sentence: the number of its passage among those that tell of something, and its own there.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    passage: usize,
    sentence: usize,
    /// Whether it is the last of its passage.
    last: bool,
}

impl Story {
    pub(super) fn new(context: Context) -> Self {
        Self { context, sides: Sides::default(), year: None, now: Place::default(), told: None }
    }

    /// Hands over all that a tale tells of, in its sentence, with when it happens.
    ///
    /// What the whole says of a day clearly is known before the first date is worked out.
    pub(super) fn tell<'t>(
        &mut self,
        tale: &'t Tale<'t>,
        mut with: impl FnMut(&Scene<'t>, &Told<'t>, &Timed, &Context),
    ) {
        let timed = self.work_out(tale, |_, _, _, _| ());
        let all = tale.scenes().flat_map(|scene| scene.told.iter().map(move |told| (scene, told)));
        for ((scene, told), timed) in all.zip(&timed) {
            with(&scene, told, timed, &self.context);
        }
    }

    /// Hands over each date of a tale, in its passage, with what it means; `None` where that cannot be known.
    ///
    /// What an event has means what it means for the event.
    pub(super) fn tell_dates(
        &mut self,
        tale: &Tale<'_>,
        mut with: impl FnMut(&Passage<'_>, &Dated, Option<DateSpan>),
    ) {
        self.work_out(tale, |story, scene, (dated, beside), of_events| {
            let value = match of_events {
                Some(timed) => timed.value,
                None => story.value_of_other(scene, dated, beside),
            };
            with(scene.passage, dated, value);
        });
    }

    /// Works out when each event of a tale happens; hands over each date on the way, with when the events
    /// happen that have it, if any do.
    fn work_out(
        &mut self,
        tale: &Tale<'_>,
        mut hear: impl FnMut(&Self, &Scene<'_>, (&Dated, &Beside<'_>), Option<&Timed>),
    ) -> Vec<Timed> {
        tale.scenes().for_each(|scene| self.sides.learn(&scene));
        let mut before: Option<&Passage<'_>> = None;
        let (mut timed, mut order) = (Vec::with_capacity(tale.len()), Vec::new());
        for scene in tale.scenes() {
            if !before.replace(scene.passage).is_some_and(|b| std::ptr::eq(b, scene.passage)) {
                self.year = None;
                self.now.passage += 1;
            }
            self.now.sentence = scene.passage.sentence_of(scene.sentence.start);
            self.now.last = self.now.sentence + 1 == scene.passage.sentences.len();
            self.time(&scene, &mut timed, &mut order, &mut hear);
        }
        timed
    }

    /// Adds when each event of a sentence happens; moves the story on to the last of its dates. What the list of
    /// these held before is gone.
    fn time(
        &mut self,
        scene: &Scene<'_>,
        timed: &mut Vec<Timed>,
        order: &mut Vec<ByDate>,
        hear: &mut impl FnMut(&Self, &Scene<'_>, (&Dated, &Beside<'_>), Option<&Timed>),
    ) {
        let open = |telling: &Telling| Timed {
            tense: telling.tense,
            side: Side::Clause,
            value: None,
            story: None,
        };
        let first = timed.len();
        timed.extend(scene.telling.iter().map(open));
        let timed = timed.get_mut(first..).unwrap_or_default();
        scene.by_date(order);
        let mut rest = order.as_slice();
        let dates = scene.passage.dates_in(scene.sentence);
        let mut beside = Beside::default();
        for (dated, behind) in dates.iter().zip(1..) {
            beside.behind = dates.get(behind);
            let count = rest.iter().take_while(|(first, _)| *first == dated.first).count();
            let (own, others) = rest.split_at_checked(count).unwrap_or_default();
            rest = others;
            let opens = scene.opens_with(dated);
            if opens && coming::is_yearless(&dated.when) {
                // "In May" at the beginning of a sentence is of no year before.
                self.year = None;
            }
            let side = self.side(scene, own, dated);
            let mut dating = side.map(|(tense, side)| self.date(dated, tense, side));
            let lexemes = &scene.passage.lexemes;
            if let Some(dating) = &mut dating
                && let Some(value) =
                    beside.of_move(lexemes, dated, &self.context, self.year.is_some())
            {
                dating.value = Some(value);
            }
            hear(self, scene, (dated, &beside), dating.as_ref());
            let value = if let Some(dating) = dating {
                for (_, n) in own {
                    timed.get_mut(*n).into_iter().for_each(|timed| *timed = dating);
                }
                dating.value
            } else if is_point(&dated.when) {
                self.value_of_other(scene, dated, &beside)
            } else {
                None
            };
            self.stand(&dated.when, value.as_ref().filter(|_| opens));
            // "the day before" the publication puts the story nowhere.
            let tells = is_point(&dated.when) && (!dated.when.is_day_before() || self.is_fresh());
            if let Some(value) = value.filter(|_| tells) {
                self.context.tell(value);
                self.told = Some(self.now);
            }
            beside.before = value.map(|value| (dated, value));
        }
    }

    /// What a date means that no event has.
    fn value_of_other(
        &self,
        scene: &Scene<'_>,
        dated: &Dated,
        beside: &Beside<'_>,
    ) -> Option<DateSpan> {
        let (lexemes, when) = (&scene.passage.lexemes, &dated.when);
        if let Some(value) = beside.of_move(lexemes, dated, &self.context, self.year.is_some()) {
            return Some(value);
        }
        let joined = beside.joined(lexemes, dated);
        if let Some((before, value)) = joined
            && matches!(before.when, When::ShiftedWeekday(_, 1))
            && let Some(day) = Context::weekday_from(when, value)
        {
            return Some(day);
        }
        if joined.is_some_and(|(_, value)| self.context.is_future(&value) == Some(true)) {
            return self.value(when, Tense::Future);
        }
        let moved = beside.of_moved(lexemes, dated, &self.context);
        self.value(when, moved.unwrap_or_else(|| self.tense_of_other(scene, dated)))
    }

    /// The tense of a date that no event has, by what stands around it.
    fn tense_of_other(&self, scene: &Scene<'_>, dated: &Dated) -> Tense {
        let telling = around::telling(&scene.passage.lexemes, dated, scene.sentence);
        // "profits at the end of the year": of none that is over, unless that is said.
        if matches!(dated.when, When::EndOf(_)) && telling.how == Plainness::Guessed {
            return Tense::Unknown;
        }
        sides::of_other(&self.context, dated, telling)
    }

    /// On which side of the publication a date lies that some events have, by the one that says so most
    /// clearly; `None` for no events.
    fn side(&self, scene: &Scene<'_>, own: &[ByDate], dated: &Dated) -> Option<(Tense, Side)> {
        let of = |(_, n): &ByDate| {
            let (event, telling) = (scene.told.get(*n)?, scene.telling.get(*n)?);
            let (tense, side) = self.sides.of(&self.context, &event.trigger, dated, *telling);
            let open = telling.how == Plainness::Guessed && matches!(dated.when, When::EndOf(_));
            let tense = if open && tense == Tense::Past { Tense::Unknown } else { tense };
            let rank = match side {
                _ if tense == Tense::Unknown => 0,
                Side::Clause if telling.how == Plainness::Guessed => 1,
                Side::Clause => 3,
                _ => 2,
            };
            Some((rank, (tense, side)))
        };
        // Of several that say it as clearly, the first.
        own.iter().rev().filter_map(of).max_by_key(|(rank, _)| *rank).map(|(_, side)| side)
    }

    /// Works out a date.
    fn date(&self, dated: &Dated, tense: Tense, side: Side) -> Timed {
        let value = self.value(&dated.when, tense);
        let by_year = value.is_some() && self.in_year(&dated.when, tense) == value;
        Timed {
            tense,
            side: if by_year { Side::Year } else { side },
            value,
            story: self.context.story(tense).filter(|_| counts(&dated.when)),
        }
    }

    /// What a date means; what counts from the story cannot be past and still to come.
    fn value(&self, when: &When, tense: Tense) -> Option<DateSpan> {
        if let Some(value) = self.in_year(when, tense) {
            return Some(value);
        }
        if when.is_day_before() && !self.is_fresh() {
            return self.context.day_before();
        }
        let value = self.context.resolve(when, tense)?;
        let ahead =
            tense == Tense::Past && counts(when) && self.context.is_future(&value) == Some(true);
        (!ahead).then_some(value)
    }

    /// Whether a date was told in this sentence or the one before.
    fn is_fresh(&self) -> bool {
        self.told.is_some_and(|told| {
            told.passage == self.now.passage && told.sentence + 1 >= self.now.sentence
                || told.passage + 1 == self.now.passage && told.last && self.now.sentence == 0
        })
    }

    /// What a month means in the year that the passage stands in: "In 2008 she won, but in May lost".
    fn in_year(&self, when: &When, tense: Tense) -> Option<DateSpan> {
        let year = self.year.filter(|_| tense != Tense::Future)?;
        Context::in_year(when, year).filter(|value| self.context.is_past(value) == Some(true))
    }

    /// Goes on to the year that the date which opens a sentence puts the passage in.
    fn stand(&mut self, when: &When, value: Option<&DateSpan>) {
        match when {
            When::Fixed(_) | When::Ago(_, -1) | When::OfStory(_) => {
                let year = value.and_then(|v| v.start()?.year());
                self.year = year.filter(|year| self.context.year().is_some_and(|now| *year < now));
            }
            When::Month(_)
            | When::MonthDay(_)
            | When::MonthDays(..)
            | When::Feast(_, None)
            | When::Told(..)
            | When::Later(..)
            | When::Stretch(..)
            | When::Unknown => {}
            _ => self.year = None,
        }
    }
}

/// Whether a date puts the story somewhere: stretches and ages do not.
const fn is_point(when: &When) -> bool {
    matches!(
        when,
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
            | When::OfStory(_)
    )
}

/// Whether a date counts from what the story tells of.
pub(super) const fn counts(when: &When) -> bool {
    matches!(when, When::Told(..) | When::Later(..) | When::OfStory(_))
}

//! What some sentences tell of, found for all of them step by step.

use std::ops::Range;

use super::super::dates::{Dated, When};
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::asides::Asides;
use super::placing::Placing;
use super::trigger::{self, Trigger};
use super::{
    Told, is_in_markup, is_in_name, is_kept, is_part_of_day, link, opening, share, whereabouts,
};

/// So many triggers or sentences are looked at together: those of an article, and not more than need little memory.
const TOGETHER: usize = 256;

/// Sentences that name a date or may tell of an event.
///
/// The rules of one step are more than what a processor has nearest to it, so each step is done for all sentences
/// before the next one is.
pub(super) struct Batch<'p, 'n> {
    names: &'n Names<'n>,
    /// The words of one sentence that can tell of an event.
    telling: Vec<usize>,
    triggers: Vec<Trigger>,
    told: Vec<Told<'p>>,
    sentences: Vec<Sentence<'p>>,
}

struct Sentence<'p> {
    passage: &'p Passage<'p>,
    lexemes: &'p Range<usize>,
    dates: &'p [Dated],
    /// Where its triggers stand among those of all.
    triggers: Range<usize>,
    asides: Asides,
    /// Whether nothing of it should be found to have a date or place.
    nowhere: bool,
}

impl<'p, 'n> Batch<'p, 'n> {
    /// No sentence yet.
    pub(super) const fn new(names: &'n Names<'n>) -> Self {
        Self {
            names,
            telling: Vec::new(),
            triggers: Vec::new(),
            told: Vec::new(),
            sentences: Vec::new(),
        }
    }

    /// Whether there are as many triggers or sentences as are looked at together.
    pub(super) const fn is_full(&self) -> bool {
        self.triggers.len() >= TOGETHER || self.sentences.len() >= TOGETHER
    }

    /// Adds a sentence, if it has a date or triggers; these are its [heads](Lexemes::heads).
    pub(super) fn add(
        &mut self,
        passage: &'p Passage<'p>,
        lexemes: &'p Range<usize>,
        heads: &[u32],
    ) {
        let dates = passage.dates_in(lexemes);
        let first = self.triggers.len();
        let nowhere = self.find(passage, lexemes, heads, dates.is_empty());
        let triggers = first..self.triggers.len();
        if !triggers.is_empty() || !dates.is_empty() {
            let asides = Asides::default();
            self.sentences.push(Sentence { passage, lexemes, dates, triggers, asides, nowhere });
        }
    }

    /// Finds the triggers of a sentence; tells whether none of them should be found to be an event.
    fn find(
        &mut self,
        passage: &'p Passage<'p>,
        lexemes: &Range<usize>,
        heads: &[u32],
        undated: bool,
    ) -> bool {
        let Self { names, telling, triggers, .. } = self;
        telling.clear();
        telling.extend(trigger::telling(&passage.lexemes, heads, lexemes));
        if telling.is_empty() {
            return false;
        }
        let nowhere = undated && !whereabouts::may_be_told(names, passage, lexemes, telling);
        if !nowhere || cfg!(debug_assertions) {
            trigger::find(names, passage, lexemes, telling, triggers);
        }
        nowhere
    }

    /// Hands over each sentence with those of its triggers that have a date or a place, and forgets all.
    pub(super) fn finish(
        &mut self,
        mut with: impl FnMut(&'p Passage<'p>, &'p Range<usize>, &mut dyn Iterator<Item = Told<'p>>),
    ) {
        self.told.extend(self.triggers.iter().map(Told::new));
        self.each(|names, sentence, triggers, told| sentence.date(names, triggers, told));
        self.each(|names, sentence, triggers, told| {
            let Sentence { passage, lexemes, asides, .. } = sentence;
            let placing = Placing { names, passage, sentence: lexemes };
            placing.led(asides, triggers, told);
            told.iter_mut().for_each(|told| placing.by_grammar(told));
            opening::scene(passage, lexemes, told);
            placing.there(told);
            placing.it(told);
        });
        self.each(|_, Sentence { passage, lexemes, .. }, _, told| {
            share::all(passage, told, lexemes)
        });
        let mut told = self.told.drain(..);
        for Sentence { passage, lexemes, triggers, nowhere, .. } in self.sentences.drain(..) {
            let is_kept = |told: &Told<'p>| {
                let kept = !told.gone && is_kept(self.names, passage, told, lexemes);
                debug_assert!(!(kept && nowhere), "{}", passage.words(lexemes));
                kept
            };
            let mut own = told.by_ref().take(triggers.len()).filter(is_kept);
            with(passage, lexemes, &mut own);
            // What is left belongs to no other sentence.
            own.for_each(drop);
        }
        self.triggers.clear();
    }

    /// Does something for each sentence with its triggers.
    fn each(
        &mut self,
        mut with: impl FnMut(&Names<'_>, &mut Sentence<'p>, &[Trigger], &mut [Told<'p>]),
    ) {
        for sentence in &mut self.sentences {
            let own = sentence.triggers.clone();
            let triggers = self.triggers.get(own.clone()).unwrap_or_default();
            let told = self.told.get_mut(own).unwrap_or_default();
            if !told.is_empty() {
                with(self.names, sentence, triggers, told);
            }
        }
    }
}

impl<'p> Sentence<'p> {
    /// Gives each date to the trigger that it belongs to.
    fn date(&mut self, names: &Names<'_>, triggers: &[Trigger], all: &mut [Told<'p>]) {
        let Self { passage, lexemes, dates, asides, .. } = self;
        // "met in the afternoon": where another date is told, that is when.
        let part = |dated: &Dated| dates.len() > 1 && is_part_of_day(passage, dated);
        let none = |dated: &&Dated| {
            part(dated) || is_in_name(names, passage, dated) || is_in_markup(passage, dated)
        };
        for dated in dates.iter().filter(|dated| !none(dated)) {
            let words = dated.first..dated.end;
            if let Some(link) = link::of_date(passage, asides, triggers, &words, lexemes)
                && let Some(told) = all.get_mut(link.trigger)
                && (told
                    .date
                    .is_none_or(|old| old.when == When::Unknown && dated.when != When::Unknown)
                    || link.distance < told.distance
                    // "on Friday, when they put off this week's vote"
                    || link.rule == &link::MODIFIER && told.date_by != Some(&link::MODIFIER))
            {
                told.date = Some(dated);
                told.date_by = Some(link.rule);
                told.distance = link.distance;
            }
        }
    }
}

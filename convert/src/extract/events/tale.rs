//! What some passages tell of, sentence by sentence.

use std::ops::Range;

use super::super::dates::Dated;
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::batch::Batch;
use super::tense::{self, Telling};
use super::{Told, distance};

/// A sentence with what it tells of.
#[derive(Clone, Copy)]
pub(super) struct Scene<'p> {
    pub(super) passage: &'p Passage<'p>,
    pub(super) sentence: &'p Range<usize>,
    pub(super) told: &'p [Told<'p>],
    /// What the clause of each says of when it is.
    pub(super) telling: &'p [Telling],
}

/// The sentences of some passages that tell of something or name a date.
#[derive(Default)]
pub(super) struct Tale<'p> {
    sentences: Vec<Sentence<'p>>,
    /// What they tell of, one sentence behind the other.
    told: Vec<Told<'p>>,
    telling: Vec<Telling>,
}

struct Sentence<'p> {
    passage: &'p Passage<'p>,
    lexemes: &'p Range<usize>,
    /// Where what it tells of stands among that of all.
    told: Range<usize>,
}

impl<'p> Tale<'p> {
    /// That of some passages, with at most as many events as there is room for, and those of one sentence.
    pub(super) fn new(names: &Names<'_>, passages: &'p [Passage<'p>], room: usize) -> Self {
        let (mut tale, mut batch) = (Self::default(), Batch::new(names));
        for passage in passages {
            let mut heads = passage.lexemes.heads();
            for lexemes in passage.sentences {
                let own = heads.iter().take_while(|head| (**head as usize) < lexemes.end).count();
                let (own, behind) = heads.split_at_checked(own).unwrap_or((heads, &[]));
                heads = behind;
                batch.add(passage, lexemes, own);
                if batch.is_full() {
                    tale.take(&mut batch, room);
                }
                if tale.told.len() >= room {
                    break;
                }
            }
        }
        tale.take(&mut batch, room);
        tale.telling.reserve(tale.told.len());
        for Sentence { passage, lexemes, told } in &tale.sentences {
            let told = tale.told.get(told.clone()).unwrap_or_default();
            let telling =
                |told: &Told<'_>| tense::of(&passage.lexemes, &told.trigger, told.date, lexemes);
            tale.telling.extend(told.iter().map(telling));
        }
        tale
    }

    /// Adds what a batch of sentences tells of, as long as there is room.
    fn take(&mut self, batch: &mut Batch<'p, '_>, room: usize) {
        batch.finish(|passage, lexemes, told| {
            let first = self.told.len();
            if first >= room {
                return;
            }
            self.told.extend(told);
            let told = first..self.told.len();
            if !told.is_empty() || !passage.dates_in(lexemes).is_empty() {
                self.sentences.push(Sentence { passage, lexemes, told });
            }
        });
    }

    /// How many events it has.
    pub(super) const fn len(&self) -> usize {
        self.told.len()
    }

    /// Its sentences in their order.
    pub(super) fn scenes(&self) -> impl Iterator<Item = Scene<'_>> {
        self.sentences.iter().map(|sentence| Scene {
            passage: sentence.passage,
            sentence: sentence.lexemes,
            told: self.told.get(sentence.told.clone()).unwrap_or_default(),
            telling: self.telling.get(sentence.told.clone()).unwrap_or_default(),
        })
    }
}

/// The first lexeme of a date, and the number of an event that has it.
pub(super) type ByDate = (usize, usize);

impl Scene<'_> {
    /// The events that have a date, by where that begins; in place of what the list held.
    pub(super) fn by_date(&self, order: &mut Vec<ByDate>) {
        let dated = |(n, event): (usize, &Told<'_>)| Some((event.date?.first, n));
        order.clear();
        order.extend(self.told.iter().enumerate().filter_map(dated));
        order.sort_unstable();
    }

    /// Whether the sentence begins with a date: "In 2008, she won".
    pub(super) fn opens_with(&self, dated: &Dated) -> bool {
        let words = dated.first..dated.end;
        distance::opens_sentence(&self.passage.lexemes, &words, self.sentence)
    }
}

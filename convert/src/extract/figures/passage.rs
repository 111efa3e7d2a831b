//! A piece of running text as the rules of figures and events read it.

use std::ops::Range;

use copydesk_model::{Anchor, Text};

use super::super::amounts::lexemes::{Lexemes, Pieces};
use super::super::amounts::{self, MAX_AMOUNTS, Mention, Story};
use super::super::dates::{self, Dated, Reading};
use super::super::document::{Document, Role, Unit};
use super::super::spare;

/// A piece of text with its lexemes, sentences, amounts and dates.
pub(crate) struct Passage<'d> {
    pub(crate) unit: &'d Unit,
    pub(crate) lexemes: Lexemes<'d>,
    /// The sentences, as ranges of lexemes; of those that can hold nothing, only the last lexeme.
    pub(crate) sentences: &'d [Range<usize>],
    pub(crate) amounts: &'d [Mention],
    pub(crate) dates: &'d [Dated],
}

/// What was found in some passages, one behind the other.
struct Found<T> {
    items: Vec<T>,
    /// Where those of each passage end.
    ends: Vec<usize>,
    /// How many may still be found in the document.
    left: usize,
}

impl<T> Found<T> {
    /// Nothing yet; it is put into an empty list.
    const fn new(items: Vec<T>, left: usize) -> Self {
        Self { items, ends: Vec::new(), left }
    }

    /// Forgets what it has, and looks at some passages.
    fn look(
        &mut self,
        passages: &[Passage<'_>],
        mut scan: impl FnMut(&Passage<'_>, usize, &mut Vec<T>),
    ) {
        self.items.clear();
        self.ends.clear();
        self.ends.reserve(passages.len());
        let mut found = Vec::new();
        for passage in passages {
            scan(passage, self.left, &mut found);
            self.left -= found.len().min(self.left);
            self.items.append(&mut found);
            self.ends.push(self.items.len());
        }
    }

    /// What each passage has.
    fn each(&self) -> impl Iterator<Item = &[T]> {
        let mut from = 0;
        self.ends.iter().map(move |end| {
            let items = self.items.get(from..*end).unwrap_or_default();
            from = *end;
            items
        })
    }
}

/// So many lexemes, or pieces of text, are looked at together: more than most articles have, and few enough to stay near the
/// processor.
const TOGETHER: usize = 4_096;

impl<'d> Passage<'d> {
    /// Hands over every piece of text of a document, some at a time.
    ///
    /// What is done is done to all of them before the next thing is, so that the processor meets the same
    /// instructions again while it has them at hand.
    pub(crate) fn each(document: &'d Document, mut with: impl FnMut(&[Passage<'_>])) {
        let mut amounts = Found::new(spare::take(|spare| &mut spare.amounts), MAX_AMOUNTS);
        let mut dates = Found::new(spare::take(|spare| &mut spare.dates), MAX_AMOUNTS);
        let mut pieces = Pieces::with_room(document, TOGETHER);
        let mut rest = document.units.as_slice();
        while !rest.is_empty() {
            pieces.clear();
            let mut cut = Vec::with_capacity(rest.len().min(TOGETHER));
            while let [unit, others @ ..] = rest
                && pieces.len().max(cut.len()) < TOGETHER
            {
                cut.push((unit, pieces.add(document, unit)));
                rest = others;
            }
            let passage = |(unit, piece): &(&'d Unit, _)| {
                let (lexemes, sentences) = pieces.of(document, unit, piece);
                Passage { unit, lexemes, sentences, amounts: &[], dates: &[] }
            };
            let mut passages: Vec<_> = cut.iter().map(passage).collect();
            amounts.look(&passages, |Passage { lexemes, unit, .. }, most, found| {
                if lexemes.measures {
                    amounts::scan(lexemes, Some(Story { document, piece: unit }), most, found);
                }
            });
            dates.look(&passages, |Passage { lexemes, .. }, most, found| {
                // Debug builds look at all, and say if one has a date.
                if lexemes.times || cfg!(debug_assertions) {
                    dates::scan(lexemes, Reading::News, most, found);
                }
            });
            let found = amounts.each().zip(dates.each());
            for (passage, (amounts, dates)) in passages.iter_mut().zip(found) {
                (passage.amounts, passage.dates) = (amounts, dates);
            }
            with(&passages);
        }
        spare::leave(|spare| &mut spare.amounts, amounts.items);
        spare::leave(|spare| &mut spare.dates, dates.items);
    }

    /// Whether the piece is a headline or heading, which leave words out.
    pub(crate) fn is_title(&self) -> bool {
        matches!(self.unit.role, Role::Headline | Role::Heading)
    }

    /// The number of the sentence that a lexeme stands in.
    pub(crate) fn sentence_of(&self, lexeme: usize) -> usize {
        self.sentences.partition_point(|s| s.end <= lexeme)
    }

    /// The lexemes of the sentence that a lexeme stands in.
    pub(crate) fn sentence(&self, lexeme: usize) -> Range<usize> {
        let found = self.sentences.get(self.sentence_of(lexeme)).cloned();
        found.unwrap_or(0..self.lexemes.len())
    }

    /// The dates that begin in some lexemes.
    pub(crate) fn dates_in(&self, range: &Range<usize>) -> &[Dated] {
        if self.dates.is_empty() {
            return &[];
        }
        let from = self.dates.partition_point(|d| d.first < range.start);
        let to = self.dates.partition_point(|d| d.first < range.end);
        self.dates.get(from..to).unwrap_or_default()
    }

    /// The amount that a lexeme belongs to.
    pub(crate) fn amount_at(&self, lexeme: usize) -> Option<&Mention> {
        let at = self.amounts.partition_point(|m| m.end <= lexeme);
        self.amounts.get(at).filter(|m| m.first <= lexeme)
    }

    /// The date that a lexeme belongs to.
    pub(crate) fn date_at(&self, lexeme: usize) -> Option<&Dated> {
        let at = self.dates.partition_point(|d| d.end <= lexeme);
        self.dates.get(at).filter(|d| d.first <= lexeme)
    }

    /// The words of some lexemes.
    pub(crate) fn words(&self, range: &Range<usize>) -> &'d str {
        let bytes = self.lexemes.range(range.start, range.end);
        self.lexemes.text().get(bytes).unwrap_or_default()
    }

    /// The anchor of some lexemes; `None` for none.
    pub(crate) fn anchor(&self, document: &Document, range: &Range<usize>) -> Option<Anchor> {
        if range.is_empty() {
            return None;
        }
        let bytes = self.lexemes.range(range.start, range.end);
        let words = Text::new(self.lexemes.text().get(bytes.clone())?).ok()?;
        Some(Anchor::at(words, self.unit.path.clone(), document.offset(self.unit, bytes.start)))
    }
}

//! A piece of running text as the rules of figures and events read it.

use std::ops::Range;

use copydesk_model::{Anchor, Text};

use super::super::amounts::lexemes::{Lexemes, Pieces};
use super::super::amounts::{self, MAX_AMOUNTS, Mention};
use super::super::dates::{self, Dated, Reading};
use super::super::document::{Document, Role, Unit};

/// A piece of text with its lexemes, sentences, amounts and dates.
pub(crate) struct Passage<'d> {
    pub(crate) unit: &'d Unit,
    pub(crate) lexemes: Lexemes<'d>,
    /// The sentences, as ranges of lexemes; of those that can hold nothing, only the last lexeme.
    pub(crate) sentences: &'d [Range<usize>],
    pub(crate) amounts: Vec<Mention>,
    pub(crate) dates: Vec<Dated>,
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
        let (mut amounts, mut dates) = (MAX_AMOUNTS, MAX_AMOUNTS);
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
                Passage { unit, lexemes, sentences, amounts: Vec::new(), dates: Vec::new() }
            };
            let mut passages: Vec<_> = cut.iter().map(passage).collect();
            for passage in &mut passages {
                passage.amounts = amounts::scan(&passage.lexemes, amounts);
                amounts -= passage.amounts.len().min(amounts);
            }
            for passage in &mut passages {
                passage.dates = dates::scan(&passage.lexemes, Reading::News, dates);
                dates -= passage.dates.len().min(dates);
            }
            with(&passages);
        }
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

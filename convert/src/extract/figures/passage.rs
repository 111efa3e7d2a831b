//! A piece of running text as the rules of figures and events read it.

use std::ops::Range;

use copydesk_model::{Anchor, Text};

use super::super::amounts::lexemes::Lexemes;
use super::super::amounts::{self, MAX_AMOUNTS, Mention};
use super::super::dates::{self, Dated, Reading};
use super::super::document::{Document, Role, Unit};

/// A piece of text with its lexemes, sentences, amounts and dates.
pub(crate) struct Passage<'d> {
    pub(crate) unit: &'d Unit,
    pub(crate) lexemes: Lexemes<'d>,
    /// The sentences, as ranges of lexemes; of those that can hold nothing, only the last lexeme.
    pub(crate) sentences: Vec<Range<usize>>,
    pub(crate) amounts: Vec<Mention>,
    pub(crate) dates: Vec<Dated>,
}

impl<'d> Passage<'d> {
    /// Hands over every piece of text of a document, one at a time.
    pub(crate) fn each(document: &'d Document, mut with: impl FnMut(&Self)) {
        let (mut amounts, mut dates) = (MAX_AMOUNTS, MAX_AMOUNTS);
        let (mut room, mut sentences) = (Vec::new(), Vec::new());
        for unit in &document.units {
            sentences.clear();
            let lexemes = Lexemes::of_unit(document, unit, room, &mut sentences);
            let passage = Self::new(unit, lexemes, sentences, amounts, dates);
            amounts -= passage.amounts.len().min(amounts);
            dates -= passage.dates.len().min(dates);
            with(&passage);
            sentences = passage.sentences;
            room = passage.lexemes.into_room();
        }
    }

    fn new(
        unit: &'d Unit,
        lexemes: Lexemes<'d>,
        sentences: Vec<Range<usize>>,
        amounts: usize,
        dates: usize,
    ) -> Self {
        let amounts = amounts::scan(&lexemes, amounts);
        let dates = dates::scan(&lexemes, Reading::News, dates);
        Self { unit, lexemes, sentences, amounts, dates }
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

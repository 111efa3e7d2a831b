//! An amount of which nothing near says what it measures.

use copydesk_model::FigureKind;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::words;
use super::{REACH, Scene, Verdict};

impl Scene<'_, '_> {
    /// Nothing near says what it is.
    pub(super) fn fallback(&self) -> Verdict {
        let cue = self.amount.first;
        if !self.percent {
            return Verdict { kind: FigureKind::Other, cue, sure: 40 };
        }
        let lexemes = self.lexemes;
        let of = lexemes.is(self.amount.end, "of");
        let from = self.amount.first.saturating_sub(REACH).max(self.sentence.start);
        let mut near = from..(self.amount.end + REACH).min(self.sentence.end);
        let income = (self.amount.end + 1..self.amount.end + 8)
            .find(|i| lexemes.is_any(*i, words!["gdp", "gnp", "gross"]) && *i < self.sentence.end);
        if of && income.is_some() && near.clone().any(|i| lexemes.of(i, Of::ARMED)) {
            return Verdict { kind: FigureKind::Spending, cue, sure: 50 };
        }
        let to = (self.amount.end + 8).min(self.sentence.end);
        let answers = (self.amount.end..to).find(|i| lexemes.of(*i, Of::ANSWERING));
        let poll = near
            .find(|i| lexemes.is_any(*i, words!["poll", "polls", "survey", "turnout", "pollster"]));
        if let Some(cue) = answers.or(poll) {
            return Verdict { kind: FigureKind::Poll, cue, sure: 50 };
        }
        let function = Is::PREPOSITION
            | Is::CONJUNCTION
            | Is::AUXILIARY
            | Is::MODAL
            | Is::DETERMINER
            | Is::ADVERB
            | Is::RELATIVE
            | Is::PRONOUN;
        let next = self.amount.end;
        let described = lexemes.is_word(next) && !lexemes.has(next, function);
        let kind = if of || described { FigureKind::Share } else { FigureKind::Other };
        Verdict { kind, cue, sure: 45 }
    }
}

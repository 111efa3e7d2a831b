//! Where the noun phrase behind an amount begins and ends.

use std::ops::Range;

use super::super::super::super::amounts::class::{Is, Of};
use super::super::super::super::amounts::lexemes::{Shape, words};
use super::super::Scene;

/// How many lexemes of a noun phrase behind an amount are looked at.
const PHRASE: usize = 9;

impl Scene<'_, '_> {
    /// The first lexeme behind a hyphen, a rate or a time that the amount has: "£900-a-week wages", "a £3m,
    /// two-year budget deficit".
    pub(super) fn behind_hyphen(&self) -> usize {
        let lexemes = self.lexemes;
        let hyphen = usize::from(lexemes.is_hyphen(self.amount.end));
        // "£900-a-week wages"
        let weekly = hyphen == 1
            && lexemes.is(self.amount.end + 1, "a")
            && lexemes.of(self.amount.end + 3, Of::RATES_OF_TIME);
        let from = self.amount.end + if weekly { 4 } else { hyphen };
        // "a £3m, two-year budget deficit"
        let comma = from + usize::from(lexemes.is(from, ","));
        self.behind_years(comma).unwrap_or(from)
    }

    /// The first lexeme behind brackets: "($55 billion) defence budget".
    pub(super) fn behind_brackets(&self, from: usize) -> usize {
        let lexemes = self.lexemes;
        let from = if lexemes.is(from, ")") { from + 1 } else { from };
        if !lexemes.is(from, "(") {
            return from;
        }
        let closing = (from..(from + 8).min(self.sentence.end)).find(|i| lexemes.is(*i, ")"));
        closing.map_or(from, |close| close + 1)
    }

    /// Whether the words that begin here are no noun phrase: "in", "they", "worth of".
    pub(super) fn begins_no_noun(&self, from: usize) -> bool {
        let lexemes = self.lexemes;
        let other = Is::DETERMINER
            | Is::PREPOSITION
            | Is::PRONOUN
            | Is::AUXILIARY
            | Is::MODAL
            | Is::CONJUNCTION;
        // "£2m worth of", "two million francs' worth of"
        let quote = usize::from(lexemes.is_any(from, words!["'", "’"]));
        lexemes.has(from, other) || lexemes.is(from + quote, "worth")
    }

    /// The noun phrase that begins here.
    pub(super) fn noun_phrase(&self, from: usize) -> Range<usize> {
        let to = (from + PHRASE).min(self.sentence.end);
        from..(from..to).find(|i| !self.is_modifier(*i, from)).unwrap_or(to)
    }

    /// Whether a phrase is what somebody does: "spent £45m building pools", not "a £45m swimming pool".
    pub(super) fn opens_with_gerund(&self, phrase: &Range<usize>) -> bool {
        let lexemes = self.lexemes;
        let (from, last) = (phrase.start, phrase.end - 1);
        let compound = || {
            (last == from + 1 || last == from && self.is_after_article())
                && lexemes.of(last, Of::COSTLY_THINGS)
                && !lexemes.word(last).ends_with('s')
        };
        lexemes.word(from).to_ascii_lowercase().ends_with("ing")
            && !lexemes.has(from, Is::MEASURE)
            && !compound()
    }

    /// The lexeme behind "10-year", "two-month".
    pub(super) fn behind_years(&self, count: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let counted = lexemes.is_number(count) || lexemes.has(count, Is::SMALL | Is::TENS);
        (counted && lexemes.is_hyphen(count + 1) && lexemes.has(count + 2, Is::TIME_UNIT))
            .then_some(count + 3)
    }

    /// Whether an article or owner stands before the amount: "a 3 percent cut", "the $2 drop".
    pub(super) fn is_after_article(&self) -> bool {
        let lexemes = self.lexemes;
        let from = self.amount.first.saturating_sub(4).max(self.sentence.start);
        let lead = (from..self.amount.first)
            .rev()
            .find(|i| lexemes.has(*i, Is::DETERMINER) || !lexemes.has(*i, Is::ADVERB | Is::BOUND));
        lead.is_some_and(|i| {
            lexemes.has(i, Is::DETERMINER) || lexemes.at(i).shape() == Shape::Possessive
        })
    }

    /// Whether a lexeme can stand in the noun phrase behind an amount.
    fn is_modifier(&self, i: usize, from: usize) -> bool {
        let lexemes = self.lexemes;
        let shape = lexemes.at(i).shape();
        if lexemes.is_any(i, words!["\"", "“", "”", "'", "’", "‘", "''"]) {
            return i < from + 6;
        }
        if shape != Shape::Word {
            return lexemes.is_hyphen(i) || lexemes.is(i, "-") && lexemes.glued(i);
        }
        let stop = Is::DETERMINER
            | Is::PREPOSITION
            | Is::AUXILIARY
            | Is::MODAL
            | Is::RELATIVE
            | Is::PRONOUN
            | Is::CONJUNCTION
            | Is::REPORTING;
        if lexemes.has(i, stop) {
            return false;
        }
        let verb = Is::DOES | Is::VERB;
        // "the $7 million centre opens in May"
        let starts = i > from && lexemes.of(i, Of::HAPPENING) && !lexemes.has(i, Is::EVENT_NOUN);
        let step = lexemes.of(i, Of::STEPS_AS_NOUNS | Of::FLOWS) && self.is_after_article();
        (!lexemes.has(i, verb) && !starts) || lexemes.has(i, Is::MEASURE) || step
    }
}

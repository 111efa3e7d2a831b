//! The nearest verb before an amount that can have it as its object.

use super::super::super::super::amounts::class::{Is, Of};
use super::super::super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::super::finite::{after_article, is_finite};
use super::super::super::kind;
use super::{Object, in_aside, is_agent_of};

/// How far before an amount its verb is looked for.
const REACH: usize = 30;

impl Object<'_, '_> {
    /// The nearest verb before the amount: of the main clause, not of what it is for.
    pub(super) fn nearest(self) -> Option<usize> {
        let Self { lexemes, amount, sentence, cue, .. } = self;
        let end = if lexemes.of(cue, Of::FLOWS) && self.is_worth() { cue } else { amount.first };
        let from = amount.first.saturating_sub(REACH).max(sentence.start);
        let aided = (amount.first.saturating_sub(7).max(sentence.start)..amount.first)
            .rev()
            .find(|i| is_agent_of(lexemes, amount, *i));
        if aided.is_some() {
            return aided;
        }
        let nearest = (from..end).rev().find(|i| self.is_verb(*i, from))?;
        // "spent far more to help her — £3m": the infinitive says what for
        let parts = |i: usize| lexemes.at(i).spaced() && lexemes.is_dash(i);
        let aim = nearest > from && lexemes.is(nearest - 1, "to");
        let spends = aim && (nearest + 1..end).any(parts);
        let main = || {
            (from..nearest).rev().find(|i| lexemes.has(*i, Is::SPENDS) && self.is_verb(*i, from))
        };
        let nearest = spends.then(main).flatten().unwrap_or(nearest);
        if let Some(later) = verb_of_next_clause(lexemes, nearest, end) {
            return Some(later);
        }
        let noun = after_article(lexemes, nearest, from);
        (!noun || lexemes.has(nearest, Is::SPENDS)).then_some(nearest)
    }

    /// Whether a word is a verb that can have the amount as its object.
    fn is_verb(self, i: usize, from: usize) -> bool {
        let Self { lexemes, amount, .. } = self;
        // "lives rent-free"
        let compound = || lexemes.is_hyphen(i + 1) && lexemes.glued(i + 1);
        let takes = || lexemes.of(i, Of::TAKING_UP) && kind::is_percent(amount);
        (does(lexemes, i) && !self.is_noun(i, from) && !compound() || takes())
            && !kind::takes_time(lexemes, i, amount.first)
            && !in_aside(lexemes, i, amount.first)
    }

    /// Whether a word that may be a verb is a noun of money here, and no verb of cost.
    fn is_noun(self, i: usize, from: usize) -> bool {
        let Self { lexemes, amount, .. } = self;
        // "the new bridge cost £3m"
        let costs = || {
            lexemes.has(i, Is::COSTS)
                && !after_article(lexemes, i, from)
                && !lexemes.has(i + 1, Is::PREPOSITION | Is::AUXILIARY | Is::MODAL)
                && amount.first - i <= 6
        };
        is_noun_of_money(lexemes, i, from) && !costs()
    }
}

/// Whether a word is one of those that pay, change, take or tell of money.
fn does(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let spends = Is::SPENDS | Is::COSTS | Is::COMMITS | Is::PROPOSES | Is::CUTS;
    let verb = lexemes.has(i, spends | Is::VERB | Is::GIVES | Is::EARNS | Is::REPORTING)
        && !lexemes.has(i, Is::PREPOSITION | Is::SHIFT | Is::DETERMINER | Is::ADVERB)
        || lexemes.has(i, Is::CHANGES | Is::HOLDS)
            && !lexemes.has(i, Is::ADVERB)
            && !lexemes.is_any(i, words!["off", "up", "down"])
        || lexemes.of(i, Of::RECEIVING | Of::UNDERTAKING | Of::BUYING);
    verb && !lexemes.is_any(i, words!["bill", "bills", "proposal", "proposals"])
}

/// Whether a word stands as a noun of money: "asked the finance ministry", "raised the flood fund to £3m".
fn is_noun_of_money(lexemes: &Lexemes<'_>, i: usize, from: usize) -> bool {
    // "asked the finance ministry for £3m"
    let finance = || {
        lexemes.is_any(i, words!["finance", "budget", "purchase"])
            && after_article(lexemes, i, from)
    };
    let behind = |b: usize| {
        lexemes.has(b, Is::DETERMINER)
            || lexemes.is(i + 1, "of") && lexemes.of(i, Of::BUYING)
            || lexemes.at(b).shape() == Shape::Possessive
            || lexemes.has(b, Is::SPENDING)
            // "raised the flood fund to £3m"
            || lexemes.is_any(i, words!["fund", "award", "contract", "reserve"])
                && after_article(lexemes, b, from)
                && !lexemes.ends(b, "s")
    };
    kind::is_spending_noun(lexemes, i)
        || finance()
        || lexemes.has(i, Is::MEASURE) && i.checked_sub(1).is_some_and(behind)
}

/// The verb of a clause of its own between a verb and the amount: "has won, and its rival replied with".
fn verb_of_next_clause(lexemes: &Lexemes<'_>, verb: usize, amount: usize) -> Option<usize> {
    let joint = (verb + 1..amount).rev().find(|i| {
        lexemes.is_any(*i, words!["and", "but", "while", "as"])
            && lexemes.is(i.wrapping_sub(1), ",")
            && (lexemes.has(*i + 1, Is::DETERMINER | Is::PRONOUN) || lexemes.at(*i + 1).capital())
    })?;
    (joint + 2..amount).find(|i| is_finite(lexemes, *i, joint))
}

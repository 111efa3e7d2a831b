//! What has the sum as its measure, and which of what was found can be a payer and a purpose.

use std::ops::Range;

use super::super::super::super::amounts::class::{Is, Of};
use super::super::super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::super::finite::is_finite;
use super::super::super::purpose;
use super::super::measured::measured;
use super::super::nouns::costing;
use super::super::rules::{COSTS, PAID_BY};
use super::super::{Record, names_its_payer};
use super::Scene;

impl Scene<'_, '_> {
    /// What the words behind the amount say that it is for.
    pub(in super::super) fn purpose_behind(&self) -> Option<Range<usize>> {
        let Self { passage, amount, sentence, verb, behind, .. } = *self;
        let gives = verb.is_some_and(|v| passage.lexemes.of(v, Of::PAYEE_VERBS));
        purpose::behind(passage, amount.end, behind, sentence, gives)
    }

    /// The thing that has the sum as its cost: "the cost of the pier is £3m", "overtime came in at £3m".
    pub(in super::super) fn by_measure(&self, record: &mut Record) {
        let Self { passage, amount, verdict, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        if let Some(thing) = costing(lexemes, amount, verdict, sentence) {
            // "the cost of the pier is £3m"
            let by = record.parts_by.is_some_and(|rule| rule.name == PAID_BY.name);
            record.purpose = Some(thing);
            record.spender = record.spender.take().filter(|_| by);
            record.parts_by = Some(&COSTS);
        }
        let within = |p: &Range<usize>| {
            record.spender.as_ref().is_some_and(|s| s.start <= p.start && p.end <= s.end)
        };
        if record.purpose.as_ref().is_none_or(within) {
            // "overtime came in at £3m": the thing pays nobody
            if let Some(thing) = measured(lexemes, self.lead, sentence) {
                let behind = |s: &Range<usize>| s.start >= amount.end;
                if !names_its_payer(record) {
                    record.spender = record.spender.take().filter(behind);
                }
                record.purpose = Some(thing);
                record.parts_by = Some(&COSTS);
            }
        }
    }

    /// Keeps the payer only where it can be one: no owner of the thing, no sum, no paper, nobody.
    pub(in super::super) fn keep_payer(&self, record: &mut Record) {
        if self.is_owner_of_thing(record) {
            record.spender = None;
        }
        record.spender = record.spender.take().filter(|payer| self.can_pay(payer));
    }

    /// "the navy's new boats": whose the thing is does not say who pays.
    fn is_owner_of_thing(&self, record: &Record) -> bool {
        let Self { passage, amount, verb, .. } = *self;
        let lexemes = &passage.lexemes;
        let (Some(thing), Some(payer)) = (&record.purpose, &record.spender) else { return false };
        payer.start == thing.start
            && payer.end < thing.end
            && !(thing.start..thing.end)
                .any(|i| lexemes.has(i, Is::SPENDING | Is::ASKS | Is::PROPOSES))
            && thing.end <= amount.first
            // "Nasa's rover cost £3m"
            && !(verb.is_some_and(|v| lexemes.has(v, Is::COSTS))
                && lexemes.at(thing.start).capital()
                && !lexemes.has(thing.start, Is::DETERMINER | Is::PRONOUN))
    }

    /// Whether some words can name who pays.
    fn can_pay(&self, payer: &Range<usize>) -> bool {
        let Self { passage, amount, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        // "sets aside £2m for roads and £3m": a payer has no sum in it
        if !is_phrase(lexemes, payer) || self.has_sum(payer) || is_source(lexemes, payer) {
            return false;
        }
        // "the scheme began as a £3m trial": what it was pays nothing
        let attribute = |i: usize| {
            lexemes.is(i, "as") && lexemes.has(i + 1, Is::DETERMINER) || grown(lexemes, i)
        };
        if payer.end <= amount.first && self.lead.is_some_and(attribute) {
            return false;
        }
        // "the town spent it on roads": a payer has no verb that pays in it
        let pays = |i| lexemes.has(i, Is::SPENDS) && is_finite(lexemes, i, sentence.start);
        !payer.clone().skip(1).any(pays)
            && !payer.contains(&amount.first)
            && !is_nobody(lexemes, payer)
    }

    /// Keeps the purpose only where it does not hold the amount, and without an adverb of the verb.
    pub(in super::super) fn keep_purpose(&self, record: &mut Record) {
        let Self { passage, amount, .. } = *self;
        let lexemes = &passage.lexemes;
        let apart = |range: &Range<usize>| !range.contains(&amount.first);
        record.purpose = record.purpose.take().filter(apart);
        // "cost of the park evenly"
        record.purpose = record
            .purpose
            .take()
            .map(|p| p.start..purpose::without_adverb(lexemes, p.start, p.end));
        // "paid for the trip: £2m for cars, £3m for rooms"
        let listed = |p: &Range<usize>| {
            p.end <= amount.first && self.has_sum(p) && (p.start..p.end).any(|i| lexemes.is(i, ":"))
        };
        if record.purpose.as_ref().is_some_and(listed) {
            record.purpose = self.purpose_behind().filter(apart);
        }
    }

    /// Whether an amount stands in some words.
    fn has_sum(&self, range: &Range<usize>) -> bool {
        range.clone().any(|i| self.passage.amount_at(i).is_some())
    }
}

/// "grown into a £3m scheme", "turned into".
fn grown(lexemes: &Lexemes<'_>, into: usize) -> bool {
    let turns = listed!(FIGURES, "spending/turning");
    lexemes.is(into, "into") && lexemes.is_any(into.wrapping_sub(1), turns)
}

/// Whether some words can name somebody: no mark parts them, and they do not break off.
fn is_phrase(lexemes: &Lexemes<'_>, range: &Range<usize>) -> bool {
    let Some(last) = range.end.checked_sub(1).filter(|l| *l >= range.start) else { return false };
    let parted = range.clone().any(|i| lexemes.is_any(i, words![":", ";"]));
    let open = lexemes.has(last, Is::PREPOSITION | Is::CONJUNCTION)
        || lexemes.is(range.start, "to")
        || lexemes.has(range.start, Is::PRONOUN) && lexemes.at(last).shape() == Shape::Possessive
        || last == range.start && lexemes.is_any(last, words!["the", "a", "an", "its"]);
    !(parted || open)
}

/// Whether some words name nobody: "no one", "nobody in the race".
fn is_nobody(lexemes: &Lexemes<'_>, range: &Range<usize>) -> bool {
    lexemes.is_any(range.start, words!["nobody", "none", "neither"])
        || lexemes.is(range.start, "no") && lexemes.is(range.start + 1, "one")
}

/// Whether some words name papers that tell of money: "budget papers", "records seen by the paper".
fn is_source(lexemes: &Lexemes<'_>, range: &Range<usize>) -> bool {
    let papers = listed!(FIGURES, "spending/papers");
    let published = range.len() > 1 && lexemes.word(range.end - 1).ends_with("ed");
    lexemes.is_any(range.end - 1 - usize::from(published), papers)
}

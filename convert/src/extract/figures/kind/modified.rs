//! The noun phrase right behind an amount, which the amount measures.

use copydesk_model::{Decimal, FigureKind};

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::Shape;
use super::super::super::amounts::lexemes::words;
use super::classes::noun_kind;
use super::{Scene, Verdict};

/// How many lexemes of a noun phrase behind an amount are looked at.
const PHRASE: usize = 9;

impl Scene<'_, '_> {
    /// The noun phrase that the amount modifies: "$15 minimum wage", "0.5 percent tax".
    pub(super) fn modified_noun(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let hyphen = usize::from(lexemes.is_hyphen(self.amount.end));
        // "£900-a-week wages"
        let weekly = hyphen == 1
            && lexemes.is(self.amount.end + 1, "a")
            && lexemes.of(self.amount.end + 3, Of::RATES_OF_TIME);
        let from = self.amount.end + if weekly { 4 } else { hyphen };
        // "a £3m, two-year budget deficit"
        let comma = from + usize::from(lexemes.is(from, ","));
        let from = self.behind_years(comma).unwrap_or(from);
        if let Some(plan) = self.planned() {
            return self.verdict(FigureKind::Spending, plan, 65);
        }
        // "($55 billion) defence budget"
        let from = if lexemes.is(from, ")") { from + 1 } else { from };
        let closing = (from..(from + 8).min(self.sentence.end)).find(|i| lexemes.is(*i, ")"));
        let from = closing.filter(|_| lexemes.is(from, "(")).map_or(from, |close| close + 1);
        if lexemes.has(
            from,
            Is::DETERMINER
                | Is::PREPOSITION
                | Is::PRONOUN
                | Is::AUXILIARY
                | Is::MODAL
                | Is::CONJUNCTION,
        ) {
            return None;
        }
        if lexemes.is(from, "worth") {
            return None;
        }
        let to = (from + PHRASE).min(self.sentence.end);
        let end = (from..to).find(|i| !self.is_modifier(*i, from)).unwrap_or(to);
        let phrase = from..end;
        let last = phrase.end.saturating_sub(1);
        // "a £45m swimming pool", not "spent £45m building pools"
        let compound = last == from + 1
            && lexemes.of(last, Of::COSTLY_THINGS)
            && !lexemes.word(last).ends_with('s');
        if phrase.is_empty()
            || lexemes.word(from).to_ascii_lowercase().ends_with("ing")
                && !lexemes.has(from, Is::MEASURE)
                && !compound
        {
            return None;
        }
        if let Some(verb) = self.spent_directly() {
            // "spent her £900 bonus on a bicycle"
            return self.verdict(FigureKind::Spending, verb, 75);
        }
        if !self.percent
            && lexemes.is(last, "bond")
            && lexemes.is_any(end, words!["for", "to"])
            && self.amount.large
        {
            // what voters decide on is the work that the bond pays for
            return self.verdict(FigureKind::Spending, last, 55);
        }
        let lending = words!["program", "programs", "programme", "programmes", "scheme", "schemes"];
        if !self.percent && lexemes.is_any(last, lending) && lexemes.has(from, Is::DEBT) {
            // "a £5m loan scheme": money that is lent out
            return self.verdict(FigureKind::Spending, last, 60);
        }
        if let Some(gap) = phrase.clone().rev().find(|i| lexemes.of(*i, Of::GAPS))
            && !self.percent
        {
            // "a £3m budget gap next year"
            return self.verdict(FigureKind::Debt, gap, 70);
        }
        let telling = [Is::TAX, Is::WAGE, Is::DEAL, Is::GIFT, Is::DEBT];
        for classes in telling {
            if let Some(i) = phrase.clone().rev().find(|i| lexemes.has(*i, classes)) {
                return self.verdict(noun_kind(classes)?, i, 85);
            }
        }
        if let Some(i) = phrase.clone().rev().find(|i| lexemes.of(*i, Of::STEPS_AS_NOUNS)) {
            let spending = { phrase }.any(|i| lexemes.has(i, Is::SPENDING))
                || lexemes.is(i + 1, "in") && (i + 2..i + 5).any(|k| lexemes.has(k, Is::SPENDING));
            let kind = if spending { FigureKind::Spending } else { FigureKind::Change };
            return self.verdict(kind, i, 80);
        }
        let tag = last > from && lexemes.are(last - 1, words!["price", "tag"]);
        if tag && !self.percent && self.amount.large {
            return self.verdict(FigureKind::Spending, last, 60);
        }
        let meant = lexemes.has(last, Is::COMMITS | Is::PROPOSES);
        if !self.percent && lexemes.of(last, Of::COSTLY_THINGS) && (self.amount.large || !meant) {
            return self.verdict(FigureKind::Spending, last, 65);
        }
        let head = phrase.rev().find(|i| lexemes.has(*i, Is::MEASURE))?;
        let kind = noun_kind(self.classes(head))?;
        let spent = kind == FigureKind::Spending;
        if spent && (self.is_banknote(head) || self.percent && !lexemes.of(head, Of::PROPORTIONED))
        {
            return None;
        }
        self.verdict(kind, head, 80)
    }

    /// The noun of a plan behind the time it is for: "$3bn a year plan", "£9m, 10-year programme".
    fn planned(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let end = self.amount.end;
        let yearly =
            lexemes.is_any(end, words!["a", "per"]) && lexemes.of(end + 1, Of::RATES_OF_TIME);
        let comma = usize::from(lexemes.is(end, ","));
        let first = if yearly { end + 2 } else { self.behind_years(end + comma)? };
        let stop = Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY | Is::MODAL | Is::DETERMINER;
        let phrase = (first..(first + 4).min(self.sentence.end))
            .take_while(|i| lexemes.is_word(*i) && !lexemes.has(*i, stop | Is::VERB));
        let noun = phrase.last()?;
        let spent = lexemes.has(noun, Is::SPENDING) || lexemes.of(noun, Of::COSTLY_THINGS);
        (spent && !self.percent).then_some(noun)
    }

    /// The lexeme behind "10-year", "two-month".
    fn behind_years(&self, count: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let counted = lexemes.is_number(count) || lexemes.has(count, Is::SMALL | Is::TENS);
        (counted && lexemes.is_hyphen(count + 1) && lexemes.has(count + 2, Is::TIME_UNIT))
            .then_some(count + 3)
    }

    /// "a $20 bill".
    pub(super) fn is_banknote(&self, noun: usize) -> bool {
        self.lexemes.is_any(noun, words!["bill", "bills", "note", "notes"])
            && *self.amount.amount.value() <= Decimal::from_parts(100, 0)
            && noun <= self.amount.end + 1
    }

    /// The verb of spending that the amount and its noun are the object of, with nothing between.
    pub(super) fn spent_directly(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let from = self.amount.first.saturating_sub(4).max(self.sentence.start);
        let verb = (from..self.amount.first).rev().find(|i| lexemes.of(*i, Of::PROPORTIONED))?;
        let object = (verb + 1..self.amount.first).all(|i| {
            lexemes.has(i, Is::DETERMINER | Is::ADVERB | Is::BOUND)
                || lexemes.is_any(i, words!["entire", "whole", "full", "than"])
        });
        let owned = (verb + 1..self.amount.first).any(|i| lexemes.has(i, Is::DETERMINER));
        let verbal = lexemes.has(verb, Is::SPENDS) && !lexemes.has(verb, Is::SPENDING);
        (object && owned && verbal && !self.percent).then_some(verb)
    }

    /// Whether a lexeme can stand in the noun phrase behind an amount.
    pub(super) fn is_modifier(&self, i: usize, from: usize) -> bool {
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
        (!lexemes.has(i, verb) && !starts) || lexemes.has(i, Is::MEASURE)
    }
}

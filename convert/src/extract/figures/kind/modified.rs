//! The noun phrase right behind an amount, which the amount measures.

mod phrase;

use std::ops::Range;

use copydesk_model::{Decimal, FigureKind};

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::Shape;
use super::super::super::amounts::lexemes::{listed, words};
use super::super::super::lexicon::Spelling;
use super::classes::noun_kind;
use super::{Scene, Verdict};

/// Nouns of what does harm or is done for gain, which nobody pays the sum before it for.
const HAPPENINGS: &[Spelling] = listed!(FIGURES, "kind/modified/happenings");

/// How far behind an amount a verb of selling is looked for.
const SOLD_REACH: usize = 8;

impl Scene<'_, '_> {
    /// The noun phrase that the amount modifies: "$15 minimum wage", "0.5 percent tax".
    pub(super) fn modified_noun(&self) -> Option<Verdict> {
        let from = self.behind_hyphen();
        if let Some(plan) = self.planned() {
            return self.verdict(FigureKind::Spending, plan, 65);
        }
        let from = self.behind_brackets(from);
        if self.begins_no_noun(from) {
            return None;
        }
        if self.is_pay_raise(from) {
            // "gave nurses a 4 percent raise"
            return self.verdict(FigureKind::Wage, from, 65);
        }
        let phrase = self.noun_phrase(from);
        if phrase.is_empty() || self.opens_with_gerund(&phrase) {
            return None;
        }
        let told = self.spent_or_lent(&phrase).or_else(|| self.of_telling_noun(&phrase));
        if let Some(verdict) = told.or_else(|| self.of_cut_or_step(&phrase)) {
            return Some(verdict);
        }
        let last = phrase.end - 1;
        let tag = last > from && self.lexemes.are(last - 1, words!["price", "tag"]);
        if tag && !self.percent && self.amount.large {
            return self.verdict(FigureKind::Spending, last, 60);
        }
        let sold = self.is_sold(from);
        if self.is_costly(last) && !sold {
            return self.verdict(FigureKind::Spending, last, 65);
        }
        if last > from && self.lexemes.is_any(last, words!["round", "rounds"]) {
            // "a £3m funding round": money that investors bring
            return (!self.percent).then(|| self.verdict(FigureKind::Income, last, 65))?;
        }
        self.paid_or_built(&phrase, sold).or_else(|| self.of_head(&phrase, sold))
    }

    /// Whether pay is what is raised: "a 4 percent raise", not "a 4 percent raise in fees".
    fn is_pay_raise(&self, from: usize) -> bool {
        let lexemes = self.lexemes;
        lexemes.is_any(from, words!["raise", "raises"])
            && !lexemes.is_any(from + 1, words!["in", "of", "to"])
            && self.is_after_article()
    }

    /// What is spent outright, voted on or lent out, and what is missing: "a £5m loan scheme", "a £3m budget
    /// gap".
    fn spent_or_lent(&self, phrase: &Range<usize>) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let last = phrase.end - 1;
        if let Some(verb) = self.spent_directly() {
            // "spent her £900 bonus on a bicycle"
            return self.verdict(FigureKind::Spending, verb, 75);
        }
        if self.percent {
            return None;
        }
        if lexemes.is(last, "bond")
            && lexemes.is_any(phrase.end, words!["for", "to"])
            && self.amount.large
        {
            // what voters decide on is the work that the bond pays for
            return self.verdict(FigureKind::Spending, last, 55);
        }
        let lending = words!["program", "programs", "programme", "programmes", "scheme", "schemes"];
        if lexemes.is_any(last, lending) && lexemes.has(phrase.start, Is::DEBT) {
            // "a £5m loan scheme": money that is lent out
            return self.verdict(FigureKind::Spending, last, 60);
        }
        // "a £3m budget gap next year"
        let gap = phrase.clone().rev().find(|i| lexemes.of(*i, Of::GAPS))?;
        self.verdict(FigureKind::Debt, gap, 70)
    }

    /// The noun that tells most: of tax, pay, a deal, a gift or debt; what public bodies give is spent.
    fn of_telling_noun(&self, phrase: &Range<usize>) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let telling = [Is::TAX, Is::WAGE, Is::DEAL, Is::GIFT, Is::DEBT];
        for classes in telling {
            if let Some(i) = phrase.clone().rev().find(|i| lexemes.has(*i, classes)) {
                let aids = words!["rescue", "bailout", "aid", "relief"];
                let rescue = classes == Is::DEAL && i > phrase.start && lexemes.is_any(i - 1, aids);
                let gift = classes == Is::GIFT && self.is_public_gift(i);
                if !self.percent && (gift || rescue) {
                    return self.verdict(FigureKind::Spending, i, 65);
                }
                return self.verdict(noun_kind(classes)?, i, 85);
            }
        }
        None
    }

    /// "£3m cut", "2 percent growth": what is cut, or goes up or down by the amount.
    fn of_cut_or_step(&self, phrase: &Range<usize>) -> Option<Verdict> {
        let lexemes = self.lexemes;
        if let Some(verb) = self.cut_behind() {
            return self.verdict(FigureKind::Spending, verb, 65);
        }
        let step = phrase.clone().rev().find(|i| lexemes.of(*i, Of::STEPS_AS_NOUNS))?;
        let limited = self.percent
            && self.lead().is_some_and(|l| lexemes.is_any(l, words!["to", "than", "at"]))
            && self
                .near_before(8, Is::MEASURE)
                .is_some_and(|k| lexemes.has(k, Is::SPENDING) && lexemes.of(k, Of::PROPORTIONED));
        // "held spending to 2 percent growth"
        let spending = limited || phrase.clone().any(|i| lexemes.has(i, Is::SPENDING));
        let kind = if spending { FigureKind::Spending } else { self.kind_of_step(step) };
        self.verdict(kind, step, 80)
    }

    /// Whether the last word names what costs much, and a small sum is not only promised for it.
    fn is_costly(&self, last: usize) -> bool {
        let lexemes = self.lexemes;
        !self.percent
            && lexemes.of(last, Of::COSTLY_THINGS)
            && (self.amount.large || !lexemes.has(last, Is::COMMITS | Is::PROPOSES))
    }

    /// What a large sum is paid as, or pays to build: "£3m grants", "a £3m bathing pier stands empty".
    fn paid_or_built(&self, phrase: &Range<usize>, sold: bool) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let last = phrase.end - 1;
        if self.percent || !self.amount.large {
            return None;
        }
        if lexemes.of(last, Of::FLOWS) {
            return self.verdict(FigureKind::Spending, last, 65);
        }
        if sold || lexemes.of(last, Of::VALUED_THINGS) {
            return None;
        }
        // "a £3m bathing pier stands empty": a verb that is not known ends the phrase
        let stands = |i: &usize| {
            lexemes.of(*i, Of::COSTLY_THINGS)
                && (lexemes.ends(*i + 1, "s") || lexemes.ends(*i + 1, "ed"))
        };
        let thing = (phrase.start..last).find(stands)?;
        self.verdict(FigureKind::Spending, thing, 55)
    }

    /// What the last noun that measures says; a thing where there is none.
    fn of_head(&self, phrase: &Range<usize>, sold: bool) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let Some(head) = phrase.clone().rev().find(|i| lexemes.has(*i, Is::MEASURE)) else {
            let thing = !sold && self.is_thing(phrase);
            return thing.then(|| self.verdict(FigureKind::Spending, phrase.end - 1, 50))?;
        };
        let kind = noun_kind(self.classes(head))?;
        let spent = kind == FigureKind::Spending;
        if spent && (self.is_banknote(head) || self.percent && !lexemes.of(head, Of::PROPORTIONED))
        {
            return None;
        }
        self.verdict(kind, head, 80)
    }

    /// Whether what stands behind is sold, so that the sum is its price: "the £3m pier was sold".
    fn is_sold(&self, from: usize) -> bool {
        let lexemes = self.lexemes;
        let sold = words!["sold", "resold", "auctioned"];
        let be = Is::AUXILIARY | Is::MODAL | Is::ADVERB;
        (from + 1..(from + SOLD_REACH).min(self.sentence.end))
            .take_while(|i| !lexemes.is_any(*i, words![",", ";", ":"]))
            .any(|i| {
                lexemes.is_any(i, sold) && lexemes.has(i - 1, be)
                    || lexemes.is(i, "sells") && lexemes.is_word(i - 1)
            })
    }

    /// What a rise or fall is of, by the noun behind "in": "a 3 percent increase in funding".
    fn kind_of_step(&self, step: usize) -> FigureKind {
        let lexemes = self.lexemes;
        if !lexemes.is_any(step + 1, words!["in", "to", "of", "for"]) {
            return FigureKind::Change;
        }
        let stop = Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::REPORTING;
        let to = (step + 9).min(self.sentence.end);
        let end = (step + 2..to)
            .find(|i| {
                lexemes.has(*i, stop) && !lexemes.has(*i, Is::DETERMINER)
                    || !(lexemes.is_word(*i)
                        || lexemes.is_hyphen(*i)
                        || lexemes.at(*i).shape() == Shape::Possessive)
            })
            .unwrap_or(to);
        let paid = |i: usize| {
            lexemes.has(i, Is::SPENDING) && (!self.percent || lexemes.of(i, Of::PROPORTIONED))
                || lexemes.of(i, Of::FLOWS)
                || self.is_paid_out(i)
        };
        match (step + 2..end).rev().find(|i| lexemes.has(*i, Is::MEASURE) || paid(*i)) {
            Some(i) if paid(i) => FigureKind::Spending,
            Some(i) if !self.percent => noun_kind(self.classes(i)).unwrap_or(FigureKind::Change),
            _ => FigureKind::Change,
        }
    }

    /// Nouns of what public bodies pay out, or "support" that they give: "state support".
    pub(super) fn is_paid_out(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let whose = listed!(FIGURES, "kind/modified/public");
        lexemes.is_any(i, words!["support", "money", "help", "investment"])
            && i > 0
            && lexemes.is_any(i - 1, whose)
            || lexemes.is_any(
                i,
                words![
                    "benefit", "benefits", "pension", "pensions", "welfare", "medicare", "medicaid"
                ],
            )
    }

    /// Whether the words behind a large sum name one thing that is built, bought or done, and nothing that
    /// only has a worth: "a £3m garden pavilion", not "a £3m company".
    fn is_thing(&self, phrase: &Range<usize>) -> bool {
        let lexemes = self.lexemes;
        let last = phrase.end.saturating_sub(1);
        // "an opera house"
        let valued = |i: usize| {
            let public = lexemes.is_any(i - 1, words!["opera", "court", "power", "custom", "town"]);
            lexemes.of(i, Of::VALUED_THINGS)
                && !(lexemes.is_any(i, words!["house", "houses", "team"]) && public)
        };
        let plain = |i: usize| {
            lexemes.is_word(i)
                && lexemes.word(i).len() > 2
                && !lexemes.is(i, "plus")
                && !lexemes.has(
                    i,
                    Is::DOES
                        | Is::VERB
                        | Is::CUTS
                        | Is::COMMITS
                        | Is::PROPOSES
                        | Is::TIME_UNIT
                        | Is::ADVERB,
                )
                && !valued(i)
        };
        // "a £3m battery blaze ruined homes", not "a £3m fire engine"
        let harm =
            |i: usize| lexemes.is_any(i, HAPPENINGS) && (i == last || lexemes.ends(i + 1, "ed"));
        let small = *self.amount.amount.value() < Decimal::from_parts(100_000, 0);
        let many =
            lexemes.ends(last, "s") && !lexemes.ends(last, "ss") && !lexemes.ends(last, "us");
        let named = many
            || lexemes.at(last).capital()
            || lexemes.ends(last, "er")
            || lexemes.ends(last, "ers");
        self.is_after_article()
            && !self.percent
            && !small
            && plain(last)
            && !phrase.clone().any(harm)
            && !named
            && !phrase.clone().any(valued)
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
}

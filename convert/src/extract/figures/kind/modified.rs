//! The noun phrase right behind an amount, which the amount measures.

use std::ops::Range;

use copydesk_model::{Decimal, FigureKind};

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::Shape;
use super::super::super::amounts::lexemes::{listed, words};
use super::super::super::lexicon::Spelling;
use super::classes::noun_kind;
use super::{Scene, Verdict};

/// How many lexemes of a noun phrase behind an amount are looked at.
const PHRASE: usize = 9;

/// Nouns of what does harm or is done for gain, which nobody pays the sum before it for.
const HAPPENINGS: &[Spelling] = listed!(FIGURES, "kind/modified/happenings");

/// How far behind an amount a verb of selling is looked for.
const SOLD_REACH: usize = 8;

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
        // "£2m worth of", "two million francs' worth of"
        let quote = usize::from(lexemes.is_any(from, words!["'", "’"]));
        if lexemes.is(from + quote, "worth") {
            return None;
        }
        let to = (from + PHRASE).min(self.sentence.end);
        let end = (from..to).find(|i| !self.is_modifier(*i, from)).unwrap_or(to);
        let phrase = from..end;
        let last = phrase.end.saturating_sub(1);
        // "a £45m swimming pool", not "spent £45m building pools"
        let compound = (last == from + 1 || last == from && self.is_after_article())
            && lexemes.of(last, Of::COSTLY_THINGS)
            && !lexemes.word(last).ends_with('s');
        if lexemes.is_any(from, words!["raise", "raises"])
            && !lexemes.is_any(from + 1, words!["in", "of", "to"])
            && self.is_after_article()
        {
            // "gave nurses a 4 percent raise"
            return self.verdict(FigureKind::Wage, from, 65);
        }
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
                let aids = words!["rescue", "bailout", "aid", "relief"];
                let rescue = classes == Is::DEAL && i > from && lexemes.is_any(i - 1, aids);
                let gift = classes == Is::GIFT && self.is_public_gift(i);
                if !self.percent && (gift || rescue) {
                    return self.verdict(FigureKind::Spending, i, 65);
                }
                return self.verdict(noun_kind(classes)?, i, 85);
            }
        }
        if let Some(verb) = self.cut_behind() {
            return self.verdict(FigureKind::Spending, verb, 65);
        }
        if let Some(i) = phrase.clone().rev().find(|i| lexemes.of(*i, Of::STEPS_AS_NOUNS)) {
            let limited = self.percent
                && self.lead().is_some_and(|l| lexemes.is_any(l, words!["to", "than", "at"]))
                && self.near_before(8, Is::MEASURE).is_some_and(|k| {
                    lexemes.has(k, Is::SPENDING) && lexemes.of(k, Of::PROPORTIONED)
                });
            // "held spending to 2 percent growth"
            let spending = limited || { phrase }.any(|i| lexemes.has(i, Is::SPENDING));
            let kind = if spending { FigureKind::Spending } else { self.kind_of_step(i) };
            return self.verdict(kind, i, 80);
        }
        let tag = last > from && lexemes.are(last - 1, words!["price", "tag"]);
        if tag && !self.percent && self.amount.large {
            return self.verdict(FigureKind::Spending, last, 60);
        }
        let meant = lexemes.has(last, Is::COMMITS | Is::PROPOSES);
        let sold = self.is_sold(from);
        if !sold
            && !self.percent
            && lexemes.of(last, Of::COSTLY_THINGS)
            && (self.amount.large || !meant)
        {
            return self.verdict(FigureKind::Spending, last, 65);
        }
        if self.percent && last > from && lexemes.is_any(last, words!["round", "rounds"]) {
            return None;
        }
        if !self.percent && lexemes.is_any(last, words!["round", "rounds"]) && last > from {
            // "a £3m funding round": money that investors bring
            return self.verdict(FigureKind::Income, last, 65);
        }
        if !self.percent && self.amount.large && lexemes.of(last, Of::FLOWS) {
            return self.verdict(FigureKind::Spending, last, 65);
        }
        // "a £3m bathing pier stands empty": a verb that is not known ends the phrase
        let stands = |i: usize| {
            lexemes.of(i, Of::COSTLY_THINGS)
                && (lexemes.ends(i + 1, "s") || lexemes.ends(i + 1, "ed"))
        };
        if !self.percent
            && !sold
            && self.amount.large
            && !lexemes.of(last, Of::VALUED_THINGS)
            && let Some(thing) = phrase.clone().find(|i| *i < last && stands(*i))
        {
            return self.verdict(FigureKind::Spending, thing, 55);
        }
        let told = phrase.clone().rev().find(|i| lexemes.has(*i, Is::MEASURE));
        if told.is_none() && !sold && self.is_thing(&phrase) {
            return self.verdict(FigureKind::Spending, last, 50);
        }
        let head = told?;
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

    /// Whether an article or owner stands before the amount: "a 3 percent cut", "the $2 drop".
    fn is_after_article(&self) -> bool {
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
        let step = lexemes.of(i, Of::STEPS_AS_NOUNS | Of::FLOWS) && self.is_after_article();
        (!lexemes.has(i, verb) && !starts) || lexemes.has(i, Is::MEASURE) || step
    }
}

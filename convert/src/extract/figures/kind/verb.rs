//! What a verb before an amount tells.

use copydesk_model::FigureKind;

use super::super::super::amounts::class::Classes;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{listed, words};
use super::super::super::lexicon::Spelling;
use super::super::payer::is_public_body;
use super::classes::{noun_kind, verb_kind};
use super::{Scene, Verdict};

/// Those who give and do not spend.
const GIVERS: &[Spelling] = listed!(FIGURES, "kind/verb/givers");

impl Scene<'_, '_> {
    /// What a verb before the amount tells; `None` where it says nothing of the amount.
    pub(super) fn verb(&self, i: usize, classes: Classes, stepped: bool) -> Option<Verdict> {
        let lexemes = self.lexemes;
        if lexemes.is_any(i, words!["has", "had", "hold", "holds", "held"]) {
            return self.is_held(i).then(|| self.verdict(FigureKind::Asset, i, 55))?;
        }
        if stepped && self.is_step_of_another(i, classes) {
            return None;
        }
        let told = self.paid_by_or_to(i, classes);
        let told = told.or_else(|| (classes & Is::EARNS != 0).then(|| self.raised(i))?);
        if told.is_some() {
            return told;
        }
        let mut kind = verb_kind(classes)?;
        if kind == FigureKind::Spending
            && self.percent
            && !lexemes.of(i, Of::PROPORTIONED)
            && !self.is_of_money()
        {
            return None;
        }
        if kind == FigureKind::Contribution
            && !self.percent
            && (self.is_public(i) || self.is_by_public_body())
        {
            kind = FigureKind::Spending;
        }
        if self.percent
            && matches!(
                kind,
                FigureKind::Income | FigureKind::Asset | FigureKind::Debt | FigureKind::Saving
            )
        {
            return self.taken_part(i, kind);
        }
        if self.percent && kind == FigureKind::Contribution {
            return None;
        }
        self.verdict(kind, i, 75)
    }

    /// "has £3m", "held about £3m": whether the amount is what somebody has.
    fn is_held(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let near =
            self.amount.first - i <= 4 && !lexemes.has(i + 1, Is::AUXILIARY) && !self.percent;
        let own = |k: usize| {
            lexemes.has(k, Is::ADVERB | Is::BOUND | Is::DETERMINER)
                && !lexemes.of(k, Of::SURPASSING)
        };
        near && (i + 1..self.amount.first).all(own)
    }

    /// Whether what goes up or down by the amount is not what the verb does: "spent £3m on it and lost by 9
    /// percent".
    fn is_step_of_another(&self, i: usize, classes: Classes) -> bool {
        let lexemes = self.lexemes;
        let summed = |k: usize| lexemes.has(k, Is::SYMBOL | Is::CURRENCY);
        self.percent && (i + 1..self.amount.first).any(summed)
            || classes & Is::SPENDS == 0 && self.amount.first - i > 4
    }

    /// What is told by who pays, or who is paid: donors, households, workers, those who settle.
    fn paid_by_or_to(&self, i: usize, classes: Classes) -> Option<Verdict> {
        if classes & Is::SPENDS != 0 && self.is_given() {
            return self.verdict(FigureKind::Contribution, i, 70);
        }
        if self.is_tax_on_household(i) {
            return self.verdict(FigureKind::Tax, i, 65);
        }
        if self.is_paid_person(i) || self.is_job_that_pays(i) {
            return self.verdict(FigureKind::Wage, i, 65);
        }
        if classes & Is::SPENDS != 0
            && !self.lexemes.of(i, Of::PROPORTIONED)
            && !self.percent
            && self.settles()
        {
            return self.verdict(FigureKind::Penalty, i, 70);
        }
        None
    }

    /// What is raised to the amount: "lift the minimum wage to $11", "outlay was raised to £3m".
    fn raised(&self, i: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        if lexemes.is_any(i, words!["raise", "raised", "raises", "raising"])
            && self.amount.first - i > 2
        {
            // "lift the minimum wage to $11", "lift school spending to 3.1 percent"
            let object = (i + 1..self.amount.first)
                .find(|k| lexemes.has(*k, Is::MEASURE) && !lexemes.has(*k, Is::ASSET));
            if let Some(object) = object {
                return self.verdict(noun_kind(self.classes(object))?, object, 75);
            }
        }
        if !self.is_passive_raise(i) {
            return None;
        }
        // "outlay was raised to £3m"
        let from = i.saturating_sub(6).max(self.sentence.start);
        let subject = (from..i).rev().find(|k| lexemes.has(*k, Is::MEASURE))?;
        self.verdict(noun_kind(self.classes(subject))?, subject, 70)
    }

    /// "£3m given last year by the council": whether a public body is named behind as who gives.
    fn is_by_public_body(&self) -> bool {
        let lexemes = self.lexemes;
        (self.amount.end..(self.amount.end + 8).min(self.sentence.end))
            .find(|k| lexemes.is(*k, "by"))
            .is_some_and(|by| (by + 1..by + 4).any(|k| is_public_body(lexemes, k)))
    }

    /// The part that a verb of having or taking tells of: "owns 7 percent", "took 40 percent".
    fn taken_part(&self, i: usize, kind: FigureKind) -> Option<Verdict> {
        let lexemes = self.lexemes;
        if kind == FigureKind::Asset && lexemes.is_any(i, words!["own", "owns", "owned", "owning"])
        {
            // "of which the state owns 7 percent"
            return self.verdict(FigureKind::Share, i, 60);
        }
        let took = words!["took", "won", "drew", "take", "taken", "received", "garnered"];
        if !lexemes.is_any(i, took) {
            return None;
        }
        let from = i.saturating_sub(4).max(self.sentence.start);
        let paid = (from..i)
            .rev()
            .take_while(|k| lexemes.is_word(*k))
            .any(|k| lexemes.of(k, Of::FLOWS) || self.is_paid_out(k));
        // "subsidies took another 13 percent"
        let kind = if paid { FigureKind::Spending } else { FigureKind::Poll };
        self.verdict(kind, i, 55)
    }

    /// "a post that pays £30,000", "jobs paying £30,000": the pay of work.
    fn is_job_that_pays(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let jobs = listed!(FIGURES, "kind/verb/jobs");
        let from = verb.saturating_sub(3).max(self.sentence.start);
        lexemes.is_any(verb, words!["pays", "pay", "paying", "paid"])
            && (from..verb).any(|i| lexemes.is_any(i, jobs))
            && (verb + 1..self.amount.first)
                .all(|i| lexemes.has(i, Is::ADVERB | Is::BOUND | Is::DETERMINER))
    }

    /// "under the levy, a homeowner would pay £90 more": what a tax costs one payer.
    fn is_tax_on_household(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let payers = listed!(FIGURES, "kind/verb/payers");
        let near = verb.saturating_sub(10).max(self.sentence.start);
        let from = verb.saturating_sub(24).max(self.sentence.start);
        !self.percent
            && !self.amount.large
            && lexemes.is_any(verb, words!["pay", "pays", "paid", "paying"])
            && (near..verb).any(|i| lexemes.is_any(i, payers))
            && ((from..verb).any(|i| lexemes.has(i, Is::TAX)) || self.is_under_tax())
    }

    /// "£90 more under the levy".
    fn is_under_tax(&self) -> bool {
        let lexemes = self.lexemes;
        let to = (self.amount.end + 7).min(self.sentence.end);
        let under = (self.amount.end..to).find(|i| lexemes.is_any(*i, words!["under", "if"]));
        under.is_some_and(|i| (i + 1..to).any(|k| lexemes.has(k, Is::TAX)))
    }

    /// "3 percent of GDP", "2 percent of its revenue": a part of money.
    fn is_of_money(&self) -> bool {
        let lexemes = self.lexemes;
        let to = (self.amount.end + 6).min(self.sentence.end);
        let money = listed!(FIGURES, "kind/verb/money");
        let stop = |i: &usize| {
            lexemes.has(*i, Is::PREPOSITION | Is::AUXILIARY | Is::MODAL) && *i > self.amount.end
        };
        self.percent
            && lexemes.is(self.amount.end, "of")
            && (self.amount.end..to)
                .take_while(|i| !stop(i))
                .any(|i| lexemes.is_any(i, money) || lexemes.of(i, Of::WHOLES))
    }

    /// "she was paid £3m last year": what somebody is paid, and for nothing that is named.
    fn is_paid_person(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let be =
            verb.checked_sub(1).filter(|b| lexemes.is_any(*b, words!["was", "is", "were", "are"]));
        let person = be
            .filter(|b| *b > self.sentence.start)
            .is_some_and(|b| lexemes.is_any(b - 1, words!["he", "she", "i", "they", "who"]));
        let timed = self.behind_period() > self.amount.end
            || lexemes.has(self.amount.end, Is::SHIFT)
            || lexemes.is(self.amount.end, "in") && lexemes.is_number(self.amount.end + 1);
        person
            && timed
            && lexemes.is(verb, "paid")
            && !lexemes.is_any(self.behind_period(), words!["to", "for", "by", "from"])
    }

    /// "was raised", "has been raised"
    fn is_passive_raise(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        lexemes.is(verb, "raised")
            && verb > self.sentence.start
            && lexemes.is_any(verb - 1, words!["was", "were", "been", "be", "being", "is", "are"])
    }

    /// "a group that does not name its donors": another pays.
    fn is_hidden(&self, giver: usize) -> bool {
        let lexemes = self.lexemes;
        let from = giver.saturating_sub(8).max(self.sentence.start);
        giver > from
            && lexemes.is_any(giver - 1, words!["its", "their", "his", "her"])
            && (from..giver).any(|i| lexemes.is_any(i, words!["that", "which", "who"]))
    }

    /// Whether donors pay.
    pub(super) fn is_given(&self) -> bool {
        let from = self.amount.first.saturating_sub(10).max(self.sentence.start);
        // "a group that hides its donors said it would spend £3m": another pays
        let clause = (from..self.amount.first).rev().take_while(|i| !self.lexemes.is(*i, "it"));
        let before = { clause }.any(|i| self.lexemes.is_any(i, GIVERS) && !self.is_hidden(i));
        // "£3m coming from local donors"
        let to = (self.amount.end + 7).min(self.sentence.end);
        let mut behind = (self.amount.end..to).take_while(|i| self.lexemes.is_word(*i));
        let from = { &mut behind }.find(|i| self.lexemes.is_any(*i, words!["from", "by"]));
        before || from.is_some() && { behind }.any(|i| self.lexemes.is_any(i, GIVERS))
    }

    /// Whether money is paid to settle something.
    pub(super) fn settles(&self) -> bool {
        let to = (self.amount.end + 8).min(self.sentence.end);
        let settled = words!["settle", "settled", "settling", "settles"];
        (self.amount.end..to)
            .any(|i| self.lexemes.has(i, Is::PENALTY) || self.lexemes.is_any(i, settled))
            || self.near_before(6, Is::PENALTY).is_some()
    }
}

//! What the words behind an amount say of it.

use copydesk_model::FigureKind;

use super::super::super::amounts::class::Is;
use super::super::super::amounts::lexemes::words;
use super::classes::{noun_kind, verb_kind};
use super::{Scene, Verdict};

impl Scene<'_, '_> {
    /// "£2m on hand", "£9bn under management": what is kept.
    pub(super) fn is_kept(&self, at: usize) -> bool {
        let lexemes = self.lexemes;
        let kept = words!["hand", "deposit", "management", "custody", "reserve", "reserves"];
        let places = words!["bank", "coffers", "vault", "vaults", "kitty"];
        lexemes.is_any(at, words!["on", "in", "under"])
            && (lexemes.is_any(at + 1, kept)
                || lexemes.has(at + 1, Is::DETERMINER) && lexemes.is_any(at + 2, places)
                || lexemes.has(at + 1, Is::DETERMINER)
                    && (at + 2..at + 4).any(|i| lexemes.is_any(i, words!["fund", "till", "pot"]))
                    && self.lead().is_some_and(|l| lexemes.is_any(l, words!["has", "have", "had"])))
    }

    /// What the words behind the amount say of it: "is what it would cost", "£2m short", "— the sum of money in".
    pub(super) fn told_behind(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let mut at = self.behind_period();
        if self.percent {
            let used = lexemes.has(at, Is::AUXILIARY)
                && lexemes.is(at + 1, "used")
                && lexemes.is_any(at + 2, words!["for", "to"]);
            return used.then(|| self.verdict(FigureKind::Spending, at + 1, 55))?;
        }
        if lexemes.is(at, "short") || lexemes.are(at, words!["in", "the", "red"]) {
            return self.verdict(FigureKind::Debt, at, 60);
        }
        if let Some(cue) = self.costliest_behind() {
            return self.verdict(FigureKind::Spending, cue, 60);
        }
        if lexemes.are(at, words!["in", "lost"]) {
            // "cost the town £3m in lost trade"
            return self.verdict(FigureKind::Loss, at + 1, 65);
        }
        if self.is_kept(at) {
            return self.verdict(FigureKind::Asset, at, 65);
        }
        let from = self.amount.first.saturating_sub(5).max(self.sentence.start);
        if self.amount.large
            && lexemes.is(at, "later")
            && (from..self.amount.first).any(|i| lexemes.has(i, Is::TIME_UNIT))
        {
            // "two years and £3m later"
            return self.verdict(FigureKind::Spending, at, 60);
        }
        let is = lexemes.is_any(at, words!["is", "are", "was", "were"]);
        if self.amount.large && is && lexemes.is(at + 1, "for") {
            return self.verdict(FigureKind::Spending, at, 60);
        }
        at += 4 * usize::from(lexemes.are(at, words![",", "give", "or", "take"]));
        at += usize::from(lexemes.is(at, ","));
        if lexemes.is_any(at, words!["is", "was"]) && lexemes.is_any(at + 1, words!["what", "how"])
        {
            let to = (at + 10).min(self.sentence.end);
            let verb = (at + 2..to).find(|i| lexemes.has(*i, Is::COSTS | Is::SPENDS))?;
            return self.verdict(FigureKind::Spending, verb, 65);
        }
        self.apposed()
    }

    /// "£2m — the sum of state money in grants", "£2m, the cost of".
    pub(super) fn apposed(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        let mark =
            lexemes.is_any(at, words![",", "("]) || lexemes.is_dash(at) && !lexemes.is_hyphen(at);
        let glued = lexemes.is_any(at, words!["—", "–"]);
        if !(mark || glued) || !lexemes.is(at + 1, "the") || !self.amount.large {
            return None;
        }
        if lexemes.is_any(at + 2, words!["cost", "budget"]) {
            return self.verdict(FigureKind::Spending, at + 2, 65);
        }
        let sum = lexemes.is_any(at + 2, words!["amount", "sum", "total"]);
        let to = (at + 12).min(self.sentence.end);
        let told = (at + 3..to).filter(|_| sum).find(|i| {
            lexemes.has(*i, Is::MEASURE | Is::SPENDS | Is::EARNS | Is::GIVES | Is::OWES | Is::SAVES)
        })?;
        let kind = noun_kind(self.classes(told)).or_else(|| verb_kind(self.classes(told)))?;
        self.verdict(kind, told, 60)
    }
}

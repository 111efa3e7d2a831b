//! What a verb of cost before an amount tells: a price, a tax, a loss, or what is spent.

use copydesk_model::FigureKind;

use super::super::super::super::amounts::class::{Is, Of};
use super::super::super::super::amounts::lexemes::words;
use super::super::{Scene, Verdict};

impl Scene<'_, '_> {
    /// What a verb of cost says: "priced at £9", "charges a tax of £2", "costs the state £90 a day".
    pub(super) fn cost(&self, i: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        if lexemes.is(i, "priced") {
            return self.verdict(FigureKind::Price, i, 65);
        }
        let from = i.saturating_sub(8).max(self.sentence.start);
        let charge = lexemes.word(i).starts_with("charg");
        if let Some(verdict) = charge.then(|| self.charged(i, from)).flatten() {
            return Some(verdict);
        }
        if !self.percent && (i + 1..self.amount.first).any(|k| self.is_state(k)) {
            // "keeping one costs the state £90 a day"
            return self.verdict(FigureKind::Spending, i, 60);
        }
        if charge && self.is_billed(i) {
            // "charged £900 in meals to the office"
            return self.verdict(FigureKind::Spending, i, 55);
        }
        if !self.percent && self.is_harm(i, from) {
            return self.verdict(FigureKind::Loss, i, 65);
        }
        self.price_or_outlay(i, from)
    }

    /// A tax, or what one thing is let for: "charges £4,000 for a slot".
    fn charged(&self, i: usize, from: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        if let Some(tax) = (from..i).rev().find(|k| lexemes.has(*k, Is::TAX)) {
            return self.verdict(FigureKind::Tax, tax, 70);
        }
        let whole = words!["a", "an", "each", "every", "one"];
        let one = lexemes.is(self.amount.end, "for") && lexemes.is_any(self.amount.end + 1, whole);
        // "charges £4,000 for a slot"
        one.then(|| self.verdict(FigureKind::Price, i, 65))?
    }

    /// "charged £900 in meals to the office": whether "to" leads to who pays.
    fn is_billed(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let to = (self.amount.end + 6).min(self.sentence.end);
        !self.percent
            && (self.amount.end..to)
                .any(|k| lexemes.is(k, "to") && lexemes.has(k + 1, Is::DETERMINER))
            && !lexemes.has(i - usize::from(i > 0), Is::AUXILIARY)
    }

    /// "the strike cost growers £3m", "the flood cost": whether the cost is a loss, by who bears it or what
    /// does it.
    fn is_harm(&self, i: usize, from: usize) -> bool {
        let lexemes = self.lexemes;
        (i + 1..self.amount.first).any(|k| lexemes.of(k, Of::LOSERS))
            || (from..i).any(|k| lexemes.of(k, Of::HARMS))
    }

    /// Whether a cost is the price of one thing or what is spent: "each missile costs £2m", "the new bridge
    /// cost £3m".
    fn price_or_outlay(&self, i: usize, from: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let work = lexemes.is(self.behind_period(), "to");
        if work && !self.percent && lexemes.of(self.behind_period() + 1, Of::JOINING) {
            return self.verdict(FigureKind::Price, i, 65);
        }
        let one = (from..i).any(|k| lexemes.is_any(k, words!["each", "every"]));
        if one && !work && !self.is_deed_that_costs(i) {
            // "each missile costs £2m"
            return self.verdict(FigureKind::Price, i, 65);
        }
        let built = |k: usize| {
            lexemes.has(k, Is::SPENDING) && !lexemes.of(k, Of::GOODS)
                || lexemes.of(k, Of::COSTLY_THINGS)
                || lexemes.has(k, Is::EVENT_NOUN)
        };
        let magnitude = || !self.small() || (i.saturating_sub(4).max(from)..i).any(built);
        let outlay =
            !self.percent && self.amount.large && (work || magnitude() || self.names_whom(i));
        let kind = if outlay { FigureKind::Spending } else { FigureKind::Price };
        self.verdict(kind, i, 65)
    }

    /// "mending each roof costs": whether what costs is something that is done.
    fn is_deed_that_costs(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let all = i.saturating_sub(14).max(self.sentence.start);
        (all..i).any(|k| lexemes.ends(k, "ing") && (k == all || lexemes.has(k + 1, Is::DETERMINER)))
    }

    /// "costs the town £3m": whether more than a bound stands between the verb and the amount.
    fn names_whom(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        (i + 1..self.amount.first).any(|k| {
            lexemes.is_word(k)
                && !lexemes.has(k, Is::ADVERB | Is::BOUND | Is::DETERMINER | Is::PREPOSITION)
        })
    }
}

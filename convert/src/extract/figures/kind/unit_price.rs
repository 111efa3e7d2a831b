//! What one of something costs: "a share", "per barrel", "an hour".

use copydesk_model::FigureKind;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::words;
use super::{Scene, Verdict};

impl Scene<'_, '_> {
    /// "is paying students £9 an hour to count cars": what somebody spends on work.
    fn is_hired(&self, behind: usize) -> bool {
        let pays = words!["pay", "pays", "paid", "paying"];
        let to = self.lexemes.is(behind, "to") && self.lexemes.is_word(behind + 1);
        let from = self.amount.first.saturating_sub(8).max(self.sentence.start);
        let verb = (from..self.amount.first).rev().find(|i| self.lexemes.is_any(*i, pays));
        to && verb.is_some_and(|v| {
            v + 1 < self.amount.first
                && !self.is_pay(v)
                && !self.lexemes.has(v - usize::from(v > 0), Is::AUXILIARY)
                || self.lexemes.is(v, "paying")
        })
    }

    /// "a share", "per barrel", "an hour".
    pub(super) fn unit_price(&self) -> Option<Verdict> {
        let mut at = self.amount.end;
        // "$20 or more an hour"
        let open = self.lexemes.is(at, "or")
            && self.lexemes.is_any(at + 1, words!["more", "less", "so", "higher", "lower"]);
        at += 2 * usize::from(open);
        let hyphen = usize::from(self.lexemes.is_dash(at) && !self.percent);
        let rate = at + hyphen;
        if !self.lexemes.is_any(rate, words!["a", "an", "per", "each"]) {
            return None;
        }
        let unit = rate + 1 + usize::from(self.lexemes.is_dash(rate + 1));
        if self.lexemes.is(unit, "hour") && !self.percent && !self.amount.large {
            let from = self.amount.first.saturating_sub(4);
            let burns = (from..self.amount.first).any(|i| {
                self.lexemes.is_any(i, words!["burn", "burns", "cost", "costs", "spend", "spends"])
            });
            let hired = self.is_hired(unit + 1);
            return if burns || hired { None } else { self.verdict(FigureKind::Wage, unit, 85) };
        }
        let glued = hyphen == 1 && self.lexemes.is_dash(rate + 1);
        let named = (unit + 1..unit + 4).take_while(|i| self.lexemes.is_word(*i));
        if glued
            && !self.percent
            && !self.amount.large
            && self.lexemes.of(unit, Of::RATES_OF_TIME)
            && self.lexemes.is_word(unit + 1)
            && !{ named }.any(|i| self.lexemes.has(i, Is::MEASURE) || self.lexemes.of(i, Of::FLOWS))
        {
            // "£10-a-day meals"
            return self.verdict(FigureKind::Price, unit, 70);
        }
        // "is spending £80 a head on parks"
        let spends = self.lead().is_some_and(|lead| {
            self.lexemes.has(lead, Is::SPENDS) && self.lexemes.of(lead, Of::PROPORTIONED)
        });
        // "costs the state £3m a mile"
        let from = self.amount.first.saturating_sub(6).max(self.sentence.start);
        let borne = || {
            (from..self.amount.first).any(|i| {
                self.lexemes.has(i, Is::COSTS)
                    && (i + 1..self.amount.first).any(|k| self.is_state(k))
            })
        };
        if self.lexemes.of(unit, Of::PRICED_UNITS) && !self.percent && !spends && !borne() {
            if let Some(step) = self.step() {
                return self.verdict(FigureKind::Change, step, 75);
            }
            let earned = self.near_before(8, Is::INCOME).filter(|_| self.lexemes.is(unit, "share"));
            let kind = if earned.is_some() { FigureKind::Income } else { FigureKind::Price };
            return self.verdict(kind, unit, 85);
        }
        None
    }
}

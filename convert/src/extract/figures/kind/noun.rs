//! What a noun before an amount tells.

use copydesk_model::FigureKind;

use super::super::super::amounts::class::Classes;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::words;
use super::classes::noun_kind;
use super::{Scene, Verdict};

impl Scene<'_, '_> {
    pub(super) fn noun(
        &self,
        i: usize,
        classes: Classes,
        leads_to: bool,
        stepped: bool,
    ) -> Option<Verdict> {
        if i > self.sentence.start
            && self.lexemes.is_any(i, words!["fund", "funds"])
            && self.lexemes.of(i - 1, Of::FUND_KINDS)
        {
            return None;
        }
        let distance = self.amount.first - i;
        let earned = words!["compensation", "pay", "salary", "wage", "severance", "retirement"];
        if i > self.sentence.start
            && self.lexemes.is_any(i, words!["package", "packages"])
            && self.lexemes.is_any(i - 1, earned)
        {
            return self.verdict(FigureKind::Wage, i, 70);
        }
        let granted = Is::ASKS | Is::COMMITS | Is::SPENDS;
        if self.lexemes.is(i, "compensation")
            && (i.saturating_sub(4).max(self.sentence.start)..i)
                .any(|k| self.lexemes.has(k, granted))
        {
            // "announced compensation of Rs 5 lakh for the families"
            return self.verdict(FigureKind::Spending, i, 60);
        }
        let average = words!["average", "typical", "median"];
        if i > self.sentence.start
            && self.lexemes.is(i, "cost")
            && self.lexemes.is_any(i - 1, average)
        {
            return self.verdict(FigureKind::Price, i, 60);
        }
        if i > self.sentence.start
            && self.lexemes.is(i, "bill")
            && self.lexemes.has(i - 1, Is::WAGE)
        {
            return self.verdict(FigureKind::Wage, i, 65);
        }
        // "the budget office": who reckons, not what is spent
        if self.lexemes.of(i + 1, Of::RECKONERS) && self.lexemes.has(i, Is::SPENDING) {
            return None;
        }
        if self.amount.large && self.lexemes.are(i, words!["price", "tag"]) {
            return self.verdict(FigureKind::Spending, i, 60);
        }
        let kind = noun_kind(classes)?;
        let spent = kind == FigureKind::Spending;
        let told = !self.percent || self.lexemes.of(i, Of::PROPORTIONED);
        if spent && (!told || self.lexemes.of(i, Of::GOODS)) {
            return None;
        }
        if stepped && !leads_to {
            let kind = match kind {
                FigureKind::Spending if distance < 12 => FigureKind::Spending,
                FigureKind::Tax if distance < 8 && self.percent => FigureKind::Tax,
                _ => FigureKind::Change,
            };
            return self.verdict(kind, i, 70);
        }
        if self.percent
            && matches!(
                kind,
                FigureKind::Income
                    | FigureKind::Price
                    | FigureKind::Asset
                    | FigureKind::Contribution
                    | FigureKind::Wage
            )
        {
            return None;
        }
        if !self.percent && matches!(kind, FigureKind::Poll | FigureKind::Rate) {
            return None;
        }
        if distance > 16 && kind != FigureKind::Spending && !leads_to {
            return None;
        }
        let sure = if distance < 6 { 70 } else { 55 };
        self.verdict(kind, i, sure)
    }
}

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
        let money = words!["hedge", "mutual", "pension", "index", "trust", "venture"];
        if i > self.sentence.start
            && self.lexemes.is_any(i, words!["fund", "funds"])
            && self.lexemes.is_any(i - 1, money)
        {
            return None;
        }
        let distance = self.amount.first - i;
        let earned = words!["compensation", "pay", "salary", "wage"];
        if i > self.sentence.start
            && self.lexemes.is_any(i, words!["package", "packages"])
            && self.lexemes.is_any(i - 1, earned)
        {
            return self.verdict(FigureKind::Wage, i, 70);
        }
        // "the budget office": who reckons, not what is spent
        let reckons = words!["office", "committee", "director", "chief", "watchdog", "analyst"];
        if self.lexemes.is_any(i + 1, reckons) && self.lexemes.has(i, Is::SPENDING) {
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

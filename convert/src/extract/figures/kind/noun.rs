//! What a noun before an amount tells.

use copydesk_model::FigureKind;

use super::super::super::amounts::class::Classes;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Shape, listed, words};
use super::super::super::lexicon::Spelling;
use super::super::payer::is_public_body;
use super::classes::noun_kind;
use super::{Scene, Verdict};

/// Words before "bill" that make it what one household pays.
const HOUSEHOLD: &[Spelling] = listed!(FIGURES, "kind/noun/household");

impl Scene<'_, '_> {
    /// What a public body gives: "Utah's contribution to the dam", "the average check" of its scheme.
    pub(super) fn is_public_gift(&self, gift: usize) -> bool {
        let lexemes = self.lexemes;
        let from = gift.saturating_sub(5).max(self.sentence.start);
        let public = |i: usize| is_public_body(lexemes, i);
        let owner = (from..gift).any(|i| {
            public(i) && (lexemes.at(i + 1).shape() == Shape::Possessive || i + 1 == gift)
        });
        let checks = words!["check", "checks", "cheque", "cheques"];
        let sent = lexemes.is_any(gift, checks)
            && (gift.saturating_sub(24).max(self.sentence.start)..gift).any(public)
            && !(gift.saturating_sub(8)..gift).any(|i| lexemes.is_any(i, words!["wrote", "write"]));
        let by = lexemes.is_any(gift + 1, words!["by", "from"]) && (gift + 2..gift + 6).any(public);
        let public_kind =
            words!["stimulus", "relief", "benefit", "welfare", "government", "pension"];
        let retired = words!["pensioners", "retirees", "recipients", "jobless", "claimants"];
        let benefit = lexemes.is_any(gift, checks)
            && (gift.checked_sub(1).is_some_and(|b| lexemes.is_any(b, public_kind))
                || (from..gift).any(|i| lexemes.is_any(i, retired)));
        owner || benefit || sent && !self.is_given() || by
    }

    /// Whether a noun is who bears a cost, and not what costs: "fraud cost the scheme £3m".
    fn is_charged(&self, noun: usize) -> bool {
        let from = noun.saturating_sub(3).max(self.sentence.start);
        let costs = (from..noun).find(|k| self.lexemes.has(*k, Is::COSTS) && self.is_verb(*k));
        costs.is_some_and(|k| self.lexemes.has(k + 1, Is::DETERMINER))
            && noun + 3 > self.amount.first
    }

    /// "legal fees", "lawyers' fees": what is paid for work.
    fn is_paid_fee(&self, fee: usize) -> bool {
        let work = listed!(FIGURES, "kind/noun/work");
        let from = fee.saturating_sub(3).max(self.sentence.start);
        self.lexemes.is_any(fee, words!["fee", "fees"])
            && (from..fee).any(|i| self.lexemes.is_any(i, work))
    }

    /// "the county's share is £3m", "its share of the cost": what one of several pays.
    fn is_share_of_cost(&self, share: usize) -> bool {
        let lexemes = self.lexemes;
        let owner = share.checked_sub(1).filter(|b| *b > self.sentence.start);
        let public = owner.is_some_and(|mark| {
            lexemes.at(mark).shape() == Shape::Possessive && is_public_body(lexemes, mark - 1)
        });
        let costs = words!["cost", "costs", "bill", "tab", "expense", "construction", "price"];
        let of =
            lexemes.is(share + 1, "of") && (share + 2..share + 5).any(|i| lexemes.is_any(i, costs));
        let is = words!["is", "was", "be", "to", "at", "reaches", "reached"];
        (of || public) && (share + 1..self.amount.first).any(|i| lexemes.is_any(i, is))
    }

    /// What a noun before the amount tells; `None` where it says nothing of the amount.
    pub(super) fn noun(
        &self,
        i: usize,
        classes: Classes,
        leads_to: bool,
        stepped: bool,
    ) -> Option<Verdict> {
        let lexemes = self.lexemes;
        if self.is_kept_fund(i) {
            return None;
        }
        let told = self.fund_or_share(i).or_else(|| self.package(i)).or_else(|| self.bill(i));
        if told.is_some() || self.is_charged(i) {
            return told;
        }
        if self.is_average_rent(i) {
            return self.verdict(FigureKind::Price, i, 60);
        }
        if self.is_owed_or_reckons(i) {
            return None;
        }
        if self.amount.large && lexemes.are(i, words!["price", "tag"]) {
            return self.verdict(FigureKind::Spending, i, 60);
        }
        let kind = self.kind_of_noun(i, classes)?;
        let benefit = stepped && self.is_paid_out(i);
        let told = !self.percent || benefit || lexemes.of(i, Of::PROPORTIONED);
        if kind == FigureKind::Spending && (!told || lexemes.of(i, Of::GOODS)) {
            return None;
        }
        let distance = self.amount.first - i;
        if stepped && !leads_to {
            let kind = match kind {
                FigureKind::Spending if distance < 12 => FigureKind::Spending,
                FigureKind::Tax if distance < 8 && self.percent => FigureKind::Tax,
                _ => FigureKind::Change,
            };
            return self.verdict(kind, i, 70);
        }
        if !self.is_measured_so(kind) {
            return None;
        }
        if distance > 16 && kind != FigureKind::Spending && !leads_to {
            return None;
        }
        let sure = if distance < 6 { 70 } else { 55 };
        self.verdict(kind, i, sure)
    }

    /// Whether "fund" is who holds money: "the hedge fund".
    fn is_kept_fund(&self, i: usize) -> bool {
        i > self.sentence.start
            && self.lexemes.is_any(i, words!["fund", "funds"])
            && self.lexemes.of(i - 1, Of::FUND_KINDS)
    }

    /// What lies in a fund, and a share of a cost: "the rainy-day fund stands at £3m", "its share is £3m".
    fn fund_or_share(&self, i: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let stands = listed!(FIGURES, "kind/noun/standing");
        if lexemes.is_any(i, words!["fund", "funds"])
            && (i + 1..self.amount.first).any(|k| lexemes.is_any(k, stands))
        {
            // "the rainy-day fund stands at £3m"
            return self.verdict(FigureKind::Asset, i, 60);
        }
        if lexemes.is(i, "share") && self.amount.large && self.is_share_of_cost(i) {
            return self.verdict(FigureKind::Spending, i, 60);
        }
        None
    }

    /// What is paid for work or for harm: "a severance package", "announced compensation of Rs 5 lakh".
    fn package(&self, i: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let earned = words!["compensation", "pay", "salary", "wage", "severance", "retirement"];
        if i > self.sentence.start
            && lexemes.is_any(i, words!["package", "packages"])
            && lexemes.is_any(i - 1, earned)
        {
            return self.verdict(FigureKind::Wage, i, 70);
        }
        let granted = Is::ASKS | Is::COMMITS | Is::SPENDS;
        if lexemes.is(i, "compensation")
            && (i.saturating_sub(4).max(self.sentence.start)..i).any(|k| lexemes.has(k, granted))
        {
            // "announced compensation of Rs 5 lakh for the families"
            return self.verdict(FigureKind::Spending, i, 60);
        }
        None
    }

    /// What one household or a whole body is charged: "the average cost", "the roads account", "the wage bill".
    fn bill(&self, i: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        if i <= self.sentence.start {
            return None;
        }
        let average = words!["average", "typical", "median"];
        if lexemes.is(i, "cost") && lexemes.is_any(i - 1, average) {
            return self.verdict(FigureKind::Price, i, 60);
        }
        if !self.amount.large
            && lexemes.is_any(i, words!["bill", "bills"])
            && (i.saturating_sub(2).max(self.sentence.start)..i)
                .any(|k| lexemes.is_any(k, HOUSEHOLD))
        {
            // "the average power bill rose to £90"
            return self.verdict(FigureKind::Price, i, 60);
        }
        if self.amount.large
            && lexemes.is_any(i, words!["account", "accounts"])
            && self.near_before(10, Is::CUTS).is_some_and(|k| k < i)
        {
            // "trims the roads account by £2m"
            return self.verdict(FigureKind::Spending, i, 60);
        }
        if lexemes.is(i, "bill") && lexemes.has(i - 1, Is::WAGE) {
            return self.verdict(FigureKind::Wage, i, 65);
        }
        None
    }

    /// "the average rent", "rents there averaged £900": what one pays, not what all do.
    fn is_average_rent(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let averages = words!["average", "averages", "averaged", "averaging", "median", "monthly"];
        lexemes.is_any(i, words!["rent", "rents"])
            && (i.saturating_sub(2)..self.amount.first).any(|k| lexemes.is_any(k, averages))
    }

    /// Whether a noun of spending is whom money is owed, or who reckons it.
    fn is_owed_or_reckons(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        // "owes its pension fund £2m": whom it owes
        lexemes.has(i, Is::SPENDING)
            && (self.near_before(8, Is::OWES).is_some_and(|k| k < i)
                // "the budget office": who reckons, not what is spent
                || lexemes.of(i + 1, Of::RECKONERS))
    }

    /// The kind that a noun tells of; what public bodies give and the fees of work are spent.
    fn kind_of_noun(&self, i: usize, classes: Classes) -> Option<FigureKind> {
        let kind = noun_kind(classes)?;
        let spent = !self.percent
            && match kind {
                FigureKind::Contribution => self.is_public_gift(i),
                FigureKind::Price => self.amount.large && self.is_paid_fee(i),
                _ => false,
            };
        Some(if spent { FigureKind::Spending } else { kind })
    }

    /// Whether a kind can be told in percent, or in money, as the amount is.
    const fn is_measured_so(&self, kind: FigureKind) -> bool {
        if self.percent {
            !matches!(
                kind,
                FigureKind::Income
                    | FigureKind::Price
                    | FigureKind::Asset
                    | FigureKind::Contribution
                    | FigureKind::Wage
            )
        } else {
            !matches!(kind, FigureKind::Poll | FigureKind::Rate)
        }
    }
}

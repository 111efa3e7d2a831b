//! Kinds that several words decide together: "put $3m into", "was ordered to pay", "lost $3m".

use std::ops::Range;

use copydesk_model::{Decimal, FigureKind};

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::words;
use super::{Scene, Verdict};

impl Scene<'_, '_> {
    /// The verdict, unless the whole sentence says otherwise: money that a court takes is no
    /// spending, and what goes to a tax is a tax.
    pub(super) fn weighed(&self, verdict: Verdict) -> Verdict {
        let lexemes = self.lexemes;
        if verdict.kind != FigureKind::Spending || self.percent {
            return verdict;
        }
        let from = self.amount.first.saturating_sub(12).max(self.sentence.start);
        let ordered = (from..self.amount.first).find(|i| {
            lexemes.is_any(*i, words!["ordered", "sentenced", "condemned", "liable"])
                && lexemes.is(i + 1, "to")
                && lexemes.is_any(i + 2, words!["pay", "repay", "forfeit"])
        });
        if let Some(cue) = ordered {
            return Verdict { kind: FigureKind::Penalty, cue, sure: 70 };
        }
        if let Some(cue) = self.gift(verdict.cue) {
            return Verdict { kind: FigureKind::Contribution, cue, sure: 65 };
        }
        let at = self.behind_period();
        if lexemes.is(at, "for") && verdict.cue < self.amount.first {
            let stop = Is::PREPOSITION | Is::AUXILIARY | Is::CONJUNCTION | Is::RELATIVE;
            let to = (at + 5).min(self.sentence.end);
            let end = (at + 1..to).find(|i| lexemes.has(*i, stop) || !lexemes.is_word(*i));
            let last = end.unwrap_or(to) - 1;
            if lexemes.has(last, Is::TAX) {
                return Verdict { kind: FigureKind::Tax, cue: last, sure: 70 };
            }
        }
        verdict
    }

    /// Who gets what somebody gives: "shelled out $4,000 to the campaign".
    fn gift(&self, cue: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        if !lexemes.of(cue, Of::HANDING) || cue > self.amount.first || self.is_public(cue) {
            return None;
        }
        let to = lexemes.is_any(at, words!["to", "into"]).then_some(at)?;
        let stop = Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::CONJUNCTION;
        (to + 1..(to + 8).min(self.sentence.end))
            .take_while(|i| lexemes.is_word(*i) && !lexemes.has(*i, stop))
            .find(|i| lexemes.of(*i, Of::GIVEN_TO))
    }

    /// The lexeme before the amount and what bounds it.
    pub(super) fn lead(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let from = self.amount.first.saturating_sub(6).max(self.sentence.start);
        (from..self.amount.first).rev().find(|i| {
            !(lexemes.has(*i, Is::ADVERB | Is::BOUND)
                || lexemes.is_any(*i, words!["a", "an", "as", "much", "of"]))
                || lexemes.has(*i, Is::CHANGES)
        })
    }

    /// Verbs that pay only with what stands beside the amount: "put $3m into", "sign him for $3m",
    /// "get $300 under the scheme", "slash $3bn from".
    pub(super) fn idiom(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        // "100 percent committed", "100 percent behind her"
        if self.percent && *self.amount.amount.value() == Decimal::from_parts(100, 0) {
            let next = self.amount.end;
            let full = lexemes.has(next, Is::COMMITS)
                || lexemes.is_any(next, words!["behind", "sure", "certain", "safe", "confident"]);
            if full {
                return self.verdict(FigureKind::Other, self.amount.first, 60);
            }
        }
        if self.percent && self.faces_another() {
            return self.verdict(FigureKind::Poll, self.amount.first, 55);
        }
        let lead = self.lead()?;
        if !self.percent && lexemes.of(lead, Of::STARTING) && lexemes.is(lead + 1, "at") {
            // "tickets start at $25"
            return self.verdict(FigureKind::Price, lead, 60);
        }
        let back = words!["return", "returns", "returned", "returning", "refund", "refunded"];
        if !self.percent && lexemes.is_any(lead, back) {
            return self.verdict(FigureKind::Other, lead, 60);
        }
        let spending = |cue| self.verdict(FigureKind::Spending, cue, 65);
        if let Some(cue) = self.put_away(lead) {
            return spending(cue);
        }
        if self.percent {
            return None;
        }
        if lexemes.is(lead, "to") && lead > 0 && lexemes.is(lead - 1, "access") {
            return self.verdict(FigureKind::Asset, lead - 1, 60);
        }
        let at = self.behind_period();
        if lexemes.is_any(lead, words!["makes", "make", "making", "made", "earns"])
            && !lexemes.is(at, "in")
            && !lexemes.has(at, Is::SPENDING)
        {
            // "makes $46,000": what somebody is paid
            let wage = !lexemes.is_any(at, words!["off", "from", "on"]);
            let kind = if wage && self.small() { FigureKind::Wage } else { FigureKind::Income };
            return self.verdict(kind, lead, 65);
        }
        if lexemes.of(lead, Of::LOSING)
            && !lexemes.has(lead - usize::from(lead > 0), Is::DETERMINER)
        {
            return self.verdict(FigureKind::Loss, lead, 70);
        }
        if lexemes.is(lead, "for") {
            let from = lead.saturating_sub(14).max(self.sentence.start);
            let near = (from..lead).rev().take_while(|i| {
                !lexemes.is_any(*i, words![";", ":"]) && !lexemes.has(*i, Is::SYMBOL)
            });
            let signed = near.into_iter().find(|i| {
                lexemes.of(*i, Of::BUYING)
                    || lexemes
                        .is_any(*i, words!["signed", "sign", "sold", "sells", "sell", "selling"])
            });
            let bought = signed.filter(|i| {
                i + 1 < lead && !lexemes.is_any(*i, words!["sold", "sells", "sell", "selling"])
            });
            return bought.and_then(spending);
        }
        if lexemes.has(lead, Is::CUTS) && self.amount.large && lexemes.is(at, "from") {
            let to = (at + 6).min(self.sentence.end);
            let other = Is::TAX | Is::DEBT | Is::PRICE | Is::ASSET | Is::INCOME | Is::WAGE;
            return (!(at..to).any(|i| lexemes.has(i, other))).then(|| spending(lead))?;
        }
        let holds =
            words!["include", "includes", "included", "including", "leave", "leaves", "left"];
        if self.amount.large && lexemes.is_any(lead, holds) && lexemes.is(at, "for") {
            // "includes £3m for roads"
            return spending(lead);
        }
        if self.amount.large && lexemes.is(at, "to") && lexemes.of(at + 1, Of::PROPORTIONED) {
            // "has £3m to spend on roads"
            return lexemes.has(at + 1, Is::SPENDS).then(|| spending(at + 1))?;
        }
        if lexemes.is_any(lead, words!["add", "adds", "added", "adding"]) && lexemes.is(at, "to") {
            // "add £2m to the schools budget"
            let to = (at + 7).min(self.sentence.end);
            let spent = |i: usize| {
                lexemes.has(i, Is::SPENDING)
                    && lexemes.of(i, Of::PROPORTIONED)
                    && !lexemes.has(i + 1, Is::DEBT)
            };
            return (at + 1..to).any(spent).then(|| spending(lead))?;
        }
        if lexemes.of(lead, Of::RECEIVING)
            && lexemes.is_any(at, words!["under", "through", "via", "from"])
        {
            let to = (at + 7).min(self.sentence.end);
            let end = (at + 1..to).find(|i| {
                !lexemes.is_word(*i)
                    || lexemes.has(*i, Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::CONJUNCTION)
            });
            let public = (at + 1..end.unwrap_or(to)).any(|i| {
                lexemes.of(i, Of::PUBLIC_PAYERS)
                    || lexemes.has(i, Is::SPENDING) && !lexemes.has(i, Is::INCOME)
            });
            return public.then(|| spending(lead))?;
        }
        None
    }

    /// "59%-28%": those for and those against.
    fn faces_another(&self) -> bool {
        let lexemes = self.lexemes;
        let Range { start, end } = self.amount.first..self.amount.end;
        let behind = lexemes.is_dash(end) && lexemes.glued(end) && lexemes.is_number(end + 1);
        let before = start > 1 && lexemes.is_dash(start - 1) && lexemes.has(start - 2, Is::PERCENT);
        behind || before
    }

    /// Whether the amount is below a million.
    pub(super) fn small(&self) -> bool {
        *self.amount.amount.value() < Decimal::from_parts(1_000_000, 0)
    }

    /// "put $3m into", "set aside 2 percent of its income for": the verb.
    fn put_away(&self, lead: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let at = self.behind_whole();
        if lexemes.of(lead, Of::PUTTING) {
            let into = words!["into", "toward", "towards", "aside", "behind"];
            return lexemes.is_any(at, into).then_some(lead);
        }
        let verb = lead.checked_sub(1).filter(|_| lexemes.is_any(lead, words!["aside", "up"]))?;
        if !self.percent && !self.amount.large {
            return None;
        }
        let puts = words!["put", "puts", "putting", "set", "sets", "setting", "stumped", "stump"];
        let pays = !self.percent || lexemes.is_any(at, words!["for", "to"]);
        (pays && lexemes.is_any(verb, puts)).then_some(verb)
    }

    /// The first lexeme behind the whole that the amount is a percentage of: "of its income".
    fn behind_whole(&self) -> usize {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        // "£2m of her own money"
        let own = (at + 1..at + 4).any(|i| lexemes.is_any(i, words!["own", "money"]));
        if !(self.percent || own) || !lexemes.is(at, "of") {
            return at;
        }
        let to = (at + 7).min(self.sentence.end);
        (at + 1..to).find(|i| lexemes.has(*i, Is::PREPOSITION)).unwrap_or(at)
    }

    /// Whether a public body is the subject of a verb of giving.
    pub(super) fn is_public(&self, verb: usize) -> bool {
        let from = verb.saturating_sub(6).max(self.sentence.start);
        let clause = (from..verb)
            .rev()
            .take_while(|i| self.lexemes.is_word(*i) || self.lexemes.is_number(*i));
        let mut clause =
            clause.filter(|i| !self.lexemes.has(*i, Is::AUXILIARY | Is::MODAL | Is::ADVERB));
        clause.next().is_some_and(|i| self.lexemes.of(i, Of::PUBLIC_PAYERS))
    }

    /// "rose by 3p", "fell $2": the step of a price is no price.
    pub(super) fn step(&self) -> Option<usize> {
        let lead = self.lead()?;
        let by = lead - usize::from(self.lexemes.is(lead, "by") && lead > self.sentence.start);
        let steps =
            self.lexemes.has(by, Is::CHANGES) && !self.lexemes.has(by, Is::MEASURE | Is::EARNS);
        (steps && !self.lexemes.of(by, Of::LOSING)).then_some(by)
    }
}

//! What has a worth.

use copydesk_model::FigureKind;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::words;
use super::Scene;

/// How far before "worth" stands what is worth so much.
const WORTH_REACH: usize = 10;

impl Scene<'_, '_> {
    /// What is worth the amount: "a contract worth £3m", "ordered trams worth £3m".
    pub(super) fn worth(&self, lead: usize) -> Option<(FigureKind, usize)> {
        let lexemes = self.lexemes;
        let valued = lexemes.is(lead, "at") && lead > 0 && lexemes.is(lead - 1, "valued");
        if !lexemes.is(lead, "worth") && !valued {
            return None;
        }
        let from = lead.saturating_sub(WORTH_REACH).max(self.sentence.start);
        let stop = Is::REPORTING | Is::MODAL | Is::RELATIVE;
        let near = (from..lead).rev().take_while(|i| !lexemes.has(*i, stop));
        for i in near {
            // "reported investments worth £3m": what is held
            if lexemes.is(i, "investments") {
                return None;
            }
            let pay = lexemes.has(i - usize::from(i > 0), Is::WAGE)
                || lexemes.is_any(i.wrapping_sub(1), words!["pay", "compensation", "severance"]);
            if pay {
                // "the pay package was worth £3m"
                return Some((FigureKind::Wage, i));
            }
            let ads = lexemes.is_any(i, words!["ads", "ad", "airtime", "commercials"]);
            if ads || lexemes.of(i, Of::FLOWS) || lexemes.of(i, Of::BUYING) {
                // "sold ads worth £3m"
                let sells = words!["sell", "sells", "sold", "selling"];
                if let Some(sold) = (from..i).find(|k| lexemes.is_any(*k, sells)) {
                    return Some((FigureKind::Income, sold));
                }
                return Some((FigureKind::Spending, i));
            }
            let handed = lexemes.has(i, Is::GIVES) || lexemes.of(i, Of::HANDING);
            if handed && self.is_public(i) {
                // "has sent weapons worth £3m"
                return Some((FigureKind::Spending, i));
            }
            if lexemes.has(i, Is::GIFT | Is::ASSET) && !lexemes.is(i, "worth") {
                return None;
            }
            if lexemes.has(i, Is::DEAL) {
                // "ordered 30 trams in a deal worth £3m"
                let bought = (from..i).rev().find(|k| lexemes.of(*k, Of::BUYING))?;
                return Some((FigureKind::Spending, bought));
            }
        }
        // "The contract, which runs to May, is worth £3m"
        let start = self.sentence.start;
        let opens = lexemes.has(start, Is::DETERMINER) && lead < start + 2 * WORTH_REACH;
        let flow = (start + 1..(start + 4).min(lead)).find(|i| lexemes.of(*i, Of::FLOWS));
        let is = lexemes.is_any(lead.wrapping_sub(1), words!["is", "was", "were", "are", "be"]);
        flow.filter(|flow| opens && is && lexemes.is_any(flow + 1, words![",", "that", "which"]))
            .map(|_| (FigureKind::Spending, lead))
    }
}

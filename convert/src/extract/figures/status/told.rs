//! What somebody tells, reckons or forecasts.

use copydesk_model::SpendingStatus;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Shape, listed, words};
use super::super::super::lexicon::Spelling;
use super::super::clause::{is_time, subject};
use super::super::spending::is_office;
use super::beside::DESCRIBED_REACH;
use super::verb::Does;
use super::{Scene, Status, rules};

/// Nouns of what somebody has reckoned.
const RECKONINGS: &[Spelling] = listed!(FIGURES, "status/told/reckonings");

/// How many lexemes whoever reckons may have.
const REACH_OF_RECKONER: usize = 7;

/// How far behind an amount somebody's forecast is looked for.
const FORECAST_REACH: usize = 30;

/// How far before an amount its price tag may stand.
const TAG_REACH: usize = 24;

/// How far from a sum the verb may stand that tells of what would be done with it, and the "would".
const TOLD_REACH: usize = 6;

/// Those besides public bodies and offices whose word on what would be spent is as good as a decision.
const TELLERS: &[Spelling] = listed!(FIGURES, "status/told/tellers");

/// How far behind "would" the "if" may stand that it hangs on.
const SUPPOSED_REACH: usize = 16;

impl Scene<'_, '_> {
    /// "by the bank's reckoning", "according to its projections".
    pub(super) fn is_by_reckoning(&self, among: std::ops::Range<usize>) -> bool {
        let lexemes = self.lexemes;
        let to = among.end.min(self.sentence.end);
        (among.start..to).any(|i| lexemes.is_any(i, RECKONINGS) && self.is_led_by(i))
    }

    /// Whether no more than an owner or an adjective stands between "by" or "to" and a noun: not "to discuss
    /// forecasts".
    fn is_led_by(&self, noun: usize) -> bool {
        let lexemes = self.lexemes;
        let from = noun.saturating_sub(REACH_OF_RECKONER).max(self.sentence.start);
        let own = |i: usize| {
            lexemes.has(i, Is::DETERMINER | Is::PRONOUN | Is::NATION)
                || lexemes.at(i).capital()
                || lexemes.at(i).shape() == Shape::Possessive
                || lexemes.is_any(i, words!["own", "latest", "new", "official", "recent", "one"])
        };
        let mut owned = false;
        for i in (from..noun).rev() {
            if lexemes.is_any(i, words!["by", "to", "on", "under"]) {
                let first = i + 1;
                return first == noun || own(first) || own(first + 1);
            }
            owned |= lexemes.at(i).shape() == Shape::Possessive;
            if !owned && !own(i) {
                return false;
            }
        }
        false
    }

    /// Whether somebody reckons it who is named before or behind: "the bank projects".
    pub(super) fn is_forecast(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let reckons = |i: usize| {
            (lexemes.has(i, Is::ESTIMATES) || lexemes.of(i, Of::RECKONING))
                && (self.does(i) == Some(Does::Reckons)
                    || i > self.amount.end && lexemes.is_any(i + 1, words![".", ",", ";"]))
                && !lexemes.has(i, Is::BOUND | Is::ADVERB)
                && !self.is_modal(i)
                && !lexemes.is(i + 1, "to")
                && !lexemes.has(i + 1, Is::SPENDING)
                && !super::super::finite::after_article(lexemes, i, self.sentence.start)
        };
        let from = verb.saturating_sub(14).max(self.sentence.start);
        if self.is_by_reckoning(from..verb)
            || self.is_by_reckoning(self.amount.end..self.amount.end + 2 * DESCRIBED_REACH)
        {
            return true;
        }
        if (from..verb).any(|i| reckons(i) && !lexemes.is(i, "expects")) {
            return true;
        }
        // ", the research firm projects."
        let to = self.sentence.end.min(self.amount.end + FORECAST_REACH);
        (self.amount.end + 2..to)
            .find(|i| reckons(*i))
            .is_some_and(|i| (i.saturating_sub(6)..i).any(|k| lexemes.is(k, ",")))
    }

    /// "first put at £3m", "price tag of £3m", "£3m, engineers estimate": somebody reckons.
    pub(super) fn reckoned(&self) -> Option<Status> {
        let lexemes = self.lexemes;
        let from = self.amount.first.saturating_sub(TAG_REACH).max(self.sentence.start);
        let tag = (from..self.amount.first)
            .find(|i| lexemes.is(*i, "price") && lexemes.is(*i + 1, "tag"));
        // "the repairs, estimated at £3m, were put off"
        let at = self.amount.first.checked_sub(2).filter(|i| *i >= self.sentence.start);
        let guessed = at.filter(|i| {
            lexemes.is(*i + 1, "at")
                && (lexemes.has(*i, Is::ESTIMATES) || lexemes.of(*i, Of::RECKONING))
        });
        if guessed.is_some() {
            return Some((SpendingStatus::Estimated, &rules::ESTIMATED, guessed));
        }
        let (verb, does) = self.verb?;
        // "calm is assumed, and £3m is asked for": a clause of its own
        let apart = self.lead.is_some_and(|i| i > verb && lexemes.is_any(i, words!["and", ","]))
            && self.has_verb_near();
        let put = does == Does::Reckons && self.amount.first - verb <= 4 && !apart;
        if put {
            return Some((SpendingStatus::Estimated, &rules::ESTIMATED, Some(verb)));
        }
        let spends = matches!(does, Does::Spends | Does::Decides | Does::Asks);
        let tag = tag.filter(|_| !spends)?;
        Some((SpendingStatus::Estimated, &rules::COST_ESTIMATED, Some(tag + 1)))
    }

    /// "the mayor said £3m would be spent", "said on Monday that £3m would go to": what will be, told as said.
    pub(super) fn is_sum_told(&self, would: usize) -> bool {
        let lexemes = self.lexemes;
        let first = self.amount.first;
        if would < self.amount.end || would > self.amount.end + TOLD_REACH {
            return false;
        }
        let from = first.saturating_sub(TOLD_REACH).max(self.sentence.start);
        let own = Is::DETERMINER | Is::BOUND | Is::ADVERB | Is::WEEKDAY | Is::MONTH;
        let lead = (from..first).rev().find(|i| {
            !lexemes.has(*i, own)
                && !lexemes.is_any(*i, words!["that", "on"])
                && !is_time(lexemes, *i)
        });
        let open = lexemes.is_any(would + 1, words!["not", "never"])
            || (would..(would + SUPPOSED_REACH).min(self.sentence.end))
                .any(|i| lexemes.is_any(i, words!["if", "unless"]));
        let says = words!["said", "announced", "confirmed", "promised"];
        lead.filter(|i| !open && lexemes.is_any(*i, says))
            .and_then(|i| subject(lexemes, i, self.sentence.start))
            .is_some_and(|who| {
                is_office(lexemes, &who) || { who }.any(|i| lexemes.is_any(i, TELLERS))
            })
    }

    /// "said it would": a body told of what it will do.
    pub(super) fn is_told(&self, would: usize) -> bool {
        let lexemes = self.lexemes;
        let Some(doer) = would.checked_sub(1) else { return false };
        if self.is_sum_told(would) {
            return true;
        }
        let from = doer.saturating_sub(4).max(self.sentence.start);
        let vows = words!["agreed", "pledged", "vowed", "promised", "decided", "committed"];
        let clause = would.saturating_sub(8).max(self.sentence.start + 1)..would;
        if { clause }.any(|i| lexemes.is(i, "that") && lexemes.is_any(i - 1, vows)) {
            // "agreed that each member would spend"
            return true;
        }
        lexemes.is_any(doer, words!["it", "they"])
            && (from..doer).any(|i| {
                lexemes.is_any(i, words!["said", "vowed", "pledged", "told", "agreed"])
                    || lexemes.word(i).starts_with("announc")
                    || lexemes.word(i).starts_with("promis")
                    || lexemes.word(i).starts_with("confirm")
            })
    }
}

//! Money that is taken from where it was, given up, agreed to or taken in.

use std::ops::Range;

use copydesk_model::FigureKind;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{listed, words};
use super::super::super::lexicon::Spelling;
use super::super::payer::is_public_body;
use super::{GIVE, SPEND, Scene, TAKE, Verdict, is_away};

/// How far before a sum the "which" may stand that says where it is put.
const WHICH_REACH: usize = 12;

/// Words that say that a thing costs more than any other.
const COSTLIEST: &[Spelling] = words!["costliest", "priciest", "dearest"];

/// Those who get what a public body pays out.
const RECIPIENTS: &[Spelling] = listed!(FIGURES, "kind/moved/recipients");

/// What public money pays for and keeps going.
const SERVICES: &[Spelling] = listed!(FIGURES, "kind/moved/services");

impl Scene<'_, '_> {
    /// What the words right before and behind the amount say of money that is moved.
    pub(super) fn moved(&self, lead: usize) -> Option<Verdict> {
        let spending = |cue: usize| self.verdict(FigureKind::Spending, cue, 60);
        if let Some(verdict) = self.given_up(lead) {
            return Some(verdict);
        }
        if self.percent {
            return self.cut_of_programme(lead).and_then(spending);
        }
        self.taken_in(lead)
            .or_else(|| self.pay_behind_on(lead))
            .or_else(|| self.left_over(lead))
            .or_else(|| self.agreed_to(lead).and_then(spending))
            .or_else(|| self.taken_from_public(lead).and_then(spending))
            .or_else(|| self.costliest(lead).and_then(spending))
            .or_else(|| self.to_the_tune(lead).and_then(spending))
            .or_else(|| self.benefit(lead).and_then(spending))
    }

    /// "will have £3m cut from its budget": the verb.
    pub(super) fn cut_behind(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let at = self.amount.end;
        let past = lexemes.is_any(at, words!["cut", "taken"])
            || lexemes.has(at, Is::CUTS) && lexemes.ends(at, "ed");
        let cut = past && is_away(lexemes, at + 1) && (self.percent || self.amount.large);
        (cut && self.is_from_spending(at + 2)).then_some(at)
    }

    /// Whether the phrase that begins here names what money is spent on, or a body that is paid.
    fn is_from_spending(&self, from: usize) -> bool {
        let lexemes = self.lexemes;
        (from..(from + 6).min(self.sentence.end)).take_while(|i| lexemes.is_word(*i)).any(|i| {
            lexemes.has(i, Is::SPENDING) && !lexemes.has(i + 1, Is::DEBT)
                || lexemes.of(i, Of::FLOWS)
                || self.is_paid_out(i)
        })
    }

    /// "the state told its colleges to give up £3m", "gives up 3 percent of its budget", but "he gave up £3m".
    fn given_up(&self, lead: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let verb = lead.checked_sub(1).filter(|v| *v >= self.sentence.start)?;
        if !lexemes.is(lead, "up") || !lexemes.is_any(verb, GIVE) {
            return None;
        }
        let end = self.amount.end;
        let of = lexemes.is_any(end, words!["of", "in"]);
        let from = verb.saturating_sub(8).max(self.sentence.start);
        let told = || {
            lexemes.is(verb.wrapping_sub(1), "to")
                && (from..verb).any(|i| is_public_body(lexemes, i))
        };
        let public = || !self.percent && self.amount.large && (told() || self.is_public(verb));
        if if of { self.is_from_spending(end + 1) } else { public() } {
            return self.verdict(FigureKind::Spending, verb, 60);
        }
        if self.percent {
            return None;
        }
        self.complement().or_else(|| self.verdict(FigureKind::Other, verb, 55))
    }

    /// "cut 5 percent from the programme".
    fn cut_of_programme(&self, lead: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let from = lexemes.is_any(self.amount.end, words!["from", "off"]);
        (lexemes.has(lead, Is::CUTS) && from && self.is_from_spending(self.amount.end + 1))
            .then_some(lead)
    }

    /// "takes in £3m a year": what is earned.
    fn taken_in(&self, lead: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let brings = words!["bring", "brings", "brought", "bringing"];
        let verb = lead.checked_sub(1).filter(|v| *v >= self.sentence.start)?;
        let takes = lexemes.is_any(verb, TAKE) || lexemes.is_any(verb, brings);
        (lexemes.is(lead, "in") && takes).then(|| self.verdict(FigureKind::Income, verb, 65))?
    }

    /// "an adviser on £60,000 a year", "live on £90 a week": what somebody is paid.
    fn pay_behind_on(&self, lead: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let yearly = lexemes.is_any(self.amount.end, words!["a", "per"])
            && lexemes.of(self.amount.end + 1, Of::RATES_OF_TIME);
        if !lexemes.is(lead, "on") || !yearly || !self.small() {
            return None;
        }
        let from = lead.saturating_sub(6).max(self.sentence.start);
        let spent =
            |i: usize| lexemes.is_any(i, SPEND) || lexemes.has(i, Is::COSTS | Is::TAX | Is::DEBT);
        // "agreed on £60,000 a year"
        let before = lead.wrapping_sub(1);
        let agreed = lexemes.has(before, Is::COMMITS | Is::PROPOSES | Is::ASKS | Is::SAVES)
            || lexemes.is_any(before, words!["agreed", "agree", "settled", "decided", "insisted"]);
        (!agreed && !(from..lead).any(spent)).then(|| self.verdict(FigureKind::Wage, lead, 60))?
    }

    /// "closed the year with £3m": what is kept.
    fn left_over(&self, lead: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        if !lexemes.is(lead, "with") {
            return None;
        }
        let verbs = listed!(FIGURES, "kind/moved/closing");
        let from = lead.saturating_sub(6).max(self.sentence.start);
        let verb = (from..lead).find(|i| lexemes.is_any(*i, verbs))?;
        let time = (verb + 1..lead).any(|i| {
            lexemes.has(i, Is::TIME_UNIT | Is::MONTH | Is::SEASON)
                || lexemes.is_any(i, words!["period", "race", "campaign", "biennium"])
        });
        let with = lexemes.is(lead, "with") && time && !lexemes.has(self.amount.end, Is::DEBT);
        let bare = !lexemes.is_word(self.amount.end)
            || lexemes.is_any(self.amount.end, words!["and", "left", "on", "to"]);
        (with && bare).then(|| self.verdict(FigureKind::Asset, verb, 60))?
    }

    /// "Congress agreed to £3m for roads": the verb.
    fn agreed_to(&self, lead: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let verb = lead.checked_sub(1).filter(|v| *v >= self.sentence.start)?;
        let agrees = words!["agree", "agrees", "agreed", "agreeing", "consented", "assented"];
        (lexemes.is(lead, "to")
            && self.amount.large
            && lexemes.is_any(verb, agrees)
            && self.is_public(verb)
            // "agreed to £3m in fines"
            && self.complement().is_none_or(|joined| joined.kind == FigureKind::Spending))
        .then_some(verb)
    }

    /// "the city took £3m off the museums", "wants to take £3m from the parks budget": what a public body takes
    /// from those whom it pays.
    fn taken_from_public(&self, lead: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let end = self.amount.end;
        if !self.amount.large || !lexemes.is_any(lead, TAKE) || !is_away(lexemes, end) {
            return None;
        }
        let services = (end + 1..end + 4)
            .take_while(|i| lexemes.is_word(*i))
            .any(|i| lexemes.is_any(i, SERVICES));
        if lexemes.is(end, "from") && !services && !self.is_from_spending(end + 1) {
            return None;
        }
        let kept = Is::ASSET | Is::INCOME | Is::TAX | Is::DEBT;
        let other = |i: usize| {
            lexemes.has(i, kept)
                || lexemes.is_any(i, words!["fund", "reserve", "owner", "sale", "sales"])
        };
        let other = (end + 1..(end + 7).min(self.sentence.end))
            .take_while(|i| lexemes.is_word(*i) || lexemes.is_hyphen(*i))
            .any(other);
        // "wants to take"
        let wants = lead.checked_sub(2).filter(|i| lexemes.is(*i + 1, "to"));
        let verb = wants.filter(|i| *i > self.sentence.start).unwrap_or(lead);
        (!other && self.is_public(verb)).then_some(lead)
    }

    /// "the costliest campaign ever, at £3m".
    fn costliest(&self, lead: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let at = self.at_or_for(lead).filter(|at| lexemes.is(*at, "at"))?;
        let from = lead.saturating_sub(WHICH_REACH).max(self.sentence.start);
        (self.amount.large && lexemes.is(at.wrapping_sub(1), ","))
            .then(|| self.costliest_among(from..at))?
    }

    /// "At £3m, it is the costliest race ever".
    pub(super) fn costliest_behind(&self) -> Option<usize> {
        let end = self.amount.end;
        let opens = self.amount.first == self.sentence.start + 1
            && self.lexemes.is(self.sentence.start, "at")
            && self.lexemes.is(end, ",");
        (opens && self.amount.large)
            .then(|| self.costliest_among(end..(end + WHICH_REACH).min(self.sentence.end)))?
    }

    /// The word among some that says that more is spent on a thing than on any other: not a painting or a storm.
    fn costliest_among(&self, among: Range<usize>) -> Option<usize> {
        let lexemes = self.lexemes;
        let races = words!["campaign", "race", "contest", "election"];
        let cue = among.clone().find(|i| self.is_costliest(*i))?;
        let spent = |i: usize| lexemes.is_any(i, races) || lexemes.of(i, Of::COSTLY_THINGS);
        (among.clone().any(spent) && !{ among }.any(|i| lexemes.of(i, Of::VALUED_THINGS)))
            .then_some(cue)
    }

    /// "the costliest", "the most expensive".
    fn is_costliest(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        lexemes.is_any(i, COSTLIEST)
            || lexemes.is_any(i, words!["expensive", "costly"])
                && lexemes.is(i.wrapping_sub(1), "most")
    }

    /// "the town mended the pier to the tune of £3m".
    fn to_the_tune(&self, lead: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let of = self.lead_over_of().unwrap_or(lead);
        if !self.amount.large || !lexemes.is(of.wrapping_sub(1), "tune") {
            return None;
        }
        let other = Is::DEBT | Is::LOSS | Is::INCOME | Is::OWES | Is::EARNS | Is::GIVES | Is::SAVES;
        let from = self.amount.first.saturating_sub(14).max(self.sentence.start);
        let spent = |i: usize| {
            lexemes.has(i, Is::SPENDING | Is::SPENDS | Is::COSTS)
                || lexemes.of(i, Of::LAYING_OUT | Of::COSTLY_THINGS)
                || is_public_body(lexemes, i)
        };
        ((from..of).any(spent) && self.near_before(14, other | Is::PENALTY).is_none()).then_some(of)
    }

    /// "the average recipient gets £90 a month": what a public body pays out.
    fn benefit(&self, lead: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        if !lexemes.of(lead, Of::RECEIVING) || self.behind_period() == self.amount.end {
            return None;
        }
        let noun = lead.checked_sub(1).filter(|noun| lexemes.is_any(*noun, RECIPIENTS))?;
        // not "the lottery claimant"
        let plain = listed!(FIGURES, "kind/moved/plain");
        let bare = noun == self.sentence.start || lexemes.is_any(noun - 1, plain);
        bare.then_some(lead)
    }

    /// "into which the owner will put £3m": whether "into which" stands before a verb of putting.
    pub(super) fn is_put_into_which(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let from = verb.saturating_sub(WHICH_REACH).max(self.sentence.start);
        (from..verb).any(|i| {
            lexemes.is_any(i, words!["into", "toward", "towards", "behind"])
                && lexemes.is_any(i + 1, words!["which", "whom"])
        })
    }
}

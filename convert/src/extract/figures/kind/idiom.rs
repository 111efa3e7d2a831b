//! Kinds that several words decide together: "put $3m into", "was ordered to pay", "lost $3m".

mod uses;

use std::ops::Range;

use copydesk_model::{Decimal, FigureKind};

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{listed, words};
use super::super::super::lexicon::Spelling;
use super::{Scene, Verdict, is_small};

/// How far behind a sum that is used stands what for.
const USED_REACH: usize = 14;

/// Verbs of giving a share, before "in".
const JOINING_IN: &[Spelling] = listed!(FIGURES, "kind/idiom/joining-in");

impl Scene<'_, '_> {
    /// Looks for the lexeme before the amount and what bounds it.
    pub(super) fn find_lead(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let from = self.amount.first.saturating_sub(6).max(self.sentence.start);
        (from..self.amount.first).rev().find(|i| {
            let own = listed!(FIGURES, "kind/idiom/bounding");
            !(lexemes.has(*i, Is::ADVERB | Is::BOUND)
                || lexemes.is_any(*i, own)
                || self.is_of_bound(*i))
                || lexemes.has(*i, Is::CHANGES) && !self.is_of_bound(*i)
        })
    }

    /// Whether a word is of the bound before the amount and of no other phrase: "up to £2m", "in excess of".
    fn is_of_bound(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let near = i + 6 > self.amount.first;
        let up_to =
            lexemes.are(i, words!["up", "to"]) || i > 0 && lexemes.are(i - 1, words!["up", "to"]);
        let moved = up_to && {
            let up = i - usize::from(lexemes.is(i, "to"));
            up.checked_sub(1).is_some_and(|v| lexemes.of(v, Of::UP_MOVES))
        };
        let excess =
            lexemes.are(i, words!["in", "excess", "of"]) || lexemes.are(i, words!["excess", "of"]);
        near && (up_to && !moved || excess)
    }

    /// Verbs that pay only with what stands beside the amount: "put $3m into", "sign him for $3m",
    /// "get $300 under the scheme", "slash $3bn from".
    pub(super) fn idiom(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        // "100 percent committed", "100 percent behind her"
        let next = self.amount.end;
        let full = self.percent
            && (lexemes.has(next, Is::COMMITS)
                || lexemes.is_any(next, words!["behind", "sure", "certain", "safe", "confident"]));
        if full && *self.amount.amount.value() == Decimal::from_parts(100, 0) {
            return self.verdict(FigureKind::Other, self.amount.first, 60);
        }
        if self.percent && self.faces_another() {
            return self.verdict(FigureKind::Poll, self.amount.first, 55);
        }
        if let Some(verdict) = self.told_behind() {
            return Some(verdict);
        }
        let lead = self.lead()?;
        let verdict = self.sized().or_else(|| self.swallowed_part(lead));
        if let Some(verdict) = verdict.or_else(|| self.moved(lead)) {
            return Some(verdict);
        }
        if self.amount.large && self.is_signed_off(lead) {
            return self.verdict(FigureKind::Spending, lead, 65);
        }
        if !self.percent && lexemes.of(lead, Of::STARTING) && lexemes.is(lead + 1, "at") {
            // "tickets start at $25"
            return self.verdict(FigureKind::Price, lead, 60);
        }
        if !self.percent && lexemes.of(lead, Of::HANDING_BACK) {
            // what a public body hands back is a benefit
            let benefit = self.is_public(lead) && lexemes.is(self.behind_period(), "to");
            let kind = if benefit { FigureKind::Spending } else { FigureKind::Other };
            return self.verdict(kind, lead, 60);
        }
        let spending = |cue| self.verdict(FigureKind::Spending, cue, 65);
        if let Some(cue) = self.put_away(lead) {
            let from = cue.saturating_sub(8).max(self.sentence.start);
            let state = self.is_public(cue)
                || (from..cue).any(|i| {
                    lexemes.at(i).capital()
                        && lexemes.is_any(i, words!["army", "navy", "corps", "force", "bureau"])
                });
            let shared = lexemes.is_any(cue, JOINING_IN) && lexemes.is(cue + 1, "in") && !state;
            if (self.is_given() || shared) && !self.percent {
                return self.verdict(FigureKind::Contribution, cue, 65);
            }
            if self.covers_loss() {
                return self.verdict(FigureKind::Loss, cue, 60);
            }
            return spending(cue);
        }
        if self.percent {
            return None;
        }
        let of_object =
            self.swallowed(lead).or_else(|| self.needed(lead)).or_else(|| self.rated(lead));
        if let Some(verdict) =
            of_object.or_else(|| self.granted(lead)).or_else(|| self.listed(lead))
        {
            return Some(verdict);
        }
        if lexemes.is(lead, "to") && lead > 0 && lexemes.is(lead - 1, "access") {
            return self.verdict(FigureKind::Asset, lead - 1, 60);
        }
        if let Some((kind, cue)) = self.worth(lead) {
            return self.verdict(kind, cue, 65);
        }
        self.idiom_of_price(lead).unwrap_or_else(|| self.idiom_of_uses(lead))
    }

    /// What "of" joins to the sum before it: "a gap of £2m", "a cut of £2m to school meals", "in amounts of £20".
    fn sized(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let noun = self.lead_over_of()?.checked_sub(1).filter(|_| !self.percent)?;
        if lexemes.of(noun, Of::GAPS) && !lexemes.has(noun, Is::SPENDING) {
            return self.verdict(FigureKind::Debt, noun, 65);
        }
        let pieces = words!["amounts", "increments", "chunks", "denominations", "instalments"];
        if lexemes.is_any(noun, pieces) && lexemes.is(noun.wrapping_sub(1), "in") {
            return self.verdict(FigureKind::Other, noun, 60);
        }
        let cuts = words!["cut", "cuts", "reduction", "reductions", "cutback", "cutbacks"];
        let at = self.behind_period();
        let other = Is::TAX | Is::DEBT | Is::PRICE | Is::ASSET | Is::INCOME | Is::WAGE | Is::RATE;
        let to = (at + 6).min(self.sentence.end);
        let from = noun.saturating_sub(2).max(self.sentence.start);
        let spent = self.amount.large
            && lexemes.is_any(noun, cuts)
            && lexemes.is_any(at, words!["to", "in", "from"])
            && !(from..noun).chain(at..to).any(|i| lexemes.has(i, other));
        spent.then(|| self.verdict(FigureKind::Spending, noun, 60))?
    }

    /// "has eaten up 80 percent of the £3m": a part of money that is swallowed.
    fn swallowed_part(&self, lead: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let up = usize::from(lexemes.is(lead, "up") && lead > self.sentence.start);
        let at = self.amount.end;
        if !self.percent || !lexemes.of(lead - up, Of::SWALLOWING) || !lexemes.is(at, "of") {
            return None;
        }
        let to = (at + 6).min(self.sentence.end);
        let money = |i: usize| {
            lexemes.has(i, Is::SYMBOL | Is::CURRENCY | Is::SPENDING) || lexemes.of(i, Of::WHOLES)
        };
        (at + 1..to).any(money).then(|| self.verdict(FigureKind::Spending, lead - up, 65))?
    }

    /// "signed off on £2m", "gave the go-ahead to £2m": who approves it.
    fn is_signed_off(&self, lead: usize) -> bool {
        let lexemes = self.lexemes;
        let Some(verb) = lead.checked_sub(2).filter(|v| *v >= self.sentence.start) else {
            return false;
        };
        let signs = words!["sign", "signs", "signed", "signing"];
        !self.percent
            && lexemes.is_any(lead, words!["on", "to"])
            && (lexemes.is(verb + 1, "off") && lexemes.is_any(verb, signs)
                || lexemes.is_any(verb + 1, words!["ahead", "nod", "approval", "assent"])
                || lexemes.is(verb + 1, "light") && lexemes.is_any(verb, words!["green", "-"]))
    }

    /// "set aside £2m for bad loans": what a bank keeps against losses.
    fn covers_loss(&self) -> bool {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        let bad =
            words!["bad", "soured", "souring", "doubtful", "losses", "litigation", "defaults"];
        let to = (at + 6).min(self.sentence.end);
        lexemes.is_any(at, words!["for", "to"]) && (at + 1..to).any(|i| lexemes.is_any(i, bad))
    }

    /// Needs, prices, pay and losses; `None` where the words say none of these, and the verdict is open.
    #[allow(
        clippy::option_option,
        reason = "no such words, and words that leave it open, are two things"
    )]
    fn idiom_of_price(&self, lead: usize) -> Option<Option<Verdict>> {
        let lexemes = self.lexemes;
        let spending = |cue| self.verdict(FigureKind::Spending, cue, 65);
        let at = self.behind_period();
        if lexemes.of(lead, Of::NEEDING) && self.amount.large && lexemes.is(at, "to") {
            let impersonal = |i: usize| lexemes.is_any(i, words!["it", "that", "this"]);
            let from = lead.saturating_sub(4).max(self.sentence.start);
            let takes = !lexemes.has(lead, Is::EARNS) && !lexemes.of(lead, Of::TAKING_UP);
            if takes || (from..lead).any(impersonal) {
                // "it would take £2m to mend it"
                return Some(spending(lead));
            }
        }
        if lexemes.of(lead, Of::USING) {
            // "used £2m of the fund to mend the pier"
            let to = (at + USED_REACH).min(self.sentence.end);
            let what = (at..to).take_while(|i| !lexemes.is_any(*i, words![",", ";"])).find(|i| {
                lexemes.is_any(*i, words!["for", "on"])
                    || lexemes.is(*i, "to") && !lexemes.has(i + 1, Is::DETERMINER)
            });
            return Some(what.and_then(|_| spending(lead)));
        }
        let asks = words!["ask", "asks", "asked", "asking"];
        if lexemes.is_any(lead, asks) && lexemes.is(at, "for") {
            // "asking £2m for it"
            return Some(self.verdict(FigureKind::Price, lead, 60));
        }
        if lexemes.of(lead, Of::MAKING) && !lexemes.is(at, "in") && !lexemes.has(at, Is::SPENDING) {
            // "makes $46,000": what somebody is paid
            let wage = !lexemes.is_any(at, words!["off", "from", "on"]);
            let kind = if wage && self.small() { FigureKind::Wage } else { FigureKind::Income };
            return Some(self.verdict(kind, lead, 65));
        }
        if lexemes.of(lead, Of::LOSING)
            && !lexemes.has(lead - usize::from(lead > 0), Is::DETERMINER)
        {
            return Some(self.verdict(FigureKind::Loss, lead, 70));
        }
        if lexemes.is(lead, "for") && lead > 0 && lexemes.of(lead - 1, Of::LETTING) {
            // "a flat there rents for £900"
            return Some(self.verdict(FigureKind::Price, lead - 1, 65));
        }
        if lexemes.is(lead, "for") {
            let from = lead.saturating_sub(14).max(self.sentence.start);
            let near = (from..lead).rev().take_while(|i| {
                !lexemes.is_any(*i, words![";", ":"]) && !lexemes.has(*i, Is::SYMBOL)
            });
            let signed = near.into_iter().find(|i| {
                lexemes.of(*i, Of::BUYING | Of::SELLING)
                    || lexemes.is_any(*i, words!["signed", "sign"])
            });
            let bought = signed.filter(|i| i + 1 < lead && !lexemes.of(*i, Of::SELLING));
            return Some(bought.and_then(spending));
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
        is_small(self.amount)
    }

    /// The first lexeme behind the whole that the amount is a percentage of: "of its income".
    pub(super) fn behind_whole(&self) -> usize {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        // "£2m of her own money"
        if lexemes.is(at, "of")
            && lexemes.is_any(at + 1, words!["that", "it", "this", "which", "them"])
        {
            return at + 2;
        }
        let own = (at + 1..at + 4).any(|i| lexemes.is_any(i, words!["own", "money"]));
        if !(self.percent || own) || !lexemes.is(at, "of") {
            return at;
        }
        let to = (at + 7).min(self.sentence.end);
        (at + 1..to).find(|i| lexemes.has(*i, Is::PREPOSITION)).unwrap_or(at)
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

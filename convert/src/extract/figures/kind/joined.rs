//! Nouns that "in", "of" or "worth" joins to an amount.

use std::ops::Range;

use copydesk_model::FigureKind;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Shape, words};
use super::classes::noun_kind;
use super::{Scene, Verdict};

impl Scene<'_, '_> {
    /// "in revenue", "of water technology", "for Zika funding".
    pub(super) fn complement(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        if !lexemes.is_any(at, words!["in", "of", "worth"]) {
            return None;
        }
        let phrase = self.joined_phrase(at + 1);
        let inside = lexemes.is(at, "in");
        if let Some(noun) = self.noun_of().filter(|_| inside) {
            // "an outlay of £3m in bonuses"
            return self.verdict(FigureKind::Spending, noun, 75);
        }
        // "£3m in budget support" is no poll
        let asked = if self.percent { 0 } else { Is::POLL | Is::RATE };
        // "£3m in unspent money and take back"
        let takes = |i: usize| {
            lexemes.is(i, "take") && lexemes.is_any(i + 1, words!["back", "away", "out", "off"])
        };
        let measures = |i: &usize| lexemes.has(*i, Is::MEASURE & !asked) && !takes(*i);
        let head = phrase.clone().rev().find(measures);
        if let Some(paid) = phrase.clone().find(|i| !self.percent && self.is_paid_out(*i)) {
            return self.verdict(FigureKind::Spending, paid, 65);
        }
        if let Some(verdict) = self.taken_payments(head).filter(|_| inside) {
            return Some(verdict);
        }
        if self.percent && lexemes.is(at, "of") {
            return self.part_of(phrase.start, head);
        }
        if let Some(cut) = self.reductions(&phrase) {
            // "wants £3m in reductions"
            return self.verdict(FigureKind::Spending, cut, 60);
        }
        let Some(head) = head else { return self.in_money(&phrase) };
        if let Some(sure) = self.is_stock(at, head) {
            return self.verdict(FigureKind::Asset, head, sure);
        }
        self.joined_head(&phrase, head)
    }

    /// The phrase that begins here, behind what joins it to the amount.
    fn joined_phrase(&self, from: usize) -> Range<usize> {
        let lexemes = self.lexemes;
        let to = (from + 6 + 3 * usize::from(!self.percent)).min(self.sentence.end);
        let stop = Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::REPORTING;
        let end = (from..to).find(|i| {
            lexemes.has(*i, stop) && !(*i == from && lexemes.has(*i, Is::DETERMINER))
                || *i > from && lexemes.has(*i, Is::DETERMINER) && !lexemes.is(*i - 1, "all")
                || *i > from && self.percent && self.is_answer(*i)
                || lexemes.has(*i, Is::CONJUNCTION) && !lexemes.is(*i, "and")
                || !(lexemes.is_word(*i)
                    || lexemes.is_hyphen(*i)
                    || self.percent && lexemes.at(*i).shape() == Shape::Possessive
                    || lexemes.is(*i, ",") && self.lists_adjectives(*i, to))
        });
        from..end.unwrap_or(to)
    }

    /// What a percentage is of: "60 percent of what the club spends", "of the budget", "of voters".
    fn part_of(&self, from: usize, head: Option<usize>) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let what = lexemes.is_any(from, words!["what", "everything", "all"]);
        if what && !lexemes.has(from + 1, Is::PREPOSITION) {
            // "60 percent of what the club spends", "of everything that it expects to spend"
            let spends =
                |i: &usize| lexemes.has(*i, Is::SPENDS) && lexemes.of(*i, Of::PROPORTIONED);
            let verb = (from + 1..(from + 9).min(self.sentence.end)).find(spends);
            if verb.is_some() || lexemes.is(from, "what") {
                return self.verdict(FigureKind::Spending, verb?, 70);
            }
        }
        let head = head?;
        let general = lexemes.is(head, "fund") && lexemes.is(head - 1, "general");
        if lexemes.of(head, Of::WHOLES) || general {
            return self.verdict(FigureKind::Spending, head, 75);
        }
        lexemes.has(head, Is::POLL).then(|| self.verdict(FigureKind::Poll, head, 80))?
    }

    /// The noun of a large sum that is cut from spending, not from tax, debt or prices.
    fn reductions(&self, phrase: &Range<usize>) -> Option<usize> {
        let lexemes = self.lexemes;
        let cuts = words!["reductions", "cutbacks"];
        phrase
            .clone()
            .find(|i| !self.percent && self.amount.large && lexemes.is_any(*i, cuts))
            .filter(|_| !phrase.clone().any(|i| lexemes.has(i, Is::TAX | Is::DEBT | Is::PRICE)))
    }

    /// What is cut or given where no noun measures: "rescinds £3m in unspent money", "£3m in incentives".
    fn in_money(&self, phrase: &Range<usize>) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let money = words!["money", "funds", "cash", "dollars", "aid"];
        let cut = self.lead().filter(|l| lexemes.has(*l, Is::CUTS) && self.amount.large);
        if cut.is_some() && lexemes.is_any(phrase.end - 1, money) {
            // "rescinds £3m in unspent money"
            return cut.and_then(|verb| self.verdict(FigureKind::Spending, verb, 60));
        }
        if self.percent {
            return None;
        }
        // "£3m in incentives"
        let flow = phrase.clone().rev().find(|i| {
            lexemes.of(*i, Of::FLOWS) && !lexemes.is_any(*i, words!["order", "orders"])
        })?;
        self.verdict(FigureKind::Spending, flow, 65)
    }

    /// How sure it is that somebody has the sum: "access to $3 million in frozen funds", "£3m in stock".
    fn is_stock(&self, at: usize, head: usize) -> Option<u8> {
        let lexemes = self.lexemes;
        let pays = Is::SPENDS | Is::ASKS | Is::COMMITS | Is::PROPOSES | Is::CUTS;
        let funds = lexemes.is_any(head, words!["fund", "funds"])
            && !self.percent
            && self.near_before(14, pays).is_none();
        if funds {
            // "access to $3 million in frozen funds"
            return Some(60);
        }
        let worth = at > self.amount.end && lexemes.is(at - 1, "worth");
        let paper = worth && lexemes.has(head, Is::PRICE | Is::ASSET | Is::DEBT);
        (paper || lexemes.is(at, "in") && lexemes.is(head, "stock")).then_some(75)
    }

    /// What the noun that is joined to the amount says, unless a verb says that it is paid.
    fn joined_head(&self, phrase: &Range<usize>, head: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let kind = noun_kind(self.classes(head))?;
        if kind == FigureKind::Debt && lexemes.is_any(head, words!["loan", "loans"]) {
            // loans that are given out, not owed
            let given =
                self.near_before(8, Is::GIVES | Is::ASKS).filter(|i| !lexemes.has(*i, Is::OWES));
            if let Some(verb) = given {
                return self.verdict(FigureKind::Spending, verb, 55);
            }
        }
        let verb = self.verb_before(Is::SPENDS | Is::COMMITS | Is::COSTS | Is::GIVES);
        if verb.is_some()
            && matches!(kind, FigureKind::Price | FigureKind::Asset | FigureKind::Income)
        {
            return None;
        }
        let kept = words!["money", "revenue", "revenues", "dollars", "proceeds", "receipts"];
        let spent = verb.is_some_and(|v| !lexemes.has(v, Is::COSTS));
        let last = phrase.end - 1;
        if kind == FigureKind::Tax && spent && last > phrase.start && lexemes.is_any(last, kept) {
            // "put £3m in hotel-tax money into the pier"
            return None;
        }
        let eased = words!["credits", "credit", "cuts", "breaks", "taxes", "tax"];
        if kind == FigureKind::Tax
            && lexemes.is_any(head, eased)
            && let Some(verb) = self.near_before(8, Is::COSTS).filter(|i| self.is_verb(*i))
        {
            // "costs the state £3m in tax breaks"
            return self.verdict(FigureKind::Spending, verb, 60);
        }
        self.verdict(kind, head, 75)
    }

    /// "Canadians back", "adults who oppose": the verb of those who answer a poll.
    fn is_answer(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let people = words!["people", "men", "women", "public", "respondents"];
        lexemes.of(i, Of::ANSWERING)
            && (lexemes.ends(i - 1, "s") || lexemes.is_any(i - 1, people))
            && lexemes.is_word(i + 1)
    }

    /// Payments that a charity or campaign takes: "the foundation received £3m in payments".
    fn taken_payments(&self, head: Option<usize>) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let head = head.filter(|h| lexemes.is_any(*h, words!["payment", "payments", "grants"]))?;
        let verb = self.lead().filter(|l| lexemes.of(*l, Of::RECEIVING))?;
        let from = verb.saturating_sub(5).max(self.sentence.start);
        let given = (from..verb).any(|i| lexemes.of(i, Of::GIVEN_TO));
        given.then(|| self.verdict(FigureKind::Contribution, head, 60))?
    }

    /// Whether a comma parts adjectives before one noun: "in other state, local and federal taxes".
    pub(super) fn lists_adjectives(&self, comma: usize, to: usize) -> bool {
        let lexemes = self.lexemes;
        let plain = |i: usize| lexemes.is_word(i) && !lexemes.has(i, Is::MEASURE | Is::PRONOUN);
        let and = (comma + 1..to.min(comma + 4)).find(|i| lexemes.is(*i, "and"));
        plain(comma - 1) && and.is_some_and(|and| (comma + 1..and + 2).all(plain))
    }

    /// The noun of spending whose size the amount is: "an outlay of $3 million".
    pub(super) fn noun_of(&self) -> Option<usize> {
        let of = self.lead_over_of()?;
        let noun = of.checked_sub(1).filter(|n| *n >= self.sentence.start)?;
        let told = self.lexemes.has(noun, Is::SPENDING) && self.lexemes.of(noun, Of::PROPORTIONED);
        told.then_some(noun)
    }

    /// The "of" before the amount and what bounds it.
    pub(super) fn lead_over_of(&self) -> Option<usize> {
        let from = self.amount.first.saturating_sub(5).max(self.sentence.start);
        let own = |i: &usize| {
            self.lexemes.has(*i, Is::ADVERB | Is::BOUND | Is::DETERMINER)
                || self.lexemes.is_any(*i, words!["than", "as", "much"])
        };
        let of = (from..self.amount.first).rev().find(|i| !own(i))?;
        self.lexemes.is(of, "of").then_some(of)
    }
}

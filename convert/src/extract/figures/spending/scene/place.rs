//! What the cue and the place of an amount say of its parts.

use copydesk_model::SpendingStatus;

use super::super::super::super::amounts::class::{Is, Of};
use super::super::super::super::amounts::lexemes::{listed, words};
use super::super::super::super::lexicon::Spelling;
use super::super::super::basis;
use super::super::super::clause;
use super::super::super::kind::is_percent;
use super::super::super::purpose;
use super::super::super::sharing::STEPS;
use super::super::Record;
use super::super::measured::drained;
use super::super::nouns::{noun_before, on_behind, says_nothing};
use super::Scene;

/// The most lexemes of "what it spends" behind "from".
const WHAT_REACH: usize = 7;

/// Forms of "go", of money.
const GOES: &[Spelling] = words!["goes", "go", "went"];

/// Whether "goes" stands behind a whole: "3 percent of the aid budget goes to schools".
fn verb_goes(scene: &Scene<'_, '_>, at: usize) -> bool {
    (at..at + 3).any(|i| scene.passage.lexemes.is_any(i, GOES))
}

impl Scene<'_, '_> {
    /// What the word that told of spending says of its purpose.
    pub(in super::super) fn by_cue(&self, record: &mut Record) {
        let Self { passage, amount, verdict, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        let rents = words!["rent", "rents", "lease", "leases", "hires", "charters"];
        if record.purpose.is_none()
            && lexemes.is_any(verdict.cue, rents)
            && (lexemes.has(verdict.cue + 1, Is::DETERMINER | Is::SMALL)
                || lexemes.is_number(verdict.cue + 1))
            && let Some(at) = (verdict.cue + 3..amount.first)
                .rev()
                .find(|i| lexemes.is_any(*i, words!["at", "for"]))
        {
            // "rents two floors at £3m a year"
            record.purpose = Some(verdict.cue + 1..at);
        }
        if record.purpose.is_none()
            && verdict.cue < amount.first
            && lexemes.has(verdict.cue, Is::SPENDING)
            && !lexemes.of(verdict.cue, Of::ASKED_NOUNS)
        {
            record.purpose = on_behind(lexemes, verdict.cue, amount.first)
                .or_else(|| noun_before(lexemes, verdict.cue, sentence));
        }
        let joins = lexemes.is_any(verdict.cue + 1, words!["for", "on"])
            || lexemes.is(verdict.cue, "bond") && lexemes.is(verdict.cue + 1, "to");
        if record.purpose.is_none() && verdict.cue >= amount.end && joins {
            // "a £3m bond for schools"
            record.purpose = purpose::joined(passage, verdict.cue + 1, sentence)
                .filter(|_| !lexemes.has(verdict.cue, Is::VERB | Is::SPENDS));
        }
        // "40 percent of the planned rail spending": what it is a part of is what it is for.
        if verdict.cue > amount.end
            && lexemes.of(verdict.cue, Of::WHOLES)
            && let Some(whole) = basis::of(lexemes, amount.end, sentence)
            && whole.contains(&verdict.cue)
            && !says_nothing(lexemes, &whole)
            && !(record.recipient.is_some() && verb_goes(self, whole.end))
            && !(amount.end..whole.end).any(|i| passage.amount_at(i).is_some())
            && record.purpose.as_ref().is_none_or(|p| {
                p.start >= amount.end && !lexemes.are(whole.end, words!["to", "go"])
            })
        {
            // "90 percent of the cost of feeding them"
            let open = lexemes.is(whole.end - 1, "of") || lexemes.is(whole.end, "of");
            let of = whole.end - usize::from(!lexemes.is(whole.end, "of"));
            let rest = || purpose::clause(lexemes, of + 1, sentence);
            record.purpose = if open { rest() } else { Some(whole) };
        }
    }

    /// "carved £3m out of the fund", "a 6 percent cut in aid": where what is cut or raised begins.
    fn cut_in(&self) -> Option<usize> {
        let lexemes = &self.passage.lexemes;
        let at = self.amount.end;
        let out = lexemes.are(at, words!["out", "of"]);
        let step = (lexemes.is(at, "cut") || lexemes.is_any(at, STEPS))
            && lexemes.is_any(at + 1, words!["in", "to"]);
        let timed = lexemes.has(at + 2, Is::MONTH | Is::SHIFT) || lexemes.is_number(at + 2);
        ((out || step) && !timed).then_some(at + 2)
    }

    /// What stands behind the amount where the verb left something open.
    pub(in super::super) fn by_place(&self, record: &mut Record) {
        let Self { passage, amount, sentence, verb, passive, .. } = *self;
        let lexemes = &passage.lexemes;
        let at = self.behind;
        let from = lexemes.is(at, "from");
        if record.status == Some(SpendingStatus::Cut) && (from || lexemes.is(at, "off")) {
            // "cut £3m from what it spends on roads"
            let on = (at + 2..at + WHAT_REACH).find(|i| {
                lexemes.is_any(*i, words!["on", "for"]) && lexemes.has(i - 1, Is::SPENDS)
            });
            let on = on.filter(|_| lexemes.is(at + 1, "what"));
            record.purpose = purpose::clause(lexemes, on.unwrap_or(at) + 1, sentence);
        }
        let struck = listed!(FIGURES, "spending/scene/place/striking");
        let striking = self.lead.filter(|v| from && lexemes.is_any(*v, struck));
        let open = record.purpose.as_ref().is_none_or(|p| p.start == at + 1);
        if let Some(verb) = striking.filter(|_| open) {
            // "struck £3m from the ferry programme"
            record.purpose = purpose::clause(lexemes, at + 1, sentence);
            let doer = clause::subject(lexemes, verb, sentence.start);
            record.spender = doer.or(record.spender.take());
        }
        let cut = self.cut_in().filter(|_| drained(lexemes, amount, self.lead, sentence).is_none());
        if let Some(cut) = cut {
            record.purpose = purpose::clause(lexemes, cut, sentence);
            let moves = Is::COMMITS | Is::PROPOSES | Is::CUTS | Is::ASKS | Is::AIMS | Is::SPENDS;
            if !verb.is_some_and(|v| lexemes.has(v, moves)) && !lexemes.is(amount.end, "out") {
                // "to offset a 6 percent cut in state support"
                let body = (cut..cut + 3).find(|i| lexemes.of(*i, Of::PUBLIC_PAYERS));
                record.spender = body.map(|i| i..i + 1);
            }
        }
        let goes = |v: usize| v > amount.end && lexemes.is_any(v, GOES);
        if record.purpose.is_none() && verb.is_some_and(goes) && is_percent(amount) {
            // "a third of the budget goes to schools"
            record.purpose.clone_from(&record.recipient);
        }
        if record.spender.is_none()
            && !passive
            && let Some(v) = verb.filter(|v| *v < amount.first)
        {
            record.spender = clause::subject_behind(lexemes, v, amount.end, sentence);
        }
    }
}

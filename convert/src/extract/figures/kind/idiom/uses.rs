//! What is done with a sum: cut from, put into, left for, received for something.

use copydesk_model::FigureKind;

use super::super::super::super::amounts::class::{Is, Of};
use super::super::super::super::amounts::lexemes::{listed, words};
use super::super::{Scene, Verdict, is_away};

impl Scene<'_, '_> {
    /// What is done with the sum: cut from, put into, left for, received for something.
    pub(super) fn idiom_of_uses(&self, lead: usize) -> Option<Verdict> {
        let cue = self.used(lead)?;
        self.verdict(FigureKind::Spending, cue, 65)
    }

    /// The word that says that the sum is spent.
    fn used(&self, lead: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        if let Some(cue) = self.taken_out(lead, at) {
            return Some(cue);
        }
        if self.is_got_under(lead) {
            // "Under the scheme, families get £200 a month"
            return Some(lead);
        }
        if self.amount.large && lexemes.is(at, "for") && self.is_budgeted(lead) {
            // "drops £2m for the pier", "adds £3m for huts"
            return Some(lead);
        }
        if lexemes.has(lead, Is::CUTS)
            && self.amount.large
            && lexemes.is_any(at, words!["from", "off"])
        {
            let to = (at + 6).min(self.sentence.end);
            let other = Is::TAX | Is::DEBT | Is::PRICE | Is::ASSET | Is::INCOME | Is::WAGE;
            return (!(at..to).any(|i| lexemes.has(i, other))).then_some(lead);
        }
        if self.amount.large && self.is_added_or_included(lead, at) {
            return Some(lead);
        }
        if self.amount.large && lexemes.is(at, "to") && lexemes.of(at + 1, Of::PROPORTIONED) {
            // "has £3m to spend on roads"
            return lexemes.has(at + 1, Is::SPENDS).then_some(at + 1);
        }
        if lexemes.is_any(lead, words!["add", "adds", "added", "adding"]) && lexemes.is(at, "to") {
            return self.is_to_spending(at).then_some(lead);
        }
        if !lexemes.of(lead, Of::RECEIVING) {
            return None;
        }
        if self.amount.large && lexemes.is_any(at, words!["for", "to"]) {
            return self.is_allotted(lead, at).then_some(lead);
        }
        let at = at + usize::from(lexemes.is_any(at, words!["each", "apiece"]));
        (lexemes.is_any(at, words!["under", "through", "via", "from"]) && self.is_from_public(at))
            .then_some(lead)
    }

    /// "carve £2m out of the schools budget", "clawed back £2m from the grant": the verb of taking it.
    fn taken_out(&self, lead: usize, at: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        if !self.amount.large {
            return None;
        }
        let out = listed!(FIGURES, "kind/idiom/taking-out");
        if (lexemes.is_any(lead, out) || lexemes.has(lead, Is::CUTS)) && is_away(lexemes, at) {
            // "carve £2m out of the schools budget"
            let to = (at + 7).min(self.sentence.end);
            let spent = (at..to).any(|i| {
                lexemes.has(i, Is::SPENDING) && lexemes.of(i, Of::PROPORTIONED)
                    || self.is_paid_out(i)
            });
            if spent {
                return Some(lead);
            }
        }
        let claws = words!["claw", "claws", "clawed", "clawing"];
        let clawed = lexemes.is(lead, "back")
            && lead > self.sentence.start
            && lexemes.is_any(lead - 1, claws)
            && lexemes.is(at, "from");
        // "clawed back £2m from the grant"
        clawed.then(|| lead - 1)
    }

    /// "Under the scheme, families get £200 a month": what a scheme that opens the sentence pays.
    fn is_got_under(&self, lead: usize) -> bool {
        let lexemes = self.lexemes;
        let start = self.sentence.start;
        lexemes.is(start, "under")
            && lexemes.of(lead, Of::RECEIVING)
            && (start + 1..start + 6).any(|i| lexemes.of(i, Of::PROPOSAL_NOUNS | Of::FLOWS))
    }

    /// Whether a public body adds the sum, or the sum is a part that is for something.
    fn is_added_or_included(&self, lead: usize, at: usize) -> bool {
        let lexemes = self.lexemes;
        let adds = words!["add", "adds", "added", "adding", "contribute", "contributed"];
        if lexemes.is_any(lead, adds)
            && !lexemes.is_any(at, words!["in", "of", "to"])
            && self.is_public(lead)
        {
            // "a club gave £2m, to which the state added £3m"
            return true;
        }
        // "includes £3m for roads"
        let work = || {
            lexemes.is(at, "to")
                && lexemes.is_word(at + 1)
                && !lexemes.at(at + 1).capital()
                && !lexemes.has(at + 1, Is::DETERMINER | Is::PRONOUN | Is::PREPOSITION)
        };
        lexemes.of(lead, Of::INCLUDING) && (lexemes.is(at, "for") || work())
    }

    /// "add £2m to the schools budget": whether money that is spent stands behind "to".
    fn is_to_spending(&self, at: usize) -> bool {
        let lexemes = self.lexemes;
        let to = (at + 7).min(self.sentence.end);
        (at + 1..to).any(|i| {
            lexemes.has(i, Is::SPENDING)
                && lexemes.of(i, Of::PROPORTIONED)
                && !lexemes.has(i + 1, Is::DEBT)
        })
    }

    /// "schools would get £3m for repairs": whether it is meant for something, not earned by it.
    fn is_allotted(&self, lead: usize, at: usize) -> bool {
        let lexemes = self.lexemes;
        let from = lead.saturating_sub(2).max(self.sentence.start);
        let earned = lexemes.is(at, "for") && lexemes.ends(at + 1, "ing");
        !earned && (from..lead).any(|i| lexemes.is_any(i, words!["will", "would", "to"]))
    }

    /// "£300 each under the scheme", "from the state": whether public money stands behind.
    fn is_from_public(&self, at: usize) -> bool {
        let lexemes = self.lexemes;
        let to = (at + 7).min(self.sentence.end);
        let end = (at + 1..to).find(|i| {
            !lexemes.is_word(*i)
                || lexemes.has(*i, Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::CONJUNCTION)
        });
        (at + 1..end.unwrap_or(to)).any(|i| {
            lexemes.of(i, Of::PUBLIC_PAYERS)
                || lexemes.has(i, Is::SPENDING) && !lexemes.has(i, Is::INCOME)
        })
    }

    /// Verbs of what is struck out of or put into a budget, before "for" and what for.
    fn is_budgeted(&self, lead: usize) -> bool {
        let lexemes = self.lexemes;
        let puts = listed!(FIGURES, "kind/idiom/budgeting");
        let what = self.behind_period() + 1;
        let time = Is::TIME_UNIT | Is::SHIFT | Is::MONTH | Is::SEASON;
        let timed = (what..what + 3).any(|i| lexemes.has(i, time));
        (lexemes.has(lead, Is::CUTS) || lexemes.is_any(lead, puts)) && !timed
    }
}

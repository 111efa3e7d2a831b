//! What the whole sentence says against the words nearest to an amount.

use copydesk_model::FigureKind;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Shape, listed, words};
use super::{Scene, Verdict};

impl Scene<'_, '_> {
    /// The verdict, unless the whole sentence says otherwise: money that a court takes is no
    /// spending, and what goes to a tax is a tax.
    pub(super) fn weighed(&self, verdict: Verdict) -> Verdict {
        let lexemes = self.lexemes;
        let paid = matches!(verdict.kind, FigureKind::Spending | FigureKind::Wage);
        if !paid || self.percent {
            return verdict;
        }
        if let Some(cue) = self.ordered() {
            return Verdict { kind: FigureKind::Penalty, cue, sure: 70 };
        }
        if verdict.kind != FigureKind::Spending {
            return verdict;
        }
        let at = self.behind_period();
        let economy = lexemes.is(at, "into")
            && (at + 1..at + 5).any(|i| lexemes.is_any(i, words!["economy", "economies"]));
        if economy && !self.is_public(verdict.cue) {
            // "the fair pumps £2m into the local economy"
            return Verdict { kind: FigureKind::Income, cue: at, sure: 60 };
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

    /// The verb of a court that has somebody pay: "ordered to pay", "ordered it to pay costs of".
    pub(super) fn ordered(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let from = self.amount.first.saturating_sub(12).max(self.sentence.start);
        let pays = |to: usize| {
            lexemes.is(to, "to") && lexemes.is_any(to + 1, words!["pay", "repay", "forfeit"])
        };
        (from..self.amount.first).find(|i| {
            let verb = lexemes.is_any(*i, words!["ordered", "sentenced", "condemned", "liable"]);
            let awards = lexemes.is_any(*i, words!["awarded", "awards"]);
            if awards && (i.saturating_sub(3)..*i).any(|k| lexemes.of(k, Of::JUDGING)) {
                return true;
            }
            // whom, in up to four words
            verb && (*i + 1..(*i + 6).min(self.amount.first)).any(pays)
        })
    }

    /// Who gets what somebody gives: "shelled out $4,000 to the campaign".
    pub(super) fn gift(&self, cue: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        let puts = !lexemes.of(cue, Of::HANDING) && lexemes.of(cue, Of::PUTTING | Of::LAYING_OUT);
        if !puts && !lexemes.of(cue, Of::HANDING) || cue > self.amount.first || self.is_public(cue)
        {
            return None;
        }
        let to = lexemes.is_any(at, words!["to", "into"]).then_some(at)?;
        let bodies = listed!(FIGURES, "kind/weighed/given-to");
        let given =
            |i: usize| if puts { lexemes.is_any(i, bodies) } else { lexemes.of(i, Of::GIVEN_TO) };
        let stop = Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::CONJUNCTION;
        if lexemes.has(to + 1, Is::PREPOSITION) || !lexemes.is_word(to + 1) {
            // "a committee that she poured £2m into during May"
            let from = cue.saturating_sub(14).max(self.sentence.start);
            let that =
                (from..cue).rev().find(|i| lexemes.has(*i, Is::RELATIVE) || lexemes.is(*i, ","))?;
            return (from..that).rev().find(|i| given(*i));
        }
        (to + 1..(to + 8).min(self.sentence.end))
            .take_while(|i| {
                (lexemes.is_word(*i) || lexemes.at(*i).shape() == Shape::Possessive)
                    && !lexemes.has(*i, stop)
            })
            .find(|i| given(*i))
    }
}

//! Verbs that decide on money, or cost it, only with what stands beside them.

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{listed, words};
use super::super::super::lexicon::Spelling;
use super::Scene;

/// Verbs of those who put money into a budget, before "for" and what for.
pub(super) const FINDING: &[Spelling] = listed!(FIGURES, "status/deciding/finding");

impl Scene<'_, '_> {
    /// "won a grant", "secured £3m": it is awarded, not paid yet.
    pub(super) fn wins(&self, i: usize) -> bool {
        let word = self.lexemes.word(i);
        let stems = ["secur", "land", "clinch", "bagg"];
        self.lexemes.of(i, Of::RECEIVING)
            && (self.lexemes.is_any(i, words!["won", "win", "wins", "winning"])
                || stems.iter().any(|stem| word.starts_with(stem)))
    }

    /// "carve £3m out of the fund", "squeeze £3m from the budget".
    pub(super) fn carves(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let verb = ["carv", "squeez", "wring", "wrung", "struck", "strik", "stripp"];
        lexemes.is_any(self.amount.end, words!["out", "from"])
            && verb.iter().any(|stem| lexemes.word(i).starts_with(stem))
    }

    /// "limits spending to £3m", "capped at £3m".
    pub(super) fn limits(&self, i: usize) -> bool {
        self.lexemes.of(i, Of::LIMITING)
            && self.lead.is_some_and(|l| l > i && self.lexemes.is_any(l, words!["to", "at"]))
            && i + 8 > self.amount.first
    }

    /// "ring-fenced", "green-lit", "rubber-stamped": two words that are one.
    pub(super) fn fences(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        i > 1
            && lexemes.is_hyphen(i - 1)
            && (lexemes.word(i).starts_with("fenc") && lexemes.is(i - 2, "ring")
                || lexemes.is_any(i, words!["lit", "lighted"])
                || lexemes.word(i).starts_with("stamp"))
    }

    /// "runs the city £3m", "could run to £3m": a cost, not "ran £3m in ads".
    pub(super) fn runs_to(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let runs = lexemes.is_any(i, words!["run", "runs", "running", "ran"]);
        runs && i + 8 > self.amount.first
            && (lexemes.is_any(i + 1, words!["to", "into"])
                || !lexemes.is_any(self.amount.end, words!["in", "of", "on", "worth", "for"])
                    && !lexemes.has(self.amount.end, Is::SPENDING))
    }

    /// "called the plan a mistake", "backed by £3m", "set up": no asking.
    pub(super) fn is_called(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let called = lexemes.is_any(i, words!["called", "calls", "calling", "call"])
            && !lexemes.is_any(i + 1, words!["for", "on", "upon"]);
        let backed = lexemes.is_any(i, words!["backed", "pressed"])
            && lexemes.is_any(i + 1, words!["by", "off", "away", "out", "down"]);
        called || backed
    }

    /// "takes 5 percent of the budget": it is taken already.
    pub(super) fn takes_part(&self, i: usize) -> bool {
        self.is_share() && self.lexemes.of(i, Of::TAKING_UP)
            || self.lexemes.is_any(i, words!["took", "taken"])
                && !self.lexemes.has(self.amount.end, Is::PREPOSITION)
    }

    /// "set aside", "put up", "pencilled in".
    pub(super) fn sets_aside(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        lexemes.is_any(i, words!["set", "sets", "setting", "put", "puts", "putting"])
            && lexemes.is(i + 1, "aside")
            || lexemes.is_any(i, words!["put", "puts"])
                && lexemes.is(i + 1, "up")
                && i + 6 > self.amount.first
            || self.raises_budget(i)
            || self.finds(i)
    }

    /// "has found £3m for the pier", "lawmakers added £3m for huts": a body that gives it.
    pub(super) fn finds(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let near = i + 8 > self.amount.first && i < self.amount.first;
        near && lexemes.is_any(i, FINDING) && lexemes.is(self.amount.end, "for")
    }

    /// "raised arms spending by 20 per cent": a body decides that of its own budget.
    pub(super) fn raises_budget(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let raises = lexemes.is_any(i, listed!(FIGURES, "status/deciding/raising"));
        let steps =
            |k: usize| (k + 1..self.amount.first).any(|n| lexemes.is_any(n, words!["to", "by"]));
        raises
            && (i + 1..self.amount.first)
                .any(|k| lexemes.of(k, Of::DECIDED_NOUNS | Of::PROPORTIONED) && steps(k))
            || lexemes.is(i, "topped") && lexemes.is(i + 1, "up")
    }

    /// "put at", "pegged at", "priced at".
    pub(super) fn puts_at(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        lexemes.is_any(i, words!["put", "puts", "pegged", "valued", "costed", "placed"])
            && (self.amount.first.saturating_sub(4).max(i + 1)..self.amount.first)
                .any(|k| lexemes.is(k, "at") && !lexemes.is_any(k + 1, words!["least", "most"]))
    }
}

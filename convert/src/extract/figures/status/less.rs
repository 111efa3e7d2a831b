//! Spending that gets less, and what is left of it.

use copydesk_model::SpendingStatus;

use super::super::super::amounts::class::Is;
use super::super::super::amounts::lexemes::{listed, words};
use super::super::super::lexicon::Spelling;
use super::super::kind::{GIVE, TAKE, is_away};
use super::mood::Mood;
use super::verb::Does;
use super::{Scene, Status, rules};

/// Verbs of spending that gets less.
const FALLING: &[Spelling] = listed!(FIGURES, "status/less/falling");

/// How far before an amount a verb of cutting may stand.
const CUT_REACH: usize = 12;

/// Spending that is cut, by the word that says so.
const fn cut(word: usize) -> Status {
    (SpendingStatus::Cut, &rules::CUT, Some(word))
}

impl Scene<'_, '_> {
    /// "cut £3m", "a £3m cut", "reduced spending by £3m", "had £3m of it withheld".
    pub(super) fn cut(&self) -> Option<Status> {
        self.cut_behind()
            .map(cut)
            .or_else(|| self.cut_before())
            .or_else(|| self.fall().map(cut))
            .or_else(|| self.left())
            .or_else(|| self.taken().map(cut))
            .or_else(|| self.under_budget())
            .or_else(|| self.is_gone().then(|| cut(self.sentence.start)))
            .or_else(|| self.cut_of().map(cut))
    }

    /// "a £3m cut", "had £3m of it withheld": the noun or participle behind the amount.
    fn cut_behind(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let end = self.amount.end;
        let to = (end + 5).min(self.sentence.end);
        let inside = |i: &usize| {
            lexemes.is_word(*i)
                && (!lexemes.has(*i, Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::CONJUNCTION)
                    || lexemes.is_any(*i, words!["of", "in"]))
        };
        (end..to).take_while(inside).find(|i| {
            let noun = lexemes.is_any(*i, words!["cut", "cuts", "cutback"])
                || lexemes.word(*i).starts_with("reduction");
            let undone = lexemes.has(*i, Is::CUTS) && lexemes.word(*i).ends_with("ed")
                || lexemes.is(*i, "withheld");
            let held = lexemes.is_any(*i - 1, words!["it", "that", "which"]);
            (noun || undone && held) && !self.is_of_tax(*i)
        })
    }

    /// "cut £3m", "would slash it to £3m": what the verb before the amount cuts, or leaves.
    fn cut_before(&self) -> Option<Status> {
        let Some((verb, Does::Cuts)) = self.verb else { return None };
        if self.amount.first - verb > CUT_REACH || self.is_of_tax(verb) {
            return None;
        }
        // "cut spending to £3m" leaves that much.
        let to = words!["to", "from"];
        let left = self.lead.is_some_and(|l| l > verb && self.lexemes.is_any(l, to));
        if !left {
            return Some(cut(verb));
        }
        // "would slash it to £3m", "faces a cut to £3m under the draft"
        let asked = matches!(self.mood(verb, 0), Mood::Conditional | Mood::Asked | Mood::Due)
            || self.is_under_plan();
        Some(if asked {
            (SpendingStatus::Proposed, &rules::LEFT_IF_DONE, Some(verb))
        } else {
            (SpendingStatus::Committed, &rules::LEFT, Some(verb))
        })
    }

    /// "spending would fall 3 percent", "aid dropped by £3m": the verb of getting less.
    fn fall(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let by = self.lead.filter(|l| *l > self.sentence.start);
        // "dropped £3m on leaflets" falls by nothing
        let by = by.filter(|l| self.is_share() || lexemes.is(*l, "by"));
        let by = by.map(|l| l - usize::from(lexemes.is(l, "by")));
        by.filter(|i| lexemes.is_any(*i, FALLING))
    }

    /// "Among the cuts are £3m", "told to give up £3m", "takes £3m off the museums".
    fn taken(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        // "Among the cuts are £3m for huts"
        let start = self.sentence.start;
        if lexemes.is(start, "among")
            && (start + 1..start + 4)
                .any(|i| lexemes.is_any(i, words!["cuts", "reductions", "cutbacks", "casualties"]))
        {
            return Some(start);
        }
        // "told to give up £3m"
        if let Some(verb) = self.lead.filter(|l| *l > start && lexemes.is(*l, "up"))
            && lexemes.is_any(verb - 1, GIVE)
        {
            return Some(verb - 1);
        }
        // "takes £3m off the museums"
        let end = self.amount.end;
        self.lead.filter(|l| {
            lexemes.is_any(*l, TAKE)
                && is_away(lexemes, end)
                && !(end + 1..end + 10).any(|i| {
                    lexemes.is_any(i, words!["to", "for"]) && !lexemes.has(i + 1, Is::DETERMINER)
                })
        })
    }

    /// "is £3m under budget".
    fn under_budget(&self) -> Option<Status> {
        let lexemes = self.lexemes;
        let end = self.amount.end;
        let under = lexemes.is_any(end, words!["under", "below"]) && lexemes.is(end + 1, "budget");
        under.then_some((SpendingStatus::Cut, &rules::UNDER_BUDGET, Some(end)))
    }

    /// "cuts of £3m", "a reduction of £3m": the noun whose size the amount is.
    fn cut_of(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let lead = self.lead?;
        let noun = lead.checked_sub(1).filter(|_| lexemes.is(lead, "of"))?;
        let cuts = lexemes.is_any(noun, words!["cut", "cuts"])
            || lexemes.word(noun).starts_with("reduction");
        (cuts && !self.is_of_tax(noun)).then_some(noun)
    }

    /// "tax cuts": no spending is cut.
    fn is_of_tax(&self, i: usize) -> bool {
        i > 0 && self.lexemes.has(i - 1, Is::TAX)
    }

    /// "Gone is the £3m for huts", "Cut from the budget would be £3m": not "Cut trees are costing £3m".
    fn is_gone(&self) -> bool {
        let lexemes = self.lexemes;
        let start = self.sentence.start;
        let gone = lexemes.is_any(start, words!["gone", "lost", "cut"])
            || lexemes.has(start, Is::CUTS) && lexemes.ends(start, "ed");
        let be = words!["is", "are", "was", "were", "be"];
        let Some(be) = self.lead.filter(|l| gone && lexemes.is_any(*l, be)) else { return false };
        let own = Is::ADVERB | Is::MODAL;
        lexemes.is(start + 1, "from")
            || (start + 1..be).all(|i| lexemes.has(i, own) || lexemes.is(i, ","))
    }

    /// "leaving £3m for the rest": what a cut leaves.
    pub(super) fn left(&self) -> Option<Status> {
        let lexemes = self.lexemes;
        let lead = self.lead?;
        let leaves = lexemes.is_any(lead, words!["leaving", "leaves", "leave"])
            && lexemes.is(self.amount.end, "for");
        let mood = leaves.then(|| self.mood(lead, 0))?;
        Some(match mood {
            Mood::Conditional | Mood::Asked | Mood::Due => {
                (SpendingStatus::Proposed, &rules::LEFT_IF_DONE, Some(lead))
            }
            _ => (SpendingStatus::Committed, &rules::LEFT, Some(lead)),
        })
    }

    /// "under the mayor's plan": nobody has decided on it.
    pub(super) fn is_under_plan(&self) -> bool {
        let lexemes = self.lexemes;
        let to = (self.amount.end + 9).min(self.sentence.end);
        let under = (self.amount.end..to).find(|i| lexemes.is(*i, "under"));
        under.is_some_and(|under| {
            (under + 1..(under + 7).min(self.sentence.end)).any(|i| {
                lexemes.is_any(i, words!["plan", "plans", "proposal", "blueprint", "draft", "bill"])
            })
        })
    }
}

//! Work that is under way.

use copydesk_model::SpendingStatus;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{listed, words};
use super::super::super::lexicon::Spelling;
use super::beside::DESCRIBED_REACH;
use super::mood::Mood;
use super::{Scene, Status, rules};

/// Nouns of work that takes its time.
const WORKS: &[Spelling] = listed!(FIGURES, "status/work/works");

impl Scene<'_, '_> {
    /// "part of a £3m overhaul", "halfway through a £3m overhaul": work that is under way.
    pub(super) fn underway(&self) -> Option<Status> {
        let lexemes = self.lexemes;
        let lead = self.lead.filter(|i| *i > self.sentence.start)?;
        let article = (lead + 1..self.amount.first).any(|i| lexemes.has(i, Is::DETERMINER));
        let noun = lexemes.is_word(self.amount.end) || lexemes.is_hyphen(self.amount.end);
        let other = Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::CONJUNCTION;
        if !article || !noun || lexemes.has(self.amount.end, other) {
            return None;
        }
        let parts = words!["part", "midst", "middle", "phase", "stage", "centerpiece"];
        let through = words!["halfway", "midway", "partway", "way"];
        let within = lexemes.is(lead, "of") && lexemes.is_any(lead - 1, parts)
            || lexemes.is(lead, "through") && lexemes.is_any(lead - 1, through)
            || lexemes.is_any(lead, words!["undergoing", "undergoes"])
            || lexemes.is(lead, "amid") && self.is_work(self.amount.end);
        let asked = || self.noun().is_some_and(|noun| lexemes.of(noun, Of::PROPOSAL_NOUNS));
        if !within || asked() {
            return None;
        }
        Some(self.undecided().unwrap_or((SpendingStatus::Committed, &rules::COMMITTED, Some(lead))))
    }

    /// Whether the noun of some work stands here, or close behind: "overhaul".
    fn is_work(&self, from: usize) -> bool {
        let lexemes = self.lexemes;
        let noun = (from..(from + 4).min(self.sentence.end))
            .take_while(|i| lexemes.is_word(*i) || lexemes.is_hyphen(*i))
            .find(|i| lexemes.of(*i, Of::COSTLY_THINGS) || lexemes.is_any(*i, WORKS));
        noun.is_some()
    }

    /// "a £3m overhaul that it has yet to approve", "an overhaul that would": nobody has decided on it.
    fn undecided(&self) -> Option<Status> {
        let lexemes = self.lexemes;
        let end = self.amount.end;
        let that = (end..(end + 6).min(self.sentence.end))
            .find(|i| lexemes.is_any(*i, words!["that", "which"]))?;
        let to = (that + 8).min(self.sentence.end);
        let undone = |i: usize| lexemes.is_any(i, words!["yet", "not"]);
        let open = |i: usize| lexemes.is_any(i, words!["would", "could", "may", "might"]);
        let word = (that + 1..to).find(|i| undone(*i) || open(*i))?;
        let rule = if undone(word) { &rules::UNDONE } else { &rules::CONDITIONAL };
        Some((SpendingStatus::Proposed, rule, Some(word)))
    }

    /// "a £3m plant that the firm is building": what is said of the thing that costs so much.
    pub(super) fn built(&self) -> Option<Status> {
        let lexemes = self.lexemes;
        let stop = Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::CONJUNCTION | Is::DETERMINER;
        let end = self.amount.end;
        let that = |i: usize| lexemes.is_any(i, words!["that", "which"]);
        let that = (end + 1..(end + 6).min(self.sentence.end))
            .take_while(|i| lexemes.is_word(*i) && (that(*i) || !lexemes.has(*i, stop)))
            .find(|i| that(*i))?;
        if self.noun().is_some() {
            return None;
        }
        let builds = listed!(FIGURES, "status/work/building");
        let verb = (that + 1..(that + DESCRIBED_REACH).min(self.sentence.end))
            .take_while(|i| lexemes.is_word(*i))
            .find(|i| lexemes.is_any(*i, builds))?;
        Some(match self.mood(verb, 0) {
            Mood::Ongoing | Mood::Future | Mood::Decided => {
                (SpendingStatus::Committed, &rules::TO_COME, Some(verb))
            }
            Mood::Conditional | Mood::Asked => {
                (SpendingStatus::Proposed, &rules::CONDITIONAL, Some(verb))
            }
            Mood::Past => (SpendingStatus::Spent, &rules::TOLD, Some(verb)),
            _ => return None,
        })
    }
}

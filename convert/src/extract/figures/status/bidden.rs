//! The mood that plans, orders and duties give to what hangs on them.

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{listed, words};
use super::super::super::lexicon::Spelling;
use super::Scene;
use super::mood::{DEPTH, Mood};

/// Verbs of turning down a plan.
const TURNING_DOWN: &[Spelling] = listed!(FIGURES, "status/bidden/turning-down");

/// How many lexemes who is bidden may have.
const BIDDEN_REACH: usize = 7;

/// Nouns of what binds those whom it speaks of.
const BINDING: &[Spelling] = listed!(FIGURES, "status/bidden/binding");

impl Scene<'_, '_> {
    /// "the contract calls for £3m": what binds says so.
    pub(super) fn is_called_for_by_right(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let noun = verb.checked_sub(1).filter(|b| *b >= self.sentence.start);
        lexemes.is_any(verb, words!["calls", "called", "call"])
            && lexemes.is(verb + 1, "for")
            && noun.is_some_and(|noun| {
                lexemes.is_any(noun, BINDING) && !lexemes.is(noun, "legislation")
            })
    }

    /// "the plan to spend": one's own plan is decided, a person's is asked for.
    pub(super) fn plan(&self, noun: usize) -> Mood {
        let lexemes = self.lexemes;
        // "voters rejected a plan to spend £3m"
        let from = noun.saturating_sub(6).max(self.sentence.start);
        let down = |i: usize| {
            lexemes.is_any(i, words!["down", "against"])
                && lexemes.is_any(i.wrapping_sub(1), words!["turned", "voted", "shot", "struck"])
        };
        // not "dropped its objection to a plan"
        let governs = |i: usize| {
            lexemes.is_any(i, TURNING_DOWN)
                && !(i + 1..noun).any(|k| lexemes.has(k, Is::PREPOSITION) || lexemes.is(k, "to"))
        };
        if (from..noun).any(|i| governs(i) || down(i)) {
            return Mood::Asked;
        }
        let plain = lexemes.is_any(noun, words!["plan", "plans", "move", "deal"]);
        let personal = noun > 0 && lexemes.is_any(noun - 1, words!["his", "her", "my"]);
        if plain && !personal { Mood::Decided } else { Mood::Asked }
    }

    /// "the law obliged", "the rules required": a duty, and no deed.
    pub(super) fn is_bound_by(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let word = lexemes.word(verb);
        let binds = ["requir", "mandat", "oblig", "compel"];
        let bound = binds.iter().any(|stem| word.starts_with(stem));
        let from = verb.saturating_sub(BIDDEN_REACH).max(self.sentence.start);
        bound
            && self.mood(verb, DEPTH) == Mood::Past
            && (from..verb).any(|i| lexemes.is_any(i, BINDING))
    }

    /// "wants the city to pay", "forced the club to pay": the verb before who is to do it.
    pub(super) fn bidding(&self, last: usize) -> Option<Mood> {
        let lexemes = self.lexemes;
        let from = last.saturating_sub(BIDDEN_REACH).max(self.sentence.start);
        let verb = (from..last).rev().find(|i| {
            lexemes.of(*i, Of::BIDDING)
                || lexemes.has(*i, Is::PROPOSES | Is::VERB | Is::AUXILIARY)
                || self.is_modal(*i)
                || lexemes.is_any(*i, words![",", ";"])
        })?;
        let asks = lexemes.has(verb, Is::PROPOSES) && !self.is_modal(verb)
            || lexemes.is_any(verb, words!["encourage", "invite", "press", "persuade"]);
        if asks {
            let bound = self.is_called_for_by_right(verb);
            return Some(if bound { Mood::Decided } else { Mood::Asked });
        }
        if !lexemes.of(verb, Of::BIDDING) {
            return None;
        }
        if lexemes.word(verb).starts_with("expect") {
            return Some(Mood::Reckoned);
        }
        let orders = ["order", "instruct", "direct", "command", "told", "tell"];
        if orders.iter().any(|stem| lexemes.word(verb).starts_with(stem)) {
            // "a judge ordered the club to pay": it has not paid yet
            return Some(Mood::Decided);
        }
        if self.is_bound_by(verb) {
            // "the law obliged the town to pay": whether it did is not told
            return Some(Mood::Decided);
        }
        Some(match self.mood(verb, DEPTH) {
            Mood::Present | Mood::Bare => Mood::Decided,
            mood => mood,
        })
    }
}

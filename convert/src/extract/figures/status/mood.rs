//! The mood of a verb: "spent", "will spend", "would spend", "asked the city to spend".

mod infinitive;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{listed, words};
use super::super::super::lexicon::Spelling;
use super::super::clause::{is_adverb, is_time};
use super::Scene;
use super::verb::Does;

/// How far what a verb tells of has got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mood {
    /// "spent", "has spent", "was paid".
    Past,
    /// "spends", "is paid".
    Present,
    /// "is spending".
    Ongoing,
    /// "will spend", "is to spend", "is set to spend".
    Future,
    /// "would spend", "could spend".
    Conditional,
    /// "should spend".
    Due,
    /// "wants to spend", "asked the city to spend".
    Asked,
    /// "has yet to spend", "refused to spend".
    Undone,
    /// "agreed to spend".
    Decided,
    /// "aims to spend".
    Aimed,
    /// "is expected to spend".
    Reckoned,
    /// "spending", with no verb over it.
    Bare,
}

/// Verbs before a gerund of what has been done.
const ADMITTING: &[Spelling] = listed!(FIGURES, "status/mood/admitting");

/// How many verbs above one another are looked at.
pub(super) const DEPTH: usize = 4;

impl Scene<'_, '_> {
    /// The mood of the verb at this lexeme.
    pub(super) fn mood(&self, verb: usize, depth: usize) -> Mood {
        let lexemes = self.lexemes;
        let form = self.form(verb);
        let mut past = false;
        let mut at = verb + usize::from(self.is_modal(verb));
        while at > self.sentence.start {
            let i = at - 1;
            at = i;
            if lexemes.is(i, "to") {
                let mood = self.infinitive(i, depth);
                // "was to have cost £3m"
                if past && i > self.sentence.start && lexemes.is_any(i - 1, words!["was", "were"]) {
                    return Mood::Conditional;
                }
                // "is said to have spent"
                return if past && mood != Mood::Reckoned { Mood::Past } else { mood };
            }
            if lexemes.is_any(i, words!["would", "could", "might", "may", "wouldn't", "couldn't"])
                && self.is_modal(i)
                || lexemes.is(i, "'d") && form != Mood::Past
            {
                // "signed a bill that would provide £3m"
                let law = lexemes.has(i.wrapping_sub(1), Is::RELATIVE)
                    && i.checked_sub(2).is_some_and(|noun| self.is_law(noun));
                let told = lexemes.is(i, "would") && !past && (law || self.is_told(i));
                return if told { Mood::Decided } else { Mood::Conditional };
            }
            let negative = lexemes.is_any(i, words!["cannot", "can't", "won't", "shouldn't"])
                || self.is_modal(i) && lexemes.is_any(i + 1, words!["not", "never"]);
            if negative && !lexemes.has(verb, Is::COSTS) {
                return Mood::Undone;
            }
            if lexemes.is_any(i, words!["should", "ought"]) {
                return if past { Mood::Conditional } else { Mood::Due };
            }
            if lexemes.is(i, "can") && lexemes.has(verb, Is::COSTS) {
                return Mood::Conditional;
            }
            // "which it expects will add"
            let expects = i > self.sentence.start
                && lexemes.is_any(i, words!["will", "would"])
                && (lexemes.has(i - 1, Is::ESTIMATES) || lexemes.of(i - 1, Of::RECKONING))
                && !lexemes.is(i - 1, "may");
            if expects {
                return Mood::Reckoned;
            }
            if self.is_modal(i) {
                return Mood::Future;
            }
            if lexemes.is_any(i, words!["have", "been", "being", "be", "having"]) {
                past |= !lexemes.is_any(i, words!["be", "being"]);
                continue;
            }
            if lexemes.has(i, Is::AUXILIARY) {
                let now = lexemes
                    .is_any(i, words!["is", "are", "'re", "'m", "am", "isn't", "aren't"])
                    || lexemes.is(i, "'s") && form == Mood::Bare;
                return match () {
                    () if past || !now => Mood::Past,
                    () if lexemes.word(verb).ends_with("ing") || lexemes.is(i + 1, "being") => {
                        Mood::Ongoing
                    }
                    () => Mood::Present,
                };
            }
            let between = lexemes.has(i, Is::ADVERB) && !lexemes.has(i, Is::PREPOSITION)
                || is_adverb(lexemes, i)
                || lexemes.is_any(i, listed!(FIGURES, "status/mood/between"))
                || is_time(lexemes, i) && !lexemes.is(i, "on");
            if !between {
                break;
            }
        }
        if past {
            return Mood::Past;
        }
        if form == Mood::Bare { self.gerund(at, depth) } else { self.joined(verb, at, form, depth) }
    }

    /// What the form of a verb alone says; [`Mood::Bare`] of a gerund.
    fn form(&self, verb: usize) -> Mood {
        let lexemes = self.lexemes;
        let word = lexemes.word(verb);
        let aux = lexemes.is_any(verb, words!["was", "were", "had", "did"]);
        if word.ends_with("ing") {
            Mood::Bare
        } else if aux || word.ends_with("ed") || lexemes.of(verb, Of::IRREGULAR_PASTS) {
            Mood::Past
        } else {
            Mood::Present
        }
    }

    /// A gerund has the mood of the verb over it: "by spending", ", spending".
    fn gerund(&self, before: usize, depth: usize) -> Mood {
        let lexemes = self.lexemes;
        // "the goal of spending £3m"
        if lexemes.is(before, "of") && lexemes.of(before.wrapping_sub(1), Of::TARGETS) {
            return Mood::Aimed;
        }
        if lexemes.is_any(before, ADMITTING) {
            return Mood::Past;
        }
        // "balked at spending £3m", "ruled out spending £3m"
        let shuns = words!["balk", "balks", "balked", "balking", "baulked", "bristled", "ruled"];
        if lexemes.is_any(before, words!["resist", "resists", "resisted", "resisting", "rejected"])
            || lexemes.is_any(before, words!["at", "out"])
                && lexemes.is_any(before.wrapping_sub(1), shuns)
        {
            return Mood::Undone;
        }
        if lexemes.is_any(before, words!["after", "despite", "since", "besides"])
            || lexemes.is_any(before, words!["reported", "reports", "admitted", "denied", "of"])
                && !self.follows_plan(before)
        {
            return Mood::Past;
        }
        if self.is_over(before) {
            return if self.is_law(before) { Mood::Decided } else { self.above(before) };
        }
        // "ended up costing", "could end up costing"
        let phase = listed!(FIGURES, "status/mood/phases");
        if lexemes.is_any(before, phase) && depth < DEPTH {
            return self.mood(before, depth + 1);
        }
        if lexemes.is(before, "of")
            && lexemes.is_any(before.wrapping_sub(1), words!["danger", "risk", "chance"])
        {
            return Mood::Reckoned;
        }
        let hangs = lexemes.has(before, Is::PREPOSITION | Is::CONJUNCTION | Is::ADVERB)
            || lexemes.is(before, ",");
        if !hangs || depth >= DEPTH {
            return Mood::Bare;
        }
        self.mood_over(before, depth).unwrap_or(Mood::Bare)
    }

    /// "will mend the pier and pay £3m": a plain form behind "and" shares the mood of the verb before.
    fn joined(&self, verb: usize, before: usize, form: Mood, depth: usize) -> Mood {
        let lexemes = self.lexemes;
        let word = lexemes.word(verb);
        if lexemes.is_any(before, words!["help", "helps", "helped"]) && depth < DEPTH {
            return self.mood(before, depth + 1);
        }
        // "would see its budget rise by £3m"
        let from = before.saturating_sub(4).max(self.sentence.start);
        let sees = words!["see", "sees", "saw", "seen", "seeing", "watch", "watched"];
        let seen = (from..before).rev().find(|i| lexemes.is_any(*i, sees));
        if let Some(seen) = seen.filter(|_| lexemes.has(before, Is::SPENDING) && depth < DEPTH) {
            return self.mood(seen, depth + 1);
        }
        let twofold = lexemes.is_any(verb, words!["cost", "put", "cut", "set"]);
        let plain = form == Mood::Present && !word.ends_with('s') || twofold;
        let joins = lexemes.is_any(before, words!["and", "or", ","]) && !self.ends_aside(before);
        if !plain || !joins || depth >= DEPTH || lexemes.has(verb, Is::AUXILIARY | Is::MODAL) {
            return form;
        }
        match self.mood_over(before, depth) {
            Some(Mood::Past | Mood::Present | Mood::Bare | Mood::Ongoing) | None => form,
            Some(mood) => mood,
        }
    }

    /// "The pier, budgeted at £3m, cost": a comma behind what a participle opens between commas.
    fn ends_aside(&self, comma: usize) -> bool {
        let lexemes = self.lexemes;
        let from = comma.saturating_sub(ASIDE_REACH).max(self.sentence.start);
        let open = (from..comma).rev().find(|i| lexemes.is(*i, ","));
        open.filter(|_| lexemes.is(comma, ",")).is_some_and(|open| {
            let first = open + 1;
            let word = first + usize::from(is_adverb(lexemes, first));
            lexemes.has(first, Is::RELATIVE)
                || lexemes.of(word, Of::OUTLOOK)
                || lexemes.word(word).ends_with("ed")
                || lexemes.of(word, Of::IRREGULAR_PASTS)
        })
    }

    /// Whether a word is a modal verb, and not the month or a name: "in May", "Theresa May",
    /// "George Will paid".
    pub(super) fn is_modal(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        if !lexemes.has(i, Is::MODAL) {
            return false;
        }
        let names = words!["may", "will"];
        if !lexemes.at(i).capital() || !lexemes.is_any(i, names) {
            return true;
        }
        let next = i + 1 + usize::from(is_adverb(lexemes, i + 1));
        let past = lexemes.word(next).ends_with("ed")
            || lexemes.of(next, Of::IRREGULAR_PASTS)
                && !lexemes.is_any(next, words!["cost", "put", "set", "come", "run"])
            || lexemes.is_any(next, words!["has", "had", "was", "is", "were", "did"]);
        // "City May Spend £3m": a headline in capitals
        let headline = i > self.sentence.start
            && lexemes.at(i + 1).capital()
            && !lexemes.has(i - 1, Is::PREPOSITION)
            && (lexemes.has(next, Is::VERB | Is::SPENDS | Is::COSTS) || lexemes.is(next, "be"));
        !past && (headline || lexemes.is(i, "will"))
    }

    /// Whether a word asks, decides, aims or reckons, so that it says how far what it is over has got.
    pub(super) fn is_over(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        (lexemes.has(i, Is::COMMITS | Is::PROPOSES | Is::AIMS | Is::ESTIMATES)
            || lexemes.of(i, Of::DECIDING | Of::ASKING | Of::RECKONING))
            && !self.is_modal(i)
    }

    /// "a plan of spending", "the idea of buying".
    fn follows_plan(&self, of: usize) -> bool {
        let lexemes = self.lexemes;
        lexemes.is(of, "of")
            && of > 0
            && (lexemes.of(of - 1, Of::PROPOSAL_NOUNS)
                || lexemes.is_any(of - 1, words!["idea", "option", "hopes", "cost", "costs"]))
    }

    /// The mood that the nearest verb before some words gives to what hangs on it.
    fn mood_over(&self, before: usize, depth: usize) -> Option<Mood> {
        let lexemes = self.lexemes;
        let Some((verb, does)) = self.verb_before(before) else {
            // "answered quickly by spending": a verb that no list knows
            let from = before.saturating_sub(16).max(self.sentence.start);
            let told = (from..before).any(|i| {
                lexemes.word(i).ends_with("ed")
                    && !lexemes.at(i).capital()
                    && lexemes.entry(i).classes == 0
            });
            return told.then_some(Mood::Past);
        };
        if matches!(does, Does::Asks | Does::Decides | Does::Aims | Does::Reckons) {
            return Some(self.above(verb));
        }
        Some(self.mood(verb, depth + 1))
    }

    /// The mood that a word of asking, deciding, aiming or reckoning gives to the verb below it.
    pub(super) fn above(&self, word: usize) -> Mood {
        let lexemes = self.lexemes;
        if lexemes.has(word, Is::ESTIMATES) || lexemes.of(word, Of::RECKONING) {
            Mood::Reckoned
        } else if lexemes.has(word, Is::AIMS) {
            Mood::Aimed
        } else if lexemes.has(word, Is::PROPOSES) || lexemes.of(word, Of::ASKING) {
            Mood::Asked
        } else {
            Mood::Decided
        }
    }
}

/// How many lexemes what stands between commas may have.
const ASIDE_REACH: usize = 14;

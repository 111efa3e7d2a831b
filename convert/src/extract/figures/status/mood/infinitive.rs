//! The mood of an infinitive, by what stands before "to": "is to spend", "refused to spend", "a plan to spend".

use super::super::super::super::amounts::class::{Is, Of};
use super::super::super::super::amounts::lexemes::words;
use super::super::super::clause::{is_adverb, is_time};
use super::super::super::finite::after_article;
use super::super::Scene;
use super::{DEPTH, Mood};

impl Scene<'_, '_> {
    /// The mood of the infinitive behind this "to".
    pub(super) fn infinitive(&self, to: usize, depth: usize) -> Mood {
        let Some(word) = self.word_before(to) else { return Mood::Bare };
        self.by_auxiliary(word)
            .or_else(|| self.by_outlook(word))
            .or_else(|| self.by_plan(word))
            .unwrap_or_else(|| self.by_deed(word, depth))
    }

    /// The word before "to", over times and adverbs.
    fn word_before(&self, to: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let mut at = to;
        while at > self.sentence.start + 1
            && (is_time(lexemes, at - 1)
                || is_adverb(lexemes, at - 1)
                || lexemes.is_any(at - 1, words!["not", "also"]))
        {
            at -= 1;
        }
        at.checked_sub(1).filter(|w| *w >= self.sentence.start)
    }

    /// By an auxiliary: "its goal is to spend", "would have to", "isn't going to", "had to", "is to".
    fn by_auxiliary(&self, word: usize) -> Option<Mood> {
        let lexemes = self.lexemes;
        let start = self.sentence.start;
        let be = lexemes.is_any(word, words!["is", "was", "are"]);
        if be && word > start && lexemes.of(word - 1, Of::TARGETS) {
            // "its goal is to spend £3m"
            return Some(Mood::Aimed);
        }
        let would = words!["would", "could", "might", "may"];
        if lexemes.is(word, "have") && word > start && lexemes.is_any(word - 1, would) {
            return Some(Mood::Conditional);
        }
        let from = word.saturating_sub(2).max(start);
        let not = words!["not", "n't", "never", "isn't", "aren't"];
        if lexemes.is(word, "going") && (from..word).any(|i| lexemes.is_any(i, not)) {
            return Some(Mood::Undone);
        }
        let done = if lexemes.is(word, "had") { Mood::Past } else { Mood::Future };
        lexemes.has(word, Is::AUXILIARY).then_some(done)
    }

    /// By a word that says how it looks: "has yet to", "whether to", "stands to", "supposed to", "set to".
    fn by_outlook(&self, word: usize) -> Option<Mood> {
        let lexemes = self.lexemes;
        if lexemes.is(word, "yet") || is_refusal(lexemes.word(word)) {
            return Some(Mood::Undone);
        }
        if lexemes.is_any(word, words!["whether", "how", "if"]) {
            // "will decide whether to spend £3m"
            return Some(Mood::Asked);
        }
        if lexemes.is_any(word, words!["stand", "stands", "stood"]) {
            // "stands to get £3m"
            return Some(Mood::Conditional);
        }
        let talks = words!["talks", "negotiations", "discussions", "pressure", "pressed"];
        if lexemes.is_any(word, talks) {
            return Some(Mood::Asked);
        }
        if lexemes.is_any(word, words!["supposed", "meant"]) {
            return Some(Mood::Due);
        }
        lexemes.is_any(word, words!["going", "set", "due", "told", "’s"]).then_some(Mood::Future)
    }

    /// By a plan, a vote or a verb of meaning, deciding or bidding: "approved a plan to", "hopes to", "agreed to".
    fn by_plan(&self, word: usize) -> Option<Mood> {
        let lexemes = self.lexemes;
        if let Some(vote) = self.voted(word) {
            // "a panel approved a plan to spend", "a plan to spend was not approved"
            let all = self.is_decided_by_all(vote);
            return Some(if all { Mood::Decided } else { Mood::Asked });
        }
        if lexemes.of(word, Of::PROPOSAL_NOUNS)
            && (!lexemes.has(word, Is::COMMITS)
                || after_article(lexemes, word, self.sentence.start))
        {
            return Some(self.plan(word));
        }
        let over = lexemes.has(word, Is::ESTIMATES | Is::AIMS | Is::PROPOSES)
            || lexemes.of(word, Of::ASKING | Of::RECKONING);
        if over && self.is_over(word) {
            return Some(self.above(word));
        }
        if lexemes.of(word, Of::OUTLOOK) {
            // "was forced to pay" has paid; "is due to pay" will.
            let done = word > 0
                && lexemes.is_any(word - 1, words!["was", "were", "been", "had"])
                && !lexemes
                    .is_any(word, words!["due", "set", "bound", "slated", "poised", "about"]);
            let kept = lexemes.word(word).starts_with("continue");
            return Some(if done || kept { Mood::Past } else { Mood::Future });
        }
        if self.is_over(word) {
            return Some(Mood::Decided);
        }
        self.bidding(word)
    }

    /// By the verb whose aim it is: what a deed is for is as far as the deed.
    fn by_deed(&self, word: usize, depth: usize) -> Mood {
        let lexemes = self.lexemes;
        if depth >= DEPTH {
            return Mood::Decided;
        }
        let verb = (lexemes.has(word, Is::VERB) || lexemes.word(word).ends_with("ed"))
            && lexemes.is_word(word)
            && !after_article(lexemes, word, self.sentence.start);
        if verb {
            return self.mood(word, depth + 1);
        }
        // "used £3m to buy": what a deed is for is as far as the deed.
        match self.mood_over(word, depth) {
            Some(Mood::Bare | Mood::Present) | None => Mood::Decided,
            Some(mood) => mood,
        }
    }
}

/// "failed to", "refuses to", "declined to".
fn is_refusal(word: &str) -> bool {
    ["refus", "fail", "declin"].iter().any(|stem| word.starts_with(stem))
}

//! The verb that an amount is the object or measure of.

mod nearest;

use std::ops::Range;

use super::super::super::amounts::Mention;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::finite::after_article;

/// An amount whose verb is looked for.
#[derive(Clone, Copy)]
pub(super) struct Object<'s, 't> {
    pub(super) lexemes: &'s Lexemes<'t>,
    pub(super) amount: &'s Mention,
    pub(super) sentence: &'s Range<usize>,
    /// The word that told what the amount measures.
    pub(super) cue: usize,
    /// The last lexeme before the amount and what bounds it.
    pub(super) lead: Option<usize>,
}

impl Object<'_, '_> {
    /// The verb whose object or measure is the amount.
    pub(super) fn verb(self) -> Option<usize> {
        let Self { lexemes, amount, cue, .. } = self;
        if self.is_despite() {
            return Some(cue).filter(|c| *c > amount.end && is_verb_behind(lexemes, *c));
        }
        self.covering()
            .or_else(|| self.covering_rest())
            .or_else(|| self.by_cue_behind())
            .or_else(|| self.by_going())
            .or_else(|| self.by_cue_before())
            .or_else(|| self.nearest())
    }

    /// "won despite £3m in ads".
    fn is_despite(self) -> bool {
        let Self { lexemes, amount, sentence, .. } = self;
        let near = amount.first.saturating_sub(5).max(sentence.start)..amount.first;
        let lead = { near }.rev().find(|i| !is_bound(lexemes, *i));
        lead.is_some_and(|i| lexemes.is_any(i, words!["despite", "amid", "notwithstanding"]))
    }

    /// "leaving ratepayers to cover £3m".
    fn covering(self) -> Option<usize> {
        let Self { lexemes, amount, sentence, cue, .. } = self;
        let near = amount.first.saturating_sub(6).max(sentence.start + 1)..amount.first;
        let covers = listed!(FIGURES, "spending/verb/covering");
        { near }
            .rev()
            .find(|i| !is_bound(lexemes, *i))
            .filter(|i| lexemes.is_any(*i, covers) || *i == cue)
            .filter(|i| {
                let modal = lexemes.is_any(*i, covers) && lexemes.has(*i - 1, Is::MODAL);
                (lexemes.is(*i - 1, "to") || modal) && lexemes.is_word(*i)
            })
    }

    /// The gerund of bearing what is left: "with the owners covering the remaining £3m".
    fn covering_rest(self) -> Option<usize> {
        let Self { lexemes, amount, sentence, .. } = self;
        let own = |i: &usize| {
            is_bound(lexemes, *i)
                || lexemes
                    .is_any(*i, words!["remaining", "other", "further", "rest", "of", "final"])
        };
        let from = amount.first.saturating_sub(6).max(sentence.start + 1);
        let verb = (from..amount.first).rev().find(|i| !own(i))?;
        let bears = listed!(FIGURES, "spending/verb/bearing");
        let verb = verb - usize::from(lexemes.is_any(verb, words!["in", "up"]));
        let with =
            (verb.saturating_sub(7).max(sentence.start)..verb).any(|i| lexemes.is(i, "with"));
        (with && lexemes.is_any(verb, bears)).then_some(verb)
    }

    /// By a word of cost or spending behind the amount: "£3m is what it would cost to mend it".
    fn by_cue_behind(self) -> Option<usize> {
        let Self { lexemes, amount, cue, .. } = self;
        if cue <= amount.end {
            return None;
        }
        // "£3m is what it would cost to mend it"
        if lexemes.has(cue, Is::COSTS) && lexemes.has(cue - 1, Is::MODAL) {
            return Some(cue);
        }
        if let Some(verb) = self.before_comparison() {
            return Some(verb);
        }
        // "in public financing" is no verb.
        let joined = lexemes.is_any(amount.end, words!["in", "of"]) && cue <= amount.end + 4;
        (!joined && is_verb_behind(lexemes, cue)).then_some(cue)
    }

    /// "built it for £3m, less than rivals have paid": the verb before the sum.
    fn before_comparison(self) -> Option<usize> {
        let Self { lexemes, amount, sentence, cue, .. } = self;
        let compared = (amount.end..cue).any(|i| {
            lexemes.is(i, "than") && lexemes.is_any(i.wrapping_sub(1), words!["less", "more"])
        });
        if !compared {
            return None;
        }
        (amount.first.saturating_sub(10).max(sentence.start)..amount.first)
            .rev()
            .find(|i| lexemes.of(*i, Of::BUYING | Of::UNDERTAKING) || lexemes.is(*i, "built"))
    }

    /// "went", "£3m is needed", "12 percent of the budget goes to schools": the verb of what becomes of it.
    fn by_going(self) -> Option<usize> {
        let Self { lexemes, amount, cue, .. } = self;
        if lexemes.is_any(cue, words!["went", "goes", "go", "sent", "going"]) {
            return Some(cue);
        }
        if cue <= amount.end {
            return None;
        }
        // "12 percent of the budget goes to schools"
        let goes = lexemes.is_any(cue + 1, words!["went", "goes", "go"]);
        (goes || lexemes.of(cue, Of::NEEDING)).then(|| cue + usize::from(goes))
    }

    /// By the word before the amount that told: "sets aside £3m", "ordered trams worth £3m".
    fn by_cue_before(self) -> Option<usize> {
        let Self { lexemes, amount, cue, .. } = self;
        // "sets aside £3m"
        let put = cue < amount.first
            && (lexemes.is_any(cue + 1, words!["aside", "up"])
                || lexemes.of(cue, Of::LAYING_OUT | Of::PUTTING | Of::SWALLOWING));
        if put && !lexemes.has(cue, Is::MEASURE) && lexemes.is_word(cue) {
            return Some(cue);
        }
        if self.is_told_by_cue() {
            return Some(cue);
        }
        // "ordered trams worth £3m"
        (lexemes.of(cue, Of::BUYING) && self.is_worth()).then_some(cue)
    }

    /// "ordered trams worth £3m", "signed a contract worth £3m": whether the amount is what a thing behind the
    /// cue is worth.
    fn is_worth(self) -> bool {
        let Self { lexemes, amount, cue, .. } = self;
        !lexemes.has(cue, Is::HOLDS)
            && (cue + 1..amount.first).any(|i| lexemes.is_any(i, words!["worth", "valued"]))
    }

    /// "took £3m off the parks", "lopped off £3m": whether the verb right before the sum told what it is.
    fn is_told_by_cue(self) -> bool {
        let Self { lexemes, amount, sentence, cue, lead } = self;
        let other = Is::PREPOSITION | Is::DETERMINER | Is::ADVERB | Is::AUXILIARY | Is::MODAL;
        let noun = lexemes.has(cue, Is::MEASURE) && !lexemes.has(cue, Is::DOES);
        let verb = cue < amount.first && lexemes.is_word(cue) && !lexemes.has(cue, other) && !noun;
        if !verb || after_article(lexemes, cue, sentence.start) {
            return false;
        }
        let particle = lexemes.is_any(cue + 1, words!["off", "out", "away", "up", "down", "back"]);
        lead == Some(cue) || particle && lead == Some(cue + 1)
    }
}

/// Whether a word bounds an amount: "about", "the", "nearly".
fn is_bound(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.has(i, Is::BOUND | Is::ADVERB | Is::DETERMINER)
}

/// Whether what is behind an amount is a participle of spending it: "£3m spent by the reds".
fn is_verb_behind(lexemes: &Lexemes<'_>, cue: usize) -> bool {
    lexemes.has(cue, Is::SPENDS) && !lexemes.has(cue, Is::SPENDING)
}

/// Whether a word stands in what commas set off before an amount: ", according to one report, $5m".
pub(in crate::extract::figures) fn in_aside(
    lexemes: &Lexemes<'_>,
    i: usize,
    before: usize,
) -> bool {
    let open = (i.saturating_sub(6)..i).rev().find(|k| lexemes.is(*k, ","));
    let sourced = open.is_some_and(|k| {
        lexemes.is_any(k + 1, words!["according", "as", "by", "which", "who", "whose"])
    });
    sourced && (i + 1..before).any(|k| lexemes.is(k, ","))
}

pub(super) fn is_passive(lexemes: &Lexemes<'_>, verb: usize, start: usize) -> bool {
    let participle = lexemes.word(verb).ends_with("ed")
        || lexemes.is_any(verb, listed!(FIGURES, "spending/verb/participles"));
    let mut at = verb;
    while at > start && lexemes.has(at - 1, Is::ADVERB) {
        at -= 1;
    }
    participle
        && at > start
        && (lexemes.is_any(at - 1, words!["was", "were", "been", "be", "being", "is", "are"])
            || lexemes.at(at - 1).shape() == Shape::Possessive && is_hired(lexemes, verb))
}

/// "she's paid £3m a year", "he's paid £3m to run it": what somebody is paid for work, not has paid.
fn is_hired(lexemes: &Lexemes<'_>, verb: usize) -> bool {
    let work = listed!(FIGURES, "spending/verb/work");
    let rate = |i: usize| {
        lexemes.is_any(i, words!["a", "an", "per", "each", "every"])
            && lexemes.of(i + 1, Of::RATES_OF_TIME)
    };
    let hired = |i: usize| rate(i) || lexemes.is(i, "to") && lexemes.is_any(i + 1, work);
    lexemes.is(verb, "paid") && (verb + 1..verb + 8).any(hired)
}

/// "funded by a $12 million grant": the money does it, so what stands before is what it is for.
pub(super) fn is_agent_of(lexemes: &Lexemes<'_>, amount: &Mention, verb: usize) -> bool {
    lexemes.of(verb, Of::PAID_FOR)
        && (verb + 1..(verb + 3).min(amount.first)).any(|i| lexemes.is_any(i, words!["by", "with"]))
        && amount.first - verb <= 6
}

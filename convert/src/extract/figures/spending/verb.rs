//! The verb that an amount is the object or measure of.

use std::ops::Range;

use super::super::super::amounts::Mention;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::finite::{after_article, is_finite};
use super::super::kind::{self, Verdict};
use super::measured::before_bounds;

/// The verb whose object or measure is the amount.
pub(super) fn governing_verb(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verdict: Verdict,
    sentence: &Range<usize>,
) -> Option<usize> {
    let spends = Is::SPENDS | Is::COSTS | Is::COMMITS | Is::PROPOSES | Is::CUTS;
    // "in public financing" is no verb.
    let joined = lexemes.is_any(amount.end, words!["in", "of"]) && verdict.cue <= amount.end + 4;
    // "leaving ratepayers to cover £3m"
    let own = |i: &usize| lexemes.has(*i, Is::BOUND | Is::ADVERB | Is::DETERMINER);
    let near = amount.first.saturating_sub(6).max(sentence.start + 1)..amount.first;
    let covers = listed!(FIGURES, "spending/verb/covering");
    let covering = { near }
        .rev()
        .find(|i| !own(i))
        .filter(|i| lexemes.is_any(*i, covers) || *i == verdict.cue)
        .filter(|i| {
            let modal = lexemes.is_any(*i, covers) && lexemes.has(*i - 1, Is::MODAL);
            (lexemes.is(*i - 1, "to") || modal) && lexemes.is_word(*i)
        });
    // "won despite £3m in ads"
    let near = amount.first.saturating_sub(5).max(sentence.start)..amount.first;
    let lead = { near }.rev().find(|i| !own(i));
    if lead.is_some_and(|i| lexemes.is_any(i, words!["despite", "amid", "notwithstanding"])) {
        return Some(verdict.cue).filter(|c| *c > amount.end && is_verb_behind(lexemes, *c));
    }
    let covering = covering.or_else(|| covering_rest(lexemes, amount, sentence));
    if covering.is_some() {
        return covering;
    }
    // "£3m is what it would cost to mend it"
    let priced = verdict.cue > amount.end
        && lexemes.has(verdict.cue, Is::COSTS)
        && lexemes.has(verdict.cue - 1, Is::MODAL);
    if priced {
        return Some(verdict.cue);
    }
    // "built it for £3m, less than rivals have paid": the verb before the sum
    let behind = || {
        (amount.end..verdict.cue).any(|i| {
            lexemes.is(i, "than") && lexemes.is_any(i.wrapping_sub(1), words!["less", "more"])
        })
    };
    let before = || {
        (amount.first.saturating_sub(10).max(sentence.start)..amount.first)
            .rev()
            .find(|i| lexemes.of(*i, Of::BUYING | Of::UNDERTAKING) || lexemes.is(*i, "built"))
    };
    if verdict.cue > amount.end
        && behind()
        && let Some(verb) = before()
    {
        return Some(verb);
    }
    if verdict.cue > amount.end
        && !joined
        && lexemes.has(verdict.cue, Is::SPENDS)
        && !lexemes.has(verdict.cue, Is::SPENDING)
    {
        return Some(verdict.cue);
    }
    if lexemes.is_any(verdict.cue, words!["went", "goes", "go", "sent", "going"]) {
        return Some(verdict.cue);
    }
    let needed = verdict.cue > amount.end && lexemes.of(verdict.cue, Of::NEEDING);
    // "12 percent of the budget goes to schools"
    let goes =
        verdict.cue > amount.end && lexemes.is_any(verdict.cue + 1, words!["went", "goes", "go"]);
    if needed || goes {
        return Some(verdict.cue + usize::from(goes));
    }
    // "sets aside £3m"
    let put = verdict.cue < amount.first
        && (lexemes.is_any(verdict.cue + 1, words!["aside", "up"])
            || lexemes.of(verdict.cue, Of::LAYING_OUT | Of::PUTTING | Of::SWALLOWING));
    if put && !lexemes.has(verdict.cue, Is::MEASURE) && lexemes.is_word(verdict.cue) {
        return Some(verdict.cue);
    }
    if told_by(lexemes, amount, verdict.cue, sentence) {
        return Some(verdict.cue);
    }
    // "ordered trams worth £3m", "signed a contract worth £3m"
    let worth = (verdict.cue + 1..amount.first).any(|i| {
        lexemes.is_any(i, words!["worth", "valued"]) && !lexemes.has(verdict.cue, Is::HOLDS)
    });
    if worth && lexemes.of(verdict.cue, Of::BUYING) {
        return Some(verdict.cue);
    }
    let end = if worth && lexemes.of(verdict.cue, Of::FLOWS) { verdict.cue } else { amount.first };
    let from = amount.first.saturating_sub(30).max(sentence.start);
    let aided = (amount.first.saturating_sub(7).max(sentence.start)..amount.first)
        .rev()
        .find(|i| is_agent_of(lexemes, amount, *i));
    if aided.is_some() {
        return aided;
    }
    let verb = |i: &usize| {
        // "asked the finance ministry for £3m"
        let finance = lexemes.is_any(*i, words!["finance", "budget", "purchase"])
            && after_article(lexemes, *i, from);
        let noun = kind::is_spending_noun(lexemes, *i)
            || finance
            || lexemes.has(*i, Is::MEASURE)
                && i.checked_sub(1).is_some_and(|b| {
                    lexemes.has(b, Is::DETERMINER)
                        || lexemes.is(*i + 1, "of") && lexemes.of(*i, Of::BUYING)
                        || lexemes.at(b).shape() == Shape::Possessive
                        || lexemes.has(b, Is::SPENDING)
                        // "raised the flood fund to £3m"
                        || lexemes.is_any(*i, words!["fund", "award", "contract", "reserve"])
                            && after_article(lexemes, b, from)
                            && !lexemes.ends(b, "s")
                });
        // "the new bridge cost £3m"
        let costs = lexemes.has(*i, Is::COSTS)
            && !after_article(lexemes, *i, from)
            && !lexemes.has(*i + 1, Is::PREPOSITION | Is::AUXILIARY | Is::MODAL)
            && amount.first - *i <= 6;
        let noun = noun && !costs;
        let other = lexemes.has(*i, spends | Is::VERB | Is::GIVES | Is::EARNS | Is::REPORTING)
            && !lexemes.has(*i, Is::PREPOSITION | Is::SHIFT | Is::DETERMINER | Is::ADVERB)
            || lexemes.has(*i, Is::CHANGES | Is::HOLDS)
                && !lexemes.has(*i, Is::ADVERB)
                && !lexemes.is_any(*i, words!["off", "up", "down"])
            || lexemes.of(*i, Of::RECEIVING | Of::UNDERTAKING | Of::BUYING);
        let other = other && !lexemes.is_any(*i, words!["bill", "bills", "proposal", "proposals"]);
        let takes = lexemes.of(*i, Of::TAKING_UP) && kind::is_percent(amount);
        // "lives rent-free"
        let compound = lexemes.is_hyphen(*i + 1) && lexemes.glued(*i + 1);
        (other && !noun && !compound || takes)
            && !kind::takes_time(lexemes, *i, amount.first)
            && !in_aside(lexemes, *i, amount.first)
    };
    let nearest = (from..end).rev().find(verb)?;
    // "spent far more to help her — £3m": the infinitive says what for
    let parts = |i: usize| lexemes.at(i).spaced() && lexemes.is_dash(i);
    let aim = nearest > from && lexemes.is(nearest - 1, "to");
    let spends = aim && (nearest + 1..end).any(parts);
    let main = || (from..nearest).rev().find(|i| lexemes.has(*i, Is::SPENDS) && verb(i));
    let nearest = spends.then(main).flatten().unwrap_or(nearest);
    if let Some(later) = verb_of_next_clause(lexemes, nearest, end) {
        return Some(later);
    }
    let noun = after_article(lexemes, nearest, from);
    (!noun || lexemes.has(nearest, Is::SPENDS)).then_some(nearest)
}

/// "took £3m off the parks", "lopped off £3m": whether the verb right before the sum told what it is.
fn told_by(lexemes: &Lexemes<'_>, amount: &Mention, cue: usize, sentence: &Range<usize>) -> bool {
    let other = Is::PREPOSITION | Is::DETERMINER | Is::ADVERB | Is::AUXILIARY | Is::MODAL;
    let noun = lexemes.has(cue, Is::MEASURE) && !lexemes.has(cue, Is::DOES);
    let verb = cue < amount.first && lexemes.is_word(cue) && !lexemes.has(cue, other) && !noun;
    if !verb || after_article(lexemes, cue, sentence.start) {
        return false;
    }
    let link = before_bounds(lexemes, amount, sentence.start);
    let particle = lexemes.is_any(cue + 1, words!["off", "out", "away", "up", "down", "back"]);
    link == Some(cue) || particle && link == Some(cue + 1)
}

/// Whether what is behind an amount is a participle of spending it: "£3m spent by the reds".
fn is_verb_behind(lexemes: &Lexemes<'_>, cue: usize) -> bool {
    lexemes.has(cue, Is::SPENDS) && !lexemes.has(cue, Is::SPENDING)
}

/// The gerund of bearing what is left: "with the owners covering the remaining £3m".
fn covering_rest(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<usize> {
    let own = |i: &usize| {
        lexemes.has(*i, Is::BOUND | Is::ADVERB | Is::DETERMINER)
            || lexemes.is_any(*i, words!["remaining", "other", "further", "rest", "of", "final"])
    };
    let from = amount.first.saturating_sub(6).max(sentence.start + 1);
    let verb = (from..amount.first).rev().find(|i| !own(i))?;
    let bears = listed!(FIGURES, "spending/verb/bearing");
    let verb = verb - usize::from(lexemes.is_any(verb, words!["in", "up"]));
    let with = (verb.saturating_sub(7).max(sentence.start)..verb).any(|i| lexemes.is(i, "with"));
    (with && lexemes.is_any(verb, bears)).then_some(verb)
}

/// The verb of a clause of its own between a verb and the amount: "has won, and its rival replied with".
fn verb_of_next_clause(lexemes: &Lexemes<'_>, verb: usize, amount: usize) -> Option<usize> {
    let joint = (verb + 1..amount).rev().find(|i| {
        lexemes.is_any(*i, words!["and", "but", "while", "as"])
            && lexemes.is(i.wrapping_sub(1), ",")
            && (lexemes.has(*i + 1, Is::DETERMINER | Is::PRONOUN) || lexemes.at(*i + 1).capital())
    })?;
    (joint + 2..amount).find(|i| is_finite(lexemes, *i, joint))
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

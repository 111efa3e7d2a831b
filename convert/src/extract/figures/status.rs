//! How far spending has got: asked for, decided, paid, cut.

use std::ops::Range;

use copydesk_model::SpendingStatus;

use super::super::account::Rule;
use super::super::amounts::Mention;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, words};
use super::super::lexicon::Spelling;
use super::clause;

/// "will be spent", "would be paid": a verb behind the amount that is yet to come.
fn of_passive(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verb: Option<usize>,
) -> Option<SpendingStatus> {
    let verb = verb.filter(|v| *v > amount.end)?;
    let group = clause::group_start(lexemes, verb, amount.end);
    let says = |words: &[Spelling]| (group..verb).any(|i| lexemes.is_any(i, words));
    if says(words!["would", "could", "might", "may"]) {
        return Some(SpendingStatus::Proposed);
    }
    says(words!["will", "to", "'ll", "shall", "must"]).then_some(SpendingStatus::Committed)
}

/// How far spending has got, the rule that says so, and the word that it went by.
pub(super) fn status(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verb: Option<usize>,
    sentence: &Range<usize>,
) -> Status {
    let before =
        |reach: usize| amount.first.saturating_sub(reach).max(sentence.start)..amount.first;
    // "Prior to May" is no doubt, "called the plan a mistake" no proposal.
    let other_sense = |i: usize| {
        lexemes.is(i, "may") && lexemes.at(i).capital()
            || lexemes.at(i).capital() && i > sentence.start && lexemes.at(i + 1).capital()
            || i > 0 && lexemes.has(i, Is::CUTS) && lexemes.has(i - 1, Is::TAX)
            || lexemes.is_any(i, words!["called", "calls"])
                && !lexemes.is_any(i + 1, words!["for", "on", "upon"])
    };
    let near = |reach: usize, classes| {
        before(reach).rev().find(|i| lexemes.has(*i, classes) && !other_sense(*i))
    };
    let behind = |classes| {
        (amount.end..(amount.end + 5).min(sentence.end)).find(|i| lexemes.has(*i, classes))
    };
    if let Some(cut) = near(6, Is::CUTS)
        && near(3, Is::SPENDS).is_none()
    {
        return (SpendingStatus::Cut, &CUT, Some(cut));
    }
    if let Some(status) = of_passive(lexemes, amount, verb) {
        return (status, &TO_COME, verb);
    }
    if verb.is_some_and(|v| lexemes.of(v, Of::RECEIVING))
        && (amount.first.saturating_sub(4).max(sentence.start)..(amount.end + 4).min(sentence.end))
            .any(|i| lexemes.is_any(i, words!["contract", "contracts", "order", "orders"]))
    {
        return (SpendingStatus::Committed, &ORDERED, verb);
    }
    let estimates = Is::ESTIMATES;
    if verb.is_some_and(|v| lexemes.has(v, Is::COSTS))
        && let Some(word) = near(12, estimates | Is::MODAL)
    {
        return (SpendingStatus::Estimated, &COST_ESTIMATED, Some(word));
    }
    if let Some(aim) = near(14, Is::AIMS).or_else(|| behind(Is::AIMS)) {
        return (SpendingStatus::Target, &AIMED, Some(aim));
    }
    let would = before(12)
        .rev()
        .take_while(|i| !lexemes.is_any(*i, words![",", ";"]))
        .find(|i| lexemes.is_any(*i, words!["if", "unless"]))
        .or_else(|| before(12).rev().find(|i| lexemes.is_any(*i, words!["would", "could", "'d"])));
    if would.is_some() {
        return (SpendingStatus::Proposed, &CONDITIONAL, would);
    }
    let past = verb.is_some_and(|v| lexemes.of(v, Of::PAID_FORMS)) && near(6, Is::MODAL).is_none();
    if past {
        return (SpendingStatus::Spent, &PAID, verb);
    }
    let over = verb.is_some_and(|v| is_over(lexemes, v)) && near(6, Is::MODAL).is_none();
    if over {
        return (SpendingStatus::Spent, &PAID, verb);
    }
    let enacted = (sentence.start..amount.first).rev().find(|i| lexemes.of(*i, Of::ENACTING));
    if let Some(word) = near(12, Is::PROPOSES).or_else(|| behind(Is::PROPOSES))
        && enacted.is_none()
        && !(word + 1..amount.first).any(|i| {
            // "unveiled a campaign on which she pledged to spend"
            lexemes.is_any(i, words!["pledged", "pledges", "vowed", "promised", "agreed"])
        })
    {
        return (SpendingStatus::Proposed, &PROPOSED, Some(word));
    }
    if let Some(word) = near(12, estimates)
        && near(12, Is::COMMITS).is_none()
    {
        return (SpendingStatus::Estimated, &ESTIMATED, Some(word));
    }
    let commits = near(14, Is::COMMITS | Is::MODAL)
        .or(enacted)
        .or_else(|| behind(Is::COMMITS))
        .or_else(|| {
            let to = (amount.end + 8).min(sentence.end);
            (amount.end..to)
                .find(|i| lexemes.is_any(*i, words!["planned", "scheduled", "budgeted"]))
        });
    if commits.is_some() {
        return (SpendingStatus::Committed, &COMMITTED, commits);
    }
    let beside =
        verb.filter(|v| lexemes.word(*v).ends_with("ing") && *v > 0 && lexemes.is(*v - 1, ","));
    if beside.is_some_and(|v| clause::follows_past(lexemes, v - 1, sentence.start)) {
        return (SpendingStatus::Spent, &PAID, beside);
    }
    let infinitive =
        verb.is_some_and(|v| v > 0 && lexemes.is(v - 1, "to") || lexemes.word(v).ends_with("ing"));
    if infinitive {
        (SpendingStatus::Committed, &INFINITIVE, verb)
    } else {
        (SpendingStatus::Spent, &NOTHING_ELSE, verb)
    }
}

/// Whether a gerund tells of what is done: "after paying", "reported spending".
fn is_over(lexemes: &Lexemes<'_>, verb: usize) -> bool {
    let Some(before) = verb.checked_sub(1) else { return false };
    lexemes.word(verb).ends_with("ing")
        && (lexemes.has(before, Is::REPORTING)
            || lexemes.is_any(before, words!["was", "were", "been"])
            || lexemes.is_any(before, words!["after", "despite", "by", "since", "besides", "and"]))
}

/// A status, the rule that says so, and the word that it went by.
pub(super) type Status = (SpendingStatus, &'static Rule, Option<usize>);

pub(super) const CUT: Rule = Rule::new("cut", "a word of cutting stands right before the sum");
const TO_COME: Rule = Rule::new("to-come", "the verb behind the sum is yet to come");
const ORDERED: Rule = Rule::new("ordered", "a contract or an order stands beside the sum");
const COST_ESTIMATED: Rule =
    Rule::new("cost-estimated", "the verb of cost stands behind “will”, “may” or an estimate");
const AIMED: Rule = Rule::new("aim", "a word of aiming stands near");
const CONDITIONAL: Rule = Rule::new("conditional", "“would” or “could” stands before the sum");
const PAID: Rule = Rule::new("paid", "the verb tells of money that is spent");
const PROPOSED: Rule =
    Rule::new("proposal", "a word of proposing stands near, and none of enacting");
const ESTIMATED: Rule = Rule::new("estimate", "a word of estimating stands near");
const COMMITTED: Rule =
    Rule::new("commitment", "“will”, a promise or something enacted stands near");
const INFINITIVE: Rule = Rule::new("infinitive", "the verb tells of what is to be done");
const NOTHING_ELSE: Rule = Rule::new("plain", "nothing says that it is not spent yet");

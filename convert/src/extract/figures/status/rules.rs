//! The rules that say how far spending has got, for accounts.

use super::super::super::account::Rule;

pub(in crate::extract::figures) const CUT: Rule =
    Rule::new("cut", "a word of cutting stands over the sum or is measured by it");
pub(super) const TO_COME: Rule = Rule::new("to-come", "the verb of the sum is yet to come");
pub(super) const ORDERED: Rule = Rule::new(
    "ordered",
    "the sum is that of a contract, an order, a budget, a grant or lasting aid",
);
pub(super) const COST_ESTIMATED: Rule =
    Rule::new("cost-estimated", "the cost is yet to come, or it is a price or a need that is told");
pub(super) const AIMED: Rule =
    Rule::new("aim", "the verb of the sum is one of aiming, or the sum is that of a target");
pub(super) const CONDITIONAL: Rule = Rule::new(
    "conditional",
    "a word such as “would”, “could”, “may”, “if” or “whether” leaves it open whether it is so",
);
pub(super) const PAID: Rule = Rule::new("paid", "the verb tells of money that is spent");
pub(super) const PAYMENT: Rule = Rule::new("payment", "the sum is that of a payment");
pub(super) const TOLD: Rule =
    Rule::new("told", "the verb of the sum tells of what is or was, not of what is to come");
pub(super) const PROPOSED: Rule =
    Rule::new("proposal", "the sum is asked for, offered or weighed, or is that of a proposal");
pub(super) const DUE: Rule = Rule::new("due", "somebody says that it should be done");
pub(super) const UNDONE: Rule =
    Rule::new("undone", "it is told that it is not done, or that somebody will not do it");
pub(super) const AWAITED: Rule =
    Rule::new("awaited", "somebody is expected to decide on it, but has not done so yet");
pub(super) const LEFT: Rule = Rule::new("left", "the sum is what a cut leaves");
pub(super) const LEFT_IF_DONE: Rule =
    Rule::new("left-if-done", "the sum is what a cut would leave that is not decided on yet");
pub(super) const UNDER_BUDGET: Rule =
    Rule::new("under-budget", "so much less is spent than was planned");
pub(super) const ESTIMATED: Rule =
    Rule::new("estimate", "somebody reckons, or the sum is that of an estimate");
pub(super) const COMMITTED: Rule =
    Rule::new("commitment", "somebody has planned, decided on, promised, ordered or granted it");
pub(in crate::extract::figures) const LAID_BY: Rule =
    Rule::new("laid-by", "it is told what the sum is for, not that it has been spent");
pub(super) const BEFORE_THAT: Rule =
    Rule::new("compared", "the sum is what was before, which another is compared with");
pub(super) const NOTHING_ELSE: Rule = Rule::new("plain", "nothing says that it is not spent yet");

/// Whether a status came from no more than that nothing else was said.
pub(in crate::extract::figures) fn is_weak(rule: Option<&Rule>) -> bool {
    rule.is_none_or(|rule| rule.name == NOTHING_ELSE.name)
}

pub(in crate::extract::figures) const SCHEME: Rule =
    Rule::new("scheme", "the budget, law or plan that is told of has got so far");

/// Whether a status came from no more than a verb that tells of what is or was, or of a cost.
pub(in crate::extract::figures) fn is_told(rule: Option<&Rule>) -> bool {
    rule.is_some_and(|rule| {
        [&TOLD, &PAID, &COST_ESTIMATED].iter().any(|told| told.name == rule.name)
    })
}

/// Whether a status is that of a budget, law or plan, or of what is cut.
pub(in crate::extract::figures) fn is_of_scheme(rule: &Rule) -> bool {
    rule.name == SCHEME.name || rule.name == CUT.name
}

/// Whether a status is that of a noun: a budget, a bill.
pub(in crate::extract::figures) fn is_of_noun(rule: &Rule) -> bool {
    rule.name == ORDERED.name || rule.name == PROPOSED.name
}

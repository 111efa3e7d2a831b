//! The rules that say how far spending has got, for accounts.

use super::super::super::account::Rule;

pub(in crate::extract::figures) const CUT: Rule =
    Rule::new("cut", "a word of cutting stands over the sum or is measured by it");
pub(super) const TO_COME: Rule = Rule::new("to-come", "the verb of the sum is yet to come");
pub(super) const ORDERED: Rule =
    Rule::new("ordered", "the sum is that of a contract, an order, a budget or a grant");
pub(super) const COST_ESTIMATED: Rule =
    Rule::new("cost-estimated", "the cost is yet to come, or it is a price or a need that is told");
pub(super) const AIMED: Rule =
    Rule::new("aim", "the verb of the sum is one of aiming, or the sum is that of a target");
pub(super) const CONDITIONAL: Rule =
    Rule::new("conditional", "“would” or “could” stands before the verb of the sum");
pub(super) const PAID: Rule = Rule::new("paid", "the verb tells of money that is spent");
pub(super) const PROPOSED: Rule =
    Rule::new("proposal", "the verb of the sum is one of asking, or the sum is that of a proposal");
pub(super) const ESTIMATED: Rule =
    Rule::new("estimate", "somebody reckons, or the sum is that of an estimate");
pub(super) const COMMITTED: Rule =
    Rule::new("commitment", "the verb of the sum is one of deciding or promising");
pub(super) const BEFORE_THAT: Rule =
    Rule::new("compared", "the sum is what was before, which another is compared with");
pub(super) const NOTHING_ELSE: Rule = Rule::new("plain", "nothing says that it is not spent yet");

/// Whether a status came from no more than that nothing else was said.
pub(in crate::extract::figures) fn is_weak(rule: Option<&Rule>) -> bool {
    rule.is_none_or(|rule| rule.name == NOTHING_ELSE.name)
}

//! The rules by which it is told who spends on what, as accounts name them.

use super::super::super::account::Rule;

pub(super) const COSTS: Rule =
    Rule::new("costs", "what costs is the purpose, and whom it costs the spender");
pub(super) const VERB_BEHIND: Rule =
    Rule::new("verb-behind", "the verb behind the sum says who pays whom");
pub(super) const PASSIVE: Rule =
    Rule::new("passive", "the subject of a passive verb is paid, and “by” names who pays");
pub(super) const RECEIVES: Rule = Rule::new("receives", "the subject of this verb is paid");
pub(super) const BLOCKS: Rule =
    Rule::new("blocks", "the subject of this verb stops the money and pays none");
pub(super) const TAKES_UP: Rule =
    Rule::new("takes-up", "the subject of this verb is what the money goes to");
pub(super) const SUBJECT: Rule = Rule::new("subject", "the subject of the verb pays");
pub(super) const PAID_WITH: Rule = Rule::new(
    "paid-with",
    "what “funded by” or “rebuilt with” is said of is what the money is for",
);
pub(super) const AT_A_COST: Rule =
    Rule::new("at-a-cost", "what is had at the cost is what it is for");
pub(super) const COMES_FROM: Rule = Rule::new("comes-from", "“comes from” names who pays");
pub(super) const PAID_BY: Rule =
    Rule::new("paid-by", "“by” behind what is done with the sum names who pays");
pub(super) const CUT_BY: Rule =
    Rule::new("cut-by", "what goes up or down by the sum is what it is for, and who moves it pays");
pub(super) const CLAUSE_ABOUT: Rule =
    Rule::new("clause-about", "the clause behind the sum says who pays or asks, and for what");
pub(super) const OWNER: Rule = Rule::new("owner", "right before the sum stands whose it is");
pub(super) const NO_VERB: Rule =
    Rule::new("no-verb", "no verb tells: “by”, or whose the sum is, names who pays");

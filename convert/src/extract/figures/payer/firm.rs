//! Firms that tell of what they pay.

use std::ops::Range;

use super::super::super::amounts::Mention;
use super::super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::clause;

/// How far from an amount it is looked for who tells of it.
const REPORT_REACH: usize = 14;

/// "repairs will total £3m, the airline said": the firm that tells of the sum.
pub(in crate::extract::figures) fn telling_firm(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let firms = listed!(FIGURES, "payer/firm/firms");
    let says = |i: &usize| lexemes.is_any(*i, words!["said", "says", "announced"]);
    let to = (amount.end + REPORT_REACH).min(sentence.end);
    let from = amount.first.saturating_sub(REPORT_REACH).max(sentence.start);
    let verb = (amount.end..to).chain(from..amount.first).find(says)?;
    let firm = clause::phrase_before(lexemes, verb, sentence.start)?;
    (firm.len() <= 4 && lexemes.is_any(firm.end - 1, firms)).then_some(firm)
}

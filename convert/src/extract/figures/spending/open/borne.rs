//! Who bears a cost, and what eats up money.

use std::ops::Range;

use super::super::super::super::amounts::Mention;
use super::super::super::super::amounts::class::{Is, Of};
use super::super::super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::super::clause;
use super::super::super::finite::after_article;
use super::super::super::payer::is_source;
use super::super::super::purpose;
use super::super::verb::is_passive;

/// How far from an amount a participle may stand that says who bears it, or what eats it up.
const BORNE_REACH: usize = 16;

/// "the rink, paid for by the state, cost £3m": who bears what the sum is the cost of.
pub(super) fn borne_by(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let from = amount.first.saturating_sub(BORNE_REACH).max(sentence.start + 1);
    let bears = (from..amount.first)
        .find(|i| lexemes.is(*i - 1, ",") && lexemes.of(*i, Of::PAID_FOR | Of::PAID_OUT))?;
    let by = (bears + 1..bears + 4).find(|i| lexemes.is(*i, "by"))?;
    let close = (by + 2..amount.first).find(|i| lexemes.is(*i, ","))?;
    let who = clause::phrase_before(lexemes, close, by + 1)?;
    let money = is_source(lexemes, &who) || lexemes.word(by + 1).ends_with("ing");
    (who.start == by + 1 && !money).then_some(who)
}

/// "a third of the budget is swallowed by salaries": what eats it up.
pub(super) fn swallowed_by(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let eaten = listed!(FIGURES, "spending/open/borne/eaten");
    let to = (amount.end + BORNE_REACH).min(sentence.end);
    let verb =
        (amount.end..to).take_while(|i| !lexemes.is_any(*i, words![",", ";", ":"])).find(|i| {
            lexemes.is_any(*i, eaten)
                && lexemes.is_any(*i - 1, listed!(FIGURES, "spending/open/borne/being"))
        })?;
    let by = verb + 1 + usize::from(lexemes.is(verb + 1, "up"));
    lexemes.is(by, "by").then(|| purpose::clause(lexemes, by + 1, sentence))?
}

/// "the towns are splitting the £3m cost of a bridge": who bears what the sum is the cost of.
pub(super) fn bearer(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    lead: Option<usize>,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let bears = listed!(FIGURES, "spending/open/borne/bearing");
    let costs = words!["cost", "costs", "bill", "tab", "price", "expense", "outlay"];
    let verb = lead?;
    let verb = verb - usize::from(lexemes.is(verb, "up") && verb > sentence.start);
    let picks = lexemes.is_any(verb, words!["pick", "picks", "picked", "picking"]);
    let bears = picks || lexemes.is_any(verb, bears);
    let active = verb > sentence.start
        && !after_article(lexemes, verb, sentence.start)
        && !is_passive(lexemes, verb, sentence.start);
    let cost = (amount.end..amount.end + 3).any(|i| lexemes.is_any(i, costs));
    (bears && active && cost).then(|| clause::subject(lexemes, verb, sentence.start))?
}

/// "taxpayers are on the hook for £3m": who has to pay.
pub(super) fn on_the_hook(
    lexemes: &Lexemes<'_>,
    lead: Option<usize>,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let lead = lead?;
    let hook = lead.checked_sub(1).filter(|_| lexemes.is_any(lead, words!["for", "with"]))?;
    let on = hook.checked_sub(2).filter(|_| lexemes.is_any(hook, words!["hook", "bill", "tab"]))?;
    let verb = on.checked_sub(1).filter(|v| *v > sentence.start && lexemes.is(on, "on"))?;
    let left = lexemes.is_any(verb, words!["left", "put", "leave", "leaves", "leaving", "putting"]);
    let whom = clause::phrase_before(lexemes, on, sentence.start);
    if left || lexemes.has(verb, Is::AUXILIARY) {
        return clause::subject(lexemes, verb, sentence.start);
    }
    whom
}

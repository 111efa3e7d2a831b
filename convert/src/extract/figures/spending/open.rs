//! What the verb and the nouns beside an amount have left open: who pays by a verb that no list knows, whose
//! the money is, what an order is for.

mod beside;
mod borne;
mod done;
mod object;
mod owned;

use std::ops::Range;

use super::super::super::amounts::Mention;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, words};
use super::super::clause;
use super::super::payer::payer_of_kind;
use super::super::purpose;
use super::Record;
use super::scene::Scene;
pub(super) use beside::under_law;
use beside::{fronted_paper, had_with};
use borne::{bearer, borne_by, on_the_hook, swallowed_by};
pub(super) use done::{done_at_cost, done_behind};
pub(super) use object::doer_of_object;
use owned::{owner_of_budget, owner_of_money, owner_of_share};

/// Fills in what is still open.
pub(super) fn fill(scene: &Scene<'_, '_>, record: &mut Record) {
    let Scene { passage, amount, sentence, passive, lead, .. } = *scene;
    let lexemes = &passage.lexemes;
    if let Some((thing, doer)) = ordered(lexemes, lead, sentence) {
        // "placed an order for six jets worth £3m"
        record.purpose = Some(thing);
        record.spender = doer.or(record.spender.take());
    }
    if let Some(thing) = swallowed_by(lexemes, amount, sentence) {
        // "half of the budget is swallowed by salaries"
        if record.spender.as_ref().is_some_and(|s| s.start >= thing.start) {
            record.spender = None;
        }
        record.purpose = Some(thing);
    }
    if record.spender.is_none() && !passive {
        record.spender = bearer(lexemes, amount, lead, sentence);
    }
    if record.spender.is_none() {
        record.spender = on_the_hook(lexemes, lead, sentence);
    }
    if record.spender.is_none() {
        record.spender = borne_by(lexemes, amount, sentence);
    }
    if record.spender.is_none() && !passive {
        record.spender = layer_out(lexemes, lead, sentence);
    }
    if record.spender.is_none() && !passive {
        record.spender = doer_of_object(lexemes, amount, lead, sentence, record);
    }
    if record.spender.is_none()
        && passive
        && record
            .verb
            .is_some_and(|v| lexemes.is_any(v, words!["awarded", "granted", "given", "handed"]))
    {
        record.spender = announcer(lexemes, amount, sentence);
    }
    if record.spender.is_none() {
        record.spender = payer_of_kind(passage, amount, sentence)
            .or_else(|| owner_of_money(lexemes, amount, record))
            .or_else(|| owner_of_share(lexemes, amount, sentence))
            .or_else(|| owner_of_budget(lexemes, amount, sentence))
            .or_else(|| had_with(lexemes, amount, lead, sentence))
            .or_else(|| fronted_paper(lexemes, lead, sentence));
    }
}

/// "beyond what the town has laid out, £3m for pumps": who does the verb before the comma.
fn layer_out(
    lexemes: &Lexemes<'_>,
    lead: Option<usize>,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let comma = lead.filter(|i| lexemes.is(*i, ","))?;
    let last = comma.checked_sub(1).filter(|i| *i > sentence.start + 1)?;
    let verb = last - usize::from(lexemes.is_any(last, words!["out", "up", "down", "away", "in"]));
    let what = (sentence.start..verb).rev().take(8).any(|i| lexemes.is(i, "what"));
    let pays = lexemes.has(verb, Is::SPENDS)
        || lexemes.of(verb, Of::LAYING_OUT | Of::PUTTING | Of::PAID_OUT);
    (what && pays).then(|| clause::subject(lexemes, verb, sentence.start))?
}

/// How far behind an amount it may stand who announces it.
const ANNOUNCED_REACH: usize = 24;

/// "was awarded £3m to mend the quay, the navy announced": who gives what it tells of.
fn announcer(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let to = (amount.end + ANNOUNCED_REACH).min(sentence.end);
    let verb = (amount.end..to)
        .find(|i| lexemes.is_any(*i, words!["announced", "announces", "said", "says"]))?;
    let comma = (amount.end..verb).rev().find(|i| lexemes.is(*i, ","))?;
    let who = clause::phrase_before(lexemes, verb, comma + 1)?;
    let head = who.end - 1;
    let body = lexemes.of(head, Of::PUBLIC_PAYERS | Of::STATES)
        || lexemes.at(head).capital() && lexemes.has(who.start, Is::DETERMINER);
    (body && who.start == comma + 1).then_some(who)
}

/// How far before an amount the order may stand that it is the worth of.
const ORDER_REACH: usize = 18;

/// "placed an order for six jets worth £3m": what is ordered, and who orders it.
fn ordered(
    lexemes: &Lexemes<'_>,
    lead: Option<usize>,
    sentence: &Range<usize>,
) -> Option<(Range<usize>, Option<Range<usize>>)> {
    let link = lead?;
    let worth = link - usize::from(lexemes.is(link, "at") && link > sentence.start);
    if !lexemes.is_any(worth, words!["worth", "valued", "priced"]) {
        return None;
    }
    let nouns = words!["order", "orders", "contract", "contracts", "deal", "tender", "agreement"];
    let from = worth.saturating_sub(ORDER_REACH).max(sentence.start + 1);
    let noun = (from..worth)
        .rev()
        .find(|i| lexemes.is_any(*i, nouns) && lexemes.is_any(*i + 1, words!["for", "to"]))?;
    let last = worth - usize::from(lexemes.is(worth - 1, ","));
    let thing = purpose::clause(lexemes, noun + 2, &(sentence.start..last))?;
    // "a contract for Boeing worth"
    let named = lexemes.at(thing.start).capital();
    let whole = thing.end == last && !named;
    let the = (noun.saturating_sub(4).max(from)..noun)
        .rev()
        .find(|i| lexemes.has(*i, Is::DETERMINER))
        .and_then(|the| the.checked_sub(1));
    let doer = the.and_then(|verb| {
        let past = lexemes.word(verb).ends_with("ed")
            || lexemes.of(verb, Of::PAST_FORMS)
            || lexemes.has(verb, Is::VERB);
        let buys = past && !lexemes.of(verb, Of::RECEIVING) && !lexemes.has(verb, Is::EARNS);
        buys.then(|| clause::subject(lexemes, verb, sentence.start))?
    });
    whole.then_some((thing, doer))
}

//! Puts right what the grammar of one clause alone gets wrong.

use std::ops::Range;

use super::super::super::amounts::Mention;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::clause;
use super::super::finite::is_finite;
use super::super::kind;
use super::super::payer::{owner, owner_beside, owner_of_noun};
use super::Record;
use super::nouns::{head, says_nothing};
use super::rules::OWNER;

/// Puts right what the grammar alone gets wrong: whose plan it is, who "it" is, money that pays itself.
pub(super) fn tidy(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
    record: &mut Record,
) {
    // "paid the singer's agent £3m": whose agent it is does not pay
    let paid = |o: &Range<usize>| {
        record.recipient.as_ref().is_some_and(|r| r.start <= o.start && o.end <= r.end)
    };
    let beside = owner_beside(lexemes, amount, sentence).filter(|o| !paid(o));
    let tag = lexemes.is(amount.end, "cost") || lexemes.are(amount.end, words!["price", "tag"]);
    if tag
        && let Some(thing) = &beside
        && !lexemes.at(thing.end - 1).capital()
        && !lexemes.of(thing.end - 1, Of::PUBLIC_PAYERS | Of::STATES)
    {
        // "the tunnel's £3m price tag": the thing pays nobody
        record.purpose = beside;
        record.spender = None;
        return;
    }
    if beside.is_some() {
        record.spender = beside;
        record.parts_by = Some(&OWNER);
    }
    let Some(spender) = record.spender.clone() else { return };
    if let Some(owner) = owner_of_noun(lexemes, &spender) {
        record.spender = Some(owner);
        return;
    }
    let hangs = spender.start > sentence.start + 1
        && lexemes.is_any(spender.start - 1, words!["on", "for"])
        && lexemes.has(spender.start - 2, Is::SPENDING);
    if hangs {
        // "spending on prisons, which has doubled": the money is no payer
        record.spender = None;
        return;
    }
    let items = listed!(FIGURES, "spending/tidy/items");
    if lexemes.is_any(head(lexemes, &spender), items) {
        // "items in the bill include £3m"
        record.spender = None;
        return;
    }
    if let Some(lead) = money_for(lexemes, &spender) {
        // "money for research would fall": nobody pays by that alone
        record.purpose = record.purpose.take().or(Some(lead + 1..spender.end));
        let mark = (spender.start..lead).find(|i| lexemes.at(*i).shape() == Shape::Possessive);
        record.spender = mark.map(|mark| spender.start..mark).filter(|r| !r.is_empty());
        return;
    }
    if is_money(lexemes, &spender, sentence) {
        let own = spender.clone().find(|i| lexemes.at(*i).shape() == Shape::Possessive);
        let money = Some(spender.clone()).filter(|r| !says_nothing(lexemes, r));
        record.purpose = record.purpose.take().or(money);
        let own = own.map(|mark| spender.start..mark).filter(|r| !r.is_empty());
        record.spender = own.or_else(|| enactor(lexemes, &spender, sentence));
        return;
    }
    let head = spender.end - 1;
    if lexemes.is_any(head, words!["money", "sum", "total", "cash", "time"]) && spender.len() <= 3 {
        record.spender = None;
    } else if lexemes.is_any(head, words!["cuts", "cut", "reductions", "reduction"]) {
        record.spender = cutter(lexemes, &spender);
    } else if is_plan(lexemes, head) {
        record.spender = planner(lexemes, amount, sentence, spender);
    } else if spender.len() == 1 && lexemes.of(spender.start, Of::PAYER_PRONOUNS) {
        let named = who_says(lexemes, spender.start, sentence);
        record.spender = named.or(record.spender.take());
    }
}

/// Whether a subject is money that pays nobody: "TV spending in the race reached".
fn is_money(lexemes: &Lexemes<'_>, spender: &Range<usize>, sentence: &Range<usize>) -> bool {
    // The noun before what hangs on it is the subject.
    let hangs = (spender.start + 1..spender.end)
        .find(|i| lexemes.has(*i, Is::PREPOSITION) && !lexemes.is(*i, "of"));
    let head = hangs.unwrap_or(spender.end);
    let money = (spender.start..head)
        .next_back()
        .is_some_and(|i| lexemes.has(i, Is::SPENDING) && !lexemes.of(i, Of::PAYERS_OF_PROGRAMMES))
        || kind::is_spending_noun(lexemes, head.saturating_sub(1));
    // "Medicaid paid $2 million"
    let named = head > sentence.start + 1 && lexemes.at(head - 1).capital()
        || head == spender.start + 1 && lexemes.at(head).classes & Is::SPENDS != 0;
    // "the Harbour Health Service has asked"
    let service = named && head > sentence.start + 2 && lexemes.at(head - 2).capital();
    money && !(named && lexemes.has(head, Is::SPENDS) || service)
}

/// The "for" of "money for research", "support for the arts", "aid to farmers".
fn money_for(lexemes: &Lexemes<'_>, spender: &Range<usize>) -> Option<usize> {
    let lead = (spender.start + 1..spender.end.saturating_sub(1))
        .find(|i| lexemes.has(*i, Is::PREPOSITION))
        .filter(|i| lexemes.is_any(*i, words!["for", "on", "to"]))?;
    let money = listed!(FIGURES, "spending/tidy/money");
    lexemes.is_any(lead - 1, money).then_some(lead)
}

/// "signed a budget that spends £3m": who signed it.
fn enactor(
    lexemes: &Lexemes<'_>,
    money: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let verb =
        (money.start.saturating_sub(ENACTED_REACH).max(sentence.start)..money.start).rev().find(
            |i| lexemes.of(*i, Of::ENACTING) || lexemes.has(*i, Is::COMMITS | Is::PROPOSES),
        )?;
    let object = verb + 1 == money.start || lexemes.has(verb + 1, Is::DETERMINER);
    let bill = lexemes.is_any(money.end - 1, listed!(FIGURES, "spending/tidy/bills"));
    (object && bill).then(|| clause::subject(lexemes, verb, sentence.start))?
}

/// How far before a budget the verb is looked for that says who made it.
const ENACTED_REACH: usize = 6;

/// Who cuts: "congressional" of "congressional budget cuts"; nobody in particular in "the cuts".
fn cutter(lexemes: &Lexemes<'_>, spender: &Range<usize>) -> Option<Range<usize>> {
    let head = spender.end - 1;
    let first = spender.start + usize::from(lexemes.has(spender.start, Is::DETERMINER));
    let named =
        first < head && (lexemes.of(first, Of::PUBLIC_PAYERS) || lexemes.entry(first).classes == 0);
    named.then_some(first..first + 1)
}

/// Whether the head of a subject is a plan, which pays nothing itself.
fn is_plan(lexemes: &Lexemes<'_>, head: usize) -> bool {
    let plan = lexemes.has(head, Is::COMMITS | Is::PROPOSES | Is::AIMS)
        || lexemes.of(head, Of::PLAN_NOUNS);
    plan && !lexemes.at(head).capital()
}

/// Whose plan it is, or who passed it.
fn planner(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
    plan: Range<usize>,
) -> Option<Range<usize>> {
    let own = plan.clone().rev().find(|i| lexemes.at(*i).shape() == Shape::Possessive);
    if let Some(mark) = own {
        return clause::phrase_before(lexemes, mark, plan.start);
    }
    if let Some(by) = announced_by(lexemes, plan.end) {
        return Some(by);
    }
    let above = || clause::subject_above(lexemes, plan.start, sentence.start);
    if lexemes.is_any(plan.end - 1, words!["bill", "bills"]) {
        // "passed a bill to provide": who passed it
        let infinitive = lexemes.is(plan.end, "to");
        return infinitive.then(above).flatten().or(Some(plan));
    }
    // "Leeds's council backed a plan": the council
    let near =
        |o: &Range<usize>| !(o.end..plan.start).any(|i| is_finite(lexemes, i, sentence.start));
    owner(lexemes, amount, sentence).filter(near).or_else(above)
}

/// The most lexemes between a plan and "by" of who made it.
const ANNOUNCED_BY: usize = 8;

/// "the plan, unveiled on Monday by the mayor,": who made it.
fn announced_by(lexemes: &Lexemes<'_>, end: usize) -> Option<Range<usize>> {
    let first = end + usize::from(lexemes.is(end, ","));
    let made = lexemes.has(first, Is::PROPOSES | Is::COMMITS | Is::ASKS)
        && lexemes.word(first).ends_with("ed")
        && !lexemes.of(first, Of::BLOCKING)
        || lexemes.is_any(first, words!["drafted", "written", "offered", "sponsored", "drawn"]);
    let by = (first + 1..first + ANNOUNCED_BY)
        .take_while(|i| !lexemes.is_any(*i, words![",", ";"]))
        .find(|i| lexemes.is(*i, "by"))
        .filter(|_| made)?;
    let stop = (by + 1..by + 1 + ANNOUNCED_BY).find(|i| {
        lexemes.is_any(*i, words![",", ";"]) || lexemes.has(*i, Is::AUXILIARY | Is::MODAL)
    })?;
    Some(by + 1..stop).filter(|r| !r.is_empty())
}

/// Who "it" is where somebody says of it what it pays: "the firm said Monday that it".
fn who_says(
    lexemes: &Lexemes<'_>,
    pronoun: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let says = pronoun.checked_sub(1).filter(|i| *i > sentence.start)?;
    let says = says - usize::from(lexemes.is(says, "that"));
    let says = says - usize::from(lexemes.has(says, Is::WEEKDAY) && says > sentence.start);
    let says = says - usize::from(lexemes.is(says, "on") && says > sentence.start);
    lexemes.has(says, Is::REPORTING).then(|| clause::subject(lexemes, says, sentence.start))?
}

/// Ends a purpose before the payer who stands behind it: "the airport by the state".
pub(super) fn without_payer(lexemes: &Lexemes<'_>, record: &mut Record) {
    let (Some(purpose), Some(spender)) = (record.purpose.clone(), &record.spender) else { return };
    let Some(lead) = spender.start.checked_sub(1) else { return };
    if lexemes.is_any(lead, words!["by", "from"]) && purpose.contains(&lead) {
        record.purpose = (lead > purpose.start).then_some(purpose.start..lead);
    }
}

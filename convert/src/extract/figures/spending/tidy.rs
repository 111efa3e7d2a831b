//! Puts right what the grammar of one clause alone gets wrong.

use std::ops::Range;

use super::super::super::amounts::Mention;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::clause;
use super::super::kind;
use super::super::payer::{owner, owner_beside, owner_of_noun};
use super::Record;
use super::nouns::says_nothing;
use super::rules::OWNER;

/// Puts right what the grammar alone gets wrong: whose plan it is, who "it" is, money that pays itself.
pub(super) fn tidy(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
    record: &mut Record,
) {
    let beside = owner_beside(lexemes, amount, sentence);
    if beside.is_some() {
        record.spender = beside;
        record.parts_by = Some(&OWNER);
    }
    let Some(spender) = record.spender.clone() else { return };
    if let Some(owner) = owner_of_noun(lexemes, &spender) {
        record.spender = Some(owner);
        return;
    }
    // "TV spending in the race reached": the noun before what hangs on it is the subject.
    let hangs = (spender.start + 1..spender.end)
        .find(|i| lexemes.has(*i, Is::PREPOSITION) && !lexemes.is(*i, "of"));
    let head = hangs.unwrap_or(spender.end);
    let money = (spender.start..head).next_back().is_some_and(|i| {
        lexemes.has(i, Is::SPENDING)
            && !lexemes.is_any(
                i,
                words![
                    "bill",
                    "measure",
                    "fund",
                    "program",
                    "programme",
                    "project",
                    "plant",
                    "factory",
                    "facility",
                ],
            )
    }) || kind::is_spending_noun(lexemes, head.saturating_sub(1));
    // "Medicaid paid $2 million"
    let named = head > sentence.start + 1 && lexemes.at(head - 1).capital
        || head == spender.start + 1 && lexemes.at(head).classes & Is::SPENDS != 0;
    if money && !(named && lexemes.has(head, Is::SPENDS)) {
        let own = (spender.clone()).find(|i| lexemes.at(*i).shape == Shape::Possessive);
        let money = Some(spender.clone()).filter(|r| !says_nothing(lexemes, r));
        record.purpose = record.purpose.take().or(money);

        record.spender = own.map(|mark| spender.start..mark).filter(|r| !r.is_empty());
        return;
    }
    let head = spender.end - 1;
    if lexemes.is_any(head, words!["money", "sum", "total", "cash"]) && spender.len() <= 3 {
        record.spender = None;
        return;
    }
    if lexemes.is_any(head, words!["cuts", "cut", "reductions", "reduction"]) {
        // "congressional budget cuts": who cuts; "the cuts": nobody in particular
        let first = spender.start + usize::from(lexemes.has(spender.start, Is::DETERMINER));
        let named = first < head
            && (lexemes.of(first, Of::PUBLIC_PAYERS) || lexemes.entry(first).classes == 0);
        record.spender = named.then_some(first..first + 1);
        return;
    }
    let plan = lexemes.has(head, Is::COMMITS | Is::PROPOSES | Is::AIMS)
        || lexemes.is_any(
            head,
            words!["announcement", "decision", "effort", "opposition", "promise", "budget"],
        );
    if plan && !lexemes.at(head).capital {
        let own = spender.clone().rev().find(|i| lexemes.at(*i).shape == Shape::Possessive);
        record.spender = match own {
            Some(mark) => clause::phrase_before(lexemes, mark, spender.start),
            None if lexemes.is_any(head, words!["bill", "bills"]) => {
                // "passed a bill to provide": who passed it
                let infinitive = lexemes.is(spender.end, "to");
                let passed = || clause::subject_above(lexemes, spender.start, sentence.start);
                infinitive.then(passed).flatten().or(Some(spender))
            }
            None => owner(lexemes, amount, sentence)
                .or_else(|| clause::subject_above(lexemes, spender.start, sentence.start)),
        };
        return;
    }
    if spender.len() == 1 && lexemes.of(spender.start, Of::PAYER_PRONOUNS) {
        let says = spender.start.checked_sub(1).filter(|i| *i > sentence.start);
        let says = says.map(|i| i - usize::from(lexemes.is(i, "that")));
        // "said Monday that it"
        let says = says.map(|i| i - usize::from(lexemes.has(i, Is::WEEKDAY) && i > sentence.start));
        if let Some(verb) = says.filter(|i| lexemes.has(*i, Is::REPORTING)) {
            let named = clause::subject(lexemes, verb, sentence.start);
            record.spender = named.or(record.spender.take());
        }
    }
}

/// Ends a purpose before the payer who stands behind it: "the airport by the state".
pub(super) fn without_payer(lexemes: &Lexemes<'_>, record: &mut Record) {
    let (Some(purpose), Some(spender)) = (record.purpose.clone(), &record.spender) else { return };
    let Some(lead) = spender.start.checked_sub(1) else { return };
    if lexemes.is_any(lead, words!["by", "from"]) && purpose.contains(&lead) {
        record.purpose = (lead > purpose.start).then_some(purpose.start..lead);
    }
}

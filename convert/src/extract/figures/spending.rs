//! The record of some spending: how far it has got, for what, by whom, to whom.

mod about;
mod measured;
mod nouns;
mod open;
mod parts;
mod rules;
mod scene;
mod tidy;
mod verb;

use std::ops::Range;

use copydesk_model::SpendingStatus;

use super::super::account::Rule;
use super::super::amounts::Mention;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::finite::is_finite;
use super::kind::Verdict;
use super::passage::Passage;
use super::payer::telling_firm;
use super::purpose;
use super::status;
use about::relative;
use nouns::costing;
pub(super) use parts::is_office;
use rules::{CLAUSE_ABOUT, COMES_FROM, COSTS, OWNER, PAID_BY, TAKES_UP, VERB_BEHIND};
use scene::Scene;
use tidy::{tidy, without_payer};
pub(super) use verb::in_aside;
use verb::{governing_verb, is_passive};

/// What is known of some spending.
#[derive(Clone, Debug, Default)]
pub(super) struct Record {
    pub(super) status: Option<SpendingStatus>,
    pub(super) purpose: Option<Range<usize>>,
    pub(super) spender: Option<Range<usize>>,
    pub(super) recipient: Option<Range<usize>>,
    /// Which rule decided the status.
    pub(super) status_by: Option<&'static Rule>,
    /// The word that the status went by.
    pub(super) status_word: Option<usize>,
    /// Which rule says who spends, and on what.
    pub(super) parts_by: Option<&'static Rule>,
    /// The verb that the rules went by.
    pub(super) verb: Option<usize>,
}

/// How far before an amount the word may stand that it has its kind from.
const CUE_REACH: usize = 120;

/// A verdict without the word that it went by, where that stands far before the amount: the last sum of a
/// long list is not the object of the verb before the first.
fn near(verdict: Verdict, amount: &Mention) -> Verdict {
    let far = verdict.cue + CUE_REACH < amount.first;
    if far { Verdict { cue: amount.first, ..verdict } } else { verdict }
}

/// The record of an amount that is spending.
pub(super) fn record(
    passage: &Passage<'_>,
    amount: &Mention,
    verdict: Verdict,
    sentence: &Range<usize>,
) -> Record {
    let lexemes = &passage.lexemes;
    let verdict = near(verdict, amount);
    let verb = governing_verb(lexemes, amount, verdict, sentence);
    let passive = verb.is_some_and(|v| is_passive(lexemes, v, sentence.start));
    let gives = verb.is_some_and(|v| lexemes.of(v, Of::PAYEE_VERBS));
    let (status, status_by, status_word) = status::status(lexemes, amount, verb, sentence);
    let behind = purpose::after_amount(passage, amount.end, sentence);
    let purpose_behind = || purpose::behind(passage, amount.end, behind, sentence, gives);
    let mut record = Record {
        status: Some(status),
        status_by: Some(status_by),
        status_word,
        verb,
        purpose: purpose_behind(),
        ..Record::default()
    };
    let scene = Scene { passage, amount, verdict, sentence, verb, passive, behind };
    record.parts_by = Some(scene.by_verb(&mut record));
    scene.by_phrase(&mut record);
    scene.by_cue(&mut record);
    scene.by_place(&mut record);
    tidy(lexemes, amount, sentence, &mut record);
    if let Some(thing) = costing(lexemes, amount, verdict, sentence) {
        // "the cost of the pier is £3m"
        let by = record.parts_by.is_some_and(|rule| rule.name == PAID_BY.name);
        record.purpose = Some(thing);
        record.spender = record.spender.take().filter(|_| by);
        record.parts_by = Some(&COSTS);
    }
    let within = |p: &Range<usize>| {
        record.spender.as_ref().is_some_and(|s| s.start <= p.start && p.end <= s.end)
    };
    if record.purpose.as_ref().is_none_or(within) {
        // "overtime came in at £3m": the thing pays nobody
        if let Some(thing) = measured::measured(lexemes, amount, sentence) {
            let behind = |s: &Range<usize>| s.start >= amount.end;
            if !names_its_payer(&record) {
                record.spender = record.spender.take().filter(behind);
            }
            record.purpose = Some(thing);
            record.parts_by = Some(&COSTS);
        }
    }
    relative(passage, amount, behind, sentence, &mut record);
    open::fill(passage, amount, sentence, passive, &mut record);
    if record.spender.is_none() && !passive {
        record.spender = telling_firm(lexemes, amount, sentence);
    }
    without_payer(lexemes, &mut record);
    // "the navy's new boats": whose the thing is does not say who pays
    let thing = record.purpose.as_ref().filter(|p| {
        record.spender.as_ref().is_some_and(|s| s.start == p.start && s.end < p.end)
            && !(p.start..p.end).any(|i| lexemes.has(i, Is::SPENDING | Is::ASKS | Is::PROPOSES))
            && p.end <= amount.first
            // "Nasa's rover cost £3m"
            && !(verb.is_some_and(|v| lexemes.has(v, Is::COSTS)) && lexemes.at(p.start).capital()
                && !lexemes.has(p.start, Is::DETERMINER | Is::PRONOUN))
    });
    if thing.is_some() {
        record.spender = None;
    }
    let apart = |range: &Range<usize>| !range.contains(&amount.first);
    let whole = |range: &Range<usize>| is_phrase(lexemes, range);
    // "sets aside £2m for roads and £3m": a payer has no sum in it
    let sum = |r: &Range<usize>| (r.start..r.end).any(|i| passage.amount_at(i).is_some());
    record.spender =
        record.spender.take().filter(|r| whole(r) && !sum(r) && !is_source(lexemes, r));
    // "the scheme began as a £3m trial": what it was pays nothing
    let lead = measured::before_bounds(lexemes, amount, sentence.start);
    let attribute = lead.is_some_and(|i| {
        lexemes.is(i, "as") && lexemes.has(i + 1, Is::DETERMINER) || grown(lexemes, i)
    });
    record.spender = record.spender.take().filter(|r| !(attribute && r.end <= amount.first));
    // "the town spent it on roads": a payer has no verb that pays in it
    let pays = |r: &Range<usize>| {
        let verb = |i| lexemes.has(i, Is::SPENDS) && is_finite(lexemes, i, sentence.start);
        r.clone().skip(1).any(verb)
    };
    record.spender = record.spender.take().filter(|r| !pays(r));
    record.spender = record.spender.take().filter(apart).filter(|r| !is_nobody(lexemes, r));
    record.purpose = record.purpose.take().filter(apart);
    // "cost of the park evenly"
    record.purpose =
        record.purpose.take().map(|p| p.start..purpose::without_adverb(lexemes, p.start, p.end));
    // "paid for the trip: £2m for cars, £3m for rooms"
    let listed = |p: &Range<usize>| {
        p.end <= amount.first && sum(p) && (p.start..p.end).any(|i| lexemes.is(i, ":"))
    };
    if record.purpose.as_ref().is_some_and(listed) {
        record.purpose = purpose_behind().filter(apart);
    }
    record
}

/// Whether the words beside an amount itself name who pays it.
pub(super) fn names_its_payer(record: &Record) -> bool {
    let named = |rule: &Rule| {
        [&PAID_BY, &COMES_FROM, &OWNER, &CLAUSE_ABOUT, &VERB_BEHIND]
            .iter()
            .any(|r| r.name == rule.name)
    };
    record.spender.is_some() && record.parts_by.is_some_and(named)
}

/// "grown into a £3m scheme", "turned into".
fn grown(lexemes: &Lexemes<'_>, into: usize) -> bool {
    let turns = listed!(FIGURES, "spending/turning");
    lexemes.is(into, "into") && lexemes.is_any(into.wrapping_sub(1), turns)
}

/// Whether the subject of the verb is what the money goes to.
pub(super) fn takes_up(rule: &'static Rule) -> bool {
    rule.name == TAKES_UP.name
}

/// Whether some words can name somebody: no mark parts them, and they do not break off.
fn is_phrase(lexemes: &Lexemes<'_>, range: &Range<usize>) -> bool {
    let Some(last) = range.end.checked_sub(1).filter(|l| *l >= range.start) else { return false };
    let parted = range.clone().any(|i| lexemes.is_any(i, words![":", ";"]));
    let open = lexemes.has(last, Is::PREPOSITION | Is::CONJUNCTION)
        || lexemes.is(range.start, "to")
        || lexemes.has(range.start, Is::PRONOUN) && lexemes.at(last).shape() == Shape::Possessive
        || last == range.start && lexemes.is_any(last, words!["the", "a", "an", "its"]);
    !(parted || open)
}

/// Whether some words name nobody: "no one", "nobody in the race".
fn is_nobody(lexemes: &Lexemes<'_>, range: &Range<usize>) -> bool {
    lexemes.is_any(range.start, words!["nobody", "none", "neither"])
        || lexemes.is(range.start, "no") && lexemes.is(range.start + 1, "one")
}

/// Whether some words name papers that tell of money: "budget papers", "records seen by the paper".
fn is_source(lexemes: &Lexemes<'_>, range: &Range<usize>) -> bool {
    let papers = listed!(FIGURES, "spending/papers");
    let published = range.len() > 1 && lexemes.word(range.end - 1).ends_with("ed");
    lexemes.is_any(range.end - 1 - usize::from(published), papers)
}

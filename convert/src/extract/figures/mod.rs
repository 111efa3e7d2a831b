//! Finds what is spent on what by whom, and tells other amounts from it.

mod account;
mod basis;
mod bound;
pub(crate) mod clause;
pub(crate) mod finite;
mod kind;
pub(crate) mod names;
pub(crate) mod passage;
mod payer;
mod purpose;
mod relation;
mod scheme;
mod sharing;
mod spending;
mod status;
#[cfg(test)]
pub(in crate::extract) mod tests;

use std::ops::Range;

use copydesk_model::{Basis, Bound, Confidence, Figure, FigureKind, Id, Origin};

use super::account::{Account, Rule};
use super::amounts::Mention;
use super::amounts::class::Of;
use super::amounts::lexemes::{Shape, listed, words};
use kind::Verdict;
use names::Names;
use passage::Passage;
use spending::Record;

/// What is known of an amount, before it is a [`Figure`].
struct Reading {
    /// The number of its passage in the document.
    passage: usize,
    amount: Mention,
    sentence: Range<usize>,
    verdict: Verdict,
    /// The rule that decided the kind.
    rule: &'static Rule,
    bound: Bound,
    basis: Option<Range<usize>>,
    /// The reading whose basis this one shares.
    shared_basis: Option<usize>,
    record: Record,
    period: Option<Range<usize>>,
    part_of: Option<usize>,
    conversion_of: Option<usize>,
}

/// The figures of a document as they are found, passage by passage, named f1, f2 and so on.
#[derive(Default)]
pub(crate) struct Ledger {
    readings: Vec<Reading>,
    /// How many passages were looked at before the last ones.
    before: usize,
    /// How many were looked at.
    passages: usize,
    /// The figures, in reading order.
    pub(crate) figures: Vec<Figure>,
}

impl Ledger {
    /// Adds the figures of the next passages: each step is done for all of them before the next one is.
    pub(crate) fn add(&mut self, names: &Names<'_>, passages: &[Passage<'_>]) {
        let first = self.readings.len();
        self.read(passages);
        self.record(passages, first);
        self.settle(passages, first);
        self.relate(passages, first);
        self.figures.reserve(self.readings.len() - first);
        for (n, reading) in self.readings.iter().enumerate().skip(first) {
            let passage = self.passage_of(passages, reading);
            let new = passage.and_then(|p| figure(names, p, &self.readings, n, reading));
            self.figures.extend(new);
        }
    }

    /// As [`Ledger::add`]; appends the accounts of the figures.
    pub(crate) fn add_with_accounts(
        &mut self,
        names: &Names<'_>,
        passages: &[Passage<'_>],
        accounts: &mut Vec<Account>,
    ) {
        let first = self.readings.len();
        self.add(names, passages);
        accounts.extend(self.readings.iter().skip(first).filter_map(|reading| {
            let passage = self.passage_of(passages, reading)?;
            account::of(names, passage, &self.readings, reading)
        }));
    }

    /// The passage of a reading, among the last ones.
    fn passage_of<'p, 'd>(
        &self,
        passages: &'p [Passage<'d>],
        reading: &Reading,
    ) -> Option<&'p Passage<'d>> {
        passages.get(reading.passage.checked_sub(self.before)?)
    }

    /// Adds a reading for each amount.
    fn read(&mut self, passages: &[Passage<'_>]) {
        self.before = self.passages;
        self.readings.reserve(passages.iter().map(|passage| passage.amounts.len()).sum());
        for passage in passages {
            let number = self.passages;
            let new = passage.amounts.iter().map(|amount| read(passage, number, amount));
            self.readings.extend(new);
            self.passages += 1;
        }
    }

    /// Says of spending what it is for, by whom and how far it has got.
    fn record(&mut self, passages: &[Passage<'_>], first: usize) {
        let new = self.readings.get_mut(first..).unwrap_or_default();
        for reading in new.iter_mut().filter(|r| r.verdict.kind == FigureKind::Spending) {
            let passage = reading.passage.checked_sub(self.before).and_then(|n| passages.get(n));
            let Reading { amount, verdict, sentence, .. } = reading;
            let record = passage.map(|p| spending::record(p, amount, *verdict, sentence));
            reading.record = record.unwrap_or_default();
        }
    }

    /// Says of the readings of each passage what the budget, law or plan says that they come from.
    fn settle(&mut self, passages: &[Passage<'_>], first: usize) {
        let mut start = first;
        for (n, passage) in passages.iter().enumerate().filter(|(_, p)| !p.amounts.is_empty()) {
            let end = start + passage.amounts.len();
            let before = n.checked_sub(1).and_then(|before| passages.get(before));
            let readings = self.readings.get_mut(start..end).unwrap_or_default();
            scheme::settle(before, passage, readings);
            start = end;
        }
    }

    /// Relates the readings of each passage to those before them.
    fn relate(&mut self, passages: &[Passage<'_>], first: usize) {
        let mut end = first;
        for passage in passages.iter().filter(|passage| !passage.amounts.is_empty()) {
            let start = end;
            end += passage.amounts.len();
            relation::relate(passage, self.readings.get_mut(..end).unwrap_or_default(), start);
        }
    }
}

/// What is to be seen of an amount in the passage of a number.
fn read(passage: &Passage<'_>, number: usize, amount: &Mention) -> Reading {
    let sentence = passage.sentence(amount.first);
    let lexemes = &passage.lexemes;
    let (verdict, rule) = kind::of(lexemes, amount, &sentence);
    let span = amount.first..amount.end;
    let basis =
        if kind::is_percent(amount) { basis::of(lexemes, amount.end, &sentence) } else { None };
    Reading {
        passage: number,
        amount: amount.clone(),
        verdict,
        rule,
        bound: bound::of(lexemes, &span, &sentence),
        basis,
        shared_basis: None,
        record: Record::default(),
        period: period(passage, amount, &sentence),
        part_of: None,
        conversion_of: None,
        sentence,
    }
}

/// How many lexemes behind an amount its time may stand.
const PERIOD_REACH: usize = 20;

/// The time that an amount is for: "a year", "by 2030".
fn period(
    passage: &Passage<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let at = amount.end;
    if lexemes.is_any(at, words!["a", "an", "per", "each", "every"])
        && lexemes.of(at + 1, Of::RATES_OF_TIME)
    {
        return Some(at..at + 2);
    }
    if lexemes.of(at, Of::FREQUENCIES) {
        return Some(at..at + 1);
    }
    let reach = at..(at + PERIOD_REACH).min(sentence.end);
    let date = passage.dates_in(&reach).first()?;
    let lead = date.first.checked_sub(1).filter(|l| *l >= at)?;
    let the = usize::from(lexemes.is(lead, "the"));
    let lead = lead - the.min(lead - at);
    let led = lexemes.is_any(lead, listed!(FIGURES, "leads-to-time"));
    Some(if led { lead..date.end } else { date.first..date.end })
}

fn figure(
    names: &Names<'_>,
    passage: &Passage<'_>,
    readings: &[Reading],
    number: usize,
    reading: &Reading,
) -> Option<Figure> {
    let anchor = |range: &Range<usize>| passage.anchor(names.document, range);
    let reference = |range: &Range<usize>| names.refer(passage, range);
    let basis =
        reading.basis.as_ref().and_then(&anchor).map(|mention| Basis { mention, implicit: false });
    let record = &reading.record;
    let spending = reading.verdict.kind == FigureKind::Spending;
    let id = |n: usize| Id::numbered('f', n + 1);
    Some(Figure {
        id: id(number)?,
        kind: reading.verdict.kind,
        mention: anchor(&(reading.amount.first..reading.amount.end))?,
        amount: reading.amount.amount.clone(),
        bound: reading.bound,
        basis: basis.or_else(|| shared_basis(names, passage, readings, reading)),
        status: record.status.filter(|_| spending),
        purpose: record.purpose.as_ref().and_then(&anchor),
        spender: record.spender.as_ref().and_then(reference),
        recipient: record.recipient.as_ref().and_then(reference),
        period: reading.period.as_ref().and_then(&anchor),
        part_of: reading.part_of.and_then(id),
        conversion_of: reading.conversion_of.and_then(id),
        confidence: Confidence::new(reading.verdict.sure),
        origin: Origin::Extracted,
    })
}

fn shared_basis(
    names: &Names<'_>,
    passage: &Passage<'_>,
    readings: &[Reading],
    reading: &Reading,
) -> Option<Basis> {
    let other = readings.get(reading.shared_basis?)?;
    let mention = passage.anchor(names.document, &without_owner(passage, other.basis.as_ref()?))?;
    Some(Basis { mention, implicit: true })
}

/// "national income" of "Norway's national income": whose it is need not be shared.
fn without_owner(passage: &Passage<'_>, basis: &Range<usize>) -> Range<usize> {
    let mark = basis.clone().find(|i| passage.lexemes.at(*i).shape() == Shape::Possessive);
    mark.map_or(basis.clone(), |mark| mark + 1..basis.end)
}

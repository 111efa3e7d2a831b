//! How figures hang together: parts of a whole, the same sum in another currency, a shared basis.

mod shared;

use std::ops::Range;

use copydesk_model::{FigureKind, SpendingStatus, Unit};

use super::super::account::Rule;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Shape, listed, words};
use super::finite::is_finite;
use super::kind::UNTOLD;
use super::passage::Passage;
use super::purpose::leads_to;
use super::sharing::share;
use super::spending::{self, Record};
use super::{Reading, status};
use shared::percent;

/// Relates each figure of a passage, from the one numbered `first` on, to those before it.
pub(super) fn relate(passage: &Passage<'_>, readings: &mut [Reading], first: usize) {
    for n in first.max(1)..readings.len() {
        let (before, rest) = readings.split_at_mut(n);
        let (Some(reading), Some(last)) = (rest.first_mut(), before.last_mut()) else { continue };
        if last.passage == reading.passage {
            beside(passage, last, reading, n);
        }
        share(passage, before, reading);
        reading.shared_basis = shared_basis(before, reading);
        mark_parts(readings, n);
    }
}

/// Relates a figure to the one before it in its passage.
fn beside(passage: &Passage<'_>, last: &mut Reading, reading: &mut Reading, n: usize) {
    if is_conversion(passage, last, reading) {
        reading.conversion_of = Some(n - 1);
        reading.period = last.period.clone();
        restate(last, reading, &CONVERSION);
    } else if is_apposition(passage, last, reading) {
        restate(last, reading, &APPOSITION);
    } else if is_part_of_next(passage, last, reading) {
        be_part_of_next(passage, last, reading);
    } else {
        go_on(passage, last, reading);
    }
    take_status(passage, last, reading);
    take_verdict(passage, last, reading);
    take_parts(passage, last, reading);
}

/// Whether a figure is spending.
fn spends(reading: &Reading) -> bool {
    reading.verdict.kind == FigureKind::Spending
}

/// "has eaten up 40 percent of the £3m budgeted": the first figure is a part of the second.
fn be_part_of_next(passage: &Passage<'_>, last: &mut Reading, reading: &Reading) {
    let own = spends(last) && last.verdict.cue < last.amount.first;
    // "will cover 40 percent of the estimated £3m cost"
    let own = own || is_own_deed(passage, last, reading);
    if !spends(last) {
        let (amount, verdict) = (&last.amount, reading.verdict);
        last.record = spending::record(passage, amount, verdict, &last.sentence);
    }
    last.verdict = reading.verdict;
    last.rule = &PART_OF_NEXT;
    if !spends(reading) || status::is_weak(last.record.status_by) || !own {
        same_status(&reading.record, &mut last.record);
    }
    if percent(last) {
        last.basis = Some(last.amount.end + 1..reading.amount.end);
    }
    last.record.spender = last.record.spender.take().or(reading.record.spender.clone());
    last.record.purpose = last.record.purpose.take().or(reading.record.purpose.clone());
}

/// "£4m for walls and £2m for boats": the next of a list is spending too, or has the same payer.
fn go_on(passage: &Passage<'_>, last: &Reading, reading: &mut Reading) {
    if !spends(last) {
        return;
    }
    if is_next_of_list(passage, last, reading) {
        spend_as(passage, last, reading, &NEXT_OF_LIST);
        reading.record.spender = last.record.spender.clone();
        same_status(&last.record, &mut reading.record);
    } else if spends(reading) && is_coordinated(passage, last, reading) {
        let between =
            |p: &Range<usize>| p.start >= last.amount.end && p.end <= reading.amount.first;
        let own = reading.record.spender.take().filter(between);
        reading.record.spender = last.record.spender.clone().or(own);
    }
}

/// Makes a figure spending by the word that the one before it goes by.
fn spend_as(passage: &Passage<'_>, last: &Reading, reading: &mut Reading, rule: &'static Rule) {
    reading.verdict = last.verdict;
    reading.rule = rule;
    reading.record = spending::record(passage, &reading.amount, last.verdict, &reading.sentence);
}

/// Takes over how far spending has got where nothing says it of the figure itself, and that it is spending.
fn take_status(passage: &Passage<'_>, last: &Reading, reading: &mut Reading) {
    if spends(reading) && is_of_own(passage, last, reading) {
        // "spent £2m of its £9m": what it has been given
        status::be_committed(&mut reading.record);
    }
    if last.sentence == reading.sentence
        && spends(last)
        && spends(reading)
        && is_open(passage, last, reading)
    {
        // "sites in Hove (£3m), Leeds (£2m)"
        same_status(&last.record, &mut reading.record);
    }
    if !spends(reading)
        && let Some(rule) = shared::rule(passage, last, reading)
    {
        spend_as(passage, last, reading, rule);
        if is_open(passage, last, reading) {
            same_status(&last.record, &mut reading.record);
        }
    }
}

/// Whether nothing near a figure says how far it has got, or what says it says the same of the one before.
fn is_open(passage: &Passage<'_>, last: &Reading, reading: &Reading) -> bool {
    status::is_weak(reading.record.status_by) || has_same_word(passage, last, reading)
}

/// Takes over what is measured where the figure is set against the one before it, or renames it.
fn take_verdict(passage: &Passage<'_>, last: &Reading, reading: &mut Reading) {
    if spends(last) != spends(reading) && is_set_against(passage, last, reading) {
        // "had £3m on hand to Roe's £2m"
        restate(last, reading, &SET_AGAINST);
    }
    let step = matches!(reading.verdict.kind, FigureKind::Change | FigureKind::Other)
        || !spends(last) && reading.verdict.cue < last.amount.first
        || !spends(last)
            && reading.verdict.cue > reading.amount.end
            && passage.lexemes.has(reading.verdict.cue, Is::ASKS);
    if !spends(last) && is_renamed(passage, last, reading) {
        // "awarded £9m, a sum the judge cut to £3m"
        reading.verdict = last.verdict;
        reading.rule = last.rule;
    }
    if step
        && last.verdict.kind != FigureKind::Change
        && last.amount.amount.unit() == reading.amount.amount.unit()
        && is_compared(passage, last, reading)
    {
        // "32 percent of voters, down from 47 percent"
        reading.verdict = last.verdict;
        reading.rule = last.rule;
    }
}

/// Takes over payer and purpose of spending that the figure is compared with, or is another share of.
fn take_parts(passage: &Passage<'_>, last: &Reading, reading: &mut Reading) {
    if !spends(last) || !spends(reading) {
        return;
    }
    if is_compared(passage, last, reading) {
        let record = &mut reading.record;
        record.purpose = record.purpose.take().or_else(|| last.record.purpose.clone());
        record.spender = record.spender.take().or_else(|| last.record.spender.clone());
    }
    if shared::grows(passage, last, reading) {
        // "asks for £3m, 4 percent more than it was given"
        same_status(&last.record, &mut reading.record);
    }
    let shares = last.sentence == reading.sentence && percent(last) && percent(reading);
    if shares && reading.record.purpose.is_none() {
        reading.record.purpose = last.record.purpose.clone();
        reading.record.spender = reading.record.spender.take().or(last.record.spender.clone());
    }
}

/// "had spent £2m of its £9m".
fn is_of_own(passage: &Passage<'_>, last: &Reading, reading: &Reading) -> bool {
    let end = last.amount.end;
    passage.lexemes.is(end, "of")
        && passage.lexemes.is_any(end + 1, words!["its", "their", "his", "her"])
        && reading.amount.first == end + 2
}

/// "the law gives £3m to roads, along with £2m for trams", "a sum that includes £3m to paint it": whether
/// a figure has no word of its own that says how far it has got.
fn has_same_word(passage: &Passage<'_>, last: &Reading, reading: &Reading) -> bool {
    let (Some(word), Some(last_by)) = (reading.record.status_word, last.record.status_by) else {
        return false;
    };
    let part = word > last.amount.end
        && word < reading.amount.first
        && passage.lexemes.of(word, Of::INCLUDING);
    let before = last.record.status_word.is_some_and(|w| w < last.amount.first);
    let shared = word < last.amount.first
        && status::is_told(reading.record.status_by)
        && (status::is_of_scheme(last_by) || before && status::is_of_noun(last_by));
    part || shared
}

/// Gives a figure the status of another, with its reason.
fn same_status(from: &Record, to: &mut Record) {
    (to.status, to.status_by, to.status_word) = (from.status, from.status_by, from.status_word);
}

const CONVERSION: Rule =
    Rule::new("conversion", "it says the sum before it again, in another currency");
const APPOSITION: Rule =
    Rule::new("apposition", "it says what stands before it again, in another measure");
const SET_AGAINST: Rule = Rule::new("set-against", "it is another’s, to the same measure");
const NEXT_OF_LIST: Rule =
    Rule::new("next-of-list", "“and” or a comma joins it to the figure before it, for another use");
const PART_OF_NEXT: Rule = Rule::new("part-of-next", "it is a part of the figure behind it");

/// A figure that says the same as the one before it.
fn restate(last: &Reading, reading: &mut Reading, rule: &'static Rule) {
    reading.verdict = last.verdict;
    reading.rule = rule;
    reading.record = last.record.clone();
}

/// "$220 billion, or 6.3 percent of national output".
fn is_apposition(passage: &Passage<'_>, last: &Reading, reading: &Reading) -> bool {
    let lexemes = &passage.lexemes;
    let at = last.amount.end;
    // "2 percent of national income, or £9m"
    let basis = last.basis.as_ref().map(|b| b.end).filter(|b| *b < reading.amount.first);
    let at = basis.unwrap_or(at);
    let joined = lexemes.are(at, words![",", "or"]) || lexemes.are(at, words!["(", "or"]);
    let gap = reading.amount.first.saturating_sub(at);
    // "£9m, or £90 a head"
    let end = reading.amount.end;
    let apiece = lexemes.is_any(end, words!["apiece", "each", "per"])
        || lexemes.is_any(end, words!["a", "an"]) && lexemes.of(end + 1, Of::PRICED_UNITS);
    let apiece = apiece && last.verdict.kind == FigureKind::Spending;
    let other = last.amount.amount.unit() != reading.amount.amount.unit();
    joined && (other || apiece) && (2..=4).contains(&gap) && last.verdict.kind != FigureKind::Change
}

/// Whether a part of a cost has a verb of its own that says how far that part has got.
fn is_own_deed(passage: &Passage<'_>, last: &Reading, reading: &Reading) -> bool {
    let verbs = listed!(FIGURES, "relation/bearing");
    let from = last.amount.first.saturating_sub(3).max(last.sentence.start);
    reading.record.status == Some(SpendingStatus::Estimated)
        && (from..last.amount.first).any(|i| passage.lexemes.is_any(i, verbs))
}

/// "over $14 million of the about $31 million for posters".
fn is_part_of_next(passage: &Passage<'_>, last: &Reading, reading: &Reading) -> bool {
    let gap = reading.amount.first.saturating_sub(last.amount.end);
    let lexemes = &passage.lexemes;
    let own = |i: usize| {
        !lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION) || lexemes.has(i, Is::BOUND | Is::ADVERB)
    };
    let of = lexemes.are(last.amount.end, words!["of", "the"])
        && gap <= 4
        && (last.amount.end + 2..reading.amount.first).all(own);
    let share = percent(last) && reading.verdict.kind == FigureKind::Spending;
    let apart =
        last.verdict.kind == FigureKind::Spending && reading.verdict.kind != FigureKind::Spending;
    // "spent £2m of the £3m it raised"
    let raised = last.verdict.kind == FigureKind::Income;
    of && !apart && !raised && (share || last.amount.amount.unit() == reading.amount.amount.unit())
}

/// "90 million euros, about $104 million", "60 billion yen ($400 million)".
fn is_conversion(passage: &Passage<'_>, last: &Reading, reading: &Reading) -> bool {
    let (Unit::Currency(a), Unit::Currency(b)) =
        (last.amount.amount.unit(), reading.amount.amount.unit())
    else {
        return false;
    };
    let lexemes = &passage.lexemes;
    let between = last.amount.end..reading.amount.first;
    let opens = lexemes.is_any(between.start, words!["(", ",", "or"]);
    a != b
        && opens
        && between.len() <= 4
        && between.skip(1).all(|i| {
            lexemes.has(i, Is::BOUND | Is::ADVERB)
                || lexemes.is_any(i, words!["or", "than", "the", "equivalent", "of", "to", "an"])
        })
}

/// "$5 million to this and $3 million to that": the second shares the verb of the first.
fn is_coordinated(passage: &Passage<'_>, last: &Reading, reading: &Reading) -> bool {
    let same = last.sentence == reading.sentence;
    let lexemes = &passage.lexemes;
    // "£3m will go to docks and £2m to buoys"
    let goes = (last.amount.end..reading.amount.first)
        .find(|i| !lexemes.has(*i, Is::AUXILIARY | Is::MODAL))
        .filter(|i| lexemes.is_any(*i, words!["go", "goes", "went", "reserved", "earmarked"]));
    let mut between = goes.map_or(last.amount.end, |i| i + 1)..reading.amount.first;
    let verb = between.any(|i| {
        lexemes.has(i, Is::SPENDS | Is::AUXILIARY | Is::MODAL)
            || is_finite(lexemes, i, last.sentence.start)
    });
    // "and about", "and an additional": what belongs to the second amount.
    let own = |i: &usize| {
        lexemes.has(*i, Is::ADVERB | Is::BOUND)
            || lexemes.is_any(*i, words!["a", "an", "another", "additional", "further", "extra"])
            || lexemes.is_any(*i, words!["mere", "measly", "paltry", "modest", "scant"])
    };
    // "5 percent, with 3 percent for arms"
    let share = percent(reading);
    let with = |i: &usize| share && lexemes.is(*i, "with") && lexemes.is(*i - 1, ",");
    let joint = (last.amount.end..reading.amount.first).rev().find(|i| !own(i) && !with(i));
    let and = joint.is_some_and(|i| lexemes.is_any(i, words!["and", ",", "or"]));
    same && and && !verb
}

/// "had £3m on hand to Roe's £2m", "raised £3m to the mayor's £2m".
fn is_set_against(passage: &Passage<'_>, last: &Reading, reading: &Reading) -> bool {
    let lexemes = &passage.lexemes;
    let mark = reading.amount.first.wrapping_sub(1);
    let from = last.amount.end;
    let near = mark.saturating_sub(4).max(from);
    // "lent £3m to the town's £2m mine"
    let end = reading.amount.end;
    let other = Is::PREPOSITION | Is::CONJUNCTION | Is::ADVERB | Is::SHIFT | Is::WEEKDAY;
    let bare = !lexemes.is_word(end) && !lexemes.is_hyphen(end) || lexemes.has(end, other);
    last.sentence == reading.sentence
        && last.amount.amount.unit() == reading.amount.amount.unit()
        && bare
        && mark > from
        && mark < from + 12
        && lexemes.at(mark).shape() == Shape::Possessive
        && (near..mark).any(|i| lexemes.is_any(i, words!["to", "versus", "against"]))
        && !(from..mark).any(|i| lexemes.has(i, Is::SYMBOL) || is_finite(lexemes, i, from))
}

/// "£9m, an amount that was cut to £3m": the second sum is what became of the first.
fn is_renamed(passage: &Passage<'_>, last: &Reading, reading: &Reading) -> bool {
    let lexemes = &passage.lexemes;
    let end = last.amount.end;
    let sums = words!["amount", "sum", "figure", "total"];
    last.sentence == reading.sentence
        && lexemes.is(end, ",")
        && lexemes.is_any(end + 1, words!["a", "an", "the"])
        && lexemes.is_any(end + 2, sums)
        && reading.amount.first > end + 3
        && lexemes.is(reading.amount.first - 1, "to")
}

/// "$5 million, up from $3 million in 2012": the second sum is what was before.
fn is_compared(passage: &Passage<'_>, last: &Reading, reading: &Reading) -> bool {
    let lexemes = &passage.lexemes;
    let between = last.amount.end..reading.amount.first;
    let compares = |i: usize| {
        lexemes.is_any(i, words!["up", "down"]) && lexemes.is(i + 1, "from")
            || lexemes.is(i, "compared") && lexemes.is_any(i + 1, words!["with", "to"])
            || lexemes.is_any(i, words!["than", "of"])
                && lexemes.is_any(i - 1, words!["less", "more", "short", "shy", "lower", "higher"])
                && lexemes.is(i + 1, "the")
    };
    last.sentence == reading.sentence
        && between.clone().any(compares)
        && !between.into_iter().any(|i| lexemes.has(i, Is::SPENDS))
}

/// "£4m for walls and £2m for boats", where nothing near the second says what it measures.
fn is_next_of_list(passage: &Passage<'_>, last: &Reading, reading: &Reading) -> bool {
    let lexemes = &passage.lexemes;
    let between = last.amount.end..reading.amount.first;
    (reading.rule.name == UNTOLD.name || reading.verdict.cue < last.amount.first)
        && reading.verdict.kind != FigureKind::Spending
        && (percent(reading) || !percent(last))
        && is_coordinated(passage, last, reading)
        && leads_to(lexemes, reading.amount.end)
        && between.into_iter().any(|i| leads_to(lexemes, i))
}

/// The figure before whose basis a percentage shares.
fn shared_basis(before: &[Reading], reading: &Reading) -> Option<usize> {
    if reading.basis.is_some() || !percent(reading) {
        return None;
    }
    let kind = reading.verdict.kind;
    let shares = matches!(
        kind,
        FigureKind::Spending | FigureKind::Debt | FigureKind::Poll | FigureKind::Share
    );
    let n = before.len().checked_sub(1)?;
    let last = before.get(n)?;
    let alike = last.verdict.kind == kind && percent(last);
    let near = last.passage == reading.passage
        && (last.sentence == reading.sentence
            || last.sentence.end == reading.sentence.start
                && matches!(kind, FigureKind::Spending | FigureKind::Debt));
    if !(shares && alike && near) {
        return None;
    }
    if last.basis.is_some() { Some(n) } else { last.shared_basis }
}

/// The most parts of one whole that are looked for.
const MOST_PARTS: usize = 4;

/// How many figures before its parts a whole may stand.
const WHOLE_REACH: usize = 6;

/// Marks the figures up to `n` that stand in one sentence and add up to an earlier one as its parts:
/// "at least two percent … and half a percent" of "2.5 percent".
fn mark_parts(readings: &mut [Reading], n: usize) {
    let Some(last) = readings.get(n) else { return };
    let fellow = |r: &Reading| {
        r.verdict.kind == FigureKind::Spending
            && r.amount.amount.high().is_none()
            && r.amount.amount.unit() == last.amount.amount.unit()
    };
    if !fellow(last) {
        return;
    }
    let same = |r: &Reading| r.passage == last.passage && r.sentence == last.sentence;
    let mut sum = last.amount.amount.value().clone();
    for first in (n.saturating_sub(MOST_PARTS - 1)..n).rev() {
        let Some(part) = readings.get(first).filter(|r| fellow(r) && same(r)) else { return };
        let Ok(total) = sum.checked_add(part.amount.amount.value()) else { return };
        sum = total;
        let wholes = readings.iter().take(first).enumerate().rev().take(WHOLE_REACH);
        let whole = wholes.into_iter().find(|(_, w)| fellow(w) && *w.amount.amount.value() == sum);
        if let Some((whole, _)) = whole.filter(|_| fellow(last)) {
            for part in readings.iter_mut().take(n + 1).skip(first) {
                part.part_of = Some(whole);
            }
            return;
        }
    }
}

//! What belongs to an amount itself and stands before the words for its purpose: times and asides.

use std::ops::Range;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::super::dates::Dated;
use super::super::basis;
use super::super::kind::is_percent;
use super::super::passage::Passage;
use super::buys;
use super::clause::{is_quarter, is_year};

/// Where the words for the money stand behind an amount, and the first lexeme after what belongs to
/// the amount itself: its basis, its time, "more".
pub(in crate::extract::figures) fn after_amount(
    passage: &Passage<'_>,
    end: usize,
    sentence: &Range<usize>,
) -> usize {
    let lexemes = &passage.lexemes;
    let mut at = end;
    let percent = passage.amount_at(end.wrapping_sub(1)).is_none_or(is_percent);
    if let Some(basis) =
        basis::of(lexemes, at, sentence).filter(|_| percent || !buys(lexemes, at, sentence))
        && !(basis.start..basis.end + 2).any(|i| passage.amount_at(i).is_some())
    {
        at = basis.end;
    }
    after_periods(passage, at, sentence)
}

/// The first lexeme behind the times and asides that begin here.
pub(super) fn after_periods(passage: &Passage<'_>, from: usize, sentence: &Range<usize>) -> usize {
    let mut at = from;
    for _ in 0..4 {
        let next = over_period(passage, at, sentence);
        if next == at {
            break;
        }
        at = next;
    }
    at
}

/// Steps over "a year", "over the next week", "in July", "more", a conversion in brackets.
pub(super) fn over_period(passage: &Passage<'_>, at: usize, sentence: &Range<usize>) -> usize {
    let lexemes = &passage.lexemes;
    over_rate(lexemes, at)
        .or_else(|| over_mark(lexemes, at, sentence))
        .or_else(|| over_span(lexemes, at, sentence))
        .or_else(|| over_brackets(passage, at, sentence))
        .unwrap_or_else(|| over_date(passage, at, sentence))
}

/// Steps over a rate or what sums up: "a year", "so far", "or more", "each", "in every pound".
fn over_rate(lexemes: &Lexemes<'_>, at: usize) -> Option<usize> {
    if lexemes.is_any(at, words!["a", "an", "per", "each", "every"])
        && lexemes.of(at + 1, Of::RATES_OF_TIME)
        || lexemes.are(at, words!["to", "date"])
        || lexemes.are(at, words!["so", "far"])
        || lexemes.are(at, words!["in", "all"])
        || lexemes.are(at, words!["in", "total"])
        || lexemes.is(at, "or")
            && lexemes.is_any(at + 1, words!["so", "more", "less", "thereabouts"])
        || lexemes.is_any(at, words!["up", "in"]) && lexemes.is_any(at + 1, words!["front", "cash"])
    {
        return Some(at + 2);
    }
    if lexemes.is(at, "each") && lexemes.is_any(at + 1, words!["to", "for", "on", "in"])
        || lexemes.of(at, Of::FREQUENCIES) && !lexemes.is(at, "annual")
        || lexemes.of(at, Of::TAILS)
        || lexemes.is_any(at, words!["upfront", "outright"])
    {
        return Some(at + 1);
    }
    if lexemes.is_dash(at) && lexemes.glued(at) && lexemes.is_any(at + 1, words!["a", "an"]) {
        return Some(at + 4);
    }
    // "84p in every pound"
    if lexemes.is(at, "in")
        && lexemes.is_any(at + 1, words!["every", "each"])
        && lexemes.has(at + 2, Is::CURRENCY)
    {
        return Some(at + 3);
    }
    // "£2m a match to film"
    let match_of = lexemes.is_any(at, words!["a", "an", "per"])
        && lexemes.is_word(at + 1)
        && !lexemes.at(at + 1).capital()
        && lexemes.is_any(at + 2, words!["to", "for", "on"]);
    match_of.then_some(at + 2)
}

/// Steps over a closing quotation mark, or a dash that closes what another opened.
fn over_mark(lexemes: &Lexemes<'_>, at: usize, sentence: &Range<usize>) -> Option<usize> {
    // "spend “a million dollars” digging"
    if lexemes.is_any(at, words!["”", "’", "\"", "'"]) && lexemes.glued(at) {
        return Some(at + 1);
    }
    // "far more — some $250 million — in repairs": the dash closes what the first one opened.
    let double = |i: usize| lexemes.is(i, "-") && lexemes.is(i + 1, "-") && lexemes.glued(i + 1);
    let parts = |i: usize| {
        lexemes.at(i).spaced() && (lexemes.is_any(i, words!["—", "–", "―"]) || double(i))
    };
    let closes = parts(at) && (at.saturating_sub(9).max(sentence.start)..at).any(parts);
    closes.then(|| at + 1 + usize::from(double(at)))
}

/// Steps over a stretch of time: "over five years", "in the first half of 2024".
fn over_span(lexemes: &Lexemes<'_>, at: usize, sentence: &Range<usize>) -> Option<usize> {
    // "over five years", "for the next 10 years"
    if lexemes.is_any(at, words!["over", "in", "for", "during", "within"]) {
        let own = |i: usize| {
            lexemes.has(i, Is::DETERMINER | Is::SHIFT | Is::ADVERB | Is::BOUND)
                || lexemes.is_number(i)
                || lexemes.has(i, Is::SMALL | Is::TENS)
        };
        let unit = (at + 1..(at + 6).min(sentence.end)).find(|i| !own(*i));
        if let Some(unit) = unit.filter(|i| *i > at + 1 && lexemes.has(*i, Is::TIME_UNIT)) {
            return Some(unit + 1);
        }
    }
    // "over roughly the same period"
    if lexemes.is_any(at, words!["over", "during", "in", "for"]) {
        let to = (at + 7).min(sentence.end);
        let span = (at + 1..to)
            .take_while(|i| {
                lexemes.has(*i, Is::DETERMINER | Is::ADVERB | Is::BOUND | Is::SHIFT)
                    || lexemes
                        .is_any(*i, words!["same", "whole", "entire", "course", "of", "period"])
            })
            .find(|i| lexemes.is_any(*i, words!["period", "cycle", "course"]));
        if let Some(span) = span.filter(|i| !lexemes.is(*i, "course")) {
            return Some(span + 1);
        }
    }
    // "in the first year", "over the final weeks"
    if lexemes.is_any(at, words!["in", "over", "during"]) && is_quarter(lexemes, at + 1) {
        let unit = (at + 2..at + 6).take_while(|i| !lexemes.has(*i, Is::PREPOSITION));
        let end = unit.into_iter().find(|i| {
            lexemes.has(*i, Is::TIME_UNIT) || lexemes.is_any(*i, words!["half", "stretch", "phase"])
        });
        // "in the first half of 2024"
        let dated =
            |i: usize| lexemes.is(i, "of") && lexemes.is_number(i + 1) && is_year(lexemes, i + 1);
        return Some(end.map_or(at, |i| i + 1 + 2 * usize::from(dated(i + 1))));
    }
    None
}

/// Steps over the same sum in another currency between marks, and over brackets.
fn over_brackets(passage: &Passage<'_>, at: usize, sentence: &Range<usize>) -> Option<usize> {
    let lexemes = &passage.lexemes;
    let mark = usize::from(lexemes.is_any(at, words![",", "("]));
    let or = usize::from(mark == 1 && lexemes.is(at + mark, "or"));
    let mark = mark + or;
    let about = usize::from(lexemes.has(at + mark, Is::BOUND));
    if mark > 0
        && let Some(other) =
            passage.amount_at(at + mark + about).filter(|m| m.first == at + mark + about)
    {
        let closes = lexemes.is_any(other.end, words![",", ")"]);
        return Some(if closes { other.end + 1 } else { at });
    }
    if !lexemes.is(at, "(") {
        return None;
    }
    let close = (at..(at + 8).min(sentence.end)).find(|i| lexemes.is(*i, ")"))?;
    Some(close + 1)
}

/// Steps over a date and what leads to it: "in July", "by the end of May".
fn over_date(passage: &Passage<'_>, at: usize, sentence: &Range<usize>) -> usize {
    let lexemes = &passage.lexemes;
    let lead = usize::from(lexemes.is_any(at, listed!(FIGURES, "leads-to-time")));
    let the = lead + usize::from(lexemes.is(at + lead, "the"));
    match passage.date_at(at + the).filter(|d| d.first <= at + the && at + the < sentence.end) {
        Some(date) if (lead > 0 || date.first == at) && !names_thing(lexemes, date) => date.end,
        _ => at,
    }
}

/// Whether a date is a part of the name of a thing: "Christmas lights".
pub(super) fn names_thing(lexemes: &Lexemes<'_>, date: &Dated) -> bool {
    lexemes.has(date.first, Is::NAMED_DAY)
        && lexemes.is_word(date.end)
        && lexemes.entry(date.end).classes == 0
        && !lexemes.at(date.end).capital()
}

/// The lexeme behind "fiscal 2026", "the 2025-26 financial year", "FY26".
pub(super) fn fiscal_year(lexemes: &Lexemes<'_>, at: usize) -> Option<usize> {
    let the = at + usize::from(lexemes.has(at, Is::DETERMINER));
    let named = (the..the + 5).find(|i| {
        lexemes.is_any(*i, words!["fiscal", "financial", "fy"])
            || lexemes.word(*i).starts_with("FY")
    })?;
    let plain = (the..named)
        .all(|i| lexemes.is_number(i) || lexemes.is_hyphen(i) || lexemes.has(i, Is::SHIFT));
    let mut end = named + 1;
    while lexemes.is_any(end, words!["year", "years"])
        || lexemes.is_number(end)
        || lexemes.is_hyphen(end)
    {
        end += 1;
    }
    (plain && (end > named + 1 || lexemes.word(named).starts_with("FY"))).then_some(end)
}

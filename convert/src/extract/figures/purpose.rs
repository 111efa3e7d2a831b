//! What money is for: the words behind "on", "for", "to", or the noun that the amount modifies.

use std::ops::Range;

use copydesk_model::Unit;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::dates::Dated;
use super::basis;
use super::finite::is_finite;
use super::passage::Passage;

/// The most lexemes of a purpose.
const LONGEST: usize = 24;

/// What "for" or "on" at the end of a relative clause is about: "the hall that it paid £3m a year for".
pub(super) fn stranded(
    lexemes: &Lexemes<'_>,
    at: usize,
    amount: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let lead = lexemes.is_any(at, words!["for", "on", "into", "toward", "towards"]);
    let ends = Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY | Is::MODAL;
    let ended = !lexemes.is_word(at + 1) || lexemes.has(at + 1, ends);
    if !(lead && ended) || at + 1 < sentence.end && lexemes.is_number(at + 1) {
        return None;
    }
    let from = amount.saturating_sub(STRANDED_REACH).max(sentence.start + 1);
    let relative = (from..amount).rev().find(|i| lexemes.is_any(*i, words!["that", "which"]))?;
    super::clause::phrase_before(lexemes, relative, sentence.start)
}

/// How far before an amount the relative clause begins whose last word says what it is for.
const STRANDED_REACH: usize = 14;

/// Where the words for the money stand behind an amount, and the first lexeme after what belongs to
/// the amount itself: its basis, its time, "more".
pub(super) fn after_amount(passage: &Passage<'_>, end: usize, sentence: &Range<usize>) -> usize {
    let lexemes = &passage.lexemes;
    let mut at = end;
    let percent = passage
        .amount_at(end.wrapping_sub(1))
        .is_none_or(|m| !matches!(m.amount.unit(), Unit::Currency(_)));
    if let Some(basis) =
        basis::of(lexemes, at, sentence).filter(|_| percent || !buys(lexemes, at, sentence))
    {
        at = basis.end;
    }
    after_periods(passage, at, sentence)
}

/// The first lexeme behind the times and asides that begin here.
fn after_periods(passage: &Passage<'_>, from: usize, sentence: &Range<usize>) -> usize {
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
fn over_period(passage: &Passage<'_>, at: usize, sentence: &Range<usize>) -> usize {
    let lexemes = &passage.lexemes;
    if lexemes.is_any(at, words!["a", "an", "per", "each", "every"])
        && lexemes.of(at + 1, Of::RATES_OF_TIME)
        || lexemes.are(at, words!["to", "date"])
        || lexemes.are(at, words!["so", "far"])
    {
        return at + 2;
    }
    if lexemes.of(at, Of::FREQUENCIES) && !lexemes.is(at, "annual")
        || lexemes.is_any(
            at,
            words![
                "more",
                "worth",
                "extra",
                "combined",
                "altogether",
                "overall",
                "apiece",
                "alone"
            ],
        )
    {
        return at + 1;
    }
    if lexemes.is_dash(at) && lexemes.glued(at) && lexemes.is_any(at + 1, words!["a", "an"]) {
        return at + 4;
    }
    // "spend “a million dollars” digging"
    if lexemes.is_any(at, words!["”", "’", "\"", "'"]) && lexemes.glued(at) {
        return at + 1;
    }
    // "far more — some $250 million — in repairs": the dash closes what the first one opened.
    let parts = |i: usize| lexemes.is_any(i, words!["—", "–", "―"]) && lexemes.at(i).spaced;
    if parts(at) && (at.saturating_sub(9).max(sentence.start)..at).any(parts) {
        return at + 1;
    }
    // "over five years", "for the next 10 years"
    if lexemes.is_any(at, words!["over", "in", "for", "during", "within"]) {
        let own = |i: usize| {
            lexemes.has(i, Is::DETERMINER | Is::SHIFT | Is::ADVERB | Is::BOUND)
                || lexemes.is_number(i)
                || lexemes.has(i, Is::SMALL | Is::TENS)
        };
        let unit = (at + 1..(at + 6).min(sentence.end)).find(|i| !own(*i));
        if let Some(unit) = unit.filter(|i| *i > at + 1 && lexemes.has(*i, Is::TIME_UNIT)) {
            return unit + 1;
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
            return span + 1;
        }
    }
    let mark = usize::from(lexemes.is_any(at, words![",", "("]));
    let or = usize::from(mark == 1 && lexemes.is(at + mark, "or"));
    let mark = mark + or;
    let about = usize::from(lexemes.has(at + mark, Is::BOUND));
    if mark > 0
        && let Some(other) =
            passage.amount_at(at + mark + about).filter(|m| m.first == at + mark + about)
    {
        let closes = usize::from(lexemes.is_any(other.end, words![",", ")"]));
        return if closes == 1 { other.end + 1 } else { at };
    }
    if lexemes.is(at, "(")
        && let Some(close) = (at..(at + 8).min(sentence.end)).find(|i| lexemes.is(*i, ")"))
    {
        return close + 1;
    }
    let lead = usize::from(lexemes.is_any(
        at,
        words!["in", "on", "over", "by", "during", "through", "for", "from", "since", "until"],
    ));
    let the = lead + usize::from(lexemes.is(at + lead, "the"));
    match passage.date_at(at + the).filter(|d| d.first <= at + the && at + the < sentence.end) {
        Some(date) if (lead > 0 || date.first == at) && !names_thing(lexemes, date) => date.end,
        _ => at,
    }
}

/// Whether a date is a part of the name of a thing: "Christmas lights".
fn names_thing(lexemes: &Lexemes<'_>, date: &Dated) -> bool {
    lexemes.has(date.first, Is::NAMED_DAY)
        && lexemes.is_word(date.end)
        && lexemes.entry(date.end).classes == 0
        && !lexemes.at(date.end).capital
}

/// The purpose behind an amount.
pub(super) fn behind(
    passage: &Passage<'_>,
    amount_end: usize,
    sentence: &Range<usize>,
    gives: bool,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let at = after_amount(passage, amount_end, sentence);
    let hyphen = usize::from(lexemes.is_hyphen(amount_end));
    if (at == amount_end || lexemes.is(at.wrapping_sub(1), ")"))
        && let Some(noun) = modified(lexemes, at + hyphen, sentence)
    {
        return Some(noun);
    }
    linked(passage, at, sentence, gives, 3)
}

/// What "on", "for" or "to" joins to the words before this lexeme.
pub(super) fn joined(
    passage: &Passage<'_>,
    at: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    linked(passage, after_periods(passage, at, sentence), sentence, false, 3)
}

/// The phrase behind "on", "for", "to" and the like, over phrases that say something else.
fn linked(
    passage: &Passage<'_>,
    at: usize,
    sentence: &Range<usize>,
    gives: bool,
    depth: u8,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    if depth == 0 || at >= sentence.end {
        return None;
    }
    let word = lexemes.word(at).to_ascii_lowercase();
    let next = at + 1;
    match word.as_str() {
        "on" | "for" | "toward" | "towards" | "into" | "behind" => {
            let dated =
                passage.date_at(next).is_some_and(|d| d.first == next && !names_thing(lexemes, d));
            if let Some(end) = fiscal_year(lexemes, next) {
                return linked(passage, end, sentence, gives, depth - 1);
            }
            let ends = Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY | Is::MODAL;
            if lexemes.has(next, ends) && !lexemes.has(next, Is::DETERMINER | Is::ADVERB) {
                // "a month for until May": the words that it joins stand before.
                return None;
            }
            let behalf = (next..next + 4).find(|i| lexemes.is(*i, "behalf"));
            if dated || behalf.is_some() {
                let of = behalf.map_or(next, |i| i + 1 + 2 * usize::from(lexemes.is(i + 1, "of")));
                let end = if dated { passage.date_at(next).map_or(next, |d| d.end) } else { of };
                return linked(passage, end, sentence, gives, depth - 1);
            }
            clause(lexemes, next, sentence)
        }
        "to" => {
            if gives && !is_infinitive(lexemes, next) {
                let end = phrase_end(lexemes, next, sentence);
                return linked(passage, end, sentence, gives, depth - 1);
            }
            if lexemes.has(next, Is::SPENDS) && lexemes.of(next, Of::PROPORTIONED) {
                // "to spend on roads"
                return linked(passage, next + 1, sentence, gives, depth - 1);
            }
            if !is_infinitive(lexemes, next) {
                // "to states to treat addicts": whom it is for and what for
                let end = after_periods(passage, phrase_end(lexemes, next, sentence), sentence);
                let work = lexemes.is(end, "to") && is_infinitive(lexemes, end + 1);
                if work {
                    return clause(lexemes, end + 1, sentence);
                }
            }
            clause(lexemes, next, sentence)
        }
        "in" if lexemes.is_any(next, words!["exchange", "return"]) => {
            linked(passage, next + 1, sentence, gives, depth - 1)
        }
        "in" => {
            let dated = passage.date_at(next).is_some();
            let place =
                lexemes.at(next).capital || lexemes.is(next, "the") && lexemes.at(next + 1).capital;
            let to = (next + 4).min(sentence.end);
            let head = (next..to).rev().find(|i| {
                lexemes.is_any(
                    *i,
                    words![
                        "spending",
                        "costs",
                        "cost",
                        "funding",
                        "expenditures",
                        "outlays",
                        "expenses",
                        "aid",
                        "grants",
                    ],
                )
            });
            if let Some(head) = head
                && lexemes.is_any(head + 1, words!["for", "on", "to"])
                && !lexemes.is_any(head, words!["aid", "grants"])
            {
                return clause(lexemes, head + 2, sentence);
            }
            if head.is_some() {
                return clause(lexemes, next, sentence);
            }
            let paid = (next..to).find(|i| lexemes.is_any(*i, words!["payment", "payments"]));
            if let Some(paid) = paid.filter(|i| lexemes.is_any(*i + 1, words!["to", "from"])) {
                // who is paid is not what for
                return linked(passage, paid + 1, sentence, true, depth - 1);
            }
            let funds = lexemes.is_any(next, words!["funds", "cash"])
                || lexemes.is_any(next + 1, words!["funds", "money", "cash"]);
            if dated
                || place
                    && !(next..next + 5).any(|i| lexemes.has(i, Is::SPENDING))
                    && !invests(lexemes, at, sentence)
                || funds
            {
                let end = phrase_end(lexemes, next, sentence);
                return linked(passage, end, sentence, gives, depth - 1)
                    .or_else(|| funds.then(|| clause(lexemes, next, sentence))?);
            }
            clause(lexemes, next, sentence)
        }
        "from" | "by" | "with" | "through" | "since" | "than" | "against" => {
            let dated = passage.date_at(next).filter(|d| d.first == next);
            let to = (next + 16).min(sentence.end);
            let end = (dated.map_or(next, |d| d.end)..to).find(|i| {
                let named = lexemes.at(*i - 1).capital && lexemes.at(*i + 1).capital;
                lexemes.is_any(*i, words!["on", "for", "to", "toward", "into"])
                    && !named
                    && !(lexemes.is(*i, "to") && lexemes.is_number(*i + 1))
                    || lexemes.is_any(*i, words![",", ";"])
            })?;
            linked(passage, end, sentence, gives, depth - 1)
        }
        "per" if !lexemes.of(next, Of::RATES_OF_TIME) => {
            linked(passage, next + 1, sentence, gives, depth - 1).or(Some(next..next + 1))
        }
        "of" if lexemes.is(at.wrapping_sub(1), "worth") || buys(lexemes, at, sentence) => {
            clause(lexemes, next, sentence)
        }
        "was" | "were" | "is" | "has" | "have" | "had" | "being" | "been" | "be" | "are"
        | "would" | "will" | "spent" | "reserved" | "sent" | "allocated" | "budgeted"
        | "earmarked" | "dedicated" | "devoted" | "needed" | "designated" | "planned" => {
            let gives = gives || matches!(word.as_str(), "sent" | "allocated");
            linked(passage, next, sentence, gives, depth)
        }
        "," => {
            // "$27 million, much of it on mailers"
            let own = |i: usize| {
                lexemes.has(i, Is::ADVERB | Is::DETERMINER)
                    || lexemes.is_any(
                        i,
                        words!["much", "most", "bulk", "half", "part", "of", "it", "that", "which"],
                    )
            };
            let lead = (next..(next + 6).min(sentence.end)).find(|i| !own(*i))?;
            let joined = lead > next && lexemes.is_any(lead, words!["on", "for", "into", "toward"]);
            if joined { linked(passage, lead, sentence, gives, depth - 1) } else { None }
        }
        "go" | "goes" | "went" | "gone" | "going"
            if lexemes.is_any(next, words!["toward", "towards", "for", "into", "on"]) =>
        {
            linked(passage, next, sentence, gives, depth)
        }
        _ if lexemes.is_word(at)
            && word.ends_with("ing")
            && !lexemes.has(at, Is::PREPOSITION | Is::MEASURE) =>
        {
            clause(lexemes, at, sentence)
        }
        _ => None,
    }
}

/// The lexeme behind "fiscal 2026", "the 2025-26 financial year", "FY26".
fn fiscal_year(lexemes: &Lexemes<'_>, at: usize) -> Option<usize> {
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

/// "bought £2m of steel": what is bought, not whose money it is.
fn buys(lexemes: &Lexemes<'_>, of: usize, sentence: &Range<usize>) -> bool {
    let from = of.saturating_sub(8).max(sentence.start);
    let bought = (from..of).any(|i| lexemes.of(i, Of::BUYING));
    let money = words!["money", "funds", "cash", "savings", "own", "public", "taxpayers"];
    bought && !(of + 1..of + 5).any(|i| lexemes.is_any(i, money))
}

fn invests(lexemes: &Lexemes<'_>, at: usize, sentence: &Range<usize>) -> bool {
    (at.saturating_sub(10).max(sentence.start)..at)
        .any(|i| lexemes.word(i).to_ascii_lowercase().starts_with("invest"))
}

/// Whether a plain verb follows "to".
fn is_infinitive(lexemes: &Lexemes<'_>, at: usize) -> bool {
    let word = lexemes.word(at);
    lexemes.is_word(at)
        && !lexemes.at(at).capital
        && !lexemes.has(at, Is::DETERMINER | Is::PRONOUN | Is::SMALL | Is::TENS)
        && !word.ends_with('s')
        && (lexemes.has(at + 1, Is::DETERMINER | Is::PREPOSITION | Is::PRONOUN)
            || lexemes.at(at + 1).capital
            || lexemes.has(at, Is::VERB | Is::DOES)
            || lexemes.is_word(at + 1))
}

/// The end of a noun phrase.
fn phrase_end(lexemes: &Lexemes<'_>, at: usize, sentence: &Range<usize>) -> usize {
    let stop = Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::CONJUNCTION;
    (at + 1..sentence.end)
        .find(|i| {
            lexemes.has(*i, stop) && !lexemes.is(*i, "of")
                || lexemes.is_any(*i, words![",", ";", ".", "(", "—", "―", ":"])
                    && !is_inner_point(lexemes, *i)
        })
        .unwrap_or(sentence.end)
        .min(at + 12)
}

fn is_inner_point(lexemes: &Lexemes<'_>, i: usize) -> bool {
    // "(R-Pa.)"
    if lexemes.is(i, ".") && lexemes.is(i + 1, ")") && lexemes.glued(i + 1) {
        return true;
    }
    lexemes.is(i, ".")
        && lexemes.glued(i)
        && lexemes.at(i + 1).spaced
        && lexemes.at(i + 1).capital
        && lexemes.word(i.wrapping_sub(1)).len() < 4
}

/// From here to the end of the clause.
pub(super) fn clause(
    lexemes: &Lexemes<'_>,
    at: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let to = (at + LONGEST).min(sentence.end);
    let mut end = (at..to).find(|i| ends_clause(lexemes, *i, at, to)).unwrap_or(to);
    while end > at
        && !lexemes.is_word(end - 1)
        && !lexemes.is_number(end - 1)
        && lexemes.at(end - 1).shape != Shape::Possessive
        && !lexemes.is(end - 1, ")")
    {
        end -= 1;
    }
    // "in costs annually"
    let often = end > at + 1 && lexemes.of(end - 1, Of::FREQUENCIES);
    end -= usize::from(often && !lexemes.has(end - 2, Is::DETERMINER));
    (end > at).then_some(at..end)
}

/// Whether a purpose that begins with `from` ends before this lexeme.
fn ends_clause(lexemes: &Lexemes<'_>, i: usize, from: usize, to: usize) -> bool {
    if lexemes.is(i, ",") {
        let list = lexemes.at(i + 1).capital
            && lexemes.at(i - 1).capital
            && !lexemes.has(i + 1, Is::PRONOUN)
            || (i + 1..(i + 4).min(to)).any(|k| lexemes.is(k, "and"))
                && !lexemes.has(i + 1, Is::PRONOUN | Is::DETERMINER | Is::CONJUNCTION)
            || i == from + 2 && lexemes.has(from, Is::DETERMINER) && lexemes.is_number(i + 1);
        return !list;
    }
    if lexemes.is_any(i, words![";", ":", "—", "―", "!", "?", "”", "\"", "“"]) {
        return true;
    }
    if lexemes.is(i, "(") {
        return !(lexemes.at(i + 1).capital && lexemes.word(i + 1).len() == 1);
    }
    if lexemes.is(i, ".") {
        return !is_inner_point(lexemes, i);
    }
    if lexemes.is(i, "-") {
        return lexemes.at(i).spaced && lexemes.at(i + 1).spaced;
    }
    if lexemes.is_dash(i) {
        return lexemes.at(i).spaced;
    }
    let joins = lexemes.is(i, "with") && i > from && !lexemes.of(i - 1, Of::WITH_VERBS)
        || lexemes.is(i, "in") && lexemes.is_any(i + 1, words!["exchange", "return"])
        || lexemes.are(i, words!["so", "far"])
        || lexemes.are(i, words!["to", "date"])
        || lexemes.is(i, "and")
            && (lexemes.word(i + 1).ends_with("ed")
                || lexemes.is_any(i + 1, words!["on", "in", "at", "by", "then", "has", "had"]))
        || lexemes.is_any(
            i,
            words![
                "who",
                "which",
                "while",
                "because",
                "when",
                "where",
                "although",
                "but",
                "after",
                "before",
                "since",
                "until",
                "if",
                "whose",
                "though",
                "based",
                "amid",
                "according",
                "without",
            ],
        )
        || lexemes.is(i, "that") && i > from
        || lexemes.is(i, "as") && !lexemes.is(i.wrapping_sub(1), "such") && i > from
        || lexemes.is(i, "and")
            && lexemes.has(i + 1, Is::PRONOUN | Is::AUXILIARY | Is::DOES | Is::MODAL)
            && !lexemes.has(i + 1, Is::MEASURE);
    let own = |i: &usize| {
        lexemes.has(*i, Is::ADVERB | Is::BOUND)
            || lexemes.is_any(*i, words!["a", "an", "another", "additional", "further", "extra"])
    };
    let amount = lexemes.is(i, "and") && {
        let next = (i + 1..i + 5).find(|k| !own(k)).unwrap_or(i + 1);
        lexemes.has(next, Is::SYMBOL)
            || lexemes.is_number(next) && lexemes.has(next + 1, Is::PERCENT)
    };
    let finite = i > from && lexemes.has(i, Is::AUXILIARY | Is::MODAL);
    let dated = lexemes
        .is_any(i, words!["by", "in", "over", "during", "through", "from", "on", "at", "for"])
        && (lexemes.is_number(i + 1) && is_year(lexemes, i + 1)
            || fiscal_year(lexemes, i + 1).is_some()
            || lexemes.has(i + 1, Is::MONTH | Is::SHIFT | Is::WEEKDAY)
            || lexemes.is(i, "during")
            || lexemes.is(i + 1, "the") && lexemes.has(i + 2, Is::SHIFT));
    let period = i > from
        && (lexemes.has(i, Is::SHIFT) && lexemes.has(i + 1, Is::TIME_UNIT)
            || lexemes.is_any(i, words!["a", "per", "each", "every"])
                && lexemes.of(i + 1, Of::RATES_OF_TIME));
    let count = lexemes.is_any(i, words!["over", "for"])
        && (lexemes.is_number(i + 1)
            || lexemes.has(i + 1, Is::SMALL)
            || lexemes.is_any(i + 1, words!["a", "an"]))
        && lexemes.has(i + 2, Is::TIME_UNIT);
    joins || amount || finite || dated || period || count || i > from && lexemes.has(i, Is::WEEKDAY)
}

/// Whether a number can be a year: "2026", "2025-26".
fn is_year(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let word = lexemes.word(i);
    let century = word.starts_with("19") || word.starts_with("20") || word.starts_with("21");
    word.len() == 4 || century && word.len() == 7 && word.contains(['-', '–', '/'])
}

/// The words for a thing right behind an amount: "house" of "a £1m house in the hills".
pub(super) fn thing(lexemes: &Lexemes<'_>, at: usize) -> Option<Range<usize>> {
    let plain = |i: usize| {
        lexemes.is_word(i) && (lexemes.entry(i).classes == 0 || lexemes.has(i, Is::SITE))
    };
    let end = (at..at + LONGEST).find(|i| !plain(*i))?;
    (end > at).then_some(at..end)
}

/// The noun phrase that the amount modifies, up to its head or what is "for" or "in" behind it.
pub(super) fn modified(
    lexemes: &Lexemes<'_>,
    at: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let stop = Is::DETERMINER
        | Is::PREPOSITION
        | Is::AUXILIARY
        | Is::MODAL
        | Is::PRONOUN
        | Is::CONJUNCTION
        | Is::RELATIVE
        | Is::WEEKDAY
        | Is::SHIFT;
    if !lexemes.is_word(at)
        || lexemes.has(at, stop)
        || lexemes.is_any(at, words!["more", "worth", "less"])
    {
        return None;
    }
    let first = at + usize::from(lexemes.of(at, Of::FREQUENCIES));
    let to = (first + 8).min(sentence.end);
    let mut end = first;
    while end < to {
        let inside = lexemes.is_word(end) && !lexemes.has(end, stop) || lexemes.is_hyphen(end);
        let participle = end > first
            && (lexemes.word(end).ends_with("ed") || lexemes.word(end).ends_with("ing"));
        if !inside
            || participle && !lexemes.has(end, Is::SPENDING) && lexemes.has(end - 1, Is::MEASURE)
        {
            break;
        }
        end += 1;
    }
    if end == first {
        return None;
    }
    let head = (first..end)
        .rev()
        .find(|i| lexemes.has(*i, Is::SPENDING) || lexemes.of(*i, Of::COSTLY_THINGS))?;
    // "swimming pool", not "building pools"
    let compound = head == first + 1 && !lexemes.word(head).ends_with('s');
    let verb =
        lexemes.word(first).ends_with("ing") && !lexemes.has(first, Is::SPENDING) && !compound;
    let participle = lexemes.word(first).ends_with("ed") && lexemes.has(first, Is::DOES);
    if verb || participle {
        return None;
    }
    behind_head(lexemes, first, head, end, sentence)
}

/// "package to fight the virus": the purpose behind a bare noun of spending says more.
fn behind_head(
    lexemes: &Lexemes<'_>,
    first: usize,
    head: usize,
    end: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let bare = lexemes.is_any(
        head,
        words![
            "package",
            "packages",
            "funding",
            "bill",
            "request",
            "budget",
            "contract",
            "program",
            "programme",
            "project",
            "fund",
            "grant",
            "grants",
            "measure",
            "aid",
            "scheme",
            "investment",
            "plan",
            "plans",
            "proposal",
            "effort",
        ],
    );
    let only = (first..head).all(|i| {
        lexemes.has(i, Is::SPENDING) || lexemes.is_hyphen(i) || lexemes.of(i, Of::PLAIN_ADJECTIVES)
    });
    if bare && only && lexemes.is_any(end, words!["to", "for"]) && !lexemes.at(end + 1).capital {
        return clause(lexemes, end + 1, sentence);
    }
    if bare && only && lexemes.is(end, "to") {
        // "a contract to Boeing to repair jets": the firm is paid
        let work = phrase_end(lexemes, end + 1, sentence);
        if lexemes.is(work, "to") && is_infinitive(lexemes, work + 1) {
            return clause(lexemes, work + 1, sentence);
        }
    }
    let dated = lexemes.has(end + 1, Is::WEEKDAY | Is::MONTH | Is::SHIFT | Is::DEICTIC);
    if lexemes.is(end, "on") && end == head + 1 && !dated {
        // "spent the £5m grant on boats"
        return clause(lexemes, end + 1, sentence);
    }
    if head == first && lexemes.of(head, Of::BARE_NOUNS) {
        return None;
    }
    // "Zika funding bill" is for "Zika funding": the bill itself is what pays.
    let mut last = head + 1;
    while last - 1 > first
        && lexemes
            .is_any(last - 1, words!["bill", "measure", "proposal", "request", "plan", "package"])
        && lexemes.has(last - 2, Is::SPENDING)
    {
        last -= 1;
    }
    let placed = lexemes.is(end, "in") && lexemes.at(end + 1).capital || lexemes.is(end, "of");
    if placed && end == head + 1 {
        let stop = phrase_end(lexemes, end + 1, sentence);
        let verb = (end + 2..stop).find(|i| is_finite(lexemes, *i, first));
        return Some(first..verb.unwrap_or(stop));
    }
    Some(first..last)
}

//! What money is for: the words behind "on", "for", "to", or the noun that the amount modifies.

mod after;
mod clause;
mod linked;
mod modified;

use std::ops::Range;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::lexicon::Spelling;
use super::passage::Passage;
pub(super) use after::after_amount;
use after::after_periods;
use clause::LONGEST;
use clause::phrase_end;
pub(super) use clause::{clause, without_adverb};
use linked::{is_span, linked};
use modified::modified;

/// Words that join to an amount what it is for; "to" joins whom it goes to as well.
pub(super) const LEADS: &[Spelling] = words!["on", "for", "into", "toward", "towards"];

/// Whether a word joins to an amount what it is for, or whom it goes to.
pub(super) fn leads_to(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is_any(i, LEADS) || lexemes.is(i, "to")
}

/// What "for" or "on" at the end of a relative clause is about: "the hall that it paid £3m a year for".
pub(super) fn stranded(
    lexemes: &Lexemes<'_>,
    at: usize,
    amount: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let lead = lexemes.is_any(at, LEADS);
    let ends = Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY | Is::MODAL;
    let ended = !lexemes.is_word(at + 1) || lexemes.has(at + 1, ends);
    if !(lead && ended) || at + 1 < sentence.end && lexemes.is_number(at + 1) {
        return None;
    }
    let from = amount.saturating_sub(STRANDED_REACH).max(sentence.start + 1);
    let relative = (from..amount).rev().find(|i| lexemes.is_any(*i, words!["that", "which"]))?;
    super::clause::thing_before(lexemes, relative, sentence.start)
}

/// What "on which" is about: "a campaign on which she will spend £3m".
pub(super) fn fronted(
    lexemes: &Lexemes<'_>,
    amount: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let from = amount.saturating_sub(STRANDED_REACH).max(sentence.start + 2);
    if let Some(site) = site(lexemes, from..amount, sentence.start) {
        return Some(site);
    }
    let which = (from..amount).rev().find(|i| lexemes.is(*i, "which"))?;
    let led = lexemes.is_any(which - 1, LEADS);
    led.then(|| super::clause::phrase_before_relative(lexemes, which - 1, sentence.start))?
}

/// The most lexemes of what opens a sentence with what money is for.
const OPENS_REACH: usize = 16;

/// What opens the sentence: "On roads, the bill provides £3m", "For every pupil, the city pays £3".
pub(super) fn opening(
    lexemes: &Lexemes<'_>,
    amount: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let (lead, first) = (sentence.start, sentence.start + 1);
    let other = Is::DATE_HEAD | Is::PRONOUN | Is::PREPOSITION | Is::CONJUNCTION | Is::ADVERB;
    let each = lexemes.is_any(first, words!["every", "each", "a", "an"]);
    let bare = lexemes.is_word(first)
        && !lexemes.has(first, other | Is::DETERMINER)
        && !lexemes.at(first).capital();
    let opens = lexemes.is(lead, "for") && (each || bare || lexemes.is(first, "the"))
        || lexemes.is(lead, "on") && bare;
    if !opens || is_span(lexemes, first) {
        return None;
    }
    let to = (first + OPENS_REACH).min(amount);
    let comma = (first + 1..to).find(|i| lexemes.is(*i, ","))?;
    let head = comma - 1;
    let thing = lexemes.has(head, Is::SPENDING)
        || lexemes.of(head, Of::COSTLY_THINGS | Of::GOODS | Of::ARMED)
        || lexemes.is_any(head, FIELDS)
        || !bare && lexemes.at(head).capital() && comma == first + 2;
    // "On average", "On weekdays", not "On roads"
    let many = lexemes.ends(head, "s")
        && !lexemes.has(head, Is::TIME_UNIT | Is::DATE_HEAD)
        && !lexemes.is_any(head, TIMES);
    (each || thing || bare && many).then_some(first..comma)
}

/// Fields that public money goes to.
const FIELDS: &[Spelling] = listed!(FIGURES, "purpose/fields");

/// What opens a sentence and says when, or how it is meant.
const TIMES: &[Spelling] = listed!(FIGURES, "purpose/times");

/// "the site, where it has spent £3m": what is built there, not a town.
fn site(lexemes: &Lexemes<'_>, near: Range<usize>, start: usize) -> Option<Range<usize>> {
    let from = near.start;
    let where_ = { near }.rev().find(|i| lexemes.is(*i, "where"))?;
    let comma = where_.checked_sub(1).filter(|i| *i > from && lexemes.is(*i, ","))?;
    let phrase = super::clause::phrase_before(lexemes, comma, start)?;
    let head = phrase.end - 1;
    let built = lexemes.is_any(head, words!["site", "project", "plant"])
        || lexemes.of(head, Of::COSTLY_THINGS);
    (built && !lexemes.at(head).capital()).then_some(phrase)
}

/// What stands before the comma that an amount is set off by: "spent more on mail, £3m,".
pub(super) fn before_comma(
    lexemes: &Lexemes<'_>,
    amount: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let comma = amount.checked_sub(1).filter(|c| *c > sentence.start && lexemes.is(*c, ","))?;
    let from = comma.saturating_sub(6).max(sentence.start + 1);
    let on = (from..comma).rev().find(|i| lexemes.is(*i, "on"))?;
    // "what it spends on roads, £3m,"
    let led = lexemes.is_any(on - 1, words!["than", "more", "less", "much", "most", "heavily"])
        || lexemes.has(on - 1, Is::SPENDS) && !lexemes.has(on - 1, Is::SPENDING);
    (led && on + 1 < comma).then_some(on + 1..comma)
}

/// What stands before the dash that an amount is set off by: "spent far more to win — £3m".
pub(super) fn before_dash(
    passage: &Passage<'_>,
    verb: usize,
    amount: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let own = |i: &usize| {
        lexemes.has(*i, Is::ADVERB | Is::BOUND | Is::DETERMINER)
            || lexemes.is_any(*i, words!["than", "as", "of"])
    };
    let from = amount.saturating_sub(5).max(sentence.start);
    let dash = (from..amount).rev().find(|i| !own(i)).filter(|i| {
        *i > verb && lexemes.at(*i).spaced() && (lexemes.is_dash(*i) || lexemes.is(*i, ":"))
    })?;
    let lead = (verb + 1..dash).find(|i| leads_to(lexemes, *i))?;
    let plain = (verb + 1..lead).all(|i| {
        lexemes.has(i, Is::ADVERB | Is::BOUND | Is::MAGNITUDE)
            || lexemes.is_any(i, words!["millions", "billions", "lavishly", "freely"])
            || lexemes.is_any(i, words!["far", "much", "more", "less", "heavily", "money", "big"])
    });
    if !plain {
        return None;
    }
    joined(passage, lead, &(sentence.start..dash))
}

/// How far before an amount the relative clause begins whose last word says what it is for.
const STRANDED_REACH: usize = 14;

/// The purpose behind an amount, and behind [what belongs to it](after_amount).
pub(super) fn behind(
    passage: &Passage<'_>,
    amount_end: usize,
    at: usize,
    sentence: &Range<usize>,
    gives: bool,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let hyphen = usize::from(lexemes.is_hyphen(amount_end));
    if (at == amount_end || lexemes.is(at.wrapping_sub(1), ")"))
        && let Some(noun) = modified(lexemes, at + hyphen, sentence)
    {
        return Some(noun);
    }
    if lexemes.is(at, ",") && is_apposed(passage, amount_end, at, sentence) {
        // "a third of it, or £3m, on boats"
        return linked(passage, over_adverbs(lexemes, at + 1), sentence, gives);
    }
    linked(passage, at, sentence, gives).or_else(|| {
        // "devotes £3m, a tenth of its budget, to parks"
        let lead = over_aside(lexemes, at, sentence)?;
        linked(passage, lead, sentence, gives)
    })
}

/// The most lexemes of what commas set off between an amount and what it is for.
const ASIDE: usize = 16;

/// The "on" behind what commas set off: "£3m, a record, on boats".
fn over_aside(lexemes: &Lexemes<'_>, comma: usize, sentence: &Range<usize>) -> Option<usize> {
    let other = Is::CONJUNCTION | Is::RELATIVE;
    let open =
        lexemes.is(comma, ",") && (!lexemes.has(comma + 1, other) || lexemes.is(comma + 1, "or"));
    let to = (comma + ASIDE).min(sentence.end);
    let close = open.then(|| (comma + 2..to).find(|i| lexemes.is_any(*i, words![",", ";"])))??;
    // "£3m, a record, to the delight of many"
    let felt = lexemes.are(close + 1, words!["to", "the"])
        && lexemes.is(close + 4, "of")
        && !lexemes.of(close + 3, Of::PUBLIC_PAYERS | Of::COSTLY_THINGS);
    (leads_to(lexemes, close + 1) && !felt).then_some(close + 1)
}

/// Whether "on" or "for" stands behind the comma that closes an apposed amount: "much, or £3m, on boats".
fn is_apposed(
    passage: &Passage<'_>,
    amount_end: usize,
    comma: usize,
    sentence: &Range<usize>,
) -> bool {
    let lexemes = &passage.lexemes;
    let Some(amount) = passage.amount_at(amount_end.wrapping_sub(1)) else { return false };
    let from = amount.first.saturating_sub(4).max(sentence.start);
    let opens = (from..amount.first)
        .rev()
        .find(|i| !lexemes.has(*i, Is::BOUND | Is::ADVERB) && !lexemes.is(*i, "or"))
        .is_some_and(|i| lexemes.is(i, ","));
    let at = over_adverbs(lexemes, comma + 1);
    opens
        && (lexemes.is_any(at, LEADS)
            || lexemes.is_any(at, words!["goes", "went", "go"]) && lexemes.is_word(at + 1))
}

/// The first lexeme behind the adverbs that begin here: "goes" of "still goes".
fn over_adverbs(lexemes: &Lexemes<'_>, at: usize) -> usize {
    (at..at + 3).find(|i| !lexemes.has(*i, Is::ADVERB)).unwrap_or(at)
}

/// What "on", "for" or "to" joins to the words before this lexeme.
pub(super) fn joined(
    passage: &Passage<'_>,
    at: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    linked(passage, after_periods(passage, at, sentence), sentence, false)
}

/// The words for a thing right behind an amount: "house" of "a £1m house in the hills".
pub(super) fn thing(lexemes: &Lexemes<'_>, at: usize) -> Option<Range<usize>> {
    let plain = |i: usize| {
        lexemes.is_word(i) && (lexemes.entry(i).classes == 0 || lexemes.has(i, Is::SITE))
    };
    let end = (at..at + LONGEST).find(|i| !plain(*i))?;
    (end > at).then_some(at..end)
}

/// "bought £2m of steel": what is bought, not whose money it is.
fn buys(lexemes: &Lexemes<'_>, of: usize, sentence: &Range<usize>) -> bool {
    let from = of.saturating_sub(8).max(sentence.start);
    let bought = (from..of).any(|i| lexemes.of(i, Of::BUYING));
    let money = words!["money", "funds", "cash", "savings", "own", "public", "taxpayers"];
    bought && !(of + 1..of + 5).any(|i| lexemes.is_any(i, money))
}

/// Whether a plain verb follows "to".
fn is_infinitive(lexemes: &Lexemes<'_>, at: usize) -> bool {
    let word = lexemes.word(at);
    lexemes.is_word(at)
        && !lexemes.at(at).capital()
        && !lexemes.has(at, Is::DETERMINER | Is::PRONOUN | Is::SMALL | Is::TENS)
        && !word.ends_with('s')
        && (lexemes.has(at + 1, Is::DETERMINER | Is::PREPOSITION | Is::PRONOUN)
            || lexemes.at(at + 1).capital()
            || lexemes.is_any(at + 1, words!["“", "‘", "\"", "'"])
            || lexemes.has(at, Is::VERB | Is::DOES)
            || lexemes.is_word(at + 1))
}

//! The noun phrase that an amount modifies: "swimming pool" of "a £3m swimming pool".

use std::ops::Range;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, words};
use super::super::finite::is_finite;
use super::after::fiscal_year;
use super::clause::is_year;
use super::linked::is_span;
use super::{clause, is_infinitive, phrase_end};

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
    // "a £3m stadium roof": the last noun is the thing
    let more = |i: usize| {
        let word = lexemes.word(i);
        lexemes.is_word(i)
            && lexemes.entry(i).classes == 0
            && !lexemes.at(i).capital()
            && !["s", "ed", "ly", "ing"].iter().any(|e| word.ends_with(e))
            && !lexemes.of(i, Of::PAST_FORMS)
    };
    let head = if end == head + 2 && more(head + 1) && !lexemes.has(head, Is::SPENDING) {
        head + 1
    } else {
        head
    };
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
pub(super) fn behind_head(
    lexemes: &Lexemes<'_>,
    first: usize,
    head: usize,
    end: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let bare = lexemes.of(head, Of::FRAMES);
    let only = (first..head).all(|i| {
        lexemes.has(i, Is::SPENDING) || lexemes.is_hyphen(i) || lexemes.of(i, Of::PLAIN_ADJECTIVES)
    });
    // "a contract for Patriot missiles", not "a contract for Boeing"
    let named = lexemes.at(end + 1).capital()
        && !lexemes.is_capitals(end)
        && (lexemes.is(end, "to")
            || lexemes.at(phrase_end(lexemes, end + 1, sentence).saturating_sub(1)).capital());
    let timed = lexemes.is(end, "for") && is_span(lexemes, end + 1)
        || fiscal_year(lexemes, end + 1).is_some()
        || lexemes.is_number(end + 1) && is_year(lexemes, end + 1);
    if bare && only && lexemes.is_any(end, words!["to", "for"]) && !named && !timed {
        let pays = lexemes.are(end, words!["to", "pay", "for"]);
        return clause(lexemes, end + 1 + 2 * usize::from(pays), sentence);
    }
    if bare
        && only
        && lexemes.is(end, "in")
        && lexemes.is_any(head, words!["investment", "investments"])
    {
        return clause(lexemes, end + 1, sentence);
    }
    if bare && only && lexemes.is(end, "to") {
        // "a contract to Boeing to repair jets": the firm is paid
        let work = phrase_end(lexemes, end + 1, sentence);
        if lexemes.is(work, "to") && is_infinitive(lexemes, work + 1) {
            return clause(lexemes, work + 1, sentence);
        }
    }
    // "a £3m bill that would go toward inspectors"
    let goes = (end + 1..end + 4).find(|i| lexemes.is_any(*i, words!["go", "goes", "going"]));
    if bare
        && lexemes.is_any(end, words!["that", "which"])
        && let Some(goes) = goes
        && lexemes.is_any(goes + 1, words!["to", "toward", "towards", "into", "for"])
    {
        return clause(lexemes, goes + 2, sentence);
    }
    let dated = lexemes.has(end + 1, Is::WEEKDAY | Is::MONTH | Is::SHIFT | Is::DEICTIC);
    if lexemes.is(end, "on") && end == head + 1 && !dated {
        // "spent the £5m grant on boats"
        return clause(lexemes, end + 1, sentence);
    }
    if head == first && lexemes.is(head, "cost") && lexemes.is(end, "of") {
        // "the £3m cost of the line"
        let stop = phrase_end(lexemes, end + 1, sentence);
        return (stop > end + 1).then_some(end + 1..stop);
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
    if head > first
        && last == first + 1
        && lexemes.is_any(first, words!["spending", "budget", "funding"])
    {
        // "a £3m spending bill"
        return None;
    }
    let placed =
        lexemes.is(end, "in") && lexemes.at(end + 1).capital() && !dated || lexemes.is(end, "of");
    if placed && end == head + 1 {
        let stop = phrase_end(lexemes, end + 1, sentence);
        let verb = (end + 2..stop).find(|i| is_finite(lexemes, *i, first));
        return Some(first..verb.unwrap_or(stop));
    }
    Some(first..last)
}

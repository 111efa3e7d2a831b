//! What a sum is said to be of: "overtime, budgeted at £3m, came in at £4m", "repairs will total £3m".

use std::ops::Range;

use super::super::super::amounts::Mention;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::clause;
use super::nouns::{head, says_nothing};

/// The thing that a verb of measure gives the sum of; `None` where the sum has no such verb before it.
pub(super) fn measured(
    lexemes: &Lexemes<'_>,
    lead: Option<usize>,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let link = lead?;
    if let Some(money) = reached(lexemes, link, sentence) {
        return Some(money);
    }
    if lexemes.is(link, "at") && link > sentence.start + 1 && lexemes.is(link - 1, ",") {
        // "the race, at £3m, was"
        let phrase = clause::thing_before(lexemes, link - 1, sentence.start)?;
        let opens = phrase.start == sentence.start || !lexemes.is_word(phrase.start - 1);
        let above = || clause::subject_above(lexemes, link - 1, sentence.start);
        return if opens { Some(phrase) } else { above() };
    }
    if let Some(thing) = put_at(lexemes, link, sentence) {
        return Some(thing);
    }
    let rated = rated(lexemes, link);
    let last = rated.or_else(|| measure(lexemes, link))?;
    let verb = over_chain(lexemes, last, sentence.start);
    let costs = lexemes.is(link, "cost");
    let participle = rated.is_some() || verb < last || lexemes.word(last).ends_with("ing");
    let aside = verb.checked_sub(1).filter(|i| *i > sentence.start && lexemes.is(*i, ","));
    let aside = aside.filter(|_| participle);
    if let Some(rated) = rated.filter(|_| aside.is_none())
        && !lexemes
            .has(clause::group_start(lexemes, rated, sentence.start), Is::AUXILIARY | Is::MODAL)
    {
        return rated_by_others(lexemes, rated, sentence);
    }
    let thing = match aside {
        // "overtime, budgeted at £3m"
        Some(comma) => clause::thing_before(lexemes, comma, sentence.start),
        None if costs => return None,
        None => clause::subject(lexemes, verb, sentence.start),
    }?;
    let head = head(lexemes, &thing);
    let none = Is::PRONOUN | Is::DETERMINER | Is::RELATIVE;
    let pays = lexemes.of(head, Of::PUBLIC_PAYERS | Of::STATES) || lexemes.has(head, none);
    (!pays).then_some(thing)
}

/// "the quay, which engineers put at £3m": what somebody else's verb is about.
fn rated_by_others(
    lexemes: &Lexemes<'_>,
    rated: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let from = rated.saturating_sub(BOUNDS_REACH).max(sentence.start + 1);
    // "the quay, whose cost engineers put at £3m"
    let which =
        (from..rated).rev().find(|i| lexemes.is_any(*i, words!["which", "that", "whose"]))?;
    clause::phrase_before_relative(lexemes, which, sentence.start)
}

/// How many lexemes what somebody puts at a sum may have.
const PUT_REACH: usize = 14;

/// "put the cost of the quay at £3m": what stands between the verb and "at".
fn put_at(lexemes: &Lexemes<'_>, link: usize, sentence: &Range<usize>) -> Option<Range<usize>> {
    let from = link.saturating_sub(PUT_REACH).max(sentence.start + 1);
    let puts = listed!(FIGURES, "spending/measured/put-at");
    let verb = (from..link)
        .rev()
        .take_while(|i| lexemes.is_word(*i) || lexemes.is_hyphen(*i))
        .find(|i| lexemes.is_any(*i, puts))
        .filter(|v| lexemes.has(v + 1, Is::DETERMINER) && lexemes.is(link, "at"))?;
    let costs = words!["cost", "costs", "price", "tag", "bill", "tab", "expense"];
    let cost = (verb + 2..link).find(|i| lexemes.is_any(*i, costs))?;
    let of = lexemes.is_any(cost + 1, words!["of", "for"]) && cost + 2 < link;
    of.then_some(cost + 2..link)
}

/// How many lexemes "set somebody back" may have.
const BACK_REACH: usize = 8;

/// "the games set the town back £3m": what did, and whom.
pub(super) fn set_back(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<(Option<Range<usize>>, Range<usize>)> {
    let own = |i: &usize| {
        lexemes.has(*i, Is::BOUND | Is::ADVERB | Is::DETERMINER) && !lexemes.is(*i, "back")
            || lexemes.is_any(*i, words!["estimated", "another", "further", "additional"])
    };
    let from = amount.first.saturating_sub(BOUNDS_REACH).max(sentence.start);
    let back = (from..amount.first).rev().find(|i| !own(i)).filter(|i| lexemes.is(*i, "back"))?;
    let set = (back.saturating_sub(BACK_REACH).max(sentence.start)..back)
        .rev()
        .find(|i| lexemes.is_any(*i, words!["set", "sets", "setting", "knock", "knocked"]))?;
    let whom = set + 1..back;
    (!whom.is_empty()).then(|| (clause::subject(lexemes, set, sentence.start), whom))
}

/// "the city's shelter bill has topped £3m": the money that a verb of reaching a sum is said of.
fn reached(lexemes: &Lexemes<'_>, link: usize, sentence: &Range<usize>) -> Option<Range<usize>> {
    let reaching = words!["reached", "hit", "passed", "neared", "approached", "crossed"];
    let reaches = lexemes.of(link, Of::SURPASSING) || lexemes.is_any(link, reaching);
    let money = reaches.then(|| clause::subject(lexemes, link, sentence.start))??;
    let head = money.end - 1;
    let told = lexemes.has(head, Is::SPENDING) || lexemes.is_any(head, words!["bill", "tab"]);
    (told && !says_nothing(lexemes, &money)).then_some(money)
}

/// "the storm drained £3m from the town's coffers": what cost it, and whose money it was.
pub(super) fn drained(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    lead: Option<usize>,
    sentence: &Range<usize>,
) -> Option<(Range<usize>, Range<usize>)> {
    let verbs = listed!(FIGURES, "spending/measured/draining");
    let stores = listed!(FIGURES, "spending/measured/stores");
    let verb = lead?;
    if !lexemes.is_any(verb, verbs) || !lexemes.is_any(amount.end, words!["from", "out"]) {
        return None;
    }
    let first = amount.end + 1 + usize::from(lexemes.is(amount.end + 1, "of"));
    let store = (first + 1..(first + 8).min(sentence.end)).find(|i| lexemes.is_any(*i, stores))?;
    let owner = (first..store)
        .rev()
        .find(|i| {
            lexemes.at(*i).shape() == Shape::Possessive || lexemes.is_any(*i, words!["'", "’"])
        })
        .unwrap_or(store + 1);
    let subject = clause::subject(lexemes, verb, sentence.start)?;
    let thing = lexemes.word(subject.start).ends_with("ing")
        || !(lexemes.at(head(lexemes, &subject)).capital()
            || lexemes.has(subject.start, Is::PRONOUN)
            || lexemes.of(head(lexemes, &subject), Of::PUBLIC_PAYERS));
    thing.then_some((subject, first..owner))
}

/// Who "topped £3m in spending": the subject of a verb of reaching a sum of spending.
pub(super) fn reacher(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    lead: Option<usize>,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let reaching = listed!(FIGURES, "spending/measured/reaching");
    let spent = lexemes.is(amount.end, "in")
        && (amount.end + 1..amount.end + 5).any(|i| lexemes.has(i, Is::SPENDING));
    let link = lead.filter(|_| spent)?;
    let reaches = lexemes.of(link, Of::SURPASSING) || lexemes.is_any(link, reaching);
    let subject = reaches.then(|| clause::subject(lexemes, link, sentence.start))??;
    (!lexemes.has(head(lexemes, &subject), Is::SPENDING)).then_some(subject)
}

/// The last lexeme before an amount and what bounds it.
pub(super) fn before_bounds(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    start: usize,
) -> Option<usize> {
    let from = amount.first.saturating_sub(BOUNDS_REACH).max(start);
    let own = |i: &usize| {
        lexemes.has(*i, Is::ADVERB | Is::BOUND | Is::DETERMINER)
            && !lexemes.of(*i, Of::SURPASSING)
            && !lexemes.is_any(*i, words!["at", "within"])
            || lexemes.is_any(*i, words!["excess", "of", "much"])
            || lexemes.is(*i, "in") && lexemes.is(*i + 1, "excess")
            || lexemes.is(*i, "as")
                && (lexemes.is_any(*i + 1, words!["much", "little", "many"])
                    || lexemes.is_any(i.wrapping_sub(1), words!["much", "little", "many"]))
            || lexemes.is(*i, "to") && lexemes.is(i.wrapping_sub(1), "close")
            || lexemes.is(*i, "at") && lexemes.is_any(*i + 1, words!["least", "most"])
            || lexemes.is(*i, "to")
                && lexemes.is(i.wrapping_sub(1), "up")
                && lexemes.is(i.wrapping_sub(2), "to")
    };
    (from..amount.first).rev().find(|i| !own(i))
}

/// How many lexemes may bound an amount.
const BOUNDS_REACH: usize = 7;

/// The participle of a price that is set, before "at": "budgeted at", "priced at".
fn rated(lexemes: &Lexemes<'_>, link: usize) -> Option<usize> {
    let set = listed!(FIGURES, "spending/measured/rated");
    let at = link.checked_sub(1).filter(|_| lexemes.is(link, "at"))?;
    lexemes.is_any(at, set).then_some(at)
}

/// A verb of measure at or before the link: "total", "ran to", "came in at", "stood at".
fn measure(lexemes: &Lexemes<'_>, link: usize) -> Option<usize> {
    let plain = listed!(FIGURES, "spending/measured/measuring");
    let to = listed!(FIGURES, "spending/measured/before-to");
    let before = link.checked_sub(1)?;
    if lexemes.is_any(link, plain) || lexemes.is(link, "cost") && lexemes.is(before, "to") {
        return Some(link);
    }
    if lexemes.is_any(link, words!["to", "into"]) {
        let up = usize::from(lexemes.is(before, "up"));
        return lexemes.is_any(before - up.min(before), to).then_some(before - up.min(before));
    }
    let come = listed!(FIGURES, "spending/measured/before-in-at");
    if lexemes.is(link, "at") {
        let particle = lexemes.is(before, "in").then(|| before.checked_sub(1))?;
        return particle.filter(|i| lexemes.is_any(*i, come));
    }
    None
}

/// The first verb of a chain that ends here: "once projected to total", "is now expected to run".
fn over_chain(lexemes: &Lexemes<'_>, verb: usize, start: usize) -> usize {
    let mut at = verb;
    while at > start + 1 {
        let before = at - 1;
        let chained = lexemes.is(before, "to")
            && lexemes.has(before - 1, Is::ESTIMATES | Is::COMMITS)
            || lexemes.has(before, Is::ESTIMATES) && lexemes.is(at, "to")
            || lexemes.has(before, Is::COMMITS) && lexemes.is(at, "to")
            || lexemes.is_any(before, words!["once", "originally", "initially", "first", "long"])
            || lexemes.has(before, Is::ADVERB) && lexemes.is(before - 1, ",");
        if !chained {
            break;
        }
        at = before;
    }
    at
}

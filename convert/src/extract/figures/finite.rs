//! Which words are verbs of their clause, and where a clause begins.

use std::ops::Range;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};

/// Whether a lexeme stands behind an article or an owner, so that it is a noun.
pub(super) fn after_article(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    i > start
        && (lexemes.has(i - 1, Is::DETERMINER) && !is_relative(lexemes, i - 1, start)
            || lexemes.at(i - 1).shape() == Shape::Possessive)
}

/// Whether "that" leads a clause about the noun before it: "a firm that pays".
fn is_relative(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let function = Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY | Is::MODAL | Is::REPORTING;
    lexemes.has(i, Is::RELATIVE)
        && i > start
        && lexemes.is_word(i - 1)
        && !lexemes.has(i - 1, function)
}

/// Whether a lexeme is a verb that has a subject of its own: "has", "paid", "voted", not "paying".
pub(crate) fn is_finite(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let word = lexemes.word(i);
    if lexemes.has(i, Is::AUXILIARY | Is::MODAL) {
        return !lexemes.is_any(i, words!["be", "been", "being", "having"]);
    }
    if !lexemes.is_word(i) || word.ends_with("ing") || after_article(lexemes, i, start) {
        return false;
    }
    let infinitive = i > start && lexemes.is(i - 1, "to");
    if infinitive || lexemes.at(i).capital() && i > start {
        return false;
    }
    let known = Is::DOES | Is::VERB | Is::REPORTING | Is::COMMITS | Is::PROPOSES;
    let other = Is::MEASURE | Is::SHIFT | Is::PREPOSITION | Is::ADVERB;
    if lexemes.has(i, known) {
        return !lexemes.has(i, other) && !is_noun_form(word);
    }
    let past = word.ends_with("ed") && word.len() > 4;
    let told = lexemes.has(i, Is::EVENT_VERB) && !lexemes.has(i, Is::EVENT_NOUN);
    if told && !lexemes.has(i + 1, Is::EVENT_NOUN) {
        return past || lexemes.of(i, Of::PAST_FORMS);
    }
    past && lexemes.entry(i).classes == 0 && has_object(lexemes, i + 1)
}

/// "growth", "reduction": the nouns of verbs.
fn is_noun_form(word: &str) -> bool {
    word.ends_with("wth") || word.ends_with("tion")
}

/// Whether what stands here can be the object or particle of a verb, and not the doer of a passive.
fn has_object(lexemes: &Lexemes<'_>, i: usize) -> bool {
    // "reacted quickly by easing"
    let by = i + usize::from(lexemes.word(i).ends_with("ly"));
    if lexemes.is(by, "by") && lexemes.word(by + 1).ends_with("ing") {
        return true;
    }
    lexemes.has(i, Is::DETERMINER | Is::PRONOUN)
        || lexemes.at(i).capital()
        || lexemes.is_number(i)
        || lexemes.is_any(i, listed!(FIGURES, "finite/behind-verbs"))
}

/// The first verb with a subject in the last clause of some words: in "he won as rivals lost faith",
/// that of "rivals".
pub(super) fn verb_of_last_clause(lexemes: &Lexemes<'_>, words: Range<usize>) -> Option<usize> {
    let from = last_clause(lexemes, &words);
    let start = words.start;
    let finite = |i: &usize| is_finite(lexemes, *i, start);
    let first = (from..words.end).find(finite)?;
    // "said the council had bought it": what was said is the nearer clause.
    let said = lexemes.has(first, Is::REPORTING) && !lexemes.is(first + 1, "to");
    let later = (first + 2..words.end).find(finite).filter(|_| said);
    Some(later.unwrap_or(first))
}

/// How many lexemes the subject of a clause behind "and" may have before its verb.
const SUBJECT_REACH: usize = 8;

/// Where the last clause of some words that has a subject and a verb begins.
fn last_clause(lexemes: &Lexemes<'_>, words: &Range<usize>) -> usize {
    let finite =
        |range: Range<usize>| range.into_iter().any(|i| is_finite(lexemes, i, words.start));
    // "in Hull, where prices are up, the mayor wants"
    let is_main = |i: usize| {
        if !lexemes.is(i, ",") {
            return false;
        }
        let subject =
            lexemes.has(i + 1, Is::DETERMINER | Is::PRONOUN) || lexemes.at(i + 1).capital();
        let to = (i + 2 + SUBJECT_REACH).min(words.end);
        let apart = |k: &usize| {
            lexemes.is(*k, ",") || lexemes.has(*k, Is::RELATIVE | Is::REPORTING | Is::PRONOUN)
        };
        subject && (i + 2..to).take_while(|k| !apart(k)).any(|k| is_finite(lexemes, k, words.start))
    };
    // "the firm, which has two desks and spends"
    let is_relative_open = |i: usize| {
        i > words.start
            && lexemes.is_any(i, words!["which", "who"])
            && lexemes.is(i - 1, ",")
            && !(i..words.end).any(|k| lexemes.is(k, ","))
            && finite(i + 1..words.end)
    };
    let opens = |i: &usize| {
        let i = *i;
        let leads = lexemes.is_any(i, listed!(FIGURES, "finite/openers"));
        let joins = lexemes.is_any(i, words!["and", "—", "―"])
            && (lexemes.has(i + 1, Is::DETERMINER | Is::PRONOUN) || lexemes.at(i + 1).capital());
        let reach = if joins { (i + 2 + SUBJECT_REACH).min(words.end) } else { words.end };
        (leads || joins) && finite(i + 2..reach) || is_main(i) || is_relative_open(i)
    };
    (words.start..words.end).rev().find(opens).map_or(words.start, |i| i + 1)
}

/// Whether the plain form of a verb is a noun behind another: "the disaster fund", not "towns fund".
pub(super) fn is_noun_behind(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let plain = Is::AUXILIARY | Is::MODAL | Is::PRONOUN | Is::ADVERB | Is::CONJUNCTION;
    i.checked_sub(1).is_some_and(|before| {
        lexemes.is_word(before)
            && !lexemes.has(before, plain)
            && !lexemes.is(before, "to")
            && !lexemes.ends(before, "s")
    })
}

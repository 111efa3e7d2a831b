//! Where a clause or a phrase begins.

use super::super::super::amounts::class::Is;
use super::super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::finite::after_article;

/// Whether a clause begins behind this lexeme.
pub(super) fn is_boundary(lexemes: &Lexemes<'_>, i: usize, next: usize, from: usize) -> bool {
    if lexemes.is_any(i, listed!(FIGURES, "clause/boundary/marks")) {
        return true;
    }
    if lexemes.is(i, "-") && lexemes.at(i).spaced() && lexemes.at(next).spaced() {
        return true;
    }
    if lexemes.is(i, ".") && lexemes.at(next).spaced() && lexemes.word(i.wrapping_sub(1)).len() > 4
    {
        return true;
    }
    if lexemes.is(i, ",") {
        return !is_list_comma(lexemes, i, from);
    }
    if lexemes.has(i, Is::REPORTING) && !after_article(lexemes, i, from) {
        return true;
    }
    // "records show the club paid"
    let showing = words!["show", "shows", "suggest", "suggests", "indicate", "reveal", "reveals"];
    if lexemes.is_any(i, showing)
        && (lexemes.has(next, Is::DETERMINER | Is::PRONOUN) || lexemes.at(next).capital())
    {
        return true;
    }
    // "the largest since lawmakers passed"
    let when = Is::DETERMINER | Is::MONTH | Is::SHIFT | Is::PART;
    let since = lexemes.is(i, "since")
        && !lexemes.has(next, when)
        && !lexemes.is_number(next)
        && !lexemes.at(next).capital();
    if since {
        return true;
    }
    // "the rent for that space"
    if lexemes.is(i, "that") && i > from && lexemes.has(i - 1, Is::PREPOSITION) {
        return false;
    }
    lexemes.is_any(i, listed!(FIGURES, "clause/boundary/openers"))
        || lexemes.is_any(i, words!["and", "since", "after", "before", "once"])
            && has_verb(lexemes, from, i)
        || lexemes.has(i, Is::MODAL)
        || lexemes.has(i, Is::AUXILIARY) && !lexemes.is_any(i, words!["having", "being"])
        || is_past_verb(lexemes, i) && !after_article(lexemes, i, from)
}

/// Whether a word is a verb in the past with an object behind it, so that what follows is no subject.
pub(super) fn is_past_verb(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let known = lexemes.has(i, Is::VERB | Is::PROPOSES | Is::DOES) && !lexemes.has(i, Is::MEASURE);
    let past = lexemes.word(i).ends_with("ed")
        || lexemes.is_any(i, listed!(FIGURES, "clause/boundary/pasts"));
    // "a state-backed fund"
    let compound = i > 0 && lexemes.is_hyphen(i - 1) && lexemes.glued(i);
    known && past && !compound && !lexemes.has(i + 1, Is::PREPOSITION) && !lexemes.is(i + 1, "to")
}

/// Whether a finite verb stands before a conjunction, so that a clause begins behind it.
pub(super) fn has_verb(lexemes: &Lexemes<'_>, from: usize, i: usize) -> bool {
    let from = from.max(i.saturating_sub(12));
    (from..i).any(|k| {
        lexemes.has(k, Is::AUXILIARY | Is::MODAL | Is::REPORTING | Is::VERB | Is::DOES)
            && !lexemes.has(k, Is::MEASURE)
            && (lexemes.has(k, Is::AUXILIARY | Is::MODAL) || !after_article(lexemes, k, from))
    })
}

/// Whether a comma stands between adjectives or names of one phrase.
pub(super) fn is_list_comma(lexemes: &Lexemes<'_>, i: usize, from: usize) -> bool {
    i > from
        && lexemes.at(i - 1).capital()
        && lexemes.at(i + 1).capital()
        && lexemes.is_word(i - 1)
        && lexemes.is_word(i + 1)
        && !lexemes.has(i + 1, Is::PRONOUN | Is::DETERMINER)
}

/// Whether an article begins a noun phrase right behind another: "one place the club failed",
/// "the rent his office pays".
pub(super) fn opens_phrase(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let articles = listed!(FIGURES, "clause/boundary/articles");
    let joins = Is::PREPOSITION | Is::CONJUNCTION | Is::DETERMINER | Is::FRACTION | Is::ADVERB;
    i > 0
        && lexemes.is_any(i, articles)
        && lexemes.is_word(i - 1)
        && !lexemes.has(i - 1, joins | Is::VERB | Is::DOES)
        && !lexemes.word(i - 1).ends_with("ing")
        // "the decision to scrap the line"
        && !(i > 1 && lexemes.is(i - 2, "to"))
}

/// Whether a verb stands right behind a relative pronoun: "that backs", "that opposed".
pub(super) fn is_plain_verb(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let object = i + 1;
    let word = lexemes.word(i);
    let known = Is::VERB | Is::DOES | Is::COMMITS | Is::PROPOSES | Is::EVENT_VERB;
    !lexemes.at(i).capital()
        && (lexemes.has(i, known) || word.ends_with("ed") || word.ends_with('s'))
        && (lexemes.at(object).capital()
            || lexemes.has(object, Is::DETERMINER | Is::PRONOUN | Is::PREPOSITION | Is::SYMBOL)
            || lexemes.is_number(object))
}

//! Verbs that tell of somebody given a post or leaving one, by what stands beside them.

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::lexicon::Spelling;
use super::verbs::is_dated;

/// Posts that one becomes without an article.
pub(super) const ROLES: &[Spelling] = listed!(EVENTS, "posts/roles");

/// Whether somebody is given a post: "was named", "chose Ada Voss as its leader", "was picked to run".
pub(super) fn is_appointed(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let before = i.checked_sub(1);
    let passive = before.is_some_and(|b| lexemes.has(b, Is::AUXILIARY));
    let named = lexemes.is(i, "named")
        && (passive
            || before.is_some_and(|b| {
                lexemes.at(i + 1).capital()
                    && (lexemes.at(b).capital()
                        || lexemes.has(b, Is::PRONOUN | Is::ADVERB)
                        || (i + 2..i + 6).any(|k| lexemes.is_any(k, words!["as", "to"])))
            }));
    let choice = words!["chose", "choosing", "choose", "picked", "picking", "selected", "tapped"];
    let chosen = lexemes.is_any(i, choice)
        && (lexemes.at(i + 1).capital() && (i + 2..i + 6).any(|k| lexemes.is(k, "as"))
            || passive && lexemes.is_any(i + 1, words!["to", "for"])
            // "the jurors selected Monday"
            || is_dated(lexemes, i + 1));
    // "became treasurer", "became head of the firm", but "became head over heels"
    let became = lexemes.is_any(i, words!["became", "becoming"])
        && lexemes.is_any(i + 1, ROLES)
        && (!lexemes.is(i + 1, "head") || lexemes.is(i + 2, "of"));
    // "confirmed Judge Ada Roe for the court", but "confirmed Roe was there"
    let whole = |k: &usize| lexemes.at(*k).capital() && lexemes.is_word(*k) || lexemes.is(*k, ".");
    let confirmed = lexemes.is(i, "confirmed")
        && lexemes.at(i + 1).capital()
        && (i + 1..i + 8)
            .find(|k| !whole(k))
            .is_some_and(|k| lexemes.is_any(k, words!["as", "to", "for"]));
    named || chosen || became || confirmed
}

/// "left to join a rival", "left in 2010", "is leaving the board".
pub(super) fn is_left(lexemes: &Lexemes<'_>, i: usize) -> bool {
    if !lexemes.is_any(i, words!["left", "leave", "leaves", "leaving"]) {
        return false;
    }
    let to = lexemes.is(i + 1, "to") && lexemes.is_any(i + 2, NEW_WORK);
    // "left his post as chief", but "left his car outside"
    let post = lexemes.is_any(i + 1, words!["his", "her", "their", "its", "the"])
        && (i + 2..i + 5).any(|k| lexemes.of(k, Of::POSTS));
    // "left in 2010", but "left Sunday's talks"
    to || post || is_dated(lexemes, i + 1) && lexemes.at(i + 2).shape() != Shape::Possessive
}

/// What somebody leaves a post to do.
const NEW_WORK: &[Spelling] = listed!(EVENTS, "posts/new-work");

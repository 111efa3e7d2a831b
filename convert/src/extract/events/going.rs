//! Verbs of going and of taking along, by where to: "heading for Peru", "moving it to Lima".

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::lexicon::Spelling;
use super::idioms::is_person;
use super::verbs::is_dated;

/// How far behind a verb the place stands that somebody or something goes to.
const TOWARD_REACH: usize = 7;

/// What a firm moves to another town.
const SEATS: &[Spelling] = listed!(EVENTS, "going/seats");

/// Whether a verb has beside it what makes an event of going, or of spending a day.
pub(super) fn is_going(lexemes: &Lexemes<'_>, i: usize) -> bool {
    match lexemes.word(i) {
        // "spent Monday discussing the plan"
        "discussing" => {
            let spends = words!["spent", "spends", "spending"];
            (i.saturating_sub(TOWARD_REACH)..i).any(|k| lexemes.is_any(k, spends))
        }
        // "heading back to Lima"
        "heading" => {
            let to = i + 1 + usize::from(lexemes.is_any(i + 1, words!["back", "home", "off"]));
            lexemes.is_any(to, words!["to", "for"]) && is_named(lexemes, to + 1)
        }
        // "Roe accompanied her to Lima", but "a note accompanied it to Lima"
        "accompanied" => {
            let before = i.wrapping_sub(1);
            let who = is_person(lexemes, before)
                || lexemes.has(before, Is::AUXILIARY | Is::RELATIVE)
                || is_person(lexemes, i + 1);
            who && takes_to(lexemes, i)
        }
        "move" | "moves" | "moved" | "moving" => {
            let it = lexemes.is_any(i + 1, words!["it", "them"]);
            moves_seat(lexemes, i) || it && takes_to(lexemes, i)
        }
        _ => false,
    }
}

/// "moved its seat", "moving 40 jobs", but "less reason to move its seat", which tells of nothing done.
fn moves_seat(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let bare = lexemes.is(i.wrapping_sub(1), "to")
        && !lexemes.has(i.wrapping_sub(2), Is::COMMITS | Is::AIMS | Is::AUXILIARY);
    !bare
        && (lexemes.has(i + 1, Is::DETERMINER) || lexemes.is_number(i + 1))
        && (i + 2..i + 6).any(|k| lexemes.is_any(k, SEATS))
}

/// "accompanied her to Lima", "moving it to Lima", but "moved it to the top".
fn takes_to(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let inside = |k: &usize| {
        lexemes.is_word(*k) && !lexemes.has(*k, Is::AUXILIARY | Is::MODAL | Is::CONJUNCTION)
    };
    (i + 2..i + TOWARD_REACH)
        .take_while(inside)
        .find(|k| lexemes.is_any(*k, words!["to", "on", "in", "at"]))
        .is_some_and(|to| lexemes.is(to, "to") && is_named(lexemes, to + 1))
}

/// Whether a name that is no day begins here: "Lima", "the Hague".
fn is_named(lexemes: &Lexemes<'_>, first: usize) -> bool {
    let name = first + usize::from(lexemes.is(first, "the"));
    lexemes.at(name).capital() && lexemes.is_word(name) && !is_dated(lexemes, name)
}

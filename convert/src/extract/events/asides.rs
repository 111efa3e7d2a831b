//! Clauses inserted between two words, and where they end.

use std::collections::BTreeMap;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, words};

/// The most lexemes of a clause inserted between two words.
const LONGEST: usize = 400;

/// So few lexemes are searched again each time.
const NEAR: usize = 64;

/// Where the clauses inserted into a sentence end, once they were looked for.
///
/// Each is asked for by every pair of a date and a word that tells of an event, between which it begins, so
/// that without this a sentence of many would take far more than linear time.
#[derive(Debug, Default)]
pub(super) struct Asides(BTreeMap<usize, Ends>);

/// What may end an inserted clause.
#[derive(Clone, Copy, Debug)]
struct Ends {
    /// The first mark.
    first: Option<usize>,
    /// The first before a verb: a list inside the clause has commas too, and the one before a verb ends the
    /// clause.
    verb: Option<usize>,
}

impl Asides {
    /// The end of a clause between commas or dashes that begins here, if before `end`: ", which drew 40
    /// people,".
    pub(super) fn end(&mut self, lexemes: &Lexemes<'_>, i: usize, end: usize) -> Option<usize> {
        let close = close(lexemes, i)?;
        let ends = if end.saturating_sub(i) <= NEAR {
            ends(lexemes, i, end, close)
        } else {
            *self.0.entry(i).or_insert_with(|| ends(lexemes, i, i + LONGEST, close))
        };
        let before = |k: &usize| *k < end;
        ends.verb.filter(before).or(ends.first.filter(before)).map(|k| k + 1)
    }
}

/// The mark that closes a clause which begins here.
fn close(lexemes: &Lexemes<'_>, i: usize) -> Option<&'static str> {
    match lexemes.word(i) {
        "," if lexemes.is_any(i + 1, words!["which", "who", "whose", "where"])
            || lexemes.ends(i + 1, "ed")
            || is_apposition(lexemes, i)
            || lexemes.has(i + 1, Is::ADVERB) && lexemes.ends(i + 2, "ed") =>
        {
            Some(",")
        }
        "—" => Some("—"),
        "(" => Some(")"),
        dash @ ("-" | "–") if is_apart(lexemes, i) => Some(if dash == "-" { "-" } else { "–" }),
        _ => None,
    }
}

/// Whether a dash has spaces on both sides.
fn is_apart(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.at(i).spaced() && lexemes.at(i + 1).spaced()
}

/// What may end a clause that begins here, before `end`.
fn ends(lexemes: &Lexemes<'_>, i: usize, end: usize, close: &'static str) -> Ends {
    let dash = matches!(close, "-" | "–");
    let closes = |k: &usize| lexemes.is(*k, close) && (!dash || is_apart(lexemes, *k));
    let mut marks = (i + 1..end.min(lexemes.len())).filter(closes);
    let first = marks.clone().next();
    let verb = marks.find(|k| {
        lexemes.has(k + 1, Is::AUXILIARY | Is::MODAL)
            || lexemes.ends(k + 1, "ed")
            || lexemes.of(k + 1, Of::PAST_FORMS)
    });
    Ends { first, verb }
}

/// Whether a comma behind a name opens what tells who it is: "Roe, the former mayor of Hull, will".
pub(super) fn is_apposition(lexemes: &Lexemes<'_>, comma: usize) -> bool {
    lexemes.at(comma.wrapping_sub(1)).capital()
        && lexemes.is_any(comma + 1, words!["the", "a", "an"])
        && lexemes.is_word(comma + 2)
}

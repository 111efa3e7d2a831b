//! Nouns that a relative clause gives a date: "the fair, which began on Monday".

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::phrase;
use super::trigger::Trigger;

/// The most lexemes between the clause that says when an event takes place and the date in it.
const RELATIVE_REACH: usize = 8;

/// The most lexemes that say where an event is, between it and a clause about it.
const WHERE_REACH: usize = 6;

/// "the invasion, launched in March": whether a comma opens what a participle says of when.
fn is_set_off(lexemes: &Lexemes<'_>, comma: usize, date: usize) -> bool {
    let participle = comma + 1;
    lexemes.is(comma, ",")
        && date - comma <= 3
        && lexemes.of(participle, Of::HAPPENING)
        && (lexemes.ends(participle, "ed") || lexemes.is_any(participle, words!["held", "begun"]))
}

/// The noun that a relative clause gives a date: "the fair, which began on Monday, drew".
pub(super) fn of_relative(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    date: usize,
) -> Option<usize> {
    let near = date.saturating_sub(RELATIVE_REACH)..date;
    // "the rally she held on Monday"
    let bare = triggers.iter().rposition(|t| {
        t.noun && near.contains(&t.words.end) && is_made(lexemes, t.words.end - 1, date)
    });
    if bare.is_some() {
        return bare;
    }
    let opener = near
        .rev()
        .find(|i| lexemes.is_any(*i, words!["which", "that"]) || is_set_off(lexemes, *i, date))?;
    let happens = (opener + 1..date).any(|i| lexemes.of(i, Of::HAPPENING));
    let plain = |i: usize| {
        lexemes.of(i, Of::HAPPENING)
            || lexemes.has(i, Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::ADVERB)
            // "that struck Lima on Monday"
            || lexemes.is_word(i) && lexemes.at(i).capital()
    };
    let participle = lexemes.is(opener, ",");
    let mut end = opener - usize::from(lexemes.is(opener.wrapping_sub(1), ","));
    // "the fair itself, which began on Monday"
    end -= usize::from(lexemes.is_any(end.wrapping_sub(1), words!["itself", "themselves"]));
    // "Her trip to Asia, which began on Monday"
    let ends = |t: &Trigger| {
        let mut between = t.words.end..end;
        let owner = |i: usize| {
            lexemes.is_word(i) && lexemes.at(i).classes & !Is::SITE == 0
                || lexemes.at(i).shape() == Shape::Possessive
        };
        let of = participle && lexemes.is(between.start, "of");
        of && between.len() <= WHERE_REACH + 2
            && between.clone().all(|i| owner(i) || phrase::may_say_where(lexemes, i))
            || between.len() <= WHERE_REACH
                && lexemes.has(between.start, Is::PREPOSITION)
                && between.all(|i| phrase::may_say_where(lexemes, i))
    };
    // "a meeting with Roe, which took place at the tower this morning"
    let took = lexemes.are(opener + 1, words!["took", "place"]);
    let held = |t: &Trigger| {
        let mut between = t.words.end..end;
        let initial = |i: usize| lexemes.is(i, ".") && lexemes.at(i - 1).capital();
        between.len() <= WHERE_REACH
            && between.all(|i| phrase::may_say_where(lexemes, i) || initial(i))
    };
    // "which began on Monday": nothing but its own verb stands before the date.
    let began = listed!(EVENTS, "relative/beginning");
    let own = (participle || lexemes.is_any(opener + 1, began)) && date - opener <= 3;
    let n = triggers.iter().rposition(|t| {
        let plain = || own && ends(t) || took && held(t);
        t.noun && t.words.end <= end && (t.words.end == end || plain())
    })?;
    (took || happens && (opener + 1..date).all(plain) || is_made(lexemes, opener, date))
        .then_some(n)
}

/// Whether a relative clause says who brought about what is before it: "the toast that Roe gave on Monday".
fn is_made(lexemes: &Lexemes<'_>, opener: usize, date: usize) -> bool {
    let on = usize::from(lexemes.is_any(date - 1, words!["on", "in"]));
    let verb = date - 1 - on;
    let made = listed!(EVENTS, "relative/making");
    verb > opener + 1
        && lexemes.is_any(verb, made)
        && (opener + 1..verb).all(|i| {
            lexemes.has(i, Is::PRONOUN | Is::DETERMINER | Is::ADVERB | Is::AUXILIARY)
                || lexemes.is_word(i) && lexemes.at(i).capital()
        })
}

//! Whether a sentence can say where something is. One that cannot, and has no date, tells of no event, and
//! is not looked at.
//!
//! This must foresee every place that any rule of events gives: debug builds look at all, and say if not.

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexeme, Lexemes, words};
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::super::lexicon::Sieve;
use super::grammar::SPOT_EVENTS;
use super::leads::STRICT;
use super::{idioms, trigger};

static SPOTS: Sieve = Sieve::of([SPOT_EVENTS]);

static CRAFT: Sieve = Sieve::of([words!["aboard"]]);

/// Whether a sentence with these words that can tell of an event may have what is taken for their place: a
/// building or ground, the name of a place, or what may be one by what stands beside it.
pub(super) fn may_be_told(
    names: &Names<'_>,
    passage: &Passage<'_>,
    sentence: &Range<usize>,
    telling: &[usize],
) -> bool {
    let lexemes = &passage.lexemes;
    // Asking for a class takes less than asking for names.
    if lexemes.first_of(sentence.clone(), Is::SITE).is_some() {
        return true;
    }
    // "aboard her plane"
    let aboard =
        |lexeme: &Lexeme| lexeme.classes & Is::PREPOSITION != 0 && CRAFT.may_hold(lexeme.head);
    if lexemes.find(sentence.clone(), aboard).is_some() {
        return true;
    }
    let (mut at, mut pairs) = (sentence.start, false);
    while let Some(i) = lexemes.find(at..sentence.end, |lexeme| lexeme.capital()) {
        let led = is_led(lexemes, i, sentence.start);
        let struck = lexemes.may_be(i + 1, &SPOTS);
        if led || struck || is_short(lexemes, i) || names.may_be_place(passage, i) {
            return true;
        }
        pairs |= i == at && i > sentence.start;
        at = i + 1;
    }
    is_where_it_is(lexemes, telling, pairs)
}

/// "in Hull", "at the Excelsior": whether a preposition of place leads what begins with a capital.
fn is_led(lexemes: &Lexemes<'_>, capital: usize, start: usize) -> bool {
    let the = usize::from(capital > start && lexemes.is(capital - 1, "the"));
    let Some(lead) = capital.checked_sub(1 + the) else { return false };
    let behind_of =
        lexemes.is(lead, "of") && lexemes.is_any(lead.wrapping_sub(1), words!["outside", "front"]);
    behind_of || lexemes.is_any(lead, STRICT)
}

/// "Mass.,": whether a capital may be that of a state cut short.
fn is_short(lexemes: &Lexemes<'_>, capital: usize) -> bool {
    lexemes.is(capital + 1, ".") && lexemes.is(capital + 2, ",")
}

/// Whether something is told of that has its place in names of any sort: a visit, or, before two words with
/// capitals, an attack or disaster.
fn is_where_it_is(lexemes: &Lexemes<'_>, telling: &[usize], pairs: bool) -> bool {
    let there = |kind: Option<EventKind>| match kind {
        Some(EventKind::Visit) => true,
        Some(EventKind::Attack | EventKind::Disaster) => pairs,
        _ => false,
    };
    telling.iter().any(|&i| {
        let phrase = || idioms::phrase_at(lexemes, i).and_then(|(_, facts)| trigger::kind(facts));
        there(trigger::kind(lexemes.entry(i))) || there(phrase())
    })
}

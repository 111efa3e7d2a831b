//! Whether a sentence can say where something is. One that cannot, and has no date, tells of no event.

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexeme, Lexemes, words};
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::leads::STRICT;
use super::trigger;

/// Whether a sentence, the first word of which that can tell of an event is this, may have what is taken for
/// its place: a building or ground, the name of a place, or what may be one by what stands beside it.
pub(super) fn may_be_told(
    names: &Names<'_>,
    passage: &Passage<'_>,
    sentence: &Range<usize>,
    first: usize,
) -> bool {
    let lexemes = &passage.lexemes;
    let told = |lexeme: &Lexeme| lexeme.capital || lexeme.classes & Is::SITE != 0;
    let (mut at, mut pairs) = (sentence.start, false);
    while let Some(i) = lexemes.find(at..sentence.end, told) {
        let place = lexemes.has(i, Is::SITE)
            || names.may_be_place(passage, i)
            || is_led(lexemes, i, sentence.start)
            || is_short(lexemes, i);
        if place {
            return true;
        }
        pairs |= i == at && i > sentence.start;
        at = i + 1;
    }
    is_where_it_is(lexemes, first..sentence.end, pairs)
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
fn is_where_it_is(lexemes: &Lexemes<'_>, mut words: Range<usize>, pairs: bool) -> bool {
    while let Some(i) = trigger::first(lexemes, words.clone()) {
        let phrase = lexemes.phrase(i).and_then(|(_, facts)| trigger::kind(&facts));
        let mut kinds = [trigger::kind(lexemes.entry(i)), phrase].into_iter().flatten();
        let there = kinds.any(|kind| match kind {
            EventKind::Visit => true,
            EventKind::Attack | EventKind::Disaster => pairs,
            _ => false,
        });
        if there {
            return true;
        }
        words.start = i + 1;
    }
    false
}

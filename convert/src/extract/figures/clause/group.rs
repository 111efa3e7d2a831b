//! The group of auxiliaries, adverbs and infinitives that a verb ends.

use std::ops::Range;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, SELVES, Shape, listed, words};
use super::super::super::lexicon::Spelling;
use super::super::finite::{after_article, is_finite};

/// The first lexeme of the verb group that ends with this verb.
pub(in crate::extract::figures) fn group_start(
    lexemes: &Lexemes<'_>,
    verb: usize,
    start: usize,
) -> usize {
    // "ring-fenced", "green-lit"
    let parts = listed!(FIGURES, "clause/group/compounds");
    let compound = verb > start + 1
        && lexemes.is_hyphen(verb - 1)
        && lexemes.glued(verb)
        && lexemes.is_any(verb - 2, parts);
    let mut at = if compound { verb - 2 } else { verb };
    while at > start {
        let before = at - 1;
        let chained = lexemes.has(before, Is::AUXILIARY | Is::MODAL)
            || lexemes.is(before, "so") && lexemes.is(at, "far")
            || lexemes.has(before, Is::ADVERB) && !lexemes.has(before, Is::CHANGES)
            || is_floating(lexemes, before, start)
            || is_clitic(lexemes, before, start)
            || lexemes.is_any(before, words!["to", "not"])
            || lexemes.of(before, Of::OUTLOOK)
            || is_adverb(lexemes, before)
            || leads_to(lexemes, at..verb)
                && (lexemes
                    .has(before, Is::COMMITS | Is::AIMS | Is::PROPOSES | Is::ESTIMATES | Is::CUTS)
                    || is_finite(lexemes, before, start))
                && !after_article(lexemes, before, start)
            || leads_to(lexemes, at..verb) && is_believed(lexemes, before, start)
            || before > start
                && lexemes.is_any(before, words!["seems", "seemed", "appears", "appeared"])
            || lexemes.word(at).ends_with("ing") && is_catenative(lexemes, before, start)
            || lexemes.is(before, "up")
                && lexemes.word(verb).ends_with("ing")
                && ends_up(lexemes, before)
            || ends_up(lexemes, at)
            || is_time(lexemes, before)
            || lexemes.has(before, Is::COMMITS | Is::PROPOSES | Is::AIMS)
                && lexemes.word(at).ends_with("ing")
                && !after_article(lexemes, before, start);
        if !chained {
            break;
        }
        at = before;
    }
    at
}

/// The "has" of "he's paid", "who's put".
fn is_clitic(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    i > start
        && lexemes.at(i).shape() == Shape::Possessive
        && lexemes.is_any(i - 1, words!["he", "she", "it", "who", "that", "everyone", "nobody"])
        && !lexemes.word(i + 1).ends_with("ing")
}

/// Whether a word of the subject stands among the words of its verb: "has himself paid", "will each pay",
/// "Hull alone paid".
fn is_floating(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let apart = || lexemes.is_any(i, SELVES) || lexemes.is(i, "alone");
    let aided = || lexemes.has(i - 1, Is::AUXILIARY | Is::MODAL | Is::PRONOUN);
    i > start
        && (apart() && !lexemes.has(i - 1, Is::PREPOSITION | Is::VERB)
            || lexemes.is_any(i, words!["each", "all", "both"]) && aided())
}

/// Whether a word between a form of "be" and "to" stands here: "is understood to", "were happy to".
fn is_believed(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let be = listed!(FIGURES, "clause/group/being");
    let other = Is::PRONOUN | Is::DETERMINER | Is::PREPOSITION | Is::CONJUNCTION | Is::MEASURE;
    i > start + 1
        && lexemes.is_word(i)
        && !lexemes.at(i).capital()
        && !lexemes.has(i, other)
        && !lexemes.is_any(i, words!["time", "plan", "aim", "goal", "idea", "way"])
        && (lexemes.is_any(i - 1, be)
            || lexemes.has(i - 1, Is::ADVERB) && lexemes.is_any(i - 2, be))
}

/// Whether a verb that a gerund goes on from stands here: "kept paying", "considered spending".
fn is_catenative(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let verb = listed!(FIGURES, "clause/group/catenative");
    lexemes.is_any(i, verb) && !after_article(lexemes, i, start)
}

/// Whether "up" ends "ended up" and the like: "wound up costing", "ended up paying".
fn ends_up(lexemes: &Lexemes<'_>, up: usize) -> bool {
    let verb = words!["wound", "winds", "wind", "ended", "ends", "end", "finished"];
    up > 0 && lexemes.is(up, "up") && lexemes.is_any(up - 1, verb)
}

/// Whether "to" stands first, times aside: "agreed on Monday to pay".
fn leads_to(lexemes: &Lexemes<'_>, mut group: Range<usize>) -> bool {
    group.find(|i| !is_time(lexemes, *i)).is_some_and(|i| lexemes.is(i, "to"))
}

/// "on Monday" and "last week" between a subject and its verb.
pub(in crate::extract::figures) fn is_time(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.has(i, Is::WEEKDAY)
        || lexemes.is(i, "on") && lexemes.has(i + 1, Is::WEEKDAY)
        || lexemes.has(i, Is::TIME_UNIT) && i > 0 && lexemes.has(i - 1, Is::SHIFT)
        || lexemes.has(i, Is::SHIFT) && lexemes.has(i + 1, Is::TIME_UNIT)
}

pub(in crate::extract::figures) fn is_adverb(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is_word(i)
        && lexemes.word(i).ends_with("ly")
        && lexemes.word(i).len() > 4
        && !lexemes.at(i).capital()
        && !lexemes.is_any(i, NOUNS_IN_LY)
}

/// Nouns that end like adverbs.
const NOUNS_IN_LY: &[Spelling] = listed!(FIGURES, "clause/group/nouns-in-ly");

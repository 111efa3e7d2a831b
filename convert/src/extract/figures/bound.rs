//! In which direction an amount is inexact: "more than $5 million", "$200 or less".

use std::ops::Range;

use copydesk_model::Bound;

use super::super::amounts::class::{Is, Lists, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::lexicon::Spelling;

/// The bound of the amount over these lexemes.
pub(super) fn of(lexemes: &Lexemes<'_>, amount: &Range<usize>, sentence: &Range<usize>) -> Bound {
    // "$20-plus billion"
    let within = amount.clone().any(|i| lexemes.is(i, "plus")).then_some(Bound::AtLeast);
    within
        .or_else(|| behind(lexemes, amount.end))
        .or_else(|| before(lexemes, amount, sentence.start))
        .unwrap_or_default()
}

/// The words that a bound was read off: those behind the amount, or those before it.
pub(super) fn words(
    lexemes: &Lexemes<'_>,
    amount: &Range<usize>,
    sentence: &Range<usize>,
) -> Range<usize> {
    if behind(lexemes, amount.end).is_some() {
        let to = (amount.end + 4).min(sentence.end);
        let or = (amount.end..to).find(|i| lexemes.is(*i, "or"));
        let plus = amount.end + 1 + usize::from(lexemes.is_hyphen(amount.end));
        return amount.end..or.map_or(plus, |or| or + 2).min(sentence.end);
    }
    let mut first = amount.start;
    while first > sentence.start
        && amount.start - first < 6
        && (lexemes.has(first - 1, Is::BOUND | Is::ADVERB)
            || lexemes.of(first - 1, Of::PARTS_OF_CUES)
            || first == amount.start)
    {
        first -= 1;
    }
    first..amount.start
}

/// "or less", "or more", "or so", "-plus".
fn behind(lexemes: &Lexemes<'_>, end: usize) -> Option<Bound> {
    let hyphen = usize::from(lexemes.is_hyphen(end));
    if lexemes.is(end + hyphen, "plus") && (hyphen == 1 || lexemes.glued(end))
        || lexemes.is(end, "+")
    {
        return Some(Bound::AtLeast);
    }
    let comma = usize::from(lexemes.is(end, ","));
    let give = lexemes.are(end + comma, words!["give", "or", "take"]);
    if hyphen == 1 && lexemes.is(end + 1, "odd") || give {
        return Some(Bound::About);
    }
    // "€18 an hour or less": the rate may stand between.
    let rate = usize::from(lexemes.is_any(end, words!["a", "an", "per"])) * 2;
    let at = if lexemes.is(end, "or") { end } else { end + rate };
    if lexemes.is(at, "and")
        && lexemes.is_any(at + 1, words!["up", "above", "over", "upward", "upwards"])
        && !lexemes.is_word(at + 2)
        && !lexemes.is_number(at + 2)
    {
        return Some(Bound::AtLeast);
    }
    if !lexemes.is(at, "or") {
        return None;
    }
    // "$1 billion or more than $2 billion": another amount.
    if lexemes.is(at + 2, "than") {
        return None;
    }
    match lexemes.word(at + 1) {
        "less" | "fewer" | "lower" | "under" | "below" => Some(Bound::AtMost),
        "more" | "higher" | "greater" | "above" | "over" | "better" => Some(Bound::AtLeast),
        "so" | "thereabouts" => Some(Bound::About),
        _ => None,
    }
}

/// A cue before the amount with nothing between but adverbs and "a".
fn before(lexemes: &Lexemes<'_>, amount: &Range<usize>, start: usize) -> Option<Bound> {
    let mut at = amount.start;
    for _ in 0..4 {
        let cue = at.checked_sub(1).filter(|c| *c >= start)?;
        if at < amount.start && is_over_noun(lexemes, cue, amount) {
            return None;
        }
        if let Some(found) = cue_at(lexemes, cue, start) {
            return found;
        }
        let skipped =
            lexemes.has(cue, Is::ADVERB) || lexemes.is_any(cue, listed!(FIGURES, "bound/between"));
        if !skipped || lexemes.is(cue, "not") {
            return None;
        }
        at = cue;
    }
    None
}

/// Whether a preposition stands over the noun that the amount measures, not over the amount: "under a 20
/// percent tariff", "a row over a £3m pier".
fn is_over_noun(lexemes: &Lexemes<'_>, cue: usize, amount: &Range<usize>) -> bool {
    let noun = amount.end + usize::from(lexemes.is_hyphen(amount.end));
    let other = Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY | Is::MODAL | Is::RELATIVE;
    lexemes.is_any(cue, words!["under", "over"])
        && lexemes.is_any(cue + 1, words!["a", "an"])
        && lexemes.is_word(noun)
        && !lexemes.has(noun, other | Is::DETERMINER | Is::PRONOUN | Is::SHIFT | Is::ADVERB)
        && !lexemes.is_any(noun, words!["more", "less", "higher", "lower"])
}

/// What a cue that ends with this lexeme says: `Some(None)` for a word that is a trap.
#[allow(clippy::option_option, reason = "no cue, a trap, and a cue are three things")]
fn cue_at(lexemes: &Lexemes<'_>, cue: usize, start: usize) -> Option<Option<Bound>> {
    let word = lexemes.word(cue).to_ascii_lowercase();
    let back = |n: usize| cue.checked_sub(n).filter(|i| *i >= start);
    let was = |n: usize, words: &[Spelling]| back(n).is_some_and(|i| lexemes.is_any(i, words));
    let was_of = |n: usize, lists: Lists| back(n).is_some_and(|i| lexemes.of(i, lists));
    let was_passive = |n: usize| {
        back(n).is_some_and(|i| lexemes.is(i, ",") || lexemes.has(i, Is::AUXILIARY | Is::ADVERB))
    };
    let negated = || (1..=3).any(|n| was(n, listed!(FIGURES, "bound/denying")));
    let found = match word.as_str() {
        "about" if was_of(1, Of::ABOUT_THINGS) => return Some(None),
        "almost" if was(1, words!["not"]) => Bound::LessThan,
        "like" if was(1, words!["something", "anything"]) => Bound::About,
        // "first estimated at £3m": a verb
        "estimated" if lexemes.is_any(cue + 1, words!["at", "to"]) => return Some(None),
        _ if lexemes.of(cue, Of::APPROXIMATING) && !was(1, words!["nowhere"]) => Bound::About,
        "quite" if was(1, words!["not"]) => Bound::LessThan,
        "to" => return to(lexemes, cue, start),
        "upto" => Bound::AtMost,
        "at" | "from" => return limit(lexemes, cue, start),
        "of" => return of_phrase(lexemes, cue, start),
        "than" => return than(lexemes, cue, start),
        "near" if was(1, words!["nowhere"]) => Bound::LessThan,
        "off" if was(1, words!["far"]) => Bound::About,
        "on" if was(1, words!["close"]) => Bound::About,
        // "it takes over £3m": no taking over
        "over"
            if was(1, words!["take", "takes", "took"]) && was(2, words!["it", "that", "this"]) =>
        {
            Bound::MoreThan
        }
        // "is split over £3m for the pier"
        "over" if was(1, words!["split", "divided"]) && was_passive(2) => return Some(None),
        "over" if was_of(1, Of::OVER_VERBS) => return Some(None),
        "above" | "over" if was(1, words!["or"]) && was(2, words!["at"]) => Bound::AtLeast,
        "below" | "under" if was(1, words!["or"]) && was(2, words!["at"]) => Bound::AtMost,
        "over" | "above" | "beyond" if !negated() => Bound::MoreThan,
        "over" | "above" | "beyond" => Bound::AtMost,
        "top" | "tops" if was(1, words!["the", "a", "his", "her", "its", "their"]) => {
            return Some(None);
        }
        _ if lexemes.of(cue, Of::SURPASSING) => {
            if negated() {
                Bound::AtMost
            } else {
                Bound::MoreThan
            }
        }
        "least" if was(1, words!["at"]) => Bound::AtLeast,
        "most" if was(1, words!["at"]) => Bound::AtMost,
        "minimum" if was(1, words!["a"]) && !lexemes.is(cue + 1, "wage") => Bound::AtLeast,
        "within" => Bound::AtMost,
        "under" if was(1, PRESSED) => return Some(None),
        "under" | "below" => Bound::LessThan,
        "as" => return as_phrase(lexemes, cue, start),
        "only" | "just" if was(1, words!["not"]) => return None,
        _ => return None,
    };
    Some(Some(found))
}

/// "up to", "close to", "to" itself says nothing.
#[allow(clippy::option_option, reason = "see cue_at")]
fn to(lexemes: &Lexemes<'_>, cue: usize, start: usize) -> Option<Option<Bound>> {
    let back = cue.checked_sub(1).filter(|i| *i >= start)?;
    match lexemes.word(back).to_ascii_lowercase().as_str() {
        "up" => {
            let moves =
                back.checked_sub(1).is_some_and(|b| b >= start && lexemes.of(b, Of::UP_MOVES))
                    || is_pushed(lexemes, back, start);
            Some((!moves).then_some(Bound::AtMost))
        }
        "close" | "closer" | "near" => Some(Some(Bound::About)),
        "limited" | "restricted" | "confined" => Some(Some(Bound::AtMost)),
        _ => None,
    }
}

/// Whether something is moved up to an amount: "pushes the rent up to", "drives her pay up to".
fn is_pushed(lexemes: &Lexemes<'_>, up: usize, start: usize) -> bool {
    let moves = listed!(FIGURES, "bound/pushing");
    let from = up.saturating_sub(6).max(start);
    let stop = Is::PREPOSITION | Is::AUXILIARY | Is::CONJUNCTION | Is::RELATIVE | Is::MODAL;
    let clause = (from..up).rev().take_while(|i| {
        (lexemes.is_word(*i) || lexemes.at(*i).shape() == Shape::Possessive)
            && (!lexemes.has(*i, stop) || lexemes.has(*i, Is::DETERMINER))
            && !lexemes.is(*i, "worth")
    });
    let verb = { clause }.find(|i| lexemes.is_any(*i, moves));
    verb.is_some_and(|v| {
        lexemes.has(v + 1, Is::DETERMINER | Is::PRONOUN)
            || (v + 1..up)
                .any(|i| lexemes.at(i).shape() == Shape::Possessive || lexemes.has(i, Is::MEASURE))
    })
}

/// "capped at", "starting from".
#[allow(clippy::option_option, reason = "see cue_at")]
fn limit(lexemes: &Lexemes<'_>, cue: usize, start: usize) -> Option<Option<Bound>> {
    let back = cue.checked_sub(1).filter(|i| *i >= start)?;
    if lexemes.is(cue, "at") && (lexemes.of(back, Of::LIMITING) || lexemes.is(back, "out")) {
        let out = !lexemes.is(back, "out")
            || back.checked_sub(1).is_some_and(|b| {
                b >= start && lexemes.is_any(b, words!["max", "maxes", "maxed", "tops", "topped"])
            });
        return out.then_some(Some(Bound::AtMost));
    }
    // "nurses start at £9": where a scale begins, and no bound
    let begins = lexemes.is(cue, "at") && !lexemes.ends(back, "ing");
    (lexemes.of(back, Of::STARTING) && !begins).then_some(Some(Bound::AtLeast))
}

/// Whether a comparison is denied: "no more than", "must not cost more than".
fn is_denied(lexemes: &Lexemes<'_>, comparative: usize, start: usize) -> bool {
    let from = comparative.saturating_sub(4).max(start);
    let group = (from..comparative).rev().take_while(|i| lexemes.is_word(*i));
    let mut beside = true;
    for i in group {
        if lexemes.is(i, "no") {
            return beside;
        }
        let word = lexemes.word(i);
        let negative = word.len() > 3 && (word.ends_with("n't") || word.ends_with("n’t"));
        if negative || lexemes.is_any(i, words!["not", "never", "cannot", "without", "nor"]) {
            return true;
        }
        let skipped = Is::DOES | Is::VERB | Is::ADVERB | Is::AUXILIARY | Is::SPENDING | Is::MODAL;
        if !lexemes.has(i, skipped) && !lexemes.is(i, "any") {
            return false;
        }
        beside = false;
    }
    false
}

/// "upward of", "in excess of", "a minimum of", "in the range of", "just short of".
#[allow(clippy::option_option, reason = "see cue_at")]
fn of_phrase(lexemes: &Lexemes<'_>, cue: usize, start: usize) -> Option<Option<Bound>> {
    let back = cue.checked_sub(1).filter(|i| *i >= start)?;
    let definite = |i: usize| {
        lexemes.is_any(i, words!["the", "its", "their", "his", "her", "this", "that"])
            || lexemes.at(i).shape() == Shape::Possessive
    };
    let word = lexemes.word(back).to_ascii_lowercase();
    let limit = matches!(word.as_str(), "minimum" | "floor" | "maximum" | "ceiling");
    if limit && (back.saturating_sub(3).max(start)..back).any(definite) {
        // "twice the legal minimum of £9": a limit that is known
        return Some(None);
    }
    let bound = match word.as_str() {
        "upward" | "upwards" | "excess" | "north" | "ahead" => Bound::MoreThan,
        "minimum" | "floor" => Bound::AtLeast,
        "maximum" | "ceiling" => Bound::AtMost,
        "range" | "neighborhood" | "neighbourhood" | "vicinity" | "region" | "order" => {
            let idiom = back.checked_sub(1).is_some_and(|b| lexemes.is(b, "the"));
            return idiom.then_some(Some(Bound::About));
        }
        "short" | "shy" | "south" => {
            let verb = back
                .checked_sub(1)
                .is_some_and(|b| lexemes.is_any(b, words!["fell", "fall", "falls", "falling"]));
            return (!verb).then_some(Some(Bound::LessThan));
        }
        _ => return None,
    };
    Some(Some(bound))
}

/// "more than", "no more than", "less than".
#[allow(clippy::option_option, reason = "see cue_at")]
fn than(lexemes: &Lexemes<'_>, cue: usize, start: usize) -> Option<Option<Bound>> {
    let back = cue.checked_sub(1).filter(|i| *i >= start)?;
    let negated = is_denied(lexemes, back, start);
    let bound = match (lexemes.word(back).to_ascii_lowercase().as_str(), negated) {
        ("more" | "greater" | "higher" | "larger" | "better", false) => Bound::MoreThan,
        ("more" | "greater" | "higher" | "larger", true) => Bound::AtMost,
        ("less" | "fewer" | "lower" | "smaller", false) => Bound::LessThan,
        ("less" | "fewer" | "lower", true) => Bound::AtLeast,
        ("rather" | "other", _) => return Some(None),
        _ => return None,
    };
    Some(Some(bound))
}

/// "as much as", "as little as".
#[allow(clippy::option_option, reason = "see cue_at")]
fn as_phrase(lexemes: &Lexemes<'_>, cue: usize, start: usize) -> Option<Option<Bound>> {
    let back = cue.checked_sub(2).filter(|i| *i >= start && lexemes.is(*i, "as"))?;
    match lexemes.word(back + 1).to_ascii_lowercase().as_str() {
        "much" | "high" | "many" => Some(Some(Bound::AtMost)),
        "little" | "low" | "few" => Some(Some(Bound::AtLeast)),
        _ => None,
    }
}

/// Participles of who is weighed down, behind which "under" is no bound: "groaning under £2m of debt".
const PRESSED: &[Spelling] = listed!(FIGURES, "bound/pressed");

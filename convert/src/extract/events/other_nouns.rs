//! Nouns of events that tell of something else here.

use std::ops::Range;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::lexicon::Spelling;

/// Whether a noun counts, is for sale, is a person or a title: "2,700 shootings", "“Star Wars”".
pub(super) fn is_other_noun(
    lexemes: &Lexemes<'_>,
    i: usize,
    end: usize,
    sentence: &Range<usize>,
) -> bool {
    let from = i.saturating_sub(3).max(sentence.start);
    let many = |k: usize| {
        lexemes.is_any(k, words!["hundreds", "thousands", "dozens"])
            || lexemes.is_number(k)
                && lexemes.word(k).len() > 2
                && !is_year(lexemes, k)
                && !lexemes.has(k.wrapping_sub(1), Is::SYMBOL)
    };
    // "2,700 shootings", but "drew thousands to rallies"
    let led = |k: &usize| !lexemes.has(*k, Is::PREPOSITION) || lexemes.is(*k, "of");
    let counted = || lexemes.ends(i, "s") && (from..i).rev().take_while(led).any(many);
    let before = i.wrapping_sub(1);
    let sold = || lexemes.is(i, "sale") && lexemes.is_any(before, words!["for", "on"]);
    // "meeting him", but "a private meeting he had"
    let owned = || (from..i).any(|k| lexemes.has(k, Is::DETERMINER));
    let gerund = || {
        lexemes.ends(i, "ing")
            && (lexemes.has(end, Is::PRONOUN)
                && !owned()
                && !lexemes.is_any(end, words!["itself", "themselves"])
                || lexemes.is_any(end, words!["it", "for", "over", "out"]))
    };
    // "cases eclipse the mark", "an attack on critics" as a figure of speech
    let verb = || {
        lexemes.has(end, Is::DETERMINER)
            && lexemes.ends(before, "s")
            && !lexemes.is_any(before, words!["news", "press", "his", "this", "its"])
            && lexemes.at(before).shape != Shape::Possessive
            && lexemes.is_word(before)
            && !lexemes.ends(i, "s")
    };
    let likened = lexemes.is(i.wrapping_sub(2), "as") && lexemes.is_any(before, words!["a", "an"]);
    // "in the wake of", "came under attack", "on the opening night"
    let wake = lexemes.is(i, "wake") && lexemes.is(end, "of");
    let under = || (i.saturating_sub(2)..i).any(|k| lexemes.is(k, "under"));
    let first = || {
        lexemes.has(end, Is::TIME_UNIT | Is::DAY_PART)
            && lexemes.is_any(i, words!["opening", "closing"])
    };
    let object = || lexemes.is_any(end, words!["her", "him", "them", "us", "me", "it"]);
    let verbal = || lexemes.of(i, Of::VERBAL) && (under() || is_pronoun_owner(lexemes, i));
    likened
        || is_wanted(lexemes, i, sentence.start)
        || wake
        || counted()
        || sold()
        || is_figurative(lexemes, i, sentence.start)
        || first()
        || gerund()
        || verb()
        || object()
        || verbal()
        || is_supposed(lexemes, i, end)
        || is_person(lexemes, i, sentence.start)
        || is_quoted(lexemes, i, sentence.start)
}

/// "a victory in Ohio would help": a result that may come about.
fn is_supposed(lexemes: &Lexemes<'_>, i: usize, end: usize) -> bool {
    let result = words!["victory", "win", "loss", "defeat"];
    lexemes.is_any(i, result)
        && (end..end + RESULT_REACH)
            .take_while(|k| !lexemes.is_any(*k, words![",", ";", "that", "who", "which", "and"]))
            .any(|k| lexemes.is_any(k, words!["would", "could", "might"]))
}

/// How far behind a result the verb is looked for that says that it may come about.
const RESULT_REACH: usize = 6;

/// Whether a test tries somebody's strength, or a game is played with votes: "a major test".
fn is_figurative(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let before = i.wrapping_sub(1);
    match lexemes.word(i) {
        "test" | "tests" => lexemes.is_any(before, TRYING),
        "game" => lexemes.is_any(before, words!["ground", "blame", "waiting", "end", "air", "the"]),
        "session" => lexemes.is(before, "joint") && lexemes.is(before.wrapping_sub(2), "before"),
        "arrest" => lexemes.is(before, "house"),
        "return" | "returns" => lexemes.is(before, "tax"),
        // "win the working-class vote", "the youth vote": of voters.
        "vote" | "votes" => {
            lexemes.of(before, Of::VOTERS)
                || (i.saturating_sub(VOTE_REACH).max(start)..i).any(|k| {
                    lexemes.is_any(k, GETTING)
                        || lexemes.is(k, "of")
                            && lexemes.is_any(k.wrapping_sub(1), words!["percent", "share"])
                })
        }
        // "a relief rally on Wall Street": of prices
        "rally" | "rallies" => {
            lexemes.of(before, Of::MARKETS) || lexemes.are(i + 1, words!["on", "wall", "street"])
        }
        // "stated in a press release"
        "release" | "releases" => {
            lexemes.is_any(before, words!["press", "news"])
                || lexemes.are(i.wrapping_sub(2), words!["in", "a"])
        }
        // "a makeshift memorial", "a talk show", "second-degree murder", "awaiting trial"
        "memorial" => true,
        "talk" => lexemes.is_any(i + 1, words!["show", "shows", "radio"]),
        "murder" => lexemes.is(before, "degree"),
        "trial" => lexemes.is(before, "awaiting"),
        "attack" | "attacks" => lexemes.is_any(before, words!["heart", "asthma", "panic"]),
        // "as events unfolded", but "held two events"
        "events" => !(i.saturating_sub(5).max(start)..i).any(|k| {
            lexemes.of(k, Of::MAKES) && !lexemes.has(k, Is::PREPOSITION)
                || lexemes.has(k, Is::SMALL | Is::TENS)
                || lexemes.is_number(k)
        }),
        // "her 2008 run", but "in the long run"
        "run" => {
            let owned = || (i.saturating_sub(4).max(start)..i).any(|k| is_owner(lexemes, k));
            !(is_year(lexemes, before) || lexemes.of(before, Of::OFFICES) && owned())
        }
        // "oral arguments"
        "arguments" => !lexemes.is_any(before, words!["oral", "closing", "opening"]),
        // "his appeal to young voters", but "an appeal to the Supreme Court"
        "appeal" | "appeals" => {
            lexemes.is(i + 1, "to") && !(i + 2..i + 6).any(|k| lexemes.is_any(k, COURTS))
        }
        // "a departure from past practice"
        "departure" => {
            lexemes.is(i + 1, "from")
                && (i.saturating_sub(2).max(start)..i)
                    .any(|k| lexemes.is_any(k, words!["a", "any"]))
        }
        // "the Conference of Mayors", "the PGA Tour": who, not when
        "Conference" => lexemes.is(i + 1, "of") && lexemes.at(i + 2).capital,
        "Tour" => is_acronym(lexemes.word(before)),
        // "a strong showing in Ohio", but "a showing of the film"
        "showing" | "showings" => !lexemes.is(i + 1, "of"),
        // "the Freedom Caucus" of a parliament, but "the Iowa Caucus"
        "Caucus" => lexemes.at(before).capital && lexemes.of(before, Of::MEMBERS),
        _ => false,
    }
}

/// How far before a noun stands who asks for it.
const WANTED_REACH: usize = 5;

/// "called for a ban": what is only asked for.
fn is_wanted(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let from = i.saturating_sub(WANTED_REACH).max(start);
    let plain =
        |k: &usize| lexemes.is_word(*k) && !lexemes.has(*k, Is::AUXILIARY | Is::CONJUNCTION);
    (from..i).rev().take_while(plain).any(|k| {
        lexemes.is(k, "for")
            && lexemes.is_any(k.wrapping_sub(1), words!["called", "calls", "calling", "call"])
    })
}

/// "her", "Roe's", "the".
fn is_owner(lexemes: &Lexemes<'_>, k: usize) -> bool {
    lexemes.is_any(k, words!["his", "her", "their", "my", "the"])
        || lexemes.at(k).shape == Shape::Possessive
}

/// Who hears appeals.
const COURTS: &[Spelling] = words![
    "court",
    "courts",
    "supreme",
    "appellate",
    "circuit",
    "judge",
    "judges",
    "tribunal",
    "ruling",
    "verdict",
];

/// Whether a word is an abbreviation of capitals: "PGA".
fn is_acronym(word: &str) -> bool {
    word.len() > 2 && word.bytes().all(|b| b.is_ascii_uppercase())
}

/// How far before a vote stands what says that it is one of voters, to be won.
const VOTE_REACH: usize = 5;

/// Verbs of winning voters over.
const GETTING: &[Spelling] = words![
    "capture",
    "captured",
    "carried",
    "court",
    "courted",
    "split",
    "splitting",
    "win",
    "won",
    "get",
    "got",
    "dominated",
    "received",
    "drew",
];

/// Words before a test that is no trial of a weapon or machine.
const TRYING: &[Spelling] = words![
    "major",
    "big",
    "biggest",
    "key",
    "real",
    "true",
    "next",
    "crucial",
    "critical",
    "litmus",
    "early",
    "standardized",
    "standardised",
    "blood",
    "drug",
    "stress",
    "tough",
    "toughest",
    "ultimate",
    "important",
    "duties",
    "dna",
    "purity",
];

/// Whether "his" or the like stands before a noun: "escalated his attacks".
fn is_pronoun_owner(lexemes: &Lexemes<'_>, i: usize) -> bool {
    (i.saturating_sub(2)..i)
        .any(|k| lexemes.is_any(k, words!["his", "her", "their", "its", "my", "your", "our"]))
}

/// Whether a noun that may be a person tells who somebody is: "Roe, a fundraiser in Hull".
fn is_person(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    if !lexemes.of(i, Of::PERSONS_TOO) {
        return false;
    }
    let from = i.saturating_sub(6).max(start);
    let opener = (from..i).rev().find(|k| lexemes.has(*k, Is::DETERMINER));
    let apposed = opener.is_some_and(|k| {
        lexemes.is(k.wrapping_sub(1), ",") && lexemes.at(k.wrapping_sub(2)).capital
    });
    apposed || lexemes.is_any(i.wrapping_sub(1), words!["and", "is", "as"]) || {
        lexemes.at(i + 1).capital && lexemes.at(i + 2).capital
    }
}

/// Whether a capitalised noun ends a title in quotation marks: "“Star Wars”".
fn is_quoted(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    if !lexemes.at(i).capital {
        return false;
    }
    let mut first = i;
    while first > start && lexemes.at(first - 1).capital && lexemes.is_word(first - 1) {
        first -= 1;
    }
    first < i && first > start && lexemes.is_any(first - 1, words!["“", "\"", "‘"])
}

/// Whether a number is a year.
fn is_year(lexemes: &Lexemes<'_>, k: usize) -> bool {
    let word = lexemes.word(k);
    lexemes.is_number(k) && word.len() == 4 && matches!(word.get(..2), Some("18" | "19" | "20"))
}

/// How many lexemes may stand between a year and the noun that it is the year of.
const YEAR_REACH: usize = 3;

/// Whether a noun has a year of its own: "the 2012 presidential campaign", "his campaign in 2012".
pub(super) fn is_of_year(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let year = |k: usize| is_year(lexemes, k);
    let breaks = Is::PREPOSITION | Is::DETERMINER | Is::AUXILIARY | Is::MODAL | Is::CONJUNCTION;
    let from = i.saturating_sub(YEAR_REACH).max(start);
    let before = (from..i)
        .rev()
        .take_while(|k| year(*k) || lexemes.is_word(*k) && !lexemes.has(*k, breaks))
        .any(year);
    // "this year's scrappy campaign"
    let owned = (from.saturating_sub(YEAR_REACH).max(start)..i).any(|k| {
        lexemes.has(k, Is::SHIFT)
            && lexemes.is(k + 1, "year")
            && lexemes.at(k + 2).shape == Shape::Possessive
            && (k + 3..i).all(|k| lexemes.is_word(k) && !lexemes.has(k, breaks))
    });
    // "her first campaign, in 2008"
    let behind = i + 1 + usize::from(lexemes.is(i + 1, ","));
    before || owned || lexemes.is(behind, "in") && year(behind + 1) || is_ago(lexemes, i + 1)
}

/// "four years ago".
fn is_ago(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is_any(i + 1, words!["years", "year", "decades"]) && lexemes.is(i + 2, "ago")
}

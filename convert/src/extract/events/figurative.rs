//! Nouns of events that are used of something else: "the youth vote", "a relief rally", "a talk show".

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::lexicon::Spelling;
use super::other_nouns::is_year;
use super::verbs::is_dated;

/// How a vote goes by which something is passed.
const HOW_MANY: &[Spelling] = listed!(EVENTS, "figurative/how-many");

/// Whether a test tries somebody's strength, or a game is played with votes: "a major test".
pub(super) fn is_figurative(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let before = i.wrapping_sub(1);
    // "Club Faces Key Test": a headline.
    let mut small = [0; LONGEST];
    let capital = lexemes.at(i).capital();
    match small_letters(lexemes.word(i), &mut small) {
        "test" | "tests" => lexemes.is_any(before, TRYING),
        "game" => lexemes.is_any(before, words!["ground", "blame", "waiting", "end", "air", "the"]),
        "session" => lexemes.is(before, "joint") && lexemes.is(before.wrapping_sub(2), "before"),
        // "a court battle"
        "battle" | "battles" => lexemes.is_any(
            before,
            words!["court", "legal", "custody", "uphill", "bidding", "political", "proxy"],
        ),
        "arrest" => lexemes.is(before, "house"),
        // "on the stump last year"
        "stump" => {
            !(lexemes.are(i.wrapping_sub(2), words!["on", "the"]) && is_dated(lexemes, i + 1))
        }
        // "his suits were made in Hull"
        "suit" | "suits" => is_clothing(lexemes, i),
        // "took a swing at her"
        "swing" => lexemes.is(i + 1, "at"),
        // "the inaugural ball", but "threw a ball"
        "ball" | "balls" => !lexemes.is_any(before, DANCING),
        // "a warm reception", "went on the offensive", "a call for change"
        "reception" => is_welcome(lexemes, i, start),
        "offensive" => {
            lexemes.is(before, "on") || lexemes.are(i.wrapping_sub(2), words!["on", "the"])
        }
        "call" | "calls" => {
            lexemes.is(i + 1, "for") && !lexemes.is_any(before, words!["conference", "phone"])
        }
        // "win the working-class vote", "passed by a single vote"
        "vote" | "votes" => is_of_voters(lexemes, i, start) || is_how_passed(lexemes, i, start),
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
        // "the Lincoln Memorial": a building
        "memorial" if capital => lexemes.at(before).capital() && i > start,
        "memorial" => lexemes.is_any(before, words!["makeshift", "sidewalk", "roadside"]),
        "talk" => lexemes.is_any(i + 1, words!["show", "shows", "radio", "host", "hosts"]),
        "murder" => lexemes.is(before, "degree"),
        "trial" => lexemes.is(before, "awaiting"),
        "attack" | "attacks" => lexemes.is_any(before, words!["heart", "asthma", "panic"]),
        // "as events unfolded", but "held two events", "the events of Monday"
        "events" => is_course_of_things(lexemes, i, start),
        // "her 2008 run", but "in the long run"
        "run" => !is_candidacy(lexemes, i, start),
        // "oral arguments"
        "arguments" => {
            !lexemes.is_any(before, words!["oral", "closing", "opening"])
                && !lexemes.has(before.wrapping_sub(1), Is::WEEKDAY | Is::MONTH)
        }
        // "his appeal to young voters", but "an appeal to the Supreme Court"
        "appeal" | "appeals" => {
            lexemes.is(i + 1, "to") && !(i + 2..i + 6).any(|k| lexemes.is_any(k, COURTS))
        }
        // "a departure from past practice"
        "departure" => is_change(lexemes, i, start),
        // "the Conference of Mayors", "the PGA Tour": who, not when
        "conference" if capital => lexemes.is(i + 1, "of") && lexemes.at(i + 2).capital(),
        "tour" if capital => lexemes.is_capitals(before) && lexemes.at(before).len() > 2,
        // "a strong showing in Ohio", but "a showing of the film"
        "showing" => !lexemes.is(i + 1, "of"),
        // "the Freedom Caucus" of a parliament, but "the Iowa Caucus"
        "caucus" if capital => lexemes.at(before).capital() && lexemes.of(before, Of::MEMBERS),
        _ => false,
    }
}

/// Whether a suit is worn, not filed: "a dark suit", "suits made in Hull".
fn is_clothing(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let kind = words!["business", "dark", "blue", "black", "wool", "pant"];
    lexemes.is_any(i.wrapping_sub(1), kind)
        || (i + 1..i + 4).any(|k| lexemes.is_any(k, words!["made", "sewn", "tailored"]))
}

/// Whether a vote is one of voters, or to be won: "the youth vote", "not registered to vote", "50 percent of the
/// vote".
fn is_of_voters(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let before = i.wrapping_sub(1);
    // "the anti-Roe vote"
    let against = lexemes.is_hyphen(before.wrapping_sub(1))
        && lexemes.is_any(before.wrapping_sub(2), words!["anti", "pro", "never"]);
    lexemes.of(before, Of::VOTERS)
        || against
        || lexemes.is_any(before, words!["to", "not"])
            && lexemes.is_any(before.wrapping_sub(1), words!["registered", "eligible"])
        || (i.saturating_sub(VOTE_REACH).max(start)..i).any(|k| {
            lexemes.is_any(k, GETTING)
                || lexemes.is(k, "of")
                    && lexemes.is_any(k.wrapping_sub(1), words!["percent", "share", "%"])
        })
}

/// Whether a vote says how something was passed: "by a single vote".
fn is_how_passed(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    lexemes.is_any(i.wrapping_sub(1), HOW_MANY)
        && (i.saturating_sub(4).max(start)..i)
            .any(|k| lexemes.are(k, words!["by", "a"]) && k > start + 1)
}

/// Whether events are what happens to happen: "as events unfolded", but "held two events".
fn is_course_of_things(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    !lexemes.is(i + 1, "of")
        && !(i.saturating_sub(5).max(start)..i).any(|k| {
            lexemes.of(k, Of::MAKES) && !lexemes.has(k, Is::PREPOSITION)
                || lexemes.has(k, Is::SMALL | Is::TENS)
                || lexemes.is_number(k)
        })
}

/// Whether somebody runs for an office: "her 2008 run", "her Senate run".
fn is_candidacy(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let before = i.wrapping_sub(1);
    let owned = || (i.saturating_sub(4).max(start)..i).any(|k| is_owner(lexemes, k));
    is_year(lexemes, before) || lexemes.of(before, Of::OFFICES) && owned()
}

/// Whether nobody departs, but something changes: "a departure from past practice".
fn is_change(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    lexemes.is(i + 1, "from")
        && !lexemes.at(i + 2).capital()
        && (i.saturating_sub(2).max(start)..i).any(|k| lexemes.is_any(k, words!["a", "any"]))
}

/// Words before a ball at which people dance.
const DANCING: &[Spelling] = listed!(EVENTS, "figurative/dancing");

/// How somebody is welcomed.
const WELCOMING: &[Spelling] = listed!(EVENTS, "figurative/welcoming");

/// Whether a reception is how somebody or something is received: "got a warm reception".
fn is_welcome(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let got = listed!(EVENTS, "figurative/welcomed");
    lexemes.is_any(i.wrapping_sub(1), WELCOMING)
        || (i.saturating_sub(4).max(start)..i).any(|k| lexemes.is_any(k, got))
}

/// The most letters of a noun that is used figuratively.
const LONGEST: usize = 12;

/// A word in small letters, put there; nothing for a longer one.
fn small_letters<'s>(word: &str, small: &'s mut [u8; LONGEST]) -> &'s str {
    let letters = small.get_mut(..word.len()).unwrap_or_default();
    letters.copy_from_slice(word.as_bytes().get(..letters.len()).unwrap_or_default());
    letters.make_ascii_lowercase();
    str::from_utf8(letters).unwrap_or_default()
}

/// How far before a vote stands what says that it is one of voters, to be won.
const VOTE_REACH: usize = 5;

/// Verbs of winning voters over.
const GETTING: &[Spelling] = listed!(EVENTS, "figurative/getting");

/// Words before a test that is no trial of a weapon or machine.
const TRYING: &[Spelling] = listed!(EVENTS, "figurative/trying");

/// Who hears appeals.
const COURTS: &[Spelling] = listed!(EVENTS, "figurative/courts");

/// How far before a noun stands who asks for it.
const WANTED_REACH: usize = 5;

/// "called for a ban": what is only asked for.
pub(super) fn is_wanted(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let from = i.saturating_sub(WANTED_REACH).max(start);
    let breaks = Is::AUXILIARY | Is::CONJUNCTION | Is::PREPOSITION | Is::VERB;
    let plain = |k: &usize| {
        lexemes.is(*k, "for")
            || lexemes.is_word(*k) && !lexemes.has(*k, breaks) && !lexemes.ends(*k, "ed")
    };
    (from..i).rev().take_while(plain).any(|k| {
        lexemes.is(k, "for")
            && lexemes.is_any(k.wrapping_sub(1), words!["called", "calls", "calling", "call"])
    })
}

/// "her", "Roe's", "the".
fn is_owner(lexemes: &Lexemes<'_>, k: usize) -> bool {
    lexemes.is_any(k, words!["his", "her", "their", "my", "the"])
        || lexemes.at(k).shape() == Shape::Possessive
}

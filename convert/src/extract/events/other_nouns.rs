//! Nouns of events that tell of something else here.

use std::ops::Range;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::{charge, figurative};

/// Whether a noun counts, is for sale, is a person or a title: "2,700 shootings", "“Star Wars”".
pub(super) fn is_other_noun(
    lexemes: &Lexemes<'_>,
    i: usize,
    end: usize,
    sentence: &Range<usize>,
) -> bool {
    let before = i.wrapping_sub(1);
    let sold = || lexemes.is(i, "sale") && lexemes.is_any(before, words!["for", "on"]);
    let likened = lexemes.is(i.wrapping_sub(2), "as") && lexemes.is_any(before, words!["a", "an"]);
    // "an Iraq War veteran"
    let veteran = || lexemes.is_any(end, words!["veteran", "veterans"]);
    // "in the wake of", "came under attack", "on the opening night"
    let wake = lexemes.is(i, "wake") && lexemes.is(end, "of");
    let under = || (i.saturating_sub(2)..i).any(|k| lexemes.is(k, "under"));
    let first = || {
        lexemes.has(end, Is::TIME_UNIT | Is::DAY_PART)
            && lexemes.is_any(i, words!["opening", "closing"])
    };
    let object = || lexemes.is_any(end, words!["her", "him", "them", "us", "me", "it"]);
    let verbal = || {
        lexemes.of(i, Of::VERBAL)
            && (under() || is_pronoun_owner(lexemes, i) && !is_armed(lexemes, i, sentence.start))
    };
    likened
        || figurative::is_wanted(lexemes, i, sentence.start)
        || wake
        || veteran()
        || is_counted(lexemes, i, sentence.start)
        || sold()
        || figurative::is_figurative(lexemes, i, sentence.start)
        || first()
        || is_gerund(lexemes, i, end, sentence.start)
        || is_verb(lexemes, i, end, sentence.start)
        || object()
        || verbal()
        || is_supposed(lexemes, i, end)
        || is_compound(lexemes, i, end)
        || charge::is_charge(lexemes, i, sentence.start)
        || is_party_of_members(lexemes, i, end, sentence.start)
        || is_person(lexemes, i, sentence.start)
        || is_quoted(lexemes, i, sentence.start)
}

/// "2,700 shootings", but "drew thousands to rallies".
fn is_counted(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let many = |k: usize| {
        lexemes.is_any(k, words!["hundreds", "thousands", "dozens"])
            || lexemes.is_number(k)
                && (lexemes.word(k).len() > 2 || lexemes.has(k + 1, Is::MAGNITUDE))
                && !is_year(lexemes, k)
                && !lexemes.has(k.wrapping_sub(1), Is::SYMBOL)
    };
    let led = |k: &usize| !lexemes.has(*k, Is::PREPOSITION) || lexemes.is(*k, "of");
    let from = i.saturating_sub(BEFORE_REACH).max(start);
    lexemes.ends(i, "s") && (from..i).rev().take_while(led).any(many)
}

/// "meeting him", but "a private meeting he had".
fn is_gerund(lexemes: &Lexemes<'_>, i: usize, end: usize, start: usize) -> bool {
    let from = i.saturating_sub(BEFORE_REACH).max(start);
    let owned = || (from..i).any(|k| lexemes.has(k, Is::DETERMINER));
    lexemes.ends(i, "ing")
        && (lexemes.has(end, Is::PRONOUN)
            && !owned()
            && !lexemes.is_any(end, words!["itself", "themselves"])
            || lexemes.is_any(end, words!["it", "for", "over", "out"]))
}

/// "cases eclipse the mark": a verb with its subject and object, but "an investors meeting this week".
fn is_verb(lexemes: &Lexemes<'_>, i: usize, end: usize, start: usize) -> bool {
    let before = i.wrapping_sub(1);
    let from = i.saturating_sub(BEFORE_REACH).max(start);
    lexemes.has(end, Is::DETERMINER)
        // "an investors meeting this week"
        && !lexemes.has(end + 1, Is::TIME_UNIT | Is::DAY_PART)
        && !(from..i).any(|k| lexemes.is_any(k, words!["a", "an"]))
        // "cases in Ohio eclipse the mark"
        && (lexemes.ends(before, "s")
            || lexemes.at(before).capital()
                && lexemes.has(before.wrapping_sub(1), Is::PREPOSITION))
        && !lexemes.is_any(before, words!["news", "press", "his", "this", "its"])
        && lexemes.at(before).shape() != Shape::Possessive
        && lexemes.is_word(before)
        && !lexemes.ends(i, "s")
}

/// How far before a noun its determiner or number is looked for.
const BEFORE_REACH: usize = 3;

/// How far behind somebody's approval its share stands.
const RATED_REACH: usize = 14;

/// How near a conversation it is said that it was had.
const CONVERSED_REACH: usize = 4;

/// "by press release", "a truck stop", "the talk of the town", "said over lunch": nothing that takes place.
fn is_compound(lexemes: &Lexemes<'_>, i: usize, end: usize) -> bool {
    let before = i.wrapping_sub(1);
    match lexemes.word(i) {
        "stop" | "stops" => {
            lexemes.is_any(before, words!["truck", "bus", "rest", "tram", "trolley", "streetcar"])
        }
        // "her approval in May was 40 percent", "her voting record"
        "approval" => {
            let whose = lexemes.is_any(before, words!["his", "her", "their", "my", "your"]);
            let rated = (end..end + RATED_REACH).any(|k| lexemes.has(k, Is::PERCENT));
            rated && (whose || lexemes.at(before).shape() == Shape::Possessive)
        }
        "voting" => {
            lexemes.is_any(end, words!["record", "records", "rights", "history", "bloc", "age"])
        }
        // "had a conversation", "the conversation they had", but "the national conversation"
        "conversation" | "conversations" => {
            let had = words!["had", "have", "has", "having", "held"];
            let near = i.saturating_sub(CONVERSED_REACH)..i + CONVERSED_REACH;
            !lexemes.is(end, "with") && !{ near }.any(|k| lexemes.is_any(k, had))
        }
        "talk" => lexemes.is(before, "the") && lexemes.is(end, "of"),
        // "formed an alliance", "was a disaster", "a freeze on pay", "an exodus of talent"
        "alliance" | "alliances" => !(i.saturating_sub(4)..i)
            .any(|k| lexemes.is_any(k, words!["signed", "formed", "forged"])),
        "disaster" | "catastrophe" => (i.saturating_sub(3)..i).any(|k| {
            lexemes.is_any(k, words!["a", "an"])
                && lexemes
                    .is_any(k.wrapping_sub(1), words!["is", "was", "be", "been", "are", "were"])
        }),
        "freeze" | "plague" => lexemes.is_any(end, words!["of", "on"]),
        "exodus" => {
            lexemes.is(end, "of")
                && !(end + 1..end + 4)
                    .any(|k| lexemes.is_any(k, words!["people", "refugees", "residents"]))
        }
        "breakfast" | "lunch" | "dinner" | "supper" | "brunch" => {
            lexemes.is(before, "over") && !lexemes.is(end, "with")
        }
        _ => false,
    }
}

/// "a victory in Ohio would help": a result that may come about.
fn is_supposed(lexemes: &Lexemes<'_>, i: usize, end: usize) -> bool {
    let result = words!["victory", "win", "loss", "defeat"];
    lexemes.is_any(i, result)
        && (end..end + RESULT_REACH)
            .take_while(|k| {
                !lexemes.is_any(*k, words![",", ";", ".", "who", "which", "and"])
                    // "a win in Ohio later that night would"
                    && (!lexemes.is(*k, "that")
                        || lexemes.has(*k + 1, Is::DAY_PART | Is::TIME_UNIT | Is::MONTH))
            })
            .any(|k| lexemes.is_any(k, words!["would", "could", "might"]))
}

/// How far before a party the verb stands that says that it is given or gone to.
const GIVEN_REACH: usize = 5;

/// Whether a party is one of members: "her party", but "threw a party", "a party at the mill".
fn is_party_of_members(lexemes: &Lexemes<'_>, i: usize, end: usize, start: usize) -> bool {
    if !lexemes.is_any(i, words!["party", "parties"]) {
        return false;
    }
    let from = i.saturating_sub(GIVEN_REACH).max(start);
    let phrase = |k: &usize| {
        lexemes.is_word(*k) && !lexemes.has(*k, Is::PREPOSITION | Is::AUXILIARY | Is::REPORTING)
    };
    let before = || (from..i).rev().take_while(phrase);
    let political = listed!(EVENTS, "other-nouns/of-members");
    let own = before().take_while(|k| !lexemes.has(*k, Is::DETERMINER));
    let one = before().find(|k| lexemes.has(*k, Is::DETERMINER));
    let one = one.is_some_and(|k| lexemes.is_any(k, words!["a", "an"]));
    let gone_to = before().any(|k| lexemes.is_any(k, listed!(EVENTS, "other-nouns/giving")));
    let given = one && before().any(|k| lexemes.is_any(k, listed!(EVENTS, "other-nouns/holding")));
    // "gave the party a win"
    let whom = lexemes.has(end, Is::DETERMINER);
    let held = !whom && (gone_to || given || one && lexemes.is(end, "at"));
    let named = lexemes.at(i).capital();
    named || !held || { own }.any(|k| lexemes.is_any(k, political))
}

/// How far behind a result the verb is looked for that says that it may come about.
const RESULT_REACH: usize = 10;

/// How far before an attack the words stand that say that it is no war of words.
const ARMED_REACH: usize = 6;

/// Whether an attack is one with weapons: "carried out his attack", "his deadly attack".
fn is_armed(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let kind = listed!(EVENTS, "other-nouns/of-arms");
    lexemes.is_any(i.wrapping_sub(1), kind)
        || (i.saturating_sub(ARMED_REACH).max(start)..i).any(|k| {
            lexemes.is_any(k, words!["carried", "carrying", "carry"]) && lexemes.is(k + 1, "out")
        })
}

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
        lexemes.is(k.wrapping_sub(1), ",") && lexemes.at(k.wrapping_sub(2)).capital()
    });
    apposed || lexemes.is_any(i.wrapping_sub(1), words!["and", "is", "as"]) || {
        lexemes.at(i + 1).capital() && lexemes.at(i + 2).capital()
    }
}

/// Whether a capitalised noun ends a title in quotation marks: "“Star Wars”".
fn is_quoted(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    if !lexemes.at(i).capital() {
        return false;
    }
    let mut first = i;
    while first > start && lexemes.at(first - 1).capital() && lexemes.is_word(first - 1) {
        first -= 1;
    }
    first < i && first > start && lexemes.is_any(first - 1, words!["“", "\"", "‘"])
}

/// Whether a number is a year.
pub(super) fn is_year(lexemes: &Lexemes<'_>, k: usize) -> bool {
    let word = lexemes.word(k);
    lexemes.is_number(k) && word.len() == 4 && matches!(word.get(..2), Some("18" | "19" | "20"))
}

/// The most words of whom somebody runs against, or of the office that somebody runs for.
const RIVAL_REACH: usize = 5;

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
            && lexemes.at(k + 2).shape() == Shape::Possessive
            && (k + 3..i).all(|k| lexemes.is_word(k) && !lexemes.has(k, breaks))
    });
    // "her first campaign, in 2008"
    let behind = i + 1 + usize::from(lexemes.is(i + 1, ","));
    // "her campaign against Ada Roe in 2008"
    let against = || {
        let inside = |k: &usize| lexemes.is_word(*k) && !lexemes.has(*k, breaks);
        let end = (i + 2..i + 2 + RIVAL_REACH).find(|k| !inside(k));
        lexemes.is_any(i + 1, words!["against", "for"])
            && end.is_some_and(|k| lexemes.is(k, "in") && year(k + 1))
    };
    before
        || owned
        || lexemes.is(behind, "in") && year(behind + 1)
        || is_ago(lexemes, i + 1)
        || against()
}

/// "four years ago".
fn is_ago(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is_any(i + 1, words!["years", "year", "decades"]) && lexemes.is(i + 2, "ago")
}

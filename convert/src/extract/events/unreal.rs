//! What is wanted, denied or only thought of.

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::lexicon::{Sieve, Spelling};

/// Verbs of what is wanted, tried or withheld: what "to" leads behind them has not happened.
const WISHING: &[Spelling] = listed!(EVENTS, "unreal/wishing");

/// Nouns of what may or may not come about.
const HOPES: &[Spelling] = listed!(EVENTS, "unreal/hopes");

/// How far before an infinitive a verb of wanting is looked for.
const WISH_REACH: usize = 6;

/// How far before a verb its subject is looked for.
const SUBJECT_REACH: usize = 9;

/// Whether nobody does what a verb tells of: "not a single incumbent has lost", "none of them met".
pub(super) fn has_no_subject(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let from = i.saturating_sub(SUBJECT_REACH).max(start);
    let subject = words!["i", "we", "they", "he", "she", "you"];
    let inside = |k: &usize| {
        (lexemes.is_word(*k) || lexemes.is_hyphen(*k) && lexemes.glued(*k))
            && !lexemes.has(*k, Is::CONJUNCTION | Is::EVENT_VERB)
            && !lexemes.is_any(*k, subject)
    };
    (from..i).rev().take_while(inside).any(|k| {
        lexemes.is_any(k, NOBODY)
            || lexemes.is(k, "no") && !lexemes.is(k + 1, "longer")
            || lexemes.is(k, "not") && lexemes.is_any(k + 1, words!["a", "one", "all"])
    })
}

/// How far behind a verb "until" stands that says when it will happen.
const UNTIL_REACH: usize = 5;

/// "will not vote until June", "won't be counted until Friday": it happens then.
fn is_delayed(lexemes: &Lexemes<'_>, verb: usize) -> bool {
    let day = Is::MONTH | Is::WEEKDAY | Is::SHIFT | Is::DEICTIC | Is::PART;
    (verb + 1..verb + 1 + UNTIL_REACH).any(|i| {
        lexemes.is(i, "until")
            && (lexemes.has(i + 1, day)
                || lexemes.is_number(i + 1) && lexemes.word(i + 1).len() == 4)
    })
}

/// How far before a verb what makes it a condition stands.
const IF_REACH: usize = 9;

/// Whether a verb stands in a condition: "if the mayor and her deputy win", "should she win".
pub(super) fn is_supposed(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let from = i.saturating_sub(IF_REACH).max(start);
    let inside = |k: &usize| !lexemes.is_any(*k, words![",", ";", ":", "—", "that", "then"]);
    (from..i).rev().take_while(inside).any(|k| {
        let opens = k == start || !lexemes.is_word(k.wrapping_sub(1)) || lexemes.at(k).capital();
        lexemes.is_any(k, IF)
            || lexemes.is_any(k, INVERTED)
                && (opens || lexemes.at(k + 1).capital() && !lexemes.at(k - 1).capital())
                && !lexemes.has(k.wrapping_sub(1), Is::PRONOUN)
    })
}

/// Words of a condition.
const IF: &[Spelling] = words!["if", "unless", "whether"];

/// Verbs that make one where they stand before their subject.
const INVERTED: &[Spelling] = words!["should", "were"];

/// Subjects that do nothing.
const NOBODY: &[Spelling] = words!["nobody", "none", "neither", "nor"];

/// Words right before a verb that deny it, or say that it might be.
const DENYING: &[Spelling] = listed!(EVENTS, "unreal/denying");

/// Words right before a verb that make a habit of it.
const HABITUAL: &[Spelling] = listed!(EVENTS, "unreal/habitual");

/// Everything that makes a verb behind it unreal, beside "n't".
static CUES: Sieve = Sieve::of([IF, INVERTED, NOBODY, DENYING, HABITUAL, words!["no"]]);

/// How far before a verb what denies it stands.
const DENIED_REACH: usize = 3;

/// Whether a verb stands under a negation or in what might have been.
pub(super) fn is_unreal(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    if i == start {
        return false;
    }
    let near = i.saturating_sub(DENIED_REACH).max(start)..i;
    let short = |k: usize| lexemes.ends(k, "n't") || lexemes.ends(k, "n’t");
    let wide = i.saturating_sub(IF_REACH.max(SUBJECT_REACH)).max(start)..i;
    let cued = near.clone().any(short) || { wide }.any(|k| lexemes.may_be(k, &CUES));
    // "were a quake to strike", "if one were to crash"
    let feigned = lexemes.is(i - 1, "to")
        && (lexemes.is(i.wrapping_sub(2), "were")
            && (i.saturating_sub(2 * IF_REACH).max(start)..i).any(|k| lexemes.is_any(k, IF)));
    // "would not be able to run"
    let unable = i > start + 2
        && lexemes.are(i - 2, words!["able", "to"])
        && (i.saturating_sub(DENIED_REACH + 3).max(start)..i - 2)
            .any(|k| lexemes.is_any(k, DENYING) || short(k));
    if is_said_to_come(lexemes, i, start) {
        return false;
    }
    feigned
        || unable
        || is_wished(lexemes, i, start)
        || cued
            && (lexemes.is_any(i - 1, HABITUAL)
                || is_supposed(lexemes, i, start)
                || has_no_subject(lexemes, i, start)
                || !is_delayed(lexemes, i) && { near }.any(|k| {
                    lexemes.is_any(k, DENYING) && !(lexemes.is(k, "may") && lexemes.at(k).capital())
                        || short(k)
                }))
}

/// How far behind a plan a condition of it stands.
const IF_BEHIND: usize = 12;

/// "the firm said it would close the mill": what somebody says of what they will do themselves.
fn is_said_to_come(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let plans = listed!(EVENTS, "unreal/plans");
    let subject = i.wrapping_sub(2);
    let said = words!["said", "says", "announced", "announcing", "confirmed", "pledged"];
    let verb = subject.wrapping_sub(1 + usize::from(lexemes.is(subject.wrapping_sub(1), "that")));
    i > start + 2
        && lexemes.is_any(i, plans)
        && lexemes.is(i - 1, "would")
        && lexemes.is_any(subject, words!["he", "she", "it", "they"])
        && verb >= start
        && verb < i
        && lexemes.is_any(verb, said)
        // "would open up in May", "would resign on Monday if"
        && !lexemes.is(i + 1, "up")
        && !(i + 1..i + 1 + IF_BEHIND).any(|k| lexemes.is_any(k, IF))
        && super::verbs::is_soon_dated(lexemes, i + 1)
}

/// Whether a verb tells of what is only wanted, hoped for or likely: "refused to sign", "a chance of winning".
fn is_wished(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let before = i - 1;
    if !lexemes.is(before, "to") {
        let hoped = before > start
            && lexemes.is_any(before, words!["of", "at"])
            && lexemes.is_any(before - 1, HOPES);
        return hoped;
    }
    let from = i.saturating_sub(WISH_REACH).max(start);
    // "met the demand and offered to vote": of another verb.
    let other = |k: &usize| lexemes.is_any(*k, words!["and", "but"]) && lexemes.is_past(k + 1);
    let from = (from..before).rev().find(other).map_or(from, |k| k + 1);
    let unlikely = before > start + 1
        && lexemes.is(before - 1, "likely")
        && lexemes.is_any(before - 2, words!["less", "more"]);
    unlikely
        || (from..before)
            .any(|k| lexemes.is_any(k, WISHING) && !(k > start && lexemes.at(k).capital()))
}

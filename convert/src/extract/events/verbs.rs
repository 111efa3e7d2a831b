//! Verbs that tell of an event.

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::lexicon::Spelling;
use super::other_nouns::is_year;
use super::senses::{is_aired, is_condition_met};
use super::tried::{is_brought_out, is_dropped};
use super::trigger::Trigger;
use super::unreal::is_unreal;

/// Forms of "be" that a passive has.
pub(super) const BE: &[Spelling] = words!["was", "were", "been", "being", "be", "is", "are"];

/// The event that a verb tells of: "closed the mill", "will win Ohio".
pub(super) fn verb_at(
    lexemes: &Lexemes<'_>,
    i: usize,
    kind: EventKind,
    sentence: &Range<usize>,
) -> Option<Trigger> {
    if lexemes.at(i).capital() && i > sentence.start && lexemes.at(i - 1).capital()
        || !is_condition_met(lexemes, i)
        || is_unreal(lexemes, i, sentence.start)
    {
        return None;
    }
    let kind = match kind {
        _ if is_brought_out(lexemes, i) => EventKind::Release,
        _ if is_dropped(lexemes, i) => EventKind::Legal,
        EventKind::Election if is_aired(lexemes, i) => EventKind::Release,
        kind => kind,
    };
    // "was joined by", "was met with": said of others
    if lexemes.of(i, Of::ACTIVE) && i > sentence.start && lexemes.is_any(i - 1, BE)
        || is_part_of_word(lexemes, i, sentence.start)
        // "posted the files"
        || i > sentence.start && lexemes.ends(i, "s") && lexemes.is(i - 1, "the")
        || is_past_noun(lexemes, i, sentence.start)
        || is_figure(lexemes, i, kind, sentence.end)
    {
        return None;
    }
    if lexemes.of(i, Of::ANNOUNCING) {
        let told = announces(lexemes, i, sentence);
        return told.then_some(Trigger { words: i..i + 1, kind, noun: false, weak: false });
    }
    if is_adjective(lexemes, i, sentence.start) {
        return None;
    }
    let infinitive = i > sentence.start && lexemes.is(i - 1, "to");
    let modal = is_behind_modal(lexemes, i, sentence.start);
    let verb = || is_present(lexemes, i, sentence.start);
    let seen = || seen_by(lexemes, i, sentence.start).is_some();
    if is_plain(lexemes, i) && !(infinitive || modal || verb() || seen()) {
        return None;
    }
    let bare = infinitive && !modal && !is_planned(lexemes, i, sentence.start);
    let weak = lexemes.of(i, Of::FAINT)
        || bare
            && (lexemes.of(i, Of::NOUNS_AND_VERBS)
                || !is_forced(lexemes, i, sentence.start) && !is_fact(lexemes, i, sentence.start));
    Some(Trigger { words: i..i + 1, kind, noun: false, weak })
}

/// "well-visited", "bombed-out", but "re-elected": a verb that is part of another word.
fn is_part_of_word(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let compound =
        i > start + 1 && lexemes.is_hyphen(i - 1) && !lexemes.is_any(i - 2, words!["re", "co"]);
    compound || lexemes.is_hyphen(i + 1)
}

/// "attacked her record": a figure of speech.
fn is_figure(lexemes: &Lexemes<'_>, i: usize, kind: EventKind, sentence_end: usize) -> bool {
    // "captured most of the delegates", "mobilised their voters"
    let votes = listed!(EVENTS, "verbs/courted");
    let object = |nouns: &dyn Fn(usize) -> bool| (i + 1..(i + 6).min(sentence_end)).any(nouns);
    let taken = lexemes.is_any(i, listed!(EVENTS, "verbs/courting"));
    matches!(kind, EventKind::Attack | EventKind::War) && object(&|k| lexemes.of(k, Of::FIGURATIVE))
        || taken && object(&|k| lexemes.is_any(k, votes))
}

/// Whether something is announced or agreed to, not only said: "announced plans", but "announced that she won".
fn announces(lexemes: &Lexemes<'_>, i: usize, sentence: &Range<usize>) -> bool {
    let object = lexemes.has(i + 1, Is::DETERMINER)
        && !lexemes.is_any(i + 1, words!["that", "this", "those"])
        || lexemes.is_word(i + 1) && lexemes.at(i + 1).classes == 0 && lexemes.ends(i + 2, "s")
        || lexemes.is_any(i + 1, words!["new", "plans"]);
    let agreed = || {
        lexemes.is_any(i, words!["agreed", "pledged"])
            && (lexemes.is(i + 1, "to") || is_dated(lexemes, i + 1))
    };
    !lexemes.is_any(i + 2, words!["that", "there"])
        && (object || agreed() || is_made_known(lexemes, i, sentence))
}

/// Whether a participle only says what something is like: "a closed shop", "the elected government".
fn is_adjective(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let past = i > start && lexemes.ends(i, "ed");
    let determined = past
        && (lexemes.is_word(i + 1) || lexemes.is_number(i + 1) && lexemes.word(i + 1).len() == 4)
        && lexemes.has(i - 1, Is::DETERMINER)
        && !lexemes.has(i + 1, Is::PREPOSITION | Is::DETERMINER | Is::WEEKDAY | Is::SHIFT);
    // "behind closed doors"
    let led = past
        && lexemes.has(i - 1, Is::PREPOSITION)
        && lexemes.is_word(i + 1)
        && lexemes.ends(i + 1, "s")
        && lexemes.at(i + 1).classes == 0;
    // "the fourth televised party debate"
    let ranked = past
        && lexemes.has(i - 1, Is::ORDINAL)
        && !lexemes.has(i + 1, Is::PREPOSITION)
        && (i + 1..i + 3).any(|k| lexemes.has(k, Is::EVENT_NOUN));
    // "the nominating contests"
    let gerund = lexemes.ends(i, "ing") && lexemes.has(i + 1, Is::EVENT_NOUN);
    determined || led || gerund || ranked
}

/// Whether a verb has neither an ending nor a form of its own for the past: "win", "wins".
fn is_plain(lexemes: &Lexemes<'_>, i: usize) -> bool {
    !lexemes.ends(i, "ed")
        && !lexemes.ends(i, "ing")
        && !lexemes.is_any(i, words!["cut", "shed"])
        && !lexemes.of(i, Of::PAST_FORMS)
}

/// "did win Ohio", "will soon close", "don't meet".
fn is_behind_modal(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    i > start && lexemes.is_any(i - 1, words!["did", "does"])
        || (i.saturating_sub(3).max(start)..i)
            .any(|k| lexemes.has(k, Is::MODAL) || lexemes.ends(k, "n't") || lexemes.ends(k, "n’t"))
}

/// Whether an infinitive is what somebody is about to do: "plans to visit", "was to open".
fn is_planned(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    // "her plan to deport them"
    let noun = lexemes.is_any(i.wrapping_sub(2), words!["plan", "proposal", "pledge", "promise"])
        && (lexemes.has(i.wrapping_sub(3), Is::DETERMINER)
            || lexemes.at(i.wrapping_sub(3)).shape() == Shape::Possessive);
    i > start + 1
        && !noun
        && (lexemes.has(i - 2, Is::COMMITS | Is::AIMS)
            || lexemes.is_any(i - 2, words!["is", "are", "was", "were", "hoping", "looking"]))
}

/// Whether somebody was made to do what an infinitive tells of: "forced them to close".
fn is_forced(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    (i.saturating_sub(6).max(start)..i)
        .any(|k| lexemes.ends(k, "ed") && !lexemes.has(k, Is::REPORTING))
}

/// "the winners will be announced on Friday", but "it was announced on Friday that".
fn is_made_known(lexemes: &Lexemes<'_>, i: usize, sentence: &Range<usize>) -> bool {
    let be = i.wrapping_sub(1 + usize::from(lexemes.has(i.wrapping_sub(1), Is::ADVERB)));
    let passive = i > sentence.start + 1
        && lexemes.is(i, "announced")
        && lexemes.is_any(be, words!["be", "was", "were", "been"]);
    let that = |k: usize| lexemes.is_any(k, words!["that", "as", "he", "she"]);
    passive
        && is_dated(lexemes, i + 1)
        && !(sentence.start..be).rev().take(3).any(|k| lexemes.is(k, "it"))
        && !(i + 1..i + 6).any(that)
}

/// "a real shot at it", "had a shot": a past form that is a noun.
fn is_past_noun(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    if !lexemes.of(i, Of::PAST_FORMS) {
        return false;
    }
    let from = i.saturating_sub(3).max(start);
    let article = (from..i)
        .rev()
        .take_while(|k| {
            // "his brother was shot"
            let plain = lexemes.is_word(*k) && !lexemes.at(*k).capital();
            plain && !lexemes.has(*k, Is::AUXILIARY)
        })
        .find(|k| lexemes.is_any(*k, words!["a", "an", "his", "her", "their", "another"]));
    match article {
        Some(k) if k + 1 == i => !lexemes.at(i + 1).capital(),
        Some(_) => lexemes.has(i + 1, Is::PREPOSITION),
        None => false,
    }
}

/// Whether a date begins here: "May 3", "next week", "on Tuesday", "in mid-March".
pub(super) fn is_dated(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let day = Is::MONTH | Is::WEEKDAY | Is::SHIFT | Is::DEICTIC | Is::PART;
    let at = i + usize::from(lexemes.is_any(i, words!["on", "in"]));
    // "in the next week"
    let the = at > i && lexemes.is(at, "the") && lexemes.has(at + 1, Is::SHIFT);
    let at = at + usize::from(the && lexemes.has(at + 2, Is::TIME_UNIT));
    // "last week", but "this book"
    let unit = Is::TIME_UNIT | Is::WEEKDAY | Is::MONTH | Is::DAY_PART;
    let shifted = || lexemes.has(at, Is::SHIFT) && lexemes.has(at + 1, unit);
    lexemes.has(at, day) && !lexemes.has(at, Is::PREPOSITION | Is::DETERMINER)
        || shifted()
        // "on 2 June", "in 2014"
        || lexemes.is_number(at) && (lexemes.has(at + 1, Is::MONTH) || at > i && is_year(lexemes, at))
}

/// How far behind a verb the date stands that makes a plan of it.
const SOON_REACH: usize = 10;

/// Whether a date stands behind a verb and its object: "the plant in May".
pub(super) fn is_soon_dated(lexemes: &Lexemes<'_>, first: usize) -> bool {
    let inside = |i: &usize| {
        lexemes.is_word(*i)
            && !lexemes.has(*i, Is::RELATIVE | Is::AUXILIARY | Is::MODAL)
            && !lexemes.is_any(*i, words!["if", "unless", "that", "when"])
    };
    (first..first + SOON_REACH).take_while(inside).any(|i| is_dated(lexemes, i))
}

/// The verb that a plain form hangs on, behind who is seen or helped: "watched him lose", "helped Roe win".
pub(super) fn seen_by(lexemes: &Lexemes<'_>, i: usize, start: usize) -> Option<usize> {
    let sees = listed!(EVENTS, "verbs/seeing");
    let who = i > start + 1
        && (lexemes.is_any(i - 1, words!["him", "her", "them", "us", "me", "it"])
            || lexemes.at(i - 1).capital());
    let near = i.saturating_sub(3).max(start)..i.saturating_sub(1);
    near.rev().find(|k| {
        who && lexemes.is_any(*k, sees) && (k + 1..i).all(|n| n + 1 == i || lexemes.at(n).capital())
    })
}

/// Whether a plain form is a verb in the present: "meets", "leaders gather".
fn is_present(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let plural = i > start
        && lexemes.ends(i - 1, "s")
        && !lexemes.ends(i - 1, "ss")
        && !lexemes.is(i - 1, "news")
        && lexemes.is_word(i - 1)
        && !lexemes.has(i - 1, Is::AUXILIARY | Is::PRONOUN | Is::DETERMINER)
        && !lexemes.at(i).capital();
    // "when we meet next week"
    let told = || {
        i > start
            && lexemes.is_any(i - 1, words!["we", "they", "i", "you"])
            && is_dated(lexemes, i + 1)
    };
    plural || lexemes.ends(i, "s") || told()
}

/// How far before an infinitive "the first" or "until" is looked for.
const FACT_REACH: usize = 12;

/// Whether an infinitive tells of what is done or due: "the first city to ban", "until May to file".
fn is_fact(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let from = i.saturating_sub(FACT_REACH).max(start);
    let first = (from..i).any(|k| {
        lexemes.is_any(k, words!["first", "last", "only", "latest"])
            && lexemes.is_any(k.wrapping_sub(1), words!["the", "its", "their"])
    });
    let deadline = (from..i).any(|k| {
        lexemes.is(k, "until")
            && lexemes.is_any(k.wrapping_sub(1), words!["have", "has", "had", "given"])
    });
    first || deadline
}

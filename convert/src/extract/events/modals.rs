//! What "could", "would" and "must have" say of when something is.

use std::ops::Range;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::dates::Tense;
use super::tense::{Telling, WILL};

/// Whether a word is a modal, and no month: "it may rain", but not "in May".
pub(super) fn is_modal(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.has(i, Is::MODAL) && !(lexemes.has(i, Is::MONTH) && lexemes.at(i).capital())
}

/// What a modal says of when that is which it stands before: "it will rain" is to come, "she must have slept" and
/// "he could hear the bells" are over. The range holds the words near it, up to its date.
pub(super) fn telling(lexemes: &Lexemes<'_>, modal: usize, clause: &Range<usize>) -> Telling {
    if is_of_what_is_done(lexemes, modal) {
        return Telling::plainly(Tense::Past);
    }
    let limited = || is_limited(lexemes, clause.clone());
    if (is_unable(lexemes, modal) || is_aware(lexemes, modal) || is_silent(lexemes, modal))
        && !limited()
    {
        return Telling::likely(Tense::Past);
    }
    Telling::plainly(Tense::Future)
}

/// "could not sleep on Friday", but "could not reopen before Friday"
fn is_limited(lexemes: &Lexemes<'_>, mut clause: Range<usize>) -> bool {
    let limits = words!["before", "until", "till", "by", "if", "unless"];
    clause.any(|i| lexemes.is_any(i, limits))
}

/// "could not agree a deal on Friday": whether a noun is what could not be brought about, which a modal stands before;
/// but "could not attend the talks". The day ends the words that may say otherwise.
pub(super) fn is_undone(lexemes: &Lexemes<'_>, modal: usize, noun: usize, day: usize) -> bool {
    let brings = |i: usize| lexemes.is_any(i, listed!(EVENTS, "modals/bringing-about"));
    is_unable(lexemes, modal)
        && (modal + 1..noun).any(brings)
        && !lexemes.is_any(modal + 1, words!["barely", "hardly", "scarcely"])
        && !is_of_what_is_done(lexemes, modal)
        && !is_limited(lexemes, modal..day)
}

/// "must have rained", "could have been shut", but "will have finished" and "would have to close".
pub(super) fn is_of_what_is_done(lexemes: &Lexemes<'_>, modal: usize) -> bool {
    let have = behind_adverbs(lexemes, modal + 1);
    let done = behind_adverbs(lexemes, have + 1);
    is_modal(lexemes, modal)
        && !lexemes.is_any(modal, WILL)
        && !lexemes.is_any(modal, words!["shall", "can"])
        && lexemes.is_any(have, words!["have", "'ve", "’ve"])
        && (lexemes.is_past(done) || lexemes.is_any(done, listed!(EVENTS, "modals/participles")))
}

/// "could not sleep", "couldn't find it", "no bus could pass", "could hardly see": what was not possible.
fn is_unable(lexemes: &Lexemes<'_>, modal: usize) -> bool {
    let hardly = words!["not", "never", "barely", "hardly", "scarcely"];
    let nobody = words!["no", "nobody", "none", "neither", "nothing", "few"];
    let mut subject = modal.saturating_sub(SUBJECT_REACH)..modal;
    lexemes.is_any(modal, words!["couldn't", "couldn’t"])
        || lexemes.is(modal, "could")
            && (lexemes.is_any(modal + 1, hardly) || subject.any(|i| lexemes.is_any(i, nobody)))
}

/// "he could hear the bells", "smoke could be seen", but "the coast could see snow".
fn is_aware(lexemes: &Lexemes<'_>, modal: usize) -> bool {
    let perceives = |i: usize| lexemes.is_any(i, listed!(EVENTS, "modals/perceiving"));
    let by_nose = || lexemes.is_any(modal + 1, words!["smell", "taste", "remember", "recall"]);
    let seen =
        || lexemes.is(modal + 1, "be") && lexemes.is_any(modal + 2, words!["seen", "smelled"]);
    let somebody = lexemes.is_any(modal.wrapping_sub(1), words!["he", "she", "i"]);
    lexemes.is(modal, "could") && (somebody && perceives(modal + 1) || by_nose() || seen())
}

/// "would not say", "wouldn't comment": who was asked and did not answer.
fn is_silent(lexemes: &Lexemes<'_>, modal: usize) -> bool {
    let not = usize::from(lexemes.is(modal, "would") && lexemes.is(modal + 1, "not"));
    (not == 1 || lexemes.is_any(modal, words!["wouldn't", "wouldn’t"]))
        && lexemes.is_any(modal + 1 + not, listed!(EVENTS, "modals/answering"))
}

/// How far before a modal the first word of its subject stands: "no trains from Hull could".
const SUBJECT_REACH: usize = 4;

/// The most words between a modal and its verb.
const LONGEST_ADVERBS: usize = 8;

/// Behind words between a modal and its verb: "not", "easily".
fn behind_adverbs(lexemes: &Lexemes<'_>, mut at: usize) -> usize {
    let adverb = |i: usize| {
        lexemes.has(i, Is::ADVERB)
            || lexemes.is_any(i, words!["not", "never"])
            || lexemes.ends(i, "ly")
    };
    let end = at + LONGEST_ADVERBS;
    while at < end && adverb(at) {
        at += 1;
    }
    at
}

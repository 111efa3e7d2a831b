//! What is said around a date that is no event's of when it is.

use std::ops::Range;

use super::super::amounts::class::{Classes, Is, Of};
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::dates::{Dated, Tense};
use super::super::lexicon::Spelling;
use super::clause::PUTTING_OFF;
use super::tense::{REACH, Telling, is_past_word, verb};

/// Who or what an infinitive hangs on that is yet to be done: "asked them to leave", "the deadline to apply".
const BIDDING: &[Spelling] = listed!(EVENTS, "around/bidding");

/// Verbs in the present that tell of what the calendar has: "the lease ends on Friday", "they play Hull on Sunday".
const SCHEDULED: &[Spelling] = listed!(EVENTS, "around/scheduled");

/// How far before "to" stands what its infinitive hangs on.
const BIDDING_REACH: usize = 8;

/// How far before a date "until" stands: "until midnight on Friday".
const UNTIL_REACH: usize = 3;

/// What no plain form of a verb is.
const NO_VERB: Classes = Is::DETERMINER | Is::PRONOUN | Is::PREPOSITION | Is::MONTH | Is::WEEKDAY;

/// What is said around a date of when it is: by what stands nearest before it in its sentence, else by what stands
/// behind it ("On Friday it will rain"); else it is taken for past.
pub(super) fn telling(lexemes: &Lexemes<'_>, date: &Dated, sentence: &Range<usize>) -> Telling {
    let words = Words { lexemes, from: date.first.saturating_sub(REACH).max(sentence.start), date };
    if words.is_deadline() {
        return Telling::plainly(Tense::Future);
    }
    let mut before = (words.from..date.first).rev();
    let mut behind = date.end..(date.end + REACH).min(sentence.end);
    let told = before.find_map(|i| words.tell(i, sentence));
    let told = told.or_else(|| behind.find_map(|i| words.tell(i, sentence)));
    told.unwrap_or(Telling::perhaps(Tense::Past))
}

/// The words before a date.
struct Words<'l, 't> {
    lexemes: &'l Lexemes<'t>,
    from: usize,
    date: &'l Dated,
}

impl Words<'_, '_> {
    /// "have until Friday to reply", "put off until June", "moved to May 4".
    fn is_deadline(&self) -> bool {
        let Self { lexemes, from, date: &Dated { first, .. } } = *self;
        let near = first.saturating_sub(UNTIL_REACH).max(from)..first;
        let until = near.rev().find(|i| lexemes.is_any(*i, words!["until", "till"]));
        let has = until
            .and_then(|i| i.checked_sub(1))
            .is_some_and(|i| lexemes.is_any(i, words!["have", "has", "given"]));
        let lead = until.or_else(|| first.checked_sub(1).filter(|i| lexemes.is(*i, "to")));
        has || lead.is_some_and(|lead| (from..lead).any(|i| lexemes.is_any(i, PUTTING_OFF)))
    }

    /// What a word says of when the date is.
    fn tell(&self, i: usize, sentence: &Range<usize>) -> Option<Telling> {
        let Self { lexemes, .. } = *self;
        let month = lexemes.has(i, Is::MONTH) && lexemes.at(i).capital();
        if lexemes.has(i, Is::MODAL) && !month {
            return Some(Telling::plainly(Tense::Future));
        }
        // "will lie in state and be buried": by what stands before.
        if is_past_word(lexemes, i) && !lexemes.is(i.wrapping_sub(1), "be") {
            // "will be seated in January", "is scheduled for Saturday"
            let telling = verb(lexemes, i, sentence);
            let coming = telling.tense == Tense::Future;
            return Some(if coming { telling } else { Telling { tense: Tense::Past, ..telling } });
        }
        if self.is_bidden(i) {
            return Some(Telling::plainly(Tense::Future));
        }
        if self.is_scheduled(i) {
            return Some(Telling::likely(Tense::Future));
        }
        // "the deadline is Friday", "is likely on Thursday", but "is accused of robbing a bank on Friday"
        if lexemes.is_any(i, words!["is", "are"]) {
            return Some(Telling::perhaps(Tense::Future));
        }
        let is = lexemes.is_any(i.wrapping_sub(1), words!["is", "are"]);
        let doing = !is && lexemes.ends(i, "ing") && lexemes.at(i).classes == 0;
        doing.then_some(Telling::perhaps(Tense::Past))
    }

    /// "asked the firm to pay by Monday", "under orders to shut the mill by May 4", but "managed to pay on Monday".
    fn is_bidden(&self, i: usize) -> bool {
        let Self { lexemes, from, .. } = *self;
        let infinitive = lexemes.is(i, "to")
            && lexemes.is_word(i + 1)
            && !lexemes.has(i + 1, NO_VERB)
            && !lexemes.at(i + 1).capital()
            && i + 1 < self.date.first;
        let mut before = i.saturating_sub(BIDDING_REACH).max(from)..i;
        infinitive
            && before.any(|k| {
                lexemes.is_any(k, BIDDING)
                    || lexemes.has(k, Is::AIMS | Is::COMMITS | Is::PROPOSES)
                    || lexemes.of(k, Of::FUTURES)
            })
    }

    /// "the lease ends on Friday", but "the play on Friday".
    fn is_scheduled(&self, i: usize) -> bool {
        let Self { lexemes, .. } = *self;
        lexemes.is_any(i, SCHEDULED)
            && i > self.from
            && !lexemes.has(i - 1, Is::DETERMINER | Is::PREPOSITION | Is::AUXILIARY | Is::MODAL)
            && !lexemes.is_any(i - 1, words!["to", "not"])
    }
}

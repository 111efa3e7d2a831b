//! What is said around a date that is no event's of when it is.

use std::ops::Range;

use super::super::amounts::class::{Classes, Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::dates::{Dated, Tense, is_put_off};
use super::super::lexicon::Spelling;
use super::tense::{REACH, Telling, is_past_word, verb};
use super::{coming, modals};

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
    // "sun for the coast this weekend": the one to come, where nothing is over.
    told.unwrap_or(Telling::perhaps(if words.is_this_weekend() {
        Tense::Future
    } else {
        Tense::Past
    }))
}

/// Whether a word looks like a gerund: "hoarding", but not "sing", which has no vowel before its ending.
fn is_gerund(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let stem = lexemes.word(i).strip_suffix("ing");
    stem.is_some_and(|stem| stem.contains(['a', 'e', 'i', 'o', 'u', 'y']))
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
        // "slipped to Friday's low"
        let owns = lexemes.at(self.date.end).shape() == Shape::Possessive;
        let right = first
            .checked_sub(1)
            .filter(|_| !owns)
            .filter(|i| lexemes.is_any(*i, words!["to", "through"]));
        let lead = until.or(right);
        has || lead.is_some_and(|lead| is_put_off(lexemes, from..lead))
    }

    fn is_this_weekend(&self) -> bool {
        self.date.when.is_weekend() && self.lexemes.is(self.date.first, "this")
    }

    /// What a word says of when the date is.
    fn tell(&self, i: usize, sentence: &Range<usize>) -> Option<Telling> {
        let Self { lexemes, .. } = *self;
        if modals::is_modal(lexemes, i) {
            let Self { from, date, .. } = *self;
            let end = if i < date.first { date.first } else { (i + REACH).min(sentence.end) };
            return Some(modals::telling(lexemes, i, &(from..end)));
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
        if coming::is_set_for(lexemes, i, self.date) || self.is_due(i) {
            return Some(Telling::plainly(Tense::Future));
        }
        // "the deadline is Friday", "is likely on Thursday", but "is accused of robbing a bank on Friday"
        if lexemes.is_any(i, words!["is", "are"]) {
            return Some(Telling::perhaps(Tense::Future));
        }
        let is = lexemes.is_any(i.wrapping_sub(1), words!["is", "are"]);
        let doing =
            !is && is_gerund(lexemes, i) && lexemes.at(i).classes == 0 && !self.is_this_weekend();
        doing.then_some(Telling::perhaps(Tense::Past))
    }

    /// "rents due on Monday", but "was due on Monday".
    fn is_due(&self, i: usize) -> bool {
        let Self { lexemes, date, .. } = *self;
        let then = words!["was", "were", "been", "came", "fell"];
        lexemes.is(i, "due")
            && (i + 1 == date.first
                || i + 2 == date.first && lexemes.is_any(i + 1, words!["on", "by"]))
            && !lexemes.is_any(i.wrapping_sub(1), then)
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
        // "asked him in and went to sleep"
        let other = i > from && lexemes.is_past(i - 1) && !self.bids(i - 1, i);
        infinitive && !other && before.any(|k| self.bids(k, i))
    }

    /// Whether the infinitive behind "to" can hang on a word: "asked him to", "the need to", but "the need for coal to".
    fn bids(&self, k: usize, to: usize) -> bool {
        let Self { lexemes, .. } = *self;
        let wants =
            lexemes.is_any(k, BIDDING) || lexemes.has(k, Is::AIMS | Is::COMMITS | Is::PROPOSES);
        wants && (k + 1 == to || !self.is_noun(k)) || lexemes.of(k, Of::FUTURES)
    }

    /// "the lease ends on Friday", "they open on Friday", but "the play on Friday", "a long run on Friday".
    fn is_scheduled(&self, i: usize) -> bool {
        let Self { lexemes, .. } = *self;
        let is_verb = || lexemes.ends(i, "s") || self.is_subject_of_several(i);
        lexemes.is_any(i, SCHEDULED) && i > self.from && !self.is_noun(i) && is_verb()
    }

    /// Whether a word that may be verb or noun is a noun by the word before it: "the play", "on order", "two ships".
    fn is_noun(&self, i: usize) -> bool {
        let Self { lexemes, .. } = *self;
        let Some(before) = i.checked_sub(1) else { return true };
        let leads = Is::DETERMINER | Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::NUMERAL;
        let past = lexemes.is_past(i) && !lexemes.is(i, "need");
        !past
            && (lexemes.has(before, leads | Is::ORDINAL)
                || lexemes.is_number(before)
                || lexemes.at(before).shape() == Shape::Possessive
                || lexemes.is_any(before, words!["to", "not"]))
    }

    /// Whether the word before a plain form can be its subject: "stalls open", "Leeds play", "they begin".
    fn is_subject_of_several(&self, i: usize) -> bool {
        let Self { lexemes, .. } = *self;
        let subject = i - 1 - usize::from(lexemes.has(i - 1, Is::ADVERB) && i > self.from + 1);
        let name =
            lexemes.at(subject).capital() && !lexemes.has(subject.wrapping_sub(1), Is::DETERMINER);
        let several = lexemes.ends(subject, "s") && !lexemes.ends(subject, "ss");
        lexemes.is_word(subject)
            && (name || several || lexemes.is_any(subject, listed!(EVENTS, "around/several")))
    }
}

//! The clause around a noun that tells of an event: whether it tells of what is over or to come.

mod leader;

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::dates::{Dated, Tense, When, is_put_off};
use super::super::lexicon::Spelling;
use super::tense::{REACH, Telling, WILL};
use super::trigger::Trigger;
use super::{coming, modals};

/// How far before a noun the verb stands that it is the object of.
const OBJECT_REACH: usize = 4;

/// How somebody came out of a vote.
const PLACED: &[Spelling] = listed!(EVENTS, "clause/placed");

/// How far around a noun its sentence is searched for verbs at all.
const WIDE: usize = 60;

/// How far before a noun a word stands that says that it is to come.
const COMING_REACH: usize = 8;

/// How far before a noun a word stands that leads up to it.
const LEADING_REACH: usize = 12;

/// What the weather brings, which is foretold.
const WEATHER: &[Spelling] = listed!(EVENTS, "clause/weather");

/// Words that lead up to an event, whenever that is.
const LEADING_UP: &[Spelling] = listed!(EVENTS, "clause/leading-up");

/// A noun that tells of an event, with its date, in its sentence.
pub(super) struct Clause<'l, 't> {
    lexemes: &'l Lexemes<'t>,
    trigger: &'l Trigger,
    date: Option<&'l Dated>,
    /// What of the sentence is near the noun.
    near: Range<usize>,
    /// What of it is not too far.
    wide: Range<usize>,
    /// The preposition or conjunction before the phrase of the noun.
    led: Option<usize>,
}

impl<'l, 't> Clause<'l, 't> {
    pub(super) fn new(
        lexemes: &'l Lexemes<'t>,
        trigger: &'l Trigger,
        date: Option<&'l Dated>,
        sentence: &Range<usize>,
    ) -> Self {
        let around = |reach: usize| {
            let from = trigger.words.start.saturating_sub(reach).max(sentence.start);
            from..(trigger.words.end + reach).min(sentence.end)
        };
        let near = around(REACH);
        let led = coming::led_by(lexemes, trigger, near.start);
        Self { lexemes, trigger, date, near, wide: around(WIDE), led }
    }

    /// What the clause says of when the noun is.
    pub(super) fn telling(&self) -> Telling {
        self.by_date()
            .or_else(|| self.by_undone())
            .or_else(|| self.by_surprise())
            .or_else(|| self.by_kind())
            .or_else(|| self.by_leader())
            .or_else(|| self.by_object())
            .or_else(|| self.by_present())
            .or_else(|| self.by_what_comes())
            .unwrap_or_else(|| self.by_nearest_verb())
    }

    /// The words before the noun, at most so many.
    fn before(&self, reach: usize) -> Range<usize> {
        let start = self.trigger.words.start;
        start.saturating_sub(reach).max(self.near.start)..start
    }

    fn led_by(&self, words: &[Spelling]) -> bool {
        self.led.is_some_and(|i| self.lexemes.is_any(i, words))
    }

    /// Whether it comes by the calendar.
    const fn is_regular(&self) -> bool {
        matches!(self.trigger.kind, EventKind::Election | EventKind::Convention)
    }

    fn is_yearless(&self) -> bool {
        self.date.is_some_and(|d| coming::is_yearless(&d.when))
    }

    /// Whether a word tells of the past.
    fn is_past(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        lexemes.of(i, Of::PAST_FORMS)
            || lexemes.is_any(i, words!["after", "since"])
            || lexemes.ends(i, "ed") && self.is_past_form(i)
    }

    /// Whether a word in "-ed" is a past form, and no adjective.
    fn is_past_form(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        // "the fourth televised debate"
        if lexemes.has(i.wrapping_sub(1), Is::ORDINAL) && i < self.trigger.words.start {
            return false;
        }
        lexemes.has(i, Is::EVENT_VERB | Is::REPORTING | Is::VERB | Is::DOES)
            // "Roe eked out a win"
            || (lexemes.word(i).len() > 5 || lexemes.at(i.wrapping_sub(1)).capital())
                && !lexemes.at(i).capital()
                && (lexemes.at(i).classes == 0 || !lexemes.has(i + 1, Is::PREPOSITION))
                && !lexemes.has(i.wrapping_sub(1), Is::DETERMINER)
                && !lexemes.of(i, Of::COMING | Of::FUTURES)
    }

    fn is_past_verb(&self, i: usize) -> bool {
        self.is_past(i)
            && self.lexemes.is_word(i)
            && !self.lexemes.is_any(i, words!["after", "since"])
    }

    fn is_modal(&self, i: usize) -> bool {
        modals::is_modal(self.lexemes, i)
    }

    /// Whether something before the noun is past.
    fn is_told(&self) -> bool {
        (self.near.start..self.trigger.words.start)
            .any(|i| self.is_past(i) && !self.lexemes.of(i, Of::FUTURES))
    }

    /// "called an election for July 4", "adjourned the hearing until March 19", "As Election Day nears".
    fn by_date(&self) -> Option<Telling> {
        let (lexemes, words) = (self.lexemes, &self.trigger.words);
        let date = self.date?;
        let lead = date.first.wrapping_sub(1);
        // "the concert has been put off until June"
        let put_off = || is_put_off(lexemes, self.before(REACH).start..lead);
        let set = date.first >= words.end
            && (lexemes.is(lead, "for")
                || lexemes.is_any(lead, words!["until", "till", "to"]) && put_off());
        if set {
            return Some(Telling::plainly(Tense::Future));
        }
        // The named day is the nearest.
        let named = matches!(date.when, When::Feast(..))
            && date.first <= words.start
            && words.end <= date.end;
        named.then_some(Telling::perhaps(Tense::Unknown))
    }

    /// "could not agree a deal in Hull on Friday": not done then.
    fn by_undone(&self) -> Option<Telling> {
        let start = self.trigger.words.start;
        let day = self.date.map_or(self.near.end, |date| date.first.max(start));
        let could = self.before(OBJECT_REACH).rev().find(|i| self.is_modal(*i))?;
        let undone = modals::is_undone(self.lexemes, could, start, day);
        undone.then_some(Telling::plainly(Tense::Past))
    }

    /// "the attack on Monday", "the fire": nobody tells of it before, unless it is weather.
    fn by_surprise(&self) -> Option<Telling> {
        let (lexemes, words) = (self.lexemes, &self.trigger.words);
        let behind = words.end..(words.end + OBJECT_REACH).min(self.near.end);
        let foreseen = || {
            lexemes.is_any(words.end - 1, WEATHER)
                || self.comes(behind.clone())
                || self.comes(self.before(OBJECT_REACH))
        };
        let sudden = self.trigger.kind == EventKind::Attack
            || self.trigger.kind == EventKind::Disaster && !foreseen();
        sudden.then_some(Telling::plainly(Tense::Past))
    }

    /// "scoring a win in November", "entering the final contests in June": told of in the present.
    fn by_kind(&self) -> Option<Telling> {
        let present = self.is_regular()
            && self.is_yearless()
            && !self.led_by(words!["since", "after"])
            && !self.wide.clone().any(|i| self.is_past_verb(i));
        present.then_some(Telling::plainly(Tense::Future))
    }

    /// By the verb that the noun is the object of: "held its hearing", "signed the deal".
    fn by_object(&self) -> Option<Telling> {
        let lexemes = self.lexemes;
        // "a merger announced Monday will create": the date is that of the participle.
        let told = self.trigger.words.end;
        let dated = lexemes.has(told + 1, Is::WEEKDAY | Is::SHIFT | Is::DEICTIC)
            || lexemes.is_any(told + 1, words!["on", "in"]);
        if lexemes.ends(told, "ed") && !lexemes.of(told, Of::COMING) && dated {
            return Some(Telling::plainly(Tense::Past));
        }
        let verb = self.before(OBJECT_REACH).rev().find(|i| {
            self.is_past(*i)
                || self.is_modal(*i)
                || lexemes.has(*i, Is::PREPOSITION)
                || lexemes.of(*i, Of::COMING)
        });
        let done = verb.is_some_and(|i| {
            self.is_past(i)
                && lexemes.is_word(i)
                && !lexemes.of(i, Of::COMING | Of::FUTURES | Of::ANNOUNCING)
                // "said the fair in May would": of the fair it says nothing.
                && (!lexemes.has(i, Is::REPORTING) || lexemes.has(i, Is::EVENT_VERB))
                && !lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY)
        });
        // "has won six contests, including the one on Monday"
        let listed = || self.led_by(words!["including"]) && self.is_told();
        // "came in third in Monday's caucuses", "won by 10 points in Tuesday's vote"
        let placed = || {
            self.led_by(words!["in"])
                && self.before(LEADING_REACH).any(|i| lexemes.is_any(i, PLACED))
                && !self.before(LEADING_REACH).any(|i| self.is_modal(i) || lexemes.is(i, "to"))
        };
        (done || listed() || placed()).then_some(Telling::plainly(Tense::Past))
    }

    /// "holds a rally Tuesday", "celebrates its birthday on Friday": by the present of the verb that it is the
    /// object of.
    fn by_present(&self) -> Option<Telling> {
        let (lexemes, words) = (self.lexemes, &self.trigger.words);
        if !self.date.is_some_and(|d| d.first >= words.end && d.first <= words.end + 2) {
            return None;
        }
        let near = self.before(OBJECT_REACH);
        let verb = near.rev().find(|i| {
            lexemes.has(*i, Is::PREPOSITION) || self.is_past(*i) || {
                let makes = lexemes.of(*i, Of::MAKES) || lexemes.has(*i, Is::EVENT_VERB);
                makes && lexemes.ends(*i, "s") && !lexemes.has(*i, Is::EVENT_NOUN)
            }
        });
        let present =
            |i| lexemes.ends(i, "s") && !self.is_past(i) && !lexemes.has(i, Is::PREPOSITION);
        verb.is_some_and(present).then_some(Telling::likely(Tense::Future))
    }

    /// By words that say that it is to come.
    fn by_what_comes(&self) -> Option<Telling> {
        let (lexemes, words) = (self.lexemes, &self.trigger.words);
        if self.is_awaited() {
            return Some(Telling::plainly(Tense::Future));
        }
        if self.led_by(words!["before", "until"]) && self.is_told() {
            // "the debate came before the primary": whether that is over is not said.
            return Some(Telling::perhaps(Tense::Unknown));
        }
        if coming::is_possible(lexemes, words.start, self.near.start)
            || coming::is_due(lexemes, words.end, self.near.end)
            || self.is_there()
            || self.is_set()
            || self.is_to_be()
            || self.is_subject_of_will()
            || self.is_subject_of_would()
            || self.takes_place()
        {
            return Some(Telling::plainly(Tense::Future));
        }
        if coming::is_under_way(lexemes, words.start, self.near.start)
            || coming::is_open(lexemes, self.trigger, self.near.end)
            || coming::is_ahead(lexemes, self.trigger)
        {
            return Some(Telling::likely(Tense::Future));
        }
        // "heading into", "ahead of": what is to come of a past too.
        let ahead = self.before(LEADING_REACH).any(|i| lexemes.is_any(i, LEADING_UP));
        let behind = words.end..(words.end + 6).min(self.near.end);
        if self.comes(behind) || self.comes(self.before(COMING_REACH)) {
            // "the results of Monday's primaries will show": of the primaries it says nothing.
            let clear = !ahead && !coming::is_of(lexemes, words.start);
            return Some(if clear {
                Telling::likely(Tense::Future)
            } else {
                Telling::perhaps(Tense::Future)
            });
        }
        // "is promising a rally on Monday"
        let doing = coming::is_doing(lexemes, words.start, self.near.start);
        let before = self.before(COMING_REACH).any(|i| lexemes.is(i, "before"));
        let going = ahead && self.before(LEADING_REACH).any(|i| lexemes.is(i, "ahead"));
        // "In the days before the vote on May 4, they argued"
        let behind = words.end..self.near.end;
        let dated = self.date.is_some_and(|d| coming::is_yearless(&d.when));
        let argued = before && dated && { behind }.any(|i| self.is_past_verb(i));
        if argued && !doing && !going {
            return Some(Telling::perhaps(Tense::Unknown));
        }
        let future = doing || going || before && !self.is_told();
        future.then_some(Telling::perhaps(Tense::Future))
    }

    /// "an address on trade, to be delivered Monday".
    fn is_to_be(&self) -> bool {
        let end = self.trigger.words.end;
        let behind = end..(end + COMING_REACH).min(self.near.end);
        let done = |i: usize| self.lexemes.is_past(i);
        { behind }.any(|i| self.lexemes.are(i, words![",", "to", "be"]) && done(i + 3))
    }

    /// "will quit before Tuesday's vote", "leads in polls ahead of Monday's vote": what is told of now is before it.
    fn is_awaited(&self) -> bool {
        let lexemes = self.lexemes;
        let Some(led) = self.led else { return false };
        let ahead = lexemes.is(led, "of") && lexemes.is(led.wrapping_sub(1), "ahead");
        if !ahead && !self.led_by(words!["before", "until"]) {
            return false;
        }
        let lead = led - usize::from(ahead);
        // "with five days left before Sunday's vote"
        if !ahead && lexemes.is_any(lead.wrapping_sub(1), words!["left", "remaining", "go"]) {
            return true;
        }
        let parts = |i: &usize| {
            lexemes.has(*i, Is::RELATIVE) || lexemes.is_any(*i, listed!(EVENTS, "clause/parting"))
        };
        let clause = || (self.near.start..lead).rev().take_while(|i| !parts(i));
        let told = |i: usize| {
            // "will quit": its form is that of the past too.
            let past = self.is_past_verb(i) && !lexemes.is_any(i.wrapping_sub(1), WILL);
            past || lexemes.is_any(i, words!["would", "had"])
        };
        let will = clause().find(|i| told(*i) || lexemes.is_any(*i, WILL));
        let now = ahead && clause().count() > 1 && !clause().any(told);
        now || will.is_some_and(|i| lexemes.is_any(i, WILL))
    }

    /// "the fair opens on Tuesday", "the tour runs through May".
    fn takes_place(&self) -> bool {
        let (lexemes, end) = (self.lexemes, self.trigger.words.end);
        // "the vote on the merger comes Tuesday"
        let before = self.date.map_or(end, |d| {
            let on = usize::from(lexemes.is_any(d.first.wrapping_sub(1), words!["on", "in"]));
            d.first.saturating_sub(1 + on)
        });
        let far =
            before > end && before - end <= COMING_REACH && !lexemes.has(before, Is::EVENT_NOUN);
        let verb = if far && !lexemes.of(end, Of::HAPPENING) { before } else { end };
        // "the games start on Friday"
        let several = verb == end
            && lexemes.is_any(verb, words!["begin", "start", "open", "resume"])
            && lexemes.ends(end - 1, "s");
        let dated = self.date.is_some_and(|d| d.first > verb && d.first - verb <= OBJECT_REACH);
        dated
            && !lexemes.has(self.led.unwrap_or(verb), Is::PREPOSITION)
            && (lexemes.of(verb, Of::HAPPENING) && lexemes.ends(verb, "s") || several)
    }

    /// "the vote is Monday", "the vote on trade is at noon Tuesday".
    fn is_set(&self) -> bool {
        let end = self.trigger.words.end;
        self.date.is_some_and(|date| {
            let from = date.first.saturating_sub(COMING_REACH).max(end);
            (from..date.first).any(|i| coming::is_set_for(self.lexemes, i, date))
        })
    }

    /// "there is a vote on Monday".
    fn is_there(&self) -> bool {
        let lexemes = self.lexemes;
        self.before(COMING_REACH).any(|i| {
            lexemes.is(i, "there")
                && lexemes.is_any(i + 1, words!["is", "are", "'s", "’s"])
                && lexemes.has(i + 2, Is::DETERMINER)
        })
    }

    /// Whether one of some words says that something is to come.
    fn comes(&self, range: Range<usize>) -> bool {
        let lexemes = self.lexemes;
        // "his speech Tuesday that the party will": of the speech it says nothing.
        let parts = |i: usize| {
            i >= self.trigger.words.end && lexemes.is_any(i, words!["that", "who", ";", ":"])
        };
        range.into_iter().take_while(|i| !parts(*i)).any(|i| {
            // "was set to open": it was to come, then.
            let then = || lexemes.is_any(i.wrapping_sub(1), words!["was", "were"]);
            // "said before the debate": the debate may be over too.
            let before = || lexemes.is(i, "before");
            // "backed the plan at a meeting": a noun.
            let noun = || {
                lexemes.is_any(i, words!["plan", "plans", "set", "needs", "hopes"])
                    && (lexemes.has(i.wrapping_sub(1), Is::DETERMINER)
                        || lexemes.at(i.wrapping_sub(1)).shape() == Shape::Possessive)
            };
            // "is booked for a concert"
            let booked = || {
                lexemes.are(i, words!["booked", "for"])
                    && lexemes.is_any(i.wrapping_sub(1), words!["is", "are"])
            };
            // "set the stage"
            let sets = || lexemes.is(i, "set") && !lexemes.is_any(i + 1, words!["to", "for"]);
            lexemes.of(i, Of::COMING) && !then() && !before() && !noun() && !sets()
                || booked()
                || lexemes.is_any(i, WILL)
        })
    }

    /// By the verb that is nearest, whatever it is to the noun.
    fn by_nearest_verb(&self) -> Telling {
        let words = &self.trigger.words;
        // "the Nov. 8 election": which is meant is the nearest, or of a whole month the next.
        if let Some(date) = self.date.filter(|d| {
            d.end <= words.start
                && coming::is_yearless(&d.when)
                && (self.is_regular() || !self.is_told())
        }) {
            let next = self.is_regular() && matches!(date.when, When::Month(_));
            return Telling::perhaps(if next { Tense::Future } else { Tense::Unknown });
        }
        let verb = |i: &usize| self.is_past(*i) || self.is_modal(*i);
        let after = (words.end..self.near.end).find(verb);
        let before = (self.near.start..words.start).rev().find(verb);
        let said = |i: Option<usize>| i.is_some_and(|i| self.is_past(i));
        if said(before) || said(after) {
            return Telling::perhaps(Tense::Past);
        }
        Telling::perhaps(Tense::Unknown)
    }
}

//! What leads the phrase of a noun, and what is done by its subject, says whether it is over.

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::words;
use super::super::super::dates::Tense;
use super::super::tense::{Telling, WILL};
use super::super::trigger::is_staged;
use super::super::{coming, modals};
use super::{COMING_REACH, Clause};

impl Clause<'_, '_> {
    /// By the preposition that leads the phrase, and by what is done by its subject.
    pub(super) fn by_leader(&self) -> Option<Telling> {
        let (lexemes, end) = (self.lexemes, self.trigger.words.end);
        let after = self.led_by(words!["after", "following", "since"]);
        if after && !self.led_by(words!["since"]) && self.is_after_what_comes() {
            return Some(Telling::perhaps(Tense::Future));
        }
        if after || coming::is_done(lexemes, end, self.near.end) {
            // "is to rest after the vote on May 4": which May is not said.
            let clear = !(after && self.is_regular() && self.is_yearless());
            return Some(if clear {
                Telling::plainly(Tense::Past)
            } else {
                Telling::perhaps(Tense::Past)
            });
        }
        // "during an interview in May he said"
        let during = self.led_by(words!["during"])
            && self.near.clone().any(|i| self.is_past(i) && lexemes.is_word(i))
            && !self.near.clone().any(|i| lexemes.is_any(i, WILL));
        let past = during || self.is_scene() || self.is_behind_gerund() || self.has_past_verb();
        past.then_some(Telling::plainly(Tense::Past))
    }

    /// "must rest after the vote", "is set to go to trial after the vote": as much to come as that.
    fn is_after_what_comes(&self) -> bool {
        let lexemes = self.lexemes;
        let Some(led) = self.led else { return false };
        let to_come = |i: usize| {
            lexemes.is_any(i, WILL)
                || self.is_modal(i) && !lexemes.is(i, "would")
                || lexemes.of(i, Of::COMING | Of::FUTURES)
                    && lexemes.is(i + 1, "to")
                    && !lexemes.is_any(i.wrapping_sub(1), words!["was", "were", "had"])
        };
        let before = led.saturating_sub(COMING_REACH).max(self.near.start)..led;
        let verb = before.rev().find(|i| to_come(*i) || self.is_past_verb(*i));
        let none = !self.wide.clone().any(|i| self.is_past_verb(i));
        verb.is_some_and(to_come)
            || none && self.wide.clone().any(|i| lexemes.is_any(i, WILL) || lexemes.is(i, "must"))
    }

    /// "told voters at a rally on Monday", "said in an interview": where a thing was said or done is past.
    fn is_scene(&self) -> bool {
        let lexemes = self.lexemes;
        let staged = is_staged(self.trigger.kind);
        let Some(led) = self.led.filter(|_| staged && self.led_by(words!["in", "at", "during"]))
        else {
            return false;
        };
        let parts = |i: usize| {
            lexemes.is(i, "to")
                || self.is_modal(i)
                || lexemes.has(i, Is::RELATIVE | Is::CONJUNCTION)
        };
        let verb = (self.near.start..led).rev().find(|i| parts(*i) || self.is_past_verb(*i));
        let told = |i: usize| !parts(i) && !lexemes.of(i, Of::COMING | Of::FUTURES);
        verb.map_or_else(|| self.is_opening_scene(led), told)
    }

    /// "Thursday at the convention, she spoke": a scene that opens its sentence is told of by the main verb.
    fn is_opening_scene(&self, led: usize) -> bool {
        let lexemes = self.lexemes;
        let end = self.trigger.words.end;
        let verb = |i: &usize| {
            lexemes.is_any(*i, WILL)
                || self.is_modal(*i)
                || lexemes.has(*i, Is::AUXILIARY)
                || self.is_past_verb(*i)
        };
        let opens = |i: usize| !lexemes.is(i, ",") && !lexemes.has(i, Is::RELATIVE);
        if led > self.wide.start + COMING_REACH || !(self.wide.start..led).all(opens) {
            return false;
        }
        let comma = (end..self.wide.end).find(|i| lexemes.is(*i, ","));
        let main = comma.and_then(|comma| (comma + 1..self.wide.end).find(verb));
        main.is_some_and(|i| self.is_past_verb(i))
    }

    /// Whether its own verb says that it is over.
    fn has_past_verb(&self) -> bool {
        let own = self.own_verb();
        self.was(own) || self.did(own)
    }

    /// "Monday's vote was a reminder", "the trial in Hull began in January".
    fn was(&self, own: Option<usize>) -> bool {
        let (lexemes, end) = (self.lexemes, self.trigger.words.end);
        let happened = |i: usize| {
            lexemes.of(i, Of::HAPPENING)
                && self.is_past_verb(i)
                && !lexemes.of(i, Of::COMING | Of::FUTURES | Of::ANNOUNCING)
        };
        // "floods that swept through Kent"
        if lexemes.is_any(end, words!["that", "which"]) && happened(end + 1) {
            return true;
        }
        // "a fair in Hull held by monks": a participle.
        let began = own.is_some_and(|i| happened(i) && (i == end || !lexemes.is(i + 1, "by")));
        // "the debate Thursday in Hull was loud"
        let was = own.filter(|i| lexemes.is_any(*i, words!["was", "were"]));
        let verb = was.unwrap_or(end);
        (began || lexemes.is_any(verb, words!["was", "were"]))
            && !self.is_inside()
            && !lexemes.of(verb + 1, Of::COMING | Of::FUTURES)
            && !lexemes.is_any(verb + 1, words!["to", "not"])
    }

    /// "a rally on Saturday will draw thousands": its own verb, which says nothing of "the result of the vote".
    pub(super) fn is_subject_of_will(&self) -> bool {
        self.own_verb().is_some_and(|i| self.lexemes.is_any(i, WILL))
    }

    /// "said the trial would begin on Monday": what was to come when it was said, and is dated behind the verb.
    pub(super) fn is_subject_of_would(&self) -> bool {
        let lexemes = self.lexemes;
        let would = self
            .own_verb()
            .filter(|i| lexemes.is(*i, "would") && !modals::is_of_what_is_done(lexemes, *i));
        let dated = |would: usize| self.date.is_some_and(|date| date.first > would);
        let mut before = self.near.start..self.trigger.words.start;
        would.is_some_and(dated)
            && (before.any(|i| lexemes.has(i, Is::REPORTING)) || self.is_said_behind())
    }

    /// "the talks would resume on Monday, officials said".
    fn is_said_behind(&self) -> bool {
        let lexemes = self.lexemes;
        let Some(date) = self.date.filter(|date| lexemes.is(date.end, ",")) else { return false };
        let behind = date.end + 1..(date.end + 1 + COMING_REACH).min(self.near.end);
        { behind }
            .take_while(|i| lexemes.is_word(*i) && !lexemes.has(*i, Is::CONJUNCTION | Is::RELATIVE))
            .any(|i| lexemes.has(i, Is::REPORTING))
    }

    /// "the rally in January drew 400 people": a verb with an object is no participle.
    fn did(&self, own: Option<usize>) -> bool {
        let lexemes = self.lexemes;
        let object = |i: usize| {
            (lexemes.is_word(i) || lexemes.is_number(i))
                && !lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION | Is::WEEKDAY | Is::MONTH)
        };
        own.is_some_and(|i| {
            self.is_past_verb(i)
                && object(i + 1)
                && !lexemes.has(i, Is::AUXILIARY | Is::REPORTING)
                && !lexemes.of(i, Of::COMING | Of::FUTURES | Of::ANNOUNCING)
        })
    }

    /// The verb behind the noun, with nothing but a date or place between.
    fn own_verb(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let other = Is::RELATIVE | Is::CONJUNCTION | Is::REPORTING | Is::PRONOUN | Is::AUXILIARY;
        let stops = |i: &usize| {
            lexemes.is_any(*i, WILL)
                || lexemes.is(*i, "would")
                || lexemes.has(*i, other)
                || self.is_past(*i)
                || lexemes.is_any(*i, words![",", ";", ":", "—", "”", "\""])
        };
        let from = self.behind_aside();
        let mut behind = from..(from + COMING_REACH).min(self.near.end);
        if self.is_inside() { None } else { behind.find(stops) }
    }

    /// Behind the noun, and a clause about it between commas: "the debate, which he called a farce, will be held".
    fn behind_aside(&self) -> usize {
        let (lexemes, end) = (self.lexemes, self.trigger.words.end);
        let aside =
            lexemes.is(end, ",") && lexemes.is_any(end + 1, words!["which", "where", "when"]);
        let comma = aside.then(|| (end + 2..self.near.end).find(|i| lexemes.is(*i, ",")));
        comma.flatten().map_or(end, |comma| comma + 1)
    }

    /// Whether it stands in a phrase that says where or when something else is.
    fn is_inside(&self) -> bool {
        let lexemes = self.lexemes;
        self.led.is_some_and(|led| {
            lexemes.has(led, Is::PREPOSITION)
                && !(led..self.trigger.words.start).any(|i| lexemes.is(i, ","))
        })
    }

    /// "despite winning the vote in May".
    fn is_behind_gerund(&self) -> bool {
        self.before(COMING_REACH).any(|i| {
            self.lexemes.ends(i, "ing")
                && self.lexemes.is_any(i.wrapping_sub(1), words!["despite", "after", "since"])
        })
    }
}

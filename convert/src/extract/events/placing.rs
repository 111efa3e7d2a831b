//! Gives events their places.

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::account::Rule;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, words};
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::super::lexicon::Spelling;
use super::asides::Asides;
use super::leads::{self, Leads};
use super::trigger::Trigger;
use super::{Told, contest, grammar, hosting, opening, place, taker};

const LED: Rule = Rule::new("place-led", "“in”, “at” or the like behind the event leads the place");

pub(super) const OPENING: Rule = Rule::new("place-opening", "the place opens the sentence");

const OBJECT: Rule = Rule::new("place-object", "the place is what the verb is done to");

const STRUCK: Rule = Rule::new("place-struck", "the place is what was struck");

const MODIFIER: Rule =
    Rule::new("place-modifier", "the place stands before the word for the event");

const HOLDER: Rule = Rule::new("place-holder", "the place holds the event");

const IN_SUBJECT: Rule =
    Rule::new("place-in-subject", "the place stands in the subject of the verb");

const RELATIVE: Rule = Rule::new("place-relative", "its clause tells of the place before it");

/// How far behind a disaster the verb is looked for that says what it struck.
const STRIKE_REACH: usize = 6;

/// How far behind an event a place stands that counts more than one in its phrase.
const MODIFIER_REACH: usize = 3;

/// What a state does that holds an election.
const VOTING: &[Spelling] = words!["vote", "votes", "voted", "voting"];

/// How many places before "there" are looked at.
const NEAR: usize = 4;

/// How far behind a place that opens its sentence a win there is told.
const RESULT_REACH: usize = 8;

/// How far before a verb the region stands that is won.
const IT_REACH: usize = 40;

/// How far behind a verb "there" stands.
const THERE_REACH: usize = 6;

/// A sentence in which events get their places.
pub(super) struct Placing<'a> {
    pub(super) names: &'a Names<'a>,
    pub(super) passage: &'a Passage<'a>,
    pub(super) sentence: &'a Range<usize>,
}

impl Placing<'_> {
    /// Gives a trigger without a place that of its object, its subject or what stands before it.
    pub(super) fn by_grammar(&self, told: &mut Told<'_>) {
        if told.trigger.noun {
            self.struck(told);
            self.modifier(told);
            self.holder(told);
            self.attended(told);
        } else {
            self.object(told);
        }
        self.relative(told);
        if !told.trigger.noun {
            self.subject(told);
        }
    }

    /// "won Ohio", but "beat Italy"; "toured a plant in Hull".
    fn object(&self, told: &mut Told<'_>) {
        let (kind, words) = (told.trigger.kind, &told.trigger.words);
        let Self { names, passage, sentence } = *self;
        let election =
            kind == EventKind::Election && !contest::is_beating(&passage.lexemes, words.start);
        let takes = election && passage.lexemes.of(words.start, Of::MAKES);
        let region = election && contest::region(names, passage, words.end, sentence).is_some();
        let toured = kind == EventKind::Visit;
        let war = kind == EventKind::War;
        if !(takes || region || toured || war) {
            return;
        }
        // "seized the airport in Lima", but "seized the floor", "fought the Union"
        let ground = |place: &Range<usize>| {
            let site = |i: usize| {
                let lexemes = &passage.lexemes;
                lexemes.has(i, Is::SITE) && !lexemes.at(i).capital()
            };
            let whole =
                told.date.is_some() || place.clone().any(|i| passage.lexemes.at(i).capital());
            toured || whole && place::is_specific(passage, place) && place.clone().any(site)
        };
        let object = grammar::object(names, passage, words.end, sentence).or_else(|| {
            (toured || war)
                .then(|| grammar::visited(names, passage, words.end, sentence))
                .flatten()
                .filter(ground)
        });
        if object.is_some() {
            told.put(object, &OBJECT);
        }
    }

    /// "the storm hit Cuba".
    fn struck(&self, told: &mut Told<'_>) {
        let end = told.trigger.words.end;
        let attack = told.trigger.kind == EventKind::Attack;
        // "the attack on the embassy", "the bombing of a hotel in Lima", but "the attack on the bill"
        let aimed = attack && self.passage.lexemes.is_any(end, words!["on", "of"]);
        let place = aimed.then(|| self.attacked(end + 1)).flatten();
        let inside = |place: &Range<usize>| {
            told.place.as_ref().is_none_or(|old| place.start <= old.start && old.end <= place.end)
        };
        if let Some(place) = place.filter(inside) {
            told.put(Some(place), &STRUCK);
            return;
        }
        if told.place.is_some() || !(attack || told.trigger.kind == EventKind::Disaster) {
            return;
        }
        let to = (end + STRIKE_REACH).min(self.sentence.end);
        let verb = (end..to).find(|i| self.passage.lexemes.of(*i, Of::STRIKING));
        let place = verb.and_then(|v| {
            grammar::object(self.names, self.passage, v + 1, self.sentence)
                .or_else(|| self.unknown(v + 1).filter(|_| !attack))
        });
        told.put(place, &STRUCK);
    }

    /// A name that nothing is known of: "the tsunami that leveled Palu in 2018".
    fn unknown(&self, first: usize) -> Option<Range<usize>> {
        let Self { names, passage, sentence } = *self;
        let lexemes = &passage.lexemes;
        let name = |i: &usize| lexemes.at(*i).capital() && lexemes.is_word(*i);
        let end = (first..sentence.end).find(|i| !name(i))?;
        let plain = (first..end).all(|i| {
            names.kind(passage, i).is_none()
                && !names.is_demonym(passage, i)
                && passage.date_at(i).is_none()
        });
        let closed = passage.date_at(end).is_some()
            || !lexemes.is_word(end)
            || lexemes.has(end, Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY);
        (end > first && end - first <= 3 && plain && closed).then_some(first..end)
    }

    /// The building or ground, or the place, that words are for.
    fn attacked(&self, first: usize) -> Option<Range<usize>> {
        let Self { names, passage, sentence } = *self;
        if passage.date_at(first).is_some() {
            return None;
        }
        let lexemes = &passage.lexemes;
        let last = |words: &Range<usize>| words.end.saturating_sub(1);
        // "an attack on the White House"
        let house = |words: &Range<usize>| {
            lexemes.is_any(last(words), words!["house", "court", "congress", "times", "west"])
        };
        let ground = |words: &Range<usize>| {
            lexemes.has(last(words), Is::SITE)
                || words.clone().any(|i| lexemes.is_any(i, words!["in", "at", "near"]))
        };
        grammar::object(names, passage, first, sentence)
            .or_else(|| grammar::visited(names, passage, first, sentence).filter(ground))
            .filter(|words| !house(words))
    }

    /// "the Ohio caucus is a look into the mood of Wales": of two places the one in the phrase.
    fn modifier(&self, told: &mut Told<'_>) {
        let (kind, words) = (told.trigger.kind, &told.trigger.words);
        let apart = told.place.as_ref().is_none_or(|place| {
            let named = (place.start..place.end).any(|i| self.passage.lexemes.at(i).capital());
            place.start > words.end + MODIFIER_REACH || !named
        });
        if !apart || kind == EventKind::Deal {
            return;
        }
        let start = self.sentence.start;
        let place = grammar::modifier(self.names, self.passage, words.start, start, kind);
        if place.is_some() || told.place.is_none() {
            told.put(place, &MODIFIER);
        }
    }

    /// Whether an event has no place, or only "the state" before it, which another name may tell.
    fn is_open(&self, told: &Told<'_>) -> bool {
        told.place.as_ref().is_none_or(|place| {
            let before = place.end <= told.trigger.words.start;
            before && grammar::is_home(&self.passage.lexemes, place.start)
        })
    }

    /// "Ohio holds its primary"; of a vote also the region that somebody acts in or that was named before.
    fn holder(&self, told: &mut Told<'_>) {
        let Self { names, passage, sentence } = *self;
        let (kind, words) = (told.trigger.kind, told.trigger.words.clone());
        let start = sentence.start;
        if self.is_open(told) {
            let holder = hosting::holder(names, passage, words.start, start, kind);
            told.put_if(holder, &HOLDER);
        }
        if kind != EventKind::Election {
            return;
        }
        if told.place.is_none() {
            let contested = contest::contested(names, passage, words.start, start);
            let place = contested.or_else(|| contest::actors(names, passage, words.start, start));
            told.put_if(place, &OBJECT);
        }
        if self.is_open(told) {
            let dated = told.date.is_some();
            told.put_if(hosting::region(names, passage, &words, start, dated), &HOLDER);
        }
    }

    /// "was in Hull for the debate", "Hull, the site of the debate", "states voting in May".
    fn attended(&self, told: &mut Told<'_>) {
        let Self { names, passage, sentence } = *self;
        let (noun, start) = (told.trigger.words.start, sentence.start);
        if told.place.is_some() {
            return;
        }
        let place = hosting::lead_of(&passage.lexemes, noun, start).and_then(|lead| {
            hosting::attended(names, passage, lead, start)
                .or_else(|| hosting::scene(names, passage, lead, start))
        });
        told.put_if(place, &HOLDER);
        let votes = told.date.is_some() && passage.lexemes.is_any(noun, VOTING);
        if told.place.is_none() && votes {
            told.put_if(hosting::voters(names, passage, noun, start), &IN_SUBJECT);
        }
    }

    /// "Ohio, where he lost".
    fn relative(&self, told: &mut Told<'_>) {
        let trigger = &told.trigger;
        let won = trigger.noun && trigger.kind == EventKind::Election;
        if told.place.is_none() && (won || !trigger.weak) {
            let start = self.sentence.start;
            let place = hosting::antecedent(self.names, self.passage, &trigger.words, start);
            told.put(place, &RELATIVE);
        }
    }

    /// "Ohio votes in May", "the six states that vote on Tuesday", "the plant in Hull closed".
    fn subject(&self, told: &mut Told<'_>) {
        let Self { names, passage, sentence } = *self;
        let (kind, verb, start) = (told.trigger.kind, told.trigger.words.start, sentence.start);
        let election = kind == EventKind::Election;
        if told.place.is_some() || !(told.date.is_some() || election) {
            return;
        }
        let lexemes = &passage.lexemes;
        let votes = election && !lexemes.of(verb, Of::MAKES) && !contest::is_beating(lexemes, verb);
        let polls = votes || kind == EventKind::Decision && passage.lexemes.is_any(verb, VOTING);
        let region = || votes.then(|| grammar::subject(names, passage, verb, start)).flatten();
        let voters = || polls.then(|| hosting::voters(names, passage, verb, start)).flatten();
        let place =
            region().or_else(voters).or_else(|| grammar::in_subject(names, passage, verb, start));
        told.put(place, &IN_SUBJECT);
    }

    /// Gives what happened "there" the place named before it: "moved to Hull and died there".
    pub(super) fn there(&self, told: &mut [Told<'_>]) {
        let mut places = None;
        for told in told.iter_mut().filter(|t| t.place.is_none()) {
            if !self.is_there(told.trigger.words.end) {
                continue;
            }
            let find = || leads::find(self.names, self.passage, self.sentence);
            let found: &Vec<place::Place> = places.get_or_insert_with(find);
            let behind = found.partition_point(|p| p.words.end <= told.trigger.words.start);
            let near = found.get(behind.saturating_sub(NEAR)..behind).unwrap_or_default();
            let before = near.iter().rev().find(|p| p.known);
            told.put(before.map(|p| p.words.clone()), &RELATIVE);
        }
    }

    /// Gives the winning of "it" the region named before: "Ohio shifted after Roe won it by 10 points".
    pub(super) fn it(&self, told: &mut [Told<'_>]) {
        let Self { names, passage, sentence } = *self;
        let lexemes = &passage.lexemes;
        for told in told.iter_mut().filter(|t| t.place.is_none()) {
            let verb = told.trigger.words.start;
            let it = lexemes.is_any(verb + 1, words!["it", "them"]);
            if !(it && !told.trigger.noun && contest::is_won(lexemes, &told.trigger)) {
                continue;
            }
            let from = verb.saturating_sub(IT_REACH).max(sentence.start);
            let last = (from..verb).rev().find(|i| names.is_region(passage, *i));
            let Some(end) = last.map(|i| i + 1) else { continue };
            let start = |end: usize| grammar::place_start(names, passage, end, from);
            let mut first = start(end);
            // "Ohio and Utah"
            while first > from + 1
                && lexemes.is_any(first - 1, words!["and", ","])
                && names.is_region(passage, first - 2)
            {
                first = start(first - 1);
            }
            told.put((first < end).then_some(first..end), &RELATIVE);
        }
    }

    /// Whether "there" stands behind a trigger and says where.
    fn is_there(&self, end: usize) -> bool {
        let lexemes = &self.passage.lexemes;
        let mut behind = end..(end + THERE_REACH).min(self.sentence.end);
        let there = behind.find(|i| lexemes.is(*i, "there"));
        there.is_some_and(|i| {
            let parts = |k: usize| lexemes.is_any(k, words![",", "that", ";", "when"]);
            !lexemes.has(i + 1, Is::AUXILIARY | Is::MODAL) && !(end..i).any(parts)
        })
    }

    /// Gives triggers the places that a preposition leads.
    pub(super) fn led(&self, asides: &mut Asides, triggers: &[Trigger], told: &mut [Told<'_>]) {
        let Self { names, passage, sentence } = *self;
        let lexemes = &passage.lexemes;
        let mut leads = Leads::new(names, passage, sentence);
        let loosely = triggers.iter().any(|t| taker::takes_loose(lexemes, t));
        let mut known = Vec::new();
        let mut opened = sentence.start;
        while let Some(lead) = leads.next() {
            let loose = leads::is_loose(lexemes, lead);
            let wanted = (loosely || !loose) && taker::may_lead(lexemes, triggers, lead, loose)
                || leads::is_such(lexemes, lead)
                || opening::begins(passage, sentence, lead, opened);
            let Some(found) = wanted.then(|| leads.place(lead)).flatten() else { continue };
            let begins = opening::begins(passage, sentence, found.lead, opened);
            let opens = begins && opening::closes(passage, &found);
            if begins {
                opened = found.words.end;
            }
            let named = found.known || !found.loose;
            // "In Ohio, she eked out a win"
            let strong = |t: &Trigger| {
                let result = words!["win", "victory"];
                let near = t.words.start - found.words.end <= RESULT_REACH;
                !t.weak || near && found.known && lexemes.is_any(t.words.start, result)
            };
            let first = || {
                let from = triggers.partition_point(|t| t.words.start < found.words.end);
                let behind = triggers.get(from..).filter(|_| opens && named)?;
                behind.iter().position(strong).map(|n| from + n)
            };
            let dated = |n: usize| told.get(n).is_some_and(|t| t.date.is_some());
            let led = taker::of_place(passage, asides, triggers, found.lead, found.loose, dated);
            let rule = if led.is_some() { &LED } else { &OPENING };
            let Some(n) = led.or_else(first) else { continue };
            known.resize(told.len(), false);
            let (Some(told), Some(known)) = (told.get_mut(n), known.get_mut(n)) else { continue };
            if is_of_next(lexemes, told.trigger.words.end, &found) {
                continue;
            }
            // "traveled from his home in Hull to Leeds"
            let reached = passage.lexemes.is(found.lead, "to") && found.known;
            // "the debate in Hull atop the polls in Ohio"
            let beside = told.place.as_ref().is_some_and(|place| {
                place.start == told.trigger.words.end + 1
                    && passage.lexemes.is(told.trigger.words.end, "in")
                    && passage.lexemes.at(place.start).capital()
                    && found.lead > place.end
            });
            if beside {
                continue;
            }
            // "a rally at his home in Hull"
            let inner = told.place.as_ref().filter(|place| {
                place.end == found.lead
                    && passage.lexemes.is(found.lead, "in")
                    && !passage.lexemes.at(place.end - 1).capital()
            });
            if let Some(inner) = inner {
                *known = found.known;
                told.put(Some(inner.start..found.words.end), rule);
                continue;
            }
            if told.place.is_none() || found.known && (!*known || reached) {
                told.put(Some(found.words), rule);
                *known = found.known;
            }
        }
    }
}

/// The most lexemes between a comma and a place in the subject behind it.
const NEXT_REACH: usize = 12;

/// Whether a place stands in the subject of the clause behind a comma: "in a poll published by the Post, voters in
/// Ohio were asked".
fn is_of_next(lexemes: &Lexemes<'_>, end: usize, place: &place::Place) -> bool {
    let parts = Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::CONJUNCTION;
    let Some(comma) = (end..place.lead).rev().take(NEXT_REACH).find(|i| lexemes.is(*i, ",")) else {
        return false;
    };
    let verb = place.words.end;
    place.lead > comma + 1
        && (comma + 1..place.lead).all(|i| {
            lexemes.is_word(i)
                && !lexemes.has(i, parts)
                && !lexemes.is_past(i)
                && !lexemes.ends(i, "ing")
        })
        && (lexemes.has(verb, Is::AUXILIARY | Is::MODAL) || lexemes.is_past(verb))
}

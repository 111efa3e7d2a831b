//! The words that tell of an event.

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::account::Rule;
use super::super::amounts::class::{Classes, Is, KINDS, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::super::lexicon::{Facts, Hints, Sieve, Spelling};
use super::idioms::{phrase, phrase_at};
use super::verbs::is_dated;
use super::{contest, idioms, nouns, tried, unreal, verbs};

/// A word or phrase that can tell of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Trigger {
    pub(super) words: Range<usize>,
    pub(super) kind: EventKind,
    /// Whether it is a noun.
    pub(super) noun: bool,
    /// Whether only a date or place right beside it makes it an event.
    pub(super) weak: bool,
}

/// Whether events of a kind are where something is said or done: "at a rally", "in an interview".
pub(super) const fn is_staged(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Appearance | EventKind::Meeting | EventKind::Debate | EventKind::Convention
    )
}

impl Trigger {
    /// The rule that took it for an event.
    pub(super) const fn rule(&self) -> &'static Rule {
        match (self.noun, self.weak) {
            (true, false) => &NOUN,
            (true, true) => &WEAK_NOUN,
            (false, true) => &WEAK_VERB,
            (false, false) => &VERB,
        }
    }
}

const NOUN: Rule = Rule::new("event-noun", "a noun that tells of an event");

const WEAK_NOUN: Rule =
    Rule::new("event-noun-beside", "a noun that is an event where a date or place is beside it");

const VERB: Rule = Rule::new("event-verb", "a verb that tells of an event");

const WEAK_VERB: Rule = Rule::new(
    "event-verb-beside",
    "an infinitive that is an event where a date or place is beside it",
);

/// Those of the [heads](Lexemes::heads) of a sentence that can tell of an event.
pub(super) fn telling(
    lexemes: &Lexemes<'_>,
    heads: &[u32],
    sentence: &Range<usize>,
) -> impl Iterator<Item = usize> {
    let heads = heads.iter().map(|head| *head as usize);
    heads.filter(|i| lexemes.at(*i).hints.has(Hints::TELLS)).filter(|i| {
        let may = may_tell(lexemes, *i);
        debug_assert!(may || at(lexemes, *i, sentence).is_none(), "{}", lexemes.word(*i));
        may
    })
}

/// Whether a word tells of an event by itself, in a phrase, or with a region behind it: of "take" only phrases
/// tell, as "take office", and most of what stands behind it is none.
fn may_tell(lexemes: &Lexemes<'_>, i: usize) -> bool {
    kind(lexemes.entry(i)).is_some()
        || is_in_contempt(lexemes, i)
        || contest::may_be(lexemes, i)
        || phrase_at(lexemes, i).is_some()
        || particle(lexemes, i).is_some()
}

/// The most lexemes between a verb and its particle.
const PARTICLE_REACH: usize = 4;

/// Words that a verb can have behind its object.
const PARTICLES: &[Spelling] = words!["out", "down", "off", "up", "over"];

static PARTICLE: Sieve = Sieve::of([PARTICLES]);

/// The particle of a verb behind its object, and what the two tell of: "threw it out", "shut the mill down".
fn particle(lexemes: &Lexemes<'_>, i: usize) -> Option<(usize, EventKind)> {
    if !lexemes.at(i).hints.has(Hints::OPENS_FIGURES) || !idioms::opens(lexemes, i) {
        return None;
    }
    let pronoun = lexemes.has(i + 1, Is::PRONOUN);
    let named = || lexemes.at(i + 1).capital() && lexemes.is_word(i + 1);
    if !pronoun && !lexemes.has(i + 1, Is::DETERMINER) && !named() {
        return None;
    }
    let near = i + 2..i + 2 + if pronoun { 1 } else { PARTICLE_REACH };
    // "put it out of reach", "took the gloves off"
    let loose = words!["put", "puts", "putting", "took", "take", "takes", "taking"];
    // Of nearly every word this says no.
    if !near.clone().any(|k| lexemes.may_be(k, &PARTICLE)) || lexemes.is_any(i, loose) {
        return None;
    }
    let at = { near }.find(|k| {
        lexemes.is_any(*k, PARTICLES) || !lexemes.is_word(*k) || lexemes.has(*k, NO_OBJECT)
    })?;
    let facts = lexemes.is_any(at, PARTICLES).then(|| lexemes.pair(i, at))??;
    let kind = kind(facts).filter(|_| facts.lists & Of::EVENT_PHRASE != 0)?;
    let ruled = matches!(kind, EventKind::Legal | EventKind::Decision | EventKind::Business);
    // "forced her out"
    let who = kind == EventKind::Personnel && lexemes.is_any(i + 1, words!["him", "her"]);
    let fits = if pronoun {
        ruled && lexemes.is_any(i + 1, words!["it", "them"]) || who
    } else {
        lexemes.is_any(at - 1, DONE_WITH)
    };
    fits.then_some((at, kind))
}

/// What is thrown out, struck down, shut down, called off, turned down or laid off: balls and shoes are not.
const DONE_WITH: &[Spelling] = listed!(EVENTS, "trigger/done-with");

/// What ends the object of a verb.
const NO_OBJECT: Classes =
    Is::PREPOSITION | Is::CONJUNCTION | Is::RELATIVE | Is::AUXILIARY | Is::MODAL | Is::REPORTING;

/// Every trigger of a sentence, in reading order, by its words that can be one.
pub(super) fn find(
    names: &Names<'_>,
    passage: &Passage<'_>,
    sentence: &Range<usize>,
    words: &[usize],
    found: &mut Vec<Trigger>,
) {
    let lexemes = &passage.lexemes;
    let mut i = sentence.start;
    // The last that only the place behind it makes one, which it is not inside another.
    let mut by_place = 0..0;
    for &word in words {
        if word < i {
            continue;
        }
        i = word + 1;
        if let Some(trigger) = at(lexemes, word, sentence) {
            i = trigger.words.end;
            if by_place.end > trigger.words.start {
                found.pop();
            }
            by_place = 0..0;
            found.push(trigger);
        } else if let Some(trigger) = contest::at(names, passage, word, sentence) {
            by_place = trigger.words.clone();
            found.push(trigger);
        }
    }
}

fn at(lexemes: &Lexemes<'_>, i: usize, sentence: &Range<usize>) -> Option<Trigger> {
    if lexemes.has(i, Is::MONTH) && lexemes.at(i).capital() {
        return None;
    }
    let opener = lexemes.of(i, Of::PHRASE_ONLY);
    let verb = lexemes.of(i, Of::NOUNS_AND_VERBS) && is_verb_here(lexemes, i, sentence.start);
    if verb && (opener || !lexemes.has(i, Is::EVENT_VERB)) {
        // "to debate the bill", "to vote today": nouns that are verbs too.
        let kind = kind(lexemes.entry(i))?;
        return verbs::verb_at(lexemes, i, kind, sentence);
    }
    if let Some(phrase) = phrase(lexemes, i, sentence) {
        return phrase;
    }
    if is_in_contempt(lexemes, i) {
        let real = !unreal::is_unreal(lexemes, i, sentence.start);
        let kind = EventKind::Legal;
        return real.then_some(Trigger { words: i..i + 1, kind, noun: false, weak: false });
    }
    if let Some((at, kind)) = particle(lexemes, i).filter(|(at, _)| *at < sentence.end) {
        let pronoun = lexemes.has(i + 1, Is::PRONOUN);
        let words = i..if pronoun { at + 1 } else { i + 1 };
        let real = !unreal::is_unreal(lexemes, i, sentence.start);
        return real.then_some(Trigger { words, kind, noun: false, weak: false });
    }
    // "anger could spill into the streets"
    let modal = lexemes.has(i.wrapping_sub(1), Is::MODAL) && !lexemes.has(i, Is::EVENT_VERB);
    if modal && i > sentence.start && !lexemes.at(i - 1).capital() {
        return None;
    }
    let kind = kind(lexemes.entry(i))?;
    let (noun, verb) = (lexemes.has(i, Is::EVENT_NOUN), lexemes.has(i, Is::EVENT_VERB) && !opener);
    let gerund = || {
        lexemes.ends(i, "ing")
            && !(i > sentence.start && lexemes.has(i - 1, Is::AUXILIARY))
            && !is_visiting(lexemes, i)
    };
    let as_noun = noun && (!verb || gerund() || is_noun_here(lexemes, i, sentence));
    if as_noun {
        return nouns::noun_at(lexemes, i, kind, sentence);
    }
    let verb = verb.then(|| verbs::verb_at(lexemes, i, kind, sentence))?;
    let bound = || {
        lexemes.has(i - 1, Is::AUXILIARY | Is::MODAL | Is::PRONOUN | Is::ADVERB)
            || lexemes.is(i - 1, "to")
    };
    let supposed = || unreal::is_supposed(lexemes, i, sentence.start);
    if verb.is_none() && noun && i > sentence.start && !bound() && !supposed() {
        return nouns::noun_at(lexemes, i, kind, sentence);
    }
    verb
}

/// "held her in contempt of court", "was held in contempt", but "held rules in contempt, as ever".
fn is_in_contempt(lexemes: &Lexemes<'_>, i: usize) -> bool {
    if !lexemes.is_any(i, words!["held", "hold", "holding", "holds"]) {
        return false;
    }
    let inside =
        |k: &usize| lexemes.is(*k, ".") || lexemes.is_word(*k) && !lexemes.has(*k, Is::CONJUNCTION);
    let mut near = (i + 1..i + 2 + PARTICLE_REACH).take_while(inside);
    near.find(|k| lexemes.are(*k, words!["in", "contempt"])).is_some_and(|at| {
        let end = at + 2;
        let who = (i + 1..at).any(|k| idioms::is_person(lexemes, k));
        (who || at == i + 1 && tried::is_passive(lexemes, i))
            && (!lexemes.is_word(end)
                || lexemes.is_any(end, words!["of", "for", "in"])
                || is_dated(lexemes, end))
    })
}

/// Whether somebody visits or harms what stands behind: "before visiting the palace", "accused of killing
/// two men", but "the visiting team".
fn is_visiting(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let next = i + 1;
    let named = || lexemes.has(next, Is::DETERMINER) || lexemes.at(next).capital();
    let led = || !lexemes.has(i.wrapping_sub(1), Is::DETERMINER);
    let harms = || {
        lexemes.is_any(i, words!["killing", "shooting", "stabbing", "kidnapping", "beating"])
            && lexemes.is_any(i.wrapping_sub(1), words!["of", "with", "for", "after", "before"])
            && (lexemes.has(next, Is::SMALL | Is::TENS) || lexemes.is_number(next) || named())
    };
    lexemes.is(i, "visiting") && named() && led() || harms()
}

/// Whether what stands before a noun that is a verb too makes it a verb: "to vote", "will vote".
fn is_verb_here(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    i > start
        && (is_infinitive(lexemes, i, start)
            || lexemes.has(i - 1, Is::MODAL) && !lexemes.has(i - 1, Is::MONTH)
            // "could still match"
            || lexemes.has(i - 1, Is::ADVERB) && i > start + 1 && lexemes.has(i - 2, Is::MODAL)
            // "to start and stop"
            || i > start + 2
                && lexemes.is_any(i - 1, words!["and", "or"])
                && lexemes.is(i - 3, "to")
                && !lexemes.has(i - 2, Is::DETERMINER | Is::EVENT_NOUN)
                && !lexemes.at(i - 2).capital()
            || lexemes
                .is_any(i - 1, listed!(EVENTS, "trigger/before-verbs"))
            || lexemes.ends(i - 1, "n't")
            || lexemes.ends(i - 1, "n’t"))
}

/// Whether a plain form stands behind the "to" of an infinitive: "to vote", but not "led to strikes".
fn is_infinitive(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    if !lexemes.is(i - 1, "to") {
        return false;
    }
    // "drew thousands to rallies"
    let plural = lexemes.ends(i, "s") && !lexemes.ends(i, "ss");
    let noun_before = i > start + 1 && lexemes.is_any(i - 2, listed!(EVENTS, "trigger/before-to"));
    !plural && !noun_before
}

/// The kind of event that the lexicon says a word tells of.
pub(super) fn kind(facts: Facts) -> Option<EventKind> {
    KINDS.get(usize::from(facts.kind.checked_sub(1)?)).copied()
}

/// Whether a word that is a noun or a verb is a noun here.
fn is_noun_here(lexemes: &Lexemes<'_>, i: usize, sentence: &Range<usize>) -> bool {
    if i == sentence.start {
        return false;
    }
    let before = i - 1;
    let noun_before = lexemes
        .has(before, Is::DETERMINER | Is::EVENT_NOUN | Is::ORDINAL | Is::MONTH | Is::MAGNITUDE)
        || lexemes.at(before).shape() == Shape::Possessive
        || lexemes.is_number(before)
        || lexemes.is_any(before, listed!(EVENTS, "trigger/before-nouns"))
            && !lexemes.has(i + 1, Is::DETERMINER)
        || lexemes.is_word(before)
            && !lexemes.at(before).capital()
            && lexemes.at(before).classes == 0
            && !lexemes.ends(before, "ly")
            && !lexemes.ends(before, "s");
    noun_before && !lexemes.has(before, Is::AUXILIARY | Is::MODAL) && !lexemes.is(before, "to")
}

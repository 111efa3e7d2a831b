//! The prepositions of a sentence that lead places.

use std::ops::Range;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexeme, Lexemes, listed, words};
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::super::lexicon::{Sieve, Spelling};
use super::phrase::phrase_end;
use super::place::{Place, at, is_place};

/// The prepositions of a sentence that may lead places, in reading order.
///
/// A place is found only where it is asked for, and none inside another.
pub(super) struct Leads<'a> {
    names: &'a Names<'a>,
    passage: &'a Passage<'a>,
    sentence: &'a Range<usize>,
    /// Where the next preposition is looked for.
    at: usize,
    /// Before it, no place that is asked for later can begin.
    settled: usize,
}

impl<'a> Leads<'a> {
    pub(super) const fn new(
        names: &'a Names<'a>,
        passage: &'a Passage<'a>,
        sentence: &'a Range<usize>,
    ) -> Self {
        Self { names, passage, sentence, at: sentence.start, settled: sentence.start }
    }

    /// The next preposition that may lead a place.
    pub(super) fn next(&mut self) -> Option<usize> {
        let lead = self.first(self.at..self.sentence.end)?;
        self.at = lead + 1;
        Some(lead)
    }

    /// The place that this preposition leads, the last that was handed over; none inside another place.
    pub(super) fn place(&mut self, lead: usize) -> Option<Place> {
        let inside = self.may_be_inside(lead);
        if inside || cfg!(debug_assertions) {
            self.settle(lead);
        }
        debug_assert!(inside || self.settled <= lead, "{}", self.passage.words(self.sentence));
        if self.settled > lead {
            return None;
        }
        let place = self.led(lead);
        self.go_to(place.as_ref().map_or(lead + 1, |p| p.words.end));
        place
    }

    fn first(&self, words: Range<usize>) -> Option<usize> {
        // "marched down Fifth Avenue": an adverb too.
        let leads = |lexeme: &Lexeme| {
            lexeme.classes & (Is::PREPOSITION | Is::ADVERB) != 0
                && LEADS.may_hold(lexeme.head)
                && (lexeme.classes & Is::PREPOSITION != 0 || DOWN.may_hold(lexeme.head))
        };
        self.passage.lexemes.find(words, leads)
    }

    fn go_to(&mut self, settled: usize) {
        self.settled = settled;
        self.at = self.at.max(settled);
    }

    /// Finds the places before a preposition that were passed over.
    fn settle(&mut self, lead: usize) {
        while let Some(before) = self.first(self.settled..lead) {
            let place = self.led(before);
            self.go_to(place.map_or(before + 1, |p| p.words.end));
        }
    }

    fn led(&self, lead: usize) -> Option<Place> {
        let Self { names, passage, sentence, .. } = *self;
        at(names, passage, lead, sentence)
            .or_else(|| examples(names, passage, lead, sentence))
            .or_else(|| around(names, passage, lead, sentence))
    }

    /// Whether a preposition may stand inside a place that another leads.
    fn may_be_inside(&self, lead: usize) -> bool {
        let lexemes = &self.passage.lexemes;
        let near = lead.saturating_sub(PHRASE + 2).max(self.settled)..lead;
        self.settled < lead
            && (lexemes.is_any(lead, words!["of", "down"])
                || lexemes.at(lead).capital()
                || lexemes.is_hyphen(lead - 1)
                || lexemes.has(lead, Is::DETERMINER)
                || { near }.any(|i| lexemes.is_any(i, AROUND) || lexemes.is(i, "on")))
    }
}

/// Every place of a sentence that a preposition leads, in reading order.
pub(super) fn find(
    names: &Names<'_>,
    passage: &Passage<'_>,
    sentence: &Range<usize>,
) -> Vec<Place> {
    let mut leads = Leads::new(names, passage, sentence);
    let mut found = Vec::new();
    while let Some(lead) = leads.next() {
        found.extend(leads.place(lead));
    }
    found
}

/// Prepositions of place.
pub(super) const STRICT: &[Spelling] = listed!(EVENTS, "leads/strict");

/// Those that are of place before the name of a spot.
pub(super) const SPOT: &[Spelling] = words!["on", "over", "along", "down", "aboard"];

/// Those that often mean something else.
pub(super) const LOOSE: &[Spelling] = words!["to", "from", "of", "on", "for"];

/// Those behind which a building may stand that no list knows.
const AROUND: &[Spelling] = words!["at", "outside", "inside", "near", "aboard"];

/// Parts of a building or town: "in a back room of the Capitol".
const ROOMS: &[Spelling] = listed!(EVENTS, "leads/rooms");

/// Those behind which examples stand.
const SUCH: &[Spelling] = words!["like", "including", "as"];

static LEADS: Sieve = Sieve::of([STRICT, SPOT, LOOSE, SUCH]);

static DOWN: Sieve = Sieve::of([words!["down"]]);

/// Whether a preposition often means something else than a place, and never only the spot.
pub(super) fn is_loose(lexemes: &Lexemes<'_>, lead: usize) -> bool {
    lexemes.is_any(lead, LOOSE) && !lexemes.is(lead, "on") && !is_from_place(lexemes, lead)
}

/// Whether a place stands behind "of": "pulled out of Iraq", "west of Lima", "the streets of Lima".
pub(super) fn is_from_place(lexemes: &Lexemes<'_>, lead: usize) -> bool {
    let before = lead.wrapping_sub(1);
    lexemes.is(lead, "of")
        && (lexemes.is(before, "out") && lexemes.is_any(before.wrapping_sub(1), LEAVING)
            || lexemes.is(before, "streets")
            || lexemes.is_any(before, COMPASS)
                && !lexemes.has(before.wrapping_sub(1), Is::DETERMINER))
}

/// Verbs of leaving a place, or making others leave it, before "out of".
const LEAVING: &[Spelling] = listed!(EVENTS, "leads/leaving");

/// The quarters of the heavens.
const COMPASS: &[Spelling] = listed!(EVENTS, "leads/compass");

/// Whether examples may stand behind a preposition.
pub(super) fn is_such(lexemes: &Lexemes<'_>, lead: usize) -> bool {
    lexemes.is_any(lead, SUCH)
}

/// Nouns for several places.
const PLURALS: &[Spelling] = listed!(EVENTS, "leads/plurals");

/// The places that a noun for several is explained with: "in states like Ohio and Utah".
fn examples(
    names: &Names<'_>,
    passage: &Passage<'_>,
    lead: usize,
    sentence: &Range<usize>,
) -> Option<Place> {
    let lexemes = &passage.lexemes;
    if !is_such(lexemes, lead) {
        return None;
    }
    let from = lead.saturating_sub(PHRASE).max(sentence.start);
    let such = usize::from(lexemes.is(lead, "as") && lexemes.is(lead.wrapping_sub(1), "such"));
    let noun = lead.checked_sub(1 + such).filter(|n| lexemes.is_any(*n, PLURALS))?;
    if !(such == 1 || lexemes.is_any(lead, words!["like", "including"])) {
        return None;
    }
    let words = lead + 1..phrase_end(names, passage, lead + 1, sentence);
    let breaks = Is::EVENT_NOUN | Is::EVENT_VERB;
    let before = (from..noun)
        .rev()
        .take_while(|i| !lexemes.has(*i, breaks) && !lexemes.is_dash(*i) && !lexemes.is(*i, ","))
        .find(|i| lexemes.has(*i, Is::PREPOSITION | Is::DETERMINER));
    let stressed = |i: usize| {
        lexemes.is_any(i.wrapping_sub(1), words!["particularly", "especially", "notably"])
    };
    if before.is_some_and(stressed) {
        return None;
    }
    let known = !words.is_empty() && is_place(names, passage, &words);
    known.then(|| Place { lead: before.unwrap_or(noun), words, loose: false, known })
}

/// The most lexemes of a noun phrase: "a crowded high school gym".
pub(super) const PHRASE: usize = 6;

/// A building or ground that no list knows, by the place behind it: "at a duplex in Hull".
fn around(
    names: &Names<'_>,
    passage: &Passage<'_>,
    lead: usize,
    sentence: &Range<usize>,
) -> Option<Place> {
    let lexemes = &passage.lexemes;
    let within = lexemes.is(lead, "in");
    if !(within || lexemes.is_any(lead, AROUND)) || !lexemes.has(lead + 1, Is::DETERMINER) {
        return None;
    }
    let to = (lead + 2 + PHRASE).min(sentence.end);
    let second =
        (lead + 2..to).find(|i| lexemes.has(*i, Is::PREPOSITION) || !lexemes.is_word(*i))?;
    if within && !lexemes.is_any(second - 1, ROOMS) {
        return None;
    }
    let inner = at(names, passage, second, sentence)
        .filter(|p| (p.known || within) && p.words.start == second + 1);
    let breaks = Is::AUXILIARY | Is::MODAL | Is::CONJUNCTION | Is::PRONOUN | Is::REPORTING;
    let plain = (lead + 2..second).all(|i| !lexemes.has(i, breaks) && passage.date_at(i).is_none());
    let thing = !lexemes.has(second - 1, Is::MEASURE | Is::EVENT_NOUN | Is::TIME_UNIT)
        && !lexemes.is_any(second - 1, words!["party", "halls"]);
    let place = inner.filter(|_| plain && thing && second > lead + 2)?;
    Some(Place { lead, words: lead + 1..place.words.end, loose: false, known: true })
}

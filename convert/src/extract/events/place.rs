//! Where an event is: "in Evansville, Indiana", "at Windsor Castle", "the New Hampshire primary".

use std::ops::Range;

use copydesk_model::PartyKind;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexeme, Shape, words};
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;

/// What no noun phrase before an event noun holds.
const PHRASE_BREAKS: u64 = Is::PREPOSITION
    | Is::DETERMINER
    | Is::AUXILIARY
    | Is::CONJUNCTION
    | Is::MODAL
    | Is::VERB
    | Is::REPORTING
    | Is::RELATIVE;

/// A place in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The preposition before it, or its first lexeme.
    pub(super) lead: usize,
    pub(super) words: Range<usize>,
    /// Whether it stands behind "of", "to" or "from", which often mean something else.
    pub(super) loose: bool,
    /// Whether its name is known as one of a place.
    pub(super) known: bool,
}

/// Every place of a sentence that a preposition leads, in reading order.
pub(super) fn find(
    names: &Names<'_>,
    passage: &Passage<'_>,
    sentence: &Range<usize>,
) -> Vec<Place> {
    let mut found = Vec::new();
    let leads = |lexeme: &Lexeme| lexeme.classes & Is::PREPOSITION != 0;
    let mut i = sentence.start;
    while let Some(lead) = passage.lexemes.find(i..sentence.end, leads) {
        let place = at(names, passage, lead, sentence);
        i = place.as_ref().map_or(lead + 1, |p| p.words.end);
        found.extend(place);
    }
    found
}

/// The place behind the preposition at this lexeme.
fn at(
    names: &Names<'_>,
    passage: &Passage<'_>,
    i: usize,
    sentence: &Range<usize>,
) -> Option<Place> {
    let lexemes = &passage.lexemes;
    let strict = lexemes.is_any(
        i,
        words![
            "in",
            "at",
            "outside",
            "inside",
            "near",
            "across",
            "throughout",
            "through",
            "into",
            "off",
            "around",
        ],
    );
    let loose = lexemes.is_any(i, words!["to", "from", "of", "on", "for"]);
    if !(strict || loose) {
        return None;
    }
    // "the “Off Message” podcast"
    let named = lexemes.at(i).capital && i > sentence.start && lexemes.at(i + 1).capital;
    if named && (lexemes.is_word(i - 1) || lexemes.is_any(i - 1, words!["“", "\"", "‘"])) {
        return None;
    }
    let mut first = i + 1;
    first += usize::from(lexemes.is(first, "of") && lexemes.is(i, "outside"));
    if passage.date_at(first).is_some() || passage.amount_at(first).is_some() {
        return None;
    }
    let end = phrase_end(names, passage, first, sentence);
    let words = first..end;
    if words.is_empty() || words.len() == 1 && lexemes.has(first, Is::DETERMINER) {
        return None;
    }
    // "in Ohio's primary": the event beside it has the place.
    if lexemes.has(end - 1, Is::EVENT_NOUN)
        && words.clone().any(|i| lexemes.at(i).shape == Shape::Possessive)
    {
        return None;
    }
    let known = is_place(names, passage, &words);
    // "at a Birch Hall meeting"
    let held = lexemes.is_any(first, words!["a", "an"]) && lexemes.has(end, Is::EVENT_NOUN);
    let noun = lexemes.at(end - 1).capital && (held || modifies(passage, end, sentence.end));
    let guess = strict && !noun && looks_like_place(names, passage, &words);
    let fits = guess
        || known
            && !(noun
                && (lexemes.has(end, Is::EVENT_NOUN) || !names.is_listed_place(passage, end - 1)));
    fits.then_some(Place { lead: i, words, loose, known })
}

/// The end of the noun phrase that begins here, with "City, State" and "A, B and C".
fn phrase_end(
    names: &Names<'_>,
    passage: &Passage<'_>,
    first: usize,
    sentence: &Range<usize>,
) -> usize {
    let lexemes = &passage.lexemes;
    let mut at = first;
    while at < sentence.end && at < first + 24 {
        let shape = lexemes.at(at).shape;
        if shape == Shape::Possessive || lexemes.is_hyphen(at) {
            at += 1;
            continue;
        }
        if lexemes.is(at, ".")
            && lexemes.glued(at)
            && lexemes.word(at - 1).len() < 6
            && at > first
            && (lexemes.at(at + 1).capital || lexemes.is(at + 1, ","))
            && at + 1 < sentence.end
        {
            at += 1;
            continue;
        }
        if lexemes.is(at, ",") && lists(names, passage, first, at + 1)
            || at > first && lexemes.is(at, "and") && lists(names, passage, first, at + 1)
        {
            at += 1;
            continue;
        }
        if at > first
            && lexemes.is(at, "of")
            && (lexemes.at(at + 1).capital || lexemes.has(at - 1, Is::SITE))
        {
            at += 1;
            continue;
        }
        let stop = Is::PREPOSITION
            | Is::AUXILIARY
            | Is::MODAL
            | Is::RELATIVE
            | Is::CONJUNCTION
            | Is::PRONOUN
            | Is::WEEKDAY
            | Is::MONTH
            | Is::REPORTING
            | Is::VERB;
        let determiner = lexemes.has(at, Is::DETERMINER);
        if !lexemes.is_word(at)
            || passage.date_at(at).is_some()
            || lexemes.has(at, stop) && !(determiner && at == first) && !lexemes.at(at).capital
        {
            break;
        }
        if determiner && at > first && !lexemes.is(at - 1, "of") {
            break;
        }
        let capital = lexemes.at(at).capital;
        let falls = at > first
            && !capital
            && lexemes.at(at - 1).capital
            && !lexemes.has(at, Is::SITE)
            && !(lexemes.has(at + 1, Is::SITE) && lexemes.entry(at).classes == 0);
        if falls {
            break;
        }
        at += 1;
    }
    while at > first && !lexemes.is_word(at - 1) && !lexemes.is(at - 1, ".") {
        at -= 1;
    }
    at
}

/// Whether a capitalised name goes on behind a comma or "and" as part of the same place.
fn lists(names: &Names<'_>, passage: &Passage<'_>, first: usize, next: usize) -> bool {
    let lexemes = &passage.lexemes;
    let capital = lexemes.at(next).capital
        && lexemes.is_word(next)
        && !lexemes.has(next, Is::PRONOUN | Is::MONTH | Is::WEEKDAY | Is::DETERMINER);
    if names.is_title(passage, next) {
        // "in Lima, Mr. Roe said"
        return false;
    }
    let place = names.kind(passage, next) == Some(PartyKind::Place);
    let person = names.kind(passage, next) == Some(PartyKind::Person);
    capital
        && !person
        && (place
            || !names.is_name(passage, next)
                && lexemes.at(first).capital
                && lexemes.word(next).len() < 7
                && lexemes.is(next - 1, ","))
}

/// Whether some words end with the name of a place.
fn is_place(names: &Names<'_>, passage: &Passage<'_>, words: &Range<usize>) -> bool {
    let kind = |i: usize| names.kind(passage, i);
    words.clone().any(|i| kind(i) == Some(PartyKind::Place))
        && kind(words.end - 1) != Some(PartyKind::Person)
        && !names.is_demonym(passage, words.end - 1)
}

/// Whether some words say which place is meant: "the state" and "their country" are no answer.
pub(super) fn is_specific(passage: &Passage<'_>, words: &Range<usize>) -> bool {
    let led = passage.lexemes.is_any(words.start, words!["a", "an"]);
    led || words.clone().any(|i| passage.lexemes.at(i).capital)
}

/// Whether the words before this lexeme modify a noun there: "in the Democratic primary".
fn modifies(passage: &Passage<'_>, end: usize, sentence_end: usize) -> bool {
    let lexemes = &passage.lexemes;
    let plain = lexemes.entry(end).classes & !(Is::EVENT_NOUN | Is::MEASURE | Is::SITE) == 0;
    let word = lexemes.word(end);
    end < sentence_end
        && lexemes.is_word(end)
        && !lexemes.at(end).capital
        && plain
        && passage.date_at(end).is_none()
        && !word.ends_with("ed")
        && !word.ends_with("ly")
        && (!word.ends_with("ing") || lexemes.has(end, Is::EVENT_NOUN))
}

/// Whether words that no list knows look like a place behind "in" or "at".
fn looks_like_place(names: &Names<'_>, passage: &Passage<'_>, words: &Range<usize>) -> bool {
    let lexemes = &passage.lexemes;
    let site = words.clone().any(|i| lexemes.has(i, Is::SITE));
    let last = words.end - 1;
    let kind = names.kind(passage, last);
    if kind == Some(PartyKind::Person) || names.is_demonym(passage, last) {
        return false;
    }
    let the = lexemes.is(words.start, "the");
    let named = words.clone().skip(usize::from(the)).all(|i| {
        lexemes.at(i).capital
            || !lexemes.is_word(i)
            || lexemes.is_any(i, words!["of", "and", "the"])
    });
    let organisation = kind == Some(PartyKind::Organisation);
    let abstraction = lexemes.has(last, Is::MEASURE | Is::EVENT_NOUN | Is::TIME_UNIT) && !site;
    let capital = lexemes.at(words.start + usize::from(the)).capital;
    // "in prison", "at school" say what sort of place it is, not which.
    let bare = words.len() == 1 && !lexemes.at(words.start).capital;
    let plain_site = site && !bare && lexemes.has(last, Is::SITE) && words.len() <= 8;
    // "the coast of Mindanao".
    let of_name = site && lexemes.at(last).capital && words.clone().any(|i| lexemes.is(i, "of"));
    (named && capital && !organisation && !abstraction) || plain_site || of_name || site && capital
}

/// The place inside the subject of a verb: "the factory in Swindon closed", "a judge in Texas ruled".
pub(super) fn in_subject(
    names: &Names<'_>,
    passage: &Passage<'_>,
    verb: usize,
    start: usize,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let mut end = verb;
    while end > start && lexemes.has(end - 1, Is::AUXILIARY | Is::ADVERB | Is::MODAL) {
        end -= 1;
    }
    if let Some(place) = whose_clause(names, passage, end, start) {
        return Some(place);
    }
    let from = end.saturating_sub(SUBJECT_REACH).max(start);
    let lead = (from..end).rev().find(|i| lexemes.has(*i, Is::PREPOSITION))?;
    let words = lead + 1..end;
    let leads = lexemes.is_any(lead, words!["in", "at", "near", "outside"]) && !words.is_empty();
    let whole = leads && phrase_end(names, passage, words.start, &(start..end)) == end;
    let named = whole
        && (is_place(names, passage, &words)
            || lexemes.at(words.start).capital && looks_like_place(names, passage, &words));
    named.then_some(words)
}

/// The place that a relative clause is about: "in Indiana, which votes May 3".
fn whose_clause(
    names: &Names<'_>,
    passage: &Passage<'_>,
    verb: usize,
    start: usize,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let relative = verb.checked_sub(1).filter(|r| lexemes.is_any(*r, words!["which", "where"]))?;
    let mut end = relative;
    while end > start && !lexemes.is_word(end - 1) && relative - end < 3 {
        end -= 1;
    }
    let mut first = end;
    while first > start && is_place_word(names, passage, first - 1) {
        first -= 1;
    }
    (first < end && end < relative).then_some(first..end)
}

/// How far before a verb a place in its subject begins.
const SUBJECT_REACH: usize = 6;

/// The place that is the object of a verb of visiting or invading.
pub(super) fn object(
    names: &Names<'_>,
    passage: &Passage<'_>,
    verb_end: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let end = phrase_end(names, passage, verb_end, sentence);
    let words = verb_end..end;
    (!words.is_empty() && names.kind(passage, words.end - 1) == Some(PartyKind::Place))
        .then_some(words)
}

/// Whether a lexeme names a place, alone or inside the name of an event: "Paris Olympics".
fn is_place_word(names: &Names<'_>, passage: &Passage<'_>, i: usize) -> bool {
    match names.kind(passage, i) {
        Some(PartyKind::Place) => !names.is_demonym(passage, i),
        Some(PartyKind::Person) => false,
        Some(_) | None => names.is_listed_place(passage, i) && !names.is_demonym(passage, i),
    }
}

/// The place that stands before an event noun as its modifier.
pub(super) fn modifier(
    names: &Names<'_>,
    passage: &Passage<'_>,
    noun: usize,
    start: usize,
    guess: bool,
    owned: bool,
    held: bool,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let from = noun.saturating_sub(8).max(start);
    let mut at = noun;
    while at > from {
        let i = at - 1;
        if let Some(date) = passage.date_at(i) {
            // "Lima's June 4 runoff": the date says nothing of the place.
            at = date.first;
            continue;
        }
        if owned && lexemes.at(i).shape == Shape::Possessive {
            at = i;
            continue;
        }
        if is_place_word(names, passage, i)
            && !(i > from && lexemes.is_any(i - 1, words!["de", "du", "la"]))
        {
            let mut first = i;
            while first > from
                && is_place_word(names, passage, first - 1)
                && lexemes.is_word(first - 1)
            {
                first -= 1;
            }
            let possessive = lexemes.at(i + 1).shape == Shape::Possessive;
            return (owned || !possessive).then_some(first..i + 1);
        }
        // "White House meeting", "Birch Hall rally"
        let site = held
            && at == noun
            && lexemes.at(i).capital
            && lexemes.word(i).ends_with(|c: char| c.is_ascii_lowercase())
            && lexemes.has(i, Is::SITE)
            && i > from
            && lexemes.at(i - 1).capital
            && lexemes.is_word(i - 1);
        if site {
            return Some(i - 1..at);
        }
        let unknown = guess
            && at == noun
            && lexemes.at(i).capital
            && lexemes.is_word(i)
            && lexemes.at(i.wrapping_sub(1)).capital
            && matches!(names.kind(passage, i), None | Some(PartyKind::Person))
            && i > start + 1
            && !lexemes.has(i, Is::WEEKDAY | Is::MONTH | Is::DETERMINER);
        if unknown {
            return Some(i - 1..at);
        }
        let adjective =
            lexemes.is_word(i) && !lexemes.has(i, PHRASE_BREAKS) || lexemes.is_hyphen(i);
        if !adjective {
            return None;
        }
        at = i;
    }
    None
}

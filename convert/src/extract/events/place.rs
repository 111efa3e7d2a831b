//! Where an event is: "in Evansville, Indiana", "at Windsor Castle", "the New Hampshire primary".

use std::ops::Range;

use copydesk_model::PartyKind;

use super::super::amounts::class::{Classes, Is};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::figures::names::Names;
use super::super::figures::passage::Passage;
use super::super::lexicon::Spelling;
use super::idioms;
use super::leads::{LOOSE, PHRASE, SPOT, STRICT, is_from_place};
use super::nouns::BESIDE_NOUNS;
use super::phrase::{may_hold_place, phrase_end};

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

/// The place behind the preposition at this lexeme.
pub(super) fn at(
    names: &Names<'_>,
    passage: &Passage<'_>,
    i: usize,
    sentence: &Range<usize>,
) -> Option<Place> {
    let lexemes = &passage.lexemes;
    let strict = lexemes.is_any(i, STRICT) || is_from_place(lexemes, i);
    let (spot, loose) = (lexemes.is_any(i, SPOT), lexemes.is_any(i, LOOSE) && !strict);
    if !(strict || loose || spot) {
        return None;
    }
    let mut first = i + 1;
    first += usize::from(lexemes.is(first, "of") && lexemes.is(i, "outside"));
    first += 2 * usize::from(lexemes.is(i, "in") && lexemes.are(first, words!["front", "of"]));
    if passage.date_at(first).is_some() || passage.amount_at(first).is_some() {
        return None;
    }
    let ground = aboard(names, passage, i, sentence);
    if let Some(place) = ground.or_else(|| one_of(names, passage, i, sentence)) {
        return Some(place);
    }
    if !may_hold_place(lexemes, first, sentence.end) {
        return None;
    }
    let end = phrase_end(names, passage, first, sentence);
    let words = first..end;
    if words.is_empty() || words.len() == 1 && lexemes.has(first, Is::DETERMINER) {
        return None;
    }
    // "in Ohio's primary": the event beside it has the place.
    if lexemes.has(end - 1, Is::EVENT_NOUN)
        && words.clone().any(|i| lexemes.at(i).shape() == Shape::Possessive)
    {
        return None;
    }
    // "in Ohio's interest"
    let owner = (words.start..end - 1).any(|i| lexemes.at(i).shape() == Shape::Possessive);
    if owner && is_thing(lexemes, end - 1) {
        return None;
    }
    if let Some(place) = on_way(names, passage, i, &words, sentence) {
        return Some(place);
    }
    let known = is_place(names, passage, &words);
    let noun = lexemes.at(end - 1).capital() && modifies(passage, end, sentence.end);
    let guess = strict && !noun && looks_like_place(names, passage, &words);
    // "on our soil", "on American soil"
    let soil = lexemes.is(i, "on") && lexemes.is(end - 1, "soil");
    let edge = lexemes.is(i, "on") && (soil || is_edge(passage, &words));
    // "over the Ohio senator"
    let person = noun && lexemes.has(words.start, Is::DETERMINER);
    if spot && (edge || is_named_spot(passage, &words)) || lexemes.is(i, "over") && known && !person
    {
        return Some(Place { lead: i, words, loose: false, known });
    }
    // "a visit to Capitol Hill"
    let toward = lexemes.is(i, "to") && !noun;
    let aimed = toward && (is_named_spot(passage, &words) || is_meant_site(passage, &words));
    let fits = guess
        || aimed
        || known
            && !(noun
                && (lexemes.has(end, Is::EVENT_NOUN) || !names.is_listed_place(passage, end - 1)));
    let whole = !(loose || person && spot)
        || aimed
        || lexemes.at(end - 1).capital()
        || lexemes.is(end - 1, ".");
    (fits && whole).then_some(Place { lead: i, words, loose, known })
}

/// "at one of her hotels", "in one of the city's parks": a building or ground among several.
fn one_of(
    names: &Names<'_>,
    passage: &Passage<'_>,
    lead: usize,
    sentence: &Range<usize>,
) -> Option<Place> {
    let lexemes = &passage.lexemes;
    let (first, inner) = (lead + 1, lead + 3);
    let led = lexemes.is_any(lead, words!["in", "at", "near", "outside", "inside"])
        && lexemes.are(first, words!["one", "of"])
        && lexemes.has(inner, Is::DETERMINER);
    let end = if led { phrase_end(names, passage, inner, sentence) } else { inner };
    let site = end > inner + 1 && lexemes.has(end - 1, Is::SITE);
    site.then_some(Place { lead, words: first..end, loose: false, known: false })
}

/// "on the road to Leeds", "on a beach at Hull": a spot by the name behind it.
fn on_way(
    names: &Names<'_>,
    passage: &Passage<'_>,
    lead: usize,
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<Place> {
    let lexemes = &passage.lexemes;
    let (end, next) = (words.end, words.end + 1);
    let spot = lexemes.is(lead, "on")
        && lexemes.has(words.start, Is::DETERMINER)
        && (2..=PHRASE).contains(&words.len())
        && lexemes.has(end - 1, Is::SITE)
        && !lexemes.at(end - 1).capital()
        && lexemes.is_any(end, words!["to", "at", "in", "near", "outside"])
        && lexemes.at(next).capital()
        && passage.date_at(next).is_none();
    let far = if spot { phrase_end(names, passage, next, sentence) } else { next };
    let named = next..far;
    let known = far > next && is_place(names, passage, &named);
    let fits = known || far > next && looks_like_place(names, passage, &named);
    (spot && fits).then_some(Place { lead, words: words.start..far, loose: false, known })
}

/// "on the outskirts of Leeds", "on the banks of the Ganges": a spot by what it is part of.
fn is_edge(passage: &Passage<'_>, words: &Range<usize>) -> bool {
    let lexemes = &passage.lexemes;
    let of = (words.start..words.end).find(|i| lexemes.is(*i, "of"));
    lexemes.at(words.end.saturating_sub(1)).capital()
        && of.is_some_and(|of| of > words.start && lexemes.has(of - 1, Is::SITE))
}

/// Whether some words are the name of a street, hill or building: "Capitol Hill", "Wall Street".
pub(super) fn is_named_spot(passage: &Passage<'_>, words: &Range<usize>) -> bool {
    let lexemes = &passage.lexemes;
    words.len() > 1
        && words.clone().all(|i| lexemes.at(i).capital() && lexemes.is_word(i))
        && lexemes.has(words.end - 1, Is::SITE)
}

/// Whether a noun is for no ground: "interests", but "Ohio's 4th district", "Lima's Old Town".
fn is_thing(lexemes: &Lexemes<'_>, noun: usize) -> bool {
    !lexemes.at(noun).capital()
        && lexemes.is_word(noun)
        && !lexemes.has(noun, Is::SITE)
        && !lexemes.is_any(noun, listed!(EVENTS, "place/grounds"))
}

/// "aboard her campaign plane": what people travel in.
fn aboard(
    names: &Names<'_>,
    passage: &Passage<'_>,
    lead: usize,
    sentence: &Range<usize>,
) -> Option<Place> {
    let lexemes = &passage.lexemes;
    if !lexemes.is(lead, "aboard") {
        return None;
    }
    let words = lead + 1..phrase_end(names, passage, lead + 1, sentence);
    let craft = words.len() > 1 && lexemes.is_any(words.end - 1, idioms::CRAFT);
    (craft && is_specific(passage, &words)).then_some(Place {
        lead,
        words,
        loose: false,
        known: false,
    })
}

/// Whether some words are a building or ground with its article: "the mosque", "a diner".
fn is_meant_site(passage: &Passage<'_>, words: &Range<usize>) -> bool {
    let lexemes = &passage.lexemes;
    let last = words.end.saturating_sub(1);
    words.len() > 1
        && lexemes.has(words.start, Is::DETERMINER)
        && lexemes.has(last, Is::SITE)
        && !lexemes.at(last).capital()
        && is_specific(passage, words)
}

/// Whether some words end with the name of a place.
pub(super) fn is_place(names: &Names<'_>, passage: &Passage<'_>, words: &Range<usize>) -> bool {
    let kind = |i: usize| names.kind(passage, i);
    let listed = || is_listed(names, passage, words);
    (words.clone().any(|i| kind(i) == Some(PartyKind::Place)) || listed())
        && kind(words.end - 1) != Some(PartyKind::Person)
        && !names.is_demonym(passage, words.end - 1)
}

/// Whether some words are nothing but a name that lists know as a place, though the article calls
/// a body by it too: "California" beside "the Institute of California".
fn is_listed(names: &Names<'_>, passage: &Passage<'_>, words: &Range<usize>) -> bool {
    let the = usize::from(passage.lexemes.is(words.start, "the"));
    let mut named = words.clone().skip(the);
    words.len() > the && named.all(|i| names.is_listed_place(passage, i))
}

/// Whether some words say which place is meant: "the hotel" does, "some states" and "their country" do not.
pub(super) fn is_specific(passage: &Passage<'_>, words: &Range<usize>) -> bool {
    let lexemes = &passage.lexemes;
    // "one of her hotels"
    let of = words.len() > 2 && lexemes.are(words.start, words!["one", "of"]);
    let words = &(words.start + if of { 2 } else { 0 }..words.end);
    let led = lexemes.is_any(words.start, words!["a", "an"]);
    let one = lexemes.is_any(words.start, listed!(EVENTS, "place/pointing"));
    let last = words.end.saturating_sub(1);
    let meant = one && words.len() > 1 && !lexemes.is_any(last, VAGUE);
    // "the worst in U.S. history"; "the U.S. election": one of many
    let whole = lexemes.is(words.end, "history")
        || words.len() == 1
            && lexemes.is_any(words.start, words!["u.s", "u.s.", "us"])
            && lexemes.is_word(words.end)
            && !lexemes.has(words.end, NO_NOUNS);
    !whole && (led || meant || words.clone().any(|i| lexemes.at(i).capital()))
}

/// What a word is that no place before it modifies.
const NO_NOUNS: Classes = Is::PREPOSITION
    | Is::CONJUNCTION
    | Is::AUXILIARY
    | Is::MODAL
    | Is::PRONOUN
    | Is::RELATIVE
    | Is::ADVERB
    | Is::WEEKDAY
    | Is::SHIFT;

/// Nouns of places that are everywhere, or of which there are many.
const VAGUE: &[Spelling] = listed!(EVENTS, "place/vague");

/// Whether the words before this lexeme modify a noun there: "in the Democratic primary".
pub(super) fn modifies(passage: &Passage<'_>, end: usize, sentence_end: usize) -> bool {
    let lexemes = &passage.lexemes;
    let plain = lexemes.has(end, Is::EVENT_NOUN)
        || lexemes.at(end).classes & !(Is::MEASURE | Is::SITE) == 0;
    let word = lexemes.word(end);
    end < sentence_end
        && lexemes.is_word(end)
        && !lexemes.at(end).capital()
        && plain
        && !lexemes.is_any(end, BESIDE_NOUNS)
        && passage.date_at(end).is_none()
        && !word.ends_with("ed")
        && !word.ends_with("ly")
        && !word.ends_with("ing")
}

/// Buildings whose word is nobody's last name.
const BUILDINGS: &[Spelling] = listed!(EVENTS, "place/buildings");

/// Whether words that no list knows look like a place behind "in" or "at".
pub(super) fn looks_like_place(
    names: &Names<'_>,
    passage: &Passage<'_>,
    words: &Range<usize>,
) -> bool {
    let lexemes = &passage.lexemes;
    let site = words.clone().any(|i| lexemes.has(i, Is::SITE));
    let last = words.end - 1;
    let kind = names.kind(passage, last);
    // "a hearing in Austin", but "the faith in Austin"
    let given = || {
        let lead = words.start.wrapping_sub(1);
        words.len() == 1
            && lexemes.is(lead, "in")
            && lexemes.has(lead.wrapping_sub(1), Is::EVENT_NOUN | Is::EVENT_VERB | Is::SITE)
            && names.is_given_only(passage, last)
    };
    // "at Charlotte Douglas Airport": its name begins like a person's.
    let building = || words.len() > 2 && lexemes.is_any(last, BUILDINGS);
    if kind == Some(PartyKind::Person) && !(given() || building())
        || names.is_demonym(passage, last)
    {
        return false;
    }
    let the = lexemes.is(words.start, "the");
    let named = words.clone().skip(usize::from(the)).all(|i| {
        lexemes.at(i).capital()
            || !lexemes.is_word(i)
            || lexemes.is_any(i, words!["of", "and", "the"])
            // "in Stoke-on-Trent"
            || lexemes.is_hyphen(i - 1) && lexemes.is_hyphen(i + 1)
    });
    // "at the United Nations": where the body sits.
    let at = passage.lexemes.is(words.start.wrapping_sub(1), "at");
    let organisation = kind == Some(PartyKind::Organisation) && !at;
    // "in Derby": a town.
    let town = words.len() == 1 && lexemes.at(last).capital() && lexemes.has(last, Is::EVENT_NOUN);
    let abstraction =
        lexemes.has(last, Is::MEASURE | Is::EVENT_NOUN | Is::TIME_UNIT) && !site && !town;
    let capital = lexemes.at(words.start + usize::from(the)).capital();
    // "in prison", "at school" say what sort of place it is, not which.
    let bare = words.len() == 1 && !lexemes.at(words.start).capital();
    let plain_site = site && !bare && lexemes.has(last, Is::SITE) && words.len() <= 8;
    // "the coast of Mindanao".
    let of_name = site && lexemes.at(last).capital() && words.clone().any(|i| lexemes.is(i, "of"));
    (named && capital && !organisation && !abstraction) || plain_site || of_name || site && capital
}

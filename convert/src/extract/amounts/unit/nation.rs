//! Which nation's money a word means that several nations use.

use std::ops::Range;

use copydesk_model::Unit;

use super::super::class::{Is, Of};
use super::super::lexemes::{Lexemes, listed, words};
use super::super::{Mention, ends_sentence};
use super::currency::{currency_of, is_letter};
use super::{Measured, Scale};
use crate::extract::document::{Document, Unit as Piece};
use crate::extract::lexicon::{Facts, Hints, Spelling};
use crate::extract::tokens::{Flags, Token};

/// The text that an amount stands in: a document, and the piece of it.
#[derive(Clone, Copy)]
pub(crate) struct Story<'d> {
    pub(crate) document: &'d Document,
    pub(crate) piece: &'d Piece,
}

/// Gives an amount the currency of the nation that its sentence names, that was named with its word before, or that
/// the text before it is about.
pub(in super::super) fn of_nation(
    lexemes: &Lexemes<'_>,
    story: Option<Story<'_>>,
    last: Option<&Mention>,
    found: Measured,
) -> Measured {
    let Some(word) = bare_word(lexemes, &found) else { return found };
    let before = || before(lexemes, last, &found, word);
    let by_name = || {
        let sentence = sentence(lexemes, &(found.first..found.end));
        match in_sentence(lexemes, &sentence, &(found.first..found.end), word) {
            Nations::One(unit) => Some(unit),
            Nations::Several => before(),
            Nations::None => before().or_else(|| told(story?, lexemes, sentence.start, word)),
        }
    };
    let unit = if lexemes.is_any(word, EVERYWHERE) { before() } else { by_name() };
    unit.map_or(found, |unit| Measured { unit: Scale { unit, ..found.unit }, ..found })
}

/// The word of a currency, or code that is shared, with no nation beside it.
fn bare_word(lexemes: &Lexemes<'_>, found: &Measured) -> Option<usize> {
    if found.prefixed {
        let code = lexemes.has(found.first, Is::CODE) || is_letter(lexemes, found.first);
        return code.then_some(found.first);
    }
    let word = found.end - 1;
    let usual = currency_of(lexemes.entry(word)).map(Unit::Currency);
    let bare = lexemes.has(word, Is::CURRENCY) && usual == Some(found.unit.unit);
    (bare && (word == 0 || !lexemes.has(word - 1, Is::NATION))).then_some(word)
}

/// How many lexemes before a bare "dollars" those of a nation may stand.
const NATION_REACH: usize = 40;

/// "from 6 Canadian dollars to 9 dollars": a bare word means the nation that was named with it before.
fn before(
    lexemes: &Lexemes<'_>,
    last: Option<&Mention>,
    found: &Measured,
    word: usize,
) -> Option<Unit> {
    let last = last?;
    let near = found.first.saturating_sub(last.end) <= NATION_REACH;
    let other = near && !found.prefixed && last.amount.unit() != found.unit.unit;
    (other && stem(lexemes, last.end - 1) == stem(lexemes, word)).then(|| last.amount.unit())
}

/// A word without the ending of the plural.
fn stem<'t>(lexemes: &Lexemes<'t>, word: usize) -> &'t str {
    lexemes.word(word).trim_end_matches('s')
}

/// How far a sentence is looked through for a nation, on either side.
const SENTENCE: usize = 50;

/// How many tokens before its sentence the nation of an amount is looked for.
const BEFORE: usize = 300;

/// How many tokens before its sentence a nation stands that is named once.
const BESIDE: usize = 40;

/// The nations that some words name which have a currency of a certain word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Nations {
    None,
    One(Unit),
    Several,
}

impl Nations {
    /// The currency of the only one.
    const fn only(self) -> Option<Unit> {
        match self {
            Self::One(unit) => Some(unit),
            Self::None | Self::Several => None,
        }
    }

    /// Those of some words.
    fn of(mut units: impl Iterator<Item = Unit>) -> Self {
        match units.next() {
            None => Self::None,
            Some(first) if units.all(|unit| unit == first) => Self::One(first),
            Some(_) => Self::Several,
        }
    }
}

/// "Chile will lend them 4 billion pesos": the one nation of the sentence that has such a currency. Dollars and
/// pounds are too often those of others.
pub(super) fn named(lexemes: &Lexemes<'_>, found: &Range<usize>, word: usize) -> Option<Unit> {
    if lexemes.is_any(word, EVERYWHERE) {
        return None;
    }
    in_sentence(lexemes, &sentence(lexemes, found), found, word).only()
}

/// Words of currencies in which news reckons everywhere.
const EVERYWHERE: &[Spelling] = listed!(AMOUNTS, "unit/nation/everywhere");

/// The lexemes of the sentence around some of them.
fn sentence(lexemes: &Lexemes<'_>, found: &Range<usize>) -> Range<usize> {
    let ends = |i: &usize| lexemes.is(*i, ";") || ends_sentence(lexemes, *i);
    let from = found.start.saturating_sub(SENTENCE);
    let first = (from..found.start).rev().find(ends).map_or(from, |end| end + 1);
    let end = (found.end + SENTENCE).min(lexemes.len());
    first..(found.end..end).find(ends).unwrap_or(end)
}

/// The nations of a sentence beside an amount.
fn in_sentence(
    lexemes: &Lexemes<'_>,
    sentence: &Range<usize>,
    found: &Range<usize>,
    word: usize,
) -> Nations {
    let crore = (found.start..found.end + 1).any(|i| lexemes.is_any(i, words!["crore", "crores"]));
    let sent = |i: usize| crore && i >= found.end && is_destination(lexemes, i);
    let others = sentence.clone().filter(|i| *i != word && !sent(*i));
    Nations::of(others.filter_map(|i| of_word(lexemes, i, word)))
}

/// "In Lahore the drains are full. They will cost 3 billion rupees.": the only nation that its piece of text names
/// before its sentence or, if that names none, the story; named twice, or in the sentence before.
fn told(
    Story { document, piece }: Story<'_>,
    lexemes: &Lexemes<'_>,
    sentence: usize,
    word: usize,
) -> Option<Unit> {
    let start = lexemes.at(sentence).start as usize;
    let end = document.tokens.partition_point(|token| (token.start as usize) < start);
    let units =
        |tokens: Range<usize>| { tokens }.filter_map(|i| of_token(document, i, lexemes, word));
    let from = end.saturating_sub(BEFORE);
    let own = piece.tokens.start.clamp(from, end);
    let unit = match Nations::of(units(own..end)) {
        Nations::None => Nations::of(units(from..own)).only(),
        near => near.only(),
    }?;
    let beside = || units(end.saturating_sub(BESIDE)..end).next().is_some();
    let twice = || units(from..end).filter(|other| *other == unit).nth(1).is_some();
    (beside() || twice()).then_some(unit)
}

/// The currency of a nation that begins with a token and has a currency of a word.
fn of_token(document: &Document, token: usize, lexemes: &Lexemes<'_>, word: usize) -> Option<Unit> {
    let name = document.tokens.get(token..)?;
    let first = name.first()?;
    if !first.has(Flags::CAPITAL) || !first.hints.has(Hints::OPENS_FIGURES) {
        return None;
    }
    let is_any = |token: &Token, names: &[Spelling]| {
        let bytes = token.start as usize..token.end as usize;
        let letters = || document.text.as_bytes().get(bytes.clone()).unwrap_or_default();
        names.iter().any(|name| name.is(token.head, letters))
    };
    let before = token.checked_sub(1).and_then(|i| document.tokens.get(i));
    let other = is_any(first, PERSONS) || before.is_some_and(|t| is_any(t, OTHER_LANDS));
    let words = |count| name.iter().take(count).map(|t| (t.head, t.start..t.end));
    of_name(|count, single| lexemes.joined(words(count), word, single)).filter(|_| !other)
}

/// The currency of a nation that begins here and has a currency of this word.
fn of_word(lexemes: &Lexemes<'_>, i: usize, word: usize) -> Option<Unit> {
    if !lexemes.at(i).capital()
        || !lexemes.at(i).hints.has(Hints::OPENS_FIGURES)
        || lexemes.is_any(i, PERSONS) && is_person(lexemes, i)
        || lexemes.is_any(i.wrapping_sub(1), OTHER_LANDS)
    {
        return None;
    }
    of_name(|count, single| lexemes.joined(lexemes.words_of(i..i + count), word, single))
}

/// The currency of a name of one word or two, that is looked up with a word behind it.
fn of_name(joined: impl Fn(usize, bool) -> Option<Facts>) -> Option<Unit> {
    let facts = [false, true]
        .into_iter()
        .find_map(|single| joined(1, single).or_else(|| joined(2, single)));
    let facts = facts.filter(|f| f.classes & Is::CURRENCY != 0 && f.lists & Of::GONE == 0)?;
    currency_of(facts).map(Unit::Currency)
}

/// Nations and towns that persons are called after.
const PERSONS: &[Spelling] = words!["chad", "jordan", "colombo", "cuba", "santiago", "oran"];

/// Words before which the name of a nation is the end of another's: "Equatorial Guinea".
const OTHER_LANDS: &[Spelling] = words!["equatorial"];

/// Whether a name of a nation is part of a person's, or of a detective on television.
fn is_person(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let name = |i: usize| {
        let function = Is::PREPOSITION | Is::CONJUNCTION | Is::DETERMINER | Is::NATION | Is::MONTH;
        lexemes.is_word(i) && lexemes.at(i).capital() && !lexemes.has(i, function)
    };
    let spaced = |i: usize| lexemes.at(i).spaced();
    let before = i > 0 && name(i - 1) && spaced(i);
    let led = i > 0 && lexemes.has(i - 1, Is::PREPOSITION);
    let aside = lexemes.is(i + 1, ",") && lexemes.is_any(i + 2, words!["the", "a", "who"]);
    before || name(i + 1) && spaced(i + 1) || aside && !led
}

/// Whether money goes to a nation that is named here: "in Nepal".
fn is_destination(lexemes: &Lexemes<'_>, i: usize) -> bool {
    i > 0 && lexemes.is_any(i - 1, words!["in", "to", "for"])
}

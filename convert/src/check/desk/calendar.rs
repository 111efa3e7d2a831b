//! Days of the calendar as a text writes them: "Monday, June 23, 2025".

use super::lexicon;
use crate::extract::document::Document;
use crate::extract::lexicon::Word;
use crate::extract::tokens::Kind;

/// A day with its month, perhaps weekday and year, and where it stands.
pub(super) struct Written {
    pub(super) tokens: std::ops::Range<usize>,
    /// From 1 for Monday.
    pub(super) weekday: Option<u8>,
    /// From 1.
    pub(super) month: u8,
    pub(super) day: u8,
    pub(super) year: Option<i16>,
}

/// The largest number beside a month that is meant for a day.
const MAX_DAY: u8 = 39;

/// Every day of a document.
pub(super) fn days(document: &Document) -> impl Iterator<Item = Written> {
    let months = (0..document.tokens.len()).filter(|i| {
        document.tokens.get(*i).is_some_and(|t| t.is_capital_word() && t.is(Word::Month))
    });
    months.filter_map(|i| written(document, i))
}

/// The day whose month is this token.
fn written(document: &Document, i: usize) -> Option<Written> {
    let month = place(&lexicon::MONTHS, document.word(i))?;
    let unit = document.units.get(document.unit_of(i))?.tokens.clone();
    let within = |i: &usize| unit.contains(i);
    let number = |i: usize| {
        let kind = document.tokens.get(i).filter(|_| unit.contains(&i))?.kind;
        if kind == Kind::Number { document.word(i).parse::<u16>().ok() } else { None }
    };
    let is =
        |i: usize, kind: Kind| within(&i) && document.tokens.get(i).is_some_and(|t| t.kind == kind);
    let day = |n: u16| u8::try_from(n).ok().filter(|n| (1..=MAX_DAY).contains(n));
    let year = |n: u16| i16::try_from(n).ok().filter(|n| (1000..2200).contains(n));
    let after = number(i + 1).and_then(day).filter(|_| !glued_behind(document, i + 1));
    let before = i.checked_sub(1).and_then(|b| number(b).and_then(day).map(|d| (b, d)));
    let (first, day, mut end) = match (after, before) {
        (Some(day), _) => (i, day, i + 2),
        (None, Some((b, day))) => (b, day, i + 1),
        (None, None) => return None,
    };
    // "June 23, 2025" and "23 June 2025".
    let behind = end + usize::from(is(end, Kind::Comma));
    let year = number(behind).and_then(year);
    if year.is_some() {
        end = behind + 1;
    }
    let comma = first.checked_sub(1).filter(|c| is(*c, Kind::Comma));
    let named = comma.unwrap_or(first).checked_sub(1).filter(within);
    let weekday = named.and_then(|w| Some((w, place(&lexicon::WEEKDAYS, document.word(w))?)));
    let weekday =
        weekday.filter(|(w, _)| document.tokens.get(*w).is_some_and(|t| t.is_capital_word()));
    let start = weekday.map_or(first, |(w, _)| w);
    Some(Written { tokens: start..end, weekday: weekday.map(|(_, w)| w), month, day, year })
}

/// Whether something is glued to a number, as in "June 23-25", "23rd", "5%".
fn glued_behind(document: &Document, i: usize) -> bool {
    let next = document.tokens.get(i + 1);
    next.is_some_and(|t| {
        !t.has(crate::extract::tokens::Flags::SPACED)
            && matches!(t.kind, Kind::Percent | Kind::Word)
    })
}

/// The number of a word in a list, from 1.
fn place(lists: &[&[&str]], word: &str) -> Option<u8> {
    let lower = word.to_ascii_lowercase();
    let found = lists.iter().position(|list| list.contains(&lower.as_str()))?;
    u8::try_from(found + 1).ok()
}

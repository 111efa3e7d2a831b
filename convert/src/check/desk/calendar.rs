//! Days of the calendar as a text writes them: "Monday, June 23, 2025", "Monday 2025-06-23".

use std::ops::Range;

use super::lexicon;
use crate::extract::document::Document;
use crate::extract::tokens::{Flags, Kind, Token};

/// A day with its month, perhaps weekday and year, and where it stands.
pub(super) struct Written {
    pub(super) tokens: Range<usize>,
    /// From 1 for Monday.
    pub(super) weekday: Option<u8>,
    /// From 1.
    pub(super) month: u8,
    pub(super) day: u8,
    pub(super) year: Option<i16>,
}

/// The largest number beside a month that is meant for a day.
const MAX_DAY: u8 = 39;

/// Every day of a document, in its order.
pub(super) fn days(document: &Document) -> Vec<Written> {
    let mut days = Vec::new();
    for (i, token) in document.tokens.iter().enumerate() {
        if token.is_capital_word() {
            let Some(month) = place(&lexicon::MONTHS, document.word(i)) else { continue };
            days.extend(Line::new(document, i).and_then(|line| line.day(i, month)));
            days.extend(Line::new(document, i).and_then(|line| line.end_of_range(i, month)));
        } else if token.kind == Kind::Number {
            days.extend(Line::new(document, i).and_then(|line| line.digits(i)));
        }
    }
    days
}

/// The piece of text that a date stands in.
struct Line<'d> {
    document: &'d Document,
    tokens: Range<usize>,
}

impl<'d> Line<'d> {
    fn new(document: &'d Document, token: usize) -> Option<Self> {
        let unit = document.units.get(document.unit_of(token))?;
        Some(Self { document, tokens: unit.tokens.clone() })
    }

    fn token(&self, i: usize) -> Option<&'d Token> {
        self.document.tokens.get(i).filter(|_| self.tokens.contains(&i))
    }

    fn word(&self, i: usize) -> &'d str {
        self.token(i).map_or("", |_| self.document.word(i))
    }

    fn is(&self, i: usize, kind: Kind) -> bool {
        self.token(i).is_some_and(|t| t.kind == kind)
    }

    fn is_glued(&self, i: usize) -> bool {
        self.token(i).is_some_and(|t| !t.has(Flags::SPACED))
    }

    fn number(&self, i: usize) -> Option<u16> {
        self.word(i).parse().ok()
    }

    fn year(&self, i: usize) -> Option<i16> {
        self.number(i).and_then(|n| i16::try_from(n).ok()).filter(|n| (1000..2200).contains(n))
    }

    /// The ending of an ordinal behind a number, “23rd”.
    fn is_ordinal(&self, i: usize) -> bool {
        lexicon::ORDINALS.contains(&self.word(i).trim_end_matches('.'))
    }

    /// A day that begins with this token, and the token behind it: “23”, “23rd”.
    fn day_from(&self, i: usize) -> Option<(u8, usize)> {
        let day = self.number(i).and_then(|n| u8::try_from(n).ok());
        let day = day.filter(|n| (1..=MAX_DAY).contains(n))?;
        if self.is_ordinal(i + 1) {
            return Some((day, i + 2));
        }
        let glued =
            self.is_glued(i + 1) && (self.is(i + 1, Kind::Percent) || self.is(i + 1, Kind::Word));
        (!glued).then_some((day, i + 1))
    }

    /// A day that ends before this token, and its first token: “23”, “23rd of”.
    fn day_until(&self, i: usize) -> Option<(u8, usize)> {
        let of = i.checked_sub(1).filter(|of| lexicon::OF.contains(&self.word(*of)));
        let end = of.unwrap_or(i);
        let last = end.checked_sub(1)?;
        let first = if self.is_ordinal(last) { last.checked_sub(1)? } else { last };
        // “of” leads from a bare number to much else: “a crowd of 40 of May's voters”.
        if of.is_some() && first == last {
            return None;
        }
        self.day_from(first).map(|(day, _)| (day, first))
    }

    /// The day whose month is this token.
    fn day(&self, i: usize, month: u8) -> Option<Written> {
        let before = || self.day_until(i).map(|(day, first)| (first, day, i + 1));
        // “In June 31 boats sank”: a month is meant, and behind it boats are counted.
        let month_alone = i.checked_sub(1).is_some_and(|b| self.word(b).eq_ignore_ascii_case("in"));
        let behind = self.day_from(i + 1).filter(|_| !month_alone);
        let (first, day, end) = behind.map(|(day, end)| (i, day, end)).or_else(before)?;
        // “June 23, 2025” and “23 June 2025”.
        let behind = end + usize::from(self.is(end, Kind::Comma));
        let year = self.year(behind);
        let end = if year.is_some() { behind + 1 } else { end };
        Some(self.named(Written { tokens: first..end, weekday: None, month, day, year }))
    }

    /// The last day of some that this month begins: “June 29-31”.
    fn end_of_range(&self, i: usize, month: u8) -> Option<Written> {
        let (first, dash) = self.day_from(i + 1)?;
        let joins = matches!(self.token(dash)?.kind, Kind::Dash | Kind::Hyphen);
        let (day, end) =
            self.day_from(dash + 1).filter(|(day, _)| joins && (first..=31).contains(day))?;
        let goes_on = self.is(end, Kind::Hyphen);
        let written = Written { tokens: i..end, weekday: None, month, day, year: self.year(end) };
        (!goes_on).then_some(written)
    }

    /// A day in digits whose year is this token: “2025-06-23”.
    fn digits(&self, i: usize) -> Option<Written> {
        let two = |i: usize| {
            let hyphen = self.is_glued(i) && self.is(i, Kind::Hyphen) && self.is_glued(i + 1);
            let digits = self.word(i + 1).len() == 2;
            self.number(i + 1).and_then(|n| u8::try_from(n).ok()).filter(|_| hyphen && digits)
        };
        let month = two(i + 1).filter(|month| (1..=12).contains(month))?;
        let day = two(i + 3).filter(|day| (1..=MAX_DAY).contains(day))?;
        let alone = !self.is_glued(i + 5) || !self.is(i + 5, Kind::Hyphen);
        let joined = self.is_glued(i) && !self.is(i.wrapping_sub(1), Kind::Bracket);
        let year = self.year(i).filter(|_| alone && !joined);
        year?;
        Some(self.named(Written { tokens: i..i + 5, weekday: None, month, day, year }))
    }

    /// A day with the weekday before or behind it: “Monday, June 23”, “Monday (June 23)”,
    /// “Monday the 23rd of June”, “June 23, a Monday”, “June 23 (Monday)”.
    fn named(&self, written: Written) -> Written {
        let Range { start, end } = written.tokens;
        let skip = |i: usize, kind: Kind| i.checked_sub(1).filter(|b| self.is(*b, kind));
        let the = start.checked_sub(1).filter(|t| self.word(*t) == "the").unwrap_or(start);
        let mark = skip(the, Kind::Comma).or_else(|| skip(the, Kind::Bracket)).unwrap_or(the);
        let before = mark.checked_sub(1).and_then(|at| Some((at, self.weekday(at)?)));
        if let Some((at, weekday)) = before {
            return Written { tokens: at..end, weekday: Some(weekday), ..written };
        }
        let behind = match self.token(end).map(|t| t.kind) {
            Some(Kind::Comma) if self.word(end + 1) == "a" => end + 2,
            Some(Kind::Bracket) => end + 1,
            _ => return written,
        };
        match self.weekday(behind) {
            // “June 23, a Monday morning”, “(Monday to Friday)”: something else goes on there.
            Some(day) if !self.is(behind + 1, Kind::Word) && !self.is(behind + 1, Kind::Dash) => {
                Written { tokens: start..behind + 1, weekday: Some(day), ..written }
            }
            _ => written,
        }
    }

    fn weekday(&self, i: usize) -> Option<u8> {
        self.token(i).filter(|t| t.is_capital_word())?;
        place(&lexicon::WEEKDAYS, self.word(i))
    }
}

/// The number of a word in a list, from 1.
fn place(lists: &[&[&str]], word: &str) -> Option<u8> {
    let has = |list: &&[&str]| list.iter().any(|name| name.eq_ignore_ascii_case(word));
    let found = lists.iter().position(has)?;
    u8::try_from(found + 1).ok()
}

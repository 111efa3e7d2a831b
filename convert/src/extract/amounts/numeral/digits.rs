//! Numbers in digits, and the fractions behind them.

use super::super::VULGAR;
use super::super::class::Is;
use super::super::lexemes::{Lexemes, listed, words};
use super::super::unit::is_letter;
use super::{Core, Numeral};

/// Digits, with "1/2" or "½" behind them where they stand.
pub(super) fn digits(lexemes: &Lexemes<'_>, i: usize) -> Numeral {
    let plain =
        Numeral { first: i, end: i + 1, core: Core::Digits(i), exponent: 0, negative: false };
    if let Some((value, scale)) = decimal_comma(lexemes, i) {
        return Numeral { end: i + 3, core: Core::Scaled(value, scale), ..plain };
    }
    if let Some(value) = slashed_part(lexemes, i) {
        return Numeral { end: i + 3, core: Core::Scaled(value, 2), ..plain };
    }
    if let Some((value, end)) = spaced_groups(lexemes, i) {
        return Numeral { end, core: Core::Scaled(value, 0), ..plain };
    }
    if !lexemes.is_number(i + 1) && !lexemes.is_any(i + 1, VULGAR) {
        return plain;
    }
    let Ok(whole) = lexemes.word(i).parse::<i64>() else { return plain };
    if whole.abs() > 1_000_000 {
        return plain;
    }
    if let Some((value, scale)) = vulgar_fraction(lexemes.word(i + 1)) {
        let value = whole * 10i64.pow(u32::from(scale)) + value;
        return Numeral { end: i + 2, core: Core::Scaled(value, scale), ..plain };
    }
    if let Some(part) = slashed(lexemes, i + 1) {
        return Numeral { end: i + 4, core: Core::Scaled(whole * 100 + part, 2), ..plain };
    }
    plain
}

/// "1/2", "1/4", "3/4", in hundredths.
fn slashed(lexemes: &Lexemes<'_>, i: usize) -> Option<i64> {
    if !(lexemes.is(i + 1, "/") && lexemes.glued(i + 1) && lexemes.glued(i + 2)) {
        return None;
    }
    match (lexemes.word(i), lexemes.word(i + 2)) {
        ("1", "2") => Some(50),
        ("1", "4") => Some(25),
        ("3", "4") => Some(75),
        _ => None,
    }
}

/// "1/2 percent": a part of one alone.
fn slashed_part(lexemes: &Lexemes<'_>, i: usize) -> Option<i64> {
    let percent = lexemes.has(i + 3, Is::PERCENT) || lexemes.are(i + 3, words!["per", "cent"]);
    slashed(lexemes, i).filter(|_| percent)
}

/// "€500 000", "2 000 000 euros": spaces for the commas, which a currency beside them tells. The lexeme behind.
fn spaced_groups(lexemes: &Lexemes<'_>, i: usize) -> Option<(i64, usize)> {
    if !lexemes.is_number(i + 1) {
        return None;
    }
    let mut value = lexemes.word(i).parse::<i64>().ok().filter(|_| lexemes.word(i).len() <= 3)?;
    let mut end = i + 1;
    while end < i + 4
        && lexemes.is_number(end)
        && lexemes.at(end).spaced()
        && lexemes.word(end).len() == 3
    {
        value = value * 1000 + lexemes.word(end).parse::<i64>().ok()?;
        end += 1;
    }
    // "€12 050": a group that begins with 0 is no number of its own.
    let zero = lexemes.word(i + 1).starts_with('0');
    let before = i > 0 && is_unit_before(lexemes, i, zero);
    let behind = || lexemes.has(end, Is::CURRENCY | Is::CODE);
    let apart = || is_numbered(lexemes, i) || before && counts(lexemes, end);
    let told = (before || behind()) && (zero || !apart());
    (end > i + 1 && told).then_some((value, end))
}

/// Whether a unit stands before a number whose groups a space may part; two numbers are likelier behind "$".
fn is_unit_before(lexemes: &Lexemes<'_>, i: usize, zero: bool) -> bool {
    let symbol =
        lexemes.has(i - 1, Is::SYMBOL) && (zero || !lexemes.is_any(i - 1, words!["$", "£"]));
    symbol || lexemes.has(i - 1, Is::CODE) || is_letter(lexemes, i - 1)
}

/// Whether a number is that of a day, room or part of a text: "on May 5 200 euros were found".
fn is_numbered(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let heads = listed!(AMOUNTS, "numeral/digits/numbered");
    i > 0 && (lexemes.has(i - 1, Is::MONTH | Is::WEEKDAY) || lexemes.is_any(i - 1, heads))
}

/// Whether a plural noun stands here, which the number before it counts: "for €10 200 guests got in".
fn counts(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let no_noun =
        Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY | Is::DETERMINER | Is::MAGNITUDE;
    lexemes.is_word(i)
        && !lexemes.has(i, no_noun)
        && (lexemes.ends(i, "s") || lexemes.is_any(i, words!["people", "men", "women", "children"]))
}

/// "2,5 million", "12,50 euros": a comma for the point, which one or two digits and a unit tell.
fn decimal_comma(lexemes: &Lexemes<'_>, i: usize) -> Option<(i64, u8)> {
    let comma = lexemes.is(i + 1, ",") && lexemes.glued(i + 1) && lexemes.glued(i + 2);
    if !comma || !lexemes.is_number(i + 2) {
        return None;
    }
    let (whole, part) = (lexemes.word(i), lexemes.word(i + 2));
    let units = Is::MAGNITUDE | Is::PERCENT | Is::CURRENCY;
    let behind = i + 3 + usize::from(lexemes.is_hyphen(i + 3));
    let measured =
        lexemes.has(behind, units) || lexemes.glued(i + 3) && lexemes.has(i + 3, Is::SUFFIX);
    // "€4,99", "4,99 €"
    let cents = part.len() == 2
        && (i > 0 && lexemes.has(i - 1, Is::SYMBOL) || lexemes.has(i + 3, Is::SYMBOL));
    let short = whole.len() <= 3 && part.len() <= 2 && (measured || cents);
    let scale = u8::try_from(part.len()).ok().filter(|_| short)?;
    let value = whole.parse::<i64>().ok()? * 10i64.pow(u32::from(scale));
    Some((value + part.parse::<i64>().ok()?, scale))
}

pub(super) fn vulgar_fraction(mark: &str) -> Option<(i64, u8)> {
    Some(match mark {
        "½" => (5, 1),
        "¼" => (25, 2),
        "¾" => (75, 2),
        _ => return None,
    })
}

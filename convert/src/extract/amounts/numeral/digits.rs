//! Numbers in digits, and the fractions behind them.

use super::super::VULGAR;
use super::super::class::Is;
use super::super::lexemes::Lexemes;
use super::{Core, Numeral};

/// Digits, with "1/2" or "½" behind them where they stand.
pub(super) fn digits(lexemes: &Lexemes<'_>, i: usize) -> Numeral {
    let plain =
        Numeral { first: i, end: i + 1, core: Core::Digits(i), exponent: 0, negative: false };
    if let Some((value, scale)) = decimal_comma(lexemes, i) {
        return Numeral { end: i + 3, core: Core::Scaled(value, scale), ..plain };
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
    let slashed = lexemes.is_number(i + 1) && lexemes.is(i + 2, "/") && lexemes.is_number(i + 3);
    if slashed && lexemes.glued(i + 2) && lexemes.glued(i + 3) {
        let part = match (lexemes.word(i + 1), lexemes.word(i + 3)) {
            ("1", "2") => 50,
            ("1", "4") => 25,
            ("3", "4") => 75,
            _ => return plain,
        };
        return Numeral { end: i + 4, core: Core::Scaled(whole * 100 + part, 2), ..plain };
    }
    plain
}

/// "€500 000", "2 000 000 euros": spaces for the commas, which a currency beside them tells. The lexeme behind.
fn spaced_groups(lexemes: &Lexemes<'_>, i: usize) -> Option<(i64, usize)> {
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
    let before = i > 0
        && (lexemes.has(i - 1, Is::SYMBOL | Is::CODE)
            || lexemes.glued(i) && lexemes.is_word(i - 1));
    let told = before || lexemes.has(end, Is::CURRENCY | Is::CODE);
    (end > i + 1 && told).then_some((value, end))
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
    let short = whole.len() <= 3 && part.len() <= 2 && measured;
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

//! Numbers in digits, and the fractions behind them.

use super::super::VULGAR;
use super::super::lexemes::Lexemes;
use super::{Core, Numeral};

/// Digits, with "1/2" or "½" behind them where they stand.
pub(super) fn digits(lexemes: &Lexemes<'_>, i: usize) -> Numeral {
    let plain =
        Numeral { first: i, end: i + 1, core: Core::Digits(i), exponent: 0, negative: false };
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

pub(super) fn vulgar_fraction(mark: &str) -> Option<(i64, u8)> {
    Some(match mark {
        "½" => (5, 1),
        "¼" => (25, 2),
        "¾" => (75, 2),
        _ => return None,
    })
}

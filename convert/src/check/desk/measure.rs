//! Percentages, sums of money and ages, as tokens have them.

use std::ops::Range;

use super::lexicon;
use crate::extract::document::Document;
use crate::extract::tokens::{Flags, Kind};

/// One, in thousandths.
pub(super) const ONE: u64 = 1000;

/// Digits with commas and a point as a number in thousandths.
pub(super) fn thousandths(digits: &str) -> Option<u64> {
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let whole: u64 = whole.replace(',', "").parse().ok()?;
    let rest = rest.get(..rest.len().min(3))?;
    let part: u64 = format!("{rest:0<3}").parse().ok()?;
    whole.checked_mul(ONE)?.checked_add(part)
}

/// What a number measures.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of<'a> {
    Percent,
    Money(&'a str),
    Age,
}

/// A number with what it measures.
struct Measured<'a> {
    of: Of<'a>,
    /// In thousandths.
    value: u64,
    /// How much the last digit that is no zero counts, in thousandths.
    unit: u64,
    tokens: Range<usize>,
}

/// The measure of the headline at this token, and the one measure of its sort in the body, if that is
/// another number and near.
pub(super) fn measured(
    document: &Document,
    i: usize,
    body: &[usize],
) -> Option<(Range<usize>, Range<usize>)> {
    let said = measure(document, i).filter(|_| !is_bound(document, i))?;
    let same = body.iter().filter_map(|at| measure(document, *at)).filter(|m| m.of == said.of);
    let mut same = same.collect::<Vec<_>>().into_iter();
    let only = same.next()?;
    let one = same.all(|other| other.value == only.value);
    (one && is_near_slip(&said, &only)).then_some((said.tokens, only.tokens))
}

/// Whether one number is no rounding of the other, and near: a fifth away at most, or with two digits
/// changed about.
fn is_near_slip(said: &Measured<'_>, only: &Measured<'_>) -> bool {
    let apart = said.value.abs_diff(only.value);
    let rounded = apart < said.unit;
    let near = apart.saturating_mul(5) <= said.value.max(only.value);
    let digits = |value: u64| {
        let mut digits = value.to_string().into_bytes();
        digits.sort_unstable();
        digits
    };
    !rounded && (near || digits(said.value) == digits(only.value))
}

fn measure(document: &Document, i: usize) -> Option<Measured<'_>> {
    let value = thousandths(document.word(i))?;
    let currency = sign_before(document, i);
    let next = document.word(i + 1);
    let made = |of, times: u64, tokens| {
        let value = value.checked_mul(times)?;
        Some(Measured { of, value, unit: unit(document.word(i)).checked_mul(times)?, tokens })
    };
    if let Some(sign) = currency {
        let times = lexicon::MAGNITUDES.iter().find(|(name, _)| *name == next);
        let (times, end) = times.map_or((1, i + 1), |(_, times)| (*times, i + 2));
        return made(Of::Money(document.word(sign)), times, sign..end);
    }
    if next == "%" || next == "percent" {
        return made(Of::Percent, 1, i..i + 2);
    }
    let per_cent = next == "per" && document.word(i + 2) == "cent";
    if per_cent {
        return made(Of::Percent, 1, i..i + 3);
    }
    is_age(document, i).then(|| made(Of::Age, 1, i..i + 1))?
}

/// The sign before a number, unless it is that of what stands before it: “40 € 45 percent”, “A$ 54”.
fn sign_before(document: &Document, i: usize) -> Option<usize> {
    let is = |i: usize, kind| document.tokens.get(i).is_some_and(|t| t.kind == kind);
    let spaced = |i: usize| document.tokens.get(i).is_some_and(|t| t.has(Flags::SPACED));
    let beside = |a: usize, b: usize| document.unit_of(a) == document.unit_of(b);
    let sign = i.checked_sub(1).filter(|sign| is(*sign, Kind::Currency) && beside(*sign, i))?;
    let free = sign
        .checked_sub(1)
        .is_none_or(|before| !beside(before, sign) || spaced(sign) && !is(before, Kind::Number));
    (!spaced(i) || free).then_some(sign)
}

/// “34-year-old”, “, 34,”.
fn is_age(document: &Document, i: usize) -> bool {
    let is = |i: Option<usize>, kind: Kind| {
        i.and_then(|i| document.tokens.get(i)).is_some_and(|t| t.kind == kind)
    };
    let two = document.word(i).len() == 2;
    let between = two && is(i.checked_sub(1), Kind::Comma) && is(Some(i + 1), Kind::Comma);
    let year_old = is(Some(i + 1), Kind::Hyphen) && document.word(i + 2).starts_with("year-old");
    between || year_old
}

/// How much the last digit of a number that is no zero counts, in thousandths.
fn unit(digits: &str) -> u64 {
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    match part.len() {
        0 => {
            let zeros = whole.bytes().rev().filter(u8::is_ascii_digit).take_while(|b| *b == b'0');
            zeros.take(12).fold(ONE, |unit, _| unit * 10)
        }
        1 => ONE / 10,
        2 => ONE / 100,
        _ => 1,
    }
}

/// Whether a word before a number says that it is not exact: “nearly”, “over”.
fn is_bound(document: &Document, i: usize) -> bool {
    let mut before = (i.saturating_sub(3)..i).map(|b| document.word(b));
    before.any(|word| lexicon::BOUNDS.contains(&&*word.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::{thousandths, unit};

    #[test]
    fn numbers_are_read_in_thousandths() {
        assert_eq!(thousandths("1,200"), Some(1_200_000));
        assert_eq!(thousandths("4.25"), Some(4_250));
        assert_eq!(thousandths("4.12345"), Some(4_123));
        assert_eq!(thousandths("x"), None);
    }

    #[test]
    fn the_last_digit_says_how_exact_a_number_is() {
        assert_eq!(unit("42"), 1_000);
        assert_eq!(unit("400"), 100_000);
        assert_eq!(unit("4.25"), 10);
    }
}

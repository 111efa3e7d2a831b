//! Numbers as news writes them: "1,234.5", "2.5 million", "twenty-five", "half a million".

mod digits;
mod spelled;
mod value;

use super::class::Is;
use super::lexemes::{Lexemes, words};
use digits::{digits, vulgar_fraction};
use spelled::{fraction, spelled};

/// A number in the text, not yet worked out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numeral {
    /// Its first lexeme.
    pub(crate) first: usize,
    /// The lexeme behind it.
    pub(crate) end: usize,
    core: Core,
    /// The power of ten of its magnitude words.
    exponent: u8,
    negative: bool,
}

#[derive(Clone, Copy, Debug)]
enum Core {
    /// The digits of this lexeme.
    Digits(usize),
    /// A number and how many of its digits stand behind the point.
    Scaled(i64, u8),
}

/// The greatest power of ten that magnitude words may give together.
const MAX_EXPONENT: u8 = 24;

impl Numeral {
    /// The number that begins with this lexeme.
    pub(crate) fn at(lexemes: &Lexemes<'_>, i: usize) -> Option<Self> {
        let (from, negative) = sign(lexemes, i);
        let mut numeral = if lexemes.is_number(from) {
            digits(lexemes, from)
        } else if lexemes.has(from, Is::NUMERAL) || lexemes.is_any(from, words!["a", "an"]) {
            fraction(lexemes, from).or_else(|| spelled(lexemes, from))?
        } else if let Some((value, scale)) = vulgar_fraction(lexemes.word(from)) {
            Self {
                first: from,
                end: from + 1,
                core: Core::Scaled(value, scale),
                exponent: 0,
                negative,
            }
        } else if lexemes.is(from, ".") && lexemes.is_number(from + 1) && lexemes.glued(from + 1) {
            let scale = lexemes.word(from + 1).len().min(18) as u8;
            let value = lexemes.word(from + 1).parse().ok()?;
            Self {
                first: from,
                end: from + 2,
                core: Core::Scaled(value, scale),
                exponent: 0,
                negative,
            }
        } else {
            return None;
        };
        numeral.first = i;
        numeral.negative = negative;
        numeral.magnitudes(lexemes);
        Some(numeral)
    }

    /// Whether it is digits with separators of thousands, or has a magnitude word.
    pub(crate) fn is_large_form(&self, lexemes: &Lexemes<'_>) -> bool {
        self.magnitude() > 0 || self.has_separator(lexemes)
    }

    /// Whether it is digits with separators of thousands.
    pub(crate) fn has_separator(&self, lexemes: &Lexemes<'_>) -> bool {
        matches!(self.core, Core::Digits(i) if lexemes.word(i).contains([',', '\'', '’', '\u{a0}', '\u{202f}']))
    }

    /// Whether it is written in digits.
    pub(crate) const fn is_digits(&self) -> bool {
        matches!(self.core, Core::Digits(_))
    }

    /// The digits before the point, if there are few.
    pub(crate) fn small_whole(&self, lexemes: &Lexemes<'_>) -> Option<i64> {
        match self.core {
            Core::Digits(i) => lexemes.word(i).parse().ok(),
            Core::Scaled(value, 0) => Some(value),
            Core::Scaled(..) => None,
        }
    }

    /// The digits before the point, if there are few, whatever stands behind it.
    pub(crate) fn floor(&self, lexemes: &Lexemes<'_>) -> Option<i64> {
        match self.core {
            Core::Digits(i) => lexemes.word(i).split('.').next()?.parse().ok(),
            Core::Scaled(..) => self.small_whole(lexemes),
        }
    }

    /// The power of ten of its magnitude words.
    pub(crate) const fn magnitude(&self) -> u8 {
        match self.core {
            Core::Scaled(v, 0) if self.exponent == 0 && v >= 1000 => {
                if v % 1_000_000_000_000 == 0 {
                    12
                } else if v % 1_000_000_000 == 0 {
                    9
                } else if v % 1_000_000 == 0 {
                    6
                } else if v % 1000 == 0 {
                    3
                } else {
                    0
                }
            }
            _ => self.exponent,
        }
    }

    /// The number with the magnitude of another.
    pub(crate) const fn with_magnitude_of(mut self, other: &Self) -> Self {
        self.exponent = other.magnitude();
        self
    }

    /// Takes the magnitude words that follow: "million", "lakh crore", glued "m".
    fn magnitudes(&mut self, lexemes: &Lexemes<'_>) {
        for _ in 0..3 {
            let at = over_hyphen(lexemes, self.end);
            let Some(power) = magnitude(lexemes, at, self.end) else { return };
            if self.exponent + power > MAX_EXPONENT || is_squared(power, self.exponent) {
                return;
            }
            self.exponent += power;
            self.end = at + 1;
        }
        self.half_behind(lexemes);
    }

    /// "a million and a half".
    fn half_behind(&mut self, lexemes: &Lexemes<'_>) {
        if let Core::Scaled(value, 0) = self.core
            && lexemes.are(self.end, words!["and", "a", "half"])
        {
            self.core = Core::Scaled(value * 10 + 5, 1);
            self.end += 3;
        }
    }

    /// The number one, over these lexemes.
    pub(crate) const fn one(first: usize, end: usize) -> Self {
        Self { first, end, core: Core::Scaled(1, 0), exponent: 0, negative: false }
    }

    /// The number, ten times.
    pub(crate) const fn tenfold(mut self) -> Self {
        self.exponent += 1;
        self
    }

    /// Whether a magnitude can follow its own: "crore" behind "lakh", any behind none.
    pub(crate) const fn may_take(&self, power: u8) -> bool {
        let own = self.magnitude();
        own == 0 || own == 5 && power == 7
    }

    /// Takes the next lexeme as its magnitude.
    pub(crate) const fn take_suffix(&mut self, power: u8) {
        self.exponent += power;
        self.end += 1;
    }
}

/// The lexeme behind a hyphen, if one stands here: "3-billion", "20-plus trillion".
fn over_hyphen(lexemes: &Lexemes<'_>, end: usize) -> usize {
    if !lexemes.is_hyphen(end) {
        return end;
    }
    let behind = end + 2 + usize::from(lexemes.is_hyphen(end + 2));
    let plus = lexemes.is(end + 1, "plus") && lexemes.has(behind, Is::MAGNITUDE);
    if plus { behind } else { end + 1 }
}

/// "lakh crore", "hundred million" multiply; "million billion" does not.
const fn is_squared(power: u8, before: u8) -> bool {
    before > 0 && !(before <= 5 && power > before) && power != 7
}

/// The power of ten of the magnitude word here; `None` for any other word.
fn magnitude(lexemes: &Lexemes<'_>, at: usize, number_end: usize) -> Option<u8> {
    if lexemes.has(at, Is::MAGNITUDE) {
        return Some(lexemes.entry(at).value);
    }
    let suffix = lexemes.has(at, Is::SUFFIX)
        && at == number_end
        && lexemes.glued(at)
        && at > 0
        && lexemes.is_number(at - 1)
        && !(lexemes.glued(at + 1) && lexemes.is_word(at + 1));
    suffix.then(|| lexemes.entry(at).value)
}

/// A sign that belongs to the number: "-5", "minus five". The lexeme behind it.
fn sign(lexemes: &Lexemes<'_>, i: usize) -> (usize, bool) {
    if lexemes.is_number(i) {
        return (i, false);
    }
    let dash = matches!(lexemes.word(i), "-" | "−" | "–") && lexemes.at(i).spaced();
    if dash && lexemes.is_number(i + 1) && lexemes.glued(i + 1) {
        return (i + 1, true);
    }
    // "plus or minus 3 points": both ways, so neither.
    let either = i > 1 && lexemes.is_any(i - 1, words!["or", "/"]) && lexemes.is(i - 2, "plus");
    if lexemes.is_any(i, words!["minus", "negative"]) && !either {
        return (i + 1, true);
    }
    (i, false)
}

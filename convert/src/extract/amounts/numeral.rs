//! Numbers as news writes them: "1,234.5", "2.5 million", "twenty-five", "half a million".

use copydesk_model::Decimal;

use super::class::{Is, Of};
use super::lexemes::{Lexemes, words};

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

/// The most words of one spelled-out number: "nine hundred and ninety-nine thousand …".
const MAX_WORDS: usize = 24;

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

    /// The number, moved by a power of ten: -2 for cents. `None` for too many digits.
    pub(crate) fn value(&self, lexemes: &Lexemes<'_>, shift: i8) -> Option<Decimal> {
        self.short_value(lexemes, shift).or_else(|| self.long_value(lexemes, shift))
    }

    /// The number, where it fits a machine word: nearly always.
    fn short_value(&self, lexemes: &Lexemes<'_>, shift: i8) -> Option<Decimal> {
        let (mantissa, scale) = match self.core {
            Core::Digits(i) => short_digits(lexemes.word(i))?,
            Core::Scaled(value, scale) => (value, i16::from(scale)),
        };
        let mantissa = if self.negative { -mantissa } else { mantissa };
        let scale = scale - i16::from(self.exponent) - i16::from(shift);
        if scale >= 0 {
            return Some(Decimal::from_parts(mantissa, u8::try_from(scale).ok()?));
        }
        let power = 10i64.checked_pow(u32::try_from(-scale).ok()?)?;
        Some(Decimal::from_parts(mantissa.checked_mul(power)?, 0))
    }

    fn long_value(&self, lexemes: &Lexemes<'_>, shift: i8) -> Option<Decimal> {
        let base = match self.core {
            Core::Digits(i) => plain_digits(lexemes.word(i))?,
            Core::Scaled(value, scale) => Decimal::from_parts(value, scale),
        };
        let base =
            if self.negative { base.checked_mul(&Decimal::from_parts(-1, 0)).ok()? } else { base };
        let power = i16::from(self.exponent) + i16::from(shift);
        match power {
            0 => Some(base),
            _ => base.checked_mul(&power_of_ten(power)?).ok(),
        }
    }

    /// Takes the magnitude words that follow: "million", "lakh crore", glued "m".
    fn magnitudes(&mut self, lexemes: &Lexemes<'_>) {
        for _ in 0..3 {
            let at = if lexemes.is_hyphen(self.end) { self.end + 1 } else { self.end };
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
        if lexemes.are(self.end, words!["and", "a", "half"])
            && let Core::Scaled(value, 0) = self.core
        {
            self.core = Core::Scaled(value * 10 + 5, 1);
            self.end += 3;
        }
    }
}

/// "lakh crore", "hundred million" multiply; "million billion" does not.
const fn is_squared(power: u8, before: u8) -> bool {
    before > 0 && !(before <= 5 && power > before) && power != 7
}

/// The power of ten of the magnitude word here; `None` for any other word.
fn magnitude(lexemes: &Lexemes<'_>, at: usize, number_end: usize) -> Option<u8> {
    let entry = lexemes.entry(at);
    if entry.classes & Is::MAGNITUDE != 0 {
        return Some(entry.value);
    }
    let next_glued = lexemes.glued(at + 1) && lexemes.is_word(at + 1);
    let glued = at == number_end && lexemes.glued(at);
    let after_digits = at > 0 && lexemes.is_number(at - 1);
    let suffix = entry.classes & Is::SUFFIX != 0 && after_digits && !next_glued;
    (suffix && glued).then_some(entry.value)
}

fn power_of_ten(power: i16) -> Option<Decimal> {
    if power < 0 {
        return Some(Decimal::from_parts(1, power.unsigned_abs().try_into().ok()?));
    }
    let ten = Decimal::from_parts(10i64.checked_pow(u32::try_from(power.min(18)).ok()?)?, 0);
    if power <= 18 { Some(ten) } else { ten.checked_mul(&power_of_ten(power - 18)?).ok() }
}

/// A sign that belongs to the number: "-5", "minus five". The lexeme behind it.
fn sign(lexemes: &Lexemes<'_>, i: usize) -> (usize, bool) {
    let dash = matches!(lexemes.word(i), "-" | "−" | "–") && lexemes.at(i).spaced;
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

/// Digits, with "1/2" or "½" behind them where they stand.
fn digits(lexemes: &Lexemes<'_>, i: usize) -> Numeral {
    let plain =
        Numeral { first: i, end: i + 1, core: Core::Digits(i), exponent: 0, negative: false };
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

fn vulgar_fraction(mark: &str) -> Option<(i64, u8)> {
    Some(match mark {
        "½" => (5, 1),
        "¼" => (25, 2),
        "¾" => (75, 2),
        _ => return None,
    })
}

/// Up to 18 digits without separators: the number without its point, and the digits behind it.
fn short_digits(digits: &str) -> Option<(i64, i16)> {
    let (mut value, mut scale, mut count) = (0i64, 0i16, 0);
    let mut fraction = false;
    for byte in digits.bytes() {
        match byte {
            b'0'..=b'9' if count < 18 => {
                value = value * 10 + i64::from(byte - b'0');
                scale += i16::from(fraction);
                count += 1;
            }
            b'0'..=b'9' => return None,
            b'.' if fraction => return None,
            b'.' => fraction = true,
            _ => {}
        }
    }
    Some((value, scale))
}

/// "1,234.5" without separators, as a decimal.
fn plain_digits(digits: &str) -> Option<Decimal> {
    let dots = digits.matches('.').count();
    let plain: String =
        digits.chars().filter(|c| c.is_ascii_digit() || (*c == '.' && dots == 1)).collect();
    plain.parse().ok()
}

/// "half a", "a quarter of a", "three quarters", before a magnitude or a unit.
fn fraction(lexemes: &Lexemes<'_>, i: usize) -> Option<Numeral> {
    let mut at = i;
    let mut count = 1;
    if lexemes.is_any(at, words!["a", "an"]) {
        at += 1;
    } else if lexemes.has(at, Is::SMALL) {
        count = i64::from(lexemes.entry(at).value);
        at += if lexemes.is_hyphen(at + 1) { 2 } else { 1 };
    }
    let hundredths = match lexemes.word(at).to_ascii_lowercase().as_str() {
        "half" => 50,
        "quarter" | "quarters" => 25,
        "tenth" | "tenths" => 10,
        "fifth" | "fifths" => 20,
        _ => return None,
    };
    at += 1;
    let of = lexemes.is(at, "of");
    at += usize::from(of);
    let article = lexemes.is_any(at, words!["a", "an", "one"]);
    at += usize::from(article || lexemes.is_dash(at));
    let whole = lexemes.has(at, Is::MAGNITUDE) || (article && lexemes.has(at, Is::PERCENT));
    let value = count.checked_mul(hundredths)?;
    whole.then_some(Numeral {
        first: i,
        end: at,
        core: Core::Scaled(value, 2),
        exponent: 0,
        negative: false,
    })
}

/// A number in words, without the magnitudes that end it.
fn spelled(lexemes: &Lexemes<'_>, i: usize) -> Option<Numeral> {
    let one =
        |end| Numeral { first: i, end, core: Core::Scaled(1, 0), exponent: 0, negative: false };
    if lexemes.is_any(i, words!["a", "an"]) {
        let at = i + 1;
        return (lexemes.has(at, Is::MAGNITUDE) && lexemes.is_word(at)).then(|| one(at));
    }
    if lexemes.has(i, Is::MAGNITUDE) {
        // "a billion-dollar plan" without "a"; never "several million", "multi-billion".
        let vague = i > 0
            && (lexemes.of(i - 1, Of::VAGUE_COUNT) || lexemes.glued(i) || lexemes.is_number(i - 1));
        return (!vague && lexemes.is_hyphen(i + 1)).then(|| one(i));
    }
    Words::read(lexemes, i).map(|words| Numeral {
        first: i,
        end: words.end,
        core: words.core(),
        exponent: words.exponent,
        negative: false,
    })
}

/// The state of reading a number in words.
struct Words {
    end: usize,
    total: i64,
    group: i64,
    exponent: u8,
    point: Option<(i64, u8)>,
}

impl Words {
    fn read(lexemes: &Lexemes<'_>, i: usize) -> Option<Self> {
        let mut words = Self { end: i, total: 0, group: 0, exponent: 0, point: None };
        let mut at = i;
        let mut last = 1000;
        for _ in 0..MAX_WORDS {
            let entry = lexemes.entry(at);
            let value = i64::from(entry.value);
            if entry.classes & (Is::SMALL | Is::TENS) != 0 {
                let fits = value < last && (last >= 100 || last >= 20 && value < 10);
                if !fits {
                    break;
                }
                words.group += value;
                last = value.max(1);
                if entry.classes & Is::SMALL != 0 {
                    last = 1;
                }
            } else if entry.classes & Is::MAGNITUDE != 0 && words.takes(entry.value) {
                last = if entry.value == 2 { 100 } else { 1000 };
            } else {
                break;
            }
            words.end = at + 1;
            at = words.next(lexemes, at + 1, last);
        }
        words.read_point(lexemes);
        words.read_half(lexemes);
        (words.end > i).then_some(words)
    }

    /// The place of the next word, over a hyphen or "and".
    fn next(&self, lexemes: &Lexemes<'_>, at: usize, last: i64) -> usize {
        if lexemes.is_hyphen(at) {
            return at + 1;
        }
        let joins = last >= 100 && lexemes.is(at, "and") && self.group + self.total > 0;
        if joins && lexemes.has(at + 1, Is::SMALL | Is::TENS) { at + 1 } else { at }
    }

    /// Multiplies by a magnitude; false where that makes no number, or leaves it for the unit.
    fn takes(&mut self, power: u8) -> bool {
        if self.group == 0 {
            return false;
        }
        let Some(scaled) = self.group.checked_mul(10i64.pow(u32::from(power.min(15)))) else {
            return false;
        };
        if power == 2 {
            self.group = scaled;
            return self.group < 10_000;
        }
        let Some(total) = self.total.checked_add(scaled) else { return false };
        self.total = total;
        self.group = 0;
        self.exponent = 0;
        true
    }

    /// "two point five": digits behind a point.
    fn read_point(&mut self, lexemes: &Lexemes<'_>) {
        let digit = |at: usize| {
            let entry = lexemes.entry(at);
            (entry.classes & Is::SMALL != 0 && entry.value < 10).then_some(i64::from(entry.value))
        };
        if !lexemes.is(self.end, "point") {
            return;
        }
        let (mut fraction, mut scale) = (0, 0);
        while let Some(value) = digit(self.end + 1 + usize::from(scale)).filter(|_| scale < 9) {
            fraction = fraction * 10 + value;
            scale += 1;
        }
        if scale > 0 {
            self.point = Some((fraction, scale));
            self.end += 1 + usize::from(scale);
        }
    }

    /// "two and a half", before a magnitude or unit.
    fn read_half(&mut self, lexemes: &Lexemes<'_>) {
        if self.point.is_none() && lexemes.are(self.end, words!["and", "a", "half"]) {
            self.point = Some((5, 1));
            self.end += 3;
        }
    }

    fn core(&self) -> Core {
        let whole = self.total.saturating_add(self.group);
        match self.point {
            Some((fraction, scale)) if whole < 1_000_000 => {
                Core::Scaled(whole * 10i64.pow(u32::from(scale)) + fraction, scale)
            }
            _ => Core::Scaled(whole, 0),
        }
    }
}

impl Numeral {
    /// The number one, over these lexemes.
    pub(crate) const fn one(first: usize, end: usize) -> Self {
        Self { first, end, core: Core::Scaled(1, 0), exponent: 0, negative: false }
    }

    /// Takes the next lexeme as its magnitude.
    pub(crate) const fn take_suffix(&mut self, power: u8) {
        self.exponent += power;
        self.end += 1;
    }
}

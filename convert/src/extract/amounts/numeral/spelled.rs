//! Numbers in words: "twenty-five", "half a million".

use super::super::super::lexicon::Spelling;
use super::super::class::{Is, Of};
use super::super::lexemes::{Lexemes, words};
use super::{Core, Numeral};

/// A number in words, without the magnitudes that end it.
pub(super) fn spelled(lexemes: &Lexemes<'_>, i: usize) -> Option<Numeral> {
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

/// Parts of one, in hundredths.
const PARTS: [(&[Spelling], i64); 5] = [
    (words!["half"], 50),
    (words!["quarter", "quarters"], 25),
    (words!["tenth", "tenths"], 10),
    (words!["fifth", "fifths"], 20),
    (words!["hundredth", "hundredths"], 1),
];

/// "half a", "a quarter of a", "three quarters", before a magnitude or a unit.
pub(super) fn fraction(lexemes: &Lexemes<'_>, i: usize) -> Option<Numeral> {
    let mut at = i;
    let mut count = 1;
    if lexemes.is_any(at, words!["a", "an"]) {
        at += 1;
    } else if lexemes.has(at, Is::SMALL) {
        count = i64::from(lexemes.entry(at).value);
        at += if lexemes.is_hyphen(at + 1) { 2 } else { 1 };
    }
    let (_, hundredths) = PARTS.iter().find(|(words, _)| lexemes.is_any(at, words))?;
    at += 1;
    let of = lexemes.is(at, "of");
    at += usize::from(of);
    // "half a percent", "one-half of 1 per cent"
    let article = lexemes.is_any(at, words!["a", "an", "one"]) || of && lexemes.word(at) == "1";
    at += usize::from(article || lexemes.is_dash(at));
    let percent = lexemes.has(at, Is::PERCENT) || lexemes.are(at, words!["per", "cent"]);
    let whole = lexemes.has(at, Is::MAGNITUDE) || article && percent;
    let value = count.checked_mul(*hundredths)?;
    whole.then_some(Numeral {
        first: i,
        end: at,
        core: Core::Scaled(value, 2),
        exponent: 0,
        negative: false,
    })
}

/// The most words of one spelled-out number: "nine hundred and ninety-nine thousand …".
pub(super) const MAX_WORDS: usize = 24;

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

    /// "two and a half", "one and a quarter million", before a magnitude or unit.
    fn read_half(&mut self, lexemes: &Lexemes<'_>) {
        if self.point.is_some() {
            return;
        }
        let hyphens = words!["-", "and", "-", "a", "-", "half"];
        if lexemes.are(self.end, words!["and", "a", "half"]) {
            self.point = Some((5, 1));
            self.end += 3;
        } else if lexemes.are(self.end, words!["and", "a", "quarter"])
            && lexemes.has(self.end + 3, Is::MAGNITUDE)
        {
            self.point = Some((25, 2));
            self.end += 3;
        } else if lexemes.is_hyphen(self.end) && lexemes.are(self.end, hyphens) {
            // "two-and-a-half billion"
            self.point = Some((5, 1));
            self.end += 6;
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

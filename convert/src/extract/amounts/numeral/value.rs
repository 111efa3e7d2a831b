//! What a number is worth, exactly.

use copydesk_model::Decimal;

use super::super::lexemes::Lexemes;
use super::{Core, Numeral};

impl Numeral {
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
}

fn power_of_ten(power: i16) -> Option<Decimal> {
    if power < 0 {
        return Some(Decimal::from_parts(1, power.unsigned_abs().try_into().ok()?));
    }
    let ten = Decimal::from_parts(10i64.checked_pow(u32::try_from(power.min(18)).ok()?)?, 0);
    if power <= 18 { Some(ten) } else { ten.checked_mul(&power_of_ten(power - 18)?).ok() }
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

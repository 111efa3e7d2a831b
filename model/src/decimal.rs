//! Exact decimals.

use std::fmt;
use std::str::FromStr;

use bigdecimal::BigDecimal;

/// The most digits a decimal may have, before and after the point together.
///
/// The longest number in news has some twenty; the limit bounds the work that hostile input makes.
pub const MAX_DIGITS: usize = 400;

/// How many digits an `i64` holds, whatever they are. Nearly all numbers have fewer, and need none of the
/// arithmetic of long ones to be read and written.
const FEW: usize = 18;

/// An exact decimal number, never a float.
///
/// Written in plain digits: an optional `-`, digits, and a point with digits if there is a fraction.
/// It has at most [`MAX_DIGITS`] digits and can never hold an exponent, an infinity or "not a
/// number". Trailing zeros of the fraction are dropped: how the author wrote it stands in the words
/// of the annotation.
///
/// ```
/// use copydesk_model::Decimal;
///
/// let share: Decimal = "3.50".parse()?;
/// assert_eq!(share.to_string(), "3.5");
/// assert!("1e5".parse::<Decimal>().is_err());
/// # Ok::<(), copydesk_model::DecimalError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(BigDecimal);

/// Why a string is not a [`Decimal`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecimalError {
    /// It is not a plain decimal number.
    #[error("found {0:?}, expected a decimal number in plain digits such as 3.5")]
    Malformed(String),
    /// It has more than [`MAX_DIGITS`] digits.
    #[error("found a number of {0} digits, expected at most {MAX_DIGITS}")]
    TooLong(usize),
}

impl Decimal {
    /// A number from its digits and the count of those behind the point.
    ///
    /// `Decimal::from_parts(12_345, 2)` is 123.45.
    #[must_use]
    pub fn from_parts(digits: i64, scale: u8) -> Self {
        Self::small(digits, i64::from(scale))
    }

    /// A number of few digits, without the zeros at its end.
    fn small(digits: i64, scale: i64) -> Self {
        let (mut digits, mut scale) = (digits, scale);
        while digits != 0 && digits % 10 == 0 {
            (digits, scale) = (digits / 10, scale - 1);
        }
        Self(BigDecimal::new(digits.into(), if digits == 0 { 0 } else { scale }))
    }

    /// The digits, and how many of them stand behind the point, of a number that has few.
    fn as_small(&self) -> Option<(i64, i64)> {
        let (digits, scale) = self.0.as_bigint_and_scale();
        let few = -(FEW as i64)..=FEW as i64;
        Some((i64::try_from(digits.as_ref()).ok()?, scale)).filter(|_| few.contains(&scale))
    }

    /// The sum.
    ///
    /// # Errors
    ///
    /// [`DecimalError::TooLong`] if it has more than [`MAX_DIGITS`] digits.
    pub fn checked_add(&self, other: &Self) -> Result<Self, DecimalError> {
        Self::limited(&self.0 + &other.0)
    }

    /// The product.
    ///
    /// # Errors
    ///
    /// [`DecimalError::TooLong`] if it has more than [`MAX_DIGITS`] digits.
    pub fn checked_mul(&self, other: &Self) -> Result<Self, DecimalError> {
        Self::limited(&self.0 * &other.0)
    }

    fn limited(value: BigDecimal) -> Result<Self, DecimalError> {
        let value = Self(value.normalized());
        let digits = value.to_string().bytes().filter(u8::is_ascii_digit).count();
        if digits > MAX_DIGITS { Err(DecimalError::TooLong(digits)) } else { Ok(value) }
    }

    /// Whether the number is below zero.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.0.sign() == bigdecimal::num_bigint::Sign::Minus
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;
    fn from_str(s: &str) -> Result<Self, DecimalError> {
        let digits = s.bytes().filter(u8::is_ascii_digit).count();
        if digits > MAX_DIGITS {
            return Err(DecimalError::TooLong(digits));
        }
        let (whole, fraction) = match s.strip_prefix('-').unwrap_or(s).split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (s.strip_prefix('-').unwrap_or(s), None),
        };
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !plain(whole) || !fraction.is_none_or(plain) {
            let shown: String = s.chars().take(40).collect();
            return Err(DecimalError::Malformed(shown));
        }
        if digits <= FEW {
            let figures = s.bytes().filter(u8::is_ascii_digit);
            let number = figures.fold(0, |n, digit| n * 10 + i64::from(digit - b'0'));
            let scale = fraction.map_or(0, |fraction| fraction.len() as i64);
            return Ok(Self::small(if s.starts_with('-') { -number } else { number }, scale));
        }
        s.parse::<BigDecimal>()
            .map(|value| Self(value.normalized()))
            .map_err(|_| DecimalError::Malformed(s.to_owned()))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_small() {
            Some((digits, scale)) => f.pad(&plain(digits, scale)),
            None => f.pad(&self.0.to_plain_string()),
        }
    }
}

/// Writes digits with the point before the last few, or with zeros behind them.
fn plain(digits: i64, scale: i64) -> String {
    let mut out = digits.to_string();
    match usize::try_from(scale) {
        Ok(behind) => {
            let first = usize::from(digits < 0);
            let missing = (behind + 1).saturating_sub(out.len() - first);
            out.insert_str(first, ZEROS.get(..missing).unwrap_or_default());
            if behind > 0 {
                out.insert(out.len() - behind, '.');
            }
        }
        Err(_) => {
            let zeros = usize::try_from(-scale).ok().and_then(|zeros| ZEROS.get(..zeros));
            out.push_str(zeros.unwrap_or_default());
        }
    }
    out
}

/// One more zero than a number has digits behind its point.
const ZEROS: &str = "0000000000000000000";
const _: () = assert!(ZEROS.len() > FEW);

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl From<u32> for Decimal {
    fn from(n: u32) -> Self {
        Self(BigDecimal::from(n).normalized())
    }
}
impl TryFrom<&str> for Decimal {
    type Error = DecimalError;
    fn try_from(s: &str) -> Result<Self, DecimalError> {
        s.parse()
    }
}
impl TryFrom<String> for Decimal {
    type Error = DecimalError;
    fn try_from(s: String) -> Result<Self, DecimalError> {
        s.parse()
    }
}
impl From<Decimal> for String {
    fn from(d: Decimal) -> Self {
        d.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(s: &str) -> Decimal {
        s.parse().unwrap()
    }

    #[test]
    fn it_is_shown_as_it_is_written() {
        let decimal: Decimal = "-41.50".parse().unwrap();
        assert_eq!(format!("{decimal:?}"), decimal.to_string());
        assert!(decimal.to_string().starts_with("-41.5"));
    }

    #[test]
    fn numbers_are_written_in_plain_digits() {
        let cases = [
            ("0", "0"),
            ("-0", "0"),
            ("0.0", "0"),
            ("007", "7"),
            ("1200000000", "1200000000"),
            ("3.50", "3.5"),
            ("-2.30", "-2.3"),
            ("0.000001", "0.000001"),
            ("100", "100"),
        ];
        for (read, written) in cases {
            assert_eq!(decimal(read).to_string(), written);
        }
        let long = format!("{}.{}", "9".repeat(200), "9".repeat(200));
        assert_eq!(decimal(&long).to_string(), long);
    }

    #[test]
    fn short_numbers_are_read_and_written_as_long_ones_are() {
        let digits = ["0", "1", "10", "123456789012345678", "900000000000000000", "000700"];
        for whole in digits {
            for fraction in digits.iter().copied().chain(["000001", "000000000000000001"]) {
                for s in [
                    whole.to_owned(),
                    format!("{whole}.{fraction}"),
                    format!("-{whole}.{fraction}"),
                    format!("-{whole}"),
                ] {
                    let long = Decimal(s.parse::<BigDecimal>().unwrap().normalized());
                    assert_eq!(decimal(&s).0.as_bigint_and_scale(), long.0.as_bigint_and_scale());
                    assert_eq!(decimal(&s).to_string(), long.0.to_plain_string(), "{s}");
                }
            }
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for s in [
            "", "-", ".", "1.", ".5", "+1", "1e5", "1E5", "1,5", "1 000", "0x1", "NaN", "inf",
            "--1", "١", "1.2.3", " 1",
        ] {
            assert!(matches!(s.parse::<Decimal>(), Err(DecimalError::Malformed(_))), "{s:?}");
        }
    }

    #[test]
    fn the_number_of_digits_is_limited() {
        assert!("9".repeat(MAX_DIGITS).parse::<Decimal>().is_ok());
        let error = "9".repeat(MAX_DIGITS + 1).parse::<Decimal>();
        assert_eq!(error, Err(DecimalError::TooLong(MAX_DIGITS + 1)));
        let most = decimal(&"9".repeat(MAX_DIGITS));
        assert_eq!(most.checked_add(&1.into()), Err(DecimalError::TooLong(MAX_DIGITS + 1)));
        assert!(most.checked_mul(&most).is_err());
    }

    #[test]
    fn sums_and_products_are_exact() {
        assert_eq!(decimal("0.1").checked_add(&decimal("0.2")), Ok(decimal("0.3")));
        assert_eq!(decimal("1.2").checked_mul(&decimal("1000000000")), Ok(decimal("1200000000")));
        assert_eq!(Decimal::from_parts(-12_345, 2), decimal("-123.45"));
        assert!(decimal("-0.1").is_negative() && !decimal("0").is_negative());
    }

    #[test]
    fn equal_numbers_are_equal_however_written() {
        assert_eq!(decimal("3.50"), decimal("3.5"));
        assert!(decimal("9") < decimal("10") && decimal("-1") < decimal("0"));
    }
}

//! Exact decimals.

use std::fmt;
use std::str::FromStr;

use bigdecimal::BigDecimal;

/// The most digits a decimal may have, before and after the point together.
///
/// The longest number in news has some twenty; the limit bounds the work that hostile input makes.
pub const MAX_DIGITS: usize = 400;

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
        Self(BigDecimal::new(digits.into(), i64::from(scale)).normalized())
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
        s.parse::<BigDecimal>()
            .map(|value| Self(value.normalized()))
            .map_err(|_| DecimalError::Malformed(s.to_owned()))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.to_plain_string())
    }
}
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

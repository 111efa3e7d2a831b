//! Amounts of money and shares, above all of spending.

use std::fmt;
use std::str::FromStr;

use crate::anchor::{Anchor, Confidence, Origin};
use crate::currency::Currency;
use crate::decimal::Decimal;
use crate::id::Id;
use crate::party::Reference;

/// An amount of money or a percentage in the article.
///
/// Amounts that are not spending (prices, polls, wages) are figures too, with their
/// [`kind`](Self::kind), so that nobody mistakes them for spending. A count without a currency or
/// percent ("58,000 troops") is no figure.
///
/// NewsML-G2: `assert` that is an `art:spendingFigure` or `art:figure`. Text: the words only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Figure {
    /// Its name in the article. Left out of a file, it is numbered on reading.
    #[cfg_attr(feature = "serde", serde(default = "crate::article::unnamed"))]
    pub id: Id,
    /// What the amount is.
    pub kind: FigureKind,
    /// The words of the amount, with its currency and its unit and nothing more: "$4.7 billion".
    pub mention: Anchor,
    /// What they mean.
    pub amount: Amount,
    /// Whether the amount is exact, or in which direction it is not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Bound::is_exact"))]
    pub bound: Bound,
    /// What a percentage is a percentage of.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub basis: Option<Basis>,
    /// How far the spending has got; only of spending.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub status: Option<SpendingStatus>,
    /// What the money is for, without the preposition: "core military expenditures".
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub purpose: Option<Anchor>,
    /// Who pays, or else who proposes or commits.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub spender: Option<Reference>,
    /// Who is paid.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub recipient: Option<Reference>,
    /// The time that the amount is for: "a year", "by 2030".
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub period: Option<Anchor>,
    /// The figure that this one is a part of. Never itself, and never in a circle.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub part_of: Option<Id>,
    /// The figure that this one gives again in another unit.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub conversion_of: Option<Id>,
    /// How sure it is.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub confidence: Option<Confidence>,
    /// Who says so.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Origin::is_edited"))]
    pub origin: Origin,
}

impl Figure {
    /// A figure with an exact amount and nothing else, as a person would add it.
    #[must_use]
    pub const fn new(id: Id, kind: FigureKind, mention: Anchor, amount: Amount) -> Self {
        Self {
            id,
            kind,
            mention,
            amount,
            bound: Bound::Exact,
            basis: None,
            status: None,
            purpose: None,
            spender: None,
            recipient: None,
            period: None,
            part_of: None,
            conversion_of: None,
            confidence: None,
            origin: Origin::Edited,
        }
    }
}

/// An exact amount, or the range between two, in a unit.
///
/// It can never hold a range whose upper end is not above its lower.
///
/// JSON, YAML: `{value, high, unit}`, the numbers as strings in plain digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Amount {
    value: Decimal,
    high: Option<Decimal>,
    unit: Unit,
}

/// Why two numbers make no range.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found the range {0} to {1}, expected the second number to be the greater")]
pub struct RangeError(Decimal, Decimal);

impl Amount {
    /// One number in base units: 1200000000 for "$1.2 billion".
    #[must_use]
    pub const fn new(value: Decimal, unit: Unit) -> Self {
        Self { value, high: None, unit }
    }

    /// A range in base units.
    ///
    /// # Errors
    ///
    /// If the second number is not greater than the first.
    pub fn range(low: Decimal, high: Decimal, unit: Unit) -> Result<Self, RangeError> {
        if high <= low {
            return Err(RangeError(low, high));
        }
        Ok(Self { value: low, high: Some(high), unit })
    }

    /// The number, or the lower end of the range.
    #[must_use]
    pub const fn value(&self) -> &Decimal {
        &self.value
    }

    /// The upper end of a range.
    #[must_use]
    pub const fn high(&self) -> Option<&Decimal> {
        self.high.as_ref()
    }

    /// The unit of both.
    #[must_use]
    pub const fn unit(&self) -> Unit {
        self.unit
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.value)?;
        if let Some(high) = &self.high {
            write!(f, "–{high}")?;
        }
        write!(f, " {}", self.unit)
    }
}

/// What an [`Amount`] counts.
///
/// JSON, YAML: the currency's code, `percent` or `percentagePoint`. NewsML-G2: `@valueunit` or
/// `@valueunituri`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_enums, reason = "formats must map every unit")]
pub enum Unit {
    /// Money, in whole units of the currency: dollars, not cents.
    Currency(Currency),
    /// Hundredths of the basis.
    Percent,
    /// The difference between two percentages.
    PercentagePoint,
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Currency(currency) => write!(f, "{currency}"),
            Self::Percent => f.write_str("percent"),
            Self::PercentagePoint => f.write_str("percentagePoint"),
        }
    }
}

/// Why a string is not a [`Unit`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found the unit {0:?}, expected a currency code of ISO 4217, percent or percentagePoint")]
pub struct UnitError(String);

impl FromStr for Unit {
    type Err = UnitError;
    fn from_str(s: &str) -> Result<Self, UnitError> {
        match s {
            "percent" => Ok(Self::Percent),
            "percentagePoint" => Ok(Self::PercentagePoint),
            code => Currency::new(code)
                .map(Self::Currency)
                .map_err(|_| UnitError(code.chars().take(40).collect())),
        }
    }
}
impl TryFrom<String> for Unit {
    type Error = UnitError;
    fn try_from(s: String) -> Result<Self, UnitError> {
        s.parse()
    }
}
impl From<Unit> for String {
    fn from(unit: Unit) -> Self {
        unit.to_string()
    }
}

/// In which direction an amount is inexact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[allow(clippy::exhaustive_enums, reason = "formats must map every bound")]
pub enum Bound {
    /// As stated.
    #[default]
    Exact,
    /// "about", "around", "nearly", "almost".
    About,
    /// "at least", "or more".
    AtLeast,
    /// "up to", "as much as", "no more than".
    AtMost,
    /// "more than", "over".
    MoreThan,
    /// "less than", "under".
    LessThan,
}

impl Bound {
    /// Whether the amount is as stated, which the serialised forms leave out.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        *self == Self::Exact
    }
}

/// What a percentage is a percentage of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Basis {
    /// The words: "GDP", "Germany's gross domestic product".
    pub mention: Anchor,
    /// Whether they stand beside an earlier figure and are only meant here.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub implicit: bool,
}

/// What a [`Figure`] measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[allow(clippy::exhaustive_enums, reason = "formats must map every kind")]
pub enum FigureKind {
    /// Money spent or to be spent, or a share or growth of it.
    Spending,
    /// A private donation, gift or sponsorship.
    Contribution,
    /// Revenue, earnings, funds raised, exports, tax yield.
    Income,
    /// A price, rate per unit, share price or exchange rate.
    Price,
    /// Pay.
    Wage,
    /// A tax, its rate, credit or threshold.
    Tax,
    /// A debt or deficit.
    Debt,
    /// Wealth, holdings, cash in hand.
    Asset,
    /// The value of a merger or bid.
    Deal,
    /// Money saved.
    Saving,
    /// Damage, forgone revenue.
    Loss,
    /// A fine or settlement.
    Penalty,
    /// A share of answers in a poll, or of votes.
    Poll,
    /// Growth or decline of something other than spending.
    Change,
    /// Interest, inflation, unemployment, a margin.
    Rate,
    /// Another proportion.
    Share,
    /// None of these.
    Other,
}

/// How far spending has got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[allow(clippy::exhaustive_enums, reason = "formats must map every status")]
pub enum SpendingStatus {
    /// Already or currently paid.
    Spent,
    /// Decided, planned, pledged or allocated.
    Committed,
    /// A goal or guideline.
    Target,
    /// Asked for; a bill that has not passed.
    Proposed,
    /// A projected or computed cost.
    Estimated,
    /// Spending that is taken away.
    Cut,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_goes_upwards() {
        let range = |low: &str, high: &str| {
            Amount::range(low.parse().unwrap(), high.parse().unwrap(), Unit::Percent)
        };
        assert_eq!(range("3.5", "5").unwrap().to_string(), "3.5–5 percent");
        assert!(range("5", "5").is_err());
        assert!(range("5", "-6").is_err());
    }

    #[test]
    fn units_are_written_as_they_are_read() {
        for form in ["EUR", "percent", "percentagePoint"] {
            assert_eq!(form.parse::<Unit>().map(|u| u.to_string()).as_deref(), Ok(form));
        }
        for form in ["", "%", "euro", "Percent", "XYZ"] {
            assert!(form.parse::<Unit>().is_err(), "{form:?}");
        }
    }
}

//! Numbers as XML Schema writes them.

pub(super) fn is_digits(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit())
}

fn unsigned(value: &str) -> &str {
    value.strip_prefix(['+', '-']).unwrap_or(value)
}

fn is_zero(digits: &str) -> bool {
    digits.bytes().all(|b| b == b'0')
}

pub(super) fn is_integer(value: &str) -> bool {
    is_digits(unsigned(value))
}

pub(super) fn is_count(value: &str) -> bool {
    let digits = unsigned(value);
    is_digits(digits) && (!value.starts_with('-') || is_zero(digits))
}

pub(super) fn is_positive(value: &str) -> bool {
    let digits = unsigned(value);
    is_digits(digits) && !value.starts_with('-') && !is_zero(digits)
}

pub(super) fn is_between(value: &str, low: i64, high: i64) -> bool {
    value.parse().is_ok_and(|n: i64| (low..=high).contains(&n))
}

pub(super) fn is_decimal(value: &str) -> bool {
    let (whole, fraction) = unsigned(value).split_once('.').unwrap_or((unsigned(value), ""));
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    digits(whole) && digits(fraction) && !(whole.is_empty() && fraction.is_empty())
}

pub(super) fn is_double(value: &str) -> bool {
    if matches!(value, "INF" | "-INF" | "NaN") {
        return true;
    }
    match value.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => is_decimal(mantissa) && is_integer(exponent),
        None => is_decimal(value),
    }
}

/// Pixels or percent, as in HTML.
pub(super) fn is_length(value: &str) -> bool {
    let number = unsigned(value);
    match number.strip_suffix('%') {
        None => is_digits(number),
        Some(percent) => match percent.split_once('.') {
            Some((whole, fraction)) => is_digits(whole) && is_digits(fraction),
            None => is_digits(percent),
        },
    }
}

/// A share of what is left, as in HTML: `*` or `2*`.
pub(super) fn is_share(value: &str) -> bool {
    value.strip_suffix('*').is_some_and(|number| number.is_empty() || is_digits(number))
}

#[cfg(test)]
mod tests {
    use super::{is_between, is_count, is_decimal, is_double, is_length, is_positive};

    #[test]
    fn numbers_are_those_of_xml_schema() {
        assert!(["0", "+7", "-0", "007"].into_iter().all(is_count));
        assert!(!["", "-1", "1.0", "1e3", "+"].into_iter().any(is_count));
        assert!(is_positive("+1") && !is_positive("-0") && !is_positive("000"));
        assert!(["5", "-5.", ".5", "+0.50"].into_iter().all(is_decimal));
        assert!(!["", ".", "1,5", "1e3"].into_iter().any(is_decimal));
        assert!(is_double("1e-3") && is_double("-INF") && !is_double("+INF"));
        assert!(is_between("+9", 1, 9) && is_between("-0", 0, 9) && !is_between("--1", -9, 9));
        assert!(is_length("50.5%") && is_length("-3") && !is_length("50.5"));
    }
}

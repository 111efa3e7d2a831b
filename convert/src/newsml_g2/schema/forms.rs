//! The forms that values of attributes and texts of elements may have.

use copydesk_model::Precision;

use crate::newsml_g2::read::codes;
use crate::newsml_g2::write::is_plain_uri;
use crate::xml::is_ncname;

/// Whether a value has a form. It may say no to a value that a schema would accept.
pub(super) fn has(form: &str, value: &str) -> bool {
    let digits = |s: &str| !s.is_empty() && s.len() <= 15 && s.bytes().all(|b| b.is_ascii_digit());
    let number = || value.parse::<u64>().ok().filter(|_| digits(value));
    match form {
        "string" => true,
        "line" => !value.contains(['\t', '\n', '\r']),
        "qcode" => is_qcode(value),
        "qcodes" => list(value, is_qcode),
        "iri" => is_plain_uri(value),
        "iris" => list(value, is_plain_uri),
        "boolean" => matches!(value, "true" | "false" | "0" | "1"),
        "percent" => number().is_some_and(|n| n <= 100),
        "digit" => number().is_some_and(|n| (1..=9).contains(&n)),
        "number" => number().is_some_and(|n| n > 0),
        "count" => digits(value),
        "integer" => digits(value.strip_prefix('-').unwrap_or(value)),
        "decimal" => value.parse::<copydesk_model::Decimal>().is_ok(),
        "language" => value.parse::<copydesk_model::Language>().is_ok(),
        // Only this prefix is declared in what is written.
        "qname" => value.strip_prefix("xs:").is_some_and(is_ncname),
        "tokens" => list(value, is_ncname),
        "token" | "ncname" | "id" => is_ncname(value),
        "dir" => matches!(value, "ltr" | "rtl"),
        "time" => is_date(value, &[Precision::Time]),
        "date" => is_date(value, &[Precision::Time, Precision::Day]),
        "truncated" | "approximate" => {
            is_date(value, &[Precision::Time, Precision::Day, Precision::Month, Precision::Year])
        }
        _ => false,
    }
}

fn list(value: &str, each: impl Fn(&str) -> bool) -> bool {
    !value.is_empty() && value.split(' ').all(each)
}

fn is_qcode(value: &str) -> bool {
    codes::qcode(value).is_some_and(|code| code.as_str() == value && is_ncname(code.alias()))
}

fn is_date(value: &str, precisions: &[Precision]) -> bool {
    let date: Option<copydesk_model::Date> = value.parse().ok();
    date.is_some_and(|date| {
        let precision = date.precision();
        let whole = precision != Precision::Time || value.len() >= "2025-01-01T00:00:00".len();
        let yeared = date.days().is_some() && date.year() != Some(0);
        whole && yeared && precisions.contains(&precision)
    })
}

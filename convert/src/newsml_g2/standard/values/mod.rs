//! Whether a value has the form that the standard wants.

mod dates;
mod numbers;
mod uris;

use super::table::Value;
use crate::xml::{is_name_char, is_ncname, is_xml_space};

/// Whether a value has a form. Prefixes that values name are looked up by the caller.
pub(super) fn has(form: Value, value: &str) -> bool {
    // White space around values is not part of them, except where any text may stand.
    let token = value.trim_matches(is_xml_space);
    match form {
        Value::Text => true,
        Value::Line => !value.contains(['\t', '\n', '\r']),
        Value::QCode => is_qcode(value),
        Value::QCodes => words(value).all(is_qcode),
        Value::Uri => uris::is_uri(token),
        Value::Uris => words(value).all(uris::is_uri),
        Value::Boolean => matches!(token, "true" | "false" | "1" | "0"),
        Value::Range(low, high) => numbers::is_between(token, low, high),
        Value::Numbers(ranges) => {
            let fits = |n: &str| ranges.iter().any(|r| numbers::is_between(n, r.0, r.1));
            some_words(value, fits)
        }
        Value::Weekdays => some_words(value, is_weekday),
        Value::Positive => numbers::is_positive(token),
        Value::Count => numbers::is_count(token),
        Value::Number => numbers::is_digits(token),
        Value::Integer => numbers::is_integer(token),
        Value::Decimal => numbers::is_decimal(token),
        Value::Double => numbers::is_double(token),
        Value::Language => is_language(token),
        Value::LanguageOrEmpty => value.is_empty() || is_language(token),
        Value::Version => value
            .split_once('.')
            .is_some_and(|(a, b)| numbers::is_digits(a) && numbers::is_digits(b)),
        Value::OneOf(known) => known.contains(&token),
        Value::QName => is_qname(token),
        Value::Name | Value::Id | Value::IdRef => is_ncname(token),
        Value::IdRefs => some_words(value, is_ncname),
        Value::Token => is_token(token),
        Value::Tokens => some_words(value, is_token),
        Value::DateTime => dates::is_date_time(token),
        Value::DateTimeOrEmpty => value.is_empty() || dates::is_date_time(token),
        Value::Date => dates::is_date(token) || dates::is_date_time(token),
        Value::Truncated => dates::is_truncated(token),
        Value::Approximate => dates::is_truncated(token) || dates::is_yearless(token),
        Value::Duration => dates::is_duration(token),
        Value::Character => value.chars().count() == 1,
        Value::Length => numbers::is_length(value),
        Value::MultiLength => numbers::is_length(value) || numbers::is_share(value),
        Value::Coordinates => value.split(',').enumerate().all(|(i, part)| {
            numbers::is_length(if i == 0 { part } else { part.trim_start_matches(is_xml_space) })
        }),
        Value::Media => {
            let named = |part: &str| !part.is_empty();
            value.split(',').all(named)
        }
    }
}

/// What a value should be, for a message.
pub(super) fn expected(form: Value) -> String {
    match form {
        Value::Text => "text".into(),
        Value::Line => "text on one line, without tabs".into(),
        Value::QCode => "a QCode: a scheme alias, a colon and a code, without spaces".into(),
        Value::QCodes => "QCodes with spaces between them".into(),
        Value::Uri => "a URI".into(),
        Value::Uris => "URIs with spaces between them".into(),
        Value::Boolean => "`true` or `false`".into(),
        Value::Range(low, high) => format!("a whole number from {low} to {high}"),
        Value::Numbers(ranges) => {
            let ranges: Vec<_> = ranges.iter().map(|(a, b)| format!("{a} to {b}")).collect();
            format!("whole numbers from {}, with spaces between them", ranges.join(" or "))
        }
        Value::Weekdays => "days of the week such as `MO` or `-1FR`".into(),
        Value::Positive => "a whole number from 1".into(),
        Value::Count | Value::Number => "a whole number from 0".into(),
        Value::Integer => "a whole number".into(),
        Value::Decimal => "a decimal number, with a point".into(),
        Value::Double => "a number".into(),
        Value::Language | Value::LanguageOrEmpty => "a language tag such as `en-GB`".into(),
        Value::Version => "a version such as `2.35`".into(),
        Value::OneOf(known) => one_of(known),
        Value::QName => "a name with a prefix that is declared, such as `xs:string`".into(),
        Value::Name => {
            "a name of letters, digits, `-`, `_` and `.` that begins with a letter".into()
        }
        Value::Id => "an identifier that begins with a letter, without spaces and colons".into(),
        Value::IdRef => "the identifier of an element".into(),
        Value::IdRefs => "identifiers of elements with spaces between them".into(),
        Value::Token => "a word of letters, digits, `-`, `_`, `.` and `:`".into(),
        Value::Tokens => "words of letters, digits, `-`, `_`, `.` and `:`".into(),
        Value::DateTime => "a date and time such as `2025-06-24T09:30:00Z`".into(),
        Value::DateTimeOrEmpty => {
            "a date and time such as `2025-06-24T09:30:00Z`, or nothing".into()
        }
        Value::Date => "a date such as `2025-06-24`, with or without a time".into(),
        Value::Truncated => {
            "a date such as `2025-06-24T09:30:00Z`, `2025-06-24`, `2025-06` or `2025`".into()
        }
        Value::Approximate => {
            "a date such as `2025-06-24T09:30:00Z`, `2025-06-24`, `2025-06`, `2025` or `--06-24`"
                .into()
        }
        Value::Duration => "a duration such as `P1DT2H`".into(),
        Value::Character => "one character".into(),
        Value::Length => "a number of pixels, or percent such as `50%`".into(),
        Value::MultiLength => {
            "a number of pixels, percent such as `50%`, or a share such as `2*`".into()
        }
        Value::Coordinates => "numbers with commas between them".into(),
        Value::Media => "names of media with commas between them".into(),
    }
}

/// What to do about a value, where the slip is a usual one.
pub(super) fn advice(form: Value, value: &str) -> Option<String> {
    let token = value.trim_matches(is_xml_space);
    match form {
        Value::DateTime | Value::DateTimeOrEmpty | Value::Date | Value::Truncated | Value::Approximate => {
            dates::advice(token, matches!(form, Value::DateTime | Value::DateTimeOrEmpty), matches!(form, Value::Approximate))
        }
        Value::QCode if is_qcode(token) => Some("take the spaces out".into()),
        Value::QCode if words(value).count() > 1 => Some("write one code, without spaces".into()),
        Value::QCode | Value::QCodes if !value.contains(':') && !token.is_empty() => {
            Some(format!("write `alias:{token}` with the alias of its scheme, or use an attribute for literals or URIs").replace('\n', " "))
        }
        Value::Line => Some("put the text on one line".into()),
        Value::Uri | Value::Uris => Some("percent-encode what a URI cannot hold, such as `%20` for a space".into()),
        Value::Language | Value::LanguageOrEmpty if token.contains('_') => {
            Some(format!("write `{}`", token.replace('_', "-")))
        }
        Value::Decimal if numbers::is_decimal(&token.replace(',', ".")) => {
            Some(format!("write `{}`", token.replace(',', ".")))
        }
        Value::OneOf(known) => {
            let same = known.iter().find(|k| k.eq_ignore_ascii_case(token));
            same.map(|k| format!("write `{k}`"))
        }
        _ => None,
    }
}

/// Names as a choice: `a`, `b` or `c`.
pub(super) fn one_of(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|n| format!("`{n}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => "nothing".into(),
    }
}

/// The words of a list.
pub(super) fn words(value: &str) -> impl Iterator<Item = &str> {
    value.split(is_xml_space).filter(|word| !word.is_empty())
}

fn some_words(value: &str, each: impl Fn(&str) -> bool) -> bool {
    let mut any = false;
    words(value).all(|word| {
        any = true;
        each(word)
    }) && any
}

fn is_qcode(value: &str) -> bool {
    let split = value.split_once(':');
    let parts = split.is_some_and(|(alias, code)| !alias.is_empty() && !code.is_empty());
    parts && !value.contains(is_xml_space)
}

fn is_weekday(value: &str) -> bool {
    let rest = value.strip_prefix(['-', '+']).unwrap_or(value);
    let day = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() - day.len() <= 2 && matches!(day, "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU")
}

fn is_language(value: &str) -> bool {
    let mut parts = value.split('-');
    let sized = |part: &str| (1..=8).contains(&part.len());
    let first = parts.next().unwrap_or_default();
    sized(first)
        && first.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|part| sized(part) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn is_qname(value: &str) -> bool {
    match value.split_once(':') {
        Some((prefix, name)) => is_ncname(prefix) && is_ncname(name),
        None => is_ncname(value),
    }
}

fn is_token(value: &str) -> bool {
    !value.is_empty() && value.chars().all(is_name_char)
}

#[cfg(test)]
mod tests;

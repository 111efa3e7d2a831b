//! What a typed reader says is wrong, in the words of an editor.

use std::fmt;
use std::ops::Range;

use copydesk_model::Code;
use serde::de::{Error, Expected, Unexpected};

use super::finding::Finding;
use crate::codes;

/// An error of a typed reader.
#[derive(Debug)]
pub(crate) enum Problem {
    /// Its place has been reported.
    Reported,
    /// Nobody knows its place yet.
    New(Box<Report>),
}

/// What is wrong.
#[derive(Debug)]
pub(crate) struct Report {
    code: Code,
    message: String,
    help: Option<String>,
}

impl Report {
    /// The same as a finding, at its place.
    pub(crate) fn at(self, bytes: Range<usize>) -> Finding {
        let finding = Finding::new(self.code, self.message, bytes);
        Finding { help: self.help.map(Into::into), ..finding }
    }
}

impl Problem {
    fn new(code: Code, message: String, help: Option<String>) -> Self {
        Self::New(Box::new(Report { code, message, help }))
    }

    /// A list where an object is wanted.
    pub(crate) fn list_for_object(expected: &dyn Expected) -> Self {
        Self::invalid_type(Unexpected::Seq, expected)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reported => f.write_str("reported"),
            Self::New(report) => f.write_str(&report.message),
        }
    }
}
impl std::error::Error for Problem {}

impl Error for Problem {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(codes::INVALID_VALUE, message.to_string(), None)
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let expected = plain_words(&expected.to_string());
        let message = format!("found {}, expected {expected}", Found(found));
        Self::new(codes::WRONG_TYPE, message, advice(found, &expected))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let expected = plain_words(&expected.to_string());
        let message = format!("found {}, expected {expected}", Found(found));
        Self::new(codes::INVALID_VALUE, message, None)
    }

    fn unknown_variant(found: &str, expected: &'static [&'static str]) -> Self {
        let message = format!("found `{}`, expected {}", short(found), one_of(expected));
        Self::new(codes::INVALID_VALUE, message, did_you_mean(found, expected))
    }

    fn unknown_field(found: &str, expected: &'static [&'static str]) -> Self {
        let message = format!("found the unknown field `{}`", short(found));
        let help = did_you_mean(found, expected);
        let help = help.unwrap_or_else(|| match expected.len() {
            ..=MAX_LISTED => format!("the fields here are {}", one_of(expected)),
            _ => "`convert schema` prints the fields".into(),
        });
        Self::new(codes::UNKNOWN_FIELD, message, Some(help))
    }

    fn missing_field(field: &'static str) -> Self {
        let message = format!("found no field `{field}`, expected it in this object");
        let help = (field == "schema").then(|| "write `schema: 1` first".to_owned());
        Self::new(codes::MISSING_FIELD, message, help)
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(codes::DUPLICATE_FIELD, format!("found the field `{field}` twice"), None)
    }
}

/// The most names that help lists.
const MAX_LISTED: usize = 12;

/// What was found, in words.
struct Found<'a>(Unexpected<'a>);

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Unexpected::Bool(b) => write!(f, "{b}"),
            Unexpected::Unsigned(n) => write!(f, "the number {n}"),
            Unexpected::Signed(n) => write!(f, "the number {n}"),
            Unexpected::Float(_) => f.write_str("a number with a fraction or exponent"),
            Unexpected::Str("") => f.write_str("an empty text"),
            Unexpected::Str(s) => write!(f, "the text {:?}", short(s)),
            Unexpected::Unit | Unexpected::Option => f.write_str("null"),
            Unexpected::Seq => f.write_str("a list"),
            Unexpected::Map => f.write_str("an object"),
            other => write!(f, "{other}"),
        }
    }
}

/// What the derived readers say they want, in words.
fn plain_words(expected: &str) -> String {
    match expected {
        "a string" | "string" => "text".into(),
        "a boolean" => "true or false".into(),
        "a sequence" => "a list".into(),
        "u8" => "a whole number from 0 to 255".into(),
        "u16" => "a whole number from 0 to 65535".into(),
        "u32" => "a whole number from 0 to 4294967295".into(),
        "a nonzero u32" => "a whole number from 1 to 4294967295".into(),
        other if other.starts_with("struct ") => "an object".into(),
        other if other.starts_with("enum ") || other == "variant identifier" => "a name".into(),
        other => other.into(),
    }
}

/// What to do about a value of the wrong type.
fn advice(found: Unexpected<'_>, expected: &str) -> Option<String> {
    let number = |s: &str| s.bytes().all(|b| b.is_ascii_digit()) && !s.starts_with('0');
    match found {
        Unexpected::Str(s) if expected.starts_with("a whole number") && number(s) => {
            Some("write it without quotation marks".into())
        }
        Unexpected::Unsigned(_) | Unexpected::Signed(_) | Unexpected::Float(_)
            if expected.contains("string") || expected.contains("text") =>
        {
            Some("write it as a string, between quotation marks".into())
        }
        Unexpected::Bool(_) if expected.contains("text") => {
            Some("write it as a string, between quotation marks".into())
        }
        _ => None,
    }
}

/// The beginning of a text, for a message.
fn short(s: &str) -> String {
    match s.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", s.get(..end).unwrap_or_default()),
        None => s.into(),
    }
}

fn one_of(names: &[&str]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        Some((last, _)) => last.clone(),
        None => "nothing".into(),
    }
}

/// Advice where a name is near to one of those that are known.
pub(crate) fn did_you_mean(found: &str, names: &[&str]) -> Option<String> {
    nearest(found, names.iter().copied()).map(|name| format!("did you mean `{name}`?"))
}

/// The name that is most like another, if one is like it at all.
pub(crate) fn nearest<'n>(
    found: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> Option<&'n str> {
    let near = names.into_iter().map(|name| (distance(found, name), name)).min()?;
    let limit = 1 + found.chars().count().min(12) / 4;
    (near.0 <= limit).then_some(near.1)
}

/// How many letters differ, whatever their case; far beyond any limit for long words.
fn distance(a: &str, b: &str) -> usize {
    let fold = |s: &str| s.chars().flat_map(char::to_lowercase).take(40).collect::<Vec<_>>();
    let (a, b) = (fold(a), fold(b));
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (y, cell) in b.iter().zip(row.iter_mut().skip(1)) {
            let above = *cell;
            left = (diagonal + usize::from(x != y)).min(above + 1).min(left + 1);
            diagonal = above;
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(a.len())
}

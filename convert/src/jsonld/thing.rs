//! Things of schema.org, property by property.

use copydesk_model::{Concept, Date, DateSpan, Precision, Prose};
use serde_json::{Map, Value};

/// An object with its type; what is empty is left out.
pub(super) struct Thing(Map<String, Value>);

impl Thing {
    pub(super) fn new(kind: &str) -> Self {
        Self(Map::new()).with("@type", kind)
    }

    /// The same with a property, unless the value says nothing.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        let empty = match &value {
            Value::Null => true,
            Value::Array(items) => items.is_empty(),
            Value::String(text) => text.is_empty(),
            _ => false,
        };
        if !empty {
            self.0.insert(name.to_owned(), value);
        }
        self
    }

    pub(super) fn value(self) -> Value {
        Value::Object(self.0)
    }
}

/// The text of anything that prints as its own words; null without it.
pub(super) fn text<T: ToString>(value: Option<&T>) -> Value {
    value.map(|value| value.to_string()).into()
}

/// Running text without its marks.
pub(super) fn prose(value: Option<&Prose>) -> Value {
    value.map(|value| value.as_str().to_owned()).into()
}

/// A concept as a thing of a type.
pub(super) fn concept(kind: &str, concept: &Concept) -> Value {
    let Concept { qcode, uri, literal, kind: _, role: _, names } = concept;
    let codes =
        qcode.iter().map(ToString::to_string).chain(literal.iter().map(ToString::to_string));
    let codes: Vec<_> = codes.collect();
    let name = concept.label().filter(|_| names.is_empty()).map(str::to_owned);
    let mut all: Vec<String> = name.into_iter().collect();
    all.extend(names.iter().map(|name| name.text.to_string()));
    let mut all = all.into_iter();
    Thing::new(kind)
        .with("@id", text(uri.as_ref()))
        .with("name", all.next())
        .with("alternateName", all.collect::<Vec<_>>())
        .with("identifier", codes)
        .value()
}

/// A date that ISO 8601 can say; null for others.
pub(super) fn date(date: Option<Date>) -> Value {
    let plain = |d: &Date| {
        let known = matches!(
            d.precision(),
            Precision::Time | Precision::Day | Precision::Month | Precision::Year
        );
        known && d.days().is_some()
    };
    date.filter(plain).map(|date| date.to_string()).into()
}

/// The two ends of a span.
pub(super) fn span(span: Option<&DateSpan>) -> (Value, Value) {
    match span {
        None => (Value::Null, Value::Null),
        Some(span) if span.is_interval() => (date(span.start()), date(span.end())),
        Some(span) => (date(span.start()), Value::Null),
    }
}

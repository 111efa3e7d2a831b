//! Says what of an article a format cannot hold.
//!
//! What was written is read again and compared, so that nothing can be lost unreported: a field that
//! no finding names comes back as it was.

use std::collections::BTreeMap;

use copydesk_model::{Article, Diagnostic};
use serde_json::Value;

use crate::codes;
use crate::text::difference::{Kind, differing, in_order};

/// Why a format does not hold a field: name of the field, and a reason or advice.
pub(crate) type Reasons = [(&'static str, &'static str)];

/// A finding for each field of an article that differs in what comes back.
pub(crate) fn report(
    article: &Article,
    back: &Article,
    format: &str,
    reasons: &Reasons,
) -> Vec<Diagnostic> {
    let mut names = differing(article, back, Kind::Content);
    let annotations = differing(article, back, Kind::Annotation);
    // That nobody has looked follows from there being no annotations any more.
    let lost = annotations.len() > 1;
    names.extend(annotations.into_iter().filter(|name| !(lost && *name == "extraction")));
    if names.is_empty() {
        return Vec::new();
    }
    let (Ok(before), Ok(after)) = (serde_json::to_value(article), serde_json::to_value(back))
    else {
        return Vec::new();
    };
    let finding = |name: &'static str| {
        let mut lost = Lost::default();
        lost.compare(name, before.get(name), after.get(name));
        lost.finding(name, format, reasons)
    };
    in_order(&names).into_iter().map(finding).collect()
}

/// What was found to differ.
#[derive(Default)]
struct Lost {
    /// How many values.
    count: usize,
    /// The path of the first.
    first: Option<String>,
    /// Whether the first is a list.
    listed: bool,
}

impl Lost {
    fn compare(&mut self, path: &str, before: Option<&Value>, after: Option<&Value>) {
        match (before, after) {
            (Some(Value::Array(items)), Some(Value::Array(kept))) if items.len() == kept.len() => {
                for (i, (item, kept)) in items.iter().zip(kept).enumerate() {
                    self.compare(&format!("{path}[{i}]"), Some(item), Some(kept));
                }
            }
            (Some(Value::Object(fields)), Some(Value::Object(kept))) => {
                for (key, value) in fields {
                    self.compare(&format!("{path}.{key}"), Some(value), kept.get(key));
                }
                for (key, value) in kept.iter().filter(|(key, _)| !fields.contains_key(*key)) {
                    self.compare(&format!("{path}.{key}"), None, Some(value));
                }
            }
            _ if before == after => {}
            _ => {
                self.count += before.map_or(1, entries);
                if self.first.is_none() {
                    self.first = Some(path.to_owned());
                    self.listed = before.is_some_and(Value::is_array);
                }
            }
        }
    }

    fn finding(self, name: &'static str, format: &str, reasons: &Reasons) -> Diagnostic {
        let path = self.first.unwrap_or_else(|| name.to_owned());
        let message = match self.count {
            1 if self.listed && path == name => {
                format!("{format} cannot hold 1 entry of `{name}` as it is")
            }
            0 | 1 => format!("{format} cannot hold `{path}` as it is"),
            many if path == name => {
                format!("{format} cannot hold {many} entries of `{name}` as they are")
            }
            many => format!(
                "{format} cannot hold {many} values of `{name}` as they are, the first is `{path}`"
            ),
        };
        let finding = Diagnostic::new(codes::NOT_HELD, message).at_path(path);
        match reasons.iter().find(|(field, _)| *field == name) {
            Some((_, reason)) => finding.help(*reason),
            None => finding,
        }
    }
}

fn entries(value: &Value) -> usize {
    value.as_array().map_or(1, |items| items.len().max(1))
}

/// How many names a finding lists.
const LISTED: usize = 12;

/// A finding that lists what a reader met and an article has no place for, with how often it did.
pub(crate) fn not_read(left: &BTreeMap<String, usize>) -> Option<Diagnostic> {
    let named = |(name, count): (&String, &usize)| match count {
        1 => format!("`{name}`"),
        many => format!("`{name}` ({many} times)"),
    };
    let mut listed: Vec<_> = left.iter().take(LISTED).map(named).collect();
    if left.len() > LISTED {
        listed.push(format!("and {} more", left.len() - LISTED));
    }
    let message =
        format!("found properties that an article has no place for: {}", listed.join(", "));
    (!left.is_empty()).then(|| Diagnostic::new(codes::NOT_READ, message))
}

/// The law of a format that holds less: what comes back differs only in what was reported.
#[cfg(test)]
pub(crate) mod law {
    use copydesk_model::{Article, Diagnostic};

    const ANNOTATIONS: [&str; 4] = ["parties", "quotes", "events", "figures"];

    /// The fields in which two articles differ, by their names.
    pub(crate) fn differing(a: &Article, b: &Article) -> Vec<String> {
        let fields = |x: &Article| serde_json::to_value(x).expect("serialises");
        let (a, b) = (fields(a), fields(b));
        let names = a.as_object().into_iter().chain(b.as_object()).flat_map(|o| o.keys());
        let mut names: Vec<_> = names.filter(|n| a.get(n) != b.get(n)).cloned().collect();
        names.sort();
        names.dedup();
        names
    }

    /// The fields that came back otherwise without a finding that names them.
    pub(crate) fn unreported(
        article: &Article,
        back: &Article,
        said: &[Diagnostic],
    ) -> Vec<String> {
        let named: Vec<_> = said.iter().filter_map(|d| d.path.as_deref()).collect();
        let annotated = ANNOTATIONS.iter().any(|a| named.iter().any(|path| path.starts_with(a)));
        let mut fields = differing(article, back);
        fields.retain(|field| {
            let said = named.iter().any(|path| path.split(['.', '[']).next() == Some(field));
            !(said || (annotated && field == "extraction"))
        });
        fields
    }
}

//! Which version of the schema a file has, and how an older one becomes that of today.
//!
//! The model knows one version. An older file is brought to it here, as values with places, before
//! the model reads it: so the types of the model need not remember what they were.

use std::borrow::Cow;

use copydesk_model::SCHEMA_VERSION;

use super::finding::{Finding, Findings};
use super::node::{Entry, Node, Value};
use crate::codes;

/// What makes the values of an article of one version those of the next. `schema` is not its business.
type Step = fn(&mut Node<'_>);

/// The steps in their order: the first leads from version 1 to 2.
const STEPS: &[Step] = &[];

const _: () = assert!(
    STEPS.len() + 1 == SCHEMA_VERSION as usize,
    "every version of the schema but the first needs a step that leads to it",
);

/// Brings an article to the version of today; whether it can be read then.
pub(crate) fn bring_up(root: &mut Node<'_>, findings: &Findings) -> bool {
    go(root, STEPS, findings)
}

/// Brings an article to the version that the steps lead to; whether it can be read then.
fn go(root: &mut Node<'_>, steps: &[Step], findings: &Findings) -> bool {
    // What is no version at all is for the reader to report.
    let Some((version, bytes)) = version(root) else { return true };
    let newest = steps.len() + 1;
    if version > newest {
        let message = format!("found schema version {version}, expected at most {newest}");
        let finding = Finding::new(codes::NEWER_SCHEMA, message, bytes);
        findings.add(finding.help("a newer copydesk has written the file: update this one"));
        return false;
    }
    let Some(missing) = version.checked_sub(1).and_then(|done| steps.get(done..)) else {
        return true;
    };
    if missing.is_empty() {
        return true;
    }
    for step in missing {
        step(root);
    }
    set_version(root, newest);
    let message = format!("found schema version {version}, and read it as version {newest}");
    let finding = Finding::new(codes::OLDER_SCHEMA, message, bytes);
    findings.note(finding.help("write the file again to keep it in the version of today"));
    true
}

fn version(root: &Node<'_>) -> Option<(usize, std::ops::Range<usize>)> {
    let node = &entry(root)?.node;
    match &node.value {
        Value::Number(number) => number.parse().ok(),
        Value::Plain(number) => number.parse().ok(),
        _ => None,
    }
    .map(|version| (version, node.bytes.clone()))
}

fn entry<'a, 's>(root: &'a Node<'s>) -> Option<&'a Entry<'s>> {
    let Value::Object(entries) = &root.value else { return None };
    entries.iter().find(|entry| entry.key == "schema")
}

fn set_version(root: &mut Node<'_>, version: usize) {
    let Value::Object(entries) = &mut root.value else { return };
    if let Some(entry) = entries.iter_mut().find(|entry| entry.key == "schema") {
        entry.node.value = Value::Plain(Cow::Owned(version.to_string()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Source;
    use crate::json::scan::scan;

    /// As if `slug` had become `slugline`, and `heads`, then `titles`, `headlines`.
    const RENAMED: &[Step] = &[
        |root| rename(root, "heads", "titles"),
        |root| {
            rename(root, "titles", "headlines");
            rename(root, "slug", "slugline");
        },
    ];

    fn rename(root: &mut Node<'_>, old: &str, new: &'static str) {
        let Value::Object(entries) = &mut root.value else { return };
        for entry in entries.iter_mut().filter(|entry| entry.key == old) {
            entry.key = Cow::Borrowed(new);
        }
    }

    /// The keys and the version after a file was brought up, and what was found.
    fn brought_up(text: &str, steps: &[Step]) -> (bool, String, Vec<String>) {
        let findings = Findings::default();
        let mut root = scan(text, 0, &findings).unwrap();
        let readable = go(&mut root, steps, &findings);
        let Value::Object(entries) = &root.value else { panic!("{root:?}") };
        let keys: Vec<_> = entries.iter().map(|entry| entry.key.to_string()).collect();
        let version = version(&root).map_or(0, |(version, _)| version);
        let source = Source::new("a.json", text);
        let found = findings.into_diagnostics(&source);
        let found = found.iter().map(|d| format!("{} {}", d.code.name, d.message)).collect();
        (readable, format!("{version}: {}", keys.join(" ")), found)
    }

    #[test]
    fn an_older_file_goes_through_every_step_that_it_lacks() {
        let first = r#"{"schema": 1, "heads": ["Tide"], "slug": "TIDE"}"#;
        let told = "older-schema found schema version 1, and read it as version 3";
        let expected = (true, "3: schema headlines slugline".to_owned(), vec![told.to_owned()]);
        assert_eq!(brought_up(first, RENAMED), expected);
        // The first step is not for the second version.
        let second = r#"{"titles": ["Tide"], "heads": 1, "schema": 2}"#;
        let told = "older-schema found schema version 2, and read it as version 3";
        let expected = (true, "3: headlines heads schema".to_owned(), vec![told.to_owned()]);
        assert_eq!(brought_up(second, RENAMED), expected);
    }

    #[test]
    fn a_file_of_today_is_left_alone() {
        let today = r#"{"schema": 3, "heads": ["Tide"]}"#;
        assert_eq!(brought_up(today, RENAMED), (true, "3: schema heads".to_owned(), vec![]));
    }

    #[test]
    fn a_newer_file_is_not_read() {
        let told = "newer-schema found schema version 4, expected at most 3";
        let (readable, _, found) = brought_up(r#"{"schema": 4, "poem": "x"}"#, RENAMED);
        assert_eq!((readable, found), (false, vec![told.to_owned()]));
    }

    #[test]
    fn what_is_no_version_is_left_to_the_reader() {
        for wrong in [r#"{"schema": 0}"#, r#"{"schema": -1}"#, r#"{"schema": "1"}"#, "{}"] {
            let (readable, _, found) = brought_up(wrong, RENAMED);
            assert_eq!((readable, found), (true, vec![]), "{wrong}");
        }
    }

    #[test]
    fn a_file_of_many_articles_is_told_of_once() {
        let findings = Findings::default();
        for _ in 0..3 {
            let mut root = scan(r#"{"schema": 1}"#, 0, &findings).unwrap();
            assert!(go(&mut root, RENAMED, &findings));
        }
        assert_eq!(findings.count(), 0, "a note is no reason to stop reading");
        assert_eq!(findings.into_diagnostics(&Source::new("a.jsonl", "{}")).len(), 1);
    }
}

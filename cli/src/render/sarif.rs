//! SARIF 2.1.0, with what GitHub's code scanning asks for.

use std::io::{self, Write};

use copydesk_convert::model::{Code, Severity};
use serde_json::{Value, json};

use super::{Render, bounded};
use crate::codes;
use crate::report::{FileReport, Finding, State, Totals};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The most results of a run: GitHub refuses a file with more.
const MAX_RESULTS: usize = 25_000;

/// What relative names are relative to, as other tools call it.
const ROOT: &str = "%SRCROOT%";

/// What that is here.
const ROOT_IS: &str = "The work tree of Git, or else the folder in which the program was run; its address is left out.";

/// One run. Results go out as they come, and the rules that they name behind them.
#[derive(Debug, Default)]
pub(super) struct Sarif {
    rules: Vec<Code>,
    results: usize,
    /// How many results are left out.
    more: usize,
    /// Whether an input was not to be had.
    missing: bool,
}

impl Render for Sarif {
    fn start(&mut self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{{\n  \"$schema\": {},\n  \"version\": \"2.1.0\",", json!(SCHEMA))?;
        writeln!(out, "  \"runs\": [\n    {{\n      \"columnKind\": \"unicodeCodePoints\",")?;
        let root = json!({ ROOT: { "description": { "text": ROOT_IS } } });
        writeln!(out, "      \"originalUriBaseIds\": {root},")?;
        write!(out, "      \"results\": [")
    }

    fn file(&mut self, file: &FileReport, out: &mut dyn Write) -> io::Result<()> {
        self.missing |= file.state == State::Missing;
        for finding in &file.findings {
            if self.results == MAX_RESULTS {
                self.more += 1;
                continue;
            }
            let comma = if self.results > 0 { "," } else { "" };
            let rule = self.rule(&finding.diagnostic.code);
            write!(out, "{comma}\n        {}", result(file, finding, rule))?;
            self.results += 1;
        }
        Ok(())
    }

    fn end(&mut self, _totals: &Totals, out: &mut dyn Write) -> io::Result<()> {
        let line = if self.results > 0 { "\n      " } else { "" };
        writeln!(out, "{line}],")?;
        let mut notifications = Vec::new();
        if self.more > 0 {
            let text =
                format!("{} more findings are left out: GitHub takes {MAX_RESULTS}", self.more);
            notifications.push(json!({ "level": "warning", "message": { "text": text } }));
        }
        let invocation = json!({
            "executionSuccessful": !self.missing,
            "toolExecutionNotifications": notifications,
        });
        writeln!(out, "      \"invocations\": [{invocation}],")?;
        let rules: Vec<_> = self.rules.iter().map(rule).collect();
        let driver = json!({
            "name": "copydesk",
            "version": env!("CARGO_PKG_VERSION"),
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": rules,
        });
        writeln!(out, "      \"tool\": {{\"driver\": {driver}}}\n    }}\n  ]\n}}")
    }
}

impl Sarif {
    /// The number of a rule among those that were named.
    fn rule(&mut self, code: &Code) -> usize {
        self.rules.iter().position(|known| known == code).unwrap_or_else(|| {
            self.rules.push(*code);
            self.rules.len() - 1
        })
    }
}

fn result(file: &FileReport, finding: &Finding, rule: usize) -> Value {
    let found = &finding.diagnostic;
    let ((line, column), (end_line, end_column)) = (finding.start(), finding.end);
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": artifact(&file.name.uri),
            "region": {
                "startLine": line,
                "startColumn": column,
                "endLine": end_line,
                "endColumn": end_column,
            },
        },
    });
    if let (Some(path), Value::Object(fields)) = (&found.path, &mut location) {
        let name = json!([{ "fullyQualifiedName": bounded(path) }]);
        fields.insert("logicalLocations".to_owned(), name);
    }
    let mut text = bounded(&found.message).into_owned();
    if let Some(help) = &found.help {
        text.push_str(&format!("; help: {}", bounded(help)));
    }
    json!({
        "ruleId": found.code.name,
        "ruleIndex": rule,
        "level": level(found.severity),
        "message": { "text": text },
        "locations": [location],
        // The name under which GitHub looks for it.
        "partialFingerprints": { "primaryLocationLineHash": finding.fingerprint.to_string() },
    })
}

/// A file: from the root where its name is relative.
fn artifact(uri: &str) -> Value {
    if uri.starts_with("file:") {
        json!({ "uri": uri })
    } else {
        json!({ "uri": uri, "uriBaseId": ROOT })
    }
}

fn rule(code: &Code) -> Value {
    let Code { name, severity, summary, explanation } = code;
    json!({
        "id": name,
        "name": pascal(name),
        "shortDescription": { "text": summary },
        "fullDescription": { "text": explanation },
        "help": { "text": explanation, "markdown": format!("**{summary}**\n\n{explanation}") },
        "defaultConfiguration": { "level": level(*severity) },
        "properties": { "tags": [codes::family(code).name()] },
    })
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// The name as SARIF's readers like it: `NotUtf8` of `not-utf-8`.
fn pascal(name: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    name.split('-').map(capital).collect()
}

#[cfg(test)]
mod tests {
    use copydesk_convert::model::Diagnostic;

    use super::*;
    use crate::exit::Exit;
    use crate::report::Name;

    #[test]
    fn of_more_results_than_are_taken_the_rest_are_counted() {
        let findings = vec![Diagnostic::new(codes::CANNOT_READ, "x"); MAX_RESULTS + 7];
        let file = FileReport::about(Name::of("a"), findings, Exit::CouldNotRun);
        let (mut sarif, mut out) = (Sarif::default(), Vec::new());
        sarif.start(&mut out).unwrap();
        sarif.file(&file, &mut out).unwrap();
        sarif.end(&Totals::default(), &mut out).unwrap();
        let log: Value = serde_json::from_slice(&out).unwrap();
        let run = &log["runs"][0];
        assert_eq!(run["results"].as_array().map(Vec::len), Some(25_000));
        let note = &run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
        assert_eq!(note, "7 more findings are left out: GitHub takes 25000");
    }
}

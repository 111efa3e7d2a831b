//! From TOML to a configuration, with a place for everything that is wrong.

use std::ops::Range;
use std::path::Path;

use copydesk_convert::Source;
use copydesk_convert::model::{Diagnostic, Severity};
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::bar::FailOn;
use super::config::Config;
use super::select::{Layer, Selector};
use crate::codes::{self, BAD_CONFIGURATION};

/// The keys of the whole, in the order of the manual.
pub(super) const KEYS: [&str; 6] =
    ["select", "ignore", "severity", "fail-on", "exclude", "overrides"];

/// The keys of an entry of `overrides`.
pub(super) const OVERRIDE_KEYS: [&str; 4] = ["paths", "select", "ignore", "severity"];

/// The severities, by name.
pub(super) const SEVERITIES: [(&str, Severity); 3] =
    [("error", Severity::Error), ("warning", Severity::Warning), ("note", Severity::Note)];

/// Reads a configuration; its paths are below a folder.
pub(super) fn read(folder: &Path, source: &Source) -> Result<Config, Vec<Diagnostic>> {
    let mut reader = Reader { folder, source, findings: Vec::new() };
    let (table, errors) = DeTable::parse_recoverable(source.text());
    for error in &errors {
        let at = error.span().unwrap_or(0..0);
        reader.complain(at, format!("not TOML: {}", error.message().trim()));
    }
    if !errors.is_empty() {
        return Err(reader.findings);
    }
    let config = reader.config(table.get_ref());
    let mut findings = reader.findings;
    findings.sort_by_key(|finding| finding.location.as_ref().map(|at| at.bytes.start));
    if findings.is_empty() { Ok(config) } else { Err(findings) }
}

/// What is wrong with a configuration, whose paths are below a folder.
pub(crate) fn check(folder: &Path, source: &Source) -> Vec<Diagnostic> {
    read(folder, source).err().unwrap_or_default()
}

struct Reader<'a> {
    folder: &'a Path,
    source: &'a Source,
    findings: Vec<Diagnostic>,
}

type Value<'a> = Spanned<DeValue<'a>>;

impl Reader<'_> {
    fn complain(&mut self, at: Range<usize>, message: String) {
        let finding = Diagnostic::new(BAD_CONFIGURATION, message);
        self.findings.push(finding.at(self.source.location(at)));
    }

    fn config(&mut self, table: &DeTable<'_>) -> Config {
        self.keys(table, &KEYS);
        let mut overrides = Vec::new();
        if let Some(entries) = table.get("overrides") {
            for entry in self.list(entries) {
                let Some(table) = self.table(entry) else { continue };
                self.keys(table, &OVERRIDE_KEYS);
                let paths = table.get("paths");
                if paths.is_none() {
                    self.complain(entry.span(), "found no paths, expected some".to_owned());
                }
                overrides.push((self.paths(paths), self.layer(table)));
            }
        }
        Config {
            layer: self.layer(table),
            fail_on: self.fail_on(table),
            exclude: self.paths(table.get("exclude")),
            overrides,
        }
    }

    /// Reports the keys that are not known, with the nearest that is.
    fn keys(&mut self, table: &DeTable<'_>, known: &[&str]) {
        for key in table.keys() {
            let name: &str = key.get_ref();
            if known.contains(&name) {
                continue;
            }
            let near = codes::near(name, known.iter().copied());
            let help = match near.first() {
                Some(near) => format!("did you mean {near}?"),
                None => format!("expected one of {}", known.join(", ")),
            };
            self.complain(
                key.span(),
                format!("found the key {name:?}, which is not known; {help}"),
            );
        }
    }

    fn layer(&mut self, table: &DeTable<'_>) -> Layer {
        Layer {
            select: self.selectors(table.get("select"), false),
            ignore: self.selectors(table.get("ignore"), true),
            severity: self.severities(table.get("severity")),
        }
    }

    fn selectors(&mut self, value: Option<&Value<'_>>, leaves_out: bool) -> Vec<Selector> {
        let mut selectors = Vec::new();
        for value in value.map(|value| self.list(value)).unwrap_or_default() {
            let Some(name) = self.string(value) else { continue };
            match Selector::parse(name, leaves_out) {
                Ok(selector) => selectors.push(selector),
                Err(message) => self.complain(value.span(), message),
            }
        }
        selectors
    }

    fn severities(&mut self, value: Option<&Value<'_>>) -> Vec<(Selector, Severity)> {
        let Some(table) = value.and_then(|value| self.table(value)) else { return Vec::new() };
        let mut severities = Vec::new();
        for (key, value) in table {
            let selector = Selector::parse(key.get_ref(), true);
            let severity = self.choice(value, &SEVERITIES);
            match selector {
                Ok(selector) => severities.extend(severity.map(|severity| (selector, severity))),
                Err(message) => self.complain(key.span(), message),
            }
        }
        severities
    }

    fn fail_on(&mut self, table: &DeTable<'_>) -> Option<FailOn> {
        self.choice(table.get("fail-on")?, &FailOn::ALL)
    }

    /// Patterns as in `.gitignore`, from the folder of the configuration.
    fn paths(&mut self, value: Option<&Value<'_>>) -> Gitignore {
        let mut builder = GitignoreBuilder::new(self.folder);
        for value in value.map(|value| self.list(value)).unwrap_or_default() {
            let Some(pattern) = self.string(value) else { continue };
            if let Err(error) = builder.add_line(None, pattern) {
                self.complain(
                    value.span(),
                    format!("found {pattern:?}, which is no pattern: {error}"),
                );
            }
        }
        builder.build().unwrap_or_else(|_| Gitignore::empty())
    }

    fn choice<T: Copy>(&mut self, value: &Value<'_>, choices: &[(&str, T)]) -> Option<T> {
        let name = self.string(value)?;
        let found = choices.iter().find(|(known, _)| *known == name).map(|(_, choice)| *choice);
        if found.is_none() {
            let names: Vec<_> = choices.iter().map(|(name, _)| *name).collect();
            let message = format!("found {name:?}, expected {}", names.join(", "));
            self.complain(value.span(), message);
        }
        found
    }

    fn string<'v>(&mut self, value: &'v Value<'_>) -> Option<&'v str> {
        let string = value.get_ref().as_str();
        if string.is_none() {
            self.wrong_type(value, "a string");
        }
        string
    }

    fn list<'v, 'i>(&mut self, value: &'v Value<'i>) -> Vec<&'v Value<'i>> {
        match value.get_ref().as_array() {
            Some(list) => list.iter().collect(),
            None => {
                self.wrong_type(value, "a list");
                Vec::new()
            }
        }
    }

    fn table<'v, 'i>(&mut self, value: &'v Value<'i>) -> Option<&'v DeTable<'i>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong_type(value, "a table");
        }
        table
    }

    fn wrong_type(&mut self, value: &Value<'_>, expected: &str) {
        let found = value.get_ref().type_str();
        self.complain(value.span(), format!("found a value of type {found}, expected {expected}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(text: &str) -> Vec<String> {
        let source = Source::new("copydesk.toml", text);
        let findings = read(Path::new("/x"), &source).err().unwrap_or_default();
        let place = |finding: &Diagnostic| {
            let at = finding.location.as_ref().unwrap();
            format!("{}:{}: {}", at.line, at.column, finding.message)
        };
        findings.iter().map(place).collect()
    }

    #[test]
    fn a_good_configuration_has_no_findings() {
        let text = "select = ['desk', 'structure']\nignore = [\"unknown-field\"]\nfail-on = 'warning'\n\
            exclude = ['drafts/', '*.ninjs.json']\n[severity]\n'unknown-*' = 'note'\n\
            [[overrides]]\npaths = ['wire/**']\nignore = ['desk']\n";
        assert_eq!(findings(text), [""; 0]);
        assert_eq!(findings(""), [""; 0]);
    }

    #[test]
    fn everything_that_is_wrong_is_found_with_its_place() {
        let text = "ignroe = []\nselect = 'desk'\nignore = ['unknown-feild', 3, 'json-syntax']\n\
            fail-on = 'info'\n[severity]\ndesk = 'bad'\n[[overrides]]\npath = ['x']\n";
        let found = findings(text);
        let begins = [
            "1:1: found the key \"ignroe\", which is not known; did you mean ignore?",
            "2:10: found a value of type string, expected a list",
            "3:11: found the code \"unknown-feild\", which does not exist; did you mean unknown-field",
            "3:28: found a value of type integer, expected a string",
            "3:31: found json-syntax, which cannot be ignored",
            "4:11: found \"info\", expected error, warning, never",
            "6:8: found \"bad\", expected error, warning, note",
            "7:1: found no paths, expected some",
            "8:1: found the key \"path\", which is not known; did you mean paths?",
        ];
        assert_eq!(found.len(), begins.len(), "{found:#?}");
        for (found, begin) in found.iter().zip(begins) {
            assert!(found.starts_with(begin), "{found}\n{begin}");
        }
    }

    #[test]
    fn every_mistake_of_toml_is_found() {
        let found = findings("select = [\nfail-on = \n");
        assert!(!found.is_empty() && found.iter().all(|f| f.contains("not TOML")), "{found:#?}");
    }
}

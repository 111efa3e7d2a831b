//! What is wrong or worth knowing, as data: nothing here prints.

use std::fmt;
use std::ops::Range;

/// A finding: what, how bad, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "renderers must show every field")]
pub struct Diagnostic {
    /// Which rule it comes from.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What was found and what was expected; lower case, no full stop.
    pub message: String,
    /// What to do, if that is clear.
    pub help: Option<String>,
    /// Where in the article: `quotes[2].speakers[0]`.
    pub path: Option<String>,
    /// Where in the file that was read.
    pub location: Option<Location>,
}

impl Diagnostic {
    /// A finding of a rule, with the rule's own severity.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity,
            message: message.into(),
            help: None,
            path: None,
            location: None,
        }
    }

    /// The same with advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same at a path in the article.
    #[must_use]
    pub fn at_path(mut self, path: impl fmt::Display) -> Self {
        self.path = Some(path.to_string());
        self
    }

    /// The same at a place in the file.
    #[must_use]
    pub fn at(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(at) = &self.location {
            write!(f, "{}:{}: ", at.line, at.column)?;
        }
        write!(f, "{}[{}]: {}", self.severity, self.code, self.message)?;
        if let Some(path) = &self.path {
            write!(f, " (at {path})")?;
        }
        Ok(())
    }
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_enums, reason = "renderers must show every severity")]
pub enum Severity {
    /// Worth knowing: what was repaired or chosen.
    Note,
    /// Probably wrong, or lost in this format.
    Warning,
    /// Wrong.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// A rule by its stable name, with what a person needs to know of it.
///
/// Two codes are the same if their names are.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_structs, reason = "a rule is written as a constant of all four")]
pub struct Code {
    /// The name: kebab-case words that never change.
    pub name: &'static str,
    /// How bad a finding is.
    pub severity: Severity,
    /// What the rule finds, in one line.
    pub summary: &'static str,
    /// Why it matters and how to mend it: a few paragraphs.
    pub explanation: &'static str,
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}
impl Eq for Code {}
impl std::hash::Hash for Code {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name)
    }
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "renderers need all of a place")]
pub struct Location {
    /// The line, from 1. Lines end with LF, CR LF or CR.
    pub line: u32,
    /// The column in the line, from 1, in code points.
    pub column: u32,
    /// The bytes of the file, from 0, the end not included.
    pub bytes: Range<usize>,
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::codes;

    #[test]
    fn a_finding_is_shown_with_its_place_severity_code_and_path() {
        let finding =
            Diagnostic::new(codes::DUPLICATE_ID, "found it again").at_path("quotes[1].id");
        let shown = "error[duplicate-id]: found it again (at quotes[1].id)";
        assert_eq!(finding.to_string(), shown);
        let location = Some(Location { line: 3, column: 7, bytes: 20..21 });
        assert_eq!(Diagnostic { location, ..finding }.to_string(), format!("3:7: {shown}"));
        assert_eq!(format!("{:8}|", Severity::Note), "note    |");
        assert_eq!(format!("{:>13}", codes::DUPLICATE_ID), " duplicate-id");
    }

    #[test]
    fn codes_are_told_apart_by_their_names() {
        assert!(codes::DUPLICATE_ID != codes::UNKNOWN_PARTY);
        let other = Code { explanation: "another", ..codes::DUPLICATE_ID };
        assert!(other == codes::DUPLICATE_ID);
        let all: HashSet<Code> = codes::all().chain(codes::all()).collect();
        assert_eq!(all.len(), codes::all().count());
    }
}

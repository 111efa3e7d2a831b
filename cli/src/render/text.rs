//! Findings for people: drawn with an excerpt of the file, or one line each.

use std::io::{self, Write};

use copydesk_convert::Source;
use copydesk_convert::model::{Diagnostic, Severity};

use super::{Render, excerpt, line};
use crate::codes;
use crate::report::{FileReport, Finding};

/// How a finding is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// One line a finding, for programs to read.
    Lines,
    /// With an excerpt of the file, for people to read.
    Excerpts {
        /// In colour.
        colour: bool,
    },
}

/// Findings shown in a style, as many as are wanted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text {
    /// The style.
    pub(crate) style: Style,
    /// The least severity that is shown.
    pub(crate) least: Severity,
    /// How many findings are shown for a file.
    pub(crate) most: usize,
    /// Whether excerpts on standard output are in colour.
    pub(crate) colour: bool,
}

impl Text {
    /// The same with excerpts; in a file they are without colour.
    pub(crate) fn drawn(self, stdout: bool) -> Self {
        Self { style: Style::Excerpts { colour: stdout && self.colour }, ..self }
    }

    /// The same in lines.
    pub(crate) fn in_lines(self) -> Self {
        Self { style: Style::Lines, ..self }
    }

    /// The findings of one file.
    pub(crate) fn findings<'a>(
        &self,
        name: &str,
        source: Option<&Source>,
        findings: impl Iterator<Item = &'a Diagnostic>,
    ) -> String {
        let wanted: Vec<_> = findings.filter(|d| d.severity >= self.least).collect();
        let mut text = String::new();
        for finding in worst(&wanted, self.most) {
            self.render(&mut text, name, source, finding);
        }
        if let Some(rest) = hidden(&wanted, self.most) {
            self.render(&mut text, name, None, &rest);
        }
        text
    }

    fn render(&self, text: &mut String, name: &str, source: Option<&Source>, finding: &Diagnostic) {
        match self.style {
            Style::Lines => line::render(text, name, finding),
            Style::Excerpts { colour } => excerpt::render(text, name, source, finding, colour),
        }
    }
}

impl Render for Text {
    fn file(&mut self, file: &FileReport, out: &mut dyn Write) -> io::Result<()> {
        // What makes the run fail is never kept quiet.
        let shown = |finding: &&Finding| finding.fails || finding.diagnostic.severity >= self.least;
        let findings = file.findings.iter().filter(shown).map(|finding| &finding.diagnostic);
        let all = Self { least: Severity::Note, ..*self };
        let text = all.findings(&file.name.shown, file.source.as_ref(), findings);
        out.write_all(text.as_bytes())
    }
}

/// The findings to show: all in their order, or if they are too many the worst of them.
fn worst<'a>(findings: &[&'a Diagnostic], most: usize) -> Vec<&'a Diagnostic> {
    let mut shown = findings.to_vec();
    if shown.len() > most {
        shown.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        shown.truncate(most);
    }
    shown
}

/// What stands for the findings that are not shown.
fn hidden(findings: &[&Diagnostic], most: usize) -> Option<Diagnostic> {
    let more = findings.len().checked_sub(most).filter(|more| *more > 0)?;
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let message = format!("… and {more} more, {} of them errors", errors.saturating_sub(most));
    Some(Diagnostic::new(codes::MORE_FINDINGS, message).help("see all with --max-diagnostics 0"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(severity: Severity) -> Diagnostic {
        Diagnostic { severity, ..Diagnostic::new(codes::CANNOT_READ, "x") }
    }

    #[test]
    fn errors_are_shown_before_warnings_when_there_is_no_room_for_all() {
        let (warning, error) = (finding(Severity::Warning), finding(Severity::Error));
        let all = [&warning, &warning, &error];
        let shown: Vec<_> = worst(&all, 2).iter().map(|finding| finding.severity).collect();
        assert_eq!(shown, [Severity::Error, Severity::Warning]);
        let rest = hidden(&all, 2).map(|rest| rest.message);
        assert_eq!(rest.as_deref(), Some("… and 1 more, 0 of them errors"));
    }

    #[test]
    fn all_are_shown_in_their_order_when_there_is_room() {
        let (warning, error) = (finding(Severity::Warning), finding(Severity::Error));
        let shown: Vec<_> = worst(&[&warning, &error], 2).iter().map(|f| f.severity).collect();
        assert_eq!(shown, [Severity::Warning, Severity::Error]);
        assert_eq!(hidden(&[&warning, &error], 2), None);
    }
}

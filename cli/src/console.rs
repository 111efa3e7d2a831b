//! Messages on standard error.

use std::io::{self, IsTerminal, Write};

use copydesk_convert::Source;
use copydesk_convert::model::{Diagnostic, Severity};

use crate::args::{Color, MessageArgs};
use crate::codes;
use crate::render::{excerpt, line};
use crate::visible::visible_lines;

/// Where messages go, and how they are shown.
#[derive(Debug)]
pub(crate) struct Console {
    style: Style,
    terminal: bool,
    quiet: bool,
    /// How many findings are shown for a file.
    most: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    /// One line a finding, for programs to read.
    Lines,
    /// With an excerpt of the file, for people to read.
    Excerpts { colour: bool },
}

impl Console {
    /// As the arguments and the terminal want it.
    pub(crate) fn new(arguments: &MessageArgs) -> Self {
        let terminal = io::stderr().is_terminal();
        let most = match arguments.max_diagnostics {
            0 => usize::MAX,
            most => most,
        };
        Self { style: style(arguments.color, terminal), terminal, quiet: arguments.quiet, most }
    }

    /// For messages before the arguments are known.
    pub(crate) const fn plain() -> Self {
        Self { style: Style::Lines, terminal: false, quiet: false, most: usize::MAX }
    }

    /// Shows the findings of one file.
    pub(crate) fn findings(
        &mut self,
        name: &str,
        source: Option<&Source>,
        findings: &[Diagnostic],
    ) {
        let least = if self.quiet { Severity::Error } else { Severity::Note };
        let wanted: Vec<_> = findings.iter().filter(|d| d.severity >= least).collect();
        let mut text = String::new();
        for finding in worst(&wanted, self.most) {
            self.render(&mut text, name, source, finding);
        }
        if let Some(rest) = hidden(&wanted, self.most) {
            self.render(&mut text, name, None, &rest);
        }
        say(&text);
    }

    /// Says why the work could not be tried.
    pub(crate) fn fault(&mut self, message: &str) {
        say(&format!("error: {}\n", visible_lines(message)));
    }

    /// Says something that only a person wants to know.
    pub(crate) fn remark(&mut self, message: &str) {
        if self.terminal && !self.quiet {
            say(&format!("{}\n", visible_lines(message)));
        }
    }

    fn render(&self, text: &mut String, name: &str, source: Option<&Source>, finding: &Diagnostic) {
        match self.style {
            Style::Lines => line::render(text, name, finding),
            Style::Excerpts { colour } => excerpt::render(text, name, source, finding, colour),
        }
    }
}

/// Writes to standard error. If that fails there is nobody to tell.
pub(crate) fn say(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

fn style(color: Color, terminal: bool) -> Style {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    match color {
        Color::Always => Style::Excerpts { colour: true },
        _ if !terminal => Style::Lines,
        Color::Never => Style::Excerpts { colour: false },
        Color::Auto => {
            let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
            Style::Excerpts { colour: !set("NO_COLOR") && !dumb }
        }
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

    #[test]
    fn a_pipe_gets_lines_unless_colour_is_forced() {
        assert_eq!(style(Color::Auto, false), Style::Lines);
        assert_eq!(style(Color::Never, false), Style::Lines);
        assert_eq!(style(Color::Never, true), Style::Excerpts { colour: false });
        assert_eq!(style(Color::Always, false), Style::Excerpts { colour: true });
    }
}

//! Messages on standard error.

use std::io::{self, IsTerminal, Write};

use copydesk_convert::Source;
use copydesk_convert::model::{Diagnostic, Severity};

use crate::args::{Color, MessageArgs};
use crate::render::{Style, Text};
use crate::visible::visible_lines;

/// Where messages go, and how they are shown.
#[derive(Debug)]
pub(crate) struct Console {
    text: Text,
    terminal: bool,
    quiet: bool,
    /// Findings that wait until the output is written.
    held: Option<String>,
}

impl Console {
    /// As the arguments and the terminal want it.
    pub(crate) fn new(arguments: &MessageArgs) -> Self {
        let terminal = io::stderr().is_terminal();
        let most = match arguments.max_diagnostics {
            0 => usize::MAX,
            most => most,
        };
        let least = if arguments.quiet { Severity::Error } else { Severity::Note };
        let style = style(arguments.color, terminal);
        let stdout = style_of_stdout(arguments.color);
        let text = Text { style, least, most, colour: stdout };
        Self { text, terminal, quiet: arguments.quiet, held: None }
    }

    /// For messages before the arguments are known.
    pub(crate) const fn plain() -> Self {
        let (least, most) = (Severity::Note, usize::MAX);
        let text = Text { style: Style::Lines, least, most, colour: false };
        Self { text, terminal: false, quiet: false, held: None }
    }

    /// How findings are shown.
    pub(crate) const fn text(&self) -> Text {
        self.text
    }

    /// Shows the findings of one file.
    pub(crate) fn findings(
        &mut self,
        name: &str,
        source: Option<&Source>,
        findings: &[Diagnostic],
    ) {
        let shown = self.text.findings(name, source, findings.iter());
        match &mut self.held {
            Some(held) => held.push_str(&shown),
            None => say(&shown),
        }
    }

    /// Keeps findings back until it is known whether the reader of the output stays.
    pub(crate) fn hold(&mut self) {
        self.held.get_or_insert_default();
    }

    /// Shows what was kept back, and keeps nothing back any more.
    pub(crate) fn release(&mut self) {
        say(&self.held.take().unwrap_or_default());
    }

    /// Forgets what was kept back: the reader has gone, and does not want to know.
    pub(crate) fn hush(&mut self) {
        self.held = None;
    }

    /// Says why the work could not be tried.
    pub(crate) fn fault(&mut self, message: &str) {
        say(&format!("error: {}\n", visible_lines(message)));
    }

    /// Whether a person reads the messages, and wants to.
    pub(crate) const fn has_reader(&self) -> bool {
        self.terminal && !self.quiet
    }

    /// Says how it went, where that was asked for.
    pub(crate) fn summary(&mut self, message: &str) {
        say(&format!("{}\n", visible_lines(message)));
    }

    /// Says what was not done, to people and in logs.
    pub(crate) fn notice(&mut self, message: &str) {
        if !self.quiet {
            self.summary(message);
        }
    }

    /// Says something that only a person wants to know.
    pub(crate) fn remark(&mut self, message: &str) {
        if self.terminal && !self.quiet {
            say(&format!("{}\n", visible_lines(message)));
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
            let is = |name, what: &str| std::env::var_os(name).is_some_and(|value| value == what);
            let unwanted = set("NO_COLOR") || is("TERM", "dumb") || is("CLICOLOR", "0");
            Style::Excerpts { colour: !unwanted }
        }
    }
}

/// Whether excerpts on standard output are in colour.
fn style_of_stdout(color: Color) -> bool {
    style(color, io::stdout().is_terminal()) == Style::Excerpts { colour: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pipe_gets_lines_unless_colour_is_forced() {
        assert_eq!(style(Color::Auto, false), Style::Lines);
        assert_eq!(style(Color::Never, false), Style::Lines);
        assert_eq!(style(Color::Never, true), Style::Excerpts { colour: false });
        assert_eq!(style(Color::Always, false), Style::Excerpts { colour: true });
    }
}

//! One line a finding, for programs and log files: `file:line:col: error[code]: message`.

use std::fmt::Write;

use copydesk_convert::model::Diagnostic;

use super::message;
use crate::visible::visible;

/// Appends the line. A finding without a place is at the beginning of the file.
pub(crate) fn render(text: &mut String, name: &str, finding: &Diagnostic) {
    let Diagnostic { code, severity, message: found, help, path, location } = finding;
    let (line, column) = location.as_ref().map_or((1, 1), |at| (at.line, at.column));
    // Writing to a string cannot fail.
    let _ = write!(text, "{}:{line}:{column}: {severity}[{code}]: ", visible(name));
    text.push_str(&message(found));
    if let Some(path) = path {
        let _ = write!(text, " (at {})", message(path));
    }
    if let Some(help) = help {
        let _ = write!(text, "; help: {}", message(help));
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use copydesk_convert::model::Location;

    use super::*;
    use crate::codes;

    #[test]
    fn everything_stands_on_one_line() {
        let finding = Diagnostic::new(codes::CANNOT_READ, "found\na \u{1b}")
            .at(Location { line: 3, column: 7, bytes: 30..31 })
            .at_path("quotes[0]")
            .help("look again");
        let mut text = String::new();
        render(&mut text, "a\nb.txt", &finding);
        assert_eq!(
            text,
            "a\\nb.txt:3:7: error[cannot-read]: found\\na \\u{1b} (at quotes[0]); help: look again\n"
        );
    }

    #[test]
    fn a_long_message_is_cut() {
        let mut text = String::new();
        render(&mut text, "a", &Diagnostic::new(codes::CANNOT_READ, "é".repeat(1_000_000)));
        assert!(text.len() < 2_000 && text.ends_with("é…\n"));
    }
}

//! Workflow commands of GitHub Actions, which show findings beside the lines of a change.

use std::io::{self, Write};

use copydesk_convert::model::Severity;

use super::{Render, whole};
use crate::report::{FileReport, Finding};
use crate::visible::visible;

/// One command a finding.
#[derive(Debug)]
pub(super) struct Github;

impl Render for Github {
    fn file(&mut self, file: &FileReport, out: &mut dyn Write) -> io::Result<()> {
        file.findings
            .iter()
            .try_for_each(|finding| out.write_all(command(file, finding).as_bytes()))
    }
}

fn command(file: &FileReport, finding: &Finding) -> String {
    let found = &finding.diagnostic;
    let level = match found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let ((line, column), (end_line, end_column)) = (finding.start(), finding.end);
    let mut properties =
        format!("file={},line={line},endLine={end_line}", property(&file.name.path));
    // Columns count only within one line.
    if line == end_line {
        properties.push_str(&format!(",col={column},endColumn={end_column}"));
    }
    let title = property(&format!("copydesk: {}", found.code));
    format!("::{level} {properties},title={title}::{}\n", data(&whole(found)))
}

/// The text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property of a command. The names of files can have characters that act on a log.
fn property(text: &str) -> String {
    let text = data(text).replace(':', "%3A").replace(',', "%2C");
    visible(&text).into_owned()
}

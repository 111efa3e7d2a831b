//! Findings as text: one file for each way of showing them.

pub(crate) mod annotations;
mod checkstyle;
pub(crate) mod excerpt;
mod github;
mod gitlab;
mod json;
mod json_schema;
mod junit;
pub(crate) mod line;
mod sarif;
mod text;
mod xml;

use std::borrow::Cow;
use std::io::{self, Write};

pub(crate) use json_schema::schema as report_schema;
pub(crate) use text::{Style, Text};

use crate::console::Console;
use crate::report::{FileReport, ReportFormat, Totals};
use crate::visible::visible;

/// The most characters of a message that are shown: it may quote the file at length.
const MAX_MESSAGE: usize = 600;

/// A form of report, written as files come: nothing of a file is kept for later.
pub(crate) trait Render {
    /// What stands before the first file.
    fn start(&mut self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }

    /// What was found in a file.
    fn file(&mut self, file: &FileReport, out: &mut dyn Write) -> io::Result<()>;

    /// What stands behind the last file.
    fn end(&mut self, _totals: &Totals, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

/// The renderer of a form; for standard output or for a file.
pub(crate) fn of(format: ReportFormat, console: &Console, stdout: bool) -> Box<dyn Render> {
    match format {
        ReportFormat::Human => Box::new(console.text().drawn(stdout)),
        ReportFormat::Concise => Box::new(console.text().in_lines()),
        ReportFormat::Json => Box::new(json::Json::default()),
        ReportFormat::Jsonl => Box::new(json::JsonLines),
        ReportFormat::Sarif => Box::new(sarif::Sarif::default()),
        ReportFormat::Github => Box::new(github::Github),
        ReportFormat::Gitlab => Box::new(gitlab::Gitlab::default()),
        ReportFormat::Junit => Box::new(junit::Junit),
        ReportFormat::Checkstyle => Box::new(checkstyle::Checkstyle),
    }
}

/// A message of bounded length, safe to show.
fn message(text: &str) -> Cow<'_, str> {
    match bounded(text) {
        Cow::Borrowed(text) => visible(text),
        Cow::Owned(text) => Cow::Owned(visible(&text).into_owned()),
    }
}

/// A message of bounded length, for forms that have escapes of their own.
fn bounded(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MAX_MESSAGE) {
        None => Cow::Borrowed(text),
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
    }
}

/// What a finding says in forms that have one field for it: message, place in the article, help.
fn whole(finding: &copydesk_convert::model::Diagnostic) -> String {
    let mut text = message(&finding.message).into_owned();
    if let Some(path) = &finding.path {
        text.push_str(&format!(" (at {})", message(path)));
    }
    if let Some(help) = &finding.help {
        text.push_str(&format!("; help: {}", message(help)));
    }
    text
}

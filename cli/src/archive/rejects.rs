//! `--rejects`: the articles that fail, with the reasons.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use copydesk_convert::Source;
use copydesk_convert::model::Diagnostic;
use serde_json::{Value, json};

use super::sheet::Sheet;

/// The longest text of an article that stands beside the reasons, in bytes.
const MAX_TEXT: usize = 1 << 20;

/// A file of JSON Lines, one for each article that failed.
#[derive(Debug)]
pub(crate) struct Rejects {
    pub(crate) path: PathBuf,
    pub(crate) sheet: Sheet,
}

impl Rejects {
    /// A list that is written to a file.
    pub(crate) fn new(path: &Path, sheet: Sheet) -> Self {
        Self { path: path.to_owned(), sheet }
    }

    /// Adds an article. Its text stands there if it was cut out of a stream, since nothing else tells
    /// where to find it.
    pub(crate) fn add(
        &mut self,
        input: &str,
        number: u64,
        clipping: Option<&Source>,
        findings: &[Diagnostic],
    ) -> io::Result<()> {
        let mut line = json!({ "input": input, "article": number });
        let findings: Vec<_> = findings.iter().map(finding).collect();
        line["findings"] = findings.into();
        if let Some(source) = clipping {
            line["line"] = source.first_line().into();
            let text = source.standalone();
            if text.len() <= MAX_TEXT {
                line["text"] = text.into();
            }
        }
        self.sheet.write_all(format!("{line}\n").as_bytes())
    }
}

fn finding(finding: &Diagnostic) -> Value {
    let Diagnostic { code, severity, message, help, path, location } = finding;
    let mut value = json!({
        "severity": severity.to_string(),
        "code": code.name,
        "message": message,
    });
    if let Some(place) = location {
        value["line"] = place.line.into();
        value["column"] = place.column.into();
    }
    if let Some(path) = path {
        value["path"] = path.as_str().into();
    }
    if let Some(help) = help {
        value["help"] = help.as_str().into();
    }
    value
}

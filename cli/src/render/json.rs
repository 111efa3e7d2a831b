//! Reports of our own form, as one JSON document and as JSON Lines.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Render, bounded};
use crate::codes;
use crate::report::{FileReport, Finding, Totals};

/// The version of the form: it changes when a field changes its meaning or goes.
pub(super) const VERSION: u32 = 1;

/// One document: `version`, `tool`, `findings`, `summary`.
#[derive(Debug, Default)]
pub(super) struct Json {
    any: bool,
}

impl Render for Json {
    fn start(&mut self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{{\n  \"version\": {VERSION},\n  \"tool\": {},", tool())?;
        write!(out, "  \"findings\": [")
    }

    fn file(&mut self, file: &FileReport, out: &mut dyn Write) -> io::Result<()> {
        for finding in &file.findings {
            let comma = if self.any { "," } else { "" };
            write!(out, "{comma}\n    {}", value(file, finding))?;
            self.any = true;
        }
        Ok(())
    }

    fn end(&mut self, totals: &Totals, out: &mut dyn Write) -> io::Result<()> {
        let line = if self.any { "\n  " } else { "" };
        writeln!(out, "{line}],\n  \"summary\": {}\n}}", summary(totals))
    }
}

/// One object a line: a finding or at last the summary, told apart by `type`.
///
/// Without the last line a report is not whole.
#[derive(Debug)]
pub(super) struct JsonLines;

impl Render for JsonLines {
    fn file(&mut self, file: &FileReport, out: &mut dyn Write) -> io::Result<()> {
        file.findings
            .iter()
            .try_for_each(|finding| writeln!(out, "{}", typed("finding", value(file, finding))))
    }

    fn end(&mut self, totals: &Totals, out: &mut dyn Write) -> io::Result<()> {
        let mut summary = typed("summary", summary(totals));
        if let Value::Object(fields) = &mut summary {
            fields.insert("version".to_owned(), json!(VERSION));
            fields.insert("tool".to_owned(), tool());
        }
        writeln!(out, "{summary}")
    }
}

fn typed(kind: &str, mut value: Value) -> Value {
    if let Value::Object(fields) = &mut value {
        fields.insert("type".to_owned(), json!(kind));
    }
    value
}

fn tool() -> Value {
    json!({ "name": "copydesk", "version": env!("CARGO_PKG_VERSION") })
}

fn value(file: &FileReport, finding: &Finding) -> Value {
    let found = &finding.diagnostic;
    let ((line, column), (end_line, end_column)) = (finding.start(), finding.end);
    let mut value = json!({
        "file": file.name.path,
        "line": line,
        "column": column,
        "endLine": end_line,
        "endColumn": end_column,
        "severity": found.severity.to_string(),
        "code": found.code.name,
        "family": codes::family(&found.code).name(),
        "message": bounded(&found.message),
        "fingerprint": finding.fingerprint.to_string(),
    });
    let at = found.location.as_ref();
    let bytes = at.map(|at| json!({ "start": at.bytes.start, "end": at.bytes.end }));
    let help = found.help.as_deref().map(|help| json!(bounded(help)));
    let path = found.path.as_deref().map(|path| json!(bounded(path)));
    if let Value::Object(fields) = &mut value {
        let optional = [("bytes", bytes), ("help", help), ("path", path)];
        let given =
            optional.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        fields.extend(given);
    }
    value
}

fn summary(totals: &Totals) -> Value {
    let Totals { files, checked, clean, errors, warnings, notes, suppressed, known } = totals;
    json!({
        "files": files,
        "checked": checked,
        "clean": clean,
        "errors": errors,
        "warnings": warnings,
        "notes": notes,
        "suppressed": suppressed,
        "known": known,
    })
}

//! Code quality reports of GitLab: the part of Code Climate's form that GitLab reads.

use std::io::{self, Write};

use copydesk_convert::model::Severity;
use serde_json::json;

use super::{Render, whole};
use crate::report::{FileReport, Totals};

/// One list of findings.
#[derive(Debug, Default)]
pub(super) struct Gitlab {
    any: bool,
}

impl Render for Gitlab {
    fn start(&mut self, out: &mut dyn Write) -> io::Result<()> {
        write!(out, "[")
    }

    fn file(&mut self, file: &FileReport, out: &mut dyn Write) -> io::Result<()> {
        for finding in &file.findings {
            let severity = match finding.diagnostic.severity {
                Severity::Error => "major",
                Severity::Warning => "minor",
                Severity::Note => "info",
            };
            let value = json!({
                "description": whole(&finding.diagnostic),
                "check_name": finding.diagnostic.code.name,
                "fingerprint": format!("{:016x}", finding.fingerprint.with_path(&file.name.path)),
                "severity": severity,
                "location": {
                    "path": file.name.path,
                    "lines": { "begin": finding.start().0, "end": finding.end.0 },
                },
            });
            write!(out, "{}\n  {value}", if self.any { "," } else { "" })?;
            self.any = true;
        }
        Ok(())
    }

    fn end(&mut self, _totals: &Totals, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}]", if self.any { "\n" } else { "" })
    }
}

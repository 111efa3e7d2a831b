//! Checkstyle's XML, which most collectors of findings read.

use std::io::{self, Write};

use copydesk_convert::model::Severity;

use super::xml::escaped;
use super::{Render, whole};
use crate::report::{FileReport, Totals};

/// One element a file, one a finding.
#[derive(Debug)]
pub(super) struct Checkstyle;

impl Render for Checkstyle {
    fn start(&mut self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">")
    }

    fn file(&mut self, file: &FileReport, out: &mut dyn Write) -> io::Result<()> {
        let name = escaped(&file.name.path);
        if file.findings.is_empty() {
            return writeln!(out, "  <file name=\"{name}\"/>");
        }
        writeln!(out, "  <file name=\"{name}\">")?;
        for finding in &file.findings {
            let found = &finding.diagnostic;
            let (line, column) = finding.start();
            let severity = match found.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "info",
            };
            let (text, code) = (escaped(&whole(found)), found.code.name);
            writeln!(
                out,
                "    <error line=\"{line}\" column=\"{column}\" severity=\"{severity}\" message=\"{text}\" source=\"copydesk.{code}\"/>"
            )?;
        }
        writeln!(out, "  </file>")
    }

    fn end(&mut self, _totals: &Totals, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "</checkstyle>")
    }
}

//! JUnit's XML: one suite for each file, so that a file without findings is a test that passed.

use std::io::{self, Write};

use super::xml::escaped;
use super::{Render, whole};
use crate::report::{FileReport, Finding, State, Totals};

/// One suite a file; a finding that reaches the bar of `--fail-on` is a test that failed.
#[derive(Debug)]
pub(super) struct Junit;

impl Render for Junit {
    fn start(&mut self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"copydesk\">")
    }

    fn file(&mut self, file: &FileReport, out: &mut dyn Write) -> io::Result<()> {
        let name = escaped(&file.name.path);
        let (mut errors, mut failures) = (0, 0);
        for finding in file.findings.iter().filter(|finding| finding.fails) {
            *(if is_error(file, finding) { &mut errors } else { &mut failures }) += 1;
        }
        writeln!(
            out,
            "  <testsuite name=\"{name}\" tests=\"{}\" failures=\"{failures}\" errors=\"{errors}\" skipped=\"0\" time=\"0\">",
            file.findings.len().max(1)
        )?;
        if file.findings.is_empty() {
            writeln!(out, "    <testcase name=\"{name}\" classname=\"{name}\" time=\"0\"/>")?;
        }
        for finding in &file.findings {
            case(file, finding, &name, out)?;
        }
        writeln!(out, "  </testsuite>")
    }

    fn end(&mut self, _totals: &Totals, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "</testsuites>")
    }
}

/// Whether the test could not be made, in JUnit's words, and did not just fail.
fn is_error(file: &FileReport, _finding: &Finding) -> bool {
    file.state == State::Missing
}

fn case(file: &FileReport, finding: &Finding, name: &str, out: &mut dyn Write) -> io::Result<()> {
    let found = &finding.diagnostic;
    let (line, column) = finding.start();
    let (code, text) = (found.code.name, escaped(&whole(found)));
    let place = format!("{name}:{line}:{column}");
    writeln!(
        out,
        "    <testcase name=\"{code} {line}:{column}\" classname=\"{name}\" file=\"{name}\" line=\"{line}\" time=\"0\">"
    )?;
    let severity = found.severity;
    if finding.fails {
        let element = if is_error(file, finding) { "error" } else { "failure" };
        writeln!(
            out,
            "      <{element} type=\"{code}\" message=\"{text}\">{place}: {severity}[{code}]: {text}</{element}>"
        )?;
    } else {
        writeln!(out, "      <system-out>{place}: {severity}[{code}]: {text}</system-out>")?;
    }
    writeln!(out, "    </testcase>")
}

//! What the built-in rules of NewsML-G2 say about files, one line of JSON for each: for comparison
//! with a validator of the published schema (`tests/standard/compare.py`).
//!
//! With `--write` each file is read and written again first, and what was written is checked.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it is a program")]

use std::io::{BufRead as _, Write as _};
use std::process::ExitCode;

use copydesk_convert::{Format, ReadOptions, WriteOptions, check_standard, decode, read, write};
use copydesk_model::Diagnostic;
use serde_json::{Value, json};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let rewrite = arguments.iter().any(|a| a == "--write");
    let mut names: Vec<_> = arguments.into_iter().filter(|a| a != "--write").collect();
    if names.is_empty() {
        names = std::io::stdin().lock().lines().map_while(Result::ok).collect();
    }
    let mut out = std::io::stdout().lock();
    for name in names {
        let line = match std::fs::read(&name) {
            Ok(bytes) => checked(&name, bytes, rewrite),
            Err(error) => json!({ "file": name, "failed": error.to_string() }),
        };
        if writeln!(out, "{line}").is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn checked(name: &str, bytes: Vec<u8>, rewrite: bool) -> Value {
    let source = match decode(Format::Xml, name, bytes) {
        Ok(source) => source,
        Err(error) => return json!({ "file": name, "found": found(error.diagnostics()) }),
    };
    if !rewrite {
        return json!({ "file": name, "found": found(&check_standard(Format::Xml, &source)) });
    }
    let articles = match read(Format::Xml, &source, &ReadOptions::default()) {
        Ok(outcome) => outcome.value,
        Err(error) => return json!({ "file": name, "failed": error.to_string() }),
    };
    let written = match write(Format::Xml, &articles, &WriteOptions::default()) {
        Ok(outcome) => outcome.value,
        Err(error) => return json!({ "file": name, "failed": error.to_string() }),
    };
    let again = decode(Format::Xml, name, written.clone().into_bytes());
    let diagnostics = match again {
        Ok(source) => check_standard(Format::Xml, &source),
        Err(error) => error.into_diagnostics(),
    };
    json!({ "file": name, "written": written, "found": found(&diagnostics) })
}

fn found(diagnostics: &[Diagnostic]) -> Vec<Value> {
    let finding = |d: &Diagnostic| {
        let (line, column) = d.location.as_ref().map_or((0, 0), |at| (at.line, at.column));
        json!({
            "code": d.code.name, "severity": d.severity.to_string(), "line": line, "column": column,
            "message": d.message, "help": d.help,
        })
    };
    diagnostics.iter().map(finding).collect()
}

//! The JSON Schema of the report as JSON.

use serde_json::{Value, json};

use super::json::VERSION;
use crate::codes::{self, Family};

/// The schema, in draft 2020-12.
pub(crate) fn schema() -> Value {
    let count = |what: &str| json!({ "description": what, "type": "integer", "minimum": 0 });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Report of copydesk",
        "description": "What `convert validate --report json` writes. The lines of `jsonl` are a `finding` \
            each, with `type`, and at last the `summary` with `type`, `tool` and `version`.",
        "type": "object",
        "additionalProperties": false,
        "required": ["version", "tool", "findings", "summary"],
        "properties": {
            "version": { "description": "The version of this form.", "const": VERSION },
            "tool": {
                "type": "object",
                "additionalProperties": false,
                "required": ["name", "version"],
                "properties": { "name": { "const": "copydesk" }, "version": { "type": "string" } },
            },
            "findings": { "type": "array", "items": finding() },
            "summary": {
                "type": "object",
                "additionalProperties": false,
                "required": SUMMARY,
                "properties": {
                    "files": count("Inputs that were named or found."),
                    "checked": count("Inputs on which every check was made."),
                    "clean": count("Inputs that were checked and have no findings."),
                    "errors": count("Errors."),
                    "warnings": count("Warnings."),
                    "notes": count("Notes."),
                    "suppressed": count("Findings that comments in the files hide."),
                    "known": count("Findings that the baseline hides."),
                },
            },
        },
    })
}

const SUMMARY: [&str; 8] =
    ["files", "checked", "clean", "errors", "warnings", "notes", "suppressed", "known"];

fn finding() -> Value {
    let text = |what: &str| json!({ "description": what, "type": "string" });
    let place = |what: &str| json!({ "description": what, "type": "integer", "minimum": 1 });
    let offset = json!({ "type": "integer", "minimum": 0 });
    let codes: Vec<_> = codes::all().iter().map(|code| code.name).collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": [
            "file", "line", "column", "endLine", "endColumn", "severity", "code", "family", "message",
            "fingerprint",
        ],
        "properties": {
            "file": text("The path from the root of the work tree, with slashes."),
            "line": place("The line where it begins, from 1."),
            "column": place("The column where it begins, from 1, in code points."),
            "endLine": place("The line where it ends."),
            "endColumn": place("The column behind its end."),
            "bytes": {
                "description": "The place in the text as UTF-8 without a byte-order mark, from 0, the end not included. Left out where there is no place.",
                "type": "object",
                "additionalProperties": false,
                "required": ["start", "end"],
                "properties": { "start": offset, "end": offset },
            },
            "severity": { "enum": ["error", "warning", "note"] },
            "code": { "description": "The rule.", "enum": codes },
            "family": { "enum": Family::ALL.map(Family::name) },
            "message": text("What was found and what was expected."),
            "help": text("What to do."),
            "path": text("Where in the article: quotes[2].speakers[0]."),
            "fingerprint": text("What stays the same when lines move."),
        },
    })
}

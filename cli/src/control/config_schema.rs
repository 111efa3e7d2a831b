//! The JSON Schema of `copydesk.toml`, for editors.

use serde_json::{Value, json};

use super::bar::FailOn;
use super::config_reader::SEVERITIES;
use crate::codes::{self, Family};

/// The schema, in draft 07, which editors of TOML read.
pub(crate) fn schema() -> Value {
    let severities: Vec<_> = SEVERITIES.iter().map(|(name, _)| *name).collect();
    let bars: Vec<_> = FailOn::ALL.iter().map(|(name, _)| *name).collect();
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "copydesk.toml",
        "description": "How `convert validate` checks the articles below a folder.",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "select": rules("Report only these rules.", true),
            "ignore": rules("Do not report these rules.", false),
            "severity": severity(&severities),
            "fail-on": { "description": "The least severity that ends a run with 1.", "enum": bars },
            "exclude": paths("Files that are passed over in folders, written as in .gitignore."),
            "overrides": {
                "description": "Other choices for some files; the last one that fits decides.",
                "type": "array",
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["paths"],
                    "properties": {
                        "paths": paths("The files, written as in .gitignore."),
                        "select": rules("Report only these rules.", true),
                        "ignore": rules("Do not report these rules.", false),
                        "severity": severity(&severities),
                    },
                },
            },
        },
    })
}

/// The names of rules: codes, families, and beginnings of codes.
fn rule(description: &str, all: bool) -> Value {
    let may = |family: Family| all || family.may_be_left_out();
    let families = Family::ALL.into_iter().filter(|family| may(*family)).map(Family::name);
    let codes = codes::all().iter().filter(|code| may(codes::family(code))).map(|code| code.name);
    let names: Vec<_> = families.chain(codes).collect();
    json!({
        "description": description,
        "anyOf": [{ "enum": names }, { "type": "string", "pattern": "^[a-z0-9-]+\\*$" }],
    })
}

fn rules(description: &str, all: bool) -> Value {
    json!({
        "description": description,
        "type": "array",
        "items": rule("A code, a family, or the beginning of codes: xml-*.", all),
    })
}

fn severity(severities: &[&str]) -> Value {
    json!({
        "description": "How bad the findings of rules are.",
        "type": "object",
        "propertyNames": rule("A code, a family, or the beginning of codes: xml-*.", false),
        "additionalProperties": { "enum": severities },
    })
}

fn paths(description: &str) -> Value {
    json!({ "description": description, "type": "array", "items": { "type": "string" } })
}

#[cfg(test)]
mod tests {
    use super::super::config_reader::{KEYS, OVERRIDE_KEYS};
    use super::*;

    #[test]
    fn the_schema_has_the_keys_that_are_read() {
        let schema = schema();
        let keys = |pointer: &str| {
            let properties = schema.pointer(pointer).and_then(Value::as_object).unwrap();
            let mut keys: Vec<_> = properties.keys().cloned().collect();
            keys.sort();
            keys
        };
        let sorted = |keys: &[&str]| {
            let mut keys: Vec<_> = keys.iter().map(|&key| key.to_owned()).collect();
            keys.sort();
            keys
        };
        assert_eq!(keys("/properties"), sorted(&KEYS));
        assert_eq!(keys("/properties/overrides/items/properties"), sorted(&OVERRIDE_KEYS));
    }
}

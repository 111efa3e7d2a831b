//! The JSON Schema accepts what is written, and refuses what is not the form.

use copydesk_convert::{Format, ReadOptions};
use copydesk_model::{Article, SchemaDraft, json_schema, strategies};
use copydesk_tests::{fixtures, read_one};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::laws::config;

/// As much of JSON Schema as our schema uses. Patterns are left to the validators of others.
pub(crate) struct Schema {
    root: Value,
}

impl Schema {
    fn new(draft: SchemaDraft) -> Self {
        Self::of(&json_schema(draft))
    }

    /// That of a file.
    pub(crate) fn of(text: &str) -> Self {
        Self { root: serde_json::from_str(text).unwrap() }
    }

    /// Why a value is refused; `None` if it is accepted.
    pub(crate) fn refuses(&self, value: &Value) -> Option<String> {
        self.check(&self.root, value, "").err()
    }

    fn check(&self, schema: &Value, value: &Value, path: &str) -> Result<(), String> {
        let Value::Object(rules) = schema else {
            return if schema == &json!(false) { Err(format!("{path}: refused")) } else { Ok(()) };
        };
        rules.iter().try_for_each(|(rule, argument)| self.rule(rule, argument, schema, value, path))
    }

    fn rule(
        &self,
        rule: &str,
        argument: &Value,
        schema: &Value,
        value: &Value,
        path: &str,
    ) -> Result<(), String> {
        let wrong = |what: String| Err(format!("{path}: {what}, found {value}"));
        match rule {
            "$ref" => self.check(self.resolve(argument.as_str().unwrap()), value, path),
            "type" if !has_type(argument, value) => wrong(format!("expected {argument}")),
            "const" if argument != value => wrong(format!("expected {argument}")),
            "enum" if !argument.as_array().unwrap().contains(value) => {
                wrong(format!("expected {argument}"))
            }
            "anyOf" | "oneOf" => {
                let schemas = argument.as_array().unwrap();
                let fitting = schemas.iter().filter(|s| self.check(s, value, path).is_ok()).count();
                match fitting {
                    0 => wrong(format!("none of {} forms", schemas.len())),
                    2.. if rule == "oneOf" => wrong(format!("{fitting} forms")),
                    _ => Ok(()),
                }
            }
            "allOf" => {
                argument.as_array().unwrap().iter().try_for_each(|s| self.check(s, value, path))
            }
            "required" => {
                let Value::Object(fields) = value else { return Ok(()) };
                let missing = argument
                    .as_array()
                    .unwrap()
                    .iter()
                    .find(|k| !fields.contains_key(k.as_str().unwrap()));
                missing.map_or(Ok(()), |key| wrong(format!("expected {key}")))
            }
            "properties" => self.fields(argument, value, path),
            "additionalProperties" => {
                let Value::Object(fields) = value else { return Ok(()) };
                let known = schema["properties"].as_object();
                let unknown =
                    fields.iter().filter(|(key, _)| known.is_none_or(|k| !k.contains_key(*key)));
                unknown
                    .into_iter()
                    .try_for_each(|(key, v)| self.check(argument, v, &format!("{path}.{key}")))
            }
            "items" => {
                let items = value.as_array().into_iter().flatten().enumerate();
                items
                    .into_iter()
                    .try_for_each(|(i, v)| self.check(argument, v, &format!("{path}[{i}]")))
            }
            "minimum" if value.as_f64().is_some_and(|n| n < argument.as_f64().unwrap()) => {
                wrong("too small".into())
            }
            "maximum" if value.as_f64().is_some_and(|n| n > argument.as_f64().unwrap()) => {
                wrong("too large".into())
            }
            "type" | "const" | "enum" | "minimum" | "maximum" | "pattern" | "format" | "title"
            | "description" | "default" | "$schema" | "$defs" | "definitions" => Ok(()),
            other => Err(format!("the check does not know {other:?}")),
        }
    }

    fn fields(&self, properties: &Value, value: &Value, path: &str) -> Result<(), String> {
        let (Some(properties), Some(fields)) = (properties.as_object(), value.as_object()) else {
            return Ok(());
        };
        fields.iter().try_for_each(|(key, v)| match properties.get(key) {
            Some(schema) => self.check(schema, v, &format!("{path}.{key}")),
            None => Ok(()),
        })
    }

    fn resolve(&self, reference: &str) -> &Value {
        self.root
            .pointer(reference.strip_prefix('#').unwrap())
            .unwrap_or_else(|| panic!("{reference}"))
    }
}

fn has_type(expected: &Value, value: &Value) -> bool {
    if let Value::Array(types) = expected {
        return types.iter().any(|t| has_type(t, value));
    }
    match expected.as_str().unwrap() {
        "string" => value.is_string(),
        "integer" => value.is_u64() || value.is_i64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        other => panic!("unknown type {other}"),
    }
}

const DRAFTS: [SchemaDraft; 2] = [SchemaDraft::Draft07, SchemaDraft::Draft202012];

fn value(article: &Article) -> Value {
    serde_json::to_value(article).unwrap()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_schema_accepts_every_article(article in strategies::article()) {
        for draft in DRAFTS {
            prop_assert_eq!(Schema::new(draft).refuses(&value(&article)), None);
        }
    }
}

#[test]
fn the_schema_accepts_every_fixture() {
    for draft in DRAFTS {
        let schema = Schema::new(draft);
        for fixture in fixtures("text", "txt") {
            let article = read_one(Format::Text, &fixture.text(), &ReadOptions::default()).unwrap();
            assert_eq!(schema.refuses(&value(&article)), None, "{}", fixture.name);
        }
        for fixture in fixtures("json/valid", "json") {
            let value: Value = serde_json::from_slice(&fixture.bytes).unwrap();
            assert_eq!(schema.refuses(&value), None, "{}", fixture.name);
        }
    }
}

#[test]
fn the_schema_refuses_what_is_not_the_form() {
    let wrong = [
        json!({}),
        json!({"schema": 2}),
        json!({"schema": 1, "tide": "high"}),
        json!({"schema": 1, "headlines": "Tide"}),
        json!({"schema": 1, "headlines": [1]}),
        json!({"schema": 1, "urgency": "high"}),
        json!({"schema": 1, "status": "draft"}),
        json!({"schema": 1, "sections": [{"blocks": [{"poem": "x"}]}]}),
        json!({"schema": 1, "sections": [{"blocks": [{"list": {}}]}]}),
        json!({"schema": 1, "quotes": [{"kind": "direct"}]}),
        json!({"schema": 1, "figures": [{"kind": "price", "mention": "x", "amount": {"value": 1.5, "unit": "EUR"}}]}),
        json!({"schema": 1, "parties": [{"id": "a", "kind": "animal", "name": "Rex"}]}),
    ];
    for draft in DRAFTS {
        let schema = Schema::new(draft);
        for value in &wrong {
            assert!(schema.refuses(value).is_some(), "{value}");
        }
    }
}

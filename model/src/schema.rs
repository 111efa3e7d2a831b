//! The JSON Schema of the serialised form.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use crate::serialized::{SchemaVersion, WireArticle, long};
use crate::{
    Amount, Anchor, Article, Block, Byline, Cell, Concept, Currency, Date, DateSpan, Decimal,
    EditorialNote, Embargo, Guid, Heading, HeadingMark, Headline, Id, Language, ListItem, ListMark,
    Name, Prose, QCode, Reference, SCHEMA_VERSION, Text, TextPath, Unit, Uri,
};

/// A version of JSON Schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemaDraft {
    /// Draft 7, which editors read.
    Draft07,
    /// Draft 2020-12.
    #[default]
    Draft202012,
}

/// The JSON Schema of an [`Article`] as JSON and YAML have it.
///
/// The text is that of a JSON file, with indents. It describes the form; rules that a schema cannot
/// say, such as that annotations stand where they say, are checked on reading.
///
/// ```
/// use copydesk_model::{SchemaDraft, json_schema};
///
/// let schema: serde_json::Value = serde_json::from_str(&json_schema(SchemaDraft::Draft202012))?;
/// assert_eq!(schema["properties"]["schema"]["const"], 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn json_schema(draft: SchemaDraft) -> String {
    format!("{:#}\n", schema_of(draft))
}

fn schema_of(draft: SchemaDraft) -> Value {
    let settings = match draft {
        SchemaDraft::Draft07 => SchemaSettings::draft07(),
        SchemaDraft::Draft202012 => SchemaSettings::draft2020_12(),
    };
    settings.into_generator().into_root_schema_for::<Article>().to_value()
}

impl JsonSchema for Article {
    fn schema_name() -> Cow<'static, str> {
        "Article".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = WireArticle::json_schema(generator);
        schema.insert("description".into(), "A news article.".into());
        schema
    }
}

impl JsonSchema for SchemaVersion {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "SchemaVersion".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The version of this form.",
            "type": "integer",
            "const": SCHEMA_VERSION,
        })
    }
}

/// Values that are written as strings, each with the pattern that it follows, as far as a regular
/// expression of every dialect can say it.
macro_rules! strings {
    ($($name:ident: $pattern:literal, $description:literal;)*) => {$(
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "description": $description,
                    "type": "string",
                    "pattern": $pattern,
                })
            }
        }
    )*};
}
strings! {
    Text: r"\S", "One line of text. Runs of white space count as one space.";
    Id: r"^[^\s\-_.!-,/:-@\[-^`{-~][^\s!-,/:-@\[-^`{-~]{0,79}$",
        "A name in the article: letters and digits of any script, `-`, `_` or `.`, at most 80.";
    QCode: r"^[^\s:]+:\S+$", "A code of a vocabulary, such as `medtop:20000587`.";
    Uri: r#"^[^\s<>"{}|\\^`]+$"#, "A URI, absolute or relative.";
    Guid: r"^\S+$", "A name in the world, without white space.";
    Language: r"^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$", "A language tag of BCP 47, such as `en-GB`.";
    Currency: r"^[A-Z]{3}$", "A currency code of ISO 4217.";
    Decimal: r"^-?[0-9]+(\.[0-9]+)?$", "An exact decimal number in plain digits, as a string.";
    Date: r"^(--)?[0-9]{2}[0-9X-]*[0-9SPUFAWIX-]*(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})?)?$",
        "A date as coarse as the article gives it: `2025-06-23T14:30:00Z`, `2025-06-23`, `2025-06`, `2025`, `--06-23`, `--06`, `2025-W26`, `2025-SU`, `201X`, `18XX`.";
    DateSpan: r"^(\.\.|[0-9TZWSPUFAIX:.+-]+)(/(\.\.|[0-9TZWSPUFAIX:.+-]+))?$",
        "A date, or an interval `2025-06-23/2025-06-25`, `2025/..` or `../2025`.";
    HeadingMark: r"^(\*\*|__|#{1,6}|={2,1000}|-{2,1000})?$",
        "How plain text sets off a heading: `**`, `__`, one to six `#`, a line of `=` or `-`, or nothing.";
    ListMark: r"^([-*+•–—·◦▪‣●■]|[0-9]{1,6}[.)])$",
        "The bullet of a list, or the number of its first item with `.` or `)`.";
    TextPath: r"^(headlines\[[0-9]+\]|bylines\[[0-9]+\]|summary|sections\[[0-9]+\]\.(heading|blocks\[[0-9]+\](\.caption|\.paragraphs\[[0-9]+\]|\.rows\[[0-9]+\]\.cells\[[0-9]+\]|(\.items\[[0-9]+\])+)?))$",
        "The path of a text, such as `sections[0].blocks[2]`.";
    Unit: r"^([A-Z]{3}|percent|percentagePoint)$",
        "A currency code of ISO 4217, `percent` or `percentagePoint`.";
    Embargo: r"^(untilFurtherNotice|[0-9-].*)$", "A date, or `untilFurtherNotice`.";
}

/// Records for which a string can stand.
macro_rules! short_or_long {
    ($($name:ident, $short:ident, $long:ident: $description:literal;)*) => {$(
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "description": $description,
                    "anyOf": [$short(generator), long::$long::json_schema(generator)],
                })
            }
        }
    )*};
}
short_or_long! {
    Prose, words, LongProse: "Running text; a line break is one that the author meant.";
    Heading, words, LongHeading: "The heading of a section.";
    Block, words, LongBlock: "A block of the body: a paragraph, or an object with one key that names it.";
    ListItem, words, LongListItem: "An item of a list, with a list below it if there is one.";
    Cell, words_or_nothing, LongCell: "A cell of a table; an empty string for an empty one.";
    Headline, words, LongHeadline: "A headline.";
    Byline, words, LongByline: "A byline as written, with its authors.";
    Name, words, LongName: "A name of a concept.";
    Concept, words, LongConcept: "Something that a vocabulary, a URI or a name identifies.";
    EditorialNote, words, LongNote: "A note from one editor to another.";
    Anchor, words, LongAnchor: "Words of the article, and where they stand.";
    Reference, party, LongReference: "A party by its id, the words that name it here, or both.";
}

fn words(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<Text>()
}

fn words_or_nothing(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string" })
}

fn party(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<Id>()
}

impl JsonSchema for Amount {
    fn schema_name() -> Cow<'static, str> {
        "Amount".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = long::AmountForm::json_schema(generator);
        schema.insert("description".into(), "An exact amount or range in a unit.".into());
        schema
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_drafts_name_themselves() {
        let name = |draft| schema_of(draft)["$schema"].as_str().map(str::to_owned);
        let (old, new) = (name(SchemaDraft::Draft07), name(SchemaDraft::Draft202012));
        assert!(old.is_some_and(|s| s.contains("draft-07")));
        assert!(new.is_some_and(|s| s.contains("2020-12")));
    }

    #[test]
    fn the_article_has_every_field_and_no_other() {
        let schema = schema_of(SchemaDraft::Draft202012);
        assert_eq!(schema["additionalProperties"], false);
        let mut fields: Vec<&str> =
            schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        let mut expected: Vec<&str> = Article::FIELDS.iter().copied().chain(["schema"]).collect();
        fields.sort_unstable();
        expected.sort_unstable();
        assert_eq!(fields, expected);
        assert_eq!(schema["required"], serde_json::json!(["schema"]));
    }

    #[test]
    fn a_paragraph_is_a_string_or_an_object() {
        let schema = schema_of(SchemaDraft::Draft07);
        let forms = schema["definitions"]["Block"]["anyOf"].as_array().unwrap();
        assert_eq!(forms.len(), 2);
        assert!(forms[1]["properties"]["blockQuotation"].is_object());
    }
}

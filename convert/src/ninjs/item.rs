//! The properties of ninjs 3.1 that are written, in their order.

use serde::Serialize;

/// A news object.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Item {
    pub(super) standard: Standard,
    pub(super) uri: String,
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    pub(super) profile: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) first_created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) version_created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) content_created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) embargoed_until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pub_status: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) urgency: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) copyright_holder: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) copyright_notice: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) usage_terms: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ed_note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) slugline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) located: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) headlines: Vec<Wording>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) descriptions: Vec<Wording>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) bodies: Vec<Wording>,
    #[serde(flatten)]
    pub(super) concepts: Concepts,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) genres: Vec<Entry>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) info_sources: Vec<Entry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) digital_source_type: Option<Entry>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) associations: Vec<Association>,
}

/// What the object is valid against.
#[derive(Debug, Serialize)]
pub(super) struct Standard {
    name: &'static str,
    version: &'static str,
    schema: &'static str,
}

impl Default for Standard {
    fn default() -> Self {
        Self { name: "ninjs", version: super::names::VERSION, schema: super::names::SCHEMA }
    }
}

/// A headline, description or body.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Wording {
    pub(super) role: String,
    pub(super) content_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) word_count: Option<usize>,
    pub(super) value: String,
}

/// What the object is about, by kind.
#[derive(Debug, Default, Serialize)]
pub(super) struct Concepts {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) people: Vec<Entry>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) organisations: Vec<Entry>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) places: Vec<Entry>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) events: Vec<Entry>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) objects: Vec<Entry>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) subjects: Vec<Entry>,
}

/// Somebody or something with a name.
#[derive(Debug, Default, Serialize)]
pub(super) struct Entry {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) rel: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) literal: Option<String>,
}

/// Another object that belongs to this one.
#[derive(Debug, Serialize)]
pub(super) struct Association {
    pub(super) name: String,
    pub(super) rel: &'static str,
    pub(super) uri: String,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<&'static str>,
    pub(super) renditions: Vec<Rendition>,
}

/// A file of an object.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Rendition {
    pub(super) name: String,
    pub(super) href: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) content_type: Option<String>,
}

//! The serialised form: our JSON and YAML.
//!
//! Records derive their form. Here are the values, which go through strings, and the records with
//! a short form: where there is nothing but words, a plain string stands for the object.

pub(crate) mod long;
mod marks;
mod short;
mod values;
mod write;

use serde::de::Error as _;
use serde::ser::SerializeStruct as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    Article, Byline, Concept, Date, EditorialNote, Embargo, Guid, Headline, Language, Prose, Text,
};

/// The version of the serialised form that this crate writes and reads, in the field `schema`.
///
/// It changes only when files that were written before need to be changed to be read. Then
/// `copydesk-convert` reads the files of older versions as well; the types here read this one alone.
pub const SCHEMA_VERSION: u32 = 1;

/// The version in a file; no other one is read here.
pub(crate) struct SchemaVersion;

impl<'de> Deserialize<'de> for SchemaVersion {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        match u32::deserialize(d)? {
            SCHEMA_VERSION => Ok(Self),
            newer if newer > SCHEMA_VERSION => Err(D::Error::custom(format_args!(
                "found schema version {newer}, expected at most {SCHEMA_VERSION}; a newer \
                 copydesk-model has written it"
            ))),
            other => Err(D::Error::custom(format_args!(
                "found schema version {other}, expected {SCHEMA_VERSION}"
            ))),
        }
    }
}

/// Some fields of an article, by their names in [`Article::FIELDS`].
///
/// Serialised without `schema`, in the order of the form, and where a field is empty as `null` or an
/// empty list: so it says that the field is empty, where leaving it out would say nothing.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a> {
    article: &'a Article,
    names: &'a [&'a str],
}

impl<'a> Fields<'a> {
    /// The fields with these names; names that no field has are passed over.
    #[must_use]
    pub const fn new(article: &'a Article, names: &'a [&'a str]) -> Self {
        Self { article, names }
    }
}

/// Whether a field is worth writing.
trait Filled {
    fn filled(&self) -> bool;
}
impl<T> Filled for Option<T> {
    fn filled(&self) -> bool {
        self.is_some()
    }
}
impl<T> Filled for Vec<T> {
    fn filled(&self) -> bool {
        !self.is_empty()
    }
}
impl Filled for crate::Extraction {
    fn filled(&self) -> bool {
        *self != Self::Complete
    }
}

macro_rules! article {
    ($($field:ident: $key:literal, $type:ty;)*) => {
        impl Serialize for Article {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                let Self { $($field),* } = self;
                let len = 1 $(+ usize::from($field.filled()))*;
                let mut object = s.serialize_struct("Article", len)?;
                object.serialize_field("schema", &SCHEMA_VERSION)?;
                $(
                    if $field.filled() {
                        object.serialize_field($key, $field)?;
                    } else {
                        object.skip_field($key)?;
                    }
                )*
                object.end()
            }
        }

        /// The article as a file has it.
        #[derive(Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields, rename = "Article")]
        pub(crate) struct WireArticle {
            #[serde(rename = "schema")]
            _schema: SchemaVersion,
            $(#[serde(default, rename = $key)] $field: $type,)*
        }

        impl<'de> Deserialize<'de> for Article {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let WireArticle { _schema, $($field),* } = WireArticle::deserialize(d)?;
                Ok(Self { $($field),* })
            }
        }

        impl Article {
            /// The names of the fields of the serialised form, in their order, without `schema`.
            pub const FIELDS: &'static [&'static str] = &[$($key),*];
        }

        impl Serialize for Fields<'_> {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                let Article { $($field),* } = self.article;
                let len = 0 $(+ usize::from(self.names.contains(&$key)))*;
                let mut object = s.serialize_struct("Article", len)?;
                $(
                    if self.names.contains(&$key) {
                        object.serialize_field($key, $field)?;
                    } else {
                        object.skip_field($key)?;
                    }
                )*
                object.end()
            }
        }
    };
}
article! {
    guid: "guid", Option<Guid>;
    version: "version", Option<crate::Version>;
    language: "language", Option<Language>;
    provider: "provider", Option<Concept>;
    sources: "sources", Vec<Concept>;
    credit: "credit", Option<Text>;
    rights: "rights", Vec<crate::Rights>;
    status: "status", Option<crate::Status>;
    embargo: "embargo", Option<Embargo>;
    created: "created", Option<Date>;
    modified: "modified", Option<Date>;
    first_published: "firstPublished", Option<Date>;
    published: "published", Option<Date>;
    urgency: "urgency", Option<crate::Urgency>;
    slugline: "slugline", Option<Text>;
    keywords: "keywords", Vec<Text>;
    subjects: "subjects", Vec<Concept>;
    genres: "genres", Vec<Concept>;
    notes: "notes", Vec<EditorialNote>;
    media: "media", Vec<crate::Media>;
    headlines: "headlines", Vec<Headline>;
    bylines: "bylines", Vec<Byline>;
    dateline: "dateline", Option<crate::Dateline>;
    summary: "summary", Option<Prose>;
    sections: "sections", Vec<crate::Section>;
    furniture: "furniture", Vec<crate::Furniture>;
    extraction: "extraction", crate::Extraction;
    parties: "parties", Vec<crate::Party>;
    quotes: "quotes", Vec<crate::Quote>;
    events: "events", Vec<crate::Event>;
    figures: "figures", Vec<crate::Figure>;
    carried: "carried", Vec<crate::Carried>;
}

#[cfg(test)]
mod tests;

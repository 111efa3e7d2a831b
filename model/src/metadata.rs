//! What stands above the body, and what is said about the article.

use crate::anchor::TextPath;
use crate::date::Date;
use crate::id::{Language, QCode, Uri};
use crate::mark::HeadingMark;
use crate::prose::Prose;
use crate::text::Text;

/// A headline.
///
/// JSON, YAML: a plain string, or `{text, role, mark}`. NewsML-G2: `headline` with `@role`.
/// Text: the first block, for the first headline without a role; others go to front matter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Headline {
    /// The words.
    pub text: Text,
    /// What it is for, such as `hld:subHeadline`; the main headline has none.
    pub role: Option<QCode>,
    /// How plain text sets it off; usually bare.
    pub mark: HeadingMark,
}

impl Headline {
    /// A main headline.
    #[must_use]
    pub const fn new(text: Text) -> Self {
        Self { text, role: None, mark: HeadingMark::BARE }
    }
}

/// Who wrote the article, as it says so.
///
/// JSON, YAML: a plain string where no author is known, or `{text, authors}`. NewsML-G2: `by`, and
/// `creator` for each author. Text: a line below the headline.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Byline {
    /// The line as written: "By Jane Roe and John Doe, Reuters".
    pub text: Text,
    /// The authors in it, in order.
    pub authors: Vec<Author>,
}

/// An author named in a [`Byline`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Author {
    /// The name: "Jane Roe", "AI".
    pub name: Text,
    /// Whether it is a person, a body or a machine.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "AuthorKind::is_person"))]
    pub kind: AuthorKind,
    /// What the author does: "political editor".
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub title: Option<Text>,
    /// Whom the author writes for: "Reuters".
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub affiliation: Option<Text>,
    /// Where the author writes from: "Kyiv".
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub place: Option<Text>,
}

/// What an [`Author`] is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[allow(clippy::exhaustive_enums, reason = "formats must map every kind")]
pub enum AuthorKind {
    /// A human being.
    #[default]
    Person,
    /// A desk, agency or newspaper.
    Organisation,
    /// A program. NewsML-G2 also says so with
    /// [`digitalSourceType`](https://cv.iptc.org/newscodes/digitalsourcetype/).
    Machine,
}

impl AuthorKind {
    /// Whether it is a person, which the serialised forms leave out.
    #[must_use]
    pub fn is_person(&self) -> bool {
        *self == Self::Person
    }
}

/// Where and when the article was filed, as its first line says: "KYIV, June 23 (Agency) —".
///
/// NewsML-G2: `dateline`. Text: the beginning of the first paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Dateline {
    /// The dateline as written, with its dash if it has one.
    pub text: Text,
    /// The place as written: "KYIV".
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub place: Option<Text>,
    /// The date, no finer than written.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub date: Option<Date>,
    /// The agency as written: "Agency".
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub source: Option<Text>,
}

/// Something that a vocabulary, a URI or a plain name identifies: a topic, a provider, a genre.
///
/// JSON, YAML: a plain string where there is one plain name and nothing else, or an object.
/// NewsML-G2: `@qcode`, `@uri`, `@literal`, `@type`, `@role` and `name`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Concept {
    /// Its code in a vocabulary.
    pub qcode: Option<QCode>,
    /// Its URI.
    pub uri: Option<Uri>,
    /// Its name among the parties that exchange the article, where it has no code.
    pub literal: Option<Text>,
    /// What sort of thing it is, such as `cpnat:abstract`.
    pub kind: Option<QCode>,
    /// The part it plays here, such as `cpprole:author`.
    pub role: Option<QCode>,
    /// Its names, in several languages or lengths.
    pub names: Vec<Name>,
}

impl Concept {
    /// Something known by its name only.
    #[must_use]
    pub fn named(name: Text) -> Self {
        Self { names: vec![Name::new(name)], ..Self::default() }
    }

    /// The first name, or else what identifies it.
    #[must_use]
    pub fn label(&self) -> Option<&str> {
        let name = self.names.first().map(|n| n.text.as_str());
        name.or(self.literal.as_deref())
            .or(self.qcode.as_ref().map(QCode::as_str))
            .or(self.uri.as_ref().map(Uri::as_str))
    }
}

/// A name of a [`Concept`].
///
/// JSON, YAML: a plain string, or `{text, language, role}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Name {
    /// The name.
    pub text: Text,
    /// Its language, where it is not the article's.
    pub language: Option<Language>,
    /// What form of the name it is, such as `nrol:short`.
    pub role: Option<QCode>,
}

impl Name {
    /// A plain name.
    #[must_use]
    pub const fn new(text: Text) -> Self {
        Self { text, language: None, role: None }
    }
}

/// Who owns the rights and what may be done.
///
/// NewsML-G2: `rightsInfo`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Rights {
    /// The holder of the copyright.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub holder: Option<Concept>,
    /// The notice to print: "© 2025 Agency".
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub notice: Option<Prose>,
    /// The terms of use.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub terms: Option<Prose>,
}

/// Whether the article may be published
/// ([IPTC `stat`](https://cv.iptc.org/newscodes/pubstatusg2/)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[allow(clippy::exhaustive_enums, reason = "the standard's vocabulary is closed")]
pub enum Status {
    /// It may.
    Usable,
    /// Not until further notice.
    Withheld,
    /// Never, and what was published should be withdrawn.
    Canceled,
}

/// Until when the article must not be published.
///
/// JSON, YAML: a date, or `untilFurtherNotice`. NewsML-G2: `embargoed`, which may be empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the standard has these two forms")]
pub enum Embargo {
    /// Until that time.
    Until(Date),
    /// Until the provider says otherwise.
    UntilFurtherNotice,
}

/// A note from one editor to another. It is never part of what is published.
///
/// JSON, YAML: a plain string, or `{text, marks, role, private}`. NewsML-G2: `edNote`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct EditorialNote {
    /// The words.
    pub text: Prose,
    /// What it is about, such as `sttnote:private`.
    pub role: Option<QCode>,
    /// Whether it must not leave the house: exports to formats for the public leave it out.
    pub private: bool,
}

/// A picture, video or other file that belongs to the article but is not in its body.
///
/// NewsML-G2: `remoteContent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Media {
    /// Where the file is.
    pub href: Uri,
    /// Its media type: `image/jpeg`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub content_type: Option<Text>,
    /// Which rendition of the content it is, such as `rnd:highRes`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub rendition: Option<QCode>,
}

/// A piece of another format that has no place in the model, kept so that writing that format again
/// gives it back.
///
/// Other formats ignore it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Carried {
    /// The name of the format: `xml`.
    pub format: Text,
    /// Where in that format it stood: `itemMeta`.
    pub parent: Text,
    /// The piece, in the notation of the format.
    pub content: String,
}

/// A line of the page that is not the article's own: a share button, an advertisement.
///
/// JSON, YAML: an entry of `furniture`. NewsML-G2: `contentMetaExtProperty rel="art:furniture"`,
/// outside the body. Text: a block of its own, where it stood.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Furniture {
    /// What it is.
    pub kind: FurnitureKind,
    /// The words.
    pub text: Text,
    /// What it stands before: a byline, heading or block; `None` at the end of the article.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub before: Option<TextPath>,
}

/// What a piece of [`Furniture`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[allow(clippy::exhaustive_enums, reason = "formats must map every kind")]
pub enum FurnitureKind {
    /// "Share This Article", "Tweet".
    Share,
    /// "Advertisement".
    Advertisement,
    /// "Read more: …", "Related: …".
    ReadMore,
    /// "Sign up for our newsletter".
    Subscribe,
    /// The bare name above or beside a byline: "AI".
    Label,
    /// "Photo: …", "Getty Images".
    Credit,
    /// "Copyright 2025 …. All rights reserved."
    Copyright,
    /// A rule between parts: `* * *`, `---`.
    Divider,
    /// None of these.
    Other,
}

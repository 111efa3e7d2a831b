//! Persons, organisations and places.

use crate::anchor::{Anchor, Confidence, Origin};
use crate::id::Id;
use crate::text::Text;

/// A person, organisation or place that the article names, with every mention of it.
///
/// JSON, YAML: an entry of `parties`. NewsML-G2: `subject` and `assert` with the same `@literal`.
/// Text: only the mentions, as words of the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Party {
    /// How quotes, events and figures refer to it; no two parties of an article share one.
    pub id: Id,
    /// What it is.
    pub kind: PartyKind,
    /// Its fullest name in the article: `Keir Starmer`, not `Starmer`.
    pub name: Text,
    /// A person's role or title as the article writes it: `UK Prime Minister`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub title: Option<Text>,
    /// What the party belongs to: `NATO` for its Secretary General. Never the party itself.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub affiliation: Option<Reference>,
    /// Every place where the article names it, in reading order; not pronouns.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub mentions: Vec<Anchor>,
    /// How sure it is that this is a party of this kind.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub confidence: Option<Confidence>,
    /// Who says so.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Origin::is_edited"))]
    pub origin: Origin,
}

impl Party {
    /// A party without mentions, as a person would add it.
    #[must_use]
    pub const fn new(id: Id, kind: PartyKind, name: Text) -> Self {
        Self {
            id,
            kind,
            name,
            title: None,
            affiliation: None,
            mentions: Vec::new(),
            confidence: None,
            origin: Origin::Edited,
        }
    }
}

/// What a [`Party`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[allow(clippy::exhaustive_enums, reason = "formats must map every kind")]
pub enum PartyKind {
    /// A human being, or a group known by one name. NewsML-G2: `cpnat:person`.
    Person,
    /// A body that acts: a government, company, party, team. NewsML-G2: `cpnat:organisation`.
    Organisation,
    /// A city, country, region or building. NewsML-G2: `cpnat:geoArea`.
    Place,
}

/// A party, the words that name it here, or both.
///
/// The words alone are for those whom the article does not name: "a spokesman". It can never hold
/// neither.
///
/// JSON, YAML: `{party, words, in, at}`, or the party's id alone. NewsML-G2: `related` with
/// `@literal` and `name`.
///
/// ```
/// use copydesk_model::{Anchor, Reference, Text};
///
/// let he = Reference::to("keir-starmer".parse()?).named(Anchor::new(Text::new("he")?));
/// assert_eq!(he.party().unwrap(), &"keir-starmer");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference {
    party: Option<Id>,
    mention: Option<Anchor>,
}

impl Reference {
    /// A party of the article.
    #[must_use]
    pub const fn to(party: Id) -> Self {
        Self { party: Some(party), mention: None }
    }

    /// Words that name somebody who is no party of the article.
    #[must_use]
    pub const fn words(mention: Anchor) -> Self {
        Self { party: None, mention: Some(mention) }
    }

    /// The same, named here by these words.
    #[must_use]
    pub fn named(self, mention: Anchor) -> Self {
        Self { party: self.party, mention: Some(mention) }
    }

    /// The party, where it is one of the article.
    #[must_use]
    pub const fn party(&self) -> Option<&Id> {
        self.party.as_ref()
    }

    /// The words that name it here: "he", "the minister".
    #[must_use]
    pub const fn mention(&self) -> Option<&Anchor> {
        self.mention.as_ref()
    }

    /// The words, to be moved.
    pub(crate) const fn mention_mut(&mut self) -> Option<&mut Anchor> {
        self.mention.as_mut()
    }
}

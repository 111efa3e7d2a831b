//! Quotations.

use crate::anchor::{Anchor, Confidence, Origin};
use crate::id::{Id, Language};
use crate::party::Reference;

/// Words that the article sets in quotation marks, and who said them.
///
/// NewsML-G2: `assert` that is an `art:quotation`. Text: the words between their marks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Quote {
    /// Its name in the article. Left out of a file, it is numbered on reading.
    #[cfg_attr(feature = "serde", serde(default = "crate::article::unnamed"))]
    pub id: Id,
    /// What sort of quotation it is.
    pub kind: QuoteKind,
    /// The exact words, without the outer marks: one segment, or one for each paragraph where the
    /// quotation goes on over several. Never empty in a valid article.
    pub segments: Vec<Anchor>,
    /// Who said it, usually one; empty where the article does not say.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub speakers: Vec<Reference>,
    /// The words that attribute it: "said", or "described" and "as".
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub cue: Vec<Anchor>,
    /// The language of the words, where it is not the article's.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub language: Option<Language>,
    /// How sure it is that these words are quoted from these speakers.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub confidence: Option<Confidence>,
    /// Who says so.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Origin::is_edited"))]
    pub origin: Origin,
}

impl Quote {
    /// A quote of one segment without a speaker, as a person would add it.
    #[must_use]
    pub fn new(id: Id, kind: QuoteKind, words: Anchor) -> Self {
        Self {
            id,
            kind,
            segments: vec![words],
            speakers: Vec::new(),
            cue: Vec::new(),
            language: None,
            confidence: None,
            origin: Origin::Edited,
        }
    }

    /// The same, said by somebody.
    #[must_use]
    pub fn said_by(mut self, speaker: Reference) -> Self {
        self.speakers.push(speaker);
        self
    }

    /// All its words, with a space between segments.
    #[must_use]
    pub fn words(&self) -> String {
        let words: Vec<&str> = self.segments.iter().map(|s| s.words.as_str()).collect();
        words.join(" ")
    }
}

/// What sort of quotation a [`Quote`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[allow(clippy::exhaustive_enums, reason = "formats must map every kind")]
pub enum QuoteKind {
    /// A whole sentence or more.
    Direct,
    /// A fragment inside the reporter's own sentence: called it "a quantum leap".
    Partial,
    /// A block quotation.
    Block,
    /// Not speech: a term, a title of a work, a nickname, words the writer holds at a distance.
    Term,
}

//! Sections and their headings.

use crate::block::Block;
use crate::mark::HeadingMark;
use crate::prose::Prose;

/// A heading, or none, and the blocks up to the next heading.
///
/// JSON, YAML: `{heading, blocks}`. NewsML-G2: `h1`–`h6` and the blocks after it, in one flat XHTML
/// body. Text: a heading line and the blocks after it, with blank lines between.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Section {
    /// The heading; only the first section of an article usually has none.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub heading: Option<Heading>,
    /// The blocks, in reading order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub blocks: Vec<Block>,
}

impl Section {
    /// A section without a heading.
    #[must_use]
    pub const fn new(blocks: Vec<Block>) -> Self {
        Self { heading: None, blocks }
    }

    /// The same under a heading.
    #[must_use]
    pub fn under(mut self, heading: Heading) -> Self {
        self.heading = Some(heading);
        self
    }
}

/// The heading of a section.
///
/// JSON, YAML: a plain string, or `{text, marks, mark}`. NewsML-G2: the XHTML element of its
/// [`level`](HeadingMark::level). Text: as its [`mark`](Self::mark) says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Heading {
    /// The words.
    pub text: Prose,
    /// How plain text sets it off, which also gives its level.
    pub mark: HeadingMark,
}

impl Heading {
    /// A heading in bold, of level 2.
    #[must_use]
    pub const fn new(text: Prose) -> Self {
        Self { text, mark: HeadingMark::BOLD }
    }
}

//! The blocks that sections are made of.

use crate::id::Uri;
use crate::mark::ListMark;
use crate::prose::Prose;
use crate::text::Text;

/// A block of the body.
///
/// JSON, YAML: a paragraph is a string or `{text, marks}`; the others are objects with one key that
/// names them: `list`, `blockQuotation`, `table`, `image`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "formats must map every kind; see the crate docs")]
pub enum Block {
    /// A paragraph. NewsML-G2: `p`.
    Paragraph(Prose),
    /// A list. NewsML-G2: `ul` or `ol`.
    List(List),
    /// Words of somebody else, set apart from the text. NewsML-G2: `blockquote`.
    BlockQuotation(BlockQuotation),
    /// A table. NewsML-G2: `table`.
    Table(Table),
    /// A reference to a picture. NewsML-G2: `p` with `img`.
    Image(Image),
}

impl Block {
    /// A plain paragraph.
    ///
    /// # Errors
    ///
    /// As [`Prose::new`].
    pub fn paragraph(text: impl AsRef<str>) -> Result<Self, crate::TextError> {
        Prose::new(text).map(Self::Paragraph)
    }
}

/// A list of items.
///
/// It should have at least one item; [`Article::validate`](crate::Article::validate) reports others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct List {
    /// What stands before each item; of a numbered list, before the first.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "ListMark::is_default"))]
    pub mark: ListMark,
    /// The items, in order.
    pub items: Vec<ListItem>,
}

/// An item of a [`List`]: a line of text, and a list below it if there is one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct ListItem {
    /// The words.
    pub text: Prose,
    /// A list that belongs to the item, at most [`List::MAX_DEPTH`] deep in all.
    pub list: Option<List>,
}

impl ListItem {
    /// An item without a list of its own.
    #[must_use]
    pub const fn new(text: Prose) -> Self {
        Self { text, list: None }
    }
}

impl List {
    /// How deep lists may stand in lists. The deepest list in news has three levels; the limit
    /// bounds the stack that hostile input takes.
    pub const MAX_DEPTH: usize = 16;
}

/// Words of somebody else, set apart from the text.
///
/// It should have at least one paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct BlockQuotation {
    /// The paragraphs.
    pub paragraphs: Vec<Prose>,
}

/// A table.
///
/// It should have at least one row, and each row at least one cell. The rows need not be of one
/// length.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Table {
    /// What the table shows.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub caption: Option<Prose>,
    /// The rows, from the top.
    pub rows: Vec<Row>,
}

/// A row of a [`Table`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Row {
    /// Whether the cells are headings of their columns.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub header: bool,
    /// The cells, in reading order; `null` for an empty one.
    pub cells: Vec<Cell>,
}

/// A cell of a [`Row`].
///
/// JSON, YAML: a plain string, or `{text, marks, header, columns, rows}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Cell {
    /// The words; `None` for an empty cell.
    pub text: Option<Prose>,
    /// Whether the cell is the heading of its row, where the row is no header as a whole.
    pub header: bool,
    /// How many columns it covers, at least 1.
    pub columns: u16,
    /// How many rows it covers, at least 1.
    pub rows: u16,
}

impl Cell {
    /// A cell of one column and row.
    #[must_use]
    pub const fn new(text: Option<Prose>) -> Self {
        Self { text, header: false, columns: 1, rows: 1 }
    }
}

/// A reference to a picture. The picture itself is never part of an article.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Image {
    /// Where the picture is.
    pub href: Uri,
    /// What it shows, for readers who cannot see it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub alt: Option<Text>,
    /// The words below it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub caption: Option<Prose>,
}

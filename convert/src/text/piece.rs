//! What a text consists of, piece by piece, and how each piece is written.

use copydesk_model::{Block, Byline, Dateline, FurnitureKind, Heading, Headline, Prose, Text};

use super::{heading, image, inline, list, quotation, table};

/// A piece of a text: what is written between two blank lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Headline(Headline),
    Byline(Byline),
    Furniture(FurnitureKind, Text),
    Heading(Heading),
    /// The first paragraph, behind the dateline.
    Opening(Dateline, Prose),
    Block(Block),
    /// A paragraph that would be read as something else but for a backslash before it.
    Escaped(Prose),
}

/// A [`Piece`] of an article that is only looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum View<'a> {
    Headline(&'a Headline),
    Byline(&'a Byline),
    Furniture(FurnitureKind, &'a Text),
    Heading(&'a Heading),
    Opening(&'a Dateline, &'a Prose),
    Block(&'a Block),
    Escaped(&'a Prose),
}

impl Piece {
    /// A plain paragraph; `None` if there is no text.
    pub(super) fn literal(text: &str) -> Option<Self> {
        Prose::new(text).ok().map(|prose| Self::Block(Block::Paragraph(prose)))
    }

    /// A look at the piece.
    pub(super) const fn view(&self) -> View<'_> {
        match self {
            Self::Headline(headline) => View::Headline(headline),
            Self::Byline(byline) => View::Byline(byline),
            Self::Furniture(kind, text) => View::Furniture(*kind, text),
            Self::Heading(heading) => View::Heading(heading),
            Self::Opening(dateline, prose) => View::Opening(dateline, prose),
            Self::Block(block) => View::Block(block),
            Self::Escaped(prose) => View::Escaped(prose),
        }
    }
}

impl<'a> View<'a> {
    /// The piece as it is written, without a line break at the end.
    pub(super) fn write(self) -> String {
        match self {
            Self::Headline(headline) => heading::write(headline.mark, &headline.text),
            Self::Byline(byline) => byline.text.to_string(),
            Self::Furniture(_, text) => text.to_string(),
            Self::Heading(heading) => heading::write(heading.mark, &prose(&heading.text)),
            Self::Opening(dateline, text) => format!("{} {}", dateline.text, prose(text)),
            Self::Block(block) => write_block(block),
            Self::Escaped(text) => format!("\\{}", prose(text)),
        }
    }

    /// The text of a paragraph that is read as it stands, without marks.
    pub(super) fn as_literal(self) -> Option<&'a str> {
        match self {
            Self::Block(Block::Paragraph(prose)) if prose.marks().is_empty() => {
                Some(prose.as_str())
            }
            _ => None,
        }
    }

    /// The text of a paragraph of any sort.
    pub(super) fn as_paragraph(self) -> Option<&'a str> {
        match self {
            Self::Block(Block::Paragraph(prose))
            | Self::Escaped(prose)
            | Self::Opening(_, prose) => Some(prose.as_str()),
            _ => None,
        }
    }
}

/// A text with its marks; two spaces before each line break.
fn prose(text: &Prose) -> String {
    inline::write(text).replace('\n', "  \n")
}

fn write_block(block: &Block) -> String {
    match block {
        Block::Paragraph(text) => prose(text),
        Block::List(list) => list::write(list),
        Block::BlockQuotation(quotation) => quotation::write(quotation),
        Block::Table(table) => table::write(table),
        Block::Image(image) => image::write(image),
    }
}

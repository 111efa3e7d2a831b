//! The article that pieces make up.

use copydesk_model::{Article, Block, Furniture, FurnitureKind, Section, Text, TextPath};

use super::piece::Piece;

/// Puts pieces together.
pub(super) fn article(pieces: Vec<Piece>) -> Article {
    let mut article = Article::default();
    let room = pieces.len();
    let mut waiting: Vec<(FurnitureKind, Text)> = Vec::new();
    for piece in pieces {
        let path = match piece {
            Piece::Furniture(kind, text) => {
                waiting.push((kind, text));
                continue;
            }
            Piece::Headline(headline) => {
                article.headlines.push(headline);
                TextPath::Headline(0)
            }
            Piece::Byline(byline) => {
                article.bylines.push(byline);
                TextPath::Byline(last(article.bylines.len()))
            }
            Piece::Heading(heading) => {
                article.sections.push(Section { heading: Some(heading), blocks: Vec::new() });
                TextPath::Heading(last(article.sections.len()))
            }
            Piece::Opening(dateline, prose) => {
                article.dateline = Some(dateline);
                block(&mut article.sections, Block::Paragraph(prose), room)
            }
            Piece::Escaped(prose) => block(&mut article.sections, Block::Paragraph(prose), room),
            Piece::Block(it) => block(&mut article.sections, it, room),
        };
        let before = |(kind, text)| Furniture { kind, text, before: Some(path.clone()) };
        article.furniture.extend(waiting.drain(..).map(before));
    }
    let at_end = |(kind, text)| Furniture { kind, text, before: None };
    article.furniture.extend(waiting.into_iter().map(at_end));
    article
}

/// Adds a block to the last section; the first has room for so many, as most articles have only one.
fn block(sections: &mut Vec<Section>, block: Block, room: usize) -> TextPath {
    if sections.is_empty() {
        sections.push(Section { heading: None, blocks: Vec::with_capacity(room) });
    }
    let section = last(sections.len());
    let Some(blocks) = sections.last_mut().map(|section| &mut section.blocks) else {
        return TextPath::block(section, 0);
    };
    blocks.push(block);
    TextPath::block(section, last(blocks.len()))
}

/// The number of the last of so many.
fn last(count: usize) -> u32 {
    u32::try_from(count.saturating_sub(1)).unwrap_or(u32::MAX)
}

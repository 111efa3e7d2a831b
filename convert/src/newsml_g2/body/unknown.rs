//! Reads the words of markup that nobody here knows.

use copydesk_model::{Block, Section};

use super::inline::{is_hidden, prose};
use crate::xml::{Element, Node};

/// The shortest text, in code points, that is taken for a sentence. Markup of data, such as results of
/// sports, has names and numbers only.
const MIN_SENTENCE: usize = 40;

/// Reads each element with words of its own as a paragraph; `None` if none of them is a sentence.
pub(crate) fn read(element: Element<'_, '_>) -> Option<Section> {
    let mut blocks = Vec::new();
    gather(element, &mut blocks);
    let sentence = |block: &Block| match block {
        Block::Paragraph(text) => text.len_chars() >= MIN_SENTENCE,
        _ => false,
    };
    blocks.iter().any(sentence).then(|| Section::new(blocks))
}

fn gather(element: Element<'_, '_>, blocks: &mut Vec<Block>) {
    let says = element.nodes().any(|node| match node {
        Node::Text(text) => !text.trim().is_empty(),
        Node::Element(_) => false,
    });
    if says {
        blocks.extend(prose(element).map(Block::Paragraph));
    } else {
        let children = element.elements().filter(|child| !is_hidden(*child));
        children.for_each(|child| gather(child, blocks));
    }
}

//! Reads block quotations.

use copydesk_model::{BlockPart, BlockQuotation, Prose};

use super::elements::{holds_blocks, is_block};
use super::inline::{inline, nodes};
use super::prose::ProseBuilder;
use crate::xml::{Element, Node};

type Ids<'d> = Vec<(&'d str, BlockPart)>;

/// Reads a block quotation, with the identifiers of its paragraphs; `None` if it holds no text.
pub(super) fn quotation<'d>(element: Element<'d, '_>) -> Option<(BlockQuotation, Ids<'d>)> {
    let mut found = Quotation::default();
    found.gather(element);
    found.flush(None);
    let Quotation { paragraphs, ids, .. } = found;
    (!paragraphs.is_empty()).then_some((BlockQuotation { paragraphs }, ids))
}

#[derive(Default)]
struct Quotation<'d> {
    paragraphs: Vec<Prose>,
    ids: Ids<'d>,
    line: ProseBuilder,
}

impl<'d> Quotation<'d> {
    fn gather(&mut self, element: Element<'d, '_>) {
        for node in element.nodes() {
            match node {
                Node::Text(text) => self.line.push(text),
                Node::Element(child) if is_block(child) => {
                    self.flush(None);
                    if holds_blocks(child) {
                        self.gather(child);
                    } else {
                        nodes(&mut self.line, child);
                    }
                    self.flush(child.attribute("id"));
                }
                Node::Element(child) => inline(&mut self.line, child),
            }
        }
    }

    fn flush(&mut self, id: Option<&'d str>) {
        if let Some(text) = std::mem::take(&mut self.line).finish() {
            let number = u32::try_from(self.paragraphs.len()).unwrap_or(u32::MAX);
            self.ids.extend(id.map(|id| (id, BlockPart::Paragraph(number))));
            self.paragraphs.push(text);
        }
    }
}

//! Which elements are blocks, in XHTML, HTML 5 and NITF.

use super::inline::is_break;
use crate::xml::{Element, Node};

/// Elements that stand for a block, or hold blocks, in XHTML, HTML 5 and NITF.
const BLOCKS: [&str; 63] = [
    "abstract",
    "address",
    "article",
    "aside",
    "bibliography",
    "block",
    "blockquote",
    "body",
    "body.content",
    "body.end",
    "body.head",
    "bq",
    "byline",
    "caption",
    "center",
    "copyrite",
    "credit",
    "datasource",
    "dateline",
    "dd",
    "details",
    "dialog",
    "dir",
    "distributor",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "fn",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hedline",
    "hgroup",
    "hl1",
    "hl2",
    "hr",
    "legend",
    "li",
    "main",
    "media",
    "media-caption",
    "menu",
    "nav",
    "noscript",
    "note",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tagline",
    "ul",
];
/// Those among them that only a table has, which browsers move out of other places.
const TABLE_PARTS: [&str; 6] = ["tbody", "td", "tfoot", "th", "thead", "tr"];

/// Whether an element is a block.
pub(crate) fn is_block(element: Element<'_, '_>) -> bool {
    let name = element.name().to_ascii_lowercase();
    BLOCKS.binary_search(&name.as_str()).is_ok()
        || TABLE_PARTS.binary_search(&name.as_str()).is_ok()
}

/// Whether an element is a list.
pub(crate) fn is_list(element: Element<'_, '_>) -> bool {
    ["ul", "ol", "dir", "menu"].iter().any(|name| element.name().eq_ignore_ascii_case(name))
}

/// Whether blocks stand in an element, however deep.
pub(super) fn holds_blocks(element: Element<'_, '_>) -> bool {
    element.elements().any(|child| is_block(child) || holds_blocks(child))
}

/// Whether two line breaks stand together in an element: an empty line.
pub(super) fn breaks_twice(element: Element<'_, '_>) -> bool {
    let mut breaks = 0;
    element.nodes().any(|node| {
        match node {
            Node::Element(child) if is_break(child) => breaks += 1,
            Node::Text(text) if text.trim().is_empty() => {}
            _ => breaks = 0,
        }
        breaks > 1
    })
}

//! Reads what stands in a line of XHTML, NewsML-G2 or NITF: emphasis, links, line breaks.

use copydesk_model::{Delimiter, MarkKind, Prose};

use super::elements::is_block;
use super::images;
use super::prose::ProseBuilder;
use crate::bytes::any;
use crate::newsml_g2::names::XHTML;
use crate::newsml_g2::read::codes::uri;
use crate::xml::{Element, Node};

/// The running text of an element, markup included.
pub(crate) fn prose(element: Element<'_, '_>) -> Option<Prose> {
    prose_in(ProseBuilder::default(), element)
}

/// The running text of an element that stands in what is open already.
pub(super) fn prose_in(mut builder: ProseBuilder, element: Element<'_, '_>) -> Option<Prose> {
    if builder.is_untouched()
        && let Some(text) = element.only_text().filter(|text| is_one_line(text))
    {
        return Prose::new(text).ok();
    }
    nodes(&mut builder, element);
    builder.finish()
}

/// Whether text has no line break, and nothing that a prose cannot hold: then building it up gives no other
/// prose than it is.
fn is_one_line(text: &str) -> bool {
    // U+FFFE and U+FFFF begin with 0xEF.
    !any(text.as_bytes(), |b| (b < 0x20) | (b == 0xEF))
}

/// Adds what an element holds.
pub(crate) fn nodes(builder: &mut ProseBuilder, element: Element<'_, '_>) {
    for node in element.nodes() {
        match node {
            Node::Text(text) => builder.push(text),
            Node::Element(block) if is_block(block) => {
                builder.line_break();
                nodes(builder, block);
                builder.line_break();
            }
            Node::Element(element) => inline(builder, element),
        }
    }
}

/// Adds an element that stands in a line.
pub(crate) fn inline(builder: &mut ProseBuilder, element: Element<'_, '_>) {
    if is_hidden(element) {
        return;
    }
    if is_break(element) {
        builder.line_break();
        return;
    }
    let mark = mark_of(element);
    let marked = mark.is_some();
    let parts = !is_in_word(element);
    if parts {
        builder.boundary();
    }
    mark.into_iter().for_each(|mark| builder.open(mark));
    if is_quoted(builder, element) {
        builder.push("\"");
        nodes(builder, element);
        builder.push("\"");
    } else {
        nodes(builder, element);
    }
    if marked {
        builder.close();
    }
    if parts {
        builder.boundary();
    }
}

/// Whether an element is a quotation of HTML whose marks a browser sets. Some writers set them too.
fn is_quoted(builder: &ProseBuilder, element: Element<'_, '_>) -> bool {
    let is_q = element.name().eq_ignore_ascii_case("q") && element.namespace() == XHTML;
    is_q && images::has_words(element)
        && !builder.ends_with(is_quotation_mark)
        && !element.text().trim_start().starts_with(is_quotation_mark)
}

const fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '‘' | '’' | '‚' | '\'')
}

/// Elements of HTML that may stand within a word. Others, such as NITF's `person`, name something
/// whole, and some agencies forget the space beside them.
const IN_WORD: [&str; 33] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
];

/// Whether an element is one of HTML that stands in a line.
pub(crate) fn is_inline(element: Element<'_, '_>) -> bool {
    is_in_word(element) || is_break(element)
}

fn is_in_word(element: Element<'_, '_>) -> bool {
    let name = element.name().to_ascii_lowercase();
    IN_WORD.binary_search(&name.as_str()).is_ok()
}

/// Whether it is part of the machinery of a page, not of its text.
pub(crate) fn is_hidden(element: Element<'_, '_>) -> bool {
    let hidden = ["script", "style", "head", "template"];
    hidden.iter().any(|name| element.name().eq_ignore_ascii_case(name))
}

pub(crate) fn is_break(element: Element<'_, '_>) -> bool {
    element.name().eq_ignore_ascii_case("br")
}

/// What mark an element means.
pub(crate) fn mark_of(element: Element<'_, '_>) -> Option<MarkKind> {
    let classes = || element.attribute("class").unwrap_or_default().split_ascii_whitespace();
    let delimiter = match classes().any(|class| class == "underscore") {
        true => Delimiter::Underscore,
        false => Delimiter::Asterisk,
    };
    match element.name().to_ascii_lowercase().as_str() {
        // NITF has one element for all emphasis.
        "em" if classes().any(|class| matches!(class, "strong" | "bold")) => {
            Some(MarkKind::Strong(delimiter))
        }
        "em" | "i" | "cite" | "dfn" | "var" => Some(MarkKind::Emphasis(delimiter)),
        "strong" | "b" => Some(MarkKind::Strong(delimiter)),
        "a" => element.attribute("href").and_then(uri).map(MarkKind::Link),
        _ => None,
    }
}

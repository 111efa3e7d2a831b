//! Finds the content of an item, and of several renditions the best.

use copydesk_model::{Language, Section};

use crate::newsml_g2::body::blocks::is_block;
use crate::newsml_g2::body::inline::{is_hidden, is_inline};
use crate::newsml_g2::body::unknown;
use crate::newsml_g2::write::BODY;
use crate::xml::{Element, Node};

/// The rendition that is the body.
pub(super) struct Chosen<'d, 'a> {
    pub(super) rendition: Element<'d, 'a>,
    pub(super) content: Content<'d, 'a>,
}

pub(super) enum Content<'d, 'a> {
    /// The element that holds the blocks.
    Xhtml(Element<'d, 'a>),
    /// The `nitf` element.
    Nitf(Element<'d, 'a>),
    /// The `nitf` element that our writer wrote.
    OwnNitf(Element<'d, 'a>),
    /// Text, perhaps with markup that was escaped.
    Text(String),
    /// The words of markup that nobody here knows.
    Unknown(Section),
}

impl Chosen<'_, '_> {
    /// Whether the content has gone to the article whole, so that it need not be carried.
    pub(super) const fn is_whole(&self) -> bool {
        !matches!(self.content, Content::Unknown(_))
    }
}

/// The rendition that our writer wrote.
pub(super) fn own<'d, 'a>(set: Element<'d, 'a>) -> Option<Chosen<'d, 'a>> {
    let written = |e: &Element<'_, '_>| {
        e.name() == "inlineXML" && e.attribute("id").is_some_and(|id| id.ends_with(BODY))
    };
    let rendition = set.elements().filter(written).last()?;
    let content = match rendition.element("nitf") {
        Some(nitf) => Content::OwnNitf(nitf),
        None => Content::Xhtml(rendition.element("html")?.element("body")?),
    };
    Some(Chosen { rendition, content })
}

/// Of the renditions of somebody else the best: in the language of the item; XHTML, then NITF, then
/// text.
pub(super) fn foreign<'d, 'a>(
    set: Element<'d, 'a>,
    item: Option<&Language>,
) -> Option<Chosen<'d, 'a>> {
    let found = set.elements().filter_map(|rendition| {
        let (rank, content) = match rendition.name() {
            "inlineXML" => inline_xml(rendition)?,
            "inlineData" => (3, inline_data(rendition)?),
            _ => return None,
        };
        Some(((is_foreign(rendition, item), rank), Chosen { rendition, content }))
    });
    found.min_by_key(|(rank, _)| *rank).map(|(_, chosen)| chosen)
}

/// Whether a rendition says that it is in another language than the item.
pub(super) fn is_foreign<'d, 'a>(rendition: Element<'d, 'a>, item: Option<&Language>) -> bool {
    let said = |e: Element<'d, 'a>| e.attribute("xml:lang").or_else(|| e.attribute("lang"));
    let language = said(rendition).or_else(|| rendition.elements().find_map(said));
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    language.zip(item).is_some_and(|(said, item)| primary(said.trim()) != primary(item.as_str()))
}

/// The head of the page of a rendition.
pub(super) fn page_head<'d, 'a>(rendition: Element<'d, 'a>) -> Option<Element<'d, 'a>> {
    let named = |outer: Element<'d, 'a>, name: &str| {
        outer.elements().find(|e| e.name().eq_ignore_ascii_case(name))
    };
    named(named(rendition, "html")?, "head")
}

pub(super) fn inline_xml<'d, 'a>(rendition: Element<'d, 'a>) -> Option<(u8, Content<'d, 'a>)> {
    let named = |name: &str| rendition.elements().find(|e| e.name().eq_ignore_ascii_case(name));
    if let Some(html) = named("html") {
        let whole = without_words_beside(rendition, html).unwrap_or(rendition);
        let body = html.elements().find(|e| e.name().eq_ignore_ascii_case("body"));
        let body = body.filter(|_| whole.place() == html.place());
        let body = body.map(|body| without_words_beside(html, body).unwrap_or(html));
        return Some((0, xhtml(body.unwrap_or(whole))));
    }
    if let Some(nitf) = named("nitf") {
        return Some((2, Content::Nitf(nitf)));
    }
    // A piece of a page, or words with no element around them.
    let blocks = rendition.elements().all(|e| is_block(e) || is_inline(e));
    if blocks {
        return (!rendition.text().trim().is_empty()).then(|| (1, xhtml(rendition)));
    }
    unknown::read(rendition).map(|section| (4, Content::Unknown(section)))
}

/// The inner element, unless other words stand beside it in the outer one, as on a page with two bodies.
fn without_words_beside<'d, 'a>(
    outer: Element<'d, 'a>,
    inner: Element<'d, 'a>,
) -> Option<Element<'d, 'a>> {
    let beside = outer.nodes().any(|node| match node {
        Node::Text(text) => !text.trim().is_empty(),
        Node::Element(e) => e.place() != inner.place() && !is_hidden(e),
    });
    (!beside).then_some(inner)
}

/// The content of an element, in which the whole markup may be escaped.
fn xhtml<'d, 'a>(element: Element<'d, 'a>) -> Content<'d, 'a> {
    let text = || Some(element.text()).filter(|text| looks_like_html(text));
    let escaped = if element.elements().next().is_none() { text() } else { None };
    escaped.map_or(Content::Xhtml(element), Content::Text)
}

fn inline_data<'d, 'a>(rendition: Element<'d, 'a>) -> Option<Content<'d, 'a>> {
    let text = rendition.text();
    let encoded = rendition.attribute("encoding").is_some();
    let kind = rendition.attribute("contenttype").unwrap_or("text/plain");
    let kind = kind.trim_start().to_ascii_lowercase();
    let is_text = kind.starts_with("text/") || kind.contains("html") || is_nitf(&kind);
    if !is_text || encoded || text.trim().is_empty() {
        return None;
    }
    // Some senders forget to escape the markup.
    if rendition.elements().next().is_some()
        && let Some((_, content)) = inline_xml(rendition)
    {
        return Some(content);
    }
    Some(Content::Text(text))
}

pub(super) fn is_nitf(kind: &str) -> bool {
    kind.to_ascii_lowercase().contains("nitf")
}

/// Whether text has the tags of HTML.
pub(crate) fn looks_like_html(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ["</p>", "<p>", "<br", "</div>", "</h1>", "</h2>", "</li>"]
        .iter()
        .any(|tag| lower.contains(tag))
}

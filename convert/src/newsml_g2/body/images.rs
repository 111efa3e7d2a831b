//! Reads pictures: `img` of XHTML wherever it stands, and `media` of NITF.

use copydesk_model::{Image, Prose, Text};

use super::inline::{is_hidden, prose};
use super::prose::ProseBuilder;
use super::tables::gather;
use crate::newsml_g2::read::codes::uri;
use crate::xml::{Element, Node};

pub(super) fn is_image(element: Element<'_, '_>) -> bool {
    element.name().eq_ignore_ascii_case("img")
}

/// The picture of an `img`; `None` if it does not say where the file is.
pub(super) fn image(element: Element<'_, '_>, caption: Option<Prose>) -> Option<Image> {
    let href = element.attribute("src").and_then(uri)?;
    let alt = element.attribute("alt").and_then(|alt| Text::new(alt).ok());
    Some(Image { href, alt, caption })
}

/// Every picture in an element.
pub(super) fn within<'d, 'a>(element: Element<'d, 'a>) -> Vec<Element<'d, 'a>> {
    let mut out = Vec::new();
    collect(element, &mut out);
    out
}

fn collect<'d, 'a>(element: Element<'d, 'a>, out: &mut Vec<Element<'d, 'a>>) {
    for child in element.elements().filter(|child| !is_hidden(*child)) {
        if is_image(child) {
            out.push(child);
        } else {
            collect(child, out);
        }
    }
}

/// Whether a picture stands before the words of an element; `None` if it has neither.
pub(super) fn leads(element: Element<'_, '_>) -> Option<bool> {
    element.nodes().find_map(|node| match node {
        Node::Text(text) => (!text.trim().is_empty()).then_some(false),
        Node::Element(child) if is_image(child) => Some(true),
        Node::Element(child) => leads(child),
    })
}

/// Whether an element has words.
pub(super) fn has_words(element: Element<'_, '_>) -> bool {
    element.nodes().any(|node| match node {
        Node::Text(text) => !text.trim().is_empty(),
        Node::Element(child) => !is_hidden(child) && has_words(child),
    })
}

/// Whether an element has neither words nor pictures.
pub(crate) fn says_nothing(element: Element<'_, '_>) -> bool {
    !has_words(element) && within(element).is_empty()
}

/// The one picture of a `figure`, and the words below it. `None` if it is another kind of figure.
pub(super) fn figure<'d, 'a>(figure: Element<'d, 'a>) -> Option<(Image, Option<Element<'d, 'a>>)> {
    let caption = |e: &Element<'_, '_>| e.name().eq_ignore_ascii_case("figcaption");
    let mut captions = figure.elements().filter(caption);
    let (below, second) = (captions.next(), captions.next());
    let [picture] = within(figure)[..] else { return None };
    let bare = figure.nodes().all(|node| match node {
        Node::Text(text) => text.trim().is_empty(),
        Node::Element(child) => caption(&child) || !has_words(child),
    });
    let words = below.map(|below| {
        let mut lines = ProseBuilder::default();
        gather(&mut lines, below);
        lines.finish()
    });
    let image = image(picture, words.flatten())?;
    (bare && second.is_none()).then_some((image, below))
}

/// The picture of a `media` element of NITF, with the identifier of its caption; `None` if it is
/// another file.
pub(super) fn media<'d>(element: Element<'d, '_>) -> Option<(Image, Option<&'d str>)> {
    let reference = element.element("media-reference")?;
    let href = reference.attribute("source").and_then(uri)?;
    element.attribute("media-type").filter(|kind| kind.starts_with("image"))?;
    let mut caption = ProseBuilder::default();
    for node in media_words(element) {
        match node {
            Node::Text(text) => caption.push(text),
            Node::Element(child) => {
                gather(&mut caption, child);
                caption.line_break();
            }
        }
    }
    let alt = reference.attribute("alternate-text").and_then(|alt| Text::new(alt).ok());
    let named = element.element("media-caption").and_then(|e| e.attribute("id"));
    Some((Image { href, alt, caption: caption.finish() }, named))
}

/// What a `media` element holds besides the encoded bytes of a file.
pub(super) fn media_words<'d, 'a>(element: Element<'d, 'a>) -> impl Iterator<Item = Node<'d, 'a>> {
    element.nodes().filter(|node| match node {
        Node::Text(_) => true,
        Node::Element(child) => child.name() != "media-object",
    })
}

/// The picture that our writer wrote, with the identifier of its caption.
pub(super) fn own<'d>(element: Element<'d, '_>) -> Option<(Image, Option<&'d str>)> {
    let caption = element.element("span").and_then(|c| Some((prose(c)?, c.attribute("id"))));
    let (caption, id) = caption.map_or((None, None), |(text, id)| (Some(text), id));
    Some((image(element.element("img")?, caption)?, id))
}

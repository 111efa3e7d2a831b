//! Reads `body`: whatever its structure, every word lands in the article.

use copydesk_model::{Article, Media, Section, Text, TextPath};

use super::heading::body_head;
use crate::newsml_g2::body::blocks::{self, Manner};
use crate::newsml_g2::read::codes::{qcode, uri};
use crate::nitf::names::MEDIA;
use crate::xml::Element;

/// Reads the body of a `nitf` element: its headlines, byline and dateline where the article has
/// none, and its blocks.
pub(crate) fn content(article: &mut Article, nitf: Element<'_, '_>) {
    let body = nitf.element("body").unwrap_or(nitf);
    let head = body.element("body.head");
    head.into_iter().for_each(|head| body_head(article, head, false));
    let headlines = article.headlines.clone();
    let manner = Manner { own: false, headlines: &headlines };
    let parts: Vec<_> =
        body.elements().filter(|e| matches!(e.name(), "body.content" | "body.end")).collect();
    if parts.iter().any(|part| part.name() == "body.content") {
        parts.into_iter().for_each(|part| blocks(article, part, manner));
    } else {
        blocks(article, body, manner);
    }
    files(article, body);
}

fn blocks(article: &mut Article, element: Element<'_, '_>, manner: Manner<'_>) {
    let mut read = blocks::read(element, manner);
    article.sections.append(&mut read.sections);
    article.furniture.append(&mut read.furniture);
}

/// Reads the body that our own writer wrote: each block is a section.
pub(super) fn own(article: &mut Article, nitf: Element<'_, '_>) {
    let Some(body) = nitf.element("body") else { return };
    body.element("body.head").into_iter().for_each(|head| body_head(article, head, true));
    let contents = || body.elements().filter(|e| e.name() == "body.content");
    let files = |block: &Element<'_, '_>| block.attribute("class") == Some(MEDIA);
    for block in contents().flat_map(Element::elements).filter(files) {
        block.elements().for_each(|media| references(article, media, 0));
    }
    let blocks = contents().flat_map(Element::elements).filter(|block| !files(block));
    article.sections = sections(blocks).sections;
}

/// Reads the body that our own writer wrote as the content of another format, with the identifiers of
/// its texts.
pub(crate) fn identified<'d>(nitf: Element<'d, '_>) -> blocks::Body<'d> {
    let body = nitf.element("body").and_then(|body| body.element("body.content"));
    sections(body.into_iter().flat_map(Element::elements))
}

/// Reads blocks of our own writer, each a section.
fn sections<'d, 'a: 'd>(blocks: impl Iterator<Item = Element<'d, 'a>>) -> blocks::Body<'d> {
    let mut body = blocks::Body::default();
    for block in blocks {
        let read = blocks::read(block, Manner { own: true, headlines: &[] });
        let before = u32::try_from(body.sections.len()).unwrap_or(u32::MAX);
        let moved = |path| match path {
            TextPath::Heading(section) => TextPath::Heading(before + section),
            TextPath::Block { section, block, part } => {
                TextPath::Block { section: before + section, block, part }
            }
            other => other,
        };
        body.ids.extend(read.ids.into_iter().map(|(id, path)| (id, moved(path))));
        if read.sections.is_empty() {
            body.sections.push(Section::default());
        }
        body.sections.extend(read.sections);
    }
    body
}

/// Reads the files of the body that are no pictures of it.
fn files(article: &mut Article, element: Element<'_, '_>) {
    for child in element.elements() {
        if child.name() == "media" {
            let picture = child.attribute("media-type").is_some_and(|t| t.starts_with("image"));
            references(article, child, usize::from(picture));
        } else {
            files(article, child);
        }
    }
}

/// Adds the files of a `media` element, from a number on.
fn references(article: &mut Article, media: Element<'_, '_>, from: usize) {
    let all = media.elements().filter(|e| e.name() == "media-reference");
    for reference in all.skip(from) {
        let Some(href) = reference.attribute("source").and_then(uri) else { continue };
        let content_type = reference.attribute("mime-type").and_then(|t| Text::new(t).ok());
        let rendition = reference.attribute("name").and_then(qcode);
        article.media.push(Media { href, content_type, rendition });
    }
}

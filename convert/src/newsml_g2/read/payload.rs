//! Reads the content of an item.

use std::ops::Range;

use copydesk_model::{Block, Diagnostic, Media, Prose, Section, TextPath};

use super::codes::{qcode, text, uri};
use super::item::Reading;
use super::leftover::Leftover;
use super::sections::{Regrouping, moved, plan};
use crate::codes;
use crate::newsml_g2::body::ProseBuilder;
use crate::newsml_g2::body::blocks::{self, Manner, is_block};
use crate::newsml_g2::body::inline::is_inline;
use crate::newsml_g2::body::losses::{Count, Losses};
use crate::newsml_g2::write::BODY;
use crate::xml::Element;

/// The identifiers in the body, and the texts that they name.
pub(super) type Ids<'d> = Vec<(&'d str, TextPath)>;

/// Reads `contentSet`.
pub(super) fn read<'d>(reading: &mut Reading<'_>, set: Element<'d, '_>) -> Ids<'d> {
    let mut left = Leftover::of(set);
    left.content();
    if let Some(original) = set.attribute("original")
        && !set.elements().any(|e| e.attribute("id") == Some(original))
    {
        left.drop_attribute("original");
    }
    reading.left("contentSet", left);
    let chosen = if reading.own { own(set) } else { foreign(set) };
    let mut media = 0;
    for child in set.elements() {
        match child.name() {
            "remoteContent" if reading.media(child, media + 1) => media += 1,
            _ if chosen.as_ref().is_some_and(|c| c.rendition.place() == child.place()) => {
                reading.rendition(child);
            }
            // An empty rendition says that the content is elsewhere.
            _ => reading.carry("contentSet", child),
        }
    }
    let Some(chosen) = chosen else { return Vec::new() };
    reading.chose(set, chosen.rendition);
    match chosen.content {
        Content::Xhtml(body) => {
            if !reading.own {
                reading.report(body, page_head(chosen.rendition), None);
            }
            reading.body(body)
        }
        Content::Nitf(nitf) => {
            let body = nitf.element("body").unwrap_or(nitf);
            let content = body.element("body.content").unwrap_or(body);
            reading.report(content, nitf.element("head"), None);
            reading.nitf(nitf);
            Vec::new()
        }
        Content::OwnNitf(nitf) => {
            let body = crate::nitf::identified(nitf);
            reading.article.sections = body.sections;
            body.ids
        }
        Content::Text(text) => {
            reading.text(&text, chosen.rendition);
            Vec::new()
        }
    }
}

/// The rendition that is the body.
struct Chosen<'d, 'a> {
    rendition: Element<'d, 'a>,
    content: Content<'d, 'a>,
}

enum Content<'d, 'a> {
    /// The element that holds the blocks.
    Xhtml(Element<'d, 'a>),
    /// The `nitf` element.
    Nitf(Element<'d, 'a>),
    /// The `nitf` element that our writer wrote.
    OwnNitf(Element<'d, 'a>),
    /// Text, perhaps with markup that was escaped.
    Text(String),
}

/// The rendition that our writer wrote.
fn own<'d, 'a>(set: Element<'d, 'a>) -> Option<Chosen<'d, 'a>> {
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

/// Of the renditions of somebody else the best: XHTML, then NITF, then text.
fn foreign<'d, 'a>(set: Element<'d, 'a>) -> Option<Chosen<'d, 'a>> {
    let found = set.elements().filter_map(|rendition| {
        let (rank, content) = match rendition.name() {
            "inlineXML" => inline_xml(rendition)?,
            "inlineData" => (3, Content::Text(inline_data(rendition)?)),
            _ => return None,
        };
        Some((rank, Chosen { rendition, content }))
    });
    found.min_by_key(|(rank, _)| *rank).map(|(_, chosen)| chosen)
}

/// The head of the page of a rendition.
fn page_head<'d, 'a>(rendition: Element<'d, 'a>) -> Option<Element<'d, 'a>> {
    let named = |outer: Element<'d, 'a>, name: &str| {
        outer.elements().find(|e| e.name().eq_ignore_ascii_case(name))
    };
    named(named(rendition, "html")?, "head")
}

fn inline_xml<'d, 'a>(rendition: Element<'d, 'a>) -> Option<(u8, Content<'d, 'a>)> {
    let named = |name: &str| rendition.elements().find(|e| e.name().eq_ignore_ascii_case(name));
    if let Some(html) = named("html") {
        let body = html.elements().find(|e| e.name().eq_ignore_ascii_case("body"));
        return Some((0, Content::Xhtml(body.unwrap_or(html))));
    }
    if let Some(nitf) = named("nitf") {
        return Some((2, Content::Nitf(nitf)));
    }
    // A piece of a page, or words with no element around them.
    let blocks = rendition.elements().all(|e| is_block(e) || is_inline(e));
    (blocks && !rendition.text().trim().is_empty()).then_some((1, Content::Xhtml(rendition)))
}

fn inline_data(rendition: Element<'_, '_>) -> Option<String> {
    let text = rendition.text();
    let encoded = rendition.attribute("encoding").is_some();
    let kind = rendition.attribute("contenttype").unwrap_or("text/plain");
    let is_text =
        kind.trim_start().to_ascii_lowercase().starts_with("text/") || kind.contains("html");
    (is_text && !encoded && !text.trim().is_empty()).then_some(text)
}

impl Reading<'_> {
    fn media(&mut self, element: Element<'_, '_>, number: usize) -> bool {
        let mut left = Leftover::of(element);
        let Some(href) = left.attribute("href", uri) else { return false };
        let media = Media {
            href,
            content_type: left.attribute("contenttype", text),
            rendition: left.attribute("rendition", qcode),
        };
        self.article.media.push(media);
        self.left(&format!("contentSet/remoteContent[{number}]"), left);
        true
    }

    /// Says what of a body and its page the article has no place for, and keeps the files that the page
    /// shows. The places are those of the elements, or that of an element that holds them escaped.
    fn report(
        &mut self,
        body: Element<'_, '_>,
        head: Option<Element<'_, '_>>,
        escaped: Option<Element<'_, '_>>,
    ) {
        let language = self.article.language.as_ref().map(|language| language.as_str());
        let mut losses = Losses::of(body, language);
        if let Some(head) = head {
            let headlines = self.article.headlines.iter().map(|h| h.text.as_str());
            let known: Vec<_> = headlines.chain(self.article.slugline.as_deref()).collect();
            losses.head(head, &known);
        }
        self.article.media.append(&mut losses.files);
        let kinds = losses.kinds();
        let place = |place: Range<usize>| escaped.map_or(place, Element::place);
        if let Some(kinds) = kinds {
            let message = format!("left out markup that an article does not have: {kinds}");
            let first = losses.first.clone();
            self.findings.add(Diagnostic::new(codes::MARKUP, message), place(first));
        }
        let targets = [
            (losses.links, "link", "that touch another or have no URI; their words are kept"),
            (losses.pictures, "picture", "without a URI"),
        ];
        for (Count { number, first }, what, why) in targets {
            if number == 0 {
                continue;
            }
            let plural = if number == 1 { "" } else { "s" };
            let message = format!("left out {number} {what}{plural} {why}");
            self.findings.add(Diagnostic::new(codes::NOT_READ, message), place(first));
        }
    }

    /// Keeps what the element of the chosen rendition says besides its content.
    fn rendition(&mut self, element: Element<'_, '_>) {
        let mut left = Leftover::of(element);
        left.content();
        for name in ["id", "contenttype", "wordcount", "charcount", "linecount", "encoding"] {
            left.drop_attribute(name);
        }
        if !self.own {
            left.drop_attribute("hascontent");
        }
        self.left("contentSet/inlineXML[1]", left.renamed("inlineXML"));
    }

    /// Says which of several renditions was read.
    fn chose(&mut self, set: Element<'_, '_>, rendition: Element<'_, '_>) {
        let inline = set.elements().filter(|e| e.name() != "remoteContent").count();
        if self.own || inline < 2 {
            return;
        }
        let kind = rendition.attribute("contenttype").unwrap_or("no content type");
        let others = match inline - 1 {
            1 => "the other is".to_owned(),
            number => format!("the other {number} are"),
        };
        let message = format!("read the rendition of {kind}; {others} carried");
        self.findings.add(Diagnostic::new(codes::RENDITION, message), rendition.place());
    }

    fn body<'d>(&mut self, element: Element<'d, '_>) -> Ids<'d> {
        let headline = self.article.headline().map(|h| h.as_str().to_owned());
        let manner = Manner { own: self.own, headline: headline.as_deref() };
        let blocks::Body { sections, ids, furniture } = blocks::read(element, manner);
        self.article.furniture.extend(furniture);
        let plan = self.sections.as_deref().and_then(plan);
        match plan.and_then(|plan| Regrouping::of(&sections, &plan)) {
            Some(regrouping) => {
                self.article.sections = regrouping.sections;
                let moved = |(id, path): (&'d str, TextPath)| (id, moved(path, &regrouping.starts));
                ids.into_iter().map(moved).collect()
            }
            None => {
                self.article.sections = sections;
                ids
            }
        }
    }

    /// Reads text that is not marked up as XML.
    fn text(&mut self, written: &str, rendition: Element<'_, '_>) {
        let kind = rendition.attribute("contenttype").unwrap_or_default();
        if kind.contains("html") || looks_like_html(written) {
            let html = crate::xml::html::parse(written);
            self.report(html.root(), None, Some(rendition));
            self.body(html.root());
            return;
        }
        let blocks = plain_paragraphs(written).into_iter().map(Block::Paragraph).collect();
        self.article.sections = vec![Section::new(blocks)];
    }
}

/// Whether text has the tags of HTML.
pub(crate) fn looks_like_html(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ["</p>", "<p>", "<br", "</div>", "</h1>", "</h2>", "</li>"]
        .iter()
        .any(|tag| lower.contains(tag))
}

/// The paragraphs of plain text: parted by empty lines, or else each line one.
pub(crate) fn plain_paragraphs(text: &str) -> Vec<Prose> {
    let parted = text.trim().lines().any(|line| line.trim().is_empty());
    let lines = text.lines().filter_map(|line| Prose::new(line).ok());
    if !parted {
        return lines.collect();
    }
    let mut out = Vec::new();
    let mut paragraph = ProseBuilder::default();
    for line in text.lines().chain([""]) {
        if line.trim().is_empty() {
            out.extend(std::mem::take(&mut paragraph).finish());
        } else {
            paragraph.push(line);
            paragraph.push(" ");
        }
    }
    out
}

//! Reads the content of an item.

use copydesk_model::{Block, Diagnostic, Media, Prose, Section, TextPath};

use super::codes::{qcode, text, uri};
use super::item::Reading;
use super::leftover::Leftover;
use super::renditions::{
    Chosen, Content, foreign, inline_xml, is_foreign, is_nitf, looks_like_html, own, page_head,
};
use super::sections::{Regrouping, moved, plan};
use crate::codes;
use crate::newsml_g2::body::ProseBuilder;
use crate::newsml_g2::body::blocks::{self, Manner};
use crate::newsml_g2::body::losses::Losses;
use crate::rendition::{is_rendition, words_of};
use crate::xml::Element;

/// The identifiers in the body, and the texts that they name.
pub(super) type Ids<'d> = Vec<(&'d str, TextPath)>;

/// A further rendition, and the element that holds its blocks.
type Further<'d, 'a> = (Element<'d, 'a>, Element<'d, 'a>);

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
    let chosen =
        if reading.own { own(set) } else { foreign(set, reading.article.language.as_ref()) };
    let further =
        chosen.as_ref().filter(|_| !reading.own).map(|chosen| reading.further(set, chosen));
    let further = further.unwrap_or_default();
    let is = |child: Element<'_, '_>, other: Element<'_, '_>| child.place() == other.place();
    let mut media = 0;
    for child in set.elements() {
        match child.name() {
            "remoteContent" if reading.media(child, media + 1) => media += 1,
            _ if chosen.as_ref().is_some_and(|c| c.is_whole() && is(c.rendition, child)) => {
                reading.rendition(child);
            }
            _ if further.iter().any(|(rendition, _)| is(*rendition, child)) => {}
            // An empty rendition says that the content is elsewhere.
            _ => reading.carry("contentSet", child),
        }
    }
    let Some(chosen) = chosen else {
        reading.unread(set);
        return Vec::new();
    };
    reading.chose(set, chosen.rendition, further.len());
    let ids = content(reading, chosen);
    for (rendition, body) in further {
        reading.report(body, page_head(rendition), None);
        reading.behind(body);
    }
    ids
}

/// Reads the chosen content.
fn content<'d>(reading: &mut Reading<'_>, chosen: Chosen<'d, '_>) -> Ids<'d> {
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
        Content::Unknown(section) => {
            reading.article.sections = vec![section];
            reading.words_alone(chosen.rendition);
            Vec::new()
        }
    }
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
        for (finding, place) in losses.findings() {
            self.findings.add(finding, escaped.map_or(place, Element::place));
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
    fn chose(&mut self, set: Element<'_, '_>, rendition: Element<'_, '_>, further: usize) {
        if further > 0 {
            let message =
                format!("found {further} further bodies with other words, put behind the first");
            self.findings.add(Diagnostic::new(codes::SECOND_BODY, message), rendition.place());
        }
        let inline = set.elements().filter(|e| e.name() != "remoteContent").count() - further;
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

    /// The pages beside the chosen one that have other words, and so are no renditions of it.
    fn further<'d, 'a>(
        &self,
        set: Element<'d, 'a>,
        chosen: &Chosen<'d, 'a>,
    ) -> Vec<Further<'d, 'a>> {
        let Content::Xhtml(first) = chosen.content else { return Vec::new() };
        let others = set.elements().filter(|other| {
            other.name() == "inlineXML"
                && other.place() != chosen.rendition.place()
                && !is_foreign(*other, self.article.language.as_ref())
                && other.attribute("rendition") == chosen.rendition.attribute("rendition")
        });
        let manner = Manner { own: false, headlines: &self.article.headlines };
        let mut known = None;
        let mut further = Vec::new();
        for other in others {
            let Some((_, Content::Xhtml(body))) = inline_xml(other) else { continue };
            let known =
                known.get_or_insert_with(|| words_of(&blocks::read(first, manner).sections));
            let words = words_of(&blocks::read(body, manner).sections);
            if !is_rendition(&words, known) {
                known.extend(words);
                further.push((other, body));
            }
        }
        further
    }

    /// Adds a further body behind the first.
    fn behind(&mut self, body: Element<'_, '_>) {
        let manner = Manner { own: false, headlines: &self.article.headlines };
        let blocks::Body { sections, furniture, ids: _ } = blocks::read(body, manner);
        self.article.sections.extend(sections);
        self.article.furniture.extend(furniture);
    }

    /// Says that of markup that nobody here knows only the words were read.
    fn words_alone(&mut self, content: Element<'_, '_>) {
        let kind = content.attribute("contenttype").unwrap_or("no content type");
        let message = format!("found content of {kind}, expected XHTML, NITF or text");
        let help = "its words are the body; it is also carried as it is";
        let finding = Diagnostic::new(codes::NOT_READ, message).help(help);
        self.findings.add(finding, content.place());
    }

    /// Says that content is carried which is no text, or text in somebody's own markup.
    fn unread(&mut self, set: Element<'_, '_>) {
        let inline = |e: &Element<'_, '_>| matches!(e.name(), "inlineXML" | "inlineData");
        let says = |e: &Element<'_, '_>| !e.text().trim().is_empty();
        let Some(content) = set.elements().filter(inline).find(says) else { return };
        let kind = content.attribute("contenttype").unwrap_or("no content type");
        let message = format!("found content of {kind}, expected XHTML, NITF or text");
        let help = "it is carried as it is, and the article has no body";
        let finding = Diagnostic::new(codes::NOT_READ, message).help(help);
        self.findings.add(finding, content.place());
    }

    fn body<'d>(&mut self, element: Element<'d, '_>) -> Ids<'d> {
        let manner = Manner { own: self.own, headlines: &self.article.headlines };
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
        if is_nitf(kind)
            && let Some(sections) = crate::nitf::embedded(&mut self.article, written)
        {
            self.article.sections = sections;
            return;
        }
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

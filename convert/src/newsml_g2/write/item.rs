//! Writes one `newsItem`.

use std::ops::Range;

use copydesk_model::Article;

use super::carried::Plan;
use super::codes::{Aliases, uri};
use super::derived::{self, Derived};
use super::places::{BODY, Places};
use super::{annotations, body, layout};
use crate::newsml_g2::names::{
    ALIAS, CATALOG, NAR, SAFE_ALIAS, SAFE_QCODES, STANDARD_VERSION, UNDECLARED, VOCABULARY,
};
use crate::xml::{attribute, escape_text, push};
use crate::{Payload, content_id};

/// The writer of an item: what every part of it needs.
pub(super) struct Item<'a, 'o> {
    pub(super) article: &'a Article,
    pub(super) out: &'o mut String,
    pub(super) places: Places<'a>,
    pub(super) derived: Derived,
    pub(super) aliases: Aliases,
    pub(super) plan: Plan<'a>,
    payload: Payload,
    /// Where carried elements stand in `out`: no white space may be added in them.
    pub(super) verbatim: Vec<Range<usize>>,
}

/// How to write an item.
#[derive(Clone, Copy)]
pub(super) struct Manner<'p> {
    /// What its identifiers begin with.
    pub(super) prefix: &'p str,
    /// How deep it stands in a file laid out for people; `None` to write it without indentation.
    pub(super) depth: Option<usize>,
    pub(super) payload: Payload,
}

/// Writes an article.
pub(super) fn write(article: &Article, manner: Manner<'_>, out: &mut String) {
    let Manner { prefix, depth, payload } = manner;
    let mut aliases = Aliases::default();
    let plan = Plan::of(article, prefix, &mut aliases);
    let mut item = Item {
        article,
        out,
        places: Places::of(article, prefix),
        derived: Derived {
            title: !article.headlines.is_empty() && !plan.has("itemMeta", "title"),
            ..Derived::of(article)
        },
        aliases,
        plan,
        payload,
        verbatim: Vec::new(),
    };
    let start = item.out.len();
    item.write();
    if let Some(depth) = depth {
        item.lay_out(start, depth);
    }
}

impl Item<'_, '_> {
    fn write(&mut self) {
        self.out.push_str("<newsItem");
        attribute(self.out, "xmlns", NAR);
        attribute(self.out, "xmlns:xs", "http://www.w3.org/2001/XMLSchema");
        self.identify();
        let version = self.article.version.map_or(1, u32::from);
        attribute(self.out, "version", &version.to_string());
        attribute(self.out, "standard", "NewsML-G2");
        attribute(self.out, "standardversion", STANDARD_VERSION);
        attribute(self.out, "conformance", "power");
        if let Some(language) = &self.article.language {
            attribute(self.out, "xml:lang", language.as_str());
        }
        self.extra_attributes("newsItem");
        self.out.push_str(">\n<catalogRef");
        attribute(self.out, "href", CATALOG);
        self.out.push_str("/>\n<catalog>");
        scheme(self.out, ALIAS, VOCABULARY);
        let schemes_at = self.out.len();
        self.out.push_str("</catalog>\n");
        self.carried("newsItem", "catalogRef");
        self.carried("newsItem", "catalog");
        self.carried("newsItem", "hopHistory");
        self.carried("newsItem", "pubHistory");
        self.rights();
        self.item_meta();
        self.content_meta();
        self.carried("newsItem", "partMeta");
        annotations::write(self);
        self.carried("newsItem", "derivedFrom");
        self.carried("newsItem", "derivedFromValue");
        self.content_set();
        self.out.push_str("</newsItem>\n");
        self.declare(schemes_at);
    }

    /// Declares the aliases that turned out to be used.
    fn declare(&mut self, at: usize) {
        let mut schemes = String::new();
        for alias in self.aliases.iter() {
            if !self.plan.declares(alias) {
                match alias {
                    SAFE_ALIAS => scheme(&mut schemes, alias, SAFE_QCODES),
                    _ => scheme(&mut schemes, alias, &format!("{UNDECLARED}{alias}")),
                }
            }
        }
        if !schemes.is_empty() {
            self.insert(at, &schemes);
        }
    }

    /// Writes the guid: the article's own, or one that follows from what it says.
    fn identify(&mut self) {
        match &self.article.guid {
            Some(own) => attribute(self.out, "guid", own.as_str()),
            None => {
                let id = content_id::of(self.article);
                attribute(self.out, "guid", &format!("urn:uuid:{id}"));
            }
        }
    }

    /// Inserts what became known later.
    fn insert(&mut self, at: usize, written: &str) {
        self.out.insert_str(at, written);
        for range in self.verbatim.iter_mut().filter(|range| range.start >= at) {
            *range = range.start + written.len()..range.end + written.len();
        }
    }

    /// Writes a carried element.
    pub(super) fn verbatim(out: &mut String, verbatim: &mut Vec<Range<usize>>, piece: &str) {
        let start = out.len();
        out.push_str(piece);
        verbatim.push(start..out.len());
    }

    /// Lays out what was written from `start` on.
    fn lay_out(&mut self, start: usize, depth: usize) {
        let written = self.out.split_off(start);
        let ranges: Vec<_> =
            self.verbatim.iter().map(|range| range.start - start..range.end - start).collect();
        self.out.push_str(&layout::lay_out(&written, &ranges, depth));
    }

    fn content_set(&mut self) {
        self.out.push_str("<contentSet");
        self.extra_attributes("contentSet");
        self.out.push_str(">\n");
        for name in ["inlineXML", "inlineData", "remoteContent"] {
            self.carried("contentSet", name);
        }
        for (i, media) in self.article.media.iter().enumerate() {
            self.media(i, media);
        }
        // Last, because receivers that know one rendition take the last.
        if !self.article.sections.is_empty() || self.article.media.is_empty() {
            self.body();
        }
        self.out.push_str("</contentSet>\n");
    }

    fn media(&mut self, i: usize, media: &copydesk_model::Media) {
        let copydesk_model::Media { href, content_type, rendition } = media;
        let path = format!("contentSet/remoteContent[{}]", i + 1);
        self.out.push_str("<remoteContent");
        attribute(self.out, "href", &uri(href.as_str()));
        if let Some(content_type) = content_type {
            attribute(self.out, "contenttype", content_type);
        }
        if let Some(rendition) = rendition {
            self.qcode("rendition", rendition);
        }
        self.extra_attributes(&path);
        self.out.push('>');
        self.extra_elements(&path, |_| true);
        self.out.push_str("</remoteContent>\n");
    }

    fn body(&mut self) {
        let words: usize =
            self.article.body_texts().map(|(_, t)| t.split_whitespace().count()).sum();
        let id = self.places.id(BODY);
        self.out.push_str("<inlineXML");
        attribute(self.out, "id", &id);
        let content_type = match self.payload {
            Payload::Xhtml => "application/xhtml+xml",
            Payload::Nitf => "application/nitf+xml",
        };
        attribute(self.out, "contenttype", content_type);
        attribute(self.out, "wordcount", &words.to_string());
        self.extra_attributes("contentSet/inlineXML[1]");
        self.out.push_str(">\n");
        match self.payload {
            Payload::Xhtml => self.xhtml(),
            Payload::Nitf => {
                let places = &self.places;
                crate::nitf::write_content(self.out, self.article, &|n| places.block(n));
            }
        }
        self.out.push_str("\n</inlineXML>\n");
    }

    fn xhtml(&mut self) {
        let title = self.article.headline().map_or_else(
            || derived::headline(self.article),
            |headline| headline.as_str().to_owned(),
        );
        body::html(self.out, self.article, &title, &self.places);
    }

    /// Writes an element that holds text alone.
    pub(super) fn text_element(&mut self, name: &str, text: &str) {
        push!(self.out, "<", name, ">");
        escape_text(self.out, text);
        push!(self.out, "</", name, ">\n");
    }
}

fn scheme(out: &mut String, alias: &str, uri: &str) {
    out.push_str("<scheme");
    attribute(out, "alias", alias);
    attribute(out, "uri", uri);
    out.push_str("/>");
}

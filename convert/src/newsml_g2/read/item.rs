//! Reads one `newsItem`.

use std::collections::HashSet;

use copydesk_model::{Article, Carried, Diagnostic, Extraction, Text, TextPath};

use super::catalogs::Catalogs;
use super::codes::text;
use super::findings::Findings;
use super::leftover::{Leftover, whole};
use super::message::ReadItem;
use super::origins::Origins;
use super::places::Places;
use super::{annotations, payload};
use crate::codes;
use crate::extract::hasher::Seed;
use crate::newsml_g2::names::{
    ALIAS, CATALOG, NAR, SAFE_QCODES, SCHEMA, UNDECLARED, VOCABULARY, rel,
};
use crate::newsml_g2::slots;
use crate::xml::{Element, Node};

/// What was expected where there is no date.
pub(super) const A_DATE: &str = "a date such as 2025-06-24T10:00:00+02:00";

/// How many characters of words that are left out a message shows.
const SHOWN: usize = 40;

/// An item while it is read.
pub(super) struct Reading<'s> {
    pub(super) article: Article,
    /// Whether our own writer made it.
    pub(super) own: bool,
    /// The schemes of somebody else's item.
    pub(super) catalogs: Catalogs,
    /// The literals of our annotations.
    pub(super) asserted: HashSet<String, Seed>,
    /// What `art:derived` lists.
    pub(super) derived: Vec<String>,
    /// The value of `art:sections`.
    pub(super) sections: Option<String>,
    pub(super) carried: Vec<Carried>,
    /// Pieces that could not stand in their place, with their numbers.
    pub(super) escaped: Vec<(usize, Carried)>,
    pub(super) findings: &'s mut Findings,
}

/// Reads an item.
pub(super) fn read<'d>(element: Element<'d, 'd>, findings: &mut Findings) -> ReadItem<'d> {
    let own = is_own(element);
    let mut reading = Reading {
        article: Article::default(),
        own,
        catalogs: if own { Catalogs::default() } else { Catalogs::of(element) },
        asserted: if own { annotations::literals(element) } else { HashSet::default() },
        derived: Vec::new(),
        sections: None,
        carried: Vec::new(),
        escaped: Vec::new(),
        findings,
    };
    reading.article.extraction = if own { Extraction::Complete } else { Extraction::Skipped };
    let texts = reading.item(element);
    reading.stray_words(element);
    if !own && is_empty(&reading) {
        reading.refuse(element);
    }
    ReadItem { article: reading.finish(), origin: Origins { item: element, texts } }
}

/// Whether an item gave nothing but what names it.
fn is_empty(reading: &Reading<'_>) -> bool {
    let article = &reading.article;
    let named = Article {
        guid: article.guid.clone(),
        version: article.version,
        language: article.language.clone(),
        extraction: article.extraction,
        ..Article::default()
    };
    *article == named && reading.carried.iter().all(|piece| piece.parent.as_str() == "newsItem")
}

/// Whether our writer made an item: it declares our vocabulary and says by which mapping.
fn is_own(item: Element<'_, '_>) -> bool {
    let catalogs = item.elements().filter(|e| e.name() == "catalog");
    let declared = catalogs.flat_map(Element::elements).any(|scheme| {
        scheme.attribute("alias") == Some(ALIAS) && scheme.attribute("uri") == Some(VOCABULARY)
    });
    let mut meta = item.element("itemMeta").into_iter().flat_map(Element::elements);
    declared
        && meta.any(|e| {
            e.attribute("rel") == Some(rel::SCHEMA) && e.attribute("value") == Some(SCHEMA)
        })
}

impl Reading<'_> {
    /// Reads the parts of an item, and says which element of the body each text came from.
    fn item<'d>(&mut self, item: Element<'d, '_>) -> payload::Ids<'d> {
        // What is ours must be known before the rest is read.
        let meta = item.element("itemMeta");
        if let Some(meta) = meta {
            self.item_meta(meta);
        }
        self.attributes(item);
        let mut rights = 0;
        let mut body = None;
        for child in item.elements() {
            match child.name() {
                "itemMeta" if meta.is_some_and(|meta| meta.place() == child.place()) => {}
                "catalogRef" if child.attribute("href") == Some(CATALOG) => {}
                "catalog" if self.own && is_written(child) => {}
                "rightsInfo" => {
                    rights += usize::from(self.rights_info(child, rights + 1));
                }
                "contentMeta" => self.content_meta(child),
                "contentSet" if body.is_none() => body = Some(child),
                "assert" | "inlineRef" if self.own && annotations::is_own(child) => {}
                _ => self.carry("newsItem", child),
            }
        }
        let body = body.map(|set| payload::read(self, set)).unwrap_or_default();
        if self.own {
            self.annotations(item, &body);
        }
        body
    }

    fn refuse(&mut self, item: Element<'_, '_>) {
        let namespace = if item.namespace() == NAR { "" } else { " and without its namespace" };
        let message = format!(
            "found a `newsItem` without metadata, without content{namespace}, expected `itemMeta`, \
             `contentMeta` and `contentSet` that say something"
        );
        let help = format!("the namespace of NewsML-G2 is `{NAR}`");
        let mut diagnostic = Diagnostic::new(codes::EMPTY_ITEM, message);
        if !namespace.is_empty() {
            diagnostic = diagnostic.help(help);
        }
        self.findings.add(diagnostic, item.place());
    }

    /// Says so if words stand where the standard has elements alone.
    fn stray_words(&mut self, item: Element<'_, '_>) {
        let parts = ["itemMeta", "contentMeta", "contentSet"];
        let parts = item.elements().filter(|e| parts.contains(&e.name()));
        for element in std::iter::once(item).chain(parts) {
            let words = element.nodes().find_map(|node| match node {
                Node::Text(words) if !words.trim().is_empty() => Some(words.trim()),
                _ => None,
            });
            let Some(words) = words else { continue };
            let shown: String = words.chars().take(SHOWN).collect();
            let name = element.name();
            let message =
                format!("found \"{shown}\" between the elements of `{name}`, which is left out");
            self.findings.add(Diagnostic::new(codes::NOT_READ, message), element.place());
        }
    }

    fn attributes(&mut self, item: Element<'_, '_>) {
        let mut left = Leftover::of(item);
        left.content();
        let attributes = [
            ("guid", "an identifier without white space"),
            ("version", "a number from 1"),
            ("xml:lang", "a language tag of BCP 47"),
        ];
        let guid = left.attribute("guid", |s| s.trim().parse().ok());
        let version = left.attribute("version", |s| s.trim().parse().ok());
        let language = left.attribute("xml:lang", |s| s.trim().parse().ok());
        let read = [guid.is_some(), version.is_some(), language.is_some()];
        for ((name, expected), _) in attributes.into_iter().zip(read).filter(|(_, read)| !read) {
            if let Some(written) = item.attribute(name).filter(|w| !w.trim().is_empty()) {
                self.unreadable_value(item, name, written, expected);
            }
        }
        self.article.guid = guid.filter(|_| !self.is_derived("guid"));
        self.article.version = version.filter(|_| !self.is_derived("version"));
        self.article.language = language;
        for name in ["standard", "standardversion", "conformance"] {
            left.drop_attribute(name);
        }
        let location = item.attributes().iter().find(|a| a.name() == "schemaLocation");
        location.iter().for_each(|a| left.drop_attribute(a.qualified()));
        self.left("newsItem", left);
    }

    /// Keeps an element that has no place in the model.
    pub(super) fn carry(&mut self, parent: &str, element: Element<'_, '_>) {
        self.keep(parent, whole(element));
    }

    /// Keeps what is left of an element, under its path.
    pub(super) fn left(&mut self, path: &str, left: Leftover<'_, '_>) {
        if let Some(piece) = left.piece() {
            self.keep(path, piece);
        }
    }

    pub(super) fn keep(&mut self, parent: &str, content: String) {
        if let (Some(format), Some(parent)) = (text("xml"), text(parent)) {
            self.carried.push(Carried { format, parent, content });
        }
    }

    /// Says that a value of the metadata could not be read; it is carried.
    pub(super) fn unreadable(&mut self, element: Element<'_, '_>, expected: &str) {
        let written = element.text();
        self.unreadable_value(element, element.name(), &written, expected);
    }

    /// Says that the value of `name` at an element could not be read; it is carried.
    pub(super) fn unreadable_value(
        &mut self,
        element: Element<'_, '_>,
        name: &str,
        written: &str,
        expected: &str,
    ) {
        let shown: String = written.trim().chars().take(SHOWN).collect();
        let message = format!("found `{name}` with \"{shown}\", expected {expected}");
        let finding = Diagnostic::new(codes::NOT_READ, message)
            .help("it is carried as it is, and the article does not have it");
        self.findings.add(finding, element.place());
    }

    fn annotations(&mut self, item: Element<'_, '_>, body: &payload::Ids<'_>) {
        let places = places_of(&self.article, item, body);
        let found = annotations::read(item, &places);
        let annotations::Found { parties, quotes, events, figures, unread } = found;
        self.article.parties = parties;
        self.article.quotes = quotes;
        self.article.events = events;
        self.article.figures = figures;
        for place in unread {
            let message = "found an annotation that lacks a part or has a wrong value";
            let finding = Diagnostic::new(codes::NOT_READ, message)
                .help("compare it with one that is read; it is left out");
            self.findings.add(finding, place);
        }
    }

    fn finish(mut self) -> Article {
        self.carried.sort_by_key(|piece| slots::key(&piece.parent, &piece.content));
        self.escaped.sort_by_key(|(number, _)| *number);
        for (number, piece) in self.escaped {
            let number = number.min(self.carried.len());
            self.carried.insert(number, piece);
        }
        self.article.carried = self.carried;
        self.article
    }
}

/// Whether a catalog holds nothing but what our writer puts there.
fn is_written(catalog: Element<'_, '_>) -> bool {
    let mut schemes = catalog.elements().peekable();
    schemes.peek().is_some()
        && schemes.all(|scheme| {
            let uri = scheme.attribute("uri").unwrap_or_default();
            uri == VOCABULARY || uri == SAFE_QCODES || uri.starts_with(UNDECLARED)
        })
}

/// Which identifier means which text.
fn places_of<'d>(
    article: &'d Article,
    item: Element<'d, '_>,
    body: &payload::Ids<'d>,
) -> Places<'d> {
    let mut places = Places::default();
    let meta = item.element("contentMeta").into_iter().flat_map(Element::elements);
    let mut headlines = 0;
    for element in meta {
        match element.name() {
            "headline" => {
                let path = TextPath::Headline(headlines);
                headlines += 1;
                places.add(element.attribute("id"), path, article);
            }
            "description" => {
                let inner = element.element("span").and_then(|span| span.attribute("id"));
                places.add(inner, TextPath::Summary, article);
            }
            _ => {}
        }
    }
    for (id, path) in body {
        places.add(Some(id), path.clone(), article);
    }
    places
}

/// The value of a property, folded.
pub(super) fn value(element: Element<'_, '_>) -> Option<Text> {
    element.attribute("value").and_then(text)
}

//! Reads bodies: of several renditions the richest, and nothing twice.

use std::collections::HashSet;

use copydesk_model::{Block, Diagnostic, Furniture, Media, Prose, Section};

use super::item::ItemReading;
use crate::newsml_g2::body::blocks::{self, Manner};
use crate::newsml_g2::body::losses::Losses;
use crate::newsml_g2::body::{ProseBuilder, inline};
use crate::newsml_g2::names::XHTML;
use crate::newsml_g2::read::{looks_like_html, plain_paragraphs};
use crate::ninjs::fields::{Fields, each, string};
use crate::rendition::{is_rendition, words_of};
use crate::xml::{Element, html};
use crate::{Source, codes, nitf};

/// In what a body is written, the richest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Notation {
    Html,
    Nitf,
    Text,
}

/// A body as it was found.
struct Found {
    notation: Notation,
    value: String,
}

/// A body as it was read.
#[derive(Default)]
struct Read {
    sections: Vec<Section>,
    furniture: Vec<Furniture>,
    losses: Lost,
}

/// What of a body an article has no place for, and the films that it shows.
#[derive(Default)]
struct Lost {
    files: Vec<Media>,
    findings: Vec<Diagnostic>,
}

impl Lost {
    fn of(body: Element<'_, '_>) -> Self {
        let mut losses = Losses::of(body, None);
        let findings = losses.findings().into_iter().map(|(finding, _)| finding).collect();
        Self { files: std::mem::take(&mut losses.files), findings }
    }
}

/// Reads the bodies of an item into its article.
pub(super) fn read(item: &mut ItemReading, fields: &mut Fields<'_, '_>) {
    let mut found = found(item, fields);
    found.sort_by_key(|body| body.notation);
    let headlines = item.article.headlines.clone();
    let manner = Manner { own: item.own, headlines: &headlines };
    let mut known: HashSet<String> = HashSet::new();
    let mut seconds = 0;
    for body in found {
        let Read { mut sections, mut furniture, losses } = body.read(manner, item);
        let words = words_of(&sections);
        if words.is_empty() && furniture.is_empty() && sections.is_empty() {
            continue;
        }
        if !known.is_empty() && is_rendition(&words, &known) {
            continue;
        }
        seconds += usize::from(!known.is_empty());
        known.extend(words);
        item.article.media.extend(losses.files);
        item.diagnostics.extend(losses.findings);
        item.article.sections.append(&mut sections);
        item.article.furniture.append(&mut furniture);
    }
    if seconds > 0 {
        let message =
            format!("found {seconds} further bodies with other words, put behind the first");
        item.diagnostics.push(Diagnostic::new(codes::SECOND_BODY, message));
    }
}

fn found(item: &mut ItemReading, fields: &mut Fields<'_, '_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (_, node) in fields.take(&["bodies"]).map(each).unwrap_or_default() {
        let Some(mut object) = Fields::of(node) else {
            found.extend(string(node).map(|value| Found::new("", value)));
            continue;
        };
        let role = object.text(&["role"]);
        let kind = object.text(&["contentType"]);
        let _ = (object.take(&["wordCount"]), object.take(&["charCount"]));
        let kind = kind.as_deref().or(role.as_deref()).unwrap_or_default();
        found.extend(object.take(&["value"]).and_then(string).map(|v| Found::new(kind, v)));
        item.leave_rest("bodies", &object);
    }
    for (name, node) in fields.take_all("body_") {
        found.extend(string(node).map(|value| Found::new(name, value)));
    }
    found
}

impl Found {
    /// `kind` is the media type, or the end of the property's name.
    fn new(kind: &str, value: String) -> Self {
        let kind = kind.to_ascii_lowercase();
        let notation = if kind.contains("html") || kind.contains("richtext") {
            Notation::Html
        } else if kind.contains("nitf") || value.contains("<nitf") {
            Notation::Nitf
        } else if looks_like_html(&value) {
            Notation::Html
        } else {
            Notation::Text
        };
        Self { notation, value }
    }

    fn read(&self, manner: Manner<'_>, item: &mut ItemReading) -> Read {
        match self.notation {
            Notation::Html => of_html(&self.value, manner),
            Notation::Nitf => of_nitf(&self.value, item),
            Notation::Text => of_text(&self.value),
        }
    }
}

fn of_text(value: &str) -> Read {
    let blocks: Vec<_> = plain_paragraphs(value).into_iter().map(Block::Paragraph).collect();
    let sections = if blocks.is_empty() { Vec::new() } else { vec![Section::new(blocks)] };
    Read { sections, ..Read::default() }
}

fn of_html(value: &str, manner: Manner<'_>) -> Read {
    with_html(value, |root| {
        let blocks::Body { sections, furniture, ids: _ } = blocks::read(root, manner);
        let losses = if manner.own { Lost::default() } else { Lost::of(root) };
        Read { sections, furniture, losses }
    })
}

fn of_nitf(value: &str, item: &mut ItemReading) -> Read {
    match nitf::embedded(&mut item.article, value) {
        Some(sections) => Read { sections, ..Read::default() },
        None => of_html(value, Manner { own: false, headlines: &[] }),
    }
}

/// Reads markup strictly, and if it is not well-formed as browsers do.
fn with_html<T>(value: &str, read: impl Fn(Element<'_, '_>) -> T) -> T {
    let wrapped = format!("<body xmlns=\"{XHTML}\">{}</body>", without_prolog(value));
    let source = Source::new("", wrapped);
    match crate::xml::parse(&source) {
        Ok(document) => read(document.root()),
        Err(_) => read(html::parse(value).root()),
    }
}

/// The content without the declarations that may stand before a root.
fn without_prolog(value: &str) -> &str {
    let mut rest = value.trim_start();
    while rest.starts_with("<?") || rest.starts_with("<!D") || rest.starts_with("<!d") {
        let Some((_, after)) = rest.split_once('>') else { return rest };
        rest = after.trim_start();
    }
    rest
}

/// The words of markup.
pub(super) fn words(html: &str) -> String {
    with_html(html, |root| inline::prose(root).map(|p| p.to_string()).unwrap_or_default())
}

/// A text of one paragraph, in which line breaks are kept.
pub(super) fn line(value: &str, html: bool) -> Option<Prose> {
    if html {
        return with_html(value, inline::prose);
    }
    let mut builder = ProseBuilder::default();
    for line in value.lines() {
        builder.push(line);
        builder.line_break();
    }
    builder.finish()
}

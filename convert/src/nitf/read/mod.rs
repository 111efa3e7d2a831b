//! Reads NITF 3.x.

mod content;
mod head;
mod heading;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

pub(crate) use content::{content, identified};
use copydesk_model::{Article, Diagnostic, Extraction, Section};

use super::names::{COMPLETE, OWN};
use crate::error::Gathered;
use crate::newsml_g2::body::losses::Losses;
use crate::xml::Element;
use crate::{ReadError, ReadOptions, Source, codes, loss, xml};

pub(crate) fn read(source: &Source, options: &ReadOptions) -> Result<Gathered, ReadError> {
    let misnamed = source.misnamed_encoding();
    let source = without_doctype(source);
    let document = xml::parse(&source)?;
    let root = document.root();
    let place = source.location(root.place());
    if root.name() != "nitf" {
        let message = format!("found `{}`, expected `nitf`", root.qualified());
        let mut refusal = Diagnostic::new(codes::NO_NEWS_ITEM, message);
        if matches!(root.name(), "newsItem" | "newsMessage") {
            refusal = refusal.help("read NewsML-G2 with `--from xml`");
        }
        return Err(refusal.at(place).into());
    }
    let mut reading = Reading::of(root);
    reading.read(root);
    let finding = loss::not_read(&reading.left).filter(|_| !reading.own);
    let losses = reading.losses(root);
    let mut article = reading.article;
    options.apply(&mut article);
    let mut found: Vec<_> = finding.into_iter().collect();
    if options.extract == Some(true) {
        found.extend(crate::extract(&mut article));
    }
    let found = found.into_iter().map(|finding| finding.at(place.clone()));
    let losses = losses.into_iter().map(|(finding, place)| finding.at(source.location(place)));
    let diagnostics = misnamed.into_iter().chain(losses).chain(found).collect();
    let articles = vec![article];
    Ok(Gathered { articles, starts: vec![0], cut: None, whole: true, diagnostics })
}

/// An article that is being read.
struct Reading {
    article: Article,
    /// Whether our own writer made the file.
    own: bool,
    /// What has no place in an article, and how often.
    left: BTreeMap<String, usize>,
}

impl Reading {
    fn of(nitf: Element<'_, '_>) -> Self {
        let metas = nitf.element("head").into_iter().flat_map(Element::elements);
        let own = metas.filter(|e| e.name() == "meta" && e.attribute("name") == Some(OWN)).last();
        let looked = own.and_then(|meta| meta.attribute("content")) == Some(COMPLETE);
        let extraction = if looked { Extraction::Complete } else { Extraction::Skipped };
        let article = Article { extraction, ..Article::default() };
        Self { article, own: own.is_some(), left: BTreeMap::new() }
    }

    fn read(&mut self, nitf: Element<'_, '_>) {
        let language = nitf.attribute("baselang").or_else(|| nitf.attribute("xml:lang"));
        let language = language.map(|l| l.trim().replace('_', "-"));
        self.article.language = language.and_then(|language| language.parse().ok());
        let head = nitf.element("head");
        head.into_iter().for_each(|head| self.head(head));
        if self.own {
            content::own(&mut self.article, nitf);
        } else {
            content(&mut self.article, nitf);
        }
        // A title is often only a name for the file, so that the headlines come first.
        let title = head.and_then(|head| head.element("title"));
        title.filter(|_| !self.own).into_iter().for_each(|title| self.title(&title.text()));
    }

    /// What of the markup of somebody else's body an article has no place for; films that it shows
    /// become its media.
    fn losses(&mut self, nitf: Element<'_, '_>) -> Vec<(Diagnostic, Range<usize>)> {
        let Some(body) = nitf.element("body").filter(|_| !self.own) else { return Vec::new() };
        let language = self.article.language.as_ref().map(|language| language.as_str());
        let mut losses = Losses::default();
        // What stands in `body.head` has fields of its own.
        let parts = body.elements().filter(|e| matches!(e.name(), "body.content" | "body.end"));
        parts.for_each(|part| losses.add(part, language));
        self.article.media.append(&mut losses.files);
        losses.findings()
    }

    /// Notes something that has no place.
    fn leave(&mut self, path: impl Into<String>) {
        *self.left.entry(path.into()).or_default() += 1;
    }
}

/// Reads NITF inside of another format: the blocks, and what stands above them where the article
/// has none. `None` if it is not well-formed.
pub(crate) fn embedded(article: &mut Article, text: &str) -> Option<Vec<Section>> {
    let source = Source::new("", text);
    let source = without_doctype(&source);
    let document = xml::parse(&source).ok()?;
    let mut inner = Article::default();
    content(&mut inner, document.root());
    let Article { headlines, bylines, dateline, summary, sections, media, .. } = inner;
    if article.headlines.is_empty() {
        article.headlines = headlines;
    }
    if article.bylines.is_empty() {
        article.bylines = bylines;
    }
    article.dateline = article.dateline.take().or(dateline);
    article.summary = article.summary.take().or(summary);
    article.media.extend(media);
    Some(sections)
}

/// The file without its document type, if that declares nothing: NITF is often sent with one.
fn without_doctype(source: &Source) -> Cow<'_, Source> {
    let text = source.text();
    let Some((before, after)) = text.split_once("<!DOCTYPE") else { return Cow::Borrowed(source) };
    let declared = after.split_once('>').filter(|(declared, _)| !declared.contains(['[', '<']));
    let prolog = before.split('<').skip(1).all(|tag| tag.starts_with(['?', '!']));
    let Some((declared, rest)) = declared.filter(|_| prolog) else {
        return Cow::Borrowed(source);
    };
    // Line breaks stay, so that places are those of the file.
    let blank: String = declared
        .bytes()
        .map(|b| if matches!(b, b'\n' | b'\r') { char::from(b) } else { ' ' })
        .collect();
    let padding = " ".repeat("<!DOCTYPE".len());
    Cow::Owned(Source::new(source.name(), format!("{before}{padding}{blank} {rest}")))
}

/// Whether the root of a file is `nitf`.
pub(crate) fn looks_like(source: &Source) -> bool {
    let tags = source.text().split('<').skip(1);
    let root = tags.into_iter().find(|tag| !tag.starts_with(['?', '!']));
    let after = root.and_then(|tag| tag.strip_prefix("nitf"));
    after.is_some_and(|rest| rest.starts_with([' ', '>', '\n', '\r', '\t', '/']))
}

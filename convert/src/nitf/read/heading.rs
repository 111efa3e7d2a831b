//! Reads `body.head`: headlines, rights, bylines, dateline, abstract.

use std::collections::HashSet;

use copydesk_model::{
    Article, Author, AuthorKind, Byline, Concept, Dateline, Headline, Prose, QCode, Rights, Text,
};

use crate::newsml_g2::body::ProseBuilder;
use crate::newsml_g2::body::blocks::{self, Manner};
use crate::newsml_g2::body::gather;
use crate::newsml_g2::body::inline::prose;
use crate::newsml_g2::read::authors_in;
use crate::newsml_g2::read::codes::date;
use crate::xml::{Element, Node};

/// The longest dateline, in bytes, that is read for its parts.
const MAX: usize = 240;

/// Reads what stands above the body. What the article has already, or has no field for, becomes
/// blocks, so that no word is lost.
pub(super) fn body_head(article: &mut Article, head: Element<'_, '_>, own: bool) {
    let mut known = Known {
        own,
        headlines: article.headlines.iter().map(|h| h.text.clone()).collect(),
        bylines: article.bylines.iter().map(|b| b.text.clone()).collect(),
    };
    for child in head.elements() {
        let Some(text) = prose(child) else { continue };
        let taken = match child.name() {
            "hedline" | "headline" => {
                child.elements().for_each(|line| headline(article, line, &mut known));
                child.elements().next().is_some()
            }
            "byline" => byline(article, child, &text, &mut known),
            "dateline" => dateline(article, child, &text, own),
            "distributor" => distributor(article, &text),
            "rights" => rights(article, child),
            "abstract" => summary(article, child),
            _ => false,
        };
        if !taken {
            let read = blocks::read(child, Manner { own: false, headlines: &[] });
            article.sections.extend(read.sections);
        }
    }
}

/// The lines that the article has already.
struct Known {
    /// Whether our own writer made the file: then nothing is there twice.
    own: bool,
    headlines: HashSet<Text>,
    bylines: HashSet<Text>,
}

fn headline(article: &mut Article, element: Element<'_, '_>, known: &mut Known) {
    let Some(text) = prose(element).and_then(|text| Text::new(text.as_str()).ok()) else { return };
    let written = element.attribute("class").and_then(|class| QCode::new(class).ok());
    let second = !known.own && !article.headlines.is_empty();
    let usual = || QCode::new("hld:subHeadline").ok().filter(|_| second);
    let role = written.or_else(usual);
    if known.headlines.insert(text.clone()) || known.own {
        article.headlines.push(Headline { role, ..Headline::new(text) });
    }
}

fn byline(
    article: &mut Article,
    element: Element<'_, '_>,
    text: &Prose,
    known: &mut Known,
) -> bool {
    let Ok(text) = Text::new(text.as_str()) else { return false };
    if known.bylines.insert(text.clone()) || known.own {
        let mut authors = authors(element);
        if authors.is_empty() && !known.own {
            authors = authors_in(&text, article.language.as_ref());
        }
        article.bylines.push(Byline { text, authors });
    }
    true
}

/// The persons of a byline, each with the titles that follow.
fn authors(element: Element<'_, '_>) -> Vec<Author> {
    let mut authors: Vec<Author> = Vec::new();
    let text = |e: Element<'_, '_>| prose(e).and_then(|text| Text::new(text.as_str()).ok());
    for child in element.elements() {
        match (child.name(), authors.last_mut()) {
            ("person", _) => {
                let names: String = child
                    .nodes()
                    .map(|node| match node {
                        Node::Text(text) => text.to_owned(),
                        Node::Element(e) if e.name() == "function" => String::new(),
                        Node::Element(e) => format!(" {} ", e.text()),
                    })
                    .collect();
                let title = child.element("function").and_then(text);
                authors.extend(Text::new(names).ok().map(|name| Author {
                    name,
                    kind: AuthorKind::Person,
                    title,
                    affiliation: None,
                    place: None,
                }));
            }
            ("byttl", Some(author)) => match child.element("org").and_then(text) {
                Some(house) => author.affiliation = Some(house),
                None => author.title = author.title.take().or_else(|| text(child)),
            },
            ("location", Some(author)) => author.place = text(child),
            _ => {}
        }
    }
    authors
}

fn dateline(article: &mut Article, element: Element<'_, '_>, text: &Prose, own: bool) -> bool {
    let Ok(text) = Text::new(text.as_str()) else { return false };
    if let Some(known) = &article.dateline {
        return known.text == text;
    }
    let place = element.element("location").and_then(prose);
    let place = place.and_then(|place| Text::new(place.as_str()).ok());
    let filed = element.element("story.date").and_then(|e| e.attribute("norm")).and_then(date);
    let read = (!own && text.len() <= MAX).then(|| crate::text::dateline(&text)).flatten();
    let read =
        read.unwrap_or(Dateline { text: text.clone(), place: None, date: None, source: None });
    let (place, date) = (place.or(read.place), filed.or(read.date));
    article.dateline = Some(Dateline { text, place, date, source: read.source });
    true
}

fn distributor(article: &mut Article, text: &Prose) -> bool {
    let Ok(name) = Text::new(text.as_str()) else { return false };
    match &article.provider {
        Some(known) => known.label() == Some(&*name),
        None => {
            article.provider = Some(Concept::named(name));
            true
        }
    }
}

fn rights(article: &mut Article, element: Element<'_, '_>) -> bool {
    let mut notice = ProseBuilder::default();
    let mut terms = ProseBuilder::default();
    for node in element.nodes() {
        match node {
            Node::Text(text) => notice.push(text),
            Node::Element(e) if e.name() == "rights.limitations" => gather(&mut terms, e),
            Node::Element(e) => {
                notice.push(" ");
                gather(&mut notice, e);
                notice.push(" ");
            }
        }
    }
    let (notice, terms) = (notice.finish(), terms.finish());
    match article.rights.as_mut_slice() {
        [] => article.rights.push(Rights { holder: None, notice, terms }),
        [one] if one.notice.is_none() && one.terms.is_none() => {
            (one.notice, one.terms) = (notice, terms);
        }
        many => return many.iter().any(|one| one.notice == notice && one.terms == terms),
    }
    true
}

fn summary(article: &mut Article, element: Element<'_, '_>) -> bool {
    if article.summary.is_some() {
        return false;
    }
    let mut lines = ProseBuilder::default();
    gather(&mut lines, element);
    article.summary = lines.finish();
    true
}

//! Reads NewsML-G2.

mod annotations;
mod bylines;
mod catalogs;
pub(crate) mod codes;
mod concept;
mod content_meta;
mod dateline;
mod findings;
mod item;
mod item_meta;
mod leftover;
mod message;
mod nitf;
mod origins;
mod payload;
mod places;
mod renditions;
mod rights;
mod sections;

pub(crate) use bylines::authors_in;
pub(super) use bylines::{affiliation, plain};
use copydesk_model::{Article, Diagnostic};
pub(super) use item_meta::is_plain_class;
pub(super) use leftover::whole;
pub(crate) use message::nothing_but;
pub(crate) use payload::plain_paragraphs;
pub(crate) use renditions::looks_like_html;

use self::message::ReadItem;
use crate::error::Gathered;
use crate::xml::Document;
use crate::{ReadError, ReadOptions, Source};

pub(crate) fn read(source: &Source, options: &ReadOptions) -> Result<Gathered, ReadError> {
    read_parsed(source, &crate::xml::parse(source)?, options)
}

/// Reads a file that has been parsed.
pub(super) fn read_parsed(
    source: &Source,
    document: &Document<'_>,
    options: &ReadOptions,
) -> Result<Gathered, ReadError> {
    let mut all = Gathered::default();
    read_items(source, document, options, &mut |mut part| {
        all.articles.append(&mut part.articles);
        all.starts.append(&mut part.starts);
        all.diagnostics.append(&mut part.diagnostics);
    })?;
    all.whole = true;
    Ok(all)
}

/// Reads item by item; the error is about the whole file.
pub(crate) fn read_each(
    source: &Source,
    options: &ReadOptions,
    each: &mut dyn FnMut(Gathered),
) -> Result<(), ReadError> {
    read_items(source, &crate::xml::parse(source)?, options, each)
}

fn read_items(
    source: &Source,
    document: &Document<'_>,
    options: &ReadOptions,
    each: &mut dyn FnMut(Gathered),
) -> Result<(), ReadError> {
    if let Some(finding) = source.misnamed_encoding() {
        each(Gathered { diagnostics: vec![finding], ..Gathered::default() });
    }
    let mut places = source.places();
    message::read(source, document, &mut |item, mut findings| {
        let mut part = Gathered::default();
        if let Some(ReadItem { mut article, origin }) = item {
            let found = settle(&mut article, options);
            if !found.is_empty() {
                let index = origin.index();
                for finding in found {
                    let place = index.place(&article, finding.path.as_deref());
                    findings.add(finding, place);
                }
            }
            part.starts.push(origin.item.place().start);
            part.articles.push(article);
        }
        part.diagnostics = findings.located_by(&mut places);
        each(part);
    })
}

/// Settles the annotations of an article, checks the rules of the model, and adds what the options
/// ask for.
fn settle(article: &mut Article, options: &ReadOptions) -> Vec<Diagnostic> {
    let mut found = article.locate_and_validate();
    options.apply(article);
    if options.extract == Some(true) {
        found.extend(crate::extract(article));
    }
    found
}

#[cfg(test)]
mod shapes;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod wild;

//! Reads NewsML-G2.

mod annotations;
pub(crate) mod codes;
mod concept;
mod content_meta;
mod item;
mod item_meta;
mod leftover;
mod message;
mod nitf;
mod payload;
mod places;
mod rights;

use copydesk_model::{Article, Diagnostic, Severity};
pub(super) use item_meta::is_plain_class;
pub(super) use leftover::whole;
pub(crate) use payload::{looks_like_html, plain_paragraphs};

use crate::error::Gathered;
use crate::{ReadError, ReadOptions, Source};

pub(crate) fn read(source: &Source, options: &ReadOptions) -> Result<Gathered, ReadError> {
    let mut all = Gathered { articles: Vec::new(), diagnostics: Vec::new() };
    read_each(source, options, &mut |mut part| {
        all.articles.append(&mut part.articles);
        all.diagnostics.append(&mut part.diagnostics);
    })?;
    Ok(all)
}

/// Reads item by item; the error is about the whole file.
pub(crate) fn read_each(
    source: &Source,
    options: &ReadOptions,
    each: &mut dyn FnMut(Gathered),
) -> Result<(), ReadError> {
    let document = crate::xml::parse(source)?;
    let mut places = source.places();
    message::read(source, &document, |found, mut diagnostics| {
        let mut articles = Vec::new();
        if let Some(message::ReadItem { mut article, place }) = found {
            let settled = settle(&mut article, options).into_iter();
            diagnostics.extend(settled.map(|d| d.at(places.locate(place.clone()))));
            articles.push(article);
        }
        each(Gathered { articles, diagnostics });
    })
}

/// Settles the annotations of an article, checks the rules of the model, and adds what the options
/// ask for.
fn settle(article: &mut Article, options: &ReadOptions) -> Vec<Diagnostic> {
    let mut found = article.locate();
    // Rules about annotations suppose that their words stand somewhere.
    if found.iter().all(|finding| finding.severity != Severity::Error) {
        found.append(&mut article.validate());
    }
    options.apply(article);
    if options.extract == Some(true) {
        found.extend(crate::extract(article));
    }
    found
}

#[cfg(test)]
mod tests;

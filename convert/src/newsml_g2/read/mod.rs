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
    let document = crate::xml::parse(source)?;
    let mut outcome = message::read(source, &document)?;
    let mut places = source.places();
    for found in &mut outcome.value {
        for diagnostic in settle(&mut found.article, options) {
            let place = places.locate(found.place.clone());
            outcome.diagnostics.push(diagnostic.at(place));
        }
    }
    let articles = outcome.value.into_iter().map(|found| found.article).collect();
    Ok(Gathered { articles, diagnostics: outcome.diagnostics })
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

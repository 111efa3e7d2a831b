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

use crate::{Outcome, ReadError, ReadOptions, Source};

pub(crate) fn read(
    source: &Source,
    options: &ReadOptions,
) -> Result<Outcome<Vec<Article>>, ReadError> {
    let mut all = Outcome::new(Vec::new());
    read_each(source, options, &mut |part| match part {
        Ok(mut outcome) => {
            all.value.append(&mut outcome.value);
            all.diagnostics.append(&mut outcome.diagnostics);
        }
        Err(error) => all.diagnostics.extend(error.into_diagnostics()),
    })?;
    if is_faulty(&all.diagnostics) { Err(ReadError::new(all.diagnostics)) } else { Ok(all) }
}

/// Reads item by item; the error is about the whole file.
pub(crate) fn read_each(
    source: &Source,
    options: &ReadOptions,
    each: &mut dyn FnMut(Result<Outcome<Vec<Article>>, ReadError>),
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
        each(match is_faulty(&diagnostics) {
            true => Err(ReadError::new(diagnostics)),
            false => Ok(Outcome { value: articles, diagnostics }),
        });
    })
}

fn is_faulty(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity == Severity::Error)
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

//! Reads NewsML-G2.

mod annotations;
pub(crate) mod codes;
mod concept;
mod content_meta;
mod item;
mod item_meta;
pub(super) mod leftover;
mod message;
mod nitf;
mod payload;
mod places;
mod rights;

use copydesk_model::Article;
pub(crate) use payload::{looks_like_html, plain_paragraphs};

use crate::{Outcome, ReadError, ReadOptions, Source};

pub(crate) fn read(
    source: &Source,
    options: &ReadOptions,
) -> Result<Outcome<Vec<Article>>, ReadError> {
    let document = crate::xml::parse(source)?;
    let mut outcome = message::read(source, &document)?;
    for article in &mut outcome.value {
        options.apply(article);
        if options.extract == Some(true) {
            crate::extract(article);
        }
    }
    Ok(outcome)
}

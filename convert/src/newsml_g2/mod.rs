//! IPTC NewsML-G2.

use copydesk_model::Article;

use crate::{Outcome, ReadError, ReadOptions, Source, WriteError, WriteOptions};

pub(crate) fn read(
    _source: &Source,
    _options: &ReadOptions,
) -> Result<Outcome<Vec<Article>>, ReadError> {
    Ok(Outcome::new(Vec::new()))
}

pub(crate) fn write(
    _articles: &[Article],
    _options: &WriteOptions,
) -> Result<Outcome<String>, WriteError> {
    Ok(Outcome::new(String::new()))
}

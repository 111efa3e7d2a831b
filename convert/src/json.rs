//! Our schema as JSON.

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

pub(crate) fn read_lines(
    _source: &Source,
    _options: &ReadOptions,
) -> Result<Outcome<Vec<Article>>, ReadError> {
    Ok(Outcome::new(Vec::new()))
}

pub(crate) fn write_lines(
    _articles: &[Article],
    _options: &WriteOptions,
) -> Result<Outcome<String>, WriteError> {
    Ok(Outcome::new(String::new()))
}

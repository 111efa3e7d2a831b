//! Our schema as YAML.

use std::ops::Range;

use copydesk_model::{Article, Diagnostic, Fields, SCHEMA_VERSION};
use serde::Deserialize as _;

use crate::{Outcome, ReadError, ReadOptions, Source, WriteError, WriteOptions, codes};

pub(crate) fn read(
    source: &Source,
    options: &ReadOptions,
) -> Result<Outcome<Vec<Article>>, ReadError> {
    let mut articles = Vec::new();
    for document in serde_yaml::Deserializer::from_str(source.text()) {
        articles.push(Article::deserialize(document).map_err(|e| {
            let at = source.location(0..source.text().len());
            Diagnostic::new(codes::YAML_SYNTAX, e.to_string()).at(at)
        })?);
    }
    crate::located::finish(articles, options)
}

pub(crate) fn write(
    articles: &[Article],
    _options: &WriteOptions,
) -> Result<Outcome<String>, WriteError> {
    let mut text = String::new();
    for (i, article) in articles.iter().enumerate() {
        if i > 0 {
            text.push_str("---\n");
        }
        text.push_str(
            &serde_yaml::to_string(article)
                .map_err(|e| WriteError::new(Diagnostic::new(codes::UNWRITABLE, e.to_string())))?,
        );
    }
    Ok(Outcome::new(text))
}

/// Some fields of an article, as front matter has them.
#[allow(dead_code, reason = "the text format is to use it")]
#[derive(Debug)]
pub(crate) struct Partial {
    /// The article with these fields.
    pub(crate) article: Article,
    /// Which of [`Article::FIELDS`] are there, in the order of the form.
    pub(crate) fields: Vec<&'static str>,
}

/// Reads a piece of a file as some fields of an article; places are those of the whole file.
#[allow(dead_code, reason = "the text format is to use it")]
pub(crate) fn read_partial(
    source: &Source,
    bytes: Range<usize>,
) -> Result<Outcome<Partial>, ReadError> {
    let text = source.text().get(bytes.clone()).unwrap_or_default();
    let wrong = |e: serde_yaml::Error| {
        Diagnostic::new(codes::YAML_SYNTAX, e.to_string()).at(source.location(bytes.clone()))
    };
    let mut map: serde_yaml::Mapping = serde_yaml::from_str(text).map_err(wrong)?;
    let fields = Article::FIELDS.iter().copied().filter(|f| map.contains_key(*f)).collect();
    map.entry("schema".into()).or_insert_with(|| SCHEMA_VERSION.into());
    let article = Article::deserialize(serde_yaml::Value::Mapping(map)).map_err(wrong)?;
    Ok(Outcome::new(Partial { article, fields }))
}

/// Writes some fields of an article, those that are empty too, in the order of the form.
#[allow(dead_code, reason = "the text format is to use it")]
pub(crate) fn write_fields(article: &Article, fields: &[&str]) -> String {
    serde_yaml::to_string(&Fields::new(article, fields)).unwrap_or_default()
}

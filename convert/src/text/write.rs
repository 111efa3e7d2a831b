//! Writes an article as plain text.

use copydesk_model::{Article, Diagnostic, Extraction};

use super::difference::{Kind, differing, in_order, take_over};
use super::read::{annotate, known};
use super::{assemble, compose, front_matter, structure};
use crate::yaml::Partial;
use crate::{Outcome, WriteError, WriteOptions, codes};

pub(crate) fn write(
    articles: &[Article],
    _options: &WriteOptions,
) -> Result<Outcome<String>, WriteError> {
    let [article] = articles else {
        let message = format!("found {} articles, expected one in a text", articles.len());
        let diagnostic = Diagnostic::new(codes::NOT_ONE_ARTICLE, message)
            .help("write YAML or JSON Lines, which hold several");
        return Err(WriteError::new(diagnostic));
    };
    let (prose, fields) = parts(article);
    Ok(Outcome::new(front_matter::write(article, &fields, &prose)))
}

/// The fields that decide how the pieces above the body are read.
const DECIDING: &[&str] = &["headlines", "bylines", "dateline"];

/// The prose of an article, and the fields that it does not give.
fn parts(article: &Article) -> (String, Vec<&'static str>) {
    let mut fields: Vec<&'static str> = Vec::new();
    loop {
        let known = known(&Partial { article: above_body(article), fields: fields.clone() });
        let prose = compose::prose(article, &known);
        let mut read = assemble::article(structure::read(&prose, &known));
        let differing = differing(article, &read, Kind::Content);
        let deciding: Vec<_> =
            DECIDING.iter().filter(|f| differing.contains(f) && !fields.contains(f)).collect();
        if deciding.is_empty() {
            fields.extend(differing);
            take_over(&mut read, article, &fields, Kind::Content);
            fields.extend(annotations(article, read));
            if fields.is_empty() && prose.is_empty() {
                fields.push("sections");
            }
            return (prose, in_order(&fields));
        }
        fields.extend(deciding);
    }
}

/// The fields that decide, without the body, which can be large.
fn above_body(article: &Article) -> Article {
    let Article { headlines, bylines, dateline, .. } = article;
    Article {
        headlines: headlines.clone(),
        bylines: bylines.clone(),
        dateline: dateline.clone(),
        ..Article::default()
    }
}

/// The annotations that reading the prose would not give.
fn annotations(article: &Article, mut read: Article) -> Vec<&'static str> {
    let skipped = article.extraction == Extraction::Skipped;
    let none = Partial { article: Article::default(), fields: Vec::new() };
    let _ = annotate(&mut read, &none, Some(!skipped));
    differing(article, &read, Kind::Annotation)
}

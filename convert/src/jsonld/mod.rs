//! A schema.org [`NewsArticle`](https://schema.org/NewsArticle) as JSON-LD, for search engines and
//! archives: only written.

mod annotations;
mod article;
mod losses;
mod thing;

use copydesk_model::{Article, Diagnostic};
use serde_json::{Value, json};

use crate::error::Gathered;
use crate::{Outcome, ReadError, Source, WriteError, WriteOptions, codes};

/// The vocabulary of what is written.
const CONTEXT: &str = "https://schema.org";

pub(crate) fn read(source: &Source) -> Result<Gathered, ReadError> {
    let message = "found JSON-LD, which is only written; expected another format";
    let help = "keep the article in JSON, YAML or NewsML-G2, and write JSON-LD from it";
    Err(Diagnostic::new(codes::ONLY_WRITTEN, message).help(help).at(source.location(0..1)).into())
}

pub(crate) fn write(
    articles: &[Article],
    options: &WriteOptions,
) -> Result<Outcome<String>, WriteError> {
    let mut written: Vec<_> = articles.iter().map(article::write).collect();
    let document = match written.as_mut_slice() {
        [Value::Object(only)] => {
            only.insert("@context".to_owned(), CONTEXT.into());
            Value::Object(std::mem::take(only))
        }
        _ => json!({ "@context": CONTEXT, "@graph": written }),
    };
    let text = if options.compact { document.to_string() } else { format!("{document:#}") };
    let diagnostics = articles.iter().flat_map(losses::of).collect();
    Ok(Outcome { value: text + "\n", diagnostics })
}

#[cfg(test)]
mod tests;

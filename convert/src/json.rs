//! Our schema as JSON.

use copydesk_model::{Article, Code, Diagnostic};

use crate::{Outcome, ReadError, ReadOptions, Source, WriteError, WriteOptions, codes};

pub(crate) fn read(
    source: &Source,
    options: &ReadOptions,
) -> Result<Outcome<Vec<Article>>, ReadError> {
    let article = parse(source, source.text(), 0)?;
    crate::located::finish(vec![article], options)
}

fn parse(source: &Source, text: &str, offset: usize) -> Result<Article, ReadError> {
    serde_json::from_str(text).map_err(|e| {
        Diagnostic::new(codes::JSON_SYNTAX, e.to_string())
            .at(source.location(offset..offset + text.len()))
            .into()
    })
}

pub(crate) fn write(
    articles: &[Article],
    options: &WriteOptions,
) -> Result<Outcome<String>, WriteError> {
    let [article] = articles else {
        let message = format!("found {} articles, expected one: JSON holds one", articles.len());
        let diagnostic = Diagnostic::new(codes::NOT_ONE_ARTICLE, message);
        return Err(WriteError::new(diagnostic.help("write JSON Lines or YAML instead")));
    };
    let mut text = if options.compact {
        to_line(article)?
    } else {
        serde_json::to_string_pretty(article).map_err(|e| unwritable(codes::UNWRITABLE, &e))?
    };
    text.push('\n');
    Ok(Outcome::new(text))
}

fn to_line(article: &Article) -> Result<String, WriteError> {
    serde_json::to_string(article).map_err(|e| unwritable(codes::UNWRITABLE, &e))
}

fn unwritable(code: Code, error: &serde_json::Error) -> WriteError {
    WriteError::new(Diagnostic::new(code, error.to_string()))
}

pub(crate) fn read_lines(
    source: &Source,
    options: &ReadOptions,
) -> Result<Outcome<Vec<Article>>, ReadError> {
    let mut articles = Vec::new();
    let mut start = 0;
    for line in source.text().split_inclusive('\n') {
        if !line.trim().is_empty() {
            articles.push(parse(source, line, start)?);
        }
        start += line.len();
    }
    crate::located::finish(articles, options)
}

pub(crate) fn write_lines(
    articles: &[Article],
    _options: &WriteOptions,
) -> Result<Outcome<String>, WriteError> {
    let mut text = String::new();
    for article in articles {
        text.push_str(&to_line(article)?);
        text.push('\n');
    }
    Ok(Outcome::new(text))
}

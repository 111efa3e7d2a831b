//! Our schema as JSON, and as JSON Lines: one article a line.

mod direct;
mod emit;
pub(crate) mod scan;
mod string;

use std::ops::Range;

use copydesk_model::{Article, Block, Diagnostic};

use crate::error::Gathered;
use crate::located::{self, Finding, Findings, MAX_NODES, Node, Value};
use crate::{Outcome, ReadError, ReadOptions, Source, WriteError, WriteOptions, codes};

pub(crate) fn read(source: &Source, options: &ReadOptions) -> Result<Gathered, ReadError> {
    read_each(source, options, std::slice::from_ref(&(0..source.text().len())))
}

pub(crate) fn read_lines(source: &Source, options: &ReadOptions) -> Result<Gathered, ReadError> {
    read_each(source, options, &lines(source.text()))
}

/// The lines that are not blank, without their ends.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut end = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let start = end;
        end += line.len();
        start..start + line.trim_end_matches(['\n', '\r']).len()
    });
    let blank = |line: &str| line.trim_matches([' ', '\t', '\r']).is_empty();
    lines.filter(|range| !blank(text.get(range.clone()).unwrap_or_default())).collect()
}

fn read_each(
    source: &Source,
    options: &ReadOptions,
    ranges: &[Range<usize>],
) -> Result<Gathered, ReadError> {
    let findings = Findings::default();
    let (mut articles, mut of) = (Vec::new(), Vec::new());
    for range in ranges {
        if findings.is_full() || !located::has_room(&articles, range.start, &findings) {
            break;
        }
        if let Some(article) = parse(source, range, &findings) {
            articles.push(article);
            of.push(range);
        }
    }
    let whole = articles.len() == ranges.len();
    let tree = |i: usize| tree(source, of.get(i)?);
    let starts = of.iter().map(|range| range.start).collect();
    let mut reading = located::finish(source, options, articles, starts, tree);
    reading.whole = whole;
    reading.diagnostics.append(&mut findings.into_diagnostics(source));
    Ok(reading)
}

/// Reads one article; on failure once more, to say where.
fn parse(source: &Source, range: &Range<usize>, findings: &Findings) -> Option<Article> {
    let text = source.text().get(range.clone()).unwrap_or_default();
    let plain = if is_small(text) { direct::read(text).ok() } else { None };
    plain.or_else(|| match scan::scan(text, range.start, findings) {
        Ok(root) if matches!(root.value, Value::List(_)) => {
            findings.add(list(&root));
            None
        }
        Ok(root) => located::read_article(root, findings),
        Err(finding) => {
            findings.add(finding);
            None
        }
    })
}

/// Whether there are so few values that reading them takes little memory.
fn is_small(text: &str) -> bool {
    text.len() < MAX_NODES || text.bytes().filter(|b| b",[{".contains(b)).count() < MAX_NODES
}

fn list(root: &Node<'_>) -> Finding {
    let message = "found a list, expected an article, which is an object";
    Finding::new(codes::WRONG_TYPE, message, root.head())
        .help("write several articles as JSON Lines, one a line without commas")
}

/// The values of the article that begins at a byte.
pub(crate) fn tree_at(source: &Source, lines: bool, start: usize) -> Option<Node<'_>> {
    let rest = source.text().get(start..)?;
    let length = if lines { rest.find(['\n']).unwrap_or(rest.len()) } else { rest.len() };
    tree(source, &(start..start + length))
}

/// The values of an article that was read.
fn tree<'s>(source: &'s Source, range: &Range<usize>) -> Option<Node<'s>> {
    let text = source.text().get(range.clone())?;
    scan::scan(text, range.start, &Findings::default()).ok()
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
    let mut text = String::with_capacity(room(article));
    emit::emit(&mut text, article, options.compact).map_err(|e| unwritable(&e))?;
    text.push('\n');
    Ok(Outcome::new(text))
}

/// The bytes that an article takes on one line, about: so many are made ready, or what is written would
/// be moved again and again.
fn room(article: &Article) -> usize {
    let mut text = 0;
    for block in article.sections.iter().flat_map(|section| &section.blocks) {
        match block {
            Block::Paragraph(prose) => text += prose.as_str().len(),
            _ => block.texts(&mut |_, prose| text += prose.as_str().len()),
        }
    }
    let mentions: usize = article.parties.iter().map(|party| 1 + party.mentions.len()).sum();
    let others = article.quotes.len() + article.figures.len() + article.events.len();
    text + text / 4 + MENTION * mentions + ANNOTATION * others + OTHERS
}

/// What a mention of a party takes, about.
const MENTION: usize = 80;

/// What a quotation, figure or event takes, about.
const ANNOTATION: usize = 360;

/// What the other fields of an article take, about.
const OTHERS: usize = 1 << 10;

pub(crate) fn write_lines(
    articles: &[Article],
    _options: &WriteOptions,
) -> Result<Outcome<String>, WriteError> {
    let mut text = String::with_capacity(articles.iter().map(room).sum());
    for article in articles {
        emit::emit(&mut text, article, true).map_err(|e| unwritable(&e))?;
        text.push('\n');
    }
    Ok(Outcome::new(text))
}

/// Adds a value of the form to a text, on one line.
pub(crate) fn add(out: &mut String, value: &impl serde::Serialize) {
    // Every value of an article can be written, which the tests of the emitter show.
    let written = emit::emit(out, value, true);
    debug_assert!(written.is_ok());
}

fn unwritable(error: &dyn std::error::Error) -> WriteError {
    WriteError::new(Diagnostic::new(codes::UNWRITABLE, error.to_string()))
}

#[cfg(test)]
mod tests;

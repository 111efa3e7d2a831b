//! Our schema as YAML: one article a document.

mod emit;
mod gate;
mod scalar;
mod tree;

use std::borrow::Cow;
use std::ops::Range;

use copydesk_model::{Article, Diagnostic, Fields};
use serde::Deserialize as _;

use self::gate::Way;
use self::tree::{Documents, EachDocument};
use crate::error::Gathered;
use crate::located::{self, Entry, Finding, Findings, MAX_ARTICLES, Node, Strict, Value};
use crate::{Outcome, ReadError, ReadOptions, Source, WriteError, WriteOptions, codes};

pub(crate) fn read(source: &Source, options: &ReadOptions) -> Result<Gathered, ReadError> {
    let text = source.text();
    let findings = Findings::default();
    let way = gate::inspect(text, 0, &findings);
    let plain = if way == Way::Plain { read_plain(text) } else { None };
    // The plain parser tells no places, but reads all documents or none: their numbers are enough.
    let plain = plain.map(|articles| ReadDocuments {
        starts: vec![0; articles.len()],
        articles,
        whole: true,
    });
    let ReadDocuments { articles, starts, whole } =
        plain.unwrap_or_else(|| read_careful(text, &findings));
    let quiet = Findings::default();
    // Made only when something is to be placed.
    let mut trees = None;
    let of = starts.clone();
    let mut reading = located::finish(source, options, articles, starts, |i| {
        let trees =
            trees.get_or_insert_with(|| EachDocument::new(text, &quiet).flatten().enumerate());
        let start = of.get(i).copied()?;
        trees.find(|(number, root)| is_of((i, start), *number, root)).map(|(_, root)| root)
    });
    reading.whole = whole;
    reading.diagnostics.append(&mut findings.into_diagnostics(source));
    reading.diagnostics.sort_by_key(|d| d.location.as_ref().map(|at| at.bytes.start));
    Ok(reading)
}

/// Whether a document is that of an article, of which the number and the place are known. Articles
/// of the plain parser are all at 0.
pub(crate) fn is_of(article: (usize, usize), number: usize, root: &Node<'_>) -> bool {
    let (i, start) = article;
    if start == 0 { i == number } else { start == root.bytes.start }
}

/// The articles of a file.
#[derive(Debug, Default)]
struct ReadDocuments {
    articles: Vec<Article>,
    /// At which byte the document of each begins.
    starts: Vec<usize>,
    /// Whether every document is an article.
    whole: bool,
}

/// Reads by the plain parser; `None` where the careful reader must decide.
fn read_plain(text: &str) -> Option<Vec<Article>> {
    let documents = serde_yaml::Deserializer::from_str(text);
    let articles = documents.map(|document| Article::deserialize(Strict(document)).ok());
    articles.take(MAX_ARTICLES + 1).collect::<Option<Vec<_>>>().filter(|a| a.len() <= MAX_ARTICLES)
}

/// Reads by the careful reader, unless the gate has found something already.
fn read_careful(text: &str, findings: &Findings) -> ReadDocuments {
    let mut read = ReadDocuments::default();
    if findings.count() > 0 {
        return read;
    }
    read.whole = true;
    for document in EachDocument::new(text, findings) {
        match document {
            Ok(root) if located::has_room(&read.articles, root.bytes.start, findings) => {
                let start = root.bytes.start;
                let article = located::read_article(root, findings);
                read.whole &= article.is_some();
                read.starts.extend(article.is_some().then_some(start));
                read.articles.extend(article);
            }
            Ok(_) => read.whole = false,
            Err(finding) => {
                read.whole = false;
                findings.add(finding);
            }
        }
        if findings.is_full() || read.articles.len() >= MAX_ARTICLES && !read.whole {
            read.whole = false;
            break;
        }
    }
    read
}

/// Some fields of an article, as front matter has them.
#[derive(Debug)]
pub(crate) struct Partial {
    /// The article with these fields.
    pub(crate) article: Article,
    /// Which of [`Article::FIELDS`] are there, in the order of the form.
    pub(crate) fields: Vec<&'static str>,
}

/// Reads a piece of a file as some fields of an article; places are those of the whole file.
pub(crate) fn read_partial(
    source: &Source,
    bytes: Range<usize>,
) -> Result<Outcome<Partial>, ReadError> {
    let findings = Findings::default();
    let partial = partial(source, bytes, &findings);
    if findings.count() > 0 {
        return Err(ReadError::new(findings.into_diagnostics(source)));
    }
    let value = partial.unwrap_or_else(Partial::empty);
    Ok(Outcome { value, diagnostics: findings.into_diagnostics(source) })
}

impl Partial {
    fn empty() -> Self {
        Self { article: Article::default(), fields: Vec::new() }
    }
}

/// The values of each article of a file.
pub(crate) fn trees(text: &str, each: &mut dyn FnMut(usize, &Node<'_>)) {
    let quiet = Findings::default();
    let documents = EachDocument::new(text, &quiet).flatten().enumerate();
    documents.for_each(|(i, root)| each(i, &root));
}

/// The values of a piece of a file.
pub(crate) fn tree_of(source: &Source, bytes: Range<usize>) -> Option<Node<'_>> {
    let text = source.text().get(bytes.clone())?;
    let quiet = Findings::default();
    Documents::new(text, bytes.start, &quiet).next()?.ok()
}

/// Gives findings about an article the places of what their paths name in its front matter.
pub(crate) fn place_in_fields(source: &Source, bytes: Range<usize>, found: &mut [Diagnostic]) {
    if let Some(root) = tree_of(source, bytes) {
        located::place(found, &root, &mut source.places());
    }
}

fn partial(source: &Source, bytes: Range<usize>, findings: &Findings) -> Option<Partial> {
    let text = source.text().get(bytes.clone()).unwrap_or_default();
    gate::inspect(text, bytes.start, findings);
    if findings.count() > 0 {
        return None;
    }
    let mut documents = Documents::new(text, bytes.start, findings);
    let mut root = found(documents.next()?, findings)?;
    if let Some(second) = documents.next() {
        let second = found(second, findings)?;
        let message = "found a second document, expected one";
        findings.add(Finding::new(codes::NOT_ONE_ARTICLE, message, second.head()));
        return None;
    }
    complete(&mut root);
    if !located::bring_up(&mut root, findings) {
        return None;
    }
    let fields = fields(&root);
    let article = located::read_article(root, findings)?;
    Some(Partial { article, fields })
}

fn found<'s>(document: Result<Node<'s>, Finding>, findings: &Findings) -> Option<Node<'s>> {
    document.map_err(|finding| findings.add(finding)).ok()
}

/// The version of front matter that names none.
const UNNAMED_VERSION: &str = "1";

/// Adds `schema` to the fields of an article if it is missing.
fn complete(root: &mut Node<'_>) {
    if matches!(&root.value, Value::Plain(text) if text.is_empty()) {
        root.value = Value::Object(Vec::new());
    }
    let start = root.bytes.start..root.bytes.start;
    let Value::Object(entries) = &mut root.value else { return };
    if entries.iter().all(|e| e.key != "schema") {
        let version = Value::Plain(Cow::Borrowed(UNNAMED_VERSION));
        let node = Node::new(start.clone(), version);
        entries.push(Entry { key: Cow::Borrowed("schema"), key_bytes: start, node });
    }
}

/// Which fields of an article there are.
fn fields(root: &Node<'_>) -> Vec<&'static str> {
    let Value::Object(entries) = &root.value else { return Vec::new() };
    let fields = Article::FIELDS.iter().copied();
    fields.filter(|field| entries.iter().any(|e| e.key == *field)).collect()
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
        emit::emit(&mut text, article)
            .map_err(|e| WriteError::new(Diagnostic::new(codes::UNWRITABLE, e.to_string())))?;
    }
    Ok(Outcome::new(text))
}

/// Writes some fields of an article, those that are empty too, in the order of the form.
pub(crate) fn write_fields(article: &Article, fields: &[&str]) -> String {
    let mut text = String::new();
    // Every value of an article can be written, which the tests of the emitter show.
    let written = emit::emit(&mut text, &Fields::new(article, fields));
    debug_assert!(written.is_ok());
    text
}

#[cfg(test)]
mod tests;

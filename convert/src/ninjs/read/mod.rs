//! Reads ninjs 1.x, 2.x and 3.x.

mod bodies;
mod concepts;
mod item;
mod media;

use copydesk_model::{Article, Diagnostic, Severity};

use super::fields::Fields;
use crate::error::Gathered;
use crate::json::scan::scan;
use crate::located::{Findings, Node, Value};
use crate::{ReadError, ReadOptions, Source, codes};

pub(crate) fn read(source: &Source, options: &ReadOptions) -> Result<Gathered, ReadError> {
    let (root, repeated) = values(source)?;
    let mut reading =
        Objects { source, articles: Vec::new(), starts: Vec::new(), diagnostics: Vec::new() };
    let mut outcome = match &root.value {
        // A collection is a list of objects.
        Value::List(items) => {
            items.iter().for_each(|item| reading.object(item));
            reading.finish(items.len())?
        }
        _ => {
            reading.object(&root);
            reading.finish(1)?
        }
    };
    outcome.diagnostics.extend(repeated);
    for article in &mut outcome.articles {
        options.apply(article);
        if options.extract == Some(true) {
            let warnings = crate::extract(article).into_iter();
            outcome.diagnostics.extend(warnings.map(|d| d.at(source.location(0..0))));
        }
    }
    Ok(outcome)
}

/// The values of a file. A property that stands twice is no reason to refuse what others send: the
/// first counts, and a warning says so.
fn values(source: &Source) -> Result<(Node<'_>, Vec<Diagnostic>), ReadError> {
    let findings = Findings::default();
    let root = scan(source.text(), 0, &findings).map_err(|finding| findings.add(finding));
    let found = findings.into_error(source);
    match (root, found) {
        (Ok(root), found) => {
            let mut repeated = found.map(ReadError::into_diagnostics).unwrap_or_default();
            repeated.iter_mut().for_each(|finding| finding.severity = Severity::Warning);
            Ok((root, repeated))
        }
        (Err(()), Some(error)) => Err(error),
        // What stops the scanner is always a finding.
        (Err(()), None) => {
            let message = "found no value, expected a news object";
            Err(Diagnostic::new(codes::JSON_SYNTAX, message).at(source.location(0..1)).into())
        }
    }
}

struct Objects<'s> {
    source: &'s Source,
    articles: Vec<Article>,
    starts: Vec<usize>,
    diagnostics: Vec<Diagnostic>,
}

impl Objects<'_> {
    fn object(&mut self, node: &Node<'_>) {
        let place = self.source.location(node.head());
        match article(node) {
            Ok((article, findings)) => {
                self.articles.push(article);
                self.starts.push(node.bytes.start);
                self.diagnostics.extend(findings.into_iter().map(|d| d.at(place.clone())));
            }
            Err(refusal) => self.diagnostics.push((*refusal).at(place)),
        }
    }

    fn finish(self, objects: usize) -> Result<Gathered, ReadError> {
        let Self { source, articles, starts, mut diagnostics } = self;
        if !articles.is_empty() {
            return Ok(Gathered { articles, starts, cut: None, whole: true, diagnostics });
        }
        if let ([only], 1) = (diagnostics.as_mut_slice(), objects) {
            only.severity = Severity::Error;
            return Err(ReadError::new(diagnostics));
        }
        let message = format!("found {objects} objects, none of them news");
        let error = Diagnostic::new(codes::NO_NEWS_ITEM, message).at(source.location(0..1));
        diagnostics.insert(0, error);
        Err(ReadError::new(diagnostics))
    }
}

/// Reads a news object, or says why it is none.
fn article(node: &Node<'_>) -> Result<(Article, Vec<Diagnostic>), Box<Diagnostic>> {
    let refuse = |message: &str| Box::new(Diagnostic::new(codes::NOT_NEWS_ITEM, message));
    let Some(mut fields) = Fields::of(node) else {
        return Err(refuse("found a value that is no object, expected a news object"));
    };
    if fields.has("sections") || !is_news(&fields) {
        let message = "found an object without `uri`, headline or body, expected a news object";
        let own = "read the article of our own schema with `--from json`";
        let mut refusal = refuse(message);
        refusal.help = fields.has("sections").then(|| own.to_owned());
        return Err(refusal);
    }
    let kind = fields.text(&["type"]);
    let planned = kind.as_deref().is_some_and(|kind| matches!(kind, "event" | "planning"));
    if planned && !fields.has("bod") {
        let kind = kind.as_deref().unwrap_or_default();
        let message = format!("found a news object of type `{kind}`; only news is an article");
        return Err(refuse(&message));
    }
    Ok(item::read(fields, kind))
}

fn is_news(fields: &Fields<'_, '_>) -> bool {
    ["uri", "guid", "headline", "bodies", "body_"].iter().any(|name| fields.has(name))
}

/// Whether a file that is no article of our own schema seems to be ninjs.
pub(crate) fn looks_like(source: &Source) -> bool {
    let Ok(root) = scan(source.text(), 0, &Findings::default()) else { return false };
    let first = match &root.value {
        Value::List(items) => items.first(),
        _ => Some(&root),
    };
    first.and_then(Fields::of).is_some_and(|fields| {
        let uri = fields.has("uri") || fields.has("guid");
        let named = ["headline", "bodies", "body_", "version", "type", "standard"];
        uri && !fields.has("sections") && named.iter().any(|name| fields.has(name))
    })
}

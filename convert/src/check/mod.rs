//! Checks a file: that it can be read, that its article keeps the rules of the model, and what a copy
//! desk would ask about its words.

mod desk;
mod place;
mod query;

use copydesk_model::{Article, Code, Diagnostic, Severity};

use place::About;
use query::Query;

use crate::detect;
use crate::error::Gathered;
use crate::{Format, ReadOptions, Source, gather_and_check};

/// What to check.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CheckOptions {
    /// How to read.
    pub read: ReadOptions,
    /// Whether to check the words as a copy desk does, beside the structure.
    pub desk: bool,
}

impl Default for CheckOptions {
    fn default() -> Self {
        Self { read: ReadOptions::default(), desk: true }
    }
}

/// A file that was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Checked {
    /// The articles that could be made of it, even if they break rules.
    pub articles: Vec<Article>,
    /// Whether these are all that the file has: none was left out because it could not be read.
    pub whole: bool,
    /// Everything that was found, by its place in the file. Each has a place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks a file.
///
/// Finds everything at once, wherever that is sound: what cannot be read, what breaks a rule of the
/// format or of the model, and what the copy desk asks. The same file always gives the same findings.
#[must_use]
pub fn check(format: Format, source: &Source, options: &CheckOptions) -> Checked {
    if let Some(finding) = (format == Format::Text).then(|| detect::in_text(source)).flatten() {
        return Checked { articles: Vec::new(), whole: false, diagnostics: vec![finding] };
    }
    let (gathered, standard) = gather_and_check(format, source, &options.read);
    let Gathered { articles, starts, mut cut, whole, mut diagnostics } = gathered;
    let about = (0..).zip(&articles).zip(starts).map(|((number, article), start)| {
        let mut found = rules(format, article, &diagnostics);
        if options.desk {
            found.append(&mut desk::ask(article, cut.take()));
            if format == Format::Text && !declares_furniture(source) {
                found.append(&mut desk::furniture::in_prose(article));
            }
        }
        About { article, number, start, found }
    });
    let about = about.collect();
    diagnostics.append(&mut place::place(format, source, about));
    add_standard(standard, &mut diagnostics);
    diagnostics.sort_by_key(|d| d.location.as_ref().map(|at| (at.bytes.start, at.bytes.end)));
    Checked { articles, whole, diagnostics }
}

/// Whether the front matter of a text says what its furniture is, so that none stands in the prose.
fn declares_furniture(source: &Source) -> bool {
    let (fields, _) = crate::text::fields(source.text());
    let fields = fields.and_then(|fields| source.text().get(fields));
    fields.is_some_and(|fields| fields.lines().any(|line| line.starts_with("furniture:")))
}

/// Adds what breaks the standard of the format, unless reading has said the same.
fn add_standard(found: Vec<Diagnostic>, diagnostics: &mut Vec<Diagnostic>) {
    let read = diagnostics.len();
    for finding in found {
        let same = |d: &Diagnostic| d.code == finding.code && d.location == finding.location;
        if !diagnostics.iter().take(read).any(same) {
            diagnostics.push(finding);
        }
    }
}

/// The rules of the model that reading leaves to others.
fn rules(format: Format, article: &Article, reported: &[Diagnostic]) -> Vec<Query> {
    if !matches!(format, Format::Text | Format::Ninjs | Format::Nitf) {
        return Vec::new();
    }
    let rules = article.validate().into_iter();
    rules.filter(|d| !reported.iter().any(|r| same(r, d))).map(Query::from).collect()
}

/// The codes of the copy desk.
pub(crate) fn codes() -> impl Iterator<Item = Code> {
    desk::CHECKS.iter().flat_map(|check| check.codes).copied()
}

/// Whether a finding has been reported, or follows from an error that has.
fn same(reported: &Diagnostic, found: &Diagnostic) -> bool {
    reported.path == found.path
        && (reported.code == found.code || reported.severity == Severity::Error)
}

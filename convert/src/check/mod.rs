//! Checks a file: that it can be read, that its article keeps the rules of the model, and what a copy
//! desk would ask about its words.

use copydesk_model::{Article, Diagnostic, Severity};

use crate::{Format, ReadOptions, Source, gather};

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
    /// Everything that was found, by its place in the file. Each has a place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks a file.
///
/// Finds everything at once, wherever that is sound: what cannot be read, what breaks a rule of the
/// format or of the model, and what the copy desk asks. The same file always gives the same findings.
#[must_use]
pub fn check(format: Format, source: &Source, options: &CheckOptions) -> Checked {
    let reading = gather(format, source, &options.read);
    let (articles, mut diagnostics) = (reading.articles, reading.diagnostics);
    let unchecked = matches!(format, Format::Text | Format::Ninjs | Format::Nitf);
    for article in articles.iter().filter(|_| unchecked) {
        let rules = article.validate().into_iter();
        let new: Vec<_> = rules.filter(|d| !diagnostics.iter().any(|r| same(r, d))).collect();
        diagnostics.extend(new.into_iter().map(|d| d.at(source.location(0..0))));
    }
    diagnostics.sort_by_key(|d| d.location.as_ref().map(|at| (at.bytes.start, at.bytes.end)));
    Checked { articles, diagnostics }
}

/// Whether a finding has been reported, or follows from an error that has.
fn same(reported: &Diagnostic, found: &Diagnostic) -> bool {
    reported.path == found.path
        && (reported.code == found.code || reported.severity == Severity::Error)
}

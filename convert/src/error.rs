//! What comes back: a value with what is worth knowing, or what is wrong.

use std::fmt;

use crate::extract::Cut;
use copydesk_model::{Article, Diagnostic, Severity};

/// A value, and what is worth knowing about how it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "it is what its name says")]
pub struct Outcome<T> {
    /// The value.
    pub value: T,
    /// Warnings and notes; never errors.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Outcome<T> {
    /// A value about which there is nothing to say.
    #[must_use]
    pub const fn new(value: T) -> Self {
        Self { value, diagnostics: Vec::new() }
    }
}

/// The articles of a file as far as they can be made, and all that was found, errors too.
#[derive(Default)]
pub(crate) struct Gathered {
    pub(crate) articles: Vec<Article>,
    /// At which byte of the file each begins.
    pub(crate) starts: Vec<usize>,
    /// The text of the only article as extraction has cut it up, if it has.
    pub(crate) cut: Option<Cut>,
    /// Whether the file has no other articles, which could not be made.
    pub(crate) whole: bool,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl fmt::Debug for Gathered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { articles, starts, cut: _, whole: _, diagnostics } = self;
        f.debug_tuple("Gathered").field(articles).field(starts).field(diagnostics).finish()
    }
}
impl From<ReadError> for Gathered {
    fn from(error: ReadError) -> Self {
        let (articles, starts) = (Vec::new(), Vec::new());
        Self { articles, starts, cut: None, whole: false, diagnostics: error.diagnostics }
    }
}

impl Gathered {
    /// The articles, unless there is an error.
    ///
    /// # Errors
    ///
    /// All that was found, if an error is among it.
    pub(crate) fn settled(self) -> Result<Outcome<Vec<Article>>, ReadError> {
        let Self { articles, diagnostics, .. } = self;
        if diagnostics.iter().any(|d| d.severity == Severity::Error) {
            return Err(ReadError::new(diagnostics));
        }
        Ok(Outcome { value: articles, diagnostics })
    }
}

/// Why a file could not be read: every error that was found, and the warnings beside them.
///
/// Each error has a place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    diagnostics: Vec<Diagnostic>,
}

impl ReadError {
    /// One or more findings, at least one of them an error.
    #[must_use]
    pub fn new(diagnostics: Vec<Diagnostic>) -> Self {
        debug_assert!(diagnostics.iter().any(|d| d.severity == Severity::Error));
        Self { diagnostics }
    }

    /// The findings, in the order of the file.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The findings, to keep.
    #[must_use]
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }
}

impl From<Diagnostic> for ReadError {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::new(vec![diagnostic])
    }
}
impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut errors = self.diagnostics.iter().filter(|d| d.severity == Severity::Error);
        if let Some(first) = errors.next() {
            write!(f, "{first}")?;
        }
        match errors.count() {
            0 => Ok(()),
            more => write!(f, " (and {more} more)"),
        }
    }
}
impl std::error::Error for ReadError {}

/// Why articles could not be written in a format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{diagnostic}")]
pub struct WriteError {
    diagnostic: Box<Diagnostic>,
}

impl WriteError {
    /// A finding that stops the writing.
    #[must_use]
    pub fn new(diagnostic: Diagnostic) -> Self {
        Self { diagnostic: Box::new(diagnostic) }
    }

    /// The finding.
    #[must_use]
    pub fn diagnostic(&self) -> &Diagnostic {
        &self.diagnostic
    }
}

/// Why a file could not be converted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConvertError {
    /// It could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// Its articles could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

//! What a check found in an article.

use copydesk_model::Diagnostic;

use crate::place::Words;

/// A finding about an article, before anybody knows where in the file it is.
#[derive(Clone, Debug)]
pub(crate) struct Query {
    pub(crate) finding: Diagnostic,
    /// The words that it is about; else its path says.
    pub(crate) words: Option<Words>,
}

impl From<Diagnostic> for Query {
    fn from(finding: Diagnostic) -> Self {
        Self { finding, words: None }
    }
}

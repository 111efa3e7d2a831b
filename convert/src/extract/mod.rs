//! Finds parties, quotes, events and figures in the text of an article.
//!
//! The text is cut into tokens and sentences once ([`document`]); everything else reads those.

mod document;
mod lexicon;
mod sentences;
mod tokens;

mod amounts;
mod dates;
mod events;
mod figures;

pub use amounts::find_amounts;
pub use dates::{FoundDate, Reading, find_dates};

use copydesk_model::{Article, Extraction};

/// Finds the annotations of an article in its text.
///
/// What an earlier extraction found is replaced; what a person made or another format brought is
/// kept. Uses the article's language and publication date. The same article always gives the same
/// annotations.
pub fn extract(article: &mut Article) {
    if let Some(document) = document::Document::new(article) {
        let passages = figures::passage::Passage::all(&document);
        article.figures = figures::extract(&document, &passages, &article.parties);
        article.events = events::extract(&document, &passages, &article.parties, article.published);
    }
    article.extraction = Extraction::Complete;
}

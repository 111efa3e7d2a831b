//! Finds events that the text dates or places.

#[path = "../lexicon/en/events.rs"]
pub(crate) mod lexicon;

use copydesk_model::{Date, Event, Party};

use super::document::Document;
use super::figures::passage::Passage;

/// The events of a document, in reading order, named e1, e2 and so on.
pub(crate) fn extract(
    _document: &Document,
    _passages: &[Passage<'_>],
    _parties: &[Party],
    _published: Option<Date>,
) -> Vec<Event> {
    Vec::new()
}

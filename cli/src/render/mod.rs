//! Findings as text: one file for each way of showing them.

pub(crate) mod annotations;
pub(crate) mod excerpt;
pub(crate) mod line;

use std::borrow::Cow;

use crate::visible::visible;

/// The most characters of a message that are shown: it may quote the file at length.
const MAX_MESSAGE: usize = 600;

/// A message of bounded length, safe to show.
fn message(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MAX_MESSAGE) {
        None => visible(text),
        Some((end, _)) => {
            let start = text.get(..end).unwrap_or_default();
            Cow::Owned(format!("{}…", visible(start)))
        }
    }
}

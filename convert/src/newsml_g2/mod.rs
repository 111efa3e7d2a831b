//! IPTC NewsML-G2.

pub(crate) mod body;
pub(crate) mod names;
pub(crate) mod read;
pub(crate) mod schemes;
mod slots;
pub(crate) mod standard;
mod vocabulary;
pub(crate) mod write;

pub(crate) use read::{nothing_but, read, read_each};
pub(crate) use vocabulary::knowledge_item;
pub(crate) use write::{message, write};

use copydesk_model::Diagnostic;

use crate::error::Gathered;
use crate::{ReadError, ReadOptions, Source};

/// Reads a file, and checks it against the standard, for which it is parsed once.
pub(crate) fn read_and_check(
    source: &Source,
    options: &ReadOptions,
) -> (Result<Gathered, ReadError>, Vec<Diagnostic>) {
    match crate::xml::parse(source) {
        Ok(document) => {
            let found = standard::check_parsed(source, &document);
            (read::read_parsed(source, &document, options), found)
        }
        Err(error) => {
            let found = error.diagnostics().to_vec();
            (Err(error), found)
        }
    }
}

#[cfg(test)]
mod foreign;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod tests;

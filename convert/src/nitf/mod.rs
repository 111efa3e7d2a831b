//! IPTC NITF, the News Industry Text Format.

use copydesk_model::{Article, Diagnostic, Section};

use crate::{Outcome, ReadError, ReadOptions, Source, WriteError, WriteOptions, codes};

pub(crate) fn read(_: &Source, _: &ReadOptions) -> Result<Outcome<Vec<Article>>, ReadError> {
    Err(Diagnostic::new(codes::NO_NEWS_ITEM, "NITF is not read yet").into())
}

pub(crate) fn write(_: &[Article], _: &WriteOptions) -> Result<Outcome<String>, WriteError> {
    Err(WriteError::new(Diagnostic::new(codes::UNWRITABLE, "NITF is not written yet")))
}

/// Reads NITF inside of another format.
pub(crate) fn embedded(_: &mut Article, _: &str) -> Option<Vec<Section>> {
    None
}

/// Whether the root of a file is `nitf`.
pub(crate) fn looks_like(source: &Source) -> bool {
    let roots = source.text().split('<').skip(1);
    let root = roots.map(|tag| tag.trim_start()).find(|tag| !tag.starts_with(['?', '!']));
    root.is_some_and(|tag| {
        tag.strip_prefix("nitf")
            .is_some_and(|rest| rest.starts_with([' ', '>', '\n', '\r', '\t', '/']))
    })
}

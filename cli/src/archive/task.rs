//! A piece of an archive that can be worked on by itself.

use std::path::PathBuf;
use std::sync::Arc;

use copydesk_convert::model::Diagnostic;
use copydesk_convert::{Format, ReadError, Source};

/// One thing to do.
#[derive(Debug)]
pub(crate) struct Task {
    /// Where it comes from.
    pub(crate) origin: Arc<Origin>,
    /// What there is to read.
    pub(crate) content: Content,
}

/// A file, standard input, or a member of an archive.
#[derive(Debug)]
pub(crate) struct Origin {
    /// How many inputs stand before it.
    pub(crate) number: u64,
    /// Tells this input and those before it from others.
    pub(crate) digest: u64,
    /// The name to show.
    pub(crate) name: String,
    /// Where it goes under an output folder, if there is one, without the ending; standard input goes nowhere.
    pub(crate) place: Option<PathBuf>,
    /// The format.
    pub(crate) format: Option<Format>,
}

/// What there is to read.
#[derive(Debug)]
pub(crate) enum Content {
    /// A file that is yet to be read, of about so many bytes.
    File(PathBuf, u64),
    /// All that a file holds.
    Bytes(Vec<u8>),
    /// The text of one article, with its number in the file from 1 on, or why it cannot be used.
    Clipping(u64, Result<Source, ReadError>),
    /// Something that stands in the way.
    Obstacle(Diagnostic),
    /// Nothing more: the clippings of a file are through.
    End,
    /// Nothing: it was done in an earlier run.
    Before,
}

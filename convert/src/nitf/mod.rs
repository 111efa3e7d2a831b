//! IPTC NITF, the News Industry Text Format: written in version 3.6, read in every 3.x.

mod names;
mod read;
mod write;

pub(crate) use read::{content, embedded, identified, looks_like, read};
pub(crate) use write::{content as write_content, write};

#[cfg(test)]
mod tests;

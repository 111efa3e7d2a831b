//! IPTC ninjs, news in JSON: written in version 3.1, read in every version.
//!
//! The versions differ in the names of properties (`headline`, `headlines`; `body_xhtml`, `bodies`;
//! `versioncreated`, `versionCreated`), in lists that were objects, and in nothing that an article
//! means.

mod fields;
mod item;
mod names;
mod read;
mod uris;
mod write;

pub(crate) use read::{looks_like, read};
pub(crate) use write::write;

#[cfg(test)]
mod tests;

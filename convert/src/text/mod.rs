//! Plain text: prose as a newsroom files it, with YAML front matter for what prose cannot say.
//!
//! Reading is cautious. What is taken for a heading, a list or a byline is what would be written with
//! the same characters; all else is a paragraph. Writing puts into front matter only the fields that
//! reading the prose would not give.

mod assemble;
mod bare;
mod byline;
mod characters;
mod compose;
mod dateline;
pub(crate) mod difference;
mod front_matter;
mod furniture;
mod heading;
mod headline;
mod image;
mod inline;
#[cfg(test)]
mod laws;
mod lexicon;
mod limits;
mod line;
mod list;
mod piece;
mod quotation;
mod read;
mod structure;
mod table;
#[cfg(test)]
mod tests;
mod unspaced;
mod write;

pub(crate) use byline::authors;
pub(crate) use dateline::alone as dateline;
pub(crate) use furniture::is_furniture;
pub(crate) use inline::written;
pub(crate) use read::{fields, read};
pub(crate) use write::write;

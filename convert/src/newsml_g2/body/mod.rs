//! Reads a body of XHTML, or what agencies send for it.

pub(crate) mod blocks;
mod classes;
mod collect;
mod elements;
mod images;
pub(crate) mod inline;
mod lists;
pub(crate) mod losses;
mod prose;
mod quotation;
mod tables;
pub(crate) mod unknown;

pub(crate) use prose::ProseBuilder;
pub(crate) use tables::gather;

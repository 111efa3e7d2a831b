//! Reads a body of XHTML, or what agencies send for it.

pub(crate) mod blocks;
mod classes;
mod collect;
pub(crate) mod inline;
mod lists;
mod prose;
mod tables;

pub(crate) use prose::ProseBuilder;
pub(crate) use tables::gather;

//! XML 1.0 with namespaces: a strict reader that gives a tree, and what a writer needs.
//!
//! It refuses document types and with them every entity beyond the five, so nothing is ever
//! fetched or expanded.

mod around;
mod chars;
mod declaration;
mod entities;
pub(crate) mod html;
mod kinds;
mod limits;
mod namespaces;
mod parse;
mod quick;
mod tag;
mod tree;
mod write;

pub(crate) use around::Around;
pub(crate) use chars::{is_name_char, is_ncname, is_xml_space};
pub(crate) use entities::character;
pub(crate) use limits::MAX_DEPTH;
pub(crate) use parse::parse;
pub(crate) use tag::place_of;
pub(crate) use tree::{Attribute, Document, Element, Node};
pub(crate) use write::{attribute, escape_attribute, escape_text, push};

#[cfg(test)]
mod tests;

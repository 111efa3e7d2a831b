//! How much of anything one document may have, so that hostile input is refused early.

/// How deep elements may stand in each other. News goes to about thirty; the limit bounds the stack
/// that walking the tree takes.
pub(crate) const MAX_DEPTH: usize = 200;
/// How many attributes an element may have. The richest element of the standards has some fifty.
pub(crate) const MAX_ATTRIBUTES: usize = 256;
/// How many namespace declarations may be in force at one place.
pub(crate) const MAX_NAMESPACES: usize = 256;
/// How many elements and pieces of text a document may have: bounds the memory of the tree, which
/// is larger than the text where that is all tags.
pub(crate) const MAX_NODES: usize = 8_000_000;

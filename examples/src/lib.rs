//! What the examples do, so that the tests can do it too: each is a function here in its own file,
//! and a program of a few lines beside it.

pub mod build;
pub mod newsml;
pub mod quotes;
pub mod web;

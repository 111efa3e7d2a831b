//! The suite: laws, fixtures, messages.

mod documents;
mod edits;
mod golden;
mod laws;
mod messages;
mod robustness;
mod schema;

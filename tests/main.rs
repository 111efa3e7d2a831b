//! The suite: laws, fixtures, messages.
//!
//! `PROPTEST_CASES` sets the number of random cases of each law; `UPDATE_FIXTURES` rewrites snapshots
//! and golden outputs, whose changes are then to be read.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics has failed")]

mod corpus;
mod desk;
mod desk_conditions;
mod desk_forms;
mod desk_near;
mod documents;
mod editing;
mod edits;
mod frozen;
mod golden;
mod hostile;
mod laws;
mod limits;
mod messages;
mod robustness;
mod schema;
mod standard;
mod streams;

//! Transcripts of the program: what it prints, where, and how it ends, held together.

#![allow(clippy::unwrap_used, reason = "a test ends where something goes wrong")]

mod archives;
mod commands;
mod control;
mod desk;
mod escaping;
mod faults;
mod first;
mod green;
mod inputs;
mod manual;
mod mending;
mod messages;
mod outputs;
mod places;
mod reports;
mod special;
mod streams;
mod tables;
mod usage;

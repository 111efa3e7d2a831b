//! Reading our schema with places, and what follows every reading of it.

mod finding;
mod finish;
mod node;
mod problem;
mod reader;
mod strict;

pub(crate) use finding::{Finding, Findings};
pub(crate) use finish::{finish, place};
pub(crate) use node::{Entry, Keys, MAX_DEPTH, MAX_NODES, Node, Value, add_entry};
pub(crate) use reader::read;
pub(crate) use strict::Strict;

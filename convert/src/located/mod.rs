//! Reading our schema with places, and what follows every reading of it.

mod finding;
mod finish;
mod limits;
mod node;
mod problem;
mod reader;
mod strict;
mod version;

pub(crate) use finding::{Finding, Findings};
pub(crate) use finish::{finish, place};
pub(crate) use limits::{MAX_ARTICLES, MAX_DEPTH, MAX_NODES, has_room};
pub(crate) use node::{Entry, Keys, Node, Value, add_entry};
pub(crate) use problem::{did_you_mean, nearest};
pub(crate) use reader::read_article;
pub(crate) use strict::Strict;
pub(crate) use version::bring_up;

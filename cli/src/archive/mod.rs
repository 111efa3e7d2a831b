//! Archives as tasks: articles that are read one by one, whatever they come in, and what is said of them.

mod growing;
mod ledger;
pub(crate) mod members;
mod reading;
mod rejects;
mod sheet;
mod shown;
mod supply;
mod tally;
mod task;

pub(crate) use growing::Growing;
pub(crate) use ledger::{Ledger, cannot_write};
pub(crate) use reading::{Made, Part, Reading, each, refuse};
pub(crate) use rejects::Rejects;
pub(crate) use sheet::Sheet;
pub(crate) use supply::Supply;
pub(crate) use tally::Tally;
pub(crate) use task::{Content, Origin, Task};

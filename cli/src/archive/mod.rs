//! Archives as tasks: articles that are read one by one, whatever they come in.

mod supply;
mod task;

pub(crate) use supply::Supply;
pub(crate) use task::{Content, Origin, Task};

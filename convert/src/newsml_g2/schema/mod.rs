//! Whether a piece of NewsML-G2 is what the standard allows in its place.

mod check;
mod forms;
mod table;

pub(crate) use check::{Checked, check, is_foreign};

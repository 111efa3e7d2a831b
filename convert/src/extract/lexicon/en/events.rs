//! English words of events.

use crate::extract::amounts::word_table::Row;

pub(crate) static ROWS: &[Row] = &[];

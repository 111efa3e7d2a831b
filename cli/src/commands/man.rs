//! `convert man`

use crate::args;

/// The manual page, in roff.
pub(super) fn page() -> String {
    let mut page = Vec::new();
    let command = args::command().name(args::program());
    // Writing to memory cannot fail.
    let _ = clap_mangen::Man::new(command).render(&mut page);
    String::from_utf8_lossy(&page).into_owned()
}

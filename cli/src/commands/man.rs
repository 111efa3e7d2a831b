//! `convert man`

use crate::help;

/// The manual page of the program or of a command, in roff.
pub(super) fn page(command: Option<&str>) -> Result<String, String> {
    let mut page = Vec::new();
    // Writing to memory cannot fail.
    let _ = clap_mangen::Man::new(help::part(command)?).render(&mut page);
    Ok(String::from_utf8_lossy(&page).into_owned())
}

//! `convert help`

use crate::help;

/// Every option of the program or of a command.
pub(super) fn page(command: Option<&str>) -> Result<String, String> {
    Ok(help::part(command)?.render_long_help().to_string())
}

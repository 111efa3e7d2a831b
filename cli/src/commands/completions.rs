//! `convert completions SHELL`

use clap_complete::Shell;

use crate::{args, help};

/// The script that completes the command line in a shell.
pub(super) fn script(shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut help::whole(), args::program(), &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

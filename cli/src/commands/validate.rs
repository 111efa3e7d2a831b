//! `convert validate [INPUT...]`

use copydesk_convert::model::Severity;
use copydesk_convert::{CheckOptions, check};

use super::has_nothing_to_read;
use crate::args::InputArgs;
use crate::console::Console;
use crate::exit::Exit;
use crate::input;
use crate::read::open;

/// Reads every input and reports everything that is wrong with it.
pub(super) fn run(arguments: &InputArgs, console: &mut Console) -> Exit {
    if has_nothing_to_read(arguments, console) {
        return Exit::CouldNotRun;
    }
    let from = arguments.from;
    let (mut all, mut valid) = (0, 0);
    let mut exit = Exit::Done;
    for found in input::find(arguments, None) {
        all += 1;
        let how = match open(&found, from) {
            Ok((_, format, source)) => {
                let checked = check(format, &source, &CheckOptions::default());
                console.findings(source.name(), Some(&source), &checked.diagnostics);
                match checked.diagnostics.iter().any(|d| d.severity == Severity::Error) {
                    true => Exit::Faulty,
                    false => Exit::Done,
                }
            }
            Err(unread) => {
                unread.show(console);
                unread.exit
            }
        };
        valid += usize::from(how == Exit::Done);
        exit = exit.max(how);
    }
    console.remark(&format!("{valid} of {all} valid"));
    exit
}

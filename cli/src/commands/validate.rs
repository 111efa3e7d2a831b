//! `convert validate [INPUT...]`

use copydesk_convert::ReadOptions;

use super::has_nothing_to_read;
use crate::args::InputArgs;
use crate::console::Console;
use crate::exit::Exit;
use crate::input;
use crate::read::read;

/// Reads every input and reports everything that is wrong with it.
pub(super) fn run(arguments: &InputArgs, console: &mut Console) -> Exit {
    let InputArgs { inputs, from } = arguments;
    if has_nothing_to_read(inputs, console) {
        return Exit::CouldNotRun;
    }
    let found = input::find(inputs, *from, None);
    let all = found.len();
    let mut valid = 0;
    let mut exit = Exit::Done;
    for found in found {
        match read(found, *from, &ReadOptions::default(), console) {
            Ok(file) => {
                file.show(&file.outcome.diagnostics, console);
                valid += 1;
            }
            Err(how) => exit = exit.max(how),
        }
    }
    console.remark(&format!("{valid} of {all} valid"));
    exit
}

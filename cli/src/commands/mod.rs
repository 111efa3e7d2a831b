//! What the program can be asked to do: one file for each command.

mod completions;
mod convert;
mod explain;
mod extract;
mod formats;
mod help;
mod man;
mod schema;
mod stats;
mod tables;
mod validate;

use crate::args::{Arguments, Command, InputArgs};
use crate::console::Console;
use crate::exit::Exit;
use crate::output;

/// Does what the arguments ask for.
pub(crate) fn run(arguments: &Arguments, console: &mut Console) -> Exit {
    let text = match &arguments.command {
        None => {
            return match tables::asked(&arguments.convert) {
                Some(format) => tables::run(format, &arguments.convert, console),
                None => convert::run(&arguments.convert, console),
            };
        }
        Some(Command::Validate(validate)) => return validate::run(validate, console),
        Some(Command::Extract(extract)) => return extract::run(extract, console),
        Some(Command::Stats(stats)) => return stats::run(stats, console),
        Some(Command::Formats { json: false }) => Ok(formats::table()),
        Some(Command::Formats { json: true }) => Ok(formats::json()),
        Some(Command::Schema { format, draft }) => Ok(schema::text(*format, *draft)),
        Some(Command::Explain { code: Some(code) }) => explain::page(code),
        Some(Command::Explain { code: None }) => Ok(explain::list()),
        Some(Command::Completions { shell }) => Ok(completions::script(*shell)),
        Some(Command::Man { command }) => man::page(command.as_deref()),
        Some(Command::Help { command }) => help::page(command.as_deref()),
    };
    match text {
        Ok(text) => output::print_or_complain(&text, console),
        Err(fault) => {
            console.fault(&fault);
            Exit::CouldNotRun
        }
    }
}

/// Whether a person started the program and gave it nothing to read; tells them what to do.
fn has_nothing_to_read(inputs: &InputArgs, console: &mut Console) -> bool {
    use std::io::IsTerminal;
    let none = inputs.inputs.is_empty() && inputs.files_from.is_none();
    let nothing = none && std::io::stdin().is_terminal();
    if nothing {
        let name = crate::args::program();
        console.fault(&format!(
            "nothing to read\n\n  {name} story.txt -o story.json    converts an article\n  \
             {name} validate stories/          reports what is wrong in articles\n  \
             {name} --help                     shows everything"
        ));
    }
    nothing
}

//! The program, behind both of its names: `convert` and `copydesk`.
//!
//! Data goes to standard output and messages to standard error. How a run ended is an `Exit`,
//! which becomes a number in one place.

mod archive;
mod args;
mod check;
mod codes;
mod commands;
mod console;
mod control;
mod exit;
mod help;
mod input;
mod mend;
mod output;
mod parallel;
mod progress;
mod read;
mod render;
mod report;
mod subject;
mod tables;
mod unfinished;
mod visible;
mod vocabulary;

use std::path::Path;
use std::process::ExitCode;

use console::Console;
use copydesk_convert::Source;
use copydesk_convert::model::Diagnostic;
use exit::Exit;

/// Runs the program on the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|panic| {
        console::say(&format!(
            "error: internal error: {}\nplease report it, with the command and the input\n",
            visible::visible(&panic.to_string()),
        ));
    }));
    // The last line of defence: a defect ends as "could not run", never as an abort.
    std::panic::catch_unwind(run).unwrap_or(Exit::CouldNotRun).into()
}

/// What is wrong with a `copydesk.toml` whose paths are below a folder, each with its place: nothing
/// if `validate` would use it. Opens no file.
#[must_use]
pub fn check_configuration(folder: &Path, source: &Source) -> Vec<Diagnostic> {
    control::check_configuration(folder, source)
}

fn run() -> Exit {
    match args::parse() {
        Ok(arguments) => {
            unfinished::watch();
            let mut console = Console::new(&arguments.messages);
            commands::run(&arguments, &mut console)
        }
        Err(answer) if answer.use_stderr() => {
            let said = help::misplaced(&answer).unwrap_or_else(|| answer.render().to_string());
            console::say(&visible::visible_lines(&said));
            Exit::CouldNotRun
        }
        Err(answer) => {
            output::print_or_complain(&answer.render().to_string(), &mut Console::plain())
        }
    }
}

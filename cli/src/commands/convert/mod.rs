//! `convert [INPUT...]`: the main job.

mod folder;
mod journal;
mod plan;
mod run;
mod together;
mod verify;
mod work;

pub(super) use self::plan::ONE_GUID;

use std::path::Path;

use self::journal::{Journal, Progress, Stale};
use self::plan::{Plan, Target};
use self::run::Run;
use super::has_nothing_to_read;
use crate::archive::{Growing, cannot_write};
use crate::args::ConvertArgs;
use crate::console::Console;
use crate::exit::Exit;
use crate::read::reason;
use crate::{codes, visible};
use copydesk_convert::model::Diagnostic;

/// Converts every article; one that fails does not keep the others from being converted.
pub(super) fn run(arguments: &ConvertArgs, console: &mut Console) -> Exit {
    if has_nothing_to_read(&arguments.inputs, console) {
        return Exit::CouldNotRun;
    }
    let plan = match Plan::new(arguments) {
        Ok(plan) => plan,
        Err(fault) => {
            console.fault(&fault);
            return Exit::CouldNotRun;
        }
    };
    let (journal, before) = match open_journal(&plan, arguments, console) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    match journal {
        Some(journal) if before.finished => give_names(&plan, arguments, journal, &before, console),
        journal => match Run::new(&plan, arguments, (journal, before), console) {
            Ok(run) => run.all(),
            Err(exit) => exit,
        },
    }
}

/// Does what an earlier run was killed before: everything is written, and has only to be named.
fn give_names(
    plan: &Plan<'_>,
    arguments: &ConvertArgs,
    journal: Journal,
    before: &Progress,
    console: &mut Console,
) -> Exit {
    let output = if let Target::File(path) = plan.target { Some(path) } else { None };
    for path in output.into_iter().chain(arguments.archive.rejects.as_deref()) {
        if let Err(error) = Growing::name(path) {
            return cannot_write(path, &error, console);
        }
    }
    if arguments.archive.summary || console.has_reader() {
        console.summary(&before.tally.line(before.tally.read));
    }
    if let Err(error) = journal.remove() {
        console.fault(&format!("cannot delete the journal: {}", reason(&error)));
        return Exit::CouldNotRun;
    }
    before.exit
}

fn open_journal(
    plan: &Plan<'_>,
    arguments: &ConvertArgs,
    console: &mut Console,
) -> Result<(Option<Journal>, Progress), Exit> {
    let (output, is_folder) = match plan.target {
        Target::File(path) => (path, false),
        Target::Folder(path) => (path, true),
        Target::Stdout => return Ok((None, Progress::default())),
    };
    if !arguments.archive.resume {
        return Ok((None, Progress::default()));
    }
    if is_folder && let Err(error) = std::fs::create_dir_all(output) {
        return Err(cannot_write(output, &error, console));
    }
    let ConvertArgs { inputs, article, archive, .. } = arguments;
    let job = format!(
        "{inputs:?} {article:?} {:?} {} {} {:?}",
        plan.to, plan.reading.lossless, archive.verify, plan.write
    );
    match Journal::open(journal::path(output, is_folder), &job) {
        Ok((journal, progress)) => Ok((Some(journal), progress)),
        Err(Stale::Io(path, error)) => Err(cannot_write(&path, &error, console)),
        Err(Stale::Other(path)) => {
            let message = "found the journal of a run with other arguments, expected the same";
            let help = "delete it to begin anew, or write somewhere else";
            Err(cannot_resume(&path, message, help, console))
        }
        Err(Stale::Busy(path)) => {
            let message = "found the journal of a run that goes on, expected one run at a time";
            Err(cannot_resume(&path, message, "wait for it, or write somewhere else", console))
        }
    }
}

fn cannot_resume(path: &Path, message: &str, help: &str, console: &mut Console) -> Exit {
    let finding = Diagnostic::new(codes::CANNOT_RESUME, message).help(help);
    console.findings(&visible::name(path), None, &[finding]);
    Exit::CouldNotRun
}

//! `convert validate [INPUT...]`

use std::collections::HashSet;

use copydesk_convert::ReadOptions;
use copydesk_convert::model::{Article, Severity};

use super::has_nothing_to_read;
use crate::args::InputArgs;
use crate::console::Console;
use crate::exit::Exit;
use crate::input;
use crate::read::{ReadFile, read};

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
        match read(&found, from, &ReadOptions::default(), console) {
            Ok(file) => {
                let how = check(&file, console);
                valid += usize::from(how == Exit::Done);
                exit = exit.max(how);
            }
            Err(how) => exit = exit.max(how),
        }
    }
    console.remark(&format!("{valid} of {all} valid"));
    exit
}

/// Shows what a reader reported, and the rules of the model that it left to others.
fn check(file: &ReadFile, console: &mut Console) -> Exit {
    let mut findings = file.outcome.diagnostics.clone();
    let reported: HashSet<_> =
        file.outcome.diagnostics.iter().map(|d| (d.code, d.path.as_deref())).collect();
    let rules = file.outcome.value.iter().flat_map(Article::validate);
    findings.extend(rules.filter(|d| !reported.contains(&(d.code, d.path.as_deref()))));
    file.show(&findings, console);
    match findings.iter().any(|finding| finding.severity == Severity::Error) {
        true => Exit::Faulty,
        false => Exit::Done,
    }
}

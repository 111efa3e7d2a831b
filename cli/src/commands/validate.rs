//! `convert validate [INPUT...]`

use std::collections::{BTreeMap, HashSet};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use copydesk_convert::ReadOptions;
use copydesk_convert::model::Diagnostic;

use super::has_nothing_to_read;
use crate::archive::members::Choice;
use crate::args::{InputArgs, ValidateArgs};
use crate::check::{At, Checker, Looked, about_config, absolute};
use crate::console::Console;
use crate::control::{Baseline, ConfigSource, Configs, Layer, Recorder, selectors};
use crate::exit::Exit;
use crate::mend::{self, Mend};
use crate::read::{Unread, reason};
use crate::report::{FileReport, Name, Outlets, Root, Totals};
use crate::subject::{self, Subject};
use crate::{codes, input, output, parallel, visible};

/// Checks every input and reports everything that is wrong with it.
pub(super) fn run(arguments: &ValidateArgs, console: &mut Console) -> Exit {
    if has_nothing_to_read(&arguments.inputs, console) {
        return Exit::CouldNotRun;
    }
    let ended = checker(arguments, console)
        .and_then(|checker| Ok(Run::new(&checker, arguments, console)?.all(arguments, console)));
    ended.unwrap_or_else(|exit| exit)
}

struct Run<'a> {
    checker: &'a Checker,
    outlets: Outlets,
    recorder: Option<Recorder>,
    /// The configurations that were complained of.
    bad: HashSet<PathBuf>,
    exit: Exit,
    mended: Mending,
}

/// What was or would be mended.
#[derive(Clone, Copy, Debug, Default)]
struct Mending {
    files: usize,
    places: usize,
}

impl<'a> Run<'a> {
    fn new(
        checker: &'a Checker,
        arguments: &ValidateArgs,
        console: &mut Console,
    ) -> Result<Self, Exit> {
        let recorder = match &arguments.write_baseline {
            Some(path) => Some(Recorder::open(path).map_err(|e| cannot_write(path, &e, console))?),
            None => None,
        };
        let outlets = Outlets::open(&arguments.report, console)?;
        let (bad, mended) = (HashSet::new(), Mending::default());
        Ok(Self { checker, outlets, recorder, bad, exit: Exit::Done, mended })
    }

    fn all(mut self, arguments: &ValidateArgs, console: &mut Console) -> Exit {
        // By the folder or pattern that they were found by: passed over, and looked at.
        let mut counts: BTreeMap<Arc<Path>, (usize, usize)> = BTreeMap::new();
        let checker = self.checker;
        let InputArgs { from, allow_empty, .. } = arguments.inputs;
        let choice = Choice { from, allow_empty };
        parallel::ordered(
            parallel::jobs(arguments.jobs.jobs),
            |feed| {
                let found = input::find_with_archives(&arguments.inputs, None);
                subject::feed(found, choice, |input| checker.wants(input), feed);
            },
            |subject| checker.look(subject),
            |subject, looked| {
                let looked = looked.unwrap_or_else(|_| defect(&subject));
                if let Some(found_in) = subject.found_in() {
                    let (passed_over, looked_at) = counts.entry(found_in).or_default();
                    let over = matches!(looked, Looked::PassedOver);
                    *(if over { passed_over } else { looked_at }) += 1;
                }
                self.take(looked, console);
                ControlFlow::Continue(())
            },
        );
        let left = |(_, (_, looked_at)): &(_, (usize, usize))| *looked_at == 0;
        if !arguments.inputs.allow_empty {
            for (found_in, (passed_over, _)) in counts.into_iter().filter(left) {
                self.nothing_left(&found_in, passed_over, console);
            }
        }
        self.finish(arguments, console)
    }

    fn take(&mut self, looked: Looked, console: &mut Console) {
        match looked {
            Looked::At(at) => self.tell(*at, console),
            Looked::PassedOver | Looked::Through => {}
            Looked::NotMended(name) => console.notice(&format!(
                "{name}: what an archive holds is not mended; unpack it to mend its files"
            )),
            Looked::BadConfig(bad) => {
                if self.bad.insert(bad.path.clone()) {
                    let report = about_config(&bad, &self.checker.root);
                    self.outlets.file(&report, console);
                }
            }
        }
    }

    fn tell(&mut self, at: At, console: &mut Console) {
        let At { mut report, path, mended } = at;
        if let Some(mended) = mended {
            self.mended.files += 1;
            self.mended.places += mended.places;
            if self.checker.mend == Mend::Diff {
                let diff = mend::unified(&report.name.path, &mended.before, &mended.after);
                self.exit =
                    self.exit.max(output::print_or_complain(&diff, console)).max(Exit::Faulty);
            }
        }
        if let (Some(recorder), Some(path)) = (&mut self.recorder, path) {
            recorder.record(&path, &report);
            // What is known from now on does not fail.
            report.exit = if report.exit == Exit::Faulty { Exit::Done } else { report.exit };
        }
        self.outlets.file(&report, console);
    }

    fn nothing_left(&mut self, named: &Path, passed_over: usize, console: &mut Console) {
        let message = format!(
            "found {passed_over} files, all of them excluded, expected at least one to check"
        );
        let finding = Diagnostic::new(codes::NOTHING_FOUND, message)
            .help("name the files, or see `exclude` in copydesk.toml");
        let report =
            FileReport::about(self.checker.root.name(named), vec![finding], Exit::CouldNotRun);
        self.outlets.file(&report, console);
    }

    fn finish(self, arguments: &ValidateArgs, console: &mut Console) -> Exit {
        let (exit, totals) = self.outlets.finish(console);
        let mut exit = exit.max(self.exit);
        if let (Some(recorder), Some(path)) = (self.recorder, &arguments.write_baseline) {
            match recorder.finish() {
                Ok(count) => console.remark(&format!("{count} findings in the baseline")),
                Err(error) => exit = exit.max(cannot_write(path, &error, console)),
            }
        }
        if self.mended.files > 0 {
            let Mending { files, places } = self.mended;
            let verb = if arguments.diff { "would be mended" } else { "mended" };
            console.remark(&format!("{places} places in {files} files {verb}"));
        }
        console.remark(&summary(&totals));
        exit
    }
}

/// A defect of the program that an input brings out.
fn defect(subject: &Subject) -> Looked {
    let Unread { name, findings, exit, .. } = *Unread::defect(subject.name());
    let report = FileReport::about(Name::of(name), findings, exit);
    Looked::At(Box::new(At { report, path: None, mended: None }))
}

/// What the arguments say about the checks, or that they contradict each other.
fn checker(arguments: &ValidateArgs, console: &mut Console) -> Result<Checker, Exit> {
    let fault = |message: String, console: &mut Console| {
        console.fault(&message);
        Exit::CouldNotRun
    };
    let layer = layer(arguments).map_err(|message| fault(message, console))?;
    if let Some(message) = contradiction(arguments) {
        return Err(fault(message.to_owned(), console));
    }
    let baseline = match &arguments.baseline {
        Some(path) => Some(Baseline::read(path).map_err(|finding| {
            console.findings(&visible::name(path), None, &[*finding]);
            Exit::CouldNotRun
        })?),
        None => None,
    };
    let mut read = ReadOptions::default();
    read.language.clone_from(&arguments.language);
    read.published = arguments.published;
    read.max_bytes = arguments.inputs.max_bytes;
    let config = match (&arguments.config, arguments.no_config) {
        (Some(path), _) => ConfigSource::File(path.clone()),
        (None, true) => ConfigSource::None,
        (None, false) => ConfigSource::Nearest,
    };
    let mend = match (arguments.fix, arguments.diff) {
        (_, true) => Mend::Diff,
        (true, false) => Mend::Fix,
        (false, false) => Mend::Report,
    };
    let reports = arguments.report.iter().filter_map(|report| report.path.as_deref());
    let written = reports.chain(arguments.write_baseline.as_deref()).map(absolute);
    Ok(Checker {
        from: arguments.inputs.from,
        read,
        layer,
        fail_on: arguments.fail_on,
        configs: Configs::new(config),
        baseline,
        mend,
        stdin: arguments.stdin_filename.clone(),
        root: Root::find(),
        written: written.collect(),
    })
}

fn layer(arguments: &ValidateArgs) -> Result<Layer, String> {
    Ok(Layer {
        select: selectors(&arguments.select, false)?,
        ignore: selectors(&arguments.ignore, true)?,
        severity: Vec::new(),
    })
}

/// What cannot be asked for together.
fn contradiction(arguments: &ValidateArgs) -> Option<&'static str> {
    let InputArgs { inputs, files_from, .. } = &arguments.inputs;
    let reads_stdin = inputs.is_empty() && files_from.is_none()
        || inputs.iter().any(|input| input.as_os_str() == "-");
    if arguments.fix && !arguments.diff && reads_stdin {
        return Some("found --fix and standard input, which has no file to mend; use --diff");
    }
    if arguments.stdin_filename.is_some() && !reads_stdin {
        return Some("found --stdin-filename, but standard input is not read");
    }
    let baseline = arguments.write_baseline.as_deref().map(absolute);
    let mut reports = arguments.report.iter().filter_map(|report| report.path.as_deref());
    if baseline.is_some_and(|baseline| reports.any(|report| absolute(report) == baseline)) {
        return Some("found a report and a baseline to write to one file, expected two");
    }
    let to_stdout = arguments.report.iter().any(|report| report.path.is_none());
    (arguments.diff && to_stdout).then_some(
        "found --diff and a report, both for standard output; name a file with FORMAT=PATH",
    )
}

/// What a person wants to know at the end.
fn summary(totals: &Totals) -> String {
    let Totals { files, checked, clean, errors, warnings, suppressed, known, .. } = totals;
    let mut text = format!("{clean} of {files} without findings");
    let parts = [
        (*errors, if *errors == 1 { "error" } else { "errors" }),
        (*warnings, if *warnings == 1 { "warning" } else { "warnings" }),
        (files - checked, "not read"),
        (*suppressed, "ignored in files"),
        (*known, "in the baseline"),
    ];
    for (number, what) in parts.into_iter().filter(|(number, _)| *number > 0) {
        text.push_str(&format!(", {number} {what}"));
    }
    text
}

fn cannot_write(path: &Path, error: &std::io::Error, console: &mut Console) -> Exit {
    let finding = Diagnostic::new(codes::CANNOT_WRITE, reason(error));
    console.findings(&visible::name(path), None, &[finding]);
    Exit::CouldNotRun
}

//! `convert validate [INPUT...]`

use std::collections::HashSet;
use std::path::PathBuf;

use copydesk_convert::ReadOptions;
use copydesk_convert::model::Diagnostic;

use super::has_nothing_to_read;
use crate::args::ValidateArgs;
use crate::check::{At, Checker, Looked, about_config, absolute};
use crate::console::Console;
use crate::control::{Baseline, ConfigSource, Configs, Layer, Recorder, selectors};
use crate::exit::Exit;
use crate::mend::{self, Mend};
use crate::read::reason;
use crate::report::{FileReport, Name, Outlets, Root, Totals};
use crate::{codes, input, output, visible};

/// Checks every input and reports everything that is wrong with it.
pub(super) fn run(arguments: &ValidateArgs, console: &mut Console) -> Exit {
    if has_nothing_to_read(&arguments.inputs.inputs, console) {
        return Exit::CouldNotRun;
    }
    match Run::new(arguments, console) {
        Ok(run) => run.all(arguments, console),
        Err(exit) => exit,
    }
}

struct Run {
    checker: Checker,
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

impl Run {
    fn new(arguments: &ValidateArgs, console: &mut Console) -> Result<Self, Exit> {
        let mut fault = |message: String| {
            console.fault(&message);
            Exit::CouldNotRun
        };
        let layer = Layer {
            select: selectors(&arguments.select, false).map_err(&mut fault)?,
            ignore: selectors(&arguments.ignore, true).map_err(&mut fault)?,
            severity: Vec::new(),
        };
        let reads_stdin = arguments.inputs.inputs.is_empty()
            || arguments.inputs.inputs.iter().any(|input| input.as_os_str() == "-");
        if arguments.fix && reads_stdin {
            return Err(fault(
                "found --fix and standard input, which has no file to mend; use --diff".into(),
            ));
        }
        if arguments.stdin_filename.is_some() && !reads_stdin {
            return Err(fault("found --stdin-filename, but standard input is not read".into()));
        }
        let baseline = match &arguments.baseline {
            Some(path) => Some(Baseline::read(path).map_err(|finding| {
                console.findings(&visible::name(path), None, &[*finding]);
                Exit::CouldNotRun
            })?),
            None => None,
        };
        let recorder = match &arguments.write_baseline {
            Some(path) => Some(Recorder::open(path).map_err(|e| cannot_write(path, &e, console))?),
            None => None,
        };
        let outlets = Outlets::open(&arguments.report, console)?;
        let checker = checker(arguments, layer, baseline);
        let (bad, mended) = (HashSet::new(), Mending::default());
        Ok(Self { checker, outlets, recorder, bad, exit: Exit::Done, mended })
    }

    fn all(mut self, arguments: &ValidateArgs, console: &mut Console) -> Exit {
        let found = input::find(&arguments.inputs.inputs, arguments.inputs.from, None);
        let mut passed_over = 0;
        let mut looked_at = 0;
        for found in found {
            match self.checker.look(found) {
                Looked::At(at) => {
                    looked_at += 1;
                    self.tell(*at, console);
                }
                Looked::PassedOver => passed_over += 1,
                Looked::BadConfig(bad) => {
                    looked_at += 1;
                    if self.bad.insert(bad.path.clone()) {
                        let report = about_config(&bad, &self.checker.root);
                        self.outlets.file(&report, console);
                    }
                }
            }
        }
        if looked_at == 0 && passed_over > 0 {
            self.nothing_left(passed_over, console);
        }
        self.finish(arguments, console)
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
        if let Some(recorder) = &mut self.recorder {
            let known = path.as_deref().is_some_and(|path| recorder.can_name(path));
            if let Some(path) = path.filter(|_| known) {
                recorder.record(&path, &report);
                // What is known from now on does not fail.
                report.exit = if report.exit == Exit::Faulty { Exit::Done } else { report.exit };
            }
        }
        self.outlets.file(&report, console);
    }

    fn nothing_left(&mut self, passed_over: usize, console: &mut Console) {
        let message = format!(
            "found {passed_over} files, all of them excluded, expected at least one to check"
        );
        let finding = Diagnostic::new(codes::NOTHING_FOUND, message)
            .help("name the files, or see `exclude` in copydesk.toml");
        let report = FileReport::about(Name::of("copydesk.toml"), vec![finding], Exit::CouldNotRun);
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

fn checker(arguments: &ValidateArgs, layer: Layer, baseline: Option<Baseline>) -> Checker {
    let mut read = ReadOptions::default();
    read.language.clone_from(&arguments.language);
    read.published = arguments.published;
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
    Checker {
        from: arguments.inputs.from,
        read,
        layer,
        fail_on: arguments.fail_on,
        configs: Configs::new(config),
        baseline,
        mend,
        stdin: arguments.stdin_filename.clone(),
        root: Root::find(),
        named: arguments.inputs.inputs.iter().cloned().collect(),
        written: written.collect(),
    }
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

fn cannot_write(path: &std::path::Path, error: &std::io::Error, console: &mut Console) -> Exit {
    let finding = Diagnostic::new(codes::CANNOT_WRITE, reason(error));
    console.findings(&visible::name(path), None, &[finding]);
    Exit::CouldNotRun
}

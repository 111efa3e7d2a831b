//! Where reports go: files that appear whole at the end, and the two streams.

use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use copydesk_convert::model::{Diagnostic, Severity};

use super::{FileReport, ReportFormat, ReportSpec, State};
use crate::check::absolute;
use crate::console::Console;
use crate::exit::Exit;
use crate::output::Saving;
use crate::read::reason;
use crate::render::{self, Render};
use crate::{codes, visible};

/// What a run came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    /// Inputs that were named or found.
    pub(crate) files: usize,
    /// Inputs on which every check was made.
    pub(crate) checked: usize,
    /// Inputs without errors, warnings and notes, which were checked.
    pub(crate) clean: usize,
    /// Errors.
    pub(crate) errors: usize,
    /// Warnings.
    pub(crate) warnings: usize,
    /// Notes.
    pub(crate) notes: usize,
    /// Findings that comments in the files hide.
    pub(crate) suppressed: usize,
    /// Findings that the baseline hides.
    pub(crate) known: usize,
}

impl Totals {
    fn add(&mut self, file: &FileReport) {
        self.files += 1;
        self.checked += usize::from(file.state == State::Checked);
        self.clean += usize::from(file.state == State::Checked && file.findings.is_empty());
        self.errors += file.count(Severity::Error);
        self.warnings += file.count(Severity::Warning);
        self.notes += file.count(Severity::Note);
        self.suppressed += file.suppressed;
        self.known += file.known;
    }
}

/// Every report of a run.
pub(crate) struct Outlets {
    all: Vec<Outlet>,
    totals: Totals,
    exit: Exit,
}

struct Outlet {
    render: Box<dyn Render>,
    target: Target,
}

enum Target {
    Stdout(BufWriter<io::Stdout>),
    Stderr(BufWriter<io::Stderr>),
    File(PathBuf, Box<BufWriter<Saving>>),
    /// Whoever read it has had enough, or writing failed and that was said.
    Gone,
}

impl Outlets {
    /// Opens every report that is asked for.
    ///
    /// What no `--report` sends to standard output is told as messages are. On GitHub, annotations
    /// are added unless they are asked for.
    pub(crate) fn open(specs: &[ReportSpec], console: &mut Console) -> Result<Self, Exit> {
        if let Some(fault) = clash(specs) {
            console.fault(&fault);
            return Err(Exit::CouldNotRun);
        }
        let mut all = Vec::new();
        if specs.iter().all(|spec| spec.path.is_some()) {
            let render = Box::new(console.text());
            all.push(Outlet { render, target: Target::Stderr(BufWriter::new(io::stderr())) });
        }
        for ReportSpec { format, path } in specs {
            let render = render::of(*format, console, path.is_none());
            let target = match path {
                None => Target::Stdout(BufWriter::new(io::stdout())),
                Some(path) => match Saving::open(path) {
                    Ok(file) => Target::File(path.clone(), Box::new(BufWriter::new(file))),
                    Err(error) => return Err(cannot_write(path, &error, console)),
                },
            };
            all.push(Outlet { render, target });
        }
        let github = std::env::var_os("GITHUB_ACTIONS").is_some_and(|on| on == "true");
        let asked = |spec: &ReportSpec| spec.format == ReportFormat::Github && spec.path.is_none();
        if github && !specs.iter().any(asked) {
            let render = render::of(ReportFormat::Github, console, false);
            all.push(Outlet { render, target: Target::Stderr(BufWriter::new(io::stderr())) });
        }
        let mut outlets = Self { all, totals: Totals::default(), exit: Exit::Done };
        outlets.each(console, |render, out| render.start(out));
        Ok(outlets)
    }

    /// Tells what was found in the next file.
    pub(crate) fn file(&mut self, file: &FileReport, console: &mut Console) {
        self.totals.add(file);
        self.exit = self.exit.max(file.exit);
        self.each(console, |render, out| render.file(file, out));
    }

    /// Ends every report and puts files in their places.
    pub(crate) fn finish(mut self, console: &mut Console) -> (Exit, Totals) {
        let totals = self.totals;
        self.each(console, |render, out| render.end(&totals, out));
        for outlet in self.all {
            if let Target::File(path, file) = outlet.target {
                let saved = file.into_inner().map_err(io::IntoInnerError::into_error);
                if let Err(error) = saved.and_then(Saving::commit) {
                    self.exit = self.exit.max(cannot_write(&path, &error, console));
                }
            }
        }
        (self.exit, totals)
    }

    fn each(
        &mut self,
        console: &mut Console,
        mut write: impl FnMut(&mut dyn Render, &mut dyn Write) -> io::Result<()>,
    ) {
        for outlet in &mut self.all {
            let (name, written) = match &mut outlet.target {
                Target::Gone => continue,
                // The streams show each file when it is done.
                Target::Stdout(out) => (
                    Path::new("<stdout>"),
                    write(&mut *outlet.render, out).and_then(|()| out.flush()),
                ),
                Target::Stderr(out) => (
                    Path::new("<stderr>"),
                    write(&mut *outlet.render, out).and_then(|()| out.flush()),
                ),
                Target::File(path, out) => (path.as_path(), write(&mut *outlet.render, out)),
            };
            let Err(error) = written else { continue };
            if error.kind() != ErrorKind::BrokenPipe {
                self.exit = self.exit.max(cannot_write(name, &error, console));
            }
            outlet.target = Target::Gone;
        }
    }
}

/// The file that a path means; devices and pipes are what they are called.
fn target(path: &Path) -> PathBuf {
    let special = path.metadata().is_ok_and(|found| !found.is_file());
    if special { path.to_owned() } else { absolute(path) }
}

/// Why two reports cannot both be written.
fn clash(specs: &[ReportSpec]) -> Option<String> {
    specs.iter().enumerate().find_map(|(i, spec)| {
        let place = |spec: &ReportSpec| spec.path.as_deref().map(target);
        let other = specs.get(..i)?.iter().find(|other| place(other) == place(spec))?;
        let place = spec.path.as_deref().map_or_else(|| "standard output".into(), visible::name);
        let (one, two) = (other.format, spec.format);
        Some(format!(
            "found two reports for {place}, {one} and {two}, expected one; name files with FORMAT=PATH"
        ))
    })
}

fn cannot_write(path: &Path, error: &io::Error, console: &mut Console) -> Exit {
    let finding = Diagnostic::new(codes::CANNOT_WRITE, reason(error));
    console.findings(&visible::name(path), None, &[finding]);
    Exit::CouldNotRun
}

//! `convert [INPUT...]`: the main job.

mod folder;
mod growing;
mod journal;
mod plan;
mod rejects;
mod sheet;
mod shown;
mod tally;
mod together;
mod verify;
mod work;

use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use copydesk_convert::Source;
use copydesk_convert::model::Diagnostic;

use self::folder::{Folder, Unwritten};
use self::growing::Growing;
use self::journal::{Journal, Progress, Stale};
use self::plan::{Plan, Target};
use self::rejects::Rejects;
use self::sheet::Sheet;
use self::shown::Shown;
use self::together::{Stop, Together, not_one};
use self::work::{Made, Part, Piece};
use super::has_nothing_to_read;
use crate::archive::{Content, Origin, Supply, Task};
use crate::args::ConvertArgs;
use crate::console::Console;
use crate::exit::Exit;
use crate::parallel::{self, Panicked, Worked};
use crate::progress::Bar;
use crate::read::{Unread, reason};
use crate::{codes, input, output, visible};

/// How many bytes are written between two steps of the journal.
const STEP: u64 = 1 << 20;

/// How many articles are read between two steps, if less is written.
const STEP_ARTICLES: u64 = 2_000;

const GO_ON: ControlFlow<()> = ControlFlow::Continue(());

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
            Ok(run) => run.all(arguments),
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

/// A run, as far as it has come.
struct Run<'a> {
    plan: &'a Plan<'a>,
    console: &'a mut Console,
    bar: Bar,
    outlet: Outlet<'a>,
    rejects: Option<Rejects>,
    journal: Option<Journal>,
    /// How far it has come, and what was done in earlier runs.
    now: Progress,
    before: Progress,
    /// What the journal says.
    told: Progress,
    /// How many bytes of files are through.
    bytes: u64,
    /// The articles of the input that is under way.
    under_way: u64,
    shown: Shown,
    summary: bool,
    /// The name of the only input, if there is one.
    last: String,
}

enum Outlet<'a> {
    Together(Box<Together>),
    Folder(Box<Folder<'a>>),
}

impl<'a> Run<'a> {
    fn new(
        plan: &'a Plan<'a>,
        arguments: &'a ConvertArgs,
        (journal, before): (Option<Journal>, Progress),
        console: &'a mut Console,
    ) -> Result<Self, Exit> {
        let rejects = arguments.archive.rejects.as_ref().map(|path| {
            let sheet = grow(path, journal.is_some(), before.rejects)?;
            Ok((path, sheet))
        });
        let rejects = match rejects {
            None => None,
            Some(Ok((path, sheet))) => Some(Rejects { path: path.clone(), sheet }),
            Some(Err((path, error))) => return Err(cannot_write(&path, &error, console)),
        };
        let outlet = match plan.target {
            Target::Folder(folder) => Outlet::Folder(Folder::new(plan, folder).into()),
            Target::Stdout => {
                let sheet = Sheet::Stdout(io::stdout());
                Outlet::Together(Together::new(plan, sheet, 0).into())
            }
            Target::File(path) => {
                let sheet = grow(path, journal.is_some(), before.written)
                    .map_err(|(path, error)| cannot_write(&path, &error, console))?;
                Outlet::Together(Together::new(plan, sheet, before.tally.written).into())
            }
        };
        let but_not = arguments.out_dir.clone();
        let bar = Bar::new(console.has_reader(), &arguments.inputs, but_not);
        Ok(Self {
            plan,
            bar,
            outlet,
            rejects,
            journal,
            now: before,
            before,
            told: before,
            bytes: 0,
            under_way: 0,
            shown: Shown::default(),
            summary: arguments.archive.summary,
            last: String::new(),
            console,
        })
    }

    fn all(mut self, arguments: &ConvertArgs) -> Exit {
        let found = input::find_with_archives(&arguments.inputs, arguments.out_dir.as_deref());
        let streamed = AtomicU64::new(0);
        let supply = Supply::new(self.plan.from, &streamed, self.now.done);
        let plan = self.plan;
        // One file of one article needs no threads.
        let few = !arguments.inputs.are_many()
            && arguments.inputs.inputs.iter().all(|path| {
                let format = input::packed::format(path).or(plan.from);
                format.is_some_and(|format| !format.info().many) && !input::packed::is_archive(path)
            })
            && !arguments.inputs.inputs.is_empty();
        let jobs = if few { 1 } else { parallel::jobs(arguments.jobs.jobs) };
        let mut stopped = None;
        parallel::ordered(
            jobs,
            |feed| supply.run(found, feed),
            |task| plan.work(task),
            |task, made| match self.take(&task, made, &streamed) {
                Ok(()) => GO_ON,
                Err(stop) => {
                    stopped = Some(stop);
                    ControlFlow::Break(())
                }
            },
        );
        self.end(stopped)
    }

    fn take(&mut self, task: &Task, made: Worked<Made>, streamed: &AtomicU64) -> Result<(), Stop> {
        let origin = &task.origin;
        self.last.clone_from(&origin.name);
        self.check(origin)?;
        if matches!(task.content, Content::Before) {
            self.keep_name(origin);
            return Ok(());
        }
        let made = made.unwrap_or_else(|Panicked| {
            let number = if let Content::Clipping(number, _) = task.content { number } else { 0 };
            let Unread { findings, exit, .. } = *Unread::defect(origin.name.clone());
            Made { parts: vec![Part::failed(number, findings, exit)], ..Made::default() }
        });
        let clipping = match &task.content {
            Content::Clipping(_, Ok(source)) => Some(source),
            _ => None,
        };
        self.tell(origin, &made, clipping);
        let mut last = 0;
        for part in made.parts {
            last = part.number;
            self.part(origin, part, clipping)?;
        }
        if let Some((path, staged)) = made.file {
            let Outlet::Folder(folder) = &mut self.outlet else { return Ok(()) };
            let filed = folder.file(path, staged);
            self.filed(filed)?;
        }
        let is_open = matches!(task.content, Content::Clipping(..))
            || matches!(task.content, Content::Obstacle(_)) && self.under_way > 0;
        if !is_open {
            self.end_of(origin)?;
        }
        self.step(origin, is_open.then_some(last))?;
        if let Content::File(path) = &task.content {
            self.bytes += path.metadata().map_or(0, |about| about.len());
        }
        self.bar.at(self.now.tally.read, self.bytes + streamed.load(Ordering::Relaxed));
        Ok(())
    }

    /// An input that an earlier run has finished keeps the name of its file.
    fn keep_name(&mut self, origin: &Origin) {
        if let (Outlet::Folder(folder), Some(place), Target::Folder(path)) =
            (&mut self.outlet, &origin.place, self.plan.target)
        {
            folder.take(&self.plan.path(path, place, None));
        }
    }

    /// Stops if the inputs are others than those of the earlier run.
    fn check(&self, origin: &Origin) -> Result<(), Stop> {
        let (inputs, articles) = self.before.done;
        let last = if articles > 0 { inputs } else { inputs.wrapping_sub(1) };
        if (inputs, articles) != (0, 0)
            && origin.number == last
            && origin.digest != self.before.digest
        {
            let message = "found other inputs than those of the earlier run, expected the same";
            let help = "delete the journal, which ends in .copydesk-resume, to begin anew";
            return Err(Stop::Several(
                Diagnostic::new(codes::CANNOT_RESUME, message).help(help).into(),
            ));
        }
        Ok(())
    }

    fn part(
        &mut self,
        origin: &Origin,
        mut part: Part,
        clipping: Option<&Source>,
    ) -> Result<(), Stop> {
        self.now.tally.count(&part);
        self.now.exit = self.now.exit.max(part.exit);
        self.under_way += u64::from(part.is_written() || part.exit != Exit::Done);
        if part.exit != Exit::Done
            && let Some(rejects) = &mut self.rejects
        {
            let added = rejects.add(&origin.name, part.number, clipping, &part.findings);
            added.map_err(|error| self.failed_rejects(&error))?;
        }
        let piece = std::mem::replace(&mut part.made, Piece::Nothing);
        match &mut self.outlet {
            Outlet::Together(together) => together.take(self.plan, piece),
            Outlet::Folder(folder) => {
                if matches!(piece, Piece::Nothing | Piece::Filed) {
                    return Ok(());
                }
                let several = origin.number == self.before.done.0 && self.before.done.1 > 0;
                let taken = folder.piece(origin, part.number, piece, several);
                self.filed(taken)
            }
        }
    }

    /// Says what cannot be written; whether that ends the run.
    fn filed(&mut self, filed: Result<(), Unwritten>) -> Result<(), Stop> {
        match filed {
            Ok(()) => {}
            Err((path, error)) if path.as_os_str().is_empty() => {
                self.bar.aside(|| self.console.fault(&error.to_string()));
                self.failed();
            }
            Err((path, error)) => {
                let finding = Diagnostic::new(codes::CANNOT_WRITE, reason(&error));
                self.show(&visible::name(&path), None, &[finding]);
                self.failed();
                // What comes next has no room either.
                if error.kind() == io::ErrorKind::StorageFull {
                    return Err(Stop::Gone);
                }
            }
        }
        Ok(())
    }

    fn failed(&mut self) {
        self.now.exit = Exit::CouldNotRun;
        self.now.tally.failed += 1;
        self.now.tally.written = self.now.tally.written.saturating_sub(1);
    }

    fn failed_rejects(&mut self, error: &io::Error) -> Stop {
        let path = self.rejects.as_ref().map_or_else(PathBuf::new, |rejects| rejects.path.clone());
        self.now.exit = self.bar.aside(|| cannot_write(&path, error, self.console));
        Stop::Gone
    }

    /// Shows the findings of a task before anything is written.
    fn tell(&mut self, origin: &Origin, made: &Made, clipping: Option<&Source>) {
        let findings: Vec<_> = made.parts.iter().flat_map(|p| &p.findings).cloned().collect();
        match clipping {
            Some(_) => self.bar.aside(|| {
                self.shown.show(self.console, &origin.name, clipping, &findings);
            }),
            None => self.show(&origin.name, made.source.as_ref(), &findings),
        }
    }

    /// The articles of an input are through.
    fn end_of(&mut self, origin: &Origin) -> Result<(), Stop> {
        let articles = std::mem::take(&mut self.under_way);
        self.bar.aside(|| self.shown.end(self.console, &origin.name));
        let before = origin.number == self.before.done.0 && self.before.done.1 > 0;
        let Outlet::Folder(folder) = &mut self.outlet else { return Ok(()) };
        if articles == 0 && !before && !self.plan.to.info().many {
            let finding = not_one(self.plan, "0");
            self.now.exit = self.now.exit.max(Exit::Faulty);
            self.show(&origin.name, None, &[finding]);
            return Ok(());
        }
        let ended = folder.end(origin);
        self.filed(ended)
    }

    /// Writes down how far it has come. `last` is the last article of an input that goes on.
    fn step(&mut self, origin: &Origin, last: Option<u64>) -> Result<(), Stop> {
        let Some(journal) = &mut self.journal else { return Ok(()) };
        self.now.done = last.map_or((origin.number + 1, 0), |last| (origin.number, last));
        self.now.digest = origin.digest;
        let due = match &mut self.outlet {
            Outlet::Together(together) => {
                let bytes = together.length_so_far().saturating_sub(self.told.written);
                let articles = self.now.tally.read - self.told.tally.read;
                let long = bytes >= STEP || articles >= STEP_ARTICLES;
                if long {
                    self.now.written = together.length()?;
                }
                long
            }
            Outlet::Folder(folder) => {
                (last.is_none() || folder.is_settled())
                    && !(last.is_some() && self.plan.to.info().many)
            }
        };
        if !due {
            return Ok(());
        }
        if let Some(rejects) = &mut self.rejects {
            self.now.rejects = rejects.sheet.length()?;
        }
        journal.step(&self.now)?;
        self.told = self.now;
        Ok(())
    }

    fn show(&mut self, name: &str, source: Option<&Source>, findings: &[Diagnostic]) {
        if !findings.is_empty() {
            self.bar.aside(|| self.console.findings(name, source, findings));
        }
    }

    fn end(mut self, stopped: Option<Stop>) -> Exit {
        let mut whole = stopped.is_none();
        if let Some(stop) = stopped {
            self.stopped(stop);
        }
        if whole && let Err(error) = self.finished() {
            whole = false;
            self.stopped(Stop::Io(error));
        }
        let outlet = std::mem::replace(
            &mut self.outlet,
            Outlet::Folder(Folder::new(self.plan, Path::new("")).into()),
        );
        if let (Outlet::Together(together), true) = (outlet, whole) {
            // Without an article there is only something to write if all went well.
            let wanted = together.has_any() || self.now.exit == Exit::Done;
            if wanted {
                let finished = together.finish(self.plan);
                finished.unwrap_or_else(|stop| self.stopped(stop));
            }
        }
        self.close(whole);
        if self.summary || self.console.has_reader() && self.now.tally.read > 1 {
            let line = self.now.tally.line(self.before.tally.read);
            self.bar.aside(|| self.console.summary(&line));
        }
        self.now.exit
    }

    /// Writes down that all is written: from here on only names are given.
    fn finished(&mut self) -> io::Result<()> {
        let Some(journal) = &mut self.journal else { return Ok(()) };
        if let Outlet::Together(together) = &mut self.outlet {
            together.length()?;
        }
        if let Some(rejects) = &mut self.rejects {
            rejects.sheet.length()?;
        }
        self.now.finished = true;
        journal.step(&self.now)
    }

    /// Finishes what stands beside the output.
    fn close(&mut self, whole: bool) {
        if let (Some(Rejects { path, sheet }), true) =
            (self.rejects.take(), whole || self.journal.is_none())
            && let Err(error) = sheet.commit()
        {
            self.now.exit = cannot_write(&path, &error, self.console);
        }
        if let (Some(journal), true) = (self.journal.take(), whole)
            && let Err(error) = journal.remove()
        {
            self.console.fault(&format!("cannot delete the journal: {}", reason(&error)));
            self.now.exit = Exit::CouldNotRun;
        }
    }

    fn stopped(&mut self, stop: Stop) {
        let exit = match stop {
            Stop::Gone => Exit::Done,
            Stop::Several(finding) => {
                self.show(&self.last.clone(), None, std::slice::from_ref(&*finding));
                if finding.code == codes::CANNOT_RESUME { Exit::CouldNotRun } else { Exit::Faulty }
            }
            Stop::Guid(message) => {
                self.bar.aside(|| self.console.fault(message));
                Exit::CouldNotRun
            }
            Stop::Io(error) => self.bar.aside(|| match self.plan.target {
                Target::File(path) | Target::Folder(path) => {
                    cannot_write(path, &error, self.console)
                }
                Target::Stdout => output::unwritable(&error, self.console),
            }),
        };
        self.now.exit = self.now.exit.max(exit);
    }
}

/// A file to write to little by little, over several runs if it is to `grow`.
fn grow(path: &Path, grows: bool, length: u64) -> Result<Sheet, Unwritten> {
    if !grows {
        return Ok(Sheet::Unopened(path.to_owned()));
    }
    match Growing::open(path, length) {
        Ok(file) => Ok(Sheet::Growing(io::BufWriter::with_capacity(64 << 10, file))),
        Err(error) => Err((path.to_owned(), error)),
    }
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
        plan.to, plan.lossless, archive.verify, plan.write
    );
    match Journal::open(journal::path(output, is_folder), &job) {
        Ok((journal, progress)) => Ok((Some(journal), progress)),
        Err(Stale::Io(path, error)) => Err(cannot_write(&path, &error, console)),
        Err(Stale::Other(path)) => {
            let message = "found the journal of a run with other arguments, expected the same";
            let finding = Diagnostic::new(codes::CANNOT_RESUME, message);
            let help = "delete it to begin anew, or write somewhere else";
            console.findings(&visible::name(&path), None, &[finding.help(help)]);
            Err(Exit::CouldNotRun)
        }
    }
}

fn cannot_write(path: &Path, error: &io::Error, console: &mut Console) -> Exit {
    let finding = Diagnostic::new(codes::CANNOT_WRITE, reason(error));
    console.findings(&visible::name(path), None, &[finding]);
    Exit::CouldNotRun
}

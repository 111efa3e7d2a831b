//! A run: what becomes of each task, in the order of the inputs.

use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicU64;

use copydesk_convert::model::Diagnostic;

use super::folder::{Folder, Unwritten};
use super::journal::{Journal, Progress};
use super::plan::{Plan, Target};
use super::together::{Stop, Together, not_one};
use super::work::{Converted, Part, Piece};
use crate::archive::{
    Content, Growing, Ledger, Made, Origin, Rejects, Sheet, Supply, Task, cannot_write,
};
use crate::args::ConvertArgs;
use crate::console::Console;
use crate::exit::Exit;
use crate::parallel::{self, Panicked, Worked};
use crate::progress::Bar;
use crate::read::reason;
use crate::{codes, input, visible};

/// How many bytes are written between two steps of the journal.
const STEP: u64 = 1 << 20;

/// How many articles are read between two steps, if less is written.
const STEP_ARTICLES: u64 = 2_000;

const GO_ON: ControlFlow<()> = ControlFlow::Continue(());

/// A run, as far as it has come.
pub(super) struct Run<'a> {
    plan: &'a Plan<'a>,
    arguments: &'a ConvertArgs,
    ledger: Ledger<'a>,
    outlet: Outlet<'a>,
    journal: Option<Journal>,
    /// How far it has come, as of the last step that was due, and what was done in earlier runs.
    now: Progress,
    before: Progress,
    /// The articles of the input that is under way.
    under_way: u64,
    /// The name of the input that was taken last.
    last: String,
}

/// Where the articles go.
enum Outlet<'a> {
    Together(Box<Together>),
    Folder(Box<Folder<'a>>),
    /// Nowhere any more: the output is finished.
    Closed,
}

impl<'a> Run<'a> {
    /// Begins, or goes on where an earlier run was ended.
    pub(super) fn new(
        plan: &'a Plan<'a>,
        arguments: &'a ConvertArgs,
        (journal, before): (Option<Journal>, Progress),
        console: &'a mut Console,
    ) -> Result<Self, Exit> {
        let (rejects, outlet) = match open(plan, arguments, journal.is_some(), &before) {
            Ok(opened) => opened,
            Err((path, error)) => return Err(cannot_write(&path, &error, console)),
        };
        let bar = Bar::new(console.has_reader(), &arguments.inputs, arguments.out_dir.clone());
        let mut ledger = Ledger::new(console, bar, rejects);
        (ledger.tally, ledger.exit) = (before.tally, before.exit);
        Ok(Self {
            plan,
            arguments,
            ledger,
            outlet,
            journal,
            now: before,
            before,
            under_way: 0,
            last: String::new(),
        })
    }

    /// Converts all there is.
    pub(super) fn all(mut self) -> Exit {
        let arguments = self.arguments;
        let found = input::find_with_archives(&arguments.inputs, arguments.out_dir.as_deref());
        let streamed = AtomicU64::new(0);
        let plan = self.plan;
        let supply = Supply::new(&arguments.inputs, &streamed, self.before.done)
            .placing(matches!(plan.target, Target::Folder(_)));
        let one = self.has_one_article();
        let jobs = if one { 1 } else { parallel::jobs(arguments.jobs.jobs) };
        if one && plan.is_single() && matches!(plan.target, Target::Stdout) {
            self.ledger.hold();
        }
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

    /// Whether there is one file of one article, which needs no threads.
    fn has_one_article(&self) -> bool {
        let inputs = &self.arguments.inputs;
        let one = |path: &PathBuf| {
            let format = input::packed::format(path).or(self.plan.from);
            format.is_some_and(|format| !format.info().many) && !input::packed::is_archive(path)
        };
        !inputs.are_many() && !inputs.inputs.is_empty() && inputs.inputs.iter().all(one)
    }

    fn take(
        &mut self,
        task: &Task,
        made: Worked<Converted>,
        streamed: &AtomicU64,
    ) -> Result<(), Stop> {
        let origin = &task.origin;
        self.last.clone_from(&origin.name);
        self.check(origin)?;
        if matches!(task.content, Content::Before) {
            self.keep_name(origin);
            return Ok(());
        }
        let Converted { made, file } =
            made.unwrap_or_else(|Panicked| Converted { made: Made::defect(task), file: None });
        self.ledger.tell(task, &made);
        let mut last = 0;
        for part in made.parts {
            last = last.max(part.number);
            self.part(task, part)?;
        }
        if let (Some((path, staged)), Outlet::Folder(folder)) = (file, &mut self.outlet) {
            let filed = folder.file(path, staged);
            self.filed(filed)?;
        }
        let is_open = matches!(task.content, Content::Clipping(..))
            || matches!(task.content, Content::Obstacle(_)) && self.under_way > 0;
        if !is_open {
            self.end_of(origin)?;
        }
        // What holds no article is no step.
        if !is_open || last > 0 {
            self.step(origin, is_open.then_some(last))?;
        }
        self.ledger.through(task, streamed);
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
        if (inputs, articles) == (0, 0)
            || origin.number != last
            || origin.digest == self.before.digest
        {
            return Ok(());
        }
        let message = "found other inputs than those of the earlier run, expected the same";
        let help = "delete the journal, which ends in .copydesk-resume, to begin anew";
        Err(Stop::Several(Diagnostic::new(codes::CANNOT_RESUME, message).help(help).into()))
    }

    fn part(&mut self, task: &Task, part: Part) -> Result<(), Stop> {
        let origin = &task.origin;
        self.under_way += u64::from(part.made.is_some() || part.exit != Exit::Done);
        if self.ledger.part(task, &part).is_break() {
            return Err(Stop::Gone);
        }
        let Some(piece) = part.made else { return Ok(()) };
        match &mut self.outlet {
            Outlet::Closed => Ok(()),
            Outlet::Folder(_) if matches!(piece, Piece::Filed) => Ok(()),
            Outlet::Together(together) => together.take(self.plan, piece),
            Outlet::Folder(folder) => {
                let several = origin.number == self.before.done.0 && self.before.done.1 > 0;
                let taken = folder.piece(origin, part.number, piece, several);
                self.filed(taken)
            }
        }
    }

    /// Says what cannot be written; whether that ends the run.
    fn filed(&mut self, filed: Result<(), Unwritten>) -> Result<(), Stop> {
        let Err((path, error)) = filed else { return Ok(()) };
        let tally = &mut self.ledger.tally;
        tally.failed += 1;
        tally.written = tally.written.saturating_sub(1);
        if path.as_os_str().is_empty() {
            self.ledger.fault(&error.to_string());
            return Ok(());
        }
        self.ledger.exit = Exit::CouldNotRun;
        let finding = Diagnostic::new(codes::CANNOT_WRITE, reason(&error));
        self.ledger.show(&visible::name(&path), None, &[finding]);
        // What comes next has no room either.
        if error.kind() == io::ErrorKind::StorageFull { Err(Stop::Gone) } else { Ok(()) }
    }

    /// The articles of an input are through.
    fn end_of(&mut self, origin: &Origin) -> Result<(), Stop> {
        let articles = std::mem::take(&mut self.under_way);
        self.ledger.end_of(&origin.name);
        let before = origin.number == self.before.done.0 && self.before.done.1 > 0;
        let Outlet::Folder(folder) = &mut self.outlet else { return Ok(()) };
        if articles == 0 && !before && !self.plan.to.info().many {
            let finding = not_one(self.plan, "0");
            self.ledger.exit = self.ledger.exit.max(Exit::Faulty);
            self.ledger.show(&origin.name, None, &[finding]);
            return Ok(());
        }
        let ended = folder.end(origin);
        self.filed(ended)
    }

    /// Writes down how far it has come. `last` is the last article of an input that goes on.
    fn step(&mut self, origin: &Origin, last: Option<u64>) -> Result<(), Stop> {
        let Some(journal) = &mut self.journal else { return Ok(()) };
        let mut now = Progress {
            done: last.map_or((origin.number + 1, 0), |last| (origin.number, last)),
            digest: origin.digest,
            tally: self.ledger.tally,
            exit: self.ledger.exit,
            ..self.now
        };
        let due = match &mut self.outlet {
            Outlet::Closed => false,
            Outlet::Together(together) => {
                let bytes = together.length_so_far().saturating_sub(now.written);
                let articles = now.tally.read - self.now.tally.read;
                let due = bytes >= STEP || articles >= STEP_ARTICLES;
                if due {
                    now.written = together.length()?;
                }
                due
            }
            Outlet::Folder(folder) => match last {
                None => true,
                Some(_) => folder.is_settled() && !self.plan.to.info().many,
            },
        };
        if !due {
            return Ok(());
        }
        if let Some(rejects) = &mut self.ledger.rejects {
            now.rejects = rejects.sheet.length()?;
        }
        journal.step(&now)?;
        self.now = now;
        Ok(())
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
        let outlet = std::mem::replace(&mut self.outlet, Outlet::Closed);
        if let (Outlet::Together(together), true) = (outlet, whole) {
            // Without an article there is only something to write if all went well.
            let wanted = together.has_any() || self.ledger.exit == Exit::Done;
            if wanted {
                let finished = together.finish(self.plan);
                finished.unwrap_or_else(|stop| self.stopped(stop));
            }
        }
        self.ledger.release();
        self.close(whole);
        self.ledger.summary(self.arguments.archive.summary, self.before.tally.read);
        self.ledger.exit
    }

    /// Writes down that all is written: from here on only names are given.
    fn finished(&mut self) -> io::Result<()> {
        let Some(journal) = &mut self.journal else { return Ok(()) };
        if let Outlet::Together(together) = &mut self.outlet {
            together.length()?;
        }
        if let Some(rejects) = &mut self.ledger.rejects {
            rejects.sheet.length()?;
        }
        let (tally, exit) = (self.ledger.tally, self.ledger.exit);
        journal.step(&Progress { tally, exit, finished: true, ..self.now })
    }

    /// Finishes what stands beside the output.
    fn close(&mut self, whole: bool) {
        if whole || self.journal.is_none() {
            self.ledger.close_rejects();
        }
        if let (Some(journal), true) = (self.journal.take(), whole)
            && let Err(error) = journal.remove()
        {
            self.ledger.fault(&format!("cannot delete the journal: {}", reason(&error)));
        }
    }

    fn stopped(&mut self, stop: Stop) {
        match stop {
            Stop::Gone => self.ledger.hush(),
            _ => self.ledger.release(),
        }
        match stop {
            Stop::Gone => {}
            Stop::Several(finding) => {
                let fatal = finding.code == codes::CANNOT_RESUME;
                let exit = if fatal { Exit::CouldNotRun } else { Exit::Faulty };
                self.ledger.show(&self.last, None, std::slice::from_ref(&*finding));
                self.ledger.exit = self.ledger.exit.max(exit);
            }
            Stop::Guid(message) => self.ledger.fault(message),
            Stop::Io(error) => match self.plan.target {
                Target::File(path) | Target::Folder(path) => {
                    self.ledger.cannot_write(path, &error);
                }
                Target::Stdout => self.ledger.stdout_failed(&error),
            },
        }
    }
}

/// Opens what is written to.
fn open<'a>(
    plan: &'a Plan<'a>,
    arguments: &ConvertArgs,
    grows: bool,
    before: &Progress,
) -> Result<(Option<Rejects>, Outlet<'a>), Unwritten> {
    let rejects = match &arguments.archive.rejects {
        Some(path) => Some(Rejects::new(path, grow(path, grows, before.rejects)?)),
        None => None,
    };
    let outlet = match plan.target {
        Target::Folder(folder) => Outlet::Folder(Folder::new(plan, folder).into()),
        Target::Stdout => {
            Outlet::Together(Together::new(plan, Sheet::Stdout(io::stdout()), 0).into())
        }
        Target::File(path) => {
            let sheet = grow(path, grows, before.written)?;
            Outlet::Together(Together::new(plan, sheet, before.tally.written).into())
        }
    };
    Ok((rejects, outlet))
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

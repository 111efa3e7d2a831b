//! What is said of a run while it goes on and at its end, and how it went.

use std::io;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use copydesk_convert::Source;
use copydesk_convert::model::Diagnostic;

use super::reading::{Made, Part};
use super::rejects::Rejects;
use super::shown::Shown;
use super::tally::Tally;
use super::task::{Content, Task};
use crate::console::Console;
use crate::exit::Exit;
use crate::progress::Bar;
use crate::read::reason;
use crate::{codes, visible};

/// The book of a run.
#[derive(Debug)]
pub(crate) struct Ledger<'a> {
    console: &'a mut Console,
    bar: Bar,
    /// Where the articles that fail go.
    pub(crate) rejects: Option<Rejects>,
    /// The numbers so far.
    pub(crate) tally: Tally,
    /// How it has gone.
    pub(crate) exit: Exit,
    shown: Shown,
    /// How many bytes of files are through.
    bytes: u64,
}

impl<'a> Ledger<'a> {
    pub(crate) fn new(console: &'a mut Console, bar: Bar, rejects: Option<Rejects>) -> Self {
        let (tally, exit) = (Tally::default(), Exit::Done);
        Self { console, bar, rejects, tally, exit, shown: Shown::default(), bytes: 0 }
    }

    /// Shows the findings of a task, before anything is written if they are not kept back.
    pub(crate) fn tell<P>(&mut self, task: &Task, made: &Made<P>) {
        let findings: Vec<_> = made.parts.iter().flat_map(|p| &p.findings).cloned().collect();
        // To set the bar aside is to draw it anew.
        if findings.is_empty() {
            return;
        }
        let name = &task.origin.name;
        let source = match &task.content {
            Content::Clipping(_, Ok(source)) => Some(source),
            Content::Clipping(..) => None,
            _ => return self.show(name, made.source.as_ref(), &findings),
        };
        self.bar.aside(|| self.shown.show(self.console, name, source, &findings));
    }

    /// Counts a part, and keeps it if it failed. A break says that it cannot be kept.
    pub(crate) fn part<P>(&mut self, task: &Task, part: &Part<P>) -> ControlFlow<()> {
        self.tally.count(part);
        self.exit = self.exit.max(part.exit);
        let Some(rejects) = self.rejects.as_mut().filter(|_| part.exit != Exit::Done) else {
            return ControlFlow::Continue(());
        };
        let clipping = match &task.content {
            Content::Clipping(_, Ok(source)) => Some(source),
            _ => None,
        };
        let added = rejects.add(&task.origin.name, part.number, clipping, &part.findings);
        let Err(error) = added else { return ControlFlow::Continue(()) };
        let path = rejects.path.clone();
        self.cannot_write(&path, &error);
        ControlFlow::Break(())
    }

    /// A task is through.
    pub(crate) fn through(&mut self, task: &Task, streamed: &AtomicU64) {
        if let (true, Content::File(path, _)) = (self.bar.is_wanted(), &task.content) {
            self.bytes += path.metadata().map_or(0, |about| about.len());
        }
        if !matches!(task.content, Content::Clipping(..)) {
            self.end_of(&task.origin.name);
        }
        self.bar.at(self.tally.read, self.bytes + streamed.load(Ordering::Relaxed));
    }

    /// The articles of an input are through.
    pub(crate) fn end_of(&mut self, name: &str) {
        if self.shown.is_any() {
            self.bar.aside(|| self.shown.end(self.console, name));
        }
    }

    /// Shows findings of which there are few.
    pub(crate) fn show(&mut self, name: &str, source: Option<&Source>, findings: &[Diagnostic]) {
        if !findings.is_empty() {
            self.bar.aside(|| self.console.findings(name, source, findings));
        }
    }

    /// Keeps findings back until the output is written.
    pub(crate) fn hold(&mut self) {
        self.console.hold();
    }

    /// Shows what was kept back.
    pub(crate) fn release(&mut self) {
        self.bar.aside(|| self.console.release());
    }

    /// The reader of the output has gone: without an error there is nothing to say.
    pub(crate) fn hush(&mut self) {
        if self.exit == Exit::Done {
            self.console.hush();
        }
    }

    /// Says why the work cannot go on.
    pub(crate) fn fault(&mut self, message: &str) {
        self.exit = Exit::CouldNotRun;
        self.bar.aside(|| self.console.fault(message));
    }

    /// Says that a file cannot be written.
    pub(crate) fn cannot_write(&mut self, path: &Path, error: &io::Error) {
        self.exit = self.bar.aside(|| cannot_write(path, error, self.console));
    }

    /// Says that standard output cannot be written.
    pub(crate) fn stdout_failed(&mut self, error: &io::Error) {
        let exit = self.bar.aside(|| crate::output::unwritable(error, self.console));
        self.exit = self.exit.max(exit);
    }

    /// Gives the file of those that failed its name.
    pub(crate) fn close_rejects(&mut self) {
        let Some(Rejects { path, sheet }) = self.rejects.take() else { return };
        if let Err(error) = sheet.commit() {
            self.cannot_write(&path, &error);
        }
    }

    /// Says how it went, where that is `asked` for or a person has seen several articles go by.
    /// `before` of them were read in earlier runs.
    pub(crate) fn summary(&mut self, asked: bool, before: u64) {
        if asked || self.console.has_reader() && self.tally.read > 1 {
            let line = self.tally.line(before);
            self.bar.aside(|| self.console.summary(&line));
        }
    }
}

/// Says that a file cannot be written.
pub(crate) fn cannot_write(path: &Path, error: &io::Error, console: &mut Console) -> Exit {
    let finding = Diagnostic::new(codes::CANNOT_WRITE, reason(error));
    console.findings(&visible::name(path), None, &[finding]);
    Exit::CouldNotRun
}

//! A task is read, and something is made of each article, on any thread.

use std::fs::File;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::AtomicU64;

use copydesk_convert::model::{Article, Diagnostic, Severity};
use copydesk_convert::{
    self as convert, Format, MAX_BYTES, Outcome, ReadError, ReadOptions, Source,
};

use super::ledger::Ledger;
use super::supply::Supply;
use super::task::{Content, Origin, Task};
use crate::args::{InputArgs, JobArgs};
use crate::codes;
use crate::exit::Exit;
use crate::input::{self, packed};
use crate::parallel::{self, Panicked, Worked};
use crate::read::{Unread, reason};

/// What a task has become.
#[derive(Debug)]
pub(crate) struct Made<P> {
    /// The text that was read, if there is something to say of it that is not in the task.
    pub(crate) source: Option<Source>,
    /// The articles, in their order.
    pub(crate) parts: Vec<Part<P>>,
}

/// An article, or what there is instead.
#[derive(Debug)]
pub(crate) struct Part<P> {
    /// Its number in the input, from 1 on; 0 if there is no article.
    pub(crate) number: u64,
    /// What there is to say.
    pub(crate) findings: Vec<Diagnostic>,
    /// What was made of it; nothing if there is no article, or it failed.
    pub(crate) made: Option<P>,
    /// How it ended.
    pub(crate) exit: Exit,
}

impl<P> Part<P> {
    /// A part that ended well.
    pub(crate) const fn done(number: u64, findings: Vec<Diagnostic>, made: P) -> Self {
        Self { number, findings, made: Some(made), exit: Exit::Done }
    }

    /// A part of which nothing was made.
    pub(crate) const fn failed(number: u64, findings: Vec<Diagnostic>, exit: Exit) -> Self {
        Self { number, findings, made: None, exit }
    }
}

impl<P> Made<P> {
    const fn nothing() -> Self {
        Self { source: None, parts: Vec::new() }
    }

    fn failed(number: u64, findings: Vec<Diagnostic>, exit: Exit) -> Self {
        Self { source: None, parts: vec![Part::failed(number, findings, exit)] }
    }

    /// The program has a defect that this task brings out.
    pub(crate) fn defect(task: &Task) -> Self {
        let number = if let Content::Clipping(number, _) = task.content { number } else { 0 };
        let Unread { findings, exit, .. } = *Unread::defect(task.origin.name.clone());
        Self::failed(number, findings, exit)
    }
}

/// How articles are read.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// The options of the library.
    pub(crate) options: ReadOptions,
    /// Whether an article fails of which a reader passes something over.
    pub(crate) lossless: bool,
}

impl Reading {
    /// Reads a task, and makes something of each article.
    pub(crate) fn work<P>(
        &self,
        task: &Task,
        make: impl FnMut(u64, Article, Vec<Diagnostic>) -> Part<P>,
    ) -> Made<P> {
        let bytes = match &task.content {
            Content::End | Content::Before => return Made::nothing(),
            Content::Obstacle(finding) => {
                return Made::failed(0, vec![finding.clone()], Exit::CouldNotRun);
            }
            Content::Clipping(number, Ok(source)) => {
                let parts = self.parts(source, task.origin.format, *number, make);
                return Made { source: None, parts };
            }
            Content::Clipping(number, Err(error)) => {
                return Made::failed(*number, error.diagnostics().to_vec(), Exit::Faulty);
            }
            Content::File(path, length) => whole(path, *length),
            Content::Bytes(bytes) => packed::unpacked(bytes.clone()),
        };
        match bytes {
            Ok(bytes) => self.file(&task.origin, bytes, make),
            Err(error) => {
                let finding = Diagnostic::new(codes::CANNOT_READ, reason(&error));
                Made::failed(0, vec![finding], Exit::CouldNotRun)
            }
        }
    }

    /// Reads all that a file holds.
    fn file<P>(
        &self,
        origin: &Origin,
        bytes: Vec<u8>,
        make: impl FnMut(u64, Article, Vec<Diagnostic>) -> Part<P>,
    ) -> Made<P> {
        let format = origin.format.unwrap_or(Format::Text);
        let source = match convert::decode(format, origin.name.as_str(), bytes) {
            Ok(source) => source,
            Err(error) => return Made::failed(1, error.into_diagnostics(), Exit::Faulty),
        };
        let mut parts = self.parts(&source, Some(format), 1, make);
        if self.lossless && parts.iter().any(|part| part.exit != Exit::Done) {
            parts.iter_mut().for_each(|part| part.made = None);
        }
        let told = parts.iter().any(|part| !part.findings.is_empty());
        Made { source: told.then_some(source), parts }
    }

    fn parts<P>(
        &self,
        source: &Source,
        format: Option<Format>,
        first: u64,
        mut make: impl FnMut(u64, Article, Vec<Diagnostic>) -> Part<P>,
    ) -> Vec<Part<P>> {
        let mut parts = Vec::new();
        let mut number = first;
        convert::read_each(format.unwrap_or(Format::Text), source, &self.options, |read| {
            self.part(&mut number, read, &mut parts, &mut make);
        });
        parts
    }

    fn part<P>(
        &self,
        number: &mut u64,
        read: Result<Outcome<Vec<Article>>, ReadError>,
        parts: &mut Vec<Part<P>>,
        make: &mut impl FnMut(u64, Article, Vec<Diagnostic>) -> Part<P>,
    ) {
        let mut outcome = match read {
            Ok(outcome) => outcome,
            Err(error) => {
                parts.push(Part::failed(*number, error.into_diagnostics(), Exit::Faulty));
                *number += 1;
                return;
            }
        };
        let lost = self.lossless && refuse(&mut outcome.diagnostics, codes::is_loss_in_reading);
        if outcome.value.is_empty() {
            let exit = if lost { Exit::Faulty } else { Exit::Done };
            return parts.push(Part::failed(0, outcome.diagnostics, exit));
        }
        if lost {
            parts.push(Part::failed(*number, outcome.diagnostics, Exit::Faulty));
            *number += 1;
            return;
        }
        let mut findings = outcome.diagnostics;
        for article in outcome.value {
            parts.push(make(*number, article, std::mem::take(&mut findings)));
            *number += 1;
        }
    }
}

/// The bytes of a file, which are about so many; of one that is too large, one more than the limit.
fn whole(path: &Path, length: u64) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let length = usize::try_from(length).unwrap_or(MAX_BYTES);
    let mut bytes = Vec::with_capacity(length.min(MAX_BYTES) + 1);
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    packed::unpacked(bytes)
}

/// Makes errors of the findings that say what is lost; whether there are any.
pub(crate) fn refuse(findings: &mut [Diagnostic], is_loss: fn(&Diagnostic) -> bool) -> bool {
    let mut any = false;
    for finding in findings.iter_mut().filter(|finding| is_loss(finding)) {
        finding.severity = Severity::Error;
        any = true;
    }
    any
}

/// Reads every article of the inputs, makes something of each, and hands that to `take` with where
/// the article comes from, in the order of the inputs, until that breaks. A folder that is written to is not
/// entered.
pub(crate) fn each<P: Send>(
    (inputs, jobs): (&InputArgs, &JobArgs),
    but_not: Option<&Path>,
    reading: &Reading,
    ledger: &mut Ledger<'_>,
    make: impl Fn(&Origin, u64, Article) -> P + Sync,
    mut take: impl FnMut(P) -> ControlFlow<()>,
) {
    let found = input::find_with_archives(inputs, but_not);
    let streamed = AtomicU64::new(0);
    let supply = Supply::new(inputs, &streamed, (0, 0));
    let work = |task: &Task| {
        reading.work(task, |number, article, findings| {
            Part::done(number, findings, make(&task.origin, number, article))
        })
    };
    let take = |task: Task, made: Worked<Made<P>>| {
        let made = made.unwrap_or_else(|Panicked| Made::defect(&task));
        ledger.tell(&task, &made);
        for part in made.parts {
            ledger.part(&task, &part)?;
            if let Some(made) = part.made {
                take(made)?;
            }
        }
        ledger.through(&task, &streamed);
        ControlFlow::Continue(())
    };
    parallel::ordered(parallel::jobs(jobs.jobs), |feed| supply.run(found, feed), work, take);
}

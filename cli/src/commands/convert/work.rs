//! What is made of a task, on any thread.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use copydesk_convert::model::{Article, Diagnostic, Severity};
use copydesk_convert::{self as convert, Format, MAX_BYTES, Outcome, Press, ReadError, Source};

use super::plan::{Plan, Target};
use super::verify;
use crate::archive::{Content, Origin, Task};
use crate::codes;
use crate::exit::Exit;
use crate::input::packed;
use crate::output::{Saving, Staged};
use crate::read::reason;

/// What a task has become.
#[derive(Debug, Default)]
pub(super) struct Made {
    /// The text that was read, if there is something to say of it that is not in the task.
    pub(super) source: Option<Source>,
    /// The articles, in their order.
    pub(super) parts: Vec<Part>,
    /// The file that they have become, if they have one to themselves.
    pub(super) file: Option<(PathBuf, io::Result<Staged>)>,
}

/// An article, or what there is instead.
#[derive(Debug)]
pub(super) struct Part {
    /// Its number in the input, from 1 on.
    pub(super) number: u64,
    /// What there is to say.
    pub(super) findings: Vec<Diagnostic>,
    /// What is to be written.
    pub(super) made: Piece,
    /// How it ended.
    pub(super) exit: Exit,
}

/// What is to be written of an article.
#[derive(Debug)]
pub(super) enum Piece {
    /// Nothing: there is no article, or it failed.
    Nothing,
    /// Its text.
    Text(String),
    /// The article, for a format that is written in one piece.
    Article(Box<Article>),
    /// Nothing more: it is in the file.
    Filed,
}

impl Part {
    /// A part of which nothing is written.
    pub(super) fn failed(number: u64, findings: Vec<Diagnostic>, exit: Exit) -> Self {
        Self { number, findings, made: Piece::Nothing, exit }
    }

    /// Whether an article is written.
    pub(super) const fn is_written(&self) -> bool {
        !matches!(self.made, Piece::Nothing)
    }
}

impl Plan<'_> {
    /// Reads a task and writes its articles.
    pub(super) fn work(&self, task: &Task) -> Made {
        let origin = &task.origin;
        let bytes = match &task.content {
            Content::End | Content::Before => return Made::default(),
            Content::Obstacle(finding) => {
                let part = Part::failed(0, vec![finding.clone()], Exit::CouldNotRun);
                return Made { parts: vec![part], ..Made::default() };
            }
            Content::Clipping(number, Ok(source)) => {
                let parts = self.parts(source, origin.format, *number);
                return Made { parts, ..Made::default() };
            }
            Content::Clipping(number, Err(error)) => {
                let part = Part::failed(*number, error.diagnostics().to_vec(), Exit::Faulty);
                return Made { parts: vec![part], ..Made::default() };
            }
            Content::File(path) => whole(path),
            Content::Bytes(bytes) => packed::unpacked(bytes.clone()),
        };
        match bytes {
            Ok(bytes) => self.file(origin, bytes),
            Err(error) => {
                let finding = Diagnostic::new(codes::CANNOT_READ, reason(&error));
                let part = Part::failed(0, vec![finding], Exit::CouldNotRun);
                Made { parts: vec![part], ..Made::default() }
            }
        }
    }

    /// Reads all that a file holds.
    fn file(&self, origin: &Origin, bytes: Vec<u8>) -> Made {
        let format = origin.format.unwrap_or(Format::Text);
        let source = match convert::decode(format, origin.name.as_str(), bytes) {
            Ok(source) => source,
            Err(error) => {
                let part = Part::failed(1, error.into_diagnostics(), Exit::Faulty);
                return Made { parts: vec![part], ..Made::default() };
            }
        };
        let mut parts = self.parts(&source, Some(format), 1);
        if self.lossless && parts.iter().any(|part| part.exit != Exit::Done) {
            parts.iter_mut().for_each(|part| part.made = Piece::Nothing);
        }
        let file = self.filed(origin, &mut parts);
        let told = parts.iter().any(|part| !part.findings.is_empty());
        Made { source: told.then_some(source), parts, file }
    }

    fn parts(&self, source: &Source, format: Option<Format>, first: u64) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut number = first;
        convert::read_each(format.unwrap_or(Format::Text), source, &self.read, |read| {
            self.part(&mut number, read, &mut parts);
        });
        parts
    }

    fn part(
        &self,
        number: &mut u64,
        read: Result<Outcome<Vec<Article>>, ReadError>,
        parts: &mut Vec<Part>,
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
        if lost || outcome.value.is_empty() {
            let exit = if lost { Exit::Faulty } else { Exit::Done };
            parts.push(Part::failed(*number, outcome.diagnostics, exit));
            *number += u64::from(!outcome.value.is_empty());
            return;
        }
        let mut findings = outcome.diagnostics;
        for article in outcome.value {
            parts.push(self.article(*number, article, std::mem::take(&mut findings)));
            *number += 1;
        }
    }

    fn article(&self, number: u64, article: Article, mut findings: Vec<Diagnostic>) -> Part {
        let as_text = !self.to.info().many || matches!(self.to, Format::Jsonl | Format::Yaml);
        let holds_all = self.to.info().lossless;
        if !as_text && holds_all && !self.verify && !self.lossless {
            return Part {
                number,
                findings,
                made: Piece::Article(article.into()),
                exit: Exit::Done,
            };
        }
        let articles = [article];
        let mut written = match convert::write(self.to, &articles, &self.write) {
            Ok(written) => written,
            Err(error) => {
                findings.push(error.diagnostic().clone());
                return Part::failed(number, findings, Exit::Faulty);
            }
        };
        let lost = self.lossless && refuse(&mut written.diagnostics, is_loss_in_writing);
        let [article] = articles;
        if self.verify && !lost {
            let wrong = verify::differs(self, &article, &written.value);
            if let Some(wrong) = wrong {
                findings.push(wrong);
                return Part::failed(number, findings, Exit::Faulty);
            }
        }
        findings.append(&mut written.diagnostics);
        match (lost, as_text) {
            (true, _) => Part::failed(number, findings, Exit::Faulty),
            (_, true) => {
                Part { number, findings, made: Piece::Text(written.value), exit: Exit::Done }
            }
            _ => Part { number, findings, made: Piece::Article(article.into()), exit: Exit::Done },
        }
    }

    /// Writes the file of an input, under another name yet, if it gets one file.
    fn filed(&self, origin: &Origin, parts: &mut [Part]) -> Option<(PathBuf, io::Result<Staged>)> {
        let Target::Folder(folder) = self.target else { return None };
        let articles = parts.iter().filter(|part| part.is_written()).count();
        if articles == 0 || articles > 1 && !self.to.info().many {
            return None;
        }
        let path = self.path(folder, origin.place.as_deref()?, None);
        let pieces = parts.iter_mut().filter(|part| part.is_written());
        let pieces = pieces.map(|part| std::mem::replace(&mut part.made, Piece::Filed));
        Some((path.clone(), self.stage(&path, pieces)))
    }

    fn stage(&self, path: &Path, pieces: impl Iterator<Item = Piece>) -> io::Result<Staged> {
        let mut press = Press::new(self.to, self.write.clone(), Vec::new());
        let mut text = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Text(written) if !press.takes_text() => text = written.into_bytes(),
                Piece::Text(written) => press.print_text(&written, 1).map_err(io::Error::other)?,
                Piece::Article(article) => {
                    press.print(vec![*article]).map_err(io::Error::other)?;
                }
                Piece::Nothing | Piece::Filed => {}
            }
        }
        if text.is_empty() {
            text = press.finish().map_err(io::Error::other)?.0;
        }
        std::fs::create_dir_all(path.parent().unwrap_or(path))?;
        let mut file = Saving::open(path)?;
        file.write_all(&text)?;
        file.stage()
    }

    /// Where a file goes: the same place under the output folder, with the ending of the format.
    pub(super) fn path(&self, folder: &Path, place: &Path, number: Option<u64>) -> PathBuf {
        let ending = self.to.info().extensions.first().unwrap_or(&"");
        let mut path = folder.join(place).into_os_string();
        if let Some(number) = number {
            path.push(format!("-{number}"));
        }
        path.push(format!(".{ending}"));
        path.into()
    }
}

/// The bytes of a file; of one that is too large, one more than the limit.
fn whole(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let length = usize::try_from(file.metadata()?.len()).unwrap_or(MAX_BYTES);
    let mut bytes = Vec::with_capacity(length.min(MAX_BYTES) + 1);
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    packed::unpacked(bytes)
}

/// Makes errors of the findings that say what is lost; whether there are any.
fn refuse(findings: &mut [Diagnostic], is_loss: fn(&Diagnostic) -> bool) -> bool {
    let mut any = false;
    for finding in findings.iter_mut().filter(|finding| is_loss(finding)) {
        finding.severity = Severity::Error;
        any = true;
    }
    any
}

/// Whatever a writer warns of is a loss.
fn is_loss_in_writing(finding: &Diagnostic) -> bool {
    finding.severity == Severity::Warning
}

//! What is made of a task, on any thread.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use copydesk_convert::model::{Article, Diagnostic, Severity};
use copydesk_convert::{self as convert, Format, Press};

use super::plan::{Plan, Target};
use super::verify;
use crate::archive::{self, Content, Made, Origin, Task, refuse};
use crate::exit::Exit;
use crate::output::{Saving, Staged};

/// An article, or what there is instead.
pub(super) type Part = archive::Part<Piece>;

/// What is to be written of an article.
#[derive(Debug)]
pub(super) enum Piece {
    /// Its text.
    Text(String),
    /// The article, for a format that is written in one piece.
    Article(Box<Article>),
    /// Nothing more: it is in the file.
    Filed,
}

/// What a task has become.
#[derive(Debug)]
pub(super) struct Converted {
    pub(super) made: Made<Piece>,
    /// The file that its articles have become, if they have one to themselves.
    pub(super) file: Option<(PathBuf, io::Result<Staged>)>,
}

impl Plan<'_> {
    /// Reads a task and writes its articles.
    pub(super) fn work(&self, task: &Task) -> Converted {
        let mut made = self
            .reading
            .work(task, |number, article, findings| self.article(number, article, findings));
        let is_whole = matches!(task.content, Content::File(..) | Content::Bytes(_));
        let file = if is_whole { self.filed(&task.origin, &mut made.parts) } else { None };
        Converted { made, file }
    }

    fn article(&self, number: u64, article: Article, mut findings: Vec<Diagnostic>) -> Part {
        let as_text = !self.to.info().many || matches!(self.to, Format::Jsonl | Format::Yaml);
        let holds_all = self.to.info().lossless;
        if !as_text && holds_all && !self.verify && !self.reading.lossless {
            return Part::done(number, findings, Piece::Article(article.into()));
        }
        let articles = [article];
        let mut written = match convert::write(self.to, &articles, &self.write) {
            Ok(written) => written,
            Err(error) => {
                findings.push(error.diagnostic().clone());
                return Part::failed(number, findings, Exit::Faulty);
            }
        };
        let lost = self.reading.lossless && refuse(&mut written.diagnostics, is_loss_in_writing);
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
                convert::extract::recycle(article);
                Part::done(number, findings, Piece::Text(written.value))
            }
            _ => Part::done(number, findings, Piece::Article(article.into())),
        }
    }

    /// Writes the file of an input, under another name yet, if it gets one file.
    fn filed(&self, origin: &Origin, parts: &mut [Part]) -> Option<(PathBuf, io::Result<Staged>)> {
        let Target::Folder(folder) = self.target else { return None };
        let articles = parts.iter().filter(|part| part.made.is_some()).count();
        if articles == 0 || articles > 1 && !self.to.info().many {
            return None;
        }
        let path = self.path(folder, origin.place.as_deref()?, None);
        let pieces = parts.iter_mut().filter_map(|part| part.made.as_mut());
        let pieces = pieces.map(|piece| std::mem::replace(piece, Piece::Filed));
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
                Piece::Filed => {}
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

/// Whatever a writer warns of is a loss.
fn is_loss_in_writing(finding: &Diagnostic) -> bool {
    finding.severity == Severity::Warning
}

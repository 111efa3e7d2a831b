//! The articles of each input, written to files of their own.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use copydesk_convert::Press;

use super::plan::Plan;
use super::together::Stop;
use super::work::Piece;
use crate::archive::{Origin, Sheet};
use crate::output::{Saving, Staged};

/// A folder, and the file that is being written.
#[derive(Debug)]
pub(super) struct Folder<'a> {
    plan: &'a Plan<'a>,
    folder: &'a Path,
    /// What was written: two inputs must not take the same name. The paths themselves would take ten
    /// times the memory.
    taken: HashSet<u64>,
    open: Option<Open>,
}

/// The file of a stream of articles.
#[derive(Debug)]
struct Open {
    /// All articles in one file.
    press: Option<Press<Sheet>>,
    /// The first one, until it is known whether it is the only one.
    first: Option<(u64, String)>,
    several: bool,
    path: PathBuf,
}

/// What cannot be written.
pub(super) type Unwritten = (PathBuf, io::Error);

impl<'a> Folder<'a> {
    pub(super) fn new(plan: &'a Plan<'a>, folder: &'a Path) -> Self {
        Self { plan, folder, taken: HashSet::new(), open: None }
    }

    /// Gives the file of an input its name.
    pub(super) fn file(
        &mut self,
        path: PathBuf,
        staged: io::Result<Staged>,
    ) -> Result<(), Unwritten> {
        let commit = |staged: Staged| if self.take(&path) { staged.commit() } else { Err(taken()) };
        staged.and_then(commit).map_err(|error| (path, error))
    }

    /// Whether a name was free.
    pub(super) fn take(&mut self, path: &Path) -> bool {
        let mut hasher = DefaultHasher::new();
        path.hash(&mut hasher);
        self.taken.insert(hasher.finish())
    }

    /// Takes what an article of a stream has become. `several` says that an earlier run has written
    /// other articles of the stream.
    pub(super) fn piece(
        &mut self,
        origin: &Origin,
        number: u64,
        piece: Piece,
        several: bool,
    ) -> Result<(), Unwritten> {
        let Some(place) = &origin.place else {
            let message = "standard input has no name for a file under --out-dir; use -o";
            return Err((PathBuf::new(), io::Error::other(message)));
        };
        let mut open = match self.open.take() {
            Some(open) => open,
            None => self.begin(place, several)?,
        };
        let done = self.add(&mut open, place, number, piece);
        self.open = Some(open);
        done
    }

    fn begin(&mut self, place: &Path, several: bool) -> Result<Open, Unwritten> {
        let path = self.plan.path(self.folder, place, None);
        let mut press = None;
        if self.plan.to.info().many {
            let sheet = Sheet::Unopened(path.clone());
            press = Some(Press::new(self.plan.to, self.plan.write.clone(), sheet));
            if !self.take(&path) {
                return Err((path, taken()));
            }
            make_folder(&path).map_err(|error| (path.clone(), error))?;
        }
        Ok(Open { press, first: None, several, path })
    }

    fn add(
        &mut self,
        open: &mut Open,
        place: &Path,
        number: u64,
        piece: Piece,
    ) -> Result<(), Unwritten> {
        match (&mut open.press, piece) {
            (Some(press), Piece::Article(article)) => press
                .print(vec![*article])
                .map(|_| ())
                .map_err(|error| (open.path.clone(), plain(error.into()))),
            (Some(press), Piece::Text(text)) => {
                let printed = press.print_text(&text, 1);
                printed.map_err(|error| (open.path.clone(), plain(error.into())))?;
                Ok(())
            }
            (None, Piece::Text(text)) => {
                if !open.several && open.first.is_none() {
                    open.first = Some((number, text));
                    return Ok(());
                }
                open.several = true;
                if let Some((number, text)) = open.first.take() {
                    self.save(place, Some(number), &text)?;
                }
                self.save(place, Some(number), &text)
            }
            _ => Ok(()),
        }
    }

    /// Writes a file of one article.
    pub(super) fn save(
        &mut self,
        place: &Path,
        number: Option<u64>,
        text: &str,
    ) -> Result<(), Unwritten> {
        let path = self.plan.path(self.folder, place, number);
        let saved = if self.take(&path) { save(&path, text) } else { Err(taken()) };
        saved.map_err(|error| (path, error))
    }

    /// Whether the articles of the open input that were taken are on the disk.
    pub(super) fn is_settled(&self) -> bool {
        self.open.as_ref().is_none_or(|open| open.several)
    }

    /// The articles of a stream are through.
    pub(super) fn end(&mut self, origin: &Origin) -> Result<(), Unwritten> {
        let Some(Open { press, first, path, .. }) = self.open.take() else { return Ok(()) };
        if let (Some((_, text)), Some(place)) = (first, &origin.place) {
            self.save(place, None, &text)?;
        }
        let Some(press) = press else { return Ok(()) };
        let finish = || -> Result<(), Stop> {
            let (sheet, _) = press.finish()?;
            Ok(sheet.finished()?)
        };
        finish().map_err(|stop| (path, plain(stop)))
    }
}

fn save(path: &Path, text: &str) -> io::Result<()> {
    make_folder(path)?;
    let mut file = Saving::open(path)?;
    file.write_all(text.as_bytes())?;
    file.commit()
}

fn make_folder(path: &Path) -> io::Result<()> {
    std::fs::create_dir_all(path.parent().unwrap_or(path))
}

fn taken() -> io::Error {
    io::Error::other("another input has been written there")
}

/// What went wrong, as an error of the file.
fn plain(stop: Stop) -> io::Error {
    match stop {
        Stop::Io(error) => error,
        Stop::Gone => io::ErrorKind::BrokenPipe.into(),
        Stop::Several(finding) => io::Error::other(finding.message),
        Stop::Guid(message) => io::Error::other(message),
    }
}

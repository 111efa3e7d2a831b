//! `--resume`: how far a run has come, on disk.
//!
//! A line for each step, written when all that it speaks of has been. The last whole line counts.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::archive::Tally;
use crate::exit::Exit;

/// How far a run has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Progress {
    /// How many inputs are done, and how many articles of the next one.
    pub(super) done: (u64, u64),
    /// The digest of the inputs that are done, and of the next one if some of it is.
    pub(super) digest: u64,
    /// The bytes of the output, and of the rejects.
    pub(super) written: u64,
    pub(super) rejects: u64,
    /// The numbers so far.
    pub(super) tally: Tally,
    /// How it has gone.
    pub(super) exit: Exit,
    /// Whether there is nothing left but to give the files their names.
    pub(super) finished: bool,
}

impl Default for Progress {
    fn default() -> Self {
        let tally = Tally::default();
        Self {
            done: (0, 0),
            digest: 0,
            written: 0,
            rejects: 0,
            tally,
            exit: Exit::Done,
            finished: false,
        }
    }
}

/// The file that says how far a run has come.
#[derive(Debug)]
pub(super) struct Journal {
    file: File,
    path: PathBuf,
}

/// Why a run cannot go on.
#[derive(Debug)]
pub(super) enum Stale {
    Io(PathBuf, io::Error),
    /// It was begun with other arguments.
    Other(PathBuf),
    /// It has not ended.
    Busy(PathBuf),
}

impl Journal {
    /// Opens the journal of a job, and says how far it has come.
    pub(super) fn open(path: PathBuf, job: &str) -> Result<(Self, Progress), Stale> {
        let failed = |error| Stale::Io(path.clone(), error);
        let file = OpenOptions::new().create(true).read(true).append(true).open(&path);
        let mut file = file.map_err(failed)?;
        if !is_ours(&file, &path).map_err(failed)? {
            return Err(Stale::Busy(path));
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(failed)?;
        let text = String::from_utf8_lossy(&bytes);
        // A line without its end was being written when the run was ended.
        let whole = text.rfind('\n').map_or("", |end| text.get(..=end).unwrap_or_default());
        let mut lines = whole.lines();
        let head = json!({ "job": job, "version": 1 }).to_string();
        let is_new = match lines.next() {
            None => true,
            Some(first) if first == head => false,
            Some(_) => return Err(Stale::Other(path)),
        };
        let progress = lines.next_back().and_then(read).unwrap_or_default();
        file.set_len(whole.len() as u64).map_err(failed)?;
        if is_new {
            file.write_all(format!("{head}\n").as_bytes()).map_err(failed)?;
        }
        Ok((Self { file, path }, progress))
    }

    /// Writes how far it has come.
    pub(super) fn step(&mut self, progress: &Progress) -> io::Result<()> {
        let Progress { done, digest, written, rejects, tally, exit, finished } = progress;
        let exit = match exit {
            Exit::Done => 0,
            Exit::Faulty => 1,
            Exit::CouldNotRun => 2,
        };
        let line =
            json!([done.0, done.1, digest, written, rejects, tally.to_json(), exit, finished]);
        self.file.write_all(format!("{line}\n").as_bytes())
    }

    /// The run has come to its end.
    pub(super) fn remove(self) -> io::Result<()> {
        fs::remove_file(&self.path)
    }
}

/// Whether the journal is this run's alone, as long as the file is open.
#[cfg(unix)]
fn is_ours(file: &File, path: &Path) -> io::Result<bool> {
    use rustix::fs::{FlockOperation, flock};
    use std::os::unix::fs::MetadataExt;
    if flock(file, FlockOperation::NonBlockingLockExclusive) == Err(rustix::io::Errno::WOULDBLOCK) {
        return Ok(false);
    }
    // Another run may have ended in between, and have taken the journal with it.
    let (ours, there) = (file.metadata()?, fs::metadata(path));
    Ok(there.is_ok_and(|there| (there.dev(), there.ino()) == (ours.dev(), ours.ino())))
}

#[cfg(not(unix))]
fn is_ours(_file: &File, _path: &Path) -> io::Result<bool> {
    Ok(true)
}

fn read(line: &str) -> Option<Progress> {
    let value: Value = serde_json::from_str(line).ok()?;
    let number = |i: usize| value.get(i)?.as_u64();
    Some(Progress {
        done: (number(0)?, number(1)?),
        digest: number(2)?,
        written: number(3)?,
        rejects: number(4)?,
        tally: Tally::from_json(value.get(5)?)?,
        exit: match number(6)? {
            0 => Exit::Done,
            1 => Exit::Faulty,
            _ => Exit::CouldNotRun,
        },
        finished: value.get(7)?.as_bool()?,
    })
}

/// Where the journal of an output is.
pub(super) fn path(output: &Path, is_folder: bool) -> PathBuf {
    if is_folder {
        return output.join(".copydesk-resume");
    }
    let mut path = output.as_os_str().to_owned();
    path.push(".copydesk-resume");
    path.into()
}

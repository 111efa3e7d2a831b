//! The members of a tar, in their order, and what keeps a damaged or hostile one from passing for whole.

use std::cell::Cell;
use std::io::{self, ErrorKind, Read};
use std::ops::ControlFlow;
use std::path::{Component, Path, PathBuf};

use copydesk_convert::Format;
use copydesk_convert::model::Diagnostic;

use crate::codes;
use crate::input::packed;
use crate::read::reason;

/// How many bytes may stand before a member to describe it: names of systems have at most 4,096.
const MAX_DESCRIPTION: u64 = 1 << 20;

/// Tar is made of blocks of so many bytes.
const BLOCK: u64 = 512;

/// A member that is being read.
type Member<'a, R> = tar::Entry<'a, Tape<'a, R>>;

/// Which members are articles.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choice {
    /// The format that was named.
    pub(crate) from: Option<Format>,
    /// Whether an archive without files is no error.
    pub(crate) allow_empty: bool,
}

/// A member that is a file of a format that is read.
pub(crate) struct Held<'a> {
    /// Its name in the archive.
    pub(crate) path: PathBuf,
    /// The format.
    pub(crate) format: Format,
    /// How many bytes it says that it has.
    pub(crate) length: u64,
    /// What it holds, unpacked if it is compressed.
    pub(crate) content: io::Result<Box<dyn Read + 'a>>,
}

/// Hands over each file of an archive that is to be read, in their order, until that breaks; then what is
/// wrong with the archive.
pub(crate) fn files<R: Read>(
    reader: R,
    choice: Choice,
    mut take: impl FnMut(Held<'_>) -> ControlFlow<()>,
) -> ControlFlow<(), Option<Diagnostic>> {
    let mut none = true;
    let whole = each(reader, |member| match held(member, choice.from) {
        Some(held) => {
            none = false;
            take(held)
        }
        None => ControlFlow::Continue(()),
    })?;
    ControlFlow::Continue(match whole {
        Err(error) => Some(Diagnostic::new(codes::CANNOT_READ, reason(&error))),
        Ok(()) if none && !choice.allow_empty => {
            let message = "found an archive without files of a format that is read, expected one";
            Some(Diagnostic::new(codes::NOTHING_FOUND, message))
        }
        Ok(()) => None,
    })
}

/// A member, unless it is none that is read.
fn held<R: Read>(member: Member<'_, R>, from: Option<Format>) -> Option<Held<'_>> {
    let path = member.path().map(|path| path.into_owned()).unwrap_or_default();
    let hidden = |part: &std::ffi::OsStr| {
        part.as_encoded_bytes().starts_with(b".") && part != "." && part != ".."
    };
    let kind = member.header().entry_type();
    let file = kind.is_file() || kind.is_contiguous() || kind.is_gnu_sparse();
    let format = packed::format(&path)?;
    let fits = from.is_none() || from == Some(format);
    if !file || !fits || path.iter().any(hidden) {
        return None;
    }
    let length = member.header().size().unwrap_or(0);
    Some(Held { path, format, length, content: packed::open(whole(member)) })
}

/// The path of a member, without what leads out of the folder that it goes to.
pub(crate) fn inside(path: &Path) -> PathBuf {
    path.components().filter(|part| matches!(part, Component::Normal(_))).collect()
}

/// Hands over each member until that breaks, and says whether the archive is whole. Archives that
/// follow each other in one file are one.
fn each<R: Read>(
    reader: R,
    mut take: impl FnMut(Member<'_, R>) -> ControlFlow<()>,
) -> ControlFlow<(), io::Result<()>> {
    let watch = Watch::default();
    let mut archive = tar::Archive::new(Tape { reader, watch: &watch });
    archive.set_ignore_zeros(true);
    let mut entries = match archive.entries() {
        Ok(entries) => entries,
        Err(error) => return ControlFlow::Continue(Err(error)),
    };
    loop {
        watch.describe();
        match entries.next() {
            Some(Ok(entry)) => {
                watch.hold(&entry);
                take(entry)?;
                if watch.ended.get() {
                    // It was cut short, which has been said.
                    return ControlFlow::Continue(Ok(()));
                }
            }
            Some(Err(error)) => return ControlFlow::Continue(watch.explain(error)),
            None => return ControlFlow::Continue(watch.end()),
        }
    }
}

/// Reads a member to its end: one that is shorter than it says is an error.
fn whole<R: Read>(entry: Member<'_, R>) -> impl Read {
    let left = entry.size();
    Whole { entry, left }
}

struct Whole<R> {
    entry: R,
    left: u64,
}

impl<R: Read> Read for Whole<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.entry.read(buffer)?;
        if read == 0 && !buffer.is_empty() && self.left > 0 {
            let message = format!(
                "found the end of the archive, expected {} more bytes of this file",
                self.left
            );
            return Err(io::Error::other(message));
        }
        self.left = self.left.saturating_sub(read as u64);
        Ok(read)
    }
}

/// What is known of the bytes that were read.
#[derive(Debug, Default)]
struct Watch {
    position: Cell<u64>,
    /// Where the member ends that was handed over last.
    end: Cell<u64>,
    /// How far may be read now.
    limit: Cell<u64>,
    /// How many zeros were the last bytes.
    zeros: Cell<u64>,
    /// Whether there are no more bytes.
    ended: Cell<bool>,
}

impl Watch {
    /// The rest of a member is passed over, and the next one is described.
    fn describe(&self) {
        self.limit.set(self.end.get().max(self.position.get()).saturating_add(MAX_DESCRIPTION));
    }

    /// The content of a member begins.
    fn hold<R: Read>(&self, entry: &tar::Entry<'_, R>) {
        // One with holes is longer than what is stored of it.
        let sparse = entry.header().entry_type().is_gnu_sparse();
        let stored = if sparse { entry.header().entry_size().unwrap_or(0) } else { entry.size() };
        let padded = stored.checked_next_multiple_of(BLOCK).unwrap_or(stored);
        self.end.set(self.position.get().saturating_add(padded));
        self.limit.set(u64::MAX);
    }

    fn read(&self, bytes: &[u8], asked: usize) -> io::Result<()> {
        let zeros = bytes.iter().rev().take_while(|byte| **byte == 0).count();
        let all = zeros == bytes.len();
        self.zeros.set(zeros as u64 + if all { self.zeros.get() } else { 0 });
        self.position.set(self.position.get() + bytes.len() as u64);
        self.ended.set(self.ended.get() || bytes.is_empty() && asked > 0);
        if all && asked as u64 == BLOCK {
            // Blocks of zeros end an archive, and fill up the tape.
            self.limit.set(self.limit.get().saturating_add(bytes.len() as u64));
        }
        if self.position.get() > self.limit.get() {
            let message = format!(
                "found more than {MAX_DESCRIPTION} bytes that describe one file of the archive, \
                 expected less"
            );
            return Err(io::Error::new(ErrorKind::InvalidData, message));
        }
        Ok(())
    }

    /// What the error of a header means.
    fn explain(&self, error: io::Error) -> io::Result<()> {
        let position = self.position.get();
        Err(match error.kind() {
            _ if self.ended.get() => return self.end(),
            ErrorKind::Other => io::Error::other(format!(
                "found a damaged archive ({error}, before byte {position}), expected a whole one"
            )),
            ErrorKind::InvalidData => io::Error::other(error.to_string()),
            _ => error,
        })
    }

    /// There are no more bytes: a block of zeros behind the last member is the mark of the end.
    fn end(&self) -> io::Result<()> {
        let behind = self.position.get().saturating_sub(self.end.get());
        if self.zeros.get().min(behind) < BLOCK {
            return Err(cut_short(self.position.get()));
        }
        Ok(())
    }
}

fn cut_short(position: u64) -> io::Error {
    io::Error::other(format!(
        "found the end of the archive after {position} bytes without the mark of its end, \
         expected a whole one"
    ))
}

/// Reads for the crate `tar` under watch.
#[derive(Debug)]
struct Tape<'a, R> {
    reader: R,
    watch: &'a Watch,
}

impl<R: Read> Read for Tape<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.watch.read(buffer.get(..read).unwrap_or_default(), buffer.len())?;
        Ok(read)
    }
}

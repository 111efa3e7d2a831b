//! Finds what there is to do in files, streams and archives, in their order.

use std::fs::{File, Metadata};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use copydesk_convert::model::Diagnostic;
use copydesk_convert::{Clippings, CutError, Format, MAX_BYTES};

use super::members::{self, Choice, Held};
use super::task::{Content, Origin, Task};
use crate::args::InputArgs;
use crate::input::{Found, Input, Obstacle, packed, without_ending};
use crate::parallel::Feed;
use crate::read::{reason, unknown_content};
use crate::{codes, visible};

/// What becomes tasks.
#[derive(Debug)]
pub(crate) struct Supply<'a> {
    /// The format of the inputs, if it was named.
    pub(crate) from: Option<Format>,
    /// Counts the bytes of streams that were read.
    pub(crate) bytes: &'a AtomicU64,
    /// How many inputs were done in an earlier run, and how many clippings of the next one.
    pub(crate) done: (u64, u64),
    /// Whether an archive without files is no error.
    allow_empty: bool,
    /// Whether files go under an output folder.
    placing: bool,
    /// The most bytes of an article.
    most: usize,
    number: u64,
    digest: DefaultHasher,
}

type Fed<'f, 'a> = &'f mut Feed<'a, Task>;

impl<'a> Supply<'a> {
    pub(crate) fn new(inputs: &InputArgs, bytes: &'a AtomicU64, done: (u64, u64)) -> Self {
        let InputArgs { from, allow_empty, max_bytes, .. } = *inputs;
        let (most, digest) = (max_bytes.unwrap_or(MAX_BYTES), DefaultHasher::new());
        Self { from, bytes, done, allow_empty, placing: false, most, number: 0, digest }
    }

    /// The same; finds out too where each file goes under an output folder, if so.
    pub(crate) fn placing(self, placing: bool) -> Self {
        Self { placing, ..self }
    }

    /// Feeds all that was found.
    pub(crate) fn run(mut self, found: impl Iterator<Item = Found>, feed: Fed<'_, '_>) {
        for found in found {
            let fed = match found {
                Ok(input) => self.input(&input, feed),
                Err(obstacle) => {
                    let Obstacle { name, finding } = *obstacle;
                    let origin = self.origin(name, None, None, 0);
                    self.obstacle(&origin, finding, feed)
                }
            };
            if fed.is_break() {
                return;
            }
        }
    }

    fn input(&mut self, input: &Input, feed: Fed<'_, '_>) -> ControlFlow<()> {
        let format = self.from.or_else(|| input.format());
        let path = match input {
            Input::Stdin => return self.opened(input, format, io::stdin(), feed),
            Input::File { path, .. } => path,
        };
        let archive = packed::is_archive(path);
        match format {
            // Opening and reading many small files is left to those who work.
            Some(format) if !archive && !is_stream(format) && !self.is_large(format, path) => {
                let length = length(path);
                let origin = self.origin(input.name(), self.place(input), Some(format), length);
                self.put(&origin, Content::File(path.clone(), length), length, feed)
            }
            _ => match File::open(path).and_then(|file| file.metadata().map(|about| (file, about)))
            {
                Ok((_, about)) if about.is_dir() => {
                    self.failed(input, &io::ErrorKind::IsADirectory.into(), feed)
                }
                Ok((file, _)) => self.opened(input, format.filter(|_| !archive), file, feed),
                Err(error) => self.failed(input, &error, feed),
            },
        }
    }

    /// Where an input goes under an output folder, if there is one; standard input goes nowhere.
    fn place(&self, input: &Input) -> Option<PathBuf> {
        match input {
            Input::File { path, place, .. } if self.placing => Some(place.of(path)),
            _ => None,
        }
    }

    fn opened(
        &mut self,
        input: &Input,
        format: Option<Format>,
        reader: impl Read,
        feed: Fed<'_, '_>,
    ) -> ControlFlow<()> {
        let waits = *input == Input::Stdin;
        let counted = Counted { reader, count: self.bytes };
        let (name, place) = (input.name(), self.place(input));
        let length = match input {
            Input::Stdin => 0,
            Input::File { path, .. } => length(path),
        };
        if let (true, Some(format)) = (waits, format.filter(|format| is_stream(*format))) {
            // What comes slowly is passed on as it comes: no more is read than is there.
            let origin = self.origin(name, None, Some(format), 0);
            return match packed::open(counted) {
                Ok(reader) => self.clippings(&origin, format, reader, waits, feed),
                Err(error) => self.unreadable(&origin, &error, feed),
            };
        }
        let opened = packed::open(counted).and_then(packed::is_tar);
        let (is_tar, reader) = match opened {
            Ok(opened) => opened,
            Err(error) => return self.failed(input, &error, feed),
        };
        if is_tar {
            return self.members(&name, place.as_deref(), reader, feed);
        }
        let Some(format) = format.or(self.from) else {
            let origin = self.origin(name, place, None, length);
            return self.obstacle(&origin, unknown_content(input), feed);
        };
        let origin = self.origin(name, place, Some(format), length);
        self.read(&origin, format, reader, feed)
    }

    /// The files of a tar, in their order.
    fn members(
        &mut self,
        name: &str,
        place: Option<&Path>,
        reader: impl Read,
        feed: Fed<'_, '_>,
    ) -> ControlFlow<()> {
        let choice = Choice { from: self.from, allow_empty: self.allow_empty };
        match members::files(reader, choice, |held| self.member(name, place, held, feed))? {
            None => ControlFlow::Continue(()),
            Some(wrong) => {
                let origin = self.origin(name.to_owned(), None, None, 0);
                self.obstacle(&origin, wrong, feed)
            }
        }
    }

    /// A file of a tar.
    fn member(
        &mut self,
        name: &str,
        place: Option<&Path>,
        Held { path, format, length, content }: Held<'_>,
        feed: Fed<'_, '_>,
    ) -> ControlFlow<()> {
        let shown = format!("{name}/{}", visible::name(&path));
        let place = place.map(|place| place.join(without_ending(&members::inside(&path))));
        let origin = self.origin(shown, place, Some(format), length);
        match content {
            Ok(reader) => self.read(&origin, format, reader, feed),
            Err(error) => self.unreadable(&origin, &error, feed),
        }
    }

    fn read(
        &mut self,
        origin: &Arc<Origin>,
        format: Format,
        reader: impl Read,
        feed: Fed<'_, '_>,
    ) -> ControlFlow<()> {
        if is_stream(format) {
            return self.clippings(origin, format, reader, false, feed);
        }
        let mut reader = reader;
        let mut bytes = Vec::new();
        let whole = if format == Format::Xml { self.most_at_once() } else { MAX_BYTES as u64 };
        match reader.by_ref().take(whole + 1).read_to_end(&mut bytes) {
            Ok(read) if format == Format::Xml && read as u64 > whole => {
                let reader = io::Cursor::new(bytes).chain(reader);
                self.clippings(origin, format, reader, false, feed)
            }
            Ok(_) => {
                let length = bytes.len() as u64;
                self.put(origin, Content::Bytes(bytes), length, feed)
            }
            Err(error) => self.unreadable(origin, &error, feed),
        }
    }

    /// The articles of a stream, one by one.
    fn clippings(
        &mut self,
        origin: &Arc<Origin>,
        format: Format,
        reader: impl Read,
        waits: bool,
        feed: Fed<'_, '_>,
    ) -> ControlFlow<()> {
        if self.is_done(origin) {
            return self.put(origin, Content::Before, 0, feed);
        }
        let skipped = if origin.number == self.done.0 { self.done.1 } else { 0 };
        let clippings = Clippings::new(format, origin.name.clone(), reader);
        let mut clippings = clippings.at_most(self.most);
        loop {
            if waits && !clippings.is_at_hand() {
                feed.hand_over()?;
            }
            let before = clippings.articles();
            let Some(clipping) = clippings.next() else { break };
            let after = clippings.articles();
            let (clipping, length) = match clipping {
                Ok(source) => {
                    let length = source.text().len() as u64;
                    (Ok(source), length)
                }
                Err(CutError::Read(error)) => (Err(error), 0),
                Err(CutError::Io(error)) => {
                    self.unreadable(origin, &error, feed)?;
                    break;
                }
                Err(other) => {
                    self.unreadable(origin, &io::Error::other(other.to_string()), feed)?;
                    break;
                }
            };
            // What holds no article is told again where it is not known to have been.
            if after > skipped || after == before && before == skipped {
                self.put(origin, Content::Clipping(before + 1, clipping), length, feed)?;
            }
        }
        self.put(origin, Content::End, 0, feed)
    }

    /// Something more of this input, unless it was done before.
    fn put(
        &self,
        origin: &Arc<Origin>,
        content: Content,
        bytes: u64,
        feed: Fed<'_, '_>,
    ) -> ControlFlow<()> {
        let content = if self.is_done(origin) { Content::Before } else { content };
        let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
        feed.put(Task { origin: origin.clone(), content }, bytes)
    }

    /// The most bytes of a file of XML that is read at once. Where articles may not be larger, a message may.
    fn most_at_once(&self) -> u64 {
        LARGE.min(self.most as u64)
    }

    /// Whether a file is not to be read at once: of a pipe nobody knows.
    fn is_large(&self, format: Format, path: &Path) -> bool {
        let is_large = |about: Metadata| !about.is_file() || about.len() > self.most_at_once();
        format == Format::Xml && path.metadata().is_ok_and(is_large)
    }

    fn is_done(&self, origin: &Origin) -> bool {
        origin.number < self.done.0
    }

    fn failed(&mut self, input: &Input, error: &io::Error, feed: Fed<'_, '_>) -> ControlFlow<()> {
        let origin = self.origin(input.name(), None, None, 0);
        self.unreadable(&origin, error, feed)
    }

    fn unreadable(
        &self,
        origin: &Arc<Origin>,
        error: &io::Error,
        feed: Fed<'_, '_>,
    ) -> ControlFlow<()> {
        self.obstacle(origin, Diagnostic::new(codes::CANNOT_READ, reason(error)), feed)
    }

    fn obstacle(
        &self,
        origin: &Arc<Origin>,
        finding: Diagnostic,
        feed: Fed<'_, '_>,
    ) -> ControlFlow<()> {
        self.put(origin, Content::Obstacle(finding), 0, feed)
    }

    /// The next input.
    fn origin(
        &mut self,
        name: String,
        place: Option<PathBuf>,
        format: Option<Format>,
        length: u64,
    ) -> Arc<Origin> {
        let number = self.number;
        self.number += 1;
        (name.as_str(), length).hash(&mut self.digest);
        let digest = self.digest.finish();
        Arc::new(Origin { number, digest, name, place, format })
    }
}

/// Whether articles of this format are cut out one by one, so that a file of any size can be read.
pub(crate) fn is_stream(format: Format) -> bool {
    matches!(format, Format::Jsonl | Format::Yaml)
}

/// A larger file of XML, in bytes, is read item by item if it is a message: its tree would take four times its
/// size. In a smaller one, a fault anywhere in the file keeps back all of its articles.
const LARGE: u64 = 8 << 20;

fn length(path: &Path) -> u64 {
    path.metadata().map_or(0, |file| file.len())
}

/// Counts what is read of a stream.
struct Counted<'a, R> {
    reader: R,
    count: &'a AtomicU64,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.count.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

//! Articles cut out of a stream, one after the other.

mod cut;
mod message;
mod tags;

use std::io::{self, Read};
use std::sync::Arc;

use self::cut::{Cut, cut};
use self::message::Message;
use crate::source::Start;
use crate::{Format, MAX_BYTES, ReadError, Source, codes, decode};
use copydesk_model::Diagnostic;

/// How many bytes are asked for at a time.
const STEP: usize = 128 << 10;

/// Cuts the articles out of a stream of any length: the lines of JSON Lines, the documents of YAML, the
/// items of a `newsMessage` of NewsML-G2 in UTF-8. A stream in another format, and a file of XML that is no
/// such message, is one clipping, up to [`MAX_BYTES`].
///
/// A clipping is the text of an article with its place in the stream. Cutting takes little more than
/// finding the ends of lines, so [`read`](crate::read) can be left to other threads. What is in memory
/// is the clipping and a buffer. A clipping that is too large, or is not UTF-8, is an error of its
/// own; the next one follows. A message that is not well-formed ends with the first item that shows it,
/// or with an error where the fault is outside of the items.
///
/// ```
/// use copydesk_convert::{Clippings, Format, ReadOptions, read};
///
/// let lines = "{\"schema\": 1, \"headlines\": [\"Tide turns\"]}\n{\"schema\": 1, \"headline\": 2}\n";
/// let mut clippings = Clippings::new(Format::Jsonl, "week.jsonl", lines.as_bytes());
/// let first = clippings.next().expect("there are two")?;
/// assert_eq!(read(Format::Jsonl, &first, &ReadOptions::default())?.value.len(), 1);
/// let second = clippings.next().expect("there are two")?;
/// let wrong = read(Format::Jsonl, &second, &ReadOptions::default()).expect_err("no such field");
/// assert!(wrong.to_string().starts_with("2:15: error[unknown-field]"), "{wrong}");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Clippings<R> {
    format: Format,
    name: Arc<str>,
    reader: R,
    /// What was read and not yet cut: `buffer[at..]`.
    buffer: Vec<u8>,
    at: usize,
    /// How far behind `at` no end of an article is.
    seen: usize,
    /// Where `at` is in the stream.
    place: Start,
    mark: usize,
    /// The most bytes of a clipping.
    most: usize,
    state: State,
    articles: u64,
    /// The message that is cut up, if it is one.
    message: Option<Box<Message>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nothing was read.
    New,
    /// There may be more to read.
    Open,
    /// Everything is in the buffer.
    Read,
    /// It is over.
    Done,
}

/// Why there is no clipping.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CutError {
    /// The stream cannot be read. Nothing follows.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The clipping cannot be used. The next one may follow.
    #[error(transparent)]
    Read(#[from] ReadError),
}

impl<R: Read> Clippings<R> {
    /// Cuts up a stream of this name.
    pub fn new(format: Format, name: impl Into<String>, reader: R) -> Self {
        Self {
            format,
            name: name.into().into(),
            reader,
            buffer: Vec::new(),
            at: 0,
            seen: 0,
            place: Start::default(),
            mark: 0,
            most: MAX_BYTES,
            state: State::New,
            articles: 0,
            message: None,
        }
    }

    /// The same, with clippings of at most so many bytes, if that is less than [`MAX_BYTES`]. A larger one is an
    /// error, and is not held in memory.
    #[must_use]
    pub fn at_most(self, bytes: usize) -> Self {
        Self { most: self.most.min(bytes), ..self }
    }

    /// How many articles there are in the clippings so far: one in each, but in an item of a message that is no
    /// news item as many as are in it, mostly none. An error counts as one.
    pub const fn articles(&self) -> u64 {
        self.articles
    }

    /// Whether the next clipping needs no reading, which may wait for who writes the stream.
    #[must_use]
    pub fn is_at_hand(&self) -> bool {
        let rest = self.buffer.get(self.at..).unwrap_or_default();
        let is_cut = cut::is_cut(self.format);
        self.state == State::Read
            || is_cut && cut(self.format, rest, self.seen, false) != Cut::Unknown
    }

    fn clipping(&mut self) -> Result<Option<Source>, CutError> {
        if self.state == State::New {
            self.open()?;
        }
        if self.message.is_some() {
            return self.item();
        }
        if !cut::is_cut(self.format) {
            return self.whole();
        }
        while self.state != State::Done {
            let rest = self.buffer.get(self.at..).unwrap_or_default();
            match cut(self.format, rest, self.seen, self.state == State::Read) {
                Cut::At(end) => {
                    let start = self.place;
                    if end > self.most {
                        self.pass(end);
                        return Err(self.too_large(start).into());
                    }
                    let piece = rest.get(..end).unwrap_or_default().to_vec();
                    self.pass(end);
                    if !cut::is_blank(self.format, &piece) {
                        return Ok(Some(Source::part(self.name.clone(), start, self.mark, piece)?));
                    }
                }
                Cut::Unknown if self.state == State::Read => self.state = State::Done,
                Cut::Unknown if rest.len() > self.most => return Err(self.pass_over()?.into()),
                Cut::Unknown => {
                    // The end of what was looked at may be the beginning of a mark.
                    self.seen = rest.len().saturating_sub(cut::LONGEST_MARK);
                    self.fill()?;
                }
            }
        }
        Ok(None)
    }

    /// Reads the beginning. A stream in UTF-16 is read whole: it is not worth more.
    fn open(&mut self) -> Result<(), CutError> {
        self.state = State::Open;
        while self.buffer.len() < 3 && self.state == State::Open {
            self.fill()?;
        }
        if self.format == Format::Xml {
            return Ok(self.open_message()?);
        }
        if !cut::is_cut(self.format) {
            return Ok(());
        }
        if self.buffer.starts_with(b"\xEF\xBB\xBF") {
            (self.at, self.mark) = (3, 3);
        } else if self.buffer.starts_with(b"\xFF\xFE") || self.buffer.starts_with(b"\xFE\xFF") {
            let bytes = self.rest(MAX_BYTES)?;
            self.state = State::Done;
            self.buffer = Source::decode(&*self.name, bytes)?.into_text().into_bytes();
            self.state = State::Read;
        }
        Ok(())
    }

    /// The whole stream as one clipping.
    fn whole(&mut self) -> Result<Option<Source>, CutError> {
        if self.state == State::Done {
            return Ok(None);
        }
        let bytes = self.rest(self.most)?;
        self.state = State::Done;
        if bytes.len() > self.most && self.most < MAX_BYTES {
            return Err(self.too_large(self.place).into());
        }
        Ok(Some(decode(self.format, &*self.name, bytes)?))
    }

    /// Everything up to the end, or just past a limit: some streams have no end.
    fn rest(&mut self, most: usize) -> io::Result<Vec<u8>> {
        let mut bytes = std::mem::take(&mut self.buffer);
        let most = (most + 1).saturating_sub(bytes.len());
        self.reader.by_ref().take(most as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn fill(&mut self) -> io::Result<()> {
        if self.at > 0 {
            self.buffer.drain(..self.at);
            self.at = 0;
        }
        let length = self.buffer.len();
        self.buffer.resize(length + STEP, 0);
        let read = loop {
            match self.reader.read(self.buffer.get_mut(length..).unwrap_or_default()) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        self.buffer.truncate(length + read.as_ref().map_or(0, |read| *read));
        if read? == 0 {
            self.state = State::Read;
        }
        Ok(())
    }

    /// Goes on behind so many bytes.
    fn pass(&mut self, bytes: usize) {
        let passed = self.buffer.get(self.at..self.at + bytes).unwrap_or_default();
        self.place.pass(passed, self.buffer.get(self.at + bytes));
        self.at += bytes;
        self.seen = 0;
    }

    /// Goes on behind an article that is too large, without holding it.
    fn pass_over(&mut self) -> io::Result<ReadError> {
        let error = self.too_large(self.place);
        loop {
            let rest = self.buffer.get(self.at..).unwrap_or_default();
            match cut(self.format, rest, self.seen, self.state == State::Read) {
                Cut::At(end) => {
                    self.pass(end);
                    break;
                }
                Cut::Unknown if self.state == State::Read => {
                    self.pass(rest.len());
                    break;
                }
                Cut::Unknown => {
                    self.pass(rest.len().saturating_sub(cut::LONGEST_MARK));
                    self.buffer.drain(..self.at);
                    self.at = 0;
                    self.buffer.shrink_to(STEP);
                    self.fill()?;
                }
            }
        }
        Ok(error)
    }

    /// That the article that begins there is too large.
    fn too_large(&self, start: Start) -> ReadError {
        oversize(self.most).at(start.location()).into()
    }
}

/// What is said of a text of more than so many bytes.
pub(crate) fn oversize(most: usize) -> Diagnostic {
    Diagnostic::new(codes::TOO_LARGE, format!("found more than {most} bytes in an article"))
}

impl<R: Read> Iterator for Clippings<R> {
    type Item = Result<Source, CutError>;
    fn next(&mut self) -> Option<Self::Item> {
        let news = |clippings: &Self| clippings.message.as_ref().map(|message| message.news);
        let before = news(self).unwrap_or_default();
        let clipping = self.clipping();
        if matches!(clipping, Err(CutError::Io(_))) {
            self.state = State::Done;
        }
        let one = u64::from(!matches!(clipping, Ok(None)));
        self.articles += match (&clipping, news(self)) {
            (Ok(_), Some(after)) => after - before,
            _ => one,
        };
        clipping.transpose()
    }
}

#[cfg(test)]
mod tests;

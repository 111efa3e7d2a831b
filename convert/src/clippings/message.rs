//! Cuts the items out of a `newsMessage`.
//!
//! What is looked for is where tags begin and end, and which element they close. Each item is then read by
//! the strict reader of XML, as is what stands around the items, so that nothing passes for well-formed that
//! is not.

use std::io::Read;
use std::ops::Range;
use std::sync::Arc;

use copydesk_model::{Diagnostic, Location};
use memchr::{memchr, memchr3, memmem};

use super::{Clippings, CutError, State};
use crate::newsml_g2::nothing_but;
use crate::source::{Start, declared_encoding};
use crate::xml::{self, MAX_DEPTH, is_xml_space};
use crate::{MAX_BYTES, ReadError, Source, codes};

/// How many bytes may stand around the items of a message. A header has some hundreds.
const MAX_FRAME: usize = 16 << 20;

/// A message that is being cut up.
#[derive(Debug, Default)]
pub(super) struct Message {
    /// What stands around the items.
    frame: Vec<u8>,
    /// Where the pieces of the frame begin, in it and in the file.
    places: Vec<(usize, Start)>,
    /// Where in the file the last piece ends.
    end_of_frame: Option<usize>,
    /// The names of the open elements, one behind the other.
    names: Vec<u8>,
    /// Where in `names` each begins.
    open: Vec<usize>,
    /// The start tags of the message and of the set that is open.
    tags: Vec<String>,
    /// The same, for the items in the set.
    around: Arc<[String]>,
    /// Whether the set is one of items.
    is_set: bool,
    /// How many items there were.
    items: usize,
    /// Whether one of them is, or holds, a news item.
    news: bool,
}

/// What an element, or an item, is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Text,
    /// A comment, a CDATA section, an instruction, a declaration.
    Mark,
    Start,
    Empty,
    End,
}

/// How many elements are open around an item.
const AROUND: usize = 2;

impl<R: Read> Clippings<R> {
    /// Reads up to the first tag, which says whether it is a message that can be cut up.
    pub(super) fn open_message(&mut self) -> std::io::Result<()> {
        let mark = if self.buffer.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        let mut at = mark;
        loop {
            let token = token(&self.buffer, at);
            match token {
                Some((Token::Start | Token::Empty, end)) => {
                    let name = name(self.buffer.get(at..end).unwrap_or_default());
                    let rest = self.buffer.get(mark..).unwrap_or_default();
                    if local(name) == b"newsMessage" && is_utf8(rest) {
                        (self.at, self.mark) = (mark, mark);
                        self.message = Some(Box::default());
                    }
                    return Ok(());
                }
                Some((Token::End, _)) => return Ok(()),
                Some((_, end)) if end > at => at = end,
                _ if self.state == State::Read || self.buffer.len() > MAX_BYTES => return Ok(()),
                _ => self.fill()?,
            }
        }
    }

    /// The next item.
    pub(super) fn item(&mut self) -> Result<Option<Source>, CutError> {
        // How far the item that begins here was looked at; 0 outside of items.
        let mut inside = 0;
        while self.state != State::Done {
            let rest = self.buffer.get(self.at..).unwrap_or_default();
            let Some((kind, end)) = token(rest, inside) else {
                if self.state == State::Read {
                    let all = rest.len();
                    return if inside > 0 { self.last(all).map(Some) } else { self.finish(all) };
                }
                self.more()?;
                continue;
            };
            let raw = rest.get(inside..end).unwrap_or_default();
            let Some(message) = &mut self.message else { break };
            if inside == 0 && !message.begins_item(kind) {
                let is_sound = message.token(kind, raw, false);
                if !is_sound {
                    return self.finish(end);
                }
                let framed = message.frame(kind, raw, self.place);
                self.or_stop(framed)?;
                self.pass(end);
                continue;
            }
            if inside == 0 {
                let begun = message.begin(&self.name);
                self.or_stop(begun)?;
            }
            match self.goes_on(kind, inside..end) {
                Some(true) => inside = end,
                Some(false) => return self.clip(end).map(Some),
                None => return self.last(end).map(Some),
            }
        }
        Ok(None)
    }

    /// Takes a token of an item. Whether the item goes on behind it; `None` if it is not well-formed.
    fn goes_on(&mut self, kind: Token, bytes: Range<usize>) -> Option<bool> {
        let rest = self.buffer.get(self.at..).unwrap_or_default();
        let message = self.message.as_mut()?;
        let is_sound = message.token(kind, rest.get(bytes)?, true);
        is_sound.then_some(message.open.len() > AROUND)
    }

    /// Reads more, unless too much was read already.
    fn more(&mut self) -> Result<(), CutError> {
        if self.buffer.len() - self.at > self.most {
            let error = self.too_large();
            return self.or_stop(Err(error));
        }
        Ok(self.fill()?)
    }

    /// Nothing follows an error in what stands around the items.
    fn or_stop<T>(&mut self, done: Result<T, ReadError>) -> Result<T, CutError> {
        if done.is_err() {
            self.state = State::Done;
        }
        Ok(done?)
    }

    /// The item that begins here and ends behind so many bytes.
    fn clip(&mut self, end: usize) -> Result<Source, CutError> {
        let start = self.place;
        let rest = self.buffer.get(self.at..).unwrap_or_default();
        let piece = rest.get(..end).unwrap_or_default().to_vec();
        self.pass(end);
        let around = self.message.as_ref().map(|message| message.around.clone());
        let part = Source::part(self.name.clone(), start, self.mark, piece)?;
        Ok(part.within(around.unwrap_or_default()))
    }

    /// An item that is not well-formed, as who reads it will find. What follows it is no item.
    fn last(&mut self, end: usize) -> Result<Source, CutError> {
        self.state = State::Done;
        self.clip(end)
    }

    /// Nothing follows these bytes, or nothing that can be read.
    fn finish(&mut self, end: usize) -> Result<Option<Source>, CutError> {
        self.state = State::Done;
        let rest = self.buffer.get(self.at..).unwrap_or_default();
        let raw = rest.get(..end).unwrap_or_default();
        let Some(message) = &mut self.message else { return Ok(None) };
        message.frame(Token::Mark, raw, self.place)?;
        message.end(&self.name)?;
        Ok(None)
    }
}

impl Message {
    /// Whether a token is the beginning of an item.
    fn begins_item(&self, kind: Token) -> bool {
        let begins = matches!(kind, Token::Start | Token::Empty);
        begins && self.is_set && self.open.len() == AROUND
    }

    /// Takes a token of an item, or of what stands around the items. Whether it can be one of a message that is
    /// well-formed.
    fn token(&mut self, kind: Token, raw: &[u8], in_item: bool) -> bool {
        match kind {
            Token::Text | Token::Mark => true,
            Token::Start | Token::Empty => {
                let name = name(raw);
                self.news |= in_item && local(name) == b"newsItem";
                if kind == Token::Start {
                    self.enter(name, raw);
                }
                self.open.len() <= MAX_DEPTH
            }
            Token::End => self.leave(name(raw)),
        }
    }

    fn enter(&mut self, name: &[u8], raw: &[u8]) {
        self.open.push(self.names.len());
        self.names.extend_from_slice(name);
        let depth = self.open.len();
        if depth <= AROUND {
            self.tags.truncate(depth - 1);
            self.tags.push(String::from_utf8_lossy(raw).into_owned());
            self.is_set = depth == AROUND && local(name) == b"itemSet";
            self.around = Arc::default();
        }
    }

    fn leave(&mut self, name: &[u8]) -> bool {
        let Some(at) = self.open.pop() else { return false };
        self.is_set &= self.open.len() >= AROUND;
        let is_closed = self.names.get(at..) == Some(name);
        self.names.truncate(at);
        is_closed
    }

    /// An item begins. The first one shows that what stands before it is sound.
    fn begin(&mut self, file: &Arc<str>) -> Result<(), ReadError> {
        if self.items == 0 {
            self.check(file, &self.closing())?;
        }
        self.items += 1;
        if self.around.is_empty() {
            self.around = self.tags.as_slice().into();
        }
        Ok(())
    }

    /// Keeps what stands around the items, less the white space between them.
    fn frame(&mut self, kind: Token, raw: &[u8], place: Start) -> Result<(), ReadError> {
        if kind == Token::Text && self.is_set && raw.iter().all(|b| is_xml_space(char::from(*b))) {
            return Ok(());
        }
        if self.frame.len() + raw.len() > MAX_FRAME {
            let message = format!("found more than {MAX_FRAME} bytes outside of the items");
            let Start { lines, columns, bytes } = place;
            let (line, column) = (lines.saturating_add(1), columns.saturating_add(1));
            let place = Location { line, column, bytes: bytes..bytes };
            return Err(Diagnostic::new(codes::TOO_LARGE, message).at(place).into());
        }
        let goes_on = self.end_of_frame.is_some_and(|end| end == place.bytes);
        if !goes_on {
            self.places.push((self.frame.len(), place));
        }
        self.frame.extend_from_slice(raw);
        self.end_of_frame = Some(place.bytes + raw.len());
        Ok(())
    }

    /// Nothing follows.
    fn end(&self, file: &Arc<str>) -> Result<(), ReadError> {
        let root = self.check(file, b"")?;
        if self.news {
            return Ok(());
        }
        let message = nothing_but(self.items, "newsMessage");
        let finding = Diagnostic::new(codes::NO_NEWS_ITEM, message);
        Err(finding.at(self.place(file, root)).into())
    }

    /// The end tags of the open elements.
    fn closing(&self) -> Vec<u8> {
        let mut tags = Vec::new();
        let mut end = self.names.len();
        for at in self.open.iter().rev() {
            tags.extend_from_slice(b"</");
            tags.extend_from_slice(self.names.get(*at..end).unwrap_or_default());
            tags.push(b'>');
            end = *at;
        }
        tags
    }

    /// Whether what stands around the items is well-formed, if this follows it; the place of its root.
    fn check(&self, file: &Arc<str>, rest: &[u8]) -> Result<Range<usize>, ReadError> {
        let frame = [&self.frame, rest].concat();
        let moved = |error: ReadError| {
            let mut findings = error.into_diagnostics();
            for finding in &mut findings {
                let bytes = finding.location.take().map_or(0..0, |place| place.bytes);
                finding.location = Some(self.place(file, bytes));
            }
            ReadError::new(findings)
        };
        let source = Source::part(file.clone(), Start::default(), 0, frame).map_err(moved)?;
        let document = xml::parse(&source).map_err(moved)?;
        Ok(document.root().place())
    }

    /// Where bytes of the frame stand in the file.
    fn place(&self, file: &Arc<str>, bytes: Range<usize>) -> Location {
        let piece = self.places.partition_point(|(at, _)| *at <= bytes.start).saturating_sub(1);
        let (at, start) = self.places.get(piece).copied().unwrap_or_default();
        let text = String::from_utf8_lossy(self.frame.get(at..).unwrap_or_default()).into_owned();
        let within = bytes.start.saturating_sub(at)..bytes.end.saturating_sub(at);
        Source::at(file.clone(), start, text).location(within)
    }
}

/// Whether bytes that begin a file of XML say that it is in UTF-8, or nothing.
fn is_utf8(bytes: &[u8]) -> bool {
    let label = declared_encoding(bytes).map(|(label, _)| label);
    label.is_none_or(|label| encoding_rs::Encoding::for_label(label) == Some(encoding_rs::UTF_8))
}

/// The name in a tag.
fn name(tag: &[u8]) -> &[u8] {
    let from = if tag.starts_with(b"</") { 2 } else { 1 };
    let rest = tag.get(from..).unwrap_or_default();
    let ends = |b: &u8| is_xml_space(char::from(*b)) || matches!(b, b'>' | b'/');
    rest.iter().position(ends).and_then(|end| rest.get(..end)).unwrap_or(rest)
}

/// A name without its prefix.
fn local(name: &[u8]) -> &[u8] {
    memchr(b':', name).and_then(|at| name.get(at + 1..)).unwrap_or(name)
}

/// The token that begins at a byte, and where it ends; `None` if its end is not to be seen.
fn token(bytes: &[u8], at: usize) -> Option<(Token, usize)> {
    let rest = bytes.get(at..).filter(|rest| !rest.is_empty())?;
    if rest.first() != Some(&b'<') {
        return Some((Token::Text, at + memchr(b'<', rest).unwrap_or(rest.len())));
    }
    for (begin, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] {
        if let Some(inside) = rest.strip_prefix(begin.as_bytes()) {
            let len = memmem::find(inside, end.as_bytes())?;
            return Some((Token::Mark, at + begin.len() + len + end.len()));
        }
        if begin.as_bytes().starts_with(rest) {
            return None;
        }
    }
    let end = at + end_of_tag(rest)?;
    let kind = match rest.get(1) {
        Some(b'!') => Token::Mark,
        Some(b'/') => Token::End,
        _ if bytes.get(end - 2) == Some(&b'/') => Token::Empty,
        _ => Token::Start,
    };
    Some((kind, end))
}

/// Behind which byte a tag ends: an angle bracket in a value does not end it.
fn end_of_tag(tag: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        at += memchr3(b'>', b'"', b'\'', tag.get(at..)?)?;
        match tag.get(at)? {
            b'>' => return Some(at + 1),
            mark => at += 2 + memchr(*mark, tag.get(at + 1..)?)?,
        }
    }
}

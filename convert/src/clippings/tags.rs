//! Where the tags of XML begin and end, however the file is read.

use memchr::{memchr, memchr3, memmem};

use crate::xml::is_xml_space;

/// What a file of XML is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A piece of text.
    Text,
    /// A comment, a CDATA section, an instruction, a declaration.
    Mark,
    /// A start tag.
    Start,
    /// The tag of an empty element.
    Empty,
    /// An end tag.
    End,
}

/// The search for the end of a token, which goes on where it stopped when more has been read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Search {
    within: Within,
    /// Up to where the end is not.
    looked: usize,
}

#[derive(Clone, Copy, Debug, Default)]
enum Within {
    /// Nothing is known of the token.
    #[default]
    New,
    /// What ends with these bytes.
    Mark(&'static [u8]),
    /// A tag, or a value in it behind a quotation mark.
    Tag(Option<u8>),
}

const MARKS: [(&[u8], &[u8]); 3] = [(b"<!--", b"-->"), (b"<![CDATA[", b"]]>"), (b"<?", b"?>")];

impl Search {
    pub(super) const fn new() -> Self {
        Self { within: Within::New, looked: 0 }
    }

    /// Whether the end of a tag is looked for.
    pub(super) const fn is_in_tag(&self) -> bool {
        matches!(self.within, Within::Tag(_))
    }

    /// The token that begins at a byte, and where it ends; `None` if its end is not to be seen. Nothing
    /// follows the bytes if they are `all`.
    pub(super) fn token(&mut self, bytes: &[u8], at: usize, all: bool) -> Option<(Token, usize)> {
        if matches!(self.within, Within::New) {
            let rest = bytes.get(at..).filter(|rest| !rest.is_empty())?;
            if rest.first() != Some(&b'<') {
                return text(rest, all).map(|len| (Token::Text, at + len));
            }
            self.begin(rest, at)?;
        }
        let (end, is_mark) = match self.within {
            Within::New => return None,
            Within::Mark(mark) => (self.mark(bytes, mark)?, true),
            Within::Tag(quote) => (self.tag(bytes, quote)?, false),
        };
        *self = Self::default();
        let raw = bytes.get(at..end).unwrap_or_default();
        let kind = match raw.get(1) {
            _ if is_mark => Token::Mark,
            Some(b'!') => Token::Mark,
            Some(b'/') => Token::End,
            _ if raw.ends_with(b"/>") => Token::Empty,
            _ => Token::Start,
        };
        Some((kind, end))
    }

    /// Bytes before what is looked at are gone.
    pub(super) const fn pass(&mut self, bytes: usize) {
        self.looked = self.looked.saturating_sub(bytes);
    }

    /// How many bytes, from the beginning, the search has no need of any more: none of a tag.
    pub(super) fn idle(&self) -> usize {
        match self.within {
            Within::Mark(mark) => self.looked.saturating_sub(mark.len()),
            Within::New | Within::Tag(_) => 0,
        }
    }

    fn begin(&mut self, rest: &[u8], at: usize) -> Option<()> {
        for (begin, end) in MARKS {
            if rest.starts_with(begin) {
                *self = Self { within: Within::Mark(end), looked: at + begin.len() };
                return Some(());
            }
            if begin.starts_with(rest) {
                return None;
            }
        }
        *self = Self { within: Within::Tag(None), looked: at + 1 };
        Some(())
    }

    fn mark(&mut self, bytes: &[u8], mark: &[u8]) -> Option<usize> {
        let rest = bytes.get(self.looked..)?;
        if let Some(found) = memmem::find(rest, mark) {
            return Some(self.looked + found + mark.len());
        }
        self.looked += rest.len().saturating_sub(mark.len() - 1);
        None
    }

    /// An angle bracket in a value does not end a tag.
    fn tag(&mut self, bytes: &[u8], mut quote: Option<u8>) -> Option<usize> {
        loop {
            let rest = bytes.get(self.looked..)?;
            let found = match quote {
                Some(quote) => memchr(quote, rest),
                None => memchr3(b'>', b'"', b'\'', rest),
            };
            let Some(found) = found else {
                *self = Self { within: Within::Tag(quote), looked: bytes.len() };
                return None;
            };
            self.looked += found + 1;
            quote = match (quote, rest.get(found)) {
                (None, Some(b'>')) => return Some(self.looked),
                (None, mark) => mark.copied(),
                (Some(_), _) => None,
            };
        }
    }
}

/// How long a piece of text is. A carriage return at the end waits for what may follow it.
fn text(rest: &[u8], all: bool) -> Option<usize> {
    let len = memchr(b'<', rest).unwrap_or(rest.len());
    let waits = len == rest.len() && !all && rest.ends_with(b"\r");
    Some(len - usize::from(waits)).filter(|len| *len > 0)
}

/// The name in a tag.
pub(super) fn name(tag: &[u8]) -> &[u8] {
    let from = if tag.starts_with(b"</") { 2 } else { 1 };
    let rest = tag.get(from..).unwrap_or_default();
    let ends = |b: &u8| is_space(b) || matches!(b, b'>' | b'/');
    rest.iter().position(ends).and_then(|end| rest.get(..end)).unwrap_or(rest)
}

/// A name without its prefix.
pub(super) fn local(name: &[u8]) -> &[u8] {
    memchr(b':', name).and_then(|at| name.get(at + 1..)).unwrap_or(name)
}

/// Whether a tag that begins as an end tag is one.
pub(super) fn is_end_tag(tag: &[u8]) -> bool {
    let behind = tag.strip_prefix(b"</").and_then(|rest| rest.get(name(tag).len()..));
    behind.and_then(|rest| rest.strip_suffix(b">")).is_some_and(|rest| rest.iter().all(is_space))
}

pub(super) fn is_space(byte: &u8) -> bool {
    is_xml_space(char::from(*byte))
}

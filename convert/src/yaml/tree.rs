//! Reads YAML as trees of values with their places: the careful reader.

use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span, StrInput};

use crate::codes;
use crate::located::{
    Entry, Finding, Findings, Keys, MAX_DEPTH, MAX_NODES, Node, Value, add_entry,
};

/// The documents of a text, one after the other.
pub(super) struct Documents<'s, 'f> {
    parser: Parser<'s, StrInput<'s>>,
    places: CharIndex<'s>,
    offset: usize,
    nodes: usize,
    findings: &'f Findings,
    ended: bool,
}

type Spanned<'s> = (Event<'s>, Range<usize>);

impl<'s, 'f> Documents<'s, 'f> {
    /// The documents of a text that begins at byte `offset` of its file. Keys that stand twice are
    /// added to the findings.
    pub(super) fn new(text: &'s str, offset: usize, findings: &'f Findings) -> Self {
        let parser = Parser::new_from_str(text);
        let places = CharIndex::new(text);
        Self { parser, places, offset, nodes: 0, findings, ended: false }
    }

    fn document(&mut self) -> Result<Option<Node<'s>>, Finding> {
        loop {
            match self.event()? {
                (Event::DocumentStart(_), _) => break,
                (Event::StreamEnd, _) => return Ok(None),
                _ => {}
            }
        }
        self.nodes = 0;
        let event = self.event()?;
        self.node(event, MAX_DEPTH).map(Some)
    }

    fn event(&mut self) -> Result<Spanned<'s>, Finding> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => Ok((event, self.bytes(span))),
            Some(Err(error)) => Err(self.syntax(&error)),
            None => Ok((Event::StreamEnd, 0..0)),
        }
    }

    fn bytes(&self, span: Span) -> Range<usize> {
        let start = self.offset + self.places.byte(span.start.index());
        let end = self.offset + self.places.byte(span.end.index());
        start..end.max(start)
    }

    fn syntax(&self, error: &ScanError) -> Finding {
        let at = self.places.byte(error.marker().index());
        let found = self.places.text.get(at..).and_then(|rest| rest.chars().next());
        let bytes = self.offset + at..self.offset + at + found.map_or(0, char::len_utf8);
        if found == Some('*') {
            return unread("an alias", bytes);
        }
        if error.info().contains("recursion limit") {
            return too_deep(bytes);
        }
        let finding = Finding::new(codes::YAML_SYNTAX, error.info(), bytes);
        if error.info().contains("mapping values are not allowed") {
            return finding
                .help("put text that has a colon and a space in it between quotation marks");
        }
        finding
    }

    fn node(&mut self, event: Spanned<'s>, depth: usize) -> Result<Node<'s>, Finding> {
        let (event, bytes) = event;
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            let message = format!("found more than {MAX_NODES} values, expected an article");
            return Err(Finding::new(codes::TOO_LARGE, message, bytes));
        }
        self.refuse(&event, &bytes, depth)?;
        match event {
            Event::Scalar(text, ScalarStyle::Plain, ..) => Ok(Node::new(bytes, Value::Plain(text))),
            Event::Scalar(text, ScalarStyle::Literal | ScalarStyle::Folded, ..) => {
                let start = self.block_start(bytes.start);
                Ok(Node::new(start..bytes.end, Value::Text(text)))
            }
            Event::Scalar(text, ..) => Ok(Node::new(bytes, Value::Text(text))),
            Event::SequenceStart(..) => self.list(bytes, depth - 1),
            Event::MappingStart(..) => self.object(bytes, depth - 1),
            _ => Err(Finding::new(codes::YAML_SYNTAX, "found the end, expected a value", bytes)),
        }
    }

    /// Where a block of text begins: at the mark above it, from which on the parser gives no place.
    fn block_start(&self, start: usize) -> usize {
        let before = self.places.text.get(..start - self.offset).unwrap_or_default();
        let line = before.trim_end().lines().next_back().unwrap_or_default();
        let is_mark = |rest: &str| {
            let rest = rest.trim_start_matches(|c: char| matches!(c, '-' | '+' | '0'..='9'));
            rest.trim_start().is_empty()
                || rest.starts_with([' ', '\t']) && rest.trim_start().starts_with('#')
        };
        let mut marks = line.match_indices(['|', '>']);
        let found = marks.find(|(at, _)| line.get(at + 1..).is_some_and(is_mark));
        let line_start = before.trim_end().len() - line.len();
        found.map_or(start, |(at, _)| self.offset + line_start + at)
    }

    /// Stops at what is not read.
    fn refuse(&self, event: &Event<'s>, bytes: &Range<usize>, depth: usize) -> Result<(), Finding> {
        let (anchor, tag, nests) = match event {
            Event::Alias(_) => return Err(unread("an alias", bytes.clone())),
            Event::Scalar(_, _, anchor, tag) => (*anchor, tag.is_some(), false),
            Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) => {
                (*anchor, tag.is_some(), true)
            }
            _ => (0, false, false),
        };
        if anchor > 0 {
            return Err(unread("an anchor", bytes.clone()));
        }
        if tag {
            return Err(unread("a tag", bytes.clone()));
        }
        if nests && depth == 0 {
            return Err(too_deep(bytes.clone()));
        }
        Ok(())
    }

    fn list(&mut self, bytes: Range<usize>, depth: usize) -> Result<Node<'s>, Finding> {
        let mut items = Vec::new();
        loop {
            match self.event()? {
                (Event::SequenceEnd, end) => {
                    return Ok(Node::new(bytes.start..end.end, Value::List(items)));
                }
                event => items.push(self.node(event, depth)?),
            }
        }
    }

    fn object(&mut self, bytes: Range<usize>, depth: usize) -> Result<Node<'s>, Finding> {
        let mut entries = Vec::new();
        let mut keys = Keys::default();
        loop {
            let event = self.event()?;
            if let (Event::MappingEnd, end) = event {
                return Ok(Node::new(bytes.start..end.end, Value::Object(entries)));
            }
            let entry = self.entry(event, depth)?;
            add_entry(&mut entries, &mut keys, entry, self.findings);
        }
    }

    fn entry(&mut self, key: Spanned<'s>, depth: usize) -> Result<Entry<'s>, Finding> {
        let key = self.node(key, depth)?;
        let (Value::Plain(name) | Value::Text(name)) = key.value else {
            let message = "found a list or object as a key, expected the name of a field";
            return Err(Finding::new(codes::WRONG_TYPE, message, key.head()));
        };
        let value = self.event()?;
        let mut node = self.node(value, depth)?;
        if matches!(&node.value, Value::Plain(text) if text.is_empty()) {
            // There is nothing to point at but the key.
            node.bytes = key.bytes.clone();
        }
        Ok(Entry { key: name, key_bytes: key.bytes, node })
    }
}

impl<'s> Iterator for Documents<'s, '_> {
    type Item = Result<Node<'s>, Finding>;
    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let document = self.document().transpose();
        self.ended = !matches!(document, Some(Ok(_)));
        document
    }
}

/// The documents of a text, also those behind one that cannot be read.
///
/// A line that begins with three hyphens begins a document whatever stands before it: no text of any
/// kind may hold such a line.
pub(super) struct EachDocument<'s, 'f> {
    text: &'s str,
    documents: Documents<'s, 'f>,
}

impl<'s, 'f> EachDocument<'s, 'f> {
    /// The documents of a file. Keys that stand twice are added to the findings.
    pub(super) fn new(text: &'s str, findings: &'f Findings) -> Self {
        Self { text, documents: Documents::new(text, 0, findings) }
    }
}

impl<'s> Iterator for EachDocument<'s, '_> {
    type Item = Result<Node<'s>, Finding>;
    fn next(&mut self) -> Option<Self::Item> {
        let next = self.documents.next()?;
        if let Err(finding) = &next
            && let Some(start) =
                next_document(self.text, finding.bytes.start, self.documents.offset)
            && let Some(rest) = self.text.get(start..)
        {
            self.documents = Documents::new(rest, start, self.documents.findings);
        }
        Some(next)
    }
}

/// Where the next document begins, at a byte or behind it, but behind where the last began: what
/// ends too early is found only at the next document.
fn next_document(text: &str, at: usize, last: usize) -> Option<usize> {
    let behind = at.saturating_sub(1);
    let rest =
        text.as_bytes().get(behind).filter(|b| b.is_ascii()).and_then(|_| text.get(behind..));
    let (behind, rest) = rest.map_or_else(|| Some((at, text.get(at..)?)), |r| Some((behind, r)))?;
    let ends = rest.match_indices("\n---").map(|(at, _)| behind + at + 1);
    let mut starts = ends.filter(|start| {
        let after = text.as_bytes().get(start + 3);
        *start > last && after.is_none_or(|byte| byte.is_ascii_whitespace())
    });
    starts.next()
}

fn too_deep(bytes: Range<usize>) -> Finding {
    let message = format!("found more than {MAX_DEPTH} levels of lists and objects");
    Finding::new(codes::TOO_DEEP, message, bytes)
}

fn unread(what: &str, bytes: Range<usize>) -> Finding {
    let message = format!("found {what}, expected YAML without anchors, aliases and tags");
    let help = "write the value out, or put it between quotation marks if it is text";
    Finding::new(codes::YAML_FEATURE, message, bytes).help(help)
}

/// Finds the byte of a character by its number, which is how the parser counts.
struct CharIndex<'s> {
    text: &'s str,
    /// The byte of every [`STEP`](Self::STEP)th character; empty where all are of one byte.
    bytes: Vec<usize>,
}

impl<'s> CharIndex<'s> {
    const STEP: usize = 64;

    fn new(text: &'s str) -> Self {
        let bytes = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().step_by(Self::STEP).map(|(byte, _)| byte).collect()
        };
        Self { text, bytes }
    }

    fn byte(&self, number: usize) -> usize {
        if self.bytes.is_empty() {
            return number.min(self.text.len());
        }
        let Some(from) = self.bytes.get(number / Self::STEP) else { return self.text.len() };
        let rest = self.text.get(*from..).unwrap_or_default();
        let within = rest.char_indices().nth(number % Self::STEP);
        within.map_or(self.text.len(), |(byte, _)| from + byte)
    }
}

//! Reads JSON as a tree of values with their places, by RFC 8259.
//!
//! Only for files that the plain reader refused: it says exactly what is wrong.

use std::borrow::Cow;
use std::ops::Range;

use copydesk_model::Code;

use super::string;
use crate::codes;
use crate::located::{Entry, Finding, Findings, MAX_DEPTH, MAX_NODES, Node, Value, add_entry};

/// Reads one value that takes up all of `text`, which begins at byte `offset` of the file.
///
/// What is wrong with its syntax comes back as the error, since nothing can be read after it; a key
/// that stands twice is added to the findings.
pub(crate) fn scan<'s>(
    text: &'s str,
    offset: usize,
    findings: &Findings,
) -> Result<Node<'s>, Finding> {
    let mut scanner = Scanner { text, at: 0, offset, nodes: 0, findings };
    scanner.skip_space();
    let node = scanner.value(MAX_DEPTH)?;
    scanner.skip_space();
    match scanner.peek() {
        None => Ok(node),
        Some(_) => Err(scanner
            .unexpected("the end")
            .help("a JSON file holds one article; write several as JSON Lines, one a line")),
    }
}

struct Scanner<'s, 'f> {
    text: &'s str,
    at: usize,
    offset: usize,
    nodes: usize,
    findings: &'f Findings,
}

impl<'s> Scanner<'s, '_> {
    fn rest(&self) -> &'s str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn bytes(&self, from: usize) -> Range<usize> {
        self.offset + from..self.offset + self.at
    }

    fn wrong(&self, code: Code, message: impl Into<Box<str>>) -> Finding {
        let at = self.offset + self.at;
        let len = self.rest().chars().next().map_or(0, char::len_utf8);
        Finding::new(code, message, at..at + len)
    }

    /// The character here, which is not what was expected.
    fn unexpected(&self, expected: &str) -> Finding {
        let found = match self.rest().chars().next() {
            None => "the end".to_owned(),
            Some(c) => format!("{c:?}"),
        };
        let finding = self.wrong(codes::JSON_SYNTAX, format!("found {found}, expected {expected}"));
        match self.rest().as_bytes() {
            [b'/', b'/' | b'*', ..] | [b'#', ..] => finding.help("JSON has no comments"),
            [b'\'', ..] => finding.help("JSON has only double quotation marks"),
            _ => finding,
        }
    }

    fn value(&mut self, depth: usize) -> Result<Node<'s>, Finding> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            let message = format!("found more than {MAX_NODES} values, expected an article");
            return Err(self.wrong(codes::TOO_LARGE, message));
        }
        let from = self.at;
        let value = match self.peek() {
            Some(b'{' | b'[') if depth == 0 => {
                let message = format!("found more than {MAX_DEPTH} levels of lists and objects");
                return Err(self.wrong(codes::TOO_DEEP, message));
            }
            Some(b'{') => self.object(depth - 1)?,
            Some(b'[') => self.list(depth - 1)?,
            Some(b'"') => Value::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            _ => self.word()?,
        };
        Ok(Node::new(self.bytes(from), value))
    }

    fn word(&mut self) -> Result<Value<'s>, Finding> {
        let words =
            [("null", Value::Null), ("true", Value::Bool(true)), ("false", Value::Bool(false))];
        for (word, value) in words {
            if self.rest().starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(self.unexpected("a value"))
    }

    fn list(&mut self, depth: usize) -> Result<Value<'s>, Finding> {
        let mut items = Vec::new();
        self.at += 1;
        self.skip_space();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            if self.ends(b']', "a comma or `]`")? {
                return Ok(Value::List(items));
            }
            if self.peek() == Some(b']') {
                return Err(self.unexpected("a value").help("delete the comma before it"));
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value<'s>, Finding> {
        let mut entries = Vec::new();
        let mut keys = Default::default();
        self.at += 1;
        self.skip_space();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Value::Object(entries));
        }
        loop {
            let entry = self.entry(depth)?;
            add_entry(&mut entries, &mut keys, entry, self.findings);
            if self.ends(b'}', "a comma or `}`")? {
                return Ok(Value::Object(entries));
            }
            if self.peek() == Some(b'}') {
                return Err(self.unexpected("a field").help("delete the comma before it"));
            }
        }
    }

    fn entry(&mut self, depth: usize) -> Result<Entry<'s>, Finding> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("a field between double quotation marks"));
        }
        let from = self.at;
        let key = self.string()?;
        let key_bytes = self.bytes(from);
        self.skip_space();
        if self.peek() != Some(b':') {
            return Err(self.unexpected("a colon"));
        }
        self.at += 1;
        self.skip_space();
        Ok(Entry { key, key_bytes, node: self.value(depth)? })
    }

    /// Whether the closing bracket follows, or else a comma; space around is skipped.
    fn ends(&mut self, close: u8, expected: &str) -> Result<bool, Finding> {
        self.skip_space();
        let found = self.peek();
        if found != Some(close) && found != Some(b',') {
            return Err(self.unexpected(expected));
        }
        self.at += 1;
        if found == Some(b',') {
            self.skip_space();
        }
        Ok(found == Some(close))
    }

    fn number(&mut self) -> Result<&'s str, Finding> {
        let from = self.at;
        self.take(|b| b == b'-', 1);
        if self.peek() == Some(b'0') {
            self.at += 1;
            if self.peek().is_some_and(|b| b.is_ascii_digit()) {
                let finding = self.unexpected("no digit after a leading zero");
                return Err(finding.help("write identifiers and amounts as strings"));
            }
        } else {
            self.digits()?;
        }
        if self.take(|b| b == b'.', 1) {
            self.digits()?;
        }
        if self.take(|b| b == b'e' || b == b'E', 1) {
            self.take(|b| b == b'+' || b == b'-', 1);
            self.digits()?;
        }
        Ok(self.text.get(from..self.at).unwrap_or_default())
    }

    fn digits(&mut self) -> Result<(), Finding> {
        if self.take(|b| b.is_ascii_digit(), usize::MAX) {
            Ok(())
        } else {
            Err(self.unexpected("a digit"))
        }
    }

    /// Passes over up to `most` bytes of a kind; whether there was one.
    fn take(&mut self, kind: impl Fn(u8) -> bool, most: usize) -> bool {
        let from = self.at;
        while self.at - from < most && self.peek().is_some_and(&kind) {
            self.at += 1;
        }
        self.at > from
    }

    fn string(&mut self) -> Result<Cow<'s, str>, Finding> {
        let inner = self.text.get(self.at + 1..).unwrap_or_default();
        match string::unquote(inner) {
            Ok((text, len)) => {
                self.at += len + 2;
                Ok(text)
            }
            Err(string::Wrong { at, len, code, message }) => {
                let from = self.offset + self.at + 1 + at;
                Err(Finding::new(code, message, from..from + len))
            }
        }
    }
}

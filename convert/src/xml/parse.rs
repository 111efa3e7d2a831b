//! Reads a document strictly.
//!
//! Nearly every document is read by [`quick`]. Where that leaves off, quick-xml finds the tags; what XML
//! 1.0 and Namespaces in XML demand beyond that is enforced here.

use std::borrow::Cow;
use std::ops::Range;

use copydesk_model::{Code, Diagnostic};
use memchr::memchr;
use quick_xml::Reader;
use quick_xml::events::Event;

use super::around::Around;
use super::chars::{first_forbidden, is_xml_space};
use super::declaration;
use super::limits::{MAX_DEPTH, MAX_NODES};
use super::namespaces::Scope;
use super::quick;
use super::tag::{Raw, Wrong, attributes, check_name, forbidden, referred};
use super::tree::{Attribute, Document, Kind, Name, Number, Stored};
use crate::error::ReadError;
use crate::{Source, codes};

/// Reads the text of a document.
pub(crate) fn parse(source: &Source) -> Result<Document<'_>, ReadError> {
    quick::parse(Parser::new(source)).map_or_else(|| careful(source), Ok)
}

/// Reads a document of which it is not yet known whether it is well-formed.
pub(super) fn careful(source: &Source) -> Result<Document<'_>, ReadError> {
    Parser::new(source).run()
}

/// A document while it is read.
pub(super) struct Parser<'s> {
    source: &'s Source,
    pub(super) text: &'s str,
    pub(super) nodes: Vec<Stored<'s>>,
    pub(super) attributes: Vec<Attribute<'s>>,
    pub(super) declared: Vec<(Number, &'s str)>,
    pub(super) scope: Scope<'s>,
    /// The open elements, the document first, each with its last child.
    pub(super) open: Vec<(Number, Number)>,
    /// How many may be open.
    pub(super) most_open: usize,
    /// The text since the last tag, and where it began.
    pub(super) pending: Option<(usize, Cow<'s, str>)>,
    pub(super) root_seen: bool,
    /// What stands in the last tag: kept for its room.
    raw: Vec<Raw<'s>>,
}

impl<'s> Parser<'s> {
    pub(super) fn new(source: &'s Source) -> Self {
        let document = Kind::Text(Cow::Borrowed(""));
        let mut parser = Self {
            source,
            text: source.text(),
            nodes: vec![Stored { next: 0, first: 0, start: 0, tag_len: 0, kind: document }],
            attributes: Vec::new(),
            declared: Vec::new(),
            scope: Scope::new(),
            open: vec![(0, 0)],
            most_open: MAX_DEPTH.saturating_sub(source.around().map_or(0, Around::depth)),
            pending: None,
            root_seen: false,
            raw: Vec::new(),
        };
        for (prefix, namespace) in source.around().into_iter().flat_map(Around::declared) {
            // Who cut the document out has read these declarations.
            let _ = parser.scope.declare(prefix, Cow::Borrowed(namespace));
        }
        parser
    }

    fn error(&self, code: Code, bytes: Range<usize>, message: impl Into<String>) -> ReadError {
        Diagnostic::new(code, message).at(self.source.location(bytes)).into()
    }

    fn malformed(&self, at: usize, message: impl Into<String>) -> ReadError {
        self.wrong(0, Wrong::new(at, message))
    }

    /// What is wrong with a piece that begins at a byte: the place is one character.
    fn wrong(&self, start: usize, Wrong { at, code, message }: Wrong) -> ReadError {
        let at = start + at;
        let found = self.text.get(at..).and_then(|rest| rest.chars().next());
        self.error(code, at..at + found.map_or(1, char::len_utf8), message)
    }

    fn run(mut self) -> Result<Document<'s>, ReadError> {
        let mut reader = Reader::from_str(self.text);
        reader.config_mut().check_comments = true;
        loop {
            let start = position(reader.buffer_position());
            let event = reader.read_event().map_err(|e| {
                self.malformed(position(reader.error_position()), lower(&e.to_string()))
            })?;
            let end = position(reader.buffer_position());
            let raw = self.text.get(start..end).unwrap_or_default();
            match event {
                Event::Start(tag) => self.start(raw, start, tag.name().as_ref().len(), false)?,
                Event::Empty(tag) => self.start(raw, start, tag.name().as_ref().len(), true)?,
                Event::End(_) => self.end(start)?,
                Event::Text(_) => self.characters(raw, start)?,
                Event::CData(_) => self.section(raw, start)?,
                Event::GeneralRef(_) => self.reference(raw, start)?,
                Event::Comment(_) => self.comment(raw, start)?,
                Event::Decl(_) => self.declaration(raw, start)?,
                Event::PI(_) => self.instruction(raw, start)?,
                Event::DocType(_) => {
                    let message = "found a document type declaration, which is not accepted";
                    return Err(self.error(codes::XML_DOCTYPE, start..start + 9, message));
                }
                Event::Eof => return self.finish(end),
            }
        }
    }

    pub(super) fn finish(mut self, end: usize) -> Result<Document<'s>, ReadError> {
        self.flush()?;
        if self.open.len() > 1 {
            return Err(self.malformed(end, "found the end of the file inside an open element"));
        }
        if !self.root_seen {
            return Err(self.malformed(end, "found no element, expected an XML document"));
        }
        let Self { nodes, attributes, declared, scope, .. } = self;
        Ok(Document { nodes, attributes, declared, namespaces: scope.into_names() })
    }

    fn inside_root(&self, at: usize, raw: &str) -> Result<(), ReadError> {
        if self.open.len() > 1 || raw.chars().all(is_xml_space) {
            return Ok(());
        }
        Err(self.malformed(at, "found text outside of the root element"))
    }

    pub(super) fn characters(&mut self, raw: &'s str, at: usize) -> Result<(), ReadError> {
        self.inside_root(at, raw)?;
        // The bracket first: setting out for three characters takes longer than most texts.
        if memchr(b']', raw.as_bytes()).is_some()
            && let Some(i) = raw.find("]]>")
        {
            return Err(self.malformed(at + i, "found `]]>` in text, expected `]]&gt;`"));
        }
        self.literal(raw, at)
    }

    /// Text that is what it looks like, but for the ends of its lines.
    fn literal(&mut self, raw: &'s str, at: usize) -> Result<(), ReadError> {
        if let Some((i, c)) = first_forbidden(raw) {
            return Err(self.malformed(at + i, forbidden(c)));
        }
        let text = if memchr(b'\r', raw.as_bytes()).is_some() {
            Cow::Owned(raw.replace("\r\n", "\n").replace('\r', "\n"))
        } else {
            Cow::Borrowed(raw)
        };
        match &mut self.pending {
            Some((_, before)) => before.to_mut().push_str(&text),
            None => self.pending = Some((at, text)),
        }
        Ok(())
    }

    /// Reads a CDATA section.
    pub(super) fn section(&mut self, raw: &'s str, at: usize) -> Result<(), ReadError> {
        let inside = raw.get(9..raw.len().saturating_sub(3)).unwrap_or_default();
        self.inside_root(at, raw)?;
        self.literal(inside, at + 9)
    }

    pub(super) fn reference(&mut self, raw: &str, at: usize) -> Result<(), ReadError> {
        self.inside_root(at, raw)?;
        let name = raw.get(1..raw.len().saturating_sub(1)).unwrap_or_default();
        let c = referred(name).map_err(|m| self.error(codes::XML_ENTITY, at..at + raw.len(), m))?;
        let (_, text) = self.pending.get_or_insert((at, Cow::Borrowed("")));
        text.to_mut().push(c);
        Ok(())
    }

    pub(super) fn comment(&self, raw: &str, at: usize) -> Result<(), ReadError> {
        let inside = raw.get(4..raw.len().saturating_sub(3)).unwrap_or_default();
        match first_forbidden(inside) {
            Some((i, c)) => Err(self.malformed(at + 4 + i, forbidden(c))),
            None if inside.ends_with('-') => {
                Err(self.malformed(at, "found `--->`, expected `-->`"))
            }
            None => Ok(()),
        }
    }

    pub(super) fn declaration(&self, raw: &str, at: usize) -> Result<(), ReadError> {
        if at != 0 {
            return Err(self.malformed(at, "found an XML declaration that is not at the beginning"));
        }
        declaration::check(raw).map_err(|wrong| self.wrong(0, wrong))
    }

    pub(super) fn instruction(&self, raw: &str, at: usize) -> Result<(), ReadError> {
        let inside = raw.get(2..raw.len().saturating_sub(2)).unwrap_or_default();
        let target = inside.split(is_xml_space).next().unwrap_or_default();
        if target.eq_ignore_ascii_case("xml") {
            let message = "found the reserved name `xml`, expected another processing instruction";
            return Err(self.malformed(at, message));
        }
        check_name(target, at + 2).map_err(|wrong| self.wrong(0, wrong))?;
        match first_forbidden(inside) {
            Some((i, c)) => Err(self.malformed(at + 2 + i, forbidden(c))),
            None => Ok(()),
        }
    }

    fn start(
        &mut self,
        raw: &'s str,
        at: usize,
        name: usize,
        empty: bool,
    ) -> Result<(), ReadError> {
        self.flush()?;
        if self.open.len() == 1 && self.root_seen {
            return Err(self.malformed(at, "found a second root element, expected one"));
        }
        if self.open.len() > self.most_open {
            let message = format!("found elements more than {MAX_DEPTH} deep");
            return Err(self.error(codes::XML_LIMIT, at..at + raw.len(), message));
        }
        self.root_seen = true;
        let tail = if empty { 2 } else { 1 };
        let tag = raw.get(..raw.len().saturating_sub(tail)).unwrap_or_default();
        let kind = self.tag(tag, name).map_err(|wrong| self.wrong(at, wrong))?;
        let tag_len = u32::try_from(raw.len()).unwrap_or(u32::MAX);
        let number = self.add(at, tag_len, kind)?;
        if empty {
            self.scope.close();
        } else {
            self.open.push((number, 0));
        }
        Ok(())
    }

    /// Reads a start tag, without its last angle bracket.
    fn tag(&mut self, tag: &'s str, name_len: usize) -> Result<Kind<'s>, Wrong> {
        let name = check_name(tag.get(1..1 + name_len).unwrap_or_default(), 1)?;
        let mut raw = std::mem::take(&mut self.raw);
        attributes(tag, 1 + name_len, &mut raw)?;
        self.scope.open();
        // The element is added right after its tag is read.
        let number = self.nodes.len() as Number;
        for attribute in &raw {
            let Some(prefix) = declared(attribute.name) else { continue };
            let declared = self.scope.declare(prefix, attribute.value.clone());
            declared.map_err(|wrong| Wrong { at: attribute.at, ..wrong })?;
            self.declared.extend((!prefix.is_empty()).then_some((number, prefix)));
        }
        let namespace = self.resolve(name.prefix().unwrap_or_default(), 1)?;
        let first = self.attributes.len();
        for Raw { name, value, at } in raw.drain(..).filter(|raw| declared(raw.name).is_none()) {
            let namespace = name.prefix().map_or(Ok(0), |prefix| self.resolve(prefix, at))?;
            self.attributes.push(Attribute { name, namespace, value });
        }
        self.raw = raw;
        self.distinct(first)?;
        let attributes = first as u32..self.attributes.len() as u32;
        Ok(Kind::Element { name, namespace, attributes })
    }

    fn resolve(&self, prefix: &str, at: usize) -> Result<Number, Wrong> {
        let undeclared =
            || Wrong::new(at, format!("found the prefix `{prefix}`, which nothing declares"));
        self.scope.resolve(prefix).ok_or_else(undeclared)
    }

    /// Refuses one attribute under two prefixes of one namespace.
    pub(super) fn distinct(&self, first: usize) -> Result<(), Wrong> {
        let attributes = self.attributes.get(first..).unwrap_or_default();
        let prefixed = || attributes.iter().filter(|a| a.namespace != 0);
        for (i, a) in prefixed().enumerate() {
            let twice = |b: &&Attribute<'_>| b.namespace == a.namespace && b.name() == a.name();
            if prefixed().take(i).any(|b| twice(&b)) {
                let message = format!("found the attribute `{}` twice", a.qualified());
                return Err(Wrong::new(1, message));
            }
        }
        Ok(())
    }

    fn end(&mut self, at: usize) -> Result<(), ReadError> {
        self.flush()?;
        if self.open.len() == 1 {
            return Err(self.malformed(at, "found an end tag, but no element is open"));
        }
        self.open.pop();
        self.scope.close();
        Ok(())
    }

    pub(super) fn flush(&mut self) -> Result<(), ReadError> {
        match self.pending.take() {
            Some((at, text)) if self.open.len() > 1 => {
                self.add(at, 0, Kind::Text(text)).map(|_| ())
            }
            _ => Ok(()),
        }
    }

    /// Adds a node behind the last child of the innermost open element.
    pub(super) fn add(
        &mut self,
        at: usize,
        tag_len: u32,
        kind: Kind<'s>,
    ) -> Result<Number, ReadError> {
        if self.nodes.len() >= MAX_NODES {
            let message = format!("found more than {MAX_NODES} elements and pieces of text");
            return Err(self.error(codes::XML_LIMIT, at..at + 1, message));
        }
        let number = self.nodes.len() as Number;
        let start = u32::try_from(at).unwrap_or(u32::MAX);
        self.nodes.push(Stored { next: 0, first: 0, start, tag_len, kind });
        if let Some((parent, last)) = self.open.last_mut() {
            let (parent, before) = (*parent, std::mem::replace(last, number));
            if let Some(stored) = self.nodes.get_mut(before.max(parent) as usize) {
                let link = if before == 0 { &mut stored.first } else { &mut stored.next };
                *link = number;
            }
        }
        Ok(number)
    }
}

/// The prefix that an attribute of this name declares, empty for the default namespace.
pub(super) fn declared(name: Name<'_>) -> Option<&str> {
    match name.prefix() {
        Some(prefix) => (prefix == "xmlns").then(|| name.local()),
        None => (name.qualified() == "xmlns").then_some(""),
    }
}

fn position(at: u64) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

/// A message of quick-xml in our manner.
fn lower(message: &str) -> String {
    let message = message.strip_prefix("ill-formed document: ").unwrap_or(message);
    message.strip_prefix("syntax error: ").unwrap_or(message).to_owned()
}

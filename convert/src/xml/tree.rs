//! A document as a tree of elements and text.

use std::borrow::Cow;
use std::ops::Range;

use super::chars::is_xml_space;

/// The number of a node, of a namespace; 0 is the document itself, no namespace.
pub(super) type Number = u32;

/// A document that was read.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    pub(super) nodes: Vec<Stored<'a>>,
    pub(super) attributes: Vec<Attribute<'a>>,
    pub(super) namespaces: Vec<Cow<'a, str>>,
    /// The prefixes that elements declare, in the order of the elements.
    pub(super) declared: Vec<(Number, &'a str)>,
}

/// A node and its neighbours.
#[derive(Debug)]
pub(super) struct Stored<'a> {
    pub(super) next: Number,
    pub(super) first: Number,
    /// Where it begins in the text; how long its start tag is.
    pub(super) start: u32,
    pub(super) tag_len: u32,
    pub(super) kind: Kind<'a>,
}

impl<'a> Stored<'a> {
    pub(super) const fn new(start: u32, kind: Kind<'a>) -> Self {
        Self { next: 0, first: 0, start, tag_len: 0, kind }
    }
}

#[derive(Debug)]
pub(super) enum Kind<'a> {
    Element { name: Name<'a>, namespace: Number, attributes: Range<u32> },
    Text(Cow<'a, str>),
}

/// A name, and where the part behind its first colon begins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name<'a> {
    qualified: &'a str,
    local: u32,
}

impl<'a> Name<'a> {
    pub(super) fn new(qualified: &'a str) -> Self {
        let colon = qualified.bytes().position(|b| b == b':');
        Self { qualified, local: colon.map_or(0, |at| u32::try_from(at + 1).unwrap_or(0)) }
    }

    /// The name of ASCII letters that a text begins with, if it is one with at most one colon, as
    /// nearly all are: read and checked in one walk.
    pub(super) fn plain(text: &'a str) -> Option<Self> {
        let (mut local, mut len) = (0, 0);
        for byte in text.bytes() {
            let begins = byte.is_ascii_alphabetic() || byte == b'_';
            let goes_on = byte.is_ascii_digit() || byte == b'-' || byte == b'.';
            match byte {
                _ if begins || goes_on && len > local => {}
                b':' if local == 0 && len > 0 => local = len + 1,
                b'=' | b' ' | b'\t' | b'\n' | b'\r' => break,
                _ => return None,
            }
            len += 1;
        }
        let qualified = text.get(..len).filter(|_| len > local)?;
        Some(Self { qualified, local: u32::try_from(local).ok()? })
    }

    /// A name that was checked; the part behind its colon begins at a byte, 0 without one.
    pub(super) fn parted(qualified: &'a str, local: usize) -> Option<Self> {
        Some(Self { qualified, local: u32::try_from(local).ok()? })
    }

    /// All of it.
    pub(super) const fn qualified(self) -> &'a str {
        self.qualified
    }

    /// What stands before the colon; `None` without one.
    pub(super) fn prefix(self) -> Option<&'a str> {
        self.qualified.get(..(self.local as usize).checked_sub(1)?)
    }

    /// What stands behind the colon, or all.
    pub(super) fn local(self) -> &'a str {
        self.qualified.get(self.local as usize..).unwrap_or_default()
    }
}

/// An attribute; namespace declarations are none.
#[derive(Clone, Debug)]
pub(crate) struct Attribute<'a> {
    pub(super) name: Name<'a>,
    pub(super) namespace: Number,
    /// The value, normalised.
    pub(crate) value: Cow<'a, str>,
}

/// An element of a document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Element<'d, 'a> {
    document: &'d Document<'a>,
    number: Number,
}

/// What an element holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Node<'d, 'a> {
    Element(Element<'d, 'a>),
    Text(&'d str),
}

impl<'a> Document<'a> {
    /// The outermost element.
    pub(crate) fn root(&self) -> Element<'_, 'a> {
        Element { document: self, number: self.nodes.first().map_or(0, |n| n.first) }
    }

    fn namespace(&self, number: Number) -> &str {
        self.namespaces.get(number as usize).map_or("", |n| n)
    }
}

impl<'d, 'a> Element<'d, 'a> {
    fn stored(self) -> Option<&'d Stored<'a>> {
        self.document.nodes.get(self.number as usize)
    }

    fn named(self) -> Option<Name<'a>> {
        match self.stored()?.kind {
            Kind::Element { name, .. } => Some(name),
            Kind::Text(_) => None,
        }
    }

    /// The name with its prefix.
    pub(crate) fn qualified(self) -> &'a str {
        self.named().map_or("", Name::qualified)
    }

    /// The name without its prefix.
    pub(crate) fn name(self) -> &'a str {
        self.named().map_or("", Name::local)
    }

    /// The namespace; empty for none.
    pub(crate) fn namespace(self) -> &'d str {
        match self.stored().map(|s| &s.kind) {
            Some(Kind::Element { namespace, .. }) => self.document.namespace(*namespace),
            _ => "",
        }
    }

    /// Its attributes, in the order of the text.
    pub(crate) fn attributes(self) -> &'d [Attribute<'a>] {
        match self.stored().map(|s| &s.kind) {
            Some(Kind::Element { attributes, .. }) => {
                let range = attributes.start as usize..attributes.end as usize;
                self.document.attributes.get(range).unwrap_or_default()
            }
            _ => &[],
        }
    }

    /// The namespace of one of its attributes; empty for none.
    pub(crate) fn namespace_of(self, attribute: &Attribute<'a>) -> &'d str {
        self.document.namespace(attribute.namespace)
    }

    /// The value of an attribute without a namespace, or of `xml:…`.
    pub(crate) fn attribute(self, name: &str) -> Option<&'d str> {
        let found = self
            .attributes()
            .iter()
            .find(|a| a.qualified() == name && (a.namespace == 0 || name.starts_with("xml:")));
        found.map(|a| &*a.value)
    }

    /// What it holds, in order.
    pub(crate) fn nodes(self) -> impl Iterator<Item = Node<'d, 'a>> + use<'d, 'a> {
        let document = self.document;
        let first = self.stored().map_or(0, |s| s.first);
        let mut next = first;
        std::iter::from_fn(move || {
            let number = next;
            let stored = document.nodes.get(number as usize).filter(|_| number != 0)?;
            next = stored.next;
            Some(match &stored.kind {
                Kind::Text(text) => Node::Text(text),
                Kind::Element { .. } => Node::Element(Self { document, number }),
            })
        })
    }

    /// The elements that it holds, in order.
    pub(crate) fn elements(self) -> impl Iterator<Item = Self> + use<'d, 'a> {
        self.nodes().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element in it with this local name.
    pub(crate) fn element(self, name: &str) -> Option<Self> {
        self.elements().find(|e| e.name() == name)
    }

    /// The text that it holds, if it holds one piece of text and nothing else.
    pub(crate) fn only_text(self) -> Option<&'d str> {
        let only = self.document.nodes.get(self.stored()?.first as usize)?;
        match &only.kind {
            Kind::Text(text) if only.next == 0 => Some(text),
            _ => None,
        }
    }

    /// All its text, that of the elements in it included.
    pub(crate) fn text(self) -> String {
        if let Some(text) = self.only_text() {
            return text.to_owned();
        }
        let mut out = String::new();
        self.push_text(&mut out);
        out
    }

    fn push_text(self, out: &mut String) {
        for node in self.nodes() {
            match node {
                Node::Text(text) => out.push_str(text),
                Node::Element(element) => element.push_text(out),
            }
        }
    }

    /// Whether it holds nothing but white space.
    pub(crate) fn is_blank(self) -> bool {
        self.nodes().all(|node| match node {
            Node::Text(text) => text.trim().is_empty(),
            Node::Element(_) => false,
        })
    }

    /// The prefixes that it declares; the default namespace has none.
    pub(crate) fn declares(self) -> impl Iterator<Item = &'a str> + use<'d, 'a> {
        let declared = &self.document.declared;
        let first = declared.partition_point(|(number, _)| *number < self.number);
        let rest = declared.get(first..).unwrap_or_default();
        rest.iter().take_while(move |(number, _)| *number == self.number).map(|(_, prefix)| *prefix)
    }

    /// The first words that stand directly in it, and the byte at which they begin.
    pub(crate) fn first_words(self) -> Option<(usize, &'d str)> {
        let mut number = self.stored()?.first;
        while let Some(stored) = self.document.nodes.get(number as usize).filter(|_| number != 0) {
            if let Kind::Text(text) = &stored.kind
                && !text.trim_matches(is_xml_space).is_empty()
            {
                let before = text.len() - text.trim_start_matches(is_xml_space).len();
                return Some((stored.start as usize + before, text.trim_matches(is_xml_space)));
            }
            number = stored.next;
        }
        None
    }

    /// The bytes of its start tag.
    pub(crate) fn place(self) -> Range<usize> {
        self.stored().map_or(0..0, |s| s.start as usize..(s.start + s.tag_len) as usize)
    }
}

impl<'a> Attribute<'a> {
    /// The name with its prefix.
    pub(crate) const fn qualified(&self) -> &'a str {
        self.name.qualified()
    }

    /// The name without its prefix.
    pub(crate) fn name(&self) -> &'a str {
        self.name.local()
    }
}

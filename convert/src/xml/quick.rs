//! Reads well-formed documents in one walk.
//!
//! quick-xml looks for the end of a tag, and then somebody must look for what is in it. Here every byte is
//! looked at once, and what is said of it is only whether it is plainly well-formed. Where it is not, no
//! message is made: the careful reader reads the document again, decides, and says what is wrong.

use std::borrow::Cow;

use memchr::{memchr, memchr_iter, memchr2, memmem};

use super::kinds::{BEGINS_NAME, IN_NAME, SPACE, is, text_end, value_end};
use super::limits::MAX_ATTRIBUTES;
use super::parse::{Parser, declared};
use super::tag::normalised;
use super::tree::{Attribute, Document, Kind, Name, Number};

/// How many nodes room is made for at once; more of them grow it.
const MOST_ROOM: usize = 1 << 16;

/// Reads a document; `None` if the careful reader must.
pub(super) fn parse(parser: Parser<'_>) -> Option<Document<'_>> {
    Quick(parser).run()
}

struct Quick<'s>(Parser<'s>);

impl<'s> Quick<'s> {
    /// The byte at a place; 0, which nothing may have, behind the end.
    fn byte(&self, at: usize) -> u8 {
        self.0.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    /// The place of the first byte from `at` on that is not of a kind.
    fn skip(&self, kind: u8, at: usize) -> usize {
        let rest = self.0.text.as_bytes().get(at..).unwrap_or_default();
        at + rest.iter().position(|b| !is(*b, kind)).unwrap_or(rest.len())
    }

    fn run(mut self) -> Option<Document<'s>> {
        let tags = memchr_iter(b'<', self.0.text.as_bytes()).count();
        self.0.nodes.reserve(tags.min(MOST_ROOM));
        self.0.attributes.reserve(tags.min(MOST_ROOM));
        let end = self.0.text.len();
        let mut at = 0;
        while at < end {
            at = self.text(at)?;
            at = match (self.byte(at), self.byte(at + 1)) {
                (b'<', b'/') => self.end(at)?,
                (b'<', b'!') => self.mark(at)?,
                (b'<', b'?') => self.instruction(at)?,
                (b'<', _) => self.start(at)?,
                (b'&', _) => self.reference(at)?,
                _ => at,
            };
        }
        self.0.finish(end).ok()
    }

    /// Reads text up to a tag, a reference or the end, and says where that is.
    fn text(&mut self, at: usize) -> Option<usize> {
        let bytes = self.0.text.as_bytes().get(at..)?;
        let len = text_end(bytes, 0).unwrap_or(bytes.len());
        let plain = bytes.get(len) == Some(&b'<');
        if plain && len == 0 {
            return Some(at);
        }
        if plain && self.0.pending.is_none() && self.0.open.len() > 1 {
            self.0.pending = Some((at, Cow::Borrowed(self.0.text.get(at..at + len)?)));
            return Some(at + len);
        }
        let len = memchr2(b'<', b'&', bytes).unwrap_or(bytes.len());
        if len > 0 {
            self.0.characters(self.0.text.get(at..at + len)?, at).ok()?;
        }
        Some(at + len)
    }

    fn reference(&mut self, at: usize) -> Option<usize> {
        let rest = self.0.text.get(at..)?;
        let len = memchr(b';', rest.as_bytes())? + 1;
        self.0.reference(rest.get(..len)?, at).ok()?;
        Some(at + len)
    }

    /// Reads a comment or a CDATA section.
    fn mark(&mut self, at: usize) -> Option<usize> {
        let rest = self.0.text.get(at..)?;
        if let Some(inside) = rest.strip_prefix("<!--") {
            let len = memmem::find(inside.as_bytes(), b"--").map(|end| end + 7)?;
            let raw = rest.get(..len).filter(|raw| raw.ends_with("-->"))?;
            self.0.comment(raw, at).ok()?;
            return Some(at + len);
        }
        let inside = rest.strip_prefix("<![CDATA[")?;
        let len = memmem::find(inside.as_bytes(), b"]]>")? + 12;
        self.0.section(rest.get(..len)?, at).ok()?;
        Some(at + len)
    }

    fn instruction(&mut self, at: usize) -> Option<usize> {
        let rest = self.0.text.get(at..)?;
        let len = memmem::find(rest.as_bytes().get(2..)?, b"?>")? + 4;
        let raw = rest.get(..len)?;
        let declares = raw.starts_with("<?xml") && (is(self.byte(at + 5), SPACE) || len == 7);
        let read = if declares { Parser::declaration } else { Parser::instruction };
        read(&self.0, raw, at).ok()?;
        Some(at + len)
    }

    fn end(&mut self, at: usize) -> Option<usize> {
        self.0.flush().ok()?;
        let (number, _) = self.0.open.last().copied().filter(|(number, _)| *number != 0)?;
        let Kind::Element { name, .. } = &self.0.nodes.get(number as usize)?.kind else {
            return None;
        };
        let name = name.qualified();
        let rest = self.0.text.as_bytes().get(at + 2..)?;
        let end = at + 2 + rest.strip_prefix(name.as_bytes()).map(|_| name.len())?;
        let end = if self.byte(end) == b'>' { end } else { self.skip(SPACE, end) };
        if self.byte(end) != b'>' {
            return None;
        }
        self.0.open.pop();
        self.0.scope.close();
        Some(end + 1)
    }

    fn start(&mut self, at: usize) -> Option<usize> {
        self.0.flush().ok()?;
        let outermost = self.0.open.len() == 1;
        if outermost && self.0.root_seen || self.0.open.len() > self.0.most_open {
            return None;
        }
        self.0.root_seen = true;
        let (name, end) = self.name(at + 1)?;
        self.0.scope.open();
        let first = self.0.attributes.len();
        let (end, empty) = self.attributes(end)?;
        let namespace = self.0.scope.resolve(name.prefix().unwrap_or_default())?;
        self.resolve_attributes(first)?;
        let attributes = first as u32..self.0.attributes.len() as u32;
        let tag_len = u32::try_from(end - at).ok()?;
        let number = self.0.add(at, tag_len, Kind::Element { name, namespace, attributes }).ok()?;
        if empty {
            self.0.scope.close();
        } else {
            self.0.open.push((number, 0));
        }
        Some(end)
    }

    /// Reads what stands in a start tag behind the name, and says where the tag ends and whether it is that
    /// of an empty element.
    fn attributes(&mut self, end: usize) -> Option<(usize, bool)> {
        let first = self.0.attributes.len();
        let (mut end, mut count) = (end, 0);
        loop {
            let at = self.skip(SPACE, end);
            match self.byte(at) {
                b'>' => return Some((at + 1, false)),
                b'/' if self.byte(at + 1) == b'>' => return Some((at + 2, true)),
                _ if at == end || count == MAX_ATTRIBUTES => return None,
                _ => count += 1,
            }
            let (name, equals) = self.name(at).filter(|(_, end)| self.byte(*end) == b'=')?;
            let (value, behind) = self.value(equals + 1)?;
            end = behind;
            if let Some(prefix) = declared(name) {
                self.declare(prefix, value)?;
                continue;
            }
            let others = self.0.attributes.get(first..)?;
            if others.iter().any(|other| other.qualified() == name.qualified()) {
                return None;
            }
            self.0.attributes.push(Attribute { name, namespace: 0, value });
        }
    }

    fn declare(&mut self, prefix: &'s str, name: Cow<'s, str>) -> Option<()> {
        if self.0.scope.declares(prefix) {
            return None;
        }
        self.0.scope.declare(prefix, name).ok()?;
        // The element is added right after its tag is read.
        let number = self.0.nodes.len() as Number;
        self.0.declared.extend((!prefix.is_empty()).then_some((number, prefix)));
        Some(())
    }

    /// Finds the namespaces of the attributes of an element, of which the first has a number.
    fn resolve_attributes(&mut self, first: usize) -> Option<()> {
        let mut prefixed = false;
        let Parser { scope, attributes, .. } = &mut self.0;
        for attribute in attributes.get_mut(first..)? {
            if let Some(prefix) = attribute.name.prefix() {
                attribute.namespace = scope.resolve(prefix)?;
                prefixed = true;
            }
        }
        if prefixed { self.0.distinct(first).ok() } else { Some(()) }
    }

    /// Reads a name of ASCII letters, with at most one colon in it.
    fn name(&self, at: usize) -> Option<(Name<'s>, usize)> {
        if !is(self.byte(at), BEGINS_NAME) {
            return None;
        }
        let mut end = self.skip(IN_NAME, at);
        let mut local = 0;
        if self.byte(end) == b':' && is(self.byte(end + 1), BEGINS_NAME) {
            local = end + 1 - at;
            end = self.skip(IN_NAME, end + 1);
        }
        Some((Name::parted(self.0.text.get(at..end)?, local)?, end))
    }

    /// Reads a value from its first quotation mark on.
    fn value(&self, at: usize) -> Option<(Cow<'s, str>, usize)> {
        let mark = Some(self.byte(at)).filter(|b| matches!(b, b'"' | b'\''))?;
        let mut end = at + 1;
        let mut plain = true;
        loop {
            end = value_end(self.0.text.as_bytes(), end)?;
            match self.byte(end) {
                found if found == mark => break,
                b'"' | b'\'' => {}
                _ => plain = false,
            }
            end += 1;
        }
        let raw = self.0.text.get(at + 1..end)?;
        let value = if plain { Cow::Borrowed(raw) } else { normalised(raw, 0).ok()? };
        Some((value, end + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Source;
    use crate::xml::parse::careful;

    fn quick(source: &Source) -> Option<String> {
        parse(Parser::new(source)).map(|document| format!("{document:?}"))
    }

    /// Whatever this reader takes, the careful one takes for the same.
    fn agree(text: &str) -> bool {
        let source = Source::new("x.xml", text);
        let Some(quick) = quick(&source) else { return false };
        match careful(&source) {
            Ok(document) => assert_eq!(quick, format!("{document:?}"), "{text:?}"),
            Err(error) => panic!("{text:?}: {error}"),
        }
        true
    }

    const GOOD: &str = "<?xml version='1.0' encoding=\"UTF-8\"?>\n<!-- one - two -->\n\
        <n:a xmlns:n='u' xmlns=\"v\" b-1='it\"s' n:c=\"&lt;\u{e9}\u{fffd}\" >x &amp; y]] >\
        <b\n d='1\r\n2'/>\r\n<e xmlns=''></e ><![CDATA[<&]]><?pi x?></n:a>\n";

    #[test]
    fn what_is_well_formed_is_read_as_the_careful_reader_reads_it() {
        assert!(agree(GOOD));
        for good in [
            "<a/>",
            " <a/> <!--x--> ",
            "<a xml:lang='en'>é</a>",
            "<a b='1' c='2'>x<b>y</b>z</a>",
            "<a>&#65;&#x42;</a>",
            "<a>\u{ef00}</a>",
        ] {
            assert!(agree(good), "{good}");
        }
    }

    #[test]
    fn nothing_is_taken_that_the_careful_reader_refuses() {
        const PIECES: [&str; 32] = [
            "",
            "<",
            ">",
            "&",
            "\"",
            "'",
            "=",
            "/",
            " ",
            "]",
            "]]>",
            "-",
            "--",
            "?",
            "?>",
            "!",
            ":",
            "x",
            "xmlns",
            "\r",
            "\n",
            "\0",
            "\u{fffe}",
            "é",
            ";",
            "</",
            "<a>",
            "</n:a>",
            "&amp;",
            "<!--",
            "<![CDATA[",
            "<?xml",
        ];
        let places: Vec<usize> = GOOD.char_indices().map(|(at, _)| at).collect();
        let mut taken = 0;
        for (i, at) in places.iter().enumerate() {
            for len in 0..4 {
                let Some(end) = places.get(i + len) else { continue };
                for piece in PIECES {
                    let (before, after) = (&GOOD[..*at], &GOOD[*end..]);
                    taken += usize::from(agree(&format!("{before}{piece}{after}")));
                }
            }
        }
        assert!(taken > 1_000, "{taken}");
    }
}

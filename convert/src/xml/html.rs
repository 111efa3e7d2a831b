//! Reads HTML as agencies put it into text: whatever the markup, it gives a tree and never fails.

use std::borrow::Cow;

use super::limits::{MAX_ATTRIBUTES, MAX_DEPTH, MAX_NODES};
use super::tree::{Attribute, Document, Kind, Name, Number, Stored};
use crate::newsml_g2::names::XHTML;

/// The number of the namespace of HTML among those of the tree.
const HTML: Number = 1;

/// Elements that hold nothing.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];
/// Elements before which an open paragraph ends.
const ENDS_PARAGRAPH: [&str; 31] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "center",
    "details",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "ul",
];
/// Elements whose text is no markup.
const RAW: [&str; 2] = ["script", "style"];

/// The tree of a piece of HTML, in an element without a name.
pub(crate) fn parse(text: &str) -> Document<'_> {
    let root = Stored::new(0, Kind::Text(Cow::Borrowed("")));
    let mut parser = Parser {
        text,
        document: Document {
            nodes: vec![root],
            attributes: Vec::new(),
            namespaces: vec!["".into(), XHTML.into()],
            declared: Vec::new(),
        },
        open: vec![(0, 0, "")],
        gone: Gone::default(),
    };
    parser.add(0, Kind::Element { name: Name::new(""), namespace: HTML, attributes: 0..0 }, true);
    parser.run();
    parser.document
}

struct Parser<'a> {
    text: &'a str,
    document: Document<'a>,
    /// The open elements: number, last child, name.
    open: Vec<(Number, Number, &'a str)>,
    gone: Gone,
}

/// What does not follow any more, so that nobody looks for it twice.
#[derive(Default)]
struct Gone {
    comment: bool,
    section: bool,
    tag: bool,
    raw: bool,
}

impl<'a> Parser<'a> {
    fn run(&mut self) {
        let mut rest = self.text;
        while let Some((before, after)) = rest.split_once('<') {
            self.characters(before);
            rest = self.markup(after).unwrap_or_else(|| {
                self.characters("<");
                after
            });
        }
        self.characters(rest);
    }

    fn characters(&mut self, text: &'a str) {
        if !text.is_empty() {
            self.add(0, Kind::Text(resolved(text)), false);
        }
    }

    /// Reads what stands behind a `<`, and gives what follows it. `None` if it is mere text: what
    /// is not closed would else take every word behind it along.
    fn markup(&mut self, after: &'a str) -> Option<&'a str> {
        if let Some(comment) = after.strip_prefix("!--") {
            return parted(comment, "-->", &mut self.gone.comment).map(|(_, rest)| rest);
        }
        if let Some(section) = after.strip_prefix("![CDATA[") {
            let (text, rest) = parted(section, "]]>", &mut self.gone.section)?;
            self.add(0, Kind::Text(Cow::Borrowed(text)), false);
            return Some(rest);
        }
        let begins = after.chars().next().unwrap_or(' ');
        if !(begins.is_ascii_alphabetic() || matches!(begins, '/' | '!' | '?')) || self.gone.tag {
            return None;
        }
        let Some(end) = tag_end(after) else {
            self.gone.tag = true;
            return None;
        };
        let tag = after.get(..end).unwrap_or_default();
        let rest = after.get(end + 1..).unwrap_or_default();
        Some(match begins {
            '!' | '?' => rest,
            '/' => {
                self.end(tag.get(1..).unwrap_or_default().trim());
                rest
            }
            _ => self.start(tag, rest),
        })
    }

    fn start(&mut self, tag: &'a str, rest: &'a str) -> &'a str {
        let tag = tag.strip_suffix('/').unwrap_or(tag);
        let name_len = tag.find(|c: char| c.is_whitespace()).unwrap_or(tag.len());
        let (name, attributes) = tag.split_at(name_len);
        let lower = name.to_ascii_lowercase();
        if ENDS_PARAGRAPH.contains(&lower.as_str()) {
            self.end_implied(&["p"], &["td", "th", "li", "table", "blockquote", "div"]);
        }
        match lower.as_str() {
            "li" => self.end_implied(&["li"], &["ul", "ol", "menu"]),
            "dt" | "dd" => self.end_implied(&["dt", "dd"], &["dl"]),
            "td" | "th" => self.end_implied(&["td", "th"], &["tr", "table"]),
            "tr" => self.end_implied(&["tr"], &["table"]),
            _ => {}
        }
        let first = self.document.attributes.len();
        self.attributes(attributes);
        let range = first as u32..self.document.attributes.len() as u32;
        let holds = !VOID.contains(&lower.as_str());
        let name = Name::new(name);
        self.add(0, Kind::Element { name, namespace: HTML, attributes: range }, holds);
        if !RAW.contains(&lower.as_str()) {
            return rest;
        }
        let name = name.qualified();
        self.end(name);
        let is_end = |(at, _): &(usize, &str)| {
            let named = rest.get(at + 2..at + 2 + name.len());
            named.is_some_and(|n| n.eq_ignore_ascii_case(name))
        };
        let mut ends = rest.match_indices("</");
        let end = if self.gone.raw { None } else { ends.find(is_end) };
        self.gone.raw |= end.is_none();
        end.and_then(|(at, _)| rest.get(at..)).unwrap_or(rest)
    }

    fn attributes(&mut self, text: &'a str) {
        let mut rest = text.trim_start();
        let mut count = 0;
        while !rest.is_empty() && count < MAX_ATTRIBUTES {
            let name_len = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
            let (name, after) = rest.split_at(name_len);
            let after = after.trim_start();
            let (value, after) = match after.strip_prefix('=') {
                Some(after) => attribute_value(after.trim_start()),
                None => ("", after),
            };
            if !name.is_empty() {
                let value = resolved(value);
                let name = Name::new(name);
                self.document.attributes.push(Attribute { name, namespace: 0, value });
            }
            count += 1;
            rest = after.trim_start();
        }
    }

    /// Ends an element of this name, if one is open, and those in it.
    fn end(&mut self, name: &str) {
        if name.eq_ignore_ascii_case("br") {
            // Browsers take it for a line break.
            self.add(
                0,
                Kind::Element { name: Name::new("br"), namespace: HTML, attributes: 0..0 },
                false,
            );
            return;
        }
        let same = |(_, _, open): &(Number, Number, &str)| open.eq_ignore_ascii_case(name);
        if let Some(at) = self.open.iter().rposition(same).filter(|at| *at > 1) {
            self.open.truncate(at);
        }
    }

    /// Ends an element that the next start tag ends, unless one of `holders` stands between.
    fn end_implied(&mut self, names: &[&str], holders: &[&str]) {
        let is = |names: &[&str], open: &str| names.iter().any(|n| open.eq_ignore_ascii_case(n));
        let near = self.open.iter().rposition(|(_, _, o)| is(names, o) || is(holders, o));
        if let Some(at) = near.filter(|at| *at > 1)
            && self.open.get(at).is_some_and(|(_, _, open)| is(names, open))
        {
            self.open.truncate(at);
        }
    }

    fn add(&mut self, at: u32, kind: Kind<'a>, opens: bool) {
        if self.document.nodes.len() >= MAX_NODES {
            return;
        }
        let number = self.document.nodes.len() as Number;
        let name = match &kind {
            Kind::Element { name, .. } => name.qualified(),
            Kind::Text(_) => "",
        };
        self.document.nodes.push(Stored::new(at, kind));
        if let Some((parent, last, _)) = self.open.last_mut() {
            let (parent, before) = (*parent, std::mem::replace(last, number));
            if let Some(stored) = self.document.nodes.get_mut(before.max(parent) as usize) {
                let link = if before == 0 { &mut stored.first } else { &mut stored.next };
                *link = number;
            }
        }
        if opens && self.open.len() < MAX_DEPTH {
            self.open.push((number, 0, name));
        }
    }
}

/// The text before a mark and what follows it, if it does.
fn parted<'a>(text: &'a str, mark: &str, gone: &mut bool) -> Option<(&'a str, &'a str)> {
    let found = if *gone { None } else { text.split_once(mark) };
    *gone = found.is_none();
    found
}

/// Where a tag ends: at the first `>` outside of quotation marks.
fn tag_end(after: &str) -> Option<usize> {
    let mut quoted = None;
    for (i, b) in after.bytes().enumerate() {
        match (quoted, b) {
            (None, b'>') => return Some(i),
            (None, b'"' | b'\'') if after.as_bytes().get(i.wrapping_sub(1)) == Some(&b'=') => {
                quoted = Some(b);
            }
            (Some(mark), b) if mark == b => quoted = None,
            _ => {}
        }
    }
    after.find('>')
}

fn attribute_value(after: &str) -> (&str, &str) {
    for mark in ['"', '\''] {
        if let Some(inside) = after.strip_prefix(mark) {
            return inside.split_once(mark).unwrap_or((inside, ""));
        }
    }
    let end = after.find(char::is_whitespace).unwrap_or(after.len());
    after.split_at(end)
}

fn resolved(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        // The longest name in use has eight letters.
        let end = after.bytes().take(10).position(|b| b == b';');
        match end.and_then(|end| Some((reference(after.get(..end)?)?, after.get(end + 1..)?))) {
            Some((c, behind)) => {
                out.push(c);
                rest = behind;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn reference(name: &str) -> Option<char> {
    if name.starts_with('#') {
        let lower = name.to_ascii_lowercase();
        return super::tag::referred(&lower).ok();
    }
    super::entities::character(name)
}

//! The characters of a file with markup, each with its place.

use std::ops::Range;

use super::Stream;
use super::scalar;
use crate::located::{Node, Value};
use crate::xml::character;

/// The longest name of a character, with its marks.
const MAX_ENTITY: usize = 32;

/// The text between the tags of well-formed XML: of a range of it.
pub(crate) fn xml_stream(file: &str, bytes: Range<usize>) -> Stream {
    let mut stream = Stream::default();
    let mut at = bytes.start;
    while let Some(rest) = file.get(at..bytes.end).filter(|rest| !rest.is_empty()) {
        at += match rest.as_bytes().first() {
            Some(b'<') => tag(rest, at, &mut stream),
            Some(b'&') => entity(rest, at, &mut stream),
            _ => {
                let length = rest.find(['<', '&']).unwrap_or(rest.len());
                stream.push_plain(rest.get(..length).unwrap_or_default(), at);
                length
            }
        };
    }
    stream
}

/// Passes over a tag, comment or instruction, and takes in what is marked as text.
fn tag(rest: &str, at: usize, stream: &mut Stream) -> usize {
    const DATA: &str = "<![CDATA[";
    let until = |end: &str| rest.find(end).map_or(rest.len(), |found| found + end.len());
    if let Some(data) = rest.strip_prefix(DATA) {
        let length = data.find("]]>").unwrap_or(data.len());
        stream.push_plain(data.get(..length).unwrap_or_default(), at + DATA.len());
        return until("]]>");
    }
    if rest.starts_with("<!--") {
        return until("-->");
    }
    if rest.starts_with("<?") {
        return until("?>");
    }
    let mut mark = None;
    for (i, byte) in rest.bytes().enumerate() {
        match (mark, byte) {
            (None, b'>') => return i + 1,
            (None, b'"' | b'\'') => mark = Some(byte),
            (Some(open), byte) if open == byte => mark = None,
            _ => {}
        }
    }
    rest.len()
}

/// Takes in what stands for a character.
fn entity(rest: &str, at: usize, stream: &mut Stream) -> usize {
    let end = rest.bytes().take(MAX_ENTITY).position(|b| b == b';');
    let name = end.and_then(|end| rest.get(1..end));
    match name.and_then(named) {
        Some(c) => {
            let length = end.map_or(1, |end| end + 1);
            stream.push(c, at..at + length);
            length
        }
        None => {
            stream.push('&', at..at + 1);
            1
        }
    }
}

fn named(name: &str) -> Option<char> {
    let Some(number) = name.strip_prefix('#') else { return character(name) };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse(),
    };
    code.ok().and_then(char::from_u32)
}

/// The strings of a file of JSON one behind the other, the tags in them left out.
pub(crate) fn json_stream(file: &str, root: &Node<'_>) -> Stream {
    let mut stream = Stream::default();
    push_value(file, root, &mut stream);
    stream
}

fn push_value(file: &str, node: &Node<'_>, stream: &mut Stream) {
    match &node.value {
        Value::Text(text) => {
            let string = scalar::stream(file, text, node.bytes.clone());
            push_string(&string, stream);
        }
        Value::List(items) => items.iter().for_each(|item| push_value(file, item, stream)),
        Value::Object(entries) => {
            entries.iter().for_each(|entry| push_value(file, &entry.node, stream));
        }
        _ => {}
    }
}

/// Adds a string without its tags, and with characters for what stands for them.
fn push_string(string: &Stream, stream: &mut Stream) {
    let inner = xml_stream(string.text(), 0..string.text().len());
    for (at, c) in inner.text().char_indices() {
        let place = inner.place(at..at + c.len_utf8()).and_then(|range| string.place(range));
        place.into_iter().for_each(|place| stream.push(c, place));
    }
}

//! A file as values with their places.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashMap;
use std::ops::Range;

use super::finding::{Finding, Findings};
use crate::codes;

/// A value, and which bytes of the file it is.
#[derive(Debug)]
pub(crate) struct Node<'s> {
    /// The bytes, from 0 at the start of the file.
    pub(crate) bytes: Range<usize>,
    /// The value.
    pub(crate) value: Value<'s>,
    /// Whether it is known to be wrong, so that reading on passes it over.
    pub(crate) wrong: Cell<bool>,
}

/// What a [`Node`] holds.
#[derive(Debug)]
pub(crate) enum Value<'s> {
    /// `null` of JSON.
    Null,
    /// `true` or `false` of JSON.
    Bool(bool),
    /// A number of JSON, as written.
    Number(&'s str),
    /// Text between quotation marks, or a block scalar of YAML.
    Text(Cow<'s, str>),
    /// A plain scalar of YAML: what it is depends on what is wanted.
    Plain(Cow<'s, str>),
    /// A list.
    List(Vec<Node<'s>>),
    /// An object, without a key twice.
    Object(Vec<Entry<'s>>),
}

/// A key and its value.
#[derive(Debug)]
pub(crate) struct Entry<'s> {
    /// The key.
    pub(crate) key: Cow<'s, str>,
    /// The bytes of the key.
    pub(crate) key_bytes: Range<usize>,
    /// The value.
    pub(crate) node: Node<'s>,
}

impl<'s> Node<'s> {
    pub(crate) const fn new(bytes: Range<usize>, value: Value<'s>) -> Self {
        Self { bytes, value, wrong: Cell::new(false) }
    }

    /// The bytes to point at: all of a scalar, the bracket, dash or first key of anything larger.
    pub(crate) fn head(&self) -> Range<usize> {
        let start = self.bytes.start;
        match &self.value {
            Value::Object(entries) => match entries.first() {
                Some(first) if first.key_bytes.start == start => first.key_bytes.clone(),
                _ => start..start + 1,
            },
            Value::List(_) => start..start + 1,
            _ => self.bytes.clone(),
        }
    }

    /// How many values there are in it, itself included.
    pub(crate) fn count(&self) -> usize {
        1 + match &self.value {
            Value::List(items) => items.iter().map(Node::count).sum(),
            Value::Object(entries) => entries.iter().map(|e| e.node.count()).sum(),
            _ => 0,
        }
    }

    /// Whether anything directly in it is known to be wrong.
    pub(crate) fn has_wrong_part(&self) -> bool {
        match &self.value {
            Value::List(items) => items.iter().any(|n| n.wrong.get()),
            Value::Object(entries) => entries.iter().any(|e| e.node.wrong.get()),
            _ => false,
        }
    }

    /// The value at a path of the model, `quotes[2].segments[0]`, or what is nearest to it.
    pub(crate) fn find(&self, path: &str) -> &Self {
        let mut node = self;
        let steps = path.split(['.', '[']).map(|step| step.trim_end_matches(']'));
        for step in steps.filter(|s| !s.is_empty()) {
            match node.child(step) {
                Some(child) => node = child,
                None => break,
            }
        }
        node
    }

    /// The value at a path of the model, if there is one.
    pub(crate) fn find_exactly(&self, path: &str) -> Option<&Self> {
        let steps = path.split(['.', '[']).map(|step| step.trim_end_matches(']'));
        steps.filter(|s| !s.is_empty()).try_fold(self, |node, step| node.child(step))
    }

    /// The text that it is, and its bytes.
    pub(crate) fn as_text(&self) -> Option<(&str, Range<usize>)> {
        match &self.value {
            Value::Text(text) | Value::Plain(text) => Some((text, self.bytes.clone())),
            _ => None,
        }
    }

    fn child(&self, step: &str) -> Option<&Self> {
        match &self.value {
            Value::List(items) => items.get(step.parse::<usize>().ok()?),
            Value::Object(entries) => {
                let of = |key: &str| entries.iter().find(|e| e.key == key).map(|e| &e.node);
                // The path of a text passes over the key that names the kind of a block.
                of(step).or_else(|| KINDS.iter().find_map(|kind| of(kind))?.child(step))
            }
            _ => None,
        }
    }
}

/// The keys that name the kind of a block, and that of a list in an item.
const KINDS: [&str; 4] = ["list", "blockQuotation", "table", "image"];

/// The keys of an object that is being read, and where they are.
pub(crate) type Keys<'s> = HashMap<Cow<'s, str>, usize>;

/// Adds an entry to an object, or a finding if its key is already there.
pub(crate) fn add_entry<'s>(
    entries: &mut Vec<Entry<'s>>,
    keys: &mut Keys<'s>,
    entry: Entry<'s>,
    findings: &Findings,
) {
    let start = entry.key_bytes.start;
    let first = *keys.entry(entry.key.clone()).or_insert(start);
    if first == start {
        entries.push(entry);
        return;
    }
    let name: String = entry.key.chars().take(40).collect();
    let message = format!("found the field `{name}` a second time");
    let mut finding = Finding::new(codes::DUPLICATE_FIELD, message, entry.key_bytes);
    finding.first = Some(first);
    findings.add(finding);
}

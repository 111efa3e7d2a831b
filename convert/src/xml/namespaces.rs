//! Which prefix means which namespace.

use std::borrow::Cow;

use super::limits::MAX_NAMESPACES;
use super::tag::Wrong;
use super::tree::Number;

const XML: &str = "http://www.w3.org/XML/1998/namespace";
const XMLNS: &str = "http://www.w3.org/2000/xmlns/";

/// The declarations in force, innermost last.
pub(super) struct Scope<'a> {
    declared: Vec<(&'a str, Number)>,
    /// That of names without a prefix.
    default: Number,
    /// How many are in force outside each open element.
    outside: Vec<usize>,
    names: Vec<Cow<'a, str>>,
}

impl<'a> Scope<'a> {
    pub(super) fn new() -> Self {
        let names = vec![Cow::Borrowed(""), Cow::Borrowed(XML)];
        Self { declared: vec![("xml", 1)], default: 0, outside: Vec::new(), names }
    }

    pub(super) fn open(&mut self) {
        self.outside.push(self.declared.len());
    }

    pub(super) fn close(&mut self) {
        let outside = self.outside.pop().unwrap_or(1);
        if outside < self.declared.len() {
            self.declared.truncate(outside);
            self.default = self.find("").unwrap_or(0);
        }
    }

    /// Whether the innermost element declares a prefix.
    pub(super) fn declares(&self, prefix: &str) -> bool {
        let outside = self.outside.last().copied().unwrap_or(1);
        self.declared.iter().skip(outside).any(|(p, _)| *p == prefix)
    }

    /// Declares a prefix, empty for the default namespace. The caller knows the place.
    pub(super) fn declare(&mut self, prefix: &'a str, name: Cow<'a, str>) -> Result<(), Wrong> {
        if self.declared.len() >= MAX_NAMESPACES {
            let message =
                format!("found more than {MAX_NAMESPACES} namespace declarations in force");
            return Err(Wrong::limit(0, message));
        }
        let reserved = (prefix == "xml") != (name == XML) || prefix == "xmlns" || name == XMLNS;
        if reserved || (!prefix.is_empty() && name.is_empty()) {
            let message =
                format!("found the prefix {prefix:?} declared for the namespace {name:?}");
            return Err(Wrong::new(0, message));
        }
        let number = self.number(name);
        self.declared.push((prefix, number));
        if prefix.is_empty() {
            self.default = number;
        }
        Ok(())
    }

    fn number(&mut self, name: Cow<'a, str>) -> Number {
        // Only the last few are looked through: a repeated name costs a little memory, no time.
        let recent = self.names.len().saturating_sub(MAX_NAMESPACES);
        let known = self.names.iter().skip(recent).position(|n| *n == name);
        let index = match known {
            _ if name.is_empty() => 0,
            Some(i) => recent + i,
            None => {
                self.names.push(name);
                self.names.len() - 1
            }
        };
        Number::try_from(index).unwrap_or(0)
    }

    /// The namespace of a prefix; `None` if nothing declares it.
    pub(super) fn resolve(&self, prefix: &str) -> Option<Number> {
        if prefix.is_empty() { Some(self.default) } else { self.find(prefix) }
    }

    fn find(&self, prefix: &str) -> Option<Number> {
        let found = self.declared.iter().rev().find(|(p, _)| *p == prefix);
        found.map(|(_, number)| *number)
    }

    pub(super) fn into_names(self) -> Vec<Cow<'a, str>> {
        self.names
    }
}

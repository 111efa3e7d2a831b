//! What stands around a part of a document.

use super::chars::is_xml_space;
use super::parse::declared;
use super::tag::{Raw, attributes};
use super::write::attribute;

/// The elements around a part of a document: what they declare is in force in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Around {
    /// Their names, the outermost first.
    names: Vec<String>,
    /// The prefixes that are declared, empty for none, and for which namespaces.
    declared: Vec<(String, String)>,
}

impl Around {
    /// How many prefixes may be declared: each part takes time for all of them. Messages have one or two.
    pub(crate) const MOST: usize = 64;

    /// The same with one more element in it, which has this start tag; `None` if there is too much. The
    /// declarations of a tag that is not well-formed are left out.
    pub(crate) fn within(&self, tag: &[u8]) -> Option<Self> {
        let mut around = self.clone();
        let tag = str::from_utf8(tag).unwrap_or_default();
        let tag = tag.strip_suffix("/>").or(tag.strip_suffix('>')).unwrap_or(tag);
        let end = tag.find(is_xml_space).unwrap_or(tag.len());
        around.names.push(tag.get(1..end).unwrap_or_default().to_owned());
        let mut raw = Vec::new();
        if attributes(tag, end, &mut raw).is_ok() {
            raw.into_iter().for_each(|attribute| around.declare(attribute));
        }
        (around.declared.len() <= Self::MOST).then_some(around)
    }

    fn declare(&mut self, Raw { name, value, .. }: Raw<'_>) {
        let Some(prefix) = declared(name) else { return };
        self.declared.retain(|(other, _)| other != prefix);
        self.declared.push((prefix.to_owned(), value.into_owned()));
    }

    /// How many elements there are.
    pub(super) const fn depth(&self) -> usize {
        self.names.len()
    }

    /// The prefixes that are declared, and for which namespaces.
    pub(super) fn declared(&self) -> impl Iterator<Item = (&str, &str)> {
        self.declared.iter().map(|(prefix, name)| (&**prefix, &**name))
    }

    /// The name of the innermost element.
    pub(crate) fn innermost(&self) -> &str {
        self.names.last().map_or("", |name| name)
    }

    /// A part as a document, in these elements.
    pub(crate) fn around(&self, part: &str) -> String {
        let mut text = String::new();
        for (number, name) in self.names.iter().enumerate() {
            text.push('<');
            text.push_str(name);
            for (prefix, namespace) in self.declared.iter().filter(|_| number == 0) {
                let colon = if prefix.is_empty() { "" } else { ":" };
                attribute(&mut text, &format!("xmlns{colon}{prefix}"), namespace);
            }
            text.push('>');
        }
        text.push_str(part);
        for name in self.names.iter().rev() {
            text.push_str("</");
            text.push_str(name);
            text.push('>');
        }
        text
    }
}

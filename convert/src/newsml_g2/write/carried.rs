//! Gives back what an article carries from the file it was read from.

use copydesk_model::{Article, Carried};

use super::item::Item;

/// Where each carried piece goes: back to its place, or, escaped, into a property.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    escaped: Vec<(usize, &'a Carried)>,
}

impl<'a> Plan<'a> {
    pub(super) fn of(article: &'a Article) -> Self {
        Self { escaped: article.carried.iter().enumerate().collect() }
    }

    /// The pieces that cannot stand in their place, each with its number among all.
    pub(super) fn escaped(&self) -> Vec<(usize, &'a Carried)> {
        self.escaped.clone()
    }

    /// Whether an element of this name goes back to its place.
    pub(super) fn has(&self, _parent: &str, _name: &str) -> bool {
        false
    }

    /// Whether a carried catalog declares the alias.
    pub(super) fn declares(&self, _alias: &str) -> bool {
        false
    }
}

impl Item<'_, '_> {
    /// Writes the carried pieces of one name in one place.
    pub(super) fn carried(&mut self, parent: &str, name: &str) {
        let _ = (parent, name, &self.out);
    }

    /// Writes the carried attributes of an element.
    pub(super) fn extra_attributes(&mut self, path: &str) {
        let _ = (path, &self.out);
    }

    /// Writes the carried children of an element that `wanted` says stand here.
    pub(super) fn extra_elements(&mut self, path: &str, wanted: impl Fn(&str) -> bool) {
        let _ = (path, wanted("name"), &self.out);
    }
}

/// A piece as the value of an attribute: what XML cannot carry becomes `\{hex}`.
pub(super) fn escaped(content: &str) -> String {
    let mut out = String::with_capacity(content.len());
    for c in content.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            c if copydesk_model::is_allowed(c) => out.push(c),
            c => out.push_str(&format!("\\{{{:x}}}", u32::from(c))),
        }
    }
    out
}

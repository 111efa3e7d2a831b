//! Identifiers, and the attributes that name them.

use std::collections::{HashMap, HashSet};

use super::checker::{Checker, short};
use super::values::words;
use crate::codes;
use crate::located::{Finding, nearest};
use crate::xml::Element;

#[derive(Default)]
pub(super) struct References<'s, 'd> {
    /// The element that has each identifier.
    ids: HashMap<&'d str, Element<'d, 's>>,
    loose: HashSet<&'d str>,
    /// Elements that name identifiers: the element, its attribute, the value.
    names: Vec<(Element<'d, 's>, &'s str, &'d str)>,
    /// Identifiers that stand twice; the second place is reported at the end.
    twice: Vec<(Element<'d, 's>, &'s str, &'d str)>,
    /// The literals that concepts of the document have, and those of assertions.
    literals: HashSet<&'d str>,
    asserted: HashSet<&'d str>,
    /// Elements that name a concept by its literal.
    related: Vec<(Element<'d, 's>, &'d str)>,
}

impl<'s, 'd> References<'s, 'd> {
    pub(super) fn gives(&mut self, e: Element<'d, 's>, attribute: &'s str, id: &'d str) {
        match self.ids.get(id) {
            Some(_) => self.twice.push((e, attribute, id)),
            None => _ = self.ids.insert(id, e),
        }
    }

    pub(super) fn names(&mut self, e: Element<'d, 's>, attribute: &'s str, value: &'d str) {
        self.names.push((e, attribute, value));
    }

    /// Notes what may be the identifier of an element that no table has.
    pub(super) fn loosely(&mut self, e: Element<'d, 's>) {
        self.loose.extend(e.attribute("id"));
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.ids.contains_key(id) || self.loose.contains(id)
    }

    /// Notes the literal of an element.
    pub(super) fn literal(&mut self, e: Element<'d, 's>) {
        let Some(literal) = e.attribute("literal") else { return };
        match e.name() {
            "related" | "inlineRef" => self.related.push((e, literal)),
            "assert" => _ = self.asserted.insert(literal),
            _ => _ = self.literals.insert(literal),
        }
    }
}

impl<'s, 'd> Checker<'s, 'd> {
    pub(super) fn check_references(&self) {
        for (e, attribute, id) in &self.references.twice {
            let message =
                format!("found the identifier {:?} a second time, expected each once", short(id));
            let place = self.attribute_place(*e, attribute);
            let mut finding = Finding::new(codes::NEWSML_DUPLICATE, message, place);
            finding.first = self.references.ids.get(id).map(|first| first.place().start);
            self.add(finding.help("give one of the elements another identifier"));
        }
        for (e, attribute, value) in &self.references.names {
            words(value).for_each(|id| self.check_reference(*e, attribute, id));
        }
        self.check_literals();
    }

    fn check_reference(&self, e: Element<'d, 's>, attribute: &str, id: &str) {
        let wanted = match (e.name(), attribute) {
            ("groupSet", "root") | ("groupRef", "idref") => Some("group"),
            _ => None,
        };
        let found = self.references.ids.get(id);
        let named = format!("`{attribute}` of `{}`", e.qualified());
        let (message, help) = match (found, wanted) {
            (Some(target), Some(wanted)) if target.name() != wanted => {
                let message = format!(
                    "found {id:?} in {named}, which is a `{}`, expected a `{wanted}`",
                    target.qualified()
                );
                (message, Some(format!("name the `id` of a `{wanted}`")))
            }
            (Some(_), _) => return,
            (None, None) if self.references.loose.contains(id) => return,
            (None, _) => {
                let message = format!(
                    "found {:?} in {named}, expected the identifier of an element of this file",
                    short(id)
                );
                let near = nearest(id, self.references.ids.keys().copied());
                (message, near.map(|near| format!("did you mean `{near}`?")))
            }
        };
        let finding =
            Finding::new(codes::NEWSML_REFERENCE, message, self.attribute_place(e, attribute));
        self.add(finding.help(help.unwrap_or_else(|| {
            "name an identifier that is there, or take the attribute out".into()
        })));
    }

    /// Checks that relations lead to concepts of the document, where it uses literals for that.
    fn check_literals(&self) {
        let References { literals, asserted, related, .. } = &self.references;
        if !related.iter().any(|(_, literal)| asserted.contains(literal)) {
            return;
        }
        for (e, literal) in related {
            if asserted.contains(literal) || literals.contains(literal) {
                continue;
            }
            let message = format!(
                "found the literal {:?} in `{}`, expected that of an `assert` or another concept of this file",
                short(literal),
                e.qualified()
            );
            let finding =
                Finding::new(codes::NEWSML_LITERAL, message, self.attribute_place(*e, "literal"));
            let near = nearest(literal, asserted.iter().copied());
            self.add(match near.filter(|near| near.len() > 3) {
                Some(near) => finding.help(format!("did you mean `{near}`?")),
                None => {
                    finding.help("add an `assert` with this literal, or name one that is there")
                }
            });
        }
    }
}

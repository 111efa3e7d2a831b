//! Reads what a code, a URI or a name identifies.

use copydesk_model::{Concept, Name};

use super::codes::{qcode, text, uri};
use super::item::Reading;
use super::leftover::Leftover;
use crate::newsml_g2::names::rel;
use crate::xml::Element;

impl Reading<'_> {
    /// Reads a concept, and keeps what is left of its element under `path`. `None` if nothing says
    /// what it is.
    pub(super) fn concept(&mut self, element: Element<'_, '_>, path: &str) -> Option<Concept> {
        let mut left = Leftover::of(element);
        let mut concept = Concept {
            qcode: left.attribute("qcode", qcode),
            uri: left.attribute("uri", uri),
            literal: left.attribute("literal", text),
            kind: left.attribute("type", qcode),
            role: left.attribute("role", qcode).or_else(|| left.child(role)),
            names: left.children(name),
        };
        concept.label()?;
        if !self.own && concept.uri.is_none() && element.attribute("uri").is_none() {
            concept.uri = concept.qcode.as_ref().and_then(|code| self.catalogs.uri(code));
        }
        self.left(path, left);
        Some(concept)
    }
}

/// The role of a concept whose element has no attribute for it.
fn role(element: Element<'_, '_>) -> Option<copydesk_model::QCode> {
    let is = element.name() == "related" && element.attribute("rel") == Some(rel::ROLE);
    is.then(|| element.attribute("qcode").and_then(qcode))?
}

/// A name, if the model can hold all of it.
fn name(element: Element<'_, '_>) -> Option<Name> {
    if element.name() != "name" {
        return None;
    }
    let mut left = Leftover::of(element);
    let name = Name {
        text: text(&element.text())?,
        language: left.attribute("xml:lang", |s| s.parse().ok()),
        role: left.attribute("role", qcode),
    };
    left.content();
    left.piece().is_none().then_some(name)
}

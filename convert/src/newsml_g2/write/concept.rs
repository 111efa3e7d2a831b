//! Writes what a code, a URI or a name identifies, and properties of our vocabulary.

use copydesk_model::{Anchor, Concept, Name, QCode, Reference};

use super::codes::{qcode, uri};
use super::item::Item;
use crate::newsml_g2::names::{kind, rel};
use crate::xml::{attribute, escape_attribute, escape_text, push};

/// The elements that stand before the relations of a concept.
pub(super) const DEFINING: [&str; 6] =
    ["name", "definition", "note", "facet", "remoteInfo", "hierarchyInfo"];
/// The relations of a concept.
pub(super) const RELATING: [&str; 4] = ["sameAs", "broader", "narrower", "related"];

impl Item<'_, '_> {
    /// Writes an attribute that holds a qcode.
    pub(super) fn qcode(&mut self, name: &str, code: &QCode) {
        let code = qcode(code);
        self.aliases.note(&code);
        attribute(self.out, name, &code);
    }

    /// Writes an element for a concept. `path` names it, for what is carried with it; `role` says
    /// whether the standard gives the element a `@role`.
    pub(super) fn concept(&mut self, element: &str, concept: &Concept, role: bool, path: &str) {
        let Concept { qcode, uri: id, literal, kind, role: own_role, names } = concept;
        self.out.push('<');
        self.out.push_str(element);
        if let Some(code) = qcode {
            self.qcode("qcode", code);
        }
        if let Some(id) = id {
            attribute(self.out, "uri", &uri(id.as_str()));
        }
        if let Some(literal) = literal {
            attribute(self.out, "literal", literal);
        }
        if let Some(kind) = kind {
            self.qcode("type", kind);
        }
        if let Some(own_role) = own_role.as_ref().filter(|_| role) {
            self.qcode("role", own_role);
        }
        self.extra_attributes(path);
        self.out.push('>');
        names.iter().for_each(|name| self.name(name));
        self.extra_elements(path, |name| DEFINING.contains(&name));
        if let Some(own_role) = own_role.as_ref().filter(|_| !role) {
            self.relation_to_code(rel::ROLE, own_role);
        }
        self.extra_elements(path, |name| RELATING.contains(&name));
        self.extra_elements(path, |name| !DEFINING.contains(&name) && !RELATING.contains(&name));
        self.out.push_str("</");
        self.out.push_str(element);
        self.out.push_str(">\n");
    }

    fn name(&mut self, name: &Name) {
        let Name { text, language, role } = name;
        self.out.push_str("<name");
        if let Some(language) = language {
            attribute(self.out, "xml:lang", language.as_str());
        }
        if let Some(role) = role {
            self.qcode("role", role);
        }
        self.out.push('>');
        escape_text(self.out, text);
        self.out.push_str("</name>");
    }

    fn relation_to_code(&mut self, relation: &str, code: &QCode) {
        self.out.push_str("<related");
        attribute(self.out, "rel", relation);
        self.qcode("qcode", code);
        self.out.push_str("/>");
    }

    /// Writes `<related rel qcode/>`, both constants, in which nothing is to be escaped.
    pub(super) fn related_code(&mut self, relation: &str, code: &str) {
        push!(self.out, "<related rel=\"", relation, "\" qcode=\"", code, "\"/>\n");
    }

    /// Writes `<related rel value/>`.
    pub(super) fn related_value(&mut self, relation: &str, value: &str) {
        push!(self.out, "<related rel=\"", relation, "\" value=\"");
        escape_attribute(self.out, value);
        self.out.push_str("\"/>");
    }

    /// Writes a property whose value is a string.
    pub(super) fn property(&mut self, element: &str, relation: &str, value: &str) {
        self.open_property(element, relation);
        self.out.push_str(" value=\"");
        escape_attribute(self.out, value);
        self.out.push_str("\"/>\n");
    }

    /// Writes a property whose value is a code of ours.
    pub(super) fn property_code(&mut self, element: &str, relation: &str, code: &str) {
        self.open_property(element, relation);
        push!(self.out, " qcode=\"", code, "\"/>\n");
    }

    /// Begins a property; its start tag stays open.
    pub(super) fn open_property(&mut self, element: &str, relation: &str) {
        push!(self.out, "<", element, " rel=\"", relation, "\"");
    }

    /// Writes a property of a concept that stands in words of the text.
    pub(super) fn words(&mut self, relation: &str, anchor: &Anchor, why: Option<&str>) {
        push!(self.out, "<conceptExtProperty rel=\"", relation, "\"");
        if let Some(why) = why {
            attribute(self.out, "why", why);
        }
        self.out.push_str(" value=\"");
        escape_attribute(self.out, &anchor.words);
        self.out.push_str("\" valuedatatype=\"xs:string\">");
        self.place(anchor);
        self.out.push_str("</conceptExtProperty>\n");
    }

    /// Writes where an anchor stands, inside an element that gives its words.
    pub(super) fn place(&mut self, anchor: &Anchor) {
        if let Some(place) = self.places.find(anchor) {
            push!(self.out, "<related rel=\"", rel::ANCHOR, "\" value=\"");
            self.places.push_place(self.out, &place);
            self.out.push_str("\"/>");
        } else if let Some(at) = &anchor.at {
            self.related_value(rel::AT, &format!("{} {}", at.path, at.start));
        }
    }

    /// Writes an anchor that says where the concept itself stands. The words stand beside the place,
    /// so that a reader sees when somebody has edited the text.
    pub(super) fn anchor(&mut self, anchor: &Anchor) {
        self.words(rel::WORDS, anchor, None);
    }

    /// Writes a reference to a party as `element`, with a `@rel` where that has one.
    pub(super) fn reference(&mut self, element: &str, relation: Option<&str>, to: &Reference) {
        push!(self.out, "<", element);
        if let Some(relation) = relation {
            push!(self.out, " rel=\"", relation, "\"");
        }
        if let Some(party) = to.party() {
            self.literal(kind::PARTY, party);
        }
        self.out.push('>');
        let party = to.party().and_then(|id| self.article.party(id)).map(|p| &p.name);
        if let Some(name) = party.or(to.mention().map(|m| &m.words)) {
            self.out.push_str("<name>");
            escape_text(self.out, name);
            self.out.push_str("</name>");
        }
        if let Some(mention) = to.mention() {
            push!(self.out, "<related rel=\"", rel::MENTION, "\" value=\"");
            escape_attribute(self.out, &mention.words);
            self.out.push_str("\">");
            self.place(mention);
            self.out.push_str("</related>");
        }
        push!(self.out, "</", element, ">\n");
    }
}

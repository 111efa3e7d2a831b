//! Writes `contentMeta`.

use copydesk_model::{
    Author, AuthorKind, Byline, Date, Dateline, Furniture, HeadingMark, Headline, Prose,
};

use super::annotations;
use super::concept::{DEFINING, RELATING};
use super::derived::{self, truncated};
use super::item::Item;
use super::places::{SUMMARY, SUMMARY_ELEMENT};
use super::prose::prose;
use crate::newsml_g2::names::{XHTML, author, furniture, rel};
use crate::xml::{attribute, escape_text};

/// The children of `contentMeta`, in an order that the standard allows.
pub(crate) const ORDER: [&str; 24] = [
    "icon",
    "urgency",
    "contentCreated",
    "contentModified",
    "digitalSourceType",
    "located",
    "infoSource",
    "creator",
    "contributor",
    "audience",
    "exclAudience",
    "altId",
    "rating",
    "userInteraction",
    "language",
    "genre",
    "keyword",
    "subject",
    "slugline",
    "headline",
    "dateline",
    "by",
    "creditline",
    "description",
];

const PROPERTY: &str = "contentMetaExtProperty";

impl Item<'_, '_> {
    pub(super) fn content_meta(&mut self) {
        self.out.push_str("<contentMeta");
        self.extra_attributes("contentMeta");
        self.out.push_str(">\n");
        for name in ORDER {
            self.own_content_meta(name);
            self.carried("contentMeta", name);
        }
        self.content_properties();
        self.carried("contentMeta", PROPERTY);
        self.carried_foreign("contentMeta");
        self.out.push_str("</contentMeta>\n");
    }

    fn own_content_meta(&mut self, name: &str) {
        let article = self.article;
        match name {
            "urgency" => {
                if let Some(urgency) = article.urgency {
                    self.text_element(name, &u8::from(urgency).to_string());
                }
            }
            "contentCreated" => self.truncated_date(name, article.created),
            "contentModified" => self.truncated_date(name, article.modified),
            "digitalSourceType"
                if self.derived.source_type && !self.plan.has("contentMeta", name) =>
            {
                self.out.push_str(
                    "<digitalSourceType qcode=\"digsrctype:trainedAlgorithmicMedia\" \
                     how=\"howextr:tool\" why=\"why:inferred\"/>\n",
                );
            }
            "infoSource" => self.concepts(name, &article.sources, true),
            "creator" => self.creators(),
            "language" => {
                if let Some(language) = &article.language {
                    self.out.push_str("<language");
                    attribute(self.out, "tag", language.as_str());
                    self.out.push_str("/>\n");
                }
            }
            "genre" => self.concepts(name, &article.genres, false),
            "keyword" => {
                for (i, keyword) in article.keywords.iter().enumerate() {
                    self.label(name, i, None, keyword);
                }
            }
            "subject" => {
                self.concepts(name, &article.subjects, false);
                annotations::subjects(self);
            }
            "slugline" => article.slugline.iter().for_each(|text| self.label(name, 0, None, text)),
            "headline" => self.headlines(),
            "dateline" => {
                article.dateline.iter().for_each(|d| self.label(name, 0, None, &d.text));
            }
            "by" => {
                for (i, byline) in article.bylines.iter().enumerate() {
                    let id = self.byline_id(i);
                    self.label(name, i, Some(&id), &byline.text);
                }
            }
            "creditline" => article.credit.iter().for_each(|text| self.label(name, 0, None, text)),
            "description" => article.summary.iter().for_each(|text| self.summary(text)),
            _ => {}
        }
    }

    fn concepts(&mut self, element: &str, concepts: &[copydesk_model::Concept], role: bool) {
        for (i, concept) in concepts.iter().enumerate() {
            self.concept(element, concept, role, &format!("contentMeta/{element}[{}]", i + 1));
        }
    }

    /// Writes element number `i` of its name, of text alone.
    fn label(&mut self, element: &str, i: usize, id: Option<&str>, text: &str) {
        self.out.push('<');
        self.out.push_str(element);
        if let Some(id) = id {
            attribute(self.out, "id", id);
        }
        self.extra_attributes(&format!("contentMeta/{element}[{}]", i + 1));
        self.out.push('>');
        escape_text(self.out, text);
        self.out.push_str("</");
        self.out.push_str(element);
        self.out.push_str(">\n");
    }

    fn truncated_date(&mut self, element: &str, date: Option<Date>) {
        if let Some(date) = date.and_then(truncated) {
            self.text_element(element, &date);
        }
    }

    fn byline_id(&self, i: usize) -> String {
        self.places.id(&format!("by{}", i + 1))
    }

    fn headlines(&mut self) {
        if self.derived.headline {
            let text = derived::headline(self.article);
            let id = self.places.headline(0);
            self.headline(&id, "", None, &text);
        }
        for (i, Headline { text, role, mark: _ }) in self.article.headlines.iter().enumerate() {
            let id = self.places.headline(i);
            self.headline(&id, &format!("contentMeta/headline[{}]", i + 1), role.as_ref(), text);
        }
    }

    fn headline(&mut self, id: &str, path: &str, role: Option<&copydesk_model::QCode>, text: &str) {
        self.out.push_str("<headline");
        attribute(self.out, "id", id);
        if let Some(role) = role {
            self.qcode("role", role);
        }
        self.extra_attributes(path);
        self.out.push('>');
        escape_text(self.out, text);
        self.out.push_str("</headline>\n");
    }

    /// The summary, in an XHTML element of its own whose identifier anchors can name.
    fn summary(&mut self, text: &Prose) {
        let (outer, inner) = (self.places.id(SUMMARY_ELEMENT), self.places.id(SUMMARY));
        self.out.push_str("<description");
        attribute(self.out, "id", &outer);
        attribute(self.out, "role", "drol:summary");
        self.extra_attributes("contentMeta/description[1]");
        self.out.push_str("><span");
        attribute(self.out, "xmlns", XHTML);
        attribute(self.out, "id", &inner);
        self.out.push('>');
        prose(self.out, text);
        self.out.push_str("</span></description>\n");
    }

    fn creators(&mut self) {
        let mut number = 0;
        for (b, Byline { text: _, authors }) in self.article.bylines.iter().enumerate() {
            let byline = self.byline_id(b);
            for author in authors {
                number += 1;
                self.creator(author, &byline, &format!("contentMeta/creator[{number}]"));
            }
        }
    }

    fn creator(&mut self, creator: &Author, byline: &str, path: &str) {
        let Author { name, kind, title, affiliation, place } = creator;
        self.out.push_str("<creator");
        if !self.plan.has_extra(path, "literal") {
            attribute(self.out, "literal", name);
        }
        attribute(self.out, "type", author::code(*kind));
        if !self.plan.has_extra(path, "role") {
            attribute(self.out, "role", "cpprole:author");
        }
        self.extra_attributes(path);
        self.out.push('>');
        if !self.plan.names(path, name) {
            self.text_element("name", name);
        }
        if let Some(title) = title {
            self.text_element("definition", title);
        }
        self.extra_elements(path, |name| DEFINING.contains(&name));
        self.related_value(rel::BYLINE, byline);
        if let Some(place) = place {
            self.related_value(rel::PLACE, place);
        }
        self.extra_elements(path, |name| RELATING.contains(&name));
        if let Some(affiliation) = affiliation {
            let details =
                if *kind == AuthorKind::Person { "personDetails" } else { "organisationDetails" };
            self.out.push_str(&format!("<{details}><affiliation>"));
            self.text_element("name", affiliation);
            self.out.push_str(&format!("</affiliation></{details}>"));
        }
        self.extra_elements(path, |name| !DEFINING.contains(&name) && !RELATING.contains(&name));
        self.out.push_str("</creator>\n");
    }

    fn content_properties(&mut self) {
        let article = self.article;
        self.coarse_date(rel::CONTENT_CREATED, article.created);
        self.coarse_date(rel::CONTENT_MODIFIED, article.modified);
        if let Some(Dateline { text: _, place, date, source }) = &article.dateline {
            let date = date.map(|d| d.to_string());
            let parts = [
                (rel::DATELINE_PLACE, place.as_deref()),
                (rel::DATELINE_DATE, date.as_deref()),
                (rel::DATELINE_SOURCE, source.as_deref()),
            ];
            for (relation, value) in parts {
                value.iter().for_each(|value| self.property(PROPERTY, relation, value));
            }
        }
        for (i, headline) in article.headlines.iter().enumerate() {
            if headline.mark != HeadingMark::BARE {
                let value = format!("{} {}", self.places.headline(i), headline.mark);
                self.property(PROPERTY, rel::MARK, &value);
            }
        }
        if let Some(sections) = sections(article) {
            self.property(PROPERTY, rel::SECTIONS, &sections);
        }
        article.furniture.iter().for_each(|furniture| self.furniture(furniture));
    }

    /// Writes a date that the element of the standard cannot hold.
    fn coarse_date(&mut self, relation: &str, date: Option<Date>) {
        if let Some(date) = date.filter(|d| truncated(*d).is_none()) {
            self.property(PROPERTY, relation, &date.to_string());
        }
    }

    fn furniture(&mut self, piece: &Furniture) {
        let Furniture { kind, text, before } = piece;
        self.open_property(PROPERTY, rel::FURNITURE);
        attribute(self.out, "qcode", furniture::code(*kind));
        attribute(self.out, "value", text);
        attribute(self.out, "valuedatatype", "xs:string");
        self.out.push('>');
        if let Some(before) = before {
            self.related_value(rel::BEFORE, &before.to_string());
        }
        self.out.push_str("</contentMetaExtProperty>\n");
    }
}

/// The sections, where a flat body would not show them: for each an `h` if it has a heading, and the
/// number of its blocks.
fn sections(article: &copydesk_model::Article) -> Option<String> {
    let mut sections = article.sections.iter().enumerate();
    let hidden = sections.any(|(i, s)| s.heading.is_none() && (i > 0 || s.blocks.is_empty()));
    let counts = article.sections.iter().map(|section| {
        let heading = if section.heading.is_some() { "h" } else { "" };
        format!("{heading}{}", section.blocks.len())
    });
    hidden.then(|| counts.collect::<Vec<_>>().join(" "))
}

//! Writes `itemMeta`.

use copydesk_model::{Concept, Date, EditorialNote, Embargo, Extraction, Name, Status, Text};

use super::carried::escaped;
use super::derived::instant;
use super::item::Item;
use super::prose::prose_in_metadata;
use crate::newsml_g2::names::{NO_DATE, SCHEMA, own, rel, status};
use crate::xml::{attribute, escape_attribute};

/// The children of `itemMeta`, in the order of the standard.
pub(crate) const ORDER: [&str; 25] = [
    "itemClass",
    "provider",
    "versionCreated",
    "firstCreated",
    "embargoed",
    "pubStatus",
    "role",
    "fileName",
    "generator",
    "profile",
    "service",
    "title",
    "edNote",
    "memberOf",
    "instanceOf",
    "signal",
    "altRep",
    "deliverableOf",
    "hash",
    "expires",
    "origRep",
    "incomingFeedId",
    "metadataCreator",
    "link",
    "itemMetaExtProperty",
];

const PROPERTY: &str = "itemMetaExtProperty";

impl Item<'_, '_> {
    pub(super) fn item_meta(&mut self) {
        self.out.push_str("<itemMeta");
        self.extra_attributes("itemMeta");
        self.out.push_str(">\n");
        for name in ORDER {
            self.own_item_meta(name);
            self.carried("itemMeta", name);
        }
        self.carried_foreign("itemMeta");
        self.out.push_str("</itemMeta>\n");
    }

    fn own_item_meta(&mut self, name: &str) {
        let article = self.article;
        match name {
            "itemClass" if !self.plan.has("itemMeta", name) => {
                self.out.push_str("<itemClass qcode=\"ninat:text\"/>\n");
            }
            "provider" => self.provider(article.provider.as_ref()),
            "versionCreated" => self.version_created(article.published),
            "firstCreated" => {
                if let Some(date) = article.first_published.and_then(instant) {
                    self.text_element("firstCreated", &date);
                }
            }
            "embargoed" => match article.embargo {
                Some(Embargo::UntilFurtherNotice) => self.out.push_str("<embargoed/>\n"),
                Some(Embargo::Until(date)) => {
                    if let Some(date) = instant(date) {
                        self.text_element("embargoed", &date);
                    }
                }
                None => {}
            },
            "pubStatus" => {
                let code = status::code(article.status.unwrap_or(Status::Usable));
                self.out.push_str("<pubStatus");
                attribute(self.out, "qcode", code);
                self.extra_attributes("itemMeta/pubStatus[1]");
                self.out.push('>');
                self.extra_elements("itemMeta/pubStatus[1]", |_| true);
                self.out.push_str("</pubStatus>\n");
            }
            "generator" => {
                self.out.push_str("<generator");
                attribute(self.out, "versioninfo", env!("CARGO_PKG_VERSION"));
                self.out.push_str(">copydesk</generator>\n");
            }
            "profile" if !self.plan.has("itemMeta", name) => {
                self.out.push_str("<profile");
                attribute(self.out, "versioninfo", SCHEMA);
                self.out.push_str(">article</profile>\n");
            }
            "title" if self.derived.title => {
                let title = article.headline().map_or("", |headline| headline.as_str());
                self.text_element(name, title);
            }
            "edNote" => {
                for (i, note) in article.notes.iter().enumerate() {
                    self.note(i, note);
                }
            }
            PROPERTY => self.item_properties(),
            _ => {}
        }
    }

    fn provider(&mut self, provider: Option<&Concept>) {
        let names = Text::new("Unknown provider").into_iter();
        let names = names.map(|text| Name { text, language: None, role: None }).collect();
        let literal = Text::new("unknown").ok();
        let unknown = Concept { literal, names, ..Concept::default() };
        let provider = provider.unwrap_or(&unknown);
        self.concept("provider", provider, false, "itemMeta/provider[1]");
    }

    fn version_created(&mut self, published: Option<Date>) {
        let date = published.and_then(instant);
        self.text_element("versionCreated", date.as_deref().unwrap_or(NO_DATE));
    }

    fn note(&mut self, i: usize, note: &EditorialNote) {
        let EditorialNote { text, role, private } = note;
        let path = format!("itemMeta/edNote[{}]", i + 1);
        self.out.push_str("<edNote");
        if let Some(role) = role {
            self.qcode("role", role);
        }
        if *private && !self.plan.has_extra(&path, "pubconstraint") {
            attribute(self.out, "pubconstraint", own::PRIVATE);
        }
        self.extra_attributes(&path);
        self.out.push('>');
        prose_in_metadata(self.out, text);
        self.out.push_str("</edNote>\n");
    }

    fn item_properties(&mut self) {
        let article = self.article;
        self.property(PROPERTY, rel::SCHEMA, SCHEMA);
        let derived = self.derived.list();
        if !derived.is_empty() {
            self.property(PROPERTY, rel::DERIVED, &derived);
        }
        if article.extraction == Extraction::Skipped {
            self.property(PROPERTY, rel::EXTRACTION, "skipped");
        }
        let embargo = match article.embargo {
            Some(Embargo::Until(date)) => Some(date),
            _ => None,
        };
        self.exact_date(rel::VERSION_CREATED, article.published);
        self.exact_date(rel::FIRST_CREATED, article.first_published);
        self.exact_date(rel::EMBARGOED, embargo);
        for (i, piece) in self.plan.escaped() {
            self.out.push('<');
            self.out.push_str(PROPERTY);
            attribute(self.out, "rel", rel::CARRIED);
            attribute(self.out, "literal", &piece.format);
            self.out.push_str(" value=\"");
            escape_attribute(self.out, &escaped(&piece.content));
            self.out.push_str("\">");
            self.related_value(rel::PARENT, &piece.parent);
            self.related_value(rel::AT, &i.to_string());
            self.out.push_str("</itemMetaExtProperty>\n");
        }
    }

    /// Writes a date that the element of the standard cannot hold as it is.
    fn exact_date(&mut self, relation: &str, date: Option<Date>) {
        if let Some(date) = date.filter(|d| instant(*d).as_deref() != Some(&d.to_string())) {
            self.property(PROPERTY, relation, &date.to_string());
        }
    }
}

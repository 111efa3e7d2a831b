//! Reads `itemMeta`.

use copydesk_model::{Carried, EditorialNote, Embargo, Extraction};

use super::codes::{date, qcode, text};
use super::item::{A_DATE, Reading};
use super::leftover::Leftover;
use crate::newsml_g2::body::inline::prose;
use crate::newsml_g2::names::{SCHEMA, own, rel, status};
use crate::xml::Element;

impl Reading<'_> {
    pub(super) fn item_meta(&mut self, meta: Element<'_, '_>) {
        if self.own {
            meta.elements().for_each(|e| self.list_derived(e));
        }
        let mut left = Leftover::of(meta);
        left.content();
        self.left("itemMeta", left);
        let mut notes = 0;
        let mut generators = 0;
        for child in meta.elements() {
            match child.name() {
                "itemClass" if is_plain_class(child) => {}
                "provider" => self.provider(child),
                "versionCreated" | "firstCreated" | "embargoed" => self.date(child),
                "pubStatus" => self.status(child),
                "generator" => {
                    generators += 1;
                    if !(self.own && generators == 1) {
                        self.carry("itemMeta", child);
                    }
                }
                "profile" if self.own && is_own_profile(child) => {}
                "title" if self.own && self.is_derived("title") => {}
                "edNote" => notes += usize::from(self.note(child, notes + 1)),
                "itemMetaExtProperty" if self.own && self.property(child) => {}
                _ => self.carry("itemMeta", child),
            }
        }
    }

    fn list_derived(&mut self, element: Element<'_, '_>) {
        if element.attribute("rel") == Some(rel::DERIVED) {
            let names = element.attribute("value").unwrap_or_default();
            self.derived.extend(names.split_whitespace().map(str::to_owned));
        }
    }

    pub(super) fn is_derived(&self, name: &str) -> bool {
        self.derived.iter().any(|d| d == name)
    }

    fn provider(&mut self, element: Element<'_, '_>) {
        if self.article.provider.is_some() {
            self.carry("itemMeta", element);
        } else if !self.is_derived("provider") {
            self.article.provider = self.concept(element, "itemMeta/provider[1]");
            if self.article.provider.is_none() {
                self.carry("itemMeta", element);
            }
        }
    }

    fn date(&mut self, element: Element<'_, '_>) {
        let written = element.text();
        let value = date(&written);
        match (element.name(), value) {
            ("embargoed", None) if written.trim().is_empty() => {
                self.article.embargo = Some(Embargo::UntilFurtherNotice);
            }
            ("embargoed", Some(date)) => self.article.embargo = Some(Embargo::Until(date)),
            ("firstCreated", Some(_)) => self.article.first_published = value,
            ("versionCreated", Some(_)) if !self.is_derived("versionCreated") => {
                self.article.published = value;
            }
            (name, None) if !written.trim().is_empty() => {
                self.unreadable(element, A_DATE);
                // What must wait is never free because nobody can tell until when.
                if name == "embargoed" {
                    self.article.embargo = Some(Embargo::UntilFurtherNotice);
                }
                self.carry("itemMeta", element);
            }
            _ => {}
        }
    }

    fn status(&mut self, element: Element<'_, '_>) {
        let mut left = Leftover::of(element);
        let known = |code: &str| {
            let code = code.rsplit([':', '/']).next().unwrap_or_default().to_ascii_lowercase();
            status::value(&format!("stat:{code}"))
                .or((code == "cancelled").then_some(copydesk_model::Status::Canceled))
        };
        let status = left.attribute("qcode", known).or_else(|| left.attribute("uri", known));
        match status {
            Some(_) if self.is_derived("pubStatus") => {}
            Some(_) => self.article.status = status,
            None => {
                let written = element.attribute("qcode").or_else(|| element.attribute("uri"));
                let written = written.unwrap_or_default();
                let expected = "one of stat:usable, stat:withheld, stat:canceled";
                self.unreadable_value(element, "pubStatus", written, expected);
                self.carry("itemMeta", element);
                return;
            }
        }
        self.left("itemMeta/pubStatus[1]", left);
    }

    /// Reads a note; `false` if it says nothing.
    fn note(&mut self, element: Element<'_, '_>, number: usize) -> bool {
        let Some(text) = prose(element) else { return false };
        let mut left = Leftover::of(element);
        left.content();
        let role = left.attribute("role", qcode);
        let constraint = element.attribute("pubconstraint");
        let private = if self.own {
            let _ = left.attribute("pubconstraint", |c| (c == own::PRIVATE).then_some(()));
            constraint.is_some()
        } else {
            constraint.is_some() || role.as_ref().is_some_and(|r| r.code() == "private")
        };
        self.article.notes.push(EditorialNote { text, role, private });
        self.left(&format!("itemMeta/edNote[{number}]"), left);
        true
    }

    /// Reads a property of ours; `false` if it is none.
    fn property(&mut self, element: Element<'_, '_>) -> bool {
        let Some(relation) = element.attribute("rel") else { return false };
        let value = element.attribute("value").unwrap_or_default();
        match relation {
            rel::SCHEMA | rel::DERIVED => true,
            rel::EXTRACTION => {
                let skipped = value == "skipped";
                self.article.extraction =
                    if skipped { Extraction::Skipped } else { Extraction::Complete };
                true
            }
            rel::CARRIED => self.carried_piece(element, value).is_some(),
            _ => self.exact_date(relation, value),
        }
    }

    /// Reads a date that the element of the standard could not hold as it is.
    fn exact_date(&mut self, relation: &str, value: &str) -> bool {
        let Ok(date) = value.parse() else { return false };
        match relation {
            rel::VERSION_CREATED => self.article.published = Some(date),
            rel::FIRST_CREATED => self.article.first_published = Some(date),
            rel::EMBARGOED => self.article.embargo = Some(Embargo::Until(date)),
            _ => return false,
        }
        true
    }

    fn carried_piece(&mut self, element: Element<'_, '_>, value: &str) -> Option<()> {
        let related = |relation: &str| {
            let mut children = element.elements();
            children.find(|e| e.attribute("rel") == Some(relation))?.attribute("value")
        };
        let piece = Carried {
            format: element.attribute("literal").and_then(text)?,
            parent: related(rel::PARENT).and_then(text)?,
            content: unescaped(value)?,
        };
        self.escaped.push((related(rel::AT)?.parse().ok()?, piece));
        Some(())
    }
}

/// Whether an `itemClass` says no more than that it is text.
pub(crate) fn is_plain_class(element: Element<'_, '_>) -> bool {
    element.attribute("qcode") == Some("ninat:text")
        && element.attributes().len() == 1
        && element.nodes().next().is_none()
}

fn is_own_profile(element: Element<'_, '_>) -> bool {
    element.attribute("versioninfo") == Some(SCHEMA)
        && element.attributes().len() == 1
        && element.text() == "article"
}

/// A carried piece as it was before the writer escaped it.
fn unescaped(value: &str) -> Option<String> {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        rest = if let Some(after) = after.strip_prefix('\\') {
            out.push('\\');
            after
        } else {
            let (hex, after) = after.strip_prefix('{')?.split_once('}')?;
            out.push(char::from_u32(u32::from_str_radix(hex, 16).ok()?)?);
            after
        };
    }
    out.push_str(rest);
    Some(out)
}

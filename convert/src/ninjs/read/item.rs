//! Reads one news object.

use std::collections::{BTreeMap, HashSet};

use copydesk_model::{
    Article, Byline, Dateline, Diagnostic, EditorialNote, Embargo, Extraction, Guid, Headline,
    Language, Prose, QCode, Rights, Status, Text,
};

use super::bodies;
use crate::located::Node;
use crate::loss;
use crate::newsml_g2::names::SAFE_URI;
use crate::newsml_g2::read::authors_in;
use crate::newsml_g2::read::codes::{date, percent_decoded};
use crate::ninjs::fields::{Fields, each, string, text};
use crate::ninjs::names::{DERIVED, MAIN, PROFILE, PROFILE_SKIPPED, ROLE_ALIAS, SUMMARY};

/// A news object that is being read.
pub(super) struct ItemReading {
    pub(super) article: Article,
    /// Whether our own writer made it.
    pub(super) own: bool,
    /// The headlines so far: others often give one several times.
    headlines: HashSet<Text>,
    /// What has no place in an article: paths of properties, and how often.
    pub(super) left: BTreeMap<String, usize>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Reads a news object of a type.
pub(super) fn read(mut fields: Fields<'_, '_>, kind: Option<Text>) -> (Article, Vec<Diagnostic>) {
    let profile = fields.text(&["profile"]);
    let profile = profile.as_deref().unwrap_or_default();
    let own = matches!(profile, PROFILE | PROFILE_SKIPPED);
    let extraction = if profile == PROFILE { Extraction::Complete } else { Extraction::Skipped };
    let article = Article { extraction, ..Article::default() };
    let mut item = ItemReading {
        article,
        own,
        headlines: HashSet::new(),
        left: BTreeMap::new(),
        diagnostics: Vec::new(),
    };
    if !own && kind.is_some_and(|kind| !matches!(&*kind, "text" | "composite")) {
        item.leave("type");
    }
    item.identity(&mut fields);
    item.dates(&mut fields);
    item.headlines(&mut fields);
    item.descriptions(&mut fields);
    item.lines(&mut fields);
    item.rights(&mut fields);
    item.concepts(&mut fields);
    item.media(&mut fields);
    bodies::read(&mut item, &mut fields);
    item.finish(&mut fields)
}

impl ItemReading {
    /// Notes a property that has no place.
    pub(super) fn leave(&mut self, path: impl Into<String>) {
        *self.left.entry(path.into()).or_default() += 1;
    }

    /// Notes every property of an object that nobody has taken.
    pub(super) fn leave_rest(&mut self, path: &str, fields: &Fields<'_, '_>) {
        for name in fields.left() {
            self.leave(format!("{path}.{name}"));
        }
    }

    fn identity(&mut self, fields: &mut Fields<'_, '_>) {
        self.article.guid = fields.text(&["uri", "guid"]).and_then(|uri| guid(&uri));
        self.article.version = self.parsed(fields, "version", |s| s.parse().ok());
        let language = |s: &str| Language::new(s.replace('_', "-")).ok();
        self.article.language = self.parsed(fields, "language", language);
        let urgency = |s: &str| s.parse::<u8>().ok()?.try_into().ok();
        self.article.urgency = self.parsed(fields, "urgency", urgency);
        self.article.status = self.parsed(fields, "pubStatus", status);
    }

    fn dates(&mut self, fields: &mut Fields<'_, '_>) {
        self.article.published = self.parsed(fields, "versionCreated", date);
        self.article.first_published = self.parsed(fields, "firstCreated", date);
        self.article.created = self.parsed(fields, "contentCreated", date);
        let embargo = ["embargoedUntil", "embargoed"].iter();
        self.article.embargo =
            embargo.filter_map(|name| self.parsed(fields, name, date)).next().map(Embargo::Until);
    }

    /// Takes a property whose text must mean something; what does not is left.
    fn parsed<T>(
        &mut self,
        fields: &mut Fields<'_, '_>,
        name: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let value = parse(&fields.text(&[name])?);
        if value.is_none() {
            self.leave(name);
        }
        value
    }

    fn headlines(&mut self, fields: &mut Fields<'_, '_>) {
        let listed = fields.take(&["headlines"]).map(each).unwrap_or_default();
        listed.into_iter().for_each(|(_, node)| self.headline_object(node));
        for (name, node) in fields.take_all("headline") {
            self.headline(name.trim_start_matches('_'), text(node));
        }
        let title = fields.text(&["title"]).filter(|_| !self.own);
        match self.article.headlines.is_empty() {
            true => self.headline(MAIN, title),
            false => self.headline("title", title),
        }
    }

    fn headline_object(&mut self, node: &Node<'_>) {
        let Some(mut object) = Fields::of(node) else {
            return self.headline(MAIN, text(node));
        };
        let role = object.text(&["role"]);
        let html = object.text(&["contentType"]).is_some_and(|kind| kind.contains("html"));
        let value = object.take(&["value"]).and_then(string);
        let value = value.map(|value| if html { bodies::words(&value) } else { value });
        self.headline(role.as_deref().unwrap_or(MAIN), value.and_then(|v| Text::new(v).ok()));
        self.leave_rest("headlines", &object);
    }

    fn headline(&mut self, role: &str, text: Option<Text>) {
        let Some(text) = text else { return };
        if !self.headlines.insert(text.clone()) && !self.own {
            return;
        }
        let role = if matches!(role, "" | MAIN) { None } else { role_code(role) };
        self.article.headlines.push(Headline { role, ..Headline::new(text) });
    }

    fn descriptions(&mut self, fields: &mut Fields<'_, '_>) {
        let listed = fields.take(&["descriptions"]).map(each).unwrap_or_default();
        for (_, node) in listed {
            let Some(mut object) = Fields::of(node) else { continue };
            let role = object.text(&["role"]);
            let kind = object.text(&["contentType"]);
            if let Some(value) = object.take(&["value"]).and_then(string) {
                let html = kind.is_some_and(|kind| kind.contains("html"));
                self.description(role.as_deref().unwrap_or(SUMMARY), &value, html);
            }
        }
        for (name, node) in fields.take_all("description") {
            let name = name.trim_start_matches('_');
            if let Some(value) = string(node) {
                self.description(name, &value, name.contains("html"));
            }
        }
    }

    /// The first description is the summary; a second in the same words is a rendition of it.
    fn description(&mut self, role: &str, value: &str, html: bool) {
        if role == "creditline" && self.article.credit.is_none() {
            self.article.credit = Text::new(value).ok();
            return;
        }
        let Some(prose) = bodies::line(value, html) else { return };
        let same =
            |known: &Prose| known.as_str().split_whitespace().eq(prose.as_str().split_whitespace());
        match &self.article.summary {
            None => self.article.summary = Some(prose),
            Some(known) if same(known) => {}
            Some(_) => self.leave("descriptions"),
        }
    }

    fn lines(&mut self, fields: &mut Fields<'_, '_>) {
        let by = fields.text(&["by", "byline"]);
        self.article.bylines.extend(by.map(|text| {
            let authors = match self.own {
                true => Vec::new(),
                false => authors_in(&text, self.article.language.as_ref()),
            };
            Byline { text, authors }
        }));
        self.article.slugline = fields.text(&["slugline"]);
        self.article.dateline = fields.text(&["located"]).map(|place| Dateline {
            text: place.clone(),
            place: Some(place),
            date: None,
            source: None,
        });
        let note = fields.take(&["edNote"]).and_then(string);
        let note = note.and_then(|note| bodies::line(&note, false));
        let note = note.map(|text| EditorialNote { text, role: None, private: false });
        self.article.notes.extend(note);
    }

    fn rights(&mut self, fields: &mut Fields<'_, '_>) {
        let holder = fields.text(&["copyrightHolder"]).map(copydesk_model::Concept::named);
        let mut line = |name: &str| {
            let value = fields.take(&[name]).and_then(string)?;
            bodies::line(&value, false)
        };
        let (notice, terms) = (line("copyrightNotice"), line("usageTerms"));
        if holder.is_some() || notice.is_some() || terms.is_some() {
            self.article.rights.push(Rights { holder, notice, terms });
        }
    }

    fn finish(mut self, fields: &mut Fields<'_, '_>) -> (Article, Vec<Diagnostic>) {
        // What every version says of itself, and counts that follow from the content.
        let machinery = ["standard", "mimetype", "representationType", "wordcount", "charcount"];
        for name in machinery {
            let _ = fields.take(&[name]);
        }
        fields.left().for_each(|name| self.leave(name));
        if !self.own {
            self.diagnostics.extend(loss::not_read(&self.left));
        }
        (self.article, self.diagnostics)
    }
}

fn guid(uri: &str) -> Option<Guid> {
    if uri.starts_with(DERIVED) {
        return None;
    }
    match uri.strip_prefix(SAFE_URI) {
        Some(encoded) => Guid::new(percent_decoded(encoded)?).ok(),
        None => Guid::new(uri.split_whitespace().collect::<String>()).ok(),
    }
}

fn status(written: &str) -> Option<Status> {
    match written.to_ascii_lowercase().as_str() {
        "usable" => Some(Status::Usable),
        "withheld" => Some(Status::Withheld),
        "canceled" | "cancelled" => Some(Status::Canceled),
        _ => None,
    }
}

/// A role as a code: as it is if it is one, else under an alias of our own.
pub(super) fn role_code(role: &str) -> Option<QCode> {
    let joined: String = role.split_whitespace().collect::<Vec<_>>().join("-");
    QCode::new(&joined).or_else(|_| QCode::new(format!("{ROLE_ALIAS}{joined}"))).ok()
}

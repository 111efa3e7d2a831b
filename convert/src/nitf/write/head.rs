//! Writes `head`: what is said about the article.

use copydesk_model::{
    Article, Concept, Date, Embargo, Event, EventDate, Extraction, Party, PartyKind, Status,
};

use crate::newsml_g2::write::{headline, instant};
use crate::nitf::names::{
    ANNOTATION, COMPLETE, FURTHER_NOTICE, KINDS, OWN, SKIPPED, URI_SOURCE, meta,
};
use crate::xml::{attribute, escape_text};

pub(super) fn write(out: &mut String, article: &Article) {
    out.push_str("<head>\n<title>");
    let title = article.headline().map_or_else(|| headline(article), ToString::to_string);
    escape_text(out, &title);
    out.push_str("</title>\n");
    metas(out, article);
    genres(out, article);
    docdata(out, article);
    out.push_str("</head>\n");
}

/// What NITF has no element for, by names of our own.
fn metas(out: &mut String, article: &Article) {
    let Article { parties, quotes, events, figures, extraction, .. } = article;
    let annotations = parties.len() + quotes.len() + events.len() + figures.len();
    let skipped = annotations > 0 || *extraction == Extraction::Skipped;
    one(out, OWN, if skipped { SKIPPED } else { COMPLETE });
    let dates = [
        (meta::CREATED, article.created),
        (meta::MODIFIED, article.modified),
        (meta::FIRST_PUBLISHED, article.first_published),
        (meta::PUBLISHED, article.published),
    ];
    for (name, date) in dates {
        date.iter().for_each(|date| one(out, name, &date.to_string()));
    }
    if let Some(embargo) = article.embargo {
        let value = match embargo {
            Embargo::Until(date) => date.to_string(),
            Embargo::UntilFurtherNotice => FURTHER_NOTICE.to_owned(),
        };
        one(out, meta::EMBARGO, &value);
    }
    article.slugline.iter().for_each(|slug| one(out, meta::SLUGLINE, slug));
    article.credit.iter().for_each(|credit| one(out, meta::CREDIT, credit));
    let sources = article.sources.iter().filter_map(Concept::label);
    sources.for_each(|source| one(out, meta::SOURCE, source));
}

fn one(out: &mut String, name: &str, content: &str) {
    element(out, "meta", &[("name", name), ("content", content)]);
}

/// Writes an empty element.
fn element(out: &mut String, name: &str, attributes: &[(&str, &str)]) {
    out.push('<');
    out.push_str(name);
    attributes.iter().for_each(|(name, value)| attribute(out, name, value));
    out.push_str("/>\n");
}

fn genres(out: &mut String, article: &Article) {
    let labels: Vec<_> = article.genres.iter().filter_map(Concept::label).collect();
    if labels.is_empty() {
        return;
    }
    out.push_str("<tobject>\n");
    for label in labels {
        element(out, "tobject.property", &[("tobject.property.type", label)]);
    }
    out.push_str("</tobject>\n");
}

fn docdata(out: &mut String, article: &Article) {
    out.push_str("<docdata");
    if let Some(status) = published_status(article.status, article.embargo) {
        attribute(out, "management-status", status);
    }
    out.push_str(">\n");
    if let Some(guid) = &article.guid {
        element(out, "doc-id", &[("id-string", guid.as_str())]);
    }
    if let Some(urgency) = article.urgency {
        element(out, "urgency", &[("ed-urg", &u8::from(urgency).to_string())]);
    }
    let moment = |date: Option<Date>| date.and_then(instant).map(|moment| basic(&moment));
    if let Some(norm) = moment(article.published) {
        element(out, "date.issue", &[("norm", &norm)]);
    }
    if let Some(Embargo::Until(date)) = article.embargo
        && let Some(norm) = moment(Some(date))
    {
        element(out, "date.release", &[("norm", &norm)]);
    }
    for note in article.notes.iter().filter(|note| !note.private) {
        element(out, "ed-msg", &[("info", note.text.as_str())]);
    }
    if let Some(version) = article.version {
        element(out, "du-key", &[("version", &version.to_string())]);
    }
    let holder = article.rights.iter().find_map(|r| r.holder.as_ref()).and_then(Concept::label);
    if let Some(holder) = holder {
        element(out, "doc.copyright", &[("holder", holder)]);
    }
    keywords(out, article);
    identified(out, article);
    out.push_str("</docdata>\n");
}

/// The status, made safe: what must wait is never free.
fn published_status(status: Option<Status>, embargo: Option<Embargo>) -> Option<&'static str> {
    Some(match (status, embargo) {
        (Some(Status::Canceled), _) => "canceled",
        (Some(Status::Withheld), _) | (_, Some(Embargo::UntilFurtherNotice)) => "withheld",
        (_, Some(Embargo::Until(_))) => "embargoed",
        (Some(Status::Usable), None) => "usable",
        (None, None) => return None,
    })
}

/// A moment in the basic form that NITF prescribes: `20250624T100000+0200`.
fn basic(moment: &str) -> String {
    let (day, clock) = moment.split_once('T').unwrap_or((moment, ""));
    let mut out = day.replace('-', "");
    out.push('T');
    out.extend(clock.chars().filter(|c| *c != ':'));
    out
}

fn keywords(out: &mut String, article: &Article) {
    if article.keywords.is_empty() {
        return;
    }
    out.push_str("<key-list>\n");
    article.keywords.iter().for_each(|key| element(out, "keyword", &[("key", key)]));
    out.push_str("</key-list>\n");
}

fn identified(out: &mut String, article: &Article) {
    let Article { subjects, parties, events, .. } = article;
    let named = events.iter().any(|event| event.name.is_some());
    if subjects.is_empty() && parties.is_empty() && !named {
        return;
    }
    out.push_str("<identified-content>\n");
    subjects.iter().for_each(|subject| concept(out, subject));
    parties.iter().for_each(|one| party(out, one));
    events.iter().for_each(|one| event(out, one));
    out.push_str("</identified-content>\n");
}

/// The attributes that say a code, and where it comes from.
fn code_names(element: &str) -> (&'static str, &'static str) {
    if element == "location" { ("code-source", "location-code") } else { ("idsrc", "value") }
}

fn concept(out: &mut String, concept: &Concept) {
    let Concept { qcode, uri, literal, kind, role: _, names } = concept;
    let kind = kind.as_ref().map(|kind| kind.as_str());
    let known = KINDS.iter().find(|(_, known)| Some(*known) == kind).map(|(name, _)| *name);
    let name = known.unwrap_or("classifier");
    out.push('<');
    out.push_str(name);
    if known.is_none() {
        attribute(out, "type", kind.unwrap_or("subject"));
    }
    let (source, value) = code_names(name);
    let uri = uri.as_ref().map(|uri| (URI_SOURCE, uri.as_str()));
    let code = qcode.as_ref().map(|code| (code.alias(), code.code()));
    let mut codes = code.into_iter().chain(uri);
    if let Some((alias, code)) = codes.next() {
        attribute(out, source, alias);
        attribute(out, value, code);
    } else if let Some(literal) = literal {
        attribute(out, value, literal);
    }
    out.push('>');
    if let Some(name) = names.first() {
        escape_text(out, &name.text);
    }
    for (alias, code) in codes {
        element(out, "alt-code", &[("idsrc", alias), ("value", code)]);
    }
    close(out, name);
}

fn close(out: &mut String, name: &str) {
    out.push_str("</");
    out.push_str(name);
    out.push_str(">\n");
}

/// The element of a party.
pub(super) const fn element_of(kind: PartyKind) -> &'static str {
    match kind {
        PartyKind::Person => "person",
        PartyKind::Organisation => "org",
        PartyKind::Place => "location",
    }
}

/// The attributes that name an annotation.
pub(super) fn reference(out: &mut String, element: &str, id: &str) {
    let (source, value) = code_names(element);
    attribute(out, source, ANNOTATION);
    attribute(out, value, id);
}

fn party(out: &mut String, party: &Party) {
    let name = element_of(party.kind);
    out.push('<');
    out.push_str(name);
    reference(out, name, party.id.as_str());
    out.push('>');
    escape_text(out, &party.name);
    if let (Some(title), PartyKind::Person) = (&party.title, party.kind) {
        out.push_str(" <function>");
        escape_text(out, title);
        out.push_str("</function>");
    }
    close(out, name);
}

/// An event that has a name; of the others the text tells.
fn event(out: &mut String, event: &Event) {
    let Some(name) = &event.name else { return };
    out.push_str("<event");
    event_attributes(out, event);
    out.push('>');
    escape_text(out, name);
    close(out, "event");
}

/// Identifier and dates of an event.
pub(super) fn event_attributes(out: &mut String, event: &Event) {
    reference(out, "event", event.id.as_str());
    let span = event.date.as_ref().and_then(|EventDate { value, .. }| value.as_ref());
    let Some(span) = span else { return };
    let date = |date: Option<Date>| date.map(|date| date.to_string());
    if let Some(start) = date(span.start()) {
        attribute(out, "start-date", &start);
    }
    if let Some(end) = date(span.end()).filter(|_| span.is_interval()) {
        attribute(out, "end-date", &end);
    }
}

//! Reads `head`: what is said about the article.

use copydesk_model::{Concept, Embargo, Headline, Name, QCode, Rights, Status, Text, Uri, Version};

use super::Reading;
use crate::newsml_g2::body::ProseBuilder;
use crate::newsml_g2::read::codes::date;
use crate::nitf::names::{ANNOTATION, FURTHER_NOTICE, KINDS, OWN, URI_SOURCE, meta};
use crate::xml::Element;

impl Reading {
    pub(super) fn head(&mut self, head: Element<'_, '_>) {
        for child in head.elements() {
            match child.name() {
                "title" => {}
                "meta" => self.meta(child),
                "tobject" => self.tobject(child),
                "docdata" => self.docdata(child),
                other => self.leave(format!("head/{other}")),
            }
        }
        // Metas of our own say more exactly what `docdata` says too.
        let metas = head.elements().filter(|e| e.name() == "meta");
        metas.filter(|_| self.own).collect::<Vec<_>>().into_iter().for_each(|m| self.own_meta(m));
    }

    /// A title that is no headline has a role of its own.
    pub(super) fn title(&mut self, title: &str) {
        let Ok(text) = Text::new(title) else { return };
        let headlines = &mut self.article.headlines;
        if !headlines.iter().any(|known| known.text == text) {
            let role = QCode::new("nitf:title").ok().filter(|_| !headlines.is_empty());
            headlines.push(Headline { role, ..Headline::new(text) });
        }
    }

    fn meta(&mut self, element: Element<'_, '_>) {
        let name = element.attribute("name").or_else(|| element.attribute("http-equiv"));
        if self.own {
            return;
        }
        let name = name.unwrap_or_default();
        let slug = ["slug", "slugline"].iter().any(|slug| name.eq_ignore_ascii_case(slug));
        let content = element.attribute("content").and_then(|content| Text::new(content).ok());
        match content {
            Some(content) if slug && self.article.slugline.is_none() => {
                self.article.slugline = Some(content);
            }
            _ => self.leave(format!("meta/{name}")),
        }
    }

    fn own_meta(&mut self, element: Element<'_, '_>) {
        let content = element.attribute("content").unwrap_or_default();
        let article = &mut self.article;
        match element.attribute("name").unwrap_or_default() {
            OWN => {}
            meta::CREATED => article.created = date(content),
            meta::MODIFIED => article.modified = date(content),
            meta::FIRST_PUBLISHED => article.first_published = date(content),
            meta::PUBLISHED => article.published = date(content),
            meta::EMBARGO if content == FURTHER_NOTICE => {
                article.embargo = Some(Embargo::UntilFurtherNotice);
            }
            meta::EMBARGO => article.embargo = date(content).map(Embargo::Until),
            meta::SLUGLINE => article.slugline = Text::new(content).ok(),
            meta::CREDIT => article.credit = Text::new(content).ok(),
            meta::SOURCE => article.sources.extend(Text::new(content).ok().map(Concept::named)),
            _ => {}
        }
    }

    fn tobject(&mut self, tobject: Element<'_, '_>) {
        for child in tobject.elements() {
            match child.name() {
                "tobject.property" => {
                    let kind = child.attribute("tobject.property.type").unwrap_or("current");
                    if self.own || kind != "current" {
                        self.article.genres.extend(Text::new(kind).ok().map(Concept::named));
                    }
                }
                "tobject.subject" => self.tobject_subject(child),
                other => self.leave(format!("tobject/{other}")),
            }
        }
    }

    fn tobject_subject(&mut self, subject: Element<'_, '_>) {
        let names = ["detail", "matter", "type"].map(|part| format!("tobject.subject.{part}"));
        let mut names = names.iter().filter_map(|name| Text::new(subject.attribute(name)?).ok());
        let number = subject.attribute("tobject.subject.refnum").unwrap_or_default().trim();
        let code = number.bytes().all(|b| b.is_ascii_digit()).then(|| format!("subj:{number}"));
        let qcode = code.and_then(|code| QCode::new(code).ok());
        let literal = Text::new(number).ok().filter(|_| qcode.is_none());
        let names: Vec<_> = names.next().map(Name::new).into_iter().collect();
        let concept = Concept { qcode, literal, names, ..Concept::default() };
        if concept.label().is_some() {
            self.article.subjects.push(concept);
        }
    }

    fn docdata(&mut self, docdata: Element<'_, '_>) {
        let status = docdata.attribute("management-status").unwrap_or_default();
        self.status(status);
        let mut release = None;
        for child in docdata.elements() {
            let value = |name: &str| child.attribute(name).map(str::trim).filter(|v| !v.is_empty());
            let text = |name: &str| value(name).and_then(|v| Text::new(v).ok());
            match child.name() {
                "doc-id" => self.guid(value("id-string")),
                "urgency" => {
                    let urgency = value("ed-urg").and_then(|u| u.parse::<u8>().ok());
                    self.article.urgency = urgency.and_then(|u| u.try_into().ok());
                }
                "date.issue" => self.article.published = value("norm").and_then(date),
                "date.release" => release = value("norm").and_then(date),
                "ed-msg" => self.note(value("info").unwrap_or_default()),
                "du-key" => self.du_key(child),
                "doc.copyright" => {
                    let holder = text("holder").map(Concept::named);
                    if holder.is_some() {
                        self.article.rights.push(Rights { holder, ..Rights::default() });
                    }
                    value("year").into_iter().for_each(|_| self.leave("doc.copyright/@year"));
                }
                "key-list" => {
                    let keys = child.elements().filter_map(|e| e.attribute("key"));
                    self.article.keywords.extend(keys.filter_map(|key| Text::new(key).ok()));
                }
                "identified-content" => child.elements().for_each(|e| self.identified(e)),
                other if child.attributes().iter().any(|a| !a.value.trim().is_empty()) => {
                    self.leave(format!("docdata/{other}"));
                }
                _ => {}
            }
        }
        // Many write the time of issue here; only what is later holds the article back.
        let issue = self.article.published.map(|date| date.to_string()).unwrap_or_default();
        let later = release.filter(|date| status == "embargoed" || date.to_string() > issue);
        self.article.embargo = later.map(Embargo::Until);
    }

    fn status(&mut self, written: &str) {
        self.article.status = match written.trim().to_ascii_lowercase().as_str() {
            "usable" => Some(Status::Usable),
            "withheld" => Some(Status::Withheld),
            "canceled" | "cancelled" | "killed" => Some(Status::Canceled),
            "" | "embargoed" => None,
            _ => {
                self.leave("docdata/@management-status");
                None
            }
        };
    }

    fn guid(&mut self, written: Option<&str>) {
        let joined = written.map(|id| id.split_whitespace().collect::<String>());
        if self.article.guid.is_none() {
            self.article.guid = joined.and_then(|id| id.parse().ok());
        }
    }

    fn note(&mut self, info: &str) {
        let mut text = ProseBuilder::default();
        for line in info.lines() {
            text.push(line);
            text.line_break();
        }
        let note = text.finish().map(|text| copydesk_model::EditorialNote {
            text,
            role: None,
            private: false,
        });
        self.article.notes.extend(note);
    }

    fn du_key(&mut self, element: Element<'_, '_>) {
        let version = element.attribute("version").map(str::trim);
        self.article.version = version.and_then(|v| v.parse::<Version>().ok());
        for name in ["key", "generation", "part"] {
            if element.attribute(name).is_some_and(|value| !value.trim().is_empty()) {
                self.leave(format!("du-key/@{name}"));
            }
        }
    }

    /// Reads something that the article is about.
    fn identified(&mut self, element: Element<'_, '_>) {
        let source = element.attribute("idsrc").or_else(|| element.attribute("code-source"));
        if source == Some(ANNOTATION) {
            return;
        }
        let value = element.attribute("value").or_else(|| element.attribute("location-code"));
        let mut concept = Concept {
            kind: kind_of(element),
            names: Text::new(element.text()).ok().map(Name::new).into_iter().collect(),
            ..Concept::default()
        };
        code(&mut concept, source, value);
        for other in element.elements().filter(|e| e.name() == "alt-code") {
            code(&mut concept, other.attribute("idsrc"), other.attribute("value"));
        }
        if concept.label().is_some() {
            self.article.subjects.push(concept);
        }
    }
}

/// What sort of thing an element of `identified-content` is.
fn kind_of(element: Element<'_, '_>) -> Option<QCode> {
    let known = KINDS.iter().find(|(name, _)| *name == element.name()).map(|(_, kind)| *kind);
    let written = element.attribute("type").filter(|_| element.name() == "classifier");
    known.or(written).and_then(|kind| QCode::new(kind).ok())
}

/// Adds a code from a source: an alias, or a URI.
fn code(concept: &mut Concept, source: Option<&str>, value: Option<&str>) {
    let (Some(value), source) = (value.filter(|v| !v.trim().is_empty()), source) else { return };
    match source.filter(|source| !source.is_empty()) {
        Some(URI_SOURCE) => concept.uri = Uri::new(value).ok(),
        Some(alias) => match QCode::new(format!("{alias}:{value}")) {
            Ok(code) if concept.qcode.is_none() && !alias.contains(':') => {
                concept.qcode = Some(code);
            }
            _ => concept.literal = Text::new(value).ok(),
        },
        None => concept.literal = Text::new(value).ok(),
    }
}

//! Reads the content of NITF.

use copydesk_model::{Byline, Dateline, Headline, Prose, Text};

use super::item::Reading;
use crate::newsml_g2::body::blocks::{self, Manner};
use crate::newsml_g2::body::inline::prose;
use crate::xml::Element;

impl Reading<'_> {
    /// Reads a `nitf` element: its headlines, byline and dateline where the metadata has none.
    pub(super) fn nitf(&mut self, nitf: Element<'_, '_>) {
        let body = nitf.element("body").unwrap_or(nitf);
        if let Some(head) = body.element("body.head") {
            self.body_head(head);
        }
        let headline = self.article.headline().map(|h| h.as_str().to_owned());
        let manner = Manner { own: false, headline: headline.as_deref() };
        let read = |name: &str| body.element(name).map(|e| blocks::read(e, manner));
        let parts = if body.element("body.content").is_some() {
            [read("body.content"), read("body.end")]
        } else {
            [Some(blocks::read(body, manner)), None]
        };
        for mut part in parts.into_iter().flatten() {
            self.article.sections.append(&mut part.sections);
            self.article.furniture.append(&mut part.furniture);
        }
    }

    fn body_head(&mut self, head: Element<'_, '_>) {
        let mut others = Vec::new();
        for child in head.elements() {
            let Some(text) = prose(child) else { continue };
            let taken = match child.name() {
                "hedline" | "headline" => {
                    child.elements().filter_map(prose).all(|line| self.nitf_headline(&line))
                }
                "byline" => self.nitf_byline(&text),
                "dateline" => self.nitf_dateline(&text),
                "abstract" if self.article.summary.is_none() => {
                    self.article.summary = Some(text);
                    true
                }
                _ => false,
            };
            if !taken {
                others.push(child);
            }
        }
        for other in others {
            let manner = Manner { own: false, headline: None };
            let mut part = blocks::read(other, manner);
            self.article.sections.append(&mut part.sections);
        }
    }

    fn nitf_headline(&mut self, text: &Prose) -> bool {
        let Ok(text) = Text::new(text.as_str()) else { return true };
        if !self.article.headlines.iter().any(|h| h.text == text) {
            let role = self.article.headlines.first().and_then(|_| "hld:subHeadline".parse().ok());
            self.article.headlines.push(Headline { role, ..Headline::new(text) });
        }
        true
    }

    fn nitf_byline(&mut self, text: &Prose) -> bool {
        let Ok(text) = Text::new(text.as_str()) else { return true };
        if !self.article.bylines.iter().any(|b| b.text == text) {
            self.article.bylines.push(Byline { text, authors: Vec::new() });
        }
        true
    }

    fn nitf_dateline(&mut self, text: &Prose) -> bool {
        let Ok(text) = Text::new(text.as_str()) else { return true };
        match &self.article.dateline {
            Some(dateline) => dateline.text == text,
            None => {
                self.article.dateline =
                    Some(Dateline { text, place: None, date: None, source: None });
                true
            }
        }
    }
}

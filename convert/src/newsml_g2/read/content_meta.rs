//! Reads `contentMeta`.

use std::collections::{BTreeSet, HashSet};

use copydesk_model::{Diagnostic, Furniture, HeadingMark, Headline, Text, Urgency};

use super::codes::{date, qcode, text};
use super::item::{A_DATE, Reading, value};
use super::leftover::Leftover;
use crate::codes;
use crate::extract::hasher::{NameMap, Seed};
use crate::newsml_g2::body::inline::prose;
use crate::newsml_g2::names::{furniture, rel};
use crate::xml::Element;

/// How many elements of each repeated kind have gone to the model.
#[derive(Default)]
struct Counts {
    sources: usize,
    genres: usize,
    keywords: usize,
    subjects: usize,
    headlines: usize,
}

impl Reading<'_> {
    pub(super) fn content_meta(&mut self, meta: Element<'_, '_>) {
        let mut left = Leftover::of(meta);
        left.content();
        self.left("contentMeta", left);
        let mut counts = Counts::default();
        let mut taken = annotated(meta, &self.asserted);
        taken.extend(self.bylines(meta));
        let taken: HashSet<_, Seed> = taken.into_iter().collect();
        for (i, child) in meta.elements().enumerate() {
            if taken.contains(&i) {
                continue;
            }
            if !self.content_property(child, meta, &mut counts) {
                self.carry("contentMeta", child);
            }
        }
    }

    /// Reads a child of `contentMeta`; `false` if the model has no place for it.
    fn content_property(
        &mut self,
        child: Element<'_, '_>,
        meta: Element<'_, '_>,
        counts: &mut Counts,
    ) -> bool {
        match child.name() {
            "urgency" => self.urgency(child),
            "contentCreated" | "contentModified" => self.content_date(child),
            "digitalSourceType" => self.is_derived("digitalSourceType"),
            "infoSource" | "genre" | "subject" => self.listed_concept(child, counts),
            "language" => self.language(child),
            "keyword" => self.keyword(child, counts),
            "slugline" if self.article.slugline.is_none() => {
                self.article.slugline = self.label(child, "contentMeta/slugline[1]");
                self.article.slugline.is_some() || child.is_blank()
            }
            "creditline" if self.article.credit.is_none() => {
                self.article.credit = self.label(child, "contentMeta/creditline[1]");
                self.article.credit.is_some() || child.is_blank()
            }
            "headline" => self.headline(child, counts),
            "dateline" if self.article.dateline.is_none() => self.dateline(child, meta),
            "description" if self.article.summary.is_none() => self.summary(child),
            "contentMetaExtProperty" => self.own && self.content_ext_property(child),
            _ => false,
        }
    }

    fn listed_concept(&mut self, element: Element<'_, '_>, counts: &mut Counts) -> bool {
        let count = match element.name() {
            "infoSource" => &mut counts.sources,
            "genre" => &mut counts.genres,
            _ => &mut counts.subjects,
        };
        let path = format!("contentMeta/{}[{}]", element.name(), *count + 1);
        let Some(concept) = self.concept(element, &path) else { return false };
        *count += 1;
        match element.name() {
            "infoSource" => self.article.sources.push(concept),
            "genre" => self.article.genres.push(concept),
            _ => self.article.subjects.push(concept),
        }
        true
    }

    fn urgency(&mut self, element: Element<'_, '_>) -> bool {
        let urgency =
            element.text().trim().parse().ok().and_then(|n: u8| Urgency::try_from(n).ok());
        if urgency.is_none() && !element.is_blank() {
            self.unreadable(element, "an urgency from 1 to 9");
        }
        let first = self.article.urgency.is_none() && element.attributes().is_empty();
        if first && urgency.is_some() {
            self.article.urgency = urgency;
        }
        first && urgency.is_some() || element.is_blank()
    }

    fn content_date(&mut self, element: Element<'_, '_>) -> bool {
        let value = date(&element.text());
        if value.is_none() && !element.is_blank() {
            self.unreadable(element, A_DATE);
        }
        let slot = match element.name() {
            "contentCreated" => &mut self.article.created,
            _ => &mut self.article.modified,
        };
        let taken = slot.is_none() && value.is_some() && element.attributes().is_empty();
        if taken {
            *slot = value;
        }
        taken || element.is_blank()
    }

    fn language(&mut self, element: Element<'_, '_>) -> bool {
        let tag = element.attribute("tag").and_then(|tag| tag.trim().parse().ok());
        let plain = element.attributes().len() == 1 && element.elements().next().is_none();
        match (&self.article.language, tag) {
            (None, Some(tag)) => self.article.language = Some(tag),
            (Some(known), Some(tag)) if *known == tag => {}
            _ => return false,
        }
        plain
    }

    /// The words of an element whose markup has no place in an article; a line break parts words.
    pub(super) fn words(&mut self, element: Element<'_, '_>) -> Option<Text> {
        let kinds: BTreeSet<&str> = element.elements().map(Element::name).collect();
        if !kinds.is_empty() {
            let kinds: Vec<_> = kinds.iter().map(|kind| format!("`{kind}`")).collect();
            let name = element.name();
            let message = format!("left out markup in `{name}`: {}", kinds.join(", "));
            self.findings.add(Diagnostic::new(codes::MARKUP, message), element.place());
        }
        text(prose(element)?.as_str())
    }

    /// Reads an element of text alone, and keeps what is left of it.
    pub(super) fn label(&mut self, element: Element<'_, '_>, path: &str) -> Option<Text> {
        let words = self.words(element)?;
        let mut left = Leftover::of(element);
        left.content();
        self.left(path, left);
        Some(words)
    }

    fn keyword(&mut self, element: Element<'_, '_>, counts: &mut Counts) -> bool {
        let path = format!("contentMeta/keyword[{}]", counts.keywords + 1);
        let Some(keyword) = self.label(element, &path) else { return element.is_blank() };
        counts.keywords += 1;
        self.article.keywords.push(keyword);
        true
    }

    fn headline(&mut self, element: Element<'_, '_>, counts: &mut Counts) -> bool {
        if self.is_derived("headline") {
            return true;
        }
        let Some(words) = self.words(element) else { return element.is_blank() };
        counts.headlines += 1;
        let mut left = Leftover::of(element);
        left.content();
        if self.own {
            left.drop_attribute("id");
        }
        let role = left.attribute("role", qcode);
        self.left(&format!("contentMeta/headline[{}]", counts.headlines), left);
        self.article.headlines.push(Headline { text: words, role, mark: HeadingMark::BARE });
        true
    }

    fn summary(&mut self, element: Element<'_, '_>) -> bool {
        let is_summary = matches!(
            element.attribute("role"),
            Some("drol:summary" | "http://cv.iptc.org/newscodes/descriptionrole/summary")
        );
        if !is_summary {
            return false;
        }
        let Some(words) = prose(element) else { return true };
        self.article.summary = Some(words);
        let mut left = Leftover::of(element);
        left.content();
        left.drop_attribute("role");
        if self.own {
            left.drop_attribute("id");
        }
        self.left("contentMeta/description[1]", left);
        true
    }

    /// Reads a property of ours; `false` if it is none.
    fn content_ext_property(&mut self, element: Element<'_, '_>) -> bool {
        let Some(relation) = element.attribute("rel") else { return false };
        let written = element.attribute("value").unwrap_or_default();
        match relation {
            rel::CONTENT_CREATED => self.article.created = written.parse().ok(),
            rel::CONTENT_MODIFIED => self.article.modified = written.parse().ok(),
            rel::SECTIONS => self.sections = Some(written.to_owned()),
            rel::FURNITURE => {
                let Some(piece) = own_furniture(element) else { return false };
                self.article.furniture.push(piece);
            }
            rel::MARK => return self.headline_mark(element, written).is_some(),
            _ => {
                let Some(dateline) = &mut self.article.dateline else { return false };
                match relation {
                    rel::DATELINE_PLACE => dateline.place = value(element),
                    rel::DATELINE_DATE => dateline.date = written.parse().ok(),
                    rel::DATELINE_SOURCE => dateline.source = value(element),
                    _ => return false,
                }
            }
        }
        true
    }

    fn headline_mark(&mut self, _element: Element<'_, '_>, written: &str) -> Option<()> {
        let (id, mark) = written.split_once(' ')?;
        let number = id.rsplit("hl").next().filter(|n| !n.is_empty()).unwrap_or("1");
        let number: usize = number.parse().ok()?;
        let headline = self.article.headlines.get_mut(number.checked_sub(1)?)?;
        headline.mark = mark.parse().ok()?;
        Some(())
    }
}

/// Which children of `contentMeta` are the subjects of our annotations: the last of each literal
/// for which there is an `assert`, because the writer puts them behind the article's own.
fn annotated(meta: Element<'_, '_>, asserted: &HashSet<String, Seed>) -> Vec<usize> {
    let mut last: NameMap<&str, usize> = NameMap::default();
    for (i, child) in meta.elements().enumerate().filter(|(_, e)| e.name() == "subject") {
        if let Some(literal) =
            child.attribute("literal").map(str::trim).filter(|l| asserted.contains(*l))
        {
            last.insert(literal, i);
        }
    }
    last.into_values().collect()
}

fn own_furniture(element: Element<'_, '_>) -> Option<Furniture> {
    let before = element.elements().find(|e| e.attribute("rel") == Some(rel::BEFORE));
    Some(Furniture {
        kind: element.attribute("qcode").and_then(furniture::value)?,
        text: value(element)?,
        before: before.and_then(|e| e.attribute("value")?.parse().ok()),
    })
}

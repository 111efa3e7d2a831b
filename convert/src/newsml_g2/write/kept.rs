//! Whether our reader would keep a carried piece, if it stood in its place again.

use copydesk_model::{Article, Author, Status};

use super::derived::Derived;
use super::{CONTENT_META, ITEM_META};
use crate::newsml_g2::names::{ALIAS, CATALOG, SAFE_ALIAS, SAFE_QCODES, UNDECLARED, VOCABULARY};
use crate::newsml_g2::read::{affiliation, is_plain_class, plain};
use crate::newsml_g2::standard;
use crate::xml::Element;

/// What decides whether our reader would keep a piece in its place.
pub(super) struct Place<'a> {
    pub(super) article: &'a Article,
    pub(super) derived: Derived,
    /// What the identifiers of the item begin with.
    pub(super) prefix: &'a str,
}

impl Place<'_> {
    /// Whether the reader keeps an element of another namespace: it goes by local names.
    pub(super) fn wants_foreign(&self, parent: &str, name: &str) -> bool {
        match parent {
            "itemMeta" => !ITEM_META.contains(&name),
            "contentMeta" => !CONTENT_META.contains(&name) && name != "contentMetaExtProperty",
            _ => false,
        }
    }

    /// Whether the reader keeps a whole element of NewsML-G2.
    pub(super) fn wants(&self, parent: &str, element: Element<'_, '_>) -> bool {
        let article = self.article;
        match (parent, element.name()) {
            ("newsItem", "catalogRef") => element.attribute("href") != Some(CATALOG),
            ("newsItem", "catalog") => {
                element.elements().any(|scheme| {
                    let uri = scheme.attribute("uri").unwrap_or_default();
                    uri != VOCABULARY && uri != SAFE_QCODES && !uri.starts_with(UNDECLARED)
                }) && element
                    .elements()
                    .filter_map(|s| s.attribute("alias"))
                    .all(|alias| ![ALIAS, SAFE_ALIAS].contains(&alias))
            }
            ("newsItem", "rightsInfo") => element
                .elements()
                .all(|e| !matches!(e.name(), "copyrightHolder" | "copyrightNotice" | "usageTerms")),
            ("newsItem", "hopHistory" | "pubHistory" | "partMeta" | "derivedFrom") => true,
            ("newsItem", "assert") => {
                let literal = element.attribute("literal").unwrap_or_default();
                !literal.contains('/')
            }
            ("itemMeta", "itemClass") => !is_plain_class(element),
            ("itemMeta", "profile") => element.text() != "article",
            (
                "itemMeta",
                "role"
                | "fileName"
                | "generator"
                | "service"
                | "title"
                | "memberOf"
                | "instanceOf"
                | "signal"
                | "altRep"
                | "deliverableOf"
                | "hash"
                | "expires"
                | "origRep"
                | "incomingFeedId"
                | "metadataCreator"
                | "link"
                | "itemMetaExtProperty",
            )
            | (
                "contentMeta",
                "icon"
                | "located"
                | "creator"
                | "contributor"
                | "audience"
                | "exclAudience"
                | "altId"
                | "rating"
                | "userInteraction"
                | "contentMetaExtProperty",
            ) => true,
            ("contentMeta", "digitalSourceType") => !self.derived.source_type,
            ("contentMeta", "language") => {
                let tag = element.attribute("tag");
                article.language.as_ref().is_some_and(|l| Some(l.as_str()) != tag)
            }
            ("contentMeta", "slugline") => article.slugline.is_some(),
            ("contentMeta", "creditline") => article.credit.is_some(),
            ("contentMeta", "dateline") => article.dateline.is_some(),
            ("contentMeta", "description") => {
                article.summary.is_some() || element.attribute("role") != Some("drol:summary")
            }
            ("contentSet", "inlineXML") => {
                element.elements().next().is_none_or(standard::is_foreign)
            }
            ("contentSet", "inlineData") => true,
            ("contentSet", "remoteContent") => element.attribute("href").is_none(),
            _ => false,
        }
    }

    /// Whether an element that the model has takes these attributes and children.
    pub(super) fn takes(
        &self,
        path: &str,
        attributes: &[&str],
        children: &[(String, String)],
    ) -> bool {
        let has = |name: &str| attributes.contains(&name);
        let Some((place, number)) = numbered(path) else {
            let taken = match path {
                // The model has the others.
                "newsItem" => attributes.iter().all(|a| *a == "dir" || is_of_others(a)),
                "itemMeta" | "contentMeta" | "contentSet" => !has("original"),
                _ => false,
            };
            return taken && children.is_empty();
        };
        let article = self.article;
        let concept = ["qcode", "uri", "literal", "type"].iter().all(|name| !has(name));
        let count = match place {
            "itemMeta/provider" => usize::from(concept && article.provider.is_some()),
            "contentMeta/infoSource" if concept && !has("role") => article.sources.len(),
            "contentMeta/genre" if concept => article.genres.len(),
            "contentMeta/subject" if concept => article.subjects.len(),
            "itemMeta/pubStatus" if concept => match article.status {
                Some(Status::Usable | Status::Withheld | Status::Canceled) => 1,
                None => 0,
            },
            "contentSet/remoteContent"
                if !has("href") && !has("contenttype") && !has("rendition") =>
            {
                article.media.len()
            }
            "rightsInfo" => return self.rights(number, children) && !has("idrefs"),
            "contentMeta/creator" if !has("type") => self.authors().count(),
            _ if place.starts_with("rightsInfo[") => self.rights_part(place, attributes, children),
            _ if !children.is_empty() => 0,
            "itemMeta/edNote" if !has("role") => match article.notes.get(number - 1) {
                Some(note) if note.private || !has("pubconstraint") => number,
                _ => 0,
            },
            "contentMeta/keyword" => article.keywords.len(),
            "contentMeta/slugline" => usize::from(article.slugline.is_some()),
            "contentMeta/headline" if !has("role") && !has("id") => article.headlines.len(),
            "contentMeta/dateline" => usize::from(article.dateline.is_some()),
            "contentMeta/by" if !has("id") => article.bylines.len(),
            "contentMeta/creditline" => usize::from(article.credit.is_some()),
            "contentMeta/description" if !has("role") && !has("id") => {
                usize::from(article.summary.is_some())
            }
            "contentSet/inlineXML" => usize::from(
                !has("id")
                    && !has("contenttype")
                    && !has("encoding")
                    && attributes.iter().all(|a| !a.ends_with("count"))
                    && (!article.sections.is_empty() || article.media.is_empty()),
            ),
            _ => 0,
        };
        number <= count
    }

    fn authors(&self) -> impl Iterator<Item = &Author> {
        self.article.bylines.iter().flat_map(|byline| &byline.authors)
    }

    /// Whether the reader would keep what a creator says besides its author.
    pub(super) fn creates(&self, path: &str, element: Element<'_, '_>) -> bool {
        let author = numbered(path).and_then(|(_, number)| self.authors().nth(number - 1));
        let Some(Author { name, title, affiliation: house, .. }) = author else { return false };
        let same = |written: &str| copydesk_model::Text::new(written).ok().as_ref() == Some(name);
        let named = |wanted: &str| element.elements().find(|e| e.name() == wanted);
        let spoken =
            named("name").is_none_or(|first| !same(&first.text()) || plain(first).is_none());
        let defined = named("definition").is_none() || title.is_some();
        let details = |e: Element<'_, '_>| e.name().ends_with("Details");
        let housed = element
            .elements()
            .filter(|e| details(*e))
            .all(|e| house.is_none() && affiliation(e).is_none());
        let placed = element.attribute("literal").is_none_or(|literal| !same(literal));
        let role = element.attribute("role") != Some("cpprole:author");
        let organisation = element.element("organisationDetails").is_none();
        spoken && defined && housed && placed && role && organisation
    }

    fn rights(&self, number: usize, children: &[(String, String)]) -> bool {
        let Some(rights) = self.article.rights.get(number - 1) else { return false };
        children.iter().all(|(name, _)| match name.as_str() {
            "copyrightHolder" => false,
            "copyrightNotice" => rights.notice.is_some(),
            "usageTerms" => rights.terms.is_some(),
            _ => true,
        })
    }

    fn rights_part(
        &self,
        place: &str,
        attributes: &[&str],
        children: &[(String, String)],
    ) -> usize {
        let Some((path, part)) = place.split_once('/') else { return 0 };
        let rights = numbered(path).and_then(|(_, n)| self.article.rights.get(n - 1));
        let concept = ["qcode", "uri", "literal", "type"].iter().all(|n| !attributes.contains(n));
        usize::from(rights.is_some_and(|rights| match part {
            "copyrightHolder" => concept && rights.holder.is_some(),
            "copyrightNotice" => children.is_empty() && rights.notice.is_some(),
            "usageTerms" => children.is_empty() && rights.terms.is_some(),
            _ => false,
        }))
    }
}

/// Whether an attribute has a prefix that is not that of XML itself.
fn is_of_others(name: &str) -> bool {
    name.contains(':') && !name.starts_with("xml:")
}

fn numbered(path: &str) -> Option<(&str, usize)> {
    let (path, number) = path.strip_suffix(']')?.rsplit_once('[')?;
    Some((path, number.parse().ok().filter(|n| *n > 0)?))
}

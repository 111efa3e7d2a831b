//! Gives back what an article carries from the file it was read from.
//!
//! A piece goes back to its place if the standard allows it there and our reader would keep it again
//! as it is; else it goes, escaped, into a property of ours. Either way nothing is lost.

use std::collections::{HashMap, HashSet};

use copydesk_model::{Article, Author, Carried, Status};

use super::codes::Aliases;
use super::derived::Derived;
use super::item::Item;
use super::{CONTENT_META, ITEM_META};
use crate::Source;
use crate::newsml_g2::names::{
    ALIAS, CATALOG, NAR, SAFE_ALIAS, SAFE_QCODES, UNDECLARED, VOCABULARY,
};
use crate::newsml_g2::read::{affiliation, is_plain_class, plain, whole};
use crate::newsml_g2::schema::{self, Checked};
use crate::newsml_g2::slots::{self, Key};
use crate::xml::{self, Element};

/// Where each carried piece goes.
#[derive(Debug, Default)]
pub(super) struct Plan<'a> {
    /// Whole elements, by parent and name.
    whole: HashMap<(&'a str, &'a str), Vec<&'a str>>,
    /// What belongs to elements that the model has, by their paths.
    extra: HashMap<&'a str, Extra>,
    escaped: Vec<(usize, &'a Carried)>,
    declared: HashSet<String>,
    ids: HashSet<String>,
}

/// The attributes, as they are written, and the children by their names.
#[derive(Debug, Default)]
struct Extra {
    attributes: String,
    children: Vec<(String, String)>,
}

impl<'a> Plan<'a> {
    /// Plans for an article; `prefix` is what its identifiers begin with.
    pub(super) fn of(article: &'a Article, prefix: &str, aliases: &mut Aliases) -> Self {
        let mut plan = Self::default();
        let place = Place { article, derived: Derived::of(article), prefix };
        let mut last: Option<Key> = None;
        for (i, piece) in article.carried.iter().enumerate() {
            let key = slots::key(&piece.parent, &piece.content);
            let in_order = last.is_none_or(|last| last <= key);
            if in_order && plan.place(piece, &place, aliases).is_some() {
                last = Some(key);
            } else {
                plan.escaped.push((i, piece));
            }
        }
        plan
    }

    /// The pieces that cannot stand in their place, each with its number among all.
    pub(super) fn escaped(&self) -> Vec<(usize, &'a Carried)> {
        self.escaped.clone()
    }

    /// Whether an element of this name goes back to its place.
    pub(super) fn has(&self, parent: &str, name: &str) -> bool {
        self.whole.contains_key(&(parent, name))
    }

    /// Whether a carried catalog declares the alias.
    pub(super) fn declares(&self, alias: &str) -> bool {
        self.declared.contains(alias)
    }

    /// Whether an element that the model has carries this attribute.
    pub(super) fn has_extra(&self, path: &str, attribute: &str) -> bool {
        let extra = self.extra.get(path);
        extra.is_some_and(|extra| extra.attributes.contains(&format!(" {attribute}=\"")))
    }

    /// Whether an element that the model has carries this name itself.
    pub(super) fn names(&self, path: &str, name: &str) -> bool {
        let children = self.extra.get(path).map(|extra| extra.children.as_slice());
        let mut names = children.unwrap_or_default().iter().filter(|(child, _)| child == "name");
        names.next().is_some_and(|(_, content)| content_of(content).as_deref() == Some(name))
    }

    fn place(&mut self, piece: &'a Carried, at: &Place<'_>, aliases: &mut Aliases) -> Option<()> {
        let Carried { format, parent, content } = piece;
        // What is of our vocabulary is for our reader to make sense of.
        if format.as_str() != "xml" || is_of_ours(content) {
            return None;
        }
        let source = Source::new("", format!("<x xmlns=\"{NAR}\">{content}</x>"));
        let document = xml::parse(&source).ok()?;
        let element = document.root().elements().next()?;
        if whole(element) != *content {
            return None;
        }
        let name = slots::root_name(content);
        let is_extra = parent.ends_with(']') || parent.as_str() == name;
        let checked = if is_extra {
            let extra = self.extra(element, parent, at)?;
            if self.extra.contains_key(parent.as_str()) {
                return None;
            }
            let checked = self.checked(element, true, at)?;
            self.extra.insert(parent, extra);
            checked
        } else {
            let foreign = element.namespace() != NAR;
            let alone = !is_single(name) || !self.has(parent, name);
            let wanted = if foreign {
                at.wants_foreign(parent, element.name())
            } else {
                at.wants(parent, element)
            };
            if !(wanted && alone) {
                return None;
            }
            let checked = if foreign && parent.as_str() != "contentSet" {
                schema::is_foreign(element).then(Checked::default)?
            } else {
                self.checked(element, false, at)?
            };
            let name = if foreign { FOREIGN } else { name };
            self.whole.entry((parent, name)).or_default().push(content);
            checked
        };
        checked.qcodes.iter().for_each(|code| aliases.note(code));
        self.ids.extend(checked.ids);
        if name == "catalog" {
            let aliases = element.elements().filter_map(|s| s.attribute("alias"));
            self.declared.extend(aliases.map(str::to_owned));
        }
        Some(())
    }

    /// What a piece names, if the standard allows it and no identifier in it is taken.
    fn checked(&self, element: Element<'_, '_>, partial: bool, at: &Place<'_>) -> Option<Checked> {
        let checked = schema::check(element, partial)?;
        let free = |id: &String| at.prefix.is_empty() && !self.ids.contains(id) && !is_ours(id);
        let mut seen = HashSet::new();
        checked.ids.iter().all(|id| free(id) && seen.insert(id)).then_some(checked)
    }

    fn extra(&self, element: Element<'_, '_>, parent: &str, at: &Place<'_>) -> Option<Extra> {
        let children = element.elements().map(|child| (child.name().to_owned(), whole(child)));
        let children: Vec<_> = children.collect();
        let names = || element.attributes().iter().map(|a| a.qualified());
        let good = at.takes(parent, &names().collect::<Vec<_>>(), &children);
        let good =
            good && (!parent.starts_with("contentMeta/creator[") || at.creates(parent, element));
        let content = whole(element);
        let tag = content.get(1 + element.name().len()..)?;
        let end = tag.len() - tag.trim_start_matches(|c| c != '>').len();
        let attributes = tag.get(..end)?.trim_end_matches('/').to_owned();
        good.then_some(Extra { attributes, children })
    }
}

/// Whether a piece uses a code of our vocabulary, or of the scheme of codes that stand for others.
fn is_of_ours(content: &str) -> bool {
    let ours = |alias: &str| {
        content.contains(&format!("\"{alias}:")) || content.contains(&format!(" {alias}:"))
    };
    ours(ALIAS) || ours(SAFE_ALIAS)
}

/// The name under which elements of other namespaces are planned: they stand last.
const FOREIGN: &str = "#";

/// Whether an element may stand only once, and our writer writes none where a piece does.
fn is_single(name: &str) -> bool {
    const SINGLE: [&str; 8] = [
        "digitalSourceType",
        "fileName",
        "hopHistory",
        "itemClass",
        "metadataCreator",
        "profile",
        "pubHistory",
        "role",
    ];
    SINGLE.contains(&name)
}

/// Whether our writer may give this identifier to something.
fn is_ours(id: &str) -> bool {
    ["hl", "b", "by", "summary", "description"].iter().any(|ours| {
        let number = id.strip_prefix(ours);
        number.is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()))
    }) || id.ends_with("body")
}

/// What decides whether our reader would keep a piece in its place.
struct Place<'a> {
    article: &'a Article,
    derived: Derived,
    prefix: &'a str,
}

impl Place<'_> {
    /// Whether the reader keeps an element of another namespace: it goes by local names.
    fn wants_foreign(&self, parent: &str, name: &str) -> bool {
        match parent {
            "itemMeta" => !ITEM_META.contains(&name),
            "contentMeta" => !CONTENT_META.contains(&name) && name != "contentMetaExtProperty",
            _ => false,
        }
    }

    /// Whether the reader keeps a whole element of NewsML-G2.
    fn wants(&self, parent: &str, element: Element<'_, '_>) -> bool {
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
            ("contentSet", "inlineXML") => element.elements().next().is_none_or(schema::is_foreign),
            ("contentSet", "inlineData") => true,
            ("contentSet", "remoteContent") => element.attribute("href").is_none(),
            _ => false,
        }
    }

    /// Whether an element that the model has takes these attributes and children.
    fn takes(&self, path: &str, attributes: &[&str], children: &[(String, String)]) -> bool {
        let has = |name: &str| attributes.contains(&name);
        let Some((place, number)) = numbered(path) else {
            let known = ["newsItem", "itemMeta", "contentMeta", "contentSet"].contains(&path);
            return known && children.is_empty() && !has("original");
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
    fn creates(&self, path: &str, element: Element<'_, '_>) -> bool {
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

fn numbered(path: &str) -> Option<(&str, usize)> {
    let (path, number) = path.strip_suffix(']')?.rsplit_once('[')?;
    Some((path, number.parse().ok().filter(|n| *n > 0)?))
}

impl Item<'_, '_> {
    /// Writes the carried pieces of one name in one place.
    pub(super) fn carried(&mut self, parent: &str, name: &str) {
        for piece in self.plan.whole.get(&(parent, name)).into_iter().flatten() {
            Self::verbatim(self.out, &mut self.verbatim, piece);
            self.out.push('\n');
        }
    }

    /// Writes the carried pieces of other namespaces, which stand last.
    pub(super) fn carried_foreign(&mut self, parent: &str) {
        self.carried(parent, FOREIGN);
    }

    /// Writes the carried attributes of an element.
    pub(super) fn extra_attributes(&mut self, path: &str) {
        if let Some(extra) = self.plan.extra.get(path) {
            self.out.push_str(&extra.attributes);
        }
    }

    /// Writes the carried children of an element that `wanted` says stand here.
    pub(super) fn extra_elements(&mut self, path: &str, wanted: impl Fn(&str) -> bool) {
        let extra = self.plan.extra.get(path);
        for (_, child) in extra.iter().flat_map(|e| &e.children).filter(|(name, _)| wanted(name)) {
            Self::verbatim(self.out, &mut self.verbatim, child);
        }
    }
}

/// The words of an element that is written as `content`.
fn content_of(content: &str) -> Option<String> {
    let source = Source::new("", content);
    let document = xml::parse(&source).ok()?;
    copydesk_model::Text::new(document.root().text()).ok().map(|text| text.to_string())
}

/// A piece as the value of an attribute: what XML cannot carry becomes `\{hex}`.
pub(super) fn escaped(content: &str) -> String {
    let mut out = String::with_capacity(content.len());
    for c in content.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            c if copydesk_model::is_allowed(c) => out.push(c),
            c => out.push_str(&format!("\\{{{:x}}}", u32::from(c))),
        }
    }
    out
}

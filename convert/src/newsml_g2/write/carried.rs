//! Gives back what an article carries from the file it was read from.
//!
//! A piece goes back to its place if the standard allows it there and our reader would keep it again
//! as it is; else it goes, escaped, into a property of ours. Either way nothing is lost.

use std::collections::{HashMap, HashSet};

use copydesk_model::{Article, Carried};

use super::codes::Aliases;
use super::derived::Derived;
use super::item::Item;
use super::kept::Place;
use crate::Source;
use crate::newsml_g2::names::{ALIAS, NAR, SAFE_ALIAS};
use crate::newsml_g2::read::whole;
use crate::newsml_g2::slots::{self, Key};
use crate::newsml_g2::standard::{self, Named};
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
        let named = if is_extra {
            let extra = self.extra(element, parent, at)?;
            if self.extra.contains_key(parent.as_str()) {
                return None;
            }
            let named = self.allowed(parent, element, true, at)?;
            self.extra.insert(parent, extra);
            named
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
            let named = if foreign && parent.as_str() != "contentSet" {
                standard::is_foreign(element).then(Named::default)?
            } else {
                self.allowed(parent, element, false, at)?
            };
            let name = if foreign { FOREIGN } else { name };
            self.whole.entry((parent, name)).or_default().push(content);
            named
        };
        named.qcodes.iter().for_each(|code| aliases.note(code));
        self.ids.extend(named.ids);
        if name == "catalog" {
            let aliases = element.elements().filter_map(|s| s.attribute("alias"));
            self.declared.extend(aliases.map(str::to_owned));
        }
        Some(())
    }

    /// What a piece names, if the standard allows it and no identifier in it is taken.
    fn allowed(
        &self,
        parent: &str,
        element: Element<'_, '_>,
        partial: bool,
        at: &Place<'_>,
    ) -> Option<Named> {
        let named = standard::allows(parent, element, partial)?;
        let free = |id: &String| at.prefix.is_empty() && !self.ids.contains(id) && !is_ours(id);
        let mut seen = HashSet::new();
        named.ids.iter().all(|id| free(id) && seen.insert(id)).then_some(named)
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
        // One that adds nothing is an element in one of the same name, which would be gone.
        let adds = !element.attributes().is_empty() || !children.is_empty();
        // Ours is no element of another namespace.
        let other = attributes.contains(" xmlns=\"");
        (good && adds && !other).then_some(Extra { attributes, children })
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

//! The aliases of QCodes, and the catalogs that declare them.

use std::collections::HashMap;

use super::checker::{Checker, ITEMS, short};
use super::values::words;
use crate::codes;
use crate::located::{Finding, nearest};
use crate::newsml_g2::names::CATALOG;
use crate::newsml_g2::schemes;
use crate::xml::Element;

/// The version of IPTC's catalog whose schemes are known here.
const CATALOG_VERSION: u32 = 41;

/// How many unknown aliases are reported each: more come from one catalog that is missing.
const MAX_SINGLE: usize = 3;

/// Where an alias was met: the element and its attribute.
type Use<'s, 'd> = (Element<'d, 's>, &'s str);

/// The aliases of an item, or of the header of a message.
#[derive(Default)]
pub(super) struct Aliases<'s, 'd> {
    /// The first use of each, in the order of the file.
    used: Vec<(&'d str, Use<'s, 'd>)>,
    known: HashMap<&'d str, ()>,
    item: Declared<'s, 'd>,
    /// What the header of a message declares holds for its items too.
    message: Declared<'s, 'd>,
}

#[derive(Default)]
struct Declared<'s, 'd> {
    /// Alias, and the URI and place of its scheme.
    schemes: HashMap<&'d str, (&'d str, Option<Element<'d, 's>>)>,
    any: bool,
    standard: bool,
    /// Whether a catalog stands elsewhere, whose aliases nobody here knows.
    remote: bool,
}

impl<'s, 'd> Aliases<'s, 'd> {
    /// Notes the aliases in the value of an attribute.
    pub(super) fn uses(&mut self, e: Element<'d, 's>, attribute: &'s str, value: &'d str) {
        for code in words(value) {
            let alias = code.split(':').next().unwrap_or_default();
            if self.known.insert(alias, ()).is_none() {
                self.used.push((alias, (e, attribute)));
            }
        }
    }
}

impl<'s, 'd> Checker<'s, 'd> {
    /// Notes what a catalog declares.
    pub(super) fn declare_scheme(&mut self, e: Element<'d, 's>) {
        self.aliases.item.any = true;
        let (Some(alias), Some(uri)) = (e.attribute("alias"), e.attribute("uri")) else { return };
        match self.aliases.item.schemes.get(alias) {
            Some((other, first)) if *other != uri => {
                let place = self.attribute_place(e, "alias");
                let message = format!(
                    "found the alias `{}` for a second scheme, expected one scheme for each alias",
                    short(alias)
                );
                let mut finding = Finding::new(codes::NEWSML_DUPLICATE, message, place);
                finding.first = first.map(|first| first.place().start);
                self.add(finding.help("give one of the schemes another alias"));
            }
            Some(_) => {}
            None => _ = self.aliases.item.schemes.insert(alias, (uri, Some(e))),
        }
    }

    /// Notes a catalog that stands elsewhere.
    pub(super) fn refer_to_catalog(&mut self, e: Element<'d, 's>) {
        let declared = &mut self.aliases.item;
        declared.any = true;
        match e.attribute("href").and_then(catalog_version) {
            Some(version) if version <= CATALOG_VERSION => declared.standard = true,
            // A later catalog may have more aliases, and that of another has its own.
            _ => declared.remote = true,
        }
    }

    /// Checks the aliases of what has just ended: a header or an item.
    pub(super) fn settle_aliases(&mut self, e: Element<'d, 's>) {
        let used = std::mem::take(&mut self.aliases.used);
        self.aliases.known.clear();
        let (item, message) = (&self.aliases.item, &self.aliases.message);
        let unknown = || {
            used.iter().filter(|(alias, _)| {
                let own = item.schemes.contains_key(alias) || message.schemes.contains_key(alias);
                let standard = item.standard || message.standard;
                !(own || standard && schemes::uri(alias).is_some())
            })
        };
        if !item.any && !message.any {
            self.no_catalog(e, unknown());
        } else if !item.remote && !message.remote {
            let all: Vec<_> = unknown().collect();
            match all.as_slice() {
                [(alias, at), rest @ ..] if all.len() > MAX_SINGLE => {
                    self.undeclared(alias, *at, rest)
                }
                all => all.iter().for_each(|(alias, at)| self.undeclared(alias, *at, &[])),
            }
        }
        let ended = std::mem::take(&mut self.aliases.item);
        if e.name() == "header" {
            self.aliases.message = ended;
        }
    }

    fn no_catalog<'a>(
        &self,
        e: Element<'d, 's>,
        mut unknown: impl Iterator<Item = &'a (&'d str, Use<'s, 'd>)>,
    ) where
        'd: 'a,
        's: 'a,
    {
        let Some((first, _)) = unknown.next() else { return };
        let more = match unknown.count() {
            0 => String::new(),
            1 => " and another".into(),
            n => format!(" and {n} others"),
        };
        let alias = short(first);
        let parent = e.qualified();
        let message = format!(
            "found the alias `{alias}`{more} in `{parent}` without a catalog, expected a `catalogRef` or `catalog` that declares them"
        );
        let place = e.elements().next().unwrap_or(e).place();
        let help = format!("begin `{parent}` with <catalogRef href=\"{CATALOG}\"/>");
        self.add(Finding::new(codes::NEWSML_ALIAS, message, place).help(help));
    }

    fn undeclared(
        &self,
        alias: &str,
        (e, attribute): Use<'s, 'd>,
        others: &[&(&'d str, Use<'s, 'd>)],
    ) {
        let more: Vec<_> = others.iter().map(|(alias, _)| format!("`{}`", short(alias))).collect();
        let more = if more.is_empty() {
            String::new()
        } else {
            format!(", and {} without a catalog,", more.join(", "))
        };
        let message = format!(
            "found the alias `{}` in `{attribute}` of `{}`{more}{} expected {} that a catalog declares",
            short(alias),
            e.qualified(),
            if more.is_empty() { "," } else { "" },
            if more.is_empty() { "one" } else { "aliases" },
        );
        let item = &self.aliases.item;
        let standard = schemes::aliases().filter(|_| item.standard);
        let near = nearest(
            alias,
            item.schemes.keys().map(|own| &**own).chain(standard.map(|a| -> &str { a })),
        );
        let help = match near {
            _ if !others.is_empty() => {
                "refer to the catalog that declares them: <catalogRef href=\"…\"/>".into()
            }
            _ if schemes::uri(alias).is_some() => {
                format!("refer to IPTC's catalog: <catalogRef href=\"{CATALOG}\"/>")
            }
            Some(near) if alias.len() > 2 => format!("did you mean `{near}`?"),
            _ => format!(
                "declare it: <catalog><scheme alias=\"{}\" uri=\"…\"/></catalog>",
                short(alias)
            ),
        };
        let place = self.attribute_place(e, attribute);
        self.add(Finding::new(codes::NEWSML_ALIAS, message, place).help(help));
    }

    /// Whether an alias of a document's own is declared in it.
    pub(super) fn ends_aliases(e: Element<'d, 's>) -> bool {
        e.name() == "header" || ITEMS.contains(&e.name())
    }
}

/// The version of IPTC's catalog that an address names.
fn catalog_version(href: &str) -> Option<u32> {
    let name = href.trim().rsplit('/').next()?;
    let rest = name
        .strip_prefix("catalog.IPTC-G2-Standards_")
        .or_else(|| name.strip_prefix("catalog.IPTC-Standards_"))?;
    let (version, _) = rest.split_once('.')?;
    words(version).next()?.parse().ok()
}

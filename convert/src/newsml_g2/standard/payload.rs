//! What stands in `inlineXML`: XHTML, or something that should be.
//!
//! The table is XHTML 1.0 Strict. What HTML of today allows beyond it is a warning, not an error.

use copydesk_model::Code;

use super::checker::{Checker, Language, elements, global};
use crate::codes;
use crate::located::Finding;
use crate::newsml_g2::names::XHTML;
use crate::xml::Element;

/// Elements of HTML that XHTML 1.0 Strict does not have and that hold what `div` holds.
const LIKE_DIV: [&str; 17] = [
    "article",
    "aside",
    "center",
    "details",
    "dialog",
    "dir",
    "figcaption",
    "figure",
    "footer",
    "header",
    "hgroup",
    "main",
    "menu",
    "nav",
    "search",
    "section",
    "summary",
];
/// The same for `span`.
const LIKE_SPAN: [&str; 23] = [
    "audio", "bdi", "canvas", "data", "embed", "font", "iframe", "mark", "meter", "output",
    "picture", "progress", "rp", "rt", "ruby", "s", "source", "strike", "time", "track", "u",
    "video", "wbr",
];
/// Elements that hold only certain others, in every HTML.
const STRUCTURES: [&str; 13] = [
    "colgroup", "dl", "head", "html", "map", "ol", "optgroup", "select", "table", "tbody", "tfoot",
    "thead", "tr",
];
/// Attributes of HTML that XHTML 1.0 Strict does not have.
const ATTRIBUTES: [&str; 18] = [
    "contenteditable",
    "datetime",
    "draggable",
    "hidden",
    "itemid",
    "itemprop",
    "itemref",
    "itemscope",
    "itemtype",
    "loading",
    "property",
    "resource",
    "role",
    "sizes",
    "spellcheck",
    "srcset",
    "typeof",
    "vocab",
];

/// Whether an attribute is one of today's HTML that may stand on any element.
pub(super) fn is_html_attribute(name: &str) -> bool {
    name.starts_with("data-") || name.starts_with("aria-") || ATTRIBUTES.contains(&name)
}

/// Whether HTML of today lets text stand in an element in which XHTML 1.0 Strict does not.
pub(super) fn may_hold_text(name: &str) -> bool {
    matches!(name, "blockquote" | "body" | "form" | "noscript")
}

/// The element of the table that one of today's HTML is like.
pub(super) fn like(name: &str) -> Option<&'static str> {
    if LIKE_DIV.contains(&name) { Some("div") } else { LIKE_SPAN.contains(&name).then_some("span") }
}

/// Reports an element of today's HTML.
pub(super) fn newer<'s, 'd>(checker: &Checker<'s, 'd>, e: Element<'d, 's>) {
    let message = format!("found `{}`, which XHTML 1.0 Strict does not have", e.qualified());
    let finding = Finding::new(codes::NEWSML_PAYLOAD_STRICT, message, e.place());
    checker.add(finding.help("use an element of XHTML 1.0 Strict, such as `div` or `span`"));
}

/// The code for an element that may not stand in its parent.
pub(super) fn code(parent: &str, e: Element<'_, '_>, own: bool) -> Code {
    if !own {
        return codes::NEWSML_PAYLOAD_STRICT;
    }
    let holds = |name: &str, kid: &str| {
        let found = global(Language::Xhtml, name);
        found.is_some_and(|child| child.1.child_names().any(|n| n == kid))
    };
    let parent = like(parent).unwrap_or(parent);
    let name = e.name();
    // As its like would be judged in a part of a text, or in a line of it.
    let meant = like(name).unwrap_or(name);
    let tolerant = match parent {
        _ if STRUCTURES.contains(&parent) => false,
        "a" => meant != "a" && holds("div", meant),
        _ if holds(parent, "div") => holds("div", meant),
        _ => holds(parent, meant),
    };
    if tolerant { codes::NEWSML_PAYLOAD_STRICT } else { codes::NEWSML_PAYLOAD }
}

impl<'s, 'd> Checker<'s, 'd> {
    /// Reports HTML that is not in the namespace of XHTML, and passes over it.
    pub(super) fn is_payload_without_namespace(&self, e: Element<'d, 's>) -> bool {
        let html = e.name().eq_ignore_ascii_case("html");
        let plain = e.namespace().is_empty() || self.is_nar(e);
        if !html || !plain {
            return false;
        }
        let found =
            if e.namespace().is_empty() { "no namespace" } else { "the namespace of NewsML-G2" };
        let message =
            format!("found `{}` in {found}, expected the namespace {XHTML:?}", e.qualified());
        let finding = Finding::new(codes::NEWSML_PAYLOAD_STRICT, message, e.place());
        self.add(finding.help(format!("declare it: <html xmlns=\"{XHTML}\">")));
        true
    }

    /// What the table of XHTML cannot say.
    pub(super) fn xhtml_rules(&self, e: Element<'d, 's>) {
        let mixed = |one: &[&str], other: &[&str]| {
            let first = e.elements().find(|kid| one.contains(&kid.name()))?;
            let second = e.elements().find(|kid| other.contains(&kid.name()))?;
            Some((first, second))
        };
        match e.name() {
            "head" => self.head(e),
            "table" => {
                let pairs = [mixed(&["col"], &["colgroup"]), mixed(&["tbody"], &["tr"])];
                for (first, second) in pairs.into_iter().flatten() {
                    self.beside(e, first, second);
                }
            }
            "map" => {
                let all: Vec<_> = elements(Language::Xhtml)
                    .iter()
                    .map(|c| c.0)
                    .filter(|n| *n != "area")
                    .collect();
                if let Some((first, second)) = mixed(&["area"], &all) {
                    self.beside(e, first, second);
                }
            }
            _ => {}
        }
    }

    fn beside(&self, parent: Element<'d, 's>, one: Element<'d, 's>, other: Element<'d, 's>) {
        let (first, second) =
            if one.place().start < other.place().start { (one, other) } else { (other, one) };
        let message = format!(
            "found `{}` beside `{}` in `{}`, expected only one kind",
            second.qualified(),
            first.qualified(),
            parent.qualified()
        );
        let finding = Finding::new(codes::NEWSML_PAYLOAD_STRICT, message, second.place());
        self.add(finding.help("use one kind for all"));
    }

    fn head(&self, e: Element<'d, 's>) {
        for (name, least) in [("title", 1), ("base", 0)] {
            let mut named =
                e.elements().filter(|kid| kid.name() == name && kid.namespace() == XHTML);
            if named.next().is_none() && least == 1 {
                let finding = Finding::new(
                    codes::NEWSML_PAYLOAD_STRICT,
                    "found no `title` in `head`, expected one",
                    e.place(),
                );
                self.add(finding.help("add `title` to it"));
            }
            for second in named {
                let message = format!("found a second `{name}` in `head`, expected at most one");
                let finding = Finding::new(codes::NEWSML_PAYLOAD, message, second.place());
                self.add(finding.help("take one of them out"));
            }
        }
    }
}

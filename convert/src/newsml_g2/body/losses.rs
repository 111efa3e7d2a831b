//! Finds what of somebody else's body an article has no place for. The words of a body are always
//! kept; this is about the markup around them.

use std::collections::BTreeMap;
use std::ops::Range;

use copydesk_model::{Diagnostic, MarkKind, Media, Text};

use super::inline::{is_hidden, mark_of};
use crate::codes;
use crate::newsml_g2::read::codes::uri;
use crate::xml::Element;

/// Elements whose meaning an article has, or that mean nothing but "a part of the page".
const HELD: [&str; 58] = [
    "a",
    "abstract",
    "article",
    "b",
    "block",
    "blockquote",
    "body",
    "body.content",
    "body.end",
    "body.head",
    "bq",
    "br",
    "byline",
    "caption",
    "center",
    "cite",
    "dateline",
    "dfn",
    "div",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hedline",
    "hl1",
    "hl2",
    "html",
    "i",
    "img",
    "li",
    "main",
    "media",
    "media-caption",
    "media-producer",
    "media-reference",
    "nitf",
    "ol",
    "p",
    "picture",
    "pre",
    "section",
    "span",
    "strong",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
    "var",
];
/// Attributes whose meaning an article has, by element; `*` for any.
const HELD_ATTRIBUTES: [(&str, &str); 17] = [
    ("*", "id"),
    ("*", "xml:space"),
    ("a", "href"),
    ("img", "src"),
    ("img", "alt"),
    ("ol", "start"),
    ("td", "colspan"),
    ("td", "rowspan"),
    ("th", "colspan"),
    ("th", "rowspan"),
    ("media", "media-type"),
    ("media-reference", "source"),
    ("media-reference", "alternate-text"),
    ("media-reference", "mime-type"),
    ("media-reference", "name"),
    ("nitf", "version"),
    ("nitf", "baselang"),
];
/// How many kinds of markup a message names.
const SHOWN: usize = 8;

/// What happens how often, and where first.
#[derive(Debug, Default)]
struct Count {
    number: usize,
    first: Range<usize>,
}

impl Count {
    fn add(&mut self, place: Range<usize>) {
        if self.number == 0 {
            self.first = place;
        }
        self.number += 1;
    }
}

/// What of a body is left out.
#[derive(Debug, Default)]
pub(crate) struct Losses {
    /// Elements and attributes, by name.
    markup: BTreeMap<String, usize>,
    /// Where the first of them stands.
    first: Range<usize>,
    /// Links whose target is no URI.
    links: Count,
    /// Pictures whose source is no URI.
    pictures: Count,
    /// Films and other files that a page shows in its body.
    pub(crate) files: Vec<Media>,
}

impl Losses {
    /// Looks through a body. `language` is that of the article.
    pub(crate) fn of(body: Element<'_, '_>, language: Option<&str>) -> Self {
        let mut losses = Self::default();
        losses.add(body, language);
        losses
    }

    /// Looks through a further part of a body.
    pub(crate) fn add(&mut self, part: Element<'_, '_>, language: Option<&str>) {
        self.inside(part, language);
    }

    /// Adds what the head of a page says, but for a title that is known.
    pub(crate) fn head(&mut self, head: Element<'_, '_>, known: &[&str]) {
        for child in head.elements() {
            let text = Text::new(child.text()).ok();
            let title = child.name().eq_ignore_ascii_case("title");
            let says_nothing = text.as_ref().is_none_or(|text| known.contains(&text.as_str()));
            if !(title && says_nothing) {
                self.markup(child.name().to_ascii_lowercase(), child.place());
            }
        }
    }

    /// What is to be said of it, with the places.
    pub(crate) fn findings(&self) -> Vec<(Diagnostic, Range<usize>)> {
        let mut findings = Vec::new();
        if let Some(kinds) = self.kinds() {
            let message = format!("left out markup that an article does not have: {kinds}");
            findings.push((Diagnostic::new(codes::MARKUP, message), self.first.clone()));
        }
        for (count, what, kept) in
            [(&self.links, "link", "; the words are kept"), (&self.pictures, "picture", "")]
        {
            let Count { number, first } = count;
            if *number > 0 {
                let plural = if *number == 1 { "" } else { "s" };
                let message = format!("left out {number} {what}{plural} without a URI{kept}");
                findings.push((Diagnostic::new(codes::NOT_READ, message), first.clone()));
            }
        }
        findings
    }

    /// The kinds of markup with their numbers, the most frequent first; `None` if there are none.
    fn kinds(&self) -> Option<String> {
        let mut kinds: Vec<_> = self.markup.iter().collect();
        kinds.sort_by_key(|(_, number)| std::cmp::Reverse(**number));
        let more = kinds.len().saturating_sub(SHOWN);
        let shown = kinds.iter().take(SHOWN).map(|(name, number)| format!("{number} `{name}`"));
        let mut shown: Vec<_> = shown.collect();
        if more > 0 {
            shown.push(format!("{more} more kinds"));
        }
        (!shown.is_empty()).then(|| shown.join(", "))
    }

    fn markup(&mut self, name: String, place: Range<usize>) {
        if self.markup.is_empty() {
            self.first = place;
        }
        *self.markup.entry(name).or_default() += 1;
    }

    fn inside(&mut self, element: Element<'_, '_>, language: Option<&str>) {
        element.elements().for_each(|child| self.element(child, language));
    }

    fn element(&mut self, element: Element<'_, '_>, language: Option<&str>) {
        let name = element.name().to_ascii_lowercase();
        let unusable = |attribute| element.attribute(attribute).is_none_or(|v| uri(v).is_none());
        match name.as_str() {
            "video" | "audio" | "source" => self.file(element, "src"),
            "iframe" | "embed" => self.file(element, "src"),
            "object" => self.file(element, "data"),
            "img" if unusable("src") => self.pictures.add(element.place()),
            "a" if element.attribute("href").is_some_and(|href| uri(href).is_none()) => {
                self.links.add(element.place());
            }
            _ if HELD.binary_search(&name.as_str()).is_ok() => {}
            _ => self.markup(name.clone(), element.place()),
        }
        if is_hidden(element) {
            return;
        }
        for attribute in element.attributes() {
            let key = attribute.qualified().to_ascii_lowercase();
            let language = matches!(key.as_str(), "lang" | "xml:lang")
                && language.is_some_and(|known| known.eq_ignore_ascii_case(&attribute.value));
            let held = HELD_ATTRIBUTES
                .iter()
                .any(|(on, held)| *held == key && (*on == "*" || *on == name));
            let strong = key == "class" && name == "em" && is_strong(element);
            let file = matches!(key.as_str(), "src" | "data" | "type") && is_file(&name);
            if !(held || language || strong || file || attribute.value.trim().is_empty()) {
                self.markup(format!("@{key}"), element.place());
            }
        }
        self.inside(element, language);
    }

    fn file(&mut self, element: Element<'_, '_>, attribute: &str) {
        let content_type = element.attribute("type").and_then(|kind| Text::new(kind).ok());
        match element.attribute(attribute).and_then(uri) {
            Some(href) => self.files.push(Media { href, content_type, rendition: None }),
            // A film whose files are named by elements in it.
            None if element.elements().any(|e| e.name().eq_ignore_ascii_case("source")) => {}
            None => self.markup(element.name().to_ascii_lowercase(), element.place()),
        }
    }
}

/// Whether the class of an `em` of NITF says nothing but that it is strong.
fn is_strong(em: Element<'_, '_>) -> bool {
    let one = em.attribute("class").is_some_and(|class| class.split_whitespace().count() == 1);
    one && matches!(mark_of(em), Some(MarkKind::Strong(_)))
}

fn is_file(name: &str) -> bool {
    ["video", "audio", "source", "iframe", "embed", "object"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::HELD;

    #[test]
    fn the_elements_are_sorted_so_that_they_can_be_searched() {
        assert!(HELD.is_sorted());
    }
}

//! The content models and attributes of NITF, for the elements that are written.

use crate::xml::{Element, Node};
use crate::{Source, xml};

/// What stands in an element.
enum Model {
    /// Nothing.
    Empty,
    /// These in this order; `?`, `*` and `+` as in a document type.
    Sequence(&'static [&'static str]),
    /// Any of these.
    Any(&'static [&'static str]),
    /// Words and any of these.
    Mixed(&'static [&'static str]),
}
use Model::{Any, Empty, Mixed, Sequence};

const INLINE: &[&str] = &[
    "chron",
    "classifier",
    "copyrite",
    "event",
    "function",
    "location",
    "money",
    "num",
    "object.title",
    "org",
    "person",
    "postaddr",
    "virtloc",
    "a",
    "br",
    "em",
    "lang",
    "pronounce",
    "q",
];
const BLOCKS: &[&str] = &[
    "p",
    "hl2",
    "table",
    "nitf-table",
    "media",
    "ol",
    "ul",
    "dl",
    "bq",
    "fn",
    "note",
    "pre",
    "hr",
];
const FLOW: &[&str] = &[
    "chron",
    "classifier",
    "copyrite",
    "event",
    "function",
    "location",
    "money",
    "num",
    "object.title",
    "org",
    "person",
    "postaddr",
    "virtloc",
    "a",
    "br",
    "em",
    "lang",
    "pronounce",
    "q",
    "p",
    "hl2",
    "table",
    "nitf-table",
    "media",
    "ol",
    "ul",
    "dl",
    "bq",
    "fn",
    "note",
    "pre",
    "hr",
];
const NAMED: &[&str] = &["class", "idsrc", "value"];

/// Each element, what stands in it, and its attributes.
const ELEMENTS: &[(&str, Model, &[&str])] = &[
    ("nitf", Sequence(&["head?", "body"]), &["version", "baselang"]),
    ("head", Sequence(&["title?", "meta*", "tobject?", "iim?", "docdata?", "pubdata*"]), &[]),
    ("title", Mixed(&[]), &["type"]),
    ("meta", Empty, &["name", "content"]),
    ("tobject", Sequence(&["tobject.property*", "tobject.subject*"]), &["tobject.type"]),
    ("tobject.property", Empty, &["tobject.property.type"]),
    (
        "docdata",
        Any(&[
            "doc-id",
            "urgency",
            "date.issue",
            "date.release",
            "ed-msg",
            "du-key",
            "doc.copyright",
            "key-list",
            "identified-content",
        ]),
        &["management-status"],
    ),
    ("doc-id", Empty, &["regsrc", "id-string"]),
    ("urgency", Empty, &["ed-urg"]),
    ("date.issue", Empty, &["norm"]),
    ("date.release", Empty, &["norm"]),
    ("ed-msg", Empty, &["msg-type", "info"]),
    ("du-key", Empty, &["generation", "part", "version", "key"]),
    ("doc.copyright", Empty, &["year", "holder"]),
    ("key-list", Sequence(&["keyword*"]), &[]),
    ("keyword", Empty, &["key"]),
    (
        "identified-content",
        Any(&["person", "org", "location", "event", "function", "object.title", "classifier"]),
        &[],
    ),
    ("classifier", Mixed(&["alt-code"]), &["type", "idsrc", "value"]),
    ("alt-code", Empty, &["idsrc", "value"]),
    ("person", Mixed(&["name.given", "name.family", "function", "alt-code"]), NAMED),
    ("function", Mixed(&["alt-code"]), &["idsrc", "value"]),
    ("org", Mixed(&["alt-code"]), NAMED),
    ("object.title", Mixed(&["alt-code"]), NAMED),
    ("location", Mixed(&["city", "country", "alt-code"]), &["location-code", "code-source"]),
    ("event", Mixed(&["alt-code"]), &["start-date", "end-date", "idsrc", "value"]),
    ("chron", Mixed(&[]), &["norm"]),
    ("money", Mixed(&[]), &["unit", "date"]),
    ("num", Mixed(&["frac", "sub", "sup"]), &["units"]),
    ("q", Mixed(INLINE), &["quote-source"]),
    ("a", Mixed(INLINE), &["href", "class"]),
    ("em", Mixed(INLINE), &["class"]),
    ("br", Empty, &[]),
    ("body", Sequence(&["body.head?", "body.content*", "body.end?"]), &[]),
    (
        "body.head",
        Sequence(&[
            "hedline*",
            "note*",
            "rights?",
            "byline*",
            "distributor?",
            "dateline*",
            "abstract*",
            "series?",
        ]),
        &[],
    ),
    ("hedline", Sequence(&["hl1", "hl2*"]), &[]),
    ("hl1", Mixed(INLINE), &["class"]),
    ("hl2", Mixed(INLINE), &["class"]),
    ("rights", Mixed(&["rights.owner", "rights.limitations"]), &[]),
    ("rights.limitations", Mixed(&[]), &[]),
    ("byline", Mixed(&["person", "byttl", "location", "virtloc"]), &[]),
    ("byttl", Mixed(&["org"]), &[]),
    ("distributor", Mixed(&["org"]), &[]),
    ("dateline", Mixed(&["location", "story.date"]), &[]),
    ("story.date", Mixed(&[]), &["norm"]),
    ("abstract", Any(BLOCKS), &[]),
    ("body.content", Any(&["block", "p", "hl2", "table", "media", "ol", "ul", "bq"]), &[]),
    ("block", Any(BLOCKS), &["class"]),
    ("p", Mixed(INLINE), &["class"]),
    ("ol", Sequence(&["li+"]), &["class", "seqnum"]),
    ("ul", Sequence(&["li+"]), &["class"]),
    ("li", Mixed(FLOW), &["class"]),
    ("bq", Sequence(&["block+", "credit?"]), &["class"]),
    ("table", Sequence(&["caption?", "tr*"]), &["class"]),
    ("caption", Mixed(FLOW), &["class"]),
    ("tr", Any(&["th", "td"]), &["class"]),
    ("th", Mixed(FLOW), &["class", "colspan", "rowspan"]),
    ("td", Mixed(FLOW), &["class", "colspan", "rowspan"]),
    ("media", Sequence(&["media-metadata*", "media-reference", "media-caption*"]), &["media-type"]),
    ("media-reference", Mixed(&[]), &["source", "mime-type", "name", "alternate-text"]),
    ("media-caption", Mixed(FLOW), &["class"]),
];

/// What a schema would refuse.
pub(super) fn faults(written: &str) -> Vec<String> {
    let source = Source::new("test", written);
    let document = xml::parse(&source).expect("well-formed");
    let mut faults = Vec::new();
    check(document.root(), &mut faults);
    faults
}

fn check(element: Element<'_, '_>, faults: &mut Vec<String>) {
    let name = element.name();
    let Some((_, model, attributes)) = ELEMENTS.iter().find(|(known, _, _)| *known == name) else {
        faults.push(format!("`{name}` is not known"));
        return;
    };
    for attribute in element.attributes() {
        if !attributes.contains(&attribute.name()) {
            faults.push(format!("`{name}` has no attribute `{}`", attribute.name()));
        }
    }
    let words = element.nodes().any(|n| matches!(n, Node::Text(text) if !text.trim().is_empty()));
    let children: Vec<_> = element.elements().map(Element::name).collect();
    let fits = match model {
        Empty => children.is_empty() && !words,
        Any(known) => !words && children.iter().all(|child| known.contains(child)),
        Mixed(known) => children.iter().all(|child| known.contains(child)),
        Sequence(parts) => !words && in_order(parts, &children),
    };
    if !fits {
        faults.push(format!("`{name}` holds {children:?}"));
    }
    element.elements().for_each(|child| check(child, faults));
}

fn in_order(parts: &[&str], children: &[&str]) -> bool {
    let mut rest = children;
    for part in parts {
        let name = part.trim_end_matches(['?', '*', '+']);
        let count = rest.iter().take_while(|child| **child == name).count();
        let fits = match part.chars().next_back() {
            Some('?') => count <= 1,
            Some('*') => true,
            Some('+') => count >= 1,
            _ => count == 1,
        };
        if !fits {
            return false;
        }
        rest = rest.get(count..).unwrap_or_default();
    }
    rest.is_empty()
}

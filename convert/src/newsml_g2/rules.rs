//! The rules beside the schema that everything we write keeps.

use std::collections::{HashMap, HashSet};

use super::names::{ALIAS, CATALOG, XHTML};
use super::schemes;
use crate::Source;
use crate::xml::{self, Element};

/// What a concept may have, and so an `assert`.
const CONCEPT: [&str; 17] = [
    "type",
    "name",
    "definition",
    "note",
    "remoteInfo",
    "hierarchyInfo",
    "sameAs",
    "broader",
    "narrower",
    "related",
    "personDetails",
    "organisationDetails",
    "geoAreaDetails",
    "POIDetails",
    "objectDetails",
    "eventDetails",
    "conceptExtProperty",
];
/// The attributes that hold qcodes.
const QCODES: [&str; 13] = [
    "qcode",
    "rel",
    "type",
    "role",
    "how",
    "why",
    "rendition",
    "valueunit",
    "confirmationstatus",
    "creator",
    "format",
    "encoding",
    "pubconstraint",
];
/// What stands in the body of XHTML.
const BLOCKS: [&str; 11] =
    ["h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "blockquote", "table"];

/// Every fault of a written file.
pub(super) fn faults(xml: &str) -> Vec<String> {
    let source = Source::new("written.xml", xml);
    let document = match xml::parse(&source) {
        Ok(document) => document,
        Err(error) => return vec![error.to_string()],
    };
    let mut faults = Vec::new();
    let mut seen = HashSet::new();
    each(document.root(), &mut |element| {
        if let Some(id) = element.attribute("id").filter(|id| !seen.insert(*id)) {
            faults.push(format!("the identifier {id} twice"));
        }
    });
    each(document.root(), &mut |element| {
        if element.name() == "newsItem" {
            item(element, &mut faults);
        }
    });
    faults
}

/// Visits an element and all in it.
fn each<'d>(element: Element<'d, 'd>, visit: &mut dyn FnMut(Element<'d, 'd>)) {
    visit(element);
    element.elements().for_each(|child| each(child, visit));
}

fn item<'d>(item: Element<'d, 'd>, faults: &mut Vec<String>) {
    let mut fault = |says: bool, what: String| {
        if !says {
            faults.push(what);
        }
    };
    let mut ids: HashMap<&str, Element<'d, 'd>> = HashMap::new();
    let mut literals = HashSet::new();
    let mut declared = HashSet::new();
    each(item, &mut |e| {
        ids.extend(e.attribute("id").map(|id| (id, e)));
        if matches!(e.name(), "assert" | "subject") {
            literals.extend(e.attribute("literal"));
        }
        if e.name() == "scheme" {
            declared.extend(e.attribute("alias"));
        }
    });
    let standard = item.elements().any(|e| e.attribute("href") == Some(CATALOG));
    fault(standard && declared.contains(ALIAS), "the catalogs".to_owned());
    fault(item.attribute("standard") == Some("NewsML-G2"), "the standard".to_owned());
    fault(item.attribute("conformance") == Some("power"), "the conformance".to_owned());
    let part = |name: &str| item.element(name);
    let status = part("itemMeta").and_then(|meta| meta.element("pubStatus"));
    fault(status.is_some_and(|s| s.attribute("qcode").is_some()), "a status".to_owned());
    let headline = part("contentMeta").and_then(|meta| meta.element("headline"));
    fault(headline.is_some_and(|h| !h.text().trim().is_empty()), "a headline".to_owned());
    each(item, &mut |e| {
        let name = e.name();
        if matches!(name, "versionCreated" | "firstCreated") {
            let zone = e.text().get(19..).is_some_and(|rest| rest.contains(['Z', '+', '-']));
            fault(zone, format!("the zone of {name}"));
        }
        if name == "assert" {
            let strange = e.elements().find(|child| !CONCEPT.contains(&child.name()));
            fault(strange.is_none(), format!("{strange:?} in an assert"));
            let named = e.element("name").is_some() && e.element("type").is_some();
            let own = e.attribute("literal").is_some_and(|literal| literal.contains('/'));
            fault(named || !own, "an assert without name or type".to_owned());
        }
        if name == "eventDetails" {
            fault(e.element("dates").is_some(), "an event with details and no date".to_owned());
        }
        let own = e.attribute("rel").is_some_and(|rel| rel.starts_with("art:"));
        if let Some(literal) = e.attribute("literal").filter(|_| name == "inlineRef" || own) {
            let known = literals.contains(literal) || name.ends_with("ExtProperty");
            fault(known, format!("{literal} names no concept"));
        }
        for id in e.attribute("idrefs").unwrap_or_default().split(' ').filter(|id| !id.is_empty()) {
            fault(ids.contains_key(id), format!("{id} names no element"));
        }
        if e.attribute("rel") == Some("art:anchor") {
            let value = e.attribute("value").unwrap_or_default();
            fault(stands(value, &ids), format!("the anchor {value}"));
        }
        if name == "body" && e.namespace() == XHTML {
            let strange = e.elements().find(|child| !BLOCKS.contains(&child.name()));
            fault(strange.is_none(), format!("{strange:?} in the body"));
        }
        let codes = e.attributes().iter().filter(|a| QCODES.contains(&a.qualified()));
        let of_standard = e.namespace() == super::names::NAR;
        for code in codes.filter(|_| of_standard).flat_map(|a| a.value.split(' ')) {
            let Some((alias, _)) = code.split_once(':') else { continue };
            let known = declared.contains(alias) || schemes::uri(alias).is_some();
            fault(known, format!("the alias of {code}"));
        }
    });
}

/// Whether a place such as `b5 151 197` is within the text of an element.
fn stands(place: &str, ids: &HashMap<&str, Element<'_, '_>>) -> bool {
    let mut parts = place.split(' ');
    let element = parts.next().and_then(|id| ids.get(id));
    let mut number = || parts.next().and_then(|n| n.parse::<usize>().ok());
    let (Some(element), Some(start), Some(end)) = (element, number(), number()) else {
        return false;
    };
    let breaks = {
        let mut breaks = 0;
        each(*element, &mut |e| breaks += usize::from(e.name() == "br"));
        breaks
    };
    start < end && end <= element.text().chars().count() + breaks
}

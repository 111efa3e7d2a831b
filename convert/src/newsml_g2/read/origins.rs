//! Says where in the file a part of an article stands.

use std::collections::HashMap;
use std::ops::Range;

use copydesk_model::{Article, Id, TextPath};

use super::payload::Ids;
use crate::newsml_g2::names::{kind, rel};
use crate::xml::Element;

/// An item, and which of its elements each text came from.
pub(super) struct Origins<'d> {
    pub(super) item: Element<'d, 'd>,
    pub(super) texts: Ids<'d>,
}

impl<'d> Origins<'d> {
    pub(super) fn index(&self) -> Index<'d> {
        let asserts = self.item.elements().filter(|e| e.name() == "assert");
        let asserts = asserts.filter_map(|e| Some((e.attribute("literal")?, e))).collect();
        let mut named = HashMap::new();
        identified(self.item, &mut named);
        let texts = self.texts.iter();
        let texts = texts.filter_map(|(id, path)| Some((path.clone(), *named.get(id)?))).collect();
        Index { item: self.item, asserts, texts }
    }
}

/// The elements of an item by what they mean.
pub(super) struct Index<'d> {
    item: Element<'d, 'd>,
    /// By literal.
    asserts: HashMap<&'d str, Element<'d, 'd>>,
    texts: HashMap<TextPath, Element<'d, 'd>>,
}

impl<'d> Index<'d> {
    /// The start tag of the element that a path such as `quotes[1].segments[0]` means, as far as it is
    /// known; else that of the item.
    pub(super) fn place(&self, article: &Article, path: Option<&str>) -> Range<usize> {
        let text = |path: &str| self.texts.get(&path.parse().ok()?).copied();
        let element = path.and_then(|path| self.annotation(article, path).or_else(|| text(path)));
        element.unwrap_or(self.item).place()
    }

    /// The `assert` of an annotation, or the property of it that a path means.
    fn annotation(&self, article: &Article, path: &str) -> Option<Element<'d, 'd>> {
        let (list, rest) = path.split_once('[')?;
        let (number, rest) = rest.split_once(']')?;
        let number: usize = number.parse().ok()?;
        let (kind, id): (_, &Id) = match list {
            "parties" => (kind::PARTY, &article.parties.get(number)?.id),
            "quotes" => (kind::QUOTE, &article.quotes.get(number)?.id),
            "events" => (kind::EVENT, &article.events.get(number)?.id),
            "figures" => (kind::FIGURE, &article.figures.get(number)?.id),
            _ => return None,
        };
        let assert = *self.asserts.get(format!("{kind}/{id}").as_str())?;
        Some(property(assert, rest).unwrap_or(assert))
    }
}

/// How many properties of a kind are told apart, so that looking for one takes bounded time.
const MAX_PROPERTIES: usize = 100;

/// The property that the rest of a path means: `.segments[1]`, `.trigger`.
fn property<'d>(assert: Element<'d, 'd>, rest: &str) -> Option<Element<'d, 'd>> {
    let rest = rest.strip_prefix('.')?.split('.').next()?;
    let (name, number) = rest.split_once('[').unwrap_or((rest, "0]"));
    let number = number.strip_suffix(']')?.parse().ok().filter(|n| *n < MAX_PROPERTIES)?;
    let relation = match name {
        "segments" | "mentions" | "mention" => rel::WORDS,
        "speakers" => rel::SPEAKER,
        "cue" => rel::CUE,
        "trigger" => rel::TRIGGER,
        "date" => rel::DATE,
        "place" => rel::LOCATION,
        "participants" => rel::PARTICIPANT,
        "basis" => rel::BASIS,
        "purpose" => rel::PURPOSE,
        "spender" => rel::PAYER,
        "recipient" => rel::RECIPIENT,
        "period" => rel::PERIOD,
        "partOf" => rel::PART_OF,
        "conversionOf" => rel::CONVERSION_OF,
        "affiliation" => rel::AFFILIATION,
        "amount" => rel::AMOUNT,
        _ => return None,
    };
    assert.elements().filter(|e| e.attribute("rel") == Some(relation)).nth(number)
}

/// Gathers the elements that have identifiers.
fn identified<'d>(element: Element<'d, 'd>, out: &mut HashMap<&'d str, Element<'d, 'd>>) {
    for child in element.elements() {
        if let Some(id) = child.attribute("id") {
            out.entry(id).or_insert(child);
        }
        identified(child, out);
    }
}

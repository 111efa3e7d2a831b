//! Reads `dateline`, and what `located` says of its place.

use copydesk_model::{Dateline, Text};

use super::codes::text;
use super::item::Reading;
use crate::xml::Element;

/// The longest dateline, in bytes, in which a place is looked for.
const MAX: usize = 240;

impl Reading<'_> {
    /// Reads the dateline; `false` if it is left to be carried.
    pub(super) fn dateline(&mut self, element: Element<'_, '_>, meta: Element<'_, '_>) -> bool {
        let Some(words) = self.label(element, "contentMeta/dateline[1]") else {
            return element.is_blank();
        };
        let read = (!self.own && words.len() <= MAX).then(|| parts(&words, meta)).flatten();
        let plain = Dateline { text: words.clone(), place: None, date: None, source: None };
        self.article.dateline = Some(read.map_or(plain, |read| Dateline { text: words, ..read }));
        true
    }
}

/// Place, date and agency of somebody else's dateline.
fn parts(words: &str, meta: Element<'_, '_>) -> Option<Dateline> {
    if let Some(read) = crate::text::dateline(words) {
        return Some(read);
    }
    let places = meta.elements().filter(|e| e.name() == "located");
    let mut names = places.flat_map(Element::elements).filter(|e| e.name() == "name");
    let place = names.find_map(|name| within(words, &text(&name.text())?))?;
    Some(Dateline { text: place.clone(), place: Some(place), date: None, source: None })
}

/// A name as a dateline writes it, perhaps in capitals.
fn within(words: &str, name: &str) -> Option<Text> {
    let lower = name.to_lowercase();
    let length = lower.chars().count();
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let found = words.char_indices().find_map(|(at, _)| {
        let rest = words.get(at..)?;
        let end = rest.char_indices().nth(length).map_or(rest.len(), |(end, _)| end);
        let candidate = rest.get(..end)?;
        let before = words.get(..at)?.chars().next_back();
        let alone = !word(before) && !word(rest.get(end..)?.chars().next());
        (alone && candidate.to_lowercase() == lower).then_some(candidate)
    })?;
    text(found)
}

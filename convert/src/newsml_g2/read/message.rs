//! Finds the news items of a file.

use std::ops::Range;

use copydesk_model::{Article, Diagnostic};

use super::item;
use crate::source::Places;
use crate::xml::{Document, Element};
use crate::{ReadError, Source, codes};

/// The items of the standard that are no news items.
const OTHER_ITEMS: [(&str, &str); 5] = [
    ("packageItem", "a package, which lists other items"),
    ("conceptItem", "a concept"),
    ("knowledgeItem", "a set of concepts"),
    ("planningItem", "the plan of a coverage"),
    ("catalogItem", "a catalog of schemes"),
];

/// A news item that was read, and where its tag stands.
pub(super) struct ReadItem {
    pub(super) article: Article,
    pub(super) place: Range<usize>,
}

/// Hands over what is read of each item of a document; an item of another kind holds no article.
///
/// The error is that there is no news item. What is known of the items then comes with it.
pub(super) fn read(
    source: &Source,
    document: &Document<'_>,
    each: impl FnMut(Option<ReadItem>, Vec<Diagnostic>),
) -> Result<(), ReadError> {
    let root = document.root();
    let mut found =
        Found { source, places: source.places(), each, articles: 0, others: Vec::new() };
    match root.name() {
        "newsMessage" => root
            .elements()
            .filter(|e| e.name() == "itemSet")
            .flat_map(Element::elements)
            .for_each(|e| found.item(e)),
        _ => found.item(root),
    }
    found.finish(root)
}

struct Found<'s, E> {
    source: &'s Source,
    places: Places<'s>,
    each: E,
    articles: usize,
    /// What was said of items of other kinds, until there is an article.
    others: Vec<Diagnostic>,
}

impl<E: FnMut(Option<ReadItem>, Vec<Diagnostic>)> Found<'_, E> {
    fn item(&mut self, element: Element<'_, '_>) {
        if element.name() == "newsItem" {
            self.articles += 1;
            for other in std::mem::take(&mut self.others) {
                (self.each)(None, vec![other]);
            }
            let mut diagnostics = Vec::new();
            let article = item::read(self.source, element, &mut diagnostics);
            (self.each)(Some(ReadItem { article, place: element.place() }), diagnostics);
            return;
        }
        let known = OTHER_ITEMS.iter().find(|(name, _)| *name == element.name());
        let message = match known {
            Some((name, what)) => format!("found a `{name}`, {what}; only news items are articles"),
            None => format!("found `{}`, expected a `newsItem`", element.qualified()),
        };
        let place = self.places.locate(element.place());
        let other = Diagnostic::new(codes::NOT_NEWS_ITEM, message).at(place);
        match self.articles {
            0 => self.others.push(other),
            _ => (self.each)(None, vec![other]),
        }
    }

    fn finish(mut self, root: Element<'_, '_>) -> Result<(), ReadError> {
        if self.articles > 0 {
            return Ok(());
        }
        let message = match self.others.as_slice() {
            [only] => only.message.clone(),
            [] => format!("found `{}` without an item, expected a `newsItem`", root.qualified()),
            others => format!("found {} items, none of them a news item", others.len()),
        };
        let place = self.source.location(root.place());
        self.others.insert(0, Diagnostic::new(codes::NO_NEWS_ITEM, message).at(place));
        Err(ReadError::new(self.others))
    }
}

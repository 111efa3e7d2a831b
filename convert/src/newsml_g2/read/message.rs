//! Finds the news items of a file.

use std::ops::Range;

use copydesk_model::{Article, Diagnostic};

use super::item;
use crate::source::Places;
use crate::xml::{Document, Element};
use crate::{Outcome, ReadError, Source, codes};

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

/// Reads every news item of a document.
pub(super) fn read(
    source: &Source,
    document: &Document<'_>,
) -> Result<Outcome<Vec<ReadItem>>, ReadError> {
    let root = document.root();
    let mut found = Found {
        source,
        places: source.places(),
        articles: Vec::new(),
        diagnostics: Vec::new(),
        others: 0,
    };
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

struct Found<'s> {
    source: &'s Source,
    places: Places<'s>,
    articles: Vec<ReadItem>,
    diagnostics: Vec<Diagnostic>,
    others: usize,
}

impl Found<'_> {
    fn item(&mut self, element: Element<'_, '_>) {
        if element.name() == "newsItem" {
            let article = item::read(self.source, element, &mut self.diagnostics);
            self.articles.push(ReadItem { article, place: element.place() });
            return;
        }
        self.others += 1;
        let known = OTHER_ITEMS.iter().find(|(name, _)| *name == element.name());
        let message = match known {
            Some((name, what)) => format!("found a `{name}`, {what}; only news items are articles"),
            None => format!("found `{}`, expected a `newsItem`", element.qualified()),
        };
        let place = self.places.locate(element.place());
        self.diagnostics.push(Diagnostic::new(codes::NOT_NEWS_ITEM, message).at(place));
    }

    fn finish(mut self, root: Element<'_, '_>) -> Result<Outcome<Vec<ReadItem>>, ReadError> {
        if !self.articles.is_empty() {
            return Ok(Outcome { value: self.articles, diagnostics: self.diagnostics });
        }
        let message = match self.diagnostics.first() {
            Some(first) if self.others == 1 => first.message.clone(),
            Some(_) => format!("found {} items, none of them a news item", self.others),
            None => format!("found `{}` without an item, expected a `newsItem`", root.qualified()),
        };
        let place = self.source.location(root.place());
        self.diagnostics.insert(0, Diagnostic::new(codes::NO_NEWS_ITEM, message).at(place));
        Err(ReadError::new(self.diagnostics))
    }
}

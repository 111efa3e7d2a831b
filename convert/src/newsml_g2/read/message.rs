//! Finds the news items of a file.

use copydesk_model::{Article, Diagnostic};

use super::findings::Findings;
use super::item;
use super::origins::Origins;
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

/// A news item that was read, with what says where things stand in it.
pub(super) struct ReadItem<'d> {
    pub(super) article: Article,
    pub(super) origin: Origins<'d>,
}

/// Reads every news item of a document.
pub(super) fn read<'d>(
    source: &'d Source,
    document: &'d Document<'d>,
) -> Result<(Vec<ReadItem<'d>>, Findings), ReadError> {
    let root = document.root();
    let mut found = Found { articles: Vec::new(), findings: Findings::default(), others: 0 };
    match root.name() {
        "newsMessage" => root
            .elements()
            .filter(|e| e.name() == "itemSet")
            .flat_map(Element::elements)
            .for_each(|e| found.item(e)),
        _ => found.item(root),
    }
    found.finish(root, source)
}

struct Found<'s> {
    articles: Vec<ReadItem<'s>>,
    findings: Findings,
    others: usize,
}

impl<'s> Found<'s> {
    fn item(&mut self, element: Element<'s, 's>) {
        if element.name() == "newsItem" {
            self.articles.push(item::read(element, &mut self.findings));
            return;
        }
        self.others += 1;
        let known = OTHER_ITEMS.iter().find(|(name, _)| *name == element.name());
        let message = match known {
            Some((name, what)) => {
                let what = match references(element) {
                    0 => (*what).to_owned(),
                    number => format!("{what} ({number})"),
                };
                format!("found a `{name}`, {what}; only news items are articles")
            }
            None if element.name() == "NewsML" => {
                "found `NewsML`, the standard before NewsML-G2, expected a `newsItem`".to_owned()
            }
            None => format!("found `{}`, expected a `newsItem`", element.qualified()),
        };
        // Some systems put items into a package, or a message into an element of their own.
        let before = self.articles.len();
        self.within(element);
        if known.is_none() && self.articles.len() > before {
            return;
        }
        self.findings.add(Diagnostic::new(codes::NOT_NEWS_ITEM, message), element.place());
    }

    /// Reads the news items that stand somewhere in an element.
    fn within(&mut self, element: Element<'s, 's>) {
        for child in element.elements() {
            if child.name() == "newsItem" {
                self.item(child);
            } else {
                self.within(child);
            }
        }
    }

    fn finish(
        mut self,
        root: Element<'_, '_>,
        source: &Source,
    ) -> Result<(Vec<ReadItem<'s>>, Findings), ReadError> {
        if !self.articles.is_empty() {
            return Ok((self.articles, self.findings));
        }
        let only = if self.others == 1 { self.findings.pop() } else { None };
        let message = match &only {
            Some((only, _)) => only.message.clone(),
            None if self.others > 0 => {
                format!("found {} items, none of them a news item", self.others)
            }
            None => format!("found `{}` without an item, expected a `newsItem`", root.qualified()),
        };
        let place = only.map_or_else(|| root.place(), |(_, place)| place);
        self.findings.put_first(Diagnostic::new(codes::NO_NEWS_ITEM, message), place);
        Err(ReadError::new(self.findings.located(source)))
    }
}

/// How many other items a package lists.
fn references(element: Element<'_, '_>) -> usize {
    let inside = element.elements().map(references).sum::<usize>();
    inside + usize::from(element.name() == "itemRef")
}

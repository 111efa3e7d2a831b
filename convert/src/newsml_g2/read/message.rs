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

/// Hands over what is read of each item of a document; an item of another kind holds no article.
///
/// The error is that there is no news item. What is known of the items then comes with it.
pub(super) fn read<'d>(
    source: &'d Source,
    document: &'d Document<'d>,
    each: &mut dyn FnMut(Option<ReadItem<'d>>, Findings),
) -> Result<(), ReadError> {
    let root = document.root();
    let mut found = Found { each, articles: 0, findings: Findings::default(), others: 0 };
    let is_part = source.around().is_some();
    match root.name() {
        "newsMessage" if !is_part => root
            .elements()
            .filter(|e| e.name() == "itemSet")
            .flat_map(Element::elements)
            .for_each(|e| found.item(e)),
        _ => found.item(root),
    }
    found.finish(root, source)
}

struct Found<'s, 'e> {
    each: &'e mut dyn FnMut(Option<ReadItem<'s>>, Findings),
    articles: usize,
    /// What was said of other items, until there is an article.
    findings: Findings,
    others: usize,
}

impl<'s> Found<'s, '_> {
    fn item(&mut self, element: Element<'s, 's>) {
        if element.name() == "newsItem" {
            if !self.findings.is_empty() {
                (self.each)(None, std::mem::take(&mut self.findings));
            }
            self.articles += 1;
            let mut findings = Findings::default();
            let item = item::read(element, &mut findings);
            (self.each)(Some(item), findings);
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
        let before = self.articles;
        self.within(element);
        if known.is_none() && self.articles > before {
            return;
        }
        self.findings.add(Diagnostic::new(codes::NOT_NEWS_ITEM, message), element.place());
        if self.articles > 0 {
            (self.each)(None, std::mem::take(&mut self.findings));
        }
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

    fn finish(mut self, root: Element<'_, '_>, source: &Source) -> Result<(), ReadError> {
        if self.articles > 0 {
            return Ok(());
        }
        if source.around().is_some() {
            // Who cut the message up knows whether there is a news item in it.
            (self.each)(None, self.findings);
            return Ok(());
        }
        let only = if self.others == 1 { self.findings.pop() } else { None };
        let message = match &only {
            Some((only, _)) => only.message.clone(),
            None => nothing_but(self.others, root.qualified()),
        };
        let place = only.map_or_else(|| root.place(), |(_, place)| place);
        self.findings.put_first(Diagnostic::new(codes::NO_NEWS_ITEM, message), place);
        Err(ReadError::new(self.findings.located(source)))
    }
}

/// What is said of a file without a news item that has so many items in an element.
pub(crate) fn nothing_but(items: usize, root: &str) -> String {
    match items {
        0 => format!("found `{root}` without an item, expected a `newsItem`"),
        1 => "found an item that is no news item".to_owned(),
        _ => format!("found {items} items, none of them a news item"),
    }
}

/// How many other items a package lists.
fn references(element: Element<'_, '_>) -> usize {
    let inside = element.elements().map(references).sum::<usize>();
    inside + usize::from(element.name() == "itemRef")
}

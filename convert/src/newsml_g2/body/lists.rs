//! Reads lists.

use copydesk_model::{BlockPart, List, ListItem, ListMark, Prose};

use super::classes;
use super::elements::is_list;
use super::inline::inline;
use super::prose::ProseBuilder;
use crate::xml::{Element, Node};

type Ids<'d> = Vec<(&'d str, BlockPart)>;

/// Reads a list, with the identifiers of its items; `None` if it holds no text.
pub(crate) fn list<'d>(element: Element<'d, '_>) -> Option<(List, Ids<'d>)> {
    let mut ids = Vec::new();
    let list = items(element, &mut Vec::new(), &mut ids)?;
    Some((list, ids))
}

fn mark(element: Element<'_, '_>) -> ListMark {
    let usual = if element.name().eq_ignore_ascii_case("ol") {
        let start = element.attribute("start").and_then(|s| s.parse().ok()).unwrap_or(1);
        ListMark::number(start, '.').unwrap_or_default()
    } else {
        ListMark::default()
    };
    element.attribute("class").and_then(classes::list).unwrap_or(usual)
}

fn items<'d>(element: Element<'d, '_>, path: &mut Vec<u32>, ids: &mut Ids<'d>) -> Option<List> {
    let mut list = List { mark: mark(element), items: Vec::new() };
    members(&mut list, element, path, ids);
    (!list.items.is_empty()).then_some(list)
}

/// Adds what an element of a list holds.
fn members<'d>(list: &mut List, element: Element<'d, '_>, path: &mut Vec<u32>, ids: &mut Ids<'d>) {
    for node in element.nodes() {
        match node {
            Node::Text(text) => list.items.extend(Prose::new(text).ok().map(ListItem::new)),
            // A list directly in a list belongs to the item before it.
            Node::Element(child) if is_list(child) => below_last(list, child, path, ids),
            Node::Element(child) => item(list, child, path, ids),
        }
    }
}

fn below_last<'d>(list: &mut List, child: Element<'d, '_>, path: &mut Vec<u32>, ids: &mut Ids<'d>) {
    let last = list.items.len().saturating_sub(1);
    let flat = path.len() + 1 >= List::MAX_DEPTH;
    match list.items.last_mut() {
        Some(item) if item.list.is_none() && !flat => {
            path.push(u32::try_from(last).unwrap_or(u32::MAX));
            item.list = items(child, path, ids);
            path.pop();
        }
        _ => members(list, child, path, ids),
    }
}

/// Reads an item: its lines, and the list below it.
fn item<'d>(list: &mut List, element: Element<'d, '_>, path: &mut Vec<u32>, ids: &mut Ids<'d>) {
    let mut line = ProseBuilder::default();
    let mut below = Vec::new();
    lines(&mut line, element, &mut below);
    if let Some(text) = line.finish() {
        let number = u32::try_from(list.items.len()).unwrap_or(u32::MAX);
        add(list, text);
        if let Some(id) = element.attribute("id") {
            let mut path = path.clone();
            path.push(number);
            ids.push((id, BlockPart::Item(path)));
        }
    }
    for child in below {
        below_last(list, child, path, ids);
    }
}

fn add(list: &mut List, text: Prose) {
    list.items.push(ListItem::new(text));
}

/// Gathers the text of an item; blocks in it are lines, lists are left for later.
fn lines<'d, 'a>(
    line: &mut ProseBuilder,
    element: Element<'d, 'a>,
    below: &mut Vec<Element<'d, 'a>>,
) {
    for node in element.nodes() {
        match node {
            Node::Text(text) => line.push(text),
            Node::Element(child) if is_list(child) => below.push(child),
            Node::Element(child) if super::elements::is_block(child) => {
                line.line_break();
                lines(line, child, below);
                line.line_break();
            }
            Node::Element(child) => inline(line, child),
        }
    }
}

//! Reads tables.

use copydesk_model::{BlockPart, Cell, Prose, Row, Table};

use super::elements::is_block;
use super::inline::inline;
use super::prose::ProseBuilder;
use crate::xml::{Element, Node};

type Ids<'d> = Vec<(&'d str, BlockPart)>;

/// Reads a table, with the identifiers of its texts; `None` if it holds no row.
pub(crate) fn table<'d>(element: Element<'d, '_>, own: bool) -> Option<(Table, Ids<'d>)> {
    let mut reading =
        Reading { table: Table { caption: None, rows: Vec::new() }, ids: Vec::new(), own };
    reading.rows(element, false);
    let Reading { table, ids, .. } = reading;
    (!table.rows.is_empty()).then_some((table, ids))
}

struct Reading<'d> {
    table: Table,
    ids: Ids<'d>,
    own: bool,
}

impl<'d> Reading<'d> {
    fn rows(&mut self, element: Element<'d, '_>, in_head: bool) {
        for node in element.nodes() {
            let child = match node {
                Node::Text(text) => {
                    self.stray(Prose::new(text).ok());
                    continue;
                }
                Node::Element(child) => child,
            };
            match child.name().to_ascii_lowercase().as_str() {
                "caption" if self.table.caption.is_none() => {
                    self.table.caption = lines(child);
                    self.name(child, BlockPart::Caption);
                }
                "tr" => self.row(child, in_head),
                "thead" => self.rows(child, true),
                "tbody" | "tfoot" => self.rows(child, false),
                _ => self.stray(lines(child)),
            }
        }
    }

    /// Words in a table outside of its rows.
    fn stray(&mut self, text: Option<Prose>) {
        if let Some(text) = text {
            self.table.rows.push(Row { header: false, cells: vec![Cell::new(Some(text))] });
        }
    }

    fn name(&mut self, element: Element<'d, '_>, part: BlockPart) {
        if let Some(id) = element.attribute("id") {
            self.ids.push((id, part));
        }
    }

    fn row(&mut self, element: Element<'d, '_>, in_head: bool) {
        let headed = |e: Element<'_, '_>| e.name().eq_ignore_ascii_case("th");
        let marked = element.attribute("class") == Some("header");
        let all = element.elements().all(headed) && element.elements().next().is_some();
        let header = if self.own { marked } else { in_head || all };
        let row = u32::try_from(self.table.rows.len()).unwrap_or(u32::MAX);
        let mut cells = Vec::new();
        for node in element.nodes() {
            let child = match node {
                Node::Text(text) => {
                    cells.extend(Prose::new(text).ok().map(|text| Cell::new(Some(text))));
                    continue;
                }
                Node::Element(child) => child,
            };
            let cell = u32::try_from(cells.len()).unwrap_or(u32::MAX);
            self.name(child, BlockPart::Cell { row, cell });
            let marked = !header || child.attribute("class") == Some("header");
            cells.push(Cell {
                text: lines(child),
                header: headed(child) && marked,
                columns: span(child, "colspan"),
                rows: span(child, "rowspan"),
            });
        }
        if !cells.is_empty() {
            self.table.rows.push(Row { header, cells });
        }
    }
}

fn span(element: Element<'_, '_>, name: &str) -> u16 {
    let value = element.attribute(name).and_then(|s| s.trim().parse().ok());
    value.filter(|n| *n >= 1).unwrap_or(1)
}

/// The text of a cell; blocks in it are lines.
fn lines(element: Element<'_, '_>) -> Option<Prose> {
    let mut line = ProseBuilder::default();
    gather(&mut line, element);
    line.finish()
}

/// Adds all text of an element, each block a line.
pub(crate) fn gather(line: &mut ProseBuilder, element: Element<'_, '_>) {
    for node in element.nodes() {
        match node {
            Node::Text(text) => line.push(text),
            Node::Element(child) if is_block(child) => {
                line.line_break();
                gather(line, child);
                line.line_break();
            }
            Node::Element(child) => inline(line, child),
        }
    }
}

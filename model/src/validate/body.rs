//! Lists, tables and block quotations that have something in them, and are not too deep.

use std::fmt::Display;

use super::Findings;
use crate::article::index;
use crate::{Article, Block, Cell, FurnitureKind, List, Row, Table, TextPath, codes};

pub(super) fn check(article: &Article, findings: &mut Findings) {
    for (s, section) in article.sections.iter().enumerate() {
        for (b, block) in section.blocks.iter().enumerate() {
            check_block(&TextPath::block(index(s), index(b)), block, findings);
        }
    }
    for (i, furniture) in article.furniture.iter().enumerate() {
        if let Some(before) = &furniture.before
            && !can_stand_before(article, before)
        {
            findings.add(
                codes::FURNITURE_NOWHERE,
                format_args!("furniture[{i}].before"),
                format!("found {before}, expected the path of a byline, heading or block"),
                if furniture.kind == FurnitureKind::Label {
                    "give the path of the byline that the label stands before"
                } else {
                    "correct the path, or leave it out for the end of the article"
                },
            );
        }
    }
}

/// Whether furniture can stand before this: a byline, a heading, or a block as a whole.
fn can_stand_before(article: &Article, path: &TextPath) -> bool {
    match path {
        TextPath::Byline(_) | TextPath::Heading(_) => article.text_at(path).is_some(),
        TextPath::Block { section, block, part: crate::BlockPart::Whole } => article
            .sections
            .get(*section as usize)
            .is_some_and(|section| section.blocks.len() > *block as usize),
        TextPath::Headline(_) | TextPath::Summary | TextPath::Block { .. } => false,
    }
}

fn check_block(path: &TextPath, block: &Block, findings: &mut Findings) {
    match block {
        Block::Paragraph(_) | Block::Image(_) => {}
        Block::List(list) => check_list(path, list, 1, findings),
        Block::BlockQuotation(quotation) => {
            if quotation.paragraphs.is_empty() {
                empty(
                    codes::EMPTY_BLOCK_QUOTATION,
                    path,
                    "a block quotation without paragraphs",
                    findings,
                );
            }
        }
        Block::Table(table) => check_table(path, table, findings),
    }
}

fn empty(code: crate::Code, path: impl Display, what: &str, findings: &mut Findings) {
    findings.add(code, path, format!("found {what}, expected at least one"), "delete it");
}

fn check_list(path: &dyn Display, list: &List, depth: usize, findings: &mut Findings) {
    if list.items.is_empty() {
        empty(codes::EMPTY_LIST, path, "a list without items", findings);
    }
    if depth > List::MAX_DEPTH {
        let most = List::MAX_DEPTH;
        let message = format!("found a list inside {most} others, expected at most {most} in all");
        findings.add(codes::DEEP_LIST, path, message, "move the items to an outer list");
        return;
    }
    for (i, item) in list.items.iter().enumerate() {
        if let Some(list) = &item.list {
            check_list(&format!("{path}.items[{i}]"), list, depth + 1, findings);
        }
    }
}

fn check_table(path: &TextPath, table: &Table, findings: &mut Findings) {
    if table.rows.is_empty() {
        empty(codes::EMPTY_TABLE, path, "a table without rows", findings);
    }
    for (r, row) in table.rows.iter().enumerate() {
        if row.cells.is_empty() {
            empty(
                codes::EMPTY_ROW,
                format_args!("{path}.rows[{r}]"),
                "a row without cells",
                findings,
            );
        }
        for (c, cell) in row.cells.iter().enumerate() {
            check_cell(&format_args!("{path}.rows[{r}].cells[{c}]"), row, cell, findings);
        }
    }
}

fn check_cell(path: &dyn Display, row: &Row, cell: &Cell, findings: &mut Findings) {
    if cell.columns == 0 || cell.rows == 0 {
        let message = format!("found a cell of {} columns and {} rows", cell.columns, cell.rows);
        findings.add(
            codes::EMPTY_SPAN,
            path,
            message + ", expected at least 1",
            "leave both out for an ordinary cell",
        );
    }
    if row.header && cell.header {
        findings.add(
            codes::HEADER_TWICE,
            path,
            "found a header cell in a header row, expected only one of the two",
            "leave out `header` of the cell",
        );
    }
}

//! The rows of an article.

use copydesk_convert::model::{Anchor, Article};

use super::cell::{Cell, Column, Row, day, text, time, whole};
use super::{Table, events, figures, quotes};
use crate::archive::Origin;

/// The columns that each table begins with: by the first one tables can be joined.
pub(super) const ARTICLE: [Column; 6] = [
    text("article"),
    text("guid"),
    text("headline"),
    day("published"),
    time("published_at"),
    text("language"),
];

/// Where an annotation stands: the text, and the code points before it.
pub(super) const PATH: Column = text("path");
pub(super) const START: Column = whole("start");

/// The rows of an article in each table that is wanted.
#[derive(Debug)]
pub(crate) struct Rows {
    /// What each row begins with.
    pub(crate) article: Row,
    /// The rest of each row, by table.
    pub(crate) tables: Vec<Vec<Row>>,
}

impl Rows {
    /// The rows of an article, which has a number in its input.
    pub(crate) fn new(tables: &[Table], origin: &Origin, number: u64, article: &Article) -> Self {
        let many = origin.format.is_some_and(|format| format.info().many);
        let name = if many { format!("{}#{number}", origin.name) } else { origin.name.clone() };
        let rows = |table: &Table| match table {
            Table::Quotes => article.quotes.iter().map(|one| quotes::row(one, article)).collect(),
            Table::Figures => {
                article.figures.iter().map(|one| figures::row(one, article)).collect()
            }
            Table::Events => article.events.iter().map(|one| events::row(one, article)).collect(),
        };
        Self {
            article: vec![
                Cell::Text(name),
                Cell::text(article.guid.as_ref()),
                Cell::text(article.headline()),
                Cell::day(article.published),
                Cell::time(article.published),
                Cell::text(article.language.as_ref()),
            ],
            tables: tables.iter().map(rows).collect(),
        }
    }
}

/// What stands in these two.
pub(super) fn place(anchor: Option<&Anchor>) -> [Cell; 2] {
    let at = anchor.and_then(|anchor| anchor.at.as_ref());
    let start = at.map_or(Cell::Empty, |at| Cell::Whole(at.start.into()));
    [Cell::text(at.map(|at| &at.path)), start]
}

//! Tables of pipes, exactly as they are written here: another table is a paragraph.

use copydesk_model::{Cell, Row, Table};

use super::inline;
use super::line::{Line, joined};

/// The most lines that a caption has.
const MAX_CAPTION: usize = 4;

/// Reads a whole chunk as a table: a caption, if there is one, and the rows.
pub(super) fn read(lines: &[Line<'_>]) -> Option<(Table, usize)> {
    let top = lines.iter().take(MAX_CAPTION + 1).position(|line| line.text.starts_with('|'))?;
    let (above, below) = lines.split_at_checked(top)?;
    let caption = if above.is_empty() { None } else { Some(inline::read(&joined(above))?) };
    let header = below.get(1).is_some_and(|line| is_rule(line.text));
    let below = below.iter().enumerate().filter(|(i, _)| !(header && *i == 1));
    let rows = below.map(|(i, line)| {
        let cells = cells(line.text)?;
        Some(Row { header: header && i == 0, cells })
    });
    Some((Table { caption, rows: rows.collect::<Option<_>>()? }, lines.len()))
}

fn is_rule(text: &str) -> bool {
    text.strip_suffix('|')
        .is_some_and(|text| !text.is_empty() && text.split("| --- ").all(str::is_empty))
}

fn cells(text: &str) -> Option<Vec<Cell>> {
    let inner = text.strip_prefix('|')?.strip_suffix('|')?;
    let cells = inner.split('|').map(|cell| {
        let words = cell.trim();
        match inline::read(words) {
            Some(prose) => Some(Cell::new(Some(prose))),
            None => words.is_empty().then(|| Cell::new(None)),
        }
    });
    cells.collect()
}

/// Writes a table.
pub(super) fn write(table: &Table) -> String {
    let mut out = String::new();
    if let Some(caption) = &table.caption {
        out.push_str(&inline::write(caption).replace('\n', "  \n"));
        out.push('\n');
    }
    for (i, row) in table.rows.iter().enumerate() {
        for cell in &row.cells {
            out.push_str("| ");
            if let Some(text) = &cell.text {
                out.push_str(&inline::write(text));
                out.push(' ');
            }
        }
        out.push_str("|\n");
        if i == 0 && row.header {
            out.push_str(&"| --- ".repeat(row.cells.len()));
            out.push_str("|\n");
        }
    }
    out.pop();
    out
}

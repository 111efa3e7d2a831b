//! How much structure a text may have. Short lines take far more memory as pieces than as bytes, and
//! the article must have a JSON that is read again.

use copydesk_model::{Block, Cell, List, Prose};

use super::line::{Chunk, Line, joined};
use super::piece::Piece;

/// The most lines of a chunk that can be more than one paragraph. A whole book has some ten thousand.
pub(super) const MAX_LINES: usize = 400_000;

/// The most marks of a text. Beyond it the text is taken literally.
pub(super) const MAX_MARKS: usize = 100_000;

/// How many values of JSON the pieces of a text may come to. What stands behind them is one
/// paragraph.
const MAX_VALUES: usize = 1_250_000;

/// How many values of JSON the pieces that were read so far come to, or a few more.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Values {
    pieces: usize,
    values: usize,
}

impl Values {
    /// Counts the pieces that have come to these.
    pub(super) fn add(&mut self, pieces: &[Piece]) {
        let new = pieces.get(self.pieces..).unwrap_or_default();
        self.values += new.iter().map(of_piece).sum::<usize>();
        self.pieces = pieces.len();
    }

    /// Whether no more pieces are to be told apart.
    pub(super) const fn are_many(self) -> bool {
        self.values > MAX_VALUES
    }
}

/// All lines of a chunk as one.
pub(super) fn as_one_line(chunk: &[Line<'_>]) -> String {
    joined(chunk).replace('\n', " ")
}

/// All lines that are left as one.
pub(super) fn rest<'a>(chunks: impl Iterator<Item = Chunk<'a>>) -> String {
    let mut text = String::new();
    for chunk in chunks {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&as_one_line(&chunk));
    }
    text
}

fn of_piece(piece: &Piece) -> usize {
    match piece {
        Piece::Headline(_) | Piece::Furniture(..) => 6,
        Piece::Byline(byline) => 4 + 6 * byline.authors.len(),
        Piece::Heading(heading) => 5 + of_prose(&heading.text),
        Piece::Opening(_, prose) => 8 + of_prose(prose),
        Piece::Block(block) => of_block(block),
        Piece::Escaped(prose) => of_prose(prose),
    }
}

/// A string; with marks an object of it, and for each mark an object of at most five.
fn of_prose(prose: &Prose) -> usize {
    match prose.marks().len() {
        0 => 1,
        marks => 3 + 6 * marks,
    }
}

fn of_block(block: &Block) -> usize {
    match block {
        Block::Paragraph(prose) => of_prose(prose),
        Block::List(list) => 1 + of_list(list, List::MAX_DEPTH),
        Block::BlockQuotation(quotation) => {
            3 + quotation.paragraphs.iter().map(of_prose).sum::<usize>()
        }
        Block::Table(table) => {
            let rows =
                table.rows.iter().map(|row| 3 + row.cells.iter().map(of_cell).sum::<usize>());
            4 + table.caption.as_ref().map_or(0, of_prose) + rows.sum::<usize>()
        }
        Block::Image(image) => 4 + image.caption.as_ref().map_or(0, of_prose),
    }
}

fn of_cell(cell: &Cell) -> usize {
    cell.text.as_ref().map_or(1, of_prose)
}

fn of_list(list: &List, depth: usize) -> usize {
    let items = list.items.iter().map(|item| {
        let inner = item.list.as_ref().filter(|_| depth > 1);
        of_prose(&item.text) + inner.map_or(0, |list| 2 + of_list(list, depth - 1))
    });
    3 + items.sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::super::characters::Looks;
    use super::*;
    use crate::text::structure;

    fn read(text: &str) -> Vec<Piece> {
        structure::read(text, &structure::Known::default())
    }

    #[test]
    fn what_is_behind_too_many_pieces_is_one_paragraph() {
        let text = "a\n\n".repeat(MAX_VALUES + 10);
        let (pieces, beyond) =
            structure::read_noting(&text, Looks::of(&text), &structure::Known::default());
        assert!(beyond);
        assert!((MAX_VALUES - 10..MAX_VALUES + 10).contains(&pieces.len()), "{}", pieces.len());
        let last = pieces.last().and_then(|piece| piece.view().as_literal());
        assert!(last.is_some_and(|text| text.starts_with("a a a")), "{last:?}");
    }

    #[test]
    fn too_many_lines_are_one_paragraph() {
        let head = "A headline\n\n";
        assert_eq!(read(&format!("{head}{}", "- a\n".repeat(MAX_LINES + 1))).len(), 2);
        assert_eq!(read(&format!("{head}{}", "* a\n- a\n".repeat(5))).len(), 11);
        assert_eq!(read(&format!("{head}{}", "* a\n- a\n".repeat(MAX_LINES))).len(), 2);
    }

    #[test]
    fn every_sort_of_piece_counts() {
        let pieces = read("A headline\n\nBy Ann Bell\n\n- a\n- b\n\n> c\n\n*a* b\n\nd");
        assert_eq!(pieces.iter().map(of_piece).collect::<Vec<_>>(), [6, 10, 6, 4, 9, 1]);
    }
}

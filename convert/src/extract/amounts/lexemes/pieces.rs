//! The lexemes of some units of a document, one behind the other.

use std::mem::take;
use std::ops::Range;

use super::super::super::document::{Document, Unit};
use super::super::super::spare;
use super::super::super::tokens::Flags;
use super::cut::{Cutter, Run};
use super::{Lexeme, Lexemes};

/// The lexemes and sentences of some units.
#[derive(Default)]
pub(crate) struct Pieces {
    items: Vec<Lexeme>,
    /// The sentences, as ranges of the lexemes of their unit.
    sentences: Vec<Range<usize>>,
}

/// What one unit has of [`Pieces`].
pub(crate) struct Piece {
    items: Range<usize>,
    sentences: Range<usize>,
    measures: bool,
}

impl Pieces {
    /// None yet; with room for those of a document, but for no more than so many.
    pub(crate) fn with_room(document: &Document, most: usize) -> Self {
        let mut pieces = Self {
            items: spare::take(|spare| &mut spare.lexemes),
            sentences: spare::take(|spare| &mut spare.pieces),
        };
        pieces.sentences.reserve(document.sentences.len().min(most));
        pieces.items.reserve(document.tokens.len().min(most));
        pieces
    }

    /// How many lexemes there are.
    pub(crate) const fn len(&self) -> usize {
        self.items.len()
    }

    /// Makes room for other units.
    pub(crate) fn clear(&mut self) {
        self.items.clear();
        self.sentences.clear();
    }

    /// Adds those of the sentences of a unit that may hold an amount or tell of an event, with the last
    /// lexeme of each other sentence, so that what stands before a sentence is the same.
    pub(crate) fn add(&mut self, document: &Document, unit: &Unit) -> Piece {
        self.cut(document, unit, false)
    }

    /// As [`Pieces::add`]; every sentence as a whole, if so.
    pub(super) fn cut(&mut self, document: &Document, unit: &Unit, whole: bool) -> Piece {
        let (first, sentence) = (self.items.len(), self.sentences.len());
        let text = text_of(document, unit);
        let words = &document.language.words;
        let mut cutter = Cutter::new(text, unit.bytes.start, words, &mut self.items);
        let mut uneven = document.noted.uneven.get(unit.uneven.start..).unwrap_or_default();
        for sentence in document.sentences.get(unit.sentences.clone()).unwrap_or_default() {
            let from = cutter.len();
            let ends = [sentence.tokens.start, sentence.tokens.end].map(|i| document.tokens.get(i));
            let glued = ends.into_iter().flatten().any(|token| !token.has(Flags::SPACED));
            let Range { start, end } = sentence.tokens.clone();
            let (own, behind) = split_below(uneven, end);
            uneven = behind;
            let tokens = document.tokens.get(start..end).unwrap_or_default();
            let run = Run { tokens, first: start, uneven: own };
            cutter.sentence(start.saturating_sub(unit.tokens.start), run, whole || glued);
            self.sentences.push(from..cutter.len());
        }
        let rest = cutter.at < text.trim_end().len();
        cutter.rest(unit.tokens.len());
        let measures = cutter.measures || rest;
        let items = first..self.items.len();
        Piece { items, sentences: sentence..self.sentences.len(), measures }
    }

    /// The lexemes of a unit, whose bytes are those of the text of the document, and its sentences.
    pub(crate) fn of<'t>(
        &'t self,
        document: &'t Document,
        unit: &Unit,
        piece: &Piece,
    ) -> (Lexemes<'t>, &'t [Range<usize>]) {
        let items = self.items.get(piece.items.clone()).unwrap_or_default();
        let (text, words) = (text_of(document, unit), &document.language.words);
        let lexemes = Lexemes { text, words, items, measures: piece.measures };
        (lexemes, self.sentences.get(piece.sentences.clone()).unwrap_or_default())
    }
}

impl Drop for Pieces {
    fn drop(&mut self) {
        spare::leave(|spare| &mut spare.lexemes, take(&mut self.items));
        spare::leave(|spare| &mut spare.pieces, take(&mut self.sentences));
    }
}

/// How many numbers are looked at together.
const TOGETHER: usize = 4;

/// The first of some numbers, which rise, that are below one, and the others. They are few, but how many is nothing
/// that the processor can guess.
fn split_below(numbers: &[u32], end: usize) -> (&[u32], &[u32]) {
    let is_below = |number: &&u32| (**number as usize) < end;
    let first = numbers.first_chunk::<TOGETHER>().map(|few| few.iter().filter(is_below).count());
    let count = first.filter(|count| *count < TOGETHER);
    let count = count.unwrap_or_else(|| numbers.iter().take_while(is_below).count());
    numbers.split_at_checked(count).unwrap_or((numbers, &[]))
}

/// The text of a document up to the end of a unit.
fn text_of<'t>(document: &'t Document, unit: &Unit) -> &'t str {
    document.text.get(..unit.bytes.end).unwrap_or_default()
}

//! The lexemes of some units of a document, one behind the other.

use std::mem::take;
use std::ops::Range;

use super::super::super::document::{Document, Unit};
use super::super::super::lexicon::Hints;
use super::super::super::spare;
use super::super::super::tokens::Flags;
use super::cut::{Cutter, Run};
use super::{Cut, Lexemes};

/// Of how many lexemes one is a head, about.
const HEADS: usize = 8;

/// The lexemes and sentences of some units.
#[derive(Default)]
pub(crate) struct Pieces {
    cut: Cut,
    /// The sentences, as ranges of the lexemes of their unit.
    sentences: Vec<Range<usize>>,
}

/// What one unit has of [`Pieces`].
pub(crate) struct Piece {
    items: Range<usize>,
    heads: Range<usize>,
    sentences: Range<usize>,
    measures: bool,
    times: bool,
}

impl Pieces {
    /// None yet; with room for those of a document, but for no more than so many.
    pub(crate) fn with_room(document: &Document, most: usize) -> Self {
        let (items, sentences) = (document.tokens.len(), document.sentences.len());
        let mut cut = Cut {
            items: spare::take_for(items.min(most), |spare| &mut spare.lexemes),
            heads: spare::take(|spare| &mut spare.heads),
        };
        cut.heads.reserve(items.min(most) / HEADS);
        Self { cut, sentences: spare::take_for(sentences.min(most), |spare| &mut spare.pieces) }
    }

    /// How many lexemes there are.
    pub(crate) const fn len(&self) -> usize {
        self.cut.items.len()
    }

    /// Makes room for other units.
    pub(crate) fn clear(&mut self) {
        self.cut.items.clear();
        self.cut.heads.clear();
        self.sentences.clear();
    }

    /// Adds those of the sentences of a unit that may hold an amount or tell of an event, with the last
    /// lexeme of each other sentence, so that what stands before a sentence is the same.
    pub(crate) fn add(&mut self, document: &Document, unit: &Unit) -> Piece {
        self.cut(document, unit, false)
    }

    /// As [`Pieces::add`]; every sentence as a whole, if so.
    pub(super) fn cut(&mut self, document: &Document, unit: &Unit, whole: bool) -> Piece {
        let (first, sentence) = (self.cut.items.len(), self.sentences.len());
        let heads = self.cut.heads.len();
        let text = text_of(document, unit);
        let words = &document.language.words;
        let mut cutter = Cutter::new(text, unit.bytes.start, words, &mut self.cut);
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
        let times = cutter.hints.has(Hints::TIMES);
        let items = first..self.cut.items.len();
        let heads = heads..self.cut.heads.len();
        Piece { items, heads, sentences: sentence..self.sentences.len(), measures, times }
    }

    /// The lexemes of a unit, whose bytes are those of the text of the document, and its sentences.
    pub(crate) fn of<'t>(
        &'t self,
        document: &'t Document,
        unit: &Unit,
        piece: &Piece,
    ) -> (Lexemes<'t>, &'t [Range<usize>]) {
        let items = self.cut.items.get(piece.items.clone()).unwrap_or_default();
        let heads = self.cut.heads.all().get(piece.heads.clone()).unwrap_or_default();
        let (text, words) = (text_of(document, unit), &document.language.words);
        let Piece { measures, times, .. } = *piece;
        let lexemes = Lexemes { text, words, items, heads, measures, times };
        (lexemes, self.sentences.get(piece.sentences.clone()).unwrap_or_default())
    }
}

impl Drop for Pieces {
    fn drop(&mut self) {
        spare::leave(|spare| &mut spare.lexemes, take(&mut self.cut.items));
        spare::leave(|spare| &mut spare.heads, take(&mut self.cut.heads));
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

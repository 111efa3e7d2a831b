//! Reads the pieces of a text, one chunk after the other.
//!
//! A chunk is taken for more than a paragraph only if writing what it was taken for gives the same
//! words again, and reading those gives the same piece. So whatever is read is read the same when it
//! has been written, and nothing is lost.

use copydesk_model::{Block, Byline, Dateline, FurnitureKind, HeadingMark, Headline, Prose};

use super::characters::Looks;
use super::line::{Chunks, Line, chunks, chunks_of, evened, joined, same_words, unjoined};
use super::piece::Piece;
use super::{
    bare, byline, dateline, furniture, heading, headline, image, inline, limits, list, quotation,
    table, unspaced,
};

/// What front matter says of the pieces above the body: what it gives is recognised by its words, and
/// what it says is not there is not looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) headline: Option<Option<Headline>>,
    pub(super) bylines: Option<Vec<Byline>>,
    pub(super) dateline: Option<Option<Dateline>>,
}

/// Reads the pieces of a text.
pub(super) fn read(text: &str, known: &Known) -> Vec<Piece> {
    read_noting(text, Looks::of(text), known).0
}

/// Reads the pieces of a text that was looked at; and whether there were so many that the rest is one.
pub(super) fn read_noting(text: &str, looks: Looks, known: &Known) -> (Vec<Piece>, bool) {
    let mut reader = Reader { marks: looks.marks, ..Reader::new(known) };
    let mut pieces = Vec::with_capacity(USUAL);
    let text = evened(text, looks);
    let mut chunks = chunks_of(&text, looks).peekable();
    let mut alone = true;
    let mut values = limits::Values::default();
    while !values.are_many() && chunks.peek().is_some() {
        let Some(chunk) = chunks.next() else { break };
        let next = chunks.peek();
        alone &= next.is_none();
        reader.chunk(&chunk, next.map(|next| &**next), alone, &mut pieces);
        values.add(&pieces);
        alone = false;
    }
    let rest = limits::rest(chunks);
    if !rest.is_empty() {
        reader.chunk(&unjoined(&rest), None, false, &mut pieces);
    }
    bare::find(&mut pieces);
    (pieces, !rest.is_empty())
}

/// More pieces than a usual article has.
const USUAL: usize = 32;

/// How far down the page a text has been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Headline,
    Bylines,
    Body,
}

/// What the pieces that were read so far mean for the next one.
#[derive(Clone, Debug)]
pub(super) struct Reader<'k> {
    known: &'k Known,
    stage: Stage,
    /// Whether the next block is the first.
    opening: bool,
    bylines: usize,
    /// Whether there may be delimiters of marks.
    marks: bool,
}

impl<'k> Reader<'k> {
    pub(super) fn new(known: &'k Known) -> Self {
        let stage = if known.headline == Some(None) { Stage::Bylines } else { Stage::Headline };
        Self { known, stage, opening: true, bylines: 0, marks: true }
    }

    /// Whether what comes next in the text matters for the next piece.
    pub(super) fn looks_ahead(&self) -> bool {
        self.stage == Stage::Bylines
    }

    /// Reads a chunk; `next` is the one after it, and `alone` says that there is no other.
    pub(super) fn chunk(
        &mut self,
        chunk: &[Line<'_>],
        next: Option<&[Line<'_>]>,
        alone: bool,
        out: &mut Vec<Piece>,
    ) {
        if chunk.len() > limits::MAX_LINES {
            let text = limits::as_one_line(chunk);
            self.piece(&unjoined(&text), next, out);
            return;
        }
        let ends = unspaced::ends(chunk, alone).filter(|_| !self.is_one(chunk, next));
        let mut at = 0;
        while let Some(rest) = chunk.get(at..).filter(|rest| !rest.is_empty()) {
            let end =
                ends.as_ref().and_then(|ends| ends.get(ends.partition_point(|end| *end <= at)));
            let scope = end.and_then(|end| chunk.get(at..*end)).unwrap_or(rest);
            let after = chunk.get(at + scope.len()..).filter(|lines| !lines.is_empty()).or(next);
            at += self.piece(scope, after, out).max(1);
        }
    }

    /// Whether a chunk is one piece by its marks, whatever the length of its lines.
    fn is_one(&self, chunk: &[Line<'_>], next: Option<&[Line<'_>]>) -> bool {
        let bare = |piece: &Piece| {
            matches!(piece, Piece::Headline(headline) if headline.mark == HeadingMark::BARE)
                && self.known.headline.is_none()
        };
        self.structure(chunk, next).is_some_and(|(piece, n)| n == chunk.len() && !bare(&piece))
    }

    /// Reads the piece that some lines begin with; gives the number of its lines.
    fn piece(
        &mut self,
        lines: &[Line<'_>],
        next: Option<&[Line<'_>]>,
        out: &mut Vec<Piece>,
    ) -> usize {
        if lines.first().is_some_and(|line| line.text.starts_with('\\')) {
            let piece = self.backslashed(&joined(lines), next);
            self.push(piece, out);
            return lines.len();
        }
        if let Some((piece, count)) = self.structure(lines, next) {
            self.push(Some(piece), out);
            return count;
        }
        if let [line] = lines {
            self.push(self.paragraph(line.text), out);
            return 1;
        }
        // What is no structure as it stands must not become one when its lines are joined.
        let text = joined(lines);
        let joined = unjoined(&text);
        let mut rest = joined.as_slice();
        while !rest.is_empty() {
            if let Some((piece, count)) = self.structure(rest, next) {
                self.push(Some(piece), out);
                rest = rest.get(count..).unwrap_or_default();
            } else {
                let piece = self.paragraph(&super::line::joined(rest));
                self.push(piece, out);
                break;
            }
        }
        lines.len()
    }

    fn push(&mut self, piece: Option<Piece>, out: &mut Vec<Piece>) {
        let Some(piece) = piece else { return };
        self.stage = match piece {
            Piece::Headline(_) => Stage::Bylines,
            Piece::Byline(_) => Stage::Bylines,
            Piece::Furniture(..) if self.stage == Stage::Bylines => Stage::Bylines,
            _ => Stage::Body,
        };
        self.bylines += usize::from(matches!(piece, Piece::Byline(_)));
        self.opening &= !matches!(piece, Piece::Block(_) | Piece::Opening(..) | Piece::Escaped(_));
        out.push(piece);
    }

    /// Reads a chunk that begins with a backslash: a paragraph. The backslash is taken off if the
    /// words without it would be read as something else.
    fn backslashed(&self, text: &str, next: Option<&[Line<'_>]>) -> Option<Piece> {
        let words = text.trim_start_matches('\\');
        let escape = !words.is_empty()
            && !words.starts_with(char::is_whitespace)
            && !self.is_literal(words, next);
        match text.strip_prefix('\\').filter(|_| escape) {
            Some(text) => Prose::new(text).ok().map(Piece::Escaped),
            None => Piece::literal(text),
        }
    }

    fn is_literal(&self, text: &str, next: Option<&[Line<'_>]>) -> bool {
        self.structure(&unjoined(text), next).is_none()
            && self.paragraph(text).is_some_and(|piece| piece.view().as_literal().is_some())
    }

    /// A paragraph, behind the dateline if it is the first block and has one.
    fn paragraph(&self, text: &str) -> Option<Piece> {
        let opening = self.opening.then(|| self.dateline(text)).flatten();
        if let Some((dateline, rest)) = opening {
            return Some(Piece::Opening(dateline, self.prose(rest)?));
        }
        self.prose(text).map(|prose| Piece::Block(Block::Paragraph(prose)))
    }

    fn prose(&self, text: &str) -> Option<Prose> {
        let marked = if self.marks { inline::marked(text) } else { None };
        marked.or_else(|| Prose::new(text).ok())
    }

    fn dateline<'t>(&self, text: &'t str) -> Option<(Dateline, &'t str)> {
        match &self.known.dateline {
            None => dateline::read(text),
            Some(known) => {
                let dateline = known.as_ref()?;
                let rest = text.strip_prefix(dateline.text.as_str())?.strip_prefix(' ')?;
                (!rest.starts_with(char::is_whitespace) && !rest.is_empty())
                    .then(|| (dateline.clone(), rest))
            }
        }
    }

    /// The structure that some lines begin with, if it is written with the same words and read the
    /// same again; and the number of its lines.
    fn structure(&self, lines: &[Line<'_>], next: Option<&[Line<'_>]>) -> Option<(Piece, usize)> {
        let (piece, count) = self.first_match(lines, next)?;
        let written = piece.view().write();
        if *lines == [Line::plain(&written)] {
            // It is written as it stands: there is no need to read it again.
            return Some((piece, count));
        }
        if !same_words(lines.get(..count)?, &written) {
            return None;
        }
        let next = lines.get(count..).filter(|lines| !lines.is_empty()).or(next);
        let mut again: Chunks<'_> = chunks(&written);
        let first = again.next()?;
        if *first == *lines {
            return Some((piece, count));
        }
        let same = again.next().is_none()
            && self.first_match(&first, next).is_some_and(|(p, n)| n == first.len() && p == piece);
        same.then_some((piece, count))
    }

    fn first_match(&self, lines: &[Line<'_>], next: Option<&[Line<'_>]>) -> Option<(Piece, usize)> {
        let above = match self.stage {
            Stage::Headline => self.headline(lines),
            Stage::Bylines => self.byline(lines, next),
            Stage::Body => None,
        };
        above
            .or_else(|| {
                furniture::read(lines).map(|((kind, text), n)| (Piece::Furniture(kind, text), n))
            })
            .or_else(|| if begins_with_words(lines) { None } else { marked(lines) })
    }

    fn headline(&self, lines: &[Line<'_>]) -> Option<(Piece, usize)> {
        let Some(known) = &self.known.headline else {
            return headline::read(lines).map(|(headline, n)| (Piece::Headline(headline), n));
        };
        let piece = known.clone().map(Piece::Headline)?;
        same_words(lines, &piece.view().write()).then_some((piece, lines.len()))
    }

    /// A byline, or the label above one.
    fn byline(&self, lines: &[Line<'_>], next: Option<&[Line<'_>]>) -> Option<(Piece, usize)> {
        if let Some((byline, n)) = self.names(lines) {
            return Some((Piece::Byline(byline), n));
        }
        let below = lines.get(1..).filter(|lines| !lines.is_empty()).or(next)?;
        let (byline, _) = self.names(below)?;
        Some((Piece::Furniture(FurnitureKind::Label, furniture::label(lines, &byline)?), 1))
    }

    fn names(&self, lines: &[Line<'_>]) -> Option<(Byline, usize)> {
        let Some(known) = &self.known.bylines else { return byline::read(lines) };
        let byline = known.get(self.bylines)?;
        same_words(lines, &byline.text).then(|| (byline.clone(), lines.len()))
    }
}

/// Whether some lines are one line that begins with a letter or quotation mark, as no heading or other
/// block does that shows itself by its marks.
fn begins_with_words(lines: &[Line<'_>]) -> bool {
    let [Line { text, .. }] = lines else { return false };
    match text.as_bytes() {
        [first, ..] if first.is_ascii_alphabetic() => true,
        [b'"' | b'\'', ..] => true,
        _ => text.starts_with(['“', '‘']),
    }
}

/// Reads what shows itself by its marks: a heading or a block.
fn marked(lines: &[Line<'_>]) -> Option<(Piece, usize)> {
    heading::read(lines)
        .map(|(heading, n)| (Piece::Heading(heading), n))
        .or_else(|| block(lines).map(|(block, n)| (Piece::Block(block), n)))
}

/// Reads a block that shows itself by the marks at its beginning.
fn block(lines: &[Line<'_>]) -> Option<(Block, usize)> {
    if let Some((quotation, n)) = quotation::read(lines) {
        return Some((Block::BlockQuotation(quotation), n));
    }
    if let Some((list, n)) = list::read(lines) {
        return Some((Block::List(list), n));
    }
    if let Some((image, n)) = image::read(lines) {
        return Some((Block::Image(image), n));
    }
    table::read(lines).map(|(table, n)| (Block::Table(table), n))
}

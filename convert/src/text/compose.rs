//! Writes the prose of an article: the pieces with blank lines between them.

use std::collections::BTreeMap;

use copydesk_model::{Article, Block, Furniture, TextPath};

use super::bare;
use super::line::{Line, chunks};
use super::piece::Piece;
use super::structure::{Known, Reader};

/// Writes what prose can say of an article, to be read with the same `known`.
///
/// A piece above the body, or of furniture, that would not be read as what it is, is left out; a
/// paragraph gets a backslash; a block is written all the same.
pub(super) fn prose(article: &Article, known: &Known) -> String {
    let units = units(article);
    let mut reader = Reader::new(known);
    let mut chosen: Vec<Piece> = Vec::with_capacity(units.len());
    for (i, unit) in units.iter().enumerate() {
        let next = units.get(i + 1).filter(|_| reader.looks_ahead()).map(|next| next.plain.write());
        chosen.extend(choose(&mut reader, unit, next.as_deref()));
    }
    escape_titles(&mut chosen);
    let mut out = String::new();
    for piece in &chosen {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&piece.write());
        out.push('\n');
    }
    out
}

/// A piece to be written.
struct Unit {
    plain: Piece,
    /// What else says the same, in order of preference.
    others: Vec<Piece>,
    /// Whether it is better left out than misread.
    optional: bool,
}

impl Unit {
    const fn of(plain: Piece, optional: bool) -> Self {
        Self { plain, others: Vec::new(), optional }
    }
}

/// The pieces of an article in the order of the page.
fn units(article: &Article) -> Vec<Unit> {
    let mut furniture = waiting(&article.furniture);
    let mut units = Vec::new();
    let main = article.headlines.iter().find(|headline| headline.role.is_none());
    units.extend(main.map(|headline| Unit::of(Piece::Headline(headline.clone()), true)));
    for (i, byline) in (0..).zip(&article.bylines) {
        units.extend(furniture.remove(&Some(TextPath::Byline(i))).unwrap_or_default());
        units.push(Unit::of(Piece::Byline(byline.clone()), true));
    }
    let mut opening = true;
    for (s, section) in (0..).zip(&article.sections) {
        if let Some(heading) = &section.heading {
            units.extend(furniture.remove(&Some(TextPath::Heading(s))).unwrap_or_default());
            units.push(Unit::of(Piece::Heading(heading.clone()), false));
        }
        for (b, block) in (0..).zip(&section.blocks) {
            units.extend(furniture.remove(&Some(TextPath::block(s, b))).unwrap_or_default());
            units.push(block_unit(article, block, std::mem::take(&mut opening)));
        }
    }
    units.extend(furniture.remove(&None).unwrap_or_default());
    units
}

/// The furniture by what it stands before.
fn waiting(furniture: &[Furniture]) -> BTreeMap<Option<TextPath>, Vec<Unit>> {
    let mut waiting: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for Furniture { kind, text, before } in furniture {
        let unit = Unit::of(Piece::Furniture(*kind, text.clone()), true);
        waiting.entry(before.clone()).or_default().push(unit);
    }
    waiting
}

fn block_unit(article: &Article, block: &Block, opening: bool) -> Unit {
    let plain = Piece::Block(block.clone());
    let Block::Paragraph(prose) = block else { return Unit::of(plain, false) };
    let escaped = Piece::Escaped(prose.clone());
    match article.dateline.as_ref().filter(|_| opening) {
        Some(dateline) => {
            let opening = Piece::Opening(dateline.clone(), prose.clone());
            Unit { plain: opening, others: vec![plain, escaped], optional: false }
        }
        None => Unit { plain, others: vec![escaped], optional: false },
    }
}

/// The first way of writing a piece that is read as that piece.
fn choose(reader: &mut Reader<'_>, unit: &Unit, next: Option<&str>) -> Option<Piece> {
    let next = next.and_then(|text| chunks(text).next());
    for piece in std::iter::once(&unit.plain).chain(&unit.others) {
        let mut trial = reader.clone();
        if reads_as(&mut trial, piece, next.as_deref()) {
            *reader = trial;
            return Some(piece.clone());
        }
    }
    if unit.optional {
        return None;
    }
    let last = unit.others.iter().rev().nth(1).unwrap_or(&unit.plain);
    reads_as(reader, last, next.as_deref());
    Some(last.clone())
}

/// Whether a piece is read as itself when it is written; moves the reader on.
fn reads_as(reader: &mut Reader<'_>, piece: &Piece, next: Option<&[Line<'_>]>) -> bool {
    let text = piece.write();
    let mut read = Vec::new();
    let mut chunks = chunks(&text);
    for chunk in chunks.by_ref() {
        reader.chunk(&chunk, next, false, &mut read);
    }
    match (read.as_slice(), piece) {
        ([read], Piece::Heading(heading)) if heading.mark == copydesk_model::HeadingMark::BARE => {
            read.as_literal() == Some(heading.text.as_str())
        }
        ([read], piece) => read == piece,
        _ => false,
    }
}

/// Puts a backslash before paragraphs that would be read as headings between their neighbours.
fn escape_titles(pieces: &mut [Piece]) {
    for at in 1..pieces.len().saturating_sub(1) {
        let [before, piece, after] = pieces.get_mut(at - 1..=at + 1).unwrap_or_default() else {
            return;
        };
        let Piece::Block(Block::Paragraph(prose)) = piece else { continue };
        if prose.marks().is_empty() && bare::would_be(prose.as_str(), before, after) {
            *piece = Piece::Escaped(prose.clone());
        }
    }
}

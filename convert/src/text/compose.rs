//! Writes the prose of an article: the pieces with blank lines between them.

use std::collections::BTreeMap;

use copydesk_model::{Article, Block, Furniture, HeadingMark, TextPath};

use super::bare;
use super::line::{Line, chunks};
use super::piece::View;
use super::structure::{Known, Reader};

/// Writes what prose can say of an article, to be read with the same `known`.
///
/// A piece above the body, or of furniture, that would not be read as what it is, is left out; a
/// paragraph gets a backslash; a block is written all the same.
pub(super) fn prose(article: &Article, known: &Known) -> String {
    let units = units(article);
    let mut reader = Reader::new(known);
    let mut chosen: Vec<View<'_>> = Vec::with_capacity(units.len());
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
struct Unit<'a> {
    plain: View<'a>,
    /// What else says the same, in order of preference.
    others: [Option<View<'a>>; 2],
    /// Whether it is better left out than misread.
    optional: bool,
}

impl<'a> Unit<'a> {
    const fn of(plain: View<'a>, optional: bool) -> Self {
        Self { plain, others: [None; 2], optional }
    }
}

/// The pieces of an article in the order of the page.
fn units(article: &Article) -> Vec<Unit<'_>> {
    let mut furniture = waiting(&article.furniture);
    let mut units = Vec::new();
    let main = article.headlines.iter().find(|headline| headline.role.is_none());
    units.extend(main.map(|headline| Unit::of(View::Headline(headline), true)));
    for (i, byline) in (0..).zip(&article.bylines) {
        units.extend(furniture.remove(&Some(TextPath::Byline(i))).unwrap_or_default());
        units.push(Unit::of(View::Byline(byline), true));
    }
    let mut opening = true;
    for (s, section) in (0..).zip(&article.sections) {
        if let Some(heading) = &section.heading {
            units.extend(furniture.remove(&Some(TextPath::Heading(s))).unwrap_or_default());
            units.push(Unit::of(View::Heading(heading), false));
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
fn waiting(furniture: &[Furniture]) -> BTreeMap<Option<TextPath>, Vec<Unit<'_>>> {
    let mut waiting: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for Furniture { kind, text, before } in furniture {
        let unit = Unit::of(View::Furniture(*kind, text), true);
        waiting.entry(before.clone()).or_default().push(unit);
    }
    waiting
}

fn block_unit<'a>(article: &'a Article, block: &'a Block, opening: bool) -> Unit<'a> {
    let plain = View::Block(block);
    let Block::Paragraph(prose) = block else { return Unit::of(plain, false) };
    let escaped = View::Escaped(prose);
    match article.dateline.as_ref().filter(|_| opening) {
        Some(dateline) => Unit {
            plain: View::Opening(dateline, prose),
            others: [Some(plain), Some(escaped)],
            optional: false,
        },
        None => Unit { plain, others: [Some(escaped), None], optional: false },
    }
}

/// The first way of writing a piece that is read as that piece.
fn choose<'a>(reader: &mut Reader<'_>, unit: &Unit<'a>, next: Option<&str>) -> Option<View<'a>> {
    let next = next.and_then(|text| chunks(text).next());
    let ways = || std::iter::once(unit.plain).chain(unit.others.into_iter().flatten());
    for way in ways() {
        let mut trial = reader.clone();
        if reads_as(&mut trial, way, next.as_deref()) {
            *reader = trial;
            return Some(way);
        }
    }
    if unit.optional {
        return None;
    }
    // No way is right: the body goes to front matter, and here its words are enough.
    let last = ways().rfind(|way| !matches!(way, View::Escaped(_)))?;
    reads_as(reader, last, next.as_deref());
    Some(last)
}

/// Whether a piece is read as itself when it is written; moves the reader on.
fn reads_as(reader: &mut Reader<'_>, piece: View<'_>, next: Option<&[Line<'_>]>) -> bool {
    let text = piece.write();
    let mut read = Vec::new();
    for chunk in chunks(&text) {
        reader.chunk(&chunk, next, false, &mut read);
    }
    let [read] = read.as_slice() else { return false };
    match piece {
        View::Heading(heading) if heading.mark == HeadingMark::BARE => {
            heading.text.marks().is_empty()
                && read.view().as_literal() == Some(heading.text.as_str())
        }
        piece => read.view() == piece,
    }
}

/// Puts a backslash before paragraphs that would be read as headings between their neighbours.
fn escape_titles(pieces: &mut [View<'_>]) {
    for at in 1..pieces.len().saturating_sub(1) {
        let [before, piece, after] = pieces.get_mut(at - 1..=at + 1).unwrap_or_default() else {
            return;
        };
        let View::Block(Block::Paragraph(prose)) = *piece else { continue };
        if prose.marks().is_empty() && bare::would_be(prose.as_str(), *before, *after) {
            *piece = View::Escaped(prose);
        }
    }
}

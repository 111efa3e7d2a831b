//! Random bodies: sections, blocks, running text with its marks, furniture.

use proptest::prelude::*;
use proptest::sample::Index;

use super::values::uri;
use super::words::text;
use super::{one_of, rarely};
use crate::article::index;
use crate::{
    Article, Block, BlockQuotation, Cell, Delimiter, Furniture, FurnitureKind, Heading,
    HeadingMark, Image, List, ListItem, ListMark, Mark, MarkKind, Prose, Row, Section, Table, Text,
    TextPath,
};

/// Running text of one to three lines, with marks around and inside each other.
pub fn prose() -> impl Strategy<Value = Prose> {
    let lines = prop_oneof![5 => Just(1_usize), 1 => 2..=3_usize]
        .prop_flat_map(|lines| prop::collection::vec(text(), lines));
    let mark = (mark_kind(), any::<Index>(), 1..4_usize);
    let marks = prop_oneof![
        3 => Just(Vec::new()),
        1 => prop::collection::vec(mark, 1..4),
    ];
    (lines, marks)
        .prop_filter_map("nothing but spaces", |(lines, marks)| {
            let lines: Vec<&str> = lines.iter().map(Text::as_str).collect();
            let plain = Prose::new(lines.join("\n")).ok()?;
            Some(
                marks
                    .into_iter()
                    .fold(plain, |prose, (kind, at, words)| mark_words(prose, kind, at, words)),
            )
        })
        .boxed()
}

fn mark_kind() -> impl Strategy<Value = MarkKind> {
    let delimiter = || one_of(&[Delimiter::Asterisk, Delimiter::Asterisk, Delimiter::Underscore]);
    prop_oneof![
        delimiter().prop_map(MarkKind::Emphasis),
        delimiter().prop_map(MarkKind::Strong),
        uri().prop_map(MarkKind::Link),
    ]
}

/// Marks some words, if the other marks leave room.
fn mark_words(prose: Prose, kind: MarkKind, at: Index, words: usize) -> Prose {
    let spans = super::annotations::word_spans(prose.as_str());
    if spans.is_empty() {
        return prose;
    }
    let first = at.index(spans.len());
    let last = (first + words).min(spans.len()) - 1;
    let (Some(first), Some(last)) = (spans.get(first), spans.get(last)) else { return prose };
    let mut marks = prose.marks().to_vec();
    marks.push(Mark::new(kind, first.start..last.end));
    prose.clone().with_marks(marks).unwrap_or(prose)
}

/// A heading with any mark.
pub fn heading() -> impl Strategy<Value = Heading> {
    (prose(), heading_mark()).prop_map(|(text, mark)| Heading { text, mark }).boxed()
}

pub(super) fn heading_mark() -> impl Strategy<Value = HeadingMark> {
    prop_oneof![
        4 => Just(HeadingMark::BOLD),
        1 => Just(HeadingMark::BOLD_UNDERSCORE),
        2 => Just(HeadingMark::BARE),
        2 => (1_u8..=6).prop_map(HeadingMark::hashes),
        1 => (1_u8..=2, 2_u16..40).prop_filter_map("no line", |(level, n)| HeadingMark::underline(level, n)),
    ]
}

fn list_mark() -> impl Strategy<Value = ListMark> {
    let bullets: Vec<char> = ListMark::BULLETS.chars().collect();
    prop_oneof![
        2 => Just(ListMark::default()),
        2 => prop::sample::select(bullets).prop_filter_map("no bullet", ListMark::bullet),
        2 => (prop_oneof![Just(1_u32), 0..=ListMark::MAX_NUMBER], one_of(&['.', ')']))
            .prop_filter_map("no number", |(n, close)| ListMark::number(n, close)),
    ]
}

/// A list, some of whose items have lists of their own, now and then as deep as lists can be.
pub fn list() -> impl Strategy<Value = List> {
    let leaf = (list_mark(), prop::collection::vec(prose().prop_map(ListItem::new), 1..4))
        .prop_map(|(mark, items)| List { mark, items });
    let nested = leaf.prop_recursive(3, 8, 3, |inner| {
        let item =
            (prose(), prop::option::of(inner)).prop_map(|(text, list)| ListItem { text, list });
        (list_mark(), prop::collection::vec(item, 1..3))
            .prop_map(|(mark, items)| List { mark, items })
    });
    prop_oneof![9 => nested, 1 => deep_list()].boxed()
}

/// Lists that each have one item, inside each other.
fn deep_list() -> impl Strategy<Value = List> {
    (prop::collection::vec((list_mark(), text()), 1..=List::MAX_DEPTH)).prop_filter_map(
        "no list",
        |levels| {
            levels.into_iter().fold(None, |list, (mark, text)| {
                Some(List { mark, items: vec![ListItem { text: text.into(), list }] })
            })
        },
    )
}

/// A table with heading cells, spans and empty cells; its rows need not be of one length.
pub fn table() -> impl Strategy<Value = Table> {
    let cell = (rarely_not(prose()), prop::bool::weighted(0.2), span(), span())
        .prop_map(|(text, header, columns, rows)| Cell { text, header, columns, rows });
    let row = (prop::bool::weighted(0.3), prop::collection::vec(cell, 1..4)).prop_map(
        |(header, mut cells)| {
            for cell in &mut cells {
                cell.header &= !header;
            }
            Row { header, cells }
        },
    );
    (prop::option::of(prose()), prop::collection::vec(row, 1..4))
        .prop_map(|(caption, rows)| Table { caption, rows })
        .boxed()
}

fn span() -> impl Strategy<Value = u16> {
    prop_oneof![6 => Just(1_u16), 1 => 2_u16..4, 1 => Just(1000_u16)]
}

fn rarely_not<S: Strategy>(strategy: S) -> impl Strategy<Value = Option<S::Value>> {
    prop::option::weighted(0.9, strategy)
}

fn image() -> impl Strategy<Value = Image> {
    (uri(), prop::option::of(text()), prop::option::of(prose()))
        .prop_map(|(href, alt, caption)| Image { href, alt, caption })
        .boxed()
}

/// A block of any kind, most often a paragraph.
pub fn block() -> impl Strategy<Value = Block> {
    let quotation = prop::collection::vec(prose(), 1..4);
    prop_oneof![
        8 => prose().prop_map(Block::Paragraph),
        2 => list().prop_map(Block::List),
        2 => quotation.prop_map(|paragraphs| Block::BlockQuotation(BlockQuotation { paragraphs })),
        1 => table().prop_map(Block::Table),
        1 => image().prop_map(Block::Image),
    ]
    .boxed()
}

/// A section, with or without a heading, which may be empty.
pub fn section() -> impl Strategy<Value = Section> {
    let heading = prop::option::weighted(0.7, heading());
    (heading, prop::collection::vec(block(), 0..4))
        .prop_map(|(heading, blocks)| Section { heading, blocks })
        .boxed()
}

/// Sections and the furniture of the page.
#[derive(Clone, Debug)]
pub(super) struct Body {
    sections: Vec<Section>,
    furniture: Vec<(FurnitureKind, Text, Option<Index>)>,
}

pub(super) fn body() -> impl Strategy<Value = Body> {
    let furniture = (furniture_kind(), furniture_text(), prop::option::of(any::<Index>()));
    let furniture =
        rarely(prop::collection::vec(furniture, 1..4)).prop_map(Option::unwrap_or_default);
    (prop::collection::vec(section(), 0..4), furniture)
        .prop_map(|(sections, furniture)| Body { sections, furniture })
        .boxed()
}

fn furniture_text() -> impl Strategy<Value = Text> {
    let usual =
        one_of(&["Share This Article", "Advertisement", "* * *", "---", "AI", "Read more: Elm"]);
    prop_oneof![usual.prop_filter_map("no text", |s| Text::new(s).ok()), text()]
}

fn furniture_kind() -> impl Strategy<Value = FurnitureKind> {
    use FurnitureKind::{
        Advertisement, Copyright, Credit, Divider, Label, Other, ReadMore, Share, Subscribe,
    };
    one_of(&[Share, Advertisement, ReadMore, Subscribe, Label, Credit, Copyright, Divider, Other])
}

impl Body {
    /// Fills the body of an article; furniture stands before what the article has by then.
    pub(super) fn fill(self, article: &mut Article) {
        article.sections = self.sections;
        let places = places(article);
        let place =
            |at: Index| (!places.is_empty()).then(|| places.get(at.index(places.len())).cloned());
        article.furniture = self
            .furniture
            .into_iter()
            .map(|(kind, text, at)| Furniture { kind, text, before: at.and_then(place).flatten() })
            .collect();
    }
}

/// What furniture can stand before: bylines, headings, whole blocks.
fn places(article: &Article) -> Vec<TextPath> {
    let bylines = (0..article.bylines.len()).map(|i| TextPath::Byline(index(i)));
    let sections = article.sections.iter().enumerate().flat_map(|(s, section)| {
        let heading = section.heading.iter().map(move |_| TextPath::Heading(index(s)));
        heading.chain((0..section.blocks.len()).map(move |b| TextPath::block(index(s), index(b))))
    });
    bylines.chain(sections).collect()
}

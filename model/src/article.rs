//! The article.

use crate::anchor::TextPath;
use crate::block::{Block, List};
use crate::date::Date;
use crate::event::Event;
use crate::figure::Figure;
use crate::id::{Guid, Language, Version};
use crate::metadata::{
    Byline, Carried, Concept, Dateline, EditorialNote, Embargo, Furniture, Headline, Media, Rights,
    Status,
};
use crate::party::Party;
use crate::prose::Prose;
use crate::quote::Quote;
use crate::section::Section;
use crate::text::Text;
use crate::{Anchor, BlockPart};

/// A news article.
///
/// Everything is optional: plain text has no identity and no metadata, and nothing is invented.
/// The order of the fields is the order of the serialised form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Article {
    /// The article's name in the world. NewsML-G2: `@guid`.
    pub guid: Option<Guid>,
    /// Which version of it this is. NewsML-G2: `@version`.
    pub version: Option<Version>,
    /// The language of its text. NewsML-G2: `@xml:lang`.
    pub language: Option<Language>,
    /// Who provides it. NewsML-G2: `provider`.
    pub provider: Option<Concept>,
    /// Where its content comes from. NewsML-G2: `infoSource`.
    pub sources: Vec<Concept>,
    /// The credit to print. NewsML-G2: `creditline`.
    pub credit: Option<Text>,
    /// Who owns the rights. NewsML-G2: `rightsInfo`.
    pub rights: Vec<Rights>,
    /// Whether it may be published. NewsML-G2: `pubStatus`.
    pub status: Option<Status>,
    /// Until when it must not be published. NewsML-G2: `embargoed`.
    pub embargo: Option<Embargo>,
    /// When its content was made. NewsML-G2: `contentCreated`.
    pub created: Option<Date>,
    /// When its content was last changed. NewsML-G2: `contentModified`.
    pub modified: Option<Date>,
    /// When the first version was published. NewsML-G2: `firstCreated`.
    pub first_published: Option<Date>,
    /// When this version was published; it resolves "Tuesday" and "June 23" in the text.
    /// NewsML-G2: `versionCreated`.
    pub published: Option<Date>,
    /// How urgent it is, from 1 for the most to 9. NewsML-G2: `urgency`.
    pub urgency: Option<Urgency>,
    /// The catchword of the newsroom. NewsML-G2: `slugline`.
    pub slugline: Option<Text>,
    /// Words to find it by. NewsML-G2: `keyword`.
    pub keywords: Vec<Text>,
    /// What it is about. NewsML-G2: `subject`.
    pub subjects: Vec<Concept>,
    /// What form of journalism it is. NewsML-G2: `genre`.
    pub genres: Vec<Concept>,
    /// Notes between editors. NewsML-G2: `edNote`.
    pub notes: Vec<EditorialNote>,
    /// Files that belong to it. NewsML-G2: `remoteContent`.
    pub media: Vec<Media>,
    /// The headlines, the main one first.
    pub headlines: Vec<Headline>,
    /// The bylines.
    pub bylines: Vec<Byline>,
    /// The dateline.
    pub dateline: Option<Dateline>,
    /// What it says, in short. NewsML-G2: `description role="drol:summary"`.
    pub summary: Option<Prose>,
    /// The body.
    pub sections: Vec<Section>,
    /// Lines of the page that are not the article's own.
    pub furniture: Vec<Furniture>,
    /// Whether anybody has looked for what follows.
    pub extraction: Extraction,
    /// The persons, organisations and places that it names, in order of their first mention.
    pub parties: Vec<Party>,
    /// What it quotes, in reading order.
    pub quotes: Vec<Quote>,
    /// The events that it tells of, in reading order.
    pub events: Vec<Event>,
    /// The amounts that it gives, in reading order.
    pub figures: Vec<Figure>,
    /// Pieces of another format that have no place above.
    pub carried: Vec<Carried>,
}

/// Whether the annotations of an article are all there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[allow(clippy::exhaustive_enums, reason = "either somebody looked or nobody did")]
pub enum Extraction {
    /// Somebody looked: an article without quotes quotes nobody.
    #[default]
    Complete,
    /// Nobody has looked: empty lists say nothing.
    Skipped,
}

/// How urgent an article is: 1 for the most, 9 for the least
/// ([NewsML-G2 `urgency`](https://iptc.org/std/NewsML-G2/guidelines/)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(try_from = "u8", into = "u8"))]
pub struct Urgency(u8);

/// Why a number is no [`Urgency`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found an urgency of {0}, expected 1 to 9")]
pub struct UrgencyError(u8);

impl TryFrom<u8> for Urgency {
    type Error = UrgencyError;
    fn try_from(n: u8) -> Result<Self, UrgencyError> {
        if (1..=9).contains(&n) { Ok(Self(n)) } else { Err(UrgencyError(n)) }
    }
}
impl From<Urgency> for u8 {
    fn from(u: Urgency) -> Self {
        u.0
    }
}

/// The id of an annotation that the file does not name; [`Article::locate`] replaces it.
pub(crate) const UNNAMED: &str = "0unnamed";

/// See [`UNNAMED`].
#[cfg(feature = "serde")]
#[allow(clippy::expect_used, reason = "the constant is a valid id, which a test shows")]
pub(crate) fn unnamed() -> crate::Id {
    crate::Id::new(UNNAMED).expect("a valid id")
}

impl Article {
    /// An article with a headline.
    #[must_use]
    pub fn new(headline: Text) -> Self {
        Self { headlines: vec![Headline::new(headline)], ..Self::default() }
    }

    /// The same with another section at the end.
    #[must_use]
    pub fn with_section(mut self, section: Section) -> Self {
        self.sections.push(section);
        self
    }

    /// The main headline: the first without a role, or else the first.
    #[must_use]
    pub fn headline(&self) -> Option<&Text> {
        let main = self.headlines.iter().find(|h| h.role.is_none());
        main.or(self.headlines.first()).map(|h| &h.text)
    }

    /// Every piece of running text where annotations can stand, in reading order.
    pub fn texts(&self) -> impl Iterator<Item = (TextPath, &str)> {
        let headlines = self.headlines.iter().enumerate();
        let headlines = headlines.map(|(i, h)| (TextPath::Headline(index(i)), h.text.as_str()));
        let summary = self.summary.iter().map(|s| (TextPath::Summary, s.as_str()));
        headlines.chain(summary).chain(self.body_texts())
    }

    /// Every piece of running text of the body, headings included, in reading order.
    pub fn body_texts(&self) -> impl Iterator<Item = (TextPath, &str)> {
        self.sections.iter().enumerate().flat_map(|(s, section)| {
            let heading = section.heading.iter();
            let heading = heading.map(move |h| (TextPath::Heading(index(s)), h.text.as_str()));
            let blocks = section.blocks.iter().enumerate().flat_map(move |(b, block)| {
                let path = move |part| TextPath::Block { section: index(s), block: index(b), part };
                // Most blocks are one text, which needs no list.
                let mut one = None;
                let mut more = Vec::new();
                match block {
                    Block::Paragraph(prose) => one = Some((path(BlockPart::Whole), prose.as_str())),
                    _ => block.texts(&mut |part, prose| more.push((path(part), prose.as_str()))),
                }
                one.into_iter().chain(more)
            });
            heading.chain(blocks)
        })
    }

    /// The running text at a path; `None` where the article has none.
    #[must_use]
    pub fn text_at(&self, path: &TextPath) -> Option<&str> {
        match path {
            TextPath::Headline(i) => self.headlines.get(*i as usize).map(|h| h.text.as_str()),
            TextPath::Summary => self.summary.as_ref().map(Prose::as_str),
            TextPath::Byline(i) => self.bylines.get(*i as usize).map(|b| b.text.as_str()),
            TextPath::Heading(s) => {
                self.sections.get(*s as usize)?.heading.as_ref().map(|h| h.text.as_str())
            }
            TextPath::Block { section, block, part } => {
                let block = self.sections.get(*section as usize)?.blocks.get(*block as usize)?;
                block.part(part).map(Prose::as_str)
            }
        }
    }

    /// Whether the words of an anchor stand at its place.
    #[must_use]
    pub fn stands(&self, anchor: &Anchor) -> bool {
        let Some(at) = &anchor.at else { return false };
        let Some(text) = self.annotated(&at.path) else { return false };
        words_stand(text, at.start, &anchor.words)
    }
}

/// Whether words stand in a text at a code point. Walks the text up to there.
pub(crate) fn words_stand(text: &str, start: u32, words: &str) -> bool {
    crate::text::byte_offset(text, start as usize)
        .and_then(|from| text.get(from..))
        .is_some_and(|rest| starts_with_words(rest, words))
}

/// Whether a text begins with these words, a line break counting as a space.
pub(crate) fn starts_with_words(text: &str, words: &str) -> bool {
    let space = |b: u8| if b == b'\n' { b' ' } else { b };
    text.as_bytes().get(..words.len()).is_some_and(|text| {
        text == words.as_bytes() || text.iter().copied().map(space).eq(words.bytes())
    })
}

/// A position in a list, as paths count it. Articles are far smaller than `u32::MAX`.
pub(crate) fn index(i: usize) -> u32 {
    u32::try_from(i).unwrap_or(u32::MAX)
}

impl Block {
    /// Hands over every piece of running text of the block, in reading order.
    pub fn texts<'a>(&'a self, each: &mut dyn FnMut(BlockPart, &'a Prose)) {
        match self {
            Self::Paragraph(prose) => each(BlockPart::Whole, prose),
            Self::List(list) => list.texts(&mut Vec::new(), each),
            Self::BlockQuotation(quotation) => {
                for (i, prose) in quotation.paragraphs.iter().enumerate() {
                    each(BlockPart::Paragraph(index(i)), prose);
                }
            }
            Self::Table(table) => {
                if let Some(caption) = &table.caption {
                    each(BlockPart::Caption, caption);
                }
                for (r, row) in table.rows.iter().enumerate() {
                    for (c, cell) in row.cells.iter().enumerate() {
                        if let Some(prose) = &cell.text {
                            each(BlockPart::Cell { row: index(r), cell: index(c) }, prose);
                        }
                    }
                }
            }
            Self::Image(image) => {
                if let Some(caption) = &image.caption {
                    each(BlockPart::Caption, caption);
                }
            }
        }
    }

    /// A piece of running text of the block.
    #[must_use]
    pub fn part(&self, part: &BlockPart) -> Option<&Prose> {
        match (self, part) {
            (Self::Paragraph(prose), BlockPart::Whole) => Some(prose),
            (Self::List(list), BlockPart::Item(path)) => {
                let (last, outer) = path.split_last()?;
                let list = outer
                    .iter()
                    .try_fold(list, |list, i| list.items.get(*i as usize)?.list.as_ref())?;
                list.items.get(*last as usize).map(|item| &item.text)
            }
            (Self::BlockQuotation(quotation), BlockPart::Paragraph(i)) => {
                quotation.paragraphs.get(*i as usize)
            }
            (Self::Table(table), BlockPart::Caption) => table.caption.as_ref(),
            (Self::Image(image), BlockPart::Caption) => image.caption.as_ref(),
            (Self::Table(table), BlockPart::Cell { row, cell }) => {
                table.rows.get(*row as usize)?.cells.get(*cell as usize)?.text.as_ref()
            }
            _ => None,
        }
    }
}

impl List {
    fn texts<'a>(&'a self, path: &mut Vec<u32>, each: &mut dyn FnMut(BlockPart, &'a Prose)) {
        for (i, item) in self.items.iter().enumerate() {
            path.push(index(i));
            each(BlockPart::Item(path.clone()), &item.text);
            if let Some(list) = &item.list {
                list.texts(path, each);
            }
            path.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urgency_goes_from_1_to_9() {
        assert!(Urgency::try_from(1).is_ok() && Urgency::try_from(9).is_ok());
        assert!(Urgency::try_from(0).is_err() && Urgency::try_from(10).is_err());
    }

    #[test]
    fn the_main_headline_has_no_role() {
        let headline = |s: &str, role: Option<&str>| Headline {
            role: role.map(|r| r.parse().unwrap()),
            ..Headline::new(Text::new(s).unwrap())
        };
        let mut article = Article::default();
        assert_eq!(article.headline(), None);
        article.headlines = vec![headline("Sub", Some("x:sub")), headline("Main", None)];
        assert_eq!(article.headline().map(Text::as_str), Some("Main"));
        article.headlines.pop();
        assert_eq!(article.headline().map(Text::as_str), Some("Sub"));
    }

    /// An article with a text of every sort.
    fn every_text() -> Article {
        let prose = |s: &str| Prose::new(s).unwrap();
        let inner = List {
            mark: crate::ListMark::default(),
            items: vec![crate::ListItem::new(prose("inner item"))],
        };
        let outer = crate::ListItem { text: prose("item"), list: Some(inner) };
        let row = crate::Row {
            header: false,
            cells: vec![crate::Cell::new(None), crate::Cell::new(Some(prose("cell")))],
        };
        let blocks = vec![
            Block::Paragraph(prose("paragraph")),
            Block::List(List { mark: crate::ListMark::default(), items: vec![outer] }),
            Block::BlockQuotation(crate::BlockQuotation { paragraphs: vec![prose("quotation")] }),
            Block::Table(crate::Table { caption: Some(prose("table")), rows: vec![row] }),
            Block::Image(crate::Image {
                href: "a".parse().unwrap(),
                alt: None,
                caption: Some(prose("image")),
            }),
        ];
        let mut article = Article::new(Text::new("headline").unwrap())
            .with_section(Section::new(blocks).under(crate::Heading::new(prose("heading"))));
        article.summary = Some(prose("summary"));
        article
    }

    #[test]
    fn texts_come_in_reading_order_with_their_paths() {
        let article = every_text();
        let texts: Vec<(String, &str)> =
            article.texts().map(|(path, text)| (path.to_string(), text)).collect();
        let expected = [
            ("headlines[0]", "headline"),
            ("summary", "summary"),
            ("sections[0].heading", "heading"),
            ("sections[0].blocks[0]", "paragraph"),
            ("sections[0].blocks[1].items[0]", "item"),
            ("sections[0].blocks[1].items[0].items[0]", "inner item"),
            ("sections[0].blocks[2].paragraphs[0]", "quotation"),
            ("sections[0].blocks[3].caption", "table"),
            ("sections[0].blocks[3].rows[0].cells[1]", "cell"),
            ("sections[0].blocks[4].caption", "image"),
        ];
        let expected: Vec<(String, &str)> =
            expected.map(|(path, text)| (path.to_owned(), text)).into();
        assert_eq!(texts, expected);
    }

    #[test]
    fn every_text_is_found_at_its_path() {
        let article = every_text();
        for (path, text) in article.texts() {
            assert_eq!(article.text_at(&path), Some(text), "{path}");
        }
        for path in [
            "headlines[1]",
            "sections[0].blocks[5]",
            "sections[1].heading",
            "sections[0].blocks[0].caption",
            "sections[0].blocks[1]",
        ] {
            assert_eq!(article.text_at(&path.parse().unwrap()), None, "{path}");
        }
        assert_eq!(article.words().count(), 9);
    }

    #[test]
    fn a_line_break_counts_as_a_space_in_words() {
        assert!(starts_with_words("a\nb c", "a b"));
        assert!(starts_with_words("a b", "a b"));
        assert!(!starts_with_words("a\nb", "a\u{A0}b"));
        assert!(!starts_with_words("a b", "a b c"));
        assert!(!starts_with_words("a\nx", "a b"));
    }
}

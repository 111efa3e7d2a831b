//! Edits that keep every annotation right.

mod blocks;
mod lose;
mod place;
mod splice;

use std::ops::Range;

pub use blocks::Removed;

use crate::anchor::{BlockPart, TextPath};
use crate::article::Article;
use crate::block::{Block, List};
use crate::text::TextError;
use crate::{Anchor, Event, Figure, Party, Prose, Quote, Text};

/// Why an edit cannot be made. The article stays as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EditError {
    /// There is nothing at the place.
    #[error("found nothing at {path}, expected a text, block or section of the article")]
    NoSuchPlace {
        /// The place.
        path: String,
    },
    /// The range is not one of the text.
    #[error("found the range {start}..{end}, expected one within the {len} code points of {path}")]
    OutOfRange {
        /// The text.
        path: TextPath,
        /// Where the range starts, in code points from 0.
        start: u32,
        /// Where it ends, not included.
        end: u32,
        /// How many code points the text has.
        len: u32,
    },
    /// The words do not stand in the text, or more than once.
    #[error("found {words:?} {count} times in {path}, expected it once")]
    NotOnce {
        /// The text.
        path: TextPath,
        /// The words.
        words: String,
        /// How often they stand there.
        count: usize,
    },
    /// The text that the edit leaves is none: empty, or with a character that XML cannot carry.
    #[error("the edit of {path} leaves no valid text: {error}")]
    NoText {
        /// The text.
        path: TextPath,
        /// What is wrong with it.
        error: TextError,
    },
}

/// An annotation of any kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the model has these four")]
#[allow(clippy::large_enum_variant, reason = "few at a time; a box would stand in every match")]
pub enum Annotation {
    /// A person, organisation or place.
    Party(Party),
    /// A quotation.
    Quote(Quote),
    /// An event.
    Event(Event),
    /// An amount.
    Figure(Figure),
}

/// What an edit took from an annotation.
///
/// It can never hold an annotation that the edit left whole.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "callers decide by every field")]
pub struct Lost {
    /// The annotation as it was before the edit.
    pub annotation: Annotation,
    /// The anchors whose words are gone, with their places before the edit. Empty for a figure that
    /// only lost the figure that it was a part or a conversion of.
    pub anchors: Vec<Anchor>,
    /// Whether the annotation left the article. It stays where what it lost is optional: a figure
    /// without its purpose is still a figure; a party stays without mentions.
    pub removed: bool,
}

impl Article {
    /// Replaces a range of a text, in code points, with other words. An empty range inserts; empty
    /// words delete. White space is folded as in every text.
    ///
    /// Annotations behind the range move with their words. A quotation that goes on around the
    /// range takes the new words, since its words are all it says. Every other annotation whose
    /// words the edit touches loses them, because its amount, date, kind or party was read from
    /// them: it is returned, in the order of the article's lists.
    ///
    /// ```
    /// use copydesk_model::{Anchor, Article, Block, Quote, QuoteKind, Section, Text, TextPath};
    ///
    /// let mut article = Article::new(Text::new("Council votes")?);
    /// let body = Block::paragraph("Ann Oake called it “a turning pont”.")?;
    /// article = article.with_section(Section::new(vec![body]));
    /// let words = Anchor::new(Text::new("a turning pont")?);
    /// article.quotes.push(Quote::new("q1".parse()?, QuoteKind::Partial, words));
    /// assert!(article.locate().is_empty());
    ///
    /// let path = TextPath::block(0, 0);
    /// assert!(article.replace_words(&path, "pont", "point")?.is_empty());
    /// assert!(article.replace_words(&path, "Ann Oake", "The mayor")?.is_empty());
    /// assert_eq!(article.quotes[0].words(), "a turning point");
    /// assert!(article.stands(&article.quotes[0].segments[0]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`EditError::NoSuchPlace`], [`EditError::OutOfRange`], or [`EditError::NoText`] if nothing
    /// would be left of the text, or something that XML cannot carry.
    pub fn replace(
        &mut self,
        path: &TextPath,
        range: Range<u32>,
        with: &str,
    ) -> Result<Vec<Lost>, EditError> {
        let text = self.text_at(path).ok_or_else(|| no_place(path))?;
        let len = crate::article::index(text.chars().count());
        if range.start > range.end || range.end > len {
            let (start, end) = (range.start, range.end);
            return Err(EditError::OutOfRange { path: path.clone(), start, end, len });
        }
        let (start, len) = (range.start as usize, range.len());
        if text.chars().skip(start).take(len).eq(with.chars()) {
            return Ok(Vec::new());
        }
        let no_text = |error| EditError::NoText { path: path.clone(), error };
        let (new, splice) = match self.text_mut(path).ok_or_else(|| no_place(path))? {
            TextMut::Line(text) => {
                let (new, splice) = splice::line(text, &range, with).map_err(no_text)?;
                *text = new;
                (text.as_str().to_owned(), splice)
            }
            TextMut::Prose(prose) => {
                let (new, splice) = splice::prose(prose, &range, with).map_err(no_text)?;
                *prose = new;
                (prose.as_str().to_owned(), splice)
            }
        };
        let chars: Vec<char> = new.chars().collect();
        Ok(self.settle(|name, anchor| match &anchor.at {
            Some(at) if at.path == *path => place::after(&splice, &chars, name, anchor, at.start),
            _ => place::Place::Stays,
        }))
    }

    /// Replaces words that stand exactly once in a text, as whole words; see
    /// [`replace`](Self::replace).
    ///
    /// # Errors
    ///
    /// [`EditError::NotOnce`], and those of [`replace`](Self::replace).
    pub fn replace_words(
        &mut self,
        path: &TextPath,
        words: &str,
        with: &str,
    ) -> Result<Vec<Lost>, EditError> {
        let text = self.text_at(path).ok_or_else(|| no_place(path))?;
        let found = crate::locate::places_of(text, words).unwrap_or_default();
        let [start] = found.as_slice() else {
            let (words, count) = (words.to_owned(), found.len());
            return Err(EditError::NotOnce { path: path.clone(), words, count });
        };
        let end = start + crate::article::index(words.chars().count());
        self.replace(path, *start..end, with)
    }

    /// The text at a path, to be changed.
    fn text_mut(&mut self, path: &TextPath) -> Option<TextMut<'_>> {
        Some(match path {
            TextPath::Headline(i) => TextMut::Line(&mut self.headlines.get_mut(*i as usize)?.text),
            TextPath::Summary => TextMut::Prose(self.summary.as_mut()?),
            TextPath::Byline(i) => TextMut::Line(&mut self.bylines.get_mut(*i as usize)?.text),
            TextPath::Heading(s) => {
                TextMut::Prose(&mut self.sections.get_mut(*s as usize)?.heading.as_mut()?.text)
            }
            TextPath::Block { section, block, part } => {
                let section = self.sections.get_mut(*section as usize)?;
                TextMut::Prose(section.blocks.get_mut(*block as usize)?.part_mut(part)?)
            }
        })
    }

    /// Moves, rewrites and drops anchors as `decide` says, and returns what was lost.
    fn settle(&mut self, mut decide: impl FnMut(&str, &Anchor) -> place::Place) -> Vec<Lost> {
        let places: Vec<_> = self.anchors().map(|(n, a)| (n, decide(n.field(), a))).collect();
        let gone: Vec<_> = places
            .iter()
            .filter(|(_, place)| *place == place::Place::Gone)
            .map(|(name, _)| *name)
            .collect();
        let before = lose::before(self, &gone);
        for ((_, anchor), (_, place)) in self.anchors_mut().zip(places) {
            match place {
                place::Place::Moves(at) => anchor.at = Some(at),
                place::Place::Changes(words, at) => *anchor = Anchor { words, at: Some(at) },
                place::Place::Stays | place::Place::Gone => {}
            }
        }
        lose::drop(self, before)
    }
}

/// A text to be changed: a single line, or running text.
enum TextMut<'a> {
    Line(&'a mut Text),
    Prose(&'a mut Prose),
}

fn no_place(path: impl ToString) -> EditError {
    EditError::NoSuchPlace { path: path.to_string() }
}

impl Block {
    /// A piece of running text of the block, to be changed.
    fn part_mut(&mut self, part: &BlockPart) -> Option<&mut Prose> {
        match (self, part) {
            (Self::Paragraph(prose), BlockPart::Whole) => Some(prose),
            (Self::List(list), BlockPart::Item(path)) => list.item_mut(path),
            (Self::BlockQuotation(quotation), BlockPart::Paragraph(i)) => {
                quotation.paragraphs.get_mut(*i as usize)
            }
            (Self::Table(table), BlockPart::Caption) => table.caption.as_mut(),
            (Self::Image(image), BlockPart::Caption) => image.caption.as_mut(),
            (Self::Table(table), BlockPart::Cell { row, cell }) => {
                table.rows.get_mut(*row as usize)?.cells.get_mut(*cell as usize)?.text.as_mut()
            }
            _ => None,
        }
    }
}

impl List {
    fn item_mut(&mut self, path: &[u32]) -> Option<&mut Prose> {
        let (last, outer) = path.split_last()?;
        let mut list = self;
        for i in outer {
            list = list.items.get_mut(*i as usize)?.list.as_mut()?;
        }
        list.items.get_mut(*last as usize).map(|item| &mut item.text)
    }
}

#[cfg(test)]
mod tests;

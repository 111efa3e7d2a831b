//! Names the texts of an article by identifiers, and places in them.

use copydesk_model::{Anchor, Article, BlockPart, TextPath};

use crate::digits::push_number;

/// The identifier of the first headline; the others count on: `hl2`.
pub(crate) const HEADLINE: &str = "hl";
/// The identifier of the summary.
pub(crate) const SUMMARY: &str = "summary";
/// The identifier of the body.
pub(crate) const BODY: &str = "body";

/// The identifiers of an item's texts.
#[derive(Debug)]
pub(super) struct Places<'a> {
    prefix: &'a str,
    headlines: usize,
    summary: bool,
    sections: Vec<Numbers>,
    /// The numbers of the texts that are a part of a block, in the order of the paths.
    parts: Vec<(TextPath, usize)>,
}

/// The numbers of the texts of a section, from 1; 0 where there is none.
#[derive(Clone, Debug, Default)]
struct Numbers {
    heading: usize,
    /// Of blocks that are one text.
    blocks: Vec<usize>,
}

/// Where an anchor stands: in a text, from a code point to another one.
pub(super) struct Place {
    text: Named,
    start: u32,
    end: u32,
}

/// A text that has an identifier.
enum Named {
    Headline(usize),
    Summary,
    /// The text of the body with this number.
    Block(usize),
}

impl<'a> Places<'a> {
    pub(super) fn of(article: &'a Article, prefix: &'a str) -> Self {
        let sections = article.sections.iter();
        let sections =
            sections.map(|s| Numbers { heading: 0, blocks: vec![0; s.blocks.len()] }).collect();
        let mut places = Self {
            prefix,
            headlines: article.headlines.len(),
            summary: article.summary.is_some(),
            sections,
            parts: Vec::new(),
        };
        for (i, (path, _)) in article.body_texts().enumerate() {
            match places.slot(&path) {
                Some(slot) => *slot = i + 1,
                None => places.parts.push((path, i + 1)),
            }
        }
        places.parts.sort_by(|(a, _), (b, _)| a.cmp(b));
        places
    }

    /// Where the number of a text stands that is no part of a block.
    fn slot(&mut self, path: &TextPath) -> Option<&mut usize> {
        match path {
            TextPath::Heading(section) => {
                Some(&mut self.sections.get_mut(*section as usize)?.heading)
            }
            TextPath::Block { section, block, part: BlockPart::Whole } => {
                self.sections.get_mut(*section as usize)?.blocks.get_mut(*block as usize)
            }
            _ => None,
        }
    }

    fn number(&self, path: &TextPath) -> Option<usize> {
        let number = match path {
            TextPath::Heading(section) => self.sections.get(*section as usize)?.heading,
            TextPath::Block { section, block, part: BlockPart::Whole } => {
                *self.sections.get(*section as usize)?.blocks.get(*block as usize)?
            }
            path => {
                let found = self.parts.binary_search_by(|(other, _)| other.cmp(path)).ok()?;
                self.parts.get(found)?.1
            }
        };
        Some(number).filter(|number| *number > 0)
    }

    fn named(&self, path: &TextPath) -> Option<Named> {
        match path {
            TextPath::Headline(i) => {
                Some(*i as usize).filter(|i| *i < self.headlines).map(Named::Headline)
            }
            TextPath::Summary => self.summary.then_some(Named::Summary),
            path => self.number(path).map(Named::Block),
        }
    }

    /// An identifier that differs from those of other items.
    pub(super) fn id(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    pub(super) fn headline(&self, i: usize) -> String {
        let mut id = String::new();
        self.push(&mut id, &Named::Headline(i));
        id
    }

    /// The identifier of text number `n` of the body, from 1.
    pub(super) fn block(&self, n: usize) -> String {
        let mut id = String::new();
        self.push_block(&mut id, n);
        id
    }

    /// Writes the identifier of text number `n` of the body, from 1.
    pub(super) fn push_block(&self, out: &mut String, n: usize) {
        self.push(out, &Named::Block(n));
    }

    fn push(&self, out: &mut String, text: &Named) {
        out.push_str(self.prefix);
        match text {
            Named::Headline(0) => out.push_str(HEADLINE),
            Named::Headline(i) => {
                out.push_str(HEADLINE);
                push_number(out, *i as u64 + 1);
            }
            Named::Summary => out.push_str(SUMMARY),
            Named::Block(n) => {
                out.push('b');
                push_number(out, *n as u64);
            }
        }
    }

    /// Where an anchor stands; `None` if nowhere, or in no text that has an identifier.
    pub(super) fn find(&self, anchor: &Anchor) -> Option<Place> {
        let at = anchor.at.as_ref()?;
        Some(Place { text: self.named(&at.path)?, start: at.start, end: anchor.end()? })
    }

    /// Writes a place as identifier, start and end.
    pub(super) fn push_place(&self, out: &mut String, place: &Place) {
        self.push(out, &place.text);
        for point in [place.start, place.end] {
            out.push(' ');
            push_number(out, point.into());
        }
    }

    /// Writes the identifier of the element of the standard in which an anchor stands.
    pub(super) fn push_container(&self, out: &mut String, anchor: Option<&Anchor>) {
        match anchor.and_then(|a| a.at.as_ref()).map(|at| &at.path) {
            Some(TextPath::Headline(i)) if (*i as usize) < self.headlines => {
                self.push(out, &Named::Headline(*i as usize));
            }
            Some(TextPath::Summary) => {
                out.push_str(self.prefix);
                out.push_str(SUMMARY_ELEMENT);
            }
            _ => {
                out.push_str(self.prefix);
                out.push_str(BODY);
            }
        }
    }
}

/// The identifier of the element around the summary.
pub(super) const SUMMARY_ELEMENT: &str = "description";

/// A text whose code points are found by number in constant time.
#[derive(Clone, Debug)]
pub(crate) struct CodePoints<'a> {
    text: &'a str,
    /// Where every [`STEP`]th begins; empty if each is one byte.
    offsets: Vec<u32>,
}

const STEP: usize = 64;

impl<'a> CodePoints<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let offsets = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().step_by(STEP).map(|(i, _)| i as u32).collect()
        };
        Self { text, offsets }
    }

    fn offset(&self, n: usize) -> Option<usize> {
        if self.offsets.is_empty() {
            return (n <= self.text.len()).then_some(n);
        }
        // The end of a text that fills its last step has no offset of its own.
        let step = (n / STEP).min(self.offsets.len() - 1);
        let from = *self.offsets.get(step)? as usize;
        let tail = self.text.get(from..)?;
        let ends = tail.char_indices().map(|(i, _)| i).chain(std::iter::once(tail.len()));
        ends.take(STEP + 1).nth(n - step * STEP).map(|i| from + i)
    }

    /// The code points from one number to another, the second not included.
    pub(crate) fn slice(&self, start: usize, end: usize) -> Option<&'a str> {
        self.text.get(self.offset(start)?..self.offset(end)?)
    }
}

#[cfg(test)]
mod tests {
    use super::CodePoints;

    #[test]
    fn slices_count_code_points() {
        let text = "é".repeat(64) + "abc";
        let points = CodePoints::new(&text);
        assert_eq!(points.slice(63, 66), Some("éab"));
        assert_eq!(points.slice(64, 67), Some("abc"));
        assert_eq!(points.slice(64, 68), None);
        let full = "é".repeat(64);
        assert_eq!(CodePoints::new(&full).slice(63, 64), Some("é"));
    }
}

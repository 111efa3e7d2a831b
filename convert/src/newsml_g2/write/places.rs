//! Names the texts of an article by identifiers, and places in them.

use copydesk_model::{Anchor, Article, TextPath};

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
    /// In the order of the paths.
    texts: Vec<(TextPath, String)>,
}

impl<'a> Places<'a> {
    pub(super) fn of(article: &'a Article, prefix: &'a str) -> Self {
        let mut places = Self { prefix, headlines: article.headlines.len(), texts: Vec::new() };
        let mut blocks = 0;
        for (path, _) in article.texts() {
            let id = match &path {
                TextPath::Headline(i) => places.headline(*i as usize),
                TextPath::Summary => places.id(SUMMARY),
                _ => {
                    blocks += 1;
                    places.block(blocks)
                }
            };
            places.texts.push((path, id));
        }
        places.texts.sort_by(|(a, _), (b, _)| a.cmp(b));
        places
    }

    /// An identifier that differs from those of other items.
    pub(super) fn id(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    pub(super) fn headline(&self, i: usize) -> String {
        let prefix = self.prefix;
        if i == 0 { format!("{prefix}{HEADLINE}") } else { format!("{prefix}{HEADLINE}{}", i + 1) }
    }

    /// The identifier of text number `n` of the body, from 1.
    pub(super) fn block(&self, n: usize) -> String {
        format!("{}b{n}", self.prefix)
    }

    /// Where an anchor stands: identifier, start and end. `None` if nowhere, or elsewhere.
    pub(super) fn place(&self, anchor: &Anchor) -> Option<String> {
        let at = anchor.at.as_ref()?;
        let found = self.texts.binary_search_by(|(path, _)| path.cmp(&at.path)).ok()?;
        let mut place = self.texts.get(found)?.1.clone();
        for point in [at.start, anchor.end()?] {
            place.push(' ');
            push_number(&mut place, point.into());
        }
        Some(place)
    }

    /// The identifier of the element of the standard in which an anchor stands.
    pub(super) fn container(&self, anchor: Option<&Anchor>) -> String {
        match anchor.and_then(|a| a.at.as_ref()).map(|at| &at.path) {
            Some(TextPath::Headline(i)) if *i as usize >= self.headlines => self.id(BODY),
            Some(TextPath::Headline(i)) => self.headline(*i as usize),
            Some(TextPath::Summary) => self.id(SUMMARY_ELEMENT),
            _ => self.id(BODY),
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

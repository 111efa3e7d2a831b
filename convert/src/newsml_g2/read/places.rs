//! Finds places in an article by the identifiers of a file.

use copydesk_model::{Anchor, Article, Position, TextPath};

use super::codes::text;
use crate::extract::hasher::NameMap;
use crate::newsml_g2::names::rel;
use crate::xml::Element;

/// The texts of an article by their identifiers.
#[derive(Debug, Default)]
pub(super) struct Places<'d> {
    texts: NameMap<&'d str, TextPath>,
}

impl<'d> Places<'d> {
    /// Names a text; the first of one name counts.
    pub(super) fn add(&mut self, id: Option<&'d str>, path: TextPath, article: &'d Article) {
        if let Some(id) = id.filter(|_| article.text_at(&path).is_some()) {
            self.texts.entry(id).or_insert(path);
        }
    }

    /// Reads a place such as `b5 151 197`. Its end, which is there for other readers, follows from the
    /// words.
    fn place(&self, value: &str) -> Option<Position> {
        let mut parts = value.split_ascii_whitespace();
        let path = self.texts.get(parts.next()?)?.clone();
        Some(Position { path, start: parts.next()?.parse().ok()? })
    }

    /// Reads an anchor from an element that gives its words, and its place in a child.
    pub(super) fn words(&self, element: Element<'_, '_>) -> Option<Anchor> {
        let words = element.attribute("value").and_then(text)?;
        let mut related = element.elements();
        let at = related.find_map(|e| self.child(e));
        Some(Anchor { words, at })
    }

    fn child(&self, element: Element<'_, '_>) -> Option<Position> {
        let value = element.attribute("value")?;
        match element.attribute("rel")? {
            rel::ANCHOR => self.place(value),
            rel::AT => {
                let (path, start) = value.rsplit_once(' ')?;
                Some(Position { path: path.parse().ok()?, start: start.parse().ok()? })
            }
            _ => None,
        }
    }
}

//! Finds places in an article by the identifiers of a file.

use std::collections::HashMap;

use copydesk_model::{Anchor, Article, Position, Text, TextPath};

use super::codes::text;
use crate::newsml_g2::names::rel;
use crate::newsml_g2::write::CodePoints;
use crate::xml::Element;

/// The texts of an article by their identifiers.
#[derive(Debug, Default)]
pub(super) struct Places<'d> {
    texts: HashMap<&'d str, (TextPath, CodePoints<'d>)>,
}

impl<'d> Places<'d> {
    /// Names a text; the first of one name counts.
    pub(super) fn add(&mut self, id: Option<&'d str>, path: TextPath, article: &'d Article) {
        if let (Some(id), Some(text)) = (id, article.text_at(&path)) {
            self.texts.entry(id).or_insert_with(|| (path, CodePoints::new(text)));
        }
    }

    /// Reads a place such as `b5 151 197`, and the words that stand there.
    fn place(&self, value: &str) -> Option<(Position, Option<Text>)> {
        let mut parts = value.split_ascii_whitespace();
        let (path, points) = self.texts.get(parts.next()?)?;
        let start: u32 = parts.next()?.parse().ok()?;
        let end: u32 = parts.next()?.parse().ok()?;
        let words = points.slice(start as usize, end as usize);
        let words = words.and_then(|w| text(&w.replace('\n', " ")));
        Some((Position { path: path.clone(), start }, words))
    }

    /// Reads an anchor that gives its place alone.
    pub(super) fn anchor(&self, value: &str) -> Option<Anchor> {
        let (at, words) = self.place(value)?;
        Some(Anchor { words: words?, at: Some(at) })
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
            rel::ANCHOR => self.place(value).map(|(at, _)| at),
            rel::AT => {
                let (path, start) = value.rsplit_once(' ')?;
                Some(Position { path: path.parse().ok()?, start: start.parse().ok()? })
            }
            _ => None,
        }
    }
}

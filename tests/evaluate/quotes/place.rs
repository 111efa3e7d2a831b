//! Finds where the words of an annotation stand in the file that the article was read from.

use std::collections::BTreeMap;
use std::ops::Range;

use copydesk_model::{Anchor, Article, TextPath};

/// Where each code point of an article's texts stands in its file.
pub(crate) struct Places {
    texts: BTreeMap<TextPath, Vec<usize>>,
}

impl Places {
    /// Looks the texts up in the file in reading order, white space left aside.
    pub(crate) fn new(file: &str, article: &Article) -> Self {
        let marks: Vec<_> = file.chars().enumerate().filter(|(_, c)| !c.is_whitespace()).collect();
        let mut at = 0;
        let mut texts = BTreeMap::new();
        for (path, text) in article.texts() {
            at = start(&marks, at, text);
            let mut places = Vec::new();
            for c in text.chars() {
                if c.is_whitespace() {
                    places.push(marks.get(at).map_or(0, |m| m.0));
                    continue;
                }
                while marks.get(at).is_some_and(|m| m.1 != c) {
                    at += 1;
                }
                places.push(marks.get(at).map_or(0, |m| m.0));
                at += 1;
            }
            texts.insert(path, places);
        }
        Self { texts }
    }

    /// The code points of the file where an anchor's words stand.
    pub(crate) fn range(&self, anchor: &Anchor) -> Option<Range<usize>> {
        let at = anchor.at.as_ref()?;
        let places = self.texts.get(&at.path)?;
        let last = anchor.end()?.checked_sub(1)?;
        Some(*places.get(at.start as usize)?..places.get(last as usize)? + 1)
    }
}

/// Where a text begins: the next place where its first characters stand together.
fn start(marks: &[(usize, char)], from: usize, text: &str) -> usize {
    let head: Vec<_> = text.chars().filter(|c| !c.is_whitespace()).take(24).collect();
    let rest = marks.get(from..).unwrap_or_default();
    let found = rest
        .windows(head.len().max(1))
        .position(|w| w.iter().map(|m| m.1).eq(head.iter().copied()));
    from + found.unwrap_or(0)
}

//! The article as the checks read it.

use std::cell::OnceCell;
use std::ops::Range;

use copydesk_model::{Anchor, Article, Code, Diagnostic, TextPath};
use memchr::memmem;

use super::calendar::{self, Written};
use crate::check::query::Query;
use crate::extract::Cut;
use crate::extract::document::{Document, Unit};
use crate::extract::marks::Quoted;
use crate::place::{Words, words_at};

/// The most findings of one check in one article: more say no more.
const MAX_FOUND: usize = 50;

/// An article with its texts.
pub(crate) struct Page<'a> {
    pub(crate) article: &'a Article,
    /// Its texts, in reading order.
    pub(crate) texts: Vec<(TextPath, &'a str)>,
    /// The texts cut up; `None` where the language is not known.
    pub(crate) document: Option<Document>,
    /// What stands between quotation marks there.
    pub(crate) quoted: Vec<Quoted>,
    days: OnceCell<Vec<Written>>,
}

impl<'a> Page<'a> {
    pub(crate) fn new(article: &'a Article, cut: Option<Cut>) -> Self {
        let cut = cut.or_else(|| Cut::new(article));
        let (document, quoted) = cut.map(|cut| (cut.document, cut.quoted)).unzip();
        let quoted = quoted.unwrap_or_default();
        let days = OnceCell::new();
        Self { article, texts: article.texts().collect(), document, quoted, days }
    }

    /// The days that the texts write out.
    pub(super) fn days(&self) -> &[Written] {
        let find = || self.document.as_ref().map(calendar::days).unwrap_or_default();
        self.days.get_or_init(find)
    }

    /// Whether the texts may have one of some pieces of words: a search that costs little, before one
    /// that costs more.
    pub(crate) fn has_any(&self, pieces: &[&str]) -> bool {
        let has = |text: &str| {
            pieces.iter().any(|p| memmem::find(text.as_bytes(), p.as_bytes()).is_some())
        };
        match &self.document {
            Some(document) => has(&document.text),
            None => self.texts.iter().any(|(_, text)| has(text)),
        }
    }

    /// The words of an anchor.
    pub(crate) fn words(&self, anchor: &Anchor) -> Option<Words> {
        let at = anchor.at.as_ref()?;
        words_at(self.article, &at.path, at.start, anchor.words.len())
    }
}

/// Words of a unit, by their bytes in the text of the document.
pub(crate) fn in_unit(unit: &Unit, bytes: Range<usize>) -> Words {
    let start = unit.bytes.start;
    let bytes = bytes.start.saturating_sub(start)..bytes.end.saturating_sub(start);
    Words { path: unit.path.clone(), bytes }
}

impl Document {
    /// Some tokens as words of their unit.
    pub(crate) fn place(&self, tokens: Range<usize>) -> Option<Words> {
        let first = self.tokens.get(tokens.start)?;
        let last = self.tokens.get(tokens.end.checked_sub(1)?)?;
        let unit = self.units.get(self.unit_of(tokens.start))?;
        Some(in_unit(unit, first.start as usize..last.end as usize))
    }
}

/// What the checks have found.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    pub(crate) found: Vec<Query>,
    /// How many there were when the check began.
    before: usize,
}

impl Asked {
    /// Begins with another check.
    pub(crate) fn begin(&mut self) {
        self.before = self.found.len();
    }

    /// Adds a finding about some words.
    pub(crate) fn about(&mut self, code: Code, words: Option<Words>, message: String, help: &str) {
        let Some(words) = words.filter(|_| self.found.len() - self.before < MAX_FOUND) else {
            return;
        };
        let finding = Diagnostic::new(code, message).help(help).at_path(&words.path);
        self.found.push(Query { finding, words: Some(words) });
    }

    /// Adds a finding about a part of the article.
    pub(crate) fn at(&mut self, code: Code, path: String, message: String, help: &str) {
        if self.found.len() - self.before < MAX_FOUND {
            let finding = Diagnostic::new(code, message).help(help).at_path(path);
            self.found.push(Query { finding, words: None });
        }
    }
}

/// The first words of a text, to show it by.
pub(crate) fn shown(text: &str) -> String {
    const MAX: usize = 60;
    let mut points = text.char_indices().skip(MAX).map(|(at, _)| at);
    match points.next() {
        None => format!("{text:?}"),
        Some(end) => {
            let head = text.get(..end).unwrap_or_default();
            let head = head.rsplit_once(' ').map_or(head, |(words, _)| words);
            format!("{:?}", format!("{head}…"))
        }
    }
}

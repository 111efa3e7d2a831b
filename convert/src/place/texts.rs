//! Finds the texts of an article in the stream of a file.

use std::collections::HashMap;
use std::ops::Range;

use copydesk_model::{Article, Prose, TextPath};

use super::stream::{Stream, stripped, stripped_len};
use super::{Finder, Words};

/// How many texts may be missing from a stream before nothing more is looked for: each costs a walk.
const MAX_MISSING: usize = 20;

/// How a text is written where it has marks: the characters, and for each byte of the text that
/// begins one the byte there.
pub(crate) type Written = fn(&Prose) -> (String, Vec<usize>);

/// The texts of an article, and where each begins in a stream.
pub(crate) struct Texts<'a> {
    article: &'a Article,
    stream: &'a Stream,
    written: Option<Written>,
    /// Where each text begins, and whether it stands there with its marks.
    starts: HashMap<TextPath, usize>,
}

impl<'a> Texts<'a> {
    /// Looks for the texts in the order of the article; `written` says how one with marks is written.
    ///
    /// Looks from byte `from` of the stream on.
    pub(crate) fn new(
        article: &'a Article,
        stream: &'a Stream,
        from: usize,
        written: Option<Written>,
    ) -> Self {
        let mut texts = Self { article, stream, written, starts: HashMap::new() };
        let mut missing = 0;
        let mut from = texts.add_above(from);
        for (path, text) in article.body_texts() {
            if missing > MAX_MISSING {
                break;
            }
            let needle = stripped(&texts.needle(&path, text));
            match stream.text().get(from..).and_then(|rest| rest.find(&needle)) {
                Some(found) => {
                    texts.starts.insert(path, from + found);
                    from += found + needle.len();
                }
                None => missing += 1,
            }
        }
        texts
    }

    /// Finds headlines, summary and bylines; gives the place behind the main headline.
    fn add_above(&mut self, start: usize) -> usize {
        let Article { headlines, summary, bylines, .. } = self.article;
        let headlines = (0..).zip(headlines).map(|(i, h)| (TextPath::Headline(i), h.text.as_str()));
        let summary = summary.iter().map(|s| (TextPath::Summary, s.as_str()));
        let bylines = (0..).zip(bylines).map(|(i, b)| (TextPath::Byline(i), b.text.as_str()));
        let mut behind = start;
        for (path, text) in headlines.chain(summary).chain(bylines).take(MAX_MISSING) {
            let from = if matches!(path, TextPath::Byline(_)) { behind } else { start };
            let needle = stripped(text);
            let find = |from: usize| {
                let found = self.stream.text().get(from..).and_then(|rest| rest.find(&needle));
                found.map(|at| from + at)
            };
            // A byline stands below the headline in text, and anywhere in other formats.
            let Some(found) = find(from).or_else(|| find(start)) else { continue };
            if path == TextPath::Headline(0) {
                behind = found + needle.len();
            }
            self.starts.insert(path, found);
        }
        behind
    }

    /// A text as it is written.
    fn needle(&self, path: &TextPath, text: &str) -> String {
        match self.marked(path) {
            Some((written, _)) => written,
            None => text.to_owned(),
        }
    }

    /// A text with marks as it is written, if it has some.
    fn marked(&self, path: &TextPath) -> Option<(String, Vec<usize>)> {
        let written = self.written?;
        let prose = match path {
            TextPath::Heading(s) => &self.article.sections.get(*s as usize)?.heading.as_ref()?.text,
            TextPath::Block { section, block, part } => {
                let section = self.article.sections.get(*section as usize)?;
                section.blocks.get(*block as usize)?.part(part)?
            }
            _ => return None,
        };
        (!prose.marks().is_empty()).then(|| written(prose))
    }
}

impl Texts<'_> {
    /// The bytes of a piece of furniture, by its path: the last such words before what it stands before.
    pub(crate) fn furniture(&self, path: &str) -> Option<Range<usize>> {
        let number = path.strip_prefix("furniture[")?.split(']').next()?;
        let line = self.article.furniture.get(number.parse::<usize>().ok()?)?;
        let end = match &line.before {
            Some(before) => *self.starts.get(before)?,
            None => self.stream.text().len(),
        };
        let needle = stripped(line.text.as_str());
        let start = self.stream.text().get(..end)?.rfind(&needle)?;
        self.stream.place(start..start + needle.len())
    }
}

impl Finder for Texts<'_> {
    fn words(&self, words: &Words) -> Option<Range<usize>> {
        let start = *self.starts.get(&words.path)?;
        let text = self.article.text_at(&words.path)?;
        let Range { start: from, end: to } = words.bytes;
        let (from, to) = match self.marked(&words.path) {
            Some((written, places)) => {
                let first = places.get(from).copied()?;
                let last = text.get(..to)?.char_indices().next_back().map_or(0, |(at, _)| at);
                let end = places.get(last).copied()? + (to - last);
                (stripped_len(&written, first), stripped_len(&written, end))
            }
            None => (stripped_len(text, from), stripped_len(text, to)),
        };
        self.stream.place(start + from..start + to)
    }

    fn field(&self, _path: &str) -> Option<Range<usize>> {
        None
    }
}

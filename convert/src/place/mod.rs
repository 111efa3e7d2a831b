//! Where in a file the words and fields of an article stand: only on the way to a finding.

mod markup;
mod scalar;
mod stream;
mod texts;

use std::ops::Range;

use copydesk_model::{Article, Diagnostic, Position, TextPath};

pub(crate) use markup::{json_stream, xml_stream};
pub(crate) use stream::Stream;
pub(crate) use texts::Texts;

use crate::located::Node;

/// Words of an article: a text, and bytes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    pub(crate) path: TextPath,
    pub(crate) bytes: Range<usize>,
}

/// Something that knows where in a file an article stands.
pub(crate) trait Finder {
    /// The bytes of the file that are some words.
    fn words(&self, words: &Words) -> Option<Range<usize>>;

    /// The bytes of the file that are a field, by its path in the article.
    fn field(&self, path: &str) -> Option<Range<usize>>;
}

/// The bytes of a file that a finding is about, as near as can be told.
pub(crate) fn find(
    finder: &dyn Finder,
    article: &Article,
    finding: &Diagnostic,
    words: Option<&Words>,
) -> Option<Range<usize>> {
    let path = finding.path.as_deref();
    let named = || path.and_then(|path| finder.field(path));
    let text = || finder.words(&whole(article, path?.parse().ok()?)?);
    let anchored = || finder.words(&anchored(article, path?)?);
    words.and_then(|words| finder.words(words)).or_else(text).or_else(named).or_else(anchored)
}

/// All words of a text.
fn whole(article: &Article, path: TextPath) -> Option<Words> {
    let bytes = 0..article.text_at(&path)?.len();
    Some(Words { path, bytes })
}

/// The words that the part of an annotation at a path is about, or else those of the annotation.
fn anchored(article: &Article, path: &str) -> Option<Words> {
    let annotation = path.split_once('.').map_or(path, |(annotation, _)| annotation);
    let mut first = None;
    for (name, anchor) in article.anchors() {
        let name = name.to_string();
        if name == path || name.strip_prefix(path).is_some_and(|rest| rest.starts_with(['.', '[']))
        {
            first = Some(anchor);
            break;
        }
        if name.strip_prefix(annotation).is_some_and(|rest| rest.starts_with('.')) {
            first = first.or(Some(anchor));
        }
    }
    let anchor = first?;
    let Position { path, start } = anchor.at.as_ref()?;
    words_at(article, path, *start, anchor.words.len())
}

/// So many bytes of a text from a code point on.
pub(crate) fn words_at(
    article: &Article,
    path: &TextPath,
    start: u32,
    length: usize,
) -> Option<Words> {
    let text = article.text_at(path)?;
    let mut points = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    let start = points.nth(start as usize)?;
    let end = (start + length).min(text.len());
    Some(Words { path: path.clone(), bytes: start..end })
}

/// Finds in the values of a file of our own schema.
pub(crate) struct Values<'a, 's> {
    /// The text of the file.
    pub(crate) file: &'a str,
    /// The article, in whose texts there is less white space than in the file.
    pub(crate) article: &'a Article,
    /// The values of the article.
    pub(crate) root: &'a Node<'s>,
}

impl Finder for Values<'_, '_> {
    fn words(&self, words: &Words) -> Option<Range<usize>> {
        let node = self.root.find_exactly(&words.path.to_string())?;
        let (text, bytes) = node.find_exactly("text").unwrap_or(node).as_text()?;
        let stream = scalar::stream(self.file, text, bytes.clone());
        let text = self.article.text_at(&words.path)?;
        let (from, to) = (
            stream::stripped_len(text, words.bytes.start),
            stream::stripped_len(text, words.bytes.end),
        );
        stream.place(from..to).or(Some(bytes))
    }

    fn field(&self, path: &str) -> Option<Range<usize>> {
        (!path.is_empty()).then(|| self.root.find(path).head())
    }
}

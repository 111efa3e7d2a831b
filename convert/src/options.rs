//! What a caller can ask of reading and writing.

use copydesk_model::{Article, Concept, Date, Diagnostic, Guid, Language};

use crate::Source;
use crate::clippings::oversize;

/// How to read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadOptions {
    /// Whether to extract annotations; by default from text only, and there unless its front matter
    /// gives them.
    pub extract: Option<bool>,
    /// The language of the articles, whatever they say.
    pub language: Option<Language>,
    /// The publication date of the articles, whatever they say.
    pub published: Option<Date>,
    /// The provider of the articles, whatever they say.
    pub provider: Option<Concept>,
    /// The guid of the article, whatever it says. Only sensible for one article.
    pub guid: Option<Guid>,
    /// The most bytes of a source to read: of a file, or of an article that was cut out of a stream. A
    /// larger one is the error `too-large`. Time and memory grow in proportion to the bytes, so this bounds
    /// them, below [`MAX_BYTES`](crate::MAX_BYTES), which bounds them for all.
    pub max_bytes: Option<usize>,
}

impl ReadOptions {
    /// What is wrong with the size of a source.
    pub(crate) fn oversize(&self, source: &Source) -> Option<Diagnostic> {
        let most = self.max_bytes.filter(|most| source.text().len() > *most)?;
        Some(oversize(most).at(source.location(0..0)))
    }

    /// Sets the given values in an article; to be called before annotations are extracted.
    pub fn apply(&self, article: &mut Article) {
        let Self { extract: _, language, published, provider, guid, max_bytes: _ } = self;
        article.language = language.clone().or_else(|| article.language.take());
        article.published = published.or(article.published);
        article.provider = provider.clone().or_else(|| article.provider.take());
        article.guid = guid.clone().or_else(|| article.guid.take());
    }
}

/// How to write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WriteOptions {
    /// JSON without line breaks and indents, NewsML-G2 without indents.
    pub compact: bool,
    /// The outermost element of NewsML-G2. By default a `newsItem` for one article, and a
    /// `newsMessage` for several.
    pub envelope: Option<Envelope>,
    /// In what NewsML-G2 gives the body.
    pub payload: Payload,
}

/// The outermost element of a file of NewsML-G2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Envelope {
    /// One item by itself.
    NewsItem,
    /// A message that holds any number of items. Some systems accept nothing else.
    NewsMessage,
}

/// The language in which NewsML-G2 gives the body of an article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Payload {
    /// XHTML, which nearly all systems read.
    #[default]
    Xhtml,
    /// NITF 3.6, in which quotes, names and amounts are marked in the text.
    Nitf,
}

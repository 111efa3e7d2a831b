//! The text of an article in the form that extraction reads: tokens and sentences.

use std::mem::take;
use std::ops::Range;

use copydesk_model::{Anchor, Article, BlockPart, Text, TextPath};

use super::lexicon::{Language, Match, Part};
use super::limits::MAX_TOKENS;
use super::points::Points;
use super::tokens::{Noted, Runs, Token, tokenize};
use super::{sentences, spare};

/// The running text of an article, cut up once for everything that looks for annotations.
///
/// All pieces of text stand behind each other in one string; [`Unit`]s say which is which. Tokens
/// are numbered through the article.
pub(crate) struct Document {
    /// What its words are looked up in.
    pub(crate) language: &'static Language,
    /// All pieces of text, with a line break behind each.
    pub(crate) text: String,
    /// The pieces of text, in reading order.
    pub(crate) units: Vec<Unit>,
    /// Every token, in reading order.
    pub(crate) tokens: Vec<Token>,
    /// Every sentence, in reading order; none goes over the end of a unit.
    pub(crate) sentences: Vec<Sentence>,
    /// Those of the tokens that are looked at by themselves.
    pub(crate) noted: Noted,
    /// The numbers of the units that the first of each [`STEP`] tokens stand in.
    units_at: Vec<u32>,
    /// Where the code points of the text stand.
    points: Points,
}

/// Units are looked for from the last of so many tokens on.
const STEP: usize = 16;

/// A piece of running text.
pub(crate) struct Unit {
    /// Where it stands in the article.
    pub(crate) path: TextPath,
    /// What it is there.
    pub(crate) role: Role,
    /// Its tokens.
    pub(crate) tokens: Range<usize>,
    /// Those of its tokens that are [not plain](Noted::uneven), among those of the document.
    pub(crate) uneven: Range<usize>,
    /// Its sentences.
    pub(crate) sentences: Range<usize>,
    /// Its bytes in the text of the document.
    pub(crate) bytes: Range<usize>,
    /// The code point of the document that it begins with.
    point: u32,
}

/// What a [`Unit`] is in the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A headline.
    Headline,
    /// The summary.
    Summary,
    /// The heading of a section.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// A paragraph of a block quotation.
    Quotation,
    /// The caption of a picture or table.
    Caption,
    /// A cell of a table.
    Cell,
}

/// A sentence, as a range of tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// Its unit.
    pub(crate) unit: usize,
    /// Its tokens, with the marks that close it.
    pub(crate) tokens: Range<usize>,
}

/// Bytes of an article, about.
const TEXT: usize = 8192;

/// A unit for so many bytes, about.
const UNIT: usize = 128;

/// A token for so many bytes, about.
const TOKEN: usize = 4;

/// A mark for so many bytes, about.
const MARK: usize = 32;

/// A sentence for so many bytes, about, beside one for each unit.
const SENTENCE: usize = 160;

/// A word with a capital for so many bytes, about.
const CAPITAL: usize = 20;

impl Document {
    /// Cuts up the text of an article; `None` if its language is not known.
    pub(crate) fn new(article: &Article) -> Option<Self> {
        let language = Language::of(article)?;
        let mut document = Self {
            language,
            text: spare::take_for(TEXT, |spare| &mut spare.text),
            units: spare::take_for(TEXT / UNIT, |spare| &mut spare.units),
            tokens: Vec::new(),
            sentences: Vec::new(),
            noted: spare::take(|spare| &mut spare.noted),
            units_at: Vec::new(),
            points: Points::default(),
        };
        article.texts().for_each(|(path, text)| document.push(path, text));
        let (units, size) = (document.units.len(), document.text.len());
        let most = |number: usize| number.min(MAX_TOKENS);
        document.sentences =
            spare::take_for(most(units + size / SENTENCE), |spare| &mut spare.sentences);
        document.tokens = spare::take_for(most(size / TOKEN), |spare| &mut spare.tokens);
        document.units_at = spare::take_for(most(size / TOKEN / STEP), |spare| &mut spare.units_at);
        document.noted.capitals.reserve(most(size / CAPITAL));
        document.noted.marks.reserve(most(size / MARK));
        document.noted.uneven.reserve(most(size / MARK));
        document.cut();
        document.points = Points::new(&document.text);
        for unit in &mut document.units {
            unit.point = document.points.before(&document.text, unit.bytes.start);
        }
        Some(document)
    }

    /// Adds a piece of text.
    fn push(&mut self, path: TextPath, text: &str) {
        let start = self.text.len();
        self.text.push_str(text);
        let (role, bytes) = (Role::of(&path), start..self.text.len());
        let (tokens, uneven, sentences) = (0..0, 0..0, 0..0);
        self.units.push(Unit { path, role, tokens, uneven, sentences, bytes, point: 0 });
        self.text.push('\n');
    }

    /// Cuts all pieces into tokens and sentences.
    fn cut(&mut self) {
        let (words, runs) = (&self.language.words, Runs::new(&self.text));
        let (tokens, noted) = (&mut self.tokens, &mut self.noted);
        for (number, unit) in self.units.iter_mut().enumerate() {
            let (token, sentence) = (tokens.len(), self.sentences.len());
            let (mark, uneven) = (noted.marks.len(), noted.uneven.len());
            tokenize(&self.text, &runs, unit.bytes.clone(), words, tokens, noted);
            let marks = noted.marks.get(mark..).unwrap_or_default();
            let marks = marks.iter().map(|mark| *mark as usize - token);
            let mut first = token;
            let sentences = &mut self.sentences;
            sentences::split(tokens.get_mut(token..).unwrap_or_default(), marks, |end| {
                sentences.push(Sentence { unit: number, tokens: first..token + end });
                first = token + end;
            });
            (unit.tokens, unit.sentences) = (token..tokens.len(), sentence..sentences.len());
            unit.uneven = uneven..noted.uneven.len();
            let steps = tokens.len().div_ceil(STEP);
            self.units_at.resize(steps, number as u32);
        }
    }

    /// The words of some tokens, with the spaces between them.
    #[inline]
    pub(crate) fn words(&self, tokens: Range<usize>) -> &str {
        self.text.get(self.bytes_of(tokens)).unwrap_or_default()
    }

    /// As [`Document::words`], as bytes.
    #[inline]
    pub(crate) fn bytes(&self, tokens: Range<usize>) -> &[u8] {
        self.text.as_bytes().get(self.bytes_of(tokens)).unwrap_or_default()
    }

    /// The bytes of the text that some tokens stand at.
    #[inline]
    fn bytes_of(&self, tokens: Range<usize>) -> Range<usize> {
        let Some(first) = self.tokens.get(tokens.start).filter(|_| !tokens.is_empty()) else {
            return 0..0;
        };
        let last = self.tokens.get(tokens.end - 1).unwrap_or(first);
        first.start as usize..last.end as usize
    }

    /// The word that is this token.
    #[inline]
    pub(crate) fn word(&self, token: usize) -> &str {
        self.tokens
            .get(token)
            .and_then(|t| self.text.get(t.start as usize..t.end as usize))
            .unwrap_or_default()
    }

    /// The words with a capital, in reading order.
    pub(crate) fn capitals(&self) -> &[u32] {
        self.noted.capitals.all()
    }

    /// The number of the unit that this token stands in.
    pub(crate) fn unit_of(&self, token: usize) -> usize {
        let Some(first) = self.units_at.get(token / STEP) else { return self.units.len() };
        let rest = self.units.get(*first as usize..).unwrap_or_default();
        *first as usize + rest.iter().take_while(|u| u.tokens.end <= token).count()
    }

    /// The anchor of some tokens of one unit; `None` for no tokens.
    pub(crate) fn anchor(&self, tokens: Range<usize>) -> Option<Anchor> {
        let words = Text::new(self.words(tokens.clone())).ok()?;
        self.anchor_of(words, tokens.start)
    }

    /// The anchor of words that begin with a token.
    pub(crate) fn anchor_of(&self, words: Text, token: usize) -> Option<Anchor> {
        let (unit, start) = self.place_of(token)?;
        Some(Anchor::at(words, unit.path.clone(), start))
    }

    /// The unit of a token, and the code point of it that the token begins with.
    #[inline]
    fn place_of(&self, token: usize) -> Option<(&Unit, u32)> {
        let first = self.tokens.get(token)?;
        let rest = self.units.get(*self.units_at.get(token / STEP)? as usize..)?;
        let unit = rest.iter().find(|unit| token < unit.tokens.end)?;
        Some((unit, self.offset(unit, first.start as usize)))
    }

    /// The code point of a unit that a byte of the document begins.
    pub(crate) fn offset(&self, unit: &Unit, byte: usize) -> u32 {
        self.points.before(&self.text, byte).saturating_sub(unit.point)
    }

    /// The longest phrase of the vocabulary, of two words or more, that begins with this token.
    pub(crate) fn phrase_at(&self, token: usize) -> Option<Match> {
        if !self.tokens.get(token)?.opens_phrase() {
            return None;
        }
        self.phrase_in(token..self.units.get(self.unit_of(token))?.tokens.end)
    }

    /// The longest phrase of the vocabulary, of two words or more, that some tokens begin with.
    #[inline]
    pub(crate) fn phrase_in(&self, tokens: Range<usize>) -> Option<Match> {
        if !self.tokens.get(tokens.start)?.opens_phrase() {
            return None;
        }
        let words = self.tokens.get(tokens)?.iter().map(|t| (t.head, t.start..t.end));
        self.language.words.phrase_of_heads(Part::Speech, &self.text, words)
    }
}

impl Drop for Document {
    fn drop(&mut self) {
        spare::leave(|spare| &mut spare.text, take(&mut self.text));
        spare::leave(|spare| &mut spare.units, take(&mut self.units));
        spare::leave(|spare| &mut spare.tokens, take(&mut self.tokens));
        spare::leave(|spare| &mut spare.sentences, take(&mut self.sentences));
        spare::leave(|spare| &mut spare.noted, take(&mut self.noted));
        spare::leave(|spare| &mut spare.units_at, take(&mut self.units_at));
    }
}

impl Role {
    const fn of(path: &TextPath) -> Self {
        match path {
            TextPath::Headline(_) => Self::Headline,
            TextPath::Summary => Self::Summary,
            TextPath::Byline(_) | TextPath::Heading(_) => Self::Heading,
            TextPath::Block { part, .. } => match part {
                BlockPart::Whole => Self::Paragraph,
                BlockPart::Caption => Self::Caption,
                BlockPart::Paragraph(_) => Self::Quotation,
                BlockPart::Item(_) => Self::Item,
                BlockPart::Cell { .. } => Self::Cell,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use copydesk_model::{Block, Prose, Section};

    fn document(headline: &str, paragraph: &str) -> (Article, Document) {
        let mut article = Article::new(Text::new(headline).unwrap());
        let block = Block::Paragraph(Prose::new(paragraph).unwrap());
        article.sections.push(Section { heading: None, blocks: vec![block] });
        let document = Document::new(&article).unwrap();
        (article, document)
    }

    #[test]
    fn anchors_stand_in_the_article() {
        let (article, document) = document("Łódź votes", "Ålesund – a town – “waits” now.");
        for token in 0..document.tokens.len() {
            let anchor = document.anchor(token..token + 1).unwrap();
            assert!(article.stands(&anchor), "{anchor:?}");
        }
        let anchor = document.anchor(3..6).unwrap();
        assert_eq!(anchor.words, "– a town");
        assert_eq!(anchor.at.map(|at| at.start), Some(8));
    }

    #[test]
    fn nothing_has_no_anchor() {
        let (_, document) = document("Votes", "Now.");
        assert_eq!(document.anchor(1..1), None);
        assert_eq!(document.anchor(9..12), None);
        assert_eq!(document.words(9..9), "");
    }
}

//! Finds quotations and whose they are.

mod collect;
mod paragraphs;

use std::ops::Range;

use super::clause::{Clause, Item};
use super::document::Document;
use super::few::Few;
use super::limits::MAX_QUOTES;
use super::marks::Quoted;
use super::registry::Registry;
use super::spare;
use super::tags::{Rule, Tag};
use super::terms;
use super::tokens::{Flags, Kind};

use copydesk_model::QuoteKind;

/// The longest sentence that is read as one, in tokens and quotations. What is longer is no
/// sentence; the limit keeps the search for speakers linear.
const LONGEST_SENTENCE: usize = 300;

/// How often what is taken for a title, name or term is none of anybody's speech, in percent.
const TERM: u8 = 60;

/// How often a quotation is rightly left without a speaker, in percent.
const UNATTRIBUTED: u8 = 10;

/// Up to how many tokens a quotation is a word or two, of which nothing shows that they were said.
const SHORT: usize = 3;

/// Up to how many tokens a quotation is less than a sentence.
const BRIEF: usize = 10;

/// A quotation, its speaker and how that was found.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// The words, one range of tokens for each paragraph.
    pub(crate) segments: Few<Range<usize>>,
    /// Who said it and how that is known.
    pub(crate) tag: Option<Tag>,
    /// Whether the words are nobody's speech.
    pub(crate) term: bool,
    /// Whether they are a whole sentence or more.
    pub(crate) direct: bool,
    /// Whether they are set off as a block.
    pub(crate) block: bool,
}

impl Found {
    /// What sort of quotation it is.
    pub(crate) const fn kind(&self) -> QuoteKind {
        if self.term {
            QuoteKind::Term
        } else if self.block {
            QuoteKind::Block
        } else if self.direct {
            QuoteKind::Direct
        } else {
            QuoteKind::Partial
        }
    }

    /// How sure the finding is, in percent: how often such findings are right, words and speaker.
    pub(crate) fn confidence(&self) -> u8 {
        if self.term {
            return TERM;
        }
        let Some(tag) = &self.tag else { return UNATTRIBUTED };
        let noun = tag.speakers.first();
        let common = noun.party.is_none() && !noun.pronoun;
        let lost = noun.party.is_none() && noun.pronoun;
        let length: usize = self.segments.iter().map(ExactSizeIterator::len).sum();
        let brief = length <= BRIEF && !tag.rule.is_plain();
        let guess = brief && !common && tag.rule == Rule::Subject;
        let doubts = [
            (length <= SHORT, 7),
            (common, 10),
            (brief && common, 24),
            (guess, 14),
            (noun.pronoun, 8),
            (lost, 25),
        ];
        let doubts: u8 = doubts.into_iter().filter(|d| d.0).map(|d| d.1).sum();
        tag.rule.confidence().saturating_sub(doubts).max(UNATTRIBUTED)
    }
}

/// Finds the speakers of the quotations of an article.
pub(crate) fn find(document: &Document, registry: &Registry<'_>, quoted: &[Quoted]) -> Vec<Found> {
    let quoted = quoted.get(..MAX_QUOTES).unwrap_or(quoted);
    let mut finder = Finder {
        document,
        registry,
        quoted,
        looked: spare::take(|spare| &mut spare.looked),
        items: spare::take(|spare| &mut spare.items),
        frames: spare::take(|spare| &mut spare.frames),
    };
    finder.looked.resize_with(quoted.len(), Looked::default);
    let mut from = 0;
    while let Some(first) = quoted.get(from) {
        let to = quoted.partition_point(|q| q.unit <= first.unit);
        finder.unit(first.unit, from..to);
        from = to;
    }
    finder.collect()
}

struct Finder<'a> {
    document: &'a Document,
    registry: &'a Registry<'a>,
    quoted: &'a [Quoted],
    /// What was seen of each quotation.
    looked: Vec<Looked>,
    /// Room for the items and sentences of a unit.
    items: Vec<Item>,
    frames: Vec<Frame>,
}

/// What was seen of a quotation.
#[derive(Debug, Default)]
pub(super) struct Looked {
    tag: Option<Tag>,
    /// Whether no words of the reporter's stand beside it in its sentence.
    alone: bool,
    /// Whether it is nobody's speech.
    term: bool,
}

/// A sentence of the reporter's, in which each quotation counts as one piece.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    /// Its tokens, with those of its quotations.
    tokens: Range<usize>,
    /// Its quotations.
    quotes: Range<usize>,
}

impl Frame {
    /// Takes off what stands before a token and before a quotation.
    const fn split_off(&mut self, token: usize, quote: usize) -> Self {
        let before = Self { tokens: self.tokens.start..token, quotes: self.quotes.start..quote };
        (self.tokens.start, self.quotes.start) = (token, quote);
        before
    }
}

impl Finder<'_> {
    /// Finds the tags in one unit, whose quotations are these.
    pub(super) fn unit(&mut self, unit: usize, quotes: Range<usize>) {
        let mut items = std::mem::take(&mut self.items);
        let mut frames = std::mem::take(&mut self.frames);
        frames.clear();
        self.split(unit, quotes.clone(), &mut frames);
        for frame in frames.iter().filter(|frame| !frame.quotes.is_empty()) {
            self.read(frame, &mut items);
            self.frame(frame, &items);
        }
        self.lone_tags(&frames, &mut items);
        self.continue_paragraph(&frames, quotes.clone(), &mut items);
        (self.items, self.frames) = (items, frames);
        self.follow_paragraph(unit, quotes);
    }

    /// Finds the sentences of a unit, whose quotations are these. None begins within a quotation.
    pub(super) fn split(&self, unit: usize, quotes: Range<usize>, frames: &mut Vec<Frame>) {
        let Some(unit) = self.document.units.get(unit) else { return };
        let sentences = self.document.sentences.get(unit.sentences.clone()).unwrap_or_default();
        let mut rest = self.quoted.get(quotes.clone()).unwrap_or_default().iter().peekable();
        let (mut behind, mut quoted_to) = (quotes.start, 0);
        let mut frame = Frame { tokens: unit.tokens.clone(), quotes };
        for start in sentences.iter().skip(1).map(|sentence| sentence.tokens.start) {
            while let Some(before) = rest.next_if(|q| q.outer.start < start) {
                (behind, quoted_to) = (behind + 1, before.outer.end);
            }
            if quoted_to <= start {
                self.push(frame.split_off(start, behind), frames);
            }
        }
        self.push(frame, frames);
    }

    /// Adds a sentence, in pieces if it is too long for one.
    fn push(&self, mut frame: Frame, frames: &mut Vec<Frame>) {
        if frame.tokens.len() > LONGEST_SENTENCE {
            let mut items = Vec::new();
            self.read(&frame, &mut items);
            let mut pieces = items.chunks(LONGEST_SENTENCE).peekable();
            while let (Some(piece), Some([next, ..])) = (pieces.next(), pieces.peek()) {
                let behind = piece.iter().filter_map(Item::as_quote).next_back().map(|q| q + 1);
                let behind = behind.unwrap_or(frame.quotes.start);
                frames.push(frame.split_off(self.start_of(next), behind));
            }
        }
        frames.push(frame);
    }

    /// The first token of an item.
    fn start_of(&self, item: &Item) -> usize {
        let quoted = item.as_quote().and_then(|q| self.quoted.get(q));
        quoted.map_or_else(|| item.as_token().unwrap_or_default(), |quoted| quoted.outer.start)
    }

    /// Reads a sentence as tokens and whole quotations.
    pub(super) fn read(&self, frame: &Frame, items: &mut Vec<Item>) {
        items.clear();
        items.reserve(frame.tokens.len());
        let mut at = frame.tokens.start;
        for q in frame.quotes.clone() {
            let Some(quoted) = self.quoted.get(q) else { continue };
            items.extend(self.items_of(at..quoted.outer.start));
            items.push(Item::quote(q));
            at = quoted.outer.end;
        }
        items.extend(self.items_of(at..frame.tokens.end));
    }

    fn items_of(&self, tokens: Range<usize>) -> impl Iterator<Item = Item> {
        let first = tokens.start;
        let tokens = self.document.tokens.get(tokens).unwrap_or_default();
        let item =
            move |(n, token)| Item::token(first + n, token, self.registry.is_mentioned(first + n));
        tokens.iter().enumerate().map(item)
    }

    /// Whether a sentence begins with this token.
    pub(super) fn opens_sentence(&self, token: usize) -> bool {
        self.document.tokens.get(token).is_some_and(|t| t.has(Flags::SENTENCE_FIRST))
    }

    pub(super) fn clause<'b>(&'b self, items: &'b [Item]) -> Clause<'b> {
        Clause { document: self.document, registry: self.registry, items }
    }

    /// Finds the tags in a sentence with quotations.
    fn frame(&mut self, frame: &Frame, items: &[Item]) {
        let alone = !self.clause(items).has_words(0, items.len());
        // Before each quotation stand those before it, and the tokens between them.
        let (mut at, mut k) = (frame.tokens.start, 0);
        for q in frame.quotes.clone() {
            let Some(quoted) = self.quoted.get(q) else { continue };
            k += quoted.outer.start.saturating_sub(at);
            debug_assert_eq!(items.get(k).and_then(Item::as_quote), Some(q));
            let clause = self.clause(items);
            let tag = if alone { None } else { clause.tag(k, self.invites(q)) };
            let term = terms::is_term(&clause, k, quoted, tag.as_ref());
            if let Some(looked) = self.looked.get_mut(q) {
                *looked = Looked { tag: tag.filter(|_| !term), alone, term };
            }
            (at, k) = (quoted.outer.end, k + 1);
        }
    }

    /// Whether a quotation ends so that a tag may follow: in a comma, `?` or `!`.
    pub(super) fn invites(&self, q: usize) -> bool {
        let Some(quoted) = self.quoted.get(q) else { return false };
        let tokens = &self.document.tokens;
        let mut inner = quoted.inner.clone().rev().filter_map(|i| tokens.get(i));
        let last = inner.find(|t| !matches!(t.kind, Kind::Single | Kind::Close));
        let next = tokens.get(quoted.outer.end);
        last.is_some_and(|t| t.kind == Kind::Comma || t.has(Flags::ASKS) || t.kind == Kind::Dash)
            || next.is_some_and(|t| t.kind == Kind::Comma && !t.has(Flags::SPACED))
    }

    /// "“We won.” Roe said." where the tag is a sentence of its own.
    pub(super) fn lone_tags(&mut self, frames: &[Frame], items: &mut Vec<Item>) {
        for pair in frames.windows(2) {
            let [quote, tag] = pair else { continue };
            let last = quote.quotes.clone().next_back().filter(|_| tag.quotes.is_empty());
            let Some(q) = last.filter(|q| self.tag_of(*q).is_none()) else { continue };
            let ends = self.quoted.get(q).is_some_and(|q| q.outer.end == quote.tokens.end);
            if !ends {
                continue;
            }
            self.read(tag, items);
            if let Some(tag) = self.clause(items).lone_tag() {
                self.set(q, tag);
            }
        }
    }

    pub(super) fn tag_of(&self, q: usize) -> Option<&Tag> {
        self.looked.get(q)?.tag.as_ref()
    }

    pub(super) fn set(&mut self, q: usize, tag: Tag) {
        if let Some(looked) = self.looked.get_mut(q) {
            looked.tag = Some(tag);
        }
    }

    pub(super) fn stands_alone(&self, q: usize) -> bool {
        self.looked.get(q).is_some_and(|looked| looked.alone && !looked.term)
    }
}

#[cfg(test)]
mod tests;

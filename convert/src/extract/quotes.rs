//! Finds quotations and whose they are.

use std::ops::Range;

use super::clause::{Clause, Item, Noun};
use super::document::{Document, Role};
use super::marks::Quoted;
use super::pronouns;
use super::registry::Registry;
use super::tags::{Rule, Tag};
use super::terms;
use super::tokens::{Flags, Kind};

/// A quotation, its speaker and how that was found.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// The words, one range of tokens for each paragraph.
    pub(crate) segments: Vec<Range<usize>>,
    /// Who said it and how that is known.
    pub(crate) tag: Option<Tag>,
    /// Whether the words are nobody's speech.
    pub(crate) term: bool,
    /// Whether they are a whole sentence or more.
    pub(crate) direct: bool,
}

/// Finds the speakers of the quotations of an article.
pub(crate) fn find(document: &Document, registry: &Registry<'_>, quoted: &[Quoted]) -> Vec<Found> {
    let mut finder = Finder {
        document,
        registry,
        quoted,
        tags: vec![None; quoted.len()],
        alone: vec![false; quoted.len()],
        terms: vec![false; quoted.len()],
    };
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
    tags: Vec<Option<Tag>>,
    /// Whether no words of the reporter's stand beside it in its sentence.
    alone: Vec<bool>,
    terms: Vec<bool>,
}

impl Finder<'_> {
    /// Finds the tags in one unit, whose quotations are these.
    fn unit(&mut self, unit: usize, quotes: Range<usize>) {
        let items = self.items(unit, quotes.clone());
        let frames = self.frames(&items);
        for frame in &frames {
            self.frame(items.get(frame.clone()).unwrap_or_default());
        }
        self.lone_tags(&items, &frames);
        self.continue_paragraph(&items, &frames, quotes.clone());
        self.follow_paragraph(unit, quotes);
    }

    /// A unit as tokens and whole quotations.
    fn items(&self, unit: usize, quotes: Range<usize>) -> Vec<Item> {
        let tokens = self.document.units.get(unit).map_or(0..0, |u| u.tokens.clone());
        let mut items = Vec::new();
        let mut at = tokens.start;
        for q in quotes {
            let Some(quoted) = self.quoted.get(q) else { continue };
            items.extend((at..quoted.outer.start).map(Item::Token));
            items.push(Item::Quote(q));
            at = quoted.outer.end;
        }
        items.extend((at..tokens.end).map(Item::Token));
        items
    }

    /// The sentences among the items.
    fn frames(&self, items: &[Item]) -> Vec<Range<usize>> {
        let mut frames = Vec::new();
        let mut from = 0;
        for k in 0..items.len() {
            if k > from && self.opens_sentence(items.get(k)) {
                frames.push(from..k);
                from = k;
            }
        }
        frames.push(from..items.len());
        frames
    }

    /// Whether a sentence begins with this item.
    fn opens_sentence(&self, item: Option<&Item>) -> bool {
        let first = match item {
            Some(Item::Token(i)) => *i,
            Some(Item::Quote(q)) => self.quoted.get(*q).map_or(0, |q| q.outer.start),
            None => return false,
        };
        let s = self.document.sentences.partition_point(|s| s.tokens.start < first);
        self.document.sentences.get(s).is_some_and(|s| s.tokens.start == first)
    }

    fn clause<'b>(&'b self, items: &'b [Item]) -> Clause<'b> {
        Clause { document: self.document, registry: self.registry, items }
    }

    fn frame(&mut self, items: &[Item]) {
        for (k, item) in items.iter().enumerate() {
            let Item::Quote(q) = *item else { continue };
            let clause = self.clause(items);
            let alone = !clause.has_words(0, items.len());
            let tag = if alone { None } else { clause.tag(k, self.invites(q)) };
            let term = self
                .quoted
                .get(q)
                .is_some_and(|quoted| terms::is_term(&clause, k, quoted, tag.as_ref()));
            for (list, value) in [(&mut self.alone, alone), (&mut self.terms, term)] {
                if let Some(slot) = list.get_mut(q) {
                    *slot = value;
                }
            }
            if let Some(slot) = self.tags.get_mut(q) {
                *slot = tag.filter(|_| !term);
            }
        }
    }

    /// Whether a quotation ends so that a tag may follow: in a comma, `?` or `!`.
    fn invites(&self, q: usize) -> bool {
        let Some(quoted) = self.quoted.get(q) else { return false };
        let tokens = &self.document.tokens;
        let last = quoted.inner.end.checked_sub(1).and_then(|i| tokens.get(i));
        let next = tokens.get(quoted.outer.end);
        last.is_some_and(|t| t.kind == Kind::Comma || t.has(Flags::ASKS) || t.kind == Kind::Dash)
            || next.is_some_and(|t| t.kind == Kind::Comma && !t.has(Flags::SPACED))
    }

    /// "“We won.” Roe said." where the tag is a sentence of its own.
    fn lone_tags(&mut self, items: &[Item], frames: &[Range<usize>]) {
        for pair in frames.windows(2) {
            let [quote, tag] = pair else { continue };
            let Some(Item::Quote(q)) = items.get(quote.end.wrapping_sub(1)).copied() else {
                continue;
            };
            let sentence = items.get(tag.clone()).unwrap_or_default();
            if self.tags.get(q).is_some_and(Option::is_some)
                || sentence.iter().any(|i| matches!(i, Item::Quote(_)))
            {
                continue;
            }
            if let (Some(tag), Some(slot)) =
                (self.clause(sentence).lone_tag(), self.tags.get_mut(q))
            {
                *slot = Some(tag);
            }
        }
    }

    /// Hands speakers on to the quotations of the paragraph that stand alone.
    fn continue_paragraph(
        &mut self,
        items: &[Item],
        frames: &[Range<usize>],
        quotes: Range<usize>,
    ) {
        let frame_of = |q: usize| {
            frames
                .iter()
                .position(|f| items.get(f.clone()).is_some_and(|i| i.contains(&Item::Quote(q))))
        };
        let mut before: Option<Tag> = None;
        for q in quotes.clone() {
            if self.tag_of(q).is_some() {
                before = self.tag_of(q).cloned();
            } else if self.stands_alone(q)
                && let Some(tag) = &before
            {
                self.set(q, Tag { rule: Rule::Continuation, ..tag.clone() });
            }
        }
        let mut behind: Option<Tag> = None;
        for q in quotes.clone().rev() {
            if self.tag_of(q).is_some() {
                behind = self.tag_of(q).cloned();
            } else if self.stands_alone(q)
                && let Some(tag) = &behind
            {
                self.set(q, Tag { rule: Rule::Ahead, ..tag.clone() });
            }
        }
        for q in quotes {
            if self.stands_alone(q) && self.tag_of(q).is_none() {
                let sentence = frame_of(q).and_then(|f| frames.get(f.checked_sub(1)?));
                let sentence = sentence.and_then(|f| items.get(f.clone())).unwrap_or_default();
                let plain = !sentence.iter().any(|i| matches!(i, Item::Quote(_)));
                let tag = self.clause(sentence).trailing().filter(|_| plain);
                if let Some(tag) = tag.or_else(|| self.tag_of(q.checked_sub(1)?).cloned()) {
                    self.set(q, Tag { rule: Rule::Paragraph, ..tag });
                }
            }
        }
    }

    /// Hands the speaker of the paragraph before on to quotations that stand alone.
    fn follow_paragraph(&mut self, unit: usize, quotes: Range<usize>) {
        let Some(first) = quotes.clone().next() else { return };
        if self.stands_alone(first)
            && self.tag_of(first).is_none()
            && let Some(tag) = self.from_before(unit, first)
        {
            for q in quotes {
                if self.stands_alone(q) && self.tag_of(q).is_none() {
                    self.set(q, Tag { rule: Rule::Paragraph, ..tag.clone() });
                }
            }
        }
    }

    /// Whom the paragraph before leads to expect.
    fn from_before(&self, unit: usize, first: usize) -> Option<Tag> {
        let before = unit.checked_sub(1)?;
        let paragraph = self.document.units.get(before)?;
        if paragraph.role == Role::Headline {
            return None;
        }
        let last =
            first.checked_sub(1).filter(|q| self.quoted.get(*q).is_some_and(|x| x.unit == before));
        let quotes = self.quoted.partition_point(|q| q.unit < before)..last.map_or(0, |q| q + 1);
        let items = self.items(before, if last.is_some() { quotes } else { 0..0 });
        let ends_open = paragraph
            .tokens
            .end
            .checked_sub(1)
            .and_then(|i| self.document.tokens.get(i))
            .is_some_and(|t| t.kind == Kind::Colon);
        if let Some(q) = last
            && !ends_open
        {
            return self.tag_of(q).cloned();
        }
        let frames = self.frames(&items);
        let sentence = items.get(frames.last()?.clone())?;
        self.clause(sentence).trailing()
    }

    fn tag_of(&self, q: usize) -> Option<&Tag> {
        self.tags.get(q)?.as_ref()
    }

    fn set(&mut self, q: usize, tag: Tag) {
        if let Some(slot) = self.tags.get_mut(q) {
            *slot = Some(tag);
        }
    }

    fn stands_alone(&self, q: usize) -> bool {
        self.alone.get(q).copied().unwrap_or(false) && !self.terms.get(q).copied().unwrap_or(false)
    }

    /// The quotations, those over several paragraphs as one, pronouns resolved.
    fn collect(mut self) -> Vec<Found> {
        let mut resolver = pronouns::Resolver::new(self.document, self.registry);
        let mut found: Vec<Found> = Vec::new();
        let mut goes_on = false;
        for (q, quoted) in self.quoted.iter().enumerate() {
            let tag = self.tags.get_mut(q).and_then(Option::take);
            let term = self.terms.get(q).copied().unwrap_or(false);
            if goes_on && let Some(last) = found.last_mut() {
                last.segments.push(quoted.inner.clone());
                last.tag = last.tag.take().or(tag);
                last.direct = true;
            } else {
                found.push(Found {
                    segments: vec![quoted.inner.clone()],
                    tag,
                    term,
                    direct: self.is_direct(quoted),
                });
            }
            goes_on = quoted.continues
                && self.quoted.get(q + 1).is_some_and(|n| n.unit == quoted.unit + 1);
        }
        for quote in &mut found {
            if let Some(tag) = &mut quote.tag {
                tag.speakers.iter_mut().for_each(|noun| resolver.resolve(noun));
                resolver.said(tag.speakers.first().and_then(|n: &Noun| n.party));
            }
        }
        found
    }

    /// Whether the words are a sentence of their own.
    fn is_direct(&self, quoted: &Quoted) -> bool {
        let tokens = &self.document.tokens;
        let first =
            quoted.inner.clone().find_map(|i| tokens.get(i).filter(|t| t.kind == Kind::Word));
        let last = quoted.inner.end.checked_sub(1).and_then(|i| tokens.get(i));
        first.is_some_and(|t| t.has(Flags::CAPITAL))
            && quoted.inner.len() > 2
            && last.is_some_and(|t| matches!(t.kind, Kind::Stop | Kind::Comma))
    }
}

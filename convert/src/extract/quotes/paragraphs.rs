//! Hands speakers on to quotations whose sentences name none.

use std::ops::Range;

use super::super::clause::{Item, Noun};
use super::super::document::Role;
use super::super::few::Few;
use super::super::tags::{Rule, Tag};
use super::super::tokens::Kind;
use super::{Finder, Frame};

impl Finder<'_> {
    /// Hands speakers on to the quotations of the paragraph that stand alone.
    pub(super) fn continue_paragraph(
        &mut self,
        frames: &[Frame],
        quotes: Range<usize>,
        items: &mut Vec<Item>,
    ) {
        let start = quotes.start;
        let mut before = None;
        for q in quotes.clone() {
            if self.tag_of(q).is_some() {
                before = Some(q);
            } else if self.stands_alone(q)
                && let Some(tag) = self.handed_on(before)
            {
                self.set(q, Tag { rule: Rule::Continuation, ..tag });
            }
        }
        self.fall_back(quotes.clone());
        let mut behind = None;
        for q in quotes.clone().rev() {
            if self.tag_of(q).is_some() {
                behind = Some(q);
            } else if self.stands_alone(q)
                && let Some(tag) = self.handed_on(behind)
            {
                self.set(q, Tag { rule: Rule::Ahead, ..tag });
            }
        }
        for q in quotes {
            if self.stands_alone(q) && self.tag_of(q).is_none() {
                let home = frames.partition_point(|frame| frame.quotes.end <= q);
                let sentence = home.checked_sub(1).and_then(|f| frames.get(f));
                let plain = sentence.filter(|sentence| sentence.quotes.is_empty());
                let tag = plain.and_then(|sentence| self.trailing(sentence, items));
                let before = q.checked_sub(1).filter(|b| *b >= start);
                if let Some(tag) = tag.or_else(|| self.tag_of(before?).cloned()) {
                    self.set(q, Tag { rule: Rule::Paragraph, ..tag });
                }
            }
        }
    }

    /// Hands speakers on to the quotations of the paragraph whose sentences name none: "Now, “it is
    /// too late” to act."
    pub(super) fn fall_back(&mut self, quotes: Range<usize>) {
        let mut before = None;
        for q in quotes {
            if self.tag_of(q).is_some() {
                before = Some(q);
            } else if self.looked.get(q).is_some_and(|looked| !looked.term)
                && let Some(tag) = self.handed_on(before).filter(|t| t.rule != Rule::Subject)
            {
                self.set(q, Tag { rule: Rule::Paragraph, ..tag });
            }
        }
    }

    /// The tag of another quotation, to be handed on.
    fn handed_on(&self, from: Option<usize>) -> Option<Tag> {
        self.tag_of(from?).cloned()
    }

    /// Hands the speaker of the paragraph before on to quotations that stand alone.
    pub(super) fn follow_paragraph(&mut self, unit: usize, quotes: Range<usize>) {
        let Some(first) = quotes.clone().next() else { return };
        if self.stands_alone(first)
            && self.tag_of(first).is_none()
            && let Some(tag) = self.signature(unit + 1)
        {
            self.set(first, tag);
            return;
        }
        if self.stands_alone(first)
            && self.tag_of(first).is_none()
            && let Some(tag) = self.paragraph_before(unit)
        {
            for q in quotes {
                if self.stands_alone(q) && self.tag_of(q).is_none() {
                    self.set(q, Tag { rule: Rule::Paragraph, ..tag.clone() });
                }
            }
        }
    }

    /// "— Jane Roe" in a paragraph of its own.
    pub(super) fn signature(&self, unit: usize) -> Option<Tag> {
        let after = self.document.units.get(unit)?;
        let tokens = after.tokens.clone();
        let dash = self.document.tokens.get(tokens.start)?;
        let dashed = matches!(dash.kind, Kind::Dash | Kind::Hyphen);
        let mention = self.registry.mention_at(tokens.start + usize::from(dashed))?;
        // A list of one item is what a dash at the head of a line is read as.
        let signs = dashed || after.role == Role::Item;
        let behind = self.document.tokens.get(mention.tokens.end);
        let ends = mention.tokens.end >= tokens.end
            || behind.is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Stop | Kind::Bracket));
        let noun =
            Noun { tokens: mention.tokens.clone(), party: Some(mention.party), pronoun: false };
        let cue = Some(tokens.start..tokens.start + 1);
        (signs && ends).then(|| Tag { speakers: Few::one(noun), cue, rule: Rule::Colon })
    }

    /// Whom the paragraph before leads to expect.
    pub(super) fn paragraph_before(&self, unit: usize) -> Option<Tag> {
        let before = unit.checked_sub(1)?;
        let paragraph = self.document.units.get(before)?;
        if paragraph.role == Role::Headline {
            return None;
        }
        let behind = self.quoted.partition_point(|q| q.unit <= before);
        let last = behind.checked_sub(1);
        let last = last.filter(|q| self.quoted.get(*q).is_some_and(|x| x.unit == before));
        let quotes = self.quoted.partition_point(|q| q.unit < before)..last.map_or(0, |q| q + 1);
        let ends_open = paragraph
            .tokens
            .end
            .checked_sub(1)
            .and_then(|i| self.document.tokens.get(i))
            .is_some_and(|t| t.kind == Kind::Colon);
        if let Some(q) = last
            && !ends_open
            && let Some(tag) = self.tag_of(q)
        {
            return Some(tag.clone());
        }
        let mut frames = Vec::with_capacity(paragraph.sentences.len());
        self.split(before, if last.is_some() { quotes } else { 0..0 }, &mut frames);
        self.trailing(frames.last()?, &mut Vec::new())
    }

    /// Whom the end of a sentence leads to expect.
    fn trailing(&self, sentence: &Frame, items: &mut Vec<Item>) -> Option<Tag> {
        self.read(sentence, items);
        self.clause(items).trailing()
    }
}

//! Puts together the quotations that were found.

use copydesk_model::TextPath;

use super::super::document::Role;
use super::super::few::Few;
use super::super::marks::Quoted;
use super::super::pronouns;
use super::super::spare;
use super::super::tags::{Rule, Tag};
use super::super::tokens::{Flags, Kind};
use super::{Finder, Found, Looked};

impl Finder<'_> {
    /// The quotations, those over several paragraphs as one, pronouns resolved.
    pub(super) fn collect(mut self) -> Vec<Found> {
        let mut resolver = pronouns::Resolver::new(self.document, self.registry);
        let mut found: Vec<Found> = spare::take(|spare| &mut spare.found);
        found.reserve(self.quoted.len());
        let mut goes_on = false;
        for (q, quoted) in self.quoted.iter().enumerate() {
            let Looked { tag, term, .. } =
                self.looked.get_mut(q).map(std::mem::take).unwrap_or_default();
            if goes_on && let Some(last) = found.last_mut() {
                last.segments.push(quoted.inner.clone());
                let weak = last.tag.as_ref().is_none_or(|t| t.rule == Rule::Paragraph);
                last.tag = if weak { tag.or(last.tag.take()) } else { last.tag.take() };
                last.direct = true;
            } else {
                found.push(Found {
                    segments: Few::one(quoted.inner.clone()),
                    tag,
                    term,
                    direct: self.is_direct(quoted),
                    block: false,
                });
            }
            goes_on = quoted.continues
                && self.quoted.get(q + 1).is_some_and(|n| n.unit == quoted.unit + 1);
        }
        let blocks = self.blocks();
        if !blocks.is_empty() {
            found.extend(blocks);
            found.sort_by_key(|f| f.segments.first().start);
        }
        debug_assert!(found.is_sorted_by_key(|f| f.segments.first().start));
        for quote in &mut found {
            if let Some(tag) = &mut quote.tag {
                tag.speakers.iter_mut().for_each(|noun| resolver.resolve(noun));
                resolver.said(tag.speakers.first());
            }
        }
        spare::leave(|spare| &mut spare.looked, self.looked);
        spare::leave(|spare| &mut spare.items, self.items);
        spare::leave(|spare| &mut spare.frames, self.frames);
        found
    }

    /// Block quotations, whose words need no marks, each with its paragraphs.
    pub(super) fn blocks(&self) -> Vec<Found> {
        let mut blocks: Vec<Found> = Vec::new();
        let mut last: Option<usize> = None;
        for (number, unit) in self.document.units.iter().enumerate() {
            if unit.role != Role::Quotation || unit.tokens.is_empty() || self.is_marked(number) {
                continue;
            }
            let segment = unit.tokens.clone();
            let goes_on = last.is_some_and(|l| l + 1 == number && self.same_block(l, number));
            if goes_on && let Some(block) = blocks.last_mut() {
                block.segments.push(segment);
            } else {
                let tag = self.paragraph_before(number).map(|t| Tag { rule: Rule::Paragraph, ..t });
                blocks.push(Found {
                    segments: Few::one(segment),
                    tag,
                    term: false,
                    direct: true,
                    block: true,
                });
            }
            last = Some(number);
        }
        blocks
    }

    /// Whether a unit has quotation marks of its own.
    pub(super) fn is_marked(&self, unit: usize) -> bool {
        let q = self.quoted.partition_point(|q| q.unit < unit);
        self.quoted.get(q).is_some_and(|q| q.unit == unit)
    }

    /// Whether two units are paragraphs of one block quotation.
    pub(super) fn same_block(&self, a: usize, b: usize) -> bool {
        let block = |u: usize| match self.document.units.get(u).map(|u| &u.path) {
            Some(TextPath::Block { section, block, .. }) => Some((*section, *block)),
            _ => None,
        };
        block(a).is_some() && block(a) == block(b)
    }

    /// Whether a sentence begins with the quotation.
    pub(super) fn begins_sentence(&self, quoted: &Quoted) -> bool {
        self.opens_sentence(quoted.outer.start)
    }

    /// Whether the words are a sentence of their own.
    pub(super) fn is_direct(&self, quoted: &Quoted) -> bool {
        let tokens = &self.document.tokens;
        let first =
            quoted.inner.clone().find_map(|i| tokens.get(i).filter(|t| t.kind == Kind::Word));
        let last = quoted.inner.end.checked_sub(1).and_then(|i| tokens.get(i));
        first.is_some_and(|t| t.has(Flags::CAPITAL))
            && (quoted.inner.len() > 2 || self.begins_sentence(quoted))
            && last.is_some_and(|t| matches!(t.kind, Kind::Stop | Kind::Comma))
    }
}

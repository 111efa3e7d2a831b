//! Chooses the annotations that can be marked in the text.

use std::collections::HashMap;

use copydesk_model::{
    Anchor, Article, Diagnostic, Mark, Prose, Quote, QuoteKind, Reference, TextPath, Unit,
};

use super::head::{element_of, event_attributes, reference};
use super::heading::stands_alone;
use crate::codes;
use crate::newsml_g2::write::CodePoints;
use crate::xml::attribute;

/// How many pairs of annotations and marks of one text are compared. An article of news has some
/// hundreds; beyond the limit the text is written without annotations.
const MAX_PAIRS: usize = 4_000_000;

/// An annotation as an element in the text.
#[derive(Clone, Debug)]
pub(super) struct Span {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) element: &'static str,
    /// Its attributes, as they are written.
    pub(super) attributes: String,
    /// Whether other elements can stand in it.
    pub(super) holds: bool,
}

/// The annotations by their texts.
pub(super) struct Spans<'a> {
    article: &'a Article,
    by_text: HashMap<TextPath, Vec<Span>>,
    /// How many could not be marked.
    left: usize,
}

impl<'a> Spans<'a> {
    pub(super) fn of(article: &'a Article) -> Self {
        let mut spans = Self { article, by_text: HashMap::new(), left: 0 };
        article.quotes.iter().for_each(|quote| spans.quote(quote));
        for party in &article.parties {
            let element = element_of(party.kind);
            let mut attributes = String::new();
            reference(&mut attributes, element, party.id.as_str());
            party.mentions.iter().for_each(|m| spans.add(m, element, attributes.clone()));
        }
        for figure in &article.figures {
            let (element, name, unit) = match figure.amount.unit() {
                Unit::Currency(code) => ("money", "unit", code.to_string()),
                Unit::Percent => ("num", "units", "percent".to_owned()),
                Unit::PercentagePoint => ("num", "units", "percentage point".to_owned()),
            };
            let mut attributes = String::new();
            attribute(&mut attributes, name, &unit);
            spans.add(&figure.mention, element, attributes);
        }
        for event in &article.events {
            let mut attributes = String::new();
            event_attributes(&mut attributes, event);
            spans.add(&event.trigger, "event", attributes);
            if let Some(date) = &event.date {
                let span = date.value.as_ref();
                let norm = span.and_then(|span| span.start()).map(|start| start.to_string());
                let mut attributes = String::new();
                norm.iter().for_each(|norm| attribute(&mut attributes, "norm", norm));
                spans.add(&date.mention, "chron", attributes);
            }
        }
        spans
    }

    fn quote(&mut self, quote: &Quote) {
        let Quote { kind, segments, speakers, .. } = quote;
        if *kind == QuoteKind::Term {
            return;
        }
        let speakers: Vec<_> = speakers.iter().filter_map(|s| self.name(s)).collect();
        let mut attributes = String::new();
        if !speakers.is_empty() {
            attribute(&mut attributes, "quote-source", &speakers.join("; "));
        }
        segments.iter().for_each(|segment| self.add(segment, "q", attributes.clone()));
    }

    /// Whom a reference means, by name.
    fn name(&self, reference: &Reference) -> Option<String> {
        let party = reference.party().and_then(|id| self.article.party(id));
        let words = reference.mention().map(|mention| &mention.words);
        party.map(|party| &party.name).or(words).map(ToString::to_string)
    }

    fn add(&mut self, anchor: &Anchor, element: &'static str, attributes: String) {
        let place = anchor.at.as_ref().filter(|_| self.article.stands(anchor));
        let (Some(at), Some(end)) = (place, anchor.end()) else {
            self.left += 1;
            return;
        };
        let span = Span { start: at.start, end, element, attributes, holds: element == "q" };
        self.by_text.entry(at.path.clone()).or_default().push(span);
    }

    /// Takes the annotations of a text that can be marked in it.
    pub(super) fn take(&mut self, path: &TextPath, text: &Prose) -> Vec<Span> {
        let Some(mut spans) = self.by_text.remove(path) else { return Vec::new() };
        let all = spans.len();
        if all.saturating_mul(text.marks().len() + all) > MAX_PAIRS {
            self.left += all;
            return Vec::new();
        }
        let points = CodePoints::new(text.as_str());
        spans.retain(|span| fits(span, text, &points));
        let kept = without_crossings(spans);
        self.left += all - kept.len();
        kept
    }

    /// Says how many annotations are only words of the text.
    pub(super) fn left_out(&self) -> Option<Diagnostic> {
        let never: usize = self.by_text.values().map(Vec::len).sum();
        let left = self.left + never;
        let message = format!("{left} annotations are not marked in the text");
        (left > 0).then(|| Diagnostic::new(codes::NOT_MARKED, message))
    }
}

/// Whether an annotation crosses no mark, and holds what its element can hold.
fn fits(span: &Span, text: &Prose, points: &CodePoints<'_>) -> bool {
    let Some(words) = points.slice(span.start as usize, span.end as usize) else { return false };
    let crosses = |mark: &Mark| {
        let range = mark.range();
        let inside = span.start <= range.start && range.end <= span.end;
        let around = range.start <= span.start && span.end <= range.end;
        let apart = range.end <= span.start || span.end <= range.start;
        !(apart || around || (inside && span.holds))
    };
    let offset = points.slice(0, span.start as usize).map_or(0, str::len);
    let whole = span.holds || stands_alone(text.as_str(), offset, words.len());
    whole && (span.holds || !words.contains('\n')) && !text.marks().iter().any(crosses)
}

/// Of annotations that cross, or stand in one that holds only words, the longer.
fn without_crossings(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end), !span.holds));
    let mut kept: Vec<Span> = Vec::with_capacity(spans.len());
    let mut open: Vec<(u32, bool)> = Vec::new();
    for span in spans {
        while open.last().is_some_and(|(end, _)| *end <= span.start) {
            open.pop();
        }
        let free = open.last().is_none_or(|(end, holds)| *holds && span.end <= *end);
        let same = kept.last().is_some_and(|last| {
            last.element == span.element && (last.start, last.end) == (span.start, span.end)
        });
        if free && !same && span.start < span.end {
            open.push((span.end, span.holds));
            kept.push(span);
        }
    }
    kept
}

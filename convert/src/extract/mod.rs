//! Finds parties, quotes, events and figures in the text of an article.
//!
//! The text is cut into tokens and sentences once ([`document`]); everything else reads those.
//! Names come before quotes, because speakers are names; pronouns come last.

mod clause;
mod document;
mod lexicon;
mod marks;
mod names;
mod pronouns;
mod quotes;
mod registry;
mod sentences;
mod tags;
mod terms;
mod tokens;

mod amounts;
mod dates;
mod events;
mod figures;

pub use amounts::find_amounts;
pub use dates::{FoundDate, Reading, find_dates};

use std::collections::{HashMap, HashSet};

use copydesk_model::{
    Anchor, Article, Confidence, Event, Extraction, Figure, Id, Origin, Quote, QuoteKind, Reference,
};

use clause::Noun;
use document::Document;
use quotes::Found;
use registry::Parties;

/// Finds the annotations of an article in its text.
///
/// What an earlier extraction found is replaced; what a person made or another format brought is
/// kept. Uses the article's language and publication date. The same article always gives the same
/// annotations.
pub fn extract(article: &mut Article) {
    forget(article);
    article.extraction = Extraction::Complete;
    let Some(mut document) = Document::new(article) else { return };
    let quoted = marks::find(&mut document);
    let mut registry = names::find(&document);
    let found = quotes::find(&document, &registry, &quoted);
    let speakers = found.iter().filter_map(|q| q.tag.as_ref()).flat_map(|t| &t.speakers);
    let wanted: Vec<usize> = speakers.filter_map(|n| n.party).collect();
    wanted.into_iter().for_each(|party| registry.want(party));
    let parties = Parties::new(&registry, &article.parties);
    let quotes: Vec<Quote> = found.iter().filter_map(|q| quote(q, &document, &parties)).collect();
    article.parties.extend(parties.parties);
    let passages = figures::passage::Passage::all(&document);
    let figures = figures::extract(&document, &passages, &article.parties);
    let events = events::extract(&document, &passages, &article.parties, article.published);
    keep_new(&mut article.quotes, quotes);
    keep_new(&mut article.figures, figures);
    keep_new(&mut article.events, events);
}

/// An annotation that stands at an anchor and has a number.
trait Numbered {
    const LETTER: char;
    fn id(&mut self) -> &mut Id;
    fn anchor(&self) -> Option<&Anchor>;
    /// Follows others of its kind that got another number.
    fn rename(&mut self, renamed: &HashMap<Id, Id>);
}

macro_rules! numbered {
    ($($kind:ident: $letter:literal, |$x:ident| $anchor:expr, [$($refers:ident),*];)*) => {$(
        impl Numbered for $kind {
            const LETTER: char = $letter;
            fn id(&mut self) -> &mut Id {
                &mut self.id
            }
            fn anchor(&self) -> Option<&Anchor> {
                let $x = self;
                $anchor
            }
            fn rename(&mut self, _renamed: &HashMap<Id, Id>) {
                $(if let Some(id) = &self.$refers {
                    self.$refers = _renamed.get(id).cloned();
                })*
            }
        }
    )*};
}
numbered! {
    Quote: 'q', |x| x.segments.first(), [];
    Figure: 'f', |x| Some(&x.mention), [part_of, conversion_of];
    Event: 'e', |x| Some(&x.trigger), [];
}

/// Takes out what an earlier extraction found.
fn forget(article: &mut Article) {
    article.parties.retain(|p| p.origin != Origin::Extracted);
    article.quotes.retain(|q| q.origin != Origin::Extracted);
    article.events.retain(|e| e.origin != Origin::Extracted);
    article.figures.retain(|f| f.origin != Origin::Extracted);
}

/// Adds the annotations that are not there yet, numbered in reading order around the ids of those
/// that are.
fn keep_new<T: Numbered>(kept: &mut Vec<T>, mut found: Vec<T>) {
    let known: HashSet<Anchor> = kept.iter().filter_map(|k| k.anchor().cloned()).collect();
    let used: HashSet<Id> = kept.iter_mut().map(|k| k.id().clone()).collect();
    found.retain(|new| new.anchor().is_none_or(|anchor| !known.contains(anchor)));
    let mut ids = (1_u64..).filter_map(|n| Id::new(format!("{}{n}", T::LETTER)).ok());
    let mut renamed = HashMap::new();
    for new in &mut found {
        if let Some(id) = ids.find(|id| !used.contains(id)) {
            let old = std::mem::replace(new.id(), id.clone());
            if !used.is_empty() {
                renamed.insert(old, id);
            }
        }
    }
    if !used.is_empty() {
        found.iter_mut().for_each(|new| new.rename(&renamed));
    }
    kept.append(&mut found);
}

fn quote(found: &Found, document: &Document, parties: &Parties) -> Option<Quote> {
    let segments: Vec<_> =
        found.segments.iter().filter_map(|s| document.anchor(s.clone())).collect();
    segments.first()?;
    let tag = found.tag.as_ref().filter(|_| !found.term);
    let speakers =
        tag.map(|t| t.speakers.iter().filter_map(|n| speaker(n, document, parties)).collect());
    let cue = tag.and_then(|t| t.cue.clone()).and_then(|c| document.anchor(c));
    let kind = match (found.term, found.direct) {
        (true, _) => QuoteKind::Term,
        (_, true) => QuoteKind::Direct,
        _ => QuoteKind::Partial,
    };
    Some(Quote {
        id: Id::new("q").ok()?,
        kind,
        segments,
        speakers: speakers.unwrap_or_default(),
        cue: cue.into_iter().collect(),
        language: None,
        confidence: Confidence::new(tag.map_or(60, |t| t.rule.confidence())),
        origin: Origin::Extracted,
    })
}

fn speaker(noun: &Noun, document: &Document, parties: &Parties) -> Option<Reference> {
    let mention = document.anchor(noun.tokens.clone())?;
    Some(match noun.party.and_then(|p| parties.id(p)) {
        Some(id) => Reference::to(id.clone()).named(mention),
        None => Reference::words(mention),
    })
}

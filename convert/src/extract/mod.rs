//! Finds parties, quotes, events and figures in the text of an article.
//!
//! The text is cut into tokens and sentences once ([`document`]); everything else reads those.
//! Names come before quotes, because speakers are names; pronouns come last.

mod clause;
mod document;
mod keep;
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

use copydesk_model::{Article, Confidence, Extraction, Id, Origin, Quote, QuoteKind, Reference};

use clause::Noun;
use document::Document;
use keep::keep_new;
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
    keep_new(&mut article.quotes, quotes);
    events::annotate(article, &document, &registry, &parties);
    article.parties.extend(parties.parties);
}

/// Takes out what an earlier extraction found.
fn forget(article: &mut Article) {
    article.parties.retain(|p| p.origin != Origin::Extracted);
    article.quotes.retain(|q| q.origin != Origin::Extracted);
    article.events.retain(|e| e.origin != Origin::Extracted);
    article.figures.retain(|f| f.origin != Origin::Extracted);
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

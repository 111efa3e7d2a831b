//! What is counted.

use std::collections::BTreeMap;

use copydesk_convert::model::{Article, Extraction, Quote, QuoteKind};

use super::frequent::Frequent;
use crate::vocabulary::word;

/// What was found in one article.
#[derive(Debug)]
pub(super) struct Found {
    words: u64,
    skipped: bool,
    /// The kind and the speakers of each quote.
    quotes: Vec<(QuoteKind, Vec<String>)>,
    /// The kind and the unit of each figure.
    figures: Vec<(String, String)>,
    /// The kind of each event.
    events: Vec<String>,
}

impl Found {
    pub(super) fn new(article: &Article) -> Self {
        let quote = |quote: &Quote| (quote.kind, speakers(quote, article));
        let figures = article.figures.iter();
        Self {
            words: article.words().count() as u64,
            skipped: article.extraction == Extraction::Skipped,
            quotes: article.quotes.iter().map(quote).collect(),
            figures: figures.map(|f| (word(f.kind), f.amount.unit().to_string())).collect(),
            events: article.events.iter().map(|event| word(event.kind)).collect(),
        }
    }
}

/// The names of those who said a quote, as the article gives them.
fn speakers(quote: &Quote, article: &Article) -> Vec<String> {
    let name = |speaker: &copydesk_convert::model::Reference| {
        let party = speaker.party().and_then(|id| article.party(id)).map(|party| &party.name);
        party.or(speaker.mention().map(|mention| &mention.words)).map(ToString::to_string)
    };
    quote.speakers.iter().filter_map(name).collect()
}

/// The numbers of an archive.
#[derive(Debug, Default)]
pub(super) struct Counts {
    /// Articles that were read.
    pub(super) articles: u64,
    /// Articles that failed, and inputs that could not be read.
    pub(super) failed: u64,
    /// Articles in which nobody has looked for quotes, events and figures.
    pub(super) skipped: u64,
    /// The words of the bodies.
    pub(super) words: u64,
    /// Quotes by kind.
    pub(super) quotes: BTreeMap<String, u64>,
    /// Quotes, words that are no speech apart, of which the article does not say who said them.
    pub(super) unattributed: u64,
    /// Quotes by speaker.
    pub(super) speakers: Frequent,
    /// Figures by kind and unit.
    pub(super) figures: BTreeMap<(String, String), u64>,
    /// Events by kind.
    pub(super) events: BTreeMap<String, u64>,
}

impl Counts {
    /// Counts an article.
    pub(super) fn add(&mut self, found: Found) {
        let Found { words, skipped, quotes, figures, events } = found;
        self.articles += 1;
        self.words += words;
        self.skipped += u64::from(skipped);
        for (kind, speakers) in quotes {
            let speech = kind != QuoteKind::Term;
            self.unattributed += u64::from(speech && speakers.is_empty());
            speakers.iter().for_each(|name| self.speakers.add(name));
            *self.quotes.entry(word(kind)).or_default() += 1;
        }
        for figure in figures {
            *self.figures.entry(figure).or_default() += 1;
        }
        for kind in events {
            *self.events.entry(kind).or_default() += 1;
        }
    }
}

/// The entries of a table, the greatest first, those of the same count in the order of names.
pub(super) fn sorted<K: Ord>(counts: &BTreeMap<K, u64>) -> Vec<(&K, u64)> {
    let mut all: Vec<_> = counts.iter().map(|(key, count)| (key, *count)).collect();
    all.sort_by_key(|entry| std::cmp::Reverse(entry.1));
    all
}

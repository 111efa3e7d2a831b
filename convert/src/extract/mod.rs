//! Finds parties, quotes, events and figures in the text of an article.
//!
//! The text is cut into tokens and sentences once (`document`); everything else reads those.
//! Names come before quotes, because speakers are names; pronouns come last.

mod account;
mod clause;
mod covered;
pub(crate) mod document;
mod eights;
mod explain;
mod few;
pub(crate) mod hasher;
mod keep;
pub(crate) mod lexicon;
mod limits;
pub(crate) mod marks;
mod names;
mod numbers;
mod parties;
mod points;
mod pronouns;
mod quotes;
mod recycle;
mod registry;
mod sentences;
mod spare;
mod tags;
mod terms;
pub(crate) mod tokens;

mod amounts;
mod dates;
mod events;
mod figures;

pub use amounts::find_amounts;
pub use dates::{DateMention, FoundDate, Reading, find_dates};

use std::ops::Range;

use copydesk_model::{
    Anchor, Article, Confidence, Diagnostic, Extraction, Id, Origin, Quote, Reference,
};

use clause::Noun;
use document::Document;
use few::Few;
use keep::keep_new;
use lexicon::Word;
use marks::Quoted;
use parties::Parties;
use quotes::Found;
use recycle::{Lists, Short};
use registry::Registry;

pub use account::{Account, Accounts, Decision, account};
pub use explain::Explanation;
pub use recycle::recycle;

/// How many tokens before a quotation "as" can stand: the opening mark, an article, an adjective.
const AS_REACH: usize = 4;

/// Finds the annotations of an article in its text.
///
/// What an earlier extraction found is replaced; what a person made or another format brought is
/// kept. Uses the article's language and publication date. The same article always gives the same
/// annotations.
///
/// There are limits, far above what news needs, to how much is looked for; it reports when an
/// article goes past one.
pub fn extract(article: &mut Article) -> Vec<Diagnostic> {
    extract_and_keep(article).0
}

/// The text of an article cut up, and what stands between quotation marks in it.
pub(crate) struct Cut {
    pub(crate) document: Document,
    pub(crate) quoted: Vec<Quoted>,
}

impl Cut {
    /// Cuts up the text of an article; `None` if its language is not known.
    pub(crate) fn new(article: &Article) -> Option<Self> {
        let mut document = Document::new(article)?;
        let quoted = marks::find(&mut document);
        Some(Self { document, quoted })
    }
}

/// As [`extract()`]; hands over the text as it was cut up.
pub(crate) fn extract_and_keep(article: &mut Article) -> (Vec<Diagnostic>, Option<Cut>) {
    forget(article);
    article.extraction = Extraction::Complete;
    let Some(mut document) = Document::new(article) else { return (Vec::new(), None) };
    let quoted = marks::find(&mut document);
    let (registry, found) = people_and_quotes(&document, &quoted);
    let mut lists = Lists::take();
    let parties = Parties::new(&registry, &article.parties, &mut lists);
    let mut quotes = spare::take_for(found.len(), |spare| &mut spare.quotes);
    for found in &found {
        quotes.extend(quote(found, quotes.len() + 1, &document, &parties, &mut lists));
    }
    lists.leave();
    keep_new(&mut article.quotes, quotes);
    events::annotate(article, &document, &registry, &parties);
    let diagnostics = limits::report(article, &document, &quoted, &registry);
    drop(registry);
    spare::leave(|spare| &mut spare.found, found);
    if article.parties.is_empty() {
        article.parties = parties.parties;
    } else {
        article.parties.extend(parties.parties);
    }
    (diagnostics, Some(Cut { document, quoted }))
}

/// Tells for each quotation that extraction finds which rule and which words decided.
///
/// The article is not changed; what stands in it already is not asked.
#[must_use]
pub fn explain(article: &Article) -> Vec<Explanation> {
    let Some(mut document) = Document::new(article) else { return Vec::new() };
    let quoted = marks::find(&mut document);
    let (registry, found) = people_and_quotes(&document, &quoted);
    found.iter().filter_map(|q| Explanation::new(q, &document, &registry)).collect()
}

/// Every date that an article names, in reading order, with what it means there.
///
/// A date of an event means what [`extract()`] says that it means for the event. Any other is read by what its
/// sentence says of when it is ("will vote on Tuesday"), unless a day just past or the nearest of its name must be
/// meant, and counts from what the article told of last where it says so ("the next day"). Weekdays and days
/// without a year are worked out from [`Article::published`]. Quotations are read as the text around them. The
/// article is not changed.
///
/// None are found in a language that is not known. No more than 20,000 are, and none behind the last event that
/// [`extract()`] would take of an article with too many.
///
/// ```
/// use copydesk_convert::extract::date_mentions;
/// use copydesk_convert::{Format, ReadOptions, Source, read};
///
/// let text = "Mill to close\n\nThe board met on Monday. Its last shift will end on Friday.\n";
/// let source = Source::decode("mill.txt", text.into())?;
/// let mut articles = read(Format::Text, &source, &ReadOptions::default())?.value;
/// let article = &mut articles[0];
/// article.published = Some("2026-03-04".parse()?);
/// let values = date_mentions(article).into_iter().filter_map(|date| date.value);
/// let days: Vec<_> = values.map(|value| value.to_string()).collect();
/// assert_eq!(days, ["2026-03-02", "2026-03-06"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn date_mentions(article: &Article) -> Vec<DateMention> {
    let Some(mut document) = Document::new(article) else { return Vec::new() };
    let quoted = marks::find(&mut document);
    let (registry, _) = people_and_quotes(&document, &quoted);
    let parties = Parties::new(&registry, &[], &mut Lists::default());
    events::dates(article, &document, &registry, &parties)
}

/// The parties and quotations of a document, with those parties marked that speak.
fn people_and_quotes<'a>(document: &'a Document, quoted: &[Quoted]) -> (Registry<'a>, Vec<Found>) {
    let mut registry = names::find(document);
    let found = quotes::find(document, &registry, quoted);
    let tags = found.iter().filter_map(|q| q.tag.as_ref());
    for party in tags.flat_map(|t| t.speakers.iter()).filter_map(|n| n.party) {
        registry.want(party);
    }
    (registry, found)
}

/// Takes out what an earlier extraction found.
fn forget(article: &mut Article) {
    article.parties.retain(|p| p.origin != Origin::Extracted);
    article.quotes.retain(|q| q.origin != Origin::Extracted);
    article.events.retain(|e| e.origin != Origin::Extracted);
    article.figures.retain(|f| f.origin != Origin::Extracted);
}

fn quote(
    found: &Found,
    number: usize,
    document: &Document,
    parties: &Parties,
    lists: &mut Lists,
) -> Option<Quote> {
    let (anchors, references) = (&mut lists.anchors, &mut lists.references);
    let segments = found.segments.filter_map(|| anchors.one(), |s| document.anchor(s.clone()));
    segments.first()?;
    let tag = found.tag.as_ref().filter(|_| !found.term);
    let speaker = |n: &Noun| speaker(n, document, parties);
    let speakers = tag.map(|t| t.speakers.filter_map(|| references.one(), speaker));
    let cue = tag.and_then(|t| t.cue.clone()).map(|c| cue(c, found, document, anchors));
    let kind = found.kind();
    Some(Quote {
        id: Id::numbered('q', number)?,
        kind,
        segments,
        speakers: speakers.unwrap_or_default(),
        cue: cue.unwrap_or_default(),
        language: None,
        confidence: Confidence::new(found.confidence()),
        origin: Origin::Extracted,
    })
}

/// The words that attribute: the cue, and the "as" of "described it as" beside what is quoted.
fn cue(
    cue: Range<usize>,
    found: &Found,
    document: &Document,
    lists: &mut Short<Anchor>,
) -> Vec<Anchor> {
    let is = |i: usize, word| document.tokens.get(i).is_some_and(|t| t.features.is(word));
    let mut words = Few::one(cue.clone());
    if cue.clone().any(|i| is(i, Word::TakesAs)) {
        let before = found.segments.first().start;
        let mut beside = (before.saturating_sub(AS_REACH).max(cue.end)..before).rev();
        if let Some(i) = beside.find(|i| is(*i, Word::As)) {
            words.push(i..i + 1);
        }
    }
    words.filter_map(|| lists.one(), |words| document.anchor(words.clone()))
}

fn speaker(noun: &Noun, document: &Document, parties: &Parties) -> Option<Reference> {
    let mention = document.anchor(noun.tokens.clone())?;
    Some(match noun.party.and_then(|p| parties.id(p)) {
        Some(id) => Reference::to(id.clone()).named(mention),
        None => Reference::words(mention),
    })
}

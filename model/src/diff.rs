//! What changed between two versions of an article.

mod fields;
mod show;
mod texts;

use std::collections::{HashMap, VecDeque};
use std::hash::Hash;

use crate::anchor::{Anchor, TextPath};
use crate::article::Article;
use crate::{Amount, Bound, DateSpan, Event, Figure, Id, Party, Quote, Reference};

/// Something that one version has and the other has not, or has otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "there is nothing else that can happen")]
pub enum Change<T> {
    /// Only the later version has it.
    Added(T),
    /// Only the earlier version has it.
    Removed(T),
    /// Both have it, and it differs.
    Changed {
        /// As it was.
        before: T,
        /// As it is.
        after: T,
    },
}

/// A text and where it stands in its version.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "a text and its place")]
pub struct PlacedText<'a> {
    /// Where.
    pub path: TextPath,
    /// The text.
    pub text: &'a str,
}

/// What changed between two versions of an article.
///
/// What only moved is no change: a paragraph or a quotation in another place, an annotation with
/// another id, confidence or origin. A change of emphasis or links is one of its text's `marks`.
///
/// Printed, it is one line for each change; in a changed text `[-…-]` was taken out and `{+…+}` put in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "callers look at every list")]
pub struct Difference<'a> {
    /// The fields of the metadata that differ, by their names in JSON, in the order of the article.
    pub metadata: Vec<&'static str>,
    /// Headlines, summary, headings and the texts of the body.
    pub texts: Vec<Change<PlacedText<'a>>>,
    /// Whether blocks differ in what is not their text: marks, kinds of blocks, tables, pictures.
    pub form: bool,
    /// Persons, organisations and places.
    pub parties: Vec<Change<&'a Party>>,
    /// Quotations: their words, kind, speakers.
    pub quotes: Vec<Change<&'a Quote>>,
    /// Events: kind, words, date, place, participants.
    pub events: Vec<Change<&'a Event>>,
    /// Figures: amount, kind, purpose, spender and the rest.
    pub figures: Vec<Change<&'a Figure>>,
}

impl Difference<'_> {
    /// Whether the versions say the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { metadata, texts, form, parties, quotes, events, figures } = self;
        metadata.is_empty()
            && texts.is_empty()
            && !form
            && parties.is_empty()
            && quotes.is_empty()
            && events.is_empty()
            && figures.is_empty()
    }
}

impl Article {
    /// What changed from this version to a later one. Takes time in proportion to both, but for a
    /// logarithm.
    ///
    /// ```
    /// use copydesk_model::{Article, Block, Section, Text};
    ///
    /// let version = |cost: &str| -> Result<Article, copydesk_model::TextError> {
    ///     let body = vec![Block::paragraph("It rained.")?, Block::paragraph(cost)?];
    ///     Ok(Article::new(Text::new("Council votes")?).with_section(Section::new(body)))
    /// };
    /// let (first, second) = (version("The wall costs €3 million.")?, version("The wall costs €4 million.")?);
    /// let changes = first.diff(&second);
    /// assert_eq!(changes.texts.len(), 1);
    /// assert_eq!(changes.to_string(), "sections[0].blocks[1]: The wall costs [-€3-]{+€4+} million.\n");
    /// assert!(first.diff(&first).is_empty());
    /// # Ok::<(), copydesk_model::TextError>(())
    /// ```
    #[must_use]
    pub fn diff<'a>(&'a self, later: &'a Self) -> Difference<'a> {
        let texts = texts::changes(self, later);
        let form = texts.is_empty() && self.sections != later.sections;
        let (old, new) = (Version::new(self), Version::new(later));
        Difference {
            metadata: fields::that_differ(self, later),
            texts,
            form,
            parties: parties(&old, &new),
            quotes: quotes(&old, &new),
            events: events(&old, &new),
            figures: figures(&old, &new),
        }
    }
}

/// An article with its parties and figures by their ids.
struct Version<'a> {
    article: &'a Article,
    names: HashMap<&'a Id, &'a str>,
    figures: HashMap<&'a Id, &'a str>,
}

impl<'a> Version<'a> {
    fn new(article: &'a Article) -> Self {
        let names = article.parties.iter().map(|p| (&p.id, p.name.as_str())).collect();
        let figures = article.figures.iter().map(|f| (&f.id, f.mention.words.as_str())).collect();
        Self { article, names, figures }
    }

    /// How a reference reads: the party's name, or else the words.
    fn name(&self, reference: &'a Reference) -> Option<&'a str> {
        let party = reference.party().and_then(|id| self.names.get(id)).copied();
        party.or(reference.mention().map(|mention| mention.words.as_str()))
    }
}

fn words(anchor: Option<&Anchor>) -> Option<&str> {
    anchor.map(|anchor| anchor.words.as_str())
}

fn path(anchor: Option<&Anchor>) -> Option<&TextPath> {
    anchor.and_then(|anchor| anchor.at.as_ref()).map(|at| &at.path)
}

fn parties<'a>(old: &Version<'a>, new: &Version<'a>) -> Vec<Change<&'a Party>> {
    type Of<'a> = fn(&Version<'a>, &'a Party) -> (&'a str, Option<&'a str>, Option<&'a str>, u8);
    let content: Of<'a> = |version, p| {
        let affiliation = p.affiliation.as_ref().and_then(|a| version.name(a));
        (&p.name, p.title.as_deref(), affiliation, p.kind as u8)
    };
    let mut rest = Rest::new((old, &old.article.parties), (new, &new.article.parties), content);
    rest.pair(|p| Some(p.name.as_str()));
    rest.pair(|p| Some(&p.id));
    rest.changes()
}

fn quotes<'a>(old: &Version<'a>, new: &Version<'a>) -> Vec<Change<&'a Quote>> {
    type Key<'a> = (u8, String, Vec<Option<&'a str>>, Vec<&'a str>, Option<&'a str>);
    type Of<'a> = fn(&Version<'a>, &'a Quote) -> Key<'a>;
    let content: Of<'a> = |version, q| {
        let speakers = q.speakers.iter().map(|speaker| version.name(speaker)).collect();
        let cue = q.cue.iter().map(|cue| cue.words.as_str()).collect();
        (q.kind as u8, q.words(), speakers, cue, q.language.as_ref().map(crate::Language::as_str))
    };
    let mut rest = Rest::new((old, &old.article.quotes), (new, &new.article.quotes), content);
    rest.pair(|q| Some(q.words()));
    rest.pair(|q| path(q.segments.first()));
    rest.changes()
}

fn events<'a>(old: &Version<'a>, new: &Version<'a>) -> Vec<Change<&'a Event>> {
    type When<'a> = Option<(&'a str, Option<&'a DateSpan>)>;
    type Key<'a> =
        (u8, &'a str, Option<&'a str>, u8, When<'a>, Option<&'a str>, Vec<Option<&'a str>>);
    type Of<'a> = fn(&Version<'a>, &'a Event) -> Key<'a>;
    let content: Of<'a> = |version, e| {
        let date = e.date.as_ref().map(|d| (d.mention.words.as_str(), d.value.as_ref()));
        let place = e.place.as_ref().and_then(|place| version.name(place));
        let who = e.participants.iter().map(|who| version.name(who)).collect();
        (e.kind as u8, &e.trigger.words, e.name.as_deref(), e.status as u8, date, place, who)
    };
    let mut rest = Rest::new((old, &old.article.events), (new, &new.article.events), content);
    rest.pair(|e| Some(e.trigger.words.as_str()));
    rest.pair(|e| path(Some(&e.trigger)));
    rest.changes()
}

fn figures<'a>(old: &Version<'a>, new: &Version<'a>) -> Vec<Change<&'a Figure>> {
    type Words<'a> = [Option<&'a str>; 5];
    type Key<'a> = (u8, &'a str, &'a Amount, Bound, Option<u8>, Words<'a>, Option<&'a str>);
    type Of<'a> = fn(&Version<'a>, &'a Figure) -> Key<'a>;
    let content: Of<'a> = |version, f| {
        let basis = f.basis.as_ref().map(|basis| basis.mention.words.as_str());
        let spender = f.spender.as_ref().and_then(|spender| version.name(spender));
        let recipient = f.recipient.as_ref().and_then(|recipient| version.name(recipient));
        let purpose = words(f.purpose.as_ref());
        let of = [basis, purpose, spender, recipient, words(f.period.as_ref())];
        let whole = f.part_of.as_ref().and_then(|id| version.figures.get(id)).copied();
        let status = f.status.map(|status| status as u8);
        (f.kind as u8, &f.mention.words, &f.amount, f.bound, status, of, whole)
    };
    let mut rest = Rest::new((old, &old.article.figures), (new, &new.article.figures), content);
    rest.pair(|f| Some(f.mention.words.as_str()));
    rest.pair(|f| path(Some(&f.mention)));
    rest.changes()
}

/// The annotations of two versions that have no equal in the other, and the pairs found among them.
struct Rest<'a, T> {
    old: Vec<&'a T>,
    new: Vec<&'a T>,
    pairs: Vec<(&'a T, &'a T)>,
}

impl<'a, T> Rest<'a, T> {
    /// Leaves out those that say the same in both versions.
    fn new<K: Eq + Hash>(
        old: (&Version<'a>, &'a [T]),
        new: (&Version<'a>, &'a [T]),
        content: impl Fn(&Version<'a>, &'a T) -> K,
    ) -> Self {
        let mut rest =
            Self { old: old.1.iter().collect(), new: new.1.iter().collect(), pairs: Vec::new() };
        rest.pair_by(|t| Some(content(old.0, t)), |t| Some(content(new.0, t)));
        rest.pairs.clear();
        rest
    }

    /// Pairs those that share a key, in order.
    fn pair<K: Eq + Hash>(&mut self, key: impl Fn(&'a T) -> Option<K>) {
        self.pair_by(&key, &key);
    }

    fn pair_by<K: Eq + Hash>(
        &mut self,
        of_old: impl Fn(&'a T) -> Option<K>,
        of_new: impl Fn(&'a T) -> Option<K>,
    ) {
        let mut by_key: HashMap<K, VecDeque<usize>> = HashMap::new();
        for (i, annotation) in self.new.iter().enumerate() {
            if let Some(key) = of_new(annotation) {
                by_key.entry(key).or_default().push_back(i);
            }
        }
        let mut taken = vec![false; self.new.len()];
        let Self { old, new, pairs } = self;
        old.retain(|annotation| {
            let found = of_old(annotation).and_then(|key| by_key.get_mut(&key)?.pop_front());
            let Some((i, other)) = found.and_then(|i| Some((i, *new.get(i)?))) else { return true };
            if let Some(taken) = taken.get_mut(i) {
                *taken = true;
            }
            pairs.push((*annotation, other));
            false
        });
        let mut taken = taken.into_iter();
        new.retain(|_| taken.next() != Some(true));
    }

    fn changes(self) -> Vec<Change<&'a T>> {
        let changed = self.pairs.into_iter();
        let changed = changed.map(|(before, after)| Change::Changed { before, after });
        let removed = self.old.into_iter().map(Change::Removed);
        changed.chain(removed).chain(self.new.into_iter().map(Change::Added)).collect()
    }
}

#[cfg(test)]
mod tests;

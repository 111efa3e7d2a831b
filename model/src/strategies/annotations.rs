//! Random annotations, anchored at words that the article has.

use std::ops::Range;

use proptest::prelude::*;
use proptest::sample::Index;

use super::values::{amount, confidence, date_span, id, id_stem, language, origin};
use super::words::text;
use super::{one_of, rarely};
use crate::article::index;
use crate::{
    Amount, Anchor, Article, Basis, Bound, Confidence, DateSpan, Event, EventDate, EventKind,
    EventStatus, Figure, FigureKind, Id, Language, Origin, Party, PartyKind, Quote, QuoteKind,
    Reference, SpendingStatus, Text, TextPath, Unit,
};

/// Which words an anchor is to have: a text, a word in it, and how many words from there on.
#[derive(Clone, Copy, Debug)]
struct Pick {
    text: Index,
    word: Index,
    words: usize,
    /// How many characters of the first word are left out, if it has more.
    cut: usize,
}

fn pick() -> impl Strategy<Value = Pick> {
    let cut = prop_oneof![6 => Just(0_usize), 1 => 1..3_usize];
    (any::<Index>(), any::<Index>(), 1..5_usize, cut).prop_map(|(text, word, words, cut)| Pick {
        text,
        word,
        words,
        cut,
    })
}

/// The code points of every run of characters that are no white space.
pub(super) fn word_spans(text: &str) -> Vec<Range<u32>> {
    let mut spans: Vec<Range<u32>> = Vec::new();
    for (i, _) in text.chars().enumerate().filter(|(_, c)| !c.is_whitespace()) {
        let (start, end) = (index(i), index(i + 1));
        match spans.last_mut() {
            Some(last) if last.end == start => last.end = end,
            _ => spans.push(start..end),
        }
    }
    spans
}

/// The texts of an article, to anchor annotations in.
struct Texts(Vec<(TextPath, String, Vec<Range<u32>>)>);

impl Texts {
    fn new(article: &Article) -> Self {
        let texts = article.texts().map(|(path, text)| (path, text.to_owned(), word_spans(text)));
        Self(texts.filter(|(_, _, spans)| !spans.is_empty()).collect())
    }

    /// The words that were picked, if the article has any.
    fn anchor(&self, pick: Pick) -> Option<Anchor> {
        let (path, text, spans) = self.0.get(pick.text.index(self.0.len().max(1)))?;
        let first = pick.word.index(spans.len());
        let last = spans.get((first + pick.words).min(spans.len()).checked_sub(1)?)?;
        let first = spans.get(first)?;
        let cut = if first.end - first.start > index(pick.cut) { index(pick.cut) } else { 0 };
        let start = first.start + cut;
        let words: String =
            text.chars().skip(start as usize).take((last.end - start) as usize).collect();
        Some(Anchor::at(Text::new(words.replace('\n', " ")).ok()?, path.clone(), start))
    }
}

/// What an annotation says of itself.
type Provenance = (&'static str, Option<Confidence>, Origin);

fn provenance() -> impl Strategy<Value = Provenance> {
    (id_stem(), confidence(), origin()).boxed()
}

/// A reference to be made: to a party if there are any, by words if these are picked.
type ReferenceSeed = (Option<Index>, Option<Pick>);

fn reference() -> impl Strategy<Value = ReferenceSeed> {
    (prop::option::weighted(0.8, any::<Index>()), prop::option::of(pick())).boxed()
}

/// Annotations before they have an article to stand in.
#[derive(Clone, Debug)]
pub(super) struct Seeds {
    parties: Vec<PartySeed>,
    quotes: Vec<QuoteSeed>,
    events: Vec<EventSeed>,
    figures: Vec<FigureSeed>,
}

#[derive(Clone, Debug)]
struct PartySeed {
    provenance: Provenance,
    kind: PartyKind,
    name: Text,
    title: Option<Text>,
    affiliation: Option<ReferenceSeed>,
    mentions: Vec<Pick>,
}

#[derive(Clone, Debug)]
struct QuoteSeed {
    provenance: Provenance,
    kind: QuoteKind,
    segments: Vec<Pick>,
    speakers: Vec<ReferenceSeed>,
    cue: Vec<Pick>,
    language: Option<Language>,
}

#[derive(Clone, Debug)]
struct EventSeed {
    provenance: Provenance,
    kind: EventKind,
    trigger: Pick,
    name: Option<Text>,
    status: EventStatus,
    date: Option<(Pick, Option<DateSpan>)>,
    place: Option<ReferenceSeed>,
    participants: Vec<ReferenceSeed>,
}

#[derive(Clone, Debug)]
struct FigureSeed {
    provenance: Provenance,
    kind: FigureKind,
    amount: Amount,
    bound: Bound,
    status: SpendingStatus,
    mention: Pick,
    basis: Option<(Pick, bool)>,
    anchors: [Option<Pick>; 2],
    references: [Option<ReferenceSeed>; 2],
    relations: [Option<Index>; 2],
    has_status: bool,
}

pub(super) fn seeds() -> impl Strategy<Value = Seeds> {
    let some = 0..3_usize;
    (
        prop::collection::vec(party(), 0..4),
        prop::collection::vec(quote(), some.clone()),
        prop::collection::vec(event(), some),
        prop::collection::vec(figure(), 0..4),
    )
        .prop_map(|(parties, quotes, events, figures)| Seeds { parties, quotes, events, figures })
        .boxed()
}

fn party() -> impl Strategy<Value = PartySeed> {
    let kind = one_of(&[PartyKind::Person, PartyKind::Organisation, PartyKind::Place]);
    let mentions = prop::collection::vec(pick(), 0..4);
    (provenance(), kind, text(), rarely(text()), rarely(reference()), mentions)
        .prop_map(|(provenance, kind, name, title, affiliation, mentions)| PartySeed {
            provenance,
            kind,
            name,
            title,
            affiliation,
            mentions,
        })
        .boxed()
}

fn quote() -> impl Strategy<Value = QuoteSeed> {
    let kind = one_of(&[QuoteKind::Direct, QuoteKind::Partial, QuoteKind::Block, QuoteKind::Term]);
    let segments = prop::collection::vec(pick(), 1..4);
    let speakers = prop::collection::vec(reference(), 0..3);
    let cue = prop::collection::vec(pick(), 0..3);
    (provenance(), kind, segments, speakers, cue, rarely(language()))
        .prop_map(|(provenance, kind, segments, speakers, cue, language)| QuoteSeed {
            provenance,
            kind,
            segments,
            speakers,
            cue,
            language,
        })
        .boxed()
}

fn event_kind() -> impl Strategy<Value = EventKind> {
    use EventKind::{
        Appearance, Attack, Business, Convention, Deal, Debate, Decision, Disaster, Election,
        Legal, Meeting, Other, Personnel, Protest, Release, Visit, War,
    };
    one_of(&[
        Meeting, Visit, Election, Debate, Convention, Appearance, Attack, War, Decision, Legal,
        Deal, Personnel, Disaster, Protest, Release, Business, Other,
    ])
}

fn event() -> impl Strategy<Value = EventSeed> {
    use EventStatus::{Cancelled, Ongoing, Past, Upcoming};
    let status = one_of(&[Past, Ongoing, Upcoming, Cancelled]);
    let date = prop::option::of((pick(), prop::option::of(date_span())));
    let place = prop::option::of(reference());
    let participants = prop::collection::vec(reference(), 0..3);
    (provenance(), event_kind(), pick(), rarely(text()), status, date, place, participants)
        .prop_map(|(provenance, kind, trigger, name, status, date, place, participants)| {
            EventSeed { provenance, kind, trigger, name, status, date, place, participants }
        })
        .boxed()
}

fn figure_kind() -> impl Strategy<Value = FigureKind> {
    use FigureKind::{
        Asset, Change, Contribution, Deal, Debt, Income, Loss, Other, Penalty, Poll, Price, Rate,
        Saving, Share, Spending, Tax, Wage,
    };
    let all = [
        Spending,
        Contribution,
        Income,
        Price,
        Wage,
        Tax,
        Debt,
        Asset,
        Deal,
        Saving,
        Loss,
        Penalty,
        Poll,
        Change,
        Rate,
        Share,
        Other,
    ];
    prop_oneof![Just(Spending), prop::sample::select(all.to_vec())]
}

fn figure() -> impl Strategy<Value = FigureSeed> {
    use SpendingStatus::{Committed, Cut, Estimated, Proposed, Spent, Target};
    let bound = one_of(&[
        Bound::Exact,
        Bound::About,
        Bound::AtLeast,
        Bound::AtMost,
        Bound::MoreThan,
        Bound::LessThan,
    ]);
    let status = one_of(&[Spent, Committed, Target, Proposed, Estimated, Cut]);
    let references = [rarely(reference()), rarely(reference())];
    let relations = [prop::option::of(any::<Index>()), prop::option::weighted(0.1, any::<Index>())];
    (
        provenance(),
        figure_kind(),
        amount(),
        bound,
        status,
        pick(),
        prop::option::of((pick(), any::<bool>())),
        [rarely(pick()), rarely(pick())],
        references,
        relations,
        any::<bool>(),
    )
        .prop_map(
            |(
                provenance,
                kind,
                amount,
                bound,
                status,
                mention,
                basis,
                anchors,
                references,
                relations,
                has_status,
            )| {
                FigureSeed {
                    provenance,
                    kind,
                    amount,
                    bound,
                    status,
                    mention,
                    basis,
                    anchors,
                    references,
                    relations,
                    has_status,
                }
            },
        )
        .boxed()
}

/// An article's texts and names while its annotations are made.
struct Desk {
    texts: Texts,
    parties: Vec<Id>,
    figures: Vec<Id>,
    named: usize,
}

impl Desk {
    /// An identifier of its own.
    fn name(&mut self, stem: &str) -> Option<Id> {
        self.named += 1;
        id(stem, self.named)
    }

    fn anchors(&self, picks: Vec<Pick>) -> Vec<Anchor> {
        picks.into_iter().filter_map(|pick| self.texts.anchor(pick)).collect()
    }

    fn reference(&self, (party, words): ReferenceSeed) -> Option<Reference> {
        let party = party.and_then(|at| one(&self.parties, at));
        let words = words.and_then(|pick| self.texts.anchor(pick));
        match (party, words) {
            (Some(party), Some(words)) => Some(Reference::to(party).named(words)),
            (Some(party), None) => Some(Reference::to(party)),
            (None, words) => words.map(Reference::words),
        }
    }

    fn references(&self, seeds: Vec<ReferenceSeed>) -> Vec<Reference> {
        seeds.into_iter().filter_map(|seed| self.reference(seed)).collect()
    }

    fn party(&self, id: Id, seed: PartySeed) -> Party {
        let PartySeed {
            provenance: (_, confidence, origin),
            kind,
            name,
            title,
            affiliation,
            mentions,
        } = seed;
        Party {
            affiliation: affiliation
                .and_then(|seed| self.reference(seed))
                .filter(|reference| reference.party() != Some(&id)),
            id,
            kind,
            name,
            title: title.filter(|_| kind == PartyKind::Person),
            mentions: self.anchors(mentions),
            confidence,
            origin,
        }
    }

    fn quote(&mut self, seed: QuoteSeed) -> Option<Quote> {
        let QuoteSeed {
            provenance: (stem, confidence, origin),
            kind,
            segments,
            speakers,
            cue,
            language,
        } = seed;
        let segments = self.anchors(segments);
        if segments.is_empty() {
            return None;
        }
        let (speakers, cue) = (self.references(speakers), self.anchors(cue));
        Some(Quote {
            id: self.name(stem)?,
            kind,
            segments,
            speakers,
            cue,
            language,
            confidence,
            origin,
        })
    }

    fn event(&mut self, seed: EventSeed) -> Option<Event> {
        let EventSeed {
            provenance: (stem, confidence, origin),
            kind,
            trigger,
            name,
            status,
            date,
            place,
            participants,
        } = seed;
        let trigger = self.texts.anchor(trigger)?;
        let date = date
            .and_then(|(pick, value)| Some(EventDate { mention: self.texts.anchor(pick)?, value }));
        let place = place.and_then(|seed| self.reference(seed));
        let participants = self.references(participants);
        let id = self.name(stem)?;
        Some(Event {
            id,
            kind,
            trigger,
            name,
            status,
            date,
            place,
            participants,
            confidence,
            origin,
        })
    }

    fn figure(&mut self, seed: FigureSeed) -> Option<Figure> {
        let FigureSeed {
            provenance: (stem, confidence, origin),
            kind,
            amount,
            bound,
            status,
            mention,
            basis,
            anchors,
            references,
            relations,
            has_status,
        } = seed;
        let mention = self.texts.anchor(mention)?;
        let percentage = !matches!(amount.unit(), Unit::Currency(_));
        let basis = basis.filter(|_| percentage).and_then(|(pick, implicit)| {
            Some(Basis { mention: self.texts.anchor(pick)?, implicit })
        });
        let [purpose, period] = anchors.map(|pick| self.texts.anchor(pick?));
        let [spender, recipient] = references.map(|seed| self.reference(seed?));
        // Only earlier figures: so no figure is a part of itself.
        let [part_of, conversion_of] = relations.map(|at| one(&self.figures, at?));
        let id = self.name(stem)?;
        self.figures.push(id.clone());
        let status = (kind == FigureKind::Spending && has_status).then_some(status);
        Some(Figure {
            id,
            kind,
            mention,
            amount,
            bound,
            basis,
            status,
            purpose,
            spender,
            recipient,
            period,
            part_of,
            conversion_of,
            confidence,
            origin,
        })
    }
}

/// One of a list, if it has any.
fn one<T: Clone>(list: &[T], at: Index) -> Option<T> {
    list.get(at.index(list.len().max(1))).cloned()
}

impl Seeds {
    /// Makes the annotations, of words that the article has.
    pub(super) fn annotate(self, article: &mut Article) {
        let texts = Texts::new(article);
        let mut desk = Desk { texts, parties: Vec::new(), figures: Vec::new(), named: 0 };
        let names: Vec<_> = self.parties.iter().filter_map(|p| desk.name(p.provenance.0)).collect();
        desk.parties = names;
        article.parties = self
            .parties
            .into_iter()
            .zip(&desk.parties)
            .map(|(seed, id)| desk.party(id.clone(), seed))
            .collect();
        article.quotes = self.quotes.into_iter().filter_map(|seed| desk.quote(seed)).collect();
        article.events = self.events.into_iter().filter_map(|seed| desk.event(seed)).collect();
        article.figures = self.figures.into_iter().filter_map(|seed| desk.figure(seed)).collect();
    }
}

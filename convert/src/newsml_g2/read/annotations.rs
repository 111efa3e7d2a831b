//! Reads our annotations from their `assert`.

use std::collections::HashSet;
use std::ops::Range;

use copydesk_model::{
    Amount, Anchor, Basis, Bound, Confidence, DateSpan, Decimal, Event, EventDate, EventStatus,
    Figure, Id, Language, Origin, Party, Quote, Reference, Unit,
};

use super::codes::text;
use super::places::Places;
use crate::extract::hasher::{NameMap, Seed};
use crate::newsml_g2::names::{
    PERCENT, bound, commitment, event, figure, kind, occurrence, own, party, quotation, rel,
};
use crate::xml::Element;

/// The annotations of an item.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) parties: Vec<Party>,
    pub(super) quotes: Vec<Quote>,
    pub(super) events: Vec<Event>,
    pub(super) figures: Vec<Figure>,
    /// Where annotations stand that lack something or say what no annotation can hold.
    pub(super) unread: Vec<Range<usize>>,
}

/// The id in the literal of an annotation of this kind.
pub(super) fn literal_id(literal: &str, kind: &str) -> Option<Id> {
    Id::new(literal.strip_prefix(kind)?.strip_prefix('/')?).ok()
}

/// Whether an `assert` or `inlineRef` is about one of our annotations.
pub(super) fn is_own(element: Element<'_, '_>) -> bool {
    let parts = element.attribute("literal").and_then(|literal| literal.split_once('/'));
    parts.is_some_and(|(kind, id)| {
        matches!(kind, kind::PARTY | kind::QUOTE | kind::EVENT | kind::FIGURE) && is_id(id)
    })
}

/// Whether a string is an id. Of letters, digits and hyphens, as nearly all are, it needs no copy to say so.
fn is_id(s: &str) -> bool {
    let plain = (1..=40).contains(&s.len())
        && s.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !s.starts_with('-');
    plain || Id::new(s).is_ok()
}

/// The literals of the annotations of an item.
pub(super) fn literals(item: Element<'_, '_>) -> HashSet<String, Seed> {
    let asserts = item.elements().filter(|e| e.name() == "assert" && is_own(*e));
    asserts.filter_map(|e| e.attribute("literal")).map(str::to_owned).collect()
}

/// Reads every annotation of an item.
pub(super) fn read(item: Element<'_, '_>, places: &Places<'_>) -> Found {
    let reader = Reader { places, sure: confidences(item) };
    let mut found = Found::default();
    for element in item.elements().filter(|e| e.name() == "assert") {
        reader.assert(element, &mut found);
    }
    found
}

/// How sure each annotation is, by its literal. The later of two says so: the writer puts our
/// subjects behind the article's own.
fn confidences<'d>(item: Element<'d, '_>) -> NameMap<&'d str, Confidence> {
    let meta = item.element("contentMeta").into_iter().flat_map(Element::elements);
    let subjects = meta.filter(|e| e.name() == "subject");
    let references = item.elements().filter(|e| e.name() == "inlineRef");
    let sure = subjects.chain(references).filter_map(|e| {
        let confidence = e.attribute("confidence")?.parse::<u8>().ok()?;
        // A literal is read without the white space around it.
        Some((e.attribute("literal")?.trim(), Confidence::new(confidence)?))
    });
    sure.collect()
}

struct Reader<'d, 'p> {
    places: &'p Places<'p>,
    sure: NameMap<&'d str, Confidence>,
}

fn origin(element: Element<'_, '_>) -> Origin {
    match element.attribute("how") {
        None => Origin::Edited,
        Some("howextr:tool") => Origin::Extracted,
        Some(_) => Origin::Imported,
    }
}

fn name(element: Element<'_, '_>) -> Option<copydesk_model::Text> {
    text(&element.element("name")?.text())
}

/// The children of an element, each with its `@rel`, which is asked for again and again.
struct Related<'d, 'a>(Vec<(&'d str, Element<'d, 'a>)>);

impl<'d, 'a> Related<'d, 'a> {
    fn of(element: Element<'d, 'a>) -> Self {
        Self(element.elements().filter_map(|e| Some((e.attribute("rel")?, e))).collect())
    }

    /// The children with this `@rel`.
    fn with(&self, relation: &str) -> impl Iterator<Item = Element<'d, 'a>> {
        self.0.iter().filter(move |(rel, _)| *rel == relation).map(|(_, element)| *element)
    }

    fn first(&self, relation: &str) -> Option<Element<'d, 'a>> {
        self.with(relation).next()
    }

    /// The value that the code of a property means.
    fn coded<T>(&self, relation: &str, value: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.first(relation)?.attribute("qcode").and_then(value)
    }
}

/// The first child with this `@rel`.
fn with_rel<'d, 'a>(element: Element<'d, 'a>, relation: &str) -> Option<Element<'d, 'a>> {
    element.elements().find(|e| e.attribute("rel") == Some(relation))
}

impl Reader<'_, '_> {
    fn assert(&self, element: Element<'_, '_>, found: &mut Found) {
        let Some(literal) = element.attribute("literal") else { return };
        let read = if let Some(id) = literal_id(literal, kind::PARTY) {
            self.party(element, id).map(|party| found.parties.push(party))
        } else if let Some(id) = literal_id(literal, kind::QUOTE) {
            self.quote(element, id).map(|quote| found.quotes.push(quote))
        } else if let Some(id) = literal_id(literal, kind::EVENT) {
            self.event(element, id).map(|event| found.events.push(event))
        } else if let Some(id) = literal_id(literal, kind::FIGURE) {
            self.figure(element, id).map(|figure| found.figures.push(figure))
        } else {
            return;
        };
        if read.is_none() {
            found.unread.push(element.place());
        }
    }

    fn confidence(&self, element: Element<'_, '_>) -> Option<Confidence> {
        self.sure.get(element.attribute("literal")?).copied()
    }

    /// Where the concept itself stands.
    fn anchors(&self, of: &Related<'_, '_>) -> Vec<Anchor> {
        of.with(rel::WORDS).filter_map(|e| self.places.words(e)).collect()
    }

    /// The words of a quotation. One of a single piece is named by its words, which tell an edited
    /// body from the one that its place was counted in.
    fn segments(&self, element: Element<'_, '_>, of: &Related<'_, '_>) -> Vec<Anchor> {
        let mut segments = self.anchors(of);
        if let ([segment], Some(words)) = (segments.as_mut_slice(), name(element)) {
            segment.words = words;
        }
        segments
    }

    /// A property that stands in words of the text.
    fn words(&self, of: &Related<'_, '_>, relation: &str) -> Option<Anchor> {
        self.places.words(of.first(relation)?)
    }

    fn reference(&self, element: Element<'_, '_>) -> Option<Reference> {
        let party = element.attribute("literal").and_then(|l| literal_id(l, kind::PARTY));
        let mention = with_rel(element, rel::MENTION);
        let mention = mention.and_then(|e| self.places.words(e));
        match (party.map(Reference::to), mention) {
            (Some(to), Some(mention)) => Some(to.named(mention)),
            (Some(to), None) => Some(to),
            (None, mention) => mention.map(Reference::words),
        }
    }

    fn related(&self, of: &Related<'_, '_>, relation: &str) -> Option<Reference> {
        self.reference(of.first(relation)?)
    }

    fn references(&self, of: &Related<'_, '_>, relation: &str) -> Vec<Reference> {
        of.with(relation).filter_map(|e| self.reference(e)).collect()
    }

    fn party(&self, element: Element<'_, '_>, id: Id) -> Option<Party> {
        let class = element.element("type")?.attribute("qcode")?;
        let of = Related::of(element);
        Some(Party {
            id,
            kind: party::value(class)?,
            name: name(element)?,
            title: element.element("definition").and_then(|e| text(&e.text())),
            affiliation: self.related(&of, rel::AFFILIATION),
            mentions: self.anchors(&of),
            confidence: self.confidence(element),
            origin: origin(element),
        })
    }

    fn quote(&self, element: Element<'_, '_>, id: Id) -> Option<Quote> {
        let language = element.attribute("xml:lang").and_then(|tag| tag.parse::<Language>().ok());
        let of = Related::of(element);
        Some(Quote {
            id,
            kind: of.coded(rel::QUOTATION_KIND, quotation::value)?,
            segments: self.segments(element, &of),
            speakers: self.references(&of, rel::SPEAKER),
            cue: of.with(rel::CUE).filter_map(|e| self.places.words(e)).collect(),
            language,
            confidence: self.confidence(element),
            origin: origin(element),
        })
    }

    fn event(&self, element: Element<'_, '_>, id: Id) -> Option<Event> {
        let details = element.element("eventDetails");
        let of = Related::of(element);
        let (status, place, participants) = match details {
            Some(details) => self.details(details),
            None => self.relations(&of),
        };
        Some(Event {
            id,
            kind: of.coded(rel::EVENT_KIND, event::value)?,
            trigger: self.words(&of, rel::TRIGGER)?,
            name: of.first(rel::EVENT_NAME).and_then(super::item::value),
            status: status?,
            date: of.first(rel::DATE).and_then(|e| self.date(e)),
            place,
            participants,
            confidence: self.confidence(element),
            origin: origin(element),
        })
    }

    fn details(
        &self,
        details: Element<'_, '_>,
    ) -> (Option<EventStatus>, Option<Reference>, Vec<Reference>) {
        let status = details.element("occurStatus").and_then(|e| e.attribute("qcode"));
        let named = |name: &'static str| details.elements().filter(move |e| e.name() == name);
        (
            status.and_then(occurrence::value),
            named("location").next().and_then(|e| self.reference(e)),
            named("participant").filter_map(|e| self.reference(e)).collect(),
        )
    }

    fn relations(
        &self,
        of: &Related<'_, '_>,
    ) -> (Option<EventStatus>, Option<Reference>, Vec<Reference>) {
        (
            of.coded(rel::OCCUR_STATUS, occurrence::value),
            self.related(of, rel::LOCATION),
            self.references(of, rel::PARTICIPANT),
        )
    }

    fn date(&self, element: Element<'_, '_>) -> Option<EventDate> {
        let value = with_rel(element, rel::VALUE).and_then(|e| e.attribute("value"));
        Some(EventDate {
            mention: self.places.words(element)?,
            value: value.and_then(|v| v.parse::<DateSpan>().ok()),
        })
    }

    fn figure(&self, element: Element<'_, '_>, id: Id) -> Option<Figure> {
        let of = Related::of(element);
        let other = |relation| {
            let literal = of.first(relation)?.attribute("literal");
            literal.and_then(|l| literal_id(l, kind::FIGURE))
        };
        Some(Figure {
            id,
            kind: of.coded(rel::FIGURE_KIND, figure::value)?,
            mention: of.with(rel::WORDS).find_map(|e| self.places.words(e))?,
            amount: amount(&of)?,
            bound: of.coded(rel::BOUND, bound::value).unwrap_or(Bound::Exact),
            basis: of.first(rel::BASIS).and_then(|e| self.basis(e)),
            status: of.coded(rel::COMMITMENT, commitment::value),
            purpose: self.words(&of, rel::PURPOSE),
            spender: self.related(&of, rel::PAYER),
            recipient: self.related(&of, rel::RECIPIENT),
            period: self.words(&of, rel::PERIOD),
            part_of: other(rel::PART_OF),
            conversion_of: other(rel::CONVERSION_OF),
            confidence: self.confidence(element),
            origin: origin(element),
        })
    }

    fn basis(&self, element: Element<'_, '_>) -> Option<Basis> {
        let implicit = element.attribute("why").is_some();
        Some(Basis { mention: self.places.words(element)?, implicit })
    }
}

fn amount(of: &Related<'_, '_>) -> Option<Amount> {
    let low = of.first(rel::AMOUNT)?;
    let unit = unit(low)?;
    let value: Decimal = low.attribute("value")?.parse().ok()?;
    match of.first(rel::HIGH) {
        None => Some(Amount::new(value, unit)),
        Some(high) => Amount::range(value, high.attribute("value")?.parse().ok()?, unit).ok(),
    }
}

fn unit(element: Element<'_, '_>) -> Option<Unit> {
    if element.attribute("valueunituri") == Some(PERCENT) {
        return Some(Unit::Percent);
    }
    match element.attribute("valueunit")? {
        own::PERCENTAGE_POINT => Some(Unit::PercentagePoint),
        code => {
            copydesk_model::Currency::new(code.strip_prefix("iso4217a:")?).ok().map(Unit::Currency)
        }
    }
}

//! Writes parties, quotes, events and figures.

use copydesk_model::{
    Amount, Anchor, Article, Bound, Decimal, Event, EventDate, EventStatus, Figure, Id, Party,
    PartyKind, Quote, Reference, Unit,
};
use serde_json::{Value, json};

use super::thing::{Thing, span, text};

/// Parties, events and figures.
pub(super) fn mentions(article: &Article) -> Vec<Value> {
    let Article { parties, events, figures, .. } = article;
    let parties = parties.iter().map(|p| party(article, p));
    let events = events.iter().map(|e| event(article, e));
    let figures = figures.iter().map(|f| figure(article, f));
    parties.chain(events).chain(figures).collect()
}

/// The name of a part of the document.
fn fragment(id: &Id) -> String {
    format!("#{id}")
}

const fn kind_of(kind: PartyKind) -> &'static str {
    match kind {
        PartyKind::Person => "Person",
        PartyKind::Organisation => "Organization",
        PartyKind::Place => "Place",
    }
}

fn party(article: &Article, party: &Party) -> Value {
    let Party { id, kind, name, title, affiliation, mentions: _, confidence: _, origin: _ } = party;
    let affiliation = affiliation.as_ref().map(|a| reference(article, a, "Organization"));
    let thing = Thing::new(kind_of(*kind)).with("@id", fragment(id)).with("name", name.to_string());
    let thing = match kind {
        PartyKind::Person => thing.with("jobTitle", text(title.as_ref())),
        _ => thing.with("description", text(title.as_ref())),
    };
    let relation = match kind {
        PartyKind::Person => "affiliation",
        PartyKind::Organisation => "parentOrganization",
        PartyKind::Place => "containedInPlace",
    };
    thing.with(relation, affiliation).value()
}

/// Who is meant: the party of the document, or somebody whom only words name.
fn reference(article: &Article, reference: &Reference, unknown: &str) -> Value {
    let words = reference.mention().map(|mention| mention.words.to_string());
    match reference.party() {
        Some(id) => {
            let known = article.party(id);
            let kind = known.map_or(unknown, |party| kind_of(party.kind));
            let name = known.map(|party| party.name.to_string());
            Thing::new(kind).with("@id", fragment(id)).with("name", name.or(words)).value()
        }
        None => Thing::new(unknown).with("name", words).value(),
    }
}

fn references(article: &Article, all: &[Reference], unknown: &str) -> Vec<Value> {
    all.iter().map(|one| reference(article, one, unknown)).collect()
}

/// The quotations.
pub(super) fn quotations(article: &Article) -> impl Iterator<Item = Value> {
    article.quotes.iter().map(|quote| quotation(article, quote))
}

fn quotation(article: &Article, quote: &Quote) -> Value {
    let Quote { id, kind: _, segments, speakers, cue: _, language, confidence: _, origin: _ } =
        quote;
    let words: Vec<_> = segments.iter().map(|segment| segment.words.as_str()).collect();
    Thing::new("Quotation")
        .with("@id", fragment(id))
        .with("text", words.join("\n\n"))
        .with("spokenByCharacter", references(article, speakers, "Person"))
        .with("inLanguage", text(language.as_ref()))
        .value()
}

fn event(article: &Article, event: &Event) -> Value {
    let Event {
        id,
        kind: _,
        trigger,
        name,
        status,
        date,
        place,
        participants,
        confidence: _,
        origin: _,
    } = event;
    let dates = date.as_ref().and_then(|EventDate { mention: _, value }| value.as_ref());
    let (start, end) = span(dates);
    let own = name.as_ref().map(|_| trigger.words.to_string());
    Thing::new("Event")
        .with("@id", fragment(id))
        .with("name", name.as_ref().unwrap_or(&trigger.words).to_string())
        .with("description", own)
        .with("startDate", start)
        .with("endDate", end)
        .with("eventStatus", event_status(*status))
        .with("location", place.as_ref().map(|p| reference(article, p, "Place")))
        .with("attendee", references(article, participants, "Person"))
        .value()
}

const fn event_status(status: EventStatus) -> Option<&'static str> {
    match status {
        EventStatus::Upcoming => Some("https://schema.org/EventScheduled"),
        EventStatus::Cancelled => Some("https://schema.org/EventCancelled"),
        EventStatus::Past | EventStatus::Ongoing => None,
    }
}

/// The codes of UN/CEFACT that schema.org uses for units.
const PERCENT: &str = "P1";

fn figure(article: &Article, figure: &Figure) -> Value {
    let Figure {
        id,
        kind: _,
        mention,
        amount,
        bound,
        basis,
        status: _,
        purpose,
        spender,
        recipient: _,
        period: _,
        part_of: _,
        conversion_of: _,
        confidence: _,
        origin: _,
    } = figure;
    let words = |anchor: Option<&Anchor>| anchor.map(|anchor| anchor.words.to_string());
    let value = match amount.unit() {
        Unit::Currency(code) => Thing::new("MonetaryAmount").with("currency", code.to_string()),
        Unit::Percent => {
            Thing::new("QuantitativeValue").with("unitCode", PERCENT).with("unitText", "percent")
        }
        Unit::PercentagePoint => {
            Thing::new("QuantitativeValue").with("unitText", "percentage point")
        }
    };
    let value = bounded(value, amount, *bound).value();
    Thing::new("Observation")
        .with("@id", fragment(id))
        .with("name", mention.words.to_string())
        .with("description", words(purpose.as_ref()))
        .with("measurementDenominator", words(basis.as_ref().map(|basis| &basis.mention)))
        .with("observationAbout", spender.as_ref().map(|s| reference(article, s, "Organization")))
        .with("value", value)
        .value()
}

/// The number, or the bounds between which it is.
fn bounded(thing: Thing, amount: &Amount, bound: Bound) -> Thing {
    let low = number(amount.value());
    match (amount.high(), bound) {
        (Some(high), _) => thing.with("minValue", low).with("maxValue", number(high)),
        (None, Bound::AtLeast | Bound::MoreThan) => thing.with("minValue", low),
        (None, Bound::AtMost | Bound::LessThan) => thing.with("maxValue", low),
        (None, Bound::Exact | Bound::About) => thing.with("value", low),
    }
}

/// A number that every reader takes for the same, or else its digits as text.
fn number(decimal: &Decimal) -> Value {
    let digits = decimal.to_string();
    let exact = |value: &Value| format!("{value}").as_str() == digits;
    match serde_json::from_str(&digits) {
        Ok(value) if exact(&value) => value,
        _ => json!(digits),
    }
}

//! Finds events that the text dates or places.

mod account;
mod link;
mod place;
#[cfg(test)]
mod speed;
mod tense;
#[cfg(test)]
mod tests;
mod trigger;

use std::ops::Range;

use copydesk_model::{Article, Confidence, Event, EventDate, EventKind, Origin, PartyKind, Text};

use super::account::{Accounts, Rule};
use super::amounts::class::{Is, Of};
use super::amounts::lexemes::{Shape, words};
use super::dates::{Context, Dated, Reading};
use super::document::Document;
use super::figures;
use super::figures::names::Names;
use super::figures::passage::Passage;
use super::keep::{self, keep_new};
use super::limits::MAX_EVENTS;
use super::parties::Parties;
use super::registry::Registry;
use trigger::Trigger;

/// How far behind a disaster the verb is looked for that says what it struck.
const STRIKE_REACH: usize = 6;

/// The most participants of one event.
const MAX_PARTICIPANTS: usize = 8;

/// Adds the figures and events of a document to its article.
pub(crate) fn annotate(
    article: &mut Article,
    document: &Document,
    registry: &Registry<'_>,
    parties: &Parties,
) {
    let names = Names { document, registry, parties };
    let context = Context::new(article.published, Reading::News);
    let mut ledger = figures::Ledger::default();
    let mut events = Vec::new();
    Passage::each(document, |passage| {
        ledger.add(&names, passage);
        extract(&names, passage, &context, &mut events);
    });
    keep_new(&mut article.figures, ledger.figures);
    keep_new(&mut article.events, events);
}

/// The accounts of the figures and events of a document, which [`annotate`] adds to an article.
pub(crate) fn account(
    article: &Article,
    document: &Document,
    registry: &Registry<'_>,
    parties: &Parties,
) -> Accounts {
    let names = Names { document, registry, parties };
    let context = Context::new(article.published, Reading::News);
    let mut ledger = figures::Ledger::default();
    let mut accounts = Accounts::default();
    Passage::each(document, |passage| {
        ledger.add_with_accounts(&names, passage, &mut accounts.figures);
        for sentence in &passage.sentences {
            if accounts.events.len() >= MAX_EVENTS {
                return;
            }
            for told in sentence_events(&names, passage, sentence) {
                accounts.events.extend(account::of(document, passage, sentence, &told, &context));
            }
        }
    });
    accounts
}

/// A trigger with what belongs to it.
struct Told<'p> {
    trigger: Trigger,
    date: Option<&'p Dated>,
    /// The rule that gave it the date.
    date_by: Option<&'static Rule>,
    /// What lies between it and the date.
    distance: usize,
    place: Option<Range<usize>>,
    /// The rule that gave it the place.
    place_by: Option<&'static Rule>,
}

const LED: Rule = Rule::new("place-led", "“in”, “at” or the like behind the event leads the place");
const OPENING: Rule = Rule::new("place-opening", "the place opens the sentence");
const OBJECT: Rule = Rule::new("place-object", "the place is what the verb is done to");
const STRUCK: Rule = Rule::new("place-struck", "the place is what was struck");
const MODIFIER: Rule =
    Rule::new("place-modifier", "the place stands before the word for the event");
const IN_SUBJECT: Rule =
    Rule::new("place-in-subject", "the place stands in the subject of the verb");
const SHARED: Rule = Rule::new("shared", "what happens at another event is when and where that is");

impl Told<'_> {
    fn new(trigger: &Trigger) -> Self {
        let trigger = trigger.clone();
        Self { trigger, date: None, date_by: None, distance: 0, place: None, place_by: None }
    }

    fn put(&mut self, place: Option<Range<usize>>, rule: &'static Rule) {
        (self.place, self.place_by) = (place, Some(rule));
    }
}

/// Adds the events of a passage, in reading order, named e1, e2 and so on.
fn extract(names: &Names<'_>, passage: &Passage<'_>, context: &Context, events: &mut Vec<Event>) {
    for sentence in &passage.sentences {
        if events.len() >= MAX_EVENTS {
            return;
        }
        for told in sentence_events(names, passage, sentence) {
            let number = events.len();
            events.extend(event(names, passage, sentence, &told, context, number));
        }
    }
}

/// The triggers of a sentence that have a date or a place.
fn sentence_events<'p>(
    names: &Names<'_>,
    passage: &'p Passage<'_>,
    sentence: &Range<usize>,
) -> Vec<Told<'p>> {
    let mut triggers = trigger::find(&passage.lexemes, sentence);
    // "Senator Hugh March"
    triggers.retain(|t| names.kind(passage, t.words.start) != Some(PartyKind::Person));
    if triggers.is_empty() {
        return Vec::new();
    }
    let mut told: Vec<Told<'p>> = triggers.iter().map(Told::new).collect();
    for dated in passage.dates_in(sentence) {
        let words = dated.first..dated.end;
        if let Some(link) = link::of_date(passage, &triggers, &words, sentence)
            && let Some(told) = told.get_mut(link.trigger)
            && (told.date.is_none() || link.distance < told.distance)
        {
            told.date = Some(dated);
            told.date_by = Some(link.rule);
            told.distance = link.distance;
        }
    }
    place_events(names, passage, sentence, &triggers, &mut told);
    share(passage, &mut told);
    begin(passage, &mut told);
    for told in &mut told {
        let goes = matches!(told.trigger.kind, EventKind::Visit | EventKind::War);
        if goes && !told.trigger.noun {
            let object = place::object(names, passage, told.trigger.words.end, sentence);
            if object.is_some() {
                told.put(object, &OBJECT);
            }
        }
        let strikes = matches!(told.trigger.kind, EventKind::Attack | EventKind::Disaster);
        if told.place.is_none() && told.trigger.noun && strikes {
            let from = told.trigger.words.end;
            let to = (from + STRIKE_REACH).min(sentence.end);
            let verb = (from..to).find(|i| passage.lexemes.of(*i, Of::STRIKING));
            told.put(verb.and_then(|v| place::object(names, passage, v + 1, sentence)), &STRUCK);
        }
        if told.place.is_none() && told.trigger.noun {
            let noun = told.trigger.words.start;
            let owned = matches!(
                told.trigger.kind,
                EventKind::Election
                    | EventKind::Debate
                    | EventKind::Convention
                    | EventKind::Disaster
                    | EventKind::Protest
            );
            let held = strikes
                || matches!(
                    told.trigger.kind,
                    EventKind::Meeting
                        | EventKind::Appearance
                        | EventKind::Debate
                        | EventKind::Convention
                        | EventKind::Protest
                        | EventKind::Visit
                );
            let place = place::modifier(names, passage, noun, sentence.start, strikes, owned, held);
            told.put(place, &MODIFIER);
        }
        if told.place.is_none() && !told.trigger.noun && told.date.is_some() {
            let verb = told.trigger.words.start;
            told.put(place::in_subject(names, passage, verb, sentence.start), &IN_SUBJECT);
        }
    }
    let once = |t: &Told<'_>| {
        t.date.is_some() || !link::is_perfect(&passage.lexemes, &t.trigger, sentence)
    };
    told.retain(|t| {
        let placed = t.place.as_ref().is_some_and(|p| place::is_specific(passage, p));
        // What is decided, published or agreed has a time rather than a place.
        let timed =
            matches!(t.trigger.kind, EventKind::Decision | EventKind::Release | EventKind::Deal);
        // "has lectured at Oxford": whenever.
        t.date.is_some() || placed && once(t) && (t.trigger.noun || !timed)
    });
    told
}

/// Gives triggers the places of their sentence.
fn place_events(
    names: &Names<'_>,
    passage: &Passage<'_>,
    sentence: &Range<usize>,
    triggers: &[Trigger],
    told: &mut [Told<'_>],
) {
    let places = place::find(names, passage, sentence);
    if places.is_empty() {
        return;
    }
    let mut known = vec![false; told.len()];
    for found in places {
        let opens = found.lead <= opening(passage, sentence) + 1
            && passage.lexemes.is(found.words.end, ",");
        let first = || triggers.iter().position(|t| !t.weak).filter(|_| opens && found.known);
        let led = link::of_place(passage, triggers, found.lead, found.loose);
        let rule = if led.is_some() { &LED } else { &OPENING };
        let Some(n) = led.or_else(first) else { continue };
        let (Some(told), Some(known)) = (told.get_mut(n), known.get_mut(n)) else { continue };
        if told.place.is_none() || found.known && !*known {
            told.put(Some(found.words), rule);
            *known = found.known;
        }
    }
}

/// "the convention that opens July 18 in Leeds": when the verb is, the event before it is.
fn begin(passage: &Passage<'_>, told: &mut Vec<Told<'_>>) {
    let lexemes = &passage.lexemes;
    for n in (1..told.len()).rev() {
        let (before, rest) = told.split_at_mut(n);
        let (Some(noun), Some(verb)) = (before.last_mut(), rest.first_mut()) else { continue };
        let opens = !verb.trigger.noun
            && verb.trigger.kind == EventKind::Business
            && lexemes.of(verb.trigger.words.start, Of::HAPPENING);
        let mut between = noun.trigger.words.end..verb.trigger.words.start;
        let subject = noun.trigger.noun
            && between.len() <= 3
            && between.all(|i| {
                lexemes.has(i, Is::RELATIVE | Is::AUXILIARY | Is::MODAL | Is::ADVERB)
                    || lexemes.is_any(i, words!["to", ","])
            });
        if !(opens && subject) || verb.date.is_none() && verb.place.is_none() {
            continue;
        }
        if noun.date.is_none() {
            (noun.date, noun.date_by) = (verb.date.take(), verb.date_by);
        }
        if noun.place.is_none() {
            noun.put(verb.place.take(), &SHARED);
        }
        told.remove(n);
    }
}

/// Where a sentence begins, behind a date that opens it: "In 2010, at the airport, they".
fn opening(passage: &Passage<'_>, sentence: &Range<usize>) -> usize {
    let near = sentence.start..(sentence.start + 3).min(sentence.end);
    let dated = passage.dates_in(&near).first();
    let goes_on =
        |end: &usize| passage.lexemes.is(*end, ",") || passage.lexemes.has(*end, Is::PREPOSITION);
    dated.map(|d| d.end).filter(goes_on).unwrap_or(sentence.start)
}

/// "to protest at Thursday's debate in Milwaukee": what happens at an event is when and where it is.
fn share(passage: &Passage<'_>, told: &mut [Told<'_>]) {
    for n in 1..told.len() {
        let (before, rest) = told.split_at_mut(n);
        let (Some(first), Some(second)) = (before.last_mut(), rest.first_mut()) else { continue };
        coordinate(passage, first, second);
        let between = first.trigger.words.end..second.trigger.words.start;
        let at =
            between.len() <= 8 && passage.lexemes.is_any(between.start, words!["at", "during"]);
        if at && second.trigger.noun {
            if first.date.is_none() {
                (first.date, first.date_by) = (second.date, Some(&SHARED));
            }
            if first.place.is_none() {
                first.put(second.place.clone(), &SHARED);
            }
            // "spoke at a rally" is one event: the rally.
            let one = !first.trigger.noun
                && first.trigger.kind == EventKind::Appearance
                && second.trigger.kind == EventKind::Appearance;
            if one {
                let speech = first.date.take();
                let place = first.place.take();
                if let Some(second) = rest.first_mut() {
                    second.date = second.date.or(speech);
                    if second.place.is_none() {
                        second.put(place, &SHARED);
                    }
                }
            }
        }
    }
}

/// How many lexemes may stand between two events that "and" joins.
const JOINED_REACH: usize = 24;

/// "On Monday they charged him and the mayor fired him", "a rally and reception in Iowa on Monday":
/// what "and" joins has one date, and nouns one place.
fn coordinate<'p>(passage: &Passage<'_>, first: &mut Told<'p>, second: &mut Told<'p>) {
    let lexemes = &passage.lexemes;
    let between = first.trigger.words.end..second.trigger.words.start;
    if first.trigger.noun != second.trigger.noun || between.len() > JOINED_REACH {
        return;
    }
    let and = between.clone().rev().take(5).find(|i| lexemes.is(*i, "and"));
    let Some(and) = and else { return };
    if first.trigger.noun {
        let beside = and == between.start
            && (and + 1..between.end).all(|i| lexemes.is_word(i) && lexemes.entry(i).classes == 0);
        if !beside || second.place.is_some() && first.place.is_some() {
            return;
        }
        if first.date.is_none() {
            (first.date, first.date_by) = (second.date, Some(&SHARED));
        }
        if second.place.is_none() {
            second.put(first.place.clone(), &SHARED);
        }
        return;
    }
    let opened = first.date.is_some_and(|d| d.end <= first.trigger.words.start);
    let parted = { between }.any(|i| {
        lexemes.has(i, Is::REPORTING)
            || lexemes.is_any(i, words!["that", "because", "if", "when", ";", ":", "”", "\""])
    });
    let told = lexemes.word(second.trigger.words.start).ends_with("ed")
        || lexemes.of(second.trigger.words.start, Of::PAST_FORMS);
    if opened && !parted && told && second.date.is_none() {
        (second.date, second.date_by) = (first.date, Some(&SHARED));
    }
}

fn event(
    names: &Names<'_>,
    passage: &Passage<'_>,
    sentence: &Range<usize>,
    told: &Told<'_>,
    context: &Context,
    number: usize,
) -> Option<Event> {
    let lexemes = &passage.lexemes;
    let trigger = &told.trigger;
    let tense = tense::of(lexemes, trigger, sentence, told.date.map(|d| &d.when));
    let value = told.date.and_then(|d| context.resolve(&d.when, tense));
    let (status, _) = tense::status(lexemes, trigger, sentence, tense, value.as_ref(), context);
    let date = told.date.and_then(|d| {
        let mention = passage.anchor(names.document, &(d.first..d.end))?;
        Some(EventDate { mention, value })
    });
    Some(Event {
        id: keep::name('e', number + 1)?,
        kind: trigger.kind,
        trigger: passage.anchor(names.document, &trigger.words)?,
        name: name(names, passage, trigger, sentence.start),
        status,
        date,
        place: told.place.as_ref().and_then(|p| names.refer(passage, p)),
        participants: participants(names, passage, told, sentence),
        confidence: Confidence::new(trigger.sure()),
        origin: Origin::Extracted,
    })
}

/// The proper name that ends with the trigger: "NATO summit", "Munich Security Conference".
fn name(names: &Names<'_>, passage: &Passage<'_>, trigger: &Trigger, start: usize) -> Option<Text> {
    let lexemes = &passage.lexemes;
    if !trigger.noun || passage.is_title() {
        return None;
    }
    let mut first = trigger.words.start;
    while first > start
        && lexemes.is_word(first - 1)
        && lexemes.at(first - 1).capital
        && !lexemes.has(
            first - 1,
            Is::DETERMINER | Is::MONTH | Is::WEEKDAY | Is::PREPOSITION | Is::PRONOUN,
        )
    {
        first -= 1;
    }
    let all = lexemes.at(trigger.words.start).capital;
    let named =
        first < trigger.words.start && (all || names.is_name(passage, trigger.words.start - 1));
    let sentence_start = first == start && trigger.words.start - first < 2 && !all;
    (named && !sentence_start)
        .then(|| Text::new(passage.words(&(first..trigger.words.end))).ok())?
}

/// How far from a trigger those who take part are looked for.
const PARTICIPANT_REACH: usize = 14;

/// Who takes part: the subject of a verb and the names behind it; whose the noun is.
fn participants(
    names: &Names<'_>,
    passage: &Passage<'_>,
    told: &Told<'_>,
    sentence: &Range<usize>,
) -> Vec<copydesk_model::Reference> {
    let lexemes = &passage.lexemes;
    let words = &told.trigger.words;
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let end = (words.end + PARTICIPANT_REACH).min(sentence.end);
    if told.trigger.noun {
        let owner = words.start.saturating_sub(4).max(sentence.start);
        let mark = (owner..words.start).rev().find(|i| lexemes.at(*i).shape == Shape::Possessive);
        if let Some(mark) = mark {
            ranges.extend(
                names.named(passage, mark.saturating_sub(4).max(sentence.start)..mark, 2).pop(),
            );
        }
        if lexemes.is_any(words.end, words!["with", "between", "of"]) {
            ranges.extend(names.named(passage, words.end..end, 2));
        }
    } else {
        if let Some(subject) = figures::clause::subject(lexemes, words.start, sentence.start) {
            let named = names.named(passage, subject.clone(), MAX_PARTICIPANTS);
            if named.is_empty() { ranges.push(subject) } else { ranges.extend(named) }
        }
        ranges.extend(names.named(passage, words.end..end, 2));
    }
    let outside = |r: &Range<usize>| {
        !told.place.as_ref().is_some_and(|p| r.start < p.end && p.start < r.end)
            && names.kind(passage, r.start) != Some(PartyKind::Place)
            || told.trigger.noun
                && !told.place.as_ref().is_some_and(|p| r.start < p.end && p.start < r.end)
    };
    let mut ranges: Vec<_> = ranges.into_iter().filter(outside).collect();
    ranges.truncate(MAX_PARTICIPANTS);
    ranges.iter().filter_map(|r| names.refer(passage, r)).collect()
}

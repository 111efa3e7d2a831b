//! Finds events that the text dates or places.

mod account;
mod coming;
mod distance;
mod grammar;
mod hosting;
mod link;
mod nouns;
mod opening;
mod other_nouns;
mod place;
mod record;
mod scene;
mod share;
#[cfg(test)]
mod speed;
mod story;
mod taken;
mod tense;
#[cfg(test)]
mod tests;
mod trigger;
mod unreal;
mod verbs;

use std::ops::Range;

use copydesk_model::{Article, Event, EventKind, PartyKind};

use super::account::{Accounts, Rule};
use super::amounts::class::{Is, Of};
use super::amounts::lexemes::words;
use super::dates::{Context, Dated, Reading};
use super::document::Document;
use super::figures;
use super::figures::names::Names;
use super::figures::passage::Passage;
use super::keep::keep_new;
use super::limits::MAX_EVENTS;
use super::parties::Parties;
use super::registry::Registry;
use trigger::Trigger;

/// How far behind a disaster the verb is looked for that says what it struck.
const STRIKE_REACH: usize = 6;

/// How far behind an event a place stands that counts more than one in its phrase.
const MODIFIER_REACH: usize = 3;

/// Adds the figures and events of a document to its article.
pub(crate) fn annotate(
    article: &mut Article,
    document: &Document,
    registry: &Registry<'_>,
    parties: &Parties,
) {
    let names = Names { document, registry, parties };
    let mut context = Context::new(article.published, Reading::News);
    let mut ledger = figures::Ledger::default();
    let mut events = Vec::new();
    Passage::each(document, |passages| {
        passages.iter().for_each(|passage| ledger.add(&names, passage));
        passages.iter().for_each(|passage| extract(&names, passage, &mut context, &mut events));
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
    let mut context = Context::new(article.published, Reading::News);
    let mut ledger = figures::Ledger::default();
    let mut accounts = Accounts::default();
    Passage::each(document, |passages| {
        for passage in passages {
            ledger.add_with_accounts(&names, passage, &mut accounts.figures);
            for sentence in passage.sentences {
                if accounts.events.len() >= MAX_EVENTS {
                    break;
                }
                let told = sentence_events(&names, passage, sentence);
                for event in &told {
                    let context = story::at(passage, sentence, &told, event, &context);
                    let account = account::of(document, passage, sentence, event, &context);
                    accounts.events.extend(account);
                }
                story::move_on(passage, sentence, &told, sentence.end, &mut context);
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
    /// Whether another word of the sentence tells of the same event.
    gone: bool,
}

const LED: Rule = Rule::new("place-led", "“in”, “at” or the like behind the event leads the place");

const OPENING: Rule = Rule::new("place-opening", "the place opens the sentence");

const OBJECT: Rule = Rule::new("place-object", "the place is what the verb is done to");

const STRUCK: Rule = Rule::new("place-struck", "the place is what was struck");

const MODIFIER: Rule =
    Rule::new("place-modifier", "the place stands before the word for the event");

const IN_SUBJECT: Rule =
    Rule::new("place-in-subject", "the place stands in the subject of the verb");

const HOLDER: Rule = Rule::new("place-holder", "the place holds the event");

const RELATIVE: Rule = Rule::new("place-relative", "its clause tells of the place before it");

impl Told<'_> {
    fn new(trigger: &Trigger) -> Self {
        let trigger = trigger.clone();
        Self {
            trigger,
            date: None,
            date_by: None,
            distance: 0,
            place: None,
            place_by: None,
            gone: false,
        }
    }

    fn put(&mut self, place: Option<Range<usize>>, rule: &'static Rule) {
        (self.place, self.place_by) = (place, Some(rule));
    }
}

/// Adds the events of a passage, in reading order, named e1, e2 and so on.
fn extract(
    names: &Names<'_>,
    passage: &Passage<'_>,
    context: &mut Context,
    events: &mut Vec<Event>,
) {
    for sentence in passage.sentences {
        if events.len() >= MAX_EVENTS {
            return;
        }
        let told = sentence_events(names, passage, sentence);
        for event in &told {
            let context = story::at(passage, sentence, &told, event, context);
            let number = events.len();
            events.extend(record::event(names, passage, sentence, event, &context, number));
        }
        story::move_on(passage, sentence, &told, sentence.end, context);
    }
}

/// The triggers of a sentence that have a date or a place.
fn sentence_events<'p>(
    names: &Names<'_>,
    passage: &'p Passage<'_>,
    sentence: &Range<usize>,
) -> Vec<Told<'p>> {
    let triggers = trigger::find(&passage.lexemes, sentence);
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
    for told in &mut told {
        place_by_grammar(names, passage, sentence, told);
    }
    opening::scene(passage, sentence, &mut told);
    place_there(names, passage, sentence, &mut told);
    share::all(passage, &mut told, sentence);
    let once = |t: &Told<'_>| {
        let habit = !t.trigger.noun
            && !passage.is_title()
            && tense::is_present(&passage.lexemes, &t.trigger);
        !habit && !link::is_perfect(&passage.lexemes, &t.trigger, sentence)
    };
    told.retain(|t| {
        let placed = t.place.as_ref().is_some_and(|p| {
            let end = t.trigger.words.end;
            // "carried the state", "stops across the state"
            let beside = p.start == end || p.start == end + 1;
            let home = beside && grammar::is_home(&passage.lexemes, p.start);
            place::is_specific(passage, p) || home && !passage.lexemes.is(p.end - 1, "country")
        });
        let by_place = placed && once(t) && !is_timed(passage, t);
        // "money went to a firm": only a place is gone to.
        let went = t.trigger.kind == EventKind::Visit
            && passage.lexemes.is(t.trigger.words.end - 1, "to")
            && t.place.is_none();
        // "has lectured at Oxford": whenever.
        !(t.gone || went || is_word_only(names, passage, &t.trigger))
            && (t.date.is_some() || by_place)
    });
    told
}

/// Whether a word is a name, or somebody is attacked in words: "Roe attacked Poe on Monday".
fn is_word_only(names: &Names<'_>, passage: &Passage<'_>, trigger: &Trigger) -> bool {
    let lexemes = &passage.lexemes;
    let passive = lexemes.has(trigger.words.start.wrapping_sub(1), Is::AUXILIARY);
    let object = trigger.words.end + usize::from(lexemes.is(trigger.words.end, "on"));
    let name = trigger.words.len() == 1
        && names.kind(passage, trigger.words.start) == Some(PartyKind::Person);
    name || lexemes.of(trigger.words.start, Of::VERBAL)
        && !passive
        && (names.kind(passage, object) == Some(PartyKind::Person)
            || lexemes.is_any(object, words!["him", "her", "each", "one"]))
}

/// Whether a time rather than a place makes an event of it: what is decided, published or agreed,
/// who is named to a post, what goes on for months.
fn is_timed(passage: &Passage<'_>, told: &Told<'_>) -> bool {
    let (lexemes, trigger) = (&passage.lexemes, &told.trigger);
    let first = trigger.words.start;
    // "a lawsuit filed in Manhattan", "premiered at the Roxy"
    let beside = told.place.as_ref().is_some_and(|place| place.start == trigger.words.end + 1);
    if beside && trigger.kind == EventKind::Release && !lexemes.of(first, Of::FAINT) {
        return false;
    }
    // "enacted in Ohio", but "launched on Monday"
    let placed = told.place.as_ref().is_some_and(|place| {
        place.start > trigger.words.end && (place.start..place.end).any(|i| lexemes.at(i).capital)
    });
    if trigger.noun {
        return !placed && lexemes.of(first, Of::TIMED);
    }
    let kind = !placed
        && matches!(trigger.kind, EventKind::Decision | EventKind::Release | EventKind::Deal);
    kind || lexemes.of(first, Of::TIMED | Of::FAINT)
}

/// Gives a trigger without a place that of its object, its subject or what stands before it.
fn place_by_grammar(
    names: &Names<'_>,
    passage: &Passage<'_>,
    sentence: &Range<usize>,
    told: &mut Told<'_>,
) {
    let (noun, kind) = (told.trigger.noun, told.trigger.kind);
    let words = told.trigger.words.clone();
    // "won Ohio", but "beat Italy"
    let takes = kind == EventKind::Election && passage.lexemes.of(words.start, Of::MAKES);
    let goes = takes || matches!(kind, EventKind::Visit | EventKind::War);
    if goes && !noun {
        let object = grammar::object(names, passage, words.end, sentence);
        let toured = kind == EventKind::Visit;
        let object = object
            .or_else(|| toured.then(|| grammar::visited(names, passage, words.end, sentence))?);
        if object.is_some() {
            told.put(object, &OBJECT);
        }
    }
    let strikes = matches!(kind, EventKind::Attack | EventKind::Disaster);
    if told.place.is_none() && noun && strikes {
        let to = (words.end + STRIKE_REACH).min(sentence.end);
        let verb = (words.end..to).find(|i| passage.lexemes.of(*i, Of::STRIKING));
        told.put(verb.and_then(|v| grammar::object(names, passage, v + 1, sentence)), &STRUCK);
    }
    // "the Ohio caucus is a look into the mood of Wales": of two places the one in the phrase.
    let apart = told.place.as_ref().is_none_or(|place| {
        let named = (place.start..place.end).any(|i| passage.lexemes.at(i).capital);
        place.start > words.end + MODIFIER_REACH || !named
    });
    if apart && noun && kind != EventKind::Deal {
        let place = grammar::modifier(names, passage, words.start, sentence.start, kind);
        if place.is_some() || told.place.is_none() {
            told.put(place, &MODIFIER);
        }
    }
    let home = |told: &Told<'_>| {
        told.place.as_ref().is_none_or(|place| {
            place.end <= words.start && grammar::is_home(&passage.lexemes, place.start)
        })
    };
    if noun && home(told) {
        let holder = hosting::holder(names, passage, words.start, sentence.start, kind);
        if holder.is_some() || told.place.is_none() {
            told.put(holder, &HOLDER);
        }
    }
    if told.place.is_none() && noun && kind == EventKind::Election {
        let contested = grammar::contested(names, passage, words.start, sentence.start);
        let place =
            contested.or_else(|| grammar::actors(names, passage, words.start, sentence.start));
        told.put(place, &OBJECT);
    }
    if home(told) && noun && kind == EventKind::Election {
        let dated = told.date.is_some();
        let region = hosting::region(names, passage, &words, sentence.start, dated);
        if region.is_some() {
            told.put(region, &HOLDER);
        }
    }
    let won = noun && kind == EventKind::Election;
    if told.place.is_none() && (won || !told.trigger.weak) {
        told.put(hosting::antecedent(names, passage, &words, sentence.start), &RELATIVE);
    }
    if told.place.is_none() && !noun && (told.date.is_some() || kind == EventKind::Election) {
        let verb = words.start;
        let votes = kind == EventKind::Election && !passage.lexemes.of(verb, Of::MAKES);
        let subject = votes.then(|| grammar::subject(names, passage, verb, sentence.start));
        let place =
            subject.flatten().or_else(|| grammar::in_subject(names, passage, verb, sentence.start));
        told.put(place, &IN_SUBJECT);
    }
}

/// How far behind a verb "there" stands.
const THERE_REACH: usize = 6;

/// Gives what happened "there" the place named before it: "moved to Hull and died there".
fn place_there(
    names: &Names<'_>,
    passage: &Passage<'_>,
    sentence: &Range<usize>,
    told: &mut [Told<'_>],
) {
    let lexemes = &passage.lexemes;
    let mut places = None;
    for told in told.iter_mut().filter(|t| t.place.is_none()) {
        let end = told.trigger.words.end;
        let mut behind = end..(end + THERE_REACH).min(sentence.end);
        let there = behind.find(|i| lexemes.is(*i, "there")).filter(|i| {
            !lexemes.has(i + 1, Is::AUXILIARY | Is::MODAL)
                && !(end..*i).any(|k| lexemes.is_any(k, words![",", "that", ";", "when"]))
        });
        if there.is_none() {
            continue;
        }
        let found = places.get_or_insert_with(|| place::find(names, passage, sentence));
        let before =
            found.iter().rev().find(|p| p.known && p.words.end <= told.trigger.words.start);
        told.put(before.map(|p| p.words.clone()), &RELATIVE);
    }
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
    let mut opened = sentence.start;
    for found in places {
        let opens = opening::opens(passage, sentence, &found, opened);
        if opens {
            opened = found.words.end;
        }
        let named = found.known || !found.loose;
        let behind = |t: &Trigger| !t.weak && t.words.start >= found.words.end;
        let first = || triggers.iter().position(behind).filter(|_| opens && named);
        let dated = |n: usize| told.get(n).is_some_and(|t| t.date.is_some());
        let led = link::of_place(passage, triggers, found.lead, found.loose, dated);
        let rule = if led.is_some() { &LED } else { &OPENING };
        let Some(n) = led.or_else(first) else { continue };
        let (Some(told), Some(known)) = (told.get_mut(n), known.get_mut(n)) else { continue };
        // "traveled from his home in Hull to Leeds"
        let reached = passage.lexemes.is(found.lead, "to") && found.known;
        // "the debate in Hull atop the polls in Ohio"
        let beside = told.place.as_ref().is_some_and(|place| {
            place.start == told.trigger.words.end + 1
                && passage.lexemes.is(told.trigger.words.end, "in")
                && passage.lexemes.at(place.start).capital
                && found.lead > place.end
        });
        if beside {
            continue;
        }
        // "a rally at his home in Hull"
        let inner = told.place.as_ref().filter(|place| {
            place.end == found.lead
                && passage.lexemes.is(found.lead, "in")
                && !(place.start..place.end).any(|i| passage.lexemes.at(i).capital)
        });
        if let Some(inner) = inner {
            *known = found.known;
            told.put(Some(inner.start..found.words.end), rule);
            continue;
        }
        if told.place.is_none() || found.known && (!*known || reached) {
            told.put(Some(found.words), rule);
            *known = found.known;
        }
    }
}

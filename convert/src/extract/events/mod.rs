//! Finds events that the text dates or places.

mod account;
mod around;
mod asides;
mod batch;
mod beside;
mod charge;
mod clause;
mod coming;
mod complement;
mod contest;
mod cost;
mod distance;
mod figurative;
mod gathering;
mod going;
mod grammar;
mod hosting;
mod idioms;
mod joined;
mod laws;
mod leads;
mod link;
mod modals;
mod nouns;
mod opening;
mod other_nouns;
mod phrase;
mod place;
mod placing;
mod posts;
mod reach;
mod record;
mod relative;
mod scene;
mod senses;
mod share;
mod sides;
#[cfg(test)]
mod speed;
mod story;
mod taken;
mod taker;
mod tale;
mod tense;
#[cfg(test)]
mod tests;
mod tried;
mod trigger;
mod twice;
mod unreal;
mod verbs;
mod whereabouts;

use std::ops::Range;

use copydesk_model::{Article, EventKind, PartyKind};

use super::account::{Accounts, Rule};
use super::amounts::class::{Is, Of};
use super::amounts::lexemes::{Lexemes, words};
use super::dates::{Context, DateMention, Dated, Reading};
use super::document::Document;
use super::figures;
use super::figures::names::Names;
use super::figures::passage::Passage;
use super::keep::keep_new;
use super::limits::MAX_EVENTS;
use super::parties::Parties;
use super::registry::Registry;
use super::spare;
use story::Story;
use tale::Tale;
use trigger::Trigger;

/// Adds the figures and events of a document to its article.
pub(crate) fn annotate(
    article: &mut Article,
    document: &Document,
    registry: &Registry<'_>,
    parties: &Parties,
) {
    let names = Names { document, registry, parties };
    let mut ledger = figures::Ledger::default();
    ledger.figures = spare::take(|spare| &mut spare.figures);
    let mut events = spare::take(|spare| &mut spare.events);
    each_tale(article, &names, |passages, tale, story| {
        ledger.add(&names, passages);
        events.reserve(tale.len());
        story.tell(tale, |scene, event, timed, context| {
            let number = events.len();
            events.extend(record::event(&names, scene, event, timed, context, number));
        });
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
    let mut ledger = figures::Ledger::default();
    let mut accounts = Accounts::default();
    each_tale(article, &names, |passages, tale, story| {
        ledger.add_with_accounts(&names, passages, &mut accounts.figures);
        story.tell(tale, |scene, event, timed, context| {
            accounts.events.extend(account::of(document, scene, event, timed, context));
        });
    });
    accounts
}

/// The dates of a document, with what they mean in its article: those of events as [`annotate`] has them.
pub(crate) fn dates(
    article: &Article,
    document: &Document,
    registry: &Registry<'_>,
    parties: &Parties,
) -> Vec<DateMention> {
    let names = Names { document, registry, parties };
    let mut found = Vec::new();
    each_tale(article, &names, |_, tale, story| {
        story.tell_dates(tale, |passage, dated, value| {
            let words = passage.anchor(document, &(dated.first..dated.end));
            found.extend(words.map(|words| DateMention { words, value }));
        });
    });
    found
}

/// Hands over what the passages of a document tell of, some at a time, with the story of its article so far.
fn each_tale(
    article: &Article,
    names: &Names<'_>,
    mut with: impl FnMut(&[Passage<'_>], &Tale<'_>, &mut Story),
) {
    let mut story = Story::new(Context::new(article.published, Reading::News));
    let mut room = MAX_EVENTS;
    Passage::each(names.document, |passages| {
        let tale = Tale::new(names, passages, room);
        room = room.saturating_sub(tale.len());
        with(passages, &tale, &mut story);
    });
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

    /// How sure it is that an event is told of, in percent, as counted on articles marked by hand.
    fn sure(&self) -> u8 {
        let (noun, dated) = (self.trigger.noun, self.date.is_some());
        if self.date_by == Some(&link::MODIFIER) {
            return 90;
        }
        if !dated && self.place_by == Some(&placing::OPENING) {
            return 50;
        }
        if self.trigger.weak && !noun {
            return 45;
        }
        let several = self.trigger.words.len() > 1;
        match (noun, dated, self.place.is_some()) {
            (true, true, placed) if placed || several => 88,
            (true, false, _) | (false, true, true) => 75,
            (false, true, false) => 70,
            _ => 60,
        }
    }

    fn put_if(&mut self, place: Option<Range<usize>>, rule: &'static Rule) {
        if place.is_some() {
            self.put(place, rule);
        }
    }
}

/// Whether a date is no more than a part of the day: "the afternoon".
fn is_part_of_day(passage: &Passage<'_>, dated: &Dated) -> bool {
    passage.lexemes.is(dated.first, "the") && passage.lexemes.has(dated.first + 1, Is::DAY_PART)
}

/// Whether a date is part of a name: "June Roe ruled", "The Sunday Post reported".
fn is_in_name(names: &Names<'_>, passage: &Passage<'_>, dated: &Dated) -> bool {
    let lexemes = &passage.lexemes;
    let beside = |i: usize| {
        lexemes.at(i).capital() && !lexemes.has(i, Is::MONTH | Is::WEEKDAY | Is::PREPOSITION)
    };
    // "In June Roe signed": a month behind a preposition is one.
    let led = lexemes.has(
        dated.first.wrapping_sub(1),
        Is::PREPOSITION | Is::CONJUNCTION | Is::SHIFT | Is::PART | Is::REPORTING,
    );
    dated.end == dated.first + 1
        && !led
        && (is_first_name(lexemes, dated)
            || (beside(dated.end) || beside(dated.first.wrapping_sub(1)))
                && names.is_inside(passage, dated.first))
}

/// "June Roe met voters": a first name, though nothing else in the article says so; but "In June Roe met".
fn is_first_name(lexemes: &Lexemes<'_>, dated: &Dated) -> bool {
    let (name, verb) = (dated.end, dated.end + 1);
    let led =
        dated.first > 0 && lexemes.has(dated.first - 1, Is::PREPOSITION | Is::SHIFT | Is::PART);
    lexemes.is_any(dated.first, words!["june", "april", "may", "august"])
        && !led
        && lexemes.at(dated.first).capital()
        && lexemes.is_word(name)
        && lexemes.at(name).capital()
        && lexemes.at(name).classes == 0
        && !lexemes.at(verb).capital()
        && (lexemes.ends(verb, "ed")
            || lexemes.of(verb, Of::PAST_FORMS)
            || lexemes.has(verb, Is::AUXILIARY | Is::REPORTING | Is::MODAL))
}

/// Whether a date stands in markup or signs what is quoted: "date="2016-06-28"", "Ada Roe (@roe) June 28".
fn is_in_markup(passage: &Passage<'_>, dated: &Dated) -> bool {
    let lexemes = &passage.lexemes;
    let Some(before) = dated.first.checked_sub(1) else { return false };
    let value = lexemes.is_any(before, words!["\"", "“", "”", "'"])
        && lexemes.is(before.wrapping_sub(1), "=");
    let signed = lexemes.is(before, ")")
        && (before.saturating_sub(HANDLE)..before).any(|i| lexemes.is(i, "@"));
    value || signed
}

/// The most lexemes of the handle of an account.
const HANDLE: usize = 5;

/// Whether a trigger has what makes it an event: a date, or a place where a place is enough.
fn is_kept(
    names: &Names<'_>,
    passage: &Passage<'_>,
    told: &Told<'_>,
    sentence: &Range<usize>,
) -> bool {
    let (lexemes, trigger) = (&passage.lexemes, &told.trigger);
    let by_place = || {
        told.place.as_ref().is_some_and(|place| is_place_enough(passage, trigger, place))
            && is_once(passage, trigger, sentence)
            && !is_timed(passage, told)
    };
    // "money went to a firm": only a place is gone to.
    let went = trigger.kind == EventKind::Visit
        && told.place.is_none()
        && lexemes.is(trigger.words.end - 1, "to");
    (told.date.is_some() || by_place()) && !went && !is_word_only(names, passage, told)
}

/// Whether a place says well enough where something is.
fn is_place_enough(passage: &Passage<'_>, trigger: &Trigger, place: &Range<usize>) -> bool {
    let (lexemes, end) = (&passage.lexemes, trigger.words.end);
    // "carried the state", "stops across the state", but "to win the state"
    let beside = if trigger.noun {
        place.start == end + 1
    } else {
        let done = trigger.kind == EventKind::Visit || lexemes.is_past(trigger.words.start);
        done && !trigger.weak && place.start == end
    };
    let home = || beside && grammar::is_home(lexemes, place.start);
    place::is_specific(passage, place) || home() && !lexemes.is(place.end - 1, "country")
}

/// Whether something is told of that is no habit, and did not happen whenever: "has lectured at Oxford".
fn is_once(passage: &Passage<'_>, trigger: &Trigger, sentence: &Range<usize>) -> bool {
    let lexemes = &passage.lexemes;
    let each = is_each_time(lexemes, sentence.start)
        && (!trigger.noun || trigger::is_staged(trigger.kind));
    let verb = !trigger.noun && tense::is_present(lexemes, trigger);
    // "time off from campaigning in Ohio"
    let first = trigger.words.start;
    let always =
        lexemes.is(first, "campaigning") && !lexemes.has(first.wrapping_sub(1), Is::AUXILIARY);
    let habit = each || always || !passage.is_title() && verb;
    // "has won the race in Ohio", but "has lectured at Oxford"
    let once = trigger.kind == EventKind::Election;
    !habit && (once || !link::is_perfect(lexemes, trigger, sentence))
}

/// "Every winter they give a party in Hull", "Every two weeks", but "Every candidate": whether what opens a sentence
/// makes a habit of it.
fn is_each_time(lexemes: &Lexemes<'_>, start: usize) -> bool {
    let unit = Is::TIME_UNIT | Is::MONTH | Is::WEEKDAY | Is::DAY_PART;
    let season = words!["spring", "summer", "autumn", "fall", "winter", "christmas", "easter"];
    let counted = |i: usize| {
        lexemes.has(i, Is::SMALL)
            || lexemes.is_number(i)
            || lexemes.is_any(i, words!["few", "other"])
    };
    let next = start + 1 + usize::from(counted(start + 1));
    lexemes.is_any(start, words!["every", "each"])
        && (lexemes.has(next, unit) || lexemes.is_any(next, season))
}

/// Whether a word is a name, or somebody is attacked in words: "Roe attacked Poe on Monday".
fn is_word_only(names: &Names<'_>, passage: &Passage<'_>, told: &Told<'_>) -> bool {
    let (lexemes, trigger) = (&passage.lexemes, &told.trigger);
    let passive = lexemes.has(trigger.words.start.wrapping_sub(1), Is::AUXILIARY);
    let object = trigger.words.end + usize::from(lexemes.is(trigger.words.end, "on"));
    // Whoever is called Rally, "last week's Growers Rally" is none.
    let modified = told.date_by == Some(&link::MODIFIER);
    let name = trigger.words.len() == 1
        && !modified
        && names.kind(passage, trigger.words.start) == Some(PartyKind::Person);
    name || lexemes.of(trigger.words.start, Of::VERBAL)
        && !passive
        && (names.kind(passage, object) == Some(PartyKind::Person)
            || lexemes.is_any(object, words!["him", "her", "each", "one"]))
}

/// How far before a deal the verb stands that makes it.
const DEAL_REACH: usize = 5;

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
        place.start > trigger.words.end && (place.start..place.end).any(|i| lexemes.at(i).capital())
    });
    // "an agreement on trade adopted in Paris", "signed a deal in Paris", but "want a deal in Paris"
    let signs = |i: usize| lexemes.is_past(i) || lexemes.of(i, Of::MAKES);
    let made = |place: &Range<usize>| {
        (trigger.words.end..place.start).any(|i| lexemes.is_past(i))
            || (first.saturating_sub(DEAL_REACH)..first).any(signs)
    };
    if trigger.kind == EventKind::Deal && trigger.noun {
        return !told.place.as_ref().is_some_and(made);
    }
    if trigger.noun {
        return !placed && lexemes.of(first, Of::TIMED);
    }
    // "turned up in Hull"
    let phrase = trigger.weak && trigger.words.len() > 1;
    let kind = phrase
        || !placed
            && matches!(trigger.kind, EventKind::Decision | EventKind::Release | EventKind::Deal);
    kind || lexemes.of(first, Of::TIMED | Of::FAINT)
}

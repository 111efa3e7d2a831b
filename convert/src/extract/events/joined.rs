//! What is said once of several events: "arrested and charged on Monday", "When she flew home, she met".

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::account::Rule;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::dates::{Dated, When};
use super::super::figures::passage::Passage;
use super::{Told, link, taken};

const JOINED: Rule = Rule::new("joined", "it is joined with another event that has it");

/// The most lexemes between words that are joined directly.
pub(super) const JOINED_REACH: usize = 6;

/// The most lexemes between the verbs of joined clauses.
const CLAUSES_REACH: usize = 30;

/// Shares the dates of the clauses of a sentence.
pub(super) fn clauses<'p>(
    passage: &'p Passage<'_>,
    told: &mut [Told<'p>],
    sentence: &Range<usize>,
) {
    let lexemes = &passage.lexemes;
    join_clauses(lexemes, told, sentence);
    join_end(lexemes, told);
    join_participle(lexemes, told);
    join_then(passage, told, sentence);
    join_date(passage, told, sentence);
}

/// "was convicted in Lima on Friday and jailed for life": a participle right behind the date and "and" is then too.
fn join_participle(lexemes: &Lexemes<'_>, told: &mut [Told<'_>]) {
    for n in 1..told.len() {
        let (before, rest) = told.split_at_mut(n);
        let (Some(first), Some(second)) = (before.last(), rest.first_mut()) else { continue };
        let start = second.trigger.words.start;
        let day = |when: &When| {
            matches!(
                when,
                When::Weekday(_) | When::ShiftedWeekday(..) | When::MonthDay(_) | When::Day(_)
            )
        };
        let beside = first
            .date
            .is_some_and(|d| d.end + 1 == start && lexemes.is(d.end, "and") && day(&d.when));
        let verbs = !first.trigger.noun && !second.trigger.noun && lexemes.ends(start, "ed");
        let passive = first.trigger.words.start.checked_sub(1).is_some_and(|i| {
            lexemes.has(i, Is::AUXILIARY)
                || lexemes.has(i, Is::ADVERB) && lexemes.has(i.wrapping_sub(1), Is::AUXILIARY)
        });
        if beside && verbs && passive && second.date.is_none() {
            (second.date, second.date_by) = (first.date, Some(&JOINED));
            if second.place.is_none() {
                second.put(first.place.clone(), &JOINED);
            }
        }
    }
}

/// Whether a noun behind some words is where something is done: "joined him at a rally", but not "part of a game".
fn is_scene(lexemes: &Lexemes<'_>, before: Range<usize>) -> bool {
    let near = before.end.saturating_sub(JOINED_REACH).max(before.start)..before.end;
    let lead = near.rev().find(|i| lexemes.has(*i, Is::PREPOSITION));
    let leads = words!["at", "in", "during", "for", "from", "to", "on"];
    lead.is_some_and(|i| {
        lexemes.is_any(i, leads) || lexemes.is(i, "of") && lexemes.is(i - 1, "out")
    })
}

/// The most lexemes between a date and what the clause behind it tells of.
const THEN_REACH: usize = 24;

/// "in 2008, when she joined him at a rally in Leeds", "on Monday as he toured Kent": what is told of in a clause
/// that a date leads is then.
fn join_then<'p>(passage: &'p Passage<'_>, told: &mut [Told<'p>], sentence: &Range<usize>) {
    let lexemes = &passage.lexemes;
    let open = told.iter().any(|t| t.date.is_none() && t.place.is_some() && !t.gone);
    let dates = if open { passage.dates_in(sentence) } else { &[] };
    for date in dates {
        let comma = usize::from(lexemes.is(date.end, ","));
        let opener = date.end + comma;
        let when = lexemes.is(opener, "when") || comma == 0 && lexemes.is(opener, "as");
        if !when || lexemes.is(opener + 1, "of") {
            continue;
        }
        let parts = |i: &usize| {
            lexemes.has(*i, Is::RELATIVE)
                || lexemes.is_any(*i, listed!(EVENTS, "joined/then-parting"))
        };
        let reach = opener + 1..(opener + THEN_REACH).min(sentence.end);
        let end = reach.clone().find(parts).unwrap_or(reach.end);
        let first = told.partition_point(|t| t.trigger.words.start < reach.start);
        let behind = told.get_mut(first..).unwrap_or_default().iter_mut();
        let inside = behind.take_while(|t| t.trigger.words.start < end).filter(|t| {
            let start = t.trigger.words.start;
            t.date.is_none()
                && t.place.is_some()
                && (!t.trigger.noun || is_scene(lexemes, opener + 1..start))
                && !matches!(
                    t.trigger.kind,
                    EventKind::Attack | EventKind::Disaster | EventKind::War
                )
        });
        inside.for_each(|t| (t.date, t.date_by) = (Some(date), Some(&JOINED)));
    }
}

/// Whether two words are joined by nothing but "and" and what stands around a verb or noun.
pub(super) fn is_joined(lexemes: &Lexemes<'_>, between: &Range<usize>) -> bool {
    let breaks = Is::PREPOSITION | Is::RELATIVE | Is::REPORTING | Is::MODAL | Is::EVENT_VERB;
    let inside = |i: usize| {
        lexemes.is(i, "and")
            || lexemes.at(i).shape() != Shape::Mark && !lexemes.has(i, breaks | Is::PRONOUN)
    };
    between.len() <= JOINED_REACH
        && between.clone().any(|i| lexemes.is(i, "and"))
        && between.clone().all(inside)
}

/// "arrested and charged on Monday", "an Iowa rally and reception".
pub(super) fn join<'p>(first: &mut Told<'p>, second: &mut Told<'p>, bare: bool) {
    let behind = second.date.filter(|d| d.first >= second.trigger.words.end);
    let before = first.date.filter(|d| d.end <= first.trigger.words.start);
    if first.date.is_none() && behind.is_some() {
        (first.date, first.date_by) = (behind, Some(&JOINED));
    } else if second.date.is_none() && before.is_some() {
        (second.date, second.date_by) = (before, Some(&JOINED));
    }
    let ahead = |t: &Told<'_>| t.place.as_ref().is_some_and(|p| p.end <= t.trigger.words.start);
    // "primaries and caucuses in Iowa"
    let after = second.place.as_ref().filter(|p| p.start >= second.trigger.words.end).cloned();
    // "born and raised in Lima"
    if (first.trigger.noun || bare) && first.place.is_none() && after.is_some() {
        first.put(after, &JOINED);
    }
    if bare && second.place.is_none() && first.trigger.noun && ahead(first) {
        second.put(first.place.clone(), &JOINED);
    }
}

/// Gives the date that opens a sentence to every verb of its joined main clauses.
fn join_clauses(lexemes: &Lexemes<'_>, told: &mut [Told<'_>], sentence: &Range<usize>) {
    let mut lead: Option<usize> = None;
    for n in 0..told.len() {
        let (before, rest) = told.split_at_mut(n);
        let Some(this) = rest.first_mut().filter(|t| !t.gone) else { continue };
        let opened = this.date.is_some_and(|d| {
            // "on Monday held a rally and visited a school"
            let made = |i: usize| lexemes.of(i, Of::MAKES) && !lexemes.has(i, Is::PREPOSITION);
            let verb = |d: usize| (d..this.trigger.words.start).take(2).any(made);
            d.end <= this.trigger.words.start && (!this.trigger.noun || verb(d.end))
        });
        if this.trigger.noun && !opened {
            continue;
        }
        if opened {
            lead = Some(n);
            continue;
        }
        let first = lead.and_then(|l| before.get(l));
        let verb = this.trigger.words.clone();
        // "victims killed by": a participle.
        let participle = lexemes.is(verb.end, "by")
            && !lexemes.has(verb.start.wrapping_sub(1), Is::AUXILIARY | Is::ADVERB);
        let infinitive = lexemes.is(verb.start.wrapping_sub(1), "to");
        let open = this.date.is_none() && !this.trigger.weak && !participle && !infinitive;
        if let Some(first) = first.filter(|_| open)
            && goes_on(lexemes, first.trigger.words.end..verb.start)
        {
            (this.date, this.date_by) = (first.date, Some(&JOINED));
        }
    }
    // "In May, when he swept the polls, she agreed": both then.
    let when = told.iter().find_map(|t| t.date).is_some_and(|d| {
        lexemes.is(d.end, ",") && lexemes.is(d.end + 1, "when") && d.first <= sentence.start + 2
    });
    if when || lexemes.is_any(sentence.start, words!["when", "while"]) {
        join_when(lexemes, told);
    }
}

/// Whether a clause is joined with one before it, with nothing that parts them.
fn goes_on(lexemes: &Lexemes<'_>, between: Range<usize>) -> bool {
    let parts = |i: usize| {
        lexemes.has(i, Is::REPORTING | Is::RELATIVE)
            || lexemes.is_any(i, listed!(EVENTS, "joined/and-parting"))
    };
    let near = between.end.saturating_sub(JOINED_REACH).max(between.start);
    between.len() <= CLAUSES_REACH
        && (near..between.end).any(|i| lexemes.is(i, "and"))
        && !{ between }.any(parts)
}

/// "When she flew to Bray last winter, she met": both then.
fn join_when(lexemes: &Lexemes<'_>, told: &mut [Told<'_>]) {
    let Some(first) = told.iter().find(|t| t.date.is_some()) else { return };
    let (date, end) = (first.date, first.date.map_or(0, |d| d.end).max(first.trigger.words.end));
    if !lexemes.is(end, ",") {
        return;
    }
    let mut before = told.iter().take_while(|t| t.trigger.words.start < end);
    let place = before.find_map(|t| t.place.clone());
    let main = told.iter_mut().find(|t| t.trigger.words.start > end);
    if let Some(main) = main.filter(|t| !t.trigger.noun && t.date.is_none())
        && main.trigger.words.start - end <= JOINED_REACH
    {
        (main.date, main.date_by) = (date, Some(&JOINED));
        if main.place.is_none() {
            main.put(place, &JOINED);
        }
    }
}

/// "banned it when she took office in 2009": both then.
fn join_end(lexemes: &Lexemes<'_>, told: &mut [Told<'_>]) {
    for n in 1..told.len() {
        let (before, rest) = told.split_at_mut(n);
        let (Some(main), Some(then)) = (before.last_mut(), rest.first()) else { continue };
        let mut between = main.trigger.words.end..then.trigger.words.start;
        let near = between.start.max(between.end.saturating_sub(WHEN_REACH))..between.end;
        let when = { near }.any(|i| lexemes.is(i, "when"));
        let whole = !between.any(|i| lexemes.is_any(i, words![",", ";", ":", "that", "—"]));
        let verbs = !main.trigger.noun && !then.trigger.noun && !main.trigger.weak;
        let behind = then.date.is_some_and(|d| d.first >= then.trigger.words.end);
        if verbs && when && whole && behind && main.date.is_none() {
            (main.date, main.date_by) = (then.date, Some(&JOINED));
        }
    }
}

/// How far before the verb of its clause "when" stands.
const WHEN_REACH: usize = 6;

const ONLY_DATE: Rule =
    Rule::new("only-date", "the sentence has one date, and nothing parts the two");

/// The most lexemes between a placed event and the only date of its sentence.
const ONLY_REACH: usize = 16;

/// "Next week will bring debates in Leeds": the only date of a sentence is that of its only placed event.
fn join_date<'p>(passage: &'p Passage<'_>, told: &mut [Told<'p>], sentence: &Range<usize>) {
    let lexemes = &passage.lexemes;
    let [date] = passage.dates_in(sentence) else { return };
    if leads_up(lexemes, told, date, sentence) {
        return;
    }
    let mut placed = told.iter_mut().filter(|t| t.place.is_some() && !t.gone && !t.trigger.weak);
    let (Some(event), None) = (placed.next(), placed.next()) else { return };
    let words = &event.trigger.words;
    let habit = link::is_weekly(&date.when)
        && !event.trigger.noun
        && link::is_habit(lexemes, &event.trigger, sentence);
    // "meets on Monday nights in Leeds"
    let habit = habit || taken::is_on_each(lexemes, date.end);
    if habit || super::is_first_name(lexemes, date) {
        return;
    }
    let place = event.place.clone().unwrap_or_default();
    let from = if date.first < words.start { date.end } else { words.end };
    let to = if date.first < words.start { words.start } else { date.first };
    let parts = |i: usize| {
        lexemes.has(i, Is::REPORTING | Is::RELATIVE | Is::PRONOUN)
            || lexemes.is_any(i, listed!(EVENTS, "joined/date-parting"))
    };
    // "to win Ohio", "in Ohio before the June 7 primary"
    if lexemes.is(words.start.wrapping_sub(1), "to") || lexemes.has(date.end, Is::EVENT_NOUN) {
        return;
    }
    let outside = |i: &usize| !place.contains(i);
    let between = (from..to).filter(outside);
    if event.date.is_none() && between.clone().count() <= ONLY_REACH && !{ between }.any(parts) {
        (event.date, event.date_by) = (Some(date), Some(&ONLY_DATE));
    }
}

/// How far before a date or its event the word stands that puts it before or behind something else.
const LEADING_REACH: usize = 4;

/// "ahead of Tuesday's vote, they debated in Leeds": the date is that of what comes before or after.
fn leads_up(
    lexemes: &Lexemes<'_>,
    told: &[Told<'_>],
    date: &Dated,
    sentence: &Range<usize>,
) -> bool {
    let own = told.iter().find(|t| t.date.is_some_and(|d| std::ptr::eq(d, date)));
    own.is_some_and(|own| {
        let start = own.trigger.words.start.min(date.first);
        let mut near = start.saturating_sub(LEADING_REACH).max(sentence.start)..start;
        near.any(|i| {
            lexemes.is_any(i, words!["ahead", "before", "after", "until", "since", "following"])
        })
    })
}

//! Which date and place belong to which trigger.

use std::ops::Range;

use super::super::account::Rule;
use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::dates::When;
use super::super::figures::passage::Passage;
use super::asides::Asides;
use super::complement::{before_complement, before_infinitive};
use super::cost::is_noun;
use super::tense::WILL;
use super::trigger::Trigger;
use super::{beside, distance, modals, reach, relative, scene, story, taken};

/// The farthest that a date may be from its trigger, in lexemes and what lies between.
pub(super) const FARTHEST: usize = 16;

/// How far from a date its trigger is looked for, in lexemes, whatever lies between.
const REACH: usize = 400;

/// How many triggers before a date are looked at, and how many behind it.
const MANY: usize = 24;

/// The trigger that some words say the time of; `None` if they belong to something else.
pub(super) fn of_date(
    passage: &Passage<'_>,
    asides: &mut Asides,
    triggers: &[Trigger],
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<Link> {
    let from = triggers.partition_point(|t| t.words.end + REACH < words.start);
    let to = triggers.partition_point(|t| t.words.start <= words.end + REACH);
    let at = triggers.partition_point(|t| t.words.end <= words.start);
    let (from, to) = (from.max(at.saturating_sub(MANY)), to.min(at + MANY));
    let near = triggers.get(from..to).unwrap_or_default();
    let link = of_date_among(passage, asides, near, words, sentence)?;
    Some(Link { trigger: from + link.trigger, ..link })
}

/// Which trigger a date belongs to, and why.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub(super) trigger: usize,
    pub(super) rule: &'static Rule,
    /// What lies between the two.
    pub(super) distance: usize,
}

impl Link {
    const fn sure(trigger: usize, rule: &'static Rule) -> Self {
        Self { trigger, rule, distance: 0 }
    }
}

pub(super) const MODIFIER: Rule =
    Rule::new("date-modifier", "the date stands before the word for the event, in its phrase");

const CLAUSE: Rule = Rule::new("date-clause", "the date opens the clause that tells of the event");

const NEAREST: Rule =
    Rule::new("date-nearest", "of the words for events near the date, this one is the nearest");

const RELATIVE: Rule =
    Rule::new("date-relative", "a clause that says when the event before it takes place");

const MOVED: Rule = Rule::new("date-moved", "the day to which the event is moved");

/// The trigger among those near a date that it says the time of.
fn of_date_among(
    passage: &Passage<'_>,
    asides: &mut Asides,
    triggers: &[Trigger],
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<Link> {
    let lexemes = &passage.lexemes;
    if taken::is_on_each(lexemes, words.end) {
        return None;
    }
    if let Some(link) = of_construction(passage, triggers, words, sentence) {
        return link;
    }
    if let Some(n) = of_phrase(lexemes, triggers, words) {
        return Some(Link::sure(n, &NEAREST));
    }
    if taken::is_taken(passage, triggers, words, sentence) {
        let said_in = scene::of_interview(lexemes, triggers, sentence);
        let said_at = || scene::of_saying_at(lexemes, triggers, words.end);
        let done_at = || scene::of_scene(lexemes, triggers, words.end);
        return said_in.or_else(said_at).or_else(done_at).map(|n| Link::sure(n, &CLAUSE));
    }
    let told = passage.date_at(words.start).is_some_and(|d| story::counts(&d.when));
    if !told && is_adjective(lexemes, words, sentence) {
        return None;
    }
    of_opened(lexemes, triggers, words)
        .or_else(|| of_nearest(passage, asides, triggers, words, sentence))
}

/// The trigger that a date belongs to by how the sentence is built: "the June runoff"; `Some(None)` where it
/// belongs to a pastime that is no event.
fn of_construction(
    passage: &Passage<'_>,
    triggers: &[Trigger],
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<Option<Link>> {
    let lexemes = &passage.lexemes;
    if let Some(n) = scene::of_another(lexemes, triggers, words, sentence) {
        return Some(Some(Link::sure(n, &CLAUSE)));
    }
    if let Some(n) = scene::of_last(lexemes, triggers, words.end) {
        return Some(Some(Link::sure(n, &RELATIVE)));
    }
    let modified = triggers.iter().position(|t| modifies(lexemes, t, words));
    if let Some(n) = modified {
        return Some(Some(Link::sure(n, &MODIFIER)));
    }
    if let Some(n) = beside::of_move(passage, triggers, words, sentence) {
        return Some(n.map(|n| Link::sure(n, &MOVED)));
    }
    if let Some(n) = of_subject(lexemes, triggers, words.start) {
        return Some(Some(Link::sure(n, &NEAREST)));
    }
    if is_of_what_could_not(lexemes, triggers, words.start, sentence.start) {
        return Some(None);
    }
    if let Some(n) = scene::of_comer(lexemes, triggers, words.start) {
        return Some(Some(Link::sure(n, &CLAUSE)));
    }
    if let Some(n) = scene::of_pastime(lexemes, triggers, words) {
        return Some(n.map(|n| Link::sure(n, &CLAUSE)));
    }
    let guest = scene::of_guest(lexemes, triggers, words.start)?;
    Some(Some(Link::sure(guest, &NEAREST)))
}

/// How far behind "will" the day stands that something will be.
const WILL_REACH: usize = 8;

/// The subject, with a clause about it between commas, of what will be on a day: "the vote, which she opposed, will be
/// held on Friday".
fn of_subject(lexemes: &Lexemes<'_>, triggers: &[Trigger], date: usize) -> Option<usize> {
    let inside = |i: &usize| {
        lexemes.is_word(*i) && !lexemes.has(*i, Is::CONJUNCTION | Is::RELATIVE | Is::REPORTING)
    };
    let near = date.saturating_sub(WILL_REACH)..date;
    let will = near.rev().take_while(inside).find(|i| lexemes.is_any(*i, WILL))?;
    // "will be debated", "will be the subject of a hearing": of something else.
    let verb = will + 1 + usize::from(lexemes.is(will + 1, "be"));
    if !lexemes.is_any(verb, listed!(EVENTS, "link/held")) {
        return None;
    }
    let close = will.checked_sub(1).filter(|close| lexemes.is(*close, ","))?;
    let mut aside = (close.saturating_sub(ASIDE_REACH)..close).rev();
    let open = aside.find(|i| lexemes.is(*i, ","))?;
    let which = lexemes.is_any(open + 1, words!["which", "where", "when", "whose"]);
    triggers.iter().position(|t| which && t.noun && t.words.end == open)
}

/// The most lexemes of a clause about a noun between commas.
const ASIDE_REACH: usize = 12;

/// "could not agree a deal on Friday": when what could not be done was not done.
fn is_of_what_could_not(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    date: usize,
    start: usize,
) -> bool {
    let parts = Is::CONJUNCTION | Is::RELATIVE | Is::REPORTING;
    let near = date.saturating_sub(FARTHEST).max(start)..date;
    let inside = |i: &usize| lexemes.is_word(*i) && !lexemes.has(*i, parts);
    let could = near.rev().take_while(inside).find(|i| modals::is_modal(lexemes, *i));
    could.is_some_and(|could| {
        let object = |t: &Trigger| t.noun && t.words.start > could && t.words.end <= date;
        let first = triggers.iter().find(|t| object(t));
        first.is_some_and(|t| modals::is_undone(lexemes, could, t.words.start, date))
    })
}

/// The event whose phrase a date ends: "the attacks in the summer of 2012 killed".
fn of_phrase(lexemes: &Lexemes<'_>, triggers: &[Trigger], words: &Range<usize>) -> Option<usize> {
    // "in the summer of 2012"
    let the = words.start - usize::from(lexemes.is(words.start.wrapping_sub(1), "the"));
    let preposition = the.wrapping_sub(1);
    if lexemes.is_any(preposition, words!["of", "by"]) {
        return None;
    }
    let led = lexemes.is_any(preposition, words!["in", "on", "at", "during", "over"]);
    let lead = if led { preposition } else { words.start };
    taken::phrase_of(lexemes, triggers, lead, words.end)
}

/// The trigger of what a date opens, or of the relative clause that it stands in: "in 2014, when they signed",
/// "was pressed on Sunday in an interview".
fn of_opened(lexemes: &Lexemes<'_>, triggers: &[Trigger], words: &Range<usize>) -> Option<Link> {
    if let Some(n) = of_clause(lexemes, triggers, words) {
        return Some(Link::sure(n, &CLAUSE));
    }
    if let Some(n) = relative::of_relative(lexemes, triggers, words.start) {
        return Some(Link::sure(n, &RELATIVE));
    }
    // "was pressed on Sunday in an interview": the verb before is no event.
    let beside = words.start.saturating_sub(BESIDE_REACH)..words.start;
    if !lexemes.is_any(words.end + 1, words!["a", "an", "his", "her", "their", "its"])
        || triggers.iter().any(|t| beside.contains(&(t.words.end - 1)))
    {
        return None;
    }
    scene::of_saying_at(lexemes, triggers, words.end).map(|n| Link::sure(n, &CLAUSE))
}

/// The nearest of the triggers that can have such a date.
fn of_nearest(
    passage: &Passage<'_>,
    asides: &mut Asides,
    triggers: &[Trigger],
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<Link> {
    let lexemes = &passage.lexemes;
    let when = passage.date_at(words.start).map(|d| &d.when);
    let definite = when.is_some_and(is_definite_past);
    // "sold 900 copies in eight months": how long it took.
    let lasts = matches!(when, Some(When::Ago(_, 1)));
    // "was governor from 1985 to 1991": a state; "is closed from Monday to Friday" is none.
    let span =
        lexemes.is_any(words.start, words!["from", "between"]) && !when.is_some_and(is_of_days);
    // "offices open from Monday to Friday": a habit.
    let weekly = when.is_some_and(is_weekly);
    let since = is_since(lexemes, words, sentence);
    let near = reach::of_date(lexemes, triggers, words, sentence);
    let purpose = is_before_purpose(lexemes, asides, triggers, words, sentence);
    let best = triggers
        .iter()
        .enumerate()
        .take(near.end)
        .skip(near.start)
        .filter(|(_, t)| !(definite && is_perfect(lexemes, t, sentence)))
        .filter(|(_, t)| !(lasts && !t.noun && is_past(lexemes, t)))
        .filter(|(_, t)| t.noun || !span)
        .filter(|(_, t)| !(weekly && !t.noun && is_habit(lexemes, t, sentence)))
        .filter(|(n, t)| !is_next(lexemes, triggers, *n, t, words.end))
        .filter(|(_, t)| !(purpose && t.words.start >= words.end))
        .filter(|(_, t)| !(since && (t.noun || has_been(lexemes, t, sentence))))
        .map(|(n, t)| (n, t, distance::date_distance(lexemes, asides, t, words, sentence)))
        .filter(|(_, t, distance)| {
            *distance <= if t.weak && (t.noun || !purpose) { distance::BESIDE } else { FARTHEST }
        });
    let nearest = best.min_by_key(|(_, _, distance)| *distance).map(|(n, _, d)| (n, d));
    let (trigger, distance) = nearest
        .or_else(|| (!span).then(|| of_main_clause(lexemes, triggers, words, sentence))?)?;
    let trigger = before_complement(lexemes, triggers, trigger);
    let trigger = before_infinitive(lexemes, triggers, trigger);
    Some(Link { trigger, rule: &NEAREST, distance })
}

/// Whether something goes on since a date: "closed since June" tells when; "many have closed since June" counts.
fn is_since(lexemes: &Lexemes<'_>, words: &Range<usize>, sentence: &Range<usize>) -> bool {
    words.start > sentence.start + 1
        && lexemes.is(words.start - 1 - usize::from(lexemes.is(words.start - 1, "the")), "since")
        || words.start == sentence.start + 1 && lexemes.is(sentence.start, "since")
}

/// Whether a date stands between an event and what it is for, and so is of what stands before it: "to meet with
/// members of the board on Thursday to begin talks".
fn is_before_purpose(
    lexemes: &Lexemes<'_>,
    asides: &mut Asides,
    triggers: &[Trigger],
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> bool {
    let mut done = triggers.iter().rev().skip_while(|t| t.words.end > words.start);
    distance::is_purpose(lexemes, words.end)
        && done.next().is_some_and(|t| {
            !(t.weak && t.noun)
                && distance::date_distance(lexemes, asides, t, words, sentence) <= FARTHEST
        })
}

/// How far before a date the event stands that may be its own rather than one behind it.
const BESIDE_REACH: usize = 6;

/// "was arrested on Friday and charged": the date is that of the verb before it.
fn is_next(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    n: usize,
    trigger: &Trigger,
    end: usize,
) -> bool {
    let before = n.checked_sub(1).and_then(|before| triggers.get(before));
    lexemes.is(end, "and")
        && !trigger.noun
        && trigger.words.start == end + 1
        && before.is_some_and(|b| !b.noun && !b.weak && b.words.end < end)
}

/// The farthest that a sentence's first trigger may be from the date that opens it.
const MAIN_REACH: usize = 45;

/// Behind a date that opens the sentence the first trigger, unless somebody says it: "On Monday the
/// mayor, a former judge whom few knew, resigned", "On Monday he was calm in an interview".
fn of_main_clause(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<(usize, usize)> {
    if !distance::opens_sentence(lexemes, words, sentence) {
        return None;
    }
    let (n, first) = triggers.iter().enumerate().find(|(_, t)| t.words.start >= words.end)?;
    let mut between = words.end..first.words.start;
    let near = between.len() <= if first.weak { distance::BESIDE * 2 } else { MAIN_REACH };
    let parts = |i: usize| {
        lexemes.has(i, Is::REPORTING) && !is_noun(lexemes, i)
            || lexemes.is_any(i, listed!(EVENTS, "link/parting"))
            || lexemes.has(i, Is::SPENDS | Is::EARNS | Is::GIVES)
                && !lexemes.has(i, Is::MEASURE | Is::EVENT_VERB)
    };
    (near && !between.any(parts)).then_some((n, FARTHEST))
}

/// Whether a date is a time that is over, with which the present perfect does not go.
fn is_definite_past(when: &When) -> bool {
    match when {
        When::Fixed(_) | When::Ago(_, -1) | When::Weekday(_) => true,
        When::Shifted(_, shift) => *shift < 0,
        When::HalfOf(_, whole) => is_definite_past(whole),
        _ => false,
    }
}

/// Whether an interval is from one day to another.
fn is_of_days(when: &When) -> bool {
    let between =
        |from: &When, to: &When| matches!((from, to), (When::Weekday(_), When::Weekday(_)));
    matches!(when, When::MonthDays(..))
        || matches!(when, When::Between(from, to) if between(from, to))
}

/// Whether a verb has a past form.
fn is_past(lexemes: &Lexemes<'_>, trigger: &Trigger) -> bool {
    let verb = trigger.words.start;
    lexemes.is_past(verb)
}

/// Whether an interval is from one day of the week to another.
pub(super) fn is_weekly(when: &When) -> bool {
    matches!(when, When::Between(from, _) if matches!(**from, When::Weekday(_)))
}

/// Whether a verb is in the simple present: "opens", "offices open", but "will open".
pub(super) fn is_habit(lexemes: &Lexemes<'_>, trigger: &Trigger, sentence: &Range<usize>) -> bool {
    let verb = trigger.words.start;
    let group = verb.saturating_sub(3).max(sentence.start)..verb;
    !is_past(lexemes, trigger)
        && !lexemes.ends(verb, "ing")
        && !{ group }.any(|i| lexemes.has(i, Is::MODAL) || lexemes.is(i, "to"))
}

/// Whether a verb is in a perfect tense: "has closed", "had closed".
fn has_been(lexemes: &Lexemes<'_>, trigger: &Trigger, sentence: &Range<usize>) -> bool {
    let had = trigger.words.start.checked_sub(1).is_some_and(|i| lexemes.is(i, "had"));
    had || is_perfect(lexemes, trigger, sentence)
}

/// Whether a verb is in the present perfect: "has authorised".
pub(super) fn is_perfect(
    lexemes: &Lexemes<'_>,
    trigger: &Trigger,
    sentence: &Range<usize>,
) -> bool {
    let start = trigger.words.start;
    let from = start.saturating_sub(3).max(sentence.start);
    let group = (from..start)
        .rev()
        .take_while(|i| lexemes.has(*i, Is::AUXILIARY | Is::ADVERB) || lexemes.is(*i, "not"));
    !trigger.noun && { group }.any(|i| lexemes.is_any(i, words!["has", "have", "'ve", "’ve"]))
}

/// Whether a date stands before a noun that is no event as its modifier: "their February reports".
fn is_adjective(lexemes: &Lexemes<'_>, words: &Range<usize>, sentence: &Range<usize>) -> bool {
    // "today's version of it", "this year's winners"
    let owner = lexemes.at(words.end).shape() == Shape::Possessive
        && (lexemes.has(words.start, Is::DEICTIC | Is::SHIFT)
            || lexemes.has(words.end - 1, Is::TIME_UNIT));
    // "stranded 400 Easter travelers"
    let feast = lexemes.has(words.start, Is::NAMED_DAY)
        && words.start > sentence.start
        && lexemes.is_number(words.start - 1);
    let owned =
        |i: usize| lexemes.has(i, Is::DETERMINER) || lexemes.at(i).shape() == Shape::Possessive;
    let led = owner || feast || words.start > sentence.start && owned(words.start - 1);
    let next = words.end + usize::from(owner);
    led && lexemes.is_word(next)
        && !lexemes.has(
            next,
            Is::PREPOSITION
                | Is::AUXILIARY
                | Is::MODAL
                | Is::CONJUNCTION
                | Is::PRONOUN
                | Is::DETERMINER,
        )
}

/// The most lexemes of a name with hyphens between a date and the event that it is part of.
const LONGEST_NAME: usize = 12;

/// Whether a date stands before an event noun, inside its phrase.
fn modifies(lexemes: &Lexemes<'_>, trigger: &Trigger, words: &Range<usize>) -> bool {
    if words.end > trigger.words.start || !trigger.noun {
        return false;
    }
    // "the Sept. 11, 2001, attacks": the comma closes the date.
    let closed = usize::from(
        lexemes.is(words.end, ",") && lexemes.is_number(words.end - 1) && words.len() > 2,
    );
    let between = words.end + closed..trigger.words.start;
    let breaks = Is::PREPOSITION
        | Is::DETERMINER
        | Is::AUXILIARY
        | Is::MODAL
        | Is::CONJUNCTION
        | Is::PRONOUN
        | Is::REPORTING;
    // "last week's Commander-in-Chief Forum"
    let hyphens = || between.clone().filter(|i| lexemes.is_hyphen(*i)).count();
    let near =
        between.len() <= 5 || between.len() <= LONGEST_NAME && between.len() <= 5 + hyphens();
    near && { between }.all(|i| {
        let joins = lexemes.at(i).shape() == Shape::Possessive
            || lexemes.is_hyphen(i)
            || lexemes.is_any(i, words!["’", "'"])
            || lexemes.is_hyphen(i + 1);
        joins || lexemes.is_word(i) && !lexemes.has(i, breaks)
    })
}

/// The trigger of the clause that a date opens: "in 2014, when they signed", "May 18, the day of".
fn of_clause(lexemes: &Lexemes<'_>, triggers: &[Trigger], words: &Range<usize>) -> Option<usize> {
    let at = words.end + usize::from(lexemes.is(words.end, ","));
    let day = lexemes.is(at, "the")
        && (lexemes.has(at + 1, Is::TIME_UNIT | Is::DAY_PART)
            || lexemes.is(at + 1, "same") && lexemes.has(at + 2, Is::TIME_UNIT));
    // "a debate held on Monday when", "will meet the owners of the mill Monday when": of what stands
    // before it, but "it happened in 2010 when she left".
    let parts = Is::CONJUNCTION | Is::RELATIVE | Is::REPORTING | Is::AUXILIARY;
    let own = |t: &Trigger| {
        let mut between = t.words.end..words.start;
        t.words.end <= words.start
            && !lexemes.is(t.words.start, "happened")
            && between.len() <= FARTHEST
            && between.all(|i| {
                // "the deal faltered in May when he backed away"
                let verb = t.noun && lexemes.is_past(i);
                lexemes.is_word(i) && !lexemes.has(i, parts) && !verb
            })
    };
    let parted = || at > words.end || !triggers.iter().any(own);
    if !(day || lexemes.is(at, "when") && parted()) {
        return None;
    }
    triggers.iter().position(|t| t.words.start > at && t.words.start - at <= CLAUSE_REACH)
}

/// How far into a clause that a date opens its trigger is looked for.
const CLAUSE_REACH: usize = 28;

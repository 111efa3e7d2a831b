//! Which trigger takes the place that a preposition leads.

use copydesk_model::EventKind;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, words};
use super::super::figures::passage::Passage;
use super::asides::Asides;
use super::complement::before_complement;
use super::cost::cost;
use super::distance;
use super::link::FARTHEST;
use super::scene;
use super::trigger::Trigger;

/// Whether a preposition may lead the place of a trigger, however far off that is.
pub(super) fn may_lead(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    lead: usize,
    loose: bool,
) -> bool {
    if !loose {
        return triggers.first().is_some_and(|t| t.words.end <= lead);
    }
    let taker = taker(lexemes, triggers, lead).and_then(|n| triggers.get(n));
    taker.is_some_and(|t| is_moving(lexemes, t) || goes_at(lexemes, t, lead))
}

/// Whether a trigger may take what "of", "to", "from" or "for" leads.
pub(super) fn takes_loose(lexemes: &Lexemes<'_>, trigger: &Trigger) -> bool {
    let aimed = [EventKind::War, EventKind::Attack, EventKind::Visit, EventKind::Election];
    is_told_from(lexemes, trigger)
        || trigger.noun && aimed.contains(&trigger.kind)
        || is_moving(lexemes, trigger)
        || trigger.kind == EventKind::Protest
}

/// Whether "from" stands behind a speech or interview, which may say where it is held.
fn is_told_from(lexemes: &Lexemes<'_>, trigger: &Trigger) -> bool {
    let speech = words!["speech", "address", "interview", "sermon", "remarks"];
    trigger.noun
        && lexemes.is_any(trigger.words.end - 1, speech)
        && lexemes.is(trigger.words.end, "from")
}

/// The most lexemes between a verb of going and what it takes along.
const OBJECT_REACH: usize = 3;

/// The trigger that takes what a preposition leads.
fn taker(lexemes: &Lexemes<'_>, triggers: &[Trigger], lead: usize) -> Option<usize> {
    let nearest = triggers.partition_point(|t| t.words.end <= lead).checked_sub(1)?;
    let verb = before_complement(lexemes, triggers, nearest);
    // "spoke of the unrest in Ohio": the unrest is there, whoever speaks of it.
    let about = triggers.get(verb).is_some_and(|t| {
        !t.noun
            && t.kind == EventKind::Appearance
            && lexemes.is_any(t.words.end, words!["of", "about"])
    });
    // "moves the race to Lima": the object of a verb of going goes nowhere itself.
    let mover = verb.checked_sub(1).filter(|m| {
        lexemes.is(lead, "to")
            && triggers.get(*m).zip(triggers.get(verb)).is_some_and(|(mover, object)| {
                object.noun
                    && object.words.end == lead
                    && !mover.noun
                    && is_moving(lexemes, mover)
                    && object.words.start - mover.words.end <= OBJECT_REACH
            })
    });
    Some(if about { nearest } else { mover.unwrap_or(verb) })
}

/// "a campaign trip to Lima": whether somebody goes somewhere.
fn is_moving(lexemes: &Lexemes<'_>, trigger: &Trigger) -> bool {
    trigger.words.clone().any(|i| lexemes.of(i, Of::MOVING))
}

/// The trigger that some words say the place of.
pub(super) fn of_place(
    passage: &Passage<'_>,
    asides: &mut Asides,
    triggers: &[Trigger],
    lead: usize,
    loose: bool,
    dated: impl Fn(usize) -> bool,
) -> Option<usize> {
    let lexemes = &passage.lexemes;
    let n = taker(lexemes, triggers, lead)?;
    let trigger = triggers.get(n)?;
    // "a video released by a group based in Lima"
    if lexemes.is_any(lead.wrapping_sub(1), words!["based", "headquartered", "located", "rooted"]) {
        return None;
    }
    let between = trigger.words.end..lead;
    if between.len() > REACH {
        return None;
    }
    // The words of a date part nothing.
    let inside: usize =
        passage.dates_in(&between).iter().take(DATES).map(|d| d.end - d.first).sum();
    // "in an interview with host Ada Roe in Hull"
    let held = !loose && scene::is_behind_guest(lexemes, trigger, lead);
    let distance = match held {
        true => 0,
        false => cost(lexemes, asides, between.clone(), FAR).saturating_sub(inside),
    };
    let moving = is_moving(lexemes, trigger);
    // "a poll released on Monday found Roe ahead in Ohio"
    let found = words!["found", "finds", "shows", "showed"];
    let next = || {
        { between }.any(|i| {
            lexemes.is(i, ",") && lexemes.has(i + 1, Is::PRONOUN) || lexemes.is_any(i, found)
        })
    };
    let limit = match (loose, trigger.weak) {
        (true, _) if distance == 0 && goes_at(lexemes, trigger, lead) => 0,
        (true, _) if !moving => return None,
        (true, _) => MOVES,
        // What is dated happened, so that it has a place too, if only farther off.
        (false, weak) => match (weak, dated(n)) {
            (true, false) => WEAK_UNDATED,
            (true, true) => distance::BESIDE,
            (false, true) if distance <= FARTHEST && !next() => FARTHEST,
            (false, _) => UNDATED,
        },
    };
    (distance <= limit).then_some(n)
}

/// What lies between an event and its place is not counted beyond this: more than any limit here and the words
/// of dates.
const FAR: usize = 40;

/// The most lexemes between an event and its place, whatever they are.
const REACH: usize = 250;

/// The farthest that a place may be from a trigger without a date, and from a weak one.
const UNDATED: usize = 11;
const WEAK_UNDATED: usize = 4;

/// How many dates between an event and its place are passed over.
const DATES: usize = 2;

/// The farthest that the place somebody goes to may be from its verb.
const MOVES: usize = 8;

/// Whether what an event is aimed at stands behind it: "the invasion of Iraq", "the race for Ohio".
fn goes_at(lexemes: &Lexemes<'_>, trigger: &Trigger, lead: usize) -> bool {
    let kind = trigger.kind;
    // "took to the streets of Lima"
    let streets = lexemes.is(trigger.words.end - 1, "streets") && lead == trigger.words.end;
    // "a speech from Ohio"
    let from = is_told_from(lexemes, trigger) && lead == trigger.words.end;
    from || streets && lexemes.is(lead, "of")
        || trigger.noun
            && if lexemes.is_any(lead, words!["of", "on"]) {
                matches!(kind, EventKind::War | EventKind::Attack | EventKind::Visit)
            } else {
                lexemes.is(lead, "for") && matches!(kind, EventKind::War | EventKind::Election)
            }
}

//! What the events of one sentence have in common: a date or place said once, an event told of twice.

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::account::Rule;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::figures::passage::Passage;
use super::Told;

const AT: Rule = Rule::new("shared", "what happens at another event is when and where that is");
const TOLD_BY_NOUN: Rule =
    Rule::new("told-by-noun", "the verb beside it brings the event about, or says that it happens");
const JOINED: Rule = Rule::new("joined", "it is joined with another event that has it");

/// The most lexemes between a verb and the noun for what it brings about.
const OBJECT_REACH: usize = 7;

/// The most lexemes between words that are joined directly.
const JOINED_REACH: usize = 6;

/// The most lexemes between the verbs of joined clauses.
const CLAUSES_REACH: usize = 30;

/// Shares out dates and places, and drops what is told of twice.
pub(super) fn all<'p>(passage: &'p Passage<'_>, told: &mut [Told<'p>], sentence: &Range<usize>) {
    let lexemes = &passage.lexemes;
    for n in 1..told.len() {
        let (before, rest) = told.split_at_mut(n);
        let (Some(first), Some(second)) = (before.last_mut(), rest.first_mut()) else { continue };
        let between = first.trigger.words.end..second.trigger.words.start;
        at_event(lexemes, first, second, &between);
        during(lexemes, first, second, &between);
        if kills(lexemes, first, second, &between) {
            hand_over(second, first);
        } else if makes(lexemes, first, second, &between) {
            hand_over(first, second);
        } else if happens(passage, first, second, &between) {
            hand_over(second, first);
        } else if first.trigger.noun == second.trigger.noun && is_joined(lexemes, &between) {
            let bare = !between.clone().any(|i| lexemes.has(i, Is::DETERMINER));
            join(first, second, bare);
        }
    }
    join_clauses(lexemes, told, sentence);
    join_scene(lexemes, told, sentence);
    join_end(lexemes, told);
    join_date(passage, told, sentence);
}

/// "to protest at Thursday's debate in Milwaukee": what happens at an event is when and where it is.
fn at_event<'p>(
    lexemes: &Lexemes<'_>,
    first: &mut Told<'p>,
    second: &mut Told<'p>,
    between: &Range<usize>,
) {
    // "was there Monday at the fair"
    let dated = first.date.filter(|d| d.first == between.start);
    let start = dated.map_or(between.start, |d| d.end);
    let at = between.len() <= 8 && lexemes.is_any(start, words!["at", "during"]);
    // "spoke of the election during a meeting": of what is talked about it says nothing.
    let topic = first.trigger.noun && first.trigger.kind == EventKind::Election;
    if !at || !second.trigger.noun || topic {
        return;
    }
    if first.date.is_none() {
        (first.date, first.date_by) = (second.date, Some(&AT));
    } else if second.date.is_none() {
        (second.date, second.date_by) = (first.date, Some(&AT));
    }
    if first.place.is_none() {
        first.put(second.place.clone(), &AT);
    }
    // "spoke at a rally" is one event: the rally.
    let one = !first.trigger.noun
        && first.trigger.kind == EventKind::Appearance
        && matches!(
            second.trigger.kind,
            EventKind::Appearance | EventKind::Debate | EventKind::Convention
        );
    if one {
        hand_over(first, second);
    }
}

/// "fled in May, during a revolt", "flew to Hull for a speech": what stands behind happened then, or there.
fn during<'p>(
    lexemes: &Lexemes<'_>,
    first: &mut Told<'p>,
    second: &mut Told<'p>,
    between: &Range<usize>,
) {
    if !second.trigger.noun || between.len() > 2 * JOINED_REACH {
        return;
    }
    let near = between.end.saturating_sub(4).max(between.start)..between.end;
    let lead = near.rev().find(|i| lexemes.has(*i, Is::PREPOSITION));
    let led = |word: &'static str| lead.is_some_and(|i| lexemes.is(i, word));
    let new = lexemes.is_any(lead.map_or(0, |i| i + 1), words!["a", "an"]);
    if led("during") && new && second.date.is_none() {
        (second.date, second.date_by) = (first.date, Some(&AT));
    }
    if led("during") && new && second.place.is_none() {
        second.put(first.place.clone(), &AT);
    }
    // "gathered in Lima for a convention" is one event: the convention.
    let gathers = lexemes.is_any(
        first.trigger.words.start,
        words!["gathered", "gather", "gathers", "gathering", "assembled", "convened", "convene"],
    );
    if led("for") && gathers && lexemes.has(lead.map_or(0, |i| i + 1), Is::DETERMINER) {
        hand_over(first, second);
        return;
    }
    // "voted in the first elections since" is one event: the elections.
    let votes = lexemes.is_any(first.trigger.words.start, words!["voted", "vote", "voting"])
        && second.trigger.kind == EventKind::Election;
    if led("in") && votes {
        hand_over(first, second);
        return;
    }
    // "were arrested on Monday as part of a protest"
    let part = lead.is_some_and(|i| i > 1 && lexemes.are(i - 2, words!["as", "part", "of"]));
    if part && second.date.is_none() && second.place.is_none() {
        (second.date, second.date_by) = (first.date, Some(&AT));
        second.put(first.place.clone(), &AT);
    }
    let goes = first.trigger.kind == EventKind::Visit && !first.trigger.noun;
    if led("for") && goes && second.date.is_some() && second.place.is_none() {
        second.put(first.place.clone(), &AT);
    }
}

/// Whether the noun tells of what the verb brings about: "held a rally", "won the Ohio primary".
fn makes(lexemes: &Lexemes<'_>, verb: &Told<'_>, noun: &Told<'_>, between: &Range<usize>) -> bool {
    let breaks = Is::PREPOSITION
        | Is::AUXILIARY
        | Is::MODAL
        | Is::CONJUNCTION
        | Is::RELATIVE
        | Is::REPORTING
        | Is::EVENT_VERB;
    let inside = |i: usize| {
        lexemes.is(i, "of")
            || lexemes.has(i, Is::SYMBOL)
            || lexemes.at(i).shape != Shape::Mark && !lexemes.has(i, breaks)
            || lexemes.is_hyphen(i)
    };
    !verb.trigger.noun
        && noun.trigger.noun
        && lexemes.of(verb.trigger.words.start, Of::MAKES)
        && !lexemes.of(noun.trigger.words.end - 1, Of::RUNS)
        && between.len() <= OBJECT_REACH
        && between.clone().all(inside)
}

/// Whether the second verb only says how the first ended: "shot and killed".
fn kills(
    lexemes: &Lexemes<'_>,
    first: &Told<'_>,
    second: &Told<'_>,
    between: &Range<usize>,
) -> bool {
    first.trigger.kind == EventKind::Attack
        && !first.trigger.noun
        && between.len() == 1
        && lexemes.is(between.start, "and")
        && lexemes.is_any(second.trigger.words.start, words!["killed", "killing", "kill"])
}

/// Whether the verb only says that what the noun tells of happens: "the summit opened".
fn happens(
    passage: &Passage<'_>,
    noun: &Told<'_>,
    verb: &Told<'_>,
    between: &Range<usize>,
) -> bool {
    let lexemes = &passage.lexemes;
    let group = |i: usize| {
        lexemes.has(i, Is::AUXILIARY | Is::ADVERB | Is::MODAL | Is::RELATIVE)
            || passage.date_at(i).is_some()
    };
    // "an interview with Roe that aired on Monday"
    let with = noun.trigger.kind == EventKind::Appearance
        && verb.trigger.kind == EventKind::Release
        && lexemes.is_any(between.start, words!["with", "on", "to", "for"]);
    let guest = |i: usize| {
        group(i)
            || lexemes.at(i).capital
            || lexemes.has(i, Is::PREPOSITION | Is::DETERMINER)
            || lexemes.at(i).shape == Shape::Possessive
    };
    noun.trigger.noun
        && !verb.trigger.noun
        && verb.trigger.words.len() == 1
        && lexemes.of(verb.trigger.words.start, Of::HAPPENING)
        && between.len() <= JOINED_REACH + if with { 2 } else { 0 }
        && between.clone().all(|i| if with { guest(i) } else { group(i) })
}

/// Gives what one word has to the other word for the same event; keeps both where they differ.
fn hand_over<'p>(from: &mut Told<'p>, to: &mut Told<'p>) {
    let same = match (from.date, to.date) {
        (Some(a), Some(b)) => std::ptr::eq(a, b),
        _ => true,
    };
    if !same {
        return;
    }
    if to.date.is_none() {
        (to.date, to.date_by) = (from.date, Some(&TOLD_BY_NOUN));
    }
    if to.place.is_none() {
        to.put(from.place.take(), &TOLD_BY_NOUN);
    }
    from.gone = true;
}

/// Whether two words are joined by nothing but "and" and what stands around a verb or noun.
fn is_joined(lexemes: &Lexemes<'_>, between: &Range<usize>) -> bool {
    let breaks = Is::PREPOSITION | Is::RELATIVE | Is::REPORTING | Is::MODAL | Is::EVENT_VERB;
    let inside = |i: usize| {
        lexemes.is(i, "and")
            || lexemes.at(i).shape != Shape::Mark && !lexemes.has(i, breaks | Is::PRONOUN)
    };
    between.len() <= JOINED_REACH
        && between.clone().any(|i| lexemes.is(i, "and"))
        && between.clone().all(inside)
}

/// "arrested and charged on Monday", "an Iowa rally and reception".
fn join<'p>(first: &mut Told<'p>, second: &mut Told<'p>, bare: bool) {
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
            || lexemes.is_any(
                i,
                words![
                    "that", "because", "after", "before", "when", "while", "if", "since", ";", ":",
                    "until", "“", "”", "\"", "but",
                ],
            )
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

/// The most lexemes between the comma behind a scene and the verb of what was done there.
const SCENE_REACH: usize = 14;

/// "At a rally in Hull on Monday, she endorsed him": both there and then.
fn join_scene(lexemes: &Lexemes<'_>, told: &mut [Told<'_>], sentence: &Range<usize>) {
    if !lexemes.is_any(sentence.start, words!["at", "during", "in"]) {
        return;
    }
    let Some((scene, rest)) = told.split_first_mut() else { return };
    let led = scene.trigger.noun
        && !scene.gone
        && (sentence.start + 1..scene.trigger.words.start).all(|i| {
            lexemes.is_word(i) && !lexemes.has(i, Is::PREPOSITION) || lexemes.is_hyphen(i)
        });
    let place = scene.place.as_ref().map_or(0, |p| p.end);
    let end = scene.trigger.words.end.max(place).max(scene.date.map_or(0, |d| d.end));
    let aside = (scene.trigger.words.end..end).any(|i| lexemes.has(i, Is::RELATIVE));
    if !led || aside || !lexemes.is(end, ",") {
        return;
    }
    let Some(main) = rest.iter_mut().find(|t| t.trigger.words.start > end) else { return };
    let between = end + 1..main.trigger.words.start;
    let parts = |i: usize| {
        lexemes.has(i, Is::REPORTING | Is::RELATIVE)
            || lexemes.is_any(i, words!["that", "if", "because", "when", "after", "before"])
    };
    let infinitive = lexemes.is(main.trigger.words.start - 1, "to");
    if main.trigger.noun || main.trigger.weak || infinitive || between.len() > SCENE_REACH || {
        between
    }
    .any(parts)
    {
        return;
    }
    if main.date.is_none() {
        (main.date, main.date_by) = (scene.date, Some(&AT));
    }
    if main.place.is_none() {
        main.put(scene.place.clone(), &AT);
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
    let mut placed = told.iter_mut().filter(|t| t.place.is_some() && !t.gone && !t.trigger.weak);
    let (Some(event), None) = (placed.next(), placed.next()) else { return };
    let words = &event.trigger.words;
    let place = event.place.clone().unwrap_or_default();
    let from = if date.first < words.start { date.end } else { words.end };
    let to = if date.first < words.start { words.start } else { date.first };
    let parts = |i: usize| {
        lexemes.has(i, Is::REPORTING | Is::RELATIVE | Is::PRONOUN)
            || lexemes.is_any(
                i,
                words![
                    "that", "if", "because", "when", "after", "before", "since", "while", ";", ":",
                    "but", "ahead", "than", "“", "”", "\""
                ],
            )
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

//! What the events of one sentence have in common: a date or place said once, an event told of twice.

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::account::Rule;
use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, words};
use super::super::figures::passage::Passage;
use super::Told;
use super::hosting::near_lead_of;
use super::joined::{self, JOINED_REACH};
use super::twice;

const AT: Rule = Rule::new("shared", "what happens at another event is when and where that is");
const TOLD_BY_NOUN: Rule =
    Rule::new("told-by-noun", "the verb beside it brings the event about, or says that it happens");

/// Shares out dates and places, and drops what is told of twice.
pub(super) fn all<'p>(passage: &'p Passage<'_>, told: &mut [Told<'p>], sentence: &Range<usize>) {
    let lexemes = &passage.lexemes;
    for n in 1..told.len() {
        let (before, rest) = told.split_at_mut(n);
        let (Some(first), Some(second)) = (before.last_mut(), rest.first_mut()) else { continue };
        let between = first.trigger.words.end..second.trigger.words.start;
        at_event(lexemes, first, second, &between);
        during(lexemes, first, second, &between);
        if twice::is_hers(lexemes, first, second, &between) {
            if first.date.is_some() {
                second.date = None;
            }
            hand_over(second, first);
        } else if twice::kills(lexemes, first, second, &between)
            || twice::costs(lexemes, first, second, &between)
            || twice::speaks_to(lexemes, first, second, &between)
            || twice::happens(passage, first, second, &between)
        {
            hand_over(second, first);
        } else if twice::goes_for(lexemes, first, second, &between)
            || twice::dies_in(lexemes, first, second, &between)
            || twice::makes(lexemes, first, second, &between)
            || twice::goes_off(lexemes, first, second, &between)
            || twice::speaks_in(lexemes, first, second, &between)
        {
            hand_over(first, second);
        } else if first.trigger.noun == second.trigger.noun && joined::is_joined(lexemes, &between)
        {
            let bare = !between.clone().any(|i| lexemes.has(i, Is::DETERMINER));
            joined::join(first, second, bare);
        }
    }
    if !passage.dates_in(sentence).is_empty() {
        joined::clauses(passage, told, sentence);
    }
}

/// "to protest at Thursday's debate in Milwaukee": what happens at an event is when and where it is.
fn at_event<'p>(
    lexemes: &Lexemes<'_>,
    first: &mut Told<'p>,
    second: &mut Told<'p>,
    between: &Range<usize>,
) {
    // "was there Monday at the fair", "a speech given by Roe at the fair"
    let given = first.trigger.noun
        && lexemes.is_any(between.start, words!["given", "delivered", "made"])
        && lexemes.is(between.start + 1, "by");
    let begin = between.start + if given { 2 } else { 0 };
    let on = usize::from(lexemes.has(begin, Is::PREPOSITION));
    let dated = first.date.filter(|d| d.first == begin || d.first == begin + on);
    let start = dated.map_or(begin, |d| d.end);
    // "endorsed her at a rally"
    // "used to kill Roe during a trial": of what is not told as done it says nothing, nor of what was lost
    // or won there.
    let verb = first.trigger.words.start;
    let told = !lexemes.is(verb.wrapping_sub(1), "to")
        && !lexemes.ends(verb, "ing")
        && !matches!(first.trigger.kind, EventKind::Election | EventKind::Meeting);
    let known = told || first.date.is_some() || first.place.is_some();
    let object = if known { object(lexemes, first, start..between.end) } else { 0 };
    let start = start + object;
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
        && matches!(first.trigger.kind, EventKind::Appearance | EventKind::Debate)
        && matches!(second.trigger.kind, EventKind::Appearance | EventKind::Debate);
    if one {
        hand_over(first, second);
    }
}

/// How many lexemes the object of a verb takes, or who gave a speech: "endorsed Mr. Roe", "signed the bill".
fn object(lexemes: &Lexemes<'_>, first: &Told<'_>, near: Range<usize>) -> usize {
    let breaks = Is::PREPOSITION
        | Is::CONJUNCTION
        | Is::RELATIVE
        | Is::AUXILIARY
        | Is::MODAL
        | Is::REPORTING
        | Is::EVENT_VERB
        | Is::EVENT_NOUN;
    let named = |i: usize| lexemes.at(i).capital() || lexemes.has(i, Is::PRONOUN);
    // "signed the bill at", but "named the sum at"
    let done = !first.trigger.noun && first.trigger.kind != EventKind::Personnel;
    let part = |i: &usize| {
        named(*i)
            // "Mr. Roe"
            || lexemes.is(*i, ".") && lexemes.at(i - 1).capital()
            || done
                && lexemes.is_word(*i)
                && (!lexemes.has(*i, breaks) || first.date.is_some_and(|d| (d.first..d.end).contains(i)))
    };
    near.take_while(part).count()
}

/// "fled in May, during a revolt", "flew to Hull for a speech": what stands behind happened then, or there.
fn during<'p>(
    lexemes: &Lexemes<'_>,
    first: &mut Told<'p>,
    second: &mut Told<'p>,
    between: &Range<usize>,
) {
    // "“We are moving,” she said in an interview": what is said happened elsewhere.
    let said = |i: usize| lexemes.is_any(i, words!["”", "\"", "said", "says"]);
    if !second.trigger.noun || between.len() > 2 * JOINED_REACH || between.clone().any(said) {
        return;
    }
    let lead = near_lead_of(lexemes, between.end, between.start);
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

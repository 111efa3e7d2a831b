//! Dates that belong to something else than an event.

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::figures::passage::Passage;
use super::super::lexicon::Spelling;
use super::cost::is_noun;
use super::hosting::near_lead_of;
use super::phrase;
use super::trigger::Trigger;

/// "on Monday nights", whether the words of the date hold the last of these or not: not once.
pub(super) fn is_on_each(lexemes: &Lexemes<'_>, end: usize) -> bool {
    let parts = |i| lexemes.is_any(i, words!["nights", "mornings", "evenings", "afternoons"]);
    parts(end) || parts(end.wrapping_sub(1))
}

/// Whether a date belongs to a verb of saying or of paying beside it.
pub(super) fn is_taken(
    passage: &Passage<'_>,
    triggers: &[Trigger],
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> bool {
    let lexemes = &passage.lexemes;
    // "in 2013 alone, 40 mills closed": a count; "every Monday": a habit.
    let each = words.start > sentence.start
        && lexemes.is_any(words.start - 1, words!["every", "each", "most"]);
    if each || lexemes.is(words.end, "alone") {
        return true;
    }
    let before = before_lead(lexemes, words.start, sentence.start);
    let Some(head) = before.checked_sub(1).filter(|h| *h >= sentence.start) else { return false };
    let money = || passage.amount_at(head).is_some() && !is_set(passage, triggers, head, sentence);
    is_judged(lexemes, triggers, head, words.start, sentence.start)
        || is_dropped(lexemes, head)
        || is_stated_or_counted(lexemes, head)
        || is_called(lexemes, head, words.end)
        || is_reported(lexemes, triggers, head, words, sentence.start)
        || is_shifted(lexemes, head, words.start, sentence.start)
        || money()
        || is_of_name(lexemes, triggers, head, words.start)
        || is_measured(lexemes, triggers, head, words.end)
        || is_title(lexemes, words)
        || is_of_verb(lexemes, triggers, before, words.end)
        || is_said(lexemes, triggers, before, sentence)
}

/// The end of what stands before the words that lead a date: "killed | early on Monday".
fn before_lead(lexemes: &Lexemes<'_>, date: usize, start: usize) -> usize {
    let mut before = date;
    while before > start && lexemes.is_any(before - 1, words!["on", "in", "the", "early", "late"]) {
        before -= 1;
    }
    before
}

/// "praised the deal on Monday": when it was praised.
fn is_judged(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    head: usize,
    date: usize,
    start: usize,
) -> bool {
    let object = triggers.iter().find(|t| t.noun && t.words.end == head + 1);
    object.is_some_and(|t| {
        // "opposed the Lima deal last summer"
        let near = t.words.start.saturating_sub(KIND_REACH).max(start)..t.words.start;
        let plain = |i: &usize| {
            lexemes.has(*i, Is::DETERMINER)
                || lexemes.is_word(*i) && !lexemes.has(*i, Is::PREPOSITION | Is::AUXILIARY)
        };
        let article = near.rev().take_while(plain).find(|i| lexemes.has(*i, Is::DETERMINER));
        article.is_some_and(|article| article > start && lexemes.is_any(article - 1, JUDGING))
            // "defended the war in 2003": of the war.
            && !lexemes.is_number(date)
    })
}

/// "originally planned for last week": when it was not.
fn is_dropped(lexemes: &Lexemes<'_>, head: usize) -> bool {
    lexemes.is(head, "for")
        && lexemes.is_any(head.wrapping_sub(1), words!["planned", "scheduled", "set", "due"])
        && lexemes.is_any(
            head.wrapping_sub(2),
            words!["originally", "initially", "previously", "first", "had", "been"],
        )
}

/// "40 people killed so far this year": a count. "released a statement Wednesday": when it was said.
fn is_stated_or_counted(lexemes: &Lexemes<'_>, head: usize) -> bool {
    lexemes.is_any(head, words!["statement", "statements"])
        || lexemes.is(head, "far") && lexemes.is(head.wrapping_sub(1), "so")
}

/// "called Friday for a boycott", "spoke out on Friday about the crash": when it was said.
fn is_called(lexemes: &Lexemes<'_>, head: usize, end: usize) -> bool {
    let spoke = words!["spoke", "speak", "speaks", "speaking", "spoken"];
    lexemes.is_any(head, words!["called", "calls"]) && lexemes.is(end, "for")
        || lexemes.is(head, "out") && lexemes.is_any(head.wrapping_sub(1), spoke)
        // "announced on Monday he would run"
        || lexemes.is_any(head, words!["announced", "announcing"])
            && lexemes.is_any(end, words!["he", "she", "it", "they"])
            && lexemes.is_any(end + 1, words!["will", "would"])
}

/// "said on Monday", "told them in May that": a verb of saying that is no event.
fn is_reported(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    head: usize,
    words: &Range<usize>,
    start: usize,
) -> bool {
    // "made clear on Monday that"
    let clear = lexemes.is(head, "clear") && lexemes.is(words.end, "that");
    let says = clear || lexemes.has(head, Is::REPORTING) && !is_noun(lexemes, head);
    let said = || {
        let near = head.saturating_sub(8).max(start)..words.start;
        { near }.any(|i| lexemes.has(i, Is::REPORTING))
    };
    let event = || {
        triggers.iter().any(|t| t.words.contains(&head))
            || lexemes.has(head, Is::EVENT_NOUN | Is::EVENT_VERB)
    };
    (says || lexemes.is(words.end, "that") && said()) && !event()
}

/// "extended the fair from Monday to Tuesday": when it was not, and when it will be.
fn is_shifted(lexemes: &Lexemes<'_>, head: usize, date: usize, start: usize) -> bool {
    lexemes.is_any(head, words!["from", "to"])
        && (head.saturating_sub(SHIFT_REACH).max(start)..head)
            .rev()
            .take_while(|i| !lexemes.has(*i, Is::CONJUNCTION | Is::RELATIVE))
            .any(|i| lexemes.is_any(i, SHIFTING))
        && lexemes.has(date, Is::WEEKDAY | Is::MONTH)
}

/// "the Health Act of 2009, introduced by": a year that is part of a name.
fn is_of_name(lexemes: &Lexemes<'_>, triggers: &[Trigger], head: usize, date: usize) -> bool {
    lexemes.is(head, "of")
        && lexemes.at(head.wrapping_sub(1)).capital()
        && lexemes.is_number(date)
        && !triggers.iter().any(|t| t.words.end == head)
}

/// Verbs of giving something another day.
const SHIFTING: &[Spelling] = listed!(EVENTS, "taken/shifting");

/// How far before a day a verb stands that gives it to something.
const SHIFT_REACH: usize = 7;

/// Whether a date stands between the subject and a verb that is no event: "Roe on Friday drew cheers".
fn is_of_verb(lexemes: &Lexemes<'_>, triggers: &[Trigger], before: usize, end: usize) -> bool {
    let verb = lexemes.is_word(end)
        && !lexemes.at(end).capital()
        && lexemes.is_past(end)
        && !lexemes.has(end, Is::DETERMINER | Is::AUXILIARY)
        && !lexemes.has(end + 1, Is::PREPOSITION);
    // "Roe (D-Ohio) on Friday drew cheers"
    let subject = lexemes.at(before.wrapping_sub(1)).capital()
        || lexemes.is(before.wrapping_sub(1), ")")
        || lexemes.is_word(before.wrapping_sub(1))
            && !lexemes.has(before.wrapping_sub(1), Is::CONJUNCTION | Is::PREPOSITION);
    // "a report released by the Oak Society last year put": of the report.
    let name = |i: usize| {
        lexemes.is_word(i)
            && (lexemes.at(i).capital() || lexemes.has(i, Is::DETERMINER | Is::PREPOSITION))
    };
    let borne =
        |between: &Range<usize>| lexemes.is(between.start, "by") && between.clone().all(name);
    // "the man who ran for mayor in 2004 turned out": of the running.
    let told = |t: &Trigger, between: &Range<usize>| {
        lexemes.has(t.words.start.wrapping_sub(1), Is::RELATIVE)
            && between.clone().all(|i| lexemes.is_word(i))
    };
    let of_other = || {
        let last = triggers.partition_point(|t| t.words.end <= before).checked_sub(1);
        last.and_then(|n| triggers.get(n)).is_some_and(|t| {
            let between = t.words.end..before;
            !t.noun && between.len() <= WHERE_REACH && (borne(&between) || told(t, &between))
        })
    };
    verb && subject
        && !of_other()
        && !is_begun(lexemes, triggers, end)
        && !is_made(lexemes, triggers, end)
        && !triggers.iter().any(|t| t.words.start == end || t.words.end == before)
}

/// The most lexemes of what says where an event is, between it and its date.
const WHERE_REACH: usize = 10;

/// The event whose phrase a date ends, before its verb: "the attacks in Paris last Friday killed", "floods
/// that swept through Kent in June left".
pub(super) fn phrase_of(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    before: usize,
    end: usize,
) -> Option<usize> {
    if triggers.first().is_none_or(|first| first.words.end > before) {
        return None;
    }
    let inserted = insertion(lexemes, before, end);
    let that = inserted.is_some();
    let (before, end) = inserted.unwrap_or((before, end));
    let n = triggers.partition_point(|t| t.words.end <= before);
    if that && let Some(scene) = of_lead(lexemes, triggers, n, before) {
        return Some(scene);
    }
    if n == 0 || !is_verb_behind(lexemes, end, that) {
        return None;
    }
    let near = n.saturating_sub(2)..n;
    let own = |t: &Trigger| is_phrase_to(lexemes, t, before);
    let own = near.into_iter().find(|n| triggers.get(*n).is_some_and(own));
    own.or_else(|| decision_of(lexemes, triggers, before, end))
}

/// What stands before the commas around a date, and behind them: "Her first trip to Israel, in the summer of
/// 1994, convinced", "Their conclave, in Hull in May, lasted".
fn insertion(lexemes: &Lexemes<'_>, before: usize, end: usize) -> Option<(usize, usize)> {
    let far = (end..end + WHERE_REACH).find(|i| lexemes.is(*i, ","))?;
    let closed = far == end
        || lexemes.has(end, Is::PREPOSITION)
            && (end..far).all(|i| phrase::may_say_where(lexemes, i));
    if !closed {
        return None;
    }
    let near = before.saturating_sub(WHERE_REACH)..before;
    let comma = near.rev().find(|i| lexemes.is(*i, ","))?;
    let mut place = comma + 1..before;
    let opened = (place.is_empty() || lexemes.has(place.start, Is::PREPOSITION))
        && place.all(|i| phrase::may_say_where(lexemes, i));
    opened.then_some((comma, far + 1))
}

/// Whether the verb of what a date ends stands behind it; "that" is no conjunction behind a comma.
fn is_verb_behind(lexemes: &Lexemes<'_>, end: usize, inserted: bool) -> bool {
    let other = Is::PREPOSITION
        | Is::CONJUNCTION
        | Is::RELATIVE
        | Is::DETERMINER
        | Is::PRONOUN
        | Is::ADVERB;
    let that = inserted && lexemes.is_any(end, words!["that", "which"]);
    lexemes.is_word(end)
        && !lexemes.at(end).capital()
        && (that || !lexemes.has(end, other))
        && !lexemes.is(end, "alone")
}

/// The event right before a place in the text, whose preposition opens the sentence: "In the last clash, on May 4
/// in Hull, he spoke". It is the last of `n`.
fn of_lead(lexemes: &Lexemes<'_>, triggers: &[Trigger], n: usize, before: usize) -> Option<usize> {
    let last = n.checked_sub(1)?;
    let noun = triggers.get(last).filter(|t| t.noun && t.words.end == before)?;
    let lead = near_lead_of(lexemes, noun.words.start, 0)?;
    (!lexemes.is_word(lead.wrapping_sub(1))).then_some(last)
}

/// Whether the phrase of an event goes on to a place in the text: "the attacks in Paris | last Friday".
fn is_phrase_to(lexemes: &Lexemes<'_>, trigger: &Trigger, before: usize) -> bool {
    let mut between = trigger.words.end..before;
    // "in the summer of 2012", but "of the November vote"
    let in_the = || {
        lexemes.is(before - 1, "the")
            && lexemes.is_any(before.wrapping_sub(2), words!["in", "during", "over", "at"])
    };
    trigger.noun
        && between.len() <= WHERE_REACH
        && (between.is_empty()
            || lexemes.has(between.start, Is::PREPOSITION)
            || is_going(lexemes, between.start))
        && (!lexemes.has(before - 1, Is::DETERMINER | Is::PREPOSITION) || in_the())
        && between.all(|i| may_be_inside(lexemes, i))
}

/// "floods that swept through Kent".
fn is_going(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is_any(i, words!["that", "which"]) && lexemes.of(i + 1, Of::HAPPENING)
}

/// Whether a lexeme can be part of the phrase of an event: "the attack of a gunman in Hull, Ohio".
fn may_be_inside(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let name = |i: usize| {
        lexemes.is_word(i) && lexemes.at(i).capital() && !lexemes.has(i, Is::MONTH | Is::WEEKDAY)
    };
    lexemes.has(i, Is::PREPOSITION | Is::DETERMINER | Is::SITE)
        || lexemes.is_any(i, words!["to", "and", "."])
        || lexemes.is(i, ",") && name(i + 1)
        // "of a shopkeeper in Hull"
        || lexemes.is_word(i)
            && lexemes.at(i).classes == 0
            && !lexemes.ends(i, "ed")
            && !lexemes.of(i, Of::PAST_FORMS)
            && (lexemes.has(i - 1, Is::DETERMINER)
                || lexemes.at(i - 1).classes == 0 && lexemes.is_word(i - 1))
        || is_going(lexemes, i)
        || is_going(lexemes, i - 1)
        || name(i)
}

/// The most lexemes between a decision and the date of it behind what was decided.
const DECIDED_REACH: usize = 18;

/// The decision whose date stands behind what was decided: "her decision to cut the fee in May drew cheers".
fn decision_of(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    before: usize,
    end: usize,
) -> Option<usize> {
    let finite = lexemes.is_past(end);
    let from = before.saturating_sub(DECIDED_REACH);
    let n = triggers.iter().rposition(|t| {
        t.noun
            && t.words.end >= from
            && t.words.end < before
            && t.kind == EventKind::Decision
            && lexemes.is(t.words.end, "to")
    })?;
    let behind = triggers.get(n)?.words.end + 1..before;
    let parts = Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::REPORTING | Is::CONJUNCTION;
    let whole =
        { behind }.all(|i| (lexemes.is_word(i) || lexemes.is_hyphen(i)) && !lexemes.has(i, parts));
    (finite && whole).then_some(n)
}

/// How far before a noun its article stands: "the global climate accord".
const KIND_REACH: usize = 4;

/// Verbs of what somebody thinks of something.
const JUDGING: &[Spelling] = listed!(EVENTS, "taken/judging");

/// The most lexemes between a verb and the noun for what it brings about.
const MADE_REACH: usize = 8;

/// Whether a verb only brings about what another tells of: "on Friday held a rally", "became the first
/// woman to win".
fn is_made(lexemes: &Lexemes<'_>, triggers: &[Trigger], verb: usize) -> bool {
    let n = triggers.partition_point(|t| t.words.start <= verb);
    triggers.get(n).is_some_and(|t| {
        let mut between = verb + 1..t.words.start;
        let near = between.len() <= MADE_REACH;
        let object = t.noun
            && lexemes.of(verb, Of::MAKES)
            && between.clone().all(|i| lexemes.is_word(i) && !lexemes.has(i, Is::PREPOSITION));
        let first = lexemes.are(verb, words!["became", "the"])
            && lexemes.is(t.words.start - 1, "to")
            && between.all(|i| lexemes.is_word(i));
        near && (object || first)
    })
}

/// Whether an amount before a date is what a decision sets: "froze the fee at $30 in 2012".
fn is_set(
    passage: &Passage<'_>,
    triggers: &[Trigger],
    amount: usize,
    sentence: &Range<usize>,
) -> bool {
    let lexemes = &passage.lexemes;
    let first = passage.amount_at(amount).map_or(amount, |m| m.first);
    let lead = first.wrapping_sub(1);
    first > sentence.start
        && lexemes.is_any(lead, words!["at", "to", "from", "by"])
        && triggers.iter().rev().find(|t| t.words.end <= lead).is_some_and(|t| {
            t.kind == EventKind::Decision && !t.noun && lead - t.words.end <= SET_REACH
        })
}

/// How far behind the verb of a decision the amount stands that it sets.
const SET_REACH: usize = 8;

/// Whether a verb only begins or ends what another tells of: "began laying off", "stopped buying".
fn is_begun(lexemes: &Lexemes<'_>, triggers: &[Trigger], verb: usize) -> bool {
    let aspect = listed!(EVENTS, "taken/aspects");
    let near = verb + 1..verb + BEGUN_REACH;
    lexemes.is_any(verb, aspect)
        && triggers
            .iter()
            .any(|t| near.contains(&t.words.start) && lexemes.ends(t.words.start, "ing"))
}

/// How far behind "began" the word stands for what began: "began the process of laying off".
const BEGUN_REACH: usize = 6;

/// Whether a date stands in a title in quotation marks: "in an interview with “Hull on Sunday”".
fn is_title(lexemes: &Lexemes<'_>, words: &Range<usize>) -> bool {
    let inside = |i: &usize| lexemes.is_word(*i) && lexemes.at(*i).capital();
    let quote = |i: usize| lexemes.is_any(i, words!["“", "”", "\"", "‘", "’", "'"]);
    let first = (words.start.saturating_sub(4)..words.start).rev().find(|i| !inside(i));
    let end = (words.end..words.end + 4).find(|i| !inside(i));
    let mark = |i: usize| usize::from(lexemes.is_any(i, words![",", "."]));
    // "in “Hull on Sunday”", but "said: “On Sunday, we met"
    first.is_some_and(quote) && end.is_some_and(|i| quote(i + mark(i)))
}

/// Whether a date is a deadline or a measure: "lower than in 2012", "as of May", "bonds due on Friday".
fn is_measured(lexemes: &Lexemes<'_>, triggers: &[Trigger], head: usize, end: usize) -> bool {
    let noun = triggers.iter().any(|t| t.noun && !t.weak && t.words.end == head);
    let back = lexemes.is(head, "to")
        && lexemes.is_any(head.wrapping_sub(1), words!["back", "compared", "prior"]);
    // "the deal is carried out in 2018": the time of what no list knows.
    let other = lexemes.ends(head, "ed")
        && lexemes.at(head).classes == 0
        && lexemes.has(head.wrapping_sub(1), Is::AUXILIARY)
        && !lexemes.is_any(end, words!["at", "during"]);
    back || other
        || lexemes.is(head, "than")
        || lexemes.is(head, "of") && lexemes.is(head.wrapping_sub(1), "as")
        || lexemes.is(head, "due") && !noun && !lexemes.has(head.wrapping_sub(1), Is::AUXILIARY)
}

/// How far before a date the verb of saying stands that it is the time of.
const SAYING_REACH: usize = 5;

/// "said by telephone this week", "told supporters on Monday": when it was said.
fn is_said(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    before: usize,
    sentence: &Range<usize>,
) -> bool {
    let from = before.saturating_sub(SAYING_REACH).max(sentence.start);
    let verb = (from..before).rev().find(|i| {
        lexemes.has(*i, Is::REPORTING)
            && !lexemes.has(*i, Is::EVENT_NOUN | Is::EVENT_VERB)
            && !is_noun(lexemes, *i)
    });
    verb.is_some_and(|verb| {
        let plain = |i: usize| {
            lexemes.is_word(i) && !lexemes.has(i, Is::RELATIVE | Is::CONJUNCTION | Is::AUXILIARY)
        };
        (verb + 1..before).all(plain)
            && !triggers.iter().any(|t| t.words.start > verb && t.words.start < before)
    })
}

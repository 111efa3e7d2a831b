//! How far a date or place is from a word that tells of an event.

use std::ops::Range;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::trigger::Trigger;

/// What lies between two words is not counted beyond this: more than any limit here and what is taken
/// off for an opening.
const FAR: usize = 40;

/// The most lexemes of a clause inserted between two words.
const LONGEST_ASIDE: usize = 400;

/// The farthest that a date or place may be from a weak noun.
pub(super) const BESIDE: usize = 6;

/// Whether nothing but adverbs and prepositions stands before a date in its sentence.
pub(super) fn opens_sentence(
    lexemes: &Lexemes<'_>,
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> bool {
    (sentence.start..words.start).all(|i| {
        lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION | Is::DETERMINER | Is::ADVERB)
            || !lexemes.is_word(i)
    })
}

/// How far a date is from a trigger: lexemes between, and more for what parts clauses.
pub(super) fn date_distance(
    lexemes: &Lexemes<'_>,
    trigger: &Trigger,
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> usize {
    if words.end <= trigger.words.start {
        return before_trigger(lexemes, trigger, words, sentence);
    }
    if words.start < trigger.words.end {
        return 0;
    }
    let between = trigger.words.end..words.start;
    // "defended his vote, but late Saturday he": the date opens the clause behind it.
    let lead = usize::from(lexemes.has(words.start - 1, Is::PREPOSITION));
    let joint = words.start - 1 - lead;
    let next = lexemes.is_any(joint, words!["but", "and"])
        && joint > trigger.words.end
        && lexemes.has(words.end, Is::PRONOUN | Is::DETERMINER)
        && !lexemes.is(joint, "to");
    // "her pledge of troops by May": when it is to be kept.
    let deadline = trigger.noun && lexemes.is(words.start - 1, "by");
    cost(lexemes, between) + if next || deadline { CLAUSES * 2 } else { 0 }
}

/// What the boundary of two clauses counts.
const CLAUSES: usize = 8;

/// A date before its trigger: what opens the sentence, or what stands elsewhere.
fn before_trigger(
    lexemes: &Lexemes<'_>,
    trigger: &Trigger,
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> usize {
    let between = words.end..trigger.words.start;
    // "As the paper reported, last year Lima became": the main clause begins with the date.
    let clause = words.start.saturating_sub(1).max(sentence.start);
    let reported = lexemes.is(clause, ",")
        && clause - sentence.start < OPENING
        && lexemes.is_any(sentence.start, words!["as", "according", "but", "still", "meanwhile"]);
    let opens = reported || opens_sentence(lexemes, words, sentence);
    let lead = words.start - usize::from(lexemes.has(words.start.wrapping_sub(1), Is::PREPOSITION));
    // "Roe, the nominee in 2008, issued": of what stands between the commas.
    let from = words.start.saturating_sub(APPOSITION).max(sentence.start);
    let comma = (from..words.start).rev().find(|i| lexemes.is(*i, ","));
    let apposed =
        lexemes.is(words.end, ",") && comma.is_some_and(|comma| is_apposition(lexemes, comma));
    // "Roe, who shot a guard in Lima last week, was charged"
    let inside = lexemes.is(words.end, ",")
        && lexemes.has(words.end + 1, Is::AUXILIARY | Is::MODAL)
        && comma.is_some_and(|comma| lexemes.is_any(comma + 1, words!["who", "which", "whose"]));
    if inside || apposed && !trigger.noun {
        return FAR;
    }
    // "On Monday, after a debate on fish, they passed": the main clause behind what is inserted.
    let inserted = opens
        && lexemes.is(words.end, ",")
        && (words.end + 1..words.end + 1 + LEADING).any(|i| {
            let inserts = words!["after", "before", "following", "despite", "amid", "during"];
            lexemes.is_any(i, inserts) && (words.end + 1..i).all(|k| is_measure(lexemes, k))
        });
    // "Two days after the storm hit, he toured", "a day before the storm hits"
    let counted = lexemes.is_any(words.end, words!["after", "before"]);
    if inserted && trigger.words.start > words.end + 1 || counted {
        let mut inside = words.end + 1..trigger.words.start;
        return match inside.find(|i| opens && lexemes.is(*i, ",")) {
            Some(comma) => cost(lexemes, comma + 1..trigger.words.start).saturating_sub(6).max(1),
            None => FAR,
        };
    }
    // "Congress last year replaced": right before its verb.
    let head = lead.wrapping_sub(1);
    if !trigger.noun && between.is_empty() && !lexemes.has(head, Is::EVENT_NOUN) {
        return 0;
    }
    let whole = cost(lexemes, between.clone());
    let deadline =
        words.start > sentence.start && lexemes.is(words.start - 1, "until") && { between }
            .any(|i| lexemes.is(i, "to"));
    if deadline {
        return whole.min(BESIDE);
    }
    // "On Sunday the paper said that": when it said so.
    // "In April, a poll found 40 percent": when it asked.
    let polled = (words.end..trigger.words.start).take(SAID_REACH).any(|i| {
        lexemes.is_any(i, words!["poll", "survey"])
            && lexemes.is_any(i + 1, words!["found", "showed", "shows", "put", "gave", "had"])
    });
    if polled && !trigger.noun {
        return FAR;
    }
    let said = { words.end..trigger.words.start }.take(SAID_REACH).any(|i| {
        lexemes.is(i, "announced")
            && lexemes.is_any(i + 1, words!["it", "he", "she", "they"])
            && lexemes.is_any(i + 2, words!["will", "would"])
            || lexemes.has(i, Is::REPORTING)
                && !lexemes.has(i, Is::EVENT_VERB)
                && lexemes.is_any(i + 1, words!["that", "how", "why"])
    });
    if said {
        return FAR;
    }
    // "issued a notice on May 4 about the layoffs": the date of the notice.
    let topic = trigger.noun && lexemes.is_any(words.end, words!["about", "over", "against"]);
    let whole = if topic { whole + CLAUSES } else { whole };
    if opens && !trigger.weak { whole.saturating_sub(6).max(1) } else { whole + 5 }
}

/// How many words may stand before the "after" of what is inserted: "just days after".
const LEADING: usize = 5;

/// Whether a word says how long after something: "shortly", "two days".
fn is_measure(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.has(i, Is::TIME_UNIT | Is::SMALL | Is::ADVERB | Is::DETERMINER)
        || lexemes.is_number(i)
        || lexemes.word(i).ends_with("ly")
        || lexemes.is_any(i, words!["less", "more", "than", "soon", "right", "just"])
}

/// The most lexemes of an apposition before the date in it.
const APPOSITION: usize = 16;

/// How far behind a date that opens a sentence its verb of saying is looked for.
const SAID_REACH: usize = 10;

/// The most lexemes of what stands before a main clause that a date opens.
const OPENING: usize = 12;

/// What lies between two words: one for each lexeme, more for what parts clauses.
pub(super) fn cost(lexemes: &Lexemes<'_>, between: Range<usize>) -> usize {
    let mut cost = 0;
    let mut i = between.start;
    while i < between.end && cost < FAR {
        if let Some(end) =
            aside(lexemes, i, between.end).or_else(|| places(lexemes, i, between.end))
        {
            cost += ASIDE;
            i = end;
            continue;
        }
        cost += 1 + parting(lexemes, i);
        i += 1;
    }
    cost
}

/// What a clause or list of places inserted between two words counts.
const ASIDE: usize = 3;

/// The end of a clause between commas or dashes that begins here: ", which drew 40 people,".
fn aside(lexemes: &Lexemes<'_>, i: usize, end: usize) -> Option<usize> {
    let close = match lexemes.word(i) {
        "," if lexemes.is_any(i + 1, words!["which", "who", "whose", "where"])
            || lexemes.word(i + 1).ends_with("ed")
            || is_apposition(lexemes, i)
            || lexemes.has(i + 1, Is::ADVERB) && lexemes.word(i + 2).ends_with("ed") =>
        {
            ","
        }
        "—" => "—",
        "(" => ")",
        _ => return None,
    };
    let mut ends = ((i + 1)..end.min(i + LONGEST_ASIDE)).filter(|k| lexemes.is(*k, close));
    let first = ends.clone().next();
    // A list inside the clause has commas too: the one before a verb ends the clause.
    let verb = ends.find(|k| {
        lexemes.has(k + 1, Is::AUXILIARY | Is::MODAL)
            || lexemes.word(k + 1).ends_with("ed")
            || lexemes.of(k + 1, Of::PAST_FORMS)
    });
    verb.or(first).map(|k| k + 1)
}

/// Whether a comma behind a name opens what tells who it is: "Roe, the former mayor of Hull, will".
fn is_apposition(lexemes: &Lexemes<'_>, comma: usize) -> bool {
    lexemes.at(comma.wrapping_sub(1)).capital
        && lexemes.is_any(comma + 1, words!["the", "a", "an"])
        && lexemes.is_word(comma + 2)
}

/// The end of the names behind a preposition of place: "in Kent, Surrey and Essex".
fn places(lexemes: &Lexemes<'_>, i: usize, end: usize) -> Option<usize> {
    let first = i + 1 + usize::from(lexemes.is(i + 1, "the"));
    if !lexemes.is_any(i, words!["in", "at", "near", "outside", "to"]) || !lexemes.at(first).capital
    {
        return None;
    }
    let named = |k: usize| lexemes.is_word(k) && lexemes.at(k).capital;
    let mut at = first;
    while at < end && (named(at) || lexemes.is_any(at, words![",", "and"]) && named(at + 1)) {
        at += 1;
    }
    Some(at)
}

/// What a lexeme adds that parts clauses.
fn parting(lexemes: &Lexemes<'_>, i: usize) -> usize {
    if lexemes.is_any(i, words![";", ":"]) {
        8
    } else if lexemes.is_any(i, words!["—", "―"]) {
        if lexemes.has(i + 1, Is::PREPOSITION) { 0 } else { 3 }
    } else if lexemes.is(i, ",") {
        if lexemes.has(i + 1, Is::PRONOUN) { 6 } else { 2 }
    } else if lexemes.is_any(
        i,
        words![
            "that", "who", "which", "because", "when", "while", "although", "after", "before",
            "since",
        ],
    ) {
        4
    } else if lexemes.has(i, Is::REPORTING | Is::SPENDS | Is::EARNS | Is::GIVES | Is::CHANGES)
        && (lexemes.of(i, Of::PHRASE_ONLY) || !lexemes.has(i, Is::EVENT_VERB))
        && !lexemes.has(i, Is::ADVERB)
        && !is_noun(lexemes, i)
    {
        6
    } else if lexemes.has(i, Is::EVENT_VERB | Is::EVENT_NOUN) && !lexemes.of(i, Of::PHRASE_ONLY) {
        2
    } else if is_other_verb(lexemes, i) {
        5
    } else {
        0
    }
}

/// Whether a word that no list knows is a past verb with an object: "contacted his publisher".
fn is_other_verb(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.entry(i).classes == 0
        && lexemes.word(i).ends_with("ed")
        && !lexemes.at(i).capital
        && !lexemes.of(i, Of::STRIKING)
        && (lexemes.has(i + 1, Is::DETERMINER | Is::PRONOUN)
            || lexemes.at(i + 1).capital
            || lexemes.is(i + 1, "by"))
        && !lexemes.has(i.wrapping_sub(1), Is::DETERMINER)
}

/// Whether a word that may be a verb is a noun: "finance reports", "the findings".
pub(super) fn is_noun(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let Some(before) = i.checked_sub(1) else { return false };
    let noun = lexemes.has(before, Is::MEASURE)
        || lexemes.is_word(before)
            && !lexemes.at(before).capital
            && lexemes.entry(before).classes == 0
            && !lexemes.word(before).ends_with('s');
    let owned =
        lexemes.has(before, Is::DETERMINER) || lexemes.at(before).shape == Shape::Possessive;
    let listed = lexemes.of(i, Of::REPORT_NOUNS)
        && lexemes.is_word(before)
        && !lexemes.at(before).capital
        && !lexemes.has(
            before,
            Is::PRONOUN
                | Is::AUXILIARY
                | Is::MODAL
                | Is::CONJUNCTION
                | Is::RELATIVE
                | Is::PREPOSITION,
        );
    // "an ad buy in Ohio"
    let plain = lexemes.has(i + 1, Is::PREPOSITION)
        && !lexemes.word(i).ends_with("ed")
        && !lexemes.of(i, Of::PAST_FORMS);
    owned || listed || (lexemes.word(i).ends_with('s') || plain) && noun
}

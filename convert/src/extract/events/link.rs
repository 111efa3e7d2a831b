//! Which date and place belong to which trigger.

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::account::Rule;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::dates::When;
use super::super::figures::passage::Passage;
use super::trigger::Trigger;

/// The farthest that a date may be from its trigger, in lexemes and what lies between.
const FARTHEST: usize = 16;

/// How far from a date its trigger is looked for, in lexemes, whatever lies between.
const REACH: usize = 2_000;

/// What lies between two words is not counted beyond this: more than any limit here and what is taken
/// off for an opening.
const FAR: usize = 40;

/// The most lexemes of a clause inserted between two words.
const LONGEST_ASIDE: usize = 400;

/// The farthest that a date or place may be from a weak noun.
const BESIDE: usize = 6;

/// The trigger that some words say the time of; `None` if they belong to something else.
pub(super) fn of_date(
    passage: &Passage<'_>,
    triggers: &[Trigger],
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<Link> {
    let lexemes = &passage.lexemes;
    let from = triggers.partition_point(|t| t.words.end + REACH < words.start);
    let to = triggers.partition_point(|t| t.words.start <= words.end + REACH);
    let near = triggers.get(from..to).unwrap_or_default();
    let link = of_date_among(passage, lexemes, near, words, sentence)?;
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

const MODIFIER: Rule =
    Rule::new("date-modifier", "the date stands before the word for the event, in its phrase");
const CLAUSE: Rule = Rule::new("date-clause", "the date opens the clause that tells of the event");
const NEAREST: Rule =
    Rule::new("date-nearest", "of the words for events near the date, this one is the nearest");

/// The trigger among those near a date that it says the time of.
fn of_date_among(
    passage: &Passage<'_>,
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<Link> {
    let modified = triggers.iter().position(|t| modifies(lexemes, t, words));
    if let Some(n) = modified {
        return Some(Link::sure(n, &MODIFIER));
    }
    if is_taken(passage, triggers, words, sentence) {
        return None;
    }
    if is_adjective(lexemes, words, sentence) {
        return None;
    }
    if let Some(n) = of_clause(lexemes, triggers, words.end) {
        return Some(Link::sure(n, &CLAUSE));
    }
    let when = passage.date_at(words.start).map(|d| &d.when);
    let definite = when.is_some_and(is_definite_past);
    // "sold 900 copies in eight months": how long it took.
    let lasts = matches!(when, Some(When::Ago(_, 1)));
    // "was governor from 1985 to 1991": a state.
    let span = lexemes.is(words.start, "from");
    let best = triggers
        .iter()
        .enumerate()
        .filter(|(_, t)| !(definite && is_perfect(lexemes, t, sentence)))
        .filter(|(_, t)| !(lasts && !t.noun && is_past(lexemes, t)))
        .filter(|(_, t)| t.noun || !span)
        .map(|(n, t)| (n, t, date_distance(lexemes, t, words, sentence)))
        .filter(|(_, t, distance)| *distance <= if t.weak { BESIDE } else { FARTHEST });
    let nearest = best.min_by_key(|(_, _, distance)| *distance).map(|(n, _, d)| (n, d));
    let (trigger, distance) =
        nearest.or_else(|| of_main_clause(lexemes, triggers, words, sentence))?;
    let trigger = before_complement(lexemes, triggers, trigger);
    Some(Link { trigger, rule: &NEAREST, distance })
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
    if !opens_sentence(lexemes, words, sentence) {
        return None;
    }
    let (n, first) = triggers.iter().enumerate().find(|(_, t)| t.words.start >= words.end)?;
    let mut between = words.end..first.words.start;
    let near = between.len() <= if first.weak { BESIDE * 2 } else { MAIN_REACH };
    let parts = |i: usize| {
        lexemes.has(i, Is::REPORTING) && !is_noun(lexemes, i)
            || lexemes.is_any(
                i,
                words![";", ":", "—", "because", "that", "if", "when", "after", "before", "since"],
            )
            || lexemes.has(i, Is::SPENDS | Is::EARNS | Is::GIVES)
                && !lexemes.has(i, Is::MEASURE | Is::EVENT_VERB)
    };
    (near && !between.any(parts)).then_some((n, FARTHEST))
}

/// Whether nothing but adverbs and prepositions stands before a date in its sentence.
fn opens_sentence(lexemes: &Lexemes<'_>, words: &Range<usize>, sentence: &Range<usize>) -> bool {
    (sentence.start..words.start).all(|i| {
        lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION | Is::DETERMINER | Is::ADVERB)
            || !lexemes.is_word(i)
    })
}

/// "dropped out of the race in March": of a weak noun in the complement of a verb, the verb.
fn before_complement(lexemes: &Lexemes<'_>, triggers: &[Trigger], n: usize) -> usize {
    let pair = n.checked_sub(1).and_then(|b| triggers.get(b).zip(triggers.get(n)));
    let inside = pair.is_some_and(|(verb, noun)| {
        let between = verb.words.end..noun.words.start;
        let run = lexemes.of(noun.words.start, Of::RUNS);
        let plain = |i: usize| {
            lexemes.has(i, Is::PREPOSITION | Is::DETERMINER)
                || lexemes.is(i, "out")
                || run && lexemes.is_word(i) && lexemes.entry(i).classes == 0
        };
        let led = lexemes.is_any(between.start, words!["against", "over", "on", "about", "of"]);
        let aimed = verb.noun && !verb.weak && led && between.clone().skip(1).all(|i| {
            lexemes.is_word(i) && !lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION)
        });
        let object = !verb.noun
            && between.len() <= 3 + usize::from(run)
            && between.clone().all(plain);
        (noun.weak || run) && noun.noun && (object || aimed && between.len() <= AIM_REACH)
    });
    if inside { n - 1 } else { n }
}

/// The most lexemes between an event and another that it is about: "a rally against the nuclear deal".
const AIM_REACH: usize = 6;

/// Whether a date is a time that is over, with which the present perfect does not go.
fn is_definite_past(when: &When) -> bool {
    match when {
        When::Fixed(_) | When::Ago(_, -1) | When::Weekday(_) => true,
        When::Shifted(_, shift) => *shift < 0,
        When::HalfOf(_, whole) => is_definite_past(whole),
        _ => false,
    }
}

/// Whether a verb has a past form.
fn is_past(lexemes: &Lexemes<'_>, trigger: &Trigger) -> bool {
    let verb = trigger.words.start;
    lexemes.word(verb).ends_with("ed") || lexemes.of(verb, Of::PAST_FORMS)
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

/// Whether a date belongs to a verb of saying or of paying beside it.
fn is_taken(
    passage: &Passage<'_>,
    triggers: &[Trigger],
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> bool {
    let lexemes = &passage.lexemes;
    let mut before = words.start;
    while before > sentence.start
        && lexemes.is_any(before - 1, words!["on", "in", "the", "early", "late"])
    {
        before -= 1;
    }
    let Some(head) = before.checked_sub(1).filter(|h| *h >= sentence.start) else { return false };
    let noun = triggers.iter().any(|t| t.words.contains(&head))
        || lexemes.has(head, Is::EVENT_NOUN | Is::EVENT_VERB);
    let says = lexemes.has(head, Is::REPORTING) && !noun && !is_noun(lexemes, head);
    let said = (head.saturating_sub(8).max(sentence.start)..words.start)
        .any(|i| lexemes.has(i, Is::REPORTING));
    let follows = lexemes.is(words.end, "that") && !noun && said;
    // "originally planned for last week": when it was not.
    let dropped = lexemes.is(head, "for")
        && lexemes.is_any(head.wrapping_sub(1), words!["planned", "scheduled", "set", "due"])
        && lexemes.is_any(
            head.wrapping_sub(2),
            words!["originally", "initially", "previously", "first", "had", "been"],
        );
    if dropped {
        return true;
    }
    let money = passage.amount_at(head).is_some();
    // "the Health Act of 2009, introduced by"
    let named = lexemes.is(head, "of")
        && lexemes.at(head.wrapping_sub(1)).capital
        && lexemes.is_number(words.start)
        && !triggers.iter().any(|t| t.words.end == head);
    says || follows
        || money
        || named
        || is_measured(lexemes, triggers, head, words.end)
        || is_title(lexemes, words)
        || is_of_verb(lexemes, triggers, before, words.end)
        || is_said(lexemes, triggers, before, sentence)
}

/// Whether a date stands between the subject and a verb that is no event: "Roe on Friday drew cheers".
fn is_of_verb(lexemes: &Lexemes<'_>, triggers: &[Trigger], before: usize, end: usize) -> bool {
    let verb = lexemes.is_word(end)
        && !lexemes.at(end).capital
        && (lexemes.word(end).ends_with("ed") || lexemes.of(end, Of::PAST_FORMS))
        && !lexemes.has(end, Is::DETERMINER | Is::AUXILIARY)
        && !lexemes.has(end + 1, Is::PREPOSITION);
    let subject = lexemes.at(before.wrapping_sub(1)).capital
        || lexemes.is_word(before.wrapping_sub(1)) && !lexemes.has(before.wrapping_sub(1), Is::CONJUNCTION);
    verb && subject
        && !triggers.iter().any(|t| t.words.start == end || t.noun && t.words.end == before)
}

/// Whether a date stands in a title in quotation marks: "in an interview with “Hull on Sunday”".
fn is_title(lexemes: &Lexemes<'_>, words: &Range<usize>) -> bool {
    let inside = |i: &usize| lexemes.is_word(*i) && lexemes.at(*i).capital;
    let quote = |i: usize| lexemes.is_any(i, words!["“", "”", "\"", "‘", "’", "'"]);
    let first = (words.start.saturating_sub(4)..words.start).rev().find(|i| !inside(i));
    let end = (words.end..words.end + 4).find(|i| !inside(i));
    first.is_some_and(quote) && end.is_some_and(|i| quote(i) || lexemes.is_any(i, words![",", "."]))
}

/// Whether a date is a deadline or a measure: "lower than in 2012", "as of May", "bonds due on Friday".
fn is_measured(lexemes: &Lexemes<'_>, triggers: &[Trigger], head: usize, end: usize) -> bool {
    let noun = triggers.iter().any(|t| t.noun && !t.weak && t.words.end == head);
    let back = lexemes.is(head, "to")
        && lexemes.is_any(head.wrapping_sub(1), words!["back", "compared", "prior"]);
    // "the deal is carried out in 2018": the time of what no list knows.
    let other = lexemes.word(head).ends_with("ed")
        && lexemes.entry(head).classes == 0
        && lexemes.has(head.wrapping_sub(1), Is::AUXILIARY)
        && !lexemes.is_any(end, words!["at", "during"]);
    // "since May, when they met": when they met.
    let told = lexemes.is(end, ",") && lexemes.is(end + 1, "when");
    back || other
        || lexemes.is(head, "than")
        || lexemes.is(head, "since") && !told
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

/// How far a date is from a trigger: lexemes between, and more for what parts clauses.
fn date_distance(
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

/// Whether a date stands before a noun that is no event as its modifier: "their February reports".
fn is_adjective(lexemes: &Lexemes<'_>, words: &Range<usize>, sentence: &Range<usize>) -> bool {
    // "today's version of it", "this year's winners"
    let owner = lexemes.at(words.end).shape == Shape::Possessive
        && lexemes.has(words.start, Is::DEICTIC | Is::SHIFT);
    let owned =
        |i: usize| lexemes.has(i, Is::DETERMINER) || lexemes.at(i).shape == Shape::Possessive;
    let led = owner || words.start > sentence.start && owned(words.start - 1);
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
    between.len() <= 5 && { between }.all(|i| {
        let joins = lexemes.at(i).shape == Shape::Possessive
            || lexemes.is_hyphen(i)
            || lexemes.is_any(i, words!["’", "'"])
            || lexemes.is_hyphen(i + 1);
        joins || lexemes.is_word(i) && !lexemes.has(i, breaks)
    })
}

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
    if apposed && !trigger.noun {
        return FAR;
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
    let said = { words.end..trigger.words.start }.take(SAID_REACH).any(|i| {
        lexemes.has(i, Is::REPORTING)
            && !lexemes.has(i, Is::EVENT_VERB)
            && lexemes.is_any(i + 1, words!["that", "how", "why"])
    });
    if said {
        return FAR;
    }
    if opens && !trigger.weak { whole.saturating_sub(6).max(1) } else { whole + 5 }
}

/// The most lexemes of an apposition before the date in it.
const APPOSITION: usize = 12;

/// How far behind a date that opens a sentence its verb of saying is looked for.
const SAID_REACH: usize = 10;

/// The most lexemes of what stands before a main clause that a date opens.
const OPENING: usize = 12;

/// What lies between two words: one for each lexeme, more for what parts clauses.
fn cost(lexemes: &Lexemes<'_>, between: Range<usize>) -> usize {
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
        && !(lexemes.has(i, Is::EVENT_VERB) && !lexemes.of(i, Of::PHRASE_ONLY))
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
        && (lexemes.has(i + 1, Is::DETERMINER | Is::PRONOUN)
            || lexemes.at(i + 1).capital
            || lexemes.is(i + 1, "by"))
        && !lexemes.has(i.wrapping_sub(1), Is::DETERMINER)
}

/// Whether a word that may be a verb is a noun: "finance reports", "the findings".
fn is_noun(lexemes: &Lexemes<'_>, i: usize) -> bool {
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
    owned || listed || lexemes.word(i).ends_with('s') && noun
}

/// The trigger of the clause that a date opens: "in 2014, when they signed", "May 18, the day of".
fn of_clause(lexemes: &Lexemes<'_>, triggers: &[Trigger], end: usize) -> Option<usize> {
    let at = end + usize::from(lexemes.is(end, ","));
    let day = lexemes.is(at, "the")
        && (lexemes.has(at + 1, Is::TIME_UNIT | Is::DAY_PART)
            || lexemes.is(at + 1, "same") && lexemes.has(at + 2, Is::TIME_UNIT));
    let opens = lexemes.is(at, "when") || day;
    let (n, _) = triggers
        .iter()
        .enumerate()
        .find(|(_, t)| opens && t.words.start > at && t.words.start - at <= CLAUSE_REACH)?;
    Some(n)
}

/// How far into a clause that a date opens its trigger is looked for.
const CLAUSE_REACH: usize = 28;

/// The trigger that some words say the place of.
pub(super) fn of_place(
    passage: &Passage<'_>,
    triggers: &[Trigger],
    lead: usize,
    loose: bool,
) -> Option<usize> {
    let lexemes = &passage.lexemes;
    let nearest = triggers.partition_point(|t| t.words.end <= lead).checked_sub(1)?;
    let n = before_complement(lexemes, triggers, nearest);
    let trigger = triggers.get(n)?;
    let distance = cost(lexemes, trigger.words.end..lead);
    let start = trigger.words.start;
    let moving = lexemes.of(start, Of::MOVING);
    let limit = match (loose, trigger.weak) {
        (true, _) if distance == 0 && goes_at(lexemes, trigger, lead) => 0,
        (true, _) if !moving => return None,
        (true, _) => MOVES,
        (false, true) => BESIDE,
        (false, false) => 11,
    };
    (distance <= limit).then_some(n)
}

/// The farthest that the place somebody goes to may be from its verb.
const MOVES: usize = 8;

/// Whether what an event is aimed at stands behind it: "the invasion of Iraq", "the race for Ohio".
fn goes_at(lexemes: &Lexemes<'_>, trigger: &Trigger, lead: usize) -> bool {
    let kind = trigger.kind;
    trigger.noun
        && match lexemes.word(lead) {
            "of" | "on" => {
                matches!(kind, EventKind::War | EventKind::Attack | EventKind::Visit)
            }
            "for" => matches!(kind, EventKind::War | EventKind::Election),
            _ => false,
        }
}

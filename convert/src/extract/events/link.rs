//! Which date and place belong to which trigger.

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::account::Rule;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::dates::When;
use super::super::figures::finite::is_finite;
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
    if is_taken(passage, triggers, words, sentence) {
        return None;
    }
    let modified = triggers.iter().position(|t| modifies(lexemes, t, words));
    if let Some(n) = modified {
        return Some(Link::sure(n, &MODIFIER));
    }
    if is_adjective(lexemes, words, sentence) {
        return None;
    }
    if let Some(n) = of_clause(lexemes, triggers, words.end) {
        let beside = triggers
            .iter()
            .any(|t| t.words.end <= words.start && words.start - t.words.end <= 1 && !t.weak);
        if !beside {
            return Some(Link { trigger: n, rule: &CLAUSE, distance: 1 });
        }
    }
    let definite = passage.date_at(words.start).is_some_and(|d| is_definite_past(&d.when));
    let best = triggers
        .iter()
        .enumerate()
        .filter(|(_, t)| !(definite && is_perfect(lexemes, t, sentence)))
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
    let between = words.end..first.words.start;
    let near = between.len() <= if first.weak { BESIDE * 2 } else { MAIN_REACH };
    let parts = |i: usize| {
        lexemes.has(i, Is::REPORTING) && !is_noun(lexemes, i)
            || lexemes
                .is_any(i, words![";", ":", "—", "because", "that", "if", "when", "where", "as"])
            || is_other_verb(lexemes, first, i, words.end)
    };
    let mut i = between.start;
    while near && i < between.end {
        if let Some(end) = aside(lexemes, i, between.end) {
            i = end;
            continue;
        }
        if parts(i) {
            return None;
        }
        i += 1;
    }
    near.then_some((n, FARTHEST))
}

/// Whether a word before a trigger is a verb that tells of something else.
fn is_other_verb(lexemes: &Lexemes<'_>, trigger: &Trigger, i: usize, start: usize) -> bool {
    if i + 1 == trigger.words.start || trigger.noun && lexemes.of(i, Of::MAKES) {
        return false;
    }
    if lexemes.has(i, Is::AUXILIARY | Is::MODAL) {
        // "will hold a hearing", "was calm in an interview", not "were being filmed"
        let next = (i + 1..trigger.words.start)
            .find(|k| !lexemes.has(*k, Is::AUXILIARY | Is::MODAL | Is::ADVERB));
        return next.is_some_and(|k| {
            let word = lexemes.word(k);
            let verb = word.ends_with("ed") || word.ends_with("ing");
            (verb || lexemes.of(k, Of::PAST_FORMS)) && !lexemes.of(k, Of::MAKES)
        });
    }
    is_finite(lexemes, i, start)
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
        (noun.weak || run) && noun.noun && !verb.noun && between.len() <= 3 + usize::from(run) && {
            between
        }
        .all(plain)
    });
    if inside { n - 1 } else { n }
}

/// Whether a date is a time that is over, with which the present perfect does not go.
fn is_definite_past(when: &When) -> bool {
    match when {
        When::Fixed(_) | When::Ago(_, -1) => true,
        When::Shifted(_, shift) => *shift < 0,
        When::HalfOf(_, whole) => is_definite_past(whole),
        _ => false,
    }
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
    // "won the primary, the agency declared on Monday"
    let declares =
        lexemes.is(head, "declared") && !triggers.iter().any(|t| t.words.contains(&head));
    let says = lexemes.has(head, Is::REPORTING) && !noun && !is_noun(lexemes, head) || declares;
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
    // "as of Monday": so it stands
    if head > 0 && lexemes.is(head, "of") && lexemes.is(head - 1, "as") {
        return true;
    }
    // "on Monday nights": every week
    let often = lexemes.is_any(words.end, words!["nights", "mornings", "evenings", "afternoons"]);
    if often {
        return true;
    }
    let money = passage.amount_at(head).is_some();
    // "the Health Act of 2009, introduced by"
    let named = lexemes.is(head, "of")
        && lexemes.at(head.wrapping_sub(1)).capital
        && lexemes.is_number(words.start)
        && !triggers.iter().any(|t| t.words.end == head);
    says || follows || money || named
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
    cost(lexemes, between)
}

/// Whether a date stands before a noun that is no event as its modifier: "their February reports".
fn is_adjective(lexemes: &Lexemes<'_>, words: &Range<usize>, sentence: &Range<usize>) -> bool {
    // "today's version of it"; "last week's page came out": the time of the thing.
    let opens = words.start <= sentence.start + 1;
    let owner = lexemes.at(words.end).shape == Shape::Possessive
        && (opens || lexemes.has(words.start, Is::DEICTIC));
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
                | Is::DETERMINER
                | Is::REPORTING
                | Is::DOES,
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
    // "the ruling last year legalizing gay marriage"
    let participle = !between.is_empty()
        && lexemes.word(between.start).ends_with("ing")
        && !lexemes.is_hyphen(between.start + 1)
        && !lexemes.has(between.start, Is::MEASURE);
    !participle && between.len() <= 5 && { between }.all(|i| {
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

/// The most lexemes of a phrase with a preposition between commas.
const SHORT_ASIDE: usize = 10;

/// The end of a clause between commas or dashes that begins here: ", which drew 40 people,".
fn aside(lexemes: &Lexemes<'_>, i: usize, end: usize) -> Option<usize> {
    let close = match lexemes.word(i) {
        "," if lexemes.is_any(i + 1, words!["which", "who", "whose", "where", "including"])
            || lexemes.word(i + 1).ends_with("ed")
            || lexemes.has(i + 1, Is::ADVERB) && lexemes.word(i + 2).ends_with("ed")
            || lexemes
                .is_any(i + 1, words!["after", "before", "following", "despite", "along"])
                && (i + 2..i + SHORT_ASIDE).any(|k| lexemes.is(k, ",")) =>
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
        && !lexemes.has(i, Is::EVENT_VERB | Is::ADVERB)
        && !is_noun(lexemes, i)
    {
        6
    } else if lexemes.has(i, Is::EVENT_VERB | Is::EVENT_NOUN) && !lexemes.of(i, Of::PHRASE_ONLY) {
        2
    } else {
        0
    }
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

/// "Monday's debate, the first of the general election, at Ford Hall": what the place behind the
/// apposition is the place of.
fn over_apposition(lexemes: &Lexemes<'_>, triggers: &[Trigger], n: usize, lead: usize) -> usize {
    let before = n.checked_sub(1).and_then(|b| triggers.get(b)).filter(|t| t.noun);
    let apposed = before.zip(triggers.get(n)).is_some_and(|(first, second)| {
        lexemes.is(first.words.end, ",")
            && lexemes.has(first.words.end + 1, Is::DETERMINER)
            && second.words.end + 1 == lead
            && lexemes.is(second.words.end, ",")
            && second.words.start - first.words.end <= APPOSITION_REACH
    });
    if apposed { n - 1 } else { n }
}

/// The most lexemes of an apposition before the event in it.
const APPOSITION_REACH: usize = 9;

/// The trigger of the clause that a date opens: "in 2014, when they signed", "May 18, the day of".
fn of_clause(lexemes: &Lexemes<'_>, triggers: &[Trigger], end: usize) -> Option<usize> {
    let at = end + usize::from(lexemes.is(end, ","));
    let day = lexemes.is(at, "the")
        && (lexemes.has(at + 1, Is::TIME_UNIT)
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
    let n = triggers.partition_point(|t| t.words.end <= lead).checked_sub(1)?;
    let last = n;
    let n = over_apposition(lexemes, triggers, n, lead);
    let apposed = n < last;
    let trigger = triggers.get(n)?;
    let distance = if apposed { 0 } else { cost(lexemes, trigger.words.end..lead) };
    // "the invasion of Iraq"
    let struck = matches!(trigger.kind, EventKind::Attack | EventKind::War | EventKind::Visit);
    if trigger.noun && struck && lead == trigger.words.end && lexemes.is(lead, "of") {
        return Some(n);
    }
    let limit = match (loose, trigger.weak) {
        (true, _) if !lexemes.of(trigger.words.start, Of::MOVING) => return None,
        (true, _) => 5,
        (false, true) => BESIDE,
        (false, false) => 11,
    };
    (distance <= limit).then_some(n)
}

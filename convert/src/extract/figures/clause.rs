//! Who does it: the subject of a verb.

mod aside;
mod boundary;
mod group;
mod phrase;

use std::ops::Range;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::lexicon::Spelling;
use super::finite::{after_article, is_finite, verb_of_last_clause};
pub(super) use aside::{aside_among, phrase_before_relative, thing_before};
use aside::{coordinated, over_apposition, over_object};
use boundary::{is_boundary, is_plain_verb, opens_phrase};
pub(super) use group::{group_start, is_adverb, is_time};
pub(super) use phrase::phrase_before;
use phrase::trim;

/// How far before a verb its subject is looked for.
const REACH: usize = 70;

/// The subject of the verb at this lexeme; `None` where the clause has none.
pub(crate) fn subject(lexemes: &Lexemes<'_>, verb: usize, start: usize) -> Option<Range<usize>> {
    let mut verb = verb;
    for _ in 0..4 {
        let group = group_start(lexemes, verb, start);
        let from = group.saturating_sub(REACH).max(start);
        match clause_start(lexemes, group, from) {
            Found::Subject(range) => return Some(range),
            Found::Before(earlier) => verb = earlier,
            Found::Nothing => return None,
        }
    }
    None
}

/// How far behind an opening phrase the subject of its clause is looked for.
const OPENING_REACH: usize = 24;

/// The subject behind a gerund that opens the sentence: "After paying £2m, the club sold it".
pub(super) fn subject_behind(
    lexemes: &Lexemes<'_>,
    verb: usize,
    behind: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let noun = lexemes.has(verb, Is::MEASURE) && lexemes.is_any(verb + 1, words!["for", "of"]);
    let opens = lexemes.word(verb).ends_with("ing")
        && !noun
        && (sentence.start..verb).all(|i| {
            lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION | Is::ADVERB)
                || lexemes.is_any(i, words!["despite", "after", "not"])
        });
    if !opens {
        return None;
    }
    subject_after_comma(lexemes, behind, sentence)
}

/// The subject behind the comma that ends an opening phrase: "At a cost of £2m, the club moved".
pub(super) fn subject_after_comma(
    lexemes: &Lexemes<'_>,
    behind: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let to = (behind + OPENING_REACH).min(sentence.end);
    let first = (behind..to).find(|i| lexemes.is(*i, ","))? + 1;
    let finite = Is::AUXILIARY | Is::MODAL | Is::VERB | Is::DOES | Is::REPORTING | Is::EVENT_VERB;
    let end = (first + 1..to).find(|i| {
        lexemes.has(*i, finite | Is::ADVERB) && !lexemes.has(*i, Is::MEASURE)
            || lexemes.word(*i).ends_with("ed")
            || lexemes.is(*i, ",")
    })?;
    let range = trim(lexemes, first..end);
    (!range.is_empty()).then_some(range)
}

/// What the words before a verb group are.
enum Found {
    Subject(Range<usize>),
    /// The verb shares the subject of this earlier one.
    Before(usize),
    Nothing,
}

/// Verbs of which the object does what the infinitive behind it says: "expects the line to cost".
const EXPECTING: &[Spelling] =
    words!["expect", "expects", "expected", "expecting", "estimate", "estimates", "reckons"];

/// Looks for the noun phrase that ends where the verb group begins.
fn clause_start(lexemes: &Lexemes<'_>, group: usize, from: usize) -> Found {
    let Some(last) = group.checked_sub(1).filter(|l| *l >= from) else { return Found::Nothing };
    before_joint(lexemes, group, last, from)
        .or_else(|| before_lead(lexemes, group, last, from))
        .or_else(|| before_form(lexemes, group, last, from))
        .unwrap_or_else(|| before_group(lexemes, group, from))
}

/// A subject that was found, or nothing.
fn found(subject: Option<Range<usize>>) -> Found {
    subject.map_or(Found::Nothing, Found::Subject)
}

/// Whether a verb group is a gerund: "paying", not "being".
fn is_gerund(lexemes: &Lexemes<'_>, group: usize) -> bool {
    lexemes.word(group).ends_with("ing")
        && lexemes.word(group).len() > 4
        && !lexemes.has(group, Is::AUXILIARY)
}

/// By a conjunction or mark before the verb group: "and bought", "the club-paid", "the plan — a long one — costs".
fn before_joint(lexemes: &Lexemes<'_>, group: usize, last: usize, from: usize) -> Option<Found> {
    if lexemes.is_any(last, words!["and", "or", ",", "but", "while", "then"]) {
        if lexemes.is(last, ",")
            && let Some(range) = over_apposition(lexemes, last, from)
        {
            return Some(Found::Subject(range));
        }
        return Some(earlier_verb(lexemes, last, from));
    }
    if lexemes.is_hyphen(last) && !lexemes.has(group, Is::AUXILIARY | Is::MODAL) {
        // "the club-paid £2m"
        return Some(found(phrase_before(lexemes, last, from)));
    }
    let open = opening(lexemes, last, from)?;
    Some(found(thing_before(lexemes, open, from)))
}

/// By a preposition or relative pronoun before the verb group: "by spending", "a budget that spends".
fn before_lead(lexemes: &Lexemes<'_>, group: usize, last: usize, from: usize) -> Option<Found> {
    if lexemes.is_any(last, listed!(FIGURES, "clause/before-groups")) {
        if let Some(whom) =
            blamed(lexemes, last, from).filter(|_| lexemes.word(group).ends_with("ing"))
        {
            return Some(Found::Subject(whom));
        }
        if lexemes.is(last, "by") {
            // "their allies, led by a group that got it, have answered by buying"
            let nearest = (from..last).rev().find(|i| is_finite(lexemes, *i, from));
            return Some(nearest.map_or(Found::Nothing, Found::Before));
        }
        // "by spending", "a plan for spending": the subject of the verb above it.
        return Some(earlier_verb(lexemes, last, from));
    }
    if lexemes.is_any(last, words!["who", "which", "that"]) && lexemes.word(last) != "WHO" {
        let end = last - usize::from(last > from && lexemes.is(last - 1, ","));
        // "a budget on Sunday that spends"
        let time = (from..end).rev().take_while(|i| is_time(lexemes, *i)).last();
        let end = over_denial(lexemes, time.unwrap_or(end), from);
        return Some(found(thing_before(lexemes, end, from)));
    }
    None
}

/// By the form of the verb group: "spend $3 million to buy", "reported spending", "they pay".
fn before_form(lexemes: &Lexemes<'_>, group: usize, last: usize, from: usize) -> Option<Found> {
    // "spend $3 million to buy": the subject of the verb before the sum.
    let sum = Is::MAGNITUDE | Is::CURRENCY | Is::SYMBOL | Is::PERCENT;
    if lexemes.is(group, "to") && (lexemes.has(last, sum) || lexemes.is_number(last)) {
        return Some(earlier_verb(lexemes, last, from));
    }
    if last > from && lexemes.has(last, Is::REPORTING | Is::VERB) && is_gerund(lexemes, group) {
        // "reported spending": who reports spends.
        return Some(Found::Before(last));
    }
    if lexemes.is_any(last, words!["i", "he", "she", "it", "they", "we", "you"]) {
        return Some(Found::Subject(last..group));
    }
    if lexemes.is(group, "to") && lexemes.word(group + 1).ends_with("ing") {
        return committed(lexemes, group, from).map(Found::Subject);
    }
    None
}

/// By the words before the verb group, back to where its clause begins.
fn before_group(lexemes: &Lexemes<'_>, group: usize, from: usize) -> Found {
    let at = phrase_start(lexemes, group, from);
    // "a group that backs him has spent": the relative clause is no subject.
    let relative = at > from + 1
        && lexemes.is_any(at - 1, words!["that", "which", "who"])
        && !lexemes.has(at - 2, Is::REPORTING)
        && lexemes.is_word(at - 2)
        && is_plain_verb(lexemes, at);
    if relative {
        return found(thing_before(lexemes, at - 1, from));
    }
    let bidden = lexemes.is(group, "to");
    if let Some(verb) = bidden.then(|| verb_over_infinitive(lexemes, at, group, from)).flatten() {
        return Found::Before(verb);
    }
    if let Some(thing) = over_relative(lexemes, at..group, from) {
        return Found::Subject(thing);
    }
    // "has shelved plans to spend": who shelved them.
    let perfect = at > from
        && group - at <= 2
        && lexemes.has(at - 1, Is::AUXILIARY | Is::MODAL | Is::ADVERB)
        && !lexemes.has(at, Is::DETERMINER | Is::PRONOUN)
        && !lexemes.at(at).capital()
        && lexemes.is_past(at);
    if perfect {
        return Found::Before(at);
    }
    subject_from(lexemes, at, group, from)
}

/// Where the words begin that can be the subject of a verb group.
fn phrase_start(lexemes: &Lexemes<'_>, group: usize, from: usize) -> usize {
    // "wants the city to pay": who is to do it stands behind the verb.
    let bidden = lexemes.is(group, "to");
    let mut at = group;
    while at > from
        && !is_boundary(lexemes, at - 1, at, from)
        && !(bidden
            && at < group
            && (lexemes.of(at - 1, Of::BIDDING) || lexemes.is_any(at - 1, EXPECTING)))
        && !(at < group && opens_phrase(lexemes, at) && !(at..group).any(|i| lexemes.is(i, ",")))
    {
        at -= 1;
    }
    at
}

/// The verb whose subject does what an infinitive says: "the parish sold a field to pay", "was ordered by the
/// court to pay".
fn verb_over_infinitive(
    lexemes: &Lexemes<'_>,
    at: usize,
    group: usize,
    from: usize,
) -> Option<usize> {
    // "the parish sold a field to pay"
    let sold = (at + 1..group).find(|i| {
        lexemes.of(*i, Of::PAST_FORMS)
            && lexemes.has(*i + 1, Is::DETERMINER)
            && !after_article(lexemes, *i, from)
    });
    // "took a loan to pay", not "told the town to pay"
    let light = listed!(FIGURES, "clause/light");
    let took = || (at > from + 1 && lexemes.is_any(at - 1, light)).then(|| at - 1);
    // "was ordered by the court to pay": who was ordered
    let ordered = at - usize::from(lexemes.is(at, "by") && at > from);
    let bidden = || {
        ordered > from
            && lexemes.is(ordered + 1, "by")
            && lexemes.word(ordered).ends_with("ed")
            && lexemes.has(ordered - 1, Is::AUXILIARY)
    };
    sold.or_else(took).or_else(|| bidden().then_some(ordered))
}

/// The subject that begins here, over "with" and what stands between: "with the council chipping in £2m".
fn subject_from(lexemes: &Lexemes<'_>, at: usize, group: usize, from: usize) -> Found {
    let gerund = is_gerund(lexemes, group);
    // "Imagine paying": nobody's verb.
    let bidding = gerund
        && at == from
        && group == from + 1
        && lexemes.entry(from).classes == 0
        && !lexemes.has(group, Is::COSTS);
    // "with the council chipping in £2m"
    let apart = gerund || lexemes.is(group, "to");
    let with = (at..group).rev().find(|i| apart && *i + 1 < group && lexemes.is(*i, "with"));
    let with = with
        .filter(|i| *i == at || lexemes.at(i + 1).capital() || lexemes.has(i + 1, Is::DETERMINER));
    let range = if bidding { from..from } else { trim(lexemes, with.map_or(at, |i| i + 1)..group) };
    // "the club, whose owner left, sold it and bought": the club
    if lexemes.is_any(range.start, words!["whose", "who", "which"]) && range.start > from + 1 {
        return found(phrase_before_relative(lexemes, range.start, from));
    }
    if range.is_empty() {
        return Found::Nothing;
    }
    if let Some(whole) = over_object(lexemes, &range, from) {
        return Found::Subject(whole);
    }
    Found::Subject(coordinated(lexemes, &range, from).unwrap_or(range))
}

/// "the aid that Norway gave to farmers cost": the noun before a clause of which it is the object.
fn over_relative(lexemes: &Lexemes<'_>, clause: Range<usize>, from: usize) -> Option<Range<usize>> {
    let that = clause.start.checked_sub(1).filter(|i| *i > from + 1)?;
    let before = that - 1;
    let says = Is::REPORTING | Is::VERB | Is::COMMITS | Is::PROPOSES | Is::PREPOSITION | Is::ADVERB;
    let noun = lexemes.is_word(before)
        && lexemes.is_any(that, words!["that", "which"])
        && (!lexemes.has(before, says) || after_article(lexemes, before, from));
    let own = (clause.start + 1..clause.end).any(|i| is_finite(lexemes, i, from));
    (noun && own).then(|| phrase_before(lexemes, that, from))?
}

/// The mark before what dashes or brackets set off behind a subject: "the plan — a long one — costs".
fn opening(lexemes: &Lexemes<'_>, close: usize, from: usize) -> Option<usize> {
    let open = match lexemes.word(close) {
        ")" => words!["("],
        "—" | "–" | "―" if lexemes.at(close + 1).spaced() => words!["—", "–", "―"],
        _ => return None,
    };
    (from.max(close.saturating_sub(ASIDE_REACH))..close).rev().find(|i| lexemes.is_any(*i, open))
}

/// The most lexemes that dashes or brackets set off between a subject and its verb.
const ASIDE_REACH: usize = 60;

/// Verbs of which the object is who did what is told behind "for", "of" or "from".
const BLAMING: &[Spelling] = listed!(FIGURES, "clause/blaming");

/// The most lexemes of whoever is blamed.
const BLAMED: usize = 8;

/// "faulted the navy for paying": whoever did what he is blamed for.
fn blamed(lexemes: &Lexemes<'_>, lead: usize, from: usize) -> Option<Range<usize>> {
    if !lexemes.is_any(lead, words!["for", "of", "from", "over"]) {
        return None;
    }
    object_of(lexemes, BLAMING, from, lead.saturating_sub(BLAMED + 1)..lead)
}

/// "the deal commits Norway to buying": whoever is committed to it.
fn committed(lexemes: &Lexemes<'_>, to: usize, from: usize) -> Option<Range<usize>> {
    let verbs =
        words!["commit", "commits", "committed", "committing", "reduced", "limits", "limited"];
    let itself = ["self", "selves"].iter().any(|e| lexemes.word(to - 1).ends_with(e));
    object_of(lexemes, verbs, from, to.saturating_sub(BLAMED)..to).filter(|_| !itself)
}

/// The object of the last of some verbs, in the active voice, that ends where these lexemes do.
fn object_of(
    lexemes: &Lexemes<'_>,
    verbs: &[Spelling],
    from: usize,
    near: Range<usize>,
) -> Option<Range<usize>> {
    let Range { start, end } = near;
    let verb = (start.max(from)..end).rev().find(|i| lexemes.is_any(*i, verbs))?;
    let passive = verb > from && lexemes.has(verb - 1, Is::AUXILIARY);
    let whom = trim(lexemes, verb + 1..end);
    let apart = (verb + 1..end).any(|i| lexemes.is(i, ","));
    (!whom.is_empty() && !apart && !passive).then_some(whom)
}

/// How many lexemes ", not the builder" may have.
const DENIED: usize = 7;

/// The end of what stands before ", not the builder,": who does not pay is no payer.
fn over_denial(lexemes: &Lexemes<'_>, end: usize, from: usize) -> usize {
    let open = (end.saturating_sub(DENIED).max(from + 1)..end).rev().find(|i| {
        lexemes.is(*i, ",")
            && (lexemes.is(*i + 1, "not") || lexemes.are(*i + 1, words!["rather", "than"]))
    });
    open.unwrap_or(end)
}

/// The verb before a conjunction that shares its subject.
fn earlier_verb(lexemes: &Lexemes<'_>, last: usize, from: usize) -> Found {
    verb_of_last_clause(lexemes, from..last).map_or(Found::Nothing, Found::Before)
}

/// The subject of the verb that some words are the object of: "the mayor" of "the mayor unveiled".
pub(super) fn subject_above(
    lexemes: &Lexemes<'_>,
    at: usize,
    start: usize,
) -> Option<Range<usize>> {
    let verb = (at.saturating_sub(ABOVE_REACH).max(start)..at)
        .rev()
        .take_while(|i| !lexemes.is_any(*i, words![";", ":"]))
        .find(|i| is_finite(lexemes, *i, start))?;
    (!lexemes.of(verb, Of::BLOCKING)).then(|| subject(lexemes, verb, start))?
}

/// How far before the object of a verb the verb is looked for.
const ABOVE_REACH: usize = 40;

//! Subjects that something stands behind before their verb: appositions, clauses, asides.

use std::ops::Range;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::finite::is_finite;
use super::boundary::{is_boundary, opens_phrase};
use super::group::is_adverb;
use super::phrase::{is_participle, phrase_before, trim};

/// The most lexemes of a phrase that opens a clause, with all that hangs on it.
const OPENING_PHRASE: usize = 16;

/// What a clause or an aside behind it is about, with the phrases that hang on it: "the line to the coast"
/// of "the line to the coast, which cost".
pub(in crate::extract::figures) fn thing_before(
    lexemes: &Lexemes<'_>,
    end: usize,
    from: usize,
) -> Option<Range<usize>> {
    // "bragging about the wall that", "showings in May and in states that"
    let loose = |p: &Range<usize>| {
        let and = !lexemes.is(end, ",") && p.clone().any(|i| lexemes.is(i, "and"));
        and || lexemes.word(p.start).ends_with("ing")
    };
    if let Some(phrase) = opening_phrase(lexemes, end, from).filter(|p| !loose(p)) {
        return Some(phrase);
    }
    let phrase = phrase_before(lexemes, end, from)?;
    Some(with_place(lexemes, &phrase, from).unwrap_or(phrase))
}

/// The noun phrase before what leads a relative clause, and before the comma there: "the pier, which", "a
/// campaign on which".
pub(in crate::extract::figures) fn phrase_before_relative(
    lexemes: &Lexemes<'_>,
    lead: usize,
    from: usize,
) -> Option<Range<usize>> {
    let comma = usize::from(lexemes.is(lead - 1, ","));
    thing_before(lexemes, lead - comma, from)
}

/// The noun phrase that opens a clause and ends here: "The agency behind the deal", "a clinic in Leeds".
fn opening_phrase(lexemes: &Lexemes<'_>, end: usize, from: usize) -> Option<Range<usize>> {
    let reach = end.saturating_sub(OPENING_PHRASE).max(from);
    let stops = |at: &usize| {
        let i = *at - 1;
        // "clubs such as the Elks"
        let such = lexemes.is(i, "as") && i > from && lexemes.is(i - 1, "such");
        // "the release her aide, Ann Roe, sent"
        let another = opens_phrase(lexemes, *at) && *at > from + 1;
        !such && (another || is_boundary(lexemes, i, *at, from) || is_finite(lexemes, i, from))
    };
    let start = (reach + 1..end).rev().find(stops).unwrap_or(reach);
    // "and her daughter"
    let start = start + usize::from(lexemes.is(start, "and"));
    let last = end.wrapping_sub(1);
    if lexemes.has(last, Is::CONJUNCTION | Is::PREPOSITION) {
        return None;
    }
    let before = start.wrapping_sub(1);
    let verb = Is::AUXILIARY | Is::MODAL | Is::VERB | Is::DOES | Is::COMMITS | Is::PROPOSES;
    let object = start > reach
        && !lexemes.has(before, Is::REPORTING | Is::CONJUNCTION | Is::RELATIVE)
        && (lexemes.has(before, verb) || is_finite(lexemes, before, from));
    let called = start > reach && lexemes.is(before, "as");
    let opens = !(object || called)
        && (start > reach || reach == from && !lexemes.is_word(from.wrapping_sub(1)));
    let other = Is::PREPOSITION | Is::CONJUNCTION | Is::RELATIVE | Is::AUXILIARY | Is::MODAL;
    let adverbs = listed!(FIGURES, "clause/aside/openers");
    let apart = lexemes.is_any(start, adverbs)
        || lexemes.has(start, (other | Is::DATE_HEAD) & !(Is::DETERMINER | Is::SMALL))
        || !lexemes.is_word(start)
        || lexemes.of(start, Of::PAST_FORMS)
        || lexemes.word(start).ends_with("ed")
        || lexemes.word(start).ends_with("ly") && !lexemes.at(start).capital();
    let phrase = (opens && !apart).then(|| trim(lexemes, start..end))?;
    // "the mayor pointed to the quay, which", "it also points out the quay": a verb that no list knows
    let verb = |i: usize| {
        lexemes.word(i).ends_with("ed")
            && (lexemes.has(i + 1, Is::PREPOSITION | Is::ADVERB) || is_adverb(lexemes, i + 1))
            || lexemes.has(i, Is::PRONOUN) && !lexemes.has(i, Is::DETERMINER)
    };
    let plain = phrase.end == end && !phrase.is_empty() && !phrase.clone().any(verb);
    // "Some of the rooms in the tower"
    let parts = words!["some", "most", "much", "many", "all", "half", "part"];
    let part = lexemes.is_any(phrase.start, parts) && lexemes.is(phrase.start + 1, "of");
    let start = phrase.start + 2 * usize::from(part && phrase.len() > 2);
    plain.then_some(start..phrase.end)
}

/// "a clinic in Leeds" of the name of a place behind it.
fn with_place(lexemes: &Lexemes<'_>, place: &Range<usize>, from: usize) -> Option<Range<usize>> {
    let lead = place.start.checked_sub(1).filter(|lead| *lead > from)?;
    let placed = lexemes.at(place.start).capital()
        && !lexemes.has(place.start, Is::DATE_HEAD)
        && lexemes.is_any(lead, words!["in", "at", "near", "outside", "from", "around", "as"]);
    // "the scheme known as Choice"
    let called = lexemes.is(lead, "as");
    if called && !lexemes.is_any(lead - 1, words!["known", "billed", "branded"]) {
        return None;
    }
    let end = lead - usize::from(called);
    let thing = placed.then(|| phrase_before(lexemes, end, from))??;
    let owner = thing.clone().any(|i| lexemes.at(i).shape() == Shape::Possessive);
    let noun = lexemes.has(thing.start, Is::DETERMINER) || owner;
    (noun && !lexemes.has(thing.end - 1, Is::TIME_UNIT)).then_some(thing.start..place.end)
}

/// Behind an apposition: "Cameron, the chief executive, gave".
pub(super) fn over_apposition(
    lexemes: &Lexemes<'_>,
    comma: usize,
    from: usize,
) -> Option<Range<usize>> {
    let reach = comma.saturating_sub(LONG_ASIDE).max(from + 1);
    let opens = (reach..comma).rev().filter(|i| lexemes.is(*i, ",")).take(ASIDES);
    let mut found = None;
    for open in opens {
        let finite = is_finite(lexemes, open + 1, from) && !is_participle(lexemes, open + 1);
        let goes_on = finite || lexemes.has(open + 1, Is::CONJUNCTION);
        if goes_on || is_clause(lexemes, open, comma, from) {
            continue;
        }
        let subject = opening_phrase(lexemes, open, from).or_else(|| {
            // "A deal that members backed in May, their first,": the deal
            let that = over_relative_clause(lexemes, open, from)?;
            opening_phrase(lexemes, that, from)
        });
        let Some(subject) = subject else {
            if found.is_some() {
                break;
            }
            continue;
        };
        // "Ann Roe, founder of the club, a member of the board, has": what follows a comma is an aside too
        let listed = subject.clone().any(|i| lexemes.is(i, "and"));
        let outer = subject.start == from || !lexemes.is(subject.start - 1, ",");
        found = Some(subject);
        if outer || listed {
            break;
        }
    }
    found.or_else(|| nearest_apposition(lexemes, comma, from))
}

/// "Mr. Roe, the Democrat, and his allies" of "his allies": a subject whose first part has an aside.
pub(super) fn coordinated(
    lexemes: &Lexemes<'_>,
    last: &Range<usize>,
    from: usize,
) -> Option<Range<usize>> {
    let and = last.start.checked_sub(1).filter(|i| *i > from + 2 && lexemes.is(*i, "and"))?;
    let comma = and.checked_sub(1).filter(|i| lexemes.is(*i, ","))?;
    let reach = comma.saturating_sub(LONG_ASIDE).max(from + 1);
    let open = (reach..comma).rev().find(|i| lexemes.is(*i, ","))?;
    let first = opening_phrase(lexemes, open, from)?;
    let clause = (first.start..last.end).any(|i| is_finite(lexemes, i, from));
    (!clause).then_some(first.start..last.end)
}

/// "a group that hides its donors has paid": the noun before a clause of which the object ends before the
/// verb.
pub(super) fn over_object(
    lexemes: &Lexemes<'_>,
    object: &Range<usize>,
    from: usize,
) -> Option<Range<usize>> {
    let (object, next) = (object.start, object.end);
    let that = over_relative_clause(lexemes, object, from)?;
    let aided =
        |i: usize| lexemes.has(i, Is::AUXILIARY | Is::MODAL | Is::ADVERB) || lexemes.is(i, "not");
    let verb = (that + 1..object).find(|i| !aided(*i))?;
    let tells = Is::REPORTING | Is::ESTIMATES | Is::COMMITS | Is::AIMS;
    let believes = listed!(FIGURES, "clause/aside/believing");
    let acts = verb > that + 1
        || lexemes.has(verb, Is::DOES | Is::VERB)
        || lexemes.of(verb, Of::PAST_FORMS)
        || ["ed", "s"].iter().any(|e| lexemes.word(verb).ends_with(e));
    // "the judge who was confirmed since the reds won": a clause of its own
    let clause = (verb..object).any(|i| {
        lexemes.has(i, Is::CONJUNCTION) && !lexemes.is(i, "and")
            // "those who saw the papers said the army"
            || i > verb && lexemes.has(i, Is::REPORTING) && is_finite(lexemes, i, that)
    });
    // "those who saw the town spend £3m": the town spends
    let perceives = listed!(FIGURES, "clause/aside/perceiving");
    let bare = !["ed", "s", "ing"].iter().any(|e| lexemes.ends(next, e))
        && !lexemes.is(next, "to")
        && !lexemes.of(next, Of::PAST_FORMS)
        && !lexemes.has(next, Is::AUXILIARY | Is::MODAL | Is::ADVERB);
    let clause = clause || bare && lexemes.is_any(verb, perceives);
    let own = acts
        && !clause
        && lexemes.is_word(verb)
        && !lexemes.at(verb).capital()
        && !lexemes.has(verb, tells | Is::PRONOUN | Is::DETERMINER | Is::PREPOSITION)
        && !lexemes.is_any(verb, believes)
        && object > verb;
    own.then(|| thing_before(lexemes, that, from))?
}

/// The most lexemes of an aside, and its commas.
const SHORT: usize = 7;

/// What commas set off whose first stands among some lexemes: "its owner, Ann Roe, spent".
pub(in crate::extract::figures) fn aside_among(
    lexemes: &Lexemes<'_>,
    among: Range<usize>,
    end: usize,
) -> Option<Range<usize>> {
    let comma = |range: Range<usize>| range.into_iter().find(|i| lexemes.is(*i, ","));
    let open = comma(among)?;
    let close = comma(open + 2..(open + SHORT).min(end))?;
    Some(open..close + 1)
}

/// How many asides may stand between a subject and its verb.
const ASIDES: usize = 4;

/// "In the valley, Lima gave way, selling": whether a clause of its own stands between commas.
fn is_clause(lexemes: &Lexemes<'_>, open: usize, comma: usize, from: usize) -> bool {
    !lexemes.has(open + 1, Is::RELATIVE)
        && lexemes.word(comma + 1).ends_with("ing")
        && (open + 2..comma).any(|i| is_finite(lexemes, i, from))
}

/// The "that" of the clause about a noun that ends here.
fn over_relative_clause(lexemes: &Lexemes<'_>, end: usize, from: usize) -> Option<usize> {
    let reach = end.saturating_sub(OPENING_PHRASE).max(from + 1);
    let that = (reach..end)
        .rev()
        .take_while(|i| !lexemes.is_any(*i, words![",", ";", ":", "—"]))
        .find(|i| lexemes.is_any(*i, words!["that", "which", "who"]))?;
    let noun = lexemes.is_word(that - 1) && !lexemes.has(that - 1, Is::REPORTING | Is::VERB);
    noun.then_some(that)
}

/// The phrase before the nearest aside.
fn nearest_apposition(lexemes: &Lexemes<'_>, comma: usize, from: usize) -> Option<Range<usize>> {
    let open = (from..comma).rev().find(|i| lexemes.is(*i, ","))?;
    if comma - open > if is_aside(lexemes, open + 1) { LONG_ASIDE } else { 14 } {
        return None;
    }
    if is_clause(lexemes, open, comma, from) {
        return None;
    }
    let relative = lexemes.has(open + 1, Is::DETERMINER | Is::RELATIVE)
        || lexemes.at(open + 1).capital()
        || is_aside(lexemes, open + 1)
        || lexemes.is_any(open + 1, words!["led", "run", "now", "then", "long", "once", "known"])
        || comma - open < 5;
    relative.then(|| phrase_before(lexemes, open, from))?
}

/// The most lexemes of a clause or a phrase that commas set off behind a subject.
const LONG_ASIDE: usize = 28;

/// Whether what commas set off behind a noun begins here: "funded by", "with few", "over which", "whose".
fn is_aside(lexemes: &Lexemes<'_>, at: usize) -> bool {
    let irregular = lexemes.of(at, Of::PAST_FORMS) && lexemes.has(at + 1, Is::PREPOSITION);
    lexemes.has(at, Is::RELATIVE)
        || lexemes.word(at).ends_with("ed")
        || irregular
        || lexemes.word(at).ends_with("ing") && lexemes.word(at).len() > 4
        || lexemes.is_any(at + 1, words!["which", "whom", "whose"])
        || lexemes.is_any(at, words!["with", "without", "like", "unlike", "based", "home"])
        || lexemes.is_any(at, words!["first", "initially", "originally", "once", "now"])
}

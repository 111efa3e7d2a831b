//! Who does it: the subject of a verb.

use std::ops::Range;

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::lexicon::Spelling;
use super::finite::{after_article, is_finite, verb_of_last_clause};

/// How far before a verb its subject is looked for.
const REACH: usize = 70;

/// Words that stand in a verb group and are no class of their own.
const CHAIN: &[Spelling] = words![
    "to",
    "not",
    "set",
    "going",
    "ready",
    "able",
    "willing",
    "about",
    "preparing",
    "continue",
    "continues",
];

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
    let opens = lexemes.word(verb).ends_with("ing")
        && (sentence.start..verb).all(|i| {
            lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION | Is::ADVERB)
                || lexemes.is_any(i, words!["despite", "after", "not"])
        });
    if !opens {
        return None;
    }
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

/// The first lexeme of the verb group that ends with this verb.
pub(super) fn group_start(lexemes: &Lexemes<'_>, verb: usize, start: usize) -> usize {
    let mut at = verb;
    while at > start {
        let before = at - 1;
        let chained = lexemes.has(before, Is::AUXILIARY | Is::MODAL)
            || lexemes.is(before, "so") && lexemes.is(at, "far")
            || lexemes.has(before, Is::ADVERB) && !lexemes.has(before, Is::CHANGES)
            || lexemes.is_any(before, CHAIN)
            || is_adverb(lexemes, before)
            || lexemes.is(at, "to")
                && (lexemes
                    .has(before, Is::COMMITS | Is::AIMS | Is::PROPOSES | Is::ESTIMATES | Is::CUTS)
                    || is_finite(lexemes, before, start))
                && !after_article(lexemes, before, start)
            || is_time(lexemes, before)
            || lexemes.has(before, Is::COMMITS | Is::PROPOSES | Is::AIMS)
                && lexemes.word(at).ends_with("ing")
                && !after_article(lexemes, before, start);
        if !chained {
            break;
        }
        at = before;
    }
    at
}

/// "on Monday" and "last week" between a subject and its verb.
fn is_time(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.has(i, Is::WEEKDAY)
        || lexemes.is(i, "on") && lexemes.has(i + 1, Is::WEEKDAY)
        || lexemes.has(i, Is::TIME_UNIT) && i > 0 && lexemes.has(i - 1, Is::SHIFT)
        || lexemes.has(i, Is::SHIFT) && lexemes.has(i + 1, Is::TIME_UNIT)
}

fn is_adverb(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is_word(i)
        && lexemes.word(i).ends_with("ly")
        && lexemes.word(i).len() > 4
        && !lexemes.at(i).capital
}

/// Looks for the noun phrase that ends where the verb group begins.
fn clause_start(lexemes: &Lexemes<'_>, group: usize, from: usize) -> Found {
    let Some(last) = group.checked_sub(1).filter(|l| *l >= from) else { return Found::Nothing };
    if lexemes.is_any(last, words!["and", "or", ",", "but", "while", "then"]) {
        if lexemes.is(last, ",")
            && let Some(range) = over_apposition(lexemes, last, from)
        {
            return Found::Subject(range);
        }
        return earlier_verb(lexemes, last, from);
    }
    if lexemes.is_hyphen(last) && !lexemes.has(group, Is::AUXILIARY | Is::MODAL) {
        // "the club-paid £2m"
        return phrase_before(lexemes, last, from).map_or(Found::Nothing, Found::Subject);
    }
    if let Some(open) = opening(lexemes, last, from) {
        return phrase_before(lexemes, open, from).map_or(Found::Nothing, Found::Subject);
    }
    if lexemes.is_any(
        last,
        words![
            "by", "of", "for", "after", "before", "without", "from", "on", "while", "in", "with",
            "despite", "since", "besides", "than"
        ],
    ) {
        // "by spending", "a plan for spending": the subject of the verb above it.
        return earlier_verb(lexemes, last, from);
    }
    if lexemes.is_any(last, words!["who", "which", "that"]) && lexemes.word(last) != "WHO" {
        let end = last - usize::from(last > from && lexemes.is(last - 1, ","));
        return phrase_before(lexemes, end, from).map_or(Found::Nothing, Found::Subject);
    }
    // "spend $3 million to buy": the subject of the verb before the sum.
    let sum = Is::MAGNITUDE | Is::CURRENCY | Is::SYMBOL | Is::PERCENT;
    if lexemes.is(group, "to") && (lexemes.has(last, sum) || lexemes.is_number(last)) {
        return earlier_verb(lexemes, last, from);
    }
    let gerund = lexemes.word(group).ends_with("ing") && !lexemes.has(group, Is::AUXILIARY);
    if gerund && last > from && lexemes.has(last, Is::REPORTING | Is::VERB) {
        // "reported spending": who reports spends.
        return Found::Before(last);
    }
    if lexemes.is_any(last, words!["i", "he", "she", "it", "they", "we", "you"]) {
        return Found::Subject(last..group);
    }
    // "wants the city to pay": who is to do it stands behind the verb.
    let bidden = lexemes.is(group, "to");
    let mut at = group;
    while at > from
        && !is_boundary(lexemes, at - 1, at, from)
        && !(bidden && at < group && lexemes.of(at - 1, Of::BIDDING))
        && !(at < group && opens_phrase(lexemes, at) && !(at..group).any(|i| lexemes.is(i, ",")))
    {
        at -= 1;
    }
    // "a group that backs him has spent": the relative clause is no subject.
    let relative = at > from + 1
        && lexemes.is_any(at - 1, words!["that", "which", "who"])
        && !lexemes.has(at - 2, Is::REPORTING)
        && lexemes.is_word(at - 2)
        && is_plain_verb(lexemes, at);
    if relative {
        return phrase_before(lexemes, at - 1, from).map_or(Found::Nothing, Found::Subject);
    }
    // "Imagine paying": nobody's verb.
    let bidding = gerund && at == from && group == from + 1 && lexemes.entry(from).classes == 0;
    let range = if bidding { from..from } else { trim(lexemes, at..group) };
    if range.is_empty() { Found::Nothing } else { Found::Subject(range) }
}

/// Whether a verb stands right behind a relative pronoun: "that backs", "that opposed".
fn is_plain_verb(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let object = i + 1;
    let word = lexemes.word(i);
    let known = Is::VERB | Is::DOES | Is::COMMITS | Is::PROPOSES | Is::EVENT_VERB;
    !lexemes.at(i).capital
        && (lexemes.has(i, known) || word.ends_with("ed") || word.ends_with('s'))
        && (lexemes.at(object).capital
            || lexemes.has(object, Is::DETERMINER | Is::PRONOUN | Is::PREPOSITION))
}

/// The mark before what dashes or brackets set off behind a subject: "the plan — a long one — costs".
fn opening(lexemes: &Lexemes<'_>, close: usize, from: usize) -> Option<usize> {
    let open = match lexemes.word(close) {
        ")" => words!["("],
        "—" | "–" | "―" if lexemes.at(close + 1).spaced => words!["—", "–", "―"],
        _ => return None,
    };
    (from.max(close.saturating_sub(ASIDE_REACH))..close).rev().find(|i| lexemes.is_any(*i, open))
}

/// The most lexemes that dashes or brackets set off between a subject and its verb.
const ASIDE_REACH: usize = 60;

/// Whether an article begins a noun phrase right behind another: "one place the club failed",
/// "the rent his office pays".
fn opens_phrase(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let articles =
        words!["the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this"];
    let joins = Is::PREPOSITION | Is::CONJUNCTION | Is::DETERMINER | Is::FRACTION | Is::ADVERB;
    i > 0
        && lexemes.is_any(i, articles)
        && lexemes.is_word(i - 1)
        && !lexemes.has(i - 1, joins | Is::VERB | Is::DOES)
        && !lexemes.word(i - 1).ends_with("ing")
}

/// Behind an apposition: "Cameron, the chief executive, gave".
fn over_apposition(lexemes: &Lexemes<'_>, comma: usize, from: usize) -> Option<Range<usize>> {
    let open = (from..comma).rev().find(|i| lexemes.is(*i, ","))?;
    if comma - open > 14 {
        return None;
    }
    // "In the valley, Lima gave way, selling": a clause of its own.
    let clause = !lexemes.has(open + 1, Is::RELATIVE)
        && lexemes.word(comma + 1).ends_with("ing")
        && (open + 2..comma).any(|i| is_finite(lexemes, i, from));
    if clause {
        return None;
    }
    let relative = lexemes.has(open + 1, Is::DETERMINER | Is::RELATIVE)
        || lexemes.at(open + 1).capital
        || lexemes.word(open + 1).ends_with("ed")
        || lexemes.is_any(open + 1, words!["led", "run", "now", "then", "long", "once", "known"])
        || comma - open < 5;
    relative.then(|| phrase_before(lexemes, open, from))?
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

/// Whether the clause before a comma tells of what is over: "was a backer, spending".
pub(super) fn follows_past(lexemes: &Lexemes<'_>, comma: usize, start: usize) -> bool {
    let verb = verb_of_last_clause(lexemes, comma.saturating_sub(REACH).max(start)..comma);
    verb.is_some_and(|v| {
        lexemes.is_any(v, words!["was", "were", "had", "has", "did"])
            || lexemes.word(v).ends_with("ed")
            || lexemes.of(v, Of::PAST_FORMS)
    })
}

/// How far before the object of a verb the verb is looked for.
const ABOVE_REACH: usize = 40;

/// Whether a clause begins behind this lexeme.
fn is_boundary(lexemes: &Lexemes<'_>, i: usize, next: usize, from: usize) -> bool {
    if lexemes.is_any(
        i,
        words![";", ":", "—", "―", "(", ")", "“", "\"", "”", "!", "?", "…", "–", "•", "_"],
    ) {
        return true;
    }
    if lexemes.is(i, "-") && lexemes.at(i).spaced && lexemes.at(next).spaced {
        return true;
    }
    if lexemes.is(i, ".") && lexemes.at(next).spaced && lexemes.word(i.wrapping_sub(1)).len() > 4 {
        return true;
    }
    if lexemes.is(i, ",") {
        return !is_list_comma(lexemes, i, from);
    }
    if lexemes.has(i, Is::REPORTING) && !after_article(lexemes, i, from) {
        return true;
    }
    // "records show the club paid"
    let showing = words!["show", "shows", "suggest", "suggests", "indicate", "reveal", "reveals"];
    if lexemes.is_any(i, showing)
        && (lexemes.has(next, Is::DETERMINER | Is::PRONOUN) || lexemes.at(next).capital)
    {
        return true;
    }
    // "the rent for that space"
    if lexemes.is(i, "that") && i > from && lexemes.has(i - 1, Is::PREPOSITION) {
        return false;
    }
    lexemes.is_any(
        i,
        words![
            "that", "because", "but", "while", "although", "though", "when", "if", "where", "as",
            "until", "unless", "whether", "how", "than", "which", "whom",
        ],
    ) || lexemes.is(i, "and") && has_verb(lexemes, from, i)
        || lexemes.has(i, Is::MODAL)
        || lexemes.has(i, Is::AUXILIARY) && !lexemes.is_any(i, words!["having", "being"])
        || is_past_verb(lexemes, i) && !after_article(lexemes, i, from)
}

/// Whether a word is a verb in the past with an object behind it, so that what follows is no subject.
fn is_past_verb(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let known = lexemes.has(i, Is::VERB | Is::PROPOSES | Is::DOES) && !lexemes.has(i, Is::MEASURE);
    let past = lexemes.word(i).ends_with("ed")
        || lexemes.is_any(
            i,
            words!["made", "took", "began", "broke", "gave", "saw", "led", "put", "quintupled"],
        );
    known && past && !lexemes.has(i + 1, Is::PREPOSITION) && !lexemes.is(i + 1, "to")
}

/// Whether a finite verb stands before a conjunction, so that a clause begins behind it.
fn has_verb(lexemes: &Lexemes<'_>, from: usize, i: usize) -> bool {
    let from = from.max(i.saturating_sub(12));
    (from..i).any(|k| {
        lexemes.has(k, Is::AUXILIARY | Is::MODAL | Is::REPORTING | Is::VERB | Is::DOES)
            && !lexemes.has(k, Is::MEASURE)
    })
}

/// Whether a comma stands between adjectives or names of one phrase.
fn is_list_comma(lexemes: &Lexemes<'_>, i: usize, from: usize) -> bool {
    i > from
        && lexemes.at(i - 1).capital
        && lexemes.at(i + 1).capital
        && lexemes.is_word(i - 1)
        && lexemes.is_word(i + 1)
        && !lexemes.has(i + 1, Is::PRONOUN | Is::DETERMINER)
}

/// The noun phrase that ends before a lexeme.
pub(super) fn phrase_before(
    lexemes: &Lexemes<'_>,
    end: usize,
    from: usize,
) -> Option<Range<usize>> {
    let mut at = end;
    while at > from && end - at < 14 {
        let i = at - 1;
        let inside = lexemes.at(i).shape == Shape::Possessive
            || lexemes.is_hyphen(i)
            || lexemes.is(i, ".") && lexemes.glued(i) && lexemes.word(i.wrapping_sub(1)).len() < 5
            || lexemes.is_word(i)
                && !lexemes.has(
                    i,
                    Is::AUXILIARY
                        | Is::MODAL
                        | Is::REPORTING
                        | Is::CONJUNCTION
                        | Is::RELATIVE
                        | Is::VERB
                        | Is::DOES,
                )
                && (!lexemes.has(i, Is::PREPOSITION) || lexemes.is(i, "of") && of_noun(lexemes, i))
            || lexemes.is(i, "and")
                && i > from
                && lexemes.at(i - 1).capital
                && lexemes.at(i + 1).capital
            || lexemes.has(i, Is::DETERMINER);
        let head = i + 1 == end && lexemes.is_word(i) && lexemes.has(i, Is::MEASURE);
        let noun = lexemes.has(i, Is::MEASURE) && !lexemes.has(i, Is::CONJUNCTION);
        if !(inside || head || noun) {
            break;
        }
        at = i;
        if lexemes.has(i, Is::DETERMINER) && !(i > from && lexemes.is(i - 1, "of")) {
            break;
        }
    }
    let range = trim(lexemes, at..end);
    (!range.is_empty()).then_some(range)
}

/// Whether "of" hangs on a noun: not "short of", "instead of".
fn of_noun(lexemes: &Lexemes<'_>, of: usize) -> bool {
    let before = of.wrapping_sub(1);
    !lexemes.has(before, Is::ADVERB | Is::CONJUNCTION | Is::PREPOSITION)
        && !lexemes.is_any(before, words!["short", "instead", "because", "ahead", "out", "aware"])
}

/// Takes off what leads up to the subject and what hangs on behind it.
fn trim(lexemes: &Lexemes<'_>, range: Range<usize>) -> Range<usize> {
    let Range { mut start, end } = range;
    // "In July, the campaign": the phrase up to the comma is an adverbial.
    let leads = lexemes.has(
        start,
        Is::PREPOSITION | Is::CONJUNCTION | Is::ADVERB | Is::WEEKDAY | Is::SHIFT | Is::MONTH,
    ) || lexemes.word(start).ends_with("ing");
    if leads && let Some(comma) = (start..end).find(|i| lexemes.is(*i, ",")) {
        start = comma + 1;
    }
    // "In June 2024 the club": a date without a comma.
    if lexemes.has(start, Is::PREPOSITION) {
        let dated = Is::MONTH | Is::WEEKDAY | Is::SHIFT | Is::TIME_UNIT | Is::SEASON | Is::PART;
        let rest = (start + 1..end)
            .find(|i| !(lexemes.has(*i, dated) || lexemes.is_number(*i) || lexemes.is(*i, ".")));
        if let Some(rest) = rest.filter(|r| *r > start + 1) {
            start = rest;
        }
    }
    // "AT&T"
    let name = lexemes.is(start + 1, "&");
    while start < end
        && !name
        && (lexemes.has(start, Is::CONJUNCTION)
            || lexemes.has(start, Is::ADVERB) && !lexemes.has(start, Is::DETERMINER)
            || !lexemes.is_word(start) && !lexemes.is_number(start))
    {
        start += 1;
    }
    // "outside groups"
    let adjective = lexemes.is_any(start, words!["outside", "inside"])
        && !lexemes.has(start + 1, Is::DETERMINER)
        && !lexemes.at(start + 1).capital;
    if lexemes.has(start, Is::PREPOSITION)
        && !lexemes.has(start, Is::DETERMINER)
        && !adjective
        && !name
    {
        return end..end;
    }
    let cut = (start + 1..end).find(|i| {
        lexemes.is_any(*i, words!["(", "―", "—", "who", "which"]) && lexemes.word(*i) != "WHO"
            || lexemes.is(*i, ",") && !(lexemes.at(i - 1).capital && lexemes.at(i + 1).capital)
    });
    let mut stop = cut.unwrap_or(end);
    while stop > start
        && (!lexemes.is_word(stop - 1) && lexemes.at(stop - 1).shape != Shape::Possessive
            || lexemes.has(stop - 1, Is::ADVERB))
    {
        stop -= 1;
    }
    start..stop.max(start)
}

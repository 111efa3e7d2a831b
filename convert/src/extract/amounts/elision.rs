//! Numbers that leave their currency to a figure beside them: "from 480,000 euros in May to barely 90,000".

use std::ops::Range;

use copydesk_model::{Amount, Decimal, Unit};

use super::class::{Is, Of};
use super::lexemes::{Lexemes, listed, words};
use super::numeral::Numeral;
use super::unit::{Measured, measured};
use super::{Mention, Spelling, ends_sentence};

mod gaps;

/// How many lexemes may stand between a figure and a later one that leaves its currency out.
const REACH: usize = 20;

/// How far before a figure a count may stand that a later number is like.
const RIVAL: usize = 8;

/// How many lexemes behind a number its own phrase may have.
const PHRASE: usize = 5;

/// A number that leaves its currency to one behind it: "from 35 billion to 85 billion kroner".
pub(super) fn before(lexemes: &Lexemes<'_>, number: &Numeral) -> Option<Mention> {
    let lead = lead(lexemes, number.first)?;
    let year = number.small_whole(lexemes).is_some_and(|year| (1900..2100).contains(&year));
    if year || !lexemes.is(lead, "from") || !lexemes.is(number.end, "to") {
        return None;
    }
    let second = measured(lexemes, number.end + 1).filter(|second| !second.prefixed)?;
    let Unit::Currency(_) = second.unit.unit else { return None };
    let small = number.magnitude() == 0 && !number.has_separator(lexemes);
    let number = if small { number.with_magnitude_of(&second.number) } else { *number };
    let value = number.value(lexemes, second.unit.shift)?;
    second
        .number
        .is_large_form(lexemes)
        .then(|| mention(&number, Amount::new(value, second.unit.unit)))
}

/// A number that leaves its currency to a like figure before it.
pub(super) fn behind(
    lexemes: &Lexemes<'_>,
    mentions: &[Mention],
    number: &Numeral,
) -> Option<Mention> {
    // "85 billion kroner ($8 billion), up from 35 billion"
    let aside = |m: &Mention| m.first > 0 && lexemes.is(m.first - 1, "(");
    let is_money = |m: &&Mention| matches!(m.amount.unit(), Unit::Currency(_)) && !aside(m);
    let before = mentions.iter().rev().take(3).find(is_money)?;
    let near = number.first.checked_sub(before.end)? <= REACH;
    let large = number.is_large_form(lexemes);
    let plain = large || !is_year(lexemes, number) && number.is_digits();
    let hundredths = lexemes.of(before.end - 1, Of::HUNDREDTHS) || lexemes.is(before.end - 1, "p");
    let alike = before.large == large && plain && !hundredths;
    if !near || !alike || is_count(lexemes, number.end) {
        return None;
    }
    let lead = lead(lexemes, number.first)?;
    // "to £16 an hour from 14.50"
    let beside = lexemes.is(lead, "from")
        && number.first - before.end <= 4
        && number.small_whole(lexemes).is_none()
        && !number.has_separator(lexemes)
        && !is_described(lexemes, number.end);
    let introduced =
        (large || beside) && before.first > 0 && introduces(lexemes, before.first - 1, lead);
    let own = || !is_second_clause(lexemes, before.end..lead, large);
    let free = || is_another(lexemes, lead) && !is_more(lexemes, before, lead, number);
    let joined = || {
        contrasts(lexemes, lead, large) && own() && !free()
            || is_parallel(lexemes, before, lead, number) && !is_subject(lexemes, number.end)
            || large && gaps::leaves_out(lexemes, before, lead, number)
    };
    if !introduced && (is_described(lexemes, number.end) || !joined()) {
        return None;
    }
    let small = !large;
    // "sold 3 million cars for $40 billion, compared with 2.5 million"
    let rival = |i: usize| !small && !introduced && is_counted(lexemes, mentions, i);
    if (before.end..number.first).any(|i| parts(lexemes, mentions, i, small))
        || (before.first.saturating_sub(RIVAL)..before.first).any(rival)
    {
        return None;
    }
    let amount = Amount::new(number.value(lexemes, 0)?, before.amount.unit());
    Some(Mention { large, ..mention(number, amount) })
}

/// A sum that leaves its magnitude to one of up to ten times as much: "from $4.2 to $4.8 billion".
pub(super) fn inherited(lexemes: &Lexemes<'_>, found: &Measured) -> Option<Mention> {
    let lead = lead(lexemes, found.first)?;
    let number = &found.number;
    let bare = number.magnitude() == 0 && !number.has_separator(lexemes) && found.unit.shift == 0;
    if !bare || !lexemes.is(lead, "from") || !lexemes.is(found.end, "to") {
        return None;
    }
    let second = measured(lexemes, found.end + 1)?;
    let alike = second.unit == found.unit && second.number.magnitude() > 0;
    let value = number.with_magnitude_of(&second.number).value(lexemes, 0)?;
    let high = second.value(lexemes).filter(|_| alike)?;
    // "from $50 to $1 million" says what it says.
    let ten = Decimal::from_parts(10, 0);
    let near = value < high.checked_mul(&ten).ok()? && high < value.checked_mul(&ten).ok()?;
    let amount = Amount::new(value, found.unit.unit);
    near.then_some(Mention { first: found.first, end: found.end, amount, large: true })
}

/// Whether a number can be a year.
fn is_year(lexemes: &Lexemes<'_>, number: &Numeral) -> bool {
    number.small_whole(lexemes).is_some_and(|year| (1000..2200).contains(&year))
}

fn mention(number: &Numeral, amount: Amount) -> Mention {
    Mention { first: number.first, end: number.end, amount, large: true }
}

/// The lexeme before a number, adverbs and bounds aside.
fn lead(lexemes: &Lexemes<'_>, first: usize) -> Option<usize> {
    let mut at = first.checked_sub(1)?;
    let from = at.saturating_sub(4);
    while at > from && lexemes.has(at, Is::ADVERB | Is::BOUND) && !is_contrast(lexemes, at) {
        at -= 1;
    }
    Some(at)
}

/// "from" before the figure and "to" before the number, or the other way round.
fn introduces(lexemes: &Lexemes<'_>, mut figure: usize, number: usize) -> bool {
    while figure > 0 && lexemes.has(figure, Is::ADVERB | Is::BOUND | Is::DETERMINER) {
        figure -= 1;
    }
    let (a, b) = (lexemes.word(figure), lexemes.word(number));
    let pair = |x: &str, y: &str| a.eq_ignore_ascii_case(x) && b.eq_ignore_ascii_case(y);
    pair("from", "to") || pair("to", "from")
}

/// Words before "to" that set a number against another.
const TO: &[Spelling] = listed!(AMOUNTS, "elision/before-to");

/// Words that set a number against another of its kind.
const CONTRASTS: &[Spelling] = words!["against", "versus", "vs"];

/// Whether "another" or "a further" begins here.
fn is_another(lexemes: &Lexemes<'_>, lead: usize) -> bool {
    lexemes.is(lead, "another") || lexemes.are(lead, words!["a", "further"])
}

fn is_contrast(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is_any(i, CONTRASTS) || lexemes.is_any(i, words!["from", "with", "to", "of", "than"])
}

/// Whether what leads a number sets it against the figure before: "up from", "compared with".
fn contrasts(lexemes: &Lexemes<'_>, mut lead: usize, large: bool) -> bool {
    if lexemes.is(lead, "the") && lead > 0 {
        lead -= 1;
    }
    let Some(first) = lead.checked_sub(1) else { return false };
    let from = listed!(AMOUNTS, "elision/before-from");
    let pair = |first: usize, second: usize| match lexemes.word(second) {
        "from" => lexemes.is_any(first, from),
        "with" => lexemes.is(first, "compared"),
        "to" => lexemes.is_any(first, TO),
        "than" => lexemes.is_any(first, words!["rather", "less", "more", "higher", "lower"]),
        "of" => lexemes.is(first, "instead"),
        "which" | "that" => large && lexemes.is(first, "of"),
        _ => false,
    };
    // A small number needs more: "up from 30", not "to play against 30".
    let told = lexemes.is_any(lead, words!["from", "with", "to"]) && !lexemes.is(first, ",");
    let set = lexemes.is_any(lead, CONTRASTS) || is_another(lexemes, lead);
    large && set || (large || told) && pair(first, lead)
}

/// Whether a number has the same word behind it as the figure that it is joined to:
/// "30bn rand on trains and 4bn on roads".
fn is_parallel(lexemes: &Lexemes<'_>, before: &Mention, lead: usize, number: &Numeral) -> bool {
    let large = number.is_large_form(lexemes);
    let joined = lexemes.is_any(lead, words!["and", "or", ",", "but", "then", "plus"]);
    let alike = lexemes.word(before.end).eq_ignore_ascii_case(lexemes.word(number.end));
    let each = words!["per", "a", "each", "for", "on"];
    let links =
        large && lexemes.has(before.end, Is::PREPOSITION) || lexemes.is_any(before.end, each);
    let timed = |i: usize| lexemes.is_any(i, words!["this", "next", "last"]);
    joined && (alike && links || large && timed(before.end) && timed(number.end))
        || large && leads_alike(lexemes, before, lead)
}

/// "grants of 30m euros and loans of 20m": the same preposition before both, in two members.
fn leads_alike(lexemes: &Lexemes<'_>, before: &Mention, lead: usize) -> bool {
    let Some(own) = before.first.checked_sub(1) else { return false };
    let alike = lexemes.word(own).eq_ignore_ascii_case(lexemes.word(lead));
    let near = lead.saturating_sub(4).max(before.end)..lead;
    let leads = lexemes.is_any(lead, words!["of", "to", "at"]);
    let Some(and) = near.clone().find(|i| lexemes.is(*i, "and")).filter(|_| alike && leads) else {
        return false;
    };
    // "revenue of $9m and users of 3m"
    let same = || lexemes.word(own.wrapping_sub(1)) == lexemes.word(lead - 1);
    and + 1 == lead || same() || near.into_iter().any(|i| lexemes.has(i, Is::MEASURE))
}

/// Whether "another" before a number is more of the money, not "left another 3m without power".
fn is_more(lexemes: &Lexemes<'_>, before: &Mention, lead: usize, number: &Numeral) -> bool {
    let Some(word) = lead.checked_sub(1) else { return false };
    let joined = lexemes.is_any(word, words!["and", ",", "plus", "with", "then", "or"]);
    let verb = |i: usize| before.first > 0 && lexemes.word(i) == lexemes.word(before.first - 1);
    (joined || verb(word)) && !is_subject(lexemes, number.end)
}

/// Whether a verb follows whose subject the number and its phrase are: "3 million in Syria fled".
fn is_subject(lexemes: &Lexemes<'_>, end: usize) -> bool {
    let mut at = end;
    let stops = |i: usize| {
        !lexemes.is_word(i)
            || lexemes.has(i, Is::RELATIVE)
            || lexemes.has(i, Is::CONJUNCTION) && i > end
    };
    while at < end + PHRASE && !stops(at) {
        let past = lexemes.of(at, Of::PAST_FORMS) && !lexemes.is(at, "spent");
        if lexemes.has(at, Is::AUXILIARY | Is::MODAL) || past && at > end {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether another subject, which counts no money, has the number in its clause:
/// "$40 for players and its wins are up from 30".
fn is_second_clause(lexemes: &Lexemes<'_>, between: Range<usize>, large: bool) -> bool {
    let verb = |i: usize| {
        lexemes.has(i, Is::AUXILIARY | Is::MODAL | Is::VERB) || lexemes.of(i, Of::PAST_FORMS)
    };
    if !large && between.clone().any(|i| lexemes.has(i, Is::RELATIVE)) {
        return true;
    }
    let joins = |i: &usize| lexemes.is_any(*i, words!["and", "but", "while", "as"]);
    let Some(and) = between.clone().find(joins).filter(|and| !verb(and + 1)) else { return false };
    let clause = || and + 1..between.end;
    clause().any(verb) && !clause().any(|i| lexemes.has(i, Is::MEASURE))
}

/// Whether a lexeme between a figure and a number keeps them apart: the end of a sentence, a count of something.
fn parts(lexemes: &Lexemes<'_>, mentions: &[Mention], i: usize, small: bool) -> bool {
    if lexemes.is(i, ";") || ends_sentence(lexemes, i) {
        return true;
    }
    let large = |number: Numeral| number.is_large_form(lexemes);
    let count = || small || Numeral::at(lexemes, i).is_some_and(large);
    let known = || mentions.iter().rev().take(3).any(|m| (m.first..m.end).contains(&i));
    (lexemes.is_number(i) || lexemes.has(i, Is::NUMERAL)) && count() && !known()
}

/// Whether a large number here counts things.
fn is_counted(lexemes: &Lexemes<'_>, mentions: &[Mention], i: usize) -> bool {
    let number = || Numeral::at(lexemes, i).filter(|n| n.is_large_form(lexemes));
    let known = || mentions.iter().rev().take(3).any(|m| (m.first..m.end).contains(&i));
    lexemes.is_number(i) && number().is_some_and(|n| is_count(lexemes, n.end)) && !known()
}

/// What no noun is that a number could count.
const FUNCTION: u64 = Is::PREPOSITION
    | Is::CONJUNCTION
    | Is::SHIFT
    | Is::DETERMINER
    | Is::ADVERB
    | Is::AUXILIARY
    | Is::PRONOUN;

/// Whether a word stands here that may be what a number counts, or belong to it: "4 million hungry people".
fn is_described(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let told = FUNCTION | Is::MODAL | Is::TIME_UNIT | Is::MONTH | Is::DEICTIC | Is::DATE_HEAD;
    let done =
        lexemes.ends(i, "ed") || lexemes.is_any(i, words!["spent", "per", "each", "earlier"]);
    lexemes.is_word(i) && !lexemes.has(i, told) && !done || lexemes.is_dash(i) && lexemes.glued(i)
}

/// Whether a plural noun follows, so that the number counts things.
fn is_count(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let word = lexemes.word(i);
    lexemes.is_word(i)
        && !lexemes.has(i, FUNCTION)
        && (word.ends_with('s') || lexemes.at(i).capital() || is_people(word))
}

fn is_people(word: &str) -> bool {
    matches!(word, "people" | "men" | "women" | "children" | "troops" | "square" | "miles")
}

//! Counts of time from another day: "three months ago", "in two years", "two weeks before Christmas".

use copydesk_model::Date;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::lexicon::Spelling;
use super::scan::Dated;
use super::when::{Unit, When};
use super::{days, feasts, relative, weekdays, years};

/// A count: "two", "3", "a", "a few", "a couple of". The lexeme behind it.
pub(super) fn count(lexemes: &Lexemes<'_>, i: usize) -> Option<(u32, usize)> {
    if lexemes.is_number(i) {
        let value: u32 = lexemes.word(i).parse().ok().filter(|n| *n < 10_000)?;
        return Some((value, i + 1));
    }
    let article = usize::from(lexemes.is_any(i, words!["a", "an"]));
    if lexemes.is(i + article, "few") {
        return Some((3, i + article + 1));
    }
    if lexemes.are(i + article, words!["couple", "of"]) {
        return Some((2, i + article + 2));
    }
    if article == 1 {
        return Some((1, i + 1));
    }
    let entry = lexemes.entry(i);
    if entry.classes & Is::TENS != 0 {
        let at = i + 1 + usize::from(lexemes.is_hyphen(i + 1));
        let ones = lexemes.entry(at);
        if ones.classes & Is::SMALL != 0 && ones.value < 10 {
            return Some((u32::from(entry.value + ones.value), at + 1));
        }
    }
    (entry.classes & (Is::SMALL | Is::TENS) != 0).then_some((entry.value.into(), i + 1))
}

/// The count that ends before a lexeme, and its first lexeme.
pub(super) fn count_before(lexemes: &Lexemes<'_>, i: usize, after: usize) -> Option<(u32, usize)> {
    let mut unit = i;
    if unit > 0 && lexemes.is_hyphen(unit - 1) {
        unit -= 1;
    }
    (1..=3)
        .rev()
        .filter_map(|back| unit.checked_sub(back))
        .filter(|from| *from >= after)
        .filter_map(|from| {
            count(lexemes, from).filter(|(_, end)| *end == unit).map(|(n, _)| (n, from))
        })
        .next()
}

/// The most units of time that count together: "a year, two months, a week and a day".
const MOST_COUNTS: usize = 4;

/// "three months ago", "in two years", "a month and six days ago", "two weeks before Christmas".
pub(super) fn counted(
    lexemes: &Lexemes<'_>,
    first: usize,
    first_count: u32,
    first_unit: Unit,
    mut end: usize,
    after: usize,
) -> Option<Dated> {
    let mut counts = [(first_count, first_unit); MOST_COUNTS];
    let mut len = 1;
    while let Some(slot) = counts.get_mut(len) {
        let at = end + usize::from(lexemes.is_any(end, words!["and", ","]));
        let Some((number, unit_at)) = count(lexemes, at) else { break };
        let Some(unit) = relative::time_unit(lexemes, unit_at) else { break };
        *slot = (number, unit);
        (end, len) = (unit_at + 1, len + 1);
    }
    let counts = counts.get(..len).unwrap_or_default();
    let in_front = first.checked_sub(1).filter(|b| *b >= after);
    let led = |words: &[Spelling]| in_front.is_some_and(|b| lexemes.is_any(b, words));
    if let Some(when) = by_direction(lexemes, end, counts) {
        return Some(Dated::new(first, end + 1, when));
    }
    if lexemes.is_any(end, words!["from", "after", "before", "since"]) {
        if let Some(dated) = from_other(lexemes, first, counts, end) {
            return Some(dated);
        }
        // "two days after the storm": a day that is not told here.
        let part = in_front.is_some_and(|b| lexemes.has(b, Is::ORDINAL | Is::SHIFT));
        let told = lexemes.is_any(end, words!["after", "before"])
            && !part
            && (lexemes.has(end + 1, Is::DETERMINER) || lexemes.at(end + 1).capital());
        if told {
            return Some(Dated::new(first, end, When::Unknown));
        }
    }
    if lexemes.is_any(end, words!["starting", "beginning", ","])
        && let Some(dated) = lasting(lexemes, first, first_count, first_unit, end)
    {
        return Some(dated);
    }
    if led(words!["in"])
        && counts.len() == 1
        && !lexemes.is_any(end, words!["of", "or"])
        && !lexemes.glued(end + 1)
    {
        let span = lexemes.is_any(end, words!["that", "since"]);
        let possessive = lexemes.is_any(end, words!["'s", "’s", "'", "’"]);
        // "in 25 years" behind "first time", "lowest" counts backwards and is no date.
        let backwards = (first.saturating_sub(8)..first)
            .any(|i| lexemes.is_any(i, listed!(DATES, "counted/looking-back")));
        if !span && !backwards {
            return Some(Dated::new(
                first - 1,
                end + 2 * usize::from(possessive && lexemes.is(end + 1, "time")),
                When::Ago(counts.to_vec(), 1),
            ));
        }
    }
    if lexemes.are(end, words!["in", "the", "future"]) {
        return Some(Dated::new(first, end + 3, When::Stretch(first_count, first_unit, 1)));
    }
    None
}

/// What the word behind a count of time makes of it: "ago", "later".
fn by_direction(lexemes: &Lexemes<'_>, at: usize, counts: &[(u32, Unit)]) -> Option<When> {
    if lexemes.is(at, "ago") {
        return Some(When::Ago(counts.to_vec(), -1));
    }
    if lexemes.is_any(at, words!["away", "hence"]) {
        return Some(When::Ago(counts.to_vec(), 1));
    }
    if lexemes.is(at, "later") {
        return Some(When::Later(counts.to_vec(), 1));
    }
    lexemes.is(at, "earlier").then(|| When::Later(counts.to_vec(), -1))
}

/// "two weeks from Friday", "three months after Easter", "a week from now".
fn from_other(
    lexemes: &Lexemes<'_>,
    first: usize,
    counts: &[(u32, Unit)],
    end: usize,
) -> Option<Dated> {
    let sign = if lexemes.is(end, "before") { -1 } else { 1 };
    if lexemes.is_any(end + 1, words!["now", "today"]) {
        return Some(Dated::new(first, end + 2, When::Ago(counts.to_vec(), sign)));
    }
    let base = base_at(lexemes, end + 1)?;
    let when = When::From(counts.to_vec(), sign, Box::new(base.when));
    Some(Dated::new(first, base.end, when))
}

/// "five days starting from next Friday".
fn lasting(
    lexemes: &Lexemes<'_>,
    first: usize,
    count: u32,
    unit: Unit,
    end: usize,
) -> Option<Dated> {
    let from = end + 1 + usize::from(lexemes.is_any(end + 1, words!["from", "on"]));
    if lexemes.is(end, ",") && !lexemes.is(end + 1, "from") {
        return None;
    }
    let base = base_at(lexemes, from)?;
    Some(Dated::new(first, base.end, When::Lasting(count, unit, Box::new(base.when))))
}

/// The date that another counts from.
fn base_at(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    if lexemes.has(i, Is::DEICTIC) {
        return relative::deictic(lexemes, i);
    }
    feasts::feast(lexemes, i)
        .or_else(|| days::month_first(lexemes, i))
        .or_else(|| super::numeric::at(lexemes, i, super::Reading::News))
        .or_else(|| relative::shifted(lexemes, i).filter(|d| !matches!(d.when, When::Stretch(..))))
        .or_else(|| lexemes.has(i, Is::WEEKDAY).then(|| weekdays::weekday(lexemes, i)).flatten())
        .or_else(|| {
            let (year, end) = years::year(lexemes, i)?;
            Some(Dated::new(i, end, When::Fixed(Date::of_year(year)?.into())))
        })
}

//! Joins dates that stand beside each other: "from 2000 to 2013", "2017 Q1".

use copydesk_model::{Date, DateSpan};

use super::super::amounts::lexemes::{Lexemes, words};
use super::scan::Dated;
use super::when::{Unit, When};

/// Adds a date, joined to the one before it where the two are one interval.
pub(super) fn push(lexemes: &Lexemes<'_>, found: &mut Vec<Dated>, next: Dated) {
    let next = eve(lexemes, found, next);
    if let Some(before) = found.last()
        && let Some(joined) =
            year_first(lexemes, before, &next).or_else(|| interval(lexemes, before, &next))
    {
        found.pop();
        found.push(joined);
        return;
    }
    // "three weeks away, on May 4": the day itself.
    let again = found.pop_if(|before| is_said_again(lexemes, before, &next));
    let first = again.map_or(next.first, |before| before.first);
    found.push(Dated { first, ..next });
}

/// Whether a date only says again, and more closely, how far off the one before it is.
fn is_said_again(lexemes: &Lexemes<'_>, before: &Dated, next: &Dated) -> bool {
    matches!(before.when, When::Ago(..))
        && matches!(next.when, When::MonthDay(_) | When::Weekday(_) | When::Fixed(_))
        && lexemes.are(before.end, words![",", "on"])
        && next.first == before.end + 2
}

/// "the eve of June 4", "the eve of Labor Day": the day before.
fn eve(lexemes: &Lexemes<'_>, found: &[Dated], next: Dated) -> Dated {
    let day = matches!(next.when, When::MonthDay(_) | When::Feast(..) | When::Weekday(_));
    let Some(eve) = next.first.checked_sub(2).filter(|eve| {
        day && lexemes.are(*eve, words!["eve", "of"]) && found.last().is_none_or(|d| d.end <= *eve)
    }) else {
        return next;
    };
    let first = eve - usize::from(eve > 0 && lexemes.is(eve - 1, "the"));
    let when = When::From(vec![(1, Unit::Day)], -1, Box::new(next.when));
    Dated { first, end: next.end, when }
}

/// "2017 Q1", "2019 H2".
fn year_first(_lexemes: &Lexemes<'_>, before: &Dated, next: &Dated) -> Option<Dated> {
    let When::Fixed(span) = &before.when else { return None };
    let year = span.start()?.year().filter(|_| before.end == next.first)?;
    let (from, to) = match next.when {
        When::Quarter(n, None) => (n * 3 - 2, n * 3),
        When::Half(n, None) => (n * 6 - 5, n * 6),
        _ => return None,
    };
    let span = DateSpan::between(Date::month(year, from)?, Date::month(year, to)?).ok()?;
    Some(Dated::new(before.first, next.end, When::Fixed(span)))
}

fn interval(lexemes: &Lexemes<'_>, before: &Dated, next: &Dated) -> Option<Dated> {
    let gap = next.first.checked_sub(before.end)?;
    if gap != 1 && !(gap == 2 && lexemes.is(before.end + 1, "the")) {
        return None;
    }
    let lead = before.first.checked_sub(1);
    let led = |word: &'static str| lead.is_some_and(|l| lexemes.is(l, word));
    let mark = before.end;
    if lexemes.is(mark, "and")
        && let Some(when) = goes_on(&before.when, &next.when)
    {
        return Some(Dated::new(before.first, next.end, when));
    }
    let dash = lexemes.is_dash(mark) && lexemes.at(mark).spaced() == lexemes.at(mark + 1).spaced();
    let fits = dash
        || lexemes.is_any(mark, words!["through", "until", "till"])
        || lexemes.is(mark, "to")
        || lexemes.is(mark, "and") && led("between")
        || lexemes.is(mark, "or")
            && matches!((&before.when, &next.when), (When::Month(_), When::Month(_)));
    if !fits || !is_end(&before.when) || !is_end(&next.when) {
        return None;
    }
    let first = if led("from") || led("between") { before.first - 1 } else { before.first };
    let when = match (&before.when, &next.when) {
        (When::MonthDay(a), When::MonthDay(b)) => When::MonthDays(*a, *b),
        (a, b) => When::Between(Box::new(a.clone()), Box::new(b.clone())),
    };
    Some(Dated::new(first, next.end, when))
}

/// "2031 and the first two months of 2032": one stretch.
fn goes_on(before: &When, next: &When) -> Option<When> {
    let When::Fixed(span) = before else { return None };
    let year = span.start()?.year().filter(|_| span.to_string().len() == 4)?;
    let fits = match next {
        When::PartOfYear(_, _, other, false) => *other == year + 1,
        _ => false,
    };
    fits.then(|| When::Between(Box::new(before.clone()), Box::new(next.clone())))
}

/// Whether a date can be an end of an interval.
const fn is_end(when: &When) -> bool {
    matches!(when, When::Fixed(_) | When::MonthDay(_) | When::Month(_))
}

//! Joins dates that stand beside each other: "from 2000 to 2013", "2017 Q1".

use copydesk_model::{Date, DateSpan};

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::Reading;
use super::moved::is_from_one_to_another;
use super::scan::Dated;
use super::when::{Unit, When};

/// Adds a date, joined to the one before it where the two are one interval.
pub(super) fn push(lexemes: &Lexemes<'_>, reading: Reading, found: &mut Vec<Dated>, next: Dated) {
    let next = beside(lexemes, found, next);
    if let Some(before) = found.last()
        && let Some(joined) =
            year_first(lexemes, before, &next).or_else(|| interval(lexemes, before, &next))
    {
        found.pop();
        found.push(joined);
        return;
    }
    if reading == Reading::News
        && let Some(series) = series(lexemes, found, &next)
    {
        found.push(series);
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

/// "the eve of June 4", "the day after Labor Day": the day before or behind.
fn beside(lexemes: &Lexemes<'_>, found: &[Dated], next: Dated) -> Dated {
    // "the day after Monday's debate" is another day than the debate's.
    let owns = lexemes.at(next.end).shape() == Shape::Possessive;
    let day = matches!(next.when, When::MonthDay(_) | When::Feast(..) | When::Weekday(_)) && !owns;
    let lead = next.first.checked_sub(2).filter(|lead| {
        day && lexemes.is_any(*lead, words!["eve", "day"])
            && found.last().is_none_or(|d| d.end <= *lead)
    });
    let the = |lead: usize| lead > 0 && lexemes.is(lead - 1, "the");
    let sign = lead.and_then(|lead| {
        let eve = lexemes.are(lead, words!["eve", "of"]);
        let day = lexemes.is(lead, "day") && the(lead);
        if eve || day && lexemes.is(lead + 1, "before") {
            return Some(-1);
        }
        (day && lexemes.is_any(lead + 1, words!["after", "following"])).then_some(1)
    });
    let (Some(lead), Some(sign)) = (lead, sign) else { return next };
    let when = When::From(vec![(1, Unit::Day)], sign, Box::new(next.when));
    Dated { first: lead - usize::from(the(lead)), end: next.end, when }
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
    let through = dash || lexemes.is_any(mark, words!["through", "thru"]);
    let weekdays = matches!((&before.when, &next.when), (When::Weekday(_), When::Weekday(_)));
    if weekdays {
        let from = led("from") && lexemes.is_any(mark, words!["to", "until", "till"]);
        if !(through || from) || is_moved(lexemes, before.first) {
            return None;
        }
        let first = before.first - usize::from(led("from"));
        let when = between(before, next);
        return Some(Dated::new(first, next.end, when));
    }
    let fits = dash
        || lexemes.is_any(mark, words!["through", "until", "till"])
        || lexemes.is(mark, "to")
        || lexemes.is(mark, "and") && led("between")
        || lexemes.is(mark, "or")
            && matches!((&before.when, &next.when), (When::Month(_), When::Month(_)));
    if !fits || !is_end(&before.when) || !is_end(&next.when) {
        return None;
    }
    // "led it from 1990 until 1995, when Roe did": then.
    let then = next.end + usize::from(lexemes.is(next.end, ","));
    let until = lexemes.is_any(mark, words!["to", "until", "till"]);
    if until
        && (lexemes.is(then, "when") || is_from_one_to_another(lexemes, before.first, &before.when))
    {
        return None;
    }
    let first = if led("from") || led("between") { before.first - 1 } else { before.first };
    let when = match (&before.when, &next.when) {
        (When::MonthDay(a), When::MonthDay(b)) => When::MonthDays(*a, *b),
        _ => between(before, next),
    };
    Some(Dated::new(first, next.end, when))
}

fn between(from: &Dated, to: &Dated) -> When {
    When::Between(Box::new(from.when.clone()), Box::new(to.when.clone()))
}

/// How far before an interval the verb stands that moves something from its first day to its last.
const MOVED_REACH: usize = 8;

/// "moved the vote from Monday to Friday": two days, and nothing that lasts.
fn is_moved(lexemes: &Lexemes<'_>, first: usize) -> bool {
    let moves = listed!(DATES, "combine/moving");
    (first.saturating_sub(MOVED_REACH)..first).any(|i| lexemes.is_any(i, moves))
}

/// "in 2008 and 2012", "in 2010, 2011 and 2013", "on Monday and Tuesday": from the first of several of a kind
/// to the last. What is removed from the list is part of it.
fn series(lexemes: &Lexemes<'_>, found: &mut Vec<Dated>, next: &Dated) -> Option<Dated> {
    let last = found.last()?;
    // "2004, 2008, and 2012"
    let comma = usize::from(lexemes.is(last.end, ",") && found.len() > 1);
    let joined = lexemes.is(last.end + comma, "and") && next.first == last.end + comma + 1;
    if !joined || !is_like(&last.when, &next.when) {
        return None;
    }
    let listed = |pair: &[Dated]| match pair {
        [a, b] => lexemes.is(a.end, ",") && b.first == a.end + 1 && is_like(&a.when, &b.when),
        _ => false,
    };
    let more = found.windows(2).rev().take_while(|pair| listed(pair)).count();
    let first = found.len() - 1 - more;
    let led = found.get(first)?.first.checked_sub(1);
    // "in 2008 and 2012 primaries": the last belongs to a noun.
    let free = is_free(lexemes, next.end);
    // "the 2004 and 2012 elections"
    let both = {
        let noun = next.end + usize::from(!lexemes.has(next.end, Is::EVENT_NOUN));
        lexemes.has(noun, Is::EVENT_NOUN)
            && lexemes.ends(noun, "s")
            && led.is_some_and(|lead| lexemes.has(lead, Is::DETERMINER))
    };
    let opened =
        || led.is_some_and(|lead| lexemes.has(lead, Is::PREPOSITION) || !lexemes.is_word(lead));
    if !(both || free && opened()) {
        return None;
    }
    let from = found.get(first)?;
    if !is_in_order(&from.when, &next.when) {
        return None;
    }
    let series = Dated::new(from.first, next.end, between(from, next));
    found.truncate(first);
    Some(series)
}

/// Whether what stands behind a date leaves it alone: "2012 was worse" and "10 were arrested" begin a clause.
pub(super) fn is_free(lexemes: &Lexemes<'_>, end: usize) -> bool {
    let leads = listed!(DATES, "combine/behind-dates");
    !lexemes.is_word(end)
        || lexemes.is_any(end, leads)
        || lexemes.has(end, Is::CONJUNCTION) && !lexemes.is(end, "than")
}

/// Whether the first of two dates of a kind comes first, as far as that can be known.
fn is_in_order(a: &When, b: &When) -> bool {
    match (a, b) {
        (When::Fixed(a), When::Fixed(b)) => {
            a.start().and_then(|d| d.days()) < b.start().and_then(|d| d.days())
        }
        (When::Month(a), When::Month(b)) => a < b,
        (When::MonthDay(a), When::MonthDay(b)) => a < b,
        _ => true,
    }
}

/// Whether two dates are of one kind, so that both can be of one list.
fn is_like(a: &When, b: &When) -> bool {
    match (a, b) {
        (When::Fixed(a), When::Fixed(b)) => a.to_string().len() == b.to_string().len(),
        (When::Weekday(_), When::Weekday(_))
        | (When::Month(_), When::Month(_))
        | (When::MonthDay(_), When::MonthDay(_)) => true,
        _ => false,
    }
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

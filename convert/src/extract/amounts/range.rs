//! Two numbers that are the ends of one figure: "$6 million to $8 million", "17 or 18 percent".

use copydesk_model::Unit;

use super::class::{Is, Of};
use super::lexemes::{Lexemes, listed, words};
use super::numeral::Numeral;
use super::unit::{Measured, Scale, measured};
use super::{Mention, Spelling, amount_between};

/// What is found, perhaps nothing for a number of too many digits, and the lexeme behind it.
type Found = (Option<Mention>, usize);

/// How two numbers are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Join {
    Dash,
    To,
    Or,
    And,
}

/// A range whose first end has its own unit.
pub(super) fn from_measured(lexemes: &Lexemes<'_>, first: &Measured) -> Option<Found> {
    let (join, at) = join_at(lexemes, first.end)?;
    let (number, end) = match measured(lexemes, at) {
        Some(second) if second.unit == first.unit => (second.number, second.end),
        Some(_) => return None,
        None => {
            let number = Numeral::at(lexemes, at).filter(|n| n.is_digits() && first.prefixed)?;
            let clear = join == Join::Dash || number.magnitude() > 0;
            if !clear {
                return None;
            }
            (number, number.end)
        }
    };
    let joined = match join {
        Join::And => says_between(lexemes, first.first),
        Join::To => {
            // "fell by £3m to £41m": a step and where it led
            let by = first.first > 0 && lexemes.is(first.first - 1, "by");
            let step = by && first.prefixed && !are_near(lexemes, &first.number, &number);
            !step && !steps_before(lexemes, first.first) && !is_score(lexemes, first, &number)
        }
        Join::Dash => !is_score(lexemes, first, &number),
        Join::Or => {
            // "either $4bn or $5bn": two figures
            let either = first.first > 0 && lexemes.is(first.first - 1, "either");
            // "$4,000 or $6,000": what is written out is no guess
            let exact = first.prefixed && first.number.has_separator(lexemes);
            // "5%, 10% or 15%": a list
            let listed = first.first > 1
                && lexemes.is(first.first - 1, ",")
                && lexemes.has(first.first - 2, Is::PERCENT);
            let near = !either && !exact && !listed && are_near(lexemes, &first.number, &number);
            near && (first.number.magnitude() == 0 || number.magnitude() > 0)
        }
    };
    joined.then_some(())?;
    between(lexemes, &first.number, first.first, &number, end, first.unit)
}

/// A range whose first end leaves its unit to the second: "2 to 3 percent".
pub(super) fn from_bare(lexemes: &Lexemes<'_>, first: &Numeral) -> Option<Found> {
    let (join, at) = join_at(lexemes, first.end)?;
    let second = measured(lexemes, at).filter(|second| !second.prefixed)?;
    let alike = first.is_digits() == second.number.is_digits()
        || join == Join::And && says_between(lexemes, first.first);
    // "on July 14 to 42 percent": the day of a month
    if first.first > 0 && lexemes.has(first.first - 1, Is::MONTH) {
        return None;
    }
    // "from 2010 to 3,000 dollars": a year
    let year = first.small_whole(lexemes).is_some_and(|year| (1900..2100).contains(&year));
    if year && join == Join::To && second.number.is_large_form(lexemes) {
        return None;
    }
    let change =
        join == Join::To && is_from(lexemes, first.first) && steps_before(lexemes, first.first - 1);
    let joined = join != Join::And || says_between(lexemes, first.first);
    if !alike || !joined || change {
        return None;
    }
    between(lexemes, first, first.first, &second.number, second.end, second.unit)
}

fn join_at(lexemes: &Lexemes<'_>, at: usize) -> Option<(Join, usize)> {
    // "a 10-to-15 percent cut"
    if lexemes.is_hyphen(at) && lexemes.is(at + 1, "to") && lexemes.is_hyphen(at + 2) {
        return Some((Join::To, at + 3));
    }
    let join = match lexemes.word(at) {
        "to" => Join::To,
        "or" => Join::Or,
        "and" => Join::And,
        // "four in 10 — 38 percent": a dash with spaces around it parts two phrases.
        _ if lexemes.is_dash(at)
            && lexemes.at(at).spaced() == lexemes.at(at + 1).spaced()
            && !(lexemes.is(at, "—") && lexemes.at(at).spaced()) =>
        {
            Join::Dash
        }
        _ => return None,
    };
    Some((join, at + 1))
}

/// How far before two shares the words stand that set them against each other.
const CONTEST_REACH: usize = 12;

/// Whether two shares are those of rivals: "trails 37 percent to 43 percent", "a 6-point gap (37%-43%)".
fn is_score(lexemes: &Lexemes<'_>, first: &Measured, number: &Numeral) -> bool {
    let shares = first.unit.unit == Unit::Percent && number.magnitude() == 0;
    let ends = first.number.small_whole(lexemes).zip(number.small_whole(lexemes));
    let Some((low, high)) = ends.filter(|_| shares) else { return false };
    let from = first.first.saturating_sub(CONTEST_REACH);
    let gap = |i: usize| {
        let points = Numeral::at(lexemes, i).filter(|n| n.is_digits()).filter(|n| {
            let behind = n.end + usize::from(lexemes.is_hyphen(n.end));
            lexemes.is_any(behind, words!["point", "points"])
        });
        points.and_then(|n| n.small_whole(lexemes)).is_some_and(|n| n > 0 && n == high - low)
    };
    let near = first.first.saturating_sub(CONTEST_REACH / 2);
    (near..first.first).any(|i| lexemes.of(i, Of::CONTESTS)) || (from..first.first).any(gap)
}

/// Whether two numbers can be guesses of one: "$2 or $3", not "$10 or $100".
fn are_near(lexemes: &Lexemes<'_>, low: &Numeral, high: &Numeral) -> bool {
    // "$2 to $3 billion": the first has the magnitude of the second.
    let own = low.magnitude() > 0;
    let apart = if own { high.magnitude().saturating_sub(low.magnitude()) } else { 0 };
    let times = |whole: i64| whole.saturating_mul(10_i64.saturating_pow(apart.into()));
    let wholes = low.floor(lexemes).zip(high.floor(lexemes).map(times));
    wholes.is_none_or(|(low, high)| high <= low.saturating_mul(4))
}

/// Whether "between" stands before the number, adverbs aside.
fn says_between(lexemes: &Lexemes<'_>, first: usize) -> bool {
    let mut at = first;
    for _ in 0..3 {
        let Some(before) = at.checked_sub(1) else { return false };
        if lexemes.is(before, "between") {
            return true;
        }
        if !lexemes.has(before, Is::ADVERB | Is::BOUND) {
            return false;
        }
        at = before;
    }
    false
}

fn is_from(lexemes: &Lexemes<'_>, first: usize) -> bool {
    // "from the current $7"
    let own = |i: &usize| {
        lexemes.has(*i, Is::DETERMINER | Is::ADVERB)
            || lexemes.is_any(*i, words!["current", "present", "previous", "existing"])
    };
    let lead = (first.saturating_sub(4)..first).rev().find(|i| !own(i));
    lead.is_some_and(|i| lexemes.is(i, "from"))
}

/// Words before "from" that make two ends of what could be one.
const SPANNING: &[Spelling] = listed!(AMOUNTS, "range/spanning");

/// Whether a change stands before the first number, so that it is a step and no end of a range.
fn steps_before(lexemes: &Lexemes<'_>, first: usize) -> bool {
    if is_from(lexemes, first) {
        // "ranging from $5 to $9" is a range; any other "from" is a change.
        return !(first > 1 && lexemes.is_any(first - 2, SPANNING));
    }
    // "cut by 5 to 10 percent": how far, not from where.
    if first > 0 && lexemes.is(first - 1, "by") {
        return false;
    }
    let from = first.saturating_sub(3);
    (from..first).any(|i| lexemes.of(i, Of::STEPS))
}

fn between(
    lexemes: &Lexemes<'_>,
    low: &Numeral,
    first: usize,
    high: &Numeral,
    end: usize,
    unit: Scale,
) -> Option<Found> {
    let plain = low.small_whole(lexemes).is_none_or(|n| n < 1000);
    let inherits = low.magnitude() == 0 && !low.has_separator(lexemes) && plain;
    let top = high.value(lexemes, unit.shift)?;
    let ends =
        |low: &Numeral| amount_between(low.value(lexemes, unit.shift)?, top.clone(), unit.unit);
    let inherited = inherits.then(|| ends(&low.with_magnitude_of(high))).flatten();
    let amount = inherited.or_else(|| ends(low))?;
    let large = high.is_large_form(lexemes);
    Some((Some(Mention { first, end, amount, large }), end))
}

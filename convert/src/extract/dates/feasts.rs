//! Named days: "Christmas", "Election Day 2016", "Labor Day weekend".

use std::slice;

use super::super::amounts::lexemes::{Lexemes, words};
use super::super::lexicon::{Feast, NamedDay};
use super::scan::Dated;
use super::when::{Unit, When};
use super::{relative, years};

/// "Christmas", "Election Day 2016", "Labor Day weekend".
pub(super) fn feast(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    for named in NamedDay::beginning(lexemes.at(i).head) {
        let Some(end) = feast_end(lexemes, i, named) else { continue };
        let feast = named.feast;
        if lexemes.is(end, "weekend")
            && let Some(when) = long_weekend(feast)
        {
            return Some(Dated::new(i, end + 1, when));
        }
        let of = usize::from(lexemes.is(end, "of"));
        if let Some((shift, end)) = relative::shifted_unit(lexemes, end + of, 5)
            && let Feast::Fixed { month, day } = feast
        {
            return Some(Dated::new(i, end, When::MonthDayOfYear((month, day), shift)));
        }
        let (year, end) = match years::year_behind(lexemes, end) {
            Some((year, end)) => (Some(year), end),
            None => (None, end),
        };
        return Some(Dated::new(i, end, When::Feast(feast, year)));
    }
    None
}

/// "Labor Day weekend": the days off around a feast that has a weekday of its own.
fn long_weekend(feast: Feast) -> Option<When> {
    let day = || Box::new(When::Feast(feast, None));
    let other = |days: u32, sign: i8| Box::new(When::From(vec![(days, Unit::Day)], sign, day()));
    Some(match feast {
        Feast::Nth { weekday: 1, after: 0, .. } => When::Between(other(2, -1), day()),
        Feast::Nth { weekday: 4, after: 0, .. } => When::Between(day(), other(3, 1)),
        _ => return None,
    })
}

fn feast_end(lexemes: &Lexemes<'_>, i: usize, named: &NamedDay) -> Option<usize> {
    let (first, others) = named.words().split_first_chunk::<1>()?;
    let mut at = i + 1;
    for word in others {
        at += usize::from(lexemes.is_any(at, words!["'s", "’s", "'", "’", "."]));
        if !lexemes.are(at, slice::from_ref(word)) {
            return None;
        }
        at += 1;
    }
    if !lexemes.are(i, first) {
        return None;
    }
    // "Diwali Roe", "Mothers day-care"
    let single = named.words().len() == 1;
    let name = single && lexemes.is_word(at) && lexemes.at(at).capital();
    let joined = lexemes.is_hyphen(at) && lexemes.glued(at) && lexemes.glued(at + 1);
    // "a Christmas party"
    let party = lexemes.is_any(at, words!["party", "parties"]);
    if party || name && !lexemes.is_any(i, words!["easter", "christmas", "thanksgiving"]) || joined
    {
        return None;
    }
    let capital = named.words().len() > 1 || lexemes.at(i).capital() || lexemes.word(i).len() > 8;
    // "Easter eggs" and "Christmas trees" are no days, but say when; a name behind is another matter.
    (capital || lexemes.is(i, "easter") || lexemes.is(i, "christmas")).then_some(at)
}

//! Dates in digits: "2025-06-23", "06/23/2025", "23.6.2025", "6/2025".

use copydesk_model::Date;

use super::super::amounts::lexemes::{Lexemes, words};
use super::scan::Dated;
use super::when::When;
use super::{Reading, days};

/// The date in digits that begins with this number.
pub(super) fn at(lexemes: &Lexemes<'_>, i: usize, reading: Reading) -> Option<Dated> {
    if i > 0 && lexemes.glued(i) && is_code_mark(lexemes, i - 1) {
        return None;
    }
    eight_digits(lexemes, i)
        .or_else(|| three(lexemes, i))
        .or_else(|| named_month(lexemes, i))
        .or_else(|| match reading {
            Reading::News => nine_eleven(lexemes, i),
            Reading::Diary => two(lexemes, i),
        })
}

/// "9/11": the day of 2001 that has it as its name.
fn nine_eleven(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let digits = lexemes.are(i, words!["9", "/", "11"])
        && lexemes.glued(i + 1)
        && lexemes.glued(i + 2)
        && !(lexemes.glued(i + 3) && lexemes.is(i + 3, "/"));
    let led = i > 0 && lexemes.is_any(i - 1, words!["on", "since", "before", "after"]);
    let attack = lexemes.is_any(i + 3, days::ATTACK);
    (digits && (led || attack)).then(|| Some(Dated::new(i, i + 3, day(2001, 9, 11)?)))?
}

/// Whether a mark glues a number to something before it, as in "133-03-03-2020".
fn is_code_mark(lexemes: &Lexemes<'_>, mark: usize) -> bool {
    let joins = lexemes.is_any(mark, words!["-", "/", ".", ":", "+"]);
    joins && mark > 0 && lexemes.glued(mark) && lexemes.is_number(mark - 1) || lexemes.is_word(mark)
}

fn day(year: i16, month: u8, day: u8) -> Option<When> {
    Date::day(year, month, day).map(|d| When::Fixed(d.into()))
}

fn number(lexemes: &Lexemes<'_>, i: usize) -> Option<i16> {
    lexemes.word(i).parse().ok().filter(|_| lexemes.is_number(i) && lexemes.word(i).len() <= 4)
}

/// "20251016".
fn eight_digits(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let digits = lexemes.word(i);
    if digits.len() != 8
        || !digits.bytes().all(|b| b.is_ascii_digit())
        || lexemes.glued(i + 1) && lexemes.is_word(i + 1)
    {
        return None;
    }
    let part = |range| digits.get(range).and_then(|s: &str| s.parse::<i16>().ok());
    let (year, month, of_month) = (part(0..4)?, part(4..6)?, part(6..8)?);
    let fits = (1900..2100).contains(&year);
    let when =
        day(year, u8::try_from(month).ok()?, u8::try_from(of_month).ok()?).filter(|_| fits)?;
    Some(Dated::new(i, i + 1, when))
}

/// The separator behind a number: the same must stand before the third.
fn separator(lexemes: &Lexemes<'_>, i: usize) -> Option<&'static str> {
    if !lexemes.glued(i) || !lexemes.glued(i + 1) {
        return None;
    }
    ["-", "/", "."].into_iter().find(|s| lexemes.is(i, s))
}

fn three(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let (a, b, c, end) = spaced(lexemes, i).or_else(|| separated(lexemes, i))?;
    let joined =
        lexemes.glued(end) && lexemes.is_number(end + 1) && lexemes.is_any(end, words!["/", "."]);
    if joined {
        return None;
    }
    let narrow = |n: i16| u8::try_from(n).ok();
    let when = if lexemes.word(i).len() == 4 {
        day(a, narrow(b)?, narrow(c)?)
    } else {
        let year = match lexemes.word(end - 1).len() {
            4 => c,
            2 if c < 40 => 2000 + c,
            2 => 1900 + c,
            _ => return None,
        };
        day(year, narrow(a)?, narrow(b)?).or_else(|| day(year, narrow(b)?, narrow(a)?))
    }?;
    Some(Dated::new(i, end, when))
}

fn separated(lexemes: &Lexemes<'_>, i: usize) -> Option<(i16, i16, i16, usize)> {
    let mark = separator(lexemes, i + 1)?;
    // "10.11.2016" is cut as "10.11", ".", "2016" at times; those are no dates of English news.
    if separator(lexemes, i + 3)? != mark {
        return None;
    }
    Some((number(lexemes, i)?, number(lexemes, i + 2)?, number(lexemes, i + 4)?, i + 5))
}

/// "2016 10 16".
fn spaced(lexemes: &Lexemes<'_>, i: usize) -> Option<(i16, i16, i16, usize)> {
    let year = lexemes.word(i).len() == 4
        && lexemes.word(i + 1).len() == 2
        && lexemes.word(i + 2).len() == 2;
    let all = year && lexemes.is_number(i + 1) && lexemes.is_number(i + 2);
    all.then(|| {
        Some((number(lexemes, i)?, number(lexemes, i + 1)?, number(lexemes, i + 2)?, i + 3))
    })?
}

/// "23/Sep/2020", "2020/Sep/23", "2019-aug-1".
fn named_month(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let mark = separator(lexemes, i + 1)?;
    let (month, after) = days::month(lexemes, i + 2).filter(|(_, after)| *after == i + 3)?;
    if separator(lexemes, after)? != mark {
        return None;
    }
    let (a, c) = (number(lexemes, i)?, number(lexemes, i + 4)?);
    let (year, of_month) = if a > 31 { (a, c) } else { (c, a) };
    Some(Dated::new(i, i + 5, day(year, month, u8::try_from(of_month).ok()?)?))
}

/// "4/22", "3/2015", "11-2016", "2016 / 11", "2015.3".
fn two(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    if let Some((year, month)) = lexemes.word(i).split_once('.') {
        let whole = year.len() == 4 && month.len() <= 2;
        let date = Date::month(year.parse().ok()?, month.parse().ok()?).filter(|_| whole)?;
        let plain = (1900..2100).contains(&date.year()?);
        return plain.then(|| Dated::new(i, i + 1, When::Fixed(date.into())));
    }
    let mark = ["-", "/"].into_iter().find(|s| lexemes.is(i + 1, s))?;
    let (a, c) = (number(lexemes, i)?, number(lexemes, i + 2)?);
    let (wide_a, wide_c) = (lexemes.word(i).len() == 4, lexemes.word(i + 2).len() == 4);
    let end = i + 3;
    if lexemes.is(end, mark) && lexemes.is_number(end + 1) && lexemes.glued(end) {
        return None;
    }
    let glued = lexemes.glued(i + 1) && lexemes.glued(i + 2);
    let narrow = |n: i16| u8::try_from(n).ok();
    let fits = |year: i16| (1900..2100).contains(&year);
    if wide_a && !wide_c && fits(a) {
        return Some(Dated::new(i, end, When::Fixed(Date::month(a, narrow(c)?)?.into())));
    }
    if wide_c && !wide_a && fits(c) {
        return Some(Dated::new(i, end, When::Fixed(Date::month(c, narrow(a)?)?.into())));
    }
    if wide_a || wide_c || !glued || lexemes.word(i + 2).contains('.') {
        return None;
    }
    let pair = |m: i16, d: i16| {
        let (m, d) = (narrow(m)?, narrow(d)?);
        Date::month_day(m, d).map(|_| (m, d))
    };
    let found = pair(a, c).or_else(|| pair(c, a))?;
    if lexemes.is(end, ",")
        && lexemes.glued(end)
        && lexemes.glued(end + 1)
        && let Some(year) = number(lexemes, end + 1).filter(|_| lexemes.word(end + 1).len() == 2)
    {
        return Some(Dated::new(i, end + 2, day(2000 + year, found.0, found.1)?));
    }
    Some(Dated::new(i, end, When::MonthDay(found)))
}

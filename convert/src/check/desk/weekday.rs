//! Weekdays that do not fit their date.

use copydesk_model::{Article, Code, Date, Severity};
use jiff::civil;

use super::calendar::Written;
use super::{Asked, Check, Page, lexicon};

pub(crate) const CODE: Code = Code {
    name: "weekday-mismatch",
    severity: Severity::Warning,
    summary: "a weekday does not fit its date",
    explanation: "“Tuesday, June 23, 2025” was a Monday. Also asked about: “the 23rd of June, a Tuesday”, \
        “Tuesday (June 23)” and “Tuesday 2025-06-23”. A day without a year is the one within six weeks of \
        the publication, if there is one; else the years around it are tried, and the check asks only if the \
        weekday fits none of them. Without a publication date a day without a year is not asked about.\n\nCorrect the weekday or the date.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    for written in page.days() {
        let Some(weekday) = written.weekday else { continue };
        let days = days(page.article, written);
        let Some(nearest) = days.first().filter(|_| !days.contains(&weekday)) else { continue };
        let name = |day: u8| {
            let names = lexicon::WEEKDAYS.get(usize::from(day - 1));
            let name = names.and_then(|names| names.first()).copied().unwrap_or_default();
            let (head, rest) = name.split_at(name.len().min(1));
            head.to_uppercase() + rest
        };
        let words = document.words(written.tokens.clone());
        let message = format!("found {words:?}, expected {}", name(*nearest));
        let help = "correct the weekday or the date";
        asked.about(CODE, document.place(written.tokens.clone()), message, help);
    }
}

/// How many days from the publication a day without a year can be for no other year to be meant.
const NEAR: u32 = 45;

/// The weekdays that a date can have, that of the likeliest year first.
fn days(article: &Article, written: &Written) -> Vec<u8> {
    let of = |year: i16| {
        let (month, day) = (i8::try_from(written.month).ok()?, i8::try_from(written.day).ok()?);
        civil::Date::new(year, month, day).ok()
    };
    let weekday = |day: civil::Date| u8::try_from(day.weekday().to_monday_one_offset()).ok();
    if let Some(year) = written.year {
        // Before 1800 not all the world had one calendar.
        return of(year).filter(|_| year >= 1800).and_then(weekday).into_iter().collect();
    }
    let Some(published) = article.published.and_then(published) else { return Vec::new() };
    let year = published.year();
    let can_be: Vec<_> = [year, year - 1, year + 1].into_iter().filter_map(of).collect();
    let near = |day: &&civil::Date| {
        published.duration_until(**day).as_hours().unsigned_abs() <= u64::from(24 * NEAR)
    };
    match can_be.iter().find(near) {
        Some(near) => weekday(*near).into_iter().collect(),
        None => can_be.into_iter().filter_map(weekday).collect(),
    }
}

fn published(date: Date) -> Option<civil::Date> {
    let (year, month, day) = date.year_month_day()?;
    civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

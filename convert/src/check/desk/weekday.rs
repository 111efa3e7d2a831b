//! Weekdays that do not fit their date.

use copydesk_model::{Article, Code, Severity};
use jiff::civil;

use super::calendar::Written;
use super::{Asked, Check, Page, calendar, lexicon};

pub(crate) const CODE: Code = Code {
    name: "weekday-mismatch",
    severity: Severity::Warning,
    summary: "a weekday does not fit its date",
    explanation: "“Tuesday, June 23, 2025” was a Monday. Without a year in the text, the years around the \
        publication date are tried, and the check asks only if the weekday fits none of them; without a \
        publication date it does not ask.\n\nCorrect the weekday or the date.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    for written in calendar::days(document) {
        let Some(weekday) = written.weekday else { continue };
        let days = days(page.article, &written);
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
        asked.about(CODE, document.place(written.tokens), message, help);
    }
}

/// The weekdays that a date can have, that of the likeliest year first.
fn days(article: &Article, written: &Written) -> Vec<u8> {
    let of = |year: i16| {
        let day = civil::Date::new(
            year,
            i8::try_from(written.month).ok()?,
            i8::try_from(written.day).ok()?,
        );
        day.ok().and_then(|day| u8::try_from(day.weekday().to_monday_one_offset()).ok())
    };
    match (written.year, article.published.and_then(|date| date.year())) {
        // Before 1800 not all the world had one calendar.
        (Some(year), _) => of(year).filter(|_| year >= 1800).into_iter().collect(),
        (None, Some(year)) => [year, year - 1, year + 1].into_iter().filter_map(of).collect(),
        (None, None) => Vec::new(),
    }
}

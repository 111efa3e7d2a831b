//! Days that no calendar has: 30 February.

use copydesk_model::{Code, Severity};

use super::{Asked, Check, Page};

pub(crate) const CODE: Code = Code {
    name: "impossible-date",
    severity: Severity::Warning,
    summary: "a date is not in the calendar",
    explanation: "April has 30 days, and February 29 only in leap years. Asked about the days of the text \
        (“June 31”, “31st of June”, “June 29–31”, “2025-06-31”); dates in fields such as `published` are \
        checked on reading.\n\nCorrect the day or the month.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    for written in page.days() {
        let most = days_of(written.month, written.year);
        if written.day > most {
            let message = format!(
                "found {:?}, expected a day up to {most}",
                document.words(written.tokens.clone())
            );
            asked.about(
                CODE,
                document.place(written.tokens.clone()),
                message,
                "correct the day or the month",
            );
        }
    }
}

/// How many days a month has; February 29 where the year is not known.
const fn days_of(month: u8, year: Option<i16>) -> u8 {
    match month {
        2 => match year {
            Some(year) if !(year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) => 28,
            _ => 29,
        },
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

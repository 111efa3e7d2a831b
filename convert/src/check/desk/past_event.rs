//! Events that are said to come, on a day that has been.

use copydesk_model::{Code, Event, EventStatus, Severity};

use super::{Asked, Check, Page, lexicon};
use crate::place::Words;

pub(crate) const CODE: Code = Code {
    name: "past-event-upcoming",
    severity: Severity::Warning,
    summary: "an event that is said to come lies before the publication",
    explanation: "The article says that something will happen on a day before the day on which the article \
        was published. Text of an earlier version was kept, or one of the dates is wrong. Asked only where \
        the article has a publication date.\n\nCorrect the date, or tell the event as past.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some((published, _)) = page.article.published.and_then(|date| date.days()) else { return };
    for event in &page.article.events {
        let Some(date) = &event.date else { continue };
        let end = date.value.as_ref().and_then(|value| value.end()).and_then(|end| end.days());
        if let Some((_, last)) = end
            && last < published
            && is_to_come(page, event)
        {
            let message = format!(
                "found {:?} for {:?}, expected a day after the publication",
                date.mention.words.as_str(),
                event.trigger.words.as_str()
            );
            let help = "correct the date, or tell the event as past";
            asked.about(CODE, page.words(&date.mention), message, help);
        }
    }
}

/// Whether an event is said to come: by its status, or by the words before it, “will meet”.
fn is_to_come(page: &Page<'_>, event: &Event) -> bool {
    /// How many words before the event may say so.
    const REACH: usize = 3;
    if event.status == EventStatus::Upcoming {
        return true;
    }
    let Some(Words { path, bytes }) = page.words(&event.trigger) else { return false };
    let before = page.article.text_at(&path).and_then(|text| text.get(..bytes.start));
    let mut words = before.unwrap_or_default().split_whitespace().rev().take(REACH);
    words.any(|word| lexicon::WILL.contains(&word))
}

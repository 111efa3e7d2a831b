//! Events that are said to come, on a day that has been.

use copydesk_model::{Code, EventStatus, Severity};

use super::{Asked, Check, Page};

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
        if event.status != EventStatus::Upcoming {
            continue;
        }
        let Some(date) = &event.date else { continue };
        let end = date.value.as_ref().and_then(|value| value.end()).and_then(|end| end.days());
        if let Some((_, last)) = end
            && last < published
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

//! Events that are said to come, on a day that has been.

use copydesk_model::{Anchor, Code, Event, EventStatus, Severity};

use super::{Asked, Check, Page, lexicon};

pub(crate) const CODE: Code = Code {
    name: "past-event-upcoming",
    severity: Severity::Warning,
    summary: "an event that is said to come lies before the publication",
    explanation: "The article says that something will happen on a day before the day on which the article \
        was published: “will meet on”, “is scheduled for”, “is to be held on”. Text of an earlier version was \
        kept, or one of the dates is wrong. Asked only where the article has a publication date, about \
        dates with a day of the month, a month or a year.\n\nCorrect the date, or tell the event as past.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some((published, _)) = page.article.published.and_then(|date| date.days()) else { return };
    for event in &page.article.events {
        let Some(date) = &event.date else { continue };
        let end = date.value.as_ref().and_then(|value| value.end()).and_then(|end| end.days());
        if let Some((_, last)) = end
            && last < published
            && is_written_out(date.mention.words.as_str())
            && is_to_come(page, event, &date.mention)
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

/// Whether a date is a day, month or year, and no weekday or length of time.
fn is_written_out(date: &str) -> bool {
    let spans = |word: &str| lexicon::SPANS.contains(&&*word.to_ascii_lowercase());
    date.contains(|c: char| c.is_ascii_digit()) && !date.split(' ').any(spans)
}

/// Whether an event is said to come: by its status, by the words before it, “will meet”, or by those
/// between it and its date, “is scheduled for”.
fn is_to_come(page: &Page<'_>, event: &Event, date: &Anchor) -> bool {
    if event.status == EventStatus::Upcoming {
        return true;
    }
    let (Some(trigger), Some(date)) = (page.words(&event.trigger), page.words(date)) else {
        return false;
    };
    let Some(text) = page.article.text_at(&trigger.path).filter(|_| date.path == trigger.path)
    else {
        return false;
    };
    let before = text.get(..trigger.bytes.start).unwrap_or_default();
    let between = text.get(trigger.bytes.end..date.bytes.start).unwrap_or_default();
    leads_to_event(before) && !leads_from_thing(between) || leads_to_date(between)
}

/// Whether the words before an event say that it is to come: “will also meet”, “will hold its annual
/// meeting”, and not “will recall the meeting”.
fn leads_to_event(before: &str) -> bool {
    /// How many words before the event may say so.
    const REACH: usize = 4;
    let last: Vec<&str> = before.split_whitespace().rev().take(REACH).collect();
    let Some(n) = last.iter().position(|word| lexicon::WILL.contains(word)) else { return false };
    let adjective = last.get(n).is_some_and(|word| matches!(*word, "upcoming" | "planned"));
    let mut behind = last.get(..n).unwrap_or_default().iter().rev();
    let verb = behind.find(|word| !lexicon::WILL_ALSO.contains(word));
    adjective || verb.is_none_or(|verb| lexicon::HOLDS.contains(verb))
}

/// Whether the words before a date say that it is that of something else: “the plan of June 23”, “the
/// plan adopted on June 23”.
fn leads_from_thing(between: &str) -> bool {
    let mut words = between.split_whitespace().rev();
    let last = words.next().unwrap_or_default();
    let done = words.next().is_some_and(|word| word.ends_with("ed") || word == "held");
    lexicon::OF_DAY.contains(&last) || done
}

/// Whether the words between an event and its date say that it is to come.
fn leads_to_date(between: &str) -> bool {
    /// The most words there.
    const MOST: usize = 10;
    let words: Vec<&str> = between.split_whitespace().collect();
    let is = |pair: &[&str]| match pair {
        [is, ahead] => lexicon::IS.contains(is) && lexicon::AHEAD.contains(ahead),
        _ => false,
    };
    let will = words.iter().any(|word| lexicon::WILL.contains(word));
    let clause = !between.contains([',', ';', '.', ':']);
    clause && words.len() <= MOST && (will || words.windows(2).any(is))
}

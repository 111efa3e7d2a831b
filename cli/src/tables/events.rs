//! The table of events.

use copydesk_convert::model::{Article, Event};

use super::cell::{Cell, Column, Row, day, name, text, whole};
use super::rows::{PATH, START, place};
use crate::vocabulary::word;

pub(super) const COLUMNS: [Column; 15] = [
    text("event"),
    text("kind"),
    text("words"),
    text("name"),
    text("status"),
    text("date"),
    text("date_words"),
    day("first_day"),
    day("last_day"),
    text("place"),
    text("participants"),
    whole("confidence"),
    text("origin"),
    PATH,
    START,
];

pub(super) fn row(event: &Event, article: &Article) -> Row {
    let Event { id, kind, trigger, name: title, status, date, .. } = event;
    let Event { place: venue, participants, confidence, origin, .. } = event;
    let value = date.as_ref().and_then(|date| date.value);
    let days = |date: Option<copydesk_convert::model::Date>| date.and_then(|date| date.days());
    let [path, start] = place(Some(trigger));
    vec![
        Cell::text(Some(id)),
        Cell::Text(word(kind)),
        Cell::words(Some(trigger)),
        Cell::text(title.as_ref()),
        Cell::Text(word(status)),
        Cell::text(value),
        Cell::words(date.as_ref().map(|date| &date.mention)),
        Cell::of_day(days(value.and_then(|value| value.start())).map(|days| days.0)),
        Cell::of_day(days(value.and_then(|value| value.end())).map(|days| days.1)),
        Cell::name(venue.as_ref(), article),
        Cell::texts(participants.iter().filter_map(|one| name(one, article))),
        confidence.map_or(Cell::Empty, |percent| Cell::Whole(percent.percent().into())),
        Cell::Text(word(origin)),
        path,
        start,
    ]
}

//! The table of quotes.

use copydesk_convert::model::{Article, Quote};

use super::cell::{Cell, Column, Row, name, text, whole};
use super::rows::{PATH, START, place};
use crate::vocabulary::word;

pub(super) const COLUMNS: [Column; 13] = [
    text("quote"),
    text("kind"),
    text("words"),
    text("speaker"),
    text("speaker_kind"),
    text("speaker_title"),
    text("other_speakers"),
    text("cue"),
    text("quote_language"),
    whole("confidence"),
    text("origin"),
    PATH,
    START,
];

pub(super) fn row(quote: &Quote, article: &Article) -> Row {
    let Quote { id, kind, segments, speakers, cue, language, confidence, origin } = quote;
    let party = speakers.first().and_then(|speaker| article.party(speaker.party()?));
    let others = speakers.iter().skip(1).filter_map(|other| name(other, article));
    let [path, start] = place(segments.first());
    vec![
        Cell::text(Some(id)),
        Cell::Text(word(kind)),
        Cell::Text(quote.words()),
        Cell::name(speakers.first(), article),
        Cell::text(party.map(|party| word(party.kind))),
        Cell::text(party.and_then(|party| party.title.as_ref())),
        Cell::texts(others),
        Cell::texts(cue.iter().map(|cue| cue.words.to_string())),
        Cell::text(language.as_ref()),
        confidence.map_or(Cell::Empty, |percent| Cell::Whole(percent.percent().into())),
        Cell::Text(word(origin)),
        path,
        start,
    ]
}

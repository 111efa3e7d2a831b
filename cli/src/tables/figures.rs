//! The table of figures.

use copydesk_convert::model::{Article, Figure};

use super::cell::{Cell, Column, Row, number, text, whole};
use super::rows::{PATH, START, place};
use crate::vocabulary::word;

pub(super) const COLUMNS: [Column; 21] = [
    text("figure"),
    text("kind"),
    text("words"),
    number("value"),
    number("high"),
    text("long_value"),
    text("long_high"),
    text("unit"),
    text("bound"),
    text("basis"),
    text("status"),
    text("purpose"),
    text("spender"),
    text("recipient"),
    text("period"),
    text("part_of"),
    text("conversion_of"),
    whole("confidence"),
    text("origin"),
    PATH,
    START,
];

pub(super) fn row(figure: &Figure, article: &Article) -> Row {
    let Figure { id, kind, mention, amount, bound, basis, status, purpose, .. } = figure;
    let Figure { spender, recipient, period, part_of, conversion_of, confidence, origin, .. } =
        figure;
    let [path, start] = place(Some(mention));
    vec![
        Cell::text(Some(id)),
        Cell::Text(word(kind)),
        Cell::words(Some(mention)),
        Cell::number(Some(amount.value())),
        Cell::number(amount.high()),
        Cell::digits(Some(amount.value())),
        Cell::digits(amount.high()),
        Cell::text(Some(amount.unit())),
        Cell::Text(word(bound)),
        Cell::words(basis.as_ref().map(|basis| &basis.mention)),
        Cell::text(status.map(word)),
        Cell::words(purpose.as_ref()),
        Cell::name(spender.as_ref(), article),
        Cell::name(recipient.as_ref(), article),
        Cell::words(period.as_ref()),
        Cell::text(part_of.as_ref()),
        Cell::text(conversion_of.as_ref()),
        confidence.map_or(Cell::Empty, |percent| Cell::Whole(percent.percent().into())),
        Cell::Text(word(origin)),
        path,
        start,
    ]
}

//! Percentages of nothing.

use copydesk_model::{Code, Figure, FigureKind, Severity, Unit};

use super::{Asked, Check, Page, lexicon};
use crate::place::Words;

pub(crate) const CODE: Code = Code {
    name: "percent-of-what",
    severity: Severity::Warning,
    summary: "spending is a percentage, and nothing says of what",
    explanation: "“Members will spend five percent on defense” leaves out what the percentage is of: the \
        GDP, the budget, sales. Asked once in an article, only behind a verb of spending, and only if no percentage in it says what it is \
        of; changes (“rose 5 percent”), votes and rates need no such words.\n\nAdd “of GDP”, “of the \
        budget”, or whatever is meant.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let percent = |unit: Unit| unit == Unit::Percent;
    let shares = || page.article.figures.iter().filter(|f| percent(f.amount.unit()));
    if shares().any(|figure| figure.basis.is_some()) {
        return;
    }
    let spends = |figure: &&Figure| {
        figure.kind == FigureKind::Spending && figure.part_of.is_none() && is_spent(page, figure)
    };
    if let Some(figure) = shares().find(spends) {
        let found = figure.mention.words.as_str();
        let message = format!("found {found:?} without what it is a percentage of");
        let help = "say of what: of the GDP, of the budget";
        asked.about(CODE, page.words(&figure.mention), message, help);
    }
}

/// Whether the words around a share say that it is spent on something: "will spend 5 percent on".
fn is_spent(page: &Page<'_>, figure: &Figure) -> bool {
    let Some(Words { path, bytes }) = page.words(&figure.mention) else { return false };
    let Some(text) = page.article.text_at(&path) else { return false };
    let before = text.get(..bytes.start).unwrap_or_default();
    let verb = before.split_whitespace().rev().find(|word| !lexicon::AMOUNT_LEADS.contains(word));
    let behind = text.get(bytes.end..).unwrap_or_default().split_whitespace().next();
    verb.is_some_and(|verb| lexicon::SPENDS.contains(&verb))
        && behind.is_some_and(|word| lexicon::ON_WHAT.contains(&word))
}

//! Percentages of nothing.

use copydesk_model::{Code, Figure, FigureKind, Severity, Unit};

use super::{Asked, Check, Page, lexicon};
use crate::place::Words;

pub(crate) const CODE: Code = Code {
    name: "percent-of-what",
    severity: Severity::Warning,
    summary: "spending is a percentage, and nothing says of what",
    explanation: "“Members will spend five percent on defense” leaves out what the percentage is of: the \
        GDP, the budget, sales. So do “raise spending to five percent” and “a target of five percent for defense”. Asked once in an article, and only if no percentage in it says what it is \
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
        let kind =
            matches!(figure.kind, FigureKind::Spending | FigureKind::Other | FigureKind::Share);
        kind && figure.part_of.is_none() && is_spent(page, figure)
    };
    if let Some(figure) = shares().find(spends) {
        let found = figure.mention.words.as_str();
        let message = format!("found {found:?} without what it is a percentage of");
        let help = "say of what: of the GDP, of the budget";
        asked.about(CODE, page.words(&figure.mention), message, help);
    }
}

/// Whether the words around a share say that it is spent on something.
fn is_spent(page: &Page<'_>, figure: &Figure) -> bool {
    let Some(Words { path, bytes }) = page.words(&figure.mention) else { return false };
    let Some(text) = page.article.text_at(&path) else { return false };
    let before = text.get(..bytes.start).unwrap_or_default();
    let clause = before.rsplit(['.', ';', ':']).next().unwrap_or_default();
    let mut back = clause.split_whitespace().rev().peekable();
    let mut level = false;
    while let Some(lead) = back.next_if(|word| lexicon::AMOUNT_LEADS.contains(word)) {
        level |= lexicon::LEVELS.contains(&lead);
    }
    let verb = back.next().unwrap_or_default();
    level |= lexicon::LEVELS.contains(&verb);
    let next = text.get(bytes.end..).unwrap_or_default().split_whitespace().next();
    let next = next.unwrap_or_default().trim_end_matches(|c: char| c.is_ascii_punctuation());
    let spent = lexicon::ON_WHAT.contains(&next);
    lexicon::SPENDS.contains(&verb) && spent || level && is_level(clause, next, spent)
}

/// “raise spending to 5 percent”, “a target of 5 percent for defense”.
fn is_level(before: &str, next: &str, spent: bool) -> bool {
    /// How many words before the share the spending may stand.
    const REACH: usize = 8;
    let near = |list: &[&str]| {
        let mut words = before.split_whitespace().rev().take(REACH);
        words.any(|word| list.contains(&&*word.to_ascii_lowercase()))
    };
    let ends =
        !matches!(next, "of" | "above" | "below" | "higher" | "lower" | "more" | "less" | "from");
    ends && (near(lexicon::SPENDING) || spent && near(lexicon::TARGETS))
}

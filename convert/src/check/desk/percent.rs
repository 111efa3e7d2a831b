//! Percentages of nothing.

use copydesk_model::{Code, FigureKind, Severity, Unit};

use super::{Asked, Check, Page};

pub(crate) const CODE: Code = Code {
    name: "percent-of-what",
    severity: Severity::Warning,
    summary: "spending is a percentage, and nothing says of what",
    explanation: "“Members will spend five percent on defense” leaves out what the percentage is of: the \
        GDP, the budget, sales. Asked once in an article, and only if no percentage in it says what it is \
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
    let spent = |kind: FigureKind| kind == FigureKind::Spending;
    if let Some(figure) = shares().find(|figure| spent(figure.kind) && figure.part_of.is_none()) {
        let message =
            format!("found {:?} without what it is a percentage of", figure.mention.words.as_str());
        let help = "say of what: of the GDP, of the budget";
        asked.about(CODE, page.words(&figure.mention), message, help);
    }
}

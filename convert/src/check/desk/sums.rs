//! Parts that do not add up to the whole that is stated.

use copydesk_model::{Bound, Code, Decimal, Figure, Severity};

use super::{Asked, Check, Page, stated};

pub(crate) const CODE: Code = Code {
    name: "parts-exceed-whole",
    severity: Severity::Warning,
    summary: "parts of a sum do not add up to it",
    explanation: "The article says that a sum is made up of others (“€5 million: €3 million for stone and \
        €3 million for sand”, “of the 20 members, 9 are women and 13 are men”), and these add up to more than \
        the sum. So do the answers of a poll to more than 100 percent. Parts that come to less are asked about \
        only where the sum is “made up of” them, because an article need not name all of them; amounts that \
        are “about” or “more than” so much, in different currencies, or off by rounding are not, and people and \
        things only where none can be in two parts (“women” and “men”).\n\nCheck the numbers with the source.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    for whole in page.article.figures.iter().filter(|f| is_exact(f)) {
        let parts: Vec<&Figure> = page.article.parts_of(&whole.id).collect();
        let same = |part: &&Figure| is_exact(part) && part.amount.unit() == whole.amount.unit();
        // Nothing adds up to no parts, not even to a number below zero.
        if !parts.is_empty() && parts.iter().all(same) {
            compare(page, whole, &parts, false, asked);
        }
    }
    let Some(document) = &page.document else { return };
    stated::ask(page, document, asked);
}

/// Asks about parts that come to more than their whole, or to less where they are all of it.
pub(super) fn compare(
    page: &Page<'_>,
    whole: &Figure,
    parts: &[&Figure],
    complete: bool,
    asked: &mut Asked,
) {
    let zero = Decimal::from_parts(0, 0);
    let sum = parts.iter().try_fold(zero, |sum, part| sum.checked_add(part.amount.value()).ok());
    let value = whole.amount.value();
    let wrong = |sum: &Decimal| exceeds(sum, value) || complete && exceeds(value, sum);
    let Some(sum) = sum.filter(wrong) else { return };
    let words: Vec<_> = parts.iter().map(|part| part.mention.words.as_str()).collect();
    let message = format!(
        "found parts of {:?} that add up to {sum} {}: {}",
        whole.mention.words.as_str(),
        whole.amount.unit(),
        words.join(", ")
    );
    asked.about(CODE, page.words(&whole.mention), message, HELP);
}

/// What to do about a sum that is wrong.
pub(super) const HELP: &str = "check the numbers with the source";

pub(super) fn is_exact(figure: &Figure) -> bool {
    figure.bound == Bound::Exact && figure.amount.high().is_none()
}

/// Whether a sum is larger than a whole by more than rounding.
fn exceeds(sum: &Decimal, whole: &Decimal) -> bool {
    let limit = whole.checked_mul(&Decimal::from_parts(102, 2));
    limit.is_ok_and(|limit| *sum > limit)
}

//! Parts that do not add up to the whole that is stated.

use copydesk_model::{Bound, Code, Decimal, Figure, Severity};

use super::{Asked, Check, Page};

pub(crate) const CODE: Code = Code {
    name: "parts-exceed-whole",
    severity: Severity::Warning,
    summary: "parts of a sum do not add up to it",
    explanation: "The article says that a sum is made up of others, and these add up to more than the sum. \
        Parts that come to less are not asked about, because an article need not name all of them; nor are \
        amounts that are “about” or “more than” so much, in different currencies, or off by rounding.\n\nCheck \
        the numbers with the source.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    for whole in page.article.figures.iter().filter(|f| is_exact(f)) {
        let parts: Vec<&Figure> = page.article.parts_of(&whole.id).collect();
        let same = |part: &&Figure| is_exact(part) && part.amount.unit() == whole.amount.unit();
        if parts.is_empty() || !parts.iter().all(same) {
            continue;
        }
        let zero = Decimal::from_parts(0, 0);
        let sum =
            parts.iter().try_fold(zero, |sum, part| sum.checked_add(part.amount.value()).ok());
        let Some(sum) = sum.filter(|sum| exceeds(sum, whole.amount.value())) else { continue };
        let words: Vec<_> = parts.iter().map(|part| part.mention.words.as_str()).collect();
        let message = format!(
            "found parts of {:?} that add up to {sum} {}: {}",
            whole.mention.words.as_str(),
            whole.amount.unit(),
            words.join(", ")
        );
        let help = "check the numbers with the source";
        asked.about(CODE, page.words(&whole.mention), message, help);
    }
}

fn is_exact(figure: &Figure) -> bool {
    figure.bound == Bound::Exact && figure.amount.high().is_none()
}

/// Whether a sum is larger than a whole by more than rounding.
fn exceeds(sum: &Decimal, whole: &Decimal) -> bool {
    let limit = whole.checked_mul(&Decimal::from_parts(102, 2));
    limit.is_ok_and(|limit| *sum > limit)
}

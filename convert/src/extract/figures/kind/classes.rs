//! The kind of amount that the classes of a word tell of.

use copydesk_model::FigureKind;

use super::super::super::amounts::class::{Classes, Is};

/// The kind of a noun's classes, the more telling first.
pub(super) const fn noun_kind(classes: Classes) -> Option<FigureKind> {
    Some(if classes & Is::TAX != 0 {
        FigureKind::Tax
    } else if classes & Is::WAGE != 0 {
        FigureKind::Wage
    } else if classes & Is::DEBT != 0 {
        FigureKind::Debt
    } else if classes & Is::DEAL != 0 {
        FigureKind::Deal
    } else if classes & Is::PENALTY != 0 {
        FigureKind::Penalty
    } else if classes & Is::GIFT != 0 {
        FigureKind::Contribution
    } else if classes & Is::POLL != 0 {
        FigureKind::Poll
    } else if classes & Is::SAVING != 0 {
        FigureKind::Saving
    } else if classes & Is::SPENDING != 0 {
        FigureKind::Spending
    } else if classes & Is::INCOME != 0 {
        FigureKind::Income
    } else if classes & Is::LOSS != 0 {
        FigureKind::Loss
    } else if classes & Is::RATE != 0 {
        FigureKind::Rate
    } else if classes & Is::PRICE != 0 {
        FigureKind::Price
    } else if classes & Is::ASSET != 0 {
        FigureKind::Asset
    } else {
        return None;
    })
}

/// The kind of a verb's classes; `None` for a change, which its subject decides.
pub(super) const fn verb_kind(classes: Classes) -> Option<FigureKind> {
    Some(if classes & Is::FINES != 0 {
        FigureKind::Penalty
    } else if classes & Is::SPENDS != 0 {
        FigureKind::Spending
    } else if classes & Is::GIVES != 0 {
        FigureKind::Contribution
    } else if classes & Is::EARNS != 0 {
        FigureKind::Income
    } else if classes & Is::OWES != 0 {
        FigureKind::Debt
    } else if classes & Is::SAVES != 0 {
        FigureKind::Saving
    } else if classes & Is::HOLDS != 0 {
        FigureKind::Asset
    } else {
        return None;
    })
}

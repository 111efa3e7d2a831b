//! Figures whose fields fit each other, and that are no part of themselves.

use std::collections::HashMap;

use super::Findings;
use crate::{Article, Figure, FigureKind, Id, Unit, codes};

pub(super) fn check(article: &Article, findings: &mut Findings) {
    for (i, figure) in article.figures.iter().enumerate() {
        check_fields(i, figure, findings);
    }
    check_circles(article, "partOf", |figure| figure.part_of.as_ref(), findings);
    check_circles(article, "conversionOf", |figure| figure.conversion_of.as_ref(), findings);
}

fn check_fields(i: usize, figure: &Figure, findings: &mut Findings) {
    let spending = figure.kind == FigureKind::Spending;
    if figure.status.is_some() && !spending {
        findings.add(
            codes::STATUS_WITHOUT_SPENDING,
            format_args!("figures[{i}].status"),
            "found a status of something that is no spending, expected none",
            "leave out `status`, or set `kind` to `spending`",
        );
    }
    if let (Some(_), Unit::Currency(currency)) = (&figure.basis, figure.amount.unit()) {
        findings.add(
            codes::BASIS_OF_MONEY,
            format_args!("figures[{i}].basis"),
            format!("found a basis of an amount in {currency}, expected one of percentages only"),
            "leave out `basis`, or set the unit to `percent`",
        );
    }
    if spending && figure.amount.value().is_negative() {
        findings.add(
            codes::NEGATIVE_SPENDING,
            format_args!("figures[{i}].amount"),
            format!("found spending of {}, expected no negative amount", figure.amount),
            "write a positive amount with the status `cut` for spending that is taken away",
        );
    }
}

/// Reports each circle once, at the first figure of it that the walk meets again.
fn check_circles(
    article: &Article,
    field: &str,
    of: fn(&Figure) -> Option<&Id>,
    findings: &mut Findings,
) {
    if article.figures.iter().all(|figure| of(figure).is_none()) {
        return;
    }
    let numbers: HashMap<&Id, usize> =
        article.figures.iter().enumerate().map(|(i, figure)| (&figure.id, i)).collect();
    let next = |i: usize| numbers.get(of(article.figures.get(i)?)?).copied();
    // In which walk a figure was first met; a walk that meets itself has gone in a circle.
    let mut met: Vec<Option<usize>> = vec![None; article.figures.len()];
    for walk in 0..article.figures.len() {
        let mut at = Some(walk);
        while let Some(i) = at {
            match met.get_mut(i) {
                Some(mark @ None) => *mark = Some(walk),
                Some(Some(earlier)) if *earlier == walk => {
                    findings.add(
                        codes::FIGURES_IN_A_CIRCLE,
                        format_args!("figures[{i}].{field}"),
                        "found a figure that leads back to itself, expected another",
                        "leave out the field at one of the figures",
                    );
                    break;
                }
                _ => break,
            }
            at = next(i);
        }
    }
}

//! Whether annotations stand where they say.

use super::Findings;
use crate::locate::{all_stand, fallen};
use crate::{Article, codes};

pub(super) fn check(article: &Article, findings: &mut Findings) {
    if all_stand(article) {
        return;
    }
    for (name, anchor) in fallen(article) {
        let words = &anchor.words;
        match &anchor.at {
            None => findings.add(
                codes::ANNOTATION_UNLOCATED,
                name,
                format!("found the words {words:?} without a place, expected where they stand"),
                "locate the annotations of the article",
            ),
            Some(at) => findings.add(
                codes::ANNOTATION_LOST,
                name,
                format!("found other words at {} of {}, expected {words:?}", at.start, at.path),
                "locate the annotations of the article, or correct the words",
            ),
        }
    }
}

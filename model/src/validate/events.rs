//! Events that say when or where.

use super::Findings;
use crate::{Article, codes};

pub(super) fn check(article: &Article, findings: &mut Findings) {
    for (i, event) in article.events.iter().enumerate() {
        if event.date.is_none() && event.place.is_none() {
            findings.add(
                codes::EVENT_NOWHERE,
                format_args!("events[{i}]"),
                "found neither `date` nor `place`, expected one of them",
                "say when or where, or delete the event",
            );
        }
    }
}

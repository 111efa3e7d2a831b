//! Quotes that quote something.

use super::Findings;
use crate::{Article, codes};

pub(super) fn check(article: &Article, findings: &mut Findings) {
    for (i, quote) in article.quotes.iter().enumerate() {
        if quote.segments.is_empty() {
            findings.add(
                codes::QUOTE_WITHOUT_WORDS,
                format_args!("quotes[{i}].segments"),
                "found no words, expected at least one segment",
                "give the words between the quotation marks, or delete the quote",
            );
        }
    }
}

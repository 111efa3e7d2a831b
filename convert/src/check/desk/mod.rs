//! What a copy desk asks about the words of an article: one file for each check, with its page.
//!
//! A check asks only what is nearly always a slip. A false alarm costs more than a miss, since it
//! teaches people to look away.

pub(crate) mod brackets;
mod calendar;
pub(crate) mod doubled_mark;
pub(crate) mod doubled_paragraph;
pub(crate) mod doubled_word;
pub(crate) mod encoding;
pub(crate) mod furniture;
pub(crate) mod headings;
pub(crate) mod headline_figure;
pub(crate) mod headline_quote;
pub(crate) mod impossible_date;
pub(crate) mod introduced;
pub(crate) mod lexicon;
mod measure;
pub(crate) mod name_spelling;
mod near;
mod page;
pub(crate) mod past_event;
pub(crate) mod percent;
pub(crate) mod placeholder;
pub(crate) mod quotation_marks;
pub(crate) mod spaces;
pub(crate) mod speakerless;
mod stated;
pub(crate) mod sums;
pub(crate) mod weekday;

use copydesk_model::{Article, Code, Extraction};

use super::query::Query;
use crate::extract::{Cut, extract_and_keep};
pub(crate) use page::{Asked, Page};

/// A check: the rules it asks by, and how.
pub(crate) struct Check {
    /// Its codes.
    pub(crate) codes: &'static [Code],
    ask: fn(&Page<'_>, &mut Asked),
}

/// Every check, in the order of the manual.
pub(crate) static CHECKS: [Check; 20] = [
    headline_quote::CHECK,
    headline_figure::CHECK,
    speakerless::CHECK,
    introduced::CHECK,
    name_spelling::CHECK,
    quotation_marks::CHECK,
    brackets::CHECK,
    spaces::CHECK,
    doubled_word::CHECK,
    doubled_mark::CHECK,
    doubled_paragraph::CHECK,
    headings::CHECK,
    furniture::CHECK,
    placeholder::CHECK,
    encoding::CHECK,
    sums::CHECK,
    percent::CHECK,
    weekday::CHECK,
    impossible_date::CHECK,
    past_event::CHECK,
];

/// Asks everything about an article.
///
/// `cut` is the text of the article cut up, if that has been done.
pub(crate) fn ask(article: &Article, cut: Option<Cut>) -> Vec<Query> {
    let mut asked = Asked::default();
    let (mut scratch, mut cut) = (None, cut);
    if article.extraction == Extraction::Skipped {
        // Nobody has looked for annotations: they are found here, and not kept.
        let found = scratch.insert(article.clone());
        cut = extract_and_keep(found).1;
    }
    let page = Page::new(scratch.as_ref().unwrap_or(article), cut);
    for check in &CHECKS {
        asked.begin();
        (check.ask)(&page, &mut asked);
    }
    asked.found
}

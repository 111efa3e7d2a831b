//! Random articles for property tests, behind the feature `proptest`.
//!
//! Every article from here is valid by [`Article::validate`]. They are small, shrink well, and reach
//! for what formats find hard: quotation marks inside quotation marks, text from right to left,
//! words that YAML takes for numbers, prose that looks like Markdown, XML or a dateline.
//!
//! ```
//! use copydesk_model::strategies;
//! use proptest::prelude::*;
//!
//! proptest!(|(article in strategies::article())| {
//!     prop_assert!(article.anchors().all(|(_, anchor)| article.stands(anchor)));
//! });
//! ```

mod annotations;
mod body;
mod metadata;
mod values;
mod words;

use proptest::prelude::*;

pub use body::{block, heading, list, prose, section, table};
pub use metadata::{byline, concept, dateline, headline};
pub use values::{amount, currency, date, date_span, decimal, language, qcode, uri};
pub use words::{text, tricky};

use crate::{Article, Extraction};

/// A valid article with everything that one can have, annotations included.
///
/// One in eight was never looked at for annotations.
pub fn article() -> impl Strategy<Value = Article> {
    (bare_article(), annotations::seeds(), prop::bool::weighted(0.125)).prop_map(
        |(mut article, seeds, skipped)| {
            if skipped {
                article.extraction = Extraction::Skipped;
            } else {
                seeds.annotate(&mut article);
            }
            article
        },
    )
}

/// A valid article without annotations, as though nobody was quoted and nothing happened.
pub fn bare_article() -> impl Strategy<Value = Article> {
    (metadata::identity(), metadata::subject_matter(), body::body()).prop_map(
        |(identity, subject_matter, body)| {
            let mut article = Article::default();
            identity.fill(&mut article);
            subject_matter.fill(&mut article);
            body.fill(&mut article);
            article
        },
    )
}

/// One of these values.
fn one_of<T: Copy + std::fmt::Debug + 'static>(values: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(values)
}

/// A value in one of eight cases: so most articles have a few fields, and different ones.
fn rarely<S: Strategy + 'static>(strategy: S) -> impl Strategy<Value = Option<S::Value>> {
    prop::option::weighted(0.125, strategy).boxed()
}

/// Some values in one of eight cases.
fn rarely_some<S: Strategy + 'static>(strategy: S) -> impl Strategy<Value = Vec<S::Value>> {
    rarely(prop::collection::vec(strategy, 1..4)).prop_map(Option::unwrap_or_default)
}

#[cfg(test)]
mod tests;

//! Says why figures and events are taken for what they are, decision by decision.

use copydesk_model::{Anchor, Article};

use super::document::Document;
use super::parties::Parties;
use super::recycle::Lists;
use super::{events, marks, people_and_quotes};

/// A rule by its name, and what it goes by in words.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) name: &'static str,
    pub(crate) reason: &'static str,
}

impl Rule {
    pub(crate) const fn new(name: &'static str, reason: &'static str) -> Self {
        Self { name, reason }
    }
}

/// Why a figure or an event is taken for what it is, so that a person can argue with it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Account {
    /// The amount, or the words that tell of the event.
    pub words: Anchor,
    /// What was decided, the kind first.
    pub decisions: Vec<Decision>,
    /// How sure the rules are, in percent.
    pub confidence: u8,
}

/// One thing that was decided about a figure or an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decision {
    /// What was decided: `kind`, `bound`, `status`, `purpose`, `spender`, `date`, `place`.
    pub about: &'static str,
    /// What it was decided to be, in words; empty where the words of the article are the answer.
    pub value: String,
    /// The name of the rule that decided: `noun-behind`.
    pub rule: &'static str,
    /// What the rule goes by, in words, without a full stop.
    pub reason: &'static str,
    /// The words of the article that decided; none where the rule goes by what is not there.
    pub words: Vec<Anchor>,
}

impl Decision {
    pub(crate) fn new(
        about: &'static str,
        value: impl Into<String>,
        rule: &Rule,
        words: impl IntoIterator<Item = Anchor>,
    ) -> Self {
        let (rule, reason) = (rule.name, rule.reason);
        Self { about, value: value.into(), rule, reason, words: words.into_iter().collect() }
    }
}

/// The accounts of an article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Accounts {
    /// Of each event, in reading order.
    pub events: Vec<Account>,
    /// Of each figure, in reading order.
    pub figures: Vec<Account>,
}

/// Tells for each figure and event that extraction finds which rules and which words decided.
///
/// The article is not changed; what stands in it already is not asked.
#[must_use]
pub fn account(article: &Article) -> Accounts {
    let Some(mut document) = Document::new(article) else { return Accounts::default() };
    let quoted = marks::find(&mut document);
    let (registry, _) = people_and_quotes(&document, &quoted);
    let parties = Parties::new(&registry, &[], &mut Lists::default());
    events::account(article, &document, &registry, &parties)
}

/// The name of a value in words: `at least` of `AtLeast`.
pub(crate) fn words(value: impl std::fmt::Debug) -> String {
    let mut words = String::new();
    for c in format!("{value:?}").chars() {
        if c.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(c.to_lowercase());
    }
    words
}

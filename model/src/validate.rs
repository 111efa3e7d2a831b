//! Rules that span the fields of an article.

mod anchors;
mod body;
mod events;
mod figures;
mod ids;
mod metadata;
mod parties;
mod quotes;

use std::collections::HashSet;
use std::fmt::Display;

use crate::{Article, Code, Diagnostic, Extraction, Severity, codes};

impl Article {
    /// Every rule that the article breaks, with the path of the place.
    ///
    /// An article without an error here can be written in any format and read again. Warnings are
    /// for what is probably a slip. What a single value can check, its type has checked.
    ///
    /// ```
    /// use copydesk_model::{Article, BlockQuotation, Block, Section, Text};
    ///
    /// let mut article = Article::new(Text::new("Council votes for the wall")?);
    /// assert!(article.validate().is_empty());
    ///
    /// let nothing = BlockQuotation { paragraphs: Vec::new() };
    /// article.sections.push(Section::new(vec![Block::BlockQuotation(nothing)]));
    /// let findings = article.validate();
    /// assert_eq!(findings[0].code.name, "empty-block-quotation");
    /// assert_eq!(findings[0].path.as_deref(), Some("sections[0].blocks[0]"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn validate(&self) -> Vec<Diagnostic> {
        let mut findings = Findings(self.broken_rules());
        anchors::check(self, &mut findings);
        findings.0
    }

    /// As [`validate`](Self::validate), without what follows from an error that has been reported of
    /// the same place: of an annotation that is lost, the rules say the same once more.
    #[must_use]
    pub fn validate_beside(&self, reported: &[Diagnostic]) -> Vec<Diagnostic> {
        let errors = reported.iter().filter(|d| d.severity == Severity::Error);
        let known: HashSet<_> = errors.map(|d| &d.path).collect();
        self.validate().into_iter().filter(|d| !known.contains(&d.path)).collect()
    }

    /// The rules that the article breaks, but for those about where its annotations stand.
    pub(crate) fn broken_rules(&self) -> Vec<Diagnostic> {
        let mut findings = Findings(Vec::new());
        metadata::check(self, &mut findings);
        body::check(self, &mut findings);
        extraction(self, &mut findings);
        ids::check(self, &mut findings);
        parties::check(self, &mut findings);
        quotes::check(self, &mut findings);
        events::check(self, &mut findings);
        figures::check(self, &mut findings);
        findings.0
    }
}

/// What has been found so far.
struct Findings(Vec<Diagnostic>);

impl Findings {
    fn add(&mut self, code: Code, path: impl Display, found: impl Into<String>, help: &str) {
        self.0.push(Diagnostic::new(code, found).help(help).at_path(path));
    }
}

fn extraction(article: &Article, findings: &mut Findings) {
    let Article { parties, quotes, events, figures, extraction, .. } = article;
    let annotations = parties.len() + quotes.len() + events.len() + figures.len();
    if *extraction == Extraction::Skipped && annotations > 0 {
        findings.add(
            codes::SKIPPED_WITH_ANNOTATIONS,
            "extraction",
            format!("found {annotations} annotations, expected none where extraction was skipped"),
            "leave out `extraction`, or delete the annotations",
        );
    }
}

#[cfg(test)]
mod tests;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;

use super::*;

proptest! {
    #[test]
    fn every_anchor_of_a_random_article_stands(article in article()) {
        for (path, anchor) in article.anchors() {
            prop_assert!(article.stands(anchor), "{path}: {anchor:?}");
        }
    }

    #[test]
    fn a_random_article_is_valid(article in article()) {
        let errors = |d: &crate::Diagnostic| d.severity == crate::Severity::Error;
        prop_assert_eq!(article.validate().into_iter().find(errors), None);
    }

    #[test]
    fn a_random_article_needs_no_repair(article in article()) {
        let mut located = article.clone();
        prop_assert_eq!(located.locate(), []);
        prop_assert_eq!(located, article);
    }
}

/// Draws many values and says in how many of them something is so.
fn share<S: Strategy>(strategy: &S, so: impl Fn(&S::Value) -> bool) -> usize {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let draw = |_| strategy.new_tree(&mut runner).is_ok_and(|tree| so(&tree.current()));
    (0..400).map(draw).filter(|so| *so).count()
}

#[test]
fn random_articles_have_annotations_of_every_family() {
    let article = article();
    assert!(share(&article, |a| !a.quotes.is_empty()) > 100);
    assert!(share(&article, |a| !a.events.is_empty()) > 100);
    assert!(share(&article, |a| !a.figures.is_empty()) > 100);
    assert!(share(&article, |a| a.figures.iter().any(|f| f.part_of.is_some())) > 20);
    assert!(share(&article, |a| a.extraction == Extraction::Skipped) > 20);
    assert!(share(&article, |a| !a.furniture.is_empty()) > 20);
}

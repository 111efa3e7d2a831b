//! Edits through the model: every annotation that is left stands, and the article stays valid. And
//! versions compared and merged.

use copydesk_model::{Annotation, Article, Change, Lost, Severity, TextPath, strategies};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::laws::config;

fn errors(article: &Article) -> Vec<String> {
    let findings = article.validate();
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(ToString::to_string).collect()
}

fn stand(article: &Article) -> bool {
    article.anchors().all(|(_, anchor)| article.stands(anchor))
}

/// How many annotations there are of each kind, without parties, which never go.
fn numbers(article: &Article) -> [usize; 3] {
    [article.quotes.len(), article.events.len(), article.figures.len()]
}

fn removed(lost: &[Lost]) -> [usize; 3] {
    let mut numbers = [0; 3];
    for lost in lost.iter().filter(|lost| lost.removed) {
        let at = match lost.annotation {
            Annotation::Party(_) => panic!("a party went"),
            Annotation::Quote(_) => 0,
            Annotation::Event(_) => 1,
            Annotation::Figure(_) => 2,
        };
        numbers[at] += 1;
    }
    numbers
}

fn any_text(article: &Article, index: &Index) -> Option<(TextPath, u32)> {
    let texts: Vec<_> = article.texts().map(|(p, t)| (p, t.chars().count() as u32)).collect();
    (!texts.is_empty()).then(|| texts[index.index(texts.len())].clone())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_replaced_range_leaves_every_annotation_right(
        before in strategies::article(),
        (text, a, b) in any::<(Index, Index, Index)>(),
        with in prop_oneof![Just(String::new()), " ?[a-z]{1,8} ?", strategies::tricky()],
    ) {
        let Some((path, len)) = any_text(&before, &text) else { return Ok(()) };
        let (a, b) = (a.index(len as usize + 1) as u32, b.index(len as usize + 1) as u32);
        let mut article = before.clone();
        match article.replace(&path, a.min(b)..a.max(b), &with) {
            Err(_) => prop_assert_eq!(article, before),
            Ok(lost) => {
                prop_assert!(stand(&article));
                prop_assert_eq!(errors(&article), errors(&before));
                let (left, gone) = (numbers(&article), removed(&lost));
                let all: Vec<usize> = left.iter().zip(gone).map(|(a, b)| a + b).collect();
                prop_assert_eq!(all, numbers(&before));
                // What is not in the text of the edit has not changed.
                for (path, text) in before.texts().filter(|(other, _)| *other != path) {
                    prop_assert_eq!(article.text_at(&path), Some(text));
                }
                prop_assert_eq!(article.locate(), []);
            }
        }
    }

    #[test]
    fn replacing_nothing_with_nothing_changes_nothing(
        before in strategies::article(),
        (text, at) in any::<(Index, Index)>(),
    ) {
        let Some((path, len)) = any_text(&before, &text) else { return Ok(()) };
        let at = at.index(len as usize + 1) as u32;
        let mut article = before.clone();
        prop_assert_eq!(article.replace(&path, at..at, ""), Ok(Vec::new()));
        prop_assert_eq!(article, before);
    }

    #[test]
    fn a_block_put_in_and_taken_out_leaves_the_article_as_it_was(
        before in strategies::article(),
        block in strategies::block(),
        (section, at) in any::<(Index, Index)>(),
    ) {
        if before.sections.is_empty() {
            return Ok(());
        }
        let section = section.index(before.sections.len());
        let at = at.index(before.sections[section].blocks.len() + 1);
        let (section, at) = (section as u32, at as u32);
        let mut article = before.clone();
        article.insert_block(section, at, block.clone()).unwrap();
        prop_assert!(stand(&article));
        prop_assert_eq!(errors(&article), errors(&before));
        let taken = article.remove_block(section, at).unwrap();
        prop_assert_eq!((taken.removed, taken.lost), (block, Vec::new()));
        prop_assert_eq!(article, before);
    }

    #[test]
    fn what_is_taken_out_takes_only_its_own_annotations(
        before in strategies::article(),
        (section, at) in any::<(Index, Index)>(),
    ) {
        let mut article = before.clone();
        let sections = before.sections.len();
        if sections == 0 {
            return Ok(());
        }
        let section = section.index(sections);
        let blocks = before.sections[section].blocks.len();
        let lost = match at.index(blocks + 1) {
            0 => article.remove_section(section as u32).unwrap().lost,
            n => article.remove_block(section as u32, n as u32 - 1).unwrap().lost,
        };
        prop_assert!(stand(&article));
        prop_assert_eq!(errors(&article), Vec::<String>::new());
        let all: Vec<usize> =
            numbers(&article).iter().zip(removed(&lost)).map(|(a, b)| a + b).collect();
        prop_assert_eq!(all, numbers(&before));
    }

    #[test]
    fn an_article_does_not_differ_from_itself(article in strategies::article()) {
        prop_assert!(article.diff(&article).is_empty());
    }

    /// Every text of either version is the same in both, or stands in exactly one change.
    #[test]
    fn a_difference_tells_of_every_text(
        old in strategies::article(),
        new in strategies::article(),
    ) {
        let difference = old.diff(&new);
        prop_assert_eq!(difference.is_empty(), difference.to_string().is_empty());
        let mut left: Vec<&str> = old.texts().map(|(_, text)| text).collect();
        for change in &difference.texts {
            if let Change::Removed(text) | Change::Changed { before: text, .. } = change {
                let at = left.iter().position(|left| *left == text.text);
                left.swap_remove(at.unwrap());
            }
            if let Change::Added(text) | Change::Changed { after: text, .. } = change {
                left.push(text.text);
            }
        }
        let mut right: Vec<&str> = new.texts().map(|(_, text)| text).collect();
        left.sort_unstable();
        right.sort_unstable();
        prop_assert_eq!(left, right);
    }

    #[test]
    fn merged_metadata_keeps_its_own_and_adds_the_other(
        old in strategies::article(),
        new in strategies::article(),
    ) {
        let mut merged = old.clone();
        let conflicts = merged.merge_metadata(&new);
        prop_assert_eq!(old.diff(&merged).texts, []);
        for keyword in old.keywords.iter().chain(&new.keywords) {
            prop_assert!(merged.keywords.contains(keyword));
        }
        prop_assert_eq!(merged.guid.as_ref(), old.guid.as_ref().or(new.guid.as_ref()));
        let both = |a: bool, b: bool, differ: bool| a && b && differ;
        let guid = both(old.guid.is_some(), new.guid.is_some(), old.guid != new.guid);
        prop_assert_eq!(conflicts.contains(&"guid"), guid);
        let again = merged.clone();
        merged.merge_metadata(&new);
        prop_assert_eq!(merged, again);
    }
}

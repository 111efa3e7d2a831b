use std::collections::{HashMap, HashSet};

const LIST: &str = include_str!("../../lexicon/en/events.txt");

/// The words and phrases of the list, each with the features of its group and its own.
fn entries() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let mut group = "";
    LIST.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).filter_map(move |line| {
        if let Some(features) = line.strip_prefix("= ") {
            group = features;
            return None;
        }
        let (words, own) = line.split_once('\t').unwrap_or((line, ""));
        Some((words, group, own))
    })
}

/// The kind that features bring.
fn kind(features: &'static str) -> Option<&'static str> {
    features.split_once('=').map(|(_, kind)| kind)
}

#[test]
fn every_word_has_one_kind_and_stands_in_a_group_once() {
    let (mut kinds, mut seen) = (HashMap::new(), HashSet::new());
    for (words, group, own) in entries() {
        assert!(seen.insert((words, group)), "{words} is twice in {group}");
        for kind in [group, own].into_iter().filter_map(kind) {
            let first = *kinds.entry(words).or_insert(kind);
            assert_eq!(first, kind, "{words} has two kinds");
        }
    }
}

#[test]
fn the_first_word_of_every_phrase_opens_one() {
    let opens = |features: &str| {
        features.contains("event-noun")
            || features.contains("event-verb")
            || features == "phrase-only"
    };
    let opening = |(words, group, own)| (opens(group) || opens(own)).then_some(words);
    let heads: HashSet<_> = entries().filter_map(opening).collect();
    for (words, group, _) in entries() {
        let head = words.split(' ').next().unwrap_or_default();
        assert!(!group.contains("event-phrase") || heads.contains(head), "{words} is never found");
    }
}

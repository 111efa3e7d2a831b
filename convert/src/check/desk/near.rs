//! Words that are found by a list, and words that are like others.

use super::lexicon;

/// Where phrases of a list stand in a text, in one walk; in any case if so.
pub(super) fn phrases<'p>(
    text: &str,
    list: &'p [&'p str],
    any_case: bool,
) -> Vec<(usize, &'p str)> {
    let mut firsts = [false; 256];
    for first in list.iter().filter_map(|phrase| phrase.as_bytes().first()) {
        let cases = if any_case {
            [first.to_ascii_lowercase(), first.to_ascii_uppercase()]
        } else {
            [*first; 2]
        };
        for case in cases {
            if let Some(slot) = firsts.get_mut(usize::from(case)) {
                *slot = true;
            }
        }
    }
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    for (at, byte) in bytes.iter().enumerate() {
        if !firsts.get(usize::from(*byte)).is_some_and(|first| *first) {
            continue;
        }
        let rest = bytes.get(at..).unwrap_or_default();
        let is = |phrase: &&&str| {
            let begin = rest.get(..phrase.len()).unwrap_or_default();
            begin == phrase.as_bytes() || any_case && begin.eq_ignore_ascii_case(phrase.as_bytes())
        };
        found.extend(list.iter().find(is).map(|phrase| (at, *phrase)));
    }
    found
}

/// A text as words to compare: letters and digits in lower case, apostrophes as one sort, contractions as two.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        match c {
            '\'' | '’' | '‘' if !word.is_empty() => word.push('\''),
            c if c.is_alphanumeric() => word.extend(c.to_lowercase()),
            _ => end(&mut word, &mut words),
        }
    }
    end(&mut word, &mut words);
    words
}

fn end(word: &mut String, words: &mut Vec<String>) {
    let bare = word.trim_end_matches('\'').to_owned();
    word.clear();
    for (short, long) in lexicon::CONTRACTIONS {
        if let Some(stem) = bare.strip_suffix(short).filter(|stem| !stem.is_empty()) {
            words.push(stem.to_owned());
            words.push((*long).to_owned());
            return;
        }
    }
    if !bare.is_empty() {
        words.push(bare);
    }
}

/// Whether two words differ in one letter that is changed, added or left out.
pub(super) fn differ_in_one(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (rest_a, rest_b) = (a.get(same..).unwrap_or_default(), b.get(same..).unwrap_or_default());
    match (rest_a, rest_b) {
        ([], [_]) | ([_], []) => true,
        ([_, a @ ..], [_, b @ ..]) if a == b => true,
        ([_, a @ ..], b) if a == b => true,
        (a, [_, b @ ..]) if a == b => true,
        _ => false,
    }
}

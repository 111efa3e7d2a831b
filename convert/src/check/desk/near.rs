//! How like two words, or two rows of words, are.

/// A text as words to compare: letters and digits in lower case, apostrophes as one sort.
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
    if !bare.is_empty() {
        words.push(bare);
    }
    word.clear();
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

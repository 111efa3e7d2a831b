//! Tells renditions of one body from bodies with other words.

use std::collections::HashSet;

use copydesk_model::{Article, Section};

/// How many of a hundred words must be known for a body to be a rendition of another.
const RENDITION: usize = 80;

/// The words of sections, in lower case, each once.
pub(crate) fn words_of(sections: &[Section]) -> HashSet<String> {
    let article = Article { sections: sections.to_vec(), ..Article::default() };
    let texts = article.body_texts();
    let words = texts.flat_map(|(_, text)| text.split(|c: char| !c.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Whether a body with these words is a rendition of one with the known words.
pub(crate) fn is_rendition(words: &HashSet<String>, known: &HashSet<String>) -> bool {
    let same = words.iter().filter(|word| known.contains(*word)).count();
    same * 100 >= words.len() * RENDITION
}

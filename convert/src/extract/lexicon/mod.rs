//! The vocabulary of a language, as data: one folder of word lists for each language.
//!
//! A list has one word or phrase in each line, then a tab and its features, separated by spaces.
//! A line `= feature feature` gives features to the lines below it that name none; `#` begins a
//! comment. The lists are compiled in, and turned into one table when the language is first used.

mod features;
mod table;

use std::sync::OnceLock;

use copydesk_model::Article;

pub(crate) use features::{Features, Word};
pub(crate) use table::{Match, Table};

/// The vocabulary of one language.
pub(crate) struct Language {
    /// The primary subtag of its BCP 47 tags.
    pub(crate) tag: &'static str,
    lists: &'static [&'static str],
    table: OnceLock<Table<Features>>,
}

/// Every language that extraction knows. The first is taken where an article names none.
static LANGUAGES: [Language; 1] = [Language {
    tag: "en",
    lists: &[
        include_str!("en/function.txt"),
        include_str!("en/abbreviations.txt"),
        include_str!("en/cues.txt"),
        include_str!("en/titles.txt"),
        include_str!("en/roles.txt"),
        include_str!("en/names.txt"),
        include_str!("en/organisations.txt"),
        include_str!("en/places.txt"),
        include_str!("en/works.txt"),
        include_str!("en/verbs.txt"),
    ],
    table: OnceLock::new(),
}];

impl Language {
    /// The language of an article; `None` for one whose words are not known.
    pub(crate) fn of(article: &Article) -> Option<&'static Self> {
        let Some(language) = &article.language else { return LANGUAGES.first() };
        let tag = language.as_str();
        let primary = tag.split('-').next().unwrap_or(tag);
        LANGUAGES.iter().find(|l| l.tag.eq_ignore_ascii_case(primary))
    }

    /// Its words and phrases.
    pub(crate) fn table(&self) -> &Table<Features> {
        self.table.get_or_init(|| Table::new(self.lists, Features::parse))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_feature_named_in_a_list_is_known() {
        for language in &LANGUAGES {
            for line in language.lists.iter().flat_map(|l| l.lines()) {
                let line = line.trim_end();
                let features = match line.strip_prefix("= ") {
                    Some(features) => features,
                    None if line.starts_with('#') => continue,
                    None => line.split_once('\t').map_or("", |(_, f)| f),
                };
                for name in features.split(' ').filter(|n| !n.is_empty()) {
                    assert_ne!(Features::parse(name), Features::default(), "{name:?} in {line:?}");
                }
            }
        }
    }

    #[test]
    fn a_language_without_lists_is_not_guessed() {
        let mut article = Article::default();
        assert_eq!(Language::of(&article).map(|l| l.tag), Some("en"));
        article.language = "uk".parse().ok();
        assert!(Language::of(&article).is_none());
        article.language = "en-GB".parse().ok();
        assert_eq!(Language::of(&article).map(|l| l.tag), Some("en"));
    }
}

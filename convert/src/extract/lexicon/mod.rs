//! The vocabulary of a language, as data: one folder of word lists for each language.
//!
//! How a list is written stands in [`list`]. The compiler reads the lists: they cost nothing when
//! the program starts, and a feature that no rule knows is an error when it is built. How rules ask for
//! lists of their own stands in [`asked`].

pub(crate) mod asked;
mod build;
pub(crate) mod class;
#[path = "en/endings.rs"]
mod en_endings;
mod endings;
mod features;
mod hash;
mod hints;
mod list;
mod named_days;
mod spelling;
mod table;

use copydesk_model::Article;

pub(crate) use asked::Asked;
use build::vocabulary;
pub(crate) use endings::{Ending, Endings};
pub(crate) use features::{Features, Word};
pub(crate) use hash::{Letters, head, letters_in};
pub(crate) use hints::Hints;
pub(crate) use list::Facts;
pub(crate) use named_days::{Feast, NamedDay};
pub(crate) use spelling::{Sieve, Spelling};
pub(crate) use table::{Entry, Match, Part, Vocabulary};

/// The vocabulary of one language.
pub(crate) struct Language {
    /// The primary subtag of its BCP 47 tags.
    pub(crate) tag: &'static str,
    /// Its words, with the features of [`Word`] for quotes, names and clauses, and those of [`class`]
    /// for amounts, dates, figures and events.
    pub(crate) words: Vocabulary,
    /// How words end that no list has.
    pub(crate) endings: Endings,
}

/// Every language that extraction knows. The first is taken where an article names none.
static LANGUAGES: [Language; 1] = [Language {
    tag: "en",
    endings: en_endings::ENDINGS,
    words: vocabulary!(&[
        Lists {
            part: Part::Speech,
            names: Word::NAMES,
            texts: &[
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
        },
        Lists {
            part: Part::Figures,
            names: class::NAMES,
            texts: &[
                include_str!("en/amounts.txt"),
                include_str!("en/currencies.txt"),
                include_str!("en/dates.txt"),
                include_str!("en/figures.txt"),
                include_str!("en/events.txt"),
            ],
        },
    ]),
}];

impl Language {
    /// The language of texts that name none.
    pub(crate) fn usual() -> &'static Self {
        let [first, ..] = &LANGUAGES;
        first
    }

    /// The language of an article; `None` for one whose words are not known.
    pub(crate) fn of(article: &Article) -> Option<&'static Self> {
        let Some(language) = &article.language else { return Some(Self::usual()) };
        let tag = language.as_str();
        let primary = tag.split('-').next().unwrap_or(tag);
        LANGUAGES.iter().find(|l| l.tag.eq_ignore_ascii_case(primary))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    /// Every word and phrase of the files of a language, in small letters. The lists that rules ask for by
    /// their names, in a folder of their own, are no part of its vocabulary.
    fn words(language: &Language) -> Vec<String> {
        let folder = format!("{}/src/extract/lexicon", env!("CARGO_MANIFEST_DIR"));
        let files = std::fs::read_dir(format!("{folder}/{}", language.tag)).unwrap();
        let files =
            files.map(|f| f.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "txt"));
        let text: Vec<_> = files.map(|f| std::fs::read_to_string(f).unwrap()).collect();
        let lines = text.iter().flat_map(|t| t.lines());
        let entries = lines.filter(|l| !l.is_empty() && !l.starts_with(['#', '=']));
        entries.map(|l| l.split('\t').next().unwrap().to_ascii_lowercase()).collect()
    }

    fn facts(language: &Language, word: &str) -> Facts {
        language.words.facts_of(word)
    }

    #[test]
    fn what_is_no_word_is_not_found() {
        // So many that some lead to a slot with the same piece of hash.
        let letter = |n: u32, at: u32| char::from(b'a' + (n / 26_u32.pow(at) % 26) as u8);
        for n in 0..1_500_000 {
            let word: String =
                "qz".chars().chain((0..5).map(|at| letter(n, at))).chain("xj".chars()).collect();
            assert_eq!(
                Language::usual().words.word_at(word.as_bytes(), 0, word.len()).0,
                0,
                "{word}"
            );
        }
    }

    #[test]
    fn every_word_of_every_file_is_found() {
        for language in &LANGUAGES {
            for word in words(language) {
                let phrase = |part| language.words.phrase_of(part, &word);
                let entry = language.words.word(&word);
                let is_word =
                    !entry.features.is_empty() || facts(language, &word) != Facts::default();
                let is_phrase =
                    [Part::Speech, Part::Figures].into_iter().any(|p| phrase(p).is_some());
                assert!(if word.contains(' ') { is_phrase } else { is_word }, "{word:?}");
            }
        }
    }

    #[test]
    fn no_two_words_share_a_hash() {
        let mut known: HashMap<u64, &str> = HashMap::new();
        let all = words(Language::usual());
        for phrase in &all {
            let hashes = phrase.split(' ').map(|w| hash::hash(w.as_bytes()));
            let other = known.insert(hashes.reduce(hash::join).unwrap(), phrase);
            assert!(other.is_none_or(|other| other == phrase), "{phrase:?} and {other:?}");
        }
    }

    #[test]
    fn words_have_their_features_and_numbers() {
        let english = &Language::usual().words;
        assert!(english.word("Said").features.is(Word::Says));
        assert!(english.word("Élysée").features.is(Word::Organisation));
        assert_eq!(facts(Language::usual(), "JUNE").value, 6);
        assert_eq!(english.word("june").classes, class::Is::MONTH);
        assert_eq!(english.word_at(b"xyzzy", 0, 5).0, 0);
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

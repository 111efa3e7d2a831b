//! What always holds: see "Laws" in `docs/design.md`.

use copydesk_convert::{Format, ReadOptions};
use copydesk_model::{Extraction, strategies};
use copydesk_tests::laws::{
    self, comes_full_circle, keeps_every_word, reads_what_it_wrote, survives_every_format,
};
use copydesk_tests::{fixtures, lossless, options, read, read_one, write, write_one};
use proptest::prelude::*;

use crate::documents::{document, edited_fixture};

/// How many random values each law is tried with; the variable `PROPTEST_CASES` asks for another
/// number.
pub(crate) fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|s| s.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(48),
        max_shrink_iters: 20_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

type Law = Result<(), TestCaseError>;

fn fail(message: String) -> TestCaseError {
    TestCaseError::fail(message)
}

/// A law as a property.
fn holds(held: laws::Held) -> Law {
    held.map_err(fail)
}

/// What plain text says must be readable, and everything that is read must be valid.
fn is_valid(text: &str) -> laws::Held {
    read_one(Format::Text, text, &ReadOptions::default()).map_or(Ok(()), |a| laws::is_valid(&a))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn law_1_json(article in strategies::article()) {
        holds(reads_what_it_wrote(Format::Json, &article))?;
    }

    #[test]
    fn law_1_jsonl(article in strategies::article()) {
        holds(reads_what_it_wrote(Format::Jsonl, &article))?;
    }

    #[test]
    fn law_1_yaml(article in strategies::article()) {
        holds(reads_what_it_wrote(Format::Yaml, &article))?;
    }

    #[test]
    fn law_1_xml(article in strategies::article()) {
        holds(reads_what_it_wrote(Format::Xml, &article))?;
    }

    #[test]
    fn law_1_text(article in strategies::article()) {
        holds(reads_what_it_wrote(Format::Text, &article))?;
    }

    #[test]
    fn law_1_holds_for_every_format_there_is(article in strategies::article()) {
        holds(survives_every_format(&article))?;
    }

    #[test]
    fn law_1_holds_for_several_articles_in_a_file(
        articles in prop::collection::vec(strategies::article(), 0..4),
    ) {
        for format in lossless().filter(|format| format.info().many) {
            // A NewsML-G2 message has at least one item.
            let Ok(written) = write(format, &articles) else {
                prop_assert!(articles.is_empty());
                continue;
            };
            let (back, _) = read(format, &written, &ReadOptions::default()).map_err(fail)?;
            prop_assert_eq!(&back, &articles, "{}\n{}", format, written);
        }
    }

    #[test]
    fn law_2_holds_for_any_text(text in document()) {
        holds(keeps_every_word(&text))?;
    }

    #[test]
    fn law_2_holds_for_edited_fixtures(text in edited_fixture()) {
        holds(keeps_every_word(&text))?;
    }

    #[test]
    fn law_2_holds_for_one_line(text in strategies::tricky()) {
        holds(keeps_every_word(&text))?;
    }

    #[test]
    fn law_3_holds_for_any_text(text in document()) {
        holds(comes_full_circle(&text))?;
    }

    #[test]
    fn law_3_holds_for_edited_fixtures(text in edited_fixture()) {
        holds(comes_full_circle(&text))?;
    }

    #[test]
    fn what_is_read_from_text_is_valid(text in prop_oneof![document(), edited_fixture()]) {
        holds(is_valid(&text))?;
    }

    #[test]
    fn writing_is_deterministic(article in strategies::article()) {
        for format in Format::all() {
            prop_assert_eq!(write_one(format, &article), write_one(format, &article.clone()));
        }
    }
}

/// A law over every fixture; says which fixtures break it.
fn over_fixtures(law: impl Fn(&str) -> laws::Held) {
    let broken: Vec<String> = fixtures("text", "txt")
        .iter()
        .filter_map(|fixture| law(&fixture.text()).err().map(|e| format!("{}: {e}", fixture.name)))
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n\n"));
}

#[test]
fn every_fixture_is_read() {
    over_fixtures(|text| read_one(Format::Text, text, &ReadOptions::default()).map(drop));
}

#[test]
fn law_1_holds_for_every_fixture() {
    over_fixtures(|text| {
        let article = read_one(Format::Text, text, &ReadOptions::default())?;
        survives_every_format(&article)
    });
}

#[test]
fn law_1_holds_for_every_fixture_without_annotations() {
    over_fixtures(|text| {
        let skipped = options(Extraction::Skipped);
        let article = read_one(Format::Text, text, &skipped)?;
        assert_eq!(article.extraction, Extraction::Skipped);
        survives_every_format(&article)
    });
}

#[test]
fn law_2_holds_for_every_fixture() {
    over_fixtures(keeps_every_word);
}

#[test]
fn law_2_holds_for_every_fixture_with_other_line_ends() {
    over_fixtures(|text| keeps_every_word(&text.replace('\n', "\r\n")));
    over_fixtures(|text| keeps_every_word(&text.replace('\n', "\r")));
}

#[test]
fn law_3_holds_for_every_fixture() {
    over_fixtures(comes_full_circle);
}

#[test]
fn every_fixture_is_valid() {
    over_fixtures(is_valid);
}

/// An article that came from plain text goes back without front matter, but for what it came with.
#[test]
fn fixtures_without_front_matter_get_none() {
    over_fixtures(|text| {
        let article = read_one(Format::Text, text, &ReadOptions::default())?;
        let written = write_one(Format::Text, &article)?;
        assert_eq!(written.starts_with("---\n"), text.starts_with("---\n"), "{written}");
        Ok(())
    });
}

/// The laws over the texts of a folder of your own, which `COPYDESK_TEXTS` names.
#[test]
#[ignore = "needs a folder of texts in COPYDESK_TEXTS"]
fn laws_hold_for_a_folder_of_texts() {
    let folder = std::env::var("COPYDESK_TEXTS").unwrap();
    let mut broken = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let laws = [keeps_every_word, comes_full_circle, is_valid];
        let broke = laws.iter().find_map(|law| law(&text).err());
        broken.extend(broke.map(|e| format!("{}: {e}", path.display())));
    }
    assert!(broken.is_empty(), "{} broken\n{}", broken.len(), broken.join("\n\n"));
}

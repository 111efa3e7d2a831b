//! What always holds: see "Laws" in `docs/design.md`.

use copydesk_convert::{Format, ReadOptions};
use copydesk_model::{Article, Extraction, strategies};
use copydesk_tests::{
    first_difference, fixtures, folded, lossless, options, read, read_one, write, write_one,
};
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

/// Law 1: reading what was written gives the same article.
fn reads_what_it_wrote(format: Format, article: &Article) -> Law {
    let written = write_one(format, article).map_err(fail)?;
    let back = read_one(format, &written, &options(article.extraction))
        .map_err(|e| fail(format!("{format} is not read again: {e}\n{written}")))?;
    if back == *article {
        return Ok(());
    }
    let (a, b) = (format!("{article:#?}"), format!("{back:#?}"));
    Err(fail(format!("{format} differs: {}\n{written}", first_difference(&a, &b))))
}

/// Law 1 for every format that holds everything.
fn survives_every_format(article: &Article) -> Law {
    lossless().try_for_each(|format| reads_what_it_wrote(format, article))
}

/// A text without its front matter, which keeps what it says and not how.
fn prose_of(text: &str) -> &str {
    let body = text.strip_prefix("---").and_then(|rest| {
        let end = rest.find("\n---").or_else(|| rest.find("\r---"))?;
        rest.get(end + 4..)
    });
    body.unwrap_or(text)
}

/// Law 2: text → F → text keeps every word and mark, and writing is a fixed point after one pass.
fn keeps_every_word(text: &str) -> Law {
    let Ok(article) = read_one(Format::Text, text, &ReadOptions::default()) else { return Ok(()) };
    let once = write_one(Format::Text, &article).map_err(fail)?;
    if folded(&once) != folded(text) {
        prop_assert_eq!(folded(prose_of(&once)), folded(prose_of(text)));
    }
    for format in lossless() {
        let written = write_one(format, &article).map_err(fail)?;
        let back = read_one(format, &written, &ReadOptions::default())
            .map_err(|e| fail(format!("{format} is not read again: {e}\n{written}")))?;
        let again = write_one(Format::Text, &back).map_err(fail)?;
        if again != once {
            let difference = first_difference(&once, &again);
            return Err(fail(format!("text → {format} → text: {difference}")));
        }
    }
    Ok(())
}

/// Law 3: text → json → xml → yaml → text → json gives the first json byte for byte.
fn comes_full_circle(text: &str) -> Law {
    let Ok(article) = read_one(Format::Text, text, &ReadOptions::default()) else { return Ok(()) };
    let first = write_one(Format::Json, &article).map_err(fail)?;
    let mut current = first.clone();
    let circle = [Format::Json, Format::Xml, Format::Yaml, Format::Text, Format::Json];
    for pair in circle.windows(2) {
        let article = read_one(pair[0], &current, &ReadOptions::default())
            .map_err(|e| fail(format!("{}: {e}\n{current}", pair[0])))?;
        current = write_one(pair[1], &article).map_err(fail)?;
    }
    if current == first { Ok(()) } else { Err(fail(first_difference(&first, &current))) }
}

/// What plain text says must be readable, and everything that is read must be valid.
fn is_valid(text: &str) -> Law {
    let Ok(article) = read_one(Format::Text, text, &ReadOptions::default()) else { return Ok(()) };
    let errors = |d: &copydesk_model::Diagnostic| d.severity == copydesk_model::Severity::Error;
    let found = article.validate().into_iter().find(errors);
    prop_assert_eq!(found, None);
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn law_1_json(article in strategies::article()) {
        reads_what_it_wrote(Format::Json, &article)?;
    }

    #[test]
    fn law_1_jsonl(article in strategies::article()) {
        reads_what_it_wrote(Format::Jsonl, &article)?;
    }

    #[test]
    fn law_1_yaml(article in strategies::article()) {
        reads_what_it_wrote(Format::Yaml, &article)?;
    }

    #[test]
    fn law_1_xml(article in strategies::article()) {
        reads_what_it_wrote(Format::Xml, &article)?;
    }

    #[test]
    fn law_1_text(article in strategies::article()) {
        reads_what_it_wrote(Format::Text, &article)?;
    }

    #[test]
    fn law_1_holds_for_every_format_there_is(article in strategies::article()) {
        survives_every_format(&article)?;
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
        keeps_every_word(&text)?;
    }

    #[test]
    fn law_2_holds_for_edited_fixtures(text in edited_fixture()) {
        keeps_every_word(&text)?;
    }

    #[test]
    fn law_2_holds_for_one_line(text in strategies::tricky()) {
        keeps_every_word(&text)?;
    }

    #[test]
    fn law_3_holds_for_any_text(text in document()) {
        comes_full_circle(&text)?;
    }

    #[test]
    fn law_3_holds_for_edited_fixtures(text in edited_fixture()) {
        comes_full_circle(&text)?;
    }

    #[test]
    fn what_is_read_from_text_is_valid(text in prop_oneof![document(), edited_fixture()]) {
        is_valid(&text)?;
    }

    #[test]
    fn writing_is_deterministic(article in strategies::article()) {
        for format in Format::all() {
            prop_assert_eq!(write_one(format, &article), write_one(format, &article.clone()));
        }
    }
}

/// A law over every fixture; says which fixtures break it.
fn over_fixtures(law: impl Fn(&str) -> Law) {
    let broken: Vec<String> = fixtures("text", "txt")
        .iter()
        .filter_map(|fixture| law(&fixture.text()).err().map(|e| format!("{}: {e}", fixture.name)))
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n\n"));
}

#[test]
fn every_fixture_is_read() {
    over_fixtures(|text| {
        read_one(Format::Text, text, &ReadOptions::default()).map(drop).map_err(fail)
    });
}

#[test]
fn law_1_holds_for_every_fixture() {
    over_fixtures(|text| {
        let article = read_one(Format::Text, text, &ReadOptions::default()).map_err(fail)?;
        survives_every_format(&article)
    });
}

#[test]
fn law_1_holds_for_every_fixture_without_annotations() {
    over_fixtures(|text| {
        let skipped = options(Extraction::Skipped);
        let article = read_one(Format::Text, text, &skipped).map_err(fail)?;
        prop_assert_eq!(article.extraction, Extraction::Skipped);
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
        let article = read_one(Format::Text, text, &ReadOptions::default()).map_err(fail)?;
        let written = write_one(Format::Text, &article).map_err(fail)?;
        prop_assert_eq!(written.starts_with("---\n"), text.starts_with("---\n"), "{}", written);
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

mod reading;
mod schema;

use copydesk_model::{Article, Concept, Embargo, Headline, Status, strategies};
use proptest::prelude::*;

use super::{read, write};
use crate::loss::law::unreported;
use crate::{Outcome, ReadOptions, Source, WriteOptions};

fn written(article: &Article) -> Outcome<String> {
    write(std::slice::from_ref(article), &WriteOptions::default()).expect("writes")
}

fn read_one(text: &str) -> (Article, Vec<String>) {
    let source = Source::new("test.json", text);
    let outcome = read(&source, &ReadOptions::default()).unwrap_or_else(|e| panic!("{e}\n{text}"));
    let [article] = &outcome.articles[..] else { panic!("{} articles", outcome.articles.len()) };
    (article.clone(), outcome.diagnostics.iter().map(ToString::to_string).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_comes_back_differs_only_in_what_was_reported(article in strategies::article()) {
        let Outcome { value, diagnostics } = written(&article);
        let (back, findings) = read_one(&value);
        prop_assert!(findings.is_empty(), "{findings:?}");
        let unreported = unreported(&article, &back, &diagnostics);
        prop_assert!(unreported.is_empty(), "{unreported:?} {diagnostics:?}\n{value}");
    }

    #[test]
    fn what_is_written_is_valid(article in strategies::article()) {
        let value = written(&article).value;
        let faults = schema::faults(&value);
        prop_assert!(faults.is_empty(), "{faults:?}\n{value}");
    }

    #[test]
    fn no_word_of_a_body_is_lost(article in strategies::article()) {
        let (back, _) = read_one(&written(&article).value);
        let texts = |article: &Article| -> Vec<String> {
            article.body_texts().map(|(_, text)| text.to_owned()).collect()
        };
        prop_assert_eq!(texts(&article), texts(&back));
    }

    #[test]
    fn writing_again_gives_the_same_bytes(article in strategies::article()) {
        let once = read_one(&written(&article).value).0;
        let again = read_one(&written(&once).value).0;
        prop_assert_eq!(written(&once).value, written(&again).value);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "([{}\\[\\]\",:0-9a-z ]|\"uri\"|\"bodies\":|\"value\":\"<p>|null|\"headlines\":){0,40}") {
        let _ = read(&Source::new("test", text), &ReadOptions::default());
    }
}

fn text(s: &str) -> copydesk_model::Text {
    s.parse().expect("text")
}

#[test]
fn a_plain_article_loses_nothing() {
    let mut article = Article::new(text("Harbour wall holds"));
    article.guid = Some("urn:newsml:example.org:20250624:wall".parse().expect("guid"));
    article.published = Some("2025-06-24T10:00:00+02:00".parse().expect("date"));
    article.subjects =
        vec![Concept { qcode: "medtop:20000587".parse().ok(), ..Concept::default() }];
    article.keywords = vec![text("harbour"), text("storm")];
    let deck =
        Headline { role: "hld:subHeadline".parse().ok(), ..Headline::new(text("Storm passes")) };
    article.headlines.push(deck);
    let Outcome { value, diagnostics } = written(&article);
    assert_eq!(diagnostics, []);
    assert_eq!(read_one(&value).0, article);
}

#[test]
fn each_loss_is_named_once_with_its_count() {
    let mut article = Article::new(text("Harbour wall holds"));
    article.keywords = vec![text("harbour")];
    article.modified = Some("2025".parse().expect("date"));
    article.subjects = vec![
        Concept { kind: "house:x".parse().ok(), ..Concept::named(text("storms")) },
        Concept { kind: "house:y".parse().ok(), ..Concept::named(text("walls")) },
    ];
    let found: Vec<_> = written(&article).diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "warning[not-held]: ninjs cannot hold `modified` as it is (at modified)",
            "warning[not-held]: ninjs cannot hold 2 values of `subjects` as they are, the first is \
             `subjects[0]` (at subjects[0])",
        ]
    );
}

#[test]
fn what_must_wait_is_never_written_as_free() {
    let mut article = Article::new(text("Harbour wall holds"));
    article.status = Some(Status::Usable);
    article.embargo = Some(Embargo::UntilFurtherNotice);
    let Outcome { value, diagnostics } = written(&article);
    assert_eq!(read_one(&value).0.status, Some(Status::Withheld));
    let paths: Vec<_> = diagnostics.iter().filter_map(|d| d.path.as_deref()).collect();
    assert_eq!(paths, ["status", "embargo"]);
}

use copydesk_model::{Article, Carried, Text, strategies};
use proptest::prelude::*;

use super::{read, write};
use crate::{ReadOptions, Source, WriteOptions};

fn written(articles: &[Article]) -> String {
    write(articles, &WriteOptions::default()).expect("writes").value
}

fn read_back(xml: &str) -> Vec<Article> {
    let source = Source::new("test.xml", xml);
    match read(&source, &ReadOptions::default()) {
        Ok(outcome) => outcome.value,
        Err(error) => panic!("{error}\n{xml}"),
    }
}

/// The fields in which two articles differ.
fn difference(a: &Article, b: &Article) -> String {
    let fields = |x: &Article| serde_json::to_value(x).expect("serialises");
    let (a, b) = (fields(a), fields(b));
    let mut names: Vec<_> =
        a.as_object().into_iter().chain(b.as_object()).flat_map(|o| o.keys()).collect();
    names.dedup();
    let differs = names.into_iter().filter(|name| a.get(name) != b.get(name));
    differs.map(|n| format!("{n}: {:?} / {:?}\n", a.get(n), b.get(n))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn reading_what_was_written_gives_the_same_article(article in strategies::article()) {
        let xml = written(std::slice::from_ref(&article));
        let back = read_back(&xml);
        prop_assert_eq!(back.len(), 1);
        prop_assert!(back[0] == article, "{}\n{}", difference(&article, &back[0]), xml);
        prop_assert_eq!(written(&back), xml);
    }

    #[test]
    fn several_articles_make_one_message(articles in prop::collection::vec(strategies::article(), 2..4)) {
        let back = read_back(&written(&articles));
        prop_assert_eq!(back.len(), articles.len());
        for (article, back) in articles.iter().zip(&back) {
            prop_assert!(back == article, "{}", difference(article, back));
        }
    }

    #[test]
    fn pieces_that_nobody_can_place_are_kept(content in strategies::tricky(), parent in strategies::text()) {
        let format: Text = "xml".parse().expect("text");
        let carried = vec![Carried { format, parent, content: format!("{content}\u{1}\\{{") }];
        let article = Article { carried, ..Article::default() };
        prop_assert_eq!(&read_back(&written(std::slice::from_ref(&article)))[0], &article);
    }
}

use copydesk_model::{Article, strategies};
use proptest::prelude::*;

use super::read;
use crate::json::{emit, scan};
use crate::located::{self, Findings};

fn written(article: &Article, compact: bool) -> String {
    let mut text = String::new();
    emit::emit(&mut text, article, compact).unwrap();
    text
}

fn direct(text: &str) -> Option<Article> {
    read(text).ok()
}

/// What the reader with places makes of it, if it finds nothing wrong.
fn careful(text: &str) -> Option<Article> {
    let findings = Findings::default();
    let root = scan::scan(text, 0, &findings).ok()?;
    located::read_article(root, &findings).filter(|_| findings.count() == 0)
}

#[test]
fn values_are_taken_as_the_careful_reader_takes_them() {
    for (text, taken) in [
        (r#"{"schema":1}"#, true),
        (" {\r\n\t\"schema\" : 1 , \"keywords\" : [ \"a\" , \"b\" ] } \n", true),
        (r#"{"schema":1,"guid":null}"#, true),
        (r#"{"schema":1,"keywords":["\u00e9\n\ud83c\udf0a\"\\\/"]}"#, true),
        (r#"{"schema":1,"version":4294967295}"#, true),
        (
            r#"{"schema":1,"notes":[{"text":"a","private":true},{"text":"b","private":false}]}"#,
            true,
        ),
        ("{\"schema\":1,\"keywords\":[\"\u{7f}é🌊\"]}", true),
        ("", false),
        ("{", false),
        ("[]", false),
        (r#"{"schema":1}}"#, false),
        (r#"{"schema":1}x"#, false),
        (r#"{"schema":1"guid":null}"#, false),
        (r#"{"schema":1,}"#, false),
        (r#"{,"schema":1}"#, false),
        (r#"{"schema" 1}"#, false),
        (r#"{"schema":}"#, false),
        (r#"{"schema":01}"#, false),
        (r#"{"schema":00}"#, false),
        (r#"{"schema":1.0}"#, false),
        (r#"{"schema":1e0}"#, false),
        (r#"{"schema":+1}"#, false),
        (r#"{"schema":-1}"#, false),
        (r#"{"schema":"1"}"#, false),
        (r#"{"schema":18446744073709551617}"#, false),
        (r#"{"schema":340282366920938463463374607431768211457}"#, false),
        (r#"{"schema":1,"version":4294967296}"#, false),
        (r#"{"schema":1,"schema":1}"#, false),
        (r#"{"schema":1,"guid":nul}"#, false),
        (r#"{"schema":1,"guid":nulll}"#, false),
        (r#"{"schema":1,"keywords":["a",]}"#, false),
        (r#"{"schema":1,"keywords":["a""b"]}"#, false),
        (r#"{"schema":1,"keywords":["a"}"#, false),
        (r#"{"schema":1,"keywords":null}"#, false),
        (r#"{"schema":1,"keywords":["\ud800"]}"#, false),
        (r#"{"schema":1,"keywords":["\udc00\ud800"]}"#, false),
        (r#"{"schema":1,"keywords":["\x"]}"#, false),
        (r#"{"schema":1,"keywords":["a]}"#, false),
        ("{\"schema\":1,\"keywords\":[\"a\tb\"]}", false),
        ("{\"schema\":1,\u{a0}\"keywords\":[]}", false),
        (r#"{"schema":1,"status":{"usable":null}}"#, false),
        (r#"{"schema":1,"sections":[["a",[]]]}"#, false),
    ] {
        assert_eq!((direct(text).is_some(), careful(text).is_some()), (taken, taken), "{text}");
        assert_eq!(direct(text), careful(text), "{text}");
    }
}

#[test]
fn what_is_right_and_rare_is_left_to_the_careful_reader() {
    let text = r#"{"sch\u0065ma":1}"#;
    assert_eq!((direct(text), careful(text)), (None, Some(Article::default())));
}

#[test]
fn nesting_does_not_fill_the_stack() {
    let list = r#"{"list":{"items":["a",{"text":"b","list":{"items":["#;
    let text = format!(r#"{{"schema":1,"sections":[{{"blocks":[{}"#, list.repeat(100_000));
    assert_eq!(direct(&text), None);
    let item = r#"{"text":"a","list":{"items":["#.repeat(100_000);
    assert_eq!(
        direct(&format!(r#"{{"schema":1,"sections":[{{"blocks":[{{"list":{{"items":[{item}"#)),
        None
    );
}

#[test]
fn both_readers_take_the_same_depth() {
    let mut taken = [0, 0];
    for depth in 1..60 {
        let open = [r#""list":{"items":[{"text":"a""#; 60];
        let (open, close) = (open[..depth].join(","), "}]}".repeat(depth));
        let text = format!(r#"{{"schema":1,"sections":[{{"blocks":[{{{open}{close}}}]}}]}}"#);
        assert_eq!(direct(&text), careful(&text), "{depth}: {text}");
        taken[usize::from(direct(&text).is_some())] += 1;
    }
    assert!(taken[0] > 0 && taken[1] > 0, "{taken:?}");
}

/// The boundary of characters at a place or before it.
fn boundary(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// Pieces that change what a file means, or end it.
const PIECES: [&str; 24] = [
    "",
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "0",
    "1",
    "-",
    ".",
    "e",
    " ",
    "\n",
    "\u{1}",
    "é",
    "null",
    "true",
    "\\u0041",
    "\\ud800",
    "\"a\"",
    "\"at\":1,",
];

proptest! {
    #[test]
    fn what_is_written_is_read_directly(article in strategies::article(), compact: bool) {
        let text = written(&article, compact);
        prop_assert_eq!(direct(&text), Some(article));
    }

    #[test]
    fn what_is_read_directly_is_what_the_careful_reader_reads(
        article in strategies::article(),
        damages in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..8, 0..PIECES.len()), 1..4),
    ) {
        let mut text = written(&article, true);
        for (at, len, piece) in damages {
            let from = boundary(&text, at.index(text.len() + 1));
            let to = boundary(&text, from + len).max(from);
            text.replace_range(from..to, PIECES[piece]);
        }
        if let Some(article) = direct(&text) {
            prop_assert_eq!(Some(article), careful(&text));
        }
    }
}

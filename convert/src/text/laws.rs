//! Whatever the text: it comes back with every word and mark, without front matter, and is written
//! the same from then on.

use copydesk_model::{Article, Block, Extraction, Section, strategies};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use super::tests::{read, write};
use crate::{Format, ReadOptions, Source};

/// What texts are made of here: words, and whatever begins or ends a structure.
const TOKENS: &[&str] = &[
    "a",
    "The wall",
    "wall",
    "said",
    "x y z",
    " ",
    " ",
    " ",
    "  ",
    "\t",
    "\u{A0}",
    "\u{3000}",
    "\n",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "\n\n",
    "  \n",
    "  \n",
    "\r\n",
    "\u{2028}",
    "\u{2029}",
    "\u{C}",
    "\\",
    "\\",
    "\\\\",
    "*",
    "*",
    "**",
    "**",
    "***",
    "_",
    "__",
    "[",
    "]",
    "](",
    "(b)",
    ")",
    "![",
    "# ",
    "## ",
    "#",
    "===",
    "---",
    "---\n",
    "- ",
    "- ",
    "* ",
    "— ",
    "• ",
    "1. ",
    "2. ",
    "2) ",
    "1986. ",
    "   ",
    "    ",
    "  - ",
    "> ",
    "> ",
    ">",
    ">\n",
    "| ",
    " |",
    "| --- |",
    "|",
    "language: en",
    "By Ilse Quandt",
    "AI",
    "By AI",
    "Ilse Quandt in Kyiv",
    "KYIV — ",
    "KYIV, June 3 (AP) — ",
    "(AP) -",
    "Share This Article",
    "Advertisement",
    "* * *",
    "Read more: a",
    "Getty Images",
    "The Wall That Was Built",
    "The council voted on Tuesday to build a wall against the sea, and \
     the mayor said that it was about time. ",
    "\u{200F}",
    "é",
    "e\u{301}",
    "“",
    "”",
    "\"",
    ".",
    ",",
    "The council of Brackwater voted on Tuesday to build a wall against the sea, and the mayor said \
     that it was about time, since the water had been rising for as long as she could remember, and \
     the harbour with it.",
];

fn words(text: &str) -> Vec<&str> {
    let ends = ['\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];
    text.split(ends).flat_map(|line| super::line::words(line.trim())).collect()
}

proptest! {
    #[test]
    fn texts_come_back(tokens in prop::collection::vec(prop::sample::select(TOKENS), 1..40)) {
        let text = tokens.concat();
        prop_assume!(!text.trim().is_empty());
        prop_assume!(super::front_matter::find(&text).is_none());
        let article = read(&text);
        let once = write(&article);
        prop_assert_eq!(words(&once), words(&text));
        prop_assert!(super::front_matter::find(&once).is_none());
        prop_assert_eq!(&read(&once), &article);
        prop_assert_eq!(write(&read(&once)), once);
    }

    #[test]
    fn articles_come_back(article in strategies::article()) {
        let text = write(&article);
        let extract = (article.extraction == Extraction::Skipped).then_some(false);
        let options = ReadOptions { extract, ..ReadOptions::default() };
        let source = Source::new("a.txt", text.as_str());
        let again = crate::read(Format::Text, &source, &options);
        let again = again.map_err(|e| TestCaseError::fail(format!("{e}: {text}")))?.value.remove(0);
        prop_assert_eq!(again, article, "{}", text);
    }
}

/// How many of some random articles have their body in front matter.
fn bodies_in_front_matter(change: impl Fn(&mut Article)) -> usize {
    let mut runner = TestRunner::deterministic();
    let mut in_front_matter = || {
        let tree = strategies::bare_article().new_tree(&mut runner).unwrap();
        let mut article = tree.current();
        change(&mut article);
        let text = write(&article);
        let fields = super::front_matter::find(&text).map(|parts| text[parts.fields].to_owned());
        fields.is_some_and(|fields| fields.lines().any(|line| line.starts_with("sections:")))
    };
    (0..ARTICLES).filter(|_| in_front_matter()).count()
}

const ARTICLES: usize = 200;

/// Random articles reach for bodies that prose cannot say: line breaks in the cells of tables,
/// sections without headings and without anything, marks that touch letters.
#[test]
fn half_of_random_bodies_are_prose() {
    let count = bodies_in_front_matter(|_| {});
    assert!(count <= ARTICLES / 2, "{count} of {ARTICLES}");
}

/// Plain words never need it, whatever they look like.
#[test]
fn all_bodies_of_plain_paragraphs_are_prose() {
    let count = bodies_in_front_matter(|article| {
        let sections = std::mem::take(&mut article.sections).into_iter();
        let blocks = sections.flat_map(|section| section.blocks);
        let plain = |b: &Block| matches!(b, Block::Paragraph(p) if p.marks().is_empty());
        let blocks: Vec<_> = blocks.filter(plain).collect();
        if !blocks.is_empty() {
            article.sections = vec![Section::new(blocks)];
        }
    });
    assert_eq!(count, 0);
}

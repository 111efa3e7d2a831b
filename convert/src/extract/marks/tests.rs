//! What stands between marks.

use super::*;
use copydesk_model::{Article, Block, Prose, Section, Text};

fn quoted(paragraphs: &[&str]) -> Vec<String> {
    let mut article = Article::new(Text::new("News").unwrap());
    let blocks = paragraphs.iter().map(|p| Block::Paragraph(Prose::new(p).unwrap())).collect();
    article.sections.push(Section { heading: None, blocks });
    let mut document = Document::new(&article).unwrap();
    let found = find(&mut document);
    found.iter().map(|q| document.words(q.inner.clone()).to_owned()).collect()
}

#[test]
fn marks_of_every_shape() {
    assert_eq!(
        quoted(&["“a b” \"c d\" ''e f'' «g h» „i j“ ``k l'' ”m n”"]),
        ["a b", "c d", "e f", "g h", "i j", "k l", "m n"]
    );
}

#[test]
fn mixed_pairs_close() {
    assert_eq!(
        quoted(&["“one two\" and \"three four” and “five“ left"]),
        ["one two", "three four", "five"]
    );
}

#[test]
fn single_marks_are_told_from_apostrophes() {
    assert_eq!(quoted(&["She hailed a’giant step’ for the workers’ club."]), ["giant step"]);
    assert_eq!(
        quoted(&["‘The boys’ club won’t shut,’ he said of the ’90s."]),
        ["The boys’ club won’t shut,"]
    );
    assert_eq!(quoted(&["The boys' club of rock 'n' roll is the girls' too."]), [""; 0]);
}

#[test]
fn inner_quotations_belong_to_the_outer() {
    assert_eq!(
        quoted(&["“He said ‘no’ and “never” to us,” she said."]),
        ["He said ‘no’ and “never” to us,"]
    );
    assert_eq!(quoted(&["\"The “best” man,\" it said."]), ["The “best” man,"]);
}

#[test]
fn a_missing_end_is_the_end_of_the_paragraph() {
    assert_eq!(quoted(&["He said: “We go on.", "“And on,” he said."]), ["We go on.", "And on,"]);
    assert_eq!(quoted(&["“lost “We won,” he said."]), ["We won,"]);
}

#[test]
fn british_marks_nest_the_other_way() {
    assert_eq!(
        quoted(&["‘She said “never” twice,’ he said, and ‘I believed her’."]),
        ["She said “never” twice,", "I believed her"]
    );
    assert_eq!(
        quoted(&["'The Smiths' garden can't be sold,' he said. 'It's theirs.'"]),
        ["The Smiths' garden can't be sold,", "It's theirs."]
    );
}

#[test]
fn an_apostrophe_is_no_mark() {
    assert_eq!(
        quoted(&["’Twas the ’80s; O’Brien’s dogs’ bowls weren’t ’em fo’c’sle boys’."]),
        [""; 0]
    );
}

#[test]
fn nested_marks_close_together() {
    assert_eq!(quoted(&["“He said ‘no,’” she said."]), ["He said ‘no,’"]);
    assert_eq!(quoted(&["\"He said 'no,'\" she said."]), ["He said 'no,'"]);
}

#[test]
fn each_paragraph_of_a_quotation_opens_it_again() {
    assert_eq!(
        quoted(&["\"We began.", "\"We went on.", "\"We ended.\" He left."]),
        ["We began.", "We went on.", "We ended."]
    );
}

#[test]
fn inches_and_runs_are_no_quotations() {
    assert_eq!(quoted(&["The 6'2\" guard and the 5'11\" centre met."]), [""; 0]);
    assert_eq!(quoted(&["\"\"\"\"\"\"\""]), [""; 0]);
}

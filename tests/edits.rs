//! Files that somebody has edited by hand: annotations move with their words, or the file is
//! refused with an error that names them.

use copydesk_convert::{Format, ReadOptions};
use copydesk_model::{Anchor, Article, Block, Diagnostic, Prose, Severity, TextPath, strategies};
use copydesk_tests::{fixture_path, lossless, read, write_one};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::laws::config;

/// The YAML of an article about a wall, by hand.
fn wall() -> String {
    std::fs::read_to_string(fixture_path("yaml/valid/wall.yaml")).unwrap()
}

/// The file with one piece replaced, which must stand in it.
fn edited(file: &str, old: &str, new: &str) -> String {
    assert!(file.contains(old), "{old:?} does not stand in the file");
    file.replacen(old, new, 1)
}

fn read_yaml(file: &str) -> (Article, Vec<Diagnostic>) {
    let (mut articles, diagnostics) = read(Format::Yaml, file, &ReadOptions::default()).unwrap();
    (articles.remove(0), diagnostics)
}

fn place(anchor: &Anchor) -> String {
    let at = anchor.at.as_ref().unwrap();
    format!("{} {}", at.path, at.start)
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<&str> {
    diagnostics.iter().map(|d| d.code.name).collect()
}

/// The messages of a file that is refused.
fn refused(file: &str) -> String {
    read(Format::Yaml, file, &ReadOptions::default()).unwrap_err()
}

#[test]
fn a_file_by_hand_is_read_without_remark() {
    let (article, diagnostics) = read_yaml(&wall());
    assert_eq!(diagnostics, []);
    let event = &article.events[0];
    assert_eq!(event.id, "e1");
    assert_eq!(place(&event.trigger), "sections[0].blocks[0] 15");
    assert_eq!(place(&event.date.as_ref().unwrap().mention), "sections[0].blocks[0] 34");
    let spender = article.figures[0].spender.as_ref().unwrap();
    assert_eq!(place(spender.mention().unwrap()), "sections[0].blocks[1] 0");
}

#[test]
fn a_paragraph_is_inserted() {
    let file = edited(
        &wall(),
        "      - Mayor Ann Oake called",
        "      - It rained on Tuesday.\n      - Mayor Ann Oake called",
    );
    let (article, diagnostics) = read_yaml(&file);
    assert_eq!(codes(&diagnostics), ["annotation-moved", "annotation-moved"]);
    assert_eq!(place(&article.parties[0].mentions[0]), "sections[0].blocks[1] 6");
    assert_eq!(place(&article.quotes[0].segments[0]), "sections[0].blocks[1] 43");
    assert_eq!(place(&article.figures[0].mention), "sections[0].blocks[2] 23");
}

#[test]
fn a_section_is_inserted() {
    let file = edited(
        &wall(),
        "  - heading: A Vote",
        "  - heading: The Weather\n    blocks:\n      - It rained.\n  - heading: A Vote",
    );
    let file =
        edited(&file, "      in: sections[0].blocks[1]\n", "      in: sections[1].blocks[1]\n");
    let (article, diagnostics) = read_yaml(&file.replace(
        "    spender:\n      words: The council\n      in: sections[0].blocks[1]\n",
        "    spender:\n      words: The council\n",
    ));
    assert!(codes(&diagnostics).contains(&"annotation-moved"), "{diagnostics:?}");
    assert_eq!(place(&article.quotes[0].segments[0]), "sections[1].blocks[0] 43");
    assert_eq!(place(&article.figures[0].mention), "sections[1].blocks[1] 23");
}

#[test]
fn a_word_is_changed_before_the_annotations() {
    let (article, diagnostics) =
        read_yaml(&edited(&wall(), "- Mayor Ann Oake", "- Lord Mayor Ann Oake"));
    assert_eq!(codes(&diagnostics), ["annotation-moved"]);
    assert_eq!(place(&article.parties[0].mentions[0]), "sections[0].blocks[0] 11");
    assert_eq!(place(&article.quotes[0].segments[0]), "sections[0].blocks[0] 48");
    assert_eq!(place(&article.quotes[0].cue[0]), "sections[0].blocks[0] 20");
}

#[test]
fn a_paragraph_is_moved_to_the_end() {
    let mayor = "      - Mayor Ann Oake called the vote on June 23 “a turning point”.\n";
    let file = edited(&wall(), mayor, "");
    let file = edited(&file, "parties:\n", &format!("{mayor}parties:\n"));
    let (article, diagnostics) = read_yaml(
        &file.replace("words: The council\n      in: sections[0].blocks[1]", "words: The council"),
    );
    assert_eq!(codes(&diagnostics), ["annotation-moved", "annotation-moved"]);
    assert_eq!(place(&article.quotes[0].segments[0]), "sections[0].blocks[2] 43");
    assert_eq!(place(&article.figures[0].mention), "sections[0].blocks[0] 23");
}

#[test]
fn the_quoted_words_are_deleted() {
    let messages = refused(&edited(&wall(), "“a turning point”", "a good thing"));
    assert!(messages.contains("error[annotation-lost]"), "{messages}");
    assert!(messages.contains("quotes[0].segments[0]"), "{messages}");
    assert!(messages.contains("a turning point"), "{messages}");
}

#[test]
fn the_paragraph_of_a_quote_is_deleted() {
    let mayor = "      - Mayor Ann Oake called the vote on June 23 “a turning point”.\n";
    let messages = refused(&edited(&wall(), mayor, ""));
    for name in
        ["parties[0].mentions[0]", "quotes[0].segments[0]", "quotes[0].cue[0]", "events[0].trigger"]
    {
        assert!(messages.contains(name), "{name}\n{messages}");
    }
}

#[test]
fn a_repaired_file_needs_no_more_repair() {
    let (article, _) = read_yaml(&edited(&wall(), "- Mayor Ann Oake", "- Lord Mayor Ann Oake"));
    for format in lossless() {
        let written = write_one(format, &article).unwrap();
        let (back, diagnostics) = read(format, &written, &ReadOptions::default()).unwrap();
        assert_eq!(diagnostics, [], "{format}");
        assert_eq!(back, std::slice::from_ref(&article), "{format}");
    }
}

/// The same edit in every format: a word more at the beginning of the first paragraph.
#[test]
fn a_word_is_inserted_in_a_file_of_any_format() {
    let (article, _) = read_yaml(&wall());
    for format in lossless() {
        let written = write_one(format, &article).unwrap();
        let file = written.replace("Mayor Ann Oake called", "Lord Mayor Ann Oake called");
        assert_ne!(file, written, "{format}");
        let repaired = read(format, &file, &ReadOptions::default())
            .is_ok_and(|(back, diagnostics)| moved_by_five(&back, &diagnostics));
        assert!(repaired, "{format}\n{file}");
    }
}

/// Whether the annotations of the wall stand five code points further on.
fn moved_by_five(articles: &[Article], diagnostics: &[Diagnostic]) -> bool {
    let [article] = articles else { return false };
    codes(diagnostics) == ["annotation-moved"]
        && place(&article.parties[0].mentions[0]) == "sections[0].blocks[0] 11"
        && place(&article.quotes[0].segments[0]) == "sections[0].blocks[0] 48"
}

/// What somebody does to the body of an article.
#[derive(Clone, Debug)]
enum Edit {
    Insert(Index, Index, Prose),
    Delete(Index, Index),
    Swap(Index, Index, Index),
    Reword(Index, Index, Prose),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    prop_oneof![
        (at(), at(), strategies::prose()).prop_map(|(s, b, p)| Edit::Insert(s, b, p)),
        (at(), at()).prop_map(|(s, b)| Edit::Delete(s, b)),
        (at(), at(), at()).prop_map(|(s, a, b)| Edit::Swap(s, a, b)),
        (at(), at(), strategies::prose()).prop_map(|(s, b, p)| Edit::Reword(s, b, p)),
    ]
}

fn apply(edit: &Edit, article: &mut Article) {
    let (Edit::Insert(s, ..) | Edit::Delete(s, ..) | Edit::Swap(s, ..) | Edit::Reword(s, ..)) =
        edit;
    let sections = article.sections.len();
    if sections == 0 {
        return;
    }
    let blocks = &mut article.sections[s.index(sections)].blocks;
    let len = blocks.len();
    match edit {
        Edit::Insert(_, at, prose) => {
            blocks.insert(at.index(len + 1), Block::Paragraph(prose.clone()))
        }
        Edit::Delete(_, at) if len > 0 => drop(blocks.remove(at.index(len))),
        Edit::Swap(_, a, b) if len > 0 => blocks.swap(a.index(len), b.index(len)),
        // A word more in front of a paragraph.
        Edit::Reword(_, at, more) if len > 0 => {
            if let Block::Paragraph(prose) = &mut blocks[at.index(len)] {
                *prose = Prose::new(format!("{more} {prose}")).unwrap();
            }
        }
        Edit::Delete(..) | Edit::Swap(..) | Edit::Reword(..) => {}
    }
}

proptest! {
    #![proptest_config(config())]

    /// Whatever the edit: without an error every annotation stands, and nothing is left to repair.
    #[test]
    fn a_repair_is_an_error_or_complete(
        mut article in strategies::article(),
        edits in prop::collection::vec(edit(), 1..4),
    ) {
        edits.iter().for_each(|edit| apply(edit, &mut article));
        let diagnostics = article.locate();
        let mut anchors = article.anchors();
        let stand = anchors.all(|(_, anchor)| article.stands(anchor));
        drop(anchors);
        if diagnostics.iter().any(|d| d.severity == Severity::Error) {
            prop_assert!(!stand);
        } else {
            prop_assert!(stand);
            let repaired = article.clone();
            prop_assert_eq!(article.locate(), []);
            prop_assert_eq!(article, repaired);
        }
    }

    /// A block that is inserted changes no block's words: so every annotation stays with its own,
    /// unless its block stands in the article twice.
    #[test]
    fn an_inserted_paragraph_moves_annotations_with_their_blocks(
        article in strategies::article(),
        (section, block) in any::<(Index, Index)>(),
        paragraph in strategies::prose(),
    ) {
        let mut edited = article.clone();
        apply(&Edit::Insert(section, block, paragraph), &mut edited);
        let diagnostics = edited.locate();
        if diagnostics.iter().any(|d| d.severity == Severity::Error) || twice(&edited) {
            return Ok(());
        }
        for ((_, before), (_, after)) in article.anchors().zip(edited.anchors()) {
            let (before, after) = (before.at.as_ref().unwrap(), after.at.as_ref().unwrap());
            prop_assert_eq!(before.start, after.start);
            prop_assert_eq!(article.text_at(&before.path), edited.text_at(&after.path));
        }
    }
}

/// Whether any text of the article begins like another, so that annotations could change over.
fn twice(article: &Article) -> bool {
    let texts: Vec<(TextPath, &str)> = article.texts().collect();
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let mut all: Vec<String> = texts.iter().flat_map(|(_, text)| words(text)).collect();
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    all.len() < count
}

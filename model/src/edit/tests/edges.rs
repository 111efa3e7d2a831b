//! Edits at the edges of words, marks and sections.

use super::*;

/// The quotation of the article after an edit of the paragraph in which it stands.
fn quoted(range: Range<u32>, with: &str) -> Option<String> {
    let mut article = wall();
    article.replace(&TextPath::block(0, 0), range, with).unwrap();
    assert_right(&article);
    article.quotes.first().map(|quote| quote.words())
}

#[test]
fn a_quotation_takes_new_words_up_to_its_edges_and_not_across_them() {
    // “Mayor Ann Oake called the vote on June 23 “a turning point”.”: its words are 43..58.
    assert_eq!(quoted(43..44, "the").unwrap(), "the turning point");
    assert_eq!(quoted(53..58, "moment").unwrap(), "a turning moment");
    assert_eq!(quoted(43..53, "").unwrap(), "point");
    assert_eq!(quoted(41..44, " the").as_deref(), None, "across its beginning");
    assert_eq!(quoted(53..59, "moment").as_deref(), None, "across its end");
    assert_eq!(quoted(43..58, "moment").as_deref(), None, "all of it");
    assert_eq!(quoted(42..59, "moment").as_deref(), None, "more than it");
    assert_eq!(quoted(43..43, "to me ").unwrap(), "a turning point", "before it");
    assert_eq!(quoted(58..58, " for us").unwrap(), "a turning point", "behind it");
}

#[test]
fn white_space_that_is_put_in_is_folded_under_what_moves() {
    for with in ["the\tnew ", "the  new ", "\tnew\t\t", " \u{2003}new ", "the\n new "] {
        let mut article = wall();
        assert_eq!(article.replace(&TextPath::block(0, 0), 0..0, with).unwrap(), [], "{with:?}");
        assert_eq!(article.quotes[0].words(), "a turning point");
        assert_right(&article);
    }
}

#[test]
fn what_stands_at_the_end_of_a_text_moves() {
    let mut article = wall();
    let path = TextPath::block(0, 0);
    article.replace(&path, 58..60, "").unwrap();
    assert_eq!(article.replace(&path, 0..5, "The mayor,").unwrap().len(), 1);
    assert_eq!(place(&article.quotes[0].segments[0]), "sections[0].blocks[0] 48");
    assert_eq!(article.replace(&path, 58..63, "moment").unwrap(), []);
    assert_eq!(article.quotes[0].words(), "a turning moment");
    assert_right(&article);
}

#[test]
fn an_edit_that_changes_nothing_loses_nothing() {
    let mut article = wall();
    assert_eq!(article.replace(&TextPath::block(0, 0), 6..14, "Ann Oake").unwrap(), []);
    assert_eq!(article, wall());
}

#[test]
fn a_range_that_ends_before_it_starts_is_none() {
    let mut article = wall();
    let backwards = Range { start: 9, end: 3 };
    let error = article.replace(&TextPath::block(0, 0), backwards, "x").unwrap_err();
    let expected = "found the range 9..3, expected one within the 60 code points of \
                    sections[0].blocks[0]";
    assert_eq!(error.to_string(), expected);
    assert_eq!(article, wall());
}

#[test]
fn words_are_joined_from_both_sides() {
    for (at, with, gone) in [(0, "Mac", 1), (0, "Mac ", 0), (4, "s", 1), (4, " s", 0), (0, "“", 0)]
    {
        let mut article = wall();
        let lost = article.replace(&TextPath::block(1, 0), at..at, with).unwrap();
        assert_eq!(lost.len(), gone, "{with:?} at {at}");
    }
}

#[test]
fn a_piece_of_a_word_moves_with_its_word() {
    let mut article = wall();
    let path = TextPath::block(1, 0);
    article.parties[0].mentions.push(Anchor::at(Text::new("engine").unwrap(), path.clone(), 19));
    article.parties[0].mentions.push(Anchor::at(Text::new("gin").unwrap(), path.clone(), 21));
    assert_right(&article);
    assert_eq!(article.replace_words(&path, "will", "shall").unwrap(), []);
    assert_eq!(place(&article.parties[0].mentions[2]), "sections[1].blocks[0] 20");
    assert_eq!(place(&article.parties[0].mentions[3]), "sections[1].blocks[0] 22");
}

/// The marked words of “one two three” with marks on the first and last word, after an edit.
fn marked(range: Range<u32>, with: &str) -> Vec<String> {
    let marks = vec![Mark::new(MarkKind::strong(), 0..3), Mark::new(MarkKind::strong(), 8..13)];
    let prose = Prose::new("one two three").unwrap().with_marks(marks).unwrap();
    let section = Section::new(vec![Block::Paragraph(prose)]);
    let mut article = Article::new(Text::new("h").unwrap()).with_section(section);
    article.replace(&TextPath::block(0, 0), range, with).unwrap();
    let Block::Paragraph(prose) = &article.sections[0].blocks[0] else { panic!() };
    prose.marked_words().into_iter().map(str::to_owned).collect()
}

#[test]
fn what_is_put_beside_a_mark_is_not_marked() {
    assert_eq!(marked(3..3, "s"), ["one", "three"]);
    assert_eq!(marked(8..8, "x"), ["one", "three"]);
    assert_eq!(marked(0..0, "x"), ["one", "three"]);
    assert_eq!(marked(13..13, "s"), ["one", "three"]);
    assert_eq!(marked(1..1, "x"), ["oxne", "three"]);
}

#[test]
fn marks_shrink_grow_and_go_with_their_words() {
    assert_eq!(marked(0..3, "first"), ["first", "three"]);
    assert_eq!(marked(0..1, "w"), ["wne", "three"]);
    assert_eq!(marked(2..3, "ce"), ["once", "three"]);
    assert_eq!(marked(0..8, ""), ["three"]);
    assert_eq!(marked(1..9, "-"), ["o", "hree"]);
    assert_eq!(marked(3..8, " "), ["one", "three"]);
    assert_eq!(marked(3..8, ""), ["one"], "marks of one kind that would touch");
    assert_eq!(marked(2..13, "x"), ["on"]);
}

/// Four sections: two paragraphs; nothing; one paragraph without a heading; one with.
fn sections() -> Article {
    let paragraph = |s: &str| Block::paragraph(s).unwrap();
    let heading = Heading::new(Prose::new("Later").unwrap());
    let mut article = Article::new(Text::new("h").unwrap())
        .with_section(Section::new(vec![paragraph("one"), paragraph("two")]))
        .with_section(Section::new(Vec::new()))
        .with_section(Section::new(vec![paragraph("three")]))
        .with_section(Section::new(vec![paragraph("four")]).under(heading));
    article.furniture.push(Furniture {
        kind: FurnitureKind::Share,
        text: Text::new("Share").unwrap(),
        before: None,
    });
    article
}

/// Where furniture that stood before a place stands when something is taken out.
fn furniture(before: TextPath, take: impl FnOnce(&mut Article)) -> Option<String> {
    let mut article = sections();
    article.furniture[0].before = Some(before);
    take(&mut article);
    article.furniture[0].before.as_ref().map(ToString::to_string)
}

#[test]
fn furniture_comes_to_stand_before_what_follows() {
    let block = |section, block| move |a: &mut Article| drop(a.remove_block(section, block));
    let section = |at| move |a: &mut Article| drop(a.remove_section(at));
    let path = TextPath::block;
    assert_eq!(furniture(path(0, 0), block(0, 0)).unwrap(), "sections[0].blocks[0]");
    assert_eq!(furniture(path(0, 1), block(0, 1)).unwrap(), "sections[2].blocks[0]");
    assert_eq!(furniture(path(2, 0), block(2, 0)).unwrap(), "sections[3].heading");
    assert_eq!(furniture(path(3, 0), block(3, 0)), None);
    assert_eq!(furniture(path(0, 1), section(0)).unwrap(), "sections[1].blocks[0]");
    assert_eq!(furniture(path(2, 0), section(2)).unwrap(), "sections[2].heading");
    assert_eq!(furniture(TextPath::Heading(3), section(3)), None);
    assert_eq!(furniture(TextPath::Heading(3), section(1)).unwrap(), "sections[2].heading");
    assert_eq!(furniture(path(3, 0), block(2, 0)).unwrap(), "sections[3].blocks[0]");
}

#[test]
fn headings_move_with_their_annotations() {
    let mut article = wall();
    article.parties[0].mentions.push(Anchor::at(
        Text::new("What").unwrap(),
        TextPath::Heading(1),
        0,
    ));
    article.insert_section(0, Section::default()).unwrap();
    assert_eq!(place(&article.parties[0].mentions[2]), "sections[2].heading 0");
    assert!(article.remove_section(2).unwrap().lost.iter().all(|lost| !lost.removed));
    assert_eq!(article.parties[0].mentions.len(), 1);
}

#[test]
fn only_the_references_go_whose_words_are_gone() {
    let mut article = wall();
    let path = TextPath::block(0, 1);
    let at = |words: &str, start| Anchor::at(Text::new(words).unwrap(), path.clone(), start);
    let council = || Reference::words(at("council", 4));
    article.events[0].participants = vec![council(), Reference::words(at("sand", 63))];
    let figure = &mut article.figures[0];
    figure.spender = Some(council());
    figure.recipient = Some(Reference::words(at("sand", 63)));
    figure.period = Some(at("spends", 12));
    assert!(article.anchors().all(|(_, anchor)| article.stands(anchor)));

    article.replace_words(&path, "sand", "clay").unwrap();
    assert_eq!(article.events[0].participants, [council()]);
    assert_eq!(article.figures[0].spender, Some(council()));
    assert_eq!(article.figures[0].recipient, None);
    assert_eq!(article.figures[0].purpose.as_ref().unwrap().words, "the wall");
    assert_eq!(article.figures[0].period.as_ref().unwrap().words, "spends");

    article.replace_words(&path, "spends", "gives").unwrap();
    assert_eq!(article.figures[0].period, None);
    assert_eq!(article.figures[0].purpose.as_ref().unwrap().words, "the wall");

    article.replace_words(&path, "council", "town").unwrap();
    assert_eq!(article.events[0].participants, []);
    assert_eq!(article.figures[0].spender, None);
    assert_eq!(article.figures[1].part_of, Some("f1".parse().unwrap()));
}

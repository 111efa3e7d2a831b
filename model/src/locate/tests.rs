use crate::*;

fn text(s: &str) -> Text {
    Text::new(s).unwrap()
}

fn body(paragraphs: &[&str]) -> Article {
    let blocks = paragraphs.iter().map(|p| Block::paragraph(p).unwrap()).collect();
    Article { sections: vec![Section::new(blocks)], ..Article::default() }
}

/// An article with one party, whose mentions are these words at these blocks and offsets.
fn mentioning(paragraphs: &[&str], mentions: &[(&str, u32, u32)]) -> Article {
    let mut article = body(paragraphs);
    let mut party = Party::new("p".parse().unwrap(), PartyKind::Person, text("Ann Oake"));
    party.mentions = mentions
        .iter()
        .map(|(words, block, at)| Anchor::at(text(words), TextPath::block(0, *block), *at))
        .collect();
    article.parties.push(party);
    article
}

/// Where the mentions stand, as block and offset.
fn places(article: &Article) -> Vec<(u32, u32)> {
    let place = |anchor: &Anchor| match anchor.at.as_ref().map(|at| (&at.path, at.start)) {
        Some((TextPath::Block { block, .. }, start)) => (*block, start),
        other => panic!("{other:?}"),
    };
    article.parties[0].mentions.iter().map(place).collect()
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<&'static str> {
    diagnostics.iter().map(|d| d.code.name).collect()
}

#[test]
fn anchors_that_stand_are_left_alone() {
    let mut article =
        mentioning(&["Ann Oake spoke. Oake left."], &[("Oake", 0, 16), ("Ann Oake", 0, 0)]);
    let before = article.clone();
    assert_eq!(article.locate(), []);
    assert_eq!(article, before);
}

#[test]
fn a_line_break_counts_as_a_space() {
    let mut article = mentioning(&["Seen by Ann\nOake herself."], &[("Ann Oake", 0, 8)]);
    assert_eq!(article.locate(), []);
}

#[test]
fn offsets_count_code_points() {
    let mut article = mentioning(&["Żółć 🌊🌊 says Ann Oake."], &[("Żółć", 0, 0), ("Ann", 0, 13)]);
    assert_eq!(article.locate(), []);
}

#[test]
fn a_paragraph_inserted_above_moves_the_annotations_below() {
    let mut article = mentioning(
        &["First.", "New.", "Ann Oake spoke.", "Oake left town."],
        &[("Ann Oake", 1, 0), ("Oake", 2, 0)],
    );
    let diagnostics = article.locate();
    assert_eq!(codes(&diagnostics), ["annotation-moved", "annotation-moved"]);
    assert_eq!(
        diagnostics[0].message,
        "moved parties[0].mentions[0] here from sections[0].blocks[1], with the words"
    );
    assert_eq!(diagnostics[0].path.as_deref(), Some("sections[0].blocks[2]"));
    assert_eq!(places(&article), [(2, 0), (3, 0)]);
    assert_eq!(article.locate(), []);
}

#[test]
fn a_paragraph_deleted_loses_its_annotations_and_moves_the_rest() {
    let mut article = mentioning(
        &["First.", "Oake left the town."],
        &[("Oake", 1, 10), ("Oake", 2, 0), ("town", 2, 14)],
    );
    let diagnostics = article.locate();
    assert_eq!(codes(&diagnostics), ["annotation-moved", "annotation-lost"]);
    assert_eq!(diagnostics[1].path.as_deref(), Some("parties[0].mentions[0]"));
    assert_eq!(places(&article), [(1, 10), (1, 0), (1, 14)]);
}

#[test]
fn an_edited_paragraph_below_an_inserted_one_is_found_between_its_neighbours() {
    let mut article = mentioning(
        &["New.", "Ann Oake spoke.", "Then, late, Oake met Elm in town.", "Oake left town."],
        &[("Ann Oake", 0, 0), ("Oake", 1, 6), ("Elm", 1, 15), ("left", 2, 5)],
    );
    assert_eq!(codes(&article.locate()), ["annotation-moved"; 3]);
    assert_eq!(places(&article), [(1, 0), (2, 12), (2, 21), (3, 5)]);
}

#[test]
fn words_with_a_text_only_follow_the_text() {
    let mut article = mentioning(
        &["New.", "Ann Oake spoke of rain."],
        &[("Ann Oake", 0, 0), ("rain", 0, u32::MAX)],
    );
    assert_eq!(codes(&article.locate()), ["annotation-moved"]);
    assert_eq!(places(&article), [(1, 0), (1, 18)]);
}

#[test]
fn two_paragraphs_that_change_places_take_their_annotations_along() {
    let mut article = mentioning(
        &["Then Oake left.", "Ann Oake spoke."],
        &[("Ann Oake", 0, 0), ("Oake left", 1, 5)],
    );
    assert_eq!(codes(&article.locate()), ["annotation-moved", "annotation-moved"]);
    assert_eq!(places(&article), [(1, 0), (0, 5)]);
}

#[test]
fn words_that_stand_once_are_found_again() {
    let mut article =
        mentioning(&["On Monday Ann Oake spoke and left."], &[("Ann Oake", 0, 0), ("left", 0, 19)]);
    let diagnostics = article.locate();
    assert_eq!(codes(&diagnostics), ["annotation-moved"]);
    assert_eq!(
        diagnostics[0].message,
        "moved parties[0].mentions[0] and 1 more to where the words now stand"
    );
    assert_eq!(places(&article), [(0, 10), (0, 29)]);
}

#[test]
fn the_shift_of_the_nearest_neighbour_decides_between_several_places() {
    // "today" was inserted in front: all moved by six, "she" among them.
    let mut article = mentioning(
        &["Today she met Oake, and she met Elm, and she left."],
        &[("Oake", 0, 8), ("she met", 0, 18), ("Elm", 0, 26)],
    );
    assert_eq!(codes(&article.locate()), ["annotation-moved"]);
    assert_eq!(places(&article), [(0, 14), (0, 24), (0, 32)]);
}

#[test]
fn words_that_stand_by_chance_follow_their_neighbours() {
    // Five characters were inserted in front, and another "he" stands at the old offset.
    let mut article =
        mentioning(&["He, he, he met Oake, and he left."], &[("he", 0, 4), ("Oake", 0, 11)]);
    assert_eq!(codes(&article.locate()), ["annotation-moved"]);
    assert_eq!(places(&article), [(0, 8), (0, 15)]);
}

#[test]
fn an_edit_in_the_middle_leaves_what_stands_before_it() {
    let mut article = mentioning(
        &["He met Oake, then at last he left for Elm Street, he said."],
        &[("Oake", 0, 7), ("he", 0, 18), ("Elm", 0, 30), ("he", 0, 42)],
    );
    assert_eq!(codes(&article.locate()), ["annotation-moved"]);
    assert_eq!(places(&article), [(0, 7), (0, 26), (0, 38), (0, 50)]);
}

#[test]
fn equal_words_keep_their_order_where_nothing_else_decides() {
    let mut article =
        mentioning(&["Well, he paid and then he left."], &[("he", 0, 0), ("he", 0, 9)]);
    assert_eq!(codes(&article.locate()), ["annotation-moved"]);
    assert_eq!(places(&article), [(0, 6), (0, 23)]);
}

#[test]
fn a_place_that_stays_ambiguous_is_an_error() {
    let mut article = mentioning(&["Well, he paid and then he left."], &[("he", 0, 0)]);
    let diagnostics = article.locate();
    assert_eq!(codes(&diagnostics), ["annotation-ambiguous"]);
    assert_eq!(
        diagnostics[0].message,
        "found the words \"he\" 2 times in sections[0].blocks[0], expected them once"
    );
    assert_eq!(places(&article), [(0, 0)]);
}

#[test]
fn words_that_are_gone_are_an_error_that_names_the_annotation() {
    let mut article = body(&["She called it a success."]);
    let mut quote = quote("a setback");
    quote.segments[0] = Anchor::at(text("a setback"), TextPath::block(0, 0), 14);
    article.quotes.push(quote);
    let diagnostics = article.locate();
    assert_eq!(codes(&diagnostics), ["annotation-lost"]);
    assert_eq!(diagnostics[0].path.as_deref(), Some("quotes[0].segments[0]"));
    assert_eq!(
        diagnostics[0].message,
        "found the words \"a setback\" nowhere in sections[0].blocks[0], expected them there"
    );
}

fn quote(words: &str) -> Quote {
    Quote {
        id: article::unnamed(),
        kind: QuoteKind::Direct,
        segments: vec![Anchor::new(text(words))],
        speakers: Vec::new(),
        cue: Vec::new(),
        language: None,
        confidence: None,
        origin: Origin::Edited,
    }
}

#[test]
fn words_without_a_place_must_stand_once_in_the_article() {
    let mut article = body(&["She called it a success.", "It was no success."]);
    article.headlines.push(Headline::new(text("Talks called a success")));
    article.quotes = vec![quote("no success"), quote("success"), quote("failure")];
    let diagnostics = article.locate();
    assert_eq!(codes(&diagnostics), ["annotation-ambiguous", "annotation-lost"]);
    assert_eq!(
        diagnostics[0].message,
        "found the words \"success\" 3 times in the article, expected them once"
    );
    let at = Position { path: TextPath::block(0, 1), start: 7 };
    assert_eq!(article.quotes[0].segments[0].at, Some(at));
}

#[test]
fn words_with_a_text_only_must_stand_once_in_it() {
    let mut article = body(&["A success.", "It was no success."]);
    let mut quote = quote("success");
    quote.segments[0] = Anchor::at(text("success"), TextPath::block(0, 1), u32::MAX);
    article.quotes.push(quote);
    assert_eq!(article.locate(), []);
    assert_eq!(article.quotes[0].segments[0].at.as_ref().map(|at| at.start), Some(10));
}

#[test]
fn no_annotation_stands_in_a_byline() {
    let mut article = body(&["Nothing."]);
    article.bylines.push(Byline { text: text("By Ann Oake"), authors: Vec::new() });
    article.quotes = vec![quote("Ann Oake")];
    article.quotes[0].segments[0] = Anchor::at(text("Ann Oake"), TextPath::Byline(0), 3);
    assert_eq!(codes(&article.locate()), ["annotation-lost"]);
}

#[test]
fn annotations_without_an_id_are_numbered_around_the_ids_in_use() {
    let mut article = body(&["One two three four."]);
    article.quotes = vec![quote("One"), quote("two"), quote("three")];
    article.quotes[1].id = "q1".parse().unwrap();
    article.parties = vec![Party::new("q3".parse().unwrap(), PartyKind::Place, text("Elm"))];
    assert_eq!(article.locate(), []);
    let ids: Vec<_> = article.quotes.iter().map(|q| q.id.as_str()).collect();
    assert_eq!(ids, ["q2", "q1", "q4"]);
}

#[test]
fn overlapping_places_all_count() {
    let mut article = mentioning(&["xx 星星星"], &[("星星", 0, 0)]);
    let diagnostics = article.locate();
    assert_eq!(codes(&diagnostics), ["annotation-ambiguous"]);
    assert!(diagnostics[0].message.contains("2 times"), "{diagnostics:?}");
}

#[test]
fn a_part_of_a_longer_word_is_no_place() {
    let mut article = mentioning(&["Then the others left."], &[("he", 0, 10)]);
    assert_eq!(codes(&article.locate()), ["annotation-lost"]);
}

/// A hundred thousand anchors in one text, all moved, take no time to speak of.
#[test]
fn many_anchors_are_settled_in_linear_time() {
    let words: Vec<String> = (0..20_000).map(|n| format!("w{n:05}")).collect();
    let long = words.join(" ");
    let place = |n: usize| (words[n % 20_000].as_str(), 0, 7 * (n as u32 % 20_000));
    let mentions: Vec<_> = (0..100_000).map(place).collect();
    let mut article = mentioning(&[&long], &mentions);
    assert_eq!(article.locate(), []);
    let mut moved = mentioning(&["New.", &long], &mentions);
    assert_eq!(codes(&moved.locate()), ["annotation-moved"]);
}

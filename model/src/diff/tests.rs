use super::*;
use crate::{Amount, Block, Decimal, FigureKind, PartyKind, QuoteKind, Section, Text, Unit};

fn text(s: &str) -> Text {
    Text::new(s).unwrap()
}

fn words(s: &str) -> Anchor {
    Anchor::new(text(s))
}

fn body(paragraphs: &[&str]) -> Article {
    let blocks = paragraphs.iter().map(|p| Block::paragraph(p).unwrap()).collect();
    Article::new(text("Council votes")).with_section(Section::new(blocks))
}

/// A body with a quotation and a figure.
fn wall(paragraphs: &[&str], said: &str, by: &str, cost: &str) -> Article {
    let mut article = body(paragraphs);
    article.parties.push(Party::new("p".parse().unwrap(), PartyKind::Person, text(by)));
    let quote = Quote::new("q".parse().unwrap(), QuoteKind::Partial, words(said));
    article.quotes.push(quote.said_by(Reference::to("p".parse().unwrap())));
    let amount = Amount::new(Decimal::from(3), Unit::Currency("EUR".parse().unwrap()));
    let figure = Figure::new("f".parse().unwrap(), FigureKind::Spending, words(cost), amount);
    article.figures.push(figure);
    assert_eq!(article.locate(), []);
    article
}

#[test]
fn what_moved_is_no_change() {
    let (a, b) = ("Ann Oake called it “a turning point”.", "The wall costs €3.");
    let first = wall(&[a, b], "a turning point", "Ann Oake", "€3");
    let mut second = wall(&["It rained.", b, a], "a turning point", "Ann Oake", "€3");
    second.quotes[0].id = "other".parse().unwrap();
    let changes = first.diff(&second);
    assert_eq!(changes.to_string(), "sections[0].blocks[0]: {+It rained.+}\n");
    assert!(changes.quotes.is_empty() && changes.figures.is_empty());
}

#[test]
fn another_speaker_is_a_change_of_the_quote() {
    let said = ["They called it “a turning point” for €3."];
    let first = wall(&said, "a turning point", "Ann Oake", "€3");
    let second = wall(&said, "a turning point", "Ben Elm", "€3");
    let changes = first.diff(&second);
    let (before, after) = (&first.quotes[0], &second.quotes[0]);
    assert_eq!(changes.quotes, [Change::Changed { before, after }]);
    let (before, after) = (&first.parties[0], &second.parties[0]);
    assert_eq!(changes.parties, [Change::Changed { before, after }]);
    assert_eq!(
        changes.to_string(),
        "party: [-Ann Oake-]{+Ben Elm+}\nquote: \"a turning point\": changed\n"
    );
}

#[test]
fn an_amount_that_was_corrected_is_a_change_of_the_figure() {
    let first = wall(&["“A wall” for €3 million, said Oake."], "A wall", "Oake", "€3 million");
    let second = wall(&["“A wall” for €4 million, said Oake."], "A wall", "Oake", "€4 million");
    assert_eq!(
        first.diff(&second).to_string(),
        "sections[0].blocks[0]: “A wall” for [-€3-]{+€4+} million, said Oake.\n\
         figure: [-€3 million-]{+€4 million+}\n"
    );
}

#[test]
fn texts_are_paired_with_those_that_are_like_them() {
    let first = body(&["One two three four.", "Five six seven eight.", "Nine ten."]);
    let second = body(&["Five six seven, eight.", "Nine ten."]);
    assert_eq!(
        first.diff(&second).to_string(),
        "sections[0].blocks[0]: [-One two three four.-]\n\
         sections[0].blocks[0]: Five six [-seven-]{+seven,+} eight.\n"
    );
    assert_eq!(
        second.diff(&first).to_string(),
        "sections[0].blocks[0]: {+One two three four.+}\n\
         sections[0].blocks[1]: Five six [-seven,-]{+seven+} eight.\n"
    );
}

#[test]
fn a_paragraph_that_stands_twice_is_counted_twice() {
    let (first, second) = (body(&["It rained.", "It rained."]), body(&["It rained."]));
    assert_eq!(first.diff(&second).to_string(), "sections[0].blocks[1]: [-It rained.-]\n");
}

#[test]
fn words_are_shown_between_what_both_ends_share() {
    let show = |a: &str, b: &str| {
        let line = body(&[a]).diff(&body(&[b])).to_string();
        let line = line.strip_suffix('\n').unwrap();
        line.strip_prefix("sections[0].blocks[0]: ").unwrap().to_owned()
    };
    assert_eq!(show("a b c", "a c"), "a [-b-] c");
    assert_eq!(show("a c", "a b c"), "a {+b+} c");
    assert_eq!(show("a a", "a a a"), "a a {+a+}");
    assert_eq!(show("b c", "a b c"), "{+a+} b c");
    assert_eq!(show("x", "y"), "[-x-]{+y+}");
    assert_eq!(show("a b", "a c"), "a [-b-]{+c+}");
}

#[test]
fn metadata_and_form_are_named() {
    let first = body(&["It rained."]);
    let mut second = first.clone();
    second.published = Some("2025-06-23".parse().unwrap());
    second.keywords.push(text("rain"));
    second.sections.push(Section::default());
    let changes = first.diff(&second);
    assert_eq!(changes.metadata, ["published", "keywords"]);
    assert!(changes.form);
    assert_eq!(
        changes.to_string(),
        "published: changed\nkeywords: changed\nsections: the same words in another form\n"
    );
    assert!(!changes.is_empty() && second.diff(&second).is_empty());
}

/// A body of one paragraph, and of two whose first may be the old one or a new one.
fn first_of_two(old: &str, first: &str) -> Vec<bool> {
    let (before, after) = (body(&[old]), body(&[first, "Something else was added."]));
    let changes = before.diff(&after);
    changes.texts.iter().map(|change| matches!(change, Change::Changed { .. })).collect()
}

#[test]
fn a_text_is_the_same_if_half_of_the_words_of_the_longer_are() {
    assert_eq!(first_of_two("one two three four", "one two five six"), [true, false]);
    assert_eq!(first_of_two("one two three four", "one five six seven"), [false, true]);
    assert_eq!(first_of_two("one two", "one two five six seven"), [false, true]);
    assert_eq!(first_of_two("one two five six seven", "one two"), [false, true]);
    let six = "one two three four five six";
    assert_eq!(first_of_two(six, "one two three seven eight nine"), [true, false]);
    // A word counts as often as both have it.
    assert_eq!(first_of_two("one two three four", "one one one one"), [false, true]);
}

#[test]
fn whatever_differs_makes_a_difference() {
    let said = ["They voted on “a turning point” for €3."];
    let first = wall(&said, "a turning point", "Ann Oake", "€3");
    assert!(first.diff(&first).is_empty());
    let mut marked = body(&["It rained."]);
    let Block::Paragraph(prose) = &mut marked.sections[0].blocks[0] else { panic!() };
    let marks = vec![crate::Mark::new(crate::MarkKind::strong(), 0..2)];
    *prose = prose.clone().with_marks(marks).unwrap();
    assert!(!marked.diff(&body(&["It rained."])).is_empty(), "another form");
    assert!(!marked.diff(&body(&["It snowed."])).is_empty(), "another text");
    let mut others = vec![first.clone(); 5];
    others[0].language = Some("en".parse().unwrap());
    others[1].parties.push(Party::new("x".parse().unwrap(), PartyKind::Place, text("Elm")));
    others[2].quotes.clear();
    others[3].figures.clear();
    let vote = Event::new(
        "e".parse().unwrap(),
        crate::EventKind::Decision,
        crate::EventStatus::Past,
        Anchor::at(text("voted"), TextPath::block(0, 0), 5),
    );
    others[4].events.push(vote.clone());
    for other in &others {
        assert!(!first.diff(other).is_empty());
        assert!(!other.diff(&first).is_empty());
    }
    assert_eq!(first.diff(&others[4]).events, [Change::Added(&vote)]);
    let mut later = others[4].clone();
    later.events[0].trigger = Anchor::at(text("They voted"), TextPath::block(0, 0), 0);
    let (before, after) = (&others[4].events[0], &later.events[0]);
    assert_eq!(others[4].diff(&later).events, [Change::Changed { before, after }]);
}

/// What changed, a line each.
fn changes(old: &[&str], new: &[&str]) -> Vec<String> {
    body(old).diff(&body(new)).to_string().lines().map(str::to_owned).collect()
}

#[test]
fn texts_that_stay_in_order_part_those_that_changed() {
    let (at, tie) = (|block: u32| format!("sections[0].blocks[{block}]: "), "The council met.");
    let (wall, last) = ("The wall is high.", "Nobody spoke.");
    assert_eq!(
        changes(&["It rained.", tie, last], &[tie, "Boats came.", last]),
        [at(0) + "[-It rained.-]", at(1) + "{+Boats came.+}"]
    );
    // The last has moved up; the two others are still in order.
    assert_eq!(
        changes(&[tie, wall, last, "It rained."], &[last, "Boats came.", tie, wall]),
        [at(1) + "{+Boats came.+}", at(3) + "[-It rained.-]"]
    );
}

#[test]
fn texts_beyond_those_of_the_other_version_were_added_or_taken_out() {
    let (old, new) = (["It rained.", "Boats came.", "Nobody spoke."], ["All left early."]);
    let at = |block: u32| format!("sections[0].blocks[{block}]: ");
    assert_eq!(
        changes(&old, &new),
        [
            at(0) + "[-It rained.-]",
            at(1) + "[-Boats came.-]",
            at(0) + "[-Nobody spoke.-]{+All left early.+}"
        ]
    );
    assert_eq!(
        changes(&new, &old),
        [
            at(0) + "{+It rained.+}",
            at(1) + "{+Boats came.+}",
            at(2) + "[-All left early.-]{+Nobody spoke.+}"
        ]
    );
}

#[test]
fn an_annotation_is_known_by_its_words_before_its_place_or_id() {
    let (a, b) = ("They voted on “a turning point”.", "It will cost €3 by June.");
    let mut first = wall(&[a, b], "a turning point", "Ann Oake", "€3");
    let elm = Party::new("elm".parse().unwrap(), PartyKind::Person, text("Ben Elm"));
    first.parties.push(elm);
    let event = |path| {
        let voted = Anchor::at(text("voted"), path, 5);
        let (kind, status) = (crate::EventKind::Decision, crate::EventStatus::Past);
        Event::new("e".parse().unwrap(), kind, status, voted)
    };
    first.events.push(event(TextPath::block(0, 0)));
    // The paragraphs change places, the parties their ids, and something is said otherwise of each.
    let mut second = wall(&[b, a], "a turning point", "Ben Elm", "€3");
    let mut ann = Party::new("elm".parse().unwrap(), PartyKind::Person, text("Ann Oake"));
    ann.title = Some(text("mayor"));
    second.parties.push(ann);
    second.events.push(event(TextPath::block(0, 1)));
    second.events[0].status = crate::EventStatus::Upcoming;
    second.figures[0].purpose = Some(Anchor::at(text("June"), TextPath::block(0, 0), 19));

    let difference = first.diff(&second);
    assert_eq!(
        difference.parties,
        [Change::Changed { before: &first.parties[0], after: &second.parties[1] }]
    );
    assert_eq!(
        difference.quotes,
        [Change::Changed { before: &first.quotes[0], after: &second.quotes[0] }]
    );
    assert_eq!(
        difference.events,
        [Change::Changed { before: &first.events[0], after: &second.events[0] }]
    );
    assert_eq!(
        difference.figures,
        [Change::Changed { before: &first.figures[0], after: &second.figures[0] }]
    );
}

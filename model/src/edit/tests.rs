mod edges;

use super::*;
use crate::{
    Amount, BlockQuotation, Decimal, EventDate, EventKind, EventStatus, FigureKind, Furniture,
    FurnitureKind, Heading, Mark, MarkKind, PartyKind, QuoteKind, Reference, Section, Unit,
};

fn words(s: &str) -> Anchor {
    Anchor::new(Text::new(s).unwrap())
}

fn figure(id: &str, mention: &str) -> Figure {
    let amount = Amount::new(Decimal::from(3), Unit::Currency("EUR".parse().unwrap()));
    Figure::new(id.parse().unwrap(), FigureKind::Spending, words(mention), amount)
}

/// A vote on a wall: a party, a quote, an event and two figures in two sections.
fn wall() -> Article {
    let paragraph = |s: &str| Block::paragraph(s).unwrap();
    let first = vec![
        paragraph("Mayor Ann Oake called the vote on June 23 “a turning point”."),
        paragraph("The council spends €3 million on the wall, €1 million of it on sand."),
    ];
    let heading = Heading::new(Prose::new("What comes next").unwrap());
    let second = vec![paragraph("Oake will meet the engineers.")];
    let mut article = Article::new(Text::new("Council votes").unwrap())
        .with_section(Section::new(first))
        .with_section(Section::new(second).under(heading));
    let mut mayor =
        Party::new("ann".parse().unwrap(), PartyKind::Person, Text::new("Ann Oake").unwrap());
    mayor.mentions.push(words("Ann Oake"));
    mayor.mentions.push(Anchor::at(Text::new("Oake").unwrap(), TextPath::block(1, 0), 0));
    let speaker = Reference::to(mayor.id.clone()).named(words("Mayor Ann Oake"));
    article.parties.push(mayor);
    let quote = Quote::new("q1".parse().unwrap(), QuoteKind::Partial, words("a turning point"));
    article.quotes.push(quote.said_by(speaker));
    let mut vote =
        Event::new("e1".parse().unwrap(), EventKind::Decision, EventStatus::Past, words("vote on"));
    vote.date = Some(EventDate { mention: words("June 23"), value: None });
    article.events.push(vote);
    let mut whole = figure("f1", "€3 million");
    whole.purpose = Some(words("the wall"));
    let mut part = figure("f2", "€1 million");
    part.part_of = Some(whole.id.clone());
    article.figures = vec![whole, part];
    assert_eq!(article.locate(), []);
    assert_eq!(article.validate(), []);
    article
}

fn assert_right(article: &Article) {
    assert!(article.anchors().all(|(_, anchor)| article.stands(anchor)));
    assert_eq!(article.validate(), []);
}

fn place(anchor: &Anchor) -> String {
    let at = anchor.at.as_ref().unwrap();
    format!("{} {}", at.path, at.start)
}

#[test]
fn annotations_behind_an_edit_move() {
    let mut article = wall();
    let lost = article.replace(&TextPath::block(0, 0), 0..0, "Lord ").unwrap();
    assert_eq!(lost, []);
    assert_eq!(place(&article.parties[0].mentions[0]), "sections[0].blocks[0] 11");
    assert_eq!(place(&article.quotes[0].segments[0]), "sections[0].blocks[0] 48");
    assert_eq!(place(&article.figures[0].mention), "sections[0].blocks[1] 19");
    assert_right(&article);
}

#[test]
fn white_space_that_an_edit_leaves_is_folded() {
    let mut article = wall();
    let lost = article.replace_words(&TextPath::block(0, 0), "called", "").unwrap();
    assert_eq!(lost, []);
    let text = article.text_at(&TextPath::block(0, 0)).unwrap();
    assert_eq!(text, "Mayor Ann Oake the vote on June 23 “a turning point”.");
    assert_right(&article);
}

#[test]
fn a_quotation_takes_the_words_put_into_it() {
    let mut article = wall();
    let path = TextPath::block(0, 0);
    assert_eq!(article.replace_words(&path, "turning", "real turning").unwrap(), []);
    assert_eq!(article.quotes[0].words(), "a real turning point");
    assert_eq!(article.replace_words(&path, "a real", "").unwrap(), []);
    assert_eq!(article.quotes[0].words(), "turning point");
    assert_right(&article);
}

#[test]
fn a_quotation_whose_words_are_replaced_goes() {
    let mut article = wall();
    let before = article.quotes[0].clone();
    let lost = article.replace_words(&TextPath::block(0, 0), "a turning point", "good").unwrap();
    let anchors = before.segments.clone();
    let expected = Lost { annotation: Annotation::Quote(before), anchors, removed: true };
    assert_eq!(lost, [expected]);
    assert!(article.quotes.is_empty());
    assert_right(&article);
}

#[test]
fn what_is_optional_goes_without_its_annotation() {
    let mut article = wall();
    let lost = article.replace_words(&TextPath::block(0, 0), "Mayor Ann", "Mr").unwrap();
    assert_eq!(lost.iter().map(|lost| lost.removed).collect::<Vec<_>>(), [false, false]);
    assert!(matches!(lost[0].annotation, Annotation::Party(_)));
    assert_eq!(article.parties[0].mentions.len(), 1);
    assert_eq!(article.quotes[0].speakers, [Reference::to("ann".parse().unwrap())]);
    let lost = article.replace_words(&TextPath::block(0, 0), "June 23", "Monday").unwrap();
    assert_eq!(lost.len(), 1);
    assert_eq!(article.events[0].date, None);
    assert_eq!(
        article.validate().iter().map(|d| d.code.name).collect::<Vec<_>>(),
        ["event-nowhere"]
    );
    article.events.clear();
    let lost = article.replace_words(&TextPath::block(0, 1), "wall", "dam").unwrap();
    assert_eq!(lost.len(), 1);
    assert_eq!(article.figures[0].purpose, None);
    assert_right(&article);
}

#[test]
fn parts_of_a_figure_that_goes_are_parts_of_nothing() {
    let mut article = wall();
    let lost = article.replace_words(&TextPath::block(0, 1), "3", "4").unwrap();
    assert_eq!(lost.iter().map(|lost| lost.removed).collect::<Vec<_>>(), [true, false]);
    assert_eq!(lost[1].anchors, []);
    assert_eq!(article.figures.len(), 1);
    assert_eq!(article.figures[0].part_of, None);
    assert_right(&article);
}

#[test]
fn words_joined_to_others_are_gone() {
    let mut article = wall();
    let lost = article.replace(&TextPath::block(1, 0), 4..4, "s").unwrap();
    assert_eq!(lost.len(), 1);
    assert_eq!(lost[0].anchors[0].words, "Oake");
    let mut article = wall();
    assert_eq!(article.replace(&TextPath::block(1, 0), 4..4, ",").unwrap(), []);
    assert_right(&article);
}

#[test]
fn blocks_move_with_their_annotations() {
    let mut article = wall();
    article.furniture.push(Furniture {
        kind: FurnitureKind::Share,
        text: Text::new("Share").unwrap(),
        before: Some(TextPath::block(0, 1)),
    });
    article.insert_block(0, 0, Block::paragraph("It rained.").unwrap()).unwrap();
    assert_eq!(place(&article.figures[0].mention), "sections[0].blocks[2] 19");
    assert_eq!(article.furniture[0].before, Some(TextPath::block(0, 2)));
    assert_right(&article);

    let Removed { lost, .. } = article.remove_block(0, 1).unwrap();
    let removed = |a: &Annotation| matches!(a, Annotation::Quote(_) | Annotation::Event(_));
    assert!(lost.iter().all(|lost| lost.removed == removed(&lost.annotation)), "{lost:?}");
    assert_eq!(lost.len(), 3);
    assert_eq!(place(&article.figures[0].mention), "sections[0].blocks[1] 19");
    assert_right(&article);

    article.remove_block(0, 1).unwrap();
    assert_eq!(article.furniture[0].before, Some(TextPath::Heading(1)));
    assert!(article.figures.is_empty());
    assert_right(&article);

    article.remove_section(1).unwrap();
    assert_eq!(article.furniture[0].before, None);
    assert_eq!(article.parties[0].mentions, []);
    assert_right(&article);
}

#[test]
fn sections_move_with_their_annotations() {
    let mut article = wall();
    let quotation = BlockQuotation { paragraphs: vec![Prose::new("So be it").unwrap()] };
    let section = Section::new(vec![Block::BlockQuotation(quotation)]);
    article.insert_section(1, section.clone()).unwrap();
    assert_eq!(place(&article.parties[0].mentions[1]), "sections[2].blocks[0] 0");
    let taken = article.remove_section(1).unwrap();
    assert_eq!(taken, Removed { removed: section, lost: Vec::new() });
    assert_eq!(article, wall());
}

#[test]
fn marks_move_with_their_words() {
    let mut article = Article::new(Text::new("h").unwrap());
    let marks = vec![Mark::new(MarkKind::strong(), 4..8), Mark::new(MarkKind::emphasis(), 14..18)];
    let prose = Prose::new("The wall will hold.").unwrap().with_marks(marks).unwrap();
    article.sections.push(Section::new(vec![Block::Paragraph(prose)]));
    let mut marked = |old: &str, new: &str| {
        article.replace_words(&TextPath::block(0, 0), old, new).unwrap();
        let Block::Paragraph(prose) = &article.sections[0].blocks[0] else { panic!() };
        prose.marked_words().into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(marked("The", "This"), ["wall", "hold"]);
    assert_eq!(marked("wall", "old dam"), ["old dam", "hold"]);
    assert_eq!(marked("dam will", "will"), ["old", "hold"]);
    assert_eq!(marked("will hold", "stands"), ["old"]);
}

#[test]
fn edits_that_cannot_be_made_change_nothing() {
    let mut article = wall();
    let path = TextPath::block(0, 0);
    let message = |error: EditError| error.to_string();
    let errors = [
        article.replace(&TextPath::block(0, 9), 0..0, "x").map_err(message),
        article.replace(&path, 3..99, "x").map_err(message),
        article.replace(&path, 0..60, " ").map_err(message),
        article.replace(&path, 0..0, "\u{7}").map_err(message),
        article.replace_words(&path, "o", "x").map_err(message),
        article.replace_words(&TextPath::block(0, 1), "million", "x").map_err(message),
    ];
    let expected = [
        "found nothing at sections[0].blocks[9], expected a text, block or section of the article",
        "found the range 3..99, expected one within the 60 code points of sections[0].blocks[0]",
        "the edit of sections[0].blocks[0] leaves no valid text: \
         found no text, expected at least one character",
        "the edit of sections[0].blocks[0] leaves no valid text: \
         found the character '\\u{7}' at code point 0, which XML cannot carry",
        "found \"o\" 0 times in sections[0].blocks[0], expected it once",
        "found \"million\" 2 times in sections[0].blocks[1], expected it once",
    ];
    assert_eq!(errors.map(Result::unwrap_err), expected);
    assert!(article.insert_block(0, 3, Block::paragraph("x").unwrap()).is_err());
    assert!(article.insert_block(2, 0, Block::paragraph("x").unwrap()).is_err());
    assert!(article.remove_block(1, 1).is_err());
    assert!(article.insert_section(3, Section::default()).is_err());
    assert!(article.remove_section(2).is_err());
    assert_eq!(article, wall());
}

#[test]
fn words_can_be_changed_in_every_part_of_a_body() {
    use crate::{BlockPart, Cell, Image, List, ListItem, Row, Table};
    let prose = |s: &str| Prose::new(s).unwrap();
    let list = |items| List { mark: crate::ListMark::default(), items };
    let inner = ListItem { text: prose("old inner"), list: None };
    let outer = ListItem { text: prose("old outer"), list: Some(list(vec![inner])) };
    let rows = vec![Row {
        header: false,
        cells: vec![Cell::new(None), Cell::new(Some(prose("old cell")))],
    }];
    let image = Image {
        href: "https://example.org/a.jpg".parse().unwrap(),
        alt: None,
        caption: Some(prose("old picture")),
    };
    let blocks = vec![
        Block::List(list(vec![outer])),
        Block::BlockQuotation(BlockQuotation {
            paragraphs: vec![prose("first"), prose("old second")],
        }),
        Block::Table(Table { caption: Some(prose("old caption")), rows }),
        Block::Image(image),
    ];
    let mut article =
        Article::new(Text::new("old head").unwrap()).with_section(Section::new(blocks));
    let part = |block, part| TextPath::Block { section: 0, block, part };
    let paths = [
        part(0, BlockPart::Item(vec![0])),
        part(0, BlockPart::Item(vec![0, 0])),
        part(1, BlockPart::Paragraph(1)),
        part(2, BlockPart::Caption),
        part(2, BlockPart::Cell { row: 0, cell: 1 }),
        part(3, BlockPart::Caption),
        TextPath::Headline(0),
    ];
    for path in &paths {
        article.replace_words(path, "old", "new").unwrap();
        assert!(article.text_at(path).unwrap().starts_with("new "), "{path}");
    }
    assert!(article.texts().all(|(_, text)| !text.contains("old")));
    let nowhere =
        [part(0, BlockPart::Item(vec![0, 1])), part(2, BlockPart::Cell { row: 0, cell: 0 })];
    for path in &nowhere {
        assert!(matches!(
            article.replace_words(path, "a", "b"),
            Err(EditError::NoSuchPlace { .. })
        ));
    }
}

#[test]
fn blocks_and_sections_go_in_up_to_the_end_and_come_out_before_it() {
    let block = || Block::paragraph("It rained.").unwrap();
    let mut article = wall();
    article.insert_block(0, 2, block()).unwrap();
    assert_eq!(article.sections[0].blocks[2], block());
    assert!(article.insert_block(0, 4, block()).is_err());
    assert!(article.remove_block(0, 3).is_err());
    article.insert_section(2, Section::new(vec![block()])).unwrap();
    assert!(article.insert_section(4, Section::new(vec![block()])).is_err());
    assert!(article.remove_section(3).is_err());
    assert_eq!(article.remove_section(2).unwrap().removed.blocks, [block()]);
    assert_eq!(article.remove_block(0, 2).unwrap().removed, block());
    assert_right(&article);
    assert_eq!(article, wall());
}

/// An event with a place, of which a word is taken out of the text.
fn place_after(place: &str, party: bool) -> Option<String> {
    let mut article = wall();
    let elm = Party::new("elm".parse().unwrap(), PartyKind::Place, Text::new("Elm").unwrap());
    let words = Anchor::at(Text::new("the wall").unwrap(), TextPath::block(0, 1), 33);
    let reference =
        if party { Reference::to(elm.id.clone()).named(words) } else { Reference::words(words) };
    article.parties.push(elm);
    article.events[0].place = Some(reference);
    assert_right(&article);
    article.replace_words(&TextPath::block(0, 1), place, "sand").unwrap();
    assert_right(&article);
    let place = article.events[0].place.as_ref()?;
    let words = place.mention().map_or("", |mention| mention.words.as_str());
    Some(format!("{} {words}", place.party().map_or("", |id| id.as_str())))
}

#[test]
fn a_reference_keeps_its_party_when_its_words_are_gone() {
    assert_eq!(place_after("council", true).unwrap(), "elm the wall");
    assert_eq!(place_after("council", false).unwrap(), " the wall");
    assert_eq!(place_after("the wall", true).unwrap(), "elm ");
    assert_eq!(place_after("the wall", false), None);
}

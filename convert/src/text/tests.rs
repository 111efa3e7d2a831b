//! What is read into a text, and that it is written again.

use copydesk_model::{
    Article, AuthorKind, Block, FurnitureKind, HeadingMark, ListMark, MarkKind, TextPath,
};

use super::characters::Looks;
use super::line::evened;
use super::structure::{Known, read_noting};
use crate::{Format, ReadOptions, Source, WriteOptions};

pub(super) fn read(text: &str) -> Article {
    let options = ReadOptions { extract: Some(false), ..ReadOptions::default() };
    let outcome = crate::read(Format::Text, &Source::new("a.txt", text), &options);
    outcome.unwrap_or_else(|e| panic!("{e}: {text:?}")).value.pop().unwrap()
}

pub(super) fn write(article: &Article) -> String {
    let articles = std::slice::from_ref(article);
    crate::write(Format::Text, articles, &WriteOptions::default()).unwrap().value
}

fn blocks(article: &Article) -> Vec<&Block> {
    article.sections.iter().flat_map(|section| &section.blocks).collect()
}

fn paragraphs(article: &Article) -> Vec<&str> {
    let texts = blocks(article).into_iter().map(|block| match block {
        Block::Paragraph(prose) => prose.as_str(),
        other => panic!("{other:?}"),
    });
    texts.collect()
}

/// A text of every sort of piece, as it is written.
const PAGE: &str = "\
Brackwater votes for a sea wall

Ilse Quandt

By Ilse Quandt, political editor, and Tomás de la Cruz in Port Ferris

BRACKWATER, March 3 (Tidewire) — The council of Brackwater *voted* on Tuesday to build a wall.

**What it costs**

The wall costs as much as [two schools](https://brackwater.example/budget_(2026)), said the mayor.

- For the wall: 41 million
- For the gates:
  1. the north gate
  2. the south gate
- For all else: nothing

> The water will not wait.
> It never has.
>
> We have waited long enough.

Advertisement

# The vote

![The town hall](https://brackwater.example/hall.jpg)
The hall on Tuesday. Photo by the council.

| Party | Votes |
| --- | --- |
| Wall | 14 |
| No wall |

Roses are red,  
walls are grey.

* * *

Read more: How the wall was planned

Share This Article
";

#[test]
fn a_page_is_written_as_it_was_read() {
    assert_eq!(write(&read(PAGE)), PAGE);
}

#[test]
fn a_page_is_read_into_its_pieces() {
    let article = read(PAGE);
    assert_eq!(article.headline().unwrap(), &"Brackwater votes for a sea wall");
    let authors = article.bylines.iter().flat_map(|b| &b.authors);
    let authors: Vec<_> =
        authors.map(|a| (a.name.as_str(), a.title.as_deref(), a.place.as_deref())).collect();
    assert_eq!(
        authors,
        [
            ("Ilse Quandt", Some("political editor"), None),
            ("Tomás de la Cruz", None, Some("Port Ferris"))
        ]
    );
    let dateline = article.dateline.as_ref().unwrap();
    assert_eq!(dateline.text, "BRACKWATER, March 3 (Tidewire) —");
    assert_eq!(dateline.place.as_deref(), Some("BRACKWATER"));
    assert_eq!(dateline.date, Some("--03-03".parse().unwrap()));
    assert_eq!(dateline.source.as_deref(), Some("Tidewire"));
    let headings = article.sections.iter().filter_map(|section| section.heading.as_ref());
    let headings: Vec<_> = headings.map(|h| (h.text.as_str(), h.mark)).collect();
    assert_eq!(
        headings,
        [("What it costs", HeadingMark::BOLD), ("The vote", HeadingMark::hashes(1))]
    );
    let kinds: Vec<_> = blocks(&article)
        .into_iter()
        .map(|block| match block {
            Block::Paragraph(_) => 'p',
            Block::List(_) => 'l',
            Block::BlockQuotation(_) => 'q',
            Block::Image(_) => 'i',
            Block::Table(_) => 't',
        })
        .collect();
    assert_eq!(kinds, ['p', 'p', 'l', 'q', 'i', 't', 'p']);
    let furniture: Vec<_> = article.furniture.iter().map(|f| (f.kind, f.before.clone())).collect();
    assert_eq!(
        furniture,
        [
            (FurnitureKind::Label, Some(TextPath::Byline(0))),
            (FurnitureKind::Advertisement, Some(TextPath::Heading(2))),
            (FurnitureKind::Divider, None),
            (FurnitureKind::ReadMore, None),
            (FurnitureKind::Share, None),
        ]
    );
}

#[test]
fn lists_keep_their_marks_and_depth() {
    let article = read(PAGE);
    let lists = blocks(&article).into_iter();
    let list = lists.filter_map(|b| if let Block::List(list) = b { Some(list) } else { None });
    let list = list.fold(None, |_, list| Some(list)).unwrap();
    assert_eq!(list.mark, ListMark::default());
    let inner = list.items[1].list.as_ref().unwrap();
    assert_eq!(inner.mark, "1.".parse().unwrap());
    assert_eq!(inner.items[1].text.as_str(), "the south gate");
}

#[test]
fn a_machine_is_no_person() {
    let article = read("Wall to be built\n\nAI\nBy AI\n\nThe wall is to be built next year.\n");
    assert_eq!(article.bylines[0].text, "By AI");
    assert_eq!(article.bylines[0].authors[0].kind, AuthorKind::Machine);
    assert_eq!(article.bylines[0].authors[0].name, "AI");
    assert_eq!(article.furniture[0].kind, FurnitureKind::Label);
    assert_eq!(article.furniture[0].before, Some(TextPath::Byline(0)));
    assert_eq!(paragraphs(&article), ["The wall is to be built next year."]);
}

#[test]
fn wrapped_lines_are_joined() {
    let article = read(
        "The wall will be built, as the\ncouncil decided\n\nThe council voted on Tuesday to\n\
         build a wall.\n\n**A long\nheading**\n\n- an item that goes\n  on\n- another\n",
    );
    assert_eq!(article.headlines[0].text, "The wall will be built, as the council decided");
    assert_eq!(article.sections[1].heading.as_ref().unwrap().text.as_str(), "A long heading");
    let Block::List(list) = &article.sections[1].blocks[0] else { panic!("no list") };
    assert_eq!(list.items[0].text.as_str(), "an item that goes on");
}

#[test]
fn paragraphs_without_blank_lines_are_found() {
    let wrapped = "Wall to be built\nBy Ilse Quandt\nThe council of Brackwater voted on Tuesday to build a\n\
                   wall against the sea, the mayor said.\nShe had asked for it for years, as had the harbour and\n\
                   the fishers of the town.\n";
    let article = read(wrapped);
    assert_eq!(article.bylines.len(), 1);
    assert_eq!(
        paragraphs(&article),
        [
            "The council of Brackwater voted on Tuesday to build a wall against the sea, the mayor said.",
            "She had asked for it for years, as had the harbour and the fishers of the town."
        ]
    );
    let long = "The council voted and voted again. ".repeat(6);
    let article = read(&format!("Wall to be built\n{long}\nShort.\n{long}"));
    assert_eq!(paragraphs(&article), [long.trim(), "Short.", long.trim()]);
}

#[test]
fn prose_that_looks_like_something_else_keeps_its_characters() {
    for text in [
        "Wall\n\n>\nnot quoted\n",
        "Wall\n\n\\# no heading\n",
        "Wall\n\n\\\\# no heading\n",
        "Wall\n\n\\plain\n",
        "Wall\n\n\\ # spaced\n",
        "Wall\n\n\\\n",
        "\\Wall\n\nPlain.\n",
        "Wall\n\n\\*not* marked\n",
        "---\ntitle: of another program\n---\n\nWall\n",
        "---\n\nWall\n",
        "Wall\n\nlanguage: en\n---\n",
        "Wall\n\n1986. A great year\n",
        "Wall\n\n— I came, he said.\n",
        "Wall\n\n|a|b|\n|-|-|\n",
        "Wall\n\n> a\n>\n>\n> b\n",
        "Wall\n\n- a\n* b\n3. c\n4) d\n",
        "Wall\n\n- a\n      - b\n   - c\n - d\n",
        "Wall\n\n-\u{A0}a\n",
        "Wall\n\n> \u{A0}a\n",
        "Wall\n\nKYIV —\u{A0}a\n",
        "Wall\n\n# a\n\\b\n",
        "Wall\n\na  \n# b\n",
        "Wall\n\n\\a  \n# b\n",
        "Wall\n\n\\# a  \nb\nc\n",
    ] {
        let once = write(&read(text));
        let words = |text: &str| super::line::words(text).collect::<Vec<_>>().join(" ");
        assert_eq!(words(&once), words(text), "{once:?}");
        assert_eq!(write(&read(&once)), once);
    }
}

#[test]
fn an_escaped_paragraph_is_literal() {
    let article = read("Wall\n\n\\# No *heading*\n\nMore.\n");
    assert_eq!(paragraphs(&article), ["# No *heading*", "More."]);
    let article = read("Wall\n\n\\Plain\n\nMore.\n");
    assert_eq!(paragraphs(&article), ["\\Plain", "More."]);
}

#[test]
fn marks_are_kept_apart_from_the_text() {
    let article = read("Wall\n\nIt was **so _very_ high**, she said.\n");
    let Block::Paragraph(prose) = blocks(&article)[0] else { panic!("no paragraph") };
    assert_eq!(prose.as_str(), "It was so very high, she said.");
    let strong = &prose.marks()[0];
    assert_eq!((strong.kind(), prose.marked(strong)), (&MarkKind::strong(), "so very high"));
}

#[test]
fn what_prose_cannot_say_goes_to_front_matter() {
    let mut article = read("Wall\n\nIt is high.\n");
    article.language = Some("en-GB".parse().unwrap());
    article.keywords = vec!["walls".parse().unwrap()];
    let text = write(&article);
    assert_eq!(text, "---\nlanguage: en-GB\nkeywords:\n  - walls\n---\n\nWall\n\nIt is high.\n");
    assert_eq!(read(&text), article);
}

#[test]
fn front_matter_may_begin_with_comments_and_have_spaces_behind_its_lines() {
    for text in
        ["---\n# desk: sport\nlanguage: en\n---\nWall\n", "--- \nlanguage: en\n---\t\nWall\n"]
    {
        let article = read(text);
        assert_eq!(article.language, Some("en".parse().unwrap()), "{text:?}");
        assert_eq!(article.headlines[0].text.as_str(), "Wall", "{text:?}");
    }
    assert_eq!(read("---\n# Wall\n\nlanguage: en\n---\n").language, None);
}

#[test]
fn an_annotation_that_is_lost_is_named_where_front_matter_has_it() {
    let text = "---\nlanguage: en\nquotes:\n  - kind: direct\n    segments: [It is low.]\n---\nWall\n\nHigh.\n";
    let error = crate::read(Format::Text, &Source::new("a", text), &ReadOptions::default());
    let error = error.unwrap_err();
    let place = error.diagnostics()[0].location.as_ref().unwrap();
    assert_eq!((place.line, place.column), (5, 16), "{error}");
}

#[test]
fn the_body_stands_in_front_matter_only_if_prose_cannot_say_it() {
    let mut article = read("Wall\n\nIt is high.\n\nIt is long.\n");
    let blocks = article.sections[0].blocks.split_off(1);
    article.sections.push(copydesk_model::Section::new(blocks));
    let text = write(&article);
    assert!(text.starts_with("---\nsections:\n"), "{text}");
    assert_eq!(read(&text), article);
    let edited = text.replace("long.\n", "short.\n").replacen("short.", "long.", 1);
    let error = crate::read(Format::Text, &Source::new("a", edited), &ReadOptions::default());
    assert_eq!(error.unwrap_err().diagnostics()[0].code.name, "two-bodies");
}

#[test]
fn articles_of_every_shape_come_back() {
    let page = read(PAGE);
    let change = |f: &dyn Fn(&mut Article)| {
        let mut article = page.clone();
        f(&mut article);
        article
    };
    let text = |s: &str| s.parse().unwrap();
    let headline = |s: &str| copydesk_model::Headline::new(s.parse().unwrap());
    let articles = [
        Article { extraction: copydesk_model::Extraction::Skipped, ..Article::default() },
        change(&|a| a.headlines.clear()),
        change(&|a| {
            a.bylines.clear();
            a.furniture.clear();
        }),
        change(&|a| a.dateline = None),
        change(&|a| a.dateline.as_mut().unwrap().text = text("Somewhere, sometime:")),
        change(&|a| {
            a.sections.clear();
            a.furniture.clear();
        }),
        change(&|a| a.furniture.reverse()),
        change(&|a| a.furniture[0].text = text("Not recognised")),
        change(&|a| a.bylines[0].text = text("no names here")),
        change(&|a| a.bylines[0].authors.clear()),
        change(&|a| a.headlines[0].text = text(&"word ".repeat(100))),
        change(&|a| a.headlines[0].text = text("- a")),
        change(&|a| a.headlines.push(headline("Another"))),
        change(&|a| a.headlines[0].role = Some(text_qcode())),
        change(&|a| a.sections[0].heading = a.sections[1].heading.clone()),
        change(&|a| {
            a.sections[0].heading.as_mut().into_iter().for_each(|h| h.mark = HeadingMark::BARE)
        }),
        change(&|a| {
            a.headlines.clear();
            a.sections[0].blocks[0] = Block::paragraph("Short").unwrap();
            a.dateline = None;
        }),
    ];
    for article in articles {
        let written = write(&article);
        assert_eq!(read(&written), article, "{written}");
    }
}

fn text_qcode() -> copydesk_model::QCode {
    "hld:subHeadline".parse().unwrap()
}

#[test]
fn errors_name_their_place() {
    for (text, code, line, column) in [
        ("Wall\n\na\u{1B}b", "forbidden-character", 3, 2),
        (" \n\u{A0}\n", "empty", 1, 1),
        ("", "empty", 1, 1),
    ] {
        let error = crate::read(Format::Text, &Source::new("a", text), &ReadOptions::default());
        let found = error.unwrap_err().into_diagnostics().remove(0);
        let at = found.location.unwrap();
        assert_eq!((found.code.name, at.line, at.column), (code, line, column));
    }
    let text = "\u{202E}llaW\u{202C}";
    let read = crate::read(Format::Text, &Source::new("a", text), &ReadOptions::default()).unwrap();
    assert_eq!(read.diagnostics[0].code.name, "bidi-control");
    assert_eq!(read.value[0].headlines[0].text, text);
}

#[test]
fn every_line_end_ends_a_line() {
    for end in ["\n", "\r\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"] {
        let article = read(&PAGE.replace('\n', end));
        assert_eq!(article.headlines, read(PAGE).headlines, "{end:?}");
        assert_eq!(article.sections.len(), 3, "{end:?}");
    }
}

#[test]
fn fields_that_are_prose_for_a_slip_are_met_with_the_nearest() {
    let found = |text: &str| {
        let source = Source::new("a.txt", text);
        let read = crate::read(Format::Text, &source, &ReadOptions::default()).unwrap();
        read.diagnostics.iter().map(|d| format!("{d}; {:?}", d.help)).collect::<Vec<_>>()
    };
    let text = "---\nheadine: Wall\nlanguage: en\n---\n\nWall\n\nIt is high.\n";
    assert_eq!(
        found(text),
        [
            "2:1: warning[not-front-matter]: found the field `headine` first, expected a field of an \
          article; Some(\"did you mean `headlines`?\")"
        ]
    );
    for text in [
        "---\nlanguage: en\n---\n\nWall\n\nIt is high.\n",
        "---\nNote: the wall is high\n---\n\nWall\n",
        "---\nto whom it may concern\n---\n\nWall\n",
        "---\nwall: it is high\n\nAnd it is long.\n---\n",
        "wall: it is high\n---\n",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn spaces_together_within_a_line_are_one() {
    let pieces = ["a", "é\u{a0}", "“b”", " ", "  ", "   ", "\n", "  \n"];
    for n in 0..pieces.len().pow(4) {
        let at = |n: usize| pieces[n % pieces.len()];
        let (first, second) = (at(n), at(n / pieces.len()));
        let (third, fourth) = (at(n / pieces.len().pow(2)), at(n / pieces.len().pow(3)));
        let text = format!("{first}{second}{third}{fourth}");
        let even = |line: &str| {
            let inner = line.trim();
            let start = line.len() - line.trim_start().len();
            let words: Vec<_> = inner.split(' ').filter(|word| !word.is_empty()).collect();
            format!("{}{}{}", &line[..start], words.join(" "), &line[start + inner.len()..])
        };
        let expected: Vec<_> = text.split('\n').map(even).collect();
        assert_eq!(evened(&text, Looks::of(&text)), expected.join("\n"), "{text:?}");
        // A tab makes every line be looked at more closely.
        let tabbed = format!("{text}\n\tx\ty");
        let expected = format!("{}\n\tx y", expected.join("\n"));
        assert_eq!(evened(&tabbed, Looks::of(&tabbed)), expected, "{tabbed:?}");
    }
}

#[test]
fn a_text_without_anything_to_fold_is_read_as_any_other() {
    let cautious = Looks { special: true, uneven: true, marks: true };
    let known = Known::default();
    let pieces = [
        "HULL (Agency) — The quay was closed\nfor a day, the port said.",
        "\u{A0}The quay\u{A0}will open\u{A0}",
        "\u{3028} is no end of a line, and \u{FF5E} no noncharacter.",
        "\\- not an item",
        "\\The quay",
        "- one\n- two",
        "“It holds,”\n  she said.",
        "a",
        "\u{FEFF}The quay",
        "By Ruth Moe",
        "Advertisement",
    ];
    for first in pieces {
        for second in pieces {
            let text = format!("The quay opens\n\n{first}\n\n{second}\n");
            let looks = Looks::of(&text);
            let read = read_noting(&text, looks, &known);
            assert_eq!(read, read_noting(&text, cautious, &known), "{text:?}");
        }
    }
}

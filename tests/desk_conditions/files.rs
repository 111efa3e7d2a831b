//! What a check of a file says beside the questions of the desk, and where.

use copydesk_convert::model::{Article, EventStatus, Extraction, FigureKind};
use copydesk_convert::{
    CheckOptions, Checked, Format, ReadOptions, Source, WriteOptions, check, read, write,
};

use super::{HEADLINE, PUBLISHED, found_in};

fn checked(format: Format, text: &str) -> Checked {
    check(format, &Source::new("a", text), &CheckOptions::default())
}

fn codes(format: Format, text: &str) -> Vec<&'static str> {
    checked(format, text).diagnostics.iter().map(|d| d.code.name).collect()
}

fn article(text: &str) -> Article {
    let mut options = ReadOptions::default();
    options.published = Some(PUBLISHED.parse().unwrap());
    let read = read(Format::Text, &Source::new("a", text), &options).unwrap();
    read.value.into_iter().next().unwrap()
}

fn written(format: Format, article: &Article) -> String {
    write(format, std::slice::from_ref(article), &WriteOptions::default()).unwrap().value
}

/// The codes of what is found about a paragraph, of which somebody has changed the annotations.
fn edited(paragraph: &str, edit: impl Fn(&mut Article)) -> Vec<&'static str> {
    let mut article = article(&format!("{HEADLINE}\n\n{paragraph}\n"));
    edit(&mut article);
    codes(Format::Json, &written(Format::Json, &article))
}

#[test]
fn a_file_of_another_format_is_read_as_no_text() {
    let checked = checked(Format::Text, "{\"schema\": 1, \"headlines\": [\"The the wall\"]}");
    assert!(checked.articles.is_empty());
    assert!(!checked.whole);
    let found: Vec<_> = checked.diagnostics.iter().map(|d| d.code.name).collect();
    assert_eq!(found, ["other-format"]);
}

#[test]
fn the_desk_asks_only_if_it_is_wanted() {
    let source = Source::new("a", "The the wall\n\nIt is old.\n");
    let mut options = CheckOptions::default();
    assert_eq!(check(Format::Text, &source, &options).diagnostics.len(), 1);
    options.desk = false;
    assert_eq!(check(Format::Text, &source, &options).diagnostics, []);
}

#[test]
fn furniture_is_asked_about_in_a_text_that_does_not_declare_it() {
    let line = format!("{HEADLINE}\n\nIt sails at nine.\n\nShare this article\n\nIt is old.\n");
    let asked = ["furniture-in-body"];
    assert_eq!(codes(Format::Text, &line), asked);
    assert_eq!(codes(Format::Text, &format!("---\nlanguage: en\n---\n\n{line}")), asked);
    let declared = "---\nfurniture:\n- kind: share\n  text: Share this article\n  before: sections[0].blocks[1]\n---\n";
    assert_eq!(
        codes(
            Format::Text,
            &format!("{declared}\n{HEADLINE}\n\nIt sails at nine.\n\nIt is old.\n")
        ),
        [""; 0]
    );
    // Other formats keep it apart from the article.
    for format in [Format::Json, Format::Yaml, Format::Xml] {
        assert_eq!(codes(format, &written(format, &article(&line))), [""; 0], "{format}");
    }
    // Labels and rights belong to an article that was printed.
    let others = format!(
        "{HEADLINE}\n\nIt sails at nine.\n\n* * *\n\n© 2025 Oakham Post. All rights reserved.\n"
    );
    assert_eq!(codes(Format::Text, &others), [""; 0]);
}

#[test]
fn what_breaks_a_rule_of_the_model_is_said_once_in_every_format() {
    let mut wrong = article(&format!("{HEADLINE}\n\nBy Ann Bell\n\nIt sails at nine.\n"));
    for author in wrong.bylines.iter_mut().flat_map(|byline| &mut byline.authors) {
        author.name = "Jo Lind".parse().unwrap();
    }
    // NITF has the authors of a byline as its words.
    let both = |format: &Format| format.info().reads && format.info().writes;
    for format in Format::all().filter(both).filter(|format| *format != Format::Nitf) {
        assert_eq!(codes(format, &written(format, &wrong)), ["author-not-in-byline"], "{format}");
    }
}

#[test]
fn what_reading_has_said_is_not_said_again() {
    let fields = "bylines:\n- text: By Ann Bell\n  authors:\n  - name: Jo Lind\n";
    let lost = "quotes:\n- kind: direct\n  segments: [never said]\n";
    let text = |fields: &str| format!("---\n{fields}---\n\n{HEADLINE}\n\nIt sails at nine.\n");
    assert_eq!(codes(Format::Text, &text(fields)), ["author-not-in-byline"]);
    assert_eq!(codes(Format::Text, &text(lost)), ["annotation-lost"]);
    let both = text(&format!("{fields}{lost}"));
    assert_eq!(codes(Format::Text, &both), ["author-not-in-byline", "annotation-lost"]);
}

#[test]
fn what_breaks_the_standard_is_said_once() {
    let text = written(Format::Xml, &article(&format!("{HEADLINE}\n\nIt sails at nine.\n")));
    assert_eq!(codes(Format::Xml, &text), [""; 0]);
    let broken = text.replace("<itemMeta>", "<itemMeta><wall/>");
    assert_eq!(codes(Format::Xml, &broken).len(), 1, "{broken}");
    // What is no XML breaks no rule of the standard beside.
    let cut = text.replace("</newsItem>", "");
    assert_eq!(codes(Format::Xml, &cut).len(), 1, "{cut}");
    let two = broken.replace("<contentMeta>", "<contentMeta><gate/>");
    let found = codes(Format::Xml, &two);
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn findings_come_in_the_order_of_the_file() {
    let found = found_in("The the wall\n\nIt is (old.\n\nIt is at at sea.\n\nIt is new).\n");
    let lines: Vec<_> =
        found.iter().filter_map(|d| d.location.as_ref()).map(|at| at.line).collect();
    assert_eq!(lines, [1, 3, 5, 7]);
}

#[test]
fn what_an_editor_took_out_is_not_found_again() {
    let slip = "It got €5 million: €3 million for stone and €3 million for sand.";
    assert_eq!(edited(slip, |_| {}), ["parts-exceed-whole"]);
    assert_eq!(edited(slip, |article| article.figures.clear()), [""; 0]);
    let skipped = |article: &mut Article| {
        article.figures.clear();
        article.extraction = Extraction::Skipped;
    };
    assert_eq!(edited(slip, skipped), ["parts-exceed-whole"]);
    // In whatever order the figures are.
    assert_eq!(edited(slip, |article| article.figures.reverse()), ["parts-exceed-whole"]);
}

#[test]
fn figures_that_are_said_to_be_parts_are_compared_if_they_are_alike() {
    let parts = |paragraph: &str| {
        edited(paragraph, |article| {
            let whole = article.figures.first().map(|figure| figure.id.clone());
            article.figures.iter_mut().skip(1).for_each(|figure| figure.part_of.clone_from(&whole));
        })
    };
    let asked = ["parts-exceed-whole"];
    assert_eq!(parts("It got €5 million. Stone took €3 million. Sand took €3 million."), asked);
    for right in [
        "It got €5 million. Stone took €3 million. Sand took €2 million.",
        "It got €5 million. Stone took €1 million. Sand took €1 million.",
        "It got about €5 million. Stone took €3 million. Sand took €3 million.",
        "It got €5 million to €6 million. Stone took €3 million. Sand took €3 million.",
        "It got €5 million. Stone took €3 million. Sand took about €3 million.",
        "It got €5 million. Stone took €3 million. Sand took $3 million.",
        "It got €5 million. Stone took €3 million. Sand took €2.1 million.",
    ] {
        assert_eq!(parts(right), [""; 0], "{right}");
    }
}

#[test]
fn only_shares_that_are_spent_need_what_they_are_of() {
    let slip = "The town will spend 5 percent on roads, as it said.";
    let of_kind = |kind: FigureKind| {
        edited(slip, |article| {
            for figure in &mut article.figures {
                (figure.kind, figure.status) = (kind, None);
            }
        })
    };
    for kind in [FigureKind::Spending, FigureKind::Other, FigureKind::Share] {
        assert_eq!(of_kind(kind), ["percent-of-what"], "{kind:?}");
    }
    for kind in [FigureKind::Change, FigureKind::Poll, FigureKind::Rate] {
        assert_eq!(of_kind(kind), [""; 0], "{kind:?}");
    }
    let part = edited(
        "The town will spend 5 percent on roads. It will spend 9 percent on boats.",
        |article| {
            let whole = article.figures.last().map(|figure| figure.id.clone());
            article.figures.iter_mut().take(1).for_each(|figure| figure.part_of.clone_from(&whole));
            article
                .figures
                .iter_mut()
                .skip(1)
                .for_each(|f| (f.kind, f.status) = (FigureKind::Rate, None));
        },
    );
    assert_eq!(part, [""; 0]);
}

#[test]
fn an_event_that_an_editor_calls_upcoming_is_to_come() {
    let upcoming = |status| {
        edited("The council met on June 12, 2025, in Oakham.", |article| {
            article.events.iter_mut().for_each(|event| event.status = status);
        })
    };
    assert_eq!(upcoming(EventStatus::Upcoming), ["past-event-upcoming"]);
    assert_eq!(upcoming(EventStatus::Past), [""; 0]);
}

#[test]
fn only_a_day_that_is_written_out_in_the_same_paragraph_has_been() {
    let past: copydesk_convert::model::DateSpan = "2025-06-16".parse().unwrap();
    let meets = |day: &str| {
        edited(&format!("The council will meet on {day} in Oakham."), |article| {
            let dates = article.events.iter_mut().filter_map(|event| event.date.as_mut());
            dates.for_each(|date| date.value = Some(past));
        })
    };
    assert_eq!(meets("June 16"), ["past-event-upcoming"]);
    assert_eq!(meets("Monday"), [""; 0]);
    let elsewhere = "The council met on June 12, 2025.\n\nIn the new town hall of Oakham by the old harbour all voters will hold a referendum on July 1, 2025.";
    let apart = edited(elsewhere, |article| {
        let date = article.events.iter().find_map(|event| event.date.clone());
        assert!(date.is_some() && article.events.len() == 2, "{:?}", article.events);
        for event in &mut article.events {
            event.status = EventStatus::Past;
            event.date.clone_from(&date);
        }
    });
    assert_eq!(apart, [""; 0]);
}

#[test]
fn words_of_front_matter_have_their_place_there() {
    let text = format!("---\nsummary: It sails (at nine.\n---\n\n{HEADLINE}\n\nIt is old.\n");
    let found = found_in(&text);
    let places: Vec<_> =
        found.iter().filter_map(|d| d.location.as_ref()).map(|at| at.line).collect();
    assert_eq!(places, [2], "{found:?}");
}

#[test]
fn a_block_that_is_all_a_line_of_the_page_is_furniture() {
    let body = |block: &str| {
        let block = block.replace('"', "\\\"");
        codes(
            Format::Json,
            &format!(
                "{{\"schema\": 1, \"headlines\": [\"Night ferry\"], \"sections\": [{{\"blocks\": [\"{block}\"]}}]}}"
            ),
        )
    };
    for line in [
        "Advertisement",
        "© 2025 Oakham Post. All rights reserved.",
        "Read more: Night ferry returns",
    ] {
        assert_eq!(body(line), ["furniture-in-body"], "{line}");
    }
    let long = format!("Read more: {}", "the ferry sails and ".repeat(10));
    for line in ["Advertisement.", "“Advertisement”", &long] {
        assert_eq!(body(line), [""; 0], "{line}");
    }
    let most = format!("Read more: {}", "x".repeat(200 - "Read more: ".len()));
    assert_eq!(body(&most), ["furniture-in-body"]);
}

#[test]
fn a_name_of_a_byline_may_begin_with_two_words_alike() {
    let byline = |words: &str| {
        codes(
            Format::Json,
            &format!(
                "{{\"schema\": 1, \"headlines\": [\"Night ferry\"], \"bylines\": [\"{words}\"]}}"
            ),
        )
    };
    assert_eq!(byline("By by Ann Bell"), ["doubled-word"]);
    assert_eq!(byline("Jo Jo Lind"), [""; 0]);
}

/// The lines of what is found in a file.
fn found_on(format: Format, text: &str) -> Vec<u32> {
    let found = checked(format, text).diagnostics;
    found.iter().filter_map(|d| d.location.as_ref()).map(|at| at.line).collect()
}

#[test]
fn findings_have_their_place_in_the_document_that_they_are_about() {
    let document = |headline: &str| format!("schema: 1\nheadlines: [{headline}]\n");
    let (right, wrong) = (document("The wall"), document("The the wall"));
    for (text, line) in [
        (format!("{right}---\n{wrong}"), 5),
        (format!("{wrong}---\n{right}"), 2),
        (format!("{right}---\n{right}---\n{wrong}"), 8),
    ] {
        assert_eq!(found_on(Format::Yaml, &text), [line], "{text}");
    }
}

#[test]
fn what_front_matter_says_has_its_place_there_and_furniture_in_the_prose() {
    let fields =
        "---\nlanguage: en\nbylines:\n- text: By Ann Bell\n  authors:\n  - name: Jo Lind\n---\n";
    let text =
        format!("{fields}\n{HEADLINE}\n\nIt sails at nine.\n\nShare this article\n\nIt is old.\n");
    assert_eq!(found_on(Format::Text, &text), [6, 13]);
}

#[test]
fn a_year_of_the_common_calendar_has_weekdays() {
    let line =
        |words: &str| found_on(Format::Text, &format!("{HEADLINE}\n\nIt sailed on {words}.\n"));
    assert_eq!(line("Monday, 3 January 1800"), [3]);
    assert_eq!(line("Friday, 3 January 1800"), [0; 0]);
    assert_eq!(line("Monday, 3 January 1799"), [0; 0]);
}

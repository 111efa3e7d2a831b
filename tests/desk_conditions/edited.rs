//! Annotations that somebody has changed, as the checks see them.

use copydesk_convert::Format;
use copydesk_convert::model::{Article, DateSpan, EventStatus, Extraction, FigureKind};

use super::HEADLINE;
use super::files::{article, codes, written};

/// The codes of what is found about a paragraph, of which somebody has changed the annotations.
fn edited(paragraph: &str, edit: impl Fn(&mut Article)) -> Vec<&'static str> {
    let mut article = article(&format!("{HEADLINE}\n\n{paragraph}\n"));
    edit(&mut article);
    codes(Format::Json, &written(Format::Json, &article))
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
    let past: DateSpan = "2025-06-16".parse().unwrap();
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

//! Every date of an article, with what it means there.

use super::article;
use crate::extract::{Reading, date_mentions, find_dates};

/// Each date as its words and what they mean, in an article published on Wednesday, 4 March 2026.
#[track_caller]
fn assert_dates(text: &str, expected: &[(&str, &str)]) {
    let article = article(text);
    let found = date_mentions(&article);
    let value = |n: usize| found[n].value.map_or("-".to_owned(), |value| value.to_string());
    let found: Vec<_> =
        (0..found.len()).map(|n| (found[n].words.words.as_str(), value(n))).collect();
    let expected: Vec<_> =
        expected.iter().map(|(words, value)| (*words, (*value).to_owned())).collect();
    assert_eq!(found, expected, "{text}");
    assert!(date_mentions(&article).iter().all(|date| article.stands(&date.words)), "{text}");
}

#[test]
fn the_date_of_an_event_means_what_it_means_for_the_event() {
    assert_dates(
        "The board met on Friday. It will meet the owners on Friday.",
        &[("Friday", "2026-02-27"), ("Friday", "2026-03-06")],
    );
    assert_dates("The March 12 vote looms.", &[("March 12", "2026-03-12")]);
}

#[test]
fn other_dates_have_the_tense_of_their_clause() {
    for (text, value) in [
        ("Rain fell on Friday.", "2026-02-27"),
        ("Rain will fall on Friday.", "2026-03-06"),
        ("The keys will be handed out on Friday.", "2026-03-06"),
        ("The keys were handed out on Friday.", "2026-02-27"),
        ("Roe is scheduled for Friday.", "2026-03-06"),
        ("On Friday it will rain.", "2026-03-06"),
        ("On Friday it rained.", "2026-02-27"),
        ("The roof, painted on Friday, will shine.", "2026-02-27"),
        // The day before is just past, unless its clause plainly speaks of what comes.
        ("Rain is likely on Tuesday.", "2026-03-03"),
        ("Rain could fall on Tuesday.", "2026-03-10"),
        ("It may rain on Friday.", "2026-03-06"),
    ] {
        let word = if text.contains("Tuesday") { "Tuesday" } else { "Friday" };
        assert_dates(text, &[(word, value)]);
    }
}

#[test]
fn a_day_without_a_year_is_not_one_nearly_a_year_ago() {
    assert_dates("Buds were on the trees for March 19.", &[("March 19", "2026-03-19")]);
    assert_dates("Buds were on the trees for Feb. 19.", &[("Feb. 19", "2026-02-19")]);
    assert_dates("Buds were on the trees for Nov. 19.", &[("Nov. 19", "2025-11-19")]);
    // A month is, where the clause plainly speaks of what is over.
    assert_dates("The garden bloomed in April.", &[("April", "2025-04")]);
    assert_dates("The garden is in its bloom by April.", &[("April", "2026-04")]);
}

#[test]
fn sentences_without_events_and_amounts_have_dates_too() {
    assert_dates(
        "The lake is calm. Snow fell in 2019. Ice stays until next week.",
        &[("2019", "2019"), ("next week", "2026-W11")],
    );
}

#[test]
fn what_counts_from_the_story_is_counted_from_the_date_before() {
    assert_dates(
        "Snow fell on Feb. 10, 2024. The next day the road was white.",
        &[("Feb. 10, 2024", "2024-02-10"), ("next day", "2024-02-11")],
    );
    assert_dates("The next day the road was white.", &[("next day", "-")]);
}

#[test]
fn without_a_publication_date_nothing_is_made_up() {
    let mut article = article("Rain fell on Friday and on June 3, and in 2020.");
    article.published = None;
    let found = date_mentions(&article);
    let values: Vec<_> =
        found.iter().map(|date| date.value.map(|value| value.to_string())).collect();
    assert_eq!(values, [None, Some("--06-03".to_owned()), Some("2020".to_owned())]);
}

#[test]
fn what_is_asked_for_or_hoped_is_to_come_and_what_was_managed_is_not() {
    for (text, words, value) in [
        ("A judge asked the bank to explain itself on Friday.", "Friday", "2026-03-06"),
        ("They asked the bank to explain itself on Tuesday.", "Tuesday", "2026-03-10"),
        ("The airline hopes to turn a profit by Friday.", "Friday", "2026-03-06"),
        ("The mill is under orders to clear its pond by Dec. 1.", "Dec. 1", "2026-12-01"),
        ("The mill managed to clear its pond on Friday.", "Friday", "2026-02-27"),
        ("Applicants have until April 30 to reply.", "April 30", "2026-04-30"),
        ("The lock stayed shut until Friday.", "Friday", "2026-02-27"),
    ] {
        assert_dates(text, &[(words, value)]);
    }
}

#[test]
fn what_the_calendar_has_is_told_of_in_the_present() {
    for (text, words, value) in [
        ("The lease ends Sept. 30.", "Sept. 30", "2026-09-30"),
        ("The lease ended Sept. 30.", "Sept. 30", "2025-09-30"),
        ("Leeds play Hull on Saturday.", "Saturday", "2026-03-07"),
        ("The play on Saturday was long.", "Saturday", "2026-02-28"),
        ("The deadline is Friday.", "Friday", "2026-03-06"),
        ("He is accused of hoarding salt on Friday.", "Friday", "2026-02-27"),
        ("The king will lie in state and be praised on Friday.", "Friday", "2026-03-06"),
    ] {
        assert_dates(text, &[(words, value)]);
    }
}

/// What the article has of its events' dates, and what their mentions have, must not differ.
#[track_caller]
fn assert_same_as_in_events(text: &str, dated: usize) {
    let article = article(text);
    let mentions = date_mentions(&article);
    let of_events: Vec<_> = article.events.iter().filter_map(|event| event.date.as_ref()).collect();
    assert_eq!(of_events.len(), dated, "{:?}", text.get(..80));
    for date in of_events {
        let mention = mentions.iter().find(|mention| mention.words == date.mention).unwrap();
        assert_eq!(mention.value, date.value, "{:?}", text.get(..80));
    }
}

#[test]
fn events_and_mentions_have_one_story() {
    for text in [
        "In 2019 it snowed. The board met on May 3.",
        "It rained on Feb. 10. The next day the board met.",
        "It rained in 2019. The next year the board met.",
        "It was cold on Monday, Feb. 2. The board met the next day.",
        "It was cold in the ’90s. The board met that year.",
    ] {
        assert_same_as_in_events(text, 1);
    }
    let filler = "It rained. ".repeat(1_700);
    assert_same_as_in_events(
        &format!(
            "The Friday vote, a blow to him. {filler}Leaders met on Friday. They voted on Friday."
        ),
        3,
    );
    let many = "The board met on Monday. ".repeat(9_999);
    assert_same_as_in_events(
        &format!("{many}The Friday vote, a blow to him. They met on Friday."),
        10_000,
    );
}

#[test]
fn the_story_goes_on_through_sentences_without_events() {
    for (text, value) in [
        ("In 2019 it snowed. The board met on May 3.", "2019-05-03"),
        ("It rained on Feb. 10. The next day the board met.", "2026-02-11"),
    ] {
        let article = article(text);
        let [event] = article.events.as_slice() else { panic!("{text}") };
        let value_of = event.date.as_ref().unwrap().value.map(|value| value.to_string());
        assert_eq!(value_of.as_deref(), Some(value), "{text}");
    }
}

#[test]
fn no_sentence_with_a_date_is_passed_over() {
    for date in [
        "Friday",
        "in 2019",
        "in the ’90s",
        "in the 1990s",
        "on 3 May",
        "on May 3",
        "last week",
        "on 2019-05-03",
        "at Christmas",
        "in nineteen twelve",
        "two years ago",
        "in mid-2019",
        "since 1911",
        "on the Fourth of July",
        "last spring",
        "tomorrow",
        "in FY2019",
        "on 9/4/2019",
    ] {
        let text = format!("The lake is calm. Snow lay {date}. All is calm.");
        let alone = find_dates(&text, "2026-03-04".parse().ok(), Reading::News);
        let article = article(&text);
        let words: Vec<_> =
            date_mentions(&article).iter().map(|date| date.words.words.to_string()).collect();
        assert_eq!(
            words,
            alone.iter().map(|d| &text[d.bytes.clone()]).collect::<Vec<_>>(),
            "{text}"
        );
    }
}

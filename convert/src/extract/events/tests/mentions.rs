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

/// One date each, with what it means.
#[track_caller]
fn assert_each(rows: &[(&str, &str, &str)]) {
    for (text, words, value) in rows {
        assert_dates(text, &[(words, value)]);
    }
}

#[test]
fn what_must_have_been_is_over() {
    assert_each(&[
        ("She would have been ill on Friday.", "Friday", "2026-02-27"),
        ("It must have rained on Monday.", "Monday", "2026-03-02"),
        ("The horses might have eaten the hay on Friday.", "Friday", "2026-02-27"),
        ("The gates should not have been open on Friday.", "Friday", "2026-02-27"),
        ("Voters must have decided on Friday.", "Friday", "2026-02-27"),
        ("The crew will have finished the roof on Friday.", "Friday", "2026-03-06"),
        ("Owners may have to pay on Friday.", "Friday", "2026-03-06"),
        ("Guests must wear boots on Friday.", "Friday", "2026-03-06"),
    ]);
}

#[test]
fn what_could_not_be_is_over_and_what_could_be_is_not() {
    assert_each(&[
        ("The twins could not sleep on Friday.", "Friday", "2026-02-27"),
        ("The pilot couldn’t find the runway on Friday.", "Friday", "2026-02-27"),
        ("On Friday the clerks could not open the safe.", "Friday", "2026-02-27"),
        ("No ferry could sail on Friday.", "Friday", "2026-02-27"),
        ("Nurses could hardly keep up on Friday.", "Friday", "2026-02-27"),
        ("From the ridge he could see smoke on Friday.", "Friday", "2026-02-27"),
        ("Plumes could be seen over the quarry on Friday.", "Friday", "2026-02-27"),
        ("A clerk would not comment on Friday.", "Friday", "2026-02-27"),
        ("The coast could see hail on Friday.", "Friday", "2026-03-06"),
        ("They could not reopen the road before Friday.", "Friday", "2026-03-06"),
        ("The choir could sing on Friday if it is warm.", "Friday", "2026-03-06"),
        ("He said it would rain on Friday.", "Friday", "2026-03-06"),
    ]);
    assert_dates(
        "In May the buds were white, and frost may come in May.",
        &[("May", "2025-05"), ("May", "2026-05")],
    );
}

#[test]
fn what_is_on_a_day_is_to_come() {
    assert_each(&[
        ("The deadline is Monday.", "Monday", "2026-03-09"),
        ("The vote is Tuesday.", "Tuesday", "2026-03-10"),
        ("The rent is due Monday.", "Monday", "2026-03-09"),
        ("Entries are due on Tuesday.", "Tuesday", "2026-03-10"),
        ("The hearing is at 9:30 a.m. Monday.", "Monday", "2026-03-09"),
        ("The wedding is at noon on Tuesday.", "Tuesday", "2026-03-10"),
        ("Rents due on Tuesday will rise.", "Tuesday", "2026-03-10"),
        ("The deadline was Monday.", "Monday", "2026-03-02"),
        ("The rent was due Monday.", "Monday", "2026-03-02"),
        ("The picture is from Monday.", "Monday", "2026-03-02"),
        ("Hull is quiet after Monday.", "Monday", "2026-03-02"),
        ("She is at home after a fall on Monday.", "Monday", "2026-03-02"),
        ("It is Tuesday's rain that broke the dam.", "Tuesday", "2026-03-03"),
    ]);
}

#[test]
fn until_hangs_on_a_verb_that_puts_something_off() {
    assert_each(&[
        ("The council extended the deadline until Monday.", "Monday", "2026-03-09"),
        ("The concert was put off until June.", "June", "2026-06"),
        ("The board postponed a vote on roads and bridges until Friday.", "Friday", "2026-03-06"),
        ("The match has been pushed back to Friday.", "Friday", "2026-03-06"),
        ("They put the plan aside and slept until Monday.", "Monday", "2026-03-02"),
        ("She moved the chairs and slept until Monday.", "Monday", "2026-03-02"),
        ("The storm pushed trees over and roads stayed shut until Monday.", "Monday", "2026-03-02"),
        ("Her family moved to Hull and lived there until May.", "May", "2025-05"),
        ("The extended truce held until Monday.", "Monday", "2026-03-02"),
        ("Sales slipped in the year to January.", "January", "2026-01"),
    ]);
    assert_dates(
        "The hearing, first set for January, was deferred until June.",
        &[("January", "2026-01"), ("June", "2026-06")],
    );
}

#[test]
fn only_a_verb_tells_of_what_the_calendar_has() {
    assert_each(&[
        ("The rink opens on Friday.", "Friday", "2026-03-06"),
        ("Classes resume on Friday.", "Friday", "2026-03-06"),
        ("The lawyers face fines on Friday.", "Friday", "2026-03-06"),
        ("A long run of sun on Friday dried the hay.", "Friday", "2026-02-27"),
        ("Fog hid the open field on Friday.", "Friday", "2026-02-27"),
        ("A bright start on Friday gave way to sleet.", "Friday", "2026-02-27"),
        ("The need for coal to heat homes on Friday was great.", "Friday", "2026-02-27"),
        ("Her need to heat homes on Friday is great.", "Friday", "2026-03-06"),
        ("They asked him in and went to sleep on Friday.", "Friday", "2026-02-27"),
    ]);
}

#[test]
fn the_second_of_two_days_goes_on_from_the_first() {
    for (text, first, second) in [
        (
            "Rain is likely late Friday or early Saturday.",
            ("late Friday", "2026-03-06"),
            ("early Saturday", "2026-03-07"),
        ),
        (
            "Sleet is expected on Sunday night and on Monday.",
            ("Sunday night", "2026-03-08"),
            ("Monday", "2026-03-09"),
        ),
        (
            "The pool will close on Monday or Tuesday.",
            ("Monday", "2026-03-09"),
            ("Tuesday", "2026-03-10"),
        ),
        (
            "Doors open next Sunday and Monday.",
            ("next Sunday", "2026-03-15"),
            ("Monday", "2026-03-16"),
        ),
        (
            "It snowed on Sunday night and on Monday.",
            ("Sunday night", "2026-03-01"),
            ("Monday", "2026-03-02"),
        ),
        (
            "Rain will fall on Friday and snow fell on Monday.",
            ("Friday", "2026-03-06"),
            ("Monday", "2026-03-02"),
        ),
    ] {
        assert_dates(text, &[first, second]);
    }
    assert_dates(
        "The pool will be shut on Friday and Saturday.",
        &[("Friday and Saturday", "2026-03-06/2026-03-07")],
    );
}

#[test]
fn what_was_to_come_when_it_was_said_is_to_come() {
    assert_each(&[
        ("The firm said that more would be charged on Friday.", "Friday", "2026-03-06"),
        ("Poe told staff that the plant would close on Monday.", "Monday", "2026-03-09"),
        ("The judge said the trial would begin on Monday.", "Monday", "2026-03-09"),
        ("He said that the man was charged on Friday.", "Friday", "2026-02-27"),
        ("They said the plant would have been closed on Friday.", "Friday", "2026-02-27"),
        ("The judge said the hearing on Tuesday would be short.", "Tuesday", "2026-03-03"),
    ]);
}

#[test]
fn what_is_moved_from_one_day_to_another_has_two() {
    for (text, from, to) in [
        (
            "The fair was postponed from May to September.",
            ("May", "2026-05"),
            ("September", "2026-09"),
        ),
        (
            "Organisers moved the fair from June to August.",
            ("June", "2026-06"),
            ("August", "2026-08"),
        ),
        (
            "The match was brought forward from May 9 to April 3.",
            ("May 9", "2026-05-09"),
            ("April 3", "2026-04-03"),
        ),
        (
            "The dance was put off from November to January.",
            ("November", "2025-11"),
            ("January", "2026-01"),
        ),
        (
            "The hearing was delayed from Friday to Monday.",
            ("Friday", "2026-03-06"),
            ("Monday", "2026-03-09"),
        ),
        (
            "Sittings were delayed from November 9 to December 4.",
            ("November 9", "2026-11-09"),
            ("December 4", "2026-12-04"),
        ),
        (
            "The trial was moved from Monday to Friday.",
            ("Monday", "2026-03-02"),
            ("Friday", "2026-03-06"),
        ),
    ] {
        assert_dates(text, &[from, to]);
    }
    assert_each(&[
        ("The river was shut from May to July.", "from May to July", "2025-05/2025-07"),
        ("They moved sheep from April to June.", "from April to June", "2025-04/2025-06"),
        ("Fees were changed from May to July.", "from May to July", "2025-05/2025-07"),
        ("Tin slipped to Friday's low.", "Friday", "2026-02-27"),
        ("Tin fell at the end of the week.", "end of the week", "2026-W09"),
        ("Tin must be sold by the end of the week.", "end of the week", "2026-W10"),
        ("The border moved from 1919 to 1921.", "from 1919 to 1921", "1919/1921"),
    ]);
}

#[test]
fn the_day_before_counts_from_a_date_that_was_just_told() {
    for (text, first, value) in [
        ("Snow fell on Feb. 10. The previous day it had rained.", "Feb. 10", "2026-02-09"),
        ("Hail fell on Feb. 10 after rain the previous day.", "Feb. 10", "2026-02-09"),
        ("Hail fell on Feb. 10. It was old. Rain fell the previous day.", "Feb. 10", "2026-03-03"),
    ] {
        assert_dates(text, &[(first, "2026-02-10"), ("previous day", value)]);
    }
    assert_dates(
        "Snow fell on Feb. 10.\n\nThe previous day it had rained.",
        &[("Feb. 10", "2026-02-10"), ("previous day", "2026-02-09")],
    );
    assert_dates(
        "Gold rose from its price the day before. Tin fell from its price the day before.",
        &[("the day before", "2026-03-03"), ("the day before", "2026-03-03")],
    );
    assert_each(&[
        ("It had rained the day before.", "the day before", "2026-03-03"),
        ("Hens were ill the previous evening.", "previous evening", "2026-03-03"),
        ("Hens were ill the previous week.", "previous week", "2026-W09"),
    ]);
}

#[test]
fn the_end_of_a_unit_or_a_season_is_a_date() {
    assert_each(&[
        ("Rents have doubled since the start of the year.", "start of the year", "2026"),
        ("The well will be dug by the end of the month.", "end of the month", "2026-03"),
        ("The well must be dug before the summer.", "summer", "2026-SU"),
        ("They had figs after the summer.", "summer", "2025-SU"),
        ("The well will be dug at the start of next year.", "start of next year", "2027"),
    ]);
    assert_dates("He limped after the fall.", &[]);
    assert_dates("They were calm until the end of the day.", &[]);
}

#[test]
fn this_weekend_is_to_come_where_nothing_is_over() {
    let (last, next) = ("2026-02-28/2026-03-01", "2026-03-07/2026-03-08");
    assert_each(&[
        ("Sun for the coast this weekend.", "this weekend", next),
        ("A choir sings in the square this weekend.", "this weekend", next),
        ("Walkers heading out this weekend need boots.", "this weekend", next),
        ("The park will be open this weekend.", "this weekend", next),
        ("It rained this weekend.", "this weekend", last),
        ("Crowds were in the park this weekend.", "this weekend", last),
        ("They sang over the weekend.", "the weekend", last),
    ]);
}

#[test]
fn what_the_article_says_of_a_day_does_not_beat_will() {
    for (text, value) in [
        ("It will rain on Friday.", "2026-03-06"),
        ("The debate, which he called a farce, will be held on Friday.", "2026-03-06"),
        ("The debate, which he called a farce, was held on Friday.", "2026-02-27"),
        ("She will speak at a rally on Friday.", "2026-03-06"),
        ("Pupils saw who won the debate on Friday.", "2026-02-27"),
    ] {
        let text = format!("The board met on Friday.\n\nLeaders met on Friday.\n\n{text}");
        let past = ("Friday", "2026-02-27");
        assert_dates(&text, &[past, past, ("Friday", value)]);
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

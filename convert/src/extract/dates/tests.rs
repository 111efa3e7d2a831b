use super::scan::Dated;
use super::{Context, Reading, Tense, find_dates, scan};
use crate::extract::amounts::lexemes::{Lexemes, cut};
use crate::extract::lexicon::Language;

/// The dates of a text as of a Wednesday, as "words = value".
fn dates(text: &str, tense: Tense) -> Vec<String> {
    let words = &Language::usual().words;
    let items = cut(text, words);
    let lexemes = Lexemes::new(text, words, &items);
    let context = Context::new("2026-03-04".parse().ok(), Reading::News);
    let mut found = Vec::new();
    scan(&lexemes, Reading::News, 100, &mut found);
    let line = |d: &Dated| {
        let value = context.resolve(&d.when, tense).map_or("?".to_owned(), |v| v.to_string());
        format!("{} = {value}", &text[lexemes.range(d.first, d.end)])
    };
    found.iter().map(line).collect()
}

#[track_caller]
fn assert_past(text: &str, expected: &[&str]) {
    assert_eq!(dates(text, Tense::Past), expected, "{text}");
}

#[track_caller]
fn assert_future(text: &str, expected: &[&str]) {
    assert_eq!(dates(text, Tense::Future), expected, "{text}");
}

#[test]
fn weekdays_are_near_on_the_side_of_the_tense() {
    assert_past("They met Monday.", &["Monday = 2026-03-02"]);
    assert_future("They will meet Monday.", &["Monday = 2026-03-09"]);
    assert_past("They met on Wednesday.", &["Wednesday = 2026-03-04"]);
    assert_past("They met last Wednesday.", &["last Wednesday = 2026-02-25"]);
}

#[test]
fn a_date_is_found_however_many_words_stand_around_it() {
    for before in 0..20 {
        for behind in [0, 1, 7, 8, 9] {
            let text = format!("{}yesterday{}", "word ".repeat(before), " word".repeat(behind));
            assert_past(&text, &["yesterday = 2026-03-03"]);
            let twice = format!("{text} Friday");
            assert_past(&twice, &["yesterday = 2026-03-03", "Friday = 2026-02-27"]);
        }
    }
}

#[test]
fn days_without_a_year_take_the_nearest() {
    assert_past("It closed on June 23.", &["June 23 = 2025-06-23"]);
    assert_future("It opens on 23 June.", &["23 June = 2026-06-23"]);
    assert_future("It runs July 18-21.", &["July 18-21 = 2026-07-18/2026-07-21"]);
    assert_past("It closed in November.", &["November = 2025-11"]);
}

#[test]
fn units_keep_their_precision() {
    assert_past("last month", &["last month = 2026-02"]);
    assert_past("late last year", &["late last year = 2025"]);
    assert_past("three months ago", &["three months ago = 2025-12"]);
    assert_future("in two years", &["in two years = 2028"]);
    assert_past("last week", &["last week = 2026-W09"]);
    assert_future("in the next two months", &["next two months = 2026-04/2026-05"]);
    assert_past("last spring", &["last spring = 2025-SP"]);
    assert_past("over the weekend", &["the weekend = 2026-02-28/2026-03-01"]);
    assert_past("tonight", &["tonight = 2026-03-04"]);
}

#[test]
fn years_decades_and_centuries_stand_alone() {
    assert_past("in 2012", &["2012 = 2012"]);
    assert_past("the 1990s and the 19th century", &["1990s = 199X", "19th century = 18XX"]);
    assert_past("It sold 2000 pieces at 2015 Elm Street.", &[]);
}

#[test]
fn named_days_follow_their_rules() {
    assert_future("on Election Day", &["Election Day = 2026-11-03"]);
    assert_past("at Easter", &["Easter = 2025-04-20"]);
    assert_past("on Thanksgiving 2023", &["Thanksgiving 2023 = 2023-11-23"]);
}

#[test]
fn modals_and_verbs_are_no_months() {
    assert_past("It may rain and they march on.", &[]);
    assert_past("in May", &["May = 2025-05"]);
}

#[test]
fn without_a_publication_date_no_year_is_invented() {
    let found = find_dates("on June 23, on Tuesday, in 2022", None, Reading::News);
    let values: Vec<_> = found.iter().map(|d| d.value.map(|v| v.to_string())).collect();
    assert_eq!(values, [Some("--06-23".to_owned()), None, Some("2022".to_owned())]);
}

#[test]
fn impossible_days_are_no_dates() {
    assert_past("2015-13-45 and 99/99/2020", &[]);
    assert_past("on June 31, 2025", &["June = 2025-06", "2025 = 2025"]);
}

#[test]
fn a_diary_reads_bare_days() {
    let found = find_dates("on 4/22 and the 27th.", "2026-03-04".parse().ok(), Reading::Diary);
    let values: Vec<_> = found.iter().filter_map(|d| d.value).map(|v| v.to_string()).collect();
    assert_eq!(values, ["2026-04-22", "2026-02-27"]);
}

#[test]
fn what_counts_from_the_day_of_the_story_stays_open() {
    assert_past("Three weeks later she sold it.", &["Three weeks later = ?"]);
    assert_past("He left the same day.", &["same day = ?"]);
    assert_past("We met the last Friday in August.", &["last Friday in August = 2025-08-29"]);
    assert_past("It rained on Labor Day weekend.", &["Labor Day weekend = 2025-08-30/2025-09-01"]);
    assert_past(
        "from 4 to 9 January and from 4 to January 9",
        &["4 to 9 January = 2026-01-04/2026-01-09", "4 to January 9 = 2026-01-04/2026-01-09"],
    );
}

#[test]
fn a_month_of_the_story_waits_for_its_year() {
    assert_past("in early June of that year", &["early June of that year = ?"]);
    assert_past("He lost that November.", &["that November = ?"]);
    assert_past("He said that June was wet.", &["June = 2025-06"]);
}

#[test]
fn the_day_of_2001_has_its_number_as_a_name() {
    assert_past("since 9/11 and the 9/11 attacks", &["9/11 = 2001-09-11", "9/11 = 2001-09-11"]);
    assert_past("a 9/11 share of it", &[]);
    assert_past("the Sept. 11 memorial", &["Sept. 11 = 2025-09-11"]);
}

#[test]
fn a_day_said_again_more_closely_is_one_date() {
    assert_future(
        "It is three weeks away, on April 1.",
        &["three weeks away, on April 1 = 2026-04-01"],
    );
    assert_past(
        "late October or early November",
        &["late October or early November = 2025-10/2025-11"],
    );
}

#[test]
fn following_before_a_day_is_a_preposition() {
    assert_past("Following Monday's debate, he rose.", &["Monday = 2026-03-02"]);
}

#[test]
fn a_stretch_of_news_reaches_up_to_today() {
    assert_past("over the past three days", &["past three days = 2026-03-01/2026-03-04"]);
}

#[test]
fn a_name_in_capitals_is_no_day() {
    assert_past("The USA TODAY poll is out.", &[]);
}

#[test]
fn words_for_the_day_of_the_story_are_dates() {
    assert_past("He quit that day.", &["that day = ?"]);
    assert_past("The day before, it rained.", &["The day before = 2026-03-03"]);
    assert_past("The plan is that weeks pass.", &[]);
    assert_past("Later that month it rained.", &["Later that month = ?"]);
    assert_past("It rained earlier in the week.", &["earlier in the week = 2026-W10"]);
    assert_past("It rained two days after the storm.", &["two days = ?"]);
    assert_future("The vote is a year away.", &["a year away = 2027"]);
    assert_past("He fled the next year.", &["next year = ?"]);
    assert_future("It is due over the next year.", &["next year = 2027"]);
    assert_past("since the Sept. 11 attacks", &["Sept. 11 = 2001-09-11"]);
}

#[test]
fn what_is_too_long_ago_has_no_day() {
    assert_past("It fell 200 centuries ago.", &["200 centuries ago = ?"]);
    assert_past("It fell 2011 decades ago.", &["2011 decades ago = ?"]);
}

#[test]
fn several_dates_of_a_kind_are_from_the_first_to_the_last() {
    assert_past("She won in 2008 and 2012.", &["2008 and 2012 = 2008/2012"]);
    assert_past("Thieves came in 2010, 2011 and 2013.", &["2010, 2011 and 2013 = 2010/2013"]);
    assert_past("They met on June 8 and 9.", &["June 8 and 9 = 2025-06-08/2025-06-09"]);
    assert_past(
        "Shops shut on Monday and Tuesday.",
        &["Monday and Tuesday = 2026-03-02/2026-03-03"],
    );
    // The Wednesday of publication and the Thursday before it, in their order.
    assert_past(
        "Shops shut on Wednesday and Thursday.",
        &["Wednesday and Thursday = 2026-02-25/2026-02-26"],
    );
    assert_future(
        "Shops shut on Tuesday and Wednesday.",
        &["Tuesday and Wednesday = 2026-03-10/2026-03-11"],
    );
}

#[test]
fn dates_beside_each_other_are_not_always_of_one_list() {
    assert_past("She won in 2008 and in 2012 lost.", &["2008 = 2008", "2012 = 2012"]);
    assert_past("She won in 2008 and 2012 primaries.", &["2008 = 2008", "2012 = 2012"]);
    assert_past("She won in 2008 and Monday.", &["2008 = 2008", "Monday = 2026-03-02"]);
    assert_past("On June 8 and 9 people came.", &["June 8 = 2025-06-08"]);
    assert_past("On June 8 and 9th Street shut.", &["June 8 = 2025-06-08"]);
    assert_past("On June 8 and 5 percent more.", &["June 8 = 2025-06-08"]);
}

#[test]
fn weekdays_are_joined_to_an_interval_where_nothing_is_moved() {
    assert_future(
        "shut from Thursday to Saturday",
        &["from Thursday to Saturday = 2026-03-05/2026-03-07"],
    );
    assert_future("open Monday through Friday", &["Monday through Friday = 2026-03-09/2026-03-13"]);
    assert_past(
        "They put the vote off from Monday to Friday.",
        &["Monday = 2026-03-02", "Friday = 2026-02-27"],
    );
}

#[test]
fn the_day_before_or_after_a_day_is_a_day() {
    assert_past("the day after Thanksgiving", &["the day after Thanksgiving = 2025-11-28"]);
    assert_past("the day before New Year's Day", &["the day before New Year's Day = 2025-12-31"]);
    assert_past("the eve of June 4", &["the eve of June 4 = 2025-06-03"]);
    assert_past("a good day after Easter", &["Easter = 2025-04-20"]);
}

#[test]
fn days_are_named_all_over_the_world() {
    assert_past("on Anzac Day", &["Anzac Day = 2025-04-25"]);
    assert_past("on Veteran’s Day", &["Veteran’s Day = 2025-11-11"]);
    assert_past("on Whit Monday", &["Whit Monday = 2025-06-09"]);
    assert_past("on Cyber Monday", &["Cyber Monday = 2025-12-01"]);
    assert_past("during Lunar New Year 2024", &["Lunar New Year 2024 = 2024-02-10"]);
    assert_past("since Shrove Tuesday", &["Shrove Tuesday = 2026-02-17"]);
}

#[test]
fn a_month_or_weekend_before_what_happens_is_one() {
    assert_past("Hull's March school vote", &["March = 2026-03"]);
    assert_past("They broke up a weekend rally.", &["weekend = 2026-02-28/2026-03-01"]);
    assert_past("They spent a weekend in Hull.", &[]);
    assert_past("the Women's March on Hull", &[]);
}

#[test]
fn a_date_that_begins_a_clause_is_none_of_a_list() {
    assert_past(
        "He was held on Monday and Tuesday was charged.",
        &["Monday = 2026-03-02", "Tuesday = 2026-03-03"],
    );
    assert_past("They lost in 2008 and 2012 was worse.", &["2008 = 2008", "2012 = 2012"]);
    assert_past("They met on June 8 and 10 were held.", &["June 8 = 2025-06-08"]);
    assert_past("They won in 2012 and 2008.", &["2012 = 2012", "2008 = 2008"]);
    assert_past("They met in 2004, 2008, and 2012.", &["2004, 2008, and 2012 = 2004/2012"]);
}

#[test]
fn whose_day_it_is_is_not_the_day_after() {
    assert_past("the day after Monday's debate", &["Monday = 2026-03-02"]);
    assert_past("a weekend trip in 2012", &["2012 = 2012"]);
    assert_past("Diwali Roe sang at a Christmas-themed fair.", &[]);
}

#[test]
fn years_cut_short_and_joined_are_a_span() {
    assert_past("the crash of 1907-8", &["1907-8 = 1907/1908"]);
    assert_past("the crash of 2008-09", &["2008-09 = 2008/2009"]);
    assert_past("the crash of 1999-00", &["1999-00 = 1999/2000"]);
    assert_past("a score of 2008-2", &[]);
    assert_past("the 2004 and 2012 elections", &["2004 and 2012 = 2004/2012"]);
    assert_past("from 1990 until 1995, when he fell", &["1990 = 1990", "1995 = 1995"]);
}

#[test]
fn a_week_that_owns_leaves_the_weekday_alone() {
    assert_past(
        "a film on Monday of last week's fire",
        &["Monday = 2026-03-02", "last week = 2026-W09"],
    );
    assert_past("She spoke in the afternoon.", &["the afternoon = 2026-03-04"]);
    assert_past("It rains in the afternoon.", &[]);
}

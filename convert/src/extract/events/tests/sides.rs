use super::{article, assert_events, line};

#[test]
fn what_leads_up_to_an_event_says_nothing_of_its_side() {
    // Published on a Wednesday: Tuesday is just past, Saturday is near.
    assert_events(
        "Roe had twice as many delegates heading into Tuesday's primaries.",
        &["primaries, Election, Past, 2026-03-03, -"],
    );
    assert_events(
        "Roe toured Iowa ahead of Saturday's primary.",
        &["toured, Visit, Past, -, Iowa", "primary, Election, Upcoming, 2026-03-07, -"],
    );
    assert_events(
        "The results of Tuesday's primaries will force her to act.",
        &["primaries, Election, Past, 2026-03-03, -"],
    );
}

#[test]
fn the_present_of_an_event_is_to_come() {
    assert_events(
        "Ohio holds its primary on Saturday, and she claimed momentum.",
        &["primary, Election, Upcoming, 2026-03-07, Ohio"],
    );
    assert_events(
        "“There is an election on Sunday,” she said.",
        &["election, Election, Upcoming, 2026-03-08, -"],
    );
    assert_events(
        "The club is promising donors a dinner in Lima on Friday.",
        &["dinner, Meeting, Upcoming, 2026-03-06, Lima"],
    );
}

#[test]
fn what_is_ordered_by_a_day_is_to_come() {
    assert_events(
        "The judge ordered that the files be released by Friday.",
        &["released, Release, Upcoming, 2026-03-06, -"],
    );
    assert_events(
        "The files were to be released by Friday.",
        &["released, Release, Past, 2026-02-27, -"],
    );
}

#[test]
fn what_was_said_or_asked_somewhere_is_past() {
    assert_events(
        "Roe told voters at a rally in Ohio on Friday.",
        &["rally, Appearance, Past, 2026-02-27, Ohio"],
    );
    assert_events(
        "Asked during an interview in May, Roe said, “Not now.”",
        &["interview, Appearance, Past, 2025-05, -"],
    );
}

#[test]
fn of_a_month_far_behind_and_near_ahead_the_near_is_meant() {
    assert_events(
        "Roe predicted that none of them would arrive at the party's convention in May with enough votes.",
        &["convention, Convention, Upcoming, 2026-05, -"],
    );
    assert_events(
        "The plan prompted Parliament to call a debate in November.",
        &["debate, Debate, Past, 2025-11, -"],
    );
}

#[test]
fn what_the_article_says_plainly_of_a_day_holds_for_its_other_mentions() {
    let article = article(
        "The minister toured the harbour in Hull on Friday. Many spoke of Friday's tour and its aims.",
    );
    let lines: Vec<_> = article.events.iter().map(line).collect();
    assert_eq!(
        lines,
        [
            "toured, Visit, Past, 2026-02-27, the harbour in Hull",
            "tour, Visit, Past, 2026-02-27, -"
        ]
    );
}

#[test]
fn an_attack_is_never_told_of_before() {
    assert_events(
        "The speech was put off after the attack in Hull on Friday and is expected to focus on trade.",
        &["attack, Attack, Past, 2026-02-27, Hull"],
    );
}

#[test]
fn a_month_is_of_the_year_that_opens_the_sentence() {
    assert_events(
        "Eight years ago, Roe led the race, having won eleven contests in February.",
        &["race, Election, Past, 2018, -", "contests, Election, Past, 2018-02, -"],
    );
    assert_events(
        "The club was founded in 1968. The owners met in Lima that November.",
        &["founded, Other, Past, 1968, -", "met, Meeting, Past, 1968-11, Lima"],
    );
    assert_events(
        "The club was founded in 1968. The owners met in Lima in early June of that year.",
        &["founded, Other, Past, 1968, -", "met, Meeting, Past, 1968-06, Lima"],
    );
    assert_events(
        "The bank was sold in 2014. In May, the board voted to close.",
        &["sold, Deal, Past, 2014, -", "voted, Decision, Past, 2025-05, -"],
    );
}

#[test]
fn events_of_one_date_have_it_on_the_same_side() {
    assert_events(
        "Clerics have said that they plan to shun Roe's speech Sunday at the party conference.",
        &[
            "speech, Appearance, Upcoming, 2026-03-08, -",
            "conference, Meeting, Upcoming, 2026-03-08, -",
        ],
    );
}

#[test]
fn a_plan_is_no_word_for_what_is_to_come() {
    assert_events(
        "The opposition plan rejected on Friday was like an older one.",
        &["rejected, Decision, Past, 2026-02-27, -"],
    );
}

#[test]
fn verbs_of_one_form_are_past_unless_something_comes() {
    assert_events(
        "Only 300 people cast a ballot on Friday.",
        &["cast a ballot, Election, Past, 2026-02-27, -"],
    );
    assert_events(
        "She will have won by Friday, when voters cast ballots in Ohio.",
        &["cast ballots, Election, Upcoming, 2026-03-06, Ohio"],
    );
}

#[test]
fn what_will_do_something_is_to_come_though_its_day_is_just_past() {
    // Published on a Wednesday.
    assert_events(
        "A rally on Tuesday will draw crowds in Hull.",
        &["rally, Appearance, Upcoming, 2026-03-10, Hull"],
    );
    assert_events(
        "The council's vote on Monday will decide it.",
        &["vote, Decision, Upcoming, 2026-03-09, -"],
    );
}

#[test]
fn what_began_or_took_place_in_a_month_is_past_however_near_the_next() {
    assert_events("The trial began in April.", &["trial, Legal, Past, 2025-04, -"]);
    assert_events("The festival took place in March.", &["festival, Other, Past, 2026-03, -"]);
    assert_events(
        "The conference in April drew 400 people.",
        &["conference, Meeting, Past, 2025-04, -"],
    );
    assert_events(
        "A conference in April backed by two firms will draw 400 people.",
        &["conference, Meeting, Upcoming, 2026-04, -"],
    );
}

#[test]
fn the_day_of_a_vote_is_not_that_of_what_is_done_ahead_of_it() {
    assert_events(
        "Ahead of Saturday's vote, the rivals debated in Hull.",
        &["vote, Decision, Upcoming, 2026-03-07, -", "debated, Debate, Past, -, Hull"],
    );
}

#[test]
fn who_was_sworn_in_was_so_on_the_day_that_is_past() {
    assert_events("Roe was sworn in on Monday.", &["sworn in, Personnel, Past, 2026-03-02, -"]);
    assert_events(
        "Roe will be sworn in on Monday.",
        &["sworn in, Personnel, Upcoming, 2026-03-09, -"],
    );
    assert_events(
        "Roe is to be sworn in on Monday.",
        &["sworn in, Personnel, Upcoming, 2026-03-09, -"],
    );
}

#[test]
fn what_is_to_be_done_is_to_come() {
    assert_events(
        "Roe is to be sentenced on Monday.",
        &["sentenced, Legal, Upcoming, 2026-03-09, -"],
    );
    assert_events("Roe was to be sentenced on Monday.", &["sentenced, Legal, Past, 2026-03-02, -"]);
}

#[test]
fn a_month_of_the_story_is_open_where_no_year_was_told() {
    assert_events("That November he was elected in Hull.", &["elected, Election, Past, -, Hull"]);
    assert_events(
        "In 1968 he flew to Ohio. That November he was elected.",
        &["flew, Visit, Past, 1968, Ohio", "elected, Election, Past, 1968-11, -"],
    );
}

#[test]
fn what_is_set_for_a_day_is_dated_though_its_sentence_is_past() {
    assert_events(
        "The summit set for May got a new host.",
        &["summit, Meeting, Upcoming, 2026-05, -"],
    );
    assert_events("Roe on Friday drew cheers in Hull.", &[]);
}

#[test]
fn what_is_done_now_ahead_of_an_event_leaves_it_to_come() {
    assert_events(
        "Surveys have Roe in front, and others sit far behind her ahead of Tuesday's caucuses.",
        &["caucuses, Election, Upcoming, 2026-03-10, -"],
    );
    assert_events(
        "Aides doubt that he will quit before Tuesday's primary.",
        &["primary, Election, Upcoming, 2026-03-10, -"],
    );
    assert_events(
        "He spoke to them ahead of his third rally on Tuesday.",
        &["rally, Appearance, Past, 2026-03-03, -"],
    );
    assert_events(
        "A service is planned for her on Tuesday, and a rally is planned Monday in Hull.",
        &["rally, Appearance, Upcoming, 2026-03-09, Hull"],
    );
}

#[test]
fn what_opens_or_runs_is_to_come() {
    assert_events(
        "The conference opens on Tuesday in Leeds.",
        &["conference, Meeting, Upcoming, 2026-03-10, Leeds"],
    );
    assert_events(
        "The tour runs through the week of June 11.",
        &["tour, Visit, Upcoming, 2026-06-08/2026-06-14, -"],
    );
}

#[test]
fn the_days_before_a_vote_are_as_past_as_what_was_done_in_them() {
    assert_events(
        "In the days before the Ohio primary on January 5, they argued over fish.",
        &["primary, Election, Past, 2026-01-05, Ohio"],
    );
}

#[test]
fn what_somebody_helped_with_is_as_past_as_the_help() {
    assert_events(
        "A late surge helped Roe win Ohio on Tuesday.",
        &["win, Election, Past, 2026-03-03, Ohio"],
    );
    assert_events(
        "Weeks before the Iowa caucuses, the rivals argued over fish.",
        &["caucuses, Election, Upcoming, -, Iowa"],
    );
}

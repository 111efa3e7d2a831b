use super::assert_events;

#[test]
fn what_is_said_at_an_event_on_a_day_dates_the_event() {
    assert_events(
        "Ada Roe said on Monday during a news conference that she may wait.",
        &["news conference, Meeting, Past, 2026-03-02, -"],
    );
    assert_events(
        "Ada Roe said Monday at a hearing that the mill is safe.",
        &["hearing, Legal, Past, 2026-03-02, -"],
    );
}

#[test]
fn a_day_before_a_plain_verb_is_that_of_where_it_is_done() {
    assert_events(
        "Ada Roe on Monday drew cheers at a rally in Lima.",
        &["rally, Appearance, Past, 2026-03-02, Lima"],
    );
    assert_events("Ada Roe on Monday drew those who cheer at a rally.", &[]);
}

#[test]
fn a_day_before_a_verb_of_holding_is_that_of_what_is_held() {
    assert_events(
        "Ada Roe on Monday held an open press briefing.",
        &["press briefing, Meeting, Past, 2026-03-02, -"],
    );
    assert_events(
        "Ada Roe on Monday became the first woman to win the nomination.",
        &["win, Election, Past, 2026-03-02, -"],
    );
    assert_events(
        "The council on Monday held a rally and visited a school.",
        &["rally, Appearance, Past, 2026-03-02, -", "visited, Visit, Past, 2026-03-02, a school"],
    );
}

#[test]
fn what_people_gather_for_is_the_event() {
    assert_events(
        "Growers gathered in Lima for their yearly convention.",
        &["convention, Convention, Past, -, Lima"],
    );
    assert_events(
        "Leaders will gather at the United Nations for a ceremony on Monday.",
        &["ceremony, Meeting, Upcoming, 2026-03-09, the United Nations"],
    );
}

#[test]
fn what_is_broadcast_is_an_interview() {
    assert_events(
        "She said so in an interview with Jon Poe aired on Monday.",
        &["interview, Appearance, Past, 2026-03-02, -"],
    );
}

#[test]
fn a_clause_may_tell_of_the_event_itself() {
    assert_events(
        "He spoke of the shooting itself, which occurred on Monday.",
        &["shooting, Attack, Past, 2026-03-02, -"],
    );
}

#[test]
fn an_event_owned_by_a_month_takes_place_whatever_is_wanted_of_it() {
    assert_events(
        "They want to make November's crunch election a contest of ideas.",
        &["election, Election, Upcoming, 2026-11, -"],
    );
}

#[test]
fn of_an_opening_night_the_event_is_what_opens() {
    assert_events(
        "On the convention's opening night Monday, Ada Roe sang.",
        &["convention, Convention, Past, 2026-03-02, -"],
    );
}

#[test]
fn the_time_of_a_poll_or_a_count_is_no_date_of_what_it_tells() {
    assert_events("In April, a poll found few who use the town they were born in.", &[]);
    assert_events("At least 70 people were killed so far this year.", &[]);
    assert_events("Ada Roe may capture the rural vote better than Jon Poe in 2012.", &[]);
    assert_events("On Monday, the club announced it will have 18 clerks during the debate.", &[]);
    assert_events("Jon Poe called Monday for a boycott.", &[]);
}

#[test]
fn what_somebody_is_under_or_something_is_in_the_wake_of_is_no_event() {
    assert_events("The police came under renewed attack in Ohio.", &[]);
    assert_events(
        "In the wake of the coup attempt on Jan. 15, many fled.",
        &["coup attempt, Attack, Past, 2026-01-15, -"],
    );
    assert_events("The town faces a major test on Monday.", &[]);
    assert_events("The mayor condemned Monday's test.", &["test, Other, Past, 2026-03-02, -"]);
}

#[test]
fn what_happened_in_another_case_has_its_day() {
    assert_events(
        "In another incident on Monday, a man was charged with assault.",
        &["charged, Legal, Past, 2026-03-02, -"],
    );
}

#[test]
fn two_words_for_one_event_are_one() {
    assert_events(
        "The guard shot and killed Jon Poe in Lima last week.",
        &["shot, Attack, Past, 2026-W09, Lima"],
    );
    assert_events(
        "Many voted peacefully in the first free elections on Sunday.",
        &["elections, Election, Past, 2026-03-01, -"],
    );
}

#[test]
fn what_is_part_of_an_event_has_its_day_and_place() {
    assert_events(
        "On Monday, six growers were arrested in Lima as part of another protest.",
        &["arrested, Legal, Past, 2026-03-02, Lima", "protest, Protest, Past, 2026-03-02, Lima"],
    );
}

#[test]
fn a_count_of_a_year_and_a_notice_about_an_event_have_their_own_dates() {
    assert_events("In 2013 alone, 158 mills closed.", &[]);
    assert_events(
        "The mill issued a 60-day notice on Jan. 15 about the layoffs.",
        &["issued, Release, Past, 2026-01-15, -"],
    );
}

#[test]
fn a_clause_that_says_what_an_event_struck_has_its_date() {
    assert_events(
        "The earthquake that struck Lima on Monday killed three.",
        &["earthquake, Disaster, Past, 2026-03-02, Lima"],
    );
}

#[test]
fn who_runs_and_what_is_run_are_told_by_what_follows() {
    assert_events("He ran in 2001 for mayor as an independent.", &["ran, Election, Past, 2001, -"]);
    assert_events("They ran fast on Monday.", &[]);
    assert_events("She suffered under house arrest in 1988.", &[]);
    assert_events("The most important issues of 2016 are few.", &[]);
}

#[test]
fn cutting_jobs_is_an_event_and_cutting_a_loaf_is_none() {
    assert_events("The mill cut 300 jobs on Monday.", &["cut, Personnel, Past, 2026-03-02, -"]);
    assert_events(
        "The mill will eliminate 300 posts in Lima.",
        &["eliminate, Personnel, Upcoming, -, Lima"],
    );
    assert_events("He cut a loaf on Monday.", &[]);
}

#[test]
fn an_address_before_a_joint_session_is_the_event() {
    assert_events(
        "She will deliver her State of the Union address before a joint session on Friday.",
        &["State of the Union address, Appearance, Upcoming, 2026-03-06, -"],
    );
}

#[test]
fn a_place_of_a_race_is_where_somebody_came_in() {
    assert_events("Jon Poe came in second in Ohio.", &["came in second, Election, Past, -, Ohio"]);
    assert_events(
        "Jon Poe dropped his bid for mayor in January.",
        &["dropped his bid, Personnel, Past, 2026-01, -"],
    );
}

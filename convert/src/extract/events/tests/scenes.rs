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
        &["rally, Appearance, Past, 2026-03-02, -", "visited, Visit, Past, 2026-03-02, -"],
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

use super::assert_events;

#[test]
fn a_date_that_opens_a_sentence_passes_over_what_tells_who_it_is() {
    assert_events(
        "On Friday Ada Roe, the senator who leads the committee on water and roads, will hold a hearing.",
        &["hearing, Legal, Upcoming, 2026-03-06, -"],
    );
}

#[test]
fn the_time_of_saying_may_stand_behind_whom_or_how() {
    assert_events("Jon Poe, who retired in Lima, said by telephone on Monday.", &[]);
    assert_events("The strike is over, Ada Roe told reporters on Monday.", &[]);
}

#[test]
fn measures_deadlines_and_states_are_no_dates_of_events() {
    assert_events("Turnout in the race was lower than in 2012.", &[]);
    assert_events("The league sold 900 shirts in eight months.", &[]);
    assert_events("She was mayor from 1985 to 1991 and speaks of it.", &[]);
    assert_events("The Water Act of 2009, introduced by Ada Roe, is law.", &[]);
}

#[test]
fn since_tells_when_and_of_many_it_counts() {
    assert_events(
        "The bridge is closed to lorries since February.",
        &["closed, Business, Past, 2026-02, -"],
    );
    assert_events("Nearly 90 mills have closed since 2006.", &[]);
}

#[test]
fn the_date_of_another_verb_or_clause_is_not_taken() {
    assert_events("He defended his vote, but late on Monday he slept.", &[]);
    assert_events("After the vote Ada Roe on Friday drew cheers.", &[]);
    assert_events("Jon Poe, the nominee in 2008, resigned.", &[]);
    assert_events(
        "The council last year rejected the plan for a debate.",
        &["rejected, Decision, Past, 2025, -"],
    );
}

#[test]
fn the_year_of_a_yearless_date_is_the_nearest_or_the_next() {
    assert_events(
        "The plan is meant for the Nov. 3 election.",
        &["election, Election, Upcoming, 2026-11-03, -"],
    );
    assert_events(
        "They may lose if the November election does not go their way.",
        &["election, Election, Upcoming, 2026-11, -"],
    );
    assert_events(
        "His next speech, on May 28, was delivered to growers.",
        &["speech, Appearance, Past, 2025-05-28, -"],
    );
    assert_events(
        "Before announcing her run in April, she sold her house.",
        &["announcing, Decision, Past, 2025-04, -"],
    );
}

#[test]
fn what_may_come_and_what_is_being_arranged_is_ahead() {
    assert_events(
        "She feels that she can win Tuesday's Ohio primary.",
        &["primary, Election, Upcoming, 2026-03-10, Ohio"],
    );
    assert_events(
        "The prospect of hearings in September could please her.",
        &["hearings, Legal, Upcoming, 2026-09, -"],
    );
    assert_events(
        "The club is organizing a gala in Lima on Friday.",
        &["gala, Meeting, Upcoming, 2026-03-06, Lima"],
    );
}

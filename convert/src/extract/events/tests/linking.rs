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

#[test]
fn the_date_of_a_participle_is_not_that_of_the_verb_behind_it() {
    assert_events(
        "A survey released Saturday found that few agree.",
        &["released, Release, Past, 2026-02-28, -"],
    );
    assert_events("The mayor on Saturday drew cheers at the debate.", &[]);
}

#[test]
fn what_is_begun_has_the_date_of_its_beginning() {
    assert_events(
        "The bakery on Tuesday began the process of laying off 90 bakers.",
        &["laying off, Personnel, Past, 2026-03-03, -"],
    );
}

#[test]
fn what_does_not_happen_until_a_day_happens_then() {
    assert_events("Members will not vote until June.", &["vote, Decision, Upcoming, 2026-06, -"]);
    assert_events("Members will not vote in June.", &[]);
}

#[test]
fn an_amount_that_a_decision_sets_takes_no_date() {
    assert_events(
        "The province froze the fee at $30 in 2012.",
        &["froze, Decision, Past, 2012, -"],
    );
}

#[test]
fn a_relative_clause_says_when_the_event_before_it_is() {
    assert_events(
        "At the fair, which began on Monday, makers will unveil a car.",
        &["fair, Other, Past, 2026-03-02, -"],
    );
}

#[test]
fn what_is_inserted_behind_a_date_does_not_take_it() {
    assert_events(
        "On Tuesday night, after a debate of five hours, the assembly passed the motion.",
        &["passed, Decision, Past, 2026-03-03, -"],
    );
}

#[test]
fn what_is_said_in_an_interview_has_its_date() {
    assert_events(
        "In an interview, the minister said on Sunday that she would stay.",
        &["interview, Appearance, Past, 2026-03-01, -"],
    );
}

#[test]
fn what_is_called_or_put_off_for_a_day_is_to_come() {
    assert_events(
        "The premier called an election for July 4.",
        &["election, Election, Upcoming, 2026-07-04, -"],
    );
    assert_events(
        "The judge adjourned the hearing until March 19.",
        &["hearing, Legal, Upcoming, 2026-03-19, -"],
    );
}

#[test]
fn a_plan_is_not_what_is_to_come() {
    assert_events(
        "Councillors backed the plan at a meeting on Tuesday.",
        &["meeting, Meeting, Past, 2026-03-03, -"],
    );
}

#[test]
fn an_election_told_of_in_the_present_is_the_next() {
    assert_events(
        "The key to a win in November is the coast.",
        &["win, Election, Upcoming, 2026-11, -"],
    );
    assert_events(
        "As Election Day nears, voters who had left the party return.",
        &["Election Day, Election, Upcoming, 2026-11-03, -"],
    );
}

#[test]
fn the_date_in_a_clause_about_somebody_is_not_that_of_the_main_verb() {
    assert_events(
        "On Monday, Ada Roe, who shot 40-year-old Jon Poe in Lima last week, was charged with assault.",
        &["shot, Attack, Past, 2026-W09, Lima", "charged, Legal, Past, 2026-03-02, -"],
    );
}

#[test]
fn what_a_clause_behind_a_date_tells_of_is_then() {
    assert_events(
        "She had more friends in 2008, when she saw him at a rally in Derby.",
        &["rally, Appearance, Past, 2008, Derby"],
    );
    assert_events(
        "“I am fine,” he said on Monday as he toured Nevada.",
        &["toured, Visit, Past, 2026-03-02, Nevada"],
    );
    assert_events(
        "He was calm on Monday as he weighed the cost of his Ohio defeat.",
        &["defeat, Election, Past, -, Ohio"],
    );
}

#[test]
fn names_hold_no_dates() {
    assert_events(
        "The judge, June Carter, ruled in January that it was void.",
        &["ruled, Legal, Past, 2026-01, -"],
    );
}

#[test]
fn a_clause_between_dashes_has_its_own_events() {
    assert_events(
        "On Monday, Ann Roe - who had earlier backed Jo Poe - will headline a fundraiser in Lima.",
        &["fundraiser, Appearance, Upcoming, 2026-03-09, Lima"],
    );
}

#[test]
fn a_stretch_of_days_is_when_something_is_done() {
    assert_events(
        "Trains will be halted from Thursday to Saturday.",
        &["halted, Decision, Upcoming, 2026-03-05/2026-03-07, -"],
    );
}

#[test]
fn a_date_before_the_verb_is_that_of_the_event_whose_phrase_it_ends() {
    assert_events(
        "The attacks in Lima last Friday killed forty people.",
        &["attacks, Attack, Past, 2026-02-27, Lima"],
    );
    assert_events(
        "Floods that swept through Kent in late June left many homeless.",
        &["Floods, Disaster, Past, 2025-06, Kent"],
    );
    assert_events(
        "Her visit to Kenya in the summer of 2012 cost a fortune.",
        &["visit, Visit, Past, 2012-SU, Kenya"],
    );
    assert_events("The mayor of Lima on Friday drew cheers.", &[]);
}

#[test]
fn what_is_asked_in_an_interview_is_as_old_as_that() {
    assert_events(
        "Roe was pressed on Monday in an interview about fish.",
        &["interview, Appearance, Past, 2026-03-02, -"],
    );
}

#[test]
fn a_clause_about_an_event_in_a_place_says_when_it_is() {
    assert_events(
        "Her trip to Kenya, which began on Monday, cost a fortune.",
        &["trip, Visit, Past, 2026-03-02, Kenya"],
    );
    assert_events(
        "The summit in Lima, which ended on Monday, was dull.",
        &["summit, Meeting, Past, 2026-03-02, Lima"],
    );
}

#[test]
fn what_an_event_is_for_is_not_what_has_its_date() {
    assert_events(
        "She won the election to replace him in May.",
        &["election, Election, Past, 2025-05, -"],
    );
    assert_events("He praised the deal on Monday as a good start.", &[]);
}

#[test]
fn what_is_set_off_behind_an_event_says_when_it_was() {
    assert_events(
        "Her first trip to Kenya, in the summer of 1994, convinced her.",
        &["trip, Visit, Past, 1994-SU, Kenya"],
    );
    assert_events("A fire in the 1990s destroyed the mill.", &["fire, Disaster, Past, 199X, -"]);
}

#[test]
fn a_date_before_and_is_that_of_the_verb_before_it() {
    assert_events(
        "Roe was arrested at his home in Lima on Monday and charged on Tuesday.",
        &[
            "arrested, Legal, Past, 2026-03-02, his home in Lima",
            "charged, Legal, Past, 2026-03-03, -",
        ],
    );
}

#[test]
fn a_month_before_a_name_is_none_of_it() {
    assert_events(
        "In June President Roe signed the bill.",
        &["signed, Decision, Past, 2025-06, -"],
    );
}

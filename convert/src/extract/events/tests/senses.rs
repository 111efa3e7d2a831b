use super::assert_events;

#[test]
fn votes_of_a_group_are_no_vote() {
    assert_events("She leads the youth vote in Ohio.", &[]);
    assert_events("The vote in Ohio was close.", &["vote, Decision, Past, -, Ohio"]);
}

#[test]
fn rallies_of_prices_are_none() {
    assert_events("Traders hoped for a relief rally on Wall Street on Monday.", &[]);
    assert_events(
        "She held a rally in Lima on Monday.",
        &["rally, Appearance, Past, 2026-03-02, Lima"],
    );
}

#[test]
fn groups_named_like_events_are_none() {
    assert_events("She spoke for the Freedom Caucus of Ohio.", &[]);
    assert_events("He lost the Iowa Caucus.", &["Caucus, Election, Past, -, Iowa"]);
    assert_events("The LPGA Tour is in Lima.", &[]);
    assert_events("She led the U.S. Conference of Mayors.", &[]);
}

#[test]
fn a_showing_is_one_of_something() {
    assert_events("It was her best showing in Ohio this year.", &[]);
    assert_events(
        "A showing of the film is planned in Lima on Friday.",
        &["showing, Release, Upcoming, 2026-03-06, Lima"],
    );
}

#[test]
fn what_appeals_to_people_is_no_appeal() {
    assert_events("She had an appeal to young voters in 2008.", &[]);
    assert_events(
        "Her appeal to the Supreme Court last May was short.",
        &["appeal, Legal, Past, 2025-05, -"],
    );
}

#[test]
fn what_somebody_rejects_may_be_words() {
    assert_events("In Lima on Monday the premier rejected claims of fraud.", &[]);
    assert_events(
        "The council rejected the plan on Monday.",
        &["rejected, Decision, Past, 2026-03-02, -"],
    );
}

#[test]
fn who_fares_well_does_not_appear() {
    assert_events("The party is performing poorly in Ohio this year.", &[]);
    assert_events(
        "The band performed in Lima on Monday.",
        &["performed, Appearance, Past, 2026-03-02, Lima"],
    );
}

#[test]
fn what_is_remembered_is_not_recalled() {
    assert_events("In Lima she recalled her years at sea.", &[]);
    assert_events(
        "The maker recalled 2,000 cars on Monday.",
        &["recalled, Release, Past, 2026-03-02, -"],
    );
}

#[test]
fn what_is_left_may_be_a_post_or_a_thing() {
    assert_events("He left his car outside the hall in 2014.", &[]);
    assert_events("He left his post in 2014.", &["left, Personnel, Past, 2014, -"]);
}

#[test]
fn what_happened_in_a_place_is_an_event() {
    assert_events("They spoke of what happened in Lima.", &["happened, Other, Past, -, Lima"]);
    assert_events("They spoke of what happened in the end.", &[]);
}

#[test]
fn a_verb_behind_an_adverb_is_no_noun() {
    assert_events("She could still match him this year.", &[]);
}

#[test]
fn papers_are_made_public_and_services_held() {
    assert_events(
        "The files will be made public on Friday.",
        &["made public, Release, Upcoming, 2026-03-06, -"],
    );
    assert_events(
        "A memorial service was held in Lima on Monday.",
        &["memorial service, Other, Past, 2026-03-02, Lima"],
    );
}

#[test]
fn an_order_of_a_court_is_told_by_its_noun() {
    assert_events(
        "The judge issued an injunction on Monday.",
        &["injunction, Legal, Past, 2026-03-02, -"],
    );
}

#[test]
fn who_won_a_place_may_be_said_before() {
    assert_events(
        "In 2008, when she won it by ten points, Ohio was hers.",
        &["won, Election, Past, 2008, -"],
    );
}

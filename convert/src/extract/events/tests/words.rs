use super::assert_events;

#[test]
fn a_campaign_is_an_event_of_a_year() {
    assert_events(
        "He ran the field office in Ada Roe's 2012 campaign.",
        &["campaign, Election, Past, 2012, -"],
    );
    assert_events("He gave to the campaign in Ohio.", &[]);
}

#[test]
fn of_a_candidacy_the_verb_tells() {
    assert_events("She entered the race last summer.", &["entered, Personnel, Past, 2025-SU, -"]);
    assert_events("She entered the house last summer.", &[]);
}

#[test]
fn a_past_form_can_be_a_noun() {
    assert_events("They gave her a real shot at office in Lima.", &[]);
    assert_events("A man was shot in Lima on Monday.", &["shot, Attack, Past, 2026-03-02, Lima"]);
}

#[test]
fn attacks_in_words_are_none() {
    assert_events("Ada Roe attacked Jon Poe on Monday. Jon Poe slept.", &[]);
    assert_events("He stepped up his attacks on Monday.", &[]);
    assert_events(
        "Rebels attacked the airport in Lima on Monday.",
        &["attacked, Attack, Past, 2026-03-02, Lima"],
    );
}

#[test]
fn what_nobody_does_or_somebody_fails_to_do_is_no_event() {
    assert_events("Not a single mayor has lost a race in Ohio this year.", &[]);
    assert_events("The council failed to reach a decision on Monday.", &[]);
    assert_events("They are less likely to vote in November.", &[]);
}

#[test]
fn nouns_that_are_verbs_here_tell_of_nothing() {
    assert_events("We can rally the town in May.", &[]);
    assert_events("Let's defeat her in November.", &[]);
    assert_events("Behind closed doors in 2014 they sang.", &[]);
}

#[test]
fn counts_persons_and_sales_are_no_events() {
    assert_events("The city had more than 2,700 shootings this year.", &[]);
    assert_events("Jon Poe, a party fundraiser in Lima, agreed.", &[]);
    assert_events("A house is for sale in Lima.", &[]);
}

#[test]
fn what_a_bank_or_court_does_is_told_in_several_words() {
    assert_events(
        "The central bank cut interest rates in December.",
        &["cut interest rates, Decision, Past, 2025-12, -"],
    );
    assert_events("The group cut a bonus in December.", &[]);
    assert_events(
        "Prosecutors dropped the charges against him last week.",
        &["dropped the charges, Legal, Past, 2026-W09, -"],
    );
    assert_events(
        "Harwick agreed on Wednesday to buy a rival.",
        &["agreed, Decision, Past, 2026-03-04, -"],
    );
}

#[test]
fn an_offer_of_a_post_names_who_takes_it() {
    assert_events(
        "The premier on Monday named Ada Voss to replace her.",
        &["named, Personnel, Past, 2026-03-02, -"],
    );
    assert_events("The league on Monday named its rules.", &[]);
}

#[test]
fn gerunds_tell_of_events_but_not_before_a_noun() {
    assert_events("He left after annexing Peru in 2014.", &["annexing, War, Past, 2014, Peru"]);
    assert_events(
        "The nominating contests are on Friday.",
        &["contests, Election, Upcoming, 2026-03-06, -"],
    );
}

#[test]
fn a_town_or_building_named_like_an_event_is_none() {
    assert_events(
        "An inquest opened in Derby last month.",
        &["inquest, Legal, Past, 2026-02, Derby"],
    );
    assert_events(
        "The board met at the town hall on Monday.",
        &["met, Meeting, Past, 2026-03-02, the town hall"],
    );
    assert_events(
        "Storm Edda hit the west coast of Ireland on Tuesday night.",
        &["Storm, Disaster, Past, 2026-03-03, the west coast of Ireland"],
    );
    assert_events(
        "The Greens won the Harwick by-election last Thursday.",
        &["by-election, Election, Past, 2026-02-26, -"],
    );
}

#[test]
fn who_is_beaten_or_by_how_much_makes_beating_an_election() {
    let beat = |place: &str| format!("beat, Election, Past, -, {place}");
    assert_events("Ada Roe beat her by 12 points in Ohio.", &[&beat("Ohio")]);
    assert_events("Ada Roe beat the senator by 12 points in Ohio.", &[&beat("Ohio")]);
    assert_events("The team beat the drum in Ohio.", &[]);
}

#[test]
fn a_result_may_be_told_by_how_it_came_about() {
    assert_events("Ada Roe lost badly to Poe in Ohio.", &["lost, Election, Past, -, Ohio"]);
    assert_events("She can win, and on Tuesday won.", &[]);
    assert_events("Roe won three delegates in Ohio.", &["won, Election, Past, -, Ohio"]);
}

#[test]
fn leaving_for_new_work_and_being_picked_for_it_are_events() {
    assert_events("In 2010, two clerks left to join a rival.", &["left, Personnel, Past, 2010, -"]);
    assert_events("In 2010, two clerks left to eat.", &[]);
    assert_events(
        "She was picked to run the board in 2019.",
        &["picked, Personnel, Past, 2019, -"],
    );
}

#[test]
fn a_state_that_votes_is_an_election() {
    assert_events(
        "It will be over in June, when Ohio votes.",
        &["votes, Election, Upcoming, 2026-06, Ohio"],
    );
}

#[test]
fn a_participle_behind_a_noun_is_no_noun() {
    assert_events(
        "She gave a speech praising her rival in Hull.",
        &["speech, Appearance, Past, -, Hull"],
    );
    assert_events(
        "She drew thousands to rallies in Ohio.",
        &["rallies, Appearance, Past, -, Ohio"],
    );
}

#[test]
fn a_party_is_an_event_by_what_it_is_given_for() {
    assert_events(
        "She spoke at her victory party in Hull.",
        &["spoke, Appearance, Past, -, Hull", "victory party, Meeting, Past, -, Hull"],
    );
    assert_events("She spoke for her party in Hull.", &["spoke, Appearance, Past, -, Hull"]);
}

#[test]
fn what_is_supposed_is_no_event() {
    assert_events("Roe hopes for more if she and her ally win in Ohio.", &[]);
    assert_events("Should the old senator be beaten in Ohio, Roe leads.", &[]);
    assert_events("A victory in Ohio would help Roe.", &[]);
}

#[test]
fn what_somebody_finishes_is_no_place_in_an_election() {
    assert_events("They finish the job in May.", &[]);
    assert_events("Her finish in Ohio was poor.", &["finish, Election, Past, -, Ohio"]);
}

#[test]
fn a_verb_may_have_its_particle_behind_its_object() {
    assert_events(
        "The court threw it out in 2009, and a judge struck the rule down on Monday.",
        &["threw it out, Legal, Past, 2009, -", "struck, Legal, Past, 2026-03-02, -"],
    );
    assert_events("Roe put it off the table on Monday.", &[]);
    assert_events("Roe took the lid off on Monday.", &[]);
}

#[test]
fn what_somebody_usually_does_is_no_event() {
    assert_events("She rarely takes questions in Iowa.", &[]);
    assert_events("He is to speak Friday.", &["speak, Appearance, Upcoming, 2026-03-06, -"]);
}

#[test]
fn what_were_to_happen_does_not() {
    assert_events("What if, in 2030, a train without a driver were to crash in Lima?", &[]);
}

#[test]
fn balls_and_claims_are_thrown_out_and_dismissed_without_an_event() {
    assert_events("He threw the ball out on Monday.", &[]);
    assert_events("She pulled him out of the pool on Monday.", &[]);
    assert_events("The judge dismissed the president's claim on Monday.", &[]);
    assert_events(
        "She dismissed the head of the unit on Monday.",
        &["dismissed, Personnel, Past, 2026-03-02, -"],
    );
    assert_events(
        "The debate will be followed by a vote on Tuesday.",
        &["vote, Decision, Past, 2026-03-03, -"],
    );
}

#[test]
fn parties_balls_and_soirees_are_gatherings() {
    assert_events(
        "They wept at the inaugural ball last week.",
        &["ball, Meeting, Past, 2026-W09, -"],
    );
    assert_events(
        "The birthday parties at the Elm Hotel last week were loud.",
        &["birthday parties, Meeting, Past, 2026-W09, the Elm Hotel"],
    );
    assert_events("She threw the ball last week.", &[]);
}

#[test]
fn what_has_a_term_expires() {
    assert_events("The law expired in 2004.", &["expired, Other, Past, 2004, -"]);
    assert_events("Her term expires later this year.", &["expires, Other, Upcoming, 2026, -"]);
}

#[test]
fn who_runs_for_an_office_in_a_year_is_a_candidate_then() {
    assert_events(
        "She said so while running for mayor in 2012.",
        &["running for, Election, Past, 2012, -"],
    );
    assert_events("She is running for mayor in Hull.", &[]);
}

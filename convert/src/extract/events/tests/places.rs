use copydesk_model::PartyKind;

use super::{article, assert_events};

#[test]
fn a_relative_clause_tells_of_the_place_before_it() {
    assert_events(
        "They went home to Nevada, where Ada Roe lost by a hair.",
        &["lost, Election, Past, -, Nevada"],
    );
    assert_events("The Guild of Nevada, which released a song, is young.", &[]);
}

#[test]
fn a_place_ends_before_a_title_and_before_a_verb() {
    assert_events(
        "As she won in Nevada, Mr. Poe went to bed.",
        &["won, Election, Past, -, Nevada"],
    );
    assert_events(
        "A rally at a large Lima hotel featured songs.",
        &["rally, Appearance, Past, -, a large Lima hotel"],
    );
}

#[test]
fn what_an_event_is_aimed_at_is_its_place() {
    assert_events("He wrote of the invasion of Iraq.", &["invasion, War, Past, -, Iraq"]);
    assert_events("He wrote of an attack on his critics.", &[]);
    assert_events(
        "He traveled from his home in Lima to Oslo on Monday.",
        &["traveled, Visit, Past, 2026-03-02, Oslo"],
    );
}

#[test]
fn the_object_of_an_election_is_a_place_and_a_person_of_one_is_not() {
    assert_events("She won Ohio on Monday.", &["won, Election, Past, 2026-03-02, Ohio"]);
    assert_events(
        "She defeated the former Ohio governor on Monday.",
        &["defeated, Election, Past, 2026-03-02, -"],
    );
}

#[test]
fn a_state_that_votes_is_the_place_and_a_date_parts_nothing() {
    assert_events("Nevada votes on Friday.", &["votes, Election, Upcoming, 2026-03-06, Nevada"]);
    assert_events(
        "She met with the king of Hawaii at the end of February on a boat in Lima.",
        &["met, Meeting, Past, 2026-02, Lima"],
    );
}

#[test]
fn what_is_so_often_or_was_at_some_time_has_no_place() {
    assert_events("She meets families in Lima.", &[]);
    assert_events("She has lectured in Lima.", &[]);
    assert_events("The Lima drug epidemic must stop.", &[]);
}

#[test]
fn a_spot_can_be_a_part_of_what_is_named() {
    assert_events(
        "She spoke at a rally on the outskirts of Leeds.",
        &["rally, Appearance, Past, -, the outskirts of Leeds"],
    );
    assert_events(
        "Fans gathered Monday in front of the Elm Hotel.",
        &["gathered, Meeting, Past, 2026-03-02, the Elm Hotel"],
    );
    assert_events(
        "Two men were remanded at Truro crown court on Monday.",
        &["remanded, Legal, Past, 2026-03-02, Truro crown court"],
    );
}

#[test]
fn the_place_in_the_phrase_of_an_event_counts_more_than_one_behind() {
    assert_events(
        "The Iowa caucus is a first look into the mood of Ohio.",
        &["caucus, Election, Upcoming, -, Iowa"],
    );
}

#[test]
fn joined_events_share_the_place_behind_them() {
    assert_events(
        "Next month’s caucuses and primaries in Iowa and Nevada matter.",
        &[
            "caucuses, Election, Upcoming, 2026-04, Iowa and Nevada",
            "primaries, Election, Upcoming, 2026-04, Iowa and Nevada",
        ],
    );
}

#[test]
fn voters_act_for_their_place() {
    assert_events(
        "Ohio voters elected a judge on Tuesday.",
        &["elected, Election, Past, 2026-03-03, Ohio"],
    );
}

#[test]
fn what_is_filed_right_at_a_place_is_an_event() {
    assert_events(
        "The complaint, filed in Manhattan, names two banks.",
        &["filed, Release, Past, -, Manhattan"],
    );
}

#[test]
fn a_town_and_its_state_stand_before_an_event() {
    assert_events(
        "The Hull, Mass., shooting shook many.",
        &["shooting, Attack, Past, -, Hull, Mass."],
    );
    assert_events("A man at the Hull, Mass., address paid for it.", &[]);
}

#[test]
fn a_state_is_a_place_beside_a_body_named_for_it() {
    assert_events(
        "The Water Policy Institute of Ohio asked 40 people. Ada Roe and Jon Poe are locked in a tight race in Ohio.",
        &["race, Election, Past, -, Ohio"],
    );
}

#[test]
fn the_state_is_the_place_of_what_it_owns_and_of_who_wins_it() {
    assert_events(
        "They fought ahead of the state's June 7 primary.",
        &["primary, Election, Upcoming, 2026-06-07, the state"],
    );
    assert_events("Ada Roe won the state in 2008.", &["won, Election, Past, 2008, the state"]);
    assert_events("Ada Roe carried Ohio in 2008.", &["carried, Election, Past, 2008, Ohio"]);
}

#[test]
fn what_is_spoken_of_has_its_place() {
    assert_events("She spoke of the unrest in Ohio.", &["unrest, Protest, Past, -, Ohio"]);
}

#[test]
fn a_spot_has_its_town_behind_it() {
    assert_events(
        "Ada Roe held a rally at her home in Lima.",
        &["rally, Appearance, Past, -, her home in Lima"],
    );
}

#[test]
fn a_death_is_of_a_person_or_place_before_it() {
    assert_events("Video shows the Lima death.", &["death, Other, Past, -, Lima"]);
    assert_events("Rates of death on Monday fell.", &[]);
}

#[test]
fn the_place_right_behind_an_event_is_its_own() {
    assert_events(
        "Ada Roe and Jon Poe entered the debate in Hollow Creek atop the polls in Iowa.",
        &["debate, Debate, Past, -, Hollow Creek"],
    );
    assert_events(
        "The boards met in Hollow Creek together.",
        &["met, Meeting, Past, -, Hollow Creek"],
    );
}

#[test]
fn a_common_noun_with_its_article_is_a_place_where_there_is_one_of_it() {
    assert_events(
        "He was interviewed in his office.",
        &["interviewed, Appearance, Past, -, his office"],
    );
    assert_events("He was interviewed in some states.", &[]);
    assert_events("She carried the state with ease.", &["carried, Election, Past, -, the state"]);
    assert_events("She paid a visit to the mosque.", &["visit, Visit, Past, -, the mosque"]);
}

#[test]
fn what_is_visited_is_a_building_as_well() {
    assert_events(
        "Ada Roe toured a car plant in Lima on Monday.",
        &["toured, Visit, Past, 2026-03-02, a car plant in Lima"],
    );
    assert_events("You must stop treating Ohio like a farm.", &[]);
}

#[test]
fn several_places_are_named_as_examples() {
    assert_events(
        "Her wins in large states like Ohio and Utah were few.",
        &["wins, Election, Past, -, Ohio and Utah"],
    );
}

#[test]
fn a_building_that_no_list_knows_has_its_town_behind_it() {
    assert_events(
        "He held a rally at his duplex in Lima.",
        &["rally, Appearance, Past, -, his duplex in Lima"],
    );
}

#[test]
fn there_is_the_place_named_before() {
    assert_events(
        "The family left Lima for Oslo, and Ada was christened there in 1990.",
        &["christened, Other, Past, 1990, Oslo"],
    );
}

#[test]
fn a_district_has_a_number() {
    assert_events(
        "Ada Roe resigned in Ohio's 4th district on Monday.",
        &["resigned, Personnel, Past, 2026-03-02, Ohio's 4th district"],
    );
}

#[test]
fn a_state_in_a_headline_is_no_last_name_and_is_whole_before_a_party() {
    assert_events(
        "Takes Nevada. Ada Roe prevailed in Nevada's Democratic primary on Monday.",
        &["primary, Election, Past, 2026-03-02, Nevada"],
    );
    assert_events(
        "She lost the New Hampshire GOP primary.",
        &["primary, Election, Past, -, New Hampshire"],
    );
}

#[test]
fn what_is_decided_or_sold_in_a_place_happened_there() {
    assert_events("The rise was enacted in Ohio.", &["enacted, Decision, Past, -, Ohio"]);
    assert_events("The rise was enacted in haste.", &[]);
}

#[test]
fn who_beats_whom_says_nothing_of_where() {
    assert_events("Ohio beat Utah on Monday.", &["beat, Election, Past, 2026-03-02, -"]);
    assert_events("Ohio beat Utah in Hull on Monday.", &["beat, Election, Past, 2026-03-02, Hull"]);
    assert_events("Roe won Utah on Monday.", &["won, Election, Past, 2026-03-02, Utah"]);
}

#[test]
fn some_states_are_no_place() {
    assert_events(
        "Voters in some states went to the polls on Monday.",
        &["went to the polls, Election, Past, 2026-03-02, -"],
    );
}

#[test]
fn what_is_also_a_word_a_given_name_or_a_club_is_no_place_by_itself() {
    for text in [
        "Nice work won in May.",
        "Riots stoke fears, and Providence helps.",
        "Troy and Eugene were married in May.",
        "Henderson resigned on Monday.",
        "Roe Forest beat Roe Athletic on Monday.",
    ] {
        let places = article(text).parties.into_iter().filter(|p| p.kind == PartyKind::Place);
        assert_eq!(places.count(), 0, "{text}");
    }
    assert_events("Roe spoke in Nice on Monday.", &["spoke, Appearance, Past, 2026-03-02, Nice"]);
}

/// The party that an event's place refers to, by its name.
fn place_party(text: &str) -> Option<String> {
    let article = article(text);
    let place = article.events.first()?.place.as_ref()?;
    Some(article.party(place.party()?)?.name.as_str().to_owned())
}

#[test]
fn a_town_with_its_state_is_a_reference_to_the_town() {
    let party = |text: &str| place_party(text);
    assert_eq!(
        party("Ada Roe met voters in Denver, Colorado, on Monday.").as_deref(),
        Some("Denver")
    );
    assert_eq!(party("Ada Roe met voters in Quorl, Colorado, on Monday."), None);
    assert_eq!(party("Ada Roe met voters in Colorado on Monday.").as_deref(), Some("Colorado"));
    assert_eq!(party("Ada Roe met voters in Colorado and Utah on Monday."), None);
}

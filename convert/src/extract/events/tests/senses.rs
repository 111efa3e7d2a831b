use super::assert_events;

#[test]
fn votes_of_a_group_are_no_vote() {
    assert_events("She leads the youth vote in Ohio.", &[]);
    assert_events(
        "Workers at the plant held a union vote on Monday.",
        &["vote, Decision, Past, 2026-03-02, -"],
    );
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
    assert_events(
        "The Republican Caucus in Iowa was on Monday.",
        &["Caucus, Election, Past, 2026-03-02, Iowa"],
    );
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
    assert_events("It was cold, recalled Ada B. Voss, a nurse in Lima.", &[]);
    assert_events(
        "The maker recalled Model X cars on Monday.",
        &["recalled, Release, Past, 2026-03-02, -"],
    );
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

#[test]
fn statements_are_said_not_released() {
    assert_events("The town released a statement on Monday.", &[]);
    assert_events("In a statement issued on Monday the mayor agreed.", &[]);
    assert_events("He issued a short follow-up statement on Monday.", &[]);
    assert_events("She posted a comment on Monday.", &[]);
    assert_events(
        "The town released the papers on Monday.",
        &["released, Release, Past, 2026-03-02, -"],
    );
    assert_events("He said so in a press release on Monday.", &[]);
}

#[test]
fn what_is_only_asked_for_is_no_event() {
    assert_events("The group called for a moratorium in July.", &[]);
    assert_events("She has the authority to invade Peru.", &[]);
    assert_events(
        "They called for an inquiry into the attack in Lima.",
        &["attack, Attack, Past, -, Lima"],
    );
}

#[test]
fn records_of_history_have_no_place() {
    assert_events("It was the deadliest mass shooting in U.S. history.", &[]);
    assert_events("They watch the U.S. race.", &[]);
}

#[test]
fn what_it_comes_to_is_no_visit() {
    assert_events("They agree when it comes to Ohio.", &[]);
}

#[test]
fn who_goes_to_an_event_is_there() {
    assert_events(
        "She was headed to Lima for a conference.",
        &["conference, Meeting, Past, -, Lima"],
    );
    assert_events(
        "She flew to Lima on Monday for talks in Quito.",
        &["flew, Visit, Past, 2026-03-02, Lima", "talks, Meeting, Past, -, Quito"],
    );
}

#[test]
fn what_harms_people_is_one_event() {
    assert_events(
        "They told of a shooting in Lima on Monday, killing two.",
        &["shooting, Attack, Past, 2026-03-02, Lima"],
    );
    assert_events(
        "Nine people were injured by an explosion in Lima on Monday.",
        &["explosion, Attack, Past, 2026-03-02, Lima"],
    );
}

#[test]
fn what_kicks_off_is_told_by_its_noun() {
    assert_events(
        "The convention kicked off Monday in Lima.",
        &["convention, Convention, Past, 2026-03-02, Lima"],
    );
}

#[test]
fn who_addresses_a_convention_appears_there() {
    assert_events(
        "She is scheduled to address the convention on Friday.",
        &["address, Appearance, Upcoming, 2026-03-06, -"],
    );
}

#[test]
fn a_lawsuit_is_told_by_its_noun() {
    assert_events("He filed a lawsuit last month.", &["lawsuit, Legal, Past, 2026-02, -"]);
    assert_events("The suit was filed on Monday.", &["suit, Legal, Past, 2026-03-02, -"]);
}

#[test]
fn a_run_for_office_is_one_of_its_year() {
    assert_events("She worked on his failed 2008 run.", &["run, Election, Past, 2008, -"]);
    assert_events("It will pay in the long run in Ohio.", &[]);
}

#[test]
fn the_address_tells_of_the_state_of_the_union() {
    assert_events(
        "In January, in his State of the Union address, he conceded it.",
        &["State of the Union address, Appearance, Past, 2026-01, -"],
    );
}

#[test]
fn a_month_before_a_meeting_is_its_date() {
    assert_events(
        "At a March meeting of the council she argued.",
        &["meeting, Meeting, Past, 2026-03, -"],
    );
    assert_events(
        "She met the March sisters at a rally in Lima.",
        &["rally, Appearance, Past, -, Lima"],
    );
}

#[test]
fn senses_of_common_words() {
    assert_events("He died of a heart attack in 1963.", &["died, Other, Past, 1963, -"]);
    assert_events("A makeshift memorial stood outside the hall in Lima.", &[]);
    assert_events(
        "They held a memorial in Lima on Monday.",
        &["memorial, Other, Past, 2026-03-02, Lima"],
    );
    assert_events("She wrote for a talk show in Lima.", &[]);
    assert_events("On Monday he seized upon the remark.", &[]);
    assert_events("Retired surgeon Ada Roe ate soup this week.", &[]);
    assert_events("She retired in May.", &["retired, Personnel, Past, 2025-05, -"]);
    assert_events("The judge retired aged 70 in 2014.", &["retired, Personnel, Past, 2014, -"]);
    assert_events(
        "The school opened with 40 pupils in Lima on Monday.",
        &["opened, Business, Past, 2026-03-02, Lima"],
    );
    assert_events("He lost it in Lima on Monday.", &[]);
    assert_events("As events unfolded this week, they waited.", &[]);
}

#[test]
fn the_place_of_an_event_stands_before_its_scene_too() {
    assert_events("The Lima shooting victims were named.", &["shooting, Attack, Past, -, Lima"]);
    let late = super::article("The Lima shooting survivors met on Monday.");
    assert!(late.events.iter().all(|e| e.trigger.words != "shooting" || e.date.is_none()));
}

#[test]
fn the_day_of_an_interview_stands_behind_who_held_it() {
    assert_events(
        "She said in an interview with Hull Radio’s Ada Roe last week that it was late.",
        &["interview, Appearance, Past, 2026-W09, -"],
    );
    assert_events(
        "In an interview with the paper on Monday, he spoke of a song, first released in May.",
        &["interview, Appearance, Past, 2026-03-02, -", "released, Release, Past, 2025-05, -"],
    );
}

#[test]
fn what_is_attacked_is_the_place() {
    assert_events(
        "They mourned after the attack on the Pearl nightclub.",
        &["attack, Attack, Past, -, the Pearl nightclub"],
    );
    assert_events("His attacks on Lima elites were sharp.", &[]);
    assert_events("His attack on the Supreme Court was sharp.", &[]);
    assert_events("Her speech was an attack on the White House.", &[]);
    assert_events("They mourned the attack on the Excelsior.", &[]);
    assert_events("The attack on Monday hit Lima.", &["attack, Attack, Past, 2026-03-02, Lima"]);
}

#[test]
fn a_plural_behind_a_place_is_no_part_of_another_noun() {
    assert_events("The Lima attacks sadden them.", &["attacks, Attack, Past, -, Lima"]);
    assert_events("He is in crisis mode in Lima.", &[]);
}

#[test]
fn what_somebody_did_do_happened() {
    assert_events("She did win Ohio on Tuesday.", &["win, Election, Past, 2026-03-03, Ohio"]);
}

#[test]
fn a_report_can_be_released_on_a_day() {
    assert_events(
        "The auditor released a long report Monday.",
        &["released, Release, Past, 2026-03-02, -"],
    );
}

#[test]
fn many_people_may_have_one_meeting() {
    assert_events(
        "Roe said it at an investors conference this week.",
        &["conference, Meeting, Past, 2026-W10, -"],
    );
    assert_events(
        "Both named the sum at last week's Growers Forum.",
        &["Forum, Meeting, Past, 2026-W09, -"],
    );
}

#[test]
fn prices_and_habits_are_no_events() {
    assert_events("Shares of the bank closed 4 percent lower on Monday.", &[]);
    assert_events("The shop closed on Monday.", &["closed, Business, Past, 2026-03-02, -"]);
    assert_events("The council meets on the second Tuesday of every month.", &[]);
}

#[test]
fn seats_are_moved_and_troops_sent() {
    assert_events(
        "The firm will move its headquarters to Lima in 2028.",
        &["move, Business, Upcoming, 2028, Lima"],
    );
    assert_events("The firm will move on in 2028.", &[]);
}

#[test]
fn a_vote_since_which_something_happens_is_past() {
    assert_events(
        "It will be her first trip to Lima since the February 3 primary.",
        &["trip, Visit, Upcoming, -, Lima", "primary, Election, Past, 2026-02-03, -"],
    );
}

#[test]
fn what_shows_something_is_no_protest() {
    assert_events("They demonstrated that it worked in Hull on Monday.", &[]);
    assert_events(
        "They demonstrated against the mine in Hull on Monday.",
        &["demonstrated, Protest, Past, 2026-03-02, Hull"],
    );
}

#[test]
fn a_share_of_the_vote_is_none() {
    assert_events("Roe got 19% of the popular vote in 1992.", &[]);
}

#[test]
fn a_war_veteran_and_a_court_battle_are_no_war() {
    assert_events("An Iraq War veteran came.", &[]);
    assert_events("The court battle in Ohio is over.", &[]);
    assert_events("The battle of Kursk in 1943 was long.", &["battle, War, Past, 1943, -"]);
}

#[test]
fn crimes_that_are_named_in_general_are_none() {
    assert_events("In 2014 Hull was a town of arson and robbery.", &[]);
    assert_events(
        "There was a robbery in Hull on Monday.",
        &["robbery, Attack, Past, 2026-03-02, Hull"],
    );
}

#[test]
fn a_name_has_small_words_between_hyphens() {
    assert_events("They met at Stoke-on-Trent.", &["met, Meeting, Past, -, Stoke-on-Trent"]);
}

#[test]
fn what_is_demanded_says_nothing_of_another_verb() {
    assert_events(
        "Roe met the demand and offered to debate March 1 in Hull.",
        &["debate, Debate, Past, 2026-03-01, Hull"],
    );
}

#[test]
fn will_is_cut_short_with_either_apostrophe() {
    assert_events(
        "I’ll release mine in the next week.",
        &["release, Release, Upcoming, 2026-W11, -"],
    );
}

#[test]
fn who_sponsors_a_law_does_something_in_parliament() {
    assert_events("Roe co-sponsored a bill in 2005.", &["sponsored, Decision, Past, 2005, -"]);
    assert_events("The cup was sponsored by a bank in 2005.", &[]);
}

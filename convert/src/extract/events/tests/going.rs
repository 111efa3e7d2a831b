//! Going, visiting, exploding, winning: what is told by the words beside it.

use super::assert_events;

#[test]
fn what_is_moved_to_a_place_goes_there() {
    assert_events("The owners are moving it to Lima.", &["moving, Business, Ongoing, -, Lima"]);
    assert_events(
        "The league moved its office to Lima in 2012.",
        &["moved, Business, Past, 2012, Lima"],
    );
    assert_events("The song moved them to tears in May.", &[]);
    assert_events("She moved it to the top.", &[]);
}

#[test]
fn somebody_heads_for_a_place_or_takes_others_there() {
    assert_events("The crew is heading for Lima.", &["heading, Visit, Ongoing, -, Lima"]);
    assert_events("The crew is heading for a record this week.", &[]);
    assert_events(
        "She accompanied him to Lima in 2009.",
        &["accompanied, Visit, Past, 2009, Lima"],
    );
    assert_events("She accompanied him on the piano in 2009.", &[]);
}

#[test]
fn what_is_visited_is_the_place_whatever_the_day() {
    assert_events(
        "She will visit Birch Hill on Friday.",
        &["visit, Visit, Upcoming, 2026-03-06, Birch Hill"],
    );
    assert_events(
        "They ate before visiting the Blue Mill.",
        &["visiting, Visit, Past, -, the Blue Mill"],
    );
    assert_events("The visiting team lost its way.", &[]);
    assert_events("He had no opportunity to visit the palace.", &[]);
}

#[test]
fn a_bomb_goes_off_and_an_explosion_is_one() {
    assert_events("A bomb went off in Madrid.", &["went off, Attack, Past, -, Madrid"]);
    assert_events(
        "The explosion went off in front of 40 West Mill Street.",
        &["explosion, Attack, Past, -, 40 West Mill Street"],
    );
    assert_events(
        "She saw no link to explosions that went off in Lima today.",
        &["explosions, Attack, Past, 2026-03-04, Lima"],
    );
    assert_events("The alarm went off in Lima.", &[]);
    assert_events("He went off to Madrid.", &[]);
}

#[test]
fn a_blast_is_named_by_its_quarter_and_not_by_its_critics() {
    assert_events(
        "Officials call the Corbyville explosion an accident.",
        &["explosion, Attack, Past, -, Corbyville"],
    );
    assert_events("As Rebels blast Roe, others rest.", &[]);
}

#[test]
fn an_attack_is_armed_or_one_of_words() {
    assert_events(
        "He carried out his attack on guests at a hotel in Lima.",
        &["attack, Attack, Past, -, a hotel in Lima"],
    );
    assert_events("He renewed his attacks on guests at the Oak Hotel in Lima.", &[]);
    assert_events(
        "A man opened fire at a church in Lima on Monday, killing two.",
        &["opened fire, Attack, Past, 2026-03-02, a church in Lima"],
    );
}

#[test]
fn winning_is_an_election_where_it_is_done() {
    assert_events(
        "After losing her home state of Utah on Jan. 15, she slept.",
        &["losing, Election, Past, 2026-01-15, her home state of Utah"],
    );
    assert_events(
        "She won delegates in Ohio on Tuesday.",
        &["won, Election, Past, 2026-03-03, Ohio"],
    );
    assert_events("He finished a distant third in Ohio.", &["finished, Election, Past, -, Ohio"]);
    assert_events("She is winning the crowd over in Ohio.", &[]);
    assert_events("A win over Roe in Ohio later that night could seal it.", &[]);
    assert_events(
        "Ada Roe of Ohio finished a strong third on Tuesday.",
        &["finished, Election, Past, 2026-03-03, -"],
    );
}

#[test]
fn a_plan_that_somebody_tells_is_to_come() {
    assert_events(
        "The firm said it would close the mill in 2028.",
        &["close, Business, Upcoming, 2028, -"],
    );
    assert_events("He said he would meet her if he won on Friday.", &[]);
    assert_events("She said he would win Ohio.", &[]);
}

#[test]
fn a_party_is_no_feast() {
    assert_events(
        "They sang at a Christmas party in Lima.",
        &["Christmas party, Meeting, Past, -, Lima"],
    );
    assert_events(
        "The holiday parties he hosted in 2008 were long.",
        &["holiday parties, Meeting, Past, 2008, -"],
    );
}

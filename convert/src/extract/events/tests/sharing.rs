use super::assert_events;

#[test]
fn a_noun_tells_of_what_its_verb_brings_about() {
    assert_events(
        "On Monday Ada Roe won the Vermont primary.",
        &["primary, Election, Past, 2026-03-02, Vermont"],
    );
    assert_events(
        "On Sunday the mayor canceled a rally in Lima.",
        &["rally, Appearance, Cancelled, 2026-03-01, Lima"],
    );
    assert_events("On Monday Ada Roe praised the voters.", &[]);
}

#[test]
fn a_noun_has_the_date_of_the_verb_that_says_it_happens() {
    assert_events(
        "The summit opened in Oslo on Monday.",
        &["summit, Meeting, Past, 2026-03-02, Oslo"],
    );
}

#[test]
fn a_verb_of_appearing_yields_to_the_debate() {
    assert_events(
        "Ada Roe appeared at the February debate anyway.",
        &["debate, Debate, Past, 2026-02, -"],
    );
}

#[test]
fn joined_verbs_share_their_date() {
    assert_events(
        "Two men were arrested and charged on Monday.",
        &["arrested, Legal, Past, 2026-03-02, -", "charged, Legal, Past, 2026-03-02, -"],
    );
    assert_events(
        "On Monday the council approved the plan and fired its clerk.",
        &["approved, Decision, Past, 2026-03-02, -", "fired, Personnel, Past, 2026-03-02, -"],
    );
    assert_events(
        "On Monday the council approved the plan, because its clerk was fired.",
        &["approved, Decision, Past, 2026-03-02, -"],
    );
}

#[test]
fn joined_nouns_share_date_and_place() {
    assert_events(
        "She spoke of a Nevada rally and reception on Monday.",
        &[
            "rally, Appearance, Past, 2026-03-02, Nevada",
            "reception, Meeting, Past, 2026-03-02, Nevada",
        ],
    );
}

#[test]
fn what_happens_during_another_event_happens_then() {
    assert_events(
        "The king fled Peru in 1824, during a popular revolt.",
        &["fled, Visit, Past, 1824, Peru", "revolt, Protest, Past, 1824, Peru"],
    );
    assert_events(
        "When she flew to Lima last month, she met the king.",
        &["flew, Visit, Past, 2026-02, Lima", "met, Meeting, Past, 2026-02, Lima"],
    );
}

#[test]
fn what_is_done_at_a_scene_is_done_there_and_then() {
    assert_events(
        "At a rally in Hull on Monday, Ada Roe endorsed her rival.",
        &["rally, Appearance, Past, 2026-03-02, Hull", "endorsed, Other, Past, 2026-03-02, Hull"],
    );
}

#[test]
fn what_is_done_when_something_else_is_has_its_date() {
    assert_events(
        "The mayor banned cars when she took office in 2019.",
        &["banned, Decision, Past, 2019, -", "took office, Personnel, Past, 2019, -"],
    );
}

#[test]
fn the_only_date_of_a_sentence_is_that_of_its_only_placed_event() {
    assert_events(
        "Last month the two sisters drove to a Roe rally in Leeds.",
        &["rally, Appearance, Past, 2026-02, Leeds"],
    );
    assert_events(
        "She said in May that the rally in Leeds helped.",
        &["rally, Appearance, Past, -, Leeds"],
    );
}

#[test]
fn a_participle_behind_a_date_and_and_is_then_too() {
    assert_events(
        "The poacher was convicted in Lima on Monday and jailed for life.",
        &["convicted, Legal, Past, 2026-03-02, Lima", "jailed, Legal, Past, 2026-03-02, Lima"],
    );
}

#[test]
fn who_speaks_at_a_convention_does_two_things() {
    assert_events(
        "Ann Roe will speak at the party's convention on Friday.",
        &[
            "speak, Appearance, Upcoming, 2026-03-06, -",
            "convention, Convention, Upcoming, 2026-03-06, -",
        ],
    );
}

#[test]
fn what_is_done_to_somebody_at_a_gathering_is_done_then_and_there() {
    assert_events(
        "On Monday, Mr. Poe endorsed Mr. Roe at a rally in Ohio.",
        &["endorsed, Other, Past, 2026-03-02, Ohio", "rally, Appearance, Past, 2026-03-02, Ohio"],
    );
    assert_events(
        "The governor signed the bill at a ceremony in Hull on Monday.",
        &["signed, Decision, Past, 2026-03-02, Hull", "ceremony, Meeting, Past, 2026-03-02, Hull"],
    );
    assert_events(
        "She spoke of a speech given by Ada Roe at the 2008 convention.",
        &["speech, Appearance, Past, 2008, -", "convention, Convention, Past, 2008, -"],
    );
    assert_events(
        "Poe lost her daughter at the rally in Hull on Monday.",
        &["rally, Appearance, Past, 2026-03-02, Hull"],
    );
    assert_events("They voted to ban fishing in 2001.", &["voted, Decision, Past, 2001, -"]);
}

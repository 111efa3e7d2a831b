use super::assert_events;

#[test]
fn idioms_are_one_trigger() {
    assert_events(
        "The clerk was shown the door in May.",
        &["shown the door, Personnel, Past, 2025-05, -"],
    );
    assert_events(
        "Two unions came to terms on Monday.",
        &["came to terms, Deal, Past, 2026-03-02, -"],
    );
    assert_events("He came to terms with his grief on Monday.", &[]);
    assert_events(
        "The roof gave way on Monday in Lima.",
        &["gave way, Disaster, Past, 2026-03-02, Lima"],
    );
    assert_events("The old rules gave way to new ones on Monday.", &[]);
    assert_events("He was found guilty on Monday.", &["found guilty, Legal, Past, 2026-03-02, -"]);
    assert_events(
        "The mayor was forced out on Monday.",
        &["forced out, Personnel, Past, 2026-03-02, -"],
    );
}

#[test]
fn whoever_owns_something_an_idiom_is_the_same() {
    assert_events(
        "The guild threw its weight behind Ada Roe on Monday.",
        &["threw its weight behind, Other, Past, 2026-03-02, -"],
    );
    assert_events(
        "He will turn himself in on Friday.",
        &["turn himself in, Legal, Upcoming, 2026-03-06, -"],
    );
    assert_events(
        "They handed in their notice on Monday.",
        &["handed in their notice, Personnel, Past, 2026-03-02, -"],
    );
    assert_events("She threw its lid behind a wall on Monday.", &[]);
}

#[test]
fn some_idioms_are_events_in_the_passive_alone() {
    assert_events(
        "A man was picked up on Monday in Lima.",
        &["picked up, Legal, Past, 2026-03-02, Lima"],
    );
    assert_events("He picked up a prize on Monday in Lima.", &[]);
}

#[test]
fn nouns_of_several_words_may_have_hyphens() {
    assert_events(
        "They held a sit-in at the station in Lima on Monday.",
        &["sit-in, Protest, Past, 2026-03-02, the station in Lima"],
    );
    assert_events(
        "A meet-and-greet is set for Friday.",
        &["meet-and-greet, Meeting, Upcoming, 2026-03-06, -"],
    );
    assert_events(
        "Monday's power failure was long.",
        &["power failure, Disaster, Past, 2026-03-02, -"],
    );
    assert_events("Monday's power was weak.", &[]);
}

#[test]
fn what_leads_a_place_is_no_part_of_an_idiom() {
    assert_events(
        "A thief broke into a shop in Lima on Monday.",
        &["broke, Attack, Past, 2026-03-02, a shop in Lima"],
    );
    assert_events(
        "A fire tore through a mill in Lima on Monday.",
        &["fire, Disaster, Past, 2026-03-02, a mill in Lima"],
    );
}

#[test]
fn what_is_done_to_whom_makes_events_of_common_verbs() {
    assert_events(
        "The firm shut two mines in Lima on Monday.",
        &["shut, Business, Past, 2026-03-02, Lima"],
    );
    assert_events("She shut her eyes in Lima on Monday.", &[]);
    assert_events(
        "The singer dropped an album on Monday.",
        &["dropped, Release, Past, 2026-03-02, -"],
    );
    assert_events("Prices dropped on Monday.", &[]);
    assert_events(
        "Oslo slapped duties on fish on Monday.",
        &["slapped, Decision, Past, 2026-03-02, -"],
    );
    assert_events("He slapped a fly on Monday.", &[]);
    assert_events(
        "A body was found on Monday in a ravine in Lima.",
        &["found, Other, Past, 2026-03-02, Lima"],
    );
    assert_events("He was found to have lied in 2014.", &[]);
    assert_events(
        "She was booked Monday into the county jail.",
        &["booked, Legal, Past, 2026-03-02, the county jail"],
    );
    assert_events("A room was booked Monday.", &[]);
    assert_events("He was tried in 2004.", &["tried, Legal, Past, 2004, -"]);
    assert_events("He tried in 2004.", &[]);
    assert_events(
        "The Senate on Monday confirmed Judge Ada Roe for the court.",
        &["confirmed, Legal, Past, 2026-03-02, -"],
    );
    assert_events("The ministry on Monday confirmed Ada Roe was there.", &[]);
    assert_events(
        "Police surveyed the damage on Monday.",
        &["surveyed, Visit, Past, 2026-03-02, -"],
    );
    assert_events("Police surveyed 400 people on Monday.", &[]);
}

#[test]
fn a_date_may_stand_between_a_verb_and_its_preposition() {
    assert_events("The plane landed Monday in Lima.", &["landed, Visit, Past, 2026-03-02, Lima"]);
    assert_events("She landed early Monday with a thud.", &[]);
}

#[test]
fn a_charge_is_no_attack() {
    assert_events("He was convicted of arson in 1994.", &["convicted, Legal, Past, 1994, -"]);
    assert_events("There were reports of robbery in Lima.", &[]);
    assert_events(
        "He was charged in the robbery of a bank in Lima.",
        &["robbery, Attack, Past, -, Lima"],
    );
}

#[test]
fn what_sounds_like_an_event_may_be_a_thing() {
    assert_events("They sent a news release on Monday.", &[]);
    assert_events("He slept at a truck stop near Lima.", &[]);
    assert_events("She is the talk of the port in Lima.", &[]);
    assert_events("Her film bombed in 2012.", &[]);
    assert_events("It was the best in the year that ended in March.", &[]);
    assert_events("The site drew 2 million visits in May.", &[]);
    assert_events("She beat her target in May.", &[]);
    assert_events("She beat her in May.", &["beat, Election, Past, 2025-05, -"]);
}

#[test]
fn such_is_particular_behind_last() {
    assert_events("Her last such rally in 2019 was small.", &["rally, Appearance, Past, 2019, -"]);
    assert_events("Such rallies in May are small.", &[]);
}

#[test]
fn of_an_idiom_with_an_event_as_its_object_the_noun_tells() {
    assert_events(
        "The ministers hammered out a pact in Lima on Monday.",
        &["pact, Deal, Past, 2026-03-02, Lima"],
    );
    assert_events("He broke down in tears on Monday.", &[]);
}

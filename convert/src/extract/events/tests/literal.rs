use super::assert_events;

#[test]
fn what_is_no_blast_goes_off_all_the_same() {
    assert_events(
        "A truck went off the road on Monday.",
        &["went off the road, Disaster, Past, 2026-03-02, -"],
    );
    assert_events(
        "A bus slid off the ramp on Monday in Lima.",
        &["slid off, Disaster, Past, 2026-03-02, Lima"],
    );
    assert_events("The lamp went off on Monday in Lima.", &[]);
}

#[test]
fn what_gives_way_or_goes_down_is_built_or_sails() {
    assert_events("A dam gave way on Monday.", &["gave way, Disaster, Past, 2026-03-02, -"]);
    assert_events("The lender caved in on Monday.", &[]);
    assert_events(
        "A ferry went down off Cadiz on Monday.",
        &["went down, Disaster, Past, 2026-03-02, Cadiz"],
    );
    assert_events("Wheat went down on Monday.", &[]);
    assert_events("Ms. Roe tore through the brief on Monday.", &[]);
    assert_events(
        "Flames tore through the mill on Monday.",
        &["tore, Disaster, Past, 2026-03-02, the mill"],
    );
    assert_events("A van ran over two boys on Monday.", &["ran over, Attack, Past, 2026-03-02, -"]);
    assert_events("The film ran over on Monday.", &[]);
}

#[test]
fn what_is_caught_or_thrown_out_is_a_person() {
    assert_events(
        "A nurse and two men were picked up on Monday by deputies.",
        &["picked up, Legal, Past, 2026-03-02, -"],
    );
    assert_events("The tune was picked up on Monday by a band.", &[]);
    assert_events(
        "The clerk was cleared of fraud on Monday.",
        &["cleared of, Legal, Past, 2026-03-02, -"],
    );
    assert_events("The yard was cleared of snow on Monday.", &[]);
    assert_events("Police nabbed the smuggler on Monday.", &["nabbed, Legal, Past, 2026-03-02, -"]);
    assert_events("The keeper booted the ball on Monday.", &[]);
}

#[test]
fn what_is_no_longer_an_event_tells_of_nothing() {
    assert_events("The flu passed through Ohio on Monday.", &[]);
    assert_events("Sales dropped by a third in May.", &[]);
    assert_events("She got the job done on Monday.", &[]);
    assert_events("He signed up on Monday.", &[]);
    assert_events("A van edged past the gate on Monday.", &[]);
    assert_events("The lamp was switched off on Monday.", &[]);
    assert_events(
        "Pilots came to terms with the airline on Monday.",
        &["came to terms, Deal, Past, 2026-03-02, -"],
    );
}

#[test]
fn a_phrase_before_another_noun_is_none() {
    assert_events("The auto show models posed on Monday.", &[]);
    assert_events(
        "A sit-down restaurant closed its doors in 2019.",
        &["closed its doors, Business, Past, 2019, -"],
    );
}

#[test]
fn some_nouns_need_what_makes_them_events() {
    assert_events(
        "The launch party was a disaster on Monday.",
        &["launch party, Meeting, Past, 2026-03-02, -"],
    );
    assert_events(
        "The two states signed an alliance on Monday.",
        &["alliance, Deal, Past, 2026-03-02, -"],
    );
    assert_events("She praised the alliance on Monday.", &[]);
}

#[test]
fn what_is_dropped_is_brought_out_if_nothing_more_is_said() {
    assert_events(
        "The singer dropped an album on Monday.",
        &["dropped, Release, Past, 2026-03-02, -"],
    );
    assert_events("She dropped the song from her set on Monday.", &[]);
    assert_events(
        "The lawsuit was dismissed on Monday.",
        &["dismissed, Legal, Past, 2026-03-02, -"],
    );
    assert_events(
        "The clerk was dismissed on Monday.",
        &["dismissed, Personnel, Past, 2026-03-02, -"],
    );
    assert_events("Her eyes were shut on Monday.", &[]);
}

#[test]
fn contempt_is_of_a_person_in_court() {
    assert_events(
        "The judge held Ms. Roe in contempt on Monday.",
        &["held, Legal, Past, 2026-03-02, -"],
    );
    assert_events("The band held rules in contempt as ever on Monday.", &[]);
}

#[test]
fn a_plan_with_a_condition_is_none() {
    assert_events(
        "The mayor said she would resign on Monday.",
        &["resign, Personnel, Upcoming, 2026-03-09, -"],
    );
    assert_events("The mayor said she would resign on Monday if asked.", &[]);
}

#[test]
fn who_accompanies_somebody_is_a_person() {
    assert_events(
        "Ms. Roe accompanied the choir to Lima on Monday.",
        &["accompanied, Visit, Past, 2026-03-02, Lima"],
    );
    assert_events("A note accompanied the crate to Lima on Monday.", &[]);
    assert_events("She became head of the firm in May.", &["became, Personnel, Past, 2025-05, -"]);
    assert_events("He became head over heels happy in May.", &[]);
}

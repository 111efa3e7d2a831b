use super::assert_events;

#[test]
fn a_day_counts_from_the_last_that_is_told_of() {
    assert_events(
        "The minister resigned on Monday. A day later her deputy quit.",
        &["resigned, Personnel, Past, 2026-03-02, -", "quit, Personnel, Past, 2026-03-03, -"],
    );
    assert_events(
        "Rebels invaded Peru on Sunday night, and the next day thousands fled to Lima.",
        &["invaded, War, Past, 2026-03-01, Peru", "fled, Visit, Past, 2026-03-02, Lima"],
    );
    assert_events(
        "The club was founded in 1990. Five years later it moved to Lima.",
        &["founded, Other, Past, 1990, -", "moved, Business, Past, 1995, Lima"],
    );
    assert_events(
        "Rebels seized Lima on Saturday. The day before, they shelled the port.",
        &["seized, War, Past, 2026-02-28, Lima", "shelled, War, Past, 2026-02-27, the port"],
    );
}

#[test]
fn a_unit_of_the_story_is_no_finer_than_the_story() {
    assert_events(
        "They met in June 2024. That same month the bank was sold.",
        &["met, Meeting, Past, 2024-06, -", "sold, Deal, Past, 2024-06, -"],
    );
    assert_events(
        "The court ruled in 2019. The next day he was freed.",
        &["ruled, Legal, Past, 2019, -", "freed, Legal, Past, 2019, -"],
    );
}

#[test]
fn what_is_over_counts_from_what_is_over() {
    assert_events(
        "He spoke in Hull on Tuesday ahead of next Friday's vote. A day earlier two men were arrested.",
        &[
            "spoke, Appearance, Past, 2026-03-03, Hull",
            "vote, Decision, Upcoming, 2026-03-13, -",
            "arrested, Legal, Past, 2026-03-02, -",
        ],
    );
}

#[test]
fn without_a_story_nothing_is_counted() {
    assert_events("A day later she resigned.", &["resigned, Personnel, Past, -, -"]);
}

#[test]
fn time_to_another_event_is_no_day_that_is_known() {
    assert_events(
        "Two days after the storm hit Hull, the king toured Leeds.",
        &["storm, Disaster, Past, -, Hull", "toured, Visit, Past, -, Leeds"],
    );
}

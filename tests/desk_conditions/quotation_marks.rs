//! Halves of quotation marks, and their sorts.

use super::{asks, asks_above, says};

const UNBALANCED: &str = "unbalanced-quotation-marks";
const MIXED: &str = "mixed-quotation-marks";

#[test]
fn a_mark_without_its_other_half_is_asked_about() {
    asks(
        UNBALANCED,
        &[
            "Marta Quill called it ⟦“⟧high and old.",
            "Marta Quill called it high and old⟦”⟧ now.",
            "Marta Quill called it ⟦\"⟧high and old.",
            // A mark on the wrong side of its word still opens.
            "Marta Quill called it“, she said, old” and high⟦”⟧ now.",
            "Marta Quill said ⟦“⟧it is “ old to her today.",
            "Marta Quill said ⟦“⟧it is the-“old to her today.",
            // A quotation in another.
            "Marta Quill said “it is “old” to her” today.",
            "Marta Quill said “it is the-“old” one” today.",
            "Marta Quill said “it is “ old” to her” today.",
            "Marta Quill called it “high and ”old.",
            "Marta Quill called it \"high \"old\" low\" now.",
            "Marta Quill called it \"high \"old⟦\"⟧ now.",
            // A run of marks is a drawing.
            "He typed \"\"\" and left.",
        ],
    );
    asks_above(
        UNBALANCED,
        &[("Mayor hails ferry⟦”⟧ at last", "It sails."), ("Mayor hails “ferry”", "It sails.")],
    );
}

#[test]
fn many_marks_without_halves_follow_rules_of_their_own() {
    let paragraphs = [
        "It is high” and old” now.",
        "It is high” and low” and old” now.",
        "It is “high” and old” and low” now.",
        "It is “high\" and old” now.",
    ];
    asks(UNBALANCED, &paragraphs);
    asks(MIXED, &paragraphs);
}

#[test]
fn inches_open_no_quotation() {
    asks(
        UNBALANCED,
        &[
            "The board is 12\" long and 9” wide.",
            "He has 9 ⟦\"⟧old boats.",
            "Marta Quill said “it is 9” and left.",
            "Marta Quill said \"it is 9\" and left.",
        ],
    );
}

#[test]
fn attributes_of_tags_have_marks_of_their_own() {
    asks(
        UNBALANCED,
        &[
            "Marta Quill wrote <a href=\"x>wall and left “so.",
            "Write size=\"9 there.",
            "It is < 9 and ⟦“⟧old to her.",
            "He set size=\"9 and said ⟦“⟧old.",
            "A wall = ⟦\"⟧old to her.",
        ],
    );
}

#[test]
fn a_quotation_goes_on_in_the_next_paragraph_if_that_opens_again() {
    asks(
        UNBALANCED,
        &[
            "“It is high.\n\n“It is old,” Marta Quill said.",
            "\"It is high.\n\n\"It is old,\" Marta Quill said.",
            "⟦“⟧It is high.\n\nIt is old, Marta Quill said.",
            "⟦“⟧It is high.\n\n”It is old, Marta Quill said.”",
            // Behind a paragraph that goes on, the last mark may close what was opened above.
            "“It is high.\n\n“It is old,” Marta Quill said. It stands.”",
            "“It is high.\n\n“It is old,” Marta Quill said. It ”stands.",
            "“It is high.\n\n“It is old,” Marta Quill said. It stands.”\n\nIt is old⟦”⟧ to her.",
            "“It is high.\n\n![Wall](wall.jpg)\nThe wall at noon.\n\n“It is old,” Marta Quill said.",
            // A whole quotation does not go on.
            "“It is high,” Jo Lind said.\n\n“It is old” to her⟦”⟧ now.",
            "“It is high.\n\n“It is old,” Marta Quill said.\n\nIt is old⟦”⟧ to her.",
        ],
    );
}

#[test]
fn two_sorts_of_marks_are_no_pair() {
    asks(
        MIXED,
        &[
            "Marta Quill called it “high and old⟦\"⟧ now.",
            "Marta Quill called it \"high and old⟦”⟧ now.",
            "Marta Quill called it ⟦”⟧high and old” now.",
            "Marta Quill called it “high and old⟦“⟧ now.",
            "Marta Quill called it “high and old⟦“⟧, then left.",
            "Marta Quill said “it is old.⟦“⟧ Then she left.",
            "Marta Quill called it “high ⟦\"⟧ and left.",
            "It is “high⟦\"⟧, “low⟦\"⟧ and “old⟦\"⟧ now.",
            "It is “high\", “low\", “new\" and “old\" now.",
        ],
    );
}

#[test]
fn one_article_has_one_sort_of_marks() {
    asks(
        MIXED,
        &[
            "It is “high” and ⟦\"⟧old\" now.",
            "It is “high”, “low” and ⟦\"⟧old\" now.",
            "It is \"high\", \"low\" and ⟦“⟧old” now.",
            "It is high” now.\n\nIt is “low” now.\n\nIt is ⟦\"⟧old\" now.",
            // Where a pair is mixed already, nothing more is said.
            "It is “high⟦\"⟧ now.\n\nIt is “low” and \"old\" now.",
            // One quotation in another.
            "She said ⟦\"⟧it was “old” to her\" and left.",
            "He said “it was ⟦\"⟧old\" to her” and left.",
        ],
    );
}

#[test]
fn messages_say_which_half_is_wrong() {
    for (paragraph, message) in [
        (
            "Marta Quill called it “high and old\" now.",
            "found a quotation that closes with \"\\\"\", expected the mark that fits its beginning",
        ),
        (
            "Marta Quill called it ”high and old” now.",
            "found a quotation that opens with \"”\", expected the mark that fits its end",
        ),
        (
            "It is “high”, “low” and \"old\" now.",
            "found a quotation in straight marks, expected curly ones as elsewhere",
        ),
        (
            "It is \"high\", \"low\" and “old” now.",
            "found a quotation in curly marks, expected straight ones as elsewhere",
        ),
        (
            "She said \"it was “old” to her\" and left.",
            "found a quotation in straight marks, expected curly ones as elsewhere",
        ),
        (
            "He said “it was \"old\" to her” and left.",
            "found a quotation in straight marks, expected curly ones as elsewhere",
        ),
    ] {
        assert_eq!(says(MIXED, paragraph), [message], "{paragraph}");
    }
    let message = "found \"”\" without its other half";
    assert_eq!(says(UNBALANCED, "It is high” now."), [message]);
}

//! Paragraphs and sentences that stand twice.

use super::{BODY, asks, says};

const CODE: &str = "doubled-paragraph";

#[test]
fn a_paragraph_is_the_same_whatever_its_marks() {
    asks(
        CODE,
        &[
            "⟦The ferry sails at nine each evening and takes two hours.⟧",
            "⟦The ferry sails, at nine each evening: and takes two hours!⟧",
            "The ferry sails at nine each evening and takes two days.",
            "The wall is old now, and so is the gate.\n\nThe wall is new.\n\n⟦The wall is old now, and so is the gate.⟧",
            "The wall is old so.\n\n⟦The wall is old so.⟧",
            "The wall is.\n\nThe wall is.",
        ],
    );
    assert_eq!(
        says(CODE, BODY),
        [format!("found the paragraph {BODY:?} of sections[0].blocks[0] again")]
    );
    assert_eq!(
        says(CODE, "The wall is old so.\n\nThe wall is old so."),
        ["found the paragraph \"The wall is old so.\" above again"]
    );
}

#[test]
fn a_sentence_stands_twice_in_a_row_or_is_long() {
    const LONG: &str = "The wall of the town is as old as the town is";
    asks(
        CODE,
        &[
            "The wall is old. ⟦The wall is old.⟧",
            "It is old. It is old.",
            "The wall is old. It stands. The wall is old.",
            "The wall is old. The wall is old and high.",
            "The wall is as old as the whole town. It stands. The wall is as old as the whole town.",
            // Eleven words and a point are long.
            "The wall of the town is as old as the town. It stands. ⟦The wall of the town is as old as the town.⟧",
            "The wall of the town is old as the town. It stands. The wall of the town is old as the town.",
            "The wall of the town is as old as the town.\n\nIt stands. ⟦The wall of the town is as old as the town.⟧",
            "The board is 12\" long. ⟦The board is 12\" long.⟧",
            // In quotation marks anything may be said twice.
            "“The wall is old. The wall is old,” Marta Quill said.",
            "“It is so. The wall is old. The wall is old. It is so,” Marta Quill said.",
            "“It is so. The wall is old. The wall is old.\n\n“It is high,” Marta Quill said.",
            "He said: “The wall is old.” He said: “The wall is old.”",
            "She sang: \"The wall is old.\" She sang: \"The wall is old.\"",
        ],
    );
    let twice = format!("{LONG}. It stands. {LONG}.");
    assert_eq!(
        says(CODE, &twice),
        [format!("found the sentence \"{LONG}.\" again, expected it once")]
    );
}

#[test]
fn a_heading_may_stand_twice_and_so_may_the_items_of_a_list() {
    asks(
        CODE,
        &[
            "- The wall of the town is as old as the town.\n- The gate is old.\n- The wall of the town is as old as the town.",
            "> The wall of the town is as old as the town.\n\nIt stands.\n\n> The wall of the town is as old as the town.",
        ],
    );
}

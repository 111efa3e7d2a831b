//! Words and marks that stand twice, placeholders, furniture, garbled characters, brackets.

use super::{HEADLINE, asks, asks_above, asks_in, says};

#[test]
fn a_word_stands_twice_if_nothing_is_between() {
    asks(
        "doubled-word",
        &[
            "It sails ⟦to to⟧ Oakham.",
            "Marta Quill said “it sails to ⟦the the⟧ island”.",
            "“It is fine fine sand,” Marta Quill said.",
            "It had had its day.",
            // Marks, numbers, hyphens and lines between two words.
            "It came at 12 12 and left ; ; or so.",
            "It is a boat-boat and boat/boat day.",
            "It is late to sail ⟦at\nat⟧ nine.",
            "It is a boat—boat and no.no day.",
            "- nine boats\n- boats and nets",
            "It is a wall walls know.",
        ],
    );
}

#[test]
fn the_beginning_of_a_name_stands_twice_if_the_name_stands_elsewhere() {
    asks(
        "doubled-word",
        &[
            "Port Oakham waits. It sails to ⟦Port Port⟧ Oakham.",
            "It sails to ⟦Port Port⟧ Oakham. Then Port Oakham waits.",
            "PORT Oakham waits. It sails to Port PORT Oakham and Port Oakham.",
            "It sails to Port Port Oakham.",
            "It sails to Port Port Oakham and to Port Port Oakham.",
            "Port Tarrow waits. It sails to Port Port Oakham.",
            "New Oakham waits. It sails to Port Port Oakham.",
            "Port Oakham waits. It sails to Port Port, Oakham.",
            "Port oakham waits. It sails to Port Port oakham.",
            "Port Oakham waits. It sails to Port Port-Oakham.",
            "Port of Oakham waits. It sails to Port Port of all.",
        ],
    );
}

#[test]
fn the_beginning_of_a_byline_stands_twice() {
    for (byline, asked) in [
        ("By By Ann Bell", "⟦By By⟧ Ann Bell"),
        ("By Ann Ann Bell", "By Ann Ann Bell"),
        ("Ann Ann Bell", "Ann Ann Bell"),
    ] {
        let text = |byline: &str| format!("{HEADLINE}\n\n{byline}\n\nIt sails at nine.\n");
        assert_ne!(text(byline), "");
        asks_in("doubled-word", std::iter::once(text(asked)));
    }
}

#[test]
fn marks_that_exclude_each_other_stand_together() {
    asks(
        "doubled-mark",
        &[
            "It came at nine⟦,,⟧ and left.",
            "It came to night⟦.,⟧ then it left.",
            "It came at nine⟦..⟧” and left.",
            "Oakham Inc., a firm, waits... It sails at nine....",
            ",, and so on, .. and so on.",
            "It is in wall..old or wall,,old.",
            "It came “at nine⟦,”,⟧ and left.",
            "It came at nine?! And left.",
        ],
    );
    asks_in("doubled-mark", [",, it is late\n\nIt sails at nine.\n".to_owned()].into_iter());
}

#[test]
fn brackets_have_their_half_in_the_paragraph() {
    asks(
        "unbalanced-bracket",
        &[
            "The wall ⟦(⟧which is old is high.",
            "The wall ⟦[⟧which is old is high.",
            "The wall which is old⟦)⟧ is high.",
            "The wall which is old⟦]⟧ is high.",
            "The wall (which ⟦[⟧is old) is high.",
            "The wall [which ⟦(⟧is old] is high.",
            "The wall (which is [old]) is high.",
            "The wall [which is (old)] is high.",
            "Points a) and 1) and 12) and :) and it is late :(",
            "A wall of a.⟦)⟧ is high, and a “⟦)⟧ too.",
        ],
    );
    let halves = |paragraph| says("unbalanced-bracket", paragraph);
    let without =
        |found, half| format!("found `{found}` without `{half}`, expected both in one paragraph");
    assert_eq!(halves("The wall (which is old is high."), [without('(', ')')]);
    assert_eq!(halves("The wall [which is old is high."), [without('[', ']')]);
    assert_eq!(halves("The wall which is old) is high."), [without(')', '(')]);
    assert_eq!(halves("The wall which is old] is high."), [without(']', '[')]);
}

#[test]
fn placeholders_stand_alone() {
    asks(
        "placeholder",
        &[
            "It will cost ⟦XX million⟧ euros.",
            "Marta Quill, ⟦TK⟧, said so.",
            "It is ⟦[insert⟧ name] of ⟦{{⟧title}} at ⟦<insert⟧> for ⟦$xx⟧ or ⟦(tk⟧).",
            "It is ⟦[INSERT⟧ name] day.",
            "The file is .TODO or a,TODO or b-TODO or TODO-c here.",
            "The text: ⟦lorem ipsum⟧ dolor sit amet.",
            "It is tk, and xx million, and a todo list.",
            "It is old [in part] {so} <so> ($9) (so).",
        ],
    );
}

#[test]
fn placeholders_and_furniture_are_seen_in_every_language() {
    let text = |words: &str| {
        format!(
            "---\nlanguage: de\n---\n\nNacht am Hafen\n\nDie Fähre kam spät, {words} und so weiter.\n"
        )
    };
    asks_in("placeholder", std::iter::once(text("⟦TK⟧")));
    asks_in("placeholder", std::iter::once(text("Story continues below")));
    asks_in("furniture-in-body", std::iter::once(text("⟦Story continues below⟧")));
    asks_in("furniture-in-body", std::iter::once(text("TK")));
}

#[test]
fn furniture_is_a_line_of_the_page() {
    asks(
        "furniture-in-body",
        &[
            "The ferry sails at nine. ⟦Story continues below⟧ The mayor came.",
            "The advertisement was old, and the story continues below the bay.",
        ],
    );
}

#[test]
fn garbled_characters_are_two_or_three_of_another_encoding() {
    asks(
        "garbled-character",
        &[
            "It isn⟦â€™⟧t late.",
            "The caf⟦Ã©⟧ is open, and a fare of ⟦Â£⟧9 is due.",
            "Nine⟦&nbsp;⟧boats came, and so did the caf⟦\u{fffd}⟧.",
            "The café of Ângela Áder & Sons has an AT&T line, and Ã stands alone.",
            "The “” and ‘’ and ï are right, as are Âme and Ã.",
            "It is a &wall; of stone.",
            "The caf⟦Ã©⟧ sells É® and Ø° tea.",
        ],
    );
}

#[test]
fn headings_have_text_below_them() {
    asks_in(
        "heading-without-text",
        [
            "# Night ferry returns\n\nIt sails at nine.\n\n## ⟦Old harbour⟧\n\n## New harbour\n\nIt is new.\n",
            "# Night ferry returns\n\nIt sails at nine.\n\n## Old harbour\n\n### New harbour\n\nIt is new.\n",
            "# Night ferry returns\n\nIt sails at nine.\n\n### ⟦Old harbour⟧\n\n## New harbour\n\nIt is new.\n",
        ]
        .into_iter()
        .map(str::to_owned),
    );
}

#[test]
fn more_findings_of_one_check_than_anybody_reads_do_not_hide_those_of_others() {
    let text = |n: usize| "It sails to to Oakham (at nine.\n\n".repeat(n);
    for (paragraphs, expected) in [(50, 50), (60, 50)] {
        let found = super::found_in(&format!("{HEADLINE}\n\n{}", text(paragraphs)));
        for code in ["doubled-word", "unbalanced-bracket"] {
            assert_eq!(found.iter().filter(|d| d.code.name == code).count(), expected, "{code}");
        }
    }
    // What one check finds leaves room for the next.
    let slips = "It sails to to Oakham.\n\n".repeat(30) + &"## Old harbour\n\n".repeat(30);
    let found = super::found_in(&format!("# {HEADLINE}\n\n{slips}"));
    for code in ["doubled-word", "heading-without-text"] {
        assert_eq!(found.iter().filter(|d| d.code.name == code).count(), 30, "{code}");
    }
    for (headings, expected) in [(50, 50), (60, 50)] {
        let text =
            format!("# {HEADLINE}\n\nIt sails.\n\n{}", "## Old harbour\n\n".repeat(headings));
        let found = super::found_in(&text);
        let empty = found.iter().filter(|d| d.code.name == "heading-without-text");
        assert_eq!(empty.count(), expected);
    }
    asks_above("doubled-word", &[("Ferry sails ⟦to to⟧ Oakham", "It sails.")]);
}

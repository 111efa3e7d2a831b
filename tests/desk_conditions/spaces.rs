//! Space beside marks.

use super::{asks, says};

const MISSING: &str = "missing-space";
const BEFORE: &str = "space-before-mark";

#[test]
fn quotation_marks_that_open_stand_apart_from_the_word_before() {
    asks(
        MISSING,
        &[
            "They hail ⟦a’massive⟧ leap’ for the town.",
            "They hail ⟦a“massive⟧ leap” for the town.",
            "They called ⟦it“a⟧ leap” for the town.",
            "They called ⟦it\"a⟧ leap\" for the town.",
            "They sail ⟦to‘distant⟧ shores’ at night.",
            // A number with inches, names, a word cut short, and marks that stand for others.
            "The board is 12“long and 9\"wide.",
            "Jo O“Tarrow and Jo D\"Amory said so.",
            "Rock‘n‘roll returns, the shell`s end and all‚then it stops.",
            "He wrote ''size''9 and it''s fine.",
            "The page of /old/wall\"stone is new, and so is jo_lind\"stone.",
        ],
    );
}

#[test]
fn quotation_marks_that_close_stand_apart_from_the_word_behind() {
    asks(
        MISSING,
        &[
            "“It is old⟦,”she⟧ said.",
            "“It is old⟦.”Marta⟧ Quill said so.",
            "\"It is old⟦!\"Marta⟧ Quill said so.",
            // Parts of words, plurals of what is said, notes, apostrophes, and endings of names.
            "A “super”market and a “pre”cautionary sign stand.",
            "He counted two “yes.”s and one “no.”s.",
            "“It is old,”24 Marta Quill said.",
            "“It is a wall⟦,”she⟧ said.",
            "It was late,’cause the boat was old.",
            "The .”oak” and ,”elm” endings are new.",
        ],
    );
}

#[test]
fn brackets_stand_apart_from_the_words_outside() {
    asks(
        MISSING,
        &[
            "The ⟦wall(which⟧ is old) is high.",
            "The wall (which is ⟦old)and⟧ the gate are high.",
            // Numbers, abbreviations, short names of functions, letters of one word, code.
            "It came in 2024(see below) at last.",
            "The GDP(by head) of (all of it)UK rose.",
            "The curve of f(wall) and (which is old)s rose.",
            "The wall(2024) is high, and (which is old)2 is a note.",
            "The (re)opening and wall(s) and (hashtag)Wall.",
            "Call draw_wall(stone and sand) or wall(stone=9 or so).",
            "The wall(’ as it is written) and wall (old)’s.",
        ],
    );
}

#[test]
fn a_space_stands_behind_commas_points_and_colons() {
    asks(
        MISSING,
        &[
            "so⟦,⟧which way is it?",
            "It was so⟦,⟧Marta Quill said.",
            "The wall⟦,⟧gate; and bay.",
            "See oakham.com⟦,⟧which is new.",
            "The wall is old⟦.⟧The mayor came.",
            "The wall is old⟦;⟧the mayor came.",
            // Letters, abbreviations, small letters behind a point, names with a colon.
            "s,which is a letter.",
            "A,which is a letter, and B;which is one.",
            "The match is Oakham vs.Tarrow at St.Oakham.",
            "The file wall.pdf is new. The object is wall.Gate.Bay here.",
            "It is re:wall or so, and Wall:A is a part, as is wall;A.",
            "The page wall?gate is new, and it is Yes?No or so.",
            "See Oakham.Com and booking.Org/old,which.",
            "p { float:left; color:red; }",
        ],
    );
}

#[test]
fn no_space_stands_on_the_inner_side_of_marks() {
    asks(
        BEFORE,
        &[
            "The wall ⟦,⟧ which is old, is high.",
            "It rose ⟦,⟧ .5 points more.",
            "Marta Quill called it “a wall ⟦.⟧”",
            "Marta Quill called it ‘a wall ⟦.⟧’",
            "Marta Quill called it \"a wall ⟦.⟧\"",
            "The wall ⟦(⟧ which is old) is high.",
            "The wall (which is old ⟦)⟧ is high.",
            "The wall (⟦“⟧ old” to her) is high.",
            "⟦“⟧ It is old,” Marta Quill said.",
            "Marta Quill called it “high and old ⟦”⟧.",
            "Marta Quill called it “high and old ⟦”⟧",
            "“It is old, ⟦”⟧ Marta Quill said.",
            // An ellipsis, faces, ends of addresses, a mark behind a dash, and one on the wrong side.
            "It fired .38 rounds . . . and waited for .com firms.",
            "She typed :( again and :) then left ( … ).",
            "It came — , then left — ) and (— so.",
            "Marta Quill called it high“ and left.",
            "It is “ … ” to her, and “ — ” to others.",
            "She asked ”why and (” so.",
        ],
    );
}

#[test]
fn messages_say_on_which_side_space_is_wrong() {
    for (code, paragraph, message) in [
        (
            MISSING,
            "They hail a’massive leap’ for the town.",
            "found \"a’massive\", expected a space before the quotation mark",
        ),
        (
            MISSING,
            "“It is old,”she said.",
            "found \",”she\", expected a space behind the quotation mark",
        ),
        (
            MISSING,
            "The wall(which is old) is high.",
            "found \"wall(which\", expected a space before the bracket",
        ),
        (
            MISSING,
            "The wall (which is old)and so on.",
            "found \"old)and\", expected a space behind the bracket",
        ),
        (MISSING, "The wall,which is old.", "found \"wall,which\", expected a space behind `,`"),
        (BEFORE, "The wall , which is old.", "found a space before `,`, expected none"),
        (BEFORE, "The wall ( which is old).", "found a space behind `(`, expected none"),
        (BEFORE, "It is “ old” to her.", "found a space behind `“`, expected none"),
        (BEFORE, "It is “old ” to her.", "found a space before `”`, expected none"),
    ] {
        assert_eq!(says(code, paragraph), [message], "{paragraph}");
    }
}

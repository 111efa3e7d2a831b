//! Words that a headline quotes.

use super::*;

/// What is said of a headline above a paragraph.
fn asked(headline: &str, paragraph: &str) -> Vec<String> {
    let text = format!("{headline}\n\nThe ferry sails at nine.\n\n{paragraph}\n");
    said("headline-quote", Format::Text, text)
}

#[test]
fn words_that_the_body_has_nearly_or_in_another_order_are_asked_about() {
    let slips = [
        (
            "Mayor hails ‘huge leap forward’",
            "It is a huge step forward, Marta Quill said.",
            "huge step forward",
        ),
        (
            "Mayor hails ‘big leap for town’",
            "Marta Quill called it “a huge leap for town and bay”.",
            "huge leap for town",
        ),
        (
            "Judge calls it ‘reckless, greedy, mean’",
            "Judge Ruth Amory called it “mean, greedy, reckless and old”.",
            "mean greedy reckless",
        ),
        ("Quill calls it a ‘dead calm’", "Marta Quill called it a “dead still”.", "dead still"),
        (
            "Quill: ‘It is a leap at last’",
            "It is a great leap at last, Marta Quill said.",
            "it is a great leap at last",
        ),
        (
            "Quill: ‘It is a great leap at last’",
            "It is a leap at last, Marta Quill said.",
            "it is a leap at last",
        ),
    ];
    for (headline, paragraph, near) in slips {
        let quoted = headline.split_once('‘').unwrap().1.trim_end_matches('’');
        let expected = format!(
            "found {quoted:?} quoted in the headline, expected words of the body, which has {near:?}"
        );
        assert_eq!(asked(headline, paragraph), [expected], "{headline}");
    }
}

#[test]
fn words_that_are_others_or_of_another_are_not_asked_about() {
    let right = [
        ("Mayor hails ‘a big old sea wall’", "It is a small new sea wall, Marta Quill said."),
        ("Mayor hails ‘a huge leap for Oakham’", "It is a huge leap for women, Marta Quill said."),
        ("Mayor hails ‘a big old wall’", "Marta Quill called it “a small new wall”."),
        ("Union warns of ‘total chaos’", "Tom Reyes warned of “utter chaos everywhere”."),
        ("Bill has ‘poison pill’", "Marta Quill called them “poison pills”."),
        ("Union fears ‘the chaos’", "Tom Reyes warned of “the storm”."),
        ("Union asks ‘?!’", "Tom Reyes asked “why”."),
        ("Mayor hails ‘leap’", "Marta Quill called it “leaps”."),
    ];
    let wrong: Vec<_> = right.iter().filter(|(h, p)| !asked(h, p).is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn marks_case_and_contractions_make_no_other_words() {
    let same = [
        ("Quill: “It isn't a leap for us”", "“It isn’t a leap for us,” Marta Quill said."),
        ("Quill: “It isn‘t a leap for us”", "“It isn’t a leap for us,” Marta Quill said."),
        ("Quill: “It is not a leap for us”", "“It isn’t a leap for us,” Marta Quill said."),
        ("Quill: “We’re a leap ahead”", "“We are a leap ahead,” Marta Quill said."),
        ("Quill: “A leap ahead for us”", "“A ‘leap’ ahead for us,” Marta Quill said."),
        ("Quill: “A leap, ahead, for us”", "“A leap ahead for us,” Marta Quill said."),
        ("Quill: “A leap ahead for us”", "“A LEAP ahead – for us,” Marta Quill said."),
    ];
    let wrong: Vec<_> = same.iter().filter(|(h, p)| !asked(h, p).is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_headline_that_quotes_a_whole_text_is_not_compared() {
    let asked_of = |count: usize| {
        let words = (10..10 + count).map(|i| format!("w{i}")).collect::<Vec<_>>().join(" ");
        let other = words.replace("w17 ", "tide ");
        asked(&format!("“{words}”"), &format!("“{other},” Marta Quill said.")).len()
    };
    assert_eq!((asked_of(30), asked_of(31)), (1, 0));
}

#[test]
fn a_quotation_of_the_body_is_not_compared_with_the_rest() {
    let twice = "“A huge leap ahead for us,” Marta Quill said. It is a huge step ahead for us.";
    assert!(asked("Night ferry returns", twice).is_empty());
}

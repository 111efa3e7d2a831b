//! One name spelled two ways.

use super::*;

const CODE: &str = "name-spelled-two-ways";

#[test]
fn two_spellings_are_asked_about_and_the_rarer_is_the_odd_one() {
    #[rustfmt::skip]
    let slips = [
        ("Jo Lunde came. Jo Lumde said no.", "Lumde", "Lunde"),
        ("Jo Lunde came. Jo Lunda said no.", "Lunda", "Lunde"),
        ("Jo Luned came. Jo Lunyed said no.", "Lunyed", "Luned"),
        ("Jo Harkofsky came. Jo Harkovsky left. Jo Harkovsky said no.", "Harkofsky", "Harkovsky"),
        ("Jo Harkovsky came. Jo Harkovsky left. Jo Harkofsky said no.", "Harkofsky", "Harkovsky"),
        ("Jo Lödéns came. Jo Lödins said no.", "Lödins", "Lödéns"),
        ("Jo Lindqvist came. Mayor Lindquist said no.", "Lindquist", "Lindqvist"),
        ("Jo Lindqvist came. Sen. Lindquist said no.", "Lindquist", "Lindqvist"),
        ("Jo Lindqvist came. Fisherman Lindquist said no.", "Lindquist", "Lindqvist"),
        ("Jo Lindqvist came, and then Lindquist said no.", "Lindquist", "Lindqvist"),
        ("Jo Harkovsky came. The Harkovskyy boat sank.", "Harkovskyy", "Harkovsky"),
        ("The Harkovskyy boat sank. Jo Harkovsky came.", "Harkovsky", "Harkovskyy"),
        ("Jo Müller came. Muller said no.", "Muller", "Müller"),
        ("Muller came. Jo Müller said no.", "Müller", "Muller"),
        ("Jo Becker came. Beccer said no.", "Beccer", "Becker"),
    ];
    for (paragraph, odd, usual) in slips {
        let expected = format!("found {odd:?} beside {usual:?}, expected one spelling");
        assert_eq!(said(CODE, Format::Text, story(paragraph)), [expected], "{paragraph}");
    }
}

#[test]
fn two_names_of_two_bearers_are_not_asked_about() {
    #[rustfmt::skip]
    let right = [
        // Too short.
        "Jo Lund came. Jo Lind said no.",
        "Jo Lödé came. Jo Lödi said no.",
        "Jo Lysek came. Lisek said no.",
        // Other letters.
        "Jo Tarrow and Jo Barrow came.",
        "Jo Harkovsky and Jo Hartmann came.",
        "Jo Harkov and Jo Harkonnen came.",
        "Jo Harkonnen and Jo Harkov came.",
        "Jo Tarrovsky and Jo Harkovsky came.",
        "Jo Hansel came. Hanser said no.",
        "Jo Linden came. Linkek said no.",
        "Jo Ostman came. Ostmak said no.",
        "Jo Ostmak came. Ostman said no.",
        // Longer forms.
        "The Harkovs said no. Jo Harkov came.",
        "Jo Harkov came. The Harkovs said no.",
        "Jo Oakby and Jo Oak-by came.",
        "Jo Oak-by and Jo Oakby came.",
        // Words, and what is written as one.
        "Jo London came. Landon said no. Jo Landon left.",
        "Jo Landon came. Jo London said no.",
        "Jo Wherrey came. The wherry left. Wherry said no.",
        "Wherry said no. The wherry left. Jo Wherrey came.",
        "Jo Wherrey came. Wherry said no. A wherry left.",
        "The Oakham FIRAC and the Oakham FIRAK met.",
        // Other first names.
        "Jo Harkovsky came. Robert Harkovskyy said no.",
        "Jo Harkovsky came. Tarro Harkovskyy said no.",
        "Jo Harkovsky came, and the French Harkovskyy said no.",
        // None of them is alone, or both are.
        "The Lindqvist boat came. Lindquist said no.",
        "The Lindquist boat sank. Jo Lindqvist came.",
        "Lindquist came. Lindqvist said no.",
        "Senator Hansen came. Senator Hanson said no.",
        "Fisherman Hansen came. Fisherman Hanson said no.",
    ];
    assert_right(CODE, &right);
}

#[test]
fn a_first_name_stands_in_the_sentence_of_its_surname() {
    let text = "Night ferry calls at Tarro\n\nHarkovskyy said no. Jo Harkovsky came.\n";
    assert_eq!(said(CODE, Format::Text, text.to_owned()).len(), 1);
    let text = "Night ferry waits for Katrell\n\nOakby came. Katrill Oakby left.\n";
    assert!(said(CODE, Format::Text, text.to_owned()).is_empty());
}

#[test]
fn a_first_name_spelled_two_ways_is_asked_about() {
    #[rustfmt::skip]
    let slips = [
        ("Katrell Oakes came. Katrill Oakes left.", "Katrill", "Katrell"),
        ("Martin Oakby came. Martyn Oakby left.", "Martyn", "Martin"),
        ("Robert Oakes, Katrell Oakes and Katrill Oakes came.", "Katrill", "Katrell"),
        ("Martin Oakby came. Marbin Oakby left.", "Marbin", "Martin"),
        ("Marbin Oakby came. Martin Oakby left.", "Martin", "Marbin"),
        ("Martin Oakby came. Martin Oakby left. Martyn Oakby left.", "Martyn", "Martin"),
    ];
    for (paragraph, odd, usual) in slips {
        let expected = format!("found {odd:?} beside {usual:?}, expected one spelling");
        assert_eq!(said(CODE, Format::Text, story(paragraph)), [expected], "{paragraph}");
    }
}

#[test]
fn first_names_of_two_people_are_not_asked_about() {
    #[rustfmt::skip]
    let right = [
        "Jason Oakby came. Jaxon Oakby left.",
        "Martin Oakby came. Marvin Oakby left.",
        "Ronald Oakby came. Donald Oakby left.",
        "Katrell Oakby came. Katrelm Oakby left.",
        "Katrell Oakby came. Kotrall Oakby left.",
        "Katrel Oakby came. Katrell Oakby left.",
        "Katrell Oakby came. Katrill Tarrow left.",
        "Banker Oakby came. Barker Oakby left.",
        "Katrell Street is long. Katrill Street is not.",
        "The katrell Oakby came. The katrill Oakby left.",
        "The Katrell oakby came. The Katrill oakby left.",
        "Group-1A Oakby came. Group-2A Oakby left.",
        "Is it Katrell? Oakby came. Is it Katrill? Oakby left.",
    ];
    assert_right(CODE, &right);
}

/// A name of one of so many.
fn name(i: usize) -> String {
    let letter = |n: usize| char::from(b"abdeghiklmnoprst"[n % 16]);
    format!("Qu{}{}{}ron", letter(i / 256), letter(i / 16), letter(i))
}

/// A text with a slip among so many other names, and words that are none.
fn crowd(others: usize) -> String {
    // Names that are far from each other.
    let names: Vec<_> = (0..others).map(|i| format!("{0}{0}", name(i))).collect();
    story(&format!(
        "They wexed, wuxed and woxed {}, with Jo Harkovsky and Jo Harkofsky.",
        names.join(", ")
    ))
}

#[test]
fn four_hundred_names_are_compared_and_a_register_is_not() {
    assert_eq!(said(CODE, Format::Text, crowd(398)).len(), 1);
    assert_eq!(said(CODE, Format::Text, crowd(399)).len(), 0);
}

#[test]
fn each_pair_is_told_once_and_of_many_the_first() {
    let two = "Jo Harkovsky, Jo Tarrovsky, Jo Harkofsky and Jo Tarrofsky came.";
    assert_eq!(said(CODE, Format::Text, story(two)).len(), 2);
    // The pairs, and what the second of each begins and goes on with.
    for (pair, odd) in [("Jo {}evsky, Jo {}efsky", "efsky"), ("{}el Oak{}, {}il Oak{}", "il")] {
        let one = |i: usize| format!("{0}{0}", name(i * 17));
        let pairs: Vec<_> = (0..60).map(|i| pair.replace("{}", &one(i))).collect();
        let found = said(CODE, Format::Text, story(&format!("{} came.", pairs.join(", "))));
        let expected: Vec<_> = (0..50).map(|i| format!("found \"{}{odd}\"", one(i))).collect();
        let begins = |(found, expected): (&String, &String)| found.starts_with(expected);
        assert_eq!(found.len(), 50);
        assert!(found.iter().zip(&expected).all(begins), "{found:#?}");
    }
}

#[test]
fn of_one_surname_so_many_first_names_are_compared() {
    let asked_of = |others: usize| {
        let family = (0..others).map(|i| format!("{0}{0} Oakby, ", name(i * 17)));
        let family = family.collect::<String>();
        let text = format!("{family}Katrell Oakby and Katrill Oakby came.");
        said(CODE, Format::Text, story(&text)).len()
    };
    assert_eq!((asked_of(14), asked_of(15)), (1, 0));
    let again = "Robert Oakby left. ".repeat(20);
    let often = story(&format!("{again}Katrell Oakby came. Katrill Oakby left."));
    assert_eq!(said(CODE, Format::Text, often).len(), 1);
}

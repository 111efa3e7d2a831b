use super::super::lexicon::Language;
use super::{Flags, Noted, Runs, tokenize};

fn words(text: &str) -> Vec<String> {
    let (mut tokens, mut noted) = (Vec::new(), Noted::default());
    let words = &Language::usual().words;
    tokenize(text, &Runs::new(text), 0..text.len(), words, &mut tokens, &mut noted);
    let uneven = tokens.iter().enumerate().filter(|(_, token)| !token.has(Flags::PLAIN));
    let uneven: Vec<_> = uneven.map(|(number, _)| number as u32).collect();
    assert_eq!(noted.uneven, uneven, "{text}");
    tokens.iter().map(|t| text[t.start as usize..t.end as usize].to_owned()).collect()
}

#[test]
fn points_belong_to_initials_and_abbreviations() {
    assert_eq!(
        words("Sen. J. Roe left the U.S. at 9 a.m. today."),
        ["Sen.", "J.", "Roe", "left", "the", "U.S.", "at", "9", "a.m.", "today", "."]
    );
    assert_eq!(words("No end.The next"), ["No", "end", ".", "The", "next"]);
}

#[test]
fn clitics_part_from_their_word() {
    assert_eq!(
        words("Roe’s men don't say they'll"),
        ["Roe", "’s", "men", "don't", "say", "they", "'ll"]
    );
    assert_eq!(
        words("O’Neil said a’huge step’ came"),
        ["O’Neil", "said", "a", "’", "huge", "step", "’", "came"]
    );
}

#[test]
fn numbers_keep_their_points_and_hyphens_part_them() {
    assert_eq!(
        words("58,000 of 3.5-percent, $4bn."),
        ["58,000", "of", "3.5", "-", "percent", ",", "$", "4", "bn", "."]
    );
}

#[test]
fn a_word_ends_alike_whatever_stands_behind_it() {
    for end in ["", " x", ", x", ". X", "’s x", "' x", "\" x", "” x", "— x", "-- x", ")"] {
        assert_eq!(words(&format!("Harbours{end}")).first().unwrap(), "Harbours", "{end}");
    }
    for whole in ["harbour-side", "harbor.example", "F16", "Łódź", "don’t", "R&D", "no."] {
        assert_eq!(words(&format!("{whole} 5")).first().unwrap(), whole);
    }
}

#[test]
fn a_run_of_marks_is_one_token() {
    assert_eq!(words("\"\"\"\"\" ''so'' ..."), ["\"\"\"\"\"", "''", "so", "''", "..."]);
}

#[test]
fn lists_have_no_plain_mark_but_those_that_measure() {
    let words = &Language::usual().words;
    for mark in ('!'..='\u{ffff}').filter(|c| !c.is_alphanumeric()).map(String::from) {
        let mut tokens = Vec::new();
        let (runs, noted) = (Runs::new(&mark), &mut Noted::default());
        tokenize(&mark, &runs, 0..mark.len(), words, &mut tokens, noted);
        for token in tokens.iter().filter(|token| token.has(Flags::PLAIN)) {
            assert_eq!(token.place, words.word_at(mark.as_bytes(), 0, mark.len()).0, "{mark}");
        }
    }
}

//! The forms of values, each with its edges. What is right is what XML Schema, NewsML-G2 and XHTML say.

use super::super::table::Value;
use super::{advice, has};

type Form = (Value, &'static [&'static str], &'static [&'static str]);

/// A form, values that have it, and values that do not.
#[rustfmt::skip]
const FORMS: &[Form] = &[
    (Value::Text, &["", "a\tb\n"], &[]),
    (Value::Line, &["", "a b"], &["a\tb", "a\nb", "a\rb"]),
    (Value::QCode, &["a:b", "a:b:c", "a::"], &["", "a", "a:", ":b", "a:b c", "a:b\tc", " a:b"]),
    (Value::QCodes, &["a:b", "a:b  c:d\n"], &["a:b c", "a:b c:"]),
    (Value::Uri, &["urn:x", " urn:x\n"], &["%", "a#b#c"]),
    (Value::Uris, &["urn:x", "urn:x a/b"], &["urn:x %", "% urn:x"]),
    (Value::Boolean, &["true", "false", "1", "0", " true "], &["", "TRUE", "yes", "2"]),
    (Value::Range(1, 9), &["1", "9", "+9", " 9 "], &["", "0", "10", "-1", "1.5", "++1"]),
    (Value::Numbers(&[(-31, -1), (1, 31)]), &["1", "-31 31 -1"], &["", " ", "0", "32", "-32", "1 0", "1,2"]),
    (Value::Weekdays, &["MO", "TU WE TH FR SA SU", "-1FR", "+12MO"], &["", " ", "MON", "mo", "123MO", "12", "M", "--1MO", "MO XX"]),
    (Value::Positive, &["1", "+1", "10"], &["", "0", "-1", "1.0", "+"]),
    (Value::Count, &["0", "-0", "+1"], &["", "-1", "1.0"]),
    (Value::Number, &["0", "007"], &["", "+1", "-1", "1a"]),
    (Value::Integer, &["0", "+1", "-1"], &["", "+", "--1", "1.0"]),
    (Value::Decimal, &["1", "-1.5", ".5", "5."], &["", ".", "1,5", "1e3", "1.-5", "a.5"]),
    (Value::Double, &["1", "1.5e3", "1E-3", "INF", "-INF", "NaN"], &["", "inf", "+INF", "1e", "e3", "1e1.5"]),
    (Value::Language, &["en", "en-GB", "de-CH-1996", "abcdefgh", "x-abcdefgh"], &["", "-", "en-", "-en", "e1", "en_GB", "abcdefghi", "en-abcdefghi", "en-é"]),
    (Value::LanguageOrEmpty, &["", "en"], &["-", "en-"]),
    (Value::Version, &["2.35", "10.0"], &["", "2", "2.", ".5", "a.5", "2.b", "2.3.5"]),
    (Value::OneOf(&["left", "right"]), &["left", " right "], &["", "Left", "left right"]),
    (Value::QName, &["string", "xs:string"], &["", "xs:", ":string", "1:a", "a:1", "a:b:c"]),
    (Value::Name, &["b1", "_b"], &["", "1b", "a b", "a:b"]),
    (Value::Id, &["b1", " b1 "], &["", "1b", "a b", "a:b"]),
    (Value::IdRef, &["b1"], &["", "1b"]),
    (Value::IdRefs, &["b1", "b1 b2"], &["", " ", "b1 2b"]),
    (Value::Token, &["1", "a-b_c.d:e"], &["", "a b", "a/b"]),
    (Value::Tokens, &["1", "a b"], &["", " ", "a b/c"]),
    (Value::DateTime, &["2025-06-24T09:30:00", "2025-06-24T09:30:00Z"], &["", "2025-06-24", "2025-06-24T"]),
    (Value::DateTimeOrEmpty, &["", "2025-06-24T09:30:00Z"], &["2025-06-24", "Z"]),
    (Value::Date, &["2025-06-24", "2025-06-24Z", "2025-06-24T09:30:00Z"], &["", "2025-06", "--06-24"]),
    (Value::Truncated, &["2025", "2025-06", "2025-06-24", "2025-06-24T09:30:00Z"], &["", "--06-24", "25", "2025-6"]),
    (Value::Approximate, &["2025", "2025-06-24T09:30:00Z", "--06-24", "--06", "---24"], &["", "06-24"]),
    (Value::Duration, &["P1D"], &["", "1D"]),
    (Value::Character, &["a", "é", " "], &["", "ab"]),
    (Value::Length, &["3", "-3", "50%", "50.5%"], &["", "%", "50.5", ".5%", "5.%", "2*", "50 %"]),
    (Value::MultiLength, &["3", "50%", "*", "2*"], &["", "**", "x*", "-2*"]),
    (Value::Coordinates, &["1", "1,2", "1, 2,\n3%"], &["", "1,", ",1", "1,,2", " 1,2", "1 ,2", "a"]),
    (Value::Media, &["screen", "screen, print"], &["", ",", "screen,", "screen,,print"]),
];

#[test]
fn every_form_has_its_values_and_no_others() {
    for (form, good, bad) in FORMS {
        let refused: Vec<_> = good.iter().filter(|value| !has(*form, value)).collect();
        let taken: Vec<_> = bad.iter().filter(|value| has(*form, value)).collect();
        assert!(refused.is_empty() && taken.is_empty(), "{form:?}: {refused:?}, {taken:?}");
    }
}

#[test]
fn the_advice_names_what_to_write() {
    let aside = "2025-06-24 is no day";
    for (form, value, words) in [
        (Value::QCode, " stat:usable", Some("take the spaces out")),
        (Value::QCode, "stat:usable stat:withheld", Some("write one code, without spaces")),
        (Value::QCode, "usable", Some("write `alias:usable`")),
        (Value::QCodes, "usable", Some("write `alias:usable`")),
        (Value::QCode, "", None),
        (Value::QCode, "stat:", None),
        (Value::Line, "a\nb", Some("put the text on one line")),
        (Value::Uri, "%", Some("percent-encode")),
        (Value::Uris, "%", Some("percent-encode")),
        (Value::Language, "en_GB", Some("write `en-GB`")),
        (Value::LanguageOrEmpty, "pt_BR", Some("write `pt-BR`")),
        (Value::Language, "english!", None),
        (Value::Decimal, "1,5", Some("write `1.5`")),
        (Value::Decimal, "1,5,0", None),
        (Value::Decimal, "much", None),
        (Value::OneOf(&["left", "right"]), "LEFT", Some("write `left`")),
        (Value::OneOf(&["left", "right"]), "centre", None),
        (Value::DateTime, "2025-06-24", Some("`2025-06-24T00:00:00Z`")),
        (Value::DateTimeOrEmpty, "2025-06", Some("write the whole date")),
        (Value::Date, "2025-06", None),
        (Value::Date, "", Some("write the date, or take the element out")),
        (Value::Truncated, "06-24", None),
        (Value::Approximate, "06-24", Some("`--06-24`")),
        (Value::Date, aside, None),
        (Value::Boolean, "yes", None),
    ] {
        let given = advice(form, value);
        match words {
            Some(words) => {
                let given = given.unwrap_or_default();
                assert!(given.contains(words), "{form:?} {value:?}: {given:?}");
            }
            None => assert_eq!(given, None, "{form:?} {value:?}"),
        }
    }
}

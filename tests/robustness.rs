//! Law 4: no bytes make a reader panic, and reading is deterministic.

use copydesk_convert::{Format, ReadOptions, Source};
use copydesk_model::strategies;
use copydesk_tests::write_one;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::documents::document;
use crate::laws::config;

/// Reads bytes twice in every format, and compares.
fn read_as_everything(bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(source) = Source::decode("test", bytes.to_vec()) else { return Ok(()) };
    for format in Format::all() {
        let read = || copydesk_convert::read(format, &source, &ReadOptions::default());
        prop_assert_eq!(read(), read());
    }
    Ok(())
}

/// A change of a few bytes.
#[derive(Clone, Debug)]
enum Damage {
    Set(Index, u8),
    Cut(Index),
    Drop(Index, usize),
    Double(Index, usize),
    Put(Index, &'static str),
}

const PIECES: &[&str] = &[
    "\"",
    "{",
    "[",
    "}",
    "]",
    ",",
    ":",
    "null",
    "1e999",
    "<",
    ">",
    "&",
    "</",
    "<!--",
    "<![CDATA[",
    "<!DOCTYPE x>",
    "&#0;",
    "&x;",
    "- ",
    "\n",
    "\n\n",
    "  ",
    "? ",
    "|\n",
    "*a",
    "&a ",
    "!!int ",
    "---\n",
    "...\n",
    "\\",
    "\\u0000",
    "\u{0}",
    "\u{FEFF}",
    "\t",
    "xmlns=\"\"",
    "0",
    "-",
    "99999999999999999999",
];

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(i, b)| Damage::Set(i, b)),
        at().prop_map(Damage::Cut),
        (at(), 1..40_usize).prop_map(|(i, n)| Damage::Drop(i, n)),
        (at(), 1..200_usize).prop_map(|(i, n)| Damage::Double(i, n)),
        (at(), prop::sample::select(PIECES)).prop_map(|(i, s)| Damage::Put(i, s)),
    ]
}

fn apply(damage: &Damage, bytes: &mut Vec<u8>) {
    let len = bytes.len();
    if len == 0 {
        return;
    }
    match damage {
        Damage::Set(at, byte) => bytes[at.index(len)] = *byte,
        Damage::Cut(at) => bytes.truncate(at.index(len)),
        Damage::Drop(at, n) => {
            let from = at.index(len);
            bytes.drain(from..(from + n).min(len));
        }
        Damage::Double(at, n) => {
            let from = at.index(len);
            let piece = bytes[from..(from + n).min(len)].to_vec();
            bytes.splice(from..from, piece);
        }
        Damage::Put(at, piece) => {
            let from = at.index(len);
            bytes.splice(from..from, piece.bytes());
        }
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        read_as_everything(&bytes)?;
    }

    #[test]
    fn any_text_is_read_or_refused(text in document()) {
        read_as_everything(text.as_bytes())?;
    }

    #[test]
    fn damaged_files_are_read_or_refused(
        article in strategies::article(),
        damages in prop::collection::vec(damage(), 1..6),
    ) {
        for format in Format::all() {
            let Ok(written) = write_one(format, &article) else { continue };
            let mut bytes = written.into_bytes();
            damages.iter().for_each(|damage| apply(damage, &mut bytes));
            let Ok(source) = Source::decode("test", bytes) else { continue };
            let read = || copydesk_convert::read(format, &source, &ReadOptions::default());
            prop_assert_eq!(read(), read());
        }
    }
}

/// Input that is deep, long or repeated where a careless reader would recurse or look back.
#[test]
fn deep_and_long_input_is_read_or_refused() {
    const MANY: usize = 20_000;
    let units = [
        "[",
        "{\"a\":",
        "- ",
        "> ",
        "<a>",
        "<!--",
        "\"",
        "“",
        "‘",
        "**",
        "*",
        "_",
        "[",
        "(",
        "![](",
        "`",
        "\\",
        "#",
        "---\n",
        "| a ",
        "| a |\n",
        "1. a\n",
        "a\n",
        "a ",
        "\n",
        "  - a\n",
        "$1 ",
        "5 percent, ",
        "said ",
        "Ann Oake ",
        "“a” b ",
        "\"a\" said Ann. ",
        "June 23, ",
        "{",
        "? ",
        "a: ",
        "&a ",
        "!!a ",
        "By ",
        "&amp;",
        "e\u{301}",
        "\u{A0}",
    ];
    for unit in units {
        let text = unit.repeat(MANY / unit.len());
        read_as_everything(text.as_bytes()).unwrap();
    }
}

//! Whatever the text: it comes back with every word and mark, without front matter, and is written
//! the same from then on.

use proptest::prelude::*;

use super::tests::{read, write};

/// What texts are made of here: words, and whatever begins or ends a structure.
const TOKENS: &[&str] = &[
    "a",
    "The wall",
    "wall",
    "said",
    "x y z",
    " ",
    " ",
    " ",
    "  ",
    "\t",
    "\u{A0}",
    "\u{3000}",
    "\n",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "\n\n",
    "  \n",
    "  \n",
    "\r\n",
    "\u{2028}",
    "\u{2029}",
    "\u{C}",
    "\\",
    "\\",
    "\\\\",
    "*",
    "*",
    "**",
    "**",
    "***",
    "_",
    "__",
    "[",
    "]",
    "](",
    "(b)",
    ")",
    "![",
    "# ",
    "## ",
    "#",
    "===",
    "---",
    "---\n",
    "- ",
    "- ",
    "* ",
    "— ",
    "• ",
    "1. ",
    "2. ",
    "2) ",
    "1986. ",
    "   ",
    "    ",
    "  - ",
    "> ",
    "> ",
    ">",
    ">\n",
    "| ",
    " |",
    "| --- |",
    "|",
    "language: en",
    "By Ilse Quandt",
    "AI",
    "By AI",
    "Ilse Quandt in Kyiv",
    "KYIV — ",
    "KYIV, June 3 (AP) — ",
    "(AP) -",
    "Share This Article",
    "Advertisement",
    "* * *",
    "Read more: a",
    "Getty Images",
    "The Wall That Was Built",
    "The council voted on Tuesday to build a wall against the sea, and \
     the mayor said that it was about time. ",
    "\u{200F}",
    "é",
    "e\u{301}",
    "“",
    "”",
    "\"",
    ".",
    ",",
    "The council of Brackwater voted on Tuesday to build a wall against the sea, and the mayor said \
     that it was about time, since the water had been rising for as long as she could remember, and \
     the harbour with it.",
];

fn words(text: &str) -> Vec<&str> {
    let ends = ['\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];
    text.split(ends).flat_map(|line| super::line::words(line.trim())).collect()
}

proptest! {
    #[test]
    fn texts_come_back(tokens in prop::collection::vec(prop::sample::select(TOKENS), 1..40)) {
        let text = tokens.concat();
        prop_assume!(!text.trim().is_empty());
        prop_assume!(super::front_matter::find(&text).is_none());
        let article = read(&text);
        let once = write(&article);
        prop_assert_eq!(words(&once), words(&text));
        prop_assert!(super::front_matter::find(&once).is_none());
        prop_assert_eq!(&read(&once), &article);
        prop_assert_eq!(write(&read(&once)), once);
    }
}

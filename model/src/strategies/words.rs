//! Words that formats find hard, and texts made of them.

use proptest::prelude::*;

use super::one_of;
use crate::{Text, is_allowed};

/// Words of any article.
const PLAIN: &[&str] = &[
    "the",
    "of",
    "he",
    "she",
    "wall",
    "river",
    "said",
    "told",
    "council",
    "Tuesday",
    "June 23",
    "will",
    "not",
    "million",
    "Oakham",
    "Ann Oake",
    "the mayor",
    "minister",
    "summit",
    "met",
    "budget",
    "a",
    "I",
    "voted.",
    "today,",
    "(later)",
    "10",
    "per cent",
    "GDP",
];

/// Words that YAML takes for something else.
const YAML: &[&str] = &[
    "true",
    "No",
    "off",
    "y",
    "null",
    "~",
    "0x1F",
    "0o17",
    "010",
    "1e3",
    ".inf",
    "-.5",
    "1_000",
    "2025-06-23",
    "12:30:45",
    "2001-12-14t21:59:43.10-05:00",
    "=",
    "<<",
    "key: value",
    "a #b",
    ": ",
    "- item",
    "? key",
    "!tag",
    "&anchor",
    "*alias",
    "%YAML",
    "@at",
    "`tick`",
    "[a, b]",
    "{a: b}",
    "|",
    ">-",
    "...",
    "---",
    "'",
    "''",
    "\"",
    "\\",
    "\\n",
    "\\x41",
    "a:",
    ":a",
    "#",
    " # c",
];

/// Words that look like markup or code.
const MARKUP: &[&str] = &[
    "<b>",
    "</p>",
    "<br/>",
    "&",
    "&amp;",
    "&#10;",
    "&lt;",
    "<",
    ">",
    "]]>",
    "-->",
    "<!--",
    "<?xml?>",
    "<![CDATA[",
    "{{x}}",
    "${x}",
    "%s",
    "\\u0041",
    "\u{FEFF}",
    "x\u{FEFF}y",
    "xml:lang",
    "\"}",
];

/// Words that look like the structure of a plain text.
const STRUCTURE: &[&str] = &[
    "#",
    "##",
    "# Heading",
    "> quoted",
    "*",
    "-",
    "+",
    "•",
    "–",
    "—",
    "***",
    "* * *",
    "===",
    "----",
    "1.",
    "2)",
    "1. One",
    "**bold**",
    "__bold__",
    "*em*",
    "_em_",
    "**",
    "_",
    "[a](b)",
    "[a]",
    "](",
    "![a](b)",
    "\\",
    "\\\\",
    "\\#",
    "\\*",
    "```",
    "|a|b|",
    "~~",
    "=",
    "By",
    "By Ann Oake",
    "AI",
    "Advertisement",
    "Share This Article",
    "Read more: the wall",
    "OAKHAM, June 23 (Elm) —",
    "Sign up",
    "title:",
    "Photo: Elm",
];

/// Quotation marks of several customs, whole and torn.
const QUOTED: &[&str] = &[
    "“No,”",
    "“He said ‘no’ to me”",
    "‘tis",
    "don’t",
    "don't",
    "'",
    "’",
    "‘",
    "“",
    "”",
    "\"yes\"",
    "\"He said 'no'\"",
    "«oui»",
    "« non »",
    "„ja“",
    "‚ja‘",
    "»nej»",
    "「はい」",
    "a’leap forward’",
    "“\u{200F}שלום\u{200F}”",
    "''twas''",
    "5'11\"",
    "“…",
    "…”",
    "(“x”)",
    "“”",
];

/// Letters of several scripts, from right to left, combined, joined, and spaces that are none.
const SCRIPTS: &[&str] = &[
    "Zażółć",
    "İstanbul",
    "Straße",
    "Nguyễn",
    "e\u{301}",
    "\u{301}x",
    "Z\u{335}\u{301}",
    "ﬁn",
    "שלום",
    "مرحبا",
    "١٢٣",
    "\u{202B}abc\u{202C}",
    "\u{200F}",
    "\u{2067}x\u{2069}",
    "\u{200E}a",
    "中文字",
    "、",
    "ไทย",
    "한국",
    "👩‍👩‍👧‍👦",
    "🇺🇦",
    "👍🏽",
    "❤\u{FE0F}",
    "\u{1F468}\u{200D}",
    "a\u{A0}b",
    "10\u{202F}000",
    "x\u{3000}y",
    "\u{A0}",
    "a\u{200B}b",
    "\u{AD}",
    "\u{7F}",
    "\u{9F}",
    "\u{FFFD}",
    "\u{E000}",
    "\u{FDD0}",
    "\u{10FFFF}",
    "\u{2060}",
    "ǅ",
    "ß",
    "ı",
];

/// Amounts and dates.
const FIGURES: &[&str] = &[
    "$1.2 billion",
    "€3.5bn",
    "5%",
    "3.5 percent",
    "£10m",
    "58,000",
    "at least",
    "up to",
    "2022",
    "last month",
    "US$",
    "1,5 Mio. €",
    "¥",
    "½",
    "12–15%",
];

/// What stands between two words.
const BETWEEN: &[&str] =
    &[" ", " ", " ", " ", " ", " ", "", ", ", ". ", ": ", " #", "\u{A0}", " \u{A0}", "-"];

/// A word, a phrase or a few characters that some format finds hard.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => one_of(PLAIN).prop_map(str::to_owned),
        1 => one_of(YAML).prop_map(str::to_owned),
        1 => one_of(MARKUP).prop_map(str::to_owned),
        1 => one_of(STRUCTURE).prop_map(str::to_owned),
        1 => one_of(QUOTED).prop_map(str::to_owned),
        1 => one_of(SCRIPTS).prop_map(str::to_owned),
        1 => one_of(FIGURES).prop_map(str::to_owned),
        1 => prop::char::any().prop_filter("a character that XML can carry", |c| is_allowed(*c))
            .prop_map(String::from),
    ]
    .boxed()
}

/// One line of running text, hard to write in some format; it may be nothing but spaces.
pub fn tricky() -> impl Strategy<Value = String> {
    prop::collection::vec((word(), one_of(BETWEEN)), 1..8).prop_map(|words| {
        let mut line = String::new();
        for (i, (word, between)) in words.into_iter().enumerate() {
            if i > 0 {
                line.push_str(between);
            }
            line.push_str(&word);
        }
        line
    })
}

/// A checked text.
pub fn text() -> impl Strategy<Value = Text> {
    tricky().prop_filter_map("nothing but spaces", |line| Text::new(line).ok()).boxed()
}

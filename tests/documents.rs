//! Random plain texts, as people and programs make them.

use copydesk_model::strategies;
use copydesk_tests::fixtures;
use proptest::prelude::*;
use proptest::sample::Index;

/// What stands before a line.
const BEFORE: &[&str] = &[
    "", "", "", "", "", "", "# ", "## ", "> ", "- ", "* ", "1. ", "  - ", "\\", "    ", "\t", "• ",
    "By ",
];

/// What stands around a line.
const AROUND: &[&str] = &["", "", "", "", "", "**", "*", "__", "_", "“", "\"", "`", "\\", "  "];

/// What stands between two lines.
const BETWEEN: &[&str] = &[
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "\n\n",
    "\n\n",
    "\n\n\n",
    "  \n",
    "\r\n",
    "\r\n\r\n",
    "\r",
    "\n \n",
    "\n---\n",
    "\n===\n",
    "\n\n---\n\n",
    "\n\n* * *\n\n",
    "\u{2028}",
    "\u{85}",
    "\n\u{A0}\n",
    " \t \n\n",
];

/// What stands at the top.
const TOP: &[&str] =
    &["", "", "", "", "\n", "---\n", "---\n---\n", "---\nguid: x\n---\n", "\u{FEFF}"];

fn line() -> impl Strategy<Value = String> {
    let usual = prop::sample::select(vec![
        "AI",
        "By AI",
        "By Ann Oake and Jo Elm, Elm Wire",
        "Ann Oake in Kyiv",
        "KYIV, June 23 (Elm) — The wall",
        "Share This Article",
        "Advertisement",
        "Council votes for the wall",
        "| a | b |",
        "| --- | --- |",
        "![alt](a.png)",
        "A line  ",
        "Photo: Elm",
        "“It holds,” said Ann Oake, the mayor of Oakham.",
        "The council will spend $4.5 million, or 3 percent of GDP, on the wall by 2030.",
    ])
    .prop_map(str::to_owned);
    let words = prop_oneof![4 => strategies::tricky(), 2 => usual, 1 => "\\PC{0,40}"];
    let before = prop::sample::select(BEFORE);
    let around = prop::sample::select(AROUND);
    (before, around, words)
        .prop_map(|(before, around, words)| format!("{before}{around}{words}{around}"))
}

/// A text of lines that look like prose, structure, front matter, or nothing at all.
pub(crate) fn document() -> impl Strategy<Value = String> {
    let lines = prop::collection::vec((line(), prop::sample::select(BETWEEN)), 0..10);
    (prop::sample::select(TOP), lines).prop_map(|(top, lines)| {
        let lines = lines.into_iter().flat_map(|(line, between)| [line, between.to_owned()]);
        top.to_owned() + &lines.collect::<String>()
    })
}

/// A change of one place in a text.
#[derive(Clone, Debug)]
enum Edit {
    Delete(Index, Index),
    Insert(Index, String),
    Repeat(Index, Index),
    Swap(Index, Index),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    prop_oneof![
        (at(), at()).prop_map(|(a, b)| Edit::Delete(a, b)),
        (at(), strategies::tricky()).prop_map(|(a, s)| Edit::Insert(a, s)),
        (at(), prop::sample::select(BETWEEN)).prop_map(|(a, s)| Edit::Insert(a, s.to_owned())),
        (at(), at()).prop_map(|(a, b)| Edit::Repeat(a, b)),
        (at(), at()).prop_map(|(a, b)| Edit::Swap(a, b)),
    ]
}

fn apply(edit: &Edit, lines: &mut Vec<String>) {
    if lines.is_empty() {
        return;
    }
    let len = lines.len();
    match edit {
        Edit::Delete(a, b) => {
            let line = &mut lines[a.index(len)];
            let chars: Vec<char> = line.chars().collect();
            *line = chars[..b.index(chars.len() + 1)].iter().collect();
        }
        Edit::Insert(a, s) => lines[a.index(len)].push_str(s),
        Edit::Repeat(a, b) => {
            let line = lines[a.index(len)].clone();
            lines.insert(b.index(len), line);
        }
        Edit::Swap(a, b) => lines.swap(a.index(len), b.index(len)),
    }
}

/// A fixture in which somebody has changed a few lines.
pub(crate) fn edited_fixture() -> impl Strategy<Value = String> {
    let texts: Vec<String> =
        fixtures("text", "txt").iter().map(copydesk_tests::Fixture::text).collect();
    (prop::sample::select(texts), prop::collection::vec(edit(), 1..6)).prop_map(|(text, edits)| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for edit in &edits {
            apply(edit, &mut lines);
        }
        lines.join("\n")
    })
}

//! Every word of the lists and the rules at the beginning of a text: no rule looks before it.

use std::collections::BTreeSet;
use std::path::Path;

use super::article;

/// The words that stand in the sources under a folder: those of lists, and those between quotes in rules.
fn collect(folder: &Path, words: &mut BTreeSet<String>) {
    for entry in folder.read_dir().unwrap().map(Result::unwrap) {
        let path = entry.path();
        let tests = path.file_stem().is_some_and(|stem| stem == "tests" || stem == "events");
        if path.is_dir() && !tests {
            collect(&path, words);
        }
        let ending = path.extension().and_then(|e| e.to_str()).filter(|_| !tests);
        let Some(ending @ ("rs" | "txt")) = ending else { continue };
        let text = std::fs::read_to_string(&path).unwrap();
        let listed = |line: &&str| !line.starts_with(['#', '=']);
        match ending {
            "rs" => words.extend(text.split('"').skip(1).step_by(2).filter_map(plain)),
            _ => words.extend(text.lines().filter(listed).filter_map(plain)),
        }
    }
}

/// A word of letters, as it begins a sentence.
fn plain(word: &str) -> Option<String> {
    let first = word.get(..1).filter(|_| word.bytes().all(|b| b.is_ascii_lowercase()))?;
    (word.len() < 16).then(|| first.to_uppercase() + &word[1..])
}

#[test]
fn any_word_may_be_the_first_of_a_text() {
    let mut words = BTreeSet::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/extract"), &mut words);
    assert!(words.len() > 3_000, "{}", words.len());
    let ends = ["£3m.", "costs £3m a year.", ", £3m on roads.", "with a £3m hall."];
    let begun = words.iter().flat_map(|word| ends.map(|end| format!("{word} {end}")));
    let behind = words.iter().map(|word| format!("£3m {} of.", word.to_lowercase()));
    let texts = [
        "Altogether is expected to cost £3m.",
        "Anyhow will cost £3m a year.",
        "3 million rupees goes of.",
    ];
    let texts = begun.chain(behind).chain(texts.map(str::to_owned));
    let read = |text: &String| std::panic::catch_unwind(|| drop(article(text))).is_ok();
    assert_eq!(texts.filter(|text| !read(text)).collect::<Vec<_>>(), [""; 0]);
}

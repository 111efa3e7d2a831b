//! Paragraphs that stand twice.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use copydesk_model::{BlockPart, Code, Severity, TextPath};

use super::page::shown;
use super::{Asked, Check, Page};
use crate::extract::document::{Role, Unit};
use crate::extract::tokens::{Flags, Token};
use crate::place::Words;

pub(crate) const CODE: Code = Code {
    name: "doubled-paragraph",
    severity: Severity::Warning,
    summary: "a paragraph stands twice",
    explanation: "The same paragraph, word for word, stands further up, whatever its marks. Short ones (fewer \
        than eight words) may be refrains, questions of an interview or labels, and are asked about only \
        if the same stands right above; cells of tables are not. Also asked about, outside of quotation marks: a \
        sentence that stands twice in a row, or a long one that stands twice.\n\nDelete the one that was pasted by mistake.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

/// The fewest words of a paragraph that nobody repeats on purpose.
const MIN_WORDS: usize = 8;

/// The fewest words of a paragraph or sentence that nobody repeats at once on purpose.
const MIN_AT_ONCE: usize = 4;

fn ask(page: &Page<'_>, asked: &mut Asked) {
    // By a short key first: nearly all paragraphs differ in it.
    let mut keys: BTreeMap<[u8; KEY], Option<(&TextPath, &str)>> = BTreeMap::new();
    let mut known: BTreeMap<String, &TextPath> = BTreeMap::new();
    let mut twice: BTreeSet<&TextPath> = BTreeSet::new();
    let mut above = "";
    for (path, text) in &page.texts {
        let TextPath::Block { part: BlockPart::Whole, .. } = path else { continue };
        let words = text.split(' ').take(MIN_WORDS).count();
        let again = words >= MIN_AT_ONCE && above == *text;
        above = text;
        let mut earlier = None;
        if words == MIN_WORDS {
            match keys.entry(key(text)) {
                Entry::Vacant(slot) => drop(slot.insert(Some((path, text)))),
                Entry::Occupied(mut slot) => {
                    if let Some((path, text)) = slot.get_mut().take() {
                        known.insert(letters(text), path);
                    }
                    earlier = known.insert(letters(text), path);
                }
            }
        }
        let which = match earlier {
            Some(earlier) => format!("of {earlier} again"),
            None if again => "above again".to_owned(),
            None => continue,
        };
        twice.insert(path);
        let message = format!("found the paragraph {} {which}", shown(text));
        let words = Words { path: path.clone(), bytes: 0..text.len() };
        asked.about(CODE, Some(words), message, HELP);
    }
    sentences(page, &twice, asked);
}

/// What to do about either.
const HELP: &str = "delete one of the two";

/// How many letters tell most paragraphs apart.
const KEY: usize = 16;

/// The first letters of a text.
fn key(text: &str) -> [u8; KEY] {
    let mut key = [0; KEY];
    let letters = text.bytes().filter(u8::is_ascii_alphanumeric);
    key.iter_mut().zip(letters).for_each(|(slot, letter)| *slot = letter);
    key
}

/// The letters and digits of a text, by which paragraphs are the same whatever their marks.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The fewest tokens of a sentence that nobody writes again elsewhere.
const MIN_TOKENS: usize = 12;

/// Sentences that stand twice in a row in a paragraph, and long ones that stand twice anywhere.
fn sentences(page: &Page<'_>, twice: &BTreeSet<&TextPath>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    let mut long: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    let mut above = 0..0;
    for sentence in &document.sentences {
        let tokens = sentence.tokens.clone();
        let unit = document.units.get(sentence.unit);
        let asked_about = |unit: &Unit| unit.role != Role::Paragraph || twice.contains(&unit.path);
        // Whoever is quoted may say a thing twice.
        let quotes = |t: &Token| t.has(Flags::QUOTED);
        let said = document.tokens.get(tokens.clone()).unwrap_or_default();
        if tokens.len() <= MIN_AT_ONCE || unit.is_none_or(asked_about) || said.iter().any(quotes) {
            continue;
        }
        let said = document.words(tokens.clone());
        let beside = above.end == tokens.start && document.words(above.clone()) == said;
        let earlier =
            (tokens.len() >= MIN_TOKENS).then(|| long.insert((said.len(), said), sentence.unit));
        if beside || earlier.flatten().is_some() {
            let message = format!("found the sentence {} again, expected it once", shown(said));
            asked.about(CODE, document.place(tokens.clone()), message, HELP);
        }
        above = tokens;
    }
}

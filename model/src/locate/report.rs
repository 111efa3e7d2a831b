//! What there is to say about anchors that were settled.

use std::collections::BTreeMap;

use super::{Outcome, Slot};
use crate::{AnchorPath, Diagnostic, TextPath, codes};

/// One note for each text from which annotations moved, then an error for each that is lost.
pub(super) fn report(slots: &[Slot<'_>], outcomes: &[Outcome]) -> Vec<Diagnostic> {
    let mut moved: BTreeMap<(&TextPath, &TextPath), Vec<AnchorPath>> = BTreeMap::new();
    let mut errors = Vec::new();
    for (slot, outcome) in slots.iter().zip(outcomes) {
        match outcome {
            Outcome::Stands | Outcome::Placed(_) => {}
            Outcome::Moved(at) => {
                moved.entry((slot.text.unwrap_or(&at.path), &at.path)).or_default().push(slot.name);
            }
            Outcome::Lost => errors.push(lost(slot)),
            Outcome::Ambiguous(places) => errors.push(ambiguous(slot, *places)),
            Outcome::NotSought => errors.push(not_sought(slot)),
        }
    }
    let notes = moved.into_iter().map(|((from, to), names)| note(from, to, &names));
    notes.chain(errors).collect()
}

fn note(from: &TextPath, to: &TextPath, names: &[AnchorPath]) -> Diagnostic {
    let what = match names {
        [] => "nothing".to_owned(),
        [name] => name.to_string(),
        [name, more @ ..] => format!("{name} and {} more", more.len()),
    };
    let message = if from == to {
        format!("moved {what} to where the words now stand")
    } else {
        format!("moved {what} here from {from}, with the words")
    };
    Diagnostic::new(codes::ANNOTATION_MOVED, message).at_path(to)
}

fn shown(words: &str) -> String {
    const MOST: usize = 60;
    let end = crate::text::byte_offset(words, MOST).filter(|end| *end < words.len());
    match end.and_then(|end| words.get(..end)) {
        Some(head) => format!("{head:?}…"),
        None => format!("{words:?}"),
    }
}

fn place(slot: &Slot<'_>) -> String {
    slot.text.map_or_else(|| "the article".to_owned(), ToString::to_string)
}

fn lost(slot: &Slot<'_>) -> Diagnostic {
    let message = format!(
        "found the words {} nowhere in {}, expected them there",
        shown(slot.words),
        place(slot)
    );
    Diagnostic::new(codes::ANNOTATION_LOST, message)
        .help("correct the words, or delete the annotation")
        .at_path(slot.name)
}

fn ambiguous(slot: &Slot<'_>, places: usize) -> Diagnostic {
    let (words, place) = (shown(slot.words), place(slot));
    let message = format!("found the words {words} {places} times in {place}, expected them once");
    Diagnostic::new(codes::ANNOTATION_AMBIGUOUS, message)
        .help("say where with `in`, a text such as sections[0].blocks[2], and `at`, a code point in it")
        .at_path(slot.name)
}

fn not_sought(slot: &Slot<'_>) -> Diagnostic {
    let message = format!(
        "found more annotations beside their words than can be sought, among them {}",
        shown(slot.words)
    );
    Diagnostic::new(codes::ANNOTATION_LOST, message)
        .help("delete the annotations and extract them again")
        .at_path(slot.name)
}

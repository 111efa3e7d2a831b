//! Paragraphs that stand twice.

use std::collections::BTreeMap;

use copydesk_model::{BlockPart, Code, Severity, TextPath};

use super::page::shown;
use super::{Asked, Check, Page};
use crate::place::Words;

pub(crate) const CODE: Code = Code {
    name: "doubled-paragraph",
    severity: Severity::Warning,
    summary: "a paragraph stands twice",
    explanation: "The same paragraph, word for word, stands further up. Short ones (fewer than eight \
        words) may be refrains, questions of an interview or labels, and are not asked about, nor are \
        cells of tables.\n\nDelete the one that was pasted by mistake.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

/// The fewest words of a paragraph that nobody repeats on purpose.
const MIN_WORDS: usize = 8;

fn ask(page: &Page<'_>, asked: &mut Asked) {
    // By length first: nearly all paragraphs differ in it.
    let mut first: BTreeMap<(usize, &str), &TextPath> = BTreeMap::new();
    for (path, text) in &page.texts {
        let TextPath::Block { part: BlockPart::Whole, .. } = path else { continue };
        if text.split(' ').nth(MIN_WORDS - 1).is_none() {
            continue;
        }
        if let Some(earlier) = first.get(&(text.len(), *text)) {
            let message = format!("found the paragraph {} of {earlier} again", shown(text));
            let words = Words { path: path.clone(), bytes: 0..text.len() };
            asked.about(CODE, Some(words), message, "delete one of the two");
        } else {
            first.insert((text.len(), text), path);
        }
    }
}

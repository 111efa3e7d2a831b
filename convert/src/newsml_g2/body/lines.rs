//! What a text by itself is: blank, a heading in bold, several paragraphs.

use copydesk_model::{MarkKind, Prose};

use super::prose::ProseBuilder;

/// The longest paragraph in bold, in code points, that is taken for a heading.
const MAX_BOLD_HEADING: usize = 120;

/// The paragraphs of a text in which line breaks count and empty lines part paragraphs.
pub(crate) fn paragraphs_of(text: &str) -> impl Iterator<Item = Prose> {
    let mut lines = text.lines().peekable();
    std::iter::from_fn(move || {
        let mut paragraph = ProseBuilder::default();
        for line in lines.by_ref() {
            if !line.trim().is_empty() {
                paragraph.push(line);
                paragraph.line_break();
            } else if !paragraph.is_empty() {
                break;
            }
        }
        paragraph.finish()
    })
}

/// Whether a text has nothing to be seen.
pub(super) fn is_blank(text: &Prose) -> bool {
    let unseen = |c| matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}');
    text.as_str().chars().all(|c| unseen(c) || c.is_whitespace())
}

/// Whether a paragraph is one short line, wholly in bold: a heading in all but name.
pub(super) fn is_bold(text: &Prose) -> bool {
    let whole = u32::try_from(text.len_chars()).ok().map(|len| 0..len);
    let bold = text.marks().first().is_some_and(|mark| {
        matches!(mark.kind(), MarkKind::Strong(_)) && Some(mark.range()) == whole
    });
    bold && text.marks().len() == 1
        && text.len_chars() <= MAX_BOLD_HEADING
        && !text.as_str().contains('\n')
}

/// A text, without the emphasis if that is all of it.
pub(super) fn without_bold(text: Prose) -> Prose {
    if is_bold(&text) { Prose::new(text.as_str()).unwrap_or(text) } else { text }
}

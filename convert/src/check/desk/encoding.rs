//! Characters that were read in the wrong encoding.

use copydesk_model::{Code, Severity};

use super::{Asked, Check, Page, lexicon};
use crate::bytes::any_pair;
use crate::place::Words;

pub(crate) const CODE: Code = Code {
    name: "garbled-character",
    severity: Severity::Warning,
    summary: "characters look like another encoding that was read wrongly",
    explanation: "“â€™” is an apostrophe in UTF-8 that a program took for Windows-1252; “Ã©” is an é; U+FFFD \
        stands where a character could not be read at all. Also asked about: entities of HTML such as \
        `&nbsp;` that were left in the text as they are.\n\nWrite the character that is meant.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    for (path, text) in &page.texts {
        // Bytes first: few texts have any of these.
        let suspect = |a: u8, b: u8| {
            let entity = (a == b'&') & (b.is_ascii_lowercase() | (b == b'#'));
            entity | ((a == 0xC3) & ((b == 0xA2) | (b == 0x83))) | (a == 0xEF)
        };
        if !any_pair(text.as_bytes(), suspect) {
            continue;
        }
        for (garbled, meant) in lexicon::GARBLED {
            for (at, _) in text.match_indices(garbled) {
                let words = Words { path: path.clone(), bytes: at..at + garbled.len() };
                let expected = match meant {
                    '\0' => "a character".to_owned(),
                    c => format!("{c:?}"),
                };
                let message = format!("found {garbled:?}, expected {expected}");
                asked.about(CODE, Some(words), message, "write the character that is meant");
            }
        }
    }
}

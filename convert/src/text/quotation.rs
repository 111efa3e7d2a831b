//! Block quotations: chunks of which every line begins with `>`.

use copydesk_model::{BlockQuotation, Prose};

use super::inline;
use super::line::{Line, joined};

/// Reads a whole chunk as a block quotation. Every line of it stays a line.
pub(super) fn read(lines: &[Line<'_>]) -> Option<(BlockQuotation, usize)> {
    let inner = lines.iter().map(|line| {
        let text = line.text.strip_prefix('>')?;
        (text.is_empty() || text.starts_with(' ')).then_some(text.trim())
    });
    let inner: Vec<_> = inner.collect::<Option<_>>()?;
    let paragraphs = inner.split(|text| text.is_empty()).map(paragraph);
    let paragraphs = paragraphs.collect::<Option<_>>()?;
    Some((BlockQuotation { paragraphs }, lines.len()))
}

fn paragraph(lines: &[&str]) -> Option<Prose> {
    let lines: Vec<_> = lines.iter().map(|text| Line { text, indent: 0, hard: true }).collect();
    inline::read(joined(&lines).as_ref())
}

/// Writes a block quotation.
pub(super) fn write(quotation: &BlockQuotation) -> String {
    let mut out = String::new();
    for (i, paragraph) in quotation.paragraphs.iter().enumerate() {
        if i > 0 {
            out.push_str(">\n");
        }
        for line in inline::write(paragraph).split('\n') {
            out.push_str("> ");
            out.push_str(line);
            out.push('\n');
        }
    }
    out.pop();
    out
}
